namespace InfoInterview.Sandbox.ServerProcess;

/// <summary>
/// Carries calls for Microsoft's sign-in and Graph hosts to the sandbox and refuses every other host: nothing leaves the machine.
/// </summary>
/// <param name="sandbox">The sandbox that answers for Graph.</param>
/// <param name="signIn">The sandbox that answers for sign-in; looked up at each call, because several in one process share the one that is there.</param>
public sealed class LoopbackTransport(Uri sandbox, Func<Uri> signIn) : DelegatingHandler
{
    private static readonly HashSet<string> SignInHosts = new(StringComparer.OrdinalIgnoreCase)
    {
        "login.microsoftonline.com", "login.windows.net", "login.microsoft.com", "sts.windows.net",
    };

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var target = request.RequestUri!;
        if (!target.IsLoopback)
        {
            request.RequestUri = target.Host.Equals("graph.microsoft.com", StringComparison.OrdinalIgnoreCase) ? new Uri(sandbox, $"/graph{target.PathAndQuery}")
                : SignInHosts.Contains(target.Host) ? new Uri(signIn(), $"/login{target.PathAndQuery}")
                : throw new HttpRequestException($"The sandbox lets nothing out, and {target.Host} is outside.");
            request.Headers.Host = null;
        }

        return base.SendAsync(request, cancellationToken);
    }
}
