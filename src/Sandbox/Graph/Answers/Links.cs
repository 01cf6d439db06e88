using InfoInterview.Sandbox.Graph.Wire;

namespace InfoInterview.Sandbox.Graph.Answers;

/// <summary>URLs inside answers.</summary>
static class Links
{
    /// <summary><c>@odata.context</c> of something of the caller's, e.g. <c>messages/$entity</c>.</summary>
    public static string Context(this GraphCall call, string what) => $"{call.Root}/$metadata#users('{call.Account.Id}')/{what}";

    /// <summary>The same call again with some options replaced.</summary>
    public static string Link(this GraphCall call, params (string Name, string Value)[] replaced) => $"{call.Root}{call.PathText()}?{call.Query.Write(replaced)}";

    /// <summary>The path as the caller wrote it.</summary>
    public static string PathText(this GraphCall call) => call.Target.Split('?', 2)[0];
}
