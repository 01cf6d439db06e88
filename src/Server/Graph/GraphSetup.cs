using Microsoft.Kiota.Http.HttpClientLibrary.Middleware;

namespace InfoInterview.Server.Graph;

public static class GraphSetup
{
    /// <summary>One call may take half a minute; what takes longer is tried again by the next look.</summary>
    private static readonly TimeSpan LongestCall = TimeSpan.FromSeconds(30);

    public static void AddGraph(this WebApplicationBuilder builder, string httpClientName)
    {
        builder.Services.Configure<GraphOptions>(builder.Configuration.GetSection(GraphOptions.Section));
        builder.Services.AddSingleton<Pauses>();
        builder.Services.AddTransient<GraphTransport>();
        builder.Services.AddHttpClient(httpClientName, client => client.Timeout = LongestCall)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
            .AddHttpMessageHandler<GraphTransport>()
            .AddHttpMessageHandler(() => new ParametersNameDecodingHandler());
    }
}
