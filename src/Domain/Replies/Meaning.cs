using System.Buffers;
using System.Text.RegularExpressions;

namespace InfoInterview.Domain.Replies;

/// <summary>What one sentence says. A rule looks at one sentence only; <see cref="ReplyReader"/> weighs the sentences against each other.</summary>
internal static partial class Meaning
{
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",;:–—(");

    /// <summary>The label of the first rule that fits and that rule's name; null when no rule fits.</summary>
    public static (ReplyLabel Label, string Rule)? Of(string sentence)
    {
        var text = sentence.Replace('’', '\'');
        return DoNotWrite().IsMatch(text) ? (ReplyLabel.DoNotWrite, "do-not-write")
            : AsksResume().IsMatch(text) ? (ReplyLabel.AsksResume, "asks-for-resume")
            : ByMail().IsMatch(text) ? (ReplyLabel.EmailInstead, "by-mail-instead")
            : Later().IsMatch(text) ? (ReplyLabel.TentativeLater, "another-season")
            : Declines(text) ? (ReplyLabel.Declined, "refusal-of-the-whole")
            : HandsOver().IsMatch(text) ? (ReplyLabel.Redirected, "hands-over")
            : AsksTimes().IsMatch(text) ? (ReplyLabel.AsksTimes, "asks-for-times")
            : Accepts().IsMatch(text) ? (ReplyLabel.Accepted, "agrees")
            : text.TrimEnd().EndsWith('?') ? (ReplyLabel.AsksQuestion, "question")
            : null;
    }

    /// <summary>
    /// A refusal counts only when nothing in its own clause narrows it to a day, an hour or a medium, and nothing after it takes it back.
    /// What stood in the clauses before ("that is kind of you, but") does neither.
    /// </summary>
    private static bool Declines(string text)
    {
        if (Refuses().Match(text) is not { Success: true } refusal)
        {
            return false;
        }

        var before = text.AsSpan(0, refusal.Index);
        before = before[(before.LastIndexOfAny(ClauseEnds) + 1)..];
        var after = text.AsSpan(refusal.Index + refusal.Length);
        var end = after.IndexOfAny(ClauseEnds);
        return !Narrows().IsMatch(before) && !Narrows().IsMatch(end < 0 ? after : after[..end]) && !TakesBack().IsMatch(Wishes().Replace(after.ToString(), ""));
    }

    [GeneratedRegex(@"\b(do not|don't|please stop|never) (contact|write( to)?|e-?mail(ing)?|writing( to)?) me\b|\btake me off\b|\bremove me from\b|\bstop (writing|e-?mailing|contacting)\b",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DoNotWrite();

    [GeneratedRegex(@"\b(send|share|forward|attach|see|have)\b.{0,40}\b(resume|résumé|cv|curriculum vitae)\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AsksResume();

    [GeneratedRegex(@"\b(send|e-?mail|write)( me| over| through)? (your|the|some|a few|any)\b.{0,20}\bquestions\b|\banswer\b.{0,30}\b(by|over|via) e-?mail\b|\b(by|over|via) e-?mail (instead|would be|is)\b",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ByMail();

    [GeneratedRegex(@"\b(not (right )?now|later (in|this) |next (month|quarter|year|term|semester)|(after|until) (the|my|our) [a-z]+|(try|write|reach out|get in touch|come back|check back|ask)( to)?( me)?( again)?( back)?\b.{0,25}\b(in|after|towards|at the)\b|in (january|february|march|april|may|june|july|august|september|october|november|december)|in the (spring|summer|autumn|fall|winter|new year))\b",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Later();

    [GeneratedRegex(@"\b((have|need|going|must) to (decline|pass|say no)|must decline|i('ll| will) (have to )?(decline|pass)|(can't|cannot|can not|won't|will not|am not able to|are not able to|unable to|not in a position to)( be able to)?( really)? (meet|help|do this|do that|do it|talk|speak|take (this|that|on)|offer|accommodate|make (the )?time|find (the )?time|give)|(don't|do not) (have|take|do|give|hold)( the| any| on| these| such| this)? (time|capacity|bandwidth|room|interviews?|conversations?|meetings?|requests?)|rather not|not interested|no capacity|not something i (can|do|would))\b",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Refuses();

    [GeneratedRegex(@"\b(mon|tues|wednes|thurs|fri|satur|sun)day|\b(today|tomorrow|this week|next week|that day|that week|this month|in person|by phone|on the phone|over coffee|for coffee|at noon|before|until|[ap]m)\b|\d",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Narrows();

    [GeneratedRegex(@"\b(but|though|however|instead|unless|happy to|glad to|could|would work|if )\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TakesBack();

    /// <summary>"But I wish you well" takes nothing back.</summary>
    [GeneratedRegex(@"\b(but|though|and)\s+(i|we)?\s*(wish|hope|thank|good luck|all the best)\b.*", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Wishes();

    [GeneratedRegex(@"\b(copying|copied|cc'?ing|cc'?d|adding|looping in|put you in touch|introduce you|over to my|hand(ing)? (you|this) over)\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HandsOver();

    [GeneratedRegex(@"\b(when (would|are|were|does|do|is|suits|works)|what (time|day|times|days)|(which|what) (times?|days?) (would|work|suit)|send (me|over) (some|a few) (times|dates|slots)|(suggest|propose|offer)( me)?( some| a few)? (times|dates|slots)|let me know (when|what time|which)|your availability|book (a|any) (time|slot))\b",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AsksTimes();

    [GeneratedRegex(@"\b((more than |very |quite )?(happy|glad|pleased|delighted) to|would (love|be happy|be glad|be delighted|be pleased) to|love to (meet|talk|chat|help)|sure|of course|certainly|gladly|with pleasure|sounds (good|great|lovely|fine)|let's (meet|do|talk|say)|works (for me|well|fine|great)?|you('re| are) welcome to|come by|yes)\b",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Accepts();
}
