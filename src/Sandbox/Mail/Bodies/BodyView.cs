using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Graph.Wire;

namespace InfoInterview.Sandbox.Mail.Bodies;

/// <summary>Bodies as the caller prefers them: HTML made harmless, or text.</summary>
static class BodyView
{
    const int PreviewLength = 255;

    public static JsonObject Render(JsonNode? body, Preferences prefer)
    {
        var (isHtml, content) = Read(body);
        if (prefer.TextBodies) return Body("text", isHtml ? PlainText.Of(content) : content);
        var html = isHtml ? content : Html.FromText(content);
        return Body("html", prefer.UnsafeHtml ? html : Html.Harmless(html));
    }

    public static JsonObject RenderUnique(JsonNode? body, Preferences prefer)
    {
        var (isHtml, content) = Read(body);
        return Render(Body(isHtml ? "html" : "text", isHtml ? UniqueBody.OfHtml(content) : UniqueBody.OfText(content)), prefer);
    }

    public static string Preview(JsonNode? body)
    {
        var text = Text(body);
        if (text.Length > 4 * PreviewLength) text = text[..(4 * PreviewLength)];
        var lines = string.Join("\r\n", text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        return lines.Length <= PreviewLength ? lines : lines[..PreviewLength];
    }

    /// <summary>The whole body as text.</summary>
    public static string Text(JsonNode? body)
    {
        var (isHtml, content) = Read(body);
        return isHtml ? PlainText.Of(content) : content;
    }

    public static JsonObject Body(string contentType, string content) => new() { ["contentType"] = contentType, ["content"] = content };

    static (bool IsHtml, string Content) Read(JsonNode? body) =>
        (body?["contentType"].Text()?.Equals("html", StringComparison.OrdinalIgnoreCase) == true, body?["content"].Text() ?? "");
}
