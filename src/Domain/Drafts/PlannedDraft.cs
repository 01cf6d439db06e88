namespace InfoInterview.Domain.Drafts;

/// <summary>A draft that should stand in the mailbox now.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="AnswersMessageId">The message (immutable id) in whose thread it belongs.</param>
public sealed record PlannedDraft(DraftKind Kind, string AnswersMessageId);
