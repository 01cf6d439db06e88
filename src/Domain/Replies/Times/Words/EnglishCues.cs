namespace InfoInterview.Domain.Replies.Times.Words;

/// <summary>English words that offer, refuse or bury a time beside them.</summary>
internal static class EnglishCues
{
    public static void Words(WordTable.Builder words)
    {
        Grounds(words);
        Offers(words);
        Refusals(words);
    }

    private static void Grounds(WordTable.Builder words) => words
        .Add(Cue.Filler, "a an the is are be will would might may should shall must do does did also both either all really pretty quite totally still just for probably maybe perhaps actually definitely certainly "
            + "usually generally mostly always very so too super rather fairly somewhat completely entirely huge big bit little kind of sort look looks looking seem seems seemed get gets it that which "
            + "currently already even much unfortunately sadly alas sorry though then as well day days time thanks please local if because since when and or to going gonna at on in again go been say via over instead ideally preferably hopefully honestly roughly later earlier both "
            + "is's here there what how let with by until me us sharp exactly thx cheers morning afternoon else end end's part")
        .Add(Cue.Pronoun, "i we he she they you i'm we're he's she's they're i'll we'll i've we've i'd we'd you'd he'll she'll you're my our your his her their it's that's there's here's mine yours")
        .Add(Cue.But, "but however although though whereas yet while")
        .Add(Cue.Except, "except excluding besides excepting barring minus save")
        .Add(Cue.If, "if unless in-case whether").Add(Cue.Than, "than").Add(Cue.Why, "why")
        .Add(Cue.Past, "met spoke talked saw chatted attended received graduated missed heard enjoyed ago joined founded launched emailed wrote texted visited presented came went")
        .Add(Cue.Was, "was were wasn't weren't")
        .Add(Cue.Elsewhere, "deadline webinar keynote land fly starts begins class lecture concert wedding flight train lands landing departs arrives closes closing opens due hearing recital kickoff finish finishes ends boarding hands offsite retro exam exams graduation premiere standup expires apply applications board panel airs interview's")
        .Add(Cue.Have, "have has got have got've")
        .Add(Cue.Opening, "time slot slots opening openings availability window windows gap gaps space spot spots half 30 15 20 minutes mins min hour hours something nothing plenty free open some few couple lot bandwidth capacity options flexibility you it him her them this that")
        .Add(Cue.Idiom, "wait hesitate mind problem worries rush sure worry matter hurry stress know forget bother issue prob biggie think")
        .Add(Cue.Back, "back return returns returning")
        .Add(Cue.Away, "out away off ooo leave vacation holiday holidays traveling travelling travel pto sabbatical abroad ooto annual parental maternity")
        .Add(Cue.Again, "again ping circle remind nudge revisit reconnect bump follow followup resurface")
        .Add(Cue.Ask, "reach try email write check contact message ask drop touch get shoot regroup");

    private static void Offers(WordTable.Builder words) => words
        .Add(Cue.Yes, "free available open work works working good great fine perfect suit suits ideal okay ok possible doable prefer preferable preferably can could let's lets best better wonderful clear easy easiest flexible manage fit fits happy glad love "
            + "excellent lovely nice cool yes yep sure confirmed accept accepted accepts able wide option propose suggest offer confirm convenient sounds feasible workable preferred");

    private static void Refusals(WordTable.Builder words) => words
        .Add(Cue.Not, "not no never none neither nor cannot can't cant won't wont don't dont doesn't doesnt isn't isnt aren't couldn't wouldn't shouldn't unable nothing hardly didn't hadn't haven't hasn't without ain't mustn't nope")
        .Add(Cue.No, "busy booked full packed slammed swamped tied bad terrible awful tricky tough hard impossible difficult problematic unavailable conflict conflicts conflicting crazy hectic blocked jammed nightmare taken gone worst rough "
            + "no-go insane overbooked double-booked stuck buried crammed horrible horrendous brutal unable unworkable meetings stacked rammed chockablock chaotic mad busiest heavy closed avoid skip problems swamp committed travelling engaged busier trickier unfree hopeless unrealistic occupied teaching presenting hosting interviewing");
}
