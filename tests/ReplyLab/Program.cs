using InfoInterview.ReplyLab;

return Lab.Run(args, Console.Out, Console.Error, TimeProvider.System.GetUtcNow());
