using InfoInterview.Server.Graph;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Server.Access;

/// <summary>Refusals as RFC 9457 problem documents: a stable type for programs, one sentence for the seeker, nothing of the inside.</summary>
public static class Problems
{
    private const string TypePrefix = "https://infointerview.example/problems/";

    public static ProblemHttpResult Of(int status, string code, string sentence) => TypedResults.Problem(Document(status, code, sentence));

    public static ProblemHttpResult BadInput(string sentence) => Of(StatusCodes.Status400BadRequest, "bad-input", sentence);

    public static ProblemHttpResult NotFound(string sentence) => Of(StatusCodes.Status404NotFound, "not-found", sentence);

    public static ProblemHttpResult NotConnected() => Of(
        StatusCodes.Status409Conflict, "not-connected", "Please sign in first, so that your requests can be kept.");

    /// <summary>What is nobody's fault here turns into a precise answer; what is a bug into a bare 500.</summary>
    public static void AddProblems(this WebApplicationBuilder builder)
    {
        builder.Services.AddProblemDetails(o => o.CustomizeProblemDetails = context => Name(context.ProblemDetails));
        builder.Services.AddExceptionHandler<FromException>();
    }

    /// <summary>What the framework itself refuses gets a type and a sentence of ours too.</summary>
    private static void Name(ProblemDetails problem)
    {
        if (problem.Type?.StartsWith(TypePrefix, StringComparison.Ordinal) == true)
        {
            return;
        }

        var (code, sentence) = problem.Status switch
        {
            StatusCodes.Status401Unauthorized => ("sign-in-needed", "Please sign in."),
            StatusCodes.Status403Forbidden => ("not-admitted", "This account is not admitted here."),
            StatusCodes.Status404NotFound => ("not-found", "There is nothing at this address."),
            StatusCodes.Status405MethodNotAllowed => ("method-not-allowed", "This cannot be done at this address."),
            StatusCodes.Status413PayloadTooLarge => ("too-large", "This is more than we can take in at once."),
            StatusCodes.Status415UnsupportedMediaType => ("bad-input", "Please send JSON."),
            _ => ("bad-input", "The request could not be understood."),
        };
        (problem.Type, problem.Title, problem.Detail) = (TypePrefix + code, code, sentence);
    }

    private static ProblemDetails Document(int status, string code, string sentence) =>
        new() { Status = status, Type = TypePrefix + code, Title = code, Detail = sentence };

    private sealed class FromException(IProblemDetailsService problems, ILogger<FromException> log) : IExceptionHandler
    {
        public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
        {
            var document = exception switch
            {
                SignInNeededException e => Challenge(e.Claims),
                GraphRefusedException e when GraphAccess.MeansSignIn(e) => Challenge(null),
                GraphRefusedException => Document(StatusCodes.Status502BadGateway, "outlook-refused", "Outlook did not allow this just now."),
                GraphBusyException e => Busy(httpContext, e.RetryAfter),
                GraphUnavailableException => Document(StatusCodes.Status503ServiceUnavailable, "outlook-unreachable", "Outlook cannot be reached at the moment. Nothing was lost; please try again in a minute."),
                DbUpdateConcurrencyException => Document(StatusCodes.Status409Conflict, "changed-meanwhile", "This changed while you were looking at it. Please look again."),
                BadHttpRequestException e => Document(e.StatusCode, "bad-input", "The request could not be understood."),
                _ => Unexpected(exception),
            };
            httpContext.Response.StatusCode = document.Status!.Value;
            return await problems.TryWriteAsync(new ProblemDetailsContext { HttpContext = httpContext, ProblemDetails = document });
        }

        private ProblemDetails Unexpected(Exception exception)
        {
            UnexpectedMessage(log, exception.GetType().Name, exception);
            return Document(StatusCodes.Status500InternalServerError, "unexpected", "Something went wrong on our side. Nothing was sent.");
        }

        private static readonly Action<ILogger, string, Exception?> UnexpectedMessage =
            LoggerMessage.Define<string>(LogLevel.Error, new EventId(1, nameof(Unexpected)), "A call broke with {Exception}.");

        private static ProblemDetails Challenge(string? claims)
        {
            var document = Document(StatusCodes.Status401Unauthorized, "sign-in-needed", "Please sign in once more, so that we may go on looking after your requests.");
            document.Extensions["claims"] = claims;
            return document;
        }

        private static ProblemDetails Busy(HttpContext context, TimeSpan pause)
        {
            var seconds = (int)Math.Ceiling(pause.TotalSeconds);
            context.Response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
            return Document(StatusCodes.Status503ServiceUnavailable, "outlook-busy", $"Outlook asks for a little patience. Please try again in {Math.Max(1, seconds)} seconds.");
        }
    }
}
