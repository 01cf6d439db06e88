using InfoInterview.Sandbox.Beginnings;
using InfoInterview.Sandbox.Calendar.Events;
using InfoInterview.Sandbox.Calendar.Meetings;
using InfoInterview.Sandbox.Calendar.Recurrence;
using InfoInterview.Sandbox.Calendar.Routes;
using InfoInterview.Sandbox.Calendar.Scheduling;
using InfoInterview.Sandbox.Clocks;
using InfoInterview.Sandbox.Faults;
using InfoInterview.Sandbox.Graph.Delta;
using InfoInterview.Sandbox.Graph.Routing;
using InfoInterview.Sandbox.Graph.Subscriptions;
using InfoInterview.Sandbox.Identity;
using InfoInterview.Sandbox.Mail.Folders;
using InfoInterview.Sandbox.Mail.Messages;
using InfoInterview.Sandbox.Mail.Transport;
using InfoInterview.Sandbox.People;
using InfoInterview.Sandbox.Profiles;
using InfoInterview.Sandbox.Store;
using InfoInterview.Sandbox.ToDo;

namespace InfoInterview.Sandbox;

/// <summary>All rooms of one sandbox, put together. Nothing in it is shared with another sandbox but the keys, when given.</summary>
sealed class World : IDisposable
{
    readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false });
    readonly bool ownsKeys;

    /// <summary>Mail comes in charsets that .NET knows only when told to, before MimeKit looks for them.</summary>
    static World() => System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);

    /// <param name="address">Where this sandbox is reached; known once it listens.</param>
    public World(SandboxOptions options, Func<Uri> address)
    {
        Db = new(options.DataDirectory);
        Settings = new(Db);
        Clock = ClockMemory.Restore(Settings, options.Machine);
        Accounts = new(Db);
        ownsKeys = options.Keys is null;
        Keys = options.Keys ?? SigningKeys.FromPem(Settings.ReadOrMake("signing-key", () => SigningKeys.Create().ToPem()));
        Tokens = new(Keys, Accounts, options.Machine);
        RefreshTokens = new(Db);
        Violations = new(Clock);
        Log = new(Db, Clock);
        Limits = new(options.Machine);
        Pipeline = new(Db, Clock, Faults, Violations, Limits, Log);
        Changes = new(Db);
        Items = new(Db, Changes);
        Agenda = new(Db, Clock);

        Mimes = new(Db);
        Folders = new(Items);
        Shelf = new(Items);
        Lists = new(Items);
        var threads = new Threads(Items, Mimes);
        Postbox = new(Items, Mimes, Folders, Accounts, threads, Clock);
        var carrier = new Carrier(Accounts, Clock);
        Dispatch = new(Items, Mimes, Folders, Accounts, Agenda, carrier, Clock) { Delay = options.SentItemDelay };
        Correspondents = new(Db, Agenda, carrier, Clock) { AnswerAfter = options.AnswerAfter };
        carrier.Serve(Postbox);
        carrier.Serve(Correspondents);
        new MeetingMail(Items, Shelf, Clock).Listen(Postbox);

        var subscriptions = new SubscriptionStore(Items, Clock);
        Notices = new(Items, subscriptions, Accounts, Agenda, Faults) { Delay = options.NotifyAfter };
        Notices.Listen(Changes);
        NoticePost = new(Db, Items, Agenda, http);

        var book = new ContactBook(Items);
        var categories = new Categories(Items);
        Accounts.Opened += account => { Folders.Furnish(account); Shelf.Furnish(account); Lists.Furnish(account); categories.Furnish(account); book.Furnish(account); };
        Pipeline.Serve(Routes(address, subscriptions, book, categories));
        Db.Do(() => OpenFirstAccounts(options, book));
    }

    public Database Db { get; }
    public Settings Settings { get; }
    public WorldClock Clock { get; }
    public Accounts Accounts { get; }
    public SigningKeys Keys { get; }
    public Tokens Tokens { get; }
    public RefreshTokens RefreshTokens { get; }
    public FaultBook Faults { get; } = new();
    public Violations Violations { get; }
    public CallLog Log { get; }
    public Limits Limits { get; }
    public Pipeline Pipeline { get; }
    public Changes Changes { get; }
    public Items Items { get; }
    public Agenda Agenda { get; }
    public MimeStore Mimes { get; }
    public FolderTree Folders { get; }
    public CalendarShelf Shelf { get; }
    public TaskLists Lists { get; }
    public Postbox Postbox { get; }
    public Dispatch Dispatch { get; }
    public Correspondents Correspondents { get; }
    public ChangeNotices Notices { get; }
    public NoticePost NoticePost { get; }

    IEnumerable<Route> Routes(Func<Uri> address, SubscriptionStore subscriptions, ContactBook book, Categories categories)
    {
        var delta = new DeltaRounds(Items, Changes, new DeltaTokens(Settings), Faults);
        var settings = new MailboxSettings(Settings);
        return
        [
            .. new Batch(Pipeline).Routes,
            .. new SubscriptionRoutes(Db, subscriptions, new Handshake(http)).All,
            .. MailAndCalendar(address, delta, settings),
            .. new TaskListRoutes(Items, Lists, delta).All,
            .. TaskRoutes(delta),
            .. new UserRoutes(Accounts).All,
            .. new IdTranslation(Items).All,
            .. new MailboxSettingsRoutes(settings).All,
            .. new CategoryRoutes(Items, categories).All,
            .. new ContactRoutes(Items, book, delta).All,
            .. new PeopleRoutes(book).All,
        ];
    }

    IEnumerable<Route> TaskRoutes(DeltaRounds delta)
    {
        var tasks = new TaskRoutes(Items, Lists, delta);
        return tasks.All.Concat(new TaskPartRoutes(Items, tasks).All);
    }

    IEnumerable<Route> MailAndCalendar(Func<Uri> address, DeltaRounds delta, MailboxSettings settings)
    {
        var view = new MessageView(Items, address);
        var drafts = new Drafts(Items, Mimes, Folders);
        var replies = new Replies(Items, drafts);
        var messages = new MessageRoutes(Items, Mimes, Folders, drafts, replies, view);
        var instances = new Instances(Items);
        var eventView = new EventView(Items, address);
        var invitations = new Invitations(Dispatch, Clock);
        var events = new EventRoutes(Items, Shelf, instances, eventView, invitations, Faults);
        var busy = new BusyTimes(Shelf, settings);
        view.EventOf = (call, message) => message.Json["$event"] is { } row && Items.Find(row.GetValue<long>()) is { } item
            ? eventView.Render(call, EventView.Localised(call, item), Graph.Answers.Shape.Default("event"))
            : null;
        return
        [
            .. new FolderRoutes(Items, Folders, delta).All,
            .. new MessageDelta(Folders, delta, view).All,
            .. messages.All,
            .. new AttachmentRoutes(Items, drafts, messages).All,
            .. new SendRoutes(drafts, replies, messages, Dispatch).All,
            .. new CalendarRoutes(Items, Shelf).All,
            .. events.All,
            .. new CalendarViewRoutes(Shelf, instances, events, eventView, delta).All,
            .. new ResponseRoutes(Items, events, invitations).All,
            .. new ScheduleRoutes(busy, Accounts).All,
            .. new MeetingTimes(busy, Accounts).All,
        ];
    }

    void OpenFirstAccounts(SandboxOptions options, ContactBook book)
    {
        if (Accounts.All.Count > 0) return;
        foreach (var account in FirstAccounts.All) Accounts.Open(account);
        if (!options.WithFirstLife) return;
        var life = new FirstLife(Items, Postbox, Shelf, book, Lists, Accounts, Clock);
        foreach (var account in FirstAccounts.All) life.Give(account);
    }

    public void Dispose()
    {
        http.Dispose();
        if (ownsKeys) Keys.Dispose();
        Db.Dispose();
    }
}
