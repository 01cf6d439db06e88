using InfoInterview.Domain.Mailboxes;

namespace InfoInterview.Domain.Requests;

/// <summary>
/// A task as it should stand in To Do, and whether it does. The task there carries <see cref="Key"/> as its linked resource's
/// <c>externalId</c>, so it is found again even when the answer to its creation was lost.
/// </summary>
public sealed class RequestTask
{
    public Guid Id { get; private init; }
    public Owner Owner { get; private init; }
    public Guid RequestId { get; private init; }
    public TaskKind Kind { get; private init; }
    public string Title { get; private set; } = "";
    public DateOnly DueOn { get; private set; }
    public bool Done { get; private set; }

    /// <summary>No longer wanted: it goes, whoever may have ticked it.</summary>
    public bool Removed { get; private set; }

    /// <summary>True when To Do shows exactly this.</summary>
    public bool Aligned { get; private set; }

    /// <summary>True once creating it was tried: from then on it is looked for before it is made.</summary>
    public bool Attempted { get; private set; }

    /// <summary>To Do's own id.</summary>
    public string? TodoTaskId { get; private set; }
    public int Version { get; private set; }

    private RequestTask()
    {
    }

    public static RequestTask Plan(Owner owner, Guid requestId, PlannedTask planned) => new()
    {
        Id = Guid.CreateVersion7(),
        Owner = owner,
        RequestId = requestId,
        Kind = planned.Kind,
        Title = planned.Title,
        DueOn = planned.DueOn,
        Done = planned.Done,
    };

    public string Key => Id.ToString("N");

    /// <summary>Takes the plan over; what differs has to be written to To Do.</summary>
    public void Follow(PlannedTask planned)
    {
        if ((Title, DueOn, Done, Removed) == (planned.Title, planned.DueOn, planned.Done, false))
        {
            return;
        }

        (Title, DueOn, Done, Removed, Aligned) = (planned.Title, planned.DueOn, planned.Done, false, false);
        Version++;
    }

    public void Remove()
    {
        if (!Removed)
        {
            (Removed, Aligned) = (true, !Attempted);
            Version++;
        }
    }

    public void Attempt()
    {
        Attempted = true;
        Version++;
    }

    /// <summary>To Do shows it so now; null when it was taken out.</summary>
    public void Written(string? todoTaskId)
    {
        (TodoTaskId, Aligned) = (todoTaskId, true);
        Attempted = todoTaskId is not null;
        Version++;
    }
}
