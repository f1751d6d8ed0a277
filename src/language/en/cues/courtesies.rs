//! What sounds like an English request and is none: phrases that expect no answer, announcements, small talk, advertising.

use super::commitments::{ACCEPTS, LOVES_TO_COME};
use crate::language::{About, Cue};

/// A reminder's last line, which asks nothing and releases nobody.
pub(super) const PAID_ALREADY: &str =
    r"\bif (?:you(?:'ve| have)|payment has|it has|this has) already\b[^.?!]*\b(?:ignore|disregard)\b";

pub(super) const CUES: &[Cue] = &[
    // "Any questions, let me know": a request in form only.
    Cue {
        id: "en.phatic.questions",
        about: About::Phatic,
        weight: 5,
        pattern: concat!(
            r"\b(?:any|further|more|additional|have|grave)\b[^.?!]{0,30}\b(?:questions?|concerns?|problems?|",
            r"issues?|trouble|difficult(?:y|ies)|comments|changes|assistance|information|info|suggestions|",
            r"help)\b[^?]*\b(?:let (?:me|us|him|her) know|don't hesitate|not hesitate|never hesitate|feel free|",
            r"(?:please|just|then|kindly|,|-) (?:contact|call|e-?mail|write|direct|ask|reach|drop|give (?:me|us|",
            r"him|her|\w+) a)|happy to (?:help|answer|assist|talk|discuss))\b"
        ),
        example: "Any questions, just let me know.",
    },
    Cue {
        id: "en.phatic.let_me_know",
        about: About::Phatic,
        weight: 5,
        pattern: concat!(
            r"\b(?:let (?:me|us) know|contact|call|hesitate|e-?mail|feel free|reach out|give (?:me|us|",
            r"\w+) a call)\b[^?]*\bif (?:you|anyone|there|i|anybody|any|we|it)(?: is| are|'s)?(?: would| might|",
            r" should| may|'d)? ?(?:(?:have|has|need|require|see|find|feel|experience)(?: any| some)?(?: further|",
            r" additional| other| more)? ?(?:any|anything|questions?|comments?|further|additional|other|more|",
            r"trouble|problems?|issues?|concerns?|changes|help|assistance|suggestions?|information|difficult\w*)|",
            r"any|anything|difficult|additional|like (?:any|more|further|to discuss these))\b"
        ),
        example: "Let me know if you have more to add.",
    },
    Cue {
        id: "en.phatic.hesitate",
        about: About::Phatic,
        weight: 5,
        pattern: concat!(
            r"\b(?:don't|do not|dont|never) (?:ever )?hesitate\b|\bfeel free to (?:contact|call|e-?mail|reach|ask|",
            r"reply|let me|get in touch|write|ring|text|ping|shout|drop me|come back)\b|\bif (?:you|there)(?:'s|",
            r" is| are| have| need| require)\b[^.?!]{0,40}\b(?:else|questions|help|assistance|further)\b"
        ),
        example: "Do not hesitate to call.",
    },
    Cue {
        id: "en.phatic.just_let_me_know",
        about: About::Phatic,
        weight: 5,
        pattern: concat!(
            r"^(?:just|so|then|please|pls)?,? ?let (?:me|us) know[.!]*$|\bjust let me know[.!]*$|\blet (?:me|",
            r"us) know (?:of any|any)\b|^(?:any )?(?:questions|comments|concerns)\b[^?]*\blet (?:me|us) know\b|",
            r"\bif (?:you|anyone) (?:have|has|need|require|see|find|feel|experience)(?: any| some)?(?: further|",
            r" additional| other| more)? ?(?:any|anything|questions?|comments?|further|additional|other|more|",
            r"trouble|problems?|issues?|concerns?|changes|help|assistance|suggestions?|information|",
            r"difficult\w*)\b[^?]*\blet (?:me|us) know\b"
        ),
        example: "Just let me know.",
    },
    Cue {
        id: "en.phatic.asks_too",
        about: About::Phatic,
        weight: -20,
        pattern: concat!(
            r"\b(?:can|could|would|will|if) you (?:please |also |just |could |can |would )*(?:take|send|check|",
            r"look|review|call me|confirm|tell|let (?:me|us) know|give me (?:an?|the|your)|provide|forward|help|",
            r"get|see|make|ask|add|explain|share|be interested)\b|(?:^|[,;:-] |\b(?:please|and) )(?:review|",
            r"take a look|have a look|look (?:it |this |them )?over|send|forward|confirm|sign|complete|fill (?:in|",
            r"out)|approve|print|read)\b[^.?!]*\b(?:and|then|or)\b[^.?!]*\b(?:let|call|contact|e-?mail|tell)\b|",
            r"\blet (?:me|us) know (?:what|when|where|how|which|who|your|by|the|asap)\b"
        ),
        example: "Could you review the plan, and let me know if you have any questions",
    },
    Cue {
        id: "en.phatic.unless",
        about: About::Phatic,
        weight: 5,
        pattern: concat!(
            r"\blet (?:me|us) know (?:otherwise|if (?:i|we) can\b|if (?:you|anyone|anybody) (?:hears?|sees?|",
            r"notices?|needs?|feels?|differs?|spots?|disagrees?)\b|if [^.?!,]{1,40} (?:problems?|issues?|",
            r"wrong)\b)|\bif you (?:need|feel|hear|notice|disagree)\b[^?]*\blet (?:me|us) know\b"
        ),
        example: "Let me know if I can help.",
    },
    Cue {
        id: "en.phatic.hope_well",
        about: About::Phatic,
        weight: 4,
        pattern: concat!(
            r"^(?:(?:hi|hello|hey|dear)(?: \w+)?,? |[a-z]+, )?(?:i |we )?(?:do )?hope (?:that )?(?:you(?:'re|",
            r" are)|all(?:'s| is)|everything(?:'s| is)|things are) (?:all |both )?(?:keeping |doing |",
            r"going )?(?:very |really )?(?:well|fine|good|great|ok|okay)(?: (?:there|with you))?[?!.]*\?$"
        ),
        example: "Hope you are well?",
    },
    Cue {
        id: "en.phatic.shout",
        about: About::Phatic,
        weight: 5,
        pattern: concat!(
            r"\b(?:shout|holler|just ask)\b[^?]{0,12}\bif (?:you|anything)\b|\bany questions, (?:just )?(?:shout|",
            r"ask)\b|\bif (?:anything|something) is (?:unclear|not clear)\b"
        ),
        example: "Shout if you get stuck.",
    },
    Cue {
        id: "en.phatic.at_your_disposal",
        about: About::Phatic,
        weight: 5,
        pattern: concat!(
            r"\b(?:i'm|i am|we are) at your disposal\b|\bhappy to answer any questions\b|\b(?:contact|call|",
            r"e-?mail|let) (?:me|us)(?: know)? should (?:you|anything|any|there|this|it)\b|\b(?:i'm|i am|we're|",
            r"we are) (?:always |still )?here if you\b|\b(?:come|get) back to (?:me|us) (?:if|with any)\b|",
            r"^(?:i'm |i am |we're |we are |always )?happy to answer any(?:thing)?\b|\b(?:call|contact|e-?mail|",
            r"see|ask) (?:[\w ]{2,40} )?(?:with|for|about) (?:any |your )?(?:other |further |",
            r"additional )?(?:questions|comments|concerns|problems|issues)\b"
        ),
        example: "I am at your disposal for any further information.",
    },
    Cue {
        id: "en.phatic.if_anyone_likes",
        about: About::Phatic,
        weight: 5,
        pattern: concat!(
            r"\bif (?:anyone|any (?:party|of you)|anybody|you)(?:'d| would)? (?:like|want|need|rather|",
            r"prefer)s? (?:an? |another |any |more |extra |to receive )*(?:hard |printed |extra |additional |",
            r"electronic )?(?:cop(?:y|ies)|otherwise)\b[^?]*\b(?:contact|call|e-?mail|let (?:me|us) know|",
            r"give (?:me|us) a call)\b|\b(?:contact|call|e-?mail|let (?:me|us) know)\b[^?]*\bif (?:anyone|",
            r"any (?:party|of you)|anybody|you)(?:'d| would)? (?:like|want|need|prefer)s? (?:an? |another |any |",
            r"more |extra |to receive )*(?:hard |printed |extra |additional |electronic )?(?:cop(?:y|ies)|",
            r"otherwise)\b"
        ),
        example: "If any party would like a hard copy, please contact Ben.",
    },
    // No request at all.
    Cue {
        id: "en.request.statement",
        about: About::Request,
        weight: -3,
        pattern: concat!(
            r"\b(?:(?:he|she|they) (?:wants?|need|should|would|could|asked)|(?:i|we) should (?:be able to|know\b|",
            r"have (?:it|this|that)\b)|i don't (?:want|need|know)|don't (?:have to|need to)|would have|could have|",
            r"should have)\b"
        ),
        example: "He wants a new gate.",
    },
    Cue {
        id: "en.request.how_are_you",
        about: About::Request,
        weight: -4,
        pattern: concat!(
            r"\b(?:how are (?:you|things)|how's (?:it going|everything|life|things)|how (?:is|'s) (?:it going|",
            r"everything|life|the week)|how(?:'ve| have) you been|how was (?:your|the) (?:weekend|trip|holiday|",
            r"vacation|flight|day|week|christmas|party)|how goes it|what's up|how about that|who knows|isn't it|",
            r"you know\?|huh\?|eh\?)"
        ),
        example: "How are you?",
    },
    Cue {
        id: "en.request.past_pleasure",
        about: About::Request,
        weight: -3,
        pattern: concat!(
            r"\b(?:was|were|been) (?:so |really |very )?(?:great|good|nice|lovely|wonderful|fun|",
            r"a (?:real )?pleasure) (?:to (?:have )?|that |)(?:see|seen|meet|met|speak|spoken|talk|chat|catch|",
            r"hear|get|read|have|had)"
        ),
        example: "It was great to see you.",
    },
    Cue {
        id: "en.request.courtesy",
        about: About::Request,
        weight: -5,
        pattern: concat!(
            r"\bplease (?:excuse|forgive|pardon|accept (?:my|our)|bear with|don't worry|do not worry|give (?:my|",
            r"our) (?:best|love|regards))\b"
        ),
        example: "Please excuse the delay.",
    },
    Cue {
        id: "en.request.join_in",
        about: About::Request,
        weight: -8,
        pattern: r"\bjoin (?:me|us|the \w+) in (?:welcom|congratulat|thank|wish|celebrat|recogni[sz]|honou?r)",
        example: "Please join me in welcoming Cleo.",
    },
    Cue {
        id: "en.request.join_in_order",
        about: About::Order,
        weight: -8,
        pattern: concat!(
            r"^(?:please )?join (?:me|us|the \w+) in (?:welcom|congratulat|thank|wish|celebrat|recogni[sz]|",
            r"honou?r)"
        ),
        example: "Join us in congratulating Ben.",
    },
    Cue {
        id: "en.request.another_time",
        about: About::Request,
        weight: -12,
        pattern: concat!(
            r"\b(?:try|ping|ask|contact|reach out to|write(?: to)?|check (?:back )?with) (?:me|us) again\b|",
            r"\btry (?:me|us|again) (?:in|next|after|later)\b|\bcheck back (?:with (?:me|us) )?(?:in|next|after|",
            r"later)\b"
        ),
        example: "Please try me again in April.",
    },
    Cue {
        id: "en.request.said_by_saying",
        about: About::Request,
        weight: -3,
        pattern: concat!(
            r"\b(?:i|we)(?:'d| would) (?:also |just |really )?(?:like|love) to (?:introduce|thank|share|offer|",
            r"inform|tell|ensure|assure|reassure|congratulate|apologi[sz]e|welcome|remember|clarify|continue|make|",
            r"use|go|say|add|note|mention|point out|draw|take this|take our|connect you)\b"
        ),
        example: "I would like to thank you.",
    },
    Cue {
        id: "en.request.marketing",
        about: About::Request,
        weight: -5,
        pattern: concat!(
            r"\b(?:click (?:here|on|above|below)|unsubscribe|if you (?:are having trouble|cannot view|",
            r"can't (?:see|view|read)|have received this|no longer (?:wish|want)|do not wish|would (?:no longer|",
            r"like to (?:remove|unsubscribe)))|received this (?:message|e-?mail) in error|keep in mind|order now|",
            r"act now|sign up|limited time|do not reply|address book|your inbox|your browser|coupon|",
            r"promo(?:tion)? code|ignore this|future e-?mails|e-?mail preferences|safe list|to please|app store|",
            r"did you know|lets you|this app)\b"
        ),
        example: "Click here to unsubscribe.",
    },
    Cue {
        id: "en.request.mailing",
        about: About::Request,
        weight: -8,
        pattern: concat!(
            r"\bto (?:ensure|make sure)\b.{0,80}\b(?:inbox|delivery|e-?mails?|deals)\b|\b(?:prefer not to receive|",
            r"no longer (?:like|want|wish)|(?:not wish|don't want) to receive|removed from (?:our|this|the)|",
            r"stop future|unsubscribe)\b"
        ),
        example: "Follow this link to unsubscribe.",
    },
    Cue {
        id: "en.request.announces",
        about: About::Request,
        weight: -5,
        pattern: concat!(
            r"\b(?:please |pls |kindly )?(?:(?:take )?note (?:that|the|our)|(?:be|rest) (?:advised|aware|informed|",
            r"assured)|find (?:the |my |our |an? |\w+'s )?(?:\w+ ){0,2}(?:attached|enclosed|below)|(?:see|",
            r"refer to|view) (?:the |my |our |an? |\w+'s )?(?:(?:\w+'s \w+ )?(?:attached|attachment|below|",
            r"enclosed)|(?:[\w:-]+ ){1,3}(?:attached|below|above|enclosed)(?: from\b| for\b| in\b|[.!]*$))|",
            r"bear in mind that|keep in mind that)\b|^(?:\w+,? )?please note\b|\b(?:attached|below|",
            r"enclosed),? please find\b|\bsee below\b"
        ),
        example: "Please note that the east gate is locked.",
    },
    Cue {
        id: "en.request.third_party",
        about: About::Request,
        weight: -4,
        pattern: concat!(
            r"\b(?:he|she|they|who|[a-z]{4,}) (?:was|were|is|are) (?:also |just |still |really )?(?:wondering|",
            r"asking|curious|hoping)\b|\b(?:he|she|they) (?:also |just |only )?(?:wanted|wants) to (?:know|see|",
            r"ask|check|find out)\b|\b(?:he|she|they) (?:also |just )?(?:asked|wondered|inquired) (?:if|whether|",
            r"when|how|why|what|where|me|us)\b"
        ),
        example: "She was wondering about the dinner.",
    },
    Cue {
        id: "en.request.quoted_speech",
        about: About::Request,
        weight: -5,
        pattern: concat!(
            r"^\x22|^“|\b(?:ask|asked|asking|asks|was|were|like|said|says|saying|titled|called|entitled|wondered|",
            r"reads),? ?[\x22“][^\x22”]*\?"
        ),
        example: "The second topic was, \"how many?\"",
    },
    Cue {
        id: "en.request.i_will_wait",
        about: About::Request,
        weight: -4,
        pattern: r"\b(?:i|we)(?:'ll| will| shall) (?:just |then |gladly )?wait (?:for|on|until|till)\b",
        example: "I'll wait for your call.",
    },
    Cue {
        id: "en.request.hope_not",
        about: About::Request,
        weight: -4,
        pattern: r"\bhope(?:fully)?,?(?: that)? (?:you|we)(?:'ll| will| can| do)? ?(?:not|won't|never|don't|didn't)\b",
        example: "Hopefully we will not be late.",
    },
    Cue {
        id: "en.request.well_wish",
        about: About::Request,
        weight: -4,
        pattern: concat!(
            r"\bhope (?:that )?(?:you|all of you)(?:'ll| will| can| all| both)* (?:have (?:an? |had |",
            r"some )?(?:\w+ )?(?:time|day|weekend|week|vacation|holidays?|trip|christmas|fun|rest|flight|year|",
            r"evening|summer|journey)\b|enjoy|like\b|feel better|get well|understand|had\b)"
        ),
        example: "I hope you will have a nice trip.",
    },
    Cue {
        id: "en.request.they_say_we_should",
        about: About::Request,
        weight: -4,
        pattern: concat!(
            r"\b(?:he|she|they|who|it|is|are|was|were|[a-z]{4,}) (?:say|saying|says|said|argues?|argued|claims?|",
            r"claimed|insists?|insisted) (?:that )?(?:we|you) (?:should|must|need|could|ought)\b"
        ),
        example: "They say we should sell the boat.",
    },
    Cue {
        id: "en.request.rhetorical",
        about: About::Request,
        weight: -2,
        pattern: concat!(
            r"^(?:why|who|what) (?:not|else|would|on earth)\b|^(?:thanks|thank you|thx)(?: so much| very much|",
            r" again| a lot)? (?:for|to)\b[^?]*$"
        ),
        example: "Why not?",
    },
    Cue {
        id: "en.request.reminder_of_event",
        about: About::Request,
        weight: -4,
        pattern: concat!(
            r"^(?:just |a |gentle |friendly |quick |short )*reminder(?: that|:| -)? (?:(?:the|our|there|we|this|",
            r"tomorrow|next|on|today|all)\b|[^.?!]{2,60}\b(?:will be|is|are|starts?|begins?|closes?|opens?|",
            r"has been|have been)\b)"
        ),
        example: "Just a reminder that the office is closed on Friday.",
    },
    Cue {
        id: "en.request.wants_you_to_know",
        about: About::Request,
        weight: -6,
        pattern: r"\bwant(?:ed)? you(?: all| both)? to (?:know|understand|be aware)\b",
        example: "I wanted you to know that the gate is open.",
    },
    Cue {
        id: "en.request.idle",
        about: About::Request,
        weight: -12,
        pattern: concat!(
            r"^(?:guess what|you know what|sound familiar|what can i say|who would have (?:thought|guessed)|",
            r"who (?:knew|cares|doesn't|wouldn't|hasn't|can blame|could blame)|why would (?:anyone|anybody|i|they|",
            r"we)|what (?:could|can) possibly|what's not to|how (?:hard|difficult|bad) can|",
            r"did i (?:ever )?(?:tell|mention))\b|^(?:yes|no|oh|oh yes),? please[.!]*$|^(?:(?:ok|okay|yes|sure|",
            r"well|fine|great),? )?let's (?:see|do (?:that|it|this))[.!]*$|\bwondering the same\b|",
            r"^get well soon\b|^let's (?:hope|face it)\b|\b(?:can|would|could) you (?:believe|imagine)\b|",
            r"^what an? \w+[?!]"
        ),
        example: "Let's face it, the car is finished.",
    },
    Cue {
        id: "en.request.sold_to",
        about: About::Request,
        weight: -4,
        pattern: concat!(
            r"^(?:so,? |and |but )?(?:do you want to (?:help|lose|save|make|earn|be|become)|want to|need (?:a|to|",
            r"help|more)|tired of|are you (?:tired|looking|worried|a|interested in (?:earning|saving))|",
            r"did you know|how do you stand|how would you|how much (?:will|would|could)|what would you do|",
            r"why not (?:make|take|start|give|treat))\b|\b(?:try|join|buy|order|shop|save|",
            r"get) [\w %$-]{0,30}\b(?:free|now|today)[:!]|\bfree (?:trial|shipping|gift|membership|account)\b"
        ),
        example: "Tired of high bills?",
    },
    Cue {
        id: "en.request.if_formula",
        about: About::Request,
        weight: -8,
        pattern: concat!(
            r"^if (?:you|this|any)(?: are not the (?:intended|named|addressee)[^?]{0,160}\b(?:please|immediately|",
            r"delete|notify)|(?:'d| would|'re| are| wish| want| have| no longer| cannot| can't| do not| don't|",
            r" did not| didn't| received?| believe| find| estimate| need)[^?]{0,160}\b(?:please|simply|",
            r"just) (?:click|visit|follow|complete|fill|go to|leave us|unsubscribe|do so|login|log|",
            r"send an? e-?mail to|contact (?:our|customer)|call (?:our|1-|\d)))"
        ),
        example: "If you want the newsletter, please fill in the form.",
    },
    Cue {
        id: "en.request.misdirected",
        about: About::Request,
        weight: -12,
        pattern: concat!(
            r"\breceived? (?:this|it)\b[^.?!]{0,60} in error\b|\bnot the (?:intended|named) (?:recipient|",
            r"addressee)"
        ),
        example: "If you have received this mail in error, please tell us.",
    },
    Cue {
        id: "en.request.thanking",
        about: About::Request,
        weight: -4,
        pattern: concat!(
            r"^(?:really |truly |so |much |greatly |i |we |very much )*appreciate you \w+ing\b|",
            r"\bi want you to meet\b"
        ),
        example: "Really appreciate you staying late.",
    },
    Cue {
        id: "en.request.appreciated",
        about: About::Request,
        weight: -4,
        pattern: concat!(
            r"^(?:\w+,? )?(?:and )?(?:i|we) (?:really |truly |very much |greatly |do |",
            r"certainly )*appreciated? (?:your|the|all|it|that)\b"
        ),
        example: "I appreciate your input.",
    },
    Cue {
        id: "en.request.either_way",
        about: About::Request,
        weight: -4,
        pattern: r"\b(?:either way|it hardly matters|for what it's worth|fwiw)\b",
        example: "We could do it either way.",
    },
    Cue {
        id: "en.phatic.urgent",
        about: About::Phatic,
        weight: 5,
        pattern: concat!(
            r"\b(?:for|in case of) (?:anything |any |all )?(?:really |very |truly )?(?:urgent|pressing|",
            r"emergenc)\w*(?: matters?| requests?| questions?| cases?| issues?)?,? (?:please |kindly |",
            r"you can |do )?(?:contact|write|call|e-?mail|reach|get in touch|turn|ask|speak)\b"
        ),
        example: "For anything urgent, please write to Lars.",
    },
    Cue {
        id: "en.request.doubtful_tag",
        about: About::Request,
        weight: -4,
        pattern: concat!(
            r"\b(?:won't|don't|doesn't|didn't|isn't|can't|never)\b[^.?!]*, (?:will|do|does|did|is|can) (?:he|",
            r"she|they)\?"
        ),
        example: "But she won't ask, will she?",
    },
    Cue {
        id: "en.request.who_needs",
        about: About::Request,
        weight: -4,
        pattern: concat!(
            r"\bwho (?:on earth|the hell|really|even|seriously) (?:needs|wants)\b|\bwho needs an? [^?]{1,40} ",
            r"(?:with|that)\b"
        ),
        example: "Who needs a kettle with an app?",
    },
    Cue {
        id: "en.request.be_the_first",
        about: About::Request,
        weight: -7,
        pattern: r"\b(?:be|among) the first to (?:smell|try|taste|see|know|hear|shop|own|discover|get|experience)\b",
        example: "Will you be the first to smell our new candle?",
    },
    Cue {
        id: "en.request.accepts",
        about: About::Request,
        weight: -4,
        pattern: ACCEPTS,
        example: "We'd be delighted to come on Saturday.",
    },
    Cue {
        id: "en.request.those_people",
        about: About::Request,
        weight: -4,
        pattern: r"\bdo (?:these|those|such) people\b",
        example: "Honestly, do these people read?",
    },
    Cue {
        id: "en.request.has_asked",
        about: About::Request,
        weight: -5,
        pattern: r"\b(?:has|had) asked (?:whether|if)\b",
        example: "The board has asked whether it can be done with fewer people.",
    },
    Cue {
        id: "en.request.loves_to_come",
        about: About::Request,
        weight: -4,
        pattern: LOVES_TO_COME,
        example: "Yes, we'd love to come!",
    },
    Cue {
        id: "en.request.to_reschedule",
        about: About::Request,
        weight: -4,
        pattern: r"\b(?:i|we)(?:'ll)? (?:need|have) to (?:reschedule|cancel|postpone)\b",
        example: "We need to reschedule your appointment.",
    },
    Cue {
        id: "en.request.already_paid",
        about: About::Request,
        weight: -8,
        pattern: PAID_ALREADY,
        example: "If you have already paid, please ignore this email.",
    },
    Cue {
        id: "en.request.when_do_they",
        about: About::Request,
        weight: 4,
        pattern: r"\bwhen (?:do|does|will) (?:they|she|he) (?:need|want|expect)\b[^.?!]*\?",
        example: "When do they need it?",
    },
];
