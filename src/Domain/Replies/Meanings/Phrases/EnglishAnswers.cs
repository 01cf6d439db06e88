namespace InfoInterview.Domain.Replies.Meanings.Phrases;

/// <summary>English: yes, no, and which time.</summary>
internal static class EnglishAnswers
{
    public const string Yes = """
        {pleasant} = good, great, lovely, fine, perfect, wonderful, fantastic, fun, nice, excellent, brilliant, awesome, super, terrific, delightful, ideal, amazing, swell, fabulous, well, interesting, grand, splendid, like a plan, like fun, like a great idea, like a good idea, like a plan to me
        Agree willing-to-meet: {willing} to {meet}
        | {willing} to $
        | {willing} for a|an|some ..2 {call}
        | {willing} for {call}|lunch|it|this|that
        | {willing} to have|do|share|tell|answer|offer|arrange|connect
        | will be make a? conversation|talk
        | would like|love|enjoy that|this|it ..2 $
        | would not miss it|this|that
        | nothing against {meeting}|it|that|this|a
        | not see|have a|any problem|problems|issue|issues|harm|objection ..3
        | love to $
        | {willing} if|when i can help|be
        | would love|like|enjoy|welcome|appreciate|relish|be up to|for {meet}
        | would love|welcome|enjoy the|a chance|opportunity ..1 to|of {meet}|{meeting}
        | would love|enjoy|welcome {meeting}|to
        | love to {meet}|$
        | love|like|enjoy helping|talking|sharing|chatting|meeting|mentoring ..4 $
        | would love|welcome a|the {call}
        | look|looking forward to {meeting}|meeting|talking|speaking|chatting
        | can not|hardly wait to
        | do|would not mind {meeting}|$
        | not mind {meeting}|to
        | not see|imagine why not
        | see|think no|of ..2 reason not|why
        | not think of a|any|one ..1 reason
        | not agree more
        | like to continue ..2 {call}|conversation|this
        | ^ come and see|visit|meet
        | could not be happier|gladder|more|prouder
        | nothing would please|make|delight me
        | never turn|say|refuse|turned down|no|a
        | would|can|could not|never say|refuse|resist|turn no|down|$
        | can not wait
        | not mind at|one|in|$
        | not a bother|trouble|problem|worry|imposition
        | no objection|objections|problem whatever|whatsoever|at
        | at your disposal|service
        | would be my|a|an pleasure|honor|honour|privilege|delight
        | will be {willing} {meet}|make|to
        | glad|happy to step in|oblige
        | no objection|objections|issue|problem|trouble|worries {meeting}|with|$
        | {can} certainly {meet}
        | willingly|gladly {meet}
        | my|a|the pleasure to|$
        | be|is a|my an? pleasure|honor|honour|privilege|delight to {meet}
        | be {pleasant} to {meet}|chat|hear
        | it would be {pleasant} $
        | that|this|it is|would|will|should be? {pleasant} $
        | that|this|it is|would|will|should be? {pleasant} for|by|with me|us
        | i am in $
        | i am interested in {meeting}
        | agree to {meet}|be
        | i accept|agree $
        | accept your invitation|request|invite|offer
        | happy|glad|delighted|pleased that you asked|reached
        | of service|help to you
        | make|making an? exception
        | i will {meet}
        | we will {meet}
        Agree can-meet: i|we {can} {meet}
        | i|we|let can|could|will|do find|make|manage|spare|give|offer|squeeze|fit|carve|free|set ..3 time|minutes|hour|slot|you|half|#number|thirty|twenty|fifteen
        | can|could spare|manage|do ..3 minutes|hour|half
        | i|we have ..3 time|minutes|half|slot|slots|window|hour
        | i|we am|are free|available|around|open|flexible|reachable|here
        | my calendar|schedule|diary|door|afternoon|morning|week is|looks ..1 open|free|clear|flexible|light
        | my door is open
        | wide open
        | free as a
        | i can do
        | i could do
        Agree says-yes: ^ sure|yes|yeah|absolutely|definitely|certainly|gladly|okay|agreed|deal|yessir|aye|yay $
        | ^ sure|yes|yeah|absolutely|okay|deal {subject}|{writer}|let|thing|why|when|happy|glad|would|no|sounds|feel|that|of|come|call|give|with|please|lets|love|absolutely|definitely|can|for|on
        | ^ of course $
        | ^ of course {writer}|you|come|happy|let|that|feel
        | ^ sure thing
        | ^ with pleasure
        | with pleasure $
        | ^ my pleasure
        | ^ no|not a? problem|problemo
        | ^ why not
        | ^ by all means
        | ^ you bet
        | ^ for sure
        | ^ count me in
        | count me in
        | ^ happy|glad|delighted $
        | ^ any time|anytime $
        | ^ consider it done
        | ^ great idea
        | ^ done $
        | ^ cool {writer}|{subject}|let|$
        | it|that is a date
        | ^ perfect $
        | ^ deal $
        | the answer is yes
        | is a yes
        | all for it
        | ^ you got it
        | ^ got it ..2 {can}|happy|call
        | ^ roger that
        | ^ alright|alrighty|righto|okey|ok|okie|aight|sweet|bet|yup|yep|yea|ya|ja|cool|fab|grand|lovely|excellent|splendid|indeed|naturally|surely|course|rather $
        | ^ of? course i|we {can}|will|would
        | ^ okey dokey|doke
        | ^ why yes|certainly|sure
        | ^ too easy
        | ^ no bother|worries|drama|dramas|stress|biggie|trouble|sweat|prob
        | ^ go ahead|on $
        | ^ hell|heck yes|yeah
        | ^ by all means
        | ^ it is on
        | right up my alley
        | i am all yours|ears
        | of course i will|would|can|am
        Agree sounds-good: sound|sounds|sounded {pleasant}
        | ^ {pleasant} idea|plan
        | works|work for me|us
        | works|work {pleasant}|just|on
        | that|this|it|which would|will|should|does? works|work|suit|suits $
        | suits me|us
        | fine|okay|good|great|cool|perfect by|with me|us
        | {call}|telephone|video would|will|is|works|could|should|might ..2 {pleasant}|fine|possible|okay|work|better
        | a yes $
        | am game|in|on|keen|up|down|delighted|happy|glad|available $
        | am game|on board
        | good|fine|great|okay|perfect for me|us
        | that is {pleasant} $
        Agree let-us: let us {meet}|chat|plan|aim|say|go|shoot|find|get|connect|talk
        | let us do|make|have|set|schedule
        | we should {meet}
        | we can {meet}
        Agree comes-by: y'all|yall are welcome
        | are welcome to come|visit|call|join|stop
        | come on|right down|over|up
        | come|stop|drop|swing|pop by|over|in|around|along|see|round|to
        | you are|would|will|is be? ..1 welcome to|here|any|anytime|in|at
        | you can|could|may call|ring|phone|reach|visit|come|stop|drop|find me|by|over|us
        | give|giving|gimme me a? call|ring|buzz|shout|tinkle|bell|holler
        | gimme|give|giving us|me a ..1 bell|call|ring|shout|buzz|tinkle
        | ^ call|ring|phone|text|ping|buzz me
        | feel|please free? to|do? call|ring|phone|text me|my|the|anytime
        | i will|can|could|shall call|ring|phone|dial|give|meet|pick|buy|treat|see you
        | i will send|shoot|put|drop|get|fire|set|throw ..2 invite|invitation|calendar|zoom|teams|link|something|time
        | see you then|there|on|{day}|tomorrow|at|next|soon
        | talk|speak|chat to|with? you? then|on|{day}
        | i|we have put|blocked|booked|added|held|pencilled|penciled|reserved|scheduled|marked|saved|set
        | lunch|coffee|drinks|beers is|are on me
        | coffee|lunch|tea is|are my treat
        | my treat
        | i accept your
        | what can i do|tell|answer
        | how can|may i help
        | pull up a chair
        | sit in
        | show you around
        | we will make it work|happen
        | i will make it work|happen
        | i will make|find time
        | put|get|grab|find|throw|stick something|time|some|a ..2 on my|the|our calendar|calendars|books|diary
        Propose proposes: how|what about {call}|{day}|we|a|next|later|some|meeting|getting|this|lunch|coffee
        | shall|should we
        | want to {meet}
        | can|could|may we {meet}
        | would|do you like|want|care to {meet}
        | would you be {willing}|able|around|in
        | are|will you be? free|available|around|able|in|open|up|near|flexible
        | can|could you {meet-you}|{day}|manage
        | do|would you have ..2 time|availability|minutes|anything|{day}
        | would|will|does ..5 work|suit|works|okay|convenient|fit
        | be possible to {meet}
        | ^ coffee|lunch|zoom|call|phone $
        | ^ maybe|perhaps we {can}|could|{meet}
        | does {day}
        | is|are {day} ..3 okay|good|any|convenient|possible|free|fine|an|too
        | any chance you
        | meet me
        | join me|us
        """;

    public const string Times = """
        {timeword} = possibilities, suggestions, choices, weekday, weekdays, day, days, time, times, date, dates, slot, slots, hour, hours, week, part, availability, window, windows, options, timing, moment, afternoon, morning
        {keeper-word} = assistant, ea, secretary, pa, admin, office, team, scheduler
        {fits} = free, available, good, work, works, working, suit, suits, convenient, best, better, like, want, able, around, in, open, thinking, meet, talk, chat, speak, come, connect, easiest, call, do, prefer, easy, fit, fits, have, hoping, looking, make, possible, suitable, ideal
        AsksTimes when-suits: when is|are|would|will|can|could|do|does|were|might|should|shall ..4 {fits}
        | when suits|works|exactly
        | tell|asking me|us when|where
        | when and|or where
        | when do|did you have
        | let|lemme me|us know|hear when|what|which|how|some|a|your ..3 {timeword}|works|suits|suit|free|available|schedule|availability|availabilities|calendar|around|convenient|good|looks|like|work|want|would
        | tell|ask|advise|inform|email|write|message|text me|us when|what|which ..3 {timeword}|works|suits|suit|free|available|convenient|good|work|want|would|like|come|call
        | let me know if|whether ..6 {day}|works|work|suits|week|available|free
        | let me know your|the|some|a|couple|few ..3 times|availability|dates|days|slots|schedule|options|time|preference|preferred|windows
        | let me know about|of ..2 {timeword}
        | let me know next week
        | what|which ..1 afternoon|afternoons|morning|mornings|evening|evenings|day|days|time|times|date|dates|slot|slots|week|hour|hours ..5 {fits}|you|for|are|is|would|next|this|did
        | what|how is|are|does|do|about your|next|the ..2 availability|schedule|calendar|week|diary|availabilities|look|days|afternoons|mornings|times
        | your availability|availabilities
        | what is your schedule|calendar|week|diary
        | how is|does|do|are your|next|this|the|tomorrow|{day} ..4 look|looking|schedule|week|sound|work|suit|calendar|for
        | what works|suits ..2 you|your|best|$
        | whatever|whichever|whenever time|day|works|suits|slot|date is|you|it|works|suits|for|best
        | works|work|suits|suit|convenient|good|easiest|easier best|better|well|for|on you|your
        | times|dates|days|slots|time that|which|you ..4 work|works|suit|suits|good|free|available|convenient|have|prefer
        | send|share|shoot|suggest|propose|offer|pick|name|choose|provide|drop|text|throw|fire|list|toss|sling|forward|email|lob|put|supply|indicate|mention|write me|us|over|along|out|through|some|your|a|two|three|couple|any|few|forward|possible|across|back ..5 {timeword}|times|availabilities|schedule|calendar|windows|suggestions|afternoons|mornings
        | give me|us|her|him ..4 times|dates|days|slots|options|windows|availability|availabilities|choices
        | suggest|propose|pick|name|choose|offer {timeword}|times|availability|one
        | throw|toss|send|shoot ..3 dates|times
        | you pick|choose|name|decide
        | pick|name your|a|any|the ..2 time|poison|day|date|slot
        | a good|convenient|suitable|mutually|better ..2 time|day|date for|to|would|is|in|next|on|$
        | at your convenience|leisure
        | when it suits|works
        | when can|could|shall|should|might we
        | when you are free|available|around|in|next|time|a|able|half|some
        | your schedule|calendar|preferred|preference ..2 like|look|looks|times|time|is|permits|allows|and|so
        | your calendar|schedule|diary look|looks|like|for
        | day|days|time|times|when|date|week|hour do|did|would|were|are you ..1 have|prefer|thinking|like|want|suggest|propose|mind|hoping|free|available
        | your|our|the|some|proposed|suggested|preferred|possible|available|potential times|dates|slots|windows
        | throw something|some|a ..2 on my calendar
        | what do you have ..2 next|this|on|open|in|available
        | got|have any|some time|times|availability|openings ..2
        | ^ when suits|works|then|exactly|is|are|can|do|would|should|shall|and
        | a|is|are|there|which|what ..2 {timeword} ..1 you|your|that|which ..3 prefer|suit|suits|work|works|want|best|favor|favour
        | ^ any {timeword} you|your|that ..1 prefer|preferred|suits
        | is|are there a|any ..2 {timeword}
        | any preference|preferences
        | when|where ..2 would|do|could|can|might|should you ..1 want|like|prefer|care|plan|need|hope to|for|me|it
        | mornings|afternoons|evenings|weekdays|weekends|morning|afternoon or afternoons|evenings|weekends|afternoon|evening
        | find|pick|grab|choose|agree|arrange|settle|sort|fix something|a|some|time|date|slot ..2 with my|our {keeper-word}
        | say|name|tell|ask when|where
        | throw|toss|fling|fire|send out|over|me|us|some|a|few ..4 {timeword}
        | how|what about your schedule|calendar|availability
        | any|your|some availability|openings ..4
        | what|which days|day|times|time|dates|date|week|weeks|hours
        | how soon
        | how long|much are|is|will|would|do|time you ..2 in town|here|visiting|around
        | send|shoot|drop|fire|pop me|us|over|along|through|a|an ..4 invite|invitation|invites
        | send|shoot a|an|the|me|over ..2 calendar
        | morning|mornings|afternoons|afternoon or afternoon|afternoons|morning|mornings
        | ^ when $
        | set|schedule|arrange|book a|the|some|an|up ..2 time with|through
        Booking booking-page: #booking
        | pick|grab|book|choose|find|schedule|reserve|select|snag|claim|put|use|see ..5 my|the|this|here|on|using|via|below|through calendly|calendar|link|bookings|scheduler|scheduling|booking|page|#link
        | my|the booking|scheduling|calendar|calendly|bookings|scheduler link|page|is|tool|here
        | my calendly
        | book|schedule|grab|pick|reserve ..4 #link
        | #link ..5 book|schedule|slot|time
        | book|grab|pick|choose|schedule|reserve|find a|any|some|whatever|an|whichever|the ..2 slot|time|spot|opening|half ..5 #link|here|below|calendar|link
        """;
}
