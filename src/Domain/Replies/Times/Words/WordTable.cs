namespace InfoInterview.Domain.Replies.Times.Words;

/// <summary>The words of a language, each with its one sense and cue; English stands behind every other language.</summary>
internal static class WordTable
{
    /// <summary>Words without a sense of their own that may begin a phrase.</summary>
    private const string Starting = "that earlier latter close por partir ore las new labor labour memorial nouvel año ano w";

    public static Dictionary<string, Lexeme> Of(Action<Builder> own, Action<Builder>? behind = null)
    {
        var builder = new Builder();
        behind?.Invoke(builder);
        Holidays.Words(builder);
        own(builder);
        foreach (var word in Starting.Split(' ').Concat(ZoneNames.FirstWords))
            builder.Words[word] = builder.Words.GetValueOrDefault(word) with { Starts = true };
        return builder.Words;
    }

    /// <summary>Collects entries; a later entry for the same word replaces the earlier one's sense or cue.</summary>
    internal sealed class Builder
    {
        public Dictionary<string, Lexeme> Words { get; } = new(StringComparer.OrdinalIgnoreCase);

        public Builder Add(Sense sense, int value, string words, bool doubtful = false)
        {
            foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                Words[word] = new Lexeme(sense, value, Words.TryGetValue(word, out var known) ? known.Cue : Cue.None, doubtful);
            return this;
        }

        public Builder Add(Sense sense, string words) => Add(sense, 0, words);

        public Builder Add(Cue cue, string words)
        {
            foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                Words[word] = Words.TryGetValue(word, out var known) ? known with { Cue = cue } : new Lexeme(Sense.None, 0, cue);
            return this;
        }

        /// <summary>Words of a series, by their places: the first group has the value <paramref name="first"/>, groups are parted by commas.</summary>
        public Builder Series(Sense sense, int first, string groups)
        {
            var value = first;
            foreach (var group in groups.Split(','))
                Add(sense, value++, group);
            return this;
        }

        /// <summary>Weekdays in one word with a part of the day: each of <paramref name="days"/>, Monday first, with each of <paramref name="endings"/>.</summary>
        public Builder Compounds(string days, int part, string endings)
        {
            var weekday = 1;
            foreach (var day in days.Split(' '))
            {
                foreach (var ending in endings.Split(' '))
                    Words[day + ending] = new Lexeme(Sense.Weekday, weekday, Part: part);
                weekday++;
            }

            return this;
        }

        /// <summary>Takes words out that mean nothing of the kind in this language.</summary>
        public Builder Without(string words)
        {
            foreach (var word in words.Split(' '))
                Words.Remove(word);
            return this;
        }
    }
}
