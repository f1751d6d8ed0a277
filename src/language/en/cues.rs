//! What English sentences do, cue by cue: acts and adverbs first, then one row a reason.

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
        r"(?:send|sending|mail|mailing|e-?mail|e-?mailing|forward|forwarding|fax|faxing|ship|deliver|submit|post|upload|share|circulate|distribute|provide|providing|supply|pass|copy|cc|bring|give|get|getting|reply|respond|answer|write|report|advise|notify|inform|tell|call|phone|ring|contact|ping|text|reach|touch|circle|let|keep|update|confirm|follow|following|check|look|looking|review|reviewing|investigate|verify|examine|research|poke|dig|find|see what|see if|see about|see whether|see to|ask|discuss|discussing|talk|speak|meet|join|attend|participate|come|stop by|drop by|swing by|visit|arrange|arranging|schedule|set up|set|organi[sz]e|book|reserve|coordinate|pencil|put|add|change|changing|make|making|fix|correct|revise|rework|adjust|prepare|draft|drafting|finish|finali[sz]e|complete|work|working|handle|take care|do|introduce|connect|hook|pay|wire|reimburse|transfer|sign|execute|fill|filling|fill in|include|incorporate|apply|remove|delete|cancel|show|teach|explain|track|gather|collect|compile|pull|print|pick|drop|turn|bounce|run it|run this|leave|try|analy[sz]e|monitor|search|wait to hear|assemble|start assembling|start|resolve|address|clarify|push for|treat|lead|host|plan on|plan to|reassess|release|raise|propose|recommend|outline|summari[sz]e|translate|edit|proofread|read|test|build|write up|type|order|buy|return|resend|re-send|redo|ensure|accept|help|assist|have (?:it|this|that|them|these|those|a|an|the|more|some|something|his|her|my|your|him|john|\w+ (?:call|send|contact|get|give|check|look)))"
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
    },
    Cue { id: "en.commit.will", about: About::Commitment, weight: 1, pattern: r"\b(?:i|we)(?:'ll| will| shall) " },
    Cue {
        id: "en.commit.will_be_acting",
        about: About::Commitment,
        weight: 4,
        pattern: r"\b(?:i|we)(?:'ll| will| shall) (?:also |then |still )*be (?:send|e-?mail|mail|forward|call|contact|provid|follow|get|review|mak|chang|fill|arrang|work|look|updat|circulat|check|join|attend|back to you|in (?:touch|contact))",
    },
    Cue {
        id: "en.commit.will_be_there",
        about: About::Commitment,
        weight: 3,
        pattern: r"\b(?:i|we)(?:'ll| will| shall) be (?:there|going|in touch|in contact|in attendance|glad|happy|delighted|(?:more than |very )?(?:glad|happy) to (?:join|meet|send|call|help|do))\b",
    },
    Cue {
        id: "en.commit.elliptic",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(r"(?:^|[,;:.!-] ?|\b(?:and|but|so) )(?:will|shall) (?:be )?", adverbs!(), acts!(), r"\b"),
    },
    Cue {
        id: "en.commit.will_do",
        about: About::Commitment,
        weight: 4,
        pattern: r"(?:^|[,;.!-] )(?:will do|consider it done|i'm on it|on it|leave it (?:with|to) me)\b",
    },
    Cue {
        id: "en.commit.and_act",
        about: About::Commitment,
        weight: 3,
        pattern: r"\b(?:i|we)(?:'ll| will| shall) [^.?!]{2,80} and (?:let you know|get back to you|send|call you|report back|come back to you|forward|share|keep you)\b",
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
    },
    Cue {
        id: "en.commit.planning",
        about: About::Commitment,
        weight: 3,
        pattern: r"\bi'?(?:'m| am) planning on (?:participating|attending|joining|coming|being there)\b",
    },
    Cue {
        id: "en.commit.promise",
        about: About::Commitment,
        weight: 4,
        pattern: r"\b(?:i|we) (?:promise|guarantee|give you my word)\b(?: you)?(?: that)? (?:to|i|we)\b",
    },
    Cue {
        id: "en.commit.let_me_check",
        about: About::Commitment,
        weight: 4,
        pattern: r"\blet me (?:just |quickly |first )?(?:check|look|see (?:what|if|whether)|find out|think (?:about|it)|ask|talk to|confirm|get back|come back|investigate|dig|double[- ]check|consult|discuss|work on|run (?:it|this) by|verify|circle back|sleep on)\b",
    },
    Cue {
        id: "en.commit.hope_to",
        about: About::Commitment,
        weight: 3,
        pattern: r"\b(?:i|we) (?:hope|aim|expect|should be able|ought to be able|will try|shall try) to (?:get|have|send|finish|complete|set up|come to a decision|update|provide|let you|deliver|circulate|share)\b",
    },
    Cue {
        id: "en.commit.should_be_able",
        about: About::Commitment,
        weight: 3,
        pattern: r"\b(?:i|we) should (?:be able to|have (?:this|it|that|the|something|a))\b",
    },
    Cue {
        id: "en.commit.owe_have_to",
        about: About::Commitment,
        weight: 3,
        pattern: r"\b(?:i|we)(?: will|'ll) (?:need|have) to (?:fax|send|check|ask|get back|look|talk|speak|find|confirm|continue)\b",
    },
    Cue {
        id: "en.commit.you_will_have",
        about: About::Commitment,
        weight: 4,
        pattern: r"\byou(?:'ll| will| shall) (?:have|get|receive|hear)\b[^.?!]{0,60}\b(?:by|from (?:me|us)|before|today|tomorrow|tonight|next week|this week|on \w+day|shortly|soon)\b",
    },
    Cue {
        id: "en.commit.to_you",
        about: About::Commitment,
        weight: 3,
        pattern: r"\b(?:i|we)(?:'ll| will| shall) have (?:[\w' -]{1,40}) (?:to you|for you|ready|updates?|numbers?)\b",
    },
    Cue {
        id: "en.commit.have_by",
        about: About::Commitment,
        weight: 3,
        pattern: r"\b(?:i|we) (?:should|will|'ll) have [^.?!]{2,60}\b(?:by|tomorrow|today|tommorrow|tonight|this|next)\b",
    },
    Cue {
        id: "en.commit.will_follow",
        about: About::Commitment,
        weight: 3,
        pattern: r"\b(?:document|memo|draft|details?|report|balance|rest|more|copy|information|contract|agreement|letter|slides|notes)\b[^.?!]{0,40} (?:will|to) follow\b|\b(?:more|details|contract|draft) to follow\b",
    },
    Cue {
        id: "en.commit.can_follow_up",
        about: About::Commitment,
        weight: 3,
        pattern: r"\b(?:i|we) can (?:follow up|get (?:a|the) \w+ from|send you a note then|call (?:him|her|them) (?:tomorrow|today|on))\b",
    },
    Cue {
        id: "en.commit.delegate",
        about: About::Commitment,
        weight: 3,
        pattern: r"\b(?:my|our) (?:assistant|secretary|colleague|office|team|partner|associate|admin|boss)\b[^.?!]{0,50}(?: will|'ll| shall) (?:be )?(?:call|contact|send|e-?mail|get|follow|provid|forward|arrang|set up|reach|schedul|be in touch|writ)",
    },
    Cue {
        id: "en.commit.third",
        about: About::Commitment,
        weight: 3,
        pattern: r"\b(?:he|she|[a-z]{3,12}|[a-z]{3,12} [a-z]\.?)(?: and [a-z]+)?(?: will|'ll| shall| is going to) (?:be )?(?:also )?(?:call you|calling you|contact you|contacting you|send you|sending you|get back (?:to|with) you|follow(?:ing)? up|forward(?:ing)? (?:it|you|this)|get you|provide you|e-?mail you|let you know|fax you|reach out to you|be in touch|look into (?:it|this|that)|fix (?:it|this|that|these)|sending out something)\b",
    },
    Cue {
        id: "en.commit.ask_them",
        about: About::Commitment,
        weight: 3,
        pattern: r"\b(?:i|we)(?:'ll| will| shall) (?:ask|have|get) (?:him|her|them|my \w+|[a-z]+) (?:to )?(?:send|call|contact|give|get|forward|look|check)\b",
    },
    Cue { id: "en.commit.lets_us", about: About::Commitment, weight: -1, pattern: r"\bwe(?:'ll| will| shall) " },
    // Against.
    Cue {
        id: "en.commit.not",
        about: About::Commitment,
        weight: -6,
        pattern: r"\b(?:i|we)(?:'ll| will| shall)? (?:not|never|won't|will not|shall not|can't|cannot)\b|\bwon't\b|\b(?:will|shall) (?:not|never)\b",
    },
    Cue {
        id: "en.commit.question",
        about: About::Commitment,
        weight: -4,
        pattern: r"^(?:will|shall|can|could|would|should|do|does|are|is|what|when|where|how|who|why|which)\b[^.!]*\?\s*$",
    },
    Cue {
        id: "en.commit.offer",
        about: About::Commitment,
        weight: -4,
        pattern: r"\b(?:i|we) (?:can|could|would be (?:happy|glad)|'d be (?:happy|glad)|am happy)\b[^.?!]{0,80}\bif (?:you|it)(?:'d| would)? (?:like|want|prefer|wish|need|helps?|fits?)\b",
    },
    Cue {
        id: "en.commit.let_me_know",
        about: About::Commitment,
        weight: -1,
        pattern: r"\blet (?:me|us) (?:know|tell you|introduce|say|explain|start|begin|buy|just)\b",
    },
    Cue {
        id: "en.commit.absence",
        about: About::Commitment,
        weight: -4,
        pattern: r"\b(?:i|we)(?:'ll| will| shall) be (?:out|away|on (?:vacation|holiday|leave|the road|a plane)|travel(?:l)?ing|off|unavailable|gone|in (?:the office|town|tomorrow|\w+ (?:on|tomorrow|next|all|this|until))|unable|up to my|back in|staying|heading|at )",
    },
    Cue {
        id: "en.commit.reported",
        about: About::Commitment,
        weight: -3,
        pattern: r#"\b(?:he|she|they|who) (?:said|says|told|claims?|mentioned|thinks?)\b.{0,40}\b(?:we|i)(?:'ll| will)\b|^["“]"#,
    },
    Cue {
        id: "en.commit.state",
        about: About::Commitment,
        weight: -3,
        pattern: r"\b(?:i|we)(?:'ll| will| shall) (?:be (?:as|having|working (?:for|with)|continuing|terminating|opening|marketing|moving|able to reduce|doing|using|in (?:a|the) )|have (?:better|a (?:teleconf|follow|book|meeting|chance|lot|problem)|to (?:go through|reschedule|reassess|cancel|move|wait|live|see how)|retained|no )|need|not|miss|see (?:you|if .{1,30} is)|look forward|defer|want|look at|probably|wait to hear|also need)",
    },
    Cue {
        id: "en.commit.see_you",
        about: About::Commitment,
        weight: 4,
        pattern: r"\b(?:i|we)(?:'ll| will| shall) (?:plan on )?see(?:ing)? you (?:on|at|tomorrow|next|there|then|monday|tuesday|wednesday|thursday|friday|this|tonight)\b|\bplan on seeing you\b",
    },
    Cue {
        id: "en.commit.marketing",
        about: About::Commitment,
        weight: -4,
        pattern: r"\b(?:unsubscribe|subscri|your account|click|newsletter|our (?:customers|users|website|app|privacy|terms)|we will not (?:sell|share)|free (?:trial|gift)|webinar)\b",
    },
    Cue {
        id: "en.commit.if_you_marketing",
        about: About::Commitment,
        weight: -3,
        pattern: r"\bif you (?:choose|would no longer|no longer|do not wish|'d like, answer)\b",
    },
    Cue {
        id: "en.commit.past",
        about: About::Commitment,
        weight: -3,
        pattern: r"\bi (?:would|thought i(?:'d| would)|was going to|had hoped to|hoped to|meant to|wish i)\b",
    },
    // What the commitment is to do.
    Cue {
        id: "en.act.callback",
        about: About::Callback,
        weight: 2,
        pattern: r"\b(?:get|circle|report|come|call|write|be) back\b|\blet (?:you|them|everyone|all of you) know\b|\b(?:call|phone|ring|contact|update|notify|inform|advise|respond|reply|answer|touch base|keep (?:you|all of you|everyone)|in (?:touch|contact)|confirm|talk to you|give you (?:a call|an update))\b",
    },
    Cue {
        id: "en.act.send",
        about: About::Send,
        weight: 2,
        pattern: r"\b(?:send|sending|e-?mail(?:ing)?|mail|forward|fax|ship|deliver|submit|share|circulate|distribute|provide|follow shortly|to follow|upload|copy|have (?:it|this|that|them) (?:to|for) you|get (?:you|it to you|that out)|receive)\b",
    },
    Cue {
        id: "en.act.check",
        about: About::Check,
        weight: 1,
        pattern: r"\b(?:check|look into|look at|review|investigate|verify|find out|follow up|see (?:what|if|whether)|research|analy[sz]e|dig|poke|double[- ]check)\b",
    },
    Cue {
        id: "en.act.meet",
        about: About::Meet,
        weight: 2,
        pattern: r"\b(?:meet|join|attend|see you|seeing you|stop by|drop by|be there|come by|participat\w+|conference call|set up a (?:call|meeting)|schedule a (?:call|meeting)|lunch|coffee|dinner)\b",
    },
    Cue {
        id: "en.act.introduce",
        about: About::Introduce,
        weight: 4,
        pattern: r"\b(?:introduce you|introduce the two|make (?:the|an) intro(?:duction)?|connect you|put you in touch|intro you)\b",
    },
    Cue {
        id: "en.act.pay",
        about: About::Pay,
        weight: 4,
        pattern: r"\b(?:pay|wire|reimburse|transfer the|settle the invoice|send (?:you )?(?:a|the) (?:check|cheque|payment))\b",
    },
    Cue {
        id: "en.delegate.other",
        about: About::Delegate,
        weight: 3,
        pattern: r"\b(?:my|our) (?:assistant|secretary|colleague|office|team|partner|associate|admin)\b[^.?!]{0,50}(?: will|'ll| shall) |\b(?:he|she)(?: will|'ll) (?:be )?(?:call|contact|send|get|follow|forward|look|e-?mail|let)",
    },
    Cue {
        id: "en.conditional.if",
        about: About::Conditional,
        weight: 1,
        pattern: r"\b(?:if|unless|provided that|in case|should you|otherwise|assuming|as long as)\b",
    },
    Cue {
        id: "en.hedged.try",
        about: About::Hedged,
        weight: 1,
        pattern: r"\b(?:try|hope|hopefully|should be able|might|may|probably|attempt|endeavou?r|think (?:i|we)|aim to|possibly|perhaps|maybe)\b",
    },
    // Requests.
    Cue {
        id: "en.request.question",
        about: About::Request,
        weight: 3,
        pattern: r"[\p{L}\d)\x22'/]\?(?:[\s)\x22'!?]|$)",
    },
    Cue {
        id: "en.request.please",
        about: About::Request,
        weight: 4,
        pattern: r"\b(?:please|pls|plz|kindly)\b,? (?:also |just |do |don't |make |be |let |try |to |then |go |all |feel )?\w+",
    },
    Cue {
        id: "en.request.could_you",
        about: About::Request,
        weight: 4,
        pattern: r"\b(?:could|would|can|will|might|cld) (?:you|u|someone|anyone|anybody|we|i)(?: guys| all| both)? (?:please |pls |possibly |also |be able to |kindly |just |mind )?\w+",
    },
    Cue {
        id: "en.request.imperative",
        about: About::Request,
        weight: 4,
        pattern: r"^(?:(?:and|also|so|then|but|just|or|hi|hey|fyi|[a-z]+,)[,:]? (?:please )?)?(?:send|forward|call|give|let me know|let us know|let's|lets|tell|check|review|advise|contact|provide|email|e-mail|fax|get|put|set up|schedule|take|make sure|add|try|remember|remind|bring|ask|find|look|see if|keep|don't|do not|feel free|confirm|print|copy|update|plan|talk|join|come|reply|respond|submit|have|prepare|draft|download|apply|click|open|use|follow|sign|register|visit|enter|complete|activate|choose|go|share|count me in|think|tap|write|hold|fill|leave|stop|read|attend)\b",
    },
    Cue {
        id: "en.request.name_imperative",
        about: About::Request,
        weight: 4,
        pattern: r"^[a-z]+(?: [a-z]+)? ?(?:[,:-]|--|/)+ ?(?:please |can |could |would |will )?(?:send|forward|call|give|let me know|let us know|tell|check|review|advise|contact|provide|email|fax|get|put|set|schedule|take|make|add|see|find|look|print|plan|talk|please|can you|could you|do you|are you|what|when|how|where|who)\b",
    },
    Cue {
        id: "en.request.let_me_know",
        about: About::Request,
        weight: 4,
        pattern: r"\blet (?:me|us|him|her|them) know\b",
    },
    Cue {
        id: "en.request.would_like",
        about: About::Request,
        weight: 3,
        pattern: r"\b(?:i|we)(?:'d| would) (?:also |really |very much |greatly |still )?(?:like|love|appreciate|welcome|be (?:very |most |so )?(?:grateful|interested|happy if|thankful)|prefer)\b(?:[^.?!]{0,60}\b(?:you|your|to (?:meet|get|discuss|talk|know|have|see|hear|schedule|set|invite|include|suggest|attend|join|visit|chat|speak)|more|if|it|detail)\b)?",
    },
    Cue {
        id: "en.request.need",
        about: About::Request,
        weight: 3,
        pattern: r"\b(?:i|we) (?:(?:will|'ll) )?(?:also |still |really |just )?(?:need|require|want you|want your)\b[^.?!]{0,40}\b(?:from|you|your|what|copies|copy|to (?:know|get|have|discuss|talk|meet|schedule|see|include|add|reach|be|make|set|update))\b|\byou (?:need|have|ought) to\b|\bneed to (?:get|know|discuss|talk|schedule|set|meet|include|add)\b",
    },
    Cue {
        id: "en.request.should",
        about: About::Request,
        weight: 2,
        pattern: r"\b(?:you|we) (?:should|might want to|may want to|might|must|could)\b",
    },
    Cue {
        id: "en.request.appreciate",
        about: About::Request,
        weight: 3,
        pattern: r"\b(?:appreciate|grateful|helpful|great|nice|wonderful)\b[^.?!]{0,20}\b(?:if|any|your (?:help|input|feedback|comments|thoughts|assistance|consideration))\b|\bappreciate (?:you|it if|any)\b|\b(?:useful|helpful|great|good|nice) to (?:get|have|see|know|meet|discuss|talk)\b|\bany (?:help|input|feedback|thoughts|comments|information)\b[^.?!]{0,90}\bappreciated\b|\bif you (?:could|would|can)(?: please)? (?:handle|get|give|send|let|help|forward|provide|spare|call|check|look|review|make|tell|take|confirm)\b",
    },
    Cue {
        id: "en.request.wonder",
        about: About::Request,
        weight: 4,
        pattern: r"\b(?:wondering|curious|wanted to (?:know|see|ask|check|find out|follow up|check in)|any (?:chance|idea|update|news|word|thoughts)|do you know|is it possible|would it be possible|looking for|hoping (?:you|to (?:get|meet|talk)))\b",
    },
    Cue {
        id: "en.request.proposal",
        about: About::Request,
        weight: 3,
        pattern: r"\b(?:let'?s|let us|shall we|why don't (?:we|you)|how about|what about|wants? to know if|you(?:'re| are) welcome to|inquire about|we should (?:also )?(?:get|discuss|talk|meet|try|schedule|set)|are you (?:available|free|around|open|up)|i(?:'m| am) (?:open|free|available)|can we|we can (?:talk|meet|discuss|chat|get together)|get together|(?:do|would|did) you want|i suggest|would suggest|propose|proposed|have time|invite you|count me in|we(?:'re| are) on for|sounds good|do lunch)\b",
    },
    Cue {
        id: "en.request.meeting",
        about: About::Request,
        weight: 2,
        pattern: r"\b(?:lunch|dinner|drinks?|coffee|call|meeting|meet|talk|chat|visit|see you|get together|discuss)\b[^.?!]{0,60}\b(?:tomorrow|tonight|today|next week|this week|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d{1,2}(?::\d\d)? ?(?:am|pm)|noon)\b",
    },
    Cue {
        id: "en.request.act",
        about: About::Request,
        weight: 1,
        pattern: r"\b(?:give me a (?:call|ring|buzz)|get back to me|by (?:noon|cob|eod|monday|tuesday|wednesday|thursday|friday)|asap|your (?:input|comments|thoughts|feedback|opinion|help))\b",
    },
    Cue {
        id: "en.request.statement",
        about: About::Request,
        weight: -3,
        pattern: r"\b(?:(?:he|she|they) (?:wants?|need|should|would|could|asked)|i don't (?:want|need|know)|don't (?:have to|need to)|would have|could have|should have|should be|would be in)\b",
    },
    Cue { id: "en.request.own_act", about: About::Request, weight: -1, pattern: r"\b(?:i|we)(?:'ll| will| shall) \w+" },
    Cue {
        id: "en.request.how_are_you",
        about: About::Request,
        weight: -4,
        pattern: r"\b(?:how are (?:you|things)|how (?:is|'s) (?:it going|everything|life)|how(?:'ve| have) you been|what's up|how about that|who knows|isn't it|right\?|you know\?|huh\?|ok\?|eh\?)",
    },
    Cue {
        id: "en.request.past_pleasure",
        about: About::Request,
        weight: -6,
        pattern: r"\b(?:was|were|been) (?:so |really |very )?(?:great|good|nice|lovely|wonderful|fun|a (?:real )?pleasure) (?:to (?:have )?|that |)(?:see|seen|meet|met|speak|spoken|talk|chat|catch|hear|get|read|have|had)",
    },
    Cue {
        id: "en.request.courtesy",
        about: About::Request,
        weight: -5,
        pattern: r"\bplease (?:excuse|forgive|pardon|accept (?:my|our)|bear with|don't worry|do not worry|give (?:my|our) (?:best|love|regards))\b",
    },
    Cue {
        id: "en.request.another_time",
        about: About::Request,
        weight: -8,
        pattern: r"\b(?:try|ping|ask|contact|reach out to|write(?: to)?|check (?:back )?with) (?:me|us) again\b|\btry (?:me|us|again) (?:in|next|after|later)\b|\bcheck back (?:with (?:me|us) )?(?:in|next|after|later)\b",
    },
    Cue {
        id: "en.request.said_by_saying",
        about: About::Request,
        weight: -3,
        pattern: r"\b(?:i|we)(?:'d| would) (?:also |just |really )?(?:like|love) to (?:introduce|thank|share|offer|inform|tell|congratulate|apologi[sz]e|welcome|remember|clarify|point out|draw|take this|take our|connect you)\b",
    },
    Cue {
        id: "en.request.marketing",
        about: About::Request,
        weight: -5,
        pattern: r"\b(?:click (?:here|on|above|below)|unsubscribe|if you (?:are having trouble|cannot view|can't (?:see|view|read)|have received this|no longer (?:wish|want)|do not wish|would (?:no longer|like to (?:remove|unsubscribe)))|received this (?:message|e-?mail) in error|keep in mind|note that|be advised|be aware|find attached|attached please find|see attached|see below|see the attached|order now|act now|sign up|limited time|do not reply|address book|your inbox|your browser|coupon|promo(?:tion)? code|ignore this|future e-?mails|e-?mail preferences|safe list|to please|app store|did you know|lets you|this app)\b",
    },
    Cue {
        id: "en.request.rhetorical",
        about: About::Request,
        weight: -2,
        pattern: r"^(?:why|who|what) (?:not|else|would|on earth)\b|^(?:thanks|thank you|thx)\b[^?]*$",
    },
    // "Any questions, let me know": a request in form only.
    Cue {
        id: "en.phatic.questions",
        about: About::Phatic,
        weight: 5,
        pattern: r"\b(?:any|further|more|additional|other|have|grave|of)\b[^.?!]{0,30}\b(?:questions?|concerns?|problems?|issues?|trouble|difficult(?:y|ies)|comments|changes|assistance|information|info|suggestions|help)\b[^?]*\b(?:let (?:me|us|him|her|\w+) know|contact|call|hesitate|e-?mail|feel free|reach|direct|ask|write|give (?:me|us|him|her|\w+) a call|drop|happy to)\b",
    },
    Cue {
        id: "en.phatic.let_me_know",
        about: About::Phatic,
        weight: 5,
        pattern: r"\b(?:let (?:me|us) know|contact|call|hesitate|e-?mail|feel free|reach out|give (?:me|us|\w+) a call)\b[^?]*\bif (?:you|anyone|there|i|anybody|any|we|it)(?: is| are|'s)?(?: would| might| should| may|'d)? ?(?:have|has|need|differs?|any|find|can|do|like (?:a|any|more|further|to discuss these)|want|difficult|anything|require|experience|can be|additional)\b",
    },
    Cue {
        id: "en.phatic.hesitate",
        about: About::Phatic,
        weight: 5,
        pattern: r"\b(?:don't|do not|dont|never) (?:ever )?hesitate\b|\bfeel free to (?:contact|call|e-?mail|reach|ask|reply|let me)\b|\bif (?:you|there)(?:'s| is| are| have| need)?[^.?!]{0,40}\b(?:else|questions|help|assistance|further)\b",
    },
    Cue {
        id: "en.phatic.just_let_me_know",
        about: About::Phatic,
        weight: 5,
        pattern: r"^(?:just|so|then|please|pls)?,? ?let (?:me|us) know[.!]*$|\bjust let me know[.!]*$|\blet (?:me|us) know (?:of any|any)\b|^(?:any )?(?:questions|comments|concerns)\b[^?]*\blet (?:me|us) know\b|\bif (?:you|anyone) (?:need|have|feel|see|find)\b[^?]*\blet (?:me|us) know\b",
    },
    Cue {
        id: "en.phatic.see_attached",
        about: About::Phatic,
        weight: 4,
        pattern: r"^(?:\w+,? )?please (?:see|find|note|refer|be advised)\b|\bplease (?:see|find) (?:the )?(?:attached|below|enclosed)\b",
    },
    // Offers.
    Cue {
        id: "en.offer.can_if",
        about: About::Offer,
        weight: 4,
        pattern: r"\b(?:i|we) (?:can|could|would be (?:happy|glad|delighted)|am happy|'d be (?:happy|glad)|'m happy)(?: to)? [^.?!]{2,80}\bif (?:you|it)\b|\bif you(?:'d| would)? (?:like|want|need|prefer)[^.?!]{0,50}(?:i|we) (?:can|could|would|'d)\b|\bhappy to (?:send|share|help|introduce|talk|walk|join)\b",
    },
    Cue {
        id: "en.offer.would_you_like",
        about: About::Offer,
        weight: 4,
        pattern: r"\b(?:would you like (?:me|us) to|want me to|shall i|should i send|do you want me to|let me know if you(?:'d| would) like (?:me|a copy))\b",
    },
    Cue {
        id: "en.offer.invites",
        about: About::Invites,
        weight: 4,
        pattern: r"\b(?:would you (?:be (?:willing|able|interested|open) (?:to|in) )?(?:speak|speaking|present|presenting|give a (?:talk|workshop|lecture)|teach|come and (?:speak|talk|present))|(?:love|like) (?:you|to have you|for you) to (?:speak|present|teach|talk)|love to (?:attend|book|take|join|come to) your|have you (?:speak|present)|your (?:workshop|talk|keynote|seminar|course) (?:for|at) our)\b",
    },
    // Introductions.
    Cue {
        id: "en.intro.introduce",
        about: About::Introduction,
        weight: 4,
        pattern: r"\b(?:i'd|i would|we'd|let me|i want(?:ed)?|would|i'm happy|happy|wanted) (?:like |love |pleased |delighted )?(?:to )?introduce (?:you|the two|both|[a-z]+)\b|\b(?:introducing|connecting) you (?:to|with|two|both|and)\b|\bmaking (?:this|the|an) intro(?:duction)?\b",
    },
    Cue {
        id: "en.intro.meet",
        about: About::Introduction,
        weight: 4,
        pattern: r"\b[a-z]+, (?:please )?meet [a-z]+\b|^(?:please )?meet [a-z]+(?: [a-z]+)?(?:,|\.| -| \()",
    },
    Cue {
        id: "en.intro.copying",
        about: About::Introduction,
        weight: 4,
        pattern: r"\b(?:copying|cc'?ing|looping in|copied|cc'?d) (?:in )?[a-z]+(?: [a-z]+)? (?:here|who|so)\b|\b(?:moving|moved|putting) (?:you|[a-z]+) to bcc\b",
    },
    Cue {
        id: "en.intro.two_of_you",
        about: About::Introduction,
        weight: 4,
        pattern: r"\bi(?:'ll| will)? (?:let|leave) (?:you|the) two\b|\byou two (?:should|have a lot|would)\b|\bthanks for the intro(?:duction)?\b",
    },
    Cue {
        id: "en.intro.myself",
        about: About::Introduction,
        weight: -8,
        pattern: r"\bintroduce (?:myself|ourselves|our|the new|a new|legislation|my (?:company|team))\b|\b(?:could|would|can|will) you (?:please )?introduce\b|\bif you (?:could|would) introduce\b",
    },
    // Cancellations.
    Cue {
        id: "en.cancel.have_to",
        about: About::Cancellation,
        weight: 4,
        pattern: r"\b(?:have|need|going|sorry|forced|afraid|want|like) to (?:cancel|reschedule|postpone|call off|bow out)\b|\b(?:must|will have to|can we|could we|let's|may we|might we) (?:cancel|reschedule|postpone)\b",
    },
    Cue {
        id: "en.cancel.object",
        about: About::Cancellation,
        weight: 2,
        pattern: r"\b(?:cancel(?:led|ed|ling)?|reschedul\w+|postpon\w+|push(?:ed|ing)?|move|moving)\b[^.?!]{0,30}\b(?:call|meeting|lunch|coffee|appointment|dinner|chat|interview|session|us to|to (?:next week|tomorrow|monday|tuesday|wednesday|thursday|friday))\b",
    },
    Cue {
        id: "en.cancel.move_meeting",
        about: About::Cancellation,
        weight: 3,
        pattern: r"\b(?:have to|need to|can we|could we|let's|must|like to|want to|sorry to) (?:push|move|skip)\b",
    },
    Cue {
        id: "en.cancel.cannot_make",
        about: About::Cancellation,
        weight: 4,
        pattern: r"\b(?:can't|cannot|won't be able to|unable to|not going to|not be able to) make (?:it|our|the|tomorrow|today)\b|\bsomething (?:has )?(?:come|came) up\b",
    },
    Cue {
        id: "en.cancel.other",
        about: About::Cancellation,
        weight: -6,
        pattern: r"\b(?:subscription|order|flight|account|policy|contract|membership|reservation|booking|deal|trade|anytime)\b",
    },
    Cue {
        id: "en.cancel.move",
        about: About::Rescheduled,
        weight: 1,
        pattern: r"\b(?:reschedul|postpon|push|move|another (?:time|day)|instead|rain ?check|next week|later)",
    },
    // Away.
    Cue {
        id: "en.ooo.away",
        about: About::OutOfOffice,
        weight: 4,
        pattern: r"\b(?:i am|i'm|i will be|i'll be|i shall be) (?:currently |now )?(?:out of (?:the )?(?:office|town|country)|on (?:vacation|holiday|leave|annual leave|maternity leave|parental leave|sabbatical)|away (?:from|until|on|for)|travel(?:l)?ing (?:until|from|and|with)|off (?:until|from))\b",
    },
    Cue {
        id: "en.ooo.limited",
        about: About::OutOfOffice,
        weight: 4,
        pattern: r"\b(?:limited|no|intermittent|sporadic) access to (?:my )?(?:e-?mail|mail)\b|\breturn(?:ing)? to (?:the|my) office\b|\bback in the office\b",
    },
    // Declines.
    Cue {
        id: "en.decline.interest",
        about: About::Decline,
        weight: 4,
        pattern: r"\b(?:not|no longer|isn't|aren't|won't be|not be) (?:really |currently |particularly )?interested\b|\bnot (?:a|the right|a good|the best) (?:fit|match)\b|\bno interest\b|\b(?:we|i)(?:'ll| will| have| 've|'ve)? (?:have to |decided to |to )?(?:decline|pass)(?: on (?:this|it|that)|[.!,;]|$)|\bgoing to pass(?: on|[.!,]|$)",
    },
    Cue {
        id: "en.decline.not_now",
        about: About::Decline,
        weight: 4,
        pattern: r"\bnot (?:at this time|right now|now|at the moment|for the moment|for now|this (?:year|quarter|month))\b|\bnot a good time\b|\b(?:try|ping|ask|contact|reach out to|write(?: to)?|check (?:back )?with) (?:me|us) again (?:in|next|after|later)\b|\btry (?:me|us) (?:in|next|after|later)\b|\bcheck back (?:with (?:me|us) )?(?:in|next|after|later)\b",
    },
    Cue {
        id: "en.decline.stop",
        about: About::Stop,
        weight: 4,
        pattern: r"\b(?:please )?(?:remove|take|delete) (?:me|my (?:name|address|e-?mail)|us)(?: off)?(?: from)?\b|\b(?:stop|quit) (?:e-?mailing|writing|contacting|sending|calling)\b|^unsubscribe\b|\bdo not (?:contact|e-?mail|write to) me\b|\bdon't (?:contact|e-?mail|write to) me\b",
    },
    Cue {
        id: "en.decline.unfortunately",
        about: About::Decline,
        weight: 2,
        pattern: r"\b(?:unfortunately|regret|afraid|sadly)\b[^.?!]{0,60}\b(?:can't|cannot|unable|not able|won't|decline|pass)\b",
    },
    Cue {
        id: "en.decline.slot",
        about: About::Decline,
        weight: -4,
        pattern: r"\b(?:how about|instead|what about|another (?:day|time)|works? (?:better|for me)|reschedule|free on|available|can do)\b|\bif you(?:'re| are| would)? (?:not|no longer)\b|\?\s*$",
    },
    // Referrals.
    Cue {
        id: "en.refer.wrong",
        about: About::Referral,
        weight: 4,
        pattern: r"\b(?:not the (?:right|best|correct) (?:person|contact)|wrong person|you should (?:talk|speak|write|reach out) to|(?:best|right|better) person (?:to|for|is|would)|please (?:direct|address) (?:this|your|all|any))\b",
    },
    Cue {
        id: "en.refer.contact",
        about: About::Referral,
        weight: 2,
        pattern: r"\b(?:please |you can |kindly )?(?:contact|reach out to|get in touch with|write to|e-?mail|talk to|speak (?:to|with)) (?:[a-ln-tv-z]|m[^e]|u[^s])",
    },
    Cue {
        id: "en.refer.left",
        about: About::Left,
        weight: 4,
        pattern: r"\b(?:no longer (?:with|at|works?|working|employed)|has left (?:the|our|us)|left the (?:company|firm|organi[sz]ation)|is no longer (?:with|at)|(?:i|she|he|has) (?:have |has )?(?:moved on|changed (?:jobs|roles?)|retired)|taken over (?:from|his|her|my)|my successor)\b",
    },
    // Thanks for something done.
    Cue {
        id: "en.thanks.for",
        about: About::Thanks,
        weight: 4,
        pattern: r"\b(?:thanks|thank you|thx|many thanks)(?: so much| very much| again| a lot| a million)?,? (?:for|to you)\b|\b(?:i|we) (?:really |truly |very much |greatly |so )?(?:appreciate|appreciated) (?:your|all|the|you|it|that)\b|\b(?:grateful|thankful) (?:for|to you)\b",
    },
    Cue {
        id: "en.thanks.exclaimed",
        about: About::Thanks,
        weight: 4,
        pattern: r"^(?:great|super|perfect|wonderful|ok|okay|got it|excellent|awesome|fantastic)?[,.!]? ?(?:many |big )?(?:thanks|thank you|thx)(?: so much| very much| again| a lot| a million| a bunch)?(?: [a-z]+)?!",
    },
    Cue {
        id: "en.thanks.advance",
        about: About::Thanks,
        weight: -6,
        pattern: r"\bin advance\b|\b(?:would|'d|will|could) (?:really |be |greatly |very much |so )*(?:appreciate|grateful)\b|\bfor your (?:time|attention|consideration|interest|understanding|patience|business|purchase|order|subscri)",
    },
    // Deliveries.
    Cue {
        id: "en.deliver.promised",
        about: About::Delivery,
        weight: 4,
        pattern: r"\bas (?:promised|discussed|requested|agreed|mentioned)\b|\bpromised\b[^.?!]{0,30}\b(?:here|attached|below)\b",
    },
    Cue {
        id: "en.deliver.attached",
        about: About::Delivery,
        weight: 4,
        pattern: r"\b(?:attached (?:is|are|you|please|find|hereto)|is attached|are attached|i(?:'ve| have)? attach(?:ed)?|please find|enclosed|see attached|find attached|in the attachment)\b",
    },
    Cue {
        id: "en.deliver.here_is",
        about: About::Delivery,
        weight: 4,
        pattern: r"(?:^|[,.!-] )(?:and )?(?:here is|here are|here's|below is|below are|here you go|there you go|here it is)\b|\bi(?:'ve| have)? (?:just )?(?:sent|forwarded|mailed|faxed|shared|uploaded) (?:you|it|the|this|that|them|over)\b",
    },
    Cue {
        id: "en.deliver.again",
        about: About::Delivery,
        weight: -4,
        pattern: r"\b(?:i sent you|i wrote|did you (?:get|receive|see)|you (?:said|promised))\b",
    },
    // Releases and reminders of what still stands.
    Cue {
        id: "en.release.never_mind",
        about: About::Release,
        weight: 4,
        pattern: r"\b(?:never ?mind|no longer (?:need|needed|necessary|required)|don't (?:bother|worry about (?:it|sending|that|this))|no need (?:to|for|anymore|any more)|disregard (?:my|the|this)|forget (?:about )?(?:it|my|that)|(?:i|we) (?:figured|sorted|worked|found) (?:it|this|that)? ?out|already (?:got|have|found|solved|sorted)|you can ignore)\b",
    },
    Cue {
        id: "en.pending.still",
        about: About::StillPending,
        weight: 4,
        pattern: r"\b(?:still on my (?:list|radar|plate|desk|to-?do)|haven't forgotten|have not forgotten|didn't forget|still working on|(?:sorry|apologies) (?:for|about) (?:the |my )?(?:delay|slow|late|not)|haven't (?:had (?:a )?(?:chance|time)|gotten (?:around|to)|got (?:around|round|to))|running (?:late|behind)|bear with me)\b",
    },
    // Meetings that took place.
    Cue {
        id: "en.met.great",
        about: About::Met,
        weight: 4,
        pattern: r"\b(?:great|good|nice|lovely|pleasure|wonderful|enjoyed|fun|glad|pleased|thanks for|fantastic) (?:to (?:have )?)?(?:meet(?:ing)?|met|see(?:ing)?|seen|talk(?:ing)?|speak(?:ing)?|chat(?:ting)?|catch(?:ing)? up|our (?:call|chat|conversation|meeting|lunch|talk)|having (?:you|lunch|coffee))\b[^.?!]{0,40}\b(?:you|yesterday|today|last|on|this morning|at|the other day|earlier|call|chat|with)\b",
    },
    Cue {
        id: "en.met.our_call",
        about: About::Met,
        weight: 4,
        pattern: r"\b(?:our (?:call|meeting|conversation|chat|lunch|talk|discussion) (?:yesterday|today|this morning|last|earlier|the other)|when we (?:spoke|met|talked|chatted)|as we discussed (?:on|over|in|at|yesterday)|it was (?:great|good|nice|lovely|a pleasure) (?:to |meeting|seeing|talking|speaking|chatting))",
    },
    Cue {
        id: "en.met.future",
        about: About::Met,
        weight: -5,
        pattern: r"\b(?:look(?:ing)? forward|would be|'d be|will be|it'll be|hope to|next week|tomorrow)\b",
    },
];
