using System.Buffers;
using System.Text;
using InfoInterview.Domain.Replies.Texts.Marks;

namespace InfoInterview.Domain.Replies.Texts;

/// <summary>Collects visible text into lines the way a browser flows it, remembering what the form says about each line.</summary>
internal sealed class LineWriter
{
    private static readonly SearchValues<string> Verbs = SearchValues.Create(
        ["wrote", "schrieb", "écrit", "escribió", "escreveu", "scritto", "schreef", "geschreven", "skrev"], StringComparison.OrdinalIgnoreCase);

    private readonly StringBuilder _text = new();
    private readonly List<(int Line, TextRole Role)> _known = [];
    private readonly List<int> _rules = [];
    private int _line;
    private int _lineStart;
    private bool _space;
    private bool _blankDue;
    private int _quotedFrom = int.MaxValue;

    private bool IsEmptyLine => _text.Length == _lineStart;

    /// <summary>The last line with words ends as "On … wrote:" does.</summary>
    public bool LastLineIsAttribution { get; private set; }

    /// <param name="verbatim">Keeps spaces and line breaks as in <c>pre</c>; otherwise any run of them is one space.</param>
    public void Write(string text, TextRole? role, bool verbatim)
    {
        foreach (var c in text)
        {
            if (_text.Length >= Lines.Longest)
            {
                return;
            }

            if (verbatim && c == '\n')
            {
                Break(role);
            }
            else if (c is ' ' or '\t' or '\r' or '\n' or '\f' && !verbatim)
            {
                _space = true;
            }
            else if (!char.IsControl(c) && c is not ('\u200B' or '\u200C' or '\u200E' or '\u200F' or '\u00AD' or '\u034F' or '\uFEFF'))
            {
                Put(c is '\u2028' or '\u2029' ? ' ' : c, role);
            }
        }
    }

    /// <summary>A line break, also of an empty line.</summary>
    public void Break(TextRole? role)
    {
        if (_text.Length >= Lines.Longest)
        {
            return;
        }

        if (!IsEmptyLine)
        {
            NoteAttribution();
        }

        _text.Append('\n');
        _line++;
        _lineStart = _text.Length;
        (_space, _blankDue) = (false, false);
    }

    /// <summary>Ends the line if anything stands on it.</summary>
    public void EndLine()
    {
        _space = false;
        if (!IsEmptyLine)
        {
            Break(null);
        }
    }

    /// <summary>A paragraph's distance, if words follow.</summary>
    public void BlankLine(TextRole? role)
    {
        EndLine();
        _blankDue = _text.Length > 0;
    }

    public void RuleHere() => _rules.Add(_line + (_blankDue ? 1 : 0));

    public void QuotedFromHere() => _quotedFrom = Math.Min(_quotedFrom, _line);

    public Lines ToLines(bool cut) =>
        Lines.OfForm(_text.ToString(), cut || _text.Length >= Lines.Longest, _known, _rules, _quotedFrom);

    private void Put(char c, TextRole? role)
    {
        if (IsEmptyLine)
        {
            if (_blankDue)
            {
                _blankDue = false;
                _text.Append('\n');
                _line++;
                _lineStart = _text.Length;
            }

            if (role is { } known)
            {
                _known.Add((_line, known));
            }
        }
        else if (_space)
        {
            _text.Append(' ');
        }

        _space = false;
        _text.Append(c);
    }

    private void NoteAttribution()
    {
        Span<char> end = stackalloc char[160];
        var length = Math.Min(end.Length, _text.Length - _lineStart);
        _text.CopyTo(_text.Length - length, end, length);
        LastLineIsAttribution = end[..length].TrimEnd() is [.., ':' or '：'] and var line && (line.Contains('@') || Words.HasAny(line, Verbs));
    }
}
