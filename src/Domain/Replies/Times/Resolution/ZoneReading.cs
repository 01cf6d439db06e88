using InfoInterview.Domain.Mailboxes;
using InfoInterview.Domain.Replies.Times.Grammar;
using NodaTime;

namespace InfoInterview.Domain.Replies.Times.Resolution;

/// <summary>Finds the zone of each clock time: its own, the one after it in its sentence, the one before it, or the one said for all.</summary>
internal sealed class ZoneReading
{
    private readonly Tokens _t;
    private readonly TimeContext _context;
    private readonly Dictionary<string, DateTimeZone> _known = [];
    private readonly Dictionary<int, ZonePhrase> _after = [];
    private readonly Dictionary<int, ZonePhrase> _ahead = [];
    private readonly ZonePhrase? _forAll;
    private readonly ZonePhrase? _first;

    public ZoneReading(Tokens t, List<Phrase> phrases, TimeContext context)
    {
        (_t, _context) = (t, context);
        Own = new ChosenZone(context.Zone, Find(context.Zone) ?? DateTimeZone.Utc, context.ZoneAssumed);
        if (!phrases.Exists(p => p is ZonePhrase))
            return;
        ZonePhrase? next = null;
        for (var i = phrases.Count - 1; i >= 0; i--)
        {
            if (phrases[i] is ZonePhrase zone)
                (next, _first) = (zone, zone);
            else if (phrases[i] is ClockPhrase clock && next is not null)
                _ahead[clock.First] = next;
            if (phrases[i] is ZonePhrase { ForAll: true } all)
                _forAll = all;
        }

        ZonePhrase? last = null;
        foreach (var phrase in phrases)
        {
            last = phrase as ZonePhrase ?? last;
            if (phrase is ClockPhrase clock && last is not null)
                _after[clock.First] = last;
        }
    }

    public ChosenZone Own { get; }

    public ChosenZone Of(ClockPhrase clock) => Said(clock) is { } said ? Chosen(said) : Own;

    /// <summary>The zone that belongs to this clock time and no other: right after it.</summary>
    public ZonePhrase? Beside(ClockPhrase clock) =>
        _ahead.TryGetValue(clock.First, out var zone) && PhraseReader.IsJoined(_t, clock.End, zone.First) && !HasListBetween(clock.End, zone.First) ? zone : null;

    private ZonePhrase? Said(ClockPhrase clock)
    {
        if (Beside(clock) is { } beside)
            return beside;
        if (_forAll is not null)
            return _forAll;
        if (_ahead.TryGetValue(clock.First, out var next) && IsSameSentence(clock.End, next.First))
            return next;
        return _after.TryGetValue(clock.First, out var last) ? last : _first;
    }

    private ChosenZone Chosen(ZonePhrase said)
    {
        if (said.Seeker)
            return new ChosenZone(_context.SeekerZone, Find(_context.SeekerZone) ?? DateTimeZone.Utc, false);
        return (said.Zone ?? _forAll?.Zone) is { } name && Find(name) is { } zone ? new ChosenZone(name, zone, false) : Own;
    }

    private DateTimeZone? Find(string name)
    {
        if (_known.TryGetValue(name, out var known))
            return known;
        var zone = Zones.Find(name);
        if (zone is not null)
            _known[name] = zone;
        return zone;
    }

    private bool HasListBetween(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (_t[i].IsWord || _t[i].IsMark('/') || _t[i].Kind == TokenKind.Break)
                return true;
        }

        return false;
    }

    private bool IsSameSentence(int from, int to)
    {
        if (to - from > 60)
            return false;
        for (var i = from; i < to; i++)
        {
            if (_t[i].Kind == TokenKind.Break && _t[i].Mark != '\n')
                return false;
        }

        return true;
    }
}

/// <summary>A zone by name, and whether it was supposed.</summary>
internal sealed record ChosenZone(string Name, DateTimeZone Zone, bool Assumed);
