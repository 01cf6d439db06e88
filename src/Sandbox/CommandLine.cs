using System.Globalization;

namespace InfoInterview.Sandbox;

/// <summary>What the program was told: <c>--port N</c> and <c>--data DIR</c>.</summary>
sealed record CommandLine(int Port, string DataDirectory)
{
    const int DefaultPort = 5080;

    /// <summary>In the current folder; git ignores it.</summary>
    const string DefaultDirectory = ".data";

    /// <summary>Either the options or one sentence that says what is wrong with them.</summary>
    public static (CommandLine? Options, string? Complaint) Parse(string[] arguments)
    {
        var options = new CommandLine(DefaultPort, DefaultDirectory);
        for (var i = 0; i < arguments.Length; i += 2)
        {
            var value = i + 1 < arguments.Length ? arguments[i + 1] : null;
            switch (arguments[i])
            {
                case "--port" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and < 65535:
                    options = options with { Port = port };
                    break;
                case "--port":
                    return (null, "--port takes a number between 1 and 65534.");
                case "--data" when !string.IsNullOrWhiteSpace(value):
                    options = options with { DataDirectory = value };
                    break;
                case "--data":
                    return (null, "--data takes a directory.");
                default:
                    return (null, $"Unknown option {arguments[i]}; there are --port N and --data DIR.");
            }
        }
        return (options, null);
    }
}
