namespace InfoInterview.Sandbox.Controls;

/// <summary>Refusals of the controls (RFC 9457).</summary>
static class Problem
{
    public static IResult Of(int status, string title, string detail) => Results.Problem(detail, statusCode: status, title: title, type: "about:blank");

    public static IResult NoSuchUser(string? user) => Of(404, "No such user", string.IsNullOrEmpty(user) ? "The query parameter user is needed." : $"Nobody here has the address {user}.");

    public static IResult Bad(string detail) => Of(400, "Not understood", detail);
}
