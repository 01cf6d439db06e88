using System.Net;
using System.Net.Http.Headers;
using InfoInterview.Domain.Mailboxes;
using InfoInterview.Server.Time;
using Microsoft.Kiota.Http.HttpClientLibrary.Extensions;

namespace InfoInterview.Server.Graph;

/// <summary>
/// How calls travel: immutable ids always; a read is tried again when the line broke, a write never, because it may have been done;
/// a wish for patience is obeyed by whoever called, not slept through here.
/// The SDK's own retry is not used: it repeats a POST and misreads dates in Retry-After (security-facts.md 0.9).
/// </summary>
internal sealed class GraphTransport(Pauses pauses, Clock time, ILogger<GraphTransport> log) : DelegatingHandler
{
    private const int ReadTries = 3;
    private static readonly TimeSpan WithoutRetryAfter = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var owner = request.GetRequestOption<MailboxOfCall>()?.Owner ?? Owner.Nobody;
        pauses.Check(owner);
        request.Headers.Add("Prefer", "IdType=\"ImmutableId\"");
        for (var attempt = 1; ; attempt++)
        {
            var mayRepeat = request.Method == HttpMethod.Get && attempt < ReadTries;
            try
            {
                var response = await base.SendAsync(request, cancellationToken);
                if (Pause(response) is { } pause)
                {
                    Log.Busy(log, (int)response.StatusCode, pause.TotalSeconds);
                    pauses.Note(owner, pause);
                    response.Dispose();
                    throw new GraphBusyException(pause);
                }

                if (!IsTransient(response.StatusCode))
                {
                    return response;
                }

                var status = (int)response.StatusCode;
                response.Dispose();
                if (!mayRepeat)
                {
                    throw new GraphUnavailableException($"Graph answered {status}.");
                }
            }
            catch (Exception e) when (e is HttpRequestException or IOException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
            {
                if (!mayRepeat)
                {
                    throw new GraphUnavailableException("Graph could not be reached.", e);
                }
            }

            await Task.Delay(TimeSpan.FromMilliseconds(200 << attempt), time, cancellationToken);
        }
    }

    private TimeSpan? Pause(HttpResponseMessage response)
    {
        var named = RetryAfter(response);
        return response.StatusCode == HttpStatusCode.TooManyRequests ? named ?? WithoutRetryAfter
            : IsTransient(response.StatusCode) ? named
            : null;
    }

    /// <summary>Whole or fractional seconds, or a date, which counts from the answer's own Date header.</summary>
    private TimeSpan? RetryAfter(HttpResponseMessage response)
    {
        if (!response.Headers.TryGetValues("Retry-After", out var values))
        {
            return null;
        }

        var text = values.First();
        var pause = double.TryParse(text, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var seconds)
            ? TimeSpan.FromSeconds(seconds)
            : RetryConditionHeaderValue.TryParse(text, out var condition) && condition.Date is { } date
                ? date - (response.Headers.Date ?? time.GetUtcNow())
                : WithoutRetryAfter;
        return pause < TimeSpan.Zero ? TimeSpan.Zero : pause > LongestPause ? LongestPause : pause;
    }

    private static bool IsTransient(HttpStatusCode status) =>
        status is HttpStatusCode.InternalServerError or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout or (HttpStatusCode)509;

    private static class Log
    {
        private static readonly Action<ILogger, int, double, Exception?> BusyMessage =
            LoggerMessage.Define<int, double>(LogLevel.Information, new EventId(1, nameof(Busy)), "Graph answered {Status} and asks to wait {Seconds} s.");

        public static void Busy(ILogger log, int status, double seconds) => BusyMessage(log, status, seconds, null);
    }
}
