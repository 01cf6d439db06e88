namespace InfoInterview.Domain.Replies.Meanings.Phrases;

/// <summary>English: somebody else, by mail, questions, and what is beside the point.</summary>
internal static class EnglishTurns
{
    public const string Others = """
        {approach} = talk, speak, reach, contact, connect, try, email, ask, write, chat, talking, speaking, reaching, contacting, connecting, asking, writing, approach, approaching, meet, meeting, emailing, get in touch, getting in touch, interview, interviewing, look up, trying, consult, ping, direct, address, follow up, chatting, touch base, hit up, drop, call, hear, seek
        {role} = colleague, colleagues, friend, teammate, coworker, co-worker, successor, deputy, partner, boss, manager, wife, husband, brother, sister, mentor, peer, counterpart, associate, neighbour, neighbor, buddy, pal, director, head, lead, vp, team, department, cousin, someone, somebody, expert
        {keeper} = assistant, ea, secretary, scheduler, pa, admin, coordinator, chief of staff, office manager, executive assistant, right hand, aide, exec assistant, e.a, assistants
        {puts} = cc, copying, copied, adding, added, looping, looped, loop, bringing, tagging, tagged, including, included, +, copy, plus, roping, cc in, pulling
        {arranges} = schedule, scheduling, arrange, arranging, calendar, calendars, diary, book, booking, coordinate, coordinating, time, times, slot, logistics, set, setup, date, appointment, invite, find, organize, organise
        Refer points-to: you should|could|might|would|may|can|will|must ..4 {approach}
        | you are|would|will|might|may be? ..2 better off|served|suited ..4
        | better off|person|people|bet|contact|fit|suited|placed|resource|source|equipped|positioned ..4
        | best|right|better|good|great|ideal|perfect|proper|appropriate person|people|contact|bet|one|fit|resource|source ..2 to|for|would|is|might|on
        | someone|somebody|one|person|people|else who is|are|can|could|would|might|has|have|knows|does|better|may|will ..2
        | i|we|would|can|could|highly recommend|suggest|encourage|advise|urge|propose ..3 {approach}
        | recommend|suggest|encourage|advise you|that|my|our|a|{approach}|Capital
        | have you tried|talked|spoken|considered|met|contacted|thought|reached
        | direct|point|refer|steer|send you to|toward|towards|in
        | ^ please|kindly? {approach} ..3 Capital|#mail|my|our|to|with|out
        | try|ask|contact|email|call|ping Capital
        | try|ask my|our|the {role}
        | reach out to|with Capital|my|our|#mail|the
        | get|be in touch with Capital|my|our|the|him|her|them
        | talk|speak|write|connect|chat to|with Capital|my|our|someone|the|him|her|them|instead
        | my|our|a|an|former|another|old|good|the ..2 {role} ..4 is|would|might|can|could|may|will|has|knows|does|at|who|in|#mail|Capital
        | Capital is|would|will|might|may|could|can|has|knows|handles|runs|leads|does|heads|takes|spent|worked|did ..1 the|be|best|a|help|better|that|great|your|happy|glad|much|closer|able|far|more|probably|very|also|been|all|much
        | else|someone|anyone ..2 better|suited|closer|equipped|knowledgeable
        | name|names of|is ..4
        | instead of me
        | his|her|their email|address|number|contact|details|linkedin
        | tell him|her|them
        OfferReferral offers-somebody: {willing}|can|could|will|would|let|love|me|might ..1 to? introduce|connect|put|make|refer|intro|link|hook|pair ..1 you|an|a|some|the ..3 to|with|touch|in|introduction|intro|introductions|up|someone|somebody|connection|contact
        | connect you with|to
        | put|get you in touch|contact
        | introduce|intro|refer you to|with
        | make|making|do an|some|a|the|that ..1 introduction|intro|introductions|connection
        | i|we|will|can|could|let|me|happy ask|see|check|find|look|think ..2 around|if|whether|who|someone|anyone|somebody|my ..4 someone|anyone|else|colleagues|team|colleague|somebody|interested|willing|could|can|might|would
        | ask around
        | i|we know|have|may|might know|of|some|a|someone|people|couple|colleagues|have ..3 people|someone|folks|colleagues|friends|who|contacts|names
        | circulate|forward|share|pass|mention|send|distribute your|this|it|the|that ..4 to|with|around|on|along|among
        | pass|passing along|on your|this|it|the ..2
        HandOver brings-in: i|we have|am asked|told|asking|telling Capital ..9 to|whether|if|about ..1 get|be|contact|reach|write|call|expect|take|help|answer|drop|follow|send
        | ^ over to you
        | over to you|Capital $
        | you are in good hands
        | told|asked him|her|them to expect|contact|write|reach|call
        | please meet Capital
        | {puts} ..2 Capital|#mail|my|our|in|here
        | {puts} ..4 here|in|above|who|so|for|to|on|can|will
        | i am|have|will am? {puts}
        | in cc
        | on cc
        | cc here|in
        | ^ meet Capital
        | you two|both|all should|can|to|take|meet|will|have
        | i have|am|will|just have|am|already forwarded|passed|sent|shared|forward|forwarding|passing|pass|sending|relayed|hand|handing|handed|turn|turning|transfer|asked|referred|sharing|routed|directed|redirecting|connected ..3 your|this|it|you|the|along|note|message|email|over|on|to
        | forwarding|passing|handing|sending|redirecting|rerouting|transferring|looping|moving your|this|it|you|over|in|along|on|to ..4 to|over|Capital
        | forwarded|passed|handed your|this|it|you|on|along|over|to ..3
        | over to you Capital
        | over to Capital|my|our|her|him
        | hand|turn|pass|leave you|this|it|things over|off|to|with|in
        | Capital|he|she|they|who will|can|shall take|handle|run|look care|this|it|after|things|with
        | the two of you
        | over to you both|two|all
        | connect|introduce|connecting|introducing you|the two|both|all
        | wrong Capital|person
        | sent|forwarded|passed it|this|your|him|her|them ..2 on|to|along|mail|email|note|message
        | take|takes|taking|picks|pick it|over|things|this|up ..1 from here|there
        | Capital|he|she|they|who|colleague|team will|can|shall|should ..1 be in|reach|follow|contact|write|email|help|assist|handle|arrange|coordinate|set|organize|organise|schedule|get|take|sort|find|work|liaise|look ..1 touch|out|up|you|it|this|something|things|with|a|the|time|back|after|care
        | introducing|connecting you|to ..2 to|with|Capital|here
        | this|by|way is|of|via ..2 introduction|intro|introduce
        | let|leave me|you|the introduce|two|both ..3
        | please|to work|coordinate|liaise|connect|schedule|arrange|set|follow with|directly|through|up|it ..2 Capital|her|him|them|my|directly
        Assistant keeps-calendar: my|his|her|our|the|an {keeper}
        | {keeper} Capital|to|who|will|can|is|here|of
        | Capital|who|she|he|they will|can|to|manages|handles|runs|keeps|could|helps|knows|is|does|controls|rules|owns ..4 my|our|his|her|the ..1 calendar|schedule|diary|scheduling|appointments|calendars
        | manages|handles|runs|keeps|controls|rules|owns|knows my|our|his|her|the ..1 calendar|schedule|diary|scheduling
        | {puts} ..4 who|to|for|so|can|will|she|he ..3 {arranges}
        | {puts} ..6 schedule|scheduling|calendar|arrange|coordinate
        | Capital|she|he|who|they|to will|can|shall|to|could|help|please ..1 find|get|set|arrange|schedule|book|coordinate|sort|send|work|organize|organise|put ..4 on|in|with|around my|our|the calendar|calendars|diary|schedule
        | help|helps us|me|you|with ..2 schedule|scheduling|find|calendar|arrange|coordinate|time|set
        OnBehalf speaks-for: on behalf|behalf of
        | i am|reply|replying|responding|answering writing|replying|responding|answering|for|on ..1 for|on|in
        | writing|replying|responding|answering for|on|in Capital|behalf|my|place
        | {keeper} to Capital|mr|ms|mrs|dr|the|our
        | i am Capital ..2 {keeper}
        | this is|am Capital ..5 {keeper}
        | i manage|handle|keep|schedule|assist|support|look|coordinate|work ..3 Capital|her|his|mr|ms|dr|for|calendar|schedule|with
        | asked|asks|requested|wanted|wants|would me|that ..1 to|i|pass|reply|respond
        | Capital asked|wanted|has|would me|asked|like ..1 to|me|that|you
        | passed|forwarded|shared your|this|me ..4 to me
        LeftCompany has-left: i|have|has left|leaving the|my|my|this|that ..2 company|job|firm|role|field|organization|position|industry
        | no longer with|at|work|works|employed|in the|that|there|here|role|for|this|Capital
        | moved on from
        | retired|retiring from|in|last|two|years|now|$
        | my last day
        MayUseName use-my-name: use|mention|drop|say|cite|invoke|quote|using|mentioning my|that|me name|i|as|sent
        | tell|telling him|her|them|Capital ..1 i|that|we|hi ..2 sent|suggested|recommended|referred|said|pointed|told|spoke|know|from|thought|asked
        | say|saying|tell|mention|mentioning ..1 i sent|referred|suggested|told|pointed|recommended|said
        | say hello|hi from|for
        | i sent you
        | i|we referred|suggested|recommended you
        | let him|her|them know ..3 i|we|me
        | tell him|her|them hi|hello
        """;

    public const string Letters = """
        {reply} = tell, answer, respond, reply, help, address, handle, correspond, communicate, discuss, share, take, tackle, answering, responding, write, field, do, talk, chat, questions, exchange, interview, connect, responses, answers, converse
        {in-writing} = by email, over email, via email, through email, in email, on email, in writing, by mail, over mail, via mail, in an email, by correspondence, electronically, by message, via linkedin, over text, by text, in written form, email back, email instead, by e mail, asynchronously, async, over e mail, via message, here instead, per email, thru email, over message, via chat
        ByMail by-mail-instead: correspond instead|by|here|$
        | i answer|reply|respond|read|do|check emails|email|mails|mail|letters|messages
        | ask me? anything|whatever here|by|below|over|via
        | put|write|type|jot your|any|what|down ..5 {in-writing}|email|writing|mail|paper
        | email|mail|writing works|will|would|is|does ..2 $|best|fine|better|easier|good|great|do|okay
        | type|write|jot|send|put|list ..8 i ..2 reply|answer|respond
        | do|doing|having|handling|keeping|conducting this|it|that ..1 {in-writing}
        | see|find|are|read my ..1 answers|replies|responses|comments|notes below|inline|attached|in|above
        | keep|stick|stay this|it|to|with|things|everything ..2 email|mail|writing
        | {reply} ..6 {in-writing}
        | {in-writing} instead|only|is|would|works|rather|if|might|may|are|will ..2
        | {in-writing} ..2 okay|fine|instead|better|easier|acceptable|please|suit|work|works|possible|enough
        | do|keep|stick|prefer|stay|conduct this|it|to|with|that|everything|on ..2 {in-writing}|email|writing
        | email is|would|works|might|may|will|tends ..2 better|best|easier|easiest|preferable|preferred|fine|ideal|great|work|works|good|my
        | prefer|prefers ..3 email|writing|written|correspondence
        | rather ..4 {in-writing}|email|write
        | do|have|try|could|can|would this|it|an|we|you ..2 {in-writing}
        | mail is|would best|better|fine|easier|easiest|be|preferable
        | correspondence would|might|may|is|will
        | answer|respond|reply|answering|replying here
        | written questions|answers|answer|reply|responses|exchange|format|interview|reply
        | my|some|few|quick|brief answers|responses|replies|thoughts ..3 below|inline|here|above|follow|attached|to
        | here are|is my|some|a|few ..3 answers|thoughts|responses|notes|tips|advice|answer|pointers
        | answered|answers|responses|replies|comments|replied|responded ..3 below|inline|attached
        | type|write|typing|writing up|out|back|you|an ..3 answers|responses|answer|reply|thoughts
        | easier|better|best|simpler|quicker in|by|over|via|through|for ..2 {in-writing}|email|writing
        | short|quick answers ..3 email|your
        SendQuestions send-questions: send|email|write|shoot|drop|fire|forward|share|type|jot|put|ask|list|pass|pop|mail|submit|message|post|sending|emailing ..4 questions|question|queries
        | questions ..4 {in-writing}|here|email|over|across|along
        | what are your|the questions|specific
        | ask away
        | fire|ask|shoot away
        | any|your|specific|some|a|few questions ..2 email|send|shoot|let|feel|i
        | answer|answering|respond|take|field|help ..3 questions|question|queries
        | feel free to ask
        | send|share|tell|give me|us|over|along ..3 topics|agenda|list
        | let me know what|which ..4 questions|topics
        """;

    public const string Questions = """
        {cv} = resume, cv, curriculum, vitae, résumé, portfolio, transcript, bio
        AsksResume asks-resume: send|share|forward|attach|email|provide|pass|shoot|give|see|have|include|submit|get|review|drop|show|sending|sharing|attaching|forwarding|supply|look|mind|need|want|like|fire|mail|receive|bring|got|require|read|enclose|upload|reply ..6 {cv}
        | {cv} please|first|over|handy|along
        | ^ {cv} $
        | {cv} would|will help|be|do|suffice
        | what|where is|does your {cv}
        Question asks-more: tell|share|give|telling|send|explain|clarify|say|provide|add me|us|a|with|some|what|more|why|how ..3 more|about|context|detail|details|background|sense|idea|bit|yourself|specifics|specific
        | could|can|would|will you|u be|please? ..1 tell|share|give|send|explain|clarify|elaborate|be|remind|say|expand|let|specify|outline|describe|confirm
        | what|which would|are|is|do|did|kind|sort|exactly|specifically|in|brings|made|topics|aspect|aspects|area|areas|type|questions|part|year|program|school ..4 you|your|know|looking|hoping|ask|learn|discuss|cover|talk|interested|studying|focus|get|of|about|are|are|mind|this
        | how did|do|far|familiar|much|come|well you ..2 find|come|hear|get|know|land|learn|pick|along|my
        | who are|is|else|gave|referred|suggested|told|sent you|your|me|this|have
        | why me|did|are|do|this
        | are you a|looking|still|currently|interested|based|the|studying|working|in|at|considering|thinking|applying|hoping|local|trying|asking|willing
        | is this|it|that for|about|related|a|part|to|going|regarding|something|paid|with
        | do you have|know|mean|want|already|work|live ..3
        | i|would would|need|like|want|love to|a know|understand|hear|learn|have ..2 more|what|a|about|why|who|bit
        | let me know what|a|more|why|who|exactly
        | before i|we|agree|saying|committing|deciding|that|scheduling
        | ^ please? remind me ..2 who|what|how|where|why|of
        | curious what|how|why|about|to
        | have we met
        Jobs jobs: we are|have|hiring|currently|always hiring|recruiting|openings|opening|an|looking|open|positions|vacancies|a
        | there is|are a|an|some ..2 role|roles|position|positions|job|jobs|opening|openings|vacancy|internship
        | role|position|job|opening|vacancy ..1 on|in my|our|the|his|her team|group|department|office|lab
        | here is the posting|listing|job|link
        | apply online|here|through|via|on|for|directly|at|to
        | job|jobs|career|careers|open|current|new opening|openings|posting|postings|page|site|website|portal|board|positions|position|vacancy|vacancies|roles|role|application|opportunities|fair
        | recruiter|recruiters|recruiting|recruitment|hr|human|talent|hiring team|department|manager|resources|contact|acquisition|will|can
        | vacancy|vacancies|internship|internships|openings
        | your|the application
        | no|any openings|positions|vacancies|roles|internships|jobs
        | not hiring|recruiting
        | forward|pass|send|share|submit|put|forwarded|sent|passed your ..1 {cv}|application
        | refer you for|internally|to our
        Confirm confirms: confirm|confirming|confirmed that|our|for|the|we|tomorrow|we|see|$
        | we are|still on|set|confirmed|good for|to|$
        | you are confirmed|booked|down|in
        | all set
        | see you then|there|tomorrow|on|at|soon|in
        | got|received|accepted your|the|it invite|invitation|calendar
        | put|added|it|in on|to|in my|the calendar|diary|books
        | locked in
        | is a date
        | booked it|you|us|a|for
        Phone phone: my|direct|the|on|at|by|cell|mobile|office number|cell|mobile|direct|phone|line|desk|extension|work is|at|line|number|below|#number
        | call|ring|phone|dial me|my|us
        | reach|text|try me|us at|on #number|my|cell|mobile
        | give me a call|ring|buzz
        """;

    public const string Beside = """
        Thanks thanks: thanks|thank|thankyou|appreciate|appreciated|grateful|cheers
        | kind of you
        | honored|honoured|flattered
        Wishes wishes: good|best|much|lots|wishing luck|of|you|the
        | wish|wishing you|all
        | all the best|success
        | best of luck
        | every success
        | hope|hoping it|you|things|everything|this|that ..3
        | success with|in|to|on
        | fingers crossed
        | rooting for
        | keep up
        | impressed by
        | godspeed
        | have a great|good|nice|lovely|wonderful
        Regret regret: sorry|unfortunately|afraid|regret|regretfully|sadly|alas|apologize|regrettably|unfortunate|apologies|apology|forgive
        Past looks-back: great|good|nice|lovely|pleasure|enjoyed|wonderful|fun|delightful ..1 to|was|it? meet|meeting|speaking|talking|chatting|seeing|see|having|catching|connecting ..1 with|up|you|our|yesterday|today|earlier|last
        | enjoyed our|the|meeting|talking|speaking|chatting
        | was|were|is great|good|nice|lovely|a|wonderful|so pleasure? ..1 to|meeting|speaking|talking|chatting|having meet|speak|talk|chat|you|with|see|catch|have|hear
        | thanks|thank for|you ..1 coming|meeting|visiting|stopping|joining|taking
        | your thank|lovely|kind|sweet you|card|thank|note
        | congratulations|congrats
        | merry christmas
        | happy new|birthday|holidays|thanksgiving|easter
        | glad|happy|good|great|nice|pleased to|it|that|i|the|you|was hear|helpful|helped|useful|could|was|enjoyed|found|help|liked
        """;
}
