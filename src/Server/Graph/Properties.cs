using System.Text.Json;
using Microsoft.Graph.Models;

namespace InfoInterview.Server.Graph;

/// <summary>
/// Single-value extended properties: what Outlook and MAPI know of a mail beside Graph's own fields
/// (learn.microsoft.com/graph/api/resources/extended-properties-overview). Reading threads and classes from them spares a call per mail,
/// because unlike header fields they come with the list of changes.
/// </summary>
internal static class Properties
{
    /// <summary>PidTagInReplyToId.</summary>
    public const string InReplyTo = "String 0x1042";

    /// <summary>PidTagInternetReferences.</summary>
    public const string References = "String 0x1039";

    /// <summary>PidTagMessageClass.</summary>
    public const string MessageClass = "String 0x1A";

    /// <summary>Our own: which draft of ours this is. One constant name, because a mailbox never frees a name it has seen.</summary>
    public const string Draft = "String {6d1f0c52-6a5e-4f6b-9d0a-5c8f3f5b7e21} Name InfoInterviewDraft";

    /// <summary>The bag in which Outlook keeps an add-in's custom properties (office-facts.md 2).</summary>
    public static string Bag(Guid addInId) => $"String {{00020329-0000-0000-C000-000000000046}} Name cecp-{addInId:D}";

    public static string Expand(params string[] ids) =>
        $"singleValueExtendedProperties($filter={string.Join(" or ", ids.Select(id => $"id eq '{id}'"))})";

    public static string Filter(string id, string value) =>
        $"singleValueExtendedProperties/Any(ep: ep/id eq '{id}' and ep/value eq '{value}')";

    /// <summary>The value of a property; ids are compared by meaning, because Graph writes <c>0x1A</c> and <c>0x001A</c> alike.</summary>
    public static string? Of(Message message, string id) =>
        message.SingleValueExtendedProperties?.FirstOrDefault(p => Normal(p.Id) == Normal(id))?.Value;

    /// <summary>The request marked in Outlook's bag, when the bag holds one.</summary>
    public static Guid? Marker(string? bag)
    {
        if (bag is null)
        {
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(bag, new JsonDocumentOptions { MaxDepth = 8 });
            return json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.TryGetProperty("infoInterviewRequest", out var value)
                && value.ValueKind == JsonValueKind.String && Guid.TryParse(value.GetString(), out var id) ? id : null;
        }
        catch (JsonException)
        {
            // Not our bag: another program's business.
            return null;
        }
    }

    private static string? Normal(string? id) => id?.Replace("0x00", "0x", StringComparison.OrdinalIgnoreCase).ToUpperInvariant();
}
