//! Whether an English sentence wants something of its reader.

use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "en.request.question",
        about: About::Request,
        weight: 3,
        pattern: r"[\p{L}\d)\x22'/]\?(?:[\s)\x22'!?]|$)|^[^?]{1,40} \?$",
        example: "Is the gate open?",
    },
    Cue {
        id: "en.request.please",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\b(?:please|pls|plz|kindly)\b,? (?:also |just |do |don't |make |be |let |try |to |then |go |all |",
            r"feel )?\w+"
        ),
        example: "Please call Ben.",
    },
    Cue {
        id: "en.request.please_last",
        about: About::Request,
        weight: 4,
        pattern: r"[\w\)],? (?:please|pls|plz)[.!]*$",
        example: "Your new address, please.",
    },
    Cue {
        id: "en.request.could_you",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\b(?:could|would|can|will|might|cld) (?:you|u|someone|somebody|one of you|everyone|everybody|anyone|",
            r"anybody|we|i)(?: guys| all| both)? (?:please |pls |possibly |also |be able to |kindly |just |",
            r"mind )?\w+"
        ),
        example: "Could you send me the plan",
    },
    Cue {
        id: "en.request.let_me_know",
        about: About::Request,
        weight: 4,
        pattern: r"(?:^|[,;:.!)-] ?|\b(?:please|just|and|then|so|you|can|could|should|pls|but|or) )let (?:me|us) know\b",
        example: "Let me know.",
    },
    Cue {
        id: "en.request.would_like",
        about: About::Request,
        weight: 3,
        pattern: concat!(
            r"\b(?:i|we)(?:'d| would) (?:also |really |very much |greatly |still |just )*(?:like|love|appreciate|",
            r"welcome|prefer|be (?:very |most |so |really )?(?:grateful|interested|happy if|glad (?:if|of)|",
            r"(?:much )?obliged|thankful|curious))\b(?:[^.?!]{0,60}\b(?:you|your|if|more)\b| for (?:an?|any|",
            r"some)\b| (?:the opportunity |a chance )?to (?:meet|discuss|talk|know|hear|schedule|set|invite|",
            r"include|suggest|attend|join|visit|chat|speak|ask|request|catch up|sit down|arrange|learn|understand|",
            r"explore|get (?:access|an?|the|some|your|copies|hold|more)|come|follow up|check|confirm|hire|order|",
            r"book|buy|receive)\b| (?:an?|the|some|any) [\w -]{2,40} (?:from|of|by|with|on)\b)"
        ),
        example: "I would like to hear more.",
    },
    Cue {
        id: "en.request.need",
        about: About::Request,
        weight: 3,
        pattern: concat!(
            r"\b(?:i|we)(?:'d| would)? (?:(?:will|'ll) )?(?:also |still |really |just |only )*(?:need|require|",
            r"want you|want your)\b[^.?!]{0,40}\b(?:from|you|your|copies|copy|to (?:know|hear|discuss|talk|meet|",
            r"schedule|see|understand|set up|get (?:a|an|the|some|your|together)))\b|\bneed to (?:know|discuss|",
            r"talk|schedule|set up|meet)\b"
        ),
        example: "I need the numbers from you.",
    },
    Cue {
        id: "en.request.appreciate",
        about: About::Request,
        weight: 3,
        pattern: concat!(
            r"\b(?:appreciate|grateful|thankful|helpful|great|nice|good|wonderful|lovely|ideal|useful|fantastic|",
            r"awesome|super|kind|perfect)\b[^.?!]{0,20}\b(?:if|any|your (?:help|input|feedback|comments|thoughts|",
            r"assistance|consideration|view|opinion|advice|sign-off|support))\b|\bappreciate (?:you|it if|any)\b|",
            r"(?:\b(?:would|might|could|may)|'d)(?: \w+)? be (?:\w+ )?(?:useful|helpful|great|good|nice|best|",
            r"better|wise|worthwhile|worth|ideal|appropriate|beneficial|kind|lovely|prudent) (?:to|for|that|if)\b|",
            r"\bthere (?:would|might|'d) be value in\b|\bany (?:help|input|feedback|thoughts|comments|information|",
            r"advice|pointers|ideas)\b[^.?!]{0,90}\b(?:appreciated|welcome)\b|\bif you (?:could|would|",
            r"can)(?: please| just| also)? (?:handle|get|give|send|let|help|forward|provide|spare|call|check|look|",
            r"review|make|tell|take|confirm|add|share|point|explain|reply|find|bring|put|do)\b"
        ),
        example: "It would be helpful if Ben came.",
    },
    Cue {
        id: "en.request.wonder",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\b(?:wondering|curious (?:if|whether|what|how|why|to)|\b(?:i|we|still|just|also|",
            r"sometimes) wonder(?:ed)? (?:if|whether|what|how|why|when|who)|^wonder(?:ed)? (?:if|whether|what|how|",
            r"why|when|who)|\b(?:i|we|^|just|only|also) wanted to (?:know|see|ask|check|find out|follow[- ]up|",
            r"check in|touch base)|^wanted to (?:know|see|ask|check|find out|follow[- ]up|check in|touch base)|",
            r"any (?:chance|idea|update|updates|news|word|thoughts|progress|preference|objections?)\b|^any luck|",
            r"any luck (?:with|on|finding|yet)|do you know|is it possible|would it be possible|(?:i'm|i am|we're|",
            r"we are) looking for|(?:was|were|am|are|i'm|we're) hoping (?:you|we|to (?:get (?:an?|some|your|the|",
            r"together|more)|meet|talk|hear|see|catch|borrow|ask|find|speak|visit|join|learn|discuss))|",
            r"hoping (?:you|to (?:get (?:an?|some|your|the|together|more)|meet|talk)))"
        ),
        example: "I was wondering about the gate.",
    },
    Cue {
        id: "en.request.proposal",
        about: About::Request,
        weight: 3,
        pattern: concat!(
            r"\b(?:shall we|why don't (?:we|you)|how about|what about|wants? to know if|you(?:'re| are)(?: always|",
            r" more than| very)? welcome to (?:join|come|visit|drop|attend|participate|contact|call|ask)|",
            r"inquire about|we should (?:also )?(?:get|discuss|talk|meet|try|schedule|set)|are you (?:available|",
            r"free|around|open|up)|can we|get together|(?:do|would|did) you want|i suggest (?:that|we|you|to|an?|",
            r"the|not|\w+ing)|would suggest|(?:i|we)(?:'d| would)? propose|(?:you|we|i) (?:\w+ )?have time|",
            r"invite you|count me in|we(?:'re| are) on for|do lunch)\b"
        ),
        example: "Shall we talk?",
    },
    Cue {
        id: "en.request.let_us",
        about: About::Request,
        weight: 3,
        pattern: r"(?:^|[,;:.!-] ?|\b(?:and|so|please|then|but) )let us\b",
        example: "Let us talk.",
    },
    Cue {
        id: "en.request.meeting",
        about: About::Request,
        weight: 2,
        pattern: concat!(
            r"\b(?:lunch|dinner|drinks?|coffee|call|meeting|meet|talk|chat|visit|see you|get together|",
            r"discuss)\b[^.?!]{0,60}\b(?:tomorrow|tonight|today|next week|this week|monday|tuesday|wednesday|",
            r"thursday|friday|saturday|sunday|\d{1,2}(?::\d\d)? ?(?:am|pm)|noon)\b"
        ),
        example: "Let's have lunch on Monday.",
    },
    Cue {
        id: "en.request.act",
        about: About::Request,
        weight: 1,
        pattern: concat!(
            r"\b(?:give me a (?:call|ring|buzz)|get back to me|by (?:noon|cob|eod|monday|tuesday|wednesday|",
            r"thursday|friday)|asap|your (?:input|comments|thoughts|feedback|opinion|help))\b"
        ),
        example: "We need your input.",
    },
    Cue {
        id: "en.request.unmarked_question",
        about: About::Request,
        weight: 3,
        pattern: concat!(
            r"^(?:(?:and|so|but|also|hi|hey|ok),? |[a-z]+, )?(?:(?:did|do|does|have|has|are|is|was|were|can|could|",
            r"will|would) (?:you|we|they|he|she|it|i|there|your|anyone|anybody)|should (?:we|i)|(?:when|where|who|",
            r"how|why) (?:is|are|was|were|do|does|did|can|could|should|would|will))\b[^?]*$"
        ),
        example: "Did you ever send the plan to Cleo.",
    },
    Cue {
        id: "en.request.hope_you",
        about: About::Request,
        weight: 3,
        pattern: r"\b(?:hope|hoping|hopefully)(?: that)? (?:you|we)(?:'ll| can| could| will| would| might)\b",
        example: "I hope you can join us.",
    },
    Cue {
        id: "en.request.hear_from_you",
        about: About::Request,
        weight: 3,
        pattern: concat!(
            r"\b(?:forward to|happy to|glad to|pleased to|like to|love to|wait(?:ing)? to|",
            r"hope to) hear(?:ing)? (?:back )?(?:from (?:you|your|all of you|everyone|anyone)|what|your)\b"
        ),
        example: "I look forward to hearing from you.",
    },
    Cue {
        id: "en.request.would_elliptic",
        about: About::Request,
        weight: 3,
        pattern: concat!(
            r"^(?:(?:it|that) )?(?:would|'d) (?:definitely |really |also )?(?:love|like|appreciate|be (?:great|",
            r"ideal|good|nice|helpful|useful|wonderful) (?:if|to))\b[^.?!]{0,60}\b(?:you|your|we|to (?:hear|",
            r"discuss|meet|talk|get|see|gather|know|chat))\b"
        ),
        example: "Would love to hear your thoughts.",
    },
    Cue {
        id: "en.request.recommend",
        about: About::Request,
        weight: 3,
        pattern: concat!(
            r"\b(?:my|our) (?:recommendation|suggestion|advice) (?:is|would be) to\b|\bi(?:'d|",
            r" would) (?:also )?(?:suggest|recommend)\b"
        ),
        example: "My suggestion is to call Ben first.",
    },
    Cue {
        id: "en.request.best_to",
        about: About::Request,
        weight: 3,
        pattern: r"\b(?:it's|its|it is|it'd be|it would be|probably) (?:best|easiest|safest|wisest) (?:to|if you)\b",
        example: "It is best to send it to Ben.",
    },
    Cue {
        id: "en.request.any_you_can",
        about: About::Request,
        weight: 3,
        pattern: concat!(
            r"\bany (?:[\w-]+ ){1,3}(?:that )?you (?:can|could|might|may)(?: be able to)? (?:provide|give|offer|",
            r"share|send|have|get)\b"
        ),
        example: "Any numbers you can provide will be welcome.",
    },
    Cue {
        id: "en.request.give_me",
        about: About::Request,
        weight: 3,
        pattern: r"\bgive (?:me|us) (?:a (?:call|ring|buzz|shout|hint|sense|feel|heads[- ]up)|your)\b",
        example: "Ben can give me a call.",
    },
    Cue {
        id: "en.request.maybe_we",
        about: About::Request,
        weight: 3,
        pattern: r"\b(?:maybe|perhaps) (?:[a-z]+ [a-z]+ )?(?:we|you|i) (?:can|could|should|might)\b",
        example: "Maybe we could have lunch.",
    },
    Cue {
        id: "en.request.want_you",
        about: About::Request,
        weight: 3,
        pattern: concat!(
            r"\b(?:i|we) (?:just |also |really |do )?(?:want|would want|wanted) (?:you|your|to (?:hear|know|",
            r"understand|discuss|confirm|verify|double[- ]check|be sure|ask|check|see (?:if|whether|what)|",
            r"touch base|follow up|talk|schedule|set up) )|\bjust (?:confirming|checking|following up|verifying|",
            r"to confirm|to check)\b|(?:^|\b(?:i|we) )just wanted to (?:ask|check|confirm|verify|see|hear|find|",
            r"follow|touch|make sure|know|get your)\b"
        ),
        example: "I want to hear what Ben said.",
    },
    Cue {
        id: "en.request.told_you_might",
        about: About::Request,
        weight: 3,
        pattern: concat!(
            r"\b(?:told|heard|understand|gather|believe|thought|suggested|says) (?:me )?(?:that )?you (?:might|",
            r"may|could) (?:know|have|be able|help|be (?:the|interested|willing))\b|\b(?:dying|keen|eager|anxious|",
            r"itching) to (?:know|hear|see|find out|learn)\b|\b(?:it|that)(?:'d| would) (?:really |certainly |",
            r"also )?help (?:if|to|me|us)\b|^(?:still )?no (?:answer|reply|word|news|",
            r"response)\b[^.?!]{0,40}\b(?:from you|yet)\b"
        ),
        example: "I was told you might know a good dentist.",
    },
    Cue {
        id: "en.request.awaiting",
        about: About::Request,
        weight: 7,
        pattern: concat!(
            r"^(?:looking forward to|awaiting|hoping for|still waiting for) (?:your (?:reply|response|answer|",
            r"confirmation|feedback|comments|thoughts)\b|[^.?!]{2,40} from you\b)|^hoping to hear\b"
        ),
        example: "Looking forward to your reply.",
    },
    Cue {
        id: "en.request.follow_up",
        about: About::Request,
        weight: 4,
        pattern: r"^(?:just |a |gentle |friendly |quick )*(?:checking in|following up|reminder) (?:on|about)\b",
        example: "Just checking in on the proposal.",
    },
    Cue {
        id: "en.request.reminder_to_you",
        about: About::Request,
        weight: 6,
        pattern: r"^(?:just |a |gentle |friendly |quick |short )*reminder(?: that|:| -)? (?:you|your)\b",
        example: "A reminder that your rent is due.",
    },
    Cue {
        id: "en.request.need_answer",
        about: About::Request,
        weight: 3,
        pattern: r"\b(?:i|we)(?:'d| would) need (?:the|your|an?)\b|\bneed an (?:answer|reply)\b",
        example: "I'd need the signed form by Friday.",
    },
    Cue {
        id: "en.request.would_have_you",
        about: About::Request,
        weight: 6,
        pattern: concat!(
            r"\b(?:would like|'d like|wants|wanted|would love|needs|asked me to ask|asked|has asked|",
            r"wishes) (?:you|both of you|all of you|everyone|everybody)(?: all| both)? to \w+"
        ),
        example: "Ben would like you to call him.",
    },
    Cue {
        id: "en.request.could_use",
        about: About::Request,
        weight: 3,
        pattern: concat!(
            r"\b(?:i|we) could (?:really |certainly |also )?(?:use|do with) (?:your|some|an?|the|more|another)\b|",
            r"\byou (?:still )?owe (?:me|us) (?:an?|the|your|some|that)\b"
        ),
        example: "I could use your notes.",
    },
    Cue {
        id: "en.request.formal",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\b(?:would|must) ask you to\b|\brequest you to\b|\byou are (?:kindly )?requested to\b|",
            r"\bobliged if you\b|\bwriting to (?:ask|enquire|inquire|request|invite|see)\b|\b(?:i|we) (?:would |",
            r"kindly |hereby |also |do |respectfully |strongly )*(?:ask|request|urge|invite|beg|",
            r"encourage) (?:that|you|your|everyone|all)\b|\b(?:important|essential|imperative|critical|crucial|",
            r"vital) (?:that|for) (?:you|we|everyone|all)\b|\b(?:i|we) trust (?:that )?you will\b"
        ),
        example: "I would ask you to check the rows.",
    },
    Cue {
        id: "en.request.drop_a_line",
        about: About::Request,
        weight: 4,
        pattern: r"(?:^|, |\band )(?:drop me a line|ping me|text me|have a look at)\b",
        example: "Drop me a line to say which day suits you.",
    },
    Cue {
        id: "en.request.would_be_welcome",
        about: About::Request,
        weight: 3,
        pattern: concat!(
            r"\b(?:your|any) [\w -]{2,40} (?:would|will) be (?:\w+ )?(?:welcome|appreciated)\b|^(?:all |any |",
            r"your )?(?:comments|suggestions|feedback|ideas|thoughts|input|corrections|help|opinions|",
            r"advice)(?: (?:and|or) \w+)? (?:is |are )?(?:very |most |always |much )?(?:welcome|appreciated)\b"
        ),
        example: "Your advice would be most welcome.",
    },
    Cue {
        id: "en.request.would_be_useful",
        about: About::Request,
        weight: 3,
        pattern: concat!(
            r"\b(?:[a-z]{2,}'s|an?|the|your|some|more|another) [\w -]{2,40} would be (?:\w+ )?(?:useful|helpful|",
            r"handy|welcome|appreciated|wonderful|perfect)\b"
        ),
        example: "The roofer's number would be useful.",
    },
    Cue {
        id: "en.request.that_would_be_great",
        about: About::Request,
        weight: 3,
        pattern: concat!(
            r"\bif you\b[^.?!]{2,160}\b(?:that|it|this)(?: would|'d) be (?:just |really |so |very |most |",
            r"a )?(?:great|perfect|fantastic|wonderful|ideal|helpful|awesome|excellent|lovely|super|nice|",
            r"appreciated|useful|great help|big help)\b"
        ),
        example: "If you could bring a ladder that would be great.",
    },
    Cue {
        id: "en.request.any_would_help",
        about: About::Request,
        weight: 3,
        pattern: concat!(
            r"\bany (?:suggestions?|comments?|ideas?|advice|pointers|help|input|thoughts|feedback|tips|guidance|",
            r"insights?)\b[^.?!]{0,60}\b(?:would|will|is|are)(?: be)?(?: \w+)? (?:helpful|welcome|appreciated|",
            r"great|useful)\b"
        ),
        example: "Any suggestions would be helpful.",
    },
    Cue {
        id: "en.request.wish",
        about: About::Request,
        weight: 2,
        pattern: r"\b(?:i|we)(?:'d| would) (?:also |really |still )?(?:like|love|prefer)\b",
        example: "I would like a plan.",
    },
    Cue {
        id: "en.request.not_clear",
        about: About::Request,
        weight: 3,
        pattern: concat!(
            r"\b(?:not sure|don't know|do not know|unsure|unclear|not clear)(?: to me)? (?:(?:if|whether) (?:you|",
            r"your|we)|(?:i (?:understand|follow|get) )?what (?:you|this|that|your) (?:mean|means|meant))\b|",
            r"\b(?:i|we) (?:don't|do not|can't|cannot) (?:quite |really )?(?:(?:understand|figure out|",
            r"follow) (?:why|how|what|where)|see (?:what you|where))\b|\b(?:i'm|i am) (?:not sure|",
            r"unsure) (?:i understand|what you|why|how)\b|\bit(?:'s| is) (?:not clear|unclear)(?: to me)? (?:why|",
            r"how|what|if|whether)\b"
        ),
        example: "I don't understand why the gate is locked.",
    },
    Cue {
        id: "en.request.still_missing",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\b(?:i|we)(?:'ve| have)? (?:still )?(?:haven't|have not|not|never|did not|didn't|",
            r"have yet to)(?: yet)? (?:had|have|received?|seen|see|heard|hear|gotten|got|get) (?:back |anything |",
            r"a reply |an answer |a response |any \w+ |(?:my|our|the|that) [\w ]{2,30} )?(?:from |to )?(?:you|",
            r"your)\b|\b(?:still|are|am) (?:waiting|missing)(?: for| on)? (?:you|your)\b|",
            r"\byour [\w -]{2,30} (?:is|are) (?:still |now )?(?:missing|outstanding|overdue|pending|due)\b|",
            r"\byou (?:had |have )?(?:promised|were going|were supposed) to \w+|\byou said (?:that )?you(?:'d|",
            r" would)\b|\b(?:i|we) (?:can't|cannot|couldn't|could not) (?:find|open|see|read|access|",
            r"locate) your\b|\b(?:waiting|wait) (?:for|on) (?:you|your)\b"
        ),
        example: "We still haven't had your signed form.",
    },
    Cue {
        id: "en.request.keep_me",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\b(?:keep|bear|have) (?:me|us) (?:posted|informed|updated|in (?:the loop|mind)|up to date|",
            r"on (?:your|the) (?:list|radar))\b|\bdo me a favou?r\b|\bremind me\b|\bfill me in\b|",
            r"\bpick your brain\b"
        ),
        example: "Keep me posted on the gate.",
    },
    Cue {
        id: "en.request.fancy",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"^(?:(?:hi|hey|so|and|or|[a-z]+),? )?(?:fancy|up for|care (?:to|for)|keen (?:on|to)|mind (?:if|",
            r"sending|giving|taking|checking|having|\w+ing)|feel like|interested in \w+ing|free (?:for|on|to|",
            r"tomorrow|tonight|this|next)|ready to|ok if|okay if|alright if|thoughts on|any thoughts)\b"
        ),
        example: "Fancy a quick call about it",
    },
    Cue {
        id: "en.request.meet_to_meet",
        about: About::Request,
        weight: 3,
        pattern: concat!(
            r"\b(?:i|we)(?:'d| would|'ll| will| shall|'m| am|'re| are)(?: be)? (?:also |very |more than |",
            r"always )*(?:glad|happy|pleased|delighted|available|free|open) (?:to |for )(?:a )?(?:meet|join|",
            r"discuss|discussion|talk|chat|speak|come|see you|get together|sit down|call|catch up|host|visit|",
            r"lunch|dinner|coffee)\b|\b(?:will|would|and) be (?:glad|happy|pleased|delighted) to (?:meet|join|",
            r"discuss|talk|chat|speak|come|see|visit)\b"
        ),
        example: "I'd be happy to meet next week.",
    },
    Cue {
        id: "en.request.joint",
        about: About::Request,
        weight: 3,
        pattern: concat!(
            r"\b(?:we|you and i) (?:can|could|should|might|may) (?:also |just |then |perhaps |probably |",
            r"always )*(?:meet|talk|discuss|chat|get together|have (?:a|lunch|dinner|coffee|breakfast|drinks)|",
            r"do (?:it|this|that|lunch|dinner|coffee|a)|try|set up|schedule|arrange|sit down|grab|catch up|",
            r"go (?:for|to|over|through|out)|review|ask|make (?:a |the |it|some)?|find (?:a|some) time|touch base|",
            r"hook up|start with|take a|move|reschedule|push)\b|\bwe(?:'ll| will)? (?:need|have|ought) to (?:meet|",
            r"talk|discuss|get together|get|schedule|set up|arrange|sit down|allow|decide|agree|add|do)\b"
        ),
        example: "We could meet on Friday.",
    },
    Cue {
        id: "en.request.would_work",
        about: About::Request,
        weight: 3,
        pattern: concat!(
            r"\bwould (?:work|suit|be (?:good|fine|best|ideal|great))(?: \w+)? (?:for|with) (?:me|us|you)\b|",
            r"\bif (?:that|it|this|you|[a-z]+day)(?:'s|'re| is| are)? (?:works?|suits?|ok|okay|good|fine|",
            r"convenient|free|available|open|up for|still up for)\b"
        ),
        example: "A lunch on Friday would work for me.",
    },
    Cue {
        id: "en.request.elliptic_need",
        about: About::Request,
        weight: 3,
        pattern: concat!(
            r"^(?:also,? |and |but |so |just |hi,? |[a-z]+, )?(?:need (?:your|you|the|an?|to|some|more|this|it)|",
            r"want(?:ed)? to (?:see|know|check|ask|find|follow|touch|make sure)|trying to (?:find|reach|get|",
            r"understand|figure|schedule|locate)|looking (?:for|to)|hoping (?:to|you|we|for)|seeking|requesting)\b"
        ),
        example: "Need your approval on this.",
    },
    Cue {
        id: "en.request.must_be_done",
        about: About::Request,
        weight: 3,
        pattern: concat!(
            r"\b(?:must|needs? to|have to|has to|will need to) be (?:\w+ly )?(?:sent|submitted|received|returned|",
            r"completed|signed|filed|approved|faxed|e-?mailed|forwarded|provided|paid|entered|turned in|reviewed|",
            r"updated|scheduled|directed|addressed|mailed|finali[sz]ed|resolved|fixed)\b"
        ),
        example: "All forms must be signed by Friday.",
    },
    Cue {
        id: "en.request.have_question",
        about: About::Request,
        weight: 3,
        pattern: concat!(
            r"\b(?:(?:i|we)(?:'ve)?(?: also| still| just)* (?:have|had|got)|with|one|another|quick) (?:an? |one |",
            r"some |another |two |a few |a couple of |just )*(?:quick |small |more |last |big )*(?:questions?|",
            r"favou?rs?|requests?) (?:for|about|on|regarding|re|to ask)\b|^(?:(?:one|a|another|quick|",
            r"just a) )+(?:question|favou?r|request|reminder)\b|\b(?:am|are|i'm|we're) (?:in need of|in search of|",
            r"seeking|searching for|trying to (?:find out|understand|figure out|schedule|locate))\b"
        ),
        example: "I have a question about the gate.",
    },
    Cue {
        id: "en.request.i_think_we",
        about: About::Request,
        weight: 2,
        pattern: concat!(
            r"\b(?:i|we) (?:think|suggest|propose|recommend|believe|suspect|feel|figure|guess) (?:that )?(?:we|",
            r"you|it)(?:'d| would be| should| need| ought| could| might| can)\b"
        ),
        example: "I think we should ask Cleo.",
    },
    Cue {
        id: "en.request.if_possible",
        about: About::Request,
        weight: 1,
        pattern: concat!(
            r"\bif (?:at all )?possible\b|\bas soon as (?:possible|you can)\b|",
            r"\bat your (?:earliest )?convenience\b|\bwhen you (?:get|have) (?:a|the) (?:chance|moment|minute|",
            r"time)\b|\bdoes that work\b"
        ),
        example: "If at all possible, Tuesday.",
    },
    Cue {
        id: "en.request.admiring",
        about: About::Request,
        weight: -6,
        pattern: concat!(
            r"^(?:isn't|aren't|wasn't) (?:it|that|this|life|spring|summer|autumn|winter|the \w+) (?:just |",
            r"so |simply )?(?:wonderful|lovely|beautiful|great|amazing|gorgeous|funny|strange|nice)\b|",
            r"^how on earth\b|^how time flies\b"
        ),
        example: "Isn't spring wonderful?",
    },
    Cue {
        id: "en.request.is_there",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\bis there (?:an?|any|some)(?: \w+){1,3} (?:he|she|they|i|we) (?:should|could|can|",
            r"need)\b[^.?!]*\?"
        ),
        example: "Is there a page he should start from?",
    },
];
