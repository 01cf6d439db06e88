using InfoInterview.Domain.Replies.Meanings.Phrases;
using InfoInterview.Domain.Replies.Meanings.Words;

namespace InfoInterview.Domain.Replies.Meanings;

/// <summary>
/// What a reply is about: the request, or the rest of the writer's day. An office mail asks, postpones and names hours in the same words as
/// an answer to a request; only its nouns give it away.
/// </summary>
internal sealed class Topic
{
    private Topic(int business, bool request, bool you, bool read) => (Business, Request, You, Read) = (business, request, you, read);

    /// <summary>How many different words belong to other business: invoices, tickets, games.</summary>
    public int Business { get; }

    /// <summary>Some word refers to the request: meeting, talking, questions, "your note".</summary>
    public bool Request { get; }

    /// <summary>The reader is addressed.</summary>
    public bool You { get; }

    /// <summary>The language has a table of such words; without one nothing is concluded.</summary>
    public bool Read { get; }

    /// <summary>Other business and nothing else.</summary>
    public bool Elsewhere => Read && Business > 0 && !Request;

    public static Topic Of(TextWords text, Phrasebook book)
    {
        var (business, request, you) = (book.Class("business"), book.Class("request"), book.Class("you"));
        var (seen, asked, addressed) = (0, false, false);
        for (var at = 0; at < text.Words.Count; at++)
        {
            var id = text.Words[at].Id;
            seen += business.Has(id) && IsFirst(text.Words, at) ? 1 : 0;
            asked |= request.Has(id);
            addressed |= you.Has(id);
        }

        return new Topic(seen, asked, addressed, book.Language == "en");
    }

    private static bool IsFirst(List<Word> words, int at)
    {
        for (var earlier = Math.Max(0, at - 100); earlier < at; earlier++)
        {
            if (words[earlier].Id == words[at].Id)
            {
                return false;
            }
        }

        return true;
    }
}
