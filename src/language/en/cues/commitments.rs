//! Whether an English sentence commits its author to something, to what, and how firmly.

use crate::language::{About, Cue};

/// Adverbs that may stand between "will" and the act.
macro_rules! adverbs {
    () => {
        r"(?:(?:also|then|certainly|definitely|gladly|happily|surely|just|probably|now|still|again|quickly|personally|immediately|naturally|of course|in fact|first|always|try to|attempt to|try and|endeavou?r to|do my best to|make every effort to|be sure to|make sure to|go ahead and|continue to|be able to|be happy to|be glad to|need to|have to|get to|go back to|go and|go back and|work to|as well|most|promptly|additionally|therefore|do) )*"
    };
}

/// Acts that something is promised by: verbs after "I will".
macro_rules! acts {
    () => {
        r"(?:send|sending|mail|mailing|e-?mail|e-?mailing|forward|forwarding|fax|faxing|ship|deliver|submit|post|upload|share|circulate|distribute|provide|providing|supply|pass|copy|cc|bring|give|get|getting|reply|respond|answer|write|report|advise|notify|inform|tell|call|phone|ring|contact|ping|text|reach|touch|circle|let|keep|update|confirm|follow|following|check|look|looking|review|reviewing|investigate|verify|examine|research|poke|dig|find|see what|see if|see about|see whether|see to|ask|discuss|discussing|talk|speak|meet|join|attend|participate|come|stop by|drop by|swing by|visit|arrange|arranging|schedule|set up|set|organi[sz]e|book|reserve|coordinate|pencil|put|add|change|changing|make|making|fix|correct|revise|rework|adjust|prepare|draft|drafting|finish|finali[sz]e|complete|work|working|handle|take care|do|introduce|connect|hook|pay|wire|reimburse|transfer|sign|execute|fill|filling|fill in|include|incorporate|apply|remove|delete|cancel|show|teach|explain|track|gather|collect|compile|pull|print|pick|drop|turn|bounce|run it|run this|leave|try|analy[sz]e|monitor|search|wait to hear|assemble|start assembling|start|resolve|address|clarify|push for|treat|lead|host|plan on|plan to|reassess|release|raise|propose|recommend|outline|summari[sz]e|translate|edit|proofread|read|test|build|write up|type|order|buy|return|resend|re-send|redo|ensure|accept|help|assist|revert (?:to|with|back|at|on)|refund|replace|rebase|settle your|loop back|chase|lend you|drive you|shoot you|have (?:it|this|that|them|these|those|a|an|the|more|some|something|his|her|my|your|him|john|\w+ (?:call|send|contact|get|give|check|look)))"
    };
}

pub(super) const CUES: &[Cue] = &[
    // Commitments: the author's future act.
    Cue {
        id: "en.commit.will_act",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:i|we)(?:'ll| will| shall|ll)(?: both| all| each)? (?:be )?",
            adverbs!(),
            acts!(),
            r"\b"
        ),
        example: "I'll send you the plan.",
    },
    Cue {
        id: "en.commit.will",
        about: About::Commitment,
        weight: 1,
        pattern: r"\b(?:i|we)(?:'ll| will| shall) ",
        example: "We will paint the gate.",
    },
    Cue {
        id: "en.commit.will_be_acting",
        about: About::Commitment,
        weight: 4,
        pattern: r"\b(?:i|we)(?:'ll| will| shall) (?:also |then |still )*be (?:send|e-?mail|mail|forward|call|contact|provid|follow|get|review|mak|chang|fill|arrang|work|look|updat|circulat|check|join|attend|back to you|in (?:touch|contact))",
        example: "I will be sending the drawings on Monday.",
    },
    Cue {
        id: "en.commit.will_be_there",
        about: About::Commitment,
        weight: 3,
        pattern: r"\b(?:i|we)(?:'ll| will| shall) be (?:there|going|in touch|in contact|in attendance|glad|happy|delighted|(?:more than |very )?(?:glad|happy) to (?:join|meet|send|call|help|do))\b",
        example: "I'll be there with Ben.",
    },
    Cue {
        id: "en.commit.elliptic",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"(?:^|[,;:.!-] ?|\b(?:and|but|so|ok|okay|sure|yes|yep) )(?:will|shall) (?:be )?",
            adverbs!(),
            acts!(),
            r"\b"
        ),
        example: "Will send it tomorrow.",
    },
    Cue {
        id: "en.commit.will_do",
        about: About::Commitment,
        weight: 4,
        pattern: r"(?:^|[,;.!-] )(?:will do|consider it done|i'm on it|on it|leave it (?:with|to) me)\b",
        example: "Will do.",
    },
    Cue {
        id: "en.commit.and_act",
        about: About::Commitment,
        weight: 3,
        pattern: r"\b(?:i|we)(?:'ll| will| shall) [^.?!]{2,80} and (?:let you know|get back to you|send|call you|report back|come back to you|forward|share|keep you)\b",
        example: "I will ask Ben and let you know.",
    },
    Cue {
        id: "en.commit.going_to",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"\b(?:i'm|i am|we're|we are) (?:also |now |just )?(?:going to|gonna|planning to|planning on|about to) ",
            adverbs!(),
            acts!(),
            r"\b"
        ),
        example: "I'm going to call the builder.",
    },
    Cue {
        id: "en.commit.plan_to",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"\b(?:i|we) (?:plan|intend|promise|commit|undertake|pledge|expect) (?:to|on) ",
            adverbs!(),
            acts!(),
            r"\b"
        ),
        example: "I plan to finish the drawings this week.",
    },
    Cue {
        id: "en.commit.planning",
        about: About::Commitment,
        weight: 3,
        pattern: r"\bi'?(?:'m| am) planning on (?:participating|attending|joining|coming|being there)\b",
        example: "I am planning on attending.",
    },
    Cue {
        id: "en.commit.promise",
        about: About::Commitment,
        weight: 4,
        pattern: r"\b(?:i|we) (?:promise|guarantee|give you my word)\b(?: you)?(?: that)? (?:to|i|we)\b",
        example: "I promise to read it.",
    },
    Cue {
        id: "en.commit.let_me_check",
        about: About::Commitment,
        weight: 4,
        pattern: r"\blet me (?:just |quickly |first )?(?:check|look|see (?:what|if|whether)|find out|think (?:about|it)|ask|talk to|confirm|get back|come back|investigate|dig|double[- ]check|consult|discuss|work on|run (?:it|this) by|verify|circle back|sleep on)\b",
        example: "Let me check with Cleo.",
    },
    Cue {
        id: "en.commit.hope_to",
        about: About::Commitment,
        weight: 3,
        pattern: r"\b(?:i|we) (?:hope|aim|expect|should be able|ought to be able|will try|shall try) to (?:get|have|send|finish|complete|set up|come to a decision|update|provide|let you|deliver|circulate|share)\b",
        example: "We hope to have the numbers on Friday.",
    },
    Cue {
        id: "en.commit.should_be_able",
        about: About::Commitment,
        weight: 3,
        pattern: r"\b(?:i|we) should (?:be able to|have (?:this|it|that|the|something|a))\b",
        example: "I should be able to tell you tomorrow.",
    },
    Cue {
        id: "en.commit.owe_have_to",
        about: About::Commitment,
        weight: 3,
        pattern: r"\b(?:i|we)(?: will|'ll) (?:need|have) to (?:fax|send|check|ask|get back|look|talk|speak|find|confirm|continue)\b",
        example: "I will have to ask the board.",
    },
    Cue {
        id: "en.commit.you_will_have",
        about: About::Commitment,
        weight: 4,
        pattern: r"\byou(?:'ll| will| shall) (?:have|get|receive|hear)\b[^.?!]{0,60}\b(?:by|from (?:me|us)|before|today|tomorrow|tonight|next week|this week|on \w+day|shortly|soon|no later than|at the latest)\b",
        example: "You'll have it by Friday.",
    },
    Cue {
        id: "en.commit.to_you",
        about: About::Commitment,
        weight: 3,
        pattern: r"\b(?:i|we)(?:'ll| will| shall) have (?:[\w' -]{1,40}) (?:to you|for you|ready|updates?|numbers?)\b",
        example: "We will have the samples ready.",
    },
    Cue {
        id: "en.commit.have_by",
        about: About::Commitment,
        weight: 3,
        pattern: r"\b(?:i|we) (?:should|will|'ll) have [^.?!]{2,60}\b(?:by|tomorrow|today|tommorrow|tonight|this|next)\b",
        example: "We should have an answer tomorrow.",
    },
    Cue {
        id: "en.commit.will_follow",
        about: About::Commitment,
        weight: 3,
        pattern: r"\b(?:document|memo|draft|details?|report|balance|rest|more|copy|information|contract|agreement|letter|slides|notes)\b[^.?!]{0,40} (?:will|to) follow\b|\b(?:more|details|contract|draft) to follow\b",
        example: "The contract will follow.",
    },
    Cue {
        id: "en.commit.can_follow_up",
        about: About::Commitment,
        weight: 3,
        pattern: r"\b(?:i|we) can (?:follow up|get (?:a|the) \w+ from|send you a note then|call (?:him|her|them) (?:tomorrow|today|on))\b",
        example: "I can follow up with Ben.",
    },
    Cue {
        id: "en.commit.delegate",
        about: About::Commitment,
        weight: 3,
        pattern: r"\b(?:my|our) (?:assistant|secretary|colleague|office|team|partner|associate|admin|boss)\b[^.?!]{0,50}(?: will|'ll| shall) (?:be )?(?:call|contact|send|e-?mail|get|follow|provid|forward|arrang|set up|reach|schedul|be in touch|writ)",
        example: "My assistant will call you.",
    },
    Cue {
        id: "en.commit.third",
        about: About::Commitment,
        weight: 3,
        pattern: r"\b(?:he|she|[a-z]{3,12}|[a-z]{3,12} [a-z]\.?)(?: and [a-z]+)?(?: will|'ll| shall| is going to) (?:be )?(?:also )?(?:call you|calling you|contact you|contacting you|send you|sending you|get back (?:to|with) you|follow(?:ing)? up|forward(?:ing)? (?:it|you|this)|get you|provide you|e-?mail you|let you know|fax you|reach out to you|be in touch|look into (?:it|this|that)|fix (?:it|this|that|these)|sending out something)\b",
        example: "Ben will call you this evening.",
    },
    Cue {
        id: "en.commit.ask_them",
        about: About::Commitment,
        weight: 3,
        pattern: r"\b(?:i|we)(?:'ll| will| shall) (?:ask|have|get) (?:him|her|them|my \w+|[a-z]+) (?:to )?(?:send|call|contact|give|get|forward|look|check)\b",
        example: "I'll ask Cleo to send it.",
    },
    Cue {
        id: "en.commit.lets_us",
        about: About::Commitment,
        weight: -1,
        pattern: r"\bwe(?:'ll| will| shall) ",
        example: "We'll see.",
    },
    Cue {
        id: "en.commit.happy_to_return",
        about: About::Commitment,
        weight: 6,
        pattern: r"\b(?:i|we)(?:'d| would) be (?:more than |very |only too )?(?:happy|glad|delighted|pleased) to (?:get|come|circle|report) back (?:to|with) you\b",
        example: "I'd be happy to get back to you with some names.",
    },
    // Against.
    Cue {
        id: "en.commit.decline",
        about: About::Commitment,
        weight: -6,
        pattern: r"\b(?:i|we)(?:'ll| will| shall) (?:have to |need to )?(?:decline|pass)(?: on (?:this|it|that)| (?:this|for this) time| for now|[.!,;]|$)",
        example: "We will pass this time.",
    },
    Cue {
        id: "en.commit.not",
        about: About::Commitment,
        weight: -6,
        pattern: r"\b(?:i|we)(?:'ll| will| shall)? (?:not|never|won't|will not|shall not|can't|cannot)\b|\bwon't\b|\b(?:will|shall) (?:not|never)\b",
        example: "I won't send it.",
    },
    Cue {
        id: "en.commit.question",
        about: About::Commitment,
        weight: -4,
        pattern: r"^(?:will|shall|can|could|would|should|do|does|are|is|what|when|where|how|who|why|which)\b[^.!]*\?\s*$",
        example: "Will you send it?",
    },
    Cue {
        id: "en.commit.offer",
        about: About::Commitment,
        weight: -4,
        pattern: r"\b(?:i|we) (?:can|could|would be (?:happy|glad)|'d be (?:happy|glad)|am happy)\b[^.?!]{0,80}\bif (?:you|it)(?:'d| would)? (?:like|want|prefer|wish|need|helps?|fits?)\b",
        example: "I can send it if you like.",
    },
    Cue {
        id: "en.commit.let_me_know",
        about: About::Commitment,
        weight: -1,
        pattern: r"\blet (?:me|us) (?:know|tell you|introduce|say|explain|start|begin|buy|just)\b",
        example: "Let me know what you think.",
    },
    Cue {
        id: "en.commit.absence",
        about: About::Commitment,
        weight: -4,
        pattern: r"\b(?:i|we)(?:'ll| will| shall) be (?:out|away|on (?:vacation|holiday|leave|the road|a plane)|travel(?:l)?ing|off|unavailable|gone|in (?:the office|town|tomorrow|\w+ (?:on|tomorrow|next|all|this|until))|unable|up to my|back in|staying|heading|at )",
        example: "I will be away until Monday.",
    },
    Cue {
        id: "en.commit.reported",
        about: About::Commitment,
        weight: -3,
        pattern: r#"\b(?:he|she|they|who) (?:said|says|told|claims?|mentioned|thinks?)\b.{0,40}\b(?:we|i)(?:'ll| will)\b|^["“]"#,
        example: "She said we'll send it.",
    },
    Cue {
        id: "en.commit.state",
        about: About::Commitment,
        weight: -3,
        pattern: r"\b(?:i|we)(?:'ll| will| shall) (?:be (?:as|having|working (?:for|with)|continuing|terminating|opening|marketing|moving|able to reduce|doing|using|in (?:a|the) )|have (?:better|a (?:teleconf|follow|book|meeting|chance|lot|problem)|to (?:go through|reschedule|reassess|cancel|move|wait|live|see how)|retained|no )|need|not|miss|see (?:you|if .{1,30} is)|look forward|defer|want|look at|probably|wait to hear|also need)",
        example: "We will need more paint.",
    },
    Cue {
        id: "en.commit.see_you",
        about: About::Commitment,
        weight: 4,
        pattern: r"\b(?:i|we)(?:'ll| will| shall) (?:plan on )?see(?:ing)? you (?:on|at|tomorrow|next|there|then|monday|tuesday|wednesday|thursday|friday|this|tonight)\b|\bplan on seeing you\b",
        example: "I'll see you on Monday.",
    },
    Cue {
        id: "en.commit.marketing",
        about: About::Commitment,
        weight: -4,
        pattern: r"\b(?:unsubscribe|subscri|your account|click|newsletter|our (?:customers|users|website|app|privacy|terms)|we will not (?:sell|share)|free (?:trial|gift)|webinar)\b",
        example: "We will send you our newsletter.",
    },
    Cue {
        id: "en.commit.if_you_marketing",
        about: About::Commitment,
        weight: -3,
        pattern: r"\bif you (?:choose|would no longer|no longer|do not wish|'d like, answer)\b",
        example: "If you no longer want our mail, we will remove you.",
    },
    Cue {
        id: "en.commit.past",
        about: About::Commitment,
        weight: -3,
        pattern: r"\bi (?:would|thought i(?:'d| would)|was going to|had hoped to|hoped to|meant to|wish i)\b",
        example: "I thought I'd send it today.",
    },
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
        pattern: r"\b(?:if|unless|provided|subject to|on condition|in case|should (?:you|the)|otherwise|assuming|as long as)\b",
        example: "If it rains, I'll call.",
    },
    Cue {
        id: "en.hedged.try",
        about: About::Hedged,
        weight: 1,
        pattern: r"\b(?:try|hope|hopefully|hoping to|with any luck|most likely|do my best|expect to|see if (?:i|we) can|should be able|might|may|probably|attempt|endeavou?r|think (?:i|we)|aim to|possibly|perhaps|maybe)\b",
        example: "I'll try to call.",
    },
    Cue {
        id: "en.commit.back_to_you",
        about: About::Commitment,
        weight: 4,
        pattern: r"^(?:i'll be )?back (?:to|with) you\b",
        example: "Back to you on this shortly.",
    },
    Cue {
        id: "en.commit.expect_mine",
        about: About::Commitment,
        weight: 4,
        pattern: r"(?:^|\byou can )expect (?:it|them|my|our|an? \w+ from (?:me|us))\b",
        example: "Expect it Monday.",
    },
    Cue {
        id: "en.commit.count_me_in",
        about: About::Commitment,
        weight: 4,
        pattern: r"\bcount me in\b",
        example: "Count me in for Thursday.",
    },
    Cue {
        id: "en.commit.my_word",
        about: About::Commitment,
        weight: 4,
        pattern: r"\byou have my word\b|\byou(?:'ll| will) be the first to know\b",
        example: "You have my word that the fence will be back up.",
    },
    Cue {
        id: "en.commit.with_you",
        about: About::Commitment,
        weight: 3,
        pattern: r"\b(?:will|'ll) be (?:with you|in your inbox) (?:on|by|tomorrow|today|tonight|next|this)\b",
        example: "The door will be with you on Friday.",
    },
    Cue {
        id: "en.commit.our_people",
        about: About::Commitment,
        weight: 3,
        pattern: r"\b(?:my|our|one of our|someone from (?:the|our)) [a-z]+(?: [a-z]+)?(?: will|'ll| shall) (?:be )?(?:call|contact|send|e-?mail|ring|write|drop|come (?:by|round)|pick you|revert|get back|forward|let you)",
        example: "Our electrician will come by on Monday.",
    },
    Cue {
        id: "en.delegate.our_people",
        about: About::Delegate,
        weight: 3,
        pattern: r"\b(?:my|our|one of our|someone from (?:the|our)) [a-z]+(?: [a-z]+)?(?: will|'ll| shall) (?:be )?(?:call|contact|send|e-?mail|ring|write|drop|come (?:by|round)|pick you|revert|get back|forward|let you)",
        example: "My wife will drop the keys off.",
    },
    Cue {
        id: "en.delegate.named",
        about: About::Delegate,
        weight: 3,
        pattern: r"^(?:the )?[a-z]{3,12}(?: will|'ll| shall| is going to) (?:call|contact|send|e-?mail|get back to|let) you\b|^[a-z]{3,12} will get back to you\b",
        example: "Ben will call you.",
    },
    Cue {
        id: "en.delegate.asked",
        about: About::Delegate,
        weight: 3,
        pattern: r"\b(?:i|we)(?:'ll| will| shall) (?:(?:ask|tell) [a-z]+ to|(?:ask|tell|get) (?:my|our) [a-z]+ to|have [a-z]+ (?:forward you|send you|call you)|make sure [a-z]+ gets?) ?",
        example: "I'll ask Ben to send you the file.",
    },
];
