using System.Buffers;
using System.Text;

namespace InfoInterview.Domain.Replies.Texts;

/// <summary>The visible lines of a mail, with what is known of each so far.</summary>
internal sealed class Lines
{
    /// <summary>More than this is never a reply that a person typed; what lies beyond is kept as quoted and not read. Characters.</summary>
    public const int Longest = 256 * 1024;

    private static readonly SearchValues<char> Unsound = SearchValues.Create("\r\u2028\u2029\u0085\u000B\u000C\u200B\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\uFEFF");

    private readonly List<(int Start, int Length)> _spans = [];

    private Lines(string text, bool cut, IEnumerable<(int Line, TextRole Role)> known, IEnumerable<int> rules, int end)
    {
        (Text, Cut) = (text, cut);
        var start = 0;
        while (start <= text.Length)
        {
            var next = text.AsSpan(start).IndexOf('\n');
            var length = next < 0 ? text.Length - start : next;
            _spans.Add((start, length));
            start += length + 1;
        }

        Roles = new TextRole?[_spans.Count];
        foreach (var (line, role) in known.Where(k => k.Line < Roles.Length))
        {
            Roles[line] = role;
        }

        Rules = [.. rules.Select(NextWritten)];
        QuotedFrom = end;
    }

    public string Text { get; }

    /// <summary>The mail went on beyond what is read.</summary>
    public bool Cut { get; }

    public int Count => _spans.Count;

    /// <summary>What each line is; null while nothing is known.</summary>
    public TextRole?[] Roles { get; }

    /// <summary>Lines that start below a drawn rule or border: a mail program's favourite place for its header block.</summary>
    public HashSet<int> Rules { get; }

    /// <summary>From this line on a mail program said that the earlier mail begins; <see cref="int.MaxValue"/> when it said nothing.</summary>
    public int QuotedFrom { get; }

    /// <summary>The line without spaces around it.</summary>
    public ReadOnlySpan<char> this[int line] => Text.AsSpan(_spans[line].Start, _spans[line].Length).Trim();

    public bool Blank(int line) => this[line].IsEmpty;

    public bool Marked(int line) => this[line] is ['>', ..];

    /// <summary>The next line from here on that is not blank; <see cref="Count"/> when there is none.</summary>
    public int NextWritten(int line)
    {
        while (line < Count && Blank(line))
        {
            line++;
        }

        return line;
    }

    public void Set(int from, int to, TextRole role)
    {
        for (var i = from; i < to; i++)
        {
            Roles[i] ??= role;
        }
    }

    /// <summary>Lines as written, from one to before another.</summary>
    public string Slice(int from, int to) =>
        Text.Substring(_spans[from].Start, _spans[to - 1].Start + _spans[to - 1].Length - _spans[from].Start);

    public static Lines OfText(string text)
    {
        var (sound, cut) = Sound(text);
        return new Lines(sound, cut, [], [], int.MaxValue);
    }

    /// <param name="known">Roles that the form of the mail tells, by line.</param>
    /// <param name="rules">See <see cref="Rules"/>.</param>
    /// <param name="quotedFrom">See <see cref="QuotedFrom"/>.</param>
    public static Lines OfForm(string text, bool cut, IEnumerable<(int Line, TextRole Role)> known, IEnumerable<int> rules, int quotedFrom) =>
        new(text, cut, known, rules, quotedFrom);

    /// <summary>One kind of line end and nothing of no width, so that the same words give the same lines.</summary>
    private static (string Text, bool Cut) Sound(string text)
    {
        var cut = text.Length > Longest;
        var span = cut ? text.AsSpan(0, Longest) : text.AsSpan();
        if (span.IndexOfAny(Unsound) < 0)
        {
            return (cut ? span.ToString() : text, cut);
        }

        var sound = new StringBuilder(span.Length);
        for (var i = 0; i < span.Length; i++)
        {
            switch (span[i])
            {
                case '\r' when i + 1 < span.Length && span[i + 1] == '\n':
                case '\u200B' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF':
                    break;
                case '\r' or '\u2028' or '\u2029' or '\u0085' or '\u000B' or '\u000C':
                    sound.Append('\n');
                    break;
                default:
                    sound.Append(span[i]);
                    break;
            }
        }

        return (sound.ToString(), cut);
    }
}
