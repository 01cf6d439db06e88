using System.Net;

namespace InfoInterview.Server.Graph;

/// <summary>Graph asks for patience. Nobody may come back earlier.</summary>
public sealed class GraphBusyException(TimeSpan retryAfter) : Exception($"Graph asks to wait {retryAfter}.")
{
    public TimeSpan RetryAfter => retryAfter;
}

/// <summary>Graph could not be reached, or answered what cannot be understood. Whether a write happened is unknown.</summary>
public sealed class GraphUnavailableException(string what, Exception? inner = null) : Exception(what, inner);

/// <summary>Graph understood and said no.</summary>
public sealed class GraphRefusedException(HttpStatusCode status, string code) : Exception($"Graph refused with {(int)status} {code}.")
{
    public HttpStatusCode Status => status;

    /// <summary>Graph's error code; safe to log, unlike its message.</summary>
    public string Code => code;
}

/// <summary>The place from which changes were followed is too old; they have to be gone through anew.</summary>
public sealed class DeltaExpiredException() : Exception("The delta token is no longer accepted.");
