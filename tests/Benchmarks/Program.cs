using BenchmarkDotNet.Running;
using InfoInterview.Benchmarks;

if (args is ["table"])
{
    Table.Write(Mails.Load(), Console.Out);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(ReplyBenchmarks).Assembly).Run(args);
}
