using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace InfoInterview.Sandbox.Graph.Language;

/// <summary>
/// Graph says no. An exception rather than a value, because it must undo the transaction of the call from however deep it
/// is found out: a refused call changes nothing.
/// </summary>
[SuppressMessage("Naming", "CA1710", Justification = "It is what Graph answers, not a failure of the sandbox.")]
public sealed class GraphRefusal(int status, string code, string message) : Exception(message)
{
    public int Status => status;

    public string Code => code;

    public static GraphRefusal NotFound() => new(404, "ErrorItemNotFound", "The specified object was not found in the store.");

    public static GraphRefusal Malformed() => new(400, "ErrorInvalidIdMalformed", "Id is malformed.");

    public static GraphRefusal Body(string message) => new(400, "RequestBodyRead", message);

    public static GraphRefusal Query(string message) => new(400, "ErrorInvalidUrlQuery", message);

    public static GraphRefusal Argument(string message) => new(400, "ErrorInvalidArgument", message);

    public static GraphRefusal Conflict() => new(412, "ErrorIrresolvableConflict", "The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.");

    /// <summary>The error document. Its date has no offset, as on the wire.</summary>
    public static JsonObject Document(string code, string message, string requestId, string? clientRequestId, DateTimeOffset now) => new()
    {
        ["error"] = new JsonObject
        {
            ["code"] = code,
            ["message"] = message,
            ["innerError"] = new JsonObject
            {
                ["date"] = now.ToString("yyyy-MM-ddTHH:mm:ss", null),
                ["request-id"] = requestId,
                ["client-request-id"] = clientRequestId ?? requestId,
            },
        },
    };
}
