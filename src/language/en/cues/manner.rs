//! What an English commitment is to do, who does it, and how firmly it is made.

use super::commitments::VISITS;
use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    // What the commitment is to do.
    Cue {
        id: "en.act.callback",
        about: About::Callback,
        weight: 2,
        pattern: concat!(
            r"\b(?:get|circle|report|come|call|write|be) back\b|\blet (?:you|them|everyone|all of you) know\b|",
            r"\b(?:call|phone|ring|contact|update|notify|inform|advise|respond|reply|answer|touch base|",
            r"keep (?:you|all of you|everyone)|in (?:touch|contact)|confirm|talk to you|give you (?:a call|",
            r"an update))\b"
        ),
        example: "I'll get back to you.",
    },
    Cue {
        id: "en.act.send",
        about: About::Send,
        weight: 2,
        pattern: concat!(
            r"\b(?:send|sending|e-?mail(?:ing)?|mail|forward|fax|ship|deliver|submit|share|circulate|distribute|",
            r"provide|follow shortly|to follow|upload|copy|have (?:it|this|that|them) (?:to|for) you|get (?:you|",
            r"it to you|that out)|receive)\b"
        ),
        example: "I'll forward the drawings.",
    },
    Cue {
        id: "en.act.check",
        about: About::Check,
        weight: 1,
        pattern: concat!(
            r"\b(?:check|look into|look at|review|investigate|verify|find out|follow up|see (?:what|if|whether)|",
            r"research|analy[sz]e|dig|poke|double[- ]check)\b"
        ),
        example: "I'll look into the numbers.",
    },
    Cue {
        id: "en.act.meet",
        about: About::Meet,
        weight: 2,
        pattern: concat!(
            r"\b(?:meet|join|attend|see you|seeing you|stop by|drop by|be there|come by|participat\w+|",
            r"conference call|set up a (?:call|meeting)|schedule a (?:call|meeting)|lunch|coffee|dinner)\b"
        ),
        example: "I'll join the call.",
    },
    Cue {
        id: "en.act.introduce",
        about: About::Introduce,
        weight: 4,
        pattern: concat!(
            r"\b(?:introduce you|introduce the two|make (?:the|an) intro(?:duction)?|connect you|put you in touch|",
            r"intro you)\b"
        ),
        example: "I'll connect you with Cleo.",
    },
    Cue {
        id: "en.act.pay",
        about: About::Pay,
        weight: 4,
        pattern: concat!(
            r"\b(?:pay|wire|reimburse|transfer the|settle the invoice|send (?:you )?(?:a|the) (?:check|cheque|",
            r"payment))\b"
        ),
        example: "We will pay the invoice.",
    },
    Cue {
        id: "en.delegate.other",
        about: About::Delegate,
        weight: 3,
        pattern: concat!(
            r"\b(?:my|our) (?:assistant|secretary|colleague|office|team|partner|associate|",
            r"admin)\b[^.?!]{0,50}(?: will|'ll| shall) |\b(?:he|she)(?: will|'ll) (?:be )?(?:call|contact|send|",
            r"get|follow|forward|look|e-?mail|let)"
        ),
        example: "Our office will send the keys.",
    },
    Cue {
        id: "en.conditional.if",
        about: About::Conditional,
        weight: 1,
        pattern: concat!(
            r"\b(?:if|unless|provided|subject to|on condition|in case|should (?:you|the|your|it|there|anything)|",
            r"otherwise|assuming|as long as|once you|depending on)\b"
        ),
        example: "If it rains, I'll call.",
    },
    Cue {
        id: "en.hedged.try",
        about: About::Hedged,
        weight: 1,
        pattern: concat!(
            r"\b(?:try|trying|hope|hopefully|hoping to|(?:with any|with a bit of|with some|a bit of) luck|",
            r"most likely|(?:do )?my (?:very )?best|expect to|see (?:if (?:i|we) can|what (?:i|we) can do)|",
            r"should (?:manage|get (?:to|(?:a)?round to))|should be able|should have|might|(?:i|we|it|that|this|",
            r"you|he|she|they) may|probably|attempt|endeavou?r|(?:think|sure|reckon|believe|suppose) (?:i|we)|",
            r"aim(?:ing)? to|possibly|perhaps|maybe|can't promise|cannot promise|all being well|fingers crossed)\b"
        ),
        example: "I'll try to call.",
    },
    Cue {
        id: "en.delegate.our_people",
        about: About::Delegate,
        weight: 3,
        pattern: concat!(
            r"\b(?:my|our|one of our|someone from (?:the|our)) [a-z-]+(?: [a-z]+)?(?: will|'ll|",
            r" shall) (?:be )?(?:call|contact|send|e-?mail|ring|write|drop|look|help|show|take (?:over|care|you)|",
            r"fix|bring|meet you|come (?:by|round|and|over|to|in|out|up|down)|pick you|revert|get back|forward|",
            r"let you)"
        ),
        example: "My wife will drop the keys off.",
    },
    Cue {
        id: "en.delegate.named",
        about: About::Delegate,
        weight: 3,
        pattern: concat!(
            r"^(?:the )?[a-z]{3,12}(?: will|'ll| shall| is going to) (?:call|contact|send|e-?mail|get back to|let|",
            r"ring|phone|text|write to|visit|meet|help|show|bring|drop|tell|pick) (?:it |this |that |them |",
            r"the \w+ )?(?:to |off |up |over )?you\b|^[a-z]{3,12}(?: will| shall|'ll| is going to) (?:drop|bring|",
            r"pick|collect|deliver|fix|repair|mend|fetch|return|post) |^[a-z]{3,12} will get back to you\b"
        ),
        example: "Ben will call you.",
    },
    Cue {
        id: "en.delegate.asked",
        about: About::Delegate,
        weight: 3,
        pattern: concat!(
            r"\b(?:i|we)(?:'ll| will| shall) (?:(?:ask|tell) [a-z]+ to|(?:ask|tell|get) (?:my|our) [a-z]+ to|",
            r"(?:ask|get) (?:the|one of (?:my|our|the)) [a-z]+(?: [a-z]+)? to (?:call|send|leave|bring|ring|write|",
            r"check|fix|open|come|look|drop|pick|give|tell|let|help|meet|contact|mail|take|have|show|sort|put)\b|",
            r"have [a-z]+ (?:forward you|send you|call you)|make sure [a-z]+ gets?) ?"
        ),
        example: "I'll ask Ben to send you the file.",
    },
    Cue {
        id: "en.delegate.has_asked",
        about: About::Delegate,
        weight: 3,
        pattern: concat!(
            r"\b(?:i|we)(?:'ve| have|'m having|'ll have| am having)? (?:just |already )?(?:asked|told|instructed|",
            r"got|having|arranged for) [a-z][a-z' ]{1,30} (?:to )?(?:send|mail|e-?mail|call|phone|contact|get|",
            r"give|forward|reach|write|let|provide|share|book|set|arrange|follow|look|check|sort|fix|deal|take|",
            r"post|drop)\b"
        ),
        example: "I've asked Ben to mail you the drawings.",
    },
    Cue {
        id: "en.delegate.one_of_ours",
        about: About::Delegate,
        weight: 3,
        pattern: concat!(
            r"\b(?:(?:one|someone|somebody) (?:of|on|from|in|at) (?:my|our|the) [a-z]+(?: [a-z]+)?|",
            r"[a-z]{3,12} (?:from|in|at|of) (?:my|our|the) [a-z]+(?: [a-z]+)?)(?: will| shall|'ll|",
            r" is going to) (?:be )?(?:call|contact|send|e-?mail|ring|phone|write|drop|come|pick you|revert|get|",
            r"forward|let you|reach|in touch|follow|mail|provide|arrange|set|deliver|look|visit|help|find|show|",
            r"take you|meet you|walk you|guide)"
        ),
        example: "Priya from our finance desk will be in touch.",
    },
    Cue {
        id: "en.conditional.whether",
        about: About::Conditional,
        weight: -1,
        pattern: concat!(
            r"\b(?:see|check|know|ask|asking|wonder|sure|find out|tell you|let you know|decide|tell|",
            r"look into) if\b"
        ),
        example: "I'll see if Ben is in.",
    },
    Cue {
        id: "en.delegate.visitor",
        about: About::Delegate,
        weight: 4,
        pattern: VISITS,
        example: "My brother will come round on Friday.",
    },
];
