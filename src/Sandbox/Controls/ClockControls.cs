using System.Text.Json.Nodes;
using System.Xml;
using InfoInterview.Sandbox.Clocks;
using InfoInterview.Sandbox.Graph.Language;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Sandbox.Controls;

/// <summary><c>/sandbox/clock</c>: what time it is in the world, and another time.</summary>
sealed class ClockControls(WorldClock clock)
{
    static readonly TimeSpan LongestPoll = TimeSpan.FromSeconds(25);
    static readonly Instant Earliest = Instant.FromUtc(1980, 1, 1, 0, 0), Latest = Instant.FromUtc(2200, 1, 1, 0, 0);

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/clock", ReadAsync);
        routes.MapPost("/clock", MoveAsync);
    }

    /// <summary>With <c>after</c> the answer waits until the clock was moved once more, at most 25 seconds.</summary>
    async Task<IResult> ReadAsync(HttpContext context, string? after)
    {
        if (after is null) return Now();
        if (!long.TryParse(after, out var version)) return Problem.Bad("after is the version of an earlier answer.");
        if (version > clock.Version) return Now(); // of another world, whose clock says nothing about this one
        using var patience = new CancellationTokenSource(LongestPoll, clock.Machine);
        var stopping = context.RequestServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, stopping, context.RequestAborted);
        try
        {
            await clock.WaitForMoveAsync(version, either.Token);
        }
        catch (OperationCanceledException) when (!context.RequestAborted.IsCancellationRequested)
        {
            // Nothing moved: the answer says so by its version.
        }
        return Now();
    }

    async Task<IResult> MoveAsync(HttpRequest request)
    {
        if (await RequestJson.ReadAsync(request) is not { } body) return Problem.Bad("The body must be a JSON object.");
        var now = clock.GetUtcNow();
        if (Target(body, Instant.FromDateTimeOffset(now)) is not { } target) return Problem.Bad("Say {\"advance\":\"P3D\"} (an ISO 8601 duration) or {\"now\":\"2026-03-02T09:00:00Z\"}.");
        if (target < Earliest || target > Latest) return Problem.Bad("The world lies between 1980 and 2200.");
        clock.Advance(target.ToDateTimeOffset() - now);
        return Now();
    }

    static Instant? Target(JsonObject body, Instant from)
    {
        if (body["now"].Text() is { } now) return Instants.Read(now) is { } instant && now.Contains('T', StringComparison.Ordinal) ? Instant.FromDateTimeOffset(instant) : null;
        if (body["advance"].Text() is not { } text || PeriodPattern.Roundtrip.Parse(text) is not { Success: true } period) return null;
        try
        {
            return (from.InUtc().LocalDateTime + period.Value).InUtc().ToInstant();
        }
        catch (Exception tooFar) when (tooFar is OverflowException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    IResult Now() => Results.Json(new { now = Instants.FineText(clock.GetUtcNow()), offset = XmlConvert.ToString(clock.Offset), version = clock.Version });
}
