using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using InfoInterview.Sandbox.Graph.Language;

namespace InfoInterview.Sandbox.Graph.Conformance;

/// <summary>
/// Holds a request body against the published description: unknown properties, wrong types and unknown enum values are
/// refused; enum values get their published spelling.
/// </summary>
static class RequestCheck
{
    static Contract Contract => Contract.Published;

    /// <summary>A checked copy of the body; the body itself when the description does not know the route.</summary>
    public static JsonObject Check(string method, string template, JsonObject body)
    {
        if (Contract.Body(method, template) is not { } type) return body;
        return Object(body, type, isAction: type.Own.Count > 0);
    }

    static JsonObject Object(JsonObject value, ContractType type, bool isAction)
    {
        type = (string?)(value["@odata.type"] as JsonValue) is { } named && Contract.Type(named.TrimStart('#').Replace("microsoft.graph.", "", StringComparison.OrdinalIgnoreCase)) is { } actual ? actual : type;
        var open = type.Name is "openTypeExtension" or "extension";
        var result = new JsonObject();
        foreach (var (name, content) in value)
        {
            if (name.Contains('@', StringComparison.Ordinal))
            {
                result[name] = content?.DeepClone();
                continue;
            }
            var property = Contract.Property(type, name, isAction);
            if (property is null && !open)
                throw GraphRefusal.Body($"The property '{name}' does not exist on type 'microsoft.graph.{type.Name}'. Make sure to only use property names that are defined by the type.");
            // Parameters of actions get one spelling for those who read them.
            var key = isAction ? char.ToLowerInvariant(name[0]) + name[1..] : name;
            result[key] = property is null ? content?.DeepClone() : Content(content, property);
        }
        return result;
    }

    static JsonNode? Content(JsonNode? content, ContractProperty property)
    {
        if (!property.Many) return Single(content, property);
        if (content is null) return new JsonArray();
        if (content is not JsonArray list) throw Mismatch(property, "a collection");
        return new JsonArray([.. list.Select(element => Single(element, property))]);
    }

    static JsonNode? Single(JsonNode? content, ContractProperty property)
    {
        if (content is null) return null;
        if (property.Type == "any") return content.DeepClone();
        if (Contract.Type(property.Type) is { } type) return Object(content as JsonObject ?? throw Mismatch(property, "an object"), type, isAction: false);
        if (Contract.Enum(property.Type) is { } members) return Member(content, property, members);
        if (content is not JsonValue value || !Fits(value, property.Type)) throw Mismatch(property, property.Type);
        return value.DeepClone();
    }

    static JsonValue Member(JsonNode content, ContractProperty property, string[] members)
    {
        var text = content is JsonValue value && value.TryGetValue<string>(out var given) ? given : throw Mismatch(property, property.Type);
        var member = members.FirstOrDefault(known => known.Equals(text, StringComparison.OrdinalIgnoreCase));
        return member is null ? throw GraphRefusal.Body($"Requested value '{text}' was not found for the property '{property.Name}'.") : JsonValue.Create(member);
    }

    static bool Fits(JsonValue value, string type)
    {
        var kind = value.GetValueKind();
        return type switch
        {
            // saveToSentItems comes as text in Graph's own samples.
            "bool" => kind is JsonValueKind.True or JsonValueKind.False || (kind == JsonValueKind.String && bool.TryParse(value.GetValue<string>(), out _)),
            "int32" => kind == JsonValueKind.Number && value.TryGetValue<int>(out _),
            "int64" => kind == JsonValueKind.Number && value.TryGetValue<long>(out _),
            "double" => kind == JsonValueKind.Number || kind == JsonValueKind.String,
            _ when kind != JsonValueKind.String => false,
            "date-time" => Instants.Read(value.GetValue<string>()) is not null,
            "date" => DateOnly.TryParseExact(value.GetValue<string>(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            "time" => TimeOnly.TryParse(value.GetValue<string>(), CultureInfo.InvariantCulture, out _),
            "uuid" => Guid.TryParse(value.GetValue<string>(), out _),
            "base64url" => Base64.IsValid(value.GetValue<string>()) || Base64Url.IsValid(value.GetValue<string>()),
            "duration" => IsDuration(value.GetValue<string>()),
            _ => true,
        };
    }

    static bool IsDuration(string text)
    {
        try
        {
            XmlConvert.ToTimeSpan(text);
            return true;
        }
        catch (Exception notADuration) when (notADuration is FormatException or OverflowException)
        {
            return false;
        }
    }

    static GraphRefusal Mismatch(ContractProperty property, string wanted) =>
        GraphRefusal.Body($"Cannot convert the value of the property '{property.Name}' to the expected type '{wanted}'.");
}
