using System.Security.Claims;
using InfoInterview.Domain.Mailboxes;
using InfoInterview.Server.Graph;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Identity.Client;
using Microsoft.Identity.Web;

namespace InfoInterview.Server.Access;

/// <summary>The one door to Graph tokens of a user. It refuses a token that is not the expected user's.</summary>
public sealed class UserTokens(ITokenAcquisition acquisition, IHttpContextAccessor http)
{
    /// <summary>On behalf of the caller of the present call.</summary>
    public Task<string> ForCallerAsync(Owner owner, ClaimsPrincipal caller, string? claims, CancellationToken stop) =>
        AcquireAsync(owner, caller, sessionKey: null, claims, stop);

    /// <summary>Begins a background session under a key: from now on <see cref="ForSessionAsync"/> works without the caller.</summary>
    public Task BeginSessionAsync(Owner owner, ClaimsPrincipal caller, string sessionKey, CancellationToken stop) =>
        AcquireAsync(owner, caller, sessionKey, claims: null, stop);

    /// <summary>In the background, by the session's own key.</summary>
    public Task<string> ForSessionAsync(Owner owner, string sessionKey, string? claims, CancellationToken stop)
    {
        // Inside a call the library prefers the caller's token over the key and would write it under that key (security-facts.md 0.2).
        if (http.HttpContext is not null)
        {
            throw new IdentityMixUpException("A background session was used inside a call.");
        }

        return AcquireAsync(owner, caller: null, sessionKey, claims, stop);
    }

    private async Task<string> AcquireAsync(Owner owner, ClaimsPrincipal? caller, string? sessionKey, string? claims, CancellationToken stop)
    {
        try
        {
            var result = await acquisition.GetAuthenticationResultForUserAsync(
                GraphScopes.All,
                JwtBearerDefaults.AuthenticationScheme,
                owner.TenantId.ToString("D"),
                userFlow: null,
                caller,
                new TokenAcquisitionOptions { LongRunningWebApiSessionKey = sessionKey, Claims = claims, CancellationToken = stop });
            if (!Guid.TryParse(result.UniqueId, out var user) || !Guid.TryParse(result.TenantId, out var tenant) || new Owner(tenant, user) != owner)
            {
                throw new IdentityMixUpException("A token of another user was handed out.");
            }

            return result.AccessToken;
        }
        catch (MicrosoftIdentityWebChallengeUserException e)
        {
            throw new SignInNeededException(e.MsalUiRequiredException.ErrorCode, e.MsalUiRequiredException.Claims);
        }
        catch (MsalUiRequiredException e)
        {
            throw new SignInNeededException(e.ErrorCode, e.Claims);
        }
        catch (MsalClientException e) when (e.ErrorCode is "obo_cache_key_not_in_cache_error" or "json_parse_failed")
        {
            throw new SignInNeededException(e.ErrorCode, claims: null);
        }
        catch (MsalServiceException e)
        {
            throw e.Headers?.RetryAfter?.Delta is { } pause
                ? new GraphBusyException(pause)
                : new GraphUnavailableException($"The sign-in service answered {e.ErrorCode}.", e);
        }
        catch (Exception e) when (e is HttpRequestException or MsalClientException || (e is OperationCanceledException && !stop.IsCancellationRequested))
        {
            throw new GraphUnavailableException("The sign-in service could not be reached.", e);
        }
    }
}

/// <summary>A bug that must never pass for a passing fault: somebody would act as somebody else.</summary>
public sealed class IdentityMixUpException(string what) : Exception(what);
