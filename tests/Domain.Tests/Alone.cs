namespace InfoInterview.Domain.Tests;

/// <summary>Tests that measure time or take much of it run by themselves, so that they disturb no others' clocks.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
