using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Store;

namespace InfoInterview.Sandbox.Graph.Subscriptions;

/// <summary>
/// Posts notices: several in one POST, three seconds' patience at first and ten on repeats, with growing pauses for up to four
/// hours (webhook page, delivery rules).
/// </summary>
sealed class NoticePost(Database db, Items items, Agenda agenda, HttpClient http)
{
    const int MostPerPost = 50;
    static readonly TimeSpan GiveUpAfter = TimeSpan.FromHours(4);

    /// <summary>Carries out everything that is due now.</summary>
    public async Task PostDueAsync()
    {
        var due = agenda.Due(ChangeNotices.Lane, 500);
        await Task.WhenAll(due.GroupBy(appointment => appointment.What["url"].Text()!).SelectMany(group => group.Chunk(MostPerPost)).Select(PostAsync));
    }

    async Task PostAsync(Appointment[] notices)
    {
        if (db.Do(() => notices.Any(IsHeld)))
        {
            Repeat(notices, TimeSpan.FromSeconds(1));
            return;
        }
        var delivered = await TryAsync(notices);
        if (delivered) db.Do(() => Array.ForEach(notices, agenda.Strike));
        else Repeat(notices, null);
    }

    /// <summary>Its authorisation has lapsed: kept back until it is renewed.</summary>
    bool IsHeld(Appointment notice) =>
        notice.What["notice"]?["lifecycleEvent"] is null && items.Find(notice.What["subscription"]!.GetValue<long>())?.Flag("$held") == true;

    async Task<bool> TryAsync(Appointment[] notices)
    {
        var body = new JsonObject { ["value"] = new JsonArray([.. notices.Select(notice => notice.What["notice"]!.DeepClone())]) };
        var again = notices.Any(notice => notice.Attempt > 0);
        try
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(again ? 10 : 3));
            using var content = new StringContent(body.ToJsonString(), Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
            using var answer = await http.PostAsync(notices[0].What["url"].Text(), content, patience.Token);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception notDelivered) when (notDelivered is HttpRequestException or OperationCanceledException)
        {
            return false;
        }
    }

    void Repeat(Appointment[] notices, TimeSpan? fixedPause) => db.Do(() =>
    {
        foreach (var notice in notices)
        {
            agenda.Strike(notice);
            var pause = fixedPause ?? TimeSpan.FromSeconds(Math.Min(600, Math.Pow(2, notice.Attempt)));
            var spent = TimeSpan.FromSeconds(Math.Pow(2, notice.Attempt));
            if (fixedPause is not null || spent < GiveUpAfter) agenda.Plan(ChangeNotices.Lane, notice.Kind, pause, (JsonObject)notice.What.DeepClone(), fixedPause is null ? notice.Attempt + 1 : notice.Attempt);
        }
    });
}
