using InfoInterview.Domain.Replies.Times;

namespace InfoInterview.Domain.Replies.Meanings.Words;

/// <summary>How a word stands in its sentence.</summary>
[Flags]
internal enum WordMarks
{
    None = 0,

    /// <summary>A comma, dash, bracket or colon stands before it.</summary>
    Break = 1,

    /// <summary>What stands before it is stronger than a comma: a dash, a bracket, a colon, a semicolon.</summary>
    StrongBreak = 2,

    /// <summary>Written with a capital.</summary>
    Capital = 4,
}

/// <summary>One word in its plain form: lower case, without accents, contractions taken apart.</summary>
/// <param name="Id">Number in the <see cref="Vocabulary"/>; <see cref="Vocabulary.Unknown"/> for a word that no table names.</param>
/// <param name="Span">Where it stands. Both halves of a contraction share one span.</param>
internal readonly record struct Word(int Id, Span Span, WordMarks Marks)
{
    public bool Has(WordMarks mark) => (Marks & mark) != 0;
}

/// <summary>The words of one sentence, as a range in the list of all words.</summary>
internal readonly record struct Sentence(int First, int End, bool Question)
{
    public int Count => End - First;
}
