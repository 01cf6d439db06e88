namespace InfoInterview.Domain.Replies.Meanings.Phrases;

/// <summary>English: no, not now, please never again.</summary>
internal static class EnglishRefusals
{
    public const string No = """
        {must} = have to, must, need to, am going to, going to, will, will have to, would like to, prefer to, would prefer to, choose to, got to, am afraid i must, going to have to, decided to, am obliged to, obliged to, afraid i, am forced to, want to, better, think i will, think i, intend to, inclined to
        {scarce} = time, bandwidth, capacity, availability, room, space, cycles, headspace, energy, minutes, moment, hours, spare, free, flexibility, luxury
        {gathering} = interview, interviews, informationals, call, calls, chats, chat, meetings, conversations, conversation, coffees, coffee, requests, networking, mentoring, sessions, introductions, talks, advice, these, those, informational, meeting, discussions, one-on-ones, zooms
        Refuse declines: {must} decline|declining|refuse
        | {must} pass $
        | {must} pass on|up this|that|it|the|your ..1 {call}|opportunity|invitation|invite|offer|$
        | {must} pass this|for|at|but time|now|the|on
        | {must} pass and
        | {must} say no|not
        | {must} turn you|this|that|it|your|down ..3 down|$
        | {must} bow|opt|beg|sit|back out|off|this
        | {must} be a? no
        | decline|declining your|this|the|an|all|such|these ..2 request|invitation|offer|invite|meeting|interview|opportunity|{gathering}
        | ^ i|we respectfully|politely|regretfully decline
        | i|we decline $
        | i|we decline to|all|such|any|these
        | i am|would declining|passing
        | ^ declining|decline $
        | ^ pass $
        | turn|turning down ..2 request|requests|invitation|invitations|offer
        | saying no to|because|for|here|$
        | my|the answer is|has|will|must ..2 no
        | it|this is|will|has|would to? be? a|not no
        | is a no for|from
        | no from me|us
        | thanks but no thanks
        | no thanks|thank|thankyou you? $
        | ^ no thanks|thank
        | ^ not interested
        | sorry no $
        | ^ no sorry|afraid
        | ^ no but thank|thanks
        | so no $
        | count me out
        | leave me out
        | i am|are out $
        Refuse cannot-meet: {cannot} {refusable}
        | {cannot} $
        | can not at this time|moment|point
        | can not right now
        | {cannot} help you|with|out|$
        | {cannot} help this|at
        | {cannot} $
        | can|will not agree to|accept|accommodate
        | {cannot} ..1 your request|invitation
        | regret that|to i|inform|say|tell ..3 {cannot}
        | can not be of|much|any
        | will not be participating|meeting|speaking|joining|doing|taking|available for|to|in|with|part
        | not be participating|meeting|speaking|taking|doing
        | not available for|to ..3 {gathering}|meet|talk|speak|chat|this|that|discuss
        | not possible for me|us
        | not something i|we can|am|are|do|would|will|want|have|could|wish|offer
        | not able to ..2 {refusable}
        | not in a place|position where|to|$
        | not a position to
        | have no interest|desire|wish
        | not interested in|at|but|$
        | not have ..1 interest
        | not keen|inclined|willing on|$
        | would|do rather|prefer not
        | prefer not to
        | i|we would rather not
        | do not want|wish to {refusable}|{meet}|be
        | i do not feel|think comfortable|i can|it
        | not comfortable with|{meeting}|doing|discussing|sharing
        | not something that? i|we|they
        | decided against
        | answered ..3 with no
        | not up for it|this|that|$
        Refuse no-capacity: do|did not have the|any|much|enough|a|sufficient|that|this|adequate|as ..2 {scarce}
        | do not have {scarce} for|to|right|at|in|available|$
        | have|got|there is|with no|zero|little|limited ..1 time|bandwidth|capacity|availability|room|energy for|to|left|at|right|$
        | have no half|spare|free|time
        | ^ no time|capacity|bandwidth
        | not enough hours|time
        | schedule|calendar|workload|diary|commitments|role|job|duties|agenda|load|time|position|situation|obligations|circumstances|health do|does|will|would|simply|just not allow|permit|leave|accommodate|make|have
        | schedule|calendar|workload|commitments|deadlines|duties|obligations|circumstances prevent|prevents|preclude|precludes|make|makes ..2 impossible|me|from
        | too busy for|to
        | not enough bandwidth|capacity|time
        | unable to make|find|spare|take|meet|help|commit|assist|accommodate|participate|offer|accept|fulfill|grant|support
        | am|are|is at|over capacity
        | over committed
        | am|are|is overcommitted|overextended|oversubscribed
        | can not take|add|fit on|anything|any|another|more
        | not taking|accepting|doing|giving|scheduling|offering|granting|conducting|adding|booking|entertaining on|any|new|more|additional|these|such|outside|external|informational|meetings|calls|interviews|part
        Refuse policy: do|does not|never take|give|accept|offer|hold|grant|conduct|participate|engage|respond|entertain|arrange|schedule|meet|speak|talk|discuss|provide|agree|respond ..5 {gathering}|students|strangers|people|candidates|externally|outsiders|applicants|anyone|engagements|phone|outside|individuals|public|unsolicited
        | do|does not do|take {gathering}|this|that|these|those|them|it
        | do|does not do|take ..3 {gathering}|requests
        | do not|never meet|speak|talk with|to people|strangers|anyone|students|candidates|job|applicants
        | no longer|stopped|quit do|doing|take|taking|give|giving|accept|accepting|offer|offering|meeting|meet|have|schedule|grant|granting|hold|provide ..4 {gathering}|this|these|that|them|meetings
        | have|has stopped ..2 {gathering}|doing|taking|giving|accepting
        | a policy of|not ..3
        | policy|policies prevents|prevent|prohibits|prohibit|forbids|forbid|not|against|do|does|is|precludes ..3
        | against ..3 policy|policies
        | not allowed|permitted|authorized|authorised|able to ..4 {meet}|{gathering}|externally|outside|public
        | legal|compliance|employer|company|firm|management will|would|does|do|has not allow|permit|let|want
        | make it a rule|practice|policy|habit not|never
        | as a rule|matter ..3 not|decline
        | i|we only meet|speak|talk|do|take ..3 with|through|clients|customers|referrals|referred
        | find another|someone else|other|somebody to ..2 talk|speak|interview|ask|help|meet|person|contact|elsewhere
        | look|try elsewhere
        | retired|withdrawn|stepped from|back|away ..3 {gathering}|mentoring
        Refuse cannot-do: {cannot} {doable}
        | not keen|inclined|willing to
        | impossible for me|us|to
        | would be impossible
        | not going to happen
        | is|be|are not possible|feasible|doable|viable|practical
        | not for me
        Hint swamped: swamped|slammed|underwater|buried|overwhelmed|overloaded|inundated|drowning|overbooked|stretched|flooded|hammered|snowed|booked|maxed|tapped|crushed|backlogged|jammed|backed|crunched
        | under water
        | head above water
        | plate is|overflowing|full
        | a? full plate
        | too much on my
        | schedule|calendar|week|month|diary|dance is|looks|has|are ..3 full|packed|booked|crazy|insane|hectic|slammed|nuts|tight|jammed|impossible|brutal|a|mess|bananas|busy
        | crazy|insane|hectic|extremely|busy|intense|brutal|tough|rough|nuts time|week|month|period|few|stretch|season|schedule|right|at|with
        | too busy
        | busy right|at|with|and|$
        | tied up
        | up to my ears|eyeballs|neck|eyes
        | out of bandwidth|time|capacity
        Hint wishes-otherwise: wish i|we could|had|were
        | if only i
        | would have loved|liked|enjoyed|been
        | would otherwise|normally|usually|ordinarily|typically
        | normally|usually|ordinarily i|would|am|happy|love
        | much as i|we would|love
        | hate to say|disappoint|do|turn
        | love to help but
        | under other|different|normal circumstances
        | sorry to disappoint|let
        | not be able to|this
        Hint irony: nothing better to
        | yeah right
        | oh great|joy|goody|sure|wonderful
        | lucky me
        | just what i need|needed|always|wanted
        | as if i|we
        | must be nice
        | dream on
        | when hell|pigs
        | over my dead
        | what could possibly
        | how original|flattering|generous
        | make my day
        | another one of
        | because that is
        Hint not-the-one: not the|a|an|your|really|quite right|best|good|ideal|appropriate|great|perfect|correct|useful|person|one ..2 person|contact|fit|one|match|resource|source|point|choice|candidate|to|guy|for
        | not a|the fit|match
        | not much|any|of help|use|useful
        | not my area|field|department|thing|cup
        | do|does not know anything|much|enough|anyone
        | not sure i|we|if|that|how ..2 am|would|can|could|the|right|help|be|useful
        | doubt i|that
        | not have anything|much|a|lot to|useful|interesting ..2 say|offer|add|share|contribute|tell
        | wrong person|guy|woman|man|department|address|contact
        | not worth|much point
        | waste ..1 your|of|my
        | will|does not work|fit|suit ..1 out|for|$
        | not work out
        | not a good idea
        | ^ no $
        | ^ nope|nah
        | ^ sorry no|can
        | can not make it
        | can not do
        | afraid not|no
                | not at this time|point
        | not convinced|persuaded
        """;

    public const string Later = """
        {ask-again} = try, reach, reaching out, get in touch, be in touch, check, checking, circle, circling, follow up, following up, ping, nudge, email, write, writing, contact, come back, coming back, touch base, reconnect, revisit, ask, remind, bug, call, regroup, hit me up, bump, poke, message, text, return, retry, knock, resend, mail, phone, catch me, drop me a, shoot me, resume, pick this up, pick it up, speak again, talk again, trying, asking, contacting, reconnecting, revisiting
        {after} = in, after, around, once, when, later, towards, toward, closer, during, at, by, next, sometime, following, about, from, until, till, mid, within, early, past
        {quiet} = settle, settles, winds, wind, ends, end, passes, pass, blows, dust, settled, calm, calms, slow, slows, quiet, quieter, quiets, die, dies, calmer, clear, clears, lighten, lightens, ease, eases, cool, cools, normal, stabilize, stabilise, less, slower, better, easier, lull, over, behind, done, finished, breathe, wrapped, wraps, through, past, out
        Later ask-again-then: {ask-again} ..5 {after} ..1 {when-later}
        | {ask-again} ..4 {when-later}
        | {ask-again} ..3 later|afterwards|eventually
        | {ask-again} ..3 again in|after|around|later|next|then|when|once|at|closer|toward|towards|{month}|sometime|if|$
        | {ask-again} ..2 back in|then|later|after|around|next|toward|towards|closer|when|once|with|at|sometime|{month}|again
        | {ask-again} ..3 {after} a|the|your|my|our|all ..3 {event}
        | {ask-again} ..3 when|once|after i|the|things|we|my|our|it|this|that|all
        | nudge|ping|remind|try|check|ask|bug ..3 when|once|after|if you|i
        | {ask-again} ..3 when|once|after ..3 is|are|has|have
        | ^ please? {ask-again} ..1 then
        | {ask-again} ..3 down the|some road|line|point
        Later deferral: {after} {when-later} ..6 {quiet}|better|easier|works|work|possible|happy|possibly|maybe
        | {when-later} would|might|will|is|could|may|works|looks|should ..3 better|easier|good|possible|work|best|works|more|fine|okay|great|realistic|ideal
        | better|easier|possible|freer|possibly|maybe|perhaps|wait|waiting|hold ..4 in|after|until|till|around|come|once|late|early|mid {when-later}
        | maybe|perhaps|possibly ..2 {after} {when-later}
        | ^ in|after|until|around|once|come|maybe|perhaps|sometime {when-later} ..2 $
        | maybe|perhaps|possibly|try|ask later|another ..1
        | when|once|after|until|till things|life|it|work|schedule|stuff|everything|workload|the|my|this|that|we|i|our|all ..6 {quiet}
        | once i|we|the|this|that|things|my|our ..4
        | when i am|get|have|return|come back|through|done|settled|less|more
        | later in|this|next|on ..2 {month}|year|month|summer|fall|spring|quarter|semester|season|winter|autumn|term
        | at a|some later|future|another date|time|point|stage
        | another|different|future|some other|different time|day|occasion|point $
        | another day|occasion $
        | another time
        | down the road|line|track
        | not too distant future
        | after|until|till my|our|the|this ..2 {event}
        | sometime|somewhere|early|late|later|around|during|towards|toward in? the? ..1 {when-later}
        | {when-later} instead|perhaps|maybe|possibly
        | it|this|that|look|talk|speak|chat|meet|again|revisit|something|do in|after|around|by|during|come {when-later}
        | not this year|month|term|semester|quarter|season|summer|spring|winter|autumn|fall
        | drop|send|shoot me a|another ..1 line|note|message|word|email ..1 closer|nearer|when|once|in|after|around|later|next|at|toward|towards|then
        | nearer|closer the|to time|your|that|then|the
        | early for me|us
        | do|please|then ask|try|write|check again
        | put|push|putting|pushing this|it|that|our|things off
        | not this side of
        | feel|please free to? remind|nudge|chase|ping|bump|prod|poke
        | rain check
        | raincheck
        | should|will|could|would|open|free|happy ..3 afterwards $
        | should|will|could|would afterwards|then
        | clearer|quieter|calmer|easier|better|freer|lighter in|after|by|from|once ..4
        Later until: until|till {when-later}
        | not until|till|before
        | until|till|after my|the|our|i|we|this|next|things|mid|early|late ..4
        Later not-now: ^ not right? now
        | not right now
        | not just|right yet
        | not yet
        | not now
        | not a|the|ideal|great|good|best|right good|great|best|ideal|right|convenient time|moment|timing|week|month
        | not the best|right time
        | not a good time
        | bad|terrible|poor|awkward|inconvenient time|timing|moment|month|week|year|season|quarter|stretch
        | timing is|does|could|not|was ..2 not|bad|off|terrible|rough|tough|awkward|tricky|poor|work|great|ideal|good
        | too early|soon to|for|$
        | hold|hang|holding off|on until|for|$
        | wait until|till
        | push|postpone|defer|delay|table|shelve|park this|it|that|our ..2 until|to|off|for|out|back|$
        | postpone
        | can we|you postpone|wait|delay
        | on the|my back burner
        | out this|of side of|the
        | ask me again
        | try me again
        | keep in touch ..3 {when-later}
        | no openings|availability until
        | is a write-off|wash|no-go|nightmare|nogo
        Check will-check: let me check|look|see|think|get|talk|consult|run|confirm|find|figure|sleep|review|ask|double|mull|consider
        | i|we will|shall|need|have|want|must|going|would|should to? have? to? check|look|see|think|confirm|consult|sleep|mull|consider|run|review|ask
        | i|we will get back|come|circle|be|let|try|follow|reach|write|reply|respond|send|revert ..3 you|know|touch|back|soon|properly|later|up|out|if|my
        | get|getting|come|circle|revert|report back to|with you
        | will revert
        | bear|hang with|on me|$
        | depends on|how|whether
        | it depends
        | have to see|check|look|think
        | need to check|look|think|see|confirm
        | can not say|tell|promise|commit yet|anything|now|right|until|for
        | not sure yet|when|about|if|whether
        | do not know yet|when|if|my
        | might|may be able|possible|possibly to
        | will|shall think about|it
        | give me a|some|until few|couple|day|days|week|time|to|bit
        | leave it with me
        | if i|my|things|the|i can find|get|schedule|time|calms|settle|permits|allows|travel|frees
        | subject to|pending
        | will try to
        | stay tuned
        | see what i|we can
        | i|we will come|get back
        | time to think|consider|decide|mull|check
        | be patient
        | be in touch with|about|once|when
        Reschedule moves-it: reschedule|rescheduled|rescheduling|postpone|postponing|re-schedule
        | move|push|shift|bump our|the|it|this|to|back|that ..3 call|chat|meeting|coffee|conversation|interview|appointment|talk|out|back|later|to|by|until
        | something|emergency|conflict has? come|came|popped|come|cropped up
        | have|need|going|must to cancel
        | cancel our|the|tomorrow|today|this
        | can not|no make|longer it|our|the|tomorrow|today|tuesday
        | run|running|be late|behind
        | double booked
        """;

    public const string Never = """
        {writing} = contact, contacting, email, emailing, emails, write, writing, message, messaging, messages, call, calling, calls, reach, bother, bothering, spam, spamming, harass, harassing, pester, pestering, send, sending, solicit, approach, approaching, mail, mailing, text, texting, dm, reaching, soliciting, communicate
        DoNotWrite do-not-write: do|does|ever|please not|never ever? {writing} ..1 me|us|to|out|here|this|again|anymore|any|anything
        | do|please not|never {writing}|follow|respond|try again|anymore|further|any|up|to
        | do|please not|never reply again|anymore|further|any
        | do|please not|never reply to me|this|here
        | stop|quit|cease|refrain|desist and? desist? from? {writing} ..1 me|us|to|out|these|this|here|my|$
        | stop|quit {writing}
        | stop this|it|now|$
        | ^ stop $
        | take|remove|delete|drop|strike|scrub|get|unsubscribe|erase|cut me|us|my|this ..3 off|from|address|email|name|number|data|information
        | ^ unsubscribe
        | unsubscribe me|$
        | want to unsubscribe
        | lose|forget|delete|erase my number|email|address|contact|details|name|data|information
        | leave me|us alone
        | no more|further|additional|future emails|messages|contact|mail|correspondence|communication|mails|requests|solicitations
        | not want|wish|care|like|appreciate|consent to|any ..3 contacted|receive|hear|get|further|more|emails|be|unsolicited|contact
        | spam|spamming|harassment|harassing|scam|phishing
        | never contact|write|email|ask|message|call|again
        | opt me? out
        | blocked|blocking|reporting you|your
        | as|is|it is|this is junk|spam|harassment
        | not contact|email|write|call|message|bother|reach ..2 again|anymore|further|me|us
        | unsolicited email|emails|mail|message|messages
        | lose this|my
        | never again
        """;
}
