using System.Collections.Frozen;

namespace InfoInterview.Domain.Replies.Times.Words;

/// <summary>What people call zones: abbreviations, regions, and cities that stand for the clock on their walls.</summary>
internal static class ZoneNames
{
    /// <summary>Abbreviations; where two zones share one, the one that mail in English means most.</summary>
    private const string Short = """
        America/New_York ET EST EDT EST5EDT
        America/Chicago CT CST CDT
        America/Denver MT MDT
        America/Phoenix MST
        America/Los_Angeles PT PST PDT
        America/Anchorage AKT AKST AKDT
        Pacific/Honolulu HST HAST
        America/Halifax AST ADT
        America/St_Johns NST NDT
        America/Sao_Paulo BRT
        America/Argentina/Buenos_Aires ART
        Etc/UTC UTC Z Zulu
        Europe/London GMT BST
        Europe/Lisbon WET WEST
        Europe/Paris CET CEST MEZ MESZ
        Europe/Athens EET EEST
        Europe/Moscow MSK
        Europe/Istanbul TRT
        Asia/Dubai GST
        Asia/Karachi PKT
        Asia/Kolkata IST
        Asia/Singapore SGT
        Asia/Hong_Kong HKT
        Asia/Tokyo JST
        Asia/Seoul KST
        Asia/Manila PHT
        Asia/Jakarta WIB
        Asia/Bangkok ICT
        Australia/Sydney AEST AEDT AET
        Australia/Adelaide ACST ACDT
        Australia/Perth AWST
        Pacific/Auckland NZST NZDT NZT
        Africa/Johannesburg SAST
        Africa/Nairobi EAT
        Africa/Lagos WAT
        """;

    private const string Places = """
        America/New_York=Eastern,East Coast,New York,NYC,NY,Boston,Philadelphia,Philly,Washington,DC,D.C,Atlanta,Miami,Orlando,Tampa,Charlotte,Raleigh,Baltimore,Pittsburgh,Cleveland,Columbus,Cincinnati,Brooklyn,Manhattan,New Jersey,Connecticut,Florida,Georgia,Virginia
        America/Detroit=Detroit,Ann Arbor,Michigan
        America/Toronto=Toronto,Ottawa,Montreal,Montréal,Ontario,Quebec
        America/Indiana/Indianapolis=Indianapolis
        America/Chicago=Central,Chicago,Houston,Dallas,Austin,San Antonio,Fort Worth,Minneapolis,Milwaukee,St. Louis,Saint Louis,Nashville,Memphis,New Orleans,Kansas City,Omaha,Texas,Madison,Illinois
        America/Winnipeg=Winnipeg
        America/Denver=Mountain,Denver,Boulder,Salt Lake City,Albuquerque,Colorado,Utah
        America/Boise=Boise
        America/Edmonton=Calgary,Edmonton
        America/Phoenix=Phoenix,Tucson,Arizona,Scottsdale
        America/Los_Angeles=Pacific,West Coast,Los Angeles,LA,L.A,San Francisco,SF,San Diego,San Jose,Seattle,Portland,Sacramento,Oakland,Las Vegas,California,Silicon Valley,Bay Area,Palo Alto
        America/Vancouver=Vancouver
        America/Anchorage=Anchorage,Alaska
        Pacific/Honolulu=Honolulu,Hawaii
        America/Halifax=Halifax,Atlantic
        America/Mexico_City=Mexico City,Ciudad de México,CDMX
        America/Bogota=Bogota,Bogotá,Medellin,Medellín
        America/Lima=Lima
        America/Caracas=Caracas
        America/Santiago=Santiago
        America/Argentina/Buenos_Aires=Buenos Aires
        America/Sao_Paulo=Sao Paulo,São Paulo,Rio de Janeiro,Rio,Brasilia,Brasília
        America/Panama=Panama
        America/Costa_Rica=Costa Rica
        America/Puerto_Rico=Puerto Rico,San Juan
        Europe/London=London,UK,British,Manchester,Edinburgh,Glasgow,Oxford,Cambridge,Bristol,Leeds,Birmingham,Liverpool,England,Scotland
        Europe/Dublin=Dublin,Irish,Ireland,Cork
        Europe/Lisbon=Lisbon,Lisboa,Porto,Portugal
        Europe/Madrid=Madrid,Barcelona,Valencia,Spain
        Europe/Paris=Paris,Lyon,France,Central European,Toulouse
        Europe/Berlin=Berlin,Munich,München,Frankfurt,Hamburg,Cologne,Köln,Stuttgart,Düsseldorf,Germany,German
        Europe/Zurich=Zurich,Zürich,Geneva,Genève,Basel
        Europe/Vienna=Vienna,Wien
        Europe/Amsterdam=Amsterdam,Rotterdam,The Hague,Utrecht,Eindhoven
        Europe/Brussels=Brussels,Bruxelles,Antwerp
        Europe/Luxembourg=Luxembourg
        Europe/Rome=Rome,Roma,Milan,Milano,Turin,Italy
        Europe/Copenhagen=Copenhagen
        Europe/Stockholm=Stockholm,Gothenburg
        Europe/Oslo=Oslo
        Europe/Helsinki=Helsinki
        Europe/Prague=Prague
        Europe/Warsaw=Warsaw,Krakow,Kraków
        Europe/Budapest=Budapest
        Europe/Bucharest=Bucharest
        Europe/Athens=Athens
        Europe/Sofia=Sofia
        Europe/Kyiv=Kyiv,Kiev
        Europe/Moscow=Moscow
        Europe/Istanbul=Istanbul,Ankara,Turkey
        Asia/Jerusalem=Tel Aviv,Jerusalem,Israel,Haifa
        Asia/Beirut=Beirut
        Africa/Cairo=Cairo
        Asia/Riyadh=Riyadh,Jeddah
        Asia/Qatar=Doha
        Asia/Dubai=Dubai,Abu Dhabi
        Asia/Tehran=Tehran
        Asia/Karachi=Karachi,Lahore,Islamabad
        Asia/Kolkata=India,Indian,Mumbai,Delhi,New Delhi,Bangalore,Bengaluru,Chennai,Hyderabad,Kolkata,Pune
        Asia/Dhaka=Dhaka
        Asia/Colombo=Colombo
        Asia/Kathmandu=Kathmandu
        Asia/Bangkok=Bangkok
        Asia/Ho_Chi_Minh=Hanoi,Saigon,Ho Chi Minh City
        Asia/Jakarta=Jakarta
        Asia/Kuala_Lumpur=Kuala Lumpur
        Asia/Singapore=Singapore
        Asia/Manila=Manila
        Asia/Hong_Kong=Hong Kong
        Asia/Shanghai=Shanghai,Beijing,Shenzhen,China,Guangzhou
        Asia/Taipei=Taipei
        Asia/Seoul=Seoul
        Asia/Tokyo=Tokyo,Japan,Osaka
        Australia/Sydney=Sydney,Canberra
        Australia/Melbourne=Melbourne
        Australia/Brisbane=Brisbane
        Australia/Perth=Perth
        Australia/Adelaide=Adelaide
        Pacific/Auckland=Auckland,Wellington,New Zealand
        Africa/Johannesburg=Johannesburg,Cape Town,South Africa
        Africa/Nairobi=Nairobi
        Africa/Lagos=Lagos
        Africa/Accra=Accra
        Africa/Casablanca=Casablanca
        """;

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Abbreviations =
        Short.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Trim().Split(' '))
            .SelectMany(l => l.Skip(1).Select(n => (Name: n, Zone: l[0])))
            .ToFrozenDictionary(n => n.Name, n => n.Zone, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Cities =
        Places.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Trim().Split('='))
            .SelectMany(l => l[1].Split(',').Select(n => (Name: n, Zone: l[0])))
            .ToFrozenDictionary(n => n.Name, n => n.Zone, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words that a zone's name may begin with.</summary>
    public static IEnumerable<string> FirstWords =>
        Short.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .Concat(Places.Split((char[])['=', ',', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(n => n.Trim().Split(' ', '.')[0]))
            .Where(w => w.Length > 0 && !w.Contains('/'));

    public static string? OfAbbreviation(ReadOnlySpan<char> word) => Abbreviations.TryGetValue(word, out var zone) ? zone : null;

    public static string? OfPlace(ReadOnlySpan<char> words) => Cities.TryGetValue(words, out var zone) ? zone : null;
}
