//! What else an English sentence does that turns a correspondence: offers, cancellations, declines, referrals,
//! thanks, deliveries, releases, meetings.

use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    // Offers.
    Cue {
        id: "en.offer.can_if",
        about: About::Offer,
        weight: 4,
        pattern: concat!(
            r"\b(?:i|we) (?:can|could|would be (?:happy|glad|delighted)|am happy|'d be (?:happy|glad)|",
            r"'m happy)(?: to)? [^.?!]{2,80}\bif (?:you|it|that|this)\b|\bif you(?:'d| would)? (?:like|want|need|",
            r"prefer)[^.?!]{0,50}(?:i|we) (?:can|could|would|'d)\b|\bhappy to (?:send|share|help|introduce|talk|",
            r"walk|join)\b"
        ),
        example: "I could walk you through it if you have time.",
    },
    Cue {
        id: "en.offer.would_you_like",
        about: About::Offer,
        weight: 4,
        pattern: concat!(
            r"^(?:so |and |or |[a-z]+, )?shall i\b|\b(?:would you like (?:me|us) to|want me to|you(?:'re|",
            r" are)(?: always| more than| very)? welcome to (?:use|borrow|have|keep|take|stay|sleep|share)|",
            r"should i send|do you want me to|let me know if you(?:'d| would) like (?:me|a copy))\b"
        ),
        example: "Would you like me to call Ben?",
    },
    Cue {
        id: "en.offer.invites",
        about: About::Invites,
        weight: 4,
        pattern: concat!(
            r"\b(?:would you (?:be (?:willing|able|interested|open) (?:to|in) )?(?:speak|speaking|present|",
            r"presenting|give a (?:talk|workshop|lecture)|teach|come and (?:speak|talk|present))|(?:love|",
            r"like) (?:you|to have you|for you) to (?:speak|present|teach|talk)|love to (?:attend|book|take|join|",
            r"come to) your|have you (?:speak|present)|your (?:workshop|talk|keynote|seminar|course) (?:for|",
            r"at) our)\b"
        ),
        example: "We would love to have you speak in June.",
    },
    // Cancellations.
    Cue {
        id: "en.cancel.have_to",
        about: About::Cancellation,
        weight: 4,
        pattern: concat!(
            r"\b(?:have|need|going|sorry|forced|afraid|want|like) to (?:cancel|reschedule|postpone|call off|",
            r"bow out)\b|\b(?:must|will have to|can we|could we|let's|may we|might we) (?:cancel|reschedule|",
            r"postpone)\b"
        ),
        example: "I have to cancel.",
    },
    Cue {
        id: "en.cancel.object",
        about: About::Cancellation,
        weight: 2,
        pattern: concat!(
            r"\b(?:cancel(?:led|ed|ling)?|reschedul\w+|postpon\w+|push(?:ed|ing)?|move|",
            r"moving)\b[^.?!]{0,30}\b(?:call|meeting|lunch|coffee|appointment|dinner|chat|interview|session|us to|",
            r"to (?:next week|tomorrow|monday|tuesday|wednesday|thursday|friday))\b"
        ),
        example: "We cancelled the meeting.",
    },
    Cue {
        id: "en.cancel.move_meeting",
        about: About::Cancellation,
        weight: 3,
        pattern: r"\b(?:have to|need to|can we|could we|let's|must|like to|want to|sorry to) (?:push|move|skip)\b",
        example: "We need to push it.",
    },
    Cue {
        id: "en.cancel.cannot_make",
        about: About::Cancellation,
        weight: 4,
        pattern: concat!(
            r"\b(?:can't|cannot|won't be able to|unable to|not going to|not be able to) make (?:it|our|the|",
            r"tomorrow|today)\b|\bsomething (?:has )?(?:come|came) up\b"
        ),
        example: "I can't make it.",
    },
    Cue {
        id: "en.cancel.other",
        about: About::Cancellation,
        weight: -6,
        pattern: concat!(
            r"\b(?:subscription|order|flight|account|policy|contract|membership|reservation|booking|deal|trade|",
            r"anytime)\b"
        ),
        example: "I have to cancel my subscription.",
    },
    Cue {
        id: "en.cancel.move",
        about: About::Rescheduled,
        weight: 1,
        pattern: r"\b(?:reschedul|postpon|push|move|another (?:time|day)|instead|rain ?check|next week|later)",
        example: "I have to reschedule.",
    },
    // Declines.
    Cue {
        id: "en.decline.interest",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\b(?:not|no longer|isn't|aren't|won't be|not be) (?:really |currently |particularly )?interested\b|",
            r"(?:\bnot|n't) (?:quite |really )?(?:a|the right|a good|the best) (?:fit|match)\b|\bno interest\b|",
            r"\b(?:we|i)(?:'ll| will| have| 've|'ve)? (?:have to |decided to |to )?(?:decline|pass)(?: on (?:this|",
            r"it|that)| (?:this|for this) time| for now|[.!,;]|$)|\bgoing to pass(?: on|[.!,]|$)"
        ),
        example: "We are not interested.",
    },
    Cue {
        id: "en.decline.not_now",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\bnot (?:at this time|right now|now|at the moment|for the moment|for now|this (?:year|quarter|",
            r"month))\b|\bnot a good time\b|\b(?:try|ping|ask|contact|reach out to|write(?: to)?|",
            r"check (?:back )?with) (?:me|us) again (?:in|next|after|later)\b|\btry (?:me|us) (?:in|next|after|",
            r"later)\b|\bcheck back (?:with (?:me|us) )?(?:in|next|after|later)\b"
        ),
        example: "We are busy, so not now.",
    },
    Cue {
        // A question, too, may put off: it names another time for the whole matter.
        id: "en.decline.try_again",
        about: About::Decline,
        weight: 4,
        pattern: r"\b(?:try|ask|contact|ping|write to) (?:me|us) again (?:in|next|after|later)\b[^?]{0,40}\?\s*$",
        example: "Not now; perhaps try us again in September?",
    },
    Cue {
        id: "en.decline.stop",
        about: About::Stop,
        weight: 4,
        pattern: concat!(
            r"\b(?:please )?(?:remove|take|delete) (?:me|my (?:name|address|e-?mail)|us)(?: off)?(?: from)?\b|",
            r"\b(?:stop|quit) (?:e-?mailing|writing|contacting|sending|calling)\b|^unsubscribe\b|",
            r"\bunsubscribe (?:me|us|my)\b|\bdo not (?:contact|e-?mail|write to) me\b|\bdon't (?:contact|e-?mail|",
            r"write to) me\b"
        ),
        example: "Please remove me from your list.",
    },
    Cue {
        id: "en.decline.unfortunately",
        about: About::Decline,
        weight: 2,
        pattern: concat!(
            r"\b(?:unfortunately|regret|afraid|sadly)\b[^.?!]{0,60}\b(?:can't|cannot|unable|not able|won't|",
            r"decline|pass)\b"
        ),
        example: "Unfortunately I can't help.",
    },
    Cue {
        id: "en.decline.slot",
        about: About::Decline,
        weight: -4,
        pattern: concat!(
            r"\b(?:how about|instead|what about|another (?:day|time)|works? (?:better|for me)|reschedule|free on|",
            r"available|can do)\b|\bif you(?:'re| are| would)? (?:not|no longer)\b|\?\s*$"
        ),
        example: "Not now, another day works better.",
    },
    // Referrals.
    Cue {
        id: "en.refer.wrong",
        about: About::Referral,
        weight: 4,
        pattern: concat!(
            r"\b(?:not the (?:right|best|correct) (?:person|contact)|wrong person|you should (?:talk|speak|write|",
            r"reach out) to|(?:best|right|better) person (?:to|for|is|would)|please (?:direct|address) (?:this|",
            r"your|all|any))\b"
        ),
        example: "I am not the right person for this.",
    },
    Cue {
        id: "en.refer.ask",
        about: About::Referral,
        weight: 4,
        pattern: concat!(
            r"\byou (?:should|could|might want to|had better|may want to) (?:rather |better )?(?:ask|contact|",
            r"check with) \w+"
        ),
        example: "You should ask Cleo about that.",
    },
    Cue {
        id: "en.refer.ask_no_other",
        about: About::Referral,
        weight: -4,
        pattern: concat!(
            r"\byou (?:should|could|might want to|had better|may want to) (?:rather |better )?(?:ask|contact|",
            r"check with) (?:me|us|for|if|whether|that|this|to|about|what|when|where|how|why|which|your|yourself|",
            r"questions?|an?)\b"
        ),
        example: "You should ask for a plan.",
    },
    Cue {
        id: "en.refer.contact",
        about: About::Referral,
        weight: 2,
        pattern: concat!(
            r"\b(?:please |you can |kindly )?(?:contact|reach out to|get in touch with|write to|e-?mail|talk to|",
            r"speak (?:to|with)) (?:[a-ln-tv-z]|m[^e]|u[^s])"
        ),
        example: "Please contact Cleo.",
    },
    Cue {
        id: "en.refer.left",
        about: About::Left,
        weight: 4,
        pattern: concat!(
            r"\b(?:no longer (?:with|at|here|works?|working|employed)|has left (?:the|our|us)|left the (?:company|",
            r"firm|organi[sz]ation)|is no longer (?:with|at)|(?:i|she|he|has) (?:have |has )?(?:moved on|",
            r"changed (?:jobs|roles?)|retired)|taken over (?:from|his|her|my)|my successor)\b"
        ),
        example: "Ana is no longer with us.",
    },
    // Thanks for something done.
    Cue {
        id: "en.thanks.for",
        about: About::Thanks,
        weight: 4,
        pattern: concat!(
            r"\b(?:thanks|thank you|thx|many thanks)(?: so much| very much| again| a lot| a million)?,? (?:for|",
            r"to you)\b|\b(?:i|we) (?:really |truly |very much |greatly |so )?(?:appreciate|appreciated) (?:your|",
            r"all|the|you|it|that)\b|\b(?:grateful|thankful) (?:for|to you)\b"
        ),
        example: "Thank you for the plan.",
    },
    Cue {
        id: "en.thanks.exclaimed",
        about: About::Thanks,
        weight: 4,
        pattern: concat!(
            r"^(?:great|super|perfect|wonderful|ok|okay|got it|excellent|awesome|fantastic)?[,.!]? ?(?:many |",
            r"big )?(?:thanks|thank you|thx)(?: so much| very much| again| a lot| a million|",
            r" a bunch)?(?: [a-z]+)?!"
        ),
        example: "Great, thanks!",
    },
    Cue {
        id: "en.thanks.advance",
        about: About::Thanks,
        weight: -6,
        pattern: concat!(
            r"\bin advance\b|\b(?:would|'d|will|could) (?:really |be |greatly |very much |so )*(?:appreciate|",
            r"grateful)\b|\bfor your (?:time|attention|consideration|interest|understanding|patience|business|",
            r"purchase|order|subscri)"
        ),
        example: "Thank you in advance.",
    },
    // Deliveries.
    Cue {
        id: "en.deliver.promised",
        about: About::Delivery,
        weight: 4,
        pattern: concat!(
            r"\bas (?:promised|discussed|requested|agreed|mentioned)\b|\bpromised\b[^.?!]{0,30}\b(?:here|attached|",
            r"below)\b"
        ),
        example: "As promised, the plan.",
    },
    Cue {
        id: "en.deliver.attached",
        about: About::Delivery,
        weight: 4,
        pattern: concat!(
            r"\b(?:attached (?:is|are|you|please|find|hereto)|is attached|are attached|i(?:'ve|",
            r" have)? attach(?:ed)?|please find|enclosed|see attached|find attached|in the attachment)\b"
        ),
        example: "Attached is the plan.",
    },
    Cue {
        id: "en.deliver.here_is",
        about: About::Delivery,
        weight: 4,
        pattern: concat!(
            r"(?:^|[,.!-] )(?:and )?(?:here is|here are|here's|below is|below are|here you go|there you go|",
            r"here it is)\b|\bi(?:'ve| have)? (?:just )?(?:sent|forwarded|mailed|faxed|shared|uploaded) (?:you|it|",
            r"the|this|that|them|over)\b"
        ),
        example: "Here is the plan.",
    },
    Cue {
        id: "en.deliver.again",
        about: About::Delivery,
        weight: -4,
        pattern: r"\b(?:i sent you|i wrote|did you (?:get|receive|see)|you (?:said|promised))\b",
        example: "Did you get the plan I sent you?",
    },
    // Releases and reminders of what still stands.
    Cue {
        id: "en.release.never_mind",
        about: About::Release,
        weight: 4,
        pattern: concat!(
            r"\b(?:never ?mind|no longer (?:need|needed|necessary|required)|don't (?:bother|worry about (?:it|",
            r"sending|that|this))|no need (?:to|for|anymore|any more)|disregard (?:my|the|this)|",
            r"forget (?:about )?(?:it|my|that)|(?:i|we) (?:figured|sorted|worked|found) (?:it|this|that)? ?out|",
            r"already (?:got|have|found|solved|sorted)|you can ignore)\b"
        ),
        example: "Never mind, it works.",
    },
    Cue {
        id: "en.pending.still",
        about: About::StillPending,
        weight: 4,
        pattern: concat!(
            r"\b(?:still on my (?:list|radar|plate|desk|to-?do)|haven't forgotten|have not forgotten|",
            r"didn't forget|still working on|(?:sorry|apologies) (?:for|about) (?:the |my )?(?:delay|slow|late|",
            r"not)|haven't (?:had (?:a )?(?:chance|time)|gotten (?:around|to)|got (?:around|round|to))|",
            r"running (?:late|behind)|bear with me)\b"
        ),
        example: "It is still on my list.",
    },
    // Meetings that took place.
    Cue {
        id: "en.met.great",
        about: About::Met,
        weight: 4,
        pattern: concat!(
            r"\b(?:great|good|nice|lovely|pleasure|wonderful|enjoyed|fun|glad|pleased|thanks for|",
            r"fantastic) (?:to (?:have )?)?(?:meet(?:ing)?|met|see(?:ing)?|seen|talk(?:ing)?|speak(?:ing)?|",
            r"chat(?:ting)?|catch(?:ing)? up|our (?:call|chat|conversation|meeting|lunch|talk)|having (?:you|",
            r"lunch|coffee))\b[^.?!]{0,40}\b(?:you|yesterday|today|last|on|this morning|at|the other day|earlier|",
            r"call|chat|with)\b"
        ),
        example: "Great meeting you yesterday.",
    },
    Cue {
        id: "en.met.our_call",
        about: About::Met,
        weight: 4,
        pattern: concat!(
            r"\b(?:our (?:call|meeting|conversation|chat|lunch|talk|discussion) (?:yesterday|today|this morning|",
            r"last|earlier|the other)|when we (?:spoke|met|talked|chatted)|as we discussed (?:on|over|in|at|",
            r"yesterday)|it was (?:great|good|nice|lovely|a pleasure) (?:to |meeting|seeing|talking|speaking|",
            r"chatting))"
        ),
        example: "It came up when we spoke.",
    },
    Cue {
        id: "en.met.future",
        about: About::Met,
        weight: -5,
        pattern: r"\b(?:look(?:ing)? forward|would be|'d be|will be|it'll be|hope to|next week|tomorrow)\b",
        example: "I look forward to meeting you.",
    },
    Cue {
        id: "en.offer.gladly",
        about: About::Offer,
        weight: 4,
        pattern: concat!(
            r"\b(?:i|we)(?:'d| would) (?:gladly|be (?:more than |very )?(?:glad|happy|pleased|",
            r"delighted) to (?:send|help|introduce|lend|proofread|share|show|explain))\b|\bif it helps,? i (?:can|",
            r"could)\b|^can i help\b|^need a hand\b"
        ),
        example: "I'd gladly take the dog for a week.",
    },
    Cue {
        id: "en.cancel.off",
        about: About::Cancellation,
        weight: 4,
        pattern: concat!(
            r"\b(?:been|be) called off\b|\bwill not take place\b|\bhave to bail on\b|\b(?:can't|cannot|",
            r"can no longer) (?:make|attend) (?:(?:the|our) (?:meeting|call|lunch|dinner|viewing)|monday|tuesday|",
            r"wednesday|thursday|friday|saturday|sunday)\b"
        ),
        example: "The committee meeting has been called off.",
    },
    Cue {
        id: "en.cancel.moved",
        about: About::Cancellation,
        weight: 4,
        pattern: concat!(
            r"\b(?:meeting|call|inspection|seminar|viewing|appointment|rehearsal) (?:has been|is) (?:moved|",
            r"postponed|pushed)\b|\bbring (?:the|our) (?:call|meeting) forward\b|\btake a rain ?check\b"
        ),
        example: "The inspection has been moved to Monday.",
    },
    Cue {
        id: "en.cancel.forward",
        about: About::Rescheduled,
        weight: 1,
        pattern: r"\bbring (?:the|our) (?:call|meeting) forward\b",
        example: "Could we bring the call forward?",
    },
    Cue {
        id: "en.decline.chosen",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\b(?:decided to go|gone) with another\b|\b(?:application|proposal) has not been (?:selected|",
            r"successful|accepted)\b|\bposition has been filled\b|\b(?:won't|will not) be (?:renewing|proceeding|",
            r"taking your)\b|\bmust decline\b|\b(?:cannot|can't|unable to|won't|will not|",
            r"not able to) accept (?:your|the|this|it)\b|\bgive (?:it|this|that) a miss\b|\b(?:have|going|",
            r"need) to pass on\b|\b(?:my|our|the) answer is (?:a |still |sadly )?no\b|\bdecided (?:not to (?:go|",
            r"take|proceed|continue|renew|pursue)|against (?:it|this|going)|to leave (?:it|this) (?:for|at|",
            r"there))\b|\bdon't have the (?:budget|capacity)\b|\bcan't take (?:this|it) on\b|\ba no from (?:me|",
            r"us)\b|\bnot for us\b"
        ),
        example: "We have decided to go with another supplier.",
    },
    Cue {
        id: "en.refer.someone_else",
        about: About::Referral,
        weight: 4,
        pattern: concat!(
            r"\bis (?:your (?:man|woman|person|best bet)|the (?:one|person|man|woman) (?:to|you) (?:ask|talk|",
            r"speak|call|contact|want|need))\b|\b(?:passed|handed) (?:it|this|that|(?:the|your|",
            r"my) \w+)(?: \w+)? (?:on|over) to [a-z]+\b|\b(?:best bet is to|better off) (?:ask|contact|call|try|",
            r"talk|speak|writ)(?:ing|ing to|e|ing with|ting|ting to)?\b|\bno longer looks? after\b|",
            r"\byour contact will be\b|\bbetter to ask [a-z]+ about\b"
        ),
        example: "Your best bet is to ask Tom.",
    },
    Cue {
        id: "en.thanks.idiom",
        about: About::Thanks,
        weight: 4,
        pattern: concat!(
            r"\bindebted to you\b|\bmuch appreciated\b|\bcan't thank you enough\b|^(?:cheers|ta) for\b|",
            r", (?:thank you|thanks)(?: so much| very much| again| a lot| a million| a bunch| heaps| loads)?!+$|",
            r"\byou(?:'ve| have)? saved (?:my|the|our) (?:day|life|week|bacon|skin)\b"
        ),
        example: "We are indebted to you for the translation.",
    },
    Cue {
        id: "en.release.ignore",
        about: About::Release,
        weight: 4,
        pattern: concat!(
            r"\bignore my (?:previous|last|earlier)\b|\bno worries about (?:the|it|that|my|this)\b|",
            r"\byou (?:needn't|need not|can stop) (?:look|search|send|bother|reply|answer|worry about|hunt)\w*\b|",
            r"^(?:please )?forget (?:about )?(?:the|my) \w+|\b(?:it|they|that one)(?:'s| has| have)? (?:since |",
            r"already |just )?turned up\b|\byou (?:don't|do not) need to (?:reply|answer|respond)\b|\bnvm\b|",
            r"\byou can stop (?:searching|looking)\b|\bno action (?:is )?(?:needed|required) on your\b|",
            r"\bforget what i\b"
        ),
        example: "Ignore my previous message.",
    },
    Cue {
        id: "en.decline.full",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\b(?:isn't|is not|not) (?:really )?(?:one )?for us\b|\b(?:fully booked|full up|at capacity|",
            r"overcommitted)\b|\b(?:come|get) back to (?:us|me) in (?:january|february|march|april|may|june|july|",
            r"august|september|october|november|december|the (?:spring|summer|autumn|fall|new year))\b|",
            r"\b(?:budget|slots?|places?) (?:is|are|has been|have been) (?:already )?(?:spent|allocated|gone|",
            r"taken|frozen)\b|\b(?:have to|must|going to have to) (?:say no|turn (?:this|it|you|that) down)\b|",
            r"\b(?:we|i)(?:'ve| have) (?:chosen|picked|selected|opted for|gone for|signed with) (?:another|",
            r"someone else|a different|somebody else)\b|\bmaybe (?:next (?:year|quarter)|some other time|",
            r"another time)\b"
        ),
        example: "I'm afraid this one isn't for us.",
    },
    Cue {
        id: "en.decline.take_off",
        about: About::Stop,
        weight: 4,
        pattern: concat!(
            r"\btake (?:me|us) off\b|\bstop (?:sending|mailing)\b|\bno (?:more|further) (?:e-?mails|mail|",
            r"messages)\b"
        ),
        example: "Take us off your list.",
    },
    Cue {
        id: "en.cancel.meal",
        about: About::Cancellation,
        weight: 4,
        pattern: concat!(
            r"\b(?:can't|cannot|can no longer|won't) (?:make|do|manage) (?:it to )?(?:the |our |your |tomorrow's |",
            r"today's )?(?:lunch|dinner|coffee|breakfast|meeting|call|today|tomorrow|tonight|monday|tuesday|",
            r"wednesday|thursday|friday)\b|\b(?:could|can|may|might|would it be (?:possible|ok|okay) (?:to|if)|",
            r"any chance)\b[^.?!]{0,40}\b(?:move|shift|push|reschedule|postpone|delay|bring forward|",
            r"do)\b[^.?!]{0,30}\b(?:call|meeting|review|lunch|session|appointment|interview|chat|",
            r"catch-?up)\b[^.?!]{0,30}\b(?:later|earlier|to|until|instead|another|next)\b|\b(?:instead of|",
            r"rather than) (?:on )?(?:today|tomorrow|monday|tuesday|wednesday|thursday|",
            r"friday)\b[^.!]{0,40}\b(?:call|meeting|lunch|appointment)?\?|\b(?:class|lesson|meeting|session|call|",
            r"rehearsal|workshop|visit) (?:on \w+ )?(?:is off|won't (?:happen|take place|go ahead)|",
            r"is cancell?ed)\b"
        ),
        example: "I can't make lunch today after all.",
    },
    Cue {
        id: "en.cancel.later",
        about: About::Rescheduled,
        weight: 1,
        pattern: r"\b(?:shift|bring forward|an? (?:hour|day|week) (?:later|earlier)|instead of|rather than|delay)\b",
        example: "Could we do our call an hour later?",
    },
    Cue {
        id: "en.refer.not_mine",
        about: About::Referral,
        weight: 4,
        pattern: concat!(
            r"\b(?:isn't|is not|not) (?:really )?my (?:area|department|call|field|job|desk|patch)\b|",
            r"\b[a-z]+(?: [a-z]+)? (?:now )?(?:looks after|handles|deals with|took over|takes care of|",
            r"is in charge of|is responsible for) (?:it|this|that|these|those|all)(?: now)?\b|",
            r"\btry [a-z]+(?: [a-z]+)? instead\b"
        ),
        example: "This isn't my area any more, Dana Reed looks after it now.",
    },
    Cue {
        id: "en.refer.has_gone",
        about: About::Left,
        weight: 4,
        pattern: concat!(
            r"\b(?:[a-z]+|he|she) (?:has )?left (?:us|the (?:team|company|firm|department|organi[sz]ation)) (?:in|",
            r"last|this|at|on)\b|\b(?:has|have) (?:moved on|retired)\b|\bno longer works\b"
        ),
        example: "Sam left us in January.",
    },
    Cue {
        id: "en.release.scrap",
        about: About::Release,
        weight: 4,
        pattern: concat!(
            r"\b(?:scrap|ignore|disregard) (?:that|this|my)\b|\bforget (?:it|that|what i|about (?:it|that))\b|",
            r"\bno need (?:any ?more|now)\b|\b(?:problem|issue) (?:is )?solved\b|\b(?:i|we)(?:'ve|",
            r" have)? (?:found|fixed|sorted|solved|worked) (?:it|the file|this)(?: out)?(?: myself| already)?[.!]"
        ),
        example: "Scrap that, I found the file.",
    },
    Cue {
        id: "en.offer.would_help",
        about: About::Offer,
        weight: 4,
        pattern: concat!(
            r"\bif (?:it|that|this)(?: would|'d|'s| is| were)? (?:helps?|be (?:of help|useful|helpful)|useful|",
            r"helpful|easier),? (?:i|we) (?:can|could|will|'ll|would)\b|\bhappy to (?:lend|help|give you|show you|",
            r"proofread|take a look)\b|\b(?:i|we) (?:can|could) (?:always |also |easily )?(?:lend|help|bring|",
            r"drive|pick you|show)\b[^.?!]{0,60}\bif\b"
        ),
        example: "If it would help, I could bring a projector.",
    },
    Cue {
        id: "en.thanks.kind",
        about: About::Thanks,
        weight: 4,
        pattern: concat!(
            r"\b(?:that|it) (?:was|is) (?:very |really |so |incredibly )?(?:kind|nice|generous|thoughtful|good|",
            r"sweet|helpful) of you\b|\b(?:really |truly |so |much |greatly )?appreciate you \w+ing\b|",
            r"\bi owe you one\b|\byou(?:'ve| have) been (?:so |a (?:great|huge) )?(?:helpful|kind|help)\b"
        ),
        example: "That was very kind of you.",
    },
    Cue {
        id: "en.thanks.no_wish",
        about: About::Thanks,
        weight: -6,
        pattern: concat!(
            r"\b(?:would|'d) (?:really |truly |much |greatly )?appreciate you\b|\bwould be (?:very |",
            r"really )?(?:kind|nice|good) of you\b"
        ),
        example: "I'd really appreciate you coming.",
    },
    Cue {
        id: "en.cancel.passive",
        about: About::Cancellation,
        weight: 4,
        pattern: concat!(
            r"\b(?:meeting|call|lunch|dinner|breakfast|coffee|appointment|session|interview|viewing|",
            r"rehearsal|demo|lesson|visit|catch-?up|get-together)\b(?: [^.?!]{1,30})? (?:is|has been|was|",
            r"had to be|have been) (?:now |sadly |unfortunately )?cancell?ed\b"
        ),
        example: "Thursday's meeting has been cancelled.",
    },
    Cue {
        id: "en.thanks.for_time",
        about: About::Thanks,
        weight: 6,
        pattern: concat!(
            r"\b(?:thanks|thank you)(?: so much| very much| again)? for your time (?:yesterday|today|this|",
            r"last|earlier|on)\b"
        ),
        example: "Thanks for your time yesterday.",
    },
    Cue {
        id: "en.met.face",
        about: About::Met,
        weight: 4,
        pattern: r"\bput a face to (?:the|your) (?:name|voice)\b",
        example: "It was good to put a face to the name.",
    },
    Cue {
        id: "en.cancel.cant",
        about: About::Cancellation,
        weight: 4,
        pattern: concat!(
            r"\b(?:cant|wont be able to) make (?:it|tonight|tonite|tomorrow|the (?:meeting|call|lunch|",
            r"dinner))\b|\bcan't make it tonite\b"
        ),
        example: "cant make it tonight, sorry",
    },
    Cue {
        id: "en.cancel.is_off",
        about: About::Cancellation,
        weight: 4,
        pattern: concat!(
            r"\b(?:lunch|dinner|breakfast|coffee|drinks|tea|meeting|call|session|lesson|class|practice|",
            r"rehearsal|party|game|match|trip)(?: (?:on \w+|today|tonight|tomorrow))? is (?:now |sadly |",
            r"unfortunately )?(?:off|called off|not happening|not going ahead)(?:\s*[,.;!)]|$)"
        ),
        example: "So Thursday lunch is off, sorry!",
    },
    Cue {
        id: "en.thanks.gratitude",
        about: About::Thanks,
        weight: 4,
        pattern: concat!(
            r"\byou have (?:my|our) (?:\w+ ){0,2}(?:gratitude|thanks)\b|\b(?:can't|cannot) (?:tell you|say|",
            r"begin to say|express) how (?:much|grateful|thankful)\b"
        ),
        example: "You have our heartfelt gratitude.",
    },
    Cue {
        id: "en.met.further_to",
        about: About::Met,
        weight: 4,
        pattern: r"\bfurther to our (?:\w+ )?(?:conversation|call|meeting|discussion|chat)\b",
        example: "Further to our telephone conversation of last Thursday.",
    },
    Cue {
        id: "en.offer.happy_to_write",
        about: About::Offer,
        weight: 4,
        pattern: concat!(
            r"\b(?:i|we)(?:'d| would) be (?:very |more than |only too )?(?:happy|glad) to (?:write|give|",
            r"provide|lend)\b|\bi can (?:send|give|show|bring|lend) [^.?!]*\bif (?:needed|necessary|helpful|",
            r"useful|that helps)\b"
        ),
        example: "I would be very happy to write you a reference.",
    },
];
