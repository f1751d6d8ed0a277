//! Whether an English sentence commits its author to something.

use crate::language::{About, Cue};

/// Adverbs that may stand between "will" and the act.
macro_rules! adverbs {
    () => {
        concat!(
            r"(?:(?:also|then|certainly|definitely|gladly|happily|surely|just|probably|now|still|again|quickly|",
            r"personally|immediately|naturally|of course|in fact|first|always|try to|attempt to|try and|",
            r"endeavou?r to|do my best to|make every effort to|sure to|be sure to|make sure to|make a point of|",
            r"see to it that i|personally see to it that|go ahead and|continue to|be able to|be happy to|",
            r"be glad to|need to|have to|get to|go back to|go and|go back and|work to|as well|most|promptly|",
            r"additionally|therefore|do) )*"
        )
    };
}

/// Acts that something is promised by: verbs after "I will".
macro_rules! acts {
    () => {
        concat!(
            r"(?:send|sending|mail|mailing|e-?mail|e-?mailing|forward|forwarding|fax|faxing|ship|deliver|submit|",
            r"post|upload|share|circulate|distribute|provide|providing|supply|pass|copy|cc|bring|give|get|getting|",
            r"reply|respond|answer|write|report|advise|notify|inform|tell|call|phone|ring|contact|ping|text|reach|",
            r"touch|circle|let|keep|update|confirm|follow|following|check|look|looking|review|reviewing|",
            r"investigate|verify|examine|research|poke|dig|find|see what|see if|see about|see whether|see to|ask|",
            r"discuss|discussing|talk|speak|meet|join|attend|participate|come|stop by|drop by|swing by|visit|",
            r"arrange|arranging|schedule|set up|set|organi[sz]e|book|reserve|coordinate|pencil|put|add|change|",
            r"changing|make|making|fix|correct|revise|rework|adjust|prepare|draft|drafting|finish|finali[sz]e|",
            r"complete|work|working|handle|take care|do|introduce|connect|hook|pay|wire|reimburse|transfer|sign|",
            r"execute|fill|filling|fill in|include|incorporate|apply|remove|delete|cancel|show|teach|explain|",
            r"track|gather|collect|compile|pull|print|pick|drop|turn (?:it|this|that|these|them|the|your|my|",
            r"around|round|in|over|on|off)|bounce|run it|run this|leave|try|analy[sz]e|monitor|search|",
            r"wait to hear|assemble|start assembling|start|resolve|address|clarify|push for|treat|lead|host|",
            r"plan on|plan to|reassess|release|raise|propose|recommend|outline|summari[sz]e|translate|edit|",
            r"proofread|read|test|build|write up|type|order|buy|return|resend|re-send|redo|ensure|accept|help|",
            r"assist|revert (?:to|with|back|at|on)|mention|sort|raise (?:it|this|that|the)|flag|escalate|relay|",
            r"remind|merge|squash|respin|rerun|re-run|rewrite|resubmit|repost|retest|invoice|scan|dial in|see to|",
            r"deal with|look into|double-check|doublecheck|double check|put together|liaise|brief you|chase up|",
            r"walk you|invite you|attach|quote you|debug|backport|refund|replace|rebase|settle your|loop back|",
            r"chase|lend you|drive you|shoot you|have (?:it|this|that|them|these|those|a|an|the|more|some|",
            r"something|his|her|my|your|him|john|\w+ (?:call|send|contact|get|give|check|look)))"
        )
    };
}

/// An invitation is accepted: a promise, and no wish.
pub(super) const ACCEPTS: &str = concat!(
    r"\b(?:we|i)(?:'d| would) be (?:delighted|happy|glad|thrilled|honou?red|pleased) to (?:come|join ",
    r"you|attend|be there|accept)\b"
);

/// The same, with more warmth; who would love to attend may be asking.
pub(super) const LOVES_TO_COME: &str = concat!(
    r"\b(?:we|i)(?:'d| would) (?:really |both )?love to (?:come|be there)(?:[.!,;)]|$| on | to (?:dinner|",
    r"lunch|your|the party))"
);

/// Somebody else will come by.
pub(super) const VISITS: &str = concat!(
    r"^(?:he|she|they|(?:my|our) \w+|[a-z]{4,})(?: \w+)? will (?:be|come|pop|drop) (?:round|over|by|",
    r"around) (?:on|at|to|this|next|tomorrow|between|first|today|tonight)\b"
);

pub(super) const CUES: &[Cue] = &[
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
        id: "en.commit.will_with_you",
        about: About::Commitment,
        weight: 2,
        pattern: concat!(
            r"\bi(?:'ll| will| shall) (?:(?:also|then|certainly|definitely|gladly|happily|surely|just|now|",
            r"personally|of course|first|go and) )*[a-z]{3,} (?:you (?:an?|the|some|my|that|this|up|off|over|",
            r"through|home|there)\b|[^.?!,]{0,40}\b(?:with|for) you\b)"
        ),
        example: "I'll swap seats with you.",
    },
    Cue {
        id: "en.commit.will_be_acting",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:i|we)(?:'ll| will| shall) (?:also |then |still )*be (?:send|e-?mail|mail|forward|call|contact|",
            r"provid|follow|getting (?:back|you|it|this|that|the|in touch)|review|mak|chang|fill|arrang|",
            r"working on|look|updat|circulat|check|join|attend|back to you|in (?:touch|contact))"
        ),
        example: "I will be sending the drawings on Monday.",
    },
    Cue {
        id: "en.commit.will_be_there",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"\b(?:i|we)(?:'ll| will| shall) (?:absolutely |definitely |certainly |of course |both |all |",
            r"gladly )?be (?:there|going|in charge|in touch|in contact|in attendance|glad|happy|delighted|",
            r"(?:more than |very )?(?:glad|happy) to (?:join|meet|send|call|help|do))\b"
        ),
        example: "I'll be there with Ben.",
    },
    Cue {
        id: "en.commit.elliptic",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            concat!(
                r"(?:^|[,;:.!-] ?|\b(?:i|i'm|i've|we|we've)\b[^.?!]{1,80} (?:and|but|so) |\b(?:ok|okay|sure|yes|",
                r"yep) )(?:will|shall) (?:be )?"
            ),
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
        id: "en.commit.can_do_that",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"^(?:yes|yep|sure|ok|okay|of course|certainly|absolutely|no problem|right|fine|great|",
            r"good)[,!.]? (?:(?:i|we)(?:'m| am|'re| are)? (?:can|happy to|glad to|able to) (?:certainly |",
            r"definitely |easily )?(?:do|manage|handle|arrange) (?:that|it|this|so)\b)"
        ),
        example: "Sure, I can do that.",
    },
    Cue {
        id: "en.commit.and_act",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"\b(?:i|we)(?:'ll| will| shall) [^.?!]{2,80} and (?:let you know|get back to you|send|call you|",
            r"report back|come back to you|forward|share|keep you)\b"
        ),
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
        id: "en.commit.going_to_do_it",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"\b(?:i'm|i am) (?:also |now |just )?(?:going to|gonna) (?:have a (?:word|look|chat|go) (?:with|at|",
            r"through|over)|[a-z]{3,} (?:it|this|that|these|those|them|him|her|the|my|your|another)\b)|\b(?:i'm|",
            r"i am) (?:getting|bringing|making|ordering|fetching|lending|saving) (?:you|your) "
        ),
        example: "I'm going to sand the gate.",
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
        pattern: concat!(
            r"\bi'?(?:'m| am) planning on (?:participating|attending|joining|coming|being there)\b|",
            r"\bi plan on \w+ing (?:you|your|the|that|this|it)\b"
        ),
        example: "I am planning on attending.",
    },
    Cue {
        id: "en.commit.promise",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:i|we) (?:can )?(?:promise|guarantee|give you my word)\b(?: you)?(?: that)? (?:to|i|we|",
            r"you(?:'ll| will)|it(?:'ll| will))\b|\bi can promise you\b"
        ),
        example: "I promise to read it.",
    },
    Cue {
        id: "en.commit.i_promise",
        about: About::Commitment,
        weight: 4,
        pattern: r",? i promise[.!]*$",
        example: "It goes in the post today, I promise.",
    },
    Cue {
        id: "en.commit.let_me_check",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\blet me (?:just |quickly |first )?(?:check|look|see (?:what (?:i|we|he|she|they|it|the|ben|can)|if|",
            r"whether)|find out|think (?:about|it)|have a (?:look|think|word|read|go|dig)|ask|talk to|confirm|",
            r"get back|come back|investigate|dig|double[- ]check|consult|discuss|work on|run (?:it|this) by|",
            r"verify|circle back|sleep on)\b"
        ),
        example: "Let me check with Cleo.",
    },
    Cue {
        id: "en.commit.hope_to",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"\b(?:i'm|i am|we're|we are) hoping to (?:let you|send you|get (?:it|this|that|them|back) to you|",
            r"have (?:it|this|that|them) )|\b(?:i|we) (?:hope|aim|expect|should be able|ought to be able|will try|",
            r"shall try) to (?:get|have|send|finish|complete|set up|come to a decision|update|provide|let you|",
            r"deliver|circulate|share)\b"
        ),
        example: "We hope to have the numbers on Friday.",
    },
    Cue {
        id: "en.commit.sure_i_can",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"\b(?:sure|certain|confident|reckon|think) (?:that )?(?:i|we) can (?:probably )?(?:find|get you|send|",
            r"finish|fix|bring|arrange|sort|dig|track|let you|give you|have (?:it|that|this|them|something))\b"
        ),
        example: "I'm sure I can find the receipt for you.",
    },
    Cue {
        id: "en.commit.should_be_able",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"\b(?:i|we) should (?:be able to|manage to|get (?:to|(?:a)?round to)|have (?:this|it|that|the|",
            r"something|an?) (?:\w+ )?(?:ready|done|finished|in|by|for|to|up|tomorrow|today|tonight|this|next|",
            r"soon|shortly|back|out))\b"
        ),
        example: "I should be able to tell you tomorrow.",
    },
    Cue {
        id: "en.commit.owe_have_to",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"\b(?:i|we)(?: will|'ll) (?:need|have) to (?:fax|send|check|ask|get back|look|talk|speak|find|",
            r"confirm|continue)\b"
        ),
        example: "I will have to ask the board.",
    },
    Cue {
        id: "en.commit.you_will_have",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\byou(?:(?:'ll| will| shall) (?:have|get|receive|hear)| (?:can|should) (?:have|get|receive|",
            r"expect) (?:it|this|that|them|these|my|our|your|an? \w+ from (?:me|us)))\b[^.?!]{0,60}\b(?:by|",
            r"from (?:me|us)|before|today|tomorrow|tonight|next week|this week|on \w+day|shortly|soon|",
            r"no later than|at the latest)\b"
        ),
        example: "You'll have it by Friday.",
    },
    Cue {
        id: "en.commit.give_me_time",
        about: About::Commitment,
        weight: 4,
        pattern: r"^give me (?:an?|one|two|five|ten|\d+|some|until|till) [^.?!]{2,30} and (?:i|you|we)(?:'ll| will)\b",
        example: "Give me an hour and you'll have the plan.",
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
        pattern: concat!(
            r"\b(?:i|we) should have [^.?!]{2,60}\b(?:by|tomorrow|today|tommorrow|tonight|this|next)\b|\b(?:i|",
            r"we)(?: will|'ll) have (?:it|this|that|them|these|those|(?:(?:an?|the|your|my|our|",
            r"some) )?(?:[\w-]+ )?(?:answer|draft|version|copy|copies|numbers?|figures?|results?|report|update|",
            r"list|comments|proposal|quote|estimate|contract|details|plans?|slides|notes|keys?|parts|",
            r"money)) [^.?!]{0,60}\b(?:by|tomorrow|today|tommorrow|tonight|this|next|on \w+day)\b"
        ),
        example: "We should have an answer tomorrow.",
    },
    Cue {
        id: "en.commit.will_follow",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"\b(?:document|memo|draft|details?|report|balance|rest|more|copy|information|contract|agreement|",
            r"letter|slides|notes)\b[^.?!]{0,40} (?:will|to) follow\b|\b(?:more|details|contract|",
            r"draft) to follow\b"
        ),
        example: "The contract will follow.",
    },
    Cue {
        id: "en.commit.can_follow_up",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"\b(?:i|we) can (?:follow up|get (?:a|the) \w+ from|send you a note then|call (?:him|her|",
            r"them) (?:tomorrow|today|on))\b"
        ),
        example: "I can follow up with Ben.",
    },
    Cue {
        id: "en.commit.delegate",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"\b(?:my|our) (?:assistant|secretary|colleague|office|team|partner|associate|admin|",
            r"boss)\b[^.?!]{0,50}(?: will|'ll| shall) (?:be )?(?:call|contact|send|e-?mail|get|follow|provid|",
            r"forward|arrang|set up|reach|schedul|(?:be )?in touch|writ|ring|phon|take (?:over|care|it|this|that)|",
            r"look (?:into|at|after)|help|come|drop|bring|pick|show)"
        ),
        example: "My assistant will call you.",
    },
    Cue {
        id: "en.commit.third",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"\b(?:he|she|[a-z]{3,12}|[a-z]{3,12} [a-z]\.?)(?: and [a-z]+)?(?: will|'ll| shall|",
            r" is going to) (?:be )?(?:also )?(?:call you|calling you|contact you|contacting you|send you|",
            r"sending you|get back (?:to|with) you|follow(?:ing)? up|forward(?:ing)? (?:it|you|this)|get you|",
            r"provide you|e-?mail you|let you know|fax you|reach out to you|ring(?:ing)? you|phon(?:e|ing) you|",
            r"text(?:ing)? you|writ(?:e|ing) to you|pick(?:ing)? you up|bring(?:ing)? you|help(?:ing)? you|",
            r"show(?:ing)? you|meet(?:ing)? you|visit(?:ing)? you|give you|giving you|tell you|walk you|",
            r"be in touch|look into (?:it|this|that)|fix (?:it|this|that|these))\b"
        ),
        example: "Ben will call you this evening.",
    },
    Cue {
        id: "en.commit.ask_them",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"\b(?:i|we)(?:'ll| will| shall) (?:ask|have|get) (?:him|her|them|my \w+|[a-z]+) (?:to )?(?:send|call|",
            r"contact|give|get|forward|look|check)\b"
        ),
        example: "I'll ask Cleo to send it.",
    },
    Cue {
        id: "en.commit.happy_to_return",
        about: About::Commitment,
        weight: 6,
        pattern: concat!(
            r"\b(?:i|we)(?:'d| would) be (?:more than |very |only too )?(?:happy|glad|delighted|",
            r"pleased) to (?:get|come|circle|report) back (?:to|with) you\b"
        ),
        example: "I'd be happy to get back to you with some names.",
    },
    Cue {
        id: "en.commit.see_you",
        about: About::Commitment,
        weight: 6,
        pattern: concat!(
            r"\b(?:i|we)(?:'ll| will| shall) (?:plan on )?see(?:ing)? you (?:on|at|tomorrow|next|there|then|",
            r"monday|tuesday|wednesday|thursday|friday|this|tonight)\b|\bplan on seeing you\b"
        ),
        example: "I'll see you on Monday.",
    },
    Cue {
        id: "en.commit.back_to_you",
        about: About::Commitment,
        weight: 4,
        pattern: r"(?:^|[,;-] )(?:i'll be )?back (?:to|with) you\b",
        example: "Back to you on this shortly.",
    },
    Cue {
        id: "en.commit.expect_mine",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"(?:^|\byou can )expect (?:it|them|my|our|an? \w+ from (?:me|us)|the [\w ]{2,30} (?:on|by|before|",
            r"tomorrow|tonight|today|this|next|within)\b)"
        ),
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
        pattern: concat!(
            r"\b(?:my|our|one of our|someone from (?:the|our)) [a-z-]+(?: [a-z]+)?(?: will|'ll|",
            r" shall) (?:be )?(?:call|contact|send|e-?mail|ring|write|drop|look|help|show|take (?:over|care|you)|",
            r"fix|bring|meet you|come (?:by|round|and|over|to|in|out|up|down)|pick you|revert|get back|forward|",
            r"let you)"
        ),
        example: "Our electrician will come by on Monday.",
    },
    Cue {
        id: "en.commit.will_other",
        about: About::Commitment,
        weight: 2,
        pattern: concat!(
            r"\bi(?:'ll| will| shall) (?:(?:also|then|certainly|definitely|gladly|happily|just|now|personally|",
            r"of course|always|try to|have to|go and) )*[a-z]{3,}(?: (?:up|out|off|down|in|back|over|through|on|",
            r"around|away))? (?:it|this|that|these|those|them|him|her|you|your|the|my|our|another|[a-z]+ to you)\b"
        ),
        example: "I'll sand the gate.",
    },
    Cue {
        id: "en.commit.will_off",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"\bi(?:'ll| will| shall) (?:(?:also|then|just|now|gladly|happily|certainly|",
            r"definitely) )*(?:take (?:a (?:look|photo|picture)|care|notes|over|part|charge|on)|have (?:a|another|",
            r"one more|a quick|a closer|a good) (?:look|think|word|go|read|dig|chat)|go (?:through|over|round|",
            r"back over)\b|run (?:through|over)|think (?:it|this|that|about it|about this)|sleep on|let you have|",
            r"wait (?:for|until|till)|swing (?:past|by|round)|pop (?:by|round|in|over|it)|knock (?:up|together)|",
            r"see (?:that|to it)|work (?:something|it|that|this) out|give (?:it|this|that) a|look (?:after|over|",
            r"at|up)|write up|type up|note (?:it|that|this)|catch up with|talk to|cook|bake|drive|babysit|",
            r"stand in|step in|fill in|sit in|chip in|pitch in)\b"
        ),
        example: "I'll take a look.",
    },
    Cue {
        id: "en.commit.will_dated",
        about: About::Commitment,
        weight: 2,
        pattern: concat!(
            r"\bi(?:'ll| will| shall) (?:(?:also|then|certainly|definitely|gladly|happily|just|now|personally|",
            r"of course|probably|try to|have to|go and) )*[a-z]{3,}\b[^.?!]{0,60}\b(?:tomorrow|tonight|",
            r"this (?:morning|afternoon|evening|weekend)|later (?:today|on)|(?:on|by|before|next|this) (?:mon|",
            r"tues|wednes|thurs|fri|satur|sun)day|next week|this week|at (?:noon|one|two|three|four|five|six|",
            r"seven|eight|nine|ten|eleven|\d{1,2})\b|in the morning|first thing|right away|in (?:a|an|one|two|ten|",
            r"\d+) (?:minutes?|hours?|days?))"
        ),
        example: "I'll cook on Friday.",
    },
    Cue {
        id: "en.commit.we_for_you",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"\bwe(?:'ll| will| shall) (?:(?:also|then|certainly|definitely|gladly|happily|just|now|of course|",
            r"always|try to) )*[a-z]{3,} (?:up |off |out |down |in |back |over )?(?:your|you (?:an?|the|some|that|",
            r"this|what)|[a-z]+ (?:\w+ )?(?:for|to) (?:you|your)|(?:the|a|an|that|this) (?:\w+ ){0,8}(?:for|off|",
            r"from|to) (?:you|your))\b"
        ),
        example: "We'll knock the window off your bill.",
    },
    Cue {
        id: "en.commit.we_mend_it",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"\bwe(?:'ll| will| shall) (?:also |then |gladly |of course |just |now )?(?:fix|mend|correct|return|",
            r"refund|replace|swap|reprint|resend|redo|rewrite|repaint|rework|reissue) (?:it|this|that|them|the|",
            r"your|those|these)\b"
        ),
        example: "We'll reprint the invitations.",
    },
    Cue {
        id: "en.commit.on_it",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:i'm|i am|we're|we are) (?:(?:all|already) )?(?:on (?:it|this|that)|all over (?:it|this))\b|",
            r"\bleave (?:it|this|that|him|her|them|(?:the|your|all) [\w ]{2,40}) (?:to|with) (?:me|us)\b|",
            r"\bcount on (?:me|us|it|having|getting|receiving)\b|\brest assured\b"
        ),
        example: "I'm all over it.",
    },
    Cue {
        id: "en.commit.run_past",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\blet (?:me|us) (?:\w+ )?(?:run|pass|take|clear|sort|confirm|raise|discuss|chase|dig|sleep|check|",
            r"ask|find|follow) (?:this|that|it|on|out|up|with|these|them|around|into)\b"
        ),
        example: "Let me run that past the board.",
    },
    Cue {
        id: "en.commit.asked_to",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"\b(?:i|we)(?:'ve| have|'m having|'ll have| am having)? (?:just |already )?(?:asked|told|instructed|",
            r"having|arranged for|got [a-z][a-z' ]{1,30} to|",
            r"gotten [a-z][a-z' ]{1,30} to) (?:[a-z][a-z' ]{1,30} )?(?:to )?(?:send|mail|e-?mail|call|phone|",
            r"contact|get|give|forward|reach|write|let|provide|share|book|set|arrange|follow|look|check|sort|fix|",
            r"deal|take|post|drop)\b[^.?!]{0,30}\b(?:you|your)\b"
        ),
        example: "I've asked Ben to mail you the drawings.",
    },
    Cue {
        id: "en.commit.one_of_ours",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"\b(?:(?:one|someone|somebody) (?:of|on|from|in|at) (?:my|our|the) [a-z]+(?: [a-z]+)?|",
            r"[a-z]{3,12} (?:from|in|at|of) (?:my|our|the) [a-z]+(?: [a-z]+)?)(?: will| shall|'ll|",
            r" is going to) (?:be )?(?:call|contact|send|e-?mail|ring|phone|write|drop|come|pick you|revert|get|",
            r"forward|let you|reach|in touch|follow|mail|provide|arrange|set|deliver|look|visit|help|find|show|",
            r"take you|meet you|walk you|guide)"
        ),
        example: "One of our engineers is going to phone you.",
    },
    Cue {
        id: "en.commit.progressive",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"\b(?:i'm|i am|we're|we are) (?:just |also )?(?:(?:sending|mailing|e-?mailing|coming|joining|",
            r"bringing|posting|shipping|getting back|following up|checking|dropping|submitting|delivering)|",
            r"(?:calling|ringing|meeting|paying|seeing|visiting|fetching|collecting|picking) (?:up )?(?:it|this|",
            r"that|them|you|your|the (?:bill|invoice|deposit|rent|rest))) [^.?!]{0,60}\b(?:tomorrow|tonight|",
            r"later today|this (?:afternoon|evening|week)|next (?:week|month|monday|tuesday|wednesday|thursday|",
            r"friday)|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|first thing)\b"
        ),
        example: "I'm sending it over tomorrow.",
    },
    Cue {
        id: "en.commit.can_by",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"\b(?:i|we) can (?:probably |certainly |easily |definitely )?(?:have|get|send|deliver|provide|turn|",
            r"finish|do|bring|ship) (?:it|this|that|them|you|the|these|those|",
            r"something)\b[^.?!]{0,40}\b(?:by (?:then|noon|monday|tuesday|wednesday|thursday|friday|saturday|",
            r"sunday|the|tomorrow|end|next)|tomorrow|tonight|later today|next week|this (?:week|afternoon|",
            r"evening)|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))\b"
        ),
        example: "I can have it to you by Friday.",
    },
    Cue {
        id: "en.commit.coming_your_way",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"\b(?:coming|heading|headed|on (?:its|their|the) way) (?:your way|to you) (?:tomorrow|today|tonight|",
            r"by|on|this|next|shortly|soon|later)\b|\bmy plan is to\b|\bi(?:'ll| will) see to it\b"
        ),
        example: "The draft is coming your way tomorrow.",
    },
    Cue {
        id: "en.commit.goes_out",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"\bgoes (?:out|off|in(?:to)? the (?:post|mail)) (?:to you )?(?:today|tomorrow|tonight|",
            r"this (?:morning|afternoon|evening)|on \w+day|by \w+|next week|first thing)\b"
        ),
        example: "The spare key goes out tomorrow.",
    },
    Cue {
        id: "en.commit.you_will_get",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\byou(?:'ll| will) (?:have|get|receive) (?:the|your|an?|my|our|",
            r"it) ?(?:\w+ ){0,3}?within (?:the )?(?:an?|next|one|two|three|four|five|ten|\d+)\b|\byou(?:'ll|",
            r" will) (?:have|get) (?:it|them|this|that|an answer)\b[^.?!]{0,20}\b(?:this|at the|over the|",
            r"next) weekend\b"
        ),
        example: "You'll get the refund within ten working days.",
    },
    Cue {
        id: "en.commit.accepts",
        about: About::Commitment,
        weight: 4,
        pattern: ACCEPTS,
        example: "We'd be delighted to come on Saturday.",
    },
    Cue {
        id: "en.commit.will_reach_you",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:will|should|'ll) (?:reach you|be with you|get to you|land with you) (?:on |by |this |next |",
            r"tomorrow|today|tonight|before |no later |within |in the |early |late |at the )"
        ),
        example: "The samples will reach you by Friday.",
    },
    Cue {
        id: "en.commit.visitor",
        about: About::Commitment,
        weight: 4,
        pattern: VISITS,
        example: "Sean will be round on Wednesday to fit the boiler.",
    },
    Cue {
        id: "en.commit.and_expect_to",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\band (?:expect|hope) to (?:let you have|send (?:you|it|them)|give you|get (?:it|them) to you|",
            r"have (?:it|them) with you)\b"
        ),
        example: "I am adding it up and expect to let you have a quote on Monday.",
    },
    Cue {
        id: "en.commit.you_will_have_day",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\byou(?:'ll| will|ll) (?:have|get) (?:it|them|everything|(?:the|my|our) \w+) (?:by )?(?:monday|",
            r"tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|first thing)\b"
        ),
        example: "You'll have the list Monday.",
    },
    Cue {
        id: "en.commit.loves_to_come",
        about: About::Commitment,
        weight: 4,
        pattern: LOVES_TO_COME,
        example: "Yes, we'd love to come!",
    },
    Cue {
        id: "en.commit.sit_down",
        about: About::Commitment,
        weight: 4,
        pattern: r"\b(?:i|we)(?:'ll| will) (?:sit down|have a word|have a chat) with (?:him|her|them|\w+)\b",
        example: "I'll sit down with him tomorrow evening.",
    },
    Cue {
        id: "en.commit.and_have_it",
        about: About::Commitment,
        weight: 4,
        pattern: r"\band (?:should|will|ought to) have (?:it|them|that|the \w+) (?:to|with|for) you\b",
        example: "I wait for prices and should have it to you by Friday.",
    },
    Cue {
        id: "en.commit.let_you",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"^(?:then )?(?:let you (?:know|have)|report (?:back )?to you|get back to you|come back to you|",
            r"send you)\b"
        ),
        example: "let you have my comments on Monday",
    },
];
