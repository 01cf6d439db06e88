using InfoInterview.Domain.Mailboxes;
using InfoInterview.Domain.Replies.Texts.Marks;

namespace InfoInterview.Domain.Replies.Texts;

/// <summary>
/// Gives every line its role, top down. Two rules stand above all marks: nothing is cut above the first words of the writer,
/// and lines between marked quotes are the writer's.
/// </summary>
internal sealed class Segments
{
    /// <summary>More lines than this below a delimiter are no signature.</summary>
    private const int LongestSignature = 30;

    /// <summary>Looking ahead for a signature's end costs; no mail has more delimiters than this.</summary>
    private const int MostDelimiters = 40;

    private readonly Lines _lines;
    private int _delimiters;
    private bool _written;
    private bool _inSignature;
    private int _line;

    private Segments(Lines lines) => _lines = lines;

    /// <summary>The earlier mail stood above everything, so where the writer's words begin is a guess.</summary>
    private bool Doubtful { get; set; }

    /// <param name="sender">Who wrote the mail, null when unknown.</param>
    /// <returns>True when the roles are a guess.</returns>
    public static bool Tag(Lines lines, Participant? sender)
    {
        var segments = new Segments(lines);
        segments.Walk();
        Tails.Tag(lines, sender);
        segments.Rescue();
        segments.FillBlanks();
        return segments.Doubtful || lines.Cut && lines.Roles[^1] == TextRole.New;
    }

    private void Walk()
    {
        while (_line < _lines.Count)
        {
            if (_lines.Blank(_line))
            {
                _line++;
            }
            else if (_lines.Roles[_line] is { } known)
            {
                _inSignature &= known == TextRole.Signature;
                _line++;
            }
            else if (!Quote() && !Header())
            {
                Plain();
            }
        }
    }

    private bool Quote()
    {
        if (!_lines.Marked(_line))
        {
            return false;
        }

        _inSignature = false;
        Take(1, TextRole.Quoted);

        // A long marked line that was wrapped on its way: its lower-case rest stands alone between marked lines.
        while (_line + 1 < _lines.Count && !_lines.Blank(_line) && !_lines.Marked(_line) && _lines.Marked(_line + 1)
            && _lines[_line - 1].Length >= 72 && char.IsLetter(_lines[_line - 1][^1]) && char.IsLower(_lines[_line][0]) && _lines[_line].Length < 40)
        {
            Take(1, TextRole.Quoted);
        }

        return true;
    }

    /// <summary>What announces an earlier mail. When its lines are not marked one by one, everything below belongs to it.</summary>
    private bool Header()
    {
        var (length, separator) = HeaderHere();
        if (length == 0)
        {
            return false;
        }

        _inSignature = false;
        Take(length, TextRole.Attribution);
        while (separator && _lines.NextWritten(_line) is var next && next < _lines.Count && HeaderLength(next) is > 0 and var more)
        {
            _line = next;
            Take(more, TextRole.Attribution);
            separator = false;
        }

        var below = _lines.NextWritten(_line);
        if (below >= _lines.Count || _lines.Marked(below) || _lines.Roles[below] == TextRole.Quoted)
        {
            return true;
        }

        if (_written)
        {
            _lines.Set(_line, _lines.Count, TextRole.Quoted);
            _line = _lines.Count;
        }
        else
        {
            Doubtful = true;
        }

        return true;
    }

    private (int Length, bool Separator) HeaderHere()
    {
        var line = _lines[_line];
        if (_line >= _lines.QuotedFrom && _written)
        {
            return (Math.Max(1, HeaderLength(_line)), true);
        }

        if (Separators.IsNamed(line))
        {
            return (1, true);
        }

        if (HeaderLength(_line) is > 0 and var length)
        {
            return (length, false);
        }

        if (_lines.Rules.Contains(_line) && HeaderBlocks.BelowRule(_lines, _line) is > 0 and var block)
        {
            return (block, false);
        }

        if (Separators.IsRule(line) && _lines.NextWritten(_line + 1) is var next && next < _lines.Count)
        {
            return Separators.IsNamed(_lines[next]) || HeaderLength(next) > 0 || HeaderBlocks.BelowRule(_lines, next) > 0 ? (1, true) : (0, false);
        }

        return (0, false);
    }

    private int HeaderLength(int line) =>
        HeaderBlocks.At(_lines, line) is > 0 and var block ? block : Attributions.At(_lines, line);

    private void Plain()
    {
        var line = _lines[_line];
        if (!_written && Notices.BannerAt(_lines, _line) is > 0 and var banner)
        {
            Take(banner, TextRole.Banner);
        }
        else if (DeviceLines.IsOne(line) || (_line > 0 && _lines.Roles[_line - 1] == TextRole.Signature && DeviceLines.IsExcuse(line)))
        {
            // A device writes its line below the text. What follows without any mark is seldom the writer's.
            _inSignature |= _written;
            Take(1, TextRole.Signature);
        }
        else if (_inSignature || StartsSignature(line))
        {
            Doubtful |= _inSignature && !Closings.FitsSignature(line) && !Notices.IsLegal(_lines, _line, _line + 1);
            _inSignature = true;
            Take(1, TextRole.Signature);
        }
        else
        {
            _written |= Words.HasLetter(line) || line.Length > 0 && line.IndexOfAnyInRange('0', '9') >= 0;
            _line++;
        }
    }

    private bool StartsSignature(ReadOnlySpan<char> line)
    {
        var delimiter = Separators.IsDelimiter(line);
        if ((!delimiter && !Separators.IsRule(line)) || ++_delimiters > MostDelimiters)
        {
            return false;
        }

        var (count, footer, long_) = (0, false, 0);
        for (var i = _line + 1; i < _lines.Count && count <= LongestSignature && _lines.Roles[i] is null or TextRole.Signature && !_lines.Marked(i); i++)
        {
            if (_lines.Blank(i))
            {
                continue;
            }

            if (HeaderLength(i) > 0 || Separators.IsNamed(_lines[i]))
            {
                break;
            }

            count++;
            footer |= Notices.IsFooter(_lines[i]);
            long_ += Closings.FitsSignature(_lines[i]) ? 0 : 1;
        }

        return delimiter
            ? count <= LongestSignature
            : count <= LongestSignature && ((footer && count <= 12) || (_written && long_ == 0 && count is > 0 and <= 8 && (line[0] == '_' || BelowSignOff())));
    }

    /// <summary>The two lines with words above are a closing and a name.</summary>
    private bool BelowSignOff()
    {
        var name = Above(_line);
        return name >= 0 && Closings.IsName(_lines[name]) && Above(name) is >= 0 and var closing && Closings.IsOne(_lines[closing]);
    }

    private int Above(int line)
    {
        do
        {
            line--;
        }
        while (line >= 0 && _lines.Blank(line));
        return line;
    }

    /// <summary>Where everything was taken for somebody else's or for a signature, the words that are left are the reply.</summary>
    private void Rescue()
    {
        if (Any(TextRole.New))
        {
            return;
        }

        for (var i = 0; i < _lines.Count; i++)
        {
            if (_lines.Roles[i] == TextRole.Signature && Words.Count(_lines[i]) >= 4 && !DeviceLines.IsOne(_lines[i]) && !Closings.HasContact(_lines[i]) && !Notices.IsFooter(_lines[i]))
            {
                _lines.Roles[i] = TextRole.New;
                Doubtful = true;
            }
        }
    }

    private bool Any(TextRole role)
    {
        for (var i = 0; i < _lines.Count; i++)
        {
            if ((_lines.Roles[i] ?? TextRole.New) == role && !_lines.Blank(i))
            {
                return true;
            }
        }

        return false;
    }

    private void FillBlanks()
    {
        var last = TextRole.New;
        for (var i = 0; i < _lines.Count; i++)
        {
            if (_lines.Blank(i))
            {
                _lines.Roles[i] = last;
            }
            else
            {
                last = _lines.Roles[i] ??= TextRole.New;
            }
        }
    }

    private void Take(int count, TextRole role)
    {
        _lines.Set(_line, Math.Min(_line + count, _lines.Count), role);
        _line += count;
    }
}
