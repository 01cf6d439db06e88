using BenchmarkDotNet.Attributes;
using InfoInterview.ReplyLab;

namespace InfoInterview.Benchmarks;

/// <summary>
/// Each operation goes once through the whole set; divide by the number of mails that <c>-- table</c> prints. The goal is 2,000 mails a second
/// on one core from the raw mail to its reading.
/// </summary>
[InProcess]
[MemoryDiagnoser]
public class ReplyBenchmarks
{
    private readonly Mails _mails = Mails.Load();

    [Benchmark]
    public int From_raw_mail_to_reading()
    {
        var certain = 0;
        foreach (var (asked, raw) in _mails.Raw)
        {
            certain += Reader.Read(asked, _mails.Reader.MailOf(asked, raw)).Reading.Certain ? 1 : 0;
        }

        return certain;
    }

    [Benchmark]
    public int New_text_only()
    {
        var length = 0;
        foreach (var (mail, _) in _mails.Bodies)
        {
            length += Parts.NewTextOf(mail).Length;
        }

        return length;
    }

    [Benchmark]
    public int Times_only()
    {
        var slots = 0;
        foreach (var (text, context, _) in _mails.Texts)
        {
            slots += Parts.SlotsIn(text, context).Count;
        }

        return slots;
    }
}
