using InfoInterview.Sandbox.People.Manners;

namespace InfoInterview.Sandbox.People;

/// <summary>Everybody outside whom one can write to.</summary>
static class Acquaintances
{
    public static readonly IReadOnlyList<Correspondent> All =
    [
        new("greta.holm@lumenworks.example", "Greta Holm", "Lumenworks", "Head of Lighting Design", "+46 8 555 010 21", "Europe/Stockholm", MailClient.Outlook, "SV", Accepting.WithATime),
        new("daniel.reyes@kestrellabs.example", "Daniel Reyes", "Kestrel Labs", "Data Scientist", "+1 312 555 0142", "America/Chicago", MailClient.Gmail, "Re", Accepting.WithoutATime),
        new("hannah.osei@tessera.example", "Hannah Osei", "Tessera", "Product Manager", "+1 617 555 0119", "America/New_York", MailClient.AppleMail, "Re", Accepting.TwoTimes),
        new("paul.verhoeven@brightfield.example", "Paul Verhoeven", "Brightfield", "Partner", "+31 20 555 0163", "Europe/Amsterdam", MailClient.Outlook, "RE", Declining.Kindly),
        new("simon.clarke@harbourline.example", "Simon Clarke", "Harbourline", "Finance Director", "+44 20 7946 0331", "Europe/London", MailClient.Outlook, "RE", Declining.ButAsk("Priya Raman", "priya.raman@harbourline.example")),
        new("priya.raman@harbourline.example", "Priya Raman", "Harbourline", "Operations Analyst", "+44 20 7946 0332", "Europe/London", MailClient.Gmail, "Re", Accepting.WithATime),
        new("dr.keller@stellenwerk.example", "Dr. Martina Keller", "Stellenwerk", "Leiterin Forschung", "+49 89 5550 1187", "Europe/Berlin", MailClient.Outlook, "AW", Declining.InGerman),
        new("claire.dubois@quartzmedia.example", "Claire Dubois", "Quartz Media", "Editor in Chief", "+33 1 55 50 01 44", "Europe/Paris", MailClient.Outlook, "RE", Postponing.ByAssistant("Luc Martin", "luc.martin@quartzmedia.example")),
        new("luc.martin@quartzmedia.example", "Luc Martin", "Quartz Media", "Assistant to the Editor", "+33 1 55 50 01 45", "Europe/Paris", MailClient.Outlook, "RE", Accepting.WithoutATime),
        new("ingrid.solberg@polarfish.example", "Ingrid Solberg", "Polarfish", "Supply Chain Lead", "+47 55 50 11 78", "Europe/Oslo", MailClient.Outlook, "SV", Automatic.Away("desk@polarfish.example")),
        new("marcus.bell@oakmere.example", "Marcus Bell", "Oakmere", "Architect", "+44 161 496 0456", "Europe/London", MailClient.PlainText, "Re", Automatic.NoSuchMailbox),
        new("yuki.tanaka@wavecrest.example", "Yuki Tanaka", "Wavecrest", "UX Researcher", "+81 3 5550 1198", "Asia/Tokyo", MailClient.AppleMail, "Re", Postponing.Later),
        new("thomas.nyberg@juniperbank.example", "Thomas Nyberg", "Juniper Bank", "Risk Analyst", "+45 33 55 51 27", "Europe/Copenhagen", MailClient.PlainText, "Re", Postponing.AsksAQuestion),
        new("amara.okafor@atlasfreight.example", "Amara Okafor", "Atlas Freight", "Logistics Planner", "+1 404 555 0175", "America/New_York", MailClient.Gmail, "Re", Postponing.AsksForAResume),
        new("victor.lang@fernhill.example", "Victor Lang", "Fernhill", "Marketing Director", "+1 206 555 0188", "America/Los_Angeles", MailClient.Outlook, "RE", Automatic.LeftTheCompany("Joan Abbott", "joan.abbott@fernhill.example")),
        new("joan.abbott@fernhill.example", "Joan Abbott", "Fernhill", "Marketing Director", "+1 206 555 0189", "America/Los_Angeles", MailClient.Gmail, "Re", Accepting.WithATime),
        new("silent.partner@monolith.example", "Edgar Stone", "Monolith", "Managing Director", "+1 212 555 0101", "America/New_York", MailClient.Outlook, "RE", Postponing.Never),
    ];

    public static Correspondent? Find(string address) => All.FirstOrDefault(person => person.Address.Equals(address, StringComparison.OrdinalIgnoreCase));
}
