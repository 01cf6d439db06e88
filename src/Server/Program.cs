using InfoInterview.Server;

await Composition.Build(args).RunAsync();
