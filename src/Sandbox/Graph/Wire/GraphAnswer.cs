using System.Text.Json.Nodes;

namespace InfoInterview.Sandbox.Graph.Wire;

/// <summary>What goes wrong on the way back.</summary>
public enum Delivery { Whole, Cut, Lost }

/// <summary>The answer to a call.</summary>
public sealed class GraphAnswer
{
    public int Status { get; init; }

    public JsonNode? Json { get; init; }

    /// <summary>Instead of JSON: raw bytes with their type.</summary>
    public (byte[] Bytes, string ContentType)? Raw { get; init; }

    public Dictionary<string, string> Headers { get; } = new(StringComparer.OrdinalIgnoreCase);

    public Delivery Delivery { get; set; }

    public static GraphAnswer Ok(JsonNode json) => new() { Status = 200, Json = json };

    public static GraphAnswer Created(JsonNode json) => new() { Status = 201, Json = json };

    public static GraphAnswer Accepted() => new() { Status = 202 };

    public static GraphAnswer NoContent() => new() { Status = 204 };

    public static GraphAnswer Bytes(byte[] bytes, string contentType) => new() { Status = 200, Raw = (bytes, contentType) };
}
