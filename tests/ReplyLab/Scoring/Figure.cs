namespace InfoInterview.ReplyLab.Scoring;

/// <summary>How many of a number of cases hold, and which do not.</summary>
public sealed class Figure(string name)
{
    private const int Remembered = 200;
    private readonly List<string> _others = [];
    private readonly List<string> _holding = [];

    public string Name => name;
    public int Count { get; private set; }
    public int Of { get; private set; }

    /// <summary>0 to 1; 1 when there was nothing to judge.</summary>
    public double Share => Of == 0 ? 1 : (double)Count / Of;

    /// <summary>Ids of cases for which it does not hold, at most 200.</summary>
    public IReadOnlyList<string> Others => _others;

    /// <summary>Ids of cases for which it holds, at most 200: what to look at where a figure counts errors.</summary>
    public IReadOnlyList<string> Holding => _holding;

    public void Add(string id, bool holds)
    {
        Of++;
        Count += holds ? 1 : 0;
        var ids = holds ? _holding : _others;
        if (ids.Count < Remembered)
        {
            ids.Add(id);
        }
    }

    public override string ToString() => $"{name,-44} {Count,6} of {Of,6}  {Share,7:P1}";
}
