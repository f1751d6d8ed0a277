//! What an English commitment is to do, who does it, and how firmly it is made.

use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    // What the commitment is to do.
    Cue {
        id: "en.act.callback",
        about: About::Callback,
        weight: 2,
        pattern: r"\b(?:get|circle|report|come|call|write|be) back\b|\blet (?:you|them|everyone|all of you) know\b|\b(?:call|phone|ring|contact|update|notify|inform|advise|respond|reply|answer|touch base|keep (?:you|all of you|everyone)|in (?:touch|contact)|confirm|talk to you|give you (?:a call|an update))\b",
        example: "I'll get back to you.",
    },
    Cue {
        id: "en.act.send",
        about: About::Send,
        weight: 2,
        pattern: r"\b(?:send|sending|e-?mail(?:ing)?|mail|forward|fax|ship|deliver|submit|share|circulate|distribute|provide|follow shortly|to follow|upload|copy|have (?:it|this|that|them) (?:to|for) you|get (?:you|it to you|that out)|receive)\b",
        example: "I'll forward the drawings.",
    },
    Cue {
        id: "en.act.check",
        about: About::Check,
        weight: 1,
        pattern: r"\b(?:check|look into|look at|review|investigate|verify|find out|follow up|see (?:what|if|whether)|research|analy[sz]e|dig|poke|double[- ]check)\b",
        example: "I'll look into the numbers.",
    },
    Cue {
        id: "en.act.meet",
        about: About::Meet,
        weight: 2,
        pattern: r"\b(?:meet|join|attend|see you|seeing you|stop by|drop by|be there|come by|participat\w+|conference call|set up a (?:call|meeting)|schedule a (?:call|meeting)|lunch|coffee|dinner)\b",
        example: "I'll join the call.",
    },
    Cue {
        id: "en.act.introduce",
        about: About::Introduce,
        weight: 4,
        pattern: r"\b(?:introduce you|introduce the two|make (?:the|an) intro(?:duction)?|connect you|put you in touch|intro you)\b",
        example: "I'll connect you with Cleo.",
    },
    Cue {
        id: "en.act.pay",
        about: About::Pay,
        weight: 4,
        pattern: r"\b(?:pay|wire|reimburse|transfer the|settle the invoice|send (?:you )?(?:a|the) (?:check|cheque|payment))\b",
        example: "We will pay the invoice.",
    },
    Cue {
        id: "en.delegate.other",
        about: About::Delegate,
        weight: 3,
        pattern: r"\b(?:my|our) (?:assistant|secretary|colleague|office|team|partner|associate|admin)\b[^.?!]{0,50}(?: will|'ll| shall) |\b(?:he|she)(?: will|'ll) (?:be )?(?:call|contact|send|get|follow|forward|look|e-?mail|let)",
        example: "Our office will send the keys.",
    },
    Cue {
        id: "en.conditional.if",
        about: About::Conditional,
        weight: 1,
        pattern: r"\b(?:if|unless|provided|subject to|on condition|in case|should (?:you|the|your|it|there|anything)|otherwise|assuming|as long as|once you|depending on)\b",
        example: "If it rains, I'll call.",
    },
    Cue {
        id: "en.hedged.try",
        about: About::Hedged,
        weight: 1,
        pattern: r"\b(?:try|trying|hope|hopefully|hoping to|(?:with any|with a bit of|with some|a bit of) luck|most likely|(?:do )?my (?:very )?best|expect to|see (?:if (?:i|we) can|what (?:i|we) can do)|should (?:manage|get (?:to|(?:a)?round to))|should be able|should have|might|(?:i|we|it|that|this|you|he|she|they) may|probably|attempt|endeavou?r|(?:think|sure|reckon|believe|suppose) (?:i|we)|aim(?:ing)? to|possibly|perhaps|maybe|can't promise|cannot promise|all being well|fingers crossed)\b",
        example: "I'll try to call.",
    },
    Cue {
        id: "en.delegate.our_people",
        about: About::Delegate,
        weight: 3,
        pattern: r"\b(?:my|our|one of our|someone from (?:the|our)) [a-z-]+(?: [a-z]+)?(?: will|'ll| shall) (?:be )?(?:call|contact|send|e-?mail|ring|write|drop|look|help|show|take (?:over|care|you)|fix|bring|meet you|come (?:by|round|and|over|to|in|out|up|down)|pick you|revert|get back|forward|let you)",
        example: "My wife will drop the keys off.",
    },
    Cue {
        id: "en.delegate.named",
        about: About::Delegate,
        weight: 3,
        pattern: r"^(?:the )?[a-z]{3,12}(?: will|'ll| shall| is going to) (?:call|contact|send|e-?mail|get back to|let|ring|phone|text|write to|visit|meet|help|show|bring|drop|tell|pick) (?:it |this |that |them |the \w+ )?(?:to |off |up |over )?you\b|^[a-z]{3,12}(?: will| shall|'ll| is going to) (?:drop|bring|pick|collect|deliver|fix|repair|mend|fetch|return|post) |^[a-z]{3,12} will get back to you\b",
        example: "Ben will call you.",
    },
    Cue {
        id: "en.delegate.asked",
        about: About::Delegate,
        weight: 3,
        pattern: r"\b(?:i|we)(?:'ll| will| shall) (?:(?:ask|tell) [a-z]+ to|(?:ask|tell|get) (?:my|our) [a-z]+ to|(?:ask|get) (?:the|one of (?:my|our|the)) [a-z]+(?: [a-z]+)? to (?:call|send|leave|bring|ring|write|check|fix|open|come|look|drop|pick|give|tell|let|help|meet|contact|mail|take|have|show|sort|put)\b|have [a-z]+ (?:forward you|send you|call you)|make sure [a-z]+ gets?) ?",
        example: "I'll ask Ben to send you the file.",
    },
    Cue {
        id: "en.delegate.has_asked",
        about: About::Delegate,
        weight: 3,
        pattern: r"\b(?:i|we)(?:'ve| have|'m having|'ll have| am having)? (?:just |already )?(?:asked|told|instructed|got|having|arranged for) [a-z][a-z' ]{1,30} (?:to )?(?:send|mail|e-?mail|call|phone|contact|get|give|forward|reach|write|let|provide|share|book|set|arrange|follow|look|check|sort|fix|deal|take|post|drop)\b",
        example: "I've asked Ben to mail you the drawings.",
    },
    Cue {
        id: "en.delegate.one_of_ours",
        about: About::Delegate,
        weight: 3,
        pattern: r"\b(?:(?:one|someone|somebody) (?:of|on|from|in|at) (?:my|our|the) [a-z]+(?: [a-z]+)?|[a-z]{3,12} (?:from|in|at|of) (?:my|our|the) [a-z]+(?: [a-z]+)?)(?: will| shall|'ll| is going to) (?:be )?(?:call|contact|send|e-?mail|ring|phone|write|drop|come|pick you|revert|get|forward|let you|reach|in touch|follow|mail|provide|arrange|set|deliver|look|visit|help|find|show|take you|meet you|walk you|guide)",
        example: "Priya from our finance desk will be in touch.",
    },
    Cue {
        id: "en.conditional.whether",
        about: About::Conditional,
        weight: -1,
        pattern: r"\b(?:see|check|know|ask|asking|wonder|sure|find out|tell you|let you know|decide|tell|look into) if\b",
        example: "I'll see if Ben is in.",
    },
];
