using System.Text.Json.Nodes;

namespace InfoInterview.Sandbox.Store;

static class SortKey
{
    /// <summary>What lists of this kind are ordered by; UTC texts of equal length sort as instants do.</summary>
    public static string Of(ItemKind kind, JsonObject json) => kind switch
    {
        ItemKind.Message => (string?)json["receivedDateTime"] ?? "",
        ItemKind.Event => (string?)json["$start"] ?? "",
        _ => "",
    };
}
