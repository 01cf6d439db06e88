namespace InfoInterview.Domain.Replies.Times.Resolution;

/// <summary>What the words around a group do with it.</summary>
/// <param name="Sign">1 offered, -1 refused, 0 nothing said.</param>
/// <param name="Buried">Past, somebody else's, or the time at which the writer will answer: nothing is offered.</param>
/// <param name="Denied">True when a "not" refuses: "not free until 3" then offers what comes after.</param>
/// <param name="Conditional">"If Tuesday doesn't work": refuses nothing.</param>
/// <param name="Later">True when the words come after the group, so that they hold for it alone.</param>
/// <param name="Moved">An appointment is moved away from it.</param>
/// <param name="AfterComma">True when a comma stands between the group and those words.</param>
internal readonly record struct Verdict(int Sign, bool Buried = false, bool Again = false, bool Back = false, bool Away = false, bool Denied = false, bool Conditional = false, bool Later = false, bool AfterComma = false, bool Moved = false);
