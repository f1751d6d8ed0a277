//! What an English sentence tells its reader to do: imperatives, and "you should".
//!
//! An imperative opens its clause: at the start of the sentence, behind a vocative ("Ben, …"), behind a subordinate clause
//! ("If it rains, …") or behind a dash. A word that is as often a noun ("call volume", "plan B") counts only before what a
//! verb governs. In a letter that carries a patch an imperative says what the patch does, so that orders are counted apart.

use crate::language::{About, Cue};

/// Imperatives: verbs that are hardly anything else, and verbs that are nouns besides with a word that only verbs govern.
macro_rules! orders {
    () => {
        concat!(
            concat!(
                r"(?:send|forward|give|let (?:me|us|him|her|them|\w+) (?:know|have|see)|let's|lets|tell|advise|",
                r"provide|get|put|take|make|add|try|remember|remind|bring|ask|find|look|see (?:me|if|the|page|whether|",
                r"to|that|what)|keep|don't|do not|do me|feel free|confirm|come|respond|submit|have (?:him|her|them|",
                r"the|your|someone|a (?:look|read|think|word|go))|prepare|draft|download|apply|click|open|use|follow|",
                r"register|enter|complete|activate|choose|go|tap|write|hold|fill|leave|read|attend|paste|select|press|",
                r"install|verify|pick|meet (?:me|us|at)|wait|turn|upgrade|learn|discover|join|explain|describe|",
                r"consider|avoid|ensure|include|exclude|remove|delete|replace|resend|repost|rework|fix|push|pull|set|",
                r"pay|log (?:in|into|on|off|out)|think|talk (?:to|with)|speak (?:to|with)|stay|bear (?:me|us|this|in)|",
                r"hand|lend|introduce|invite|connect|loop|cc (?:me|us|him|her|them)|chase|nudge|ping|dial|log|",
                r"figure out|work out|double[- ]check|treat|suggest|recommend|propose|specify|mention|attach|upload|",
                r"transfer|wire|cancel|reschedule|arrange|organi[sz]e|collect|gather|help|stop|drop|count me in|shop|",
                r"launch|sign|start|be (?:sure|there|prepared|ready|at|on time|so (?:good|kind))"
            ),
            concat!(
                r"|(?:call|e-?mail|contact|phone|ring|text|mail|fax|plan|order|share|return|update|review|note|print|",
                r"copy|check|visit|reply|reserve|book|report|list|point|pass|place|hand|save|move|change|schedule|",
                r"sort|split|test|run|build|quote|name|file|post|switch|lock|unlock|close|shut|water|feed|wash|wipe|",
                r"cook|drive|bake|mow|sweep|empty|unplug|plug|heat|paint|mend|repair|hang|throw|lay|park|wrap|weigh|",
                r"measure|count|compare|finish|clarify|swap|rename|notify|inform|warn|alert|limit|stick|drop|",
                r"keep)(?:,? (?:me|us|him|her|them|it|the|this|that|these|those|a|an|your|my|our|his|their|all|any|",
                r"each|every|both|some|if|whether|with|on|off|down|away|back|in|out|up|over|for|to|by|before|at|here|",
                r"now|today|tomorrow|and|[a-z]+ (?:and|to|about|for|at|on|before|when|if|by|tomorrow|today)|\d+|",
                r"\$\w+)\b|[.!:]*$)"
            ),
            r")"
        )
    };
}

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "en.request.imperative",
        about: About::Order,
        weight: 4,
        pattern: concat!(
            concat!(
                r"^(?:\d{1,2}[.)] |[-*>] )?(?:(?:and|also|so|then|but|just|simply|or|hi|hey|fyi|ok|okay|yes|no|well|",
                r"now|again|next|first|finally|meanwhile|otherwise|instead|alternatively|in the meantime|in that case|",
                r"if so|if not|[a-z]+,|[a-z]+ [a-z]+,|[a-z]+ (?:and|or|&) [a-z]+,)[,:]? (?:(?:please|just|simply|also|",
                r"then|kindly) )*)?"
            ),
            orders!(),
            r"\b"
        ),
        example: "Send me the plan.",
    },
    Cue {
        id: "en.request.name_imperative",
        about: About::Order,
        weight: 4,
        pattern: concat!(
            concat!(
                r"^[a-z]+(?: [a-z]+)? ?(?:[,:-]|--|/)+ ?(?:(?:i'd|i would) )?(?:please |can |could |would |will |",
                r"just |also )?(?:"
            ),
            orders!(),
            concat!(
                r"|please|can you|could you|do you|are you|(?:what|when|how|where) (?:is|are|was|were|do|does|did|can|",
                r"could|should|would|will))\b"
            )
        ),
        example: "Ben, call me tomorrow.",
    },
    Cue {
        id: "en.request.clause_imperative",
        about: About::Order,
        weight: 4,
        pattern: concat!(
            concat!(
                r"^(?:if|to|when|in case|for|once|before|after|as|at|by|on|until|unless|while|since|given|should|",
                r"whenever|whatever|whichever|wherever|rather than|instead of|without|because|next time|for now|",
                r"from now on|in future|prior to) [^.?!]{2,140}, (?:(?:please|just|simply|then|also|kindly) )*"
            ),
            orders!(),
            r"\b"
        ),
        example: "If it rains, call me.",
    },
    Cue {
        id: "en.request.then_imperative",
        about: About::Order,
        weight: 3,
        pattern: concat!(
            r"(?: - | -- |; |[,;.] (?:so |then |and then |just |so please |and please |but please ))(?:please |",
            r"just |simply )?(?:send|forward|give|let (?:me|us) know|tell|get (?:back|in touch)|put|take|",
            r"make sure|add|try|bring|ask|look|confirm|come|have a look|prepare|download|click|choose|select|",
            r"write|fill|leave|pick|wait|include|remove|pay|bear|head (?:over|to)|call (?:me|us|him|her|them)|",
            r"e-?mail (?:me|us|him|her|them)|check (?:with|the|it)|review (?:the|it|this)|reply)\b"
        ),
        example: "The form is on the desk - fill it in before noon.",
    },
    Cue {
        id: "en.request.lets",
        about: About::Order,
        weight: 3,
        pattern: concat!(
            r"\blet's\b|(?:^|[,;:.!-] ?|\b(?:and|so|then|but|please) )lets\b|\blets (?:discuss|talk|meet|get|go|",
            r"try|have|make|take|set|schedule|plan|keep|start|move)\b"
        ),
        example: "But let's talk.",
    },
    Cue {
        id: "en.request.you_should",
        about: About::Request,
        weight: 3,
        pattern: concat!(
            r"(?:^(?:[a-z]+, )?|[,;:.!-] ?|\b(?:and|but|so|then|also|maybe|perhaps|that) )(?:you|both of you|",
            r"you guys|you all|all of you)(?:'ll| will)?(?: also| just| still| really| only| probably|",
            r" definitely)* (?:should|must|need to|have to|ought to|had better|may want to|might want to|",
            r"might like to|may wish to|might tell|might ask)\b"
        ),
        example: "You should try it.",
    },
    Cue {
        id: "en.request.you_had_better",
        about: About::Request,
        weight: 3,
        pattern: r"\byou(?:'d| had) (?:better|best) \w+",
        example: "You'd better ask Ben.",
    },
    Cue {
        id: "en.request.you_are_told",
        about: About::Request,
        weight: -3,
        pattern: concat!(
            r"\byou(?:'ll| will)?(?: also| just| still| really)* (?:should|must|have to) (?:know\b|be (?:\d+|an? |",
            r"able|tired|receiving|getting|fine|good|ok|okay|happy|proud|seeing)|have (?:received|gotten|got|been|",
            r"seen|a)|receive|get an?|see|find|hear|expect|feel|notice|admit|understand|have)\b|\b(?:what|that|",
            r"which|who|where|how|because|when|feel like|don't think) you(?:'ll| will)? (?:need|have|ought) to\b"
        ),
        example: "You should receive the parcel on Monday.",
    },
    Cue {
        id: "en.request.should",
        about: About::Request,
        weight: 2,
        pattern: r"\b(?:you|we) (?:should|might want to|may want to|might|must|could)\b",
        example: "We should try it.",
    },
    Cue {
        id: "en.request.asked_to",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\byou (?:are|have been) (?:kindly |hereby |cordially )?(?:requested|asked|invited|required|urged|",
            r"encouraged)\b"
        ),
        example: "You have been asked to present the plan.",
    },
    Cue {
        id: "en.request.no_order",
        about: About::Request,
        weight: -4,
        pattern: concat!(
            r"^(?:and |so |also |[a-z]+, )?(?:don't (?:feel like|worry|bother|get me wrong|be (?:sorry|silly|",
            r"surprised))|(?:talk|speak|see) (?:to|with)? ?(?:you|u|ya|everyone) |get (?:well|some rest|in too)|",
            r"read (?:on|more)\b|let me (?:start|begin|say)|keep (?:moving|up the|it up|going|smiling|well|safe|",
            r"in mind)|take (?:care|it easy|[a-z]+ [a-z]+ for instance)|have a (?:great|good|nice|safe|lovely|",
            r"wonderful|happy|fun)|stay (?:safe|healthy|well|strong|warm)|go figure|go (?:team|girl|\w+!)|",
            r"come on\b|see you|give (?:my|our) (?:best|love|regards)|give me (?:an?|one|two|five|ten|\d+|some|",
            r"until|till) (?:\w+ )?(?:hours?|hrs?|minutes?|mins?|moment|seconds?|secs?|days?|weeks?|time|",
            r"\w+day)\b|feel better|get better|make no mistake|put (?:simply|differently|another way|",
            r"into (?:a nutshell|perspective|context))|remember(?:,|:| that\b| when\b| how\b)|(?:phone|fax|mobile|",
            r"cell)s?:? [\d(+]|make yourself|let's (?:hope|face it|see)|look(?:ing)? forward|enjoy)"
        ),
        example: "Don't worry about the gate.",
    },
    Cue {
        id: "en.request.noun_first",
        about: About::Request,
        weight: -4,
        pattern: concat!(
            r"^(?:call|e-?mail|contact|phone|text|mail|plan|order|share|return|update|review|note|print|copy|",
            r"check|visit|reply|book|report|list|point|change|schedule|test|build|quote|name|file|post|use|help|",
            r"look|set|get|open|read|fix|wire|transfer|push|follow|turn|start|sign|draft|state)s? (?:(?:scheduled|",
            r"planned|set) [^.?!]{2,80} |(?:[a-z-]+ ){0,2})(?:is|are|was|were|cannot|can't|can|will|has|have|had|",
            r"would|should|may|does|did|isn't|aren't|wasn't)\b"
        ),
        example: "Call volume is high, so call back tomorrow.",
    },
    Cue {
        id: "en.request.heading",
        about: About::Order,
        weight: -4,
        pattern: concat!(
            r"^[a-z]+ (?:date|time|messages?|room|files?|list|number|code|name|page|level|line|point|type|hours?|",
            r"days?|week|order|form|status|report|summary|notes?|items?|details)s?:"
        ),
        example: "Start date: 3 March.",
    },
    Cue {
        id: "en.request.quoted_order",
        about: About::Order,
        weight: -5,
        pattern: r"^\x22|^“",
        example: "\"Send it,\" he said.",
    },
    Cue {
        id: "en.request.please_find",
        about: About::Order,
        weight: -8,
        pattern: r"^(?:attached|below|enclosed),? please\b|\bplease find (?:\w+ ){0,3}(?:attached|enclosed|below)\b",
        example: "Attached, please find the plan.",
    },
    Cue {
        id: "en.request.leave_to_me",
        about: About::Request,
        weight: -8,
        pattern: concat!(
            r"\bleave (?:it|this|that|him|her|them|(?:the|your|all) [\w ]{2,40}) (?:to|with) (?:me|us)\b|",
            r"\bconsider (?:it|this|that) (?:done|fixed|settled|sorted)\b"
        ),
        example: "Leave the tickets to me.",
    },
    Cue {
        id: "en.request.forget_it",
        about: About::Request,
        weight: -6,
        pattern: concat!(
            r"^(?:please |just |oh |ok,? )?(?:scrap|ignore|disregard|forget|skip) (?:that|it|this|my|the (?:last|",
            r"previous|earlier))\b"
        ),
        example: "Please ignore my last message.",
    },
    Cue {
        id: "en.request.counted_in",
        about: About::Request,
        weight: -7,
        pattern: r"\bcount (?:me|us) in\b",
        example: "Count me in, Bev.",
    },
    Cue {
        id: "en.request.feel_free",
        about: About::Request,
        weight: -8,
        pattern: r"\bfeel free to (?:cut|skip|ignore|shorten|share|forward|keep|decline)\b",
        example: "Feel free to cut it if it is too long.",
    },
];
