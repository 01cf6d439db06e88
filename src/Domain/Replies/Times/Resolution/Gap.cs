using InfoInterview.Domain.Replies.Times.Grammar;
using InfoInterview.Domain.Replies.Times.Words;

namespace InfoInterview.Domain.Replies.Times.Resolution;

/// <summary>What stands between two phrases.</summary>
internal readonly record struct Gap(bool Ends, bool Contrasts, bool Lists, bool On, bool Words, bool Says, bool Lines)
{
    public bool IsTight => !Ends && !Contrasts && !Words;

    public static Gap Between(Tokens t, int from, int to)
    {
        var (ends, contrasts, lists, on, words, says, lines) = (false, false, false, false, false, false, false);
        for (var i = from; i < to; i++)
        {
            var token = t[i];
            ends |= token.Kind == TokenKind.Break && token.Mark != '\n';
            lines |= token.Kind == TokenKind.Break;
            contrasts |= Clauses.IsBoundary(t, i) && token.Kind != TokenKind.Break;
            lists |= token.IsMark(',') || token.IsMark('/') || token.IsMark('&') || token.Sense is Sense.Or or Sense.And;
            on |= token.Sense is Sense.On or Sense.Of or Sense.For;
            words |= token.Kind == TokenKind.Opaque || (token.IsWord && !PhraseReader.IsJoined(t, i, i + 1) && token.Sense is not (Sense.Of or Sense.In or Sense.For or Sense.All) && !t.Is(i, "works") && !(t.Is(i, "another") && token.Sense == Sense.None) && !t.Is(i, "sometime") && !t.Is(i, "starting"));
            says |= token.Cue is Cue.Yes or Cue.No or Cue.Not or Cue.Have or Cue.Pronoun or Cue.Except or Cue.If or Cue.Than or Cue.Away or Cue.Back or Cue.Past or Cue.Elsewhere || (t.Is(i, "instead") && t.Is(i + 1, Sense.Of));
        }

        return new Gap(ends, contrasts, lists, on, words, says, lines);
    }
}
