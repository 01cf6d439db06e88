namespace InfoInterview.Domain.Replies.Times.Words;

/// <summary>The languages whose words of time are read.</summary>
[Flags]
internal enum Language
{
    None = 0,
    English = 1,
    German = 2,
    French = 4,
    Spanish = 8,
    Portuguese = 16,
    Italian = 32,
    Dutch = 64,
}
