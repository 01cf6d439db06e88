using System.Collections.Frozen;

namespace InfoInterview.Domain.Replies.Meanings.Words;

/// <summary>Forms that are read as other words: English contractions with or without their apostrophe, and what people type in a hurry.</summary>
internal static class Contractions
{
    /// <summary>What the part after an English apostrophe stands for. "Let's" and "can't" have entries of their own.</summary>
    public static readonly FrozenDictionary<string, string> Endings = new Dictionary<string, string>
    {
        ["m"] = "am",
        ["re"] = "are",
        ["ve"] = "have",
        ["ll"] = "will",
        ["d"] = "would",
    }.ToFrozenDictionary();

    /// <summary>Whose "'s" is "is"; behind every other word it shows an owner.</summary>
    public static readonly FrozenSet<string> BeforeIs =
        new[] { "it", "that", "what", "here", "there", "he", "she", "who", "how", "when", "where", "this", "everything", "something" }.ToFrozenSet();

    public static readonly FrozenDictionary<string, string[]> Whole = Table("""
        cannot = can not
        can't = can not
        cant = can not
        won't = will not
        wont = will not
        shan't = will not
        ain't = is not
        don't = do not
        dont = do not
        doesn't = does not
        doesnt = does not
        didn't = did not
        didnt = did not
        isn't = is not
        isnt = is not
        aren't = are not
        arent = are not
        wasn't = was not
        weren't = were not
        haven't = have not
        havent = have not
        hasn't = has not
        hadn't = had not
        wouldn't = would not
        wouldnt = would not
        couldn't = could not
        couldnt = could not
        shouldn't = should not
        mustn't = must not
        needn't = need not
        let's = let us
        lets = let us
        im = i am
        ive = i have
        youre = you are
        thats = that is
        whats = what is
        wanna = want to
        gonna = going to
        gotta = have to
        u = you
        ur = your
        pls = please
        plz = please
        thx = thanks
        tks = thanks
        thnx = thanks
        thankyou = thank you
        ok = okay
        k = okay
        yea = yeah
        ya = yeah
        yep = yes
        yup = yes
        hv = have
        sry = sorry
        bc = because
        tmrw = tomorrow
        tmr = tomorrow
        tommorow = tomorrow
        tommorrow = tomorrow
        tomorow = tomorrow
        avaliable = available
        availible = available
        availabe = available
        avail = available
        avaialble = available
        availabilty = availability
        avalability = availability
        shedule = schedule
        scedule = schedule
        schedual = schedule
        calender = calendar
        unfortunatly = unfortunately
        unfortunatley = unfortunately
        unfortunetly = unfortunately
        definately = definitely
        defintely = definitely
        def = definitely
        cofee = coffee
        coffe = coffee
        meting = meeting
        meetign = meeting
        accomodate = accommodate
        acommodate = accommodate
        acomodate = accommodate
        intrested = interested
        oppurtunity = opportunity
        opportunty = opportunity
        recieve = receive
        recive = receive
        adress = address
        collegue = colleague
        colleage = colleague
        assisstant = assistant
        hapy = happy
        happpy = happy
        gald = glad
        wouldve = would have
        beleive = believe
        respectfuly = respectfully
        apologise = apologize
        apologies = sorry
        ccing = cc
        cc'ing = cc
        cc'd = cc
        cced = cc
        cc'ed = cc
        cc'in = cc
        appt = appointment
        mtg = meeting
        msg = message
        asap = soon
        wk = week
        wks = weeks
        mins = minutes
        min = minutes
        hrs = hours
        hr's = hours
        e-mail = email
        e-mails = emails
        e-mailing = emailing
        e-mailed = emailed
        e-mailen = emailen
        resumes = resume
        c.v = cv
        cvs = cv
        no-one = nobody
        """);

    private static FrozenDictionary<string, string[]> Table(string lines) => lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(l => l.Split(" = ")).ToFrozenDictionary(p => Folding.Of(p[0]), p => p[1].Split(' '));
}
