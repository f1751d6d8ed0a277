//! What sounds like an English commitment and is none: refusals, doubts, plans of a company, hearsay, manners of speaking.

use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "en.commit.going_to_fare",
        about: About::Commitment,
        weight: -3,
        pattern: concat!(
            r"\b(?:i'm|i am|we're|we are) (?:also |now |just )?(?:going to|gonna) (?:have an?|get (?:\w+ed\b|sick|",
            r"married|lost|fat|fucked|there|together|going|wet|cold|tired|bored|in trouble)|try to (?:make it|",
            r"get (?:there|up|some|out|away)|leave)|make it\b|leave (?:for|at|on|in|early|now|today|tomorrow)|",
            r"do (?:well|fine|great|ok)|put up)"
        ),
        example: "We are going to have a party on Saturday.",
    },
    Cue {
        id: "en.commit.lets_us",
        about: About::Commitment,
        weight: -1,
        pattern: r"\bwe(?:'ll| will| shall) ",
        example: "We'll see.",
    },
    Cue {
        id: "en.commit.we_look_at",
        about: About::Commitment,
        weight: -3,
        pattern: r"\bwe(?:'ll| will| shall) (?:also |then )?look (?:at|to|for|into how)\b",
        example: "We will look at the whole market.",
    },
    Cue {
        id: "en.commit.decline",
        about: About::Commitment,
        weight: -6,
        pattern: concat!(
            r"\b(?:i|we)(?:'ll| will| shall) (?:have to |need to )?(?:decline|pass)(?: on (?:this|it|that)|",
            r" (?:this|for this) time| for now|[.!,;]|$)"
        ),
        example: "We will pass this time.",
    },
    Cue {
        id: "en.commit.have_to_pass",
        about: About::Commitment,
        weight: -8,
        pattern: r"\b(?:have|going|need) to pass on\b|\bgive (?:it|this|that) a miss\b",
        example: "We'll have to pass on the exhibition.",
    },
    Cue {
        id: "en.commit.leave_to_it",
        about: About::Commitment,
        weight: -8,
        pattern: r"\b(?:leave|let) (?:you|you both|you two|the two of you) (?:to it\b|(?:to )?take (?:it|things) from here)",
        example: "I'll let you two take it from here.",
    },
    Cue {
        id: "en.commit.not",
        about: About::Commitment,
        weight: -6,
        pattern: concat!(
            r"\b(?:i|we)(?:'ll| will| shall)? (?:not|never|hardly|scarcely|no longer|won't|will not|shall not|",
            r"can't|cannot)\b|\bwon't\b|\b(?:will|shall) (?:not|never)\b"
        ),
        example: "I won't send it.",
    },
    Cue {
        id: "en.commit.question",
        about: About::Commitment,
        weight: -4,
        pattern: concat!(
            r"^(?:will|shall|can|could|would|should|do|does|are|is|what|when|where|how|who|why|",
            r"which)\b[^.!]*\?\s*$"
        ),
        example: "Will you send it?",
    },
    Cue {
        id: "en.commit.offer",
        about: About::Commitment,
        weight: -4,
        pattern: concat!(
            r"\b(?:i|we) (?:can|could|would be (?:happy|glad)|'d be (?:happy|glad)|",
            r"am happy)\b[^.?!]{0,80}\bif (?:you|it)(?:'d| would)? (?:like|want|prefer|wish|need|helps?|fits?)\b"
        ),
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
        pattern: concat!(
            r"\b(?:i|we)(?:'ll| will| shall) (?:be (?:out|away|on (?:vacation|holiday|leave|the road|a plane)|",
            r"travel(?:l)?ing|off|unavailable|gone|in (?:the office|town|tomorrow|\w+ (?:on|tomorrow|next|all|",
            r"this|until))|unable|up to my|back (?:in|on|from|at)|staying|heading|at )|return (?:to (?:the|my|",
            r"our) office|on|from))"
        ),
        example: "I will be away until Monday.",
    },
    Cue {
        id: "en.commit.reachable",
        about: About::Commitment,
        weight: -6,
        pattern: concat!(
            r"\b(?:be|am|are) (?:in and )?out of the office\b|\bwill (?:also )?(?:have|carry) (?:my (?:cell|phone|",
            r"mobile|laptop|blackberry)|(?:limited |no )?access to)\b"
        ),
        example: "I will be out of the office but will have my phone.",
    },
    Cue {
        id: "en.commit.reported",
        about: About::Commitment,
        weight: -3,
        pattern: concat!(
            r#"\b(?:he|she|they|who) (?:said|says|told|claims?|mentioned|thinks?)\b.{0,40}\b(?:we|i)(?:'ll|"#,
            r#" will)\b|^["“]"#
        ),
        example: "She said we'll send it.",
    },
    Cue {
        id: "en.commit.state",
        about: About::Commitment,
        weight: -3,
        pattern: concat!(
            r"\b(?:i|we)(?:'ll| will| shall) (?:be (?:as|having|working (?:for|with|from|at|late|remotely|in|over|",
            r"through)|continuing|opening|closing|marketing|moving|doing|using|in (?:a|the) )|have (?:better|",
            r"a (?:book|meeting|chance|lot|problem|party)|to (?:go through|reschedule|reassess|cancel|move|wait|",
            r"live|see how)|no )|(?:still |also |then |just )*need|not|miss|see (?:you|if .{1,30} is)|",
            r"look forward|defer|want|probably|wait to hear)"
        ),
        example: "We will need more paint.",
    },
    Cue {
        id: "en.commit.we_feel",
        about: About::Commitment,
        weight: -5,
        pattern: concat!(
            r"\bwe(?:'ll| will| shall) (?:all |always |certainly |still |also )*(?:miss|remember|need|require|",
            r"welcome|value|love|enjoy|welcome|appreciate|await|respect|keep your|have your|give your|want|not|",
            r"never)\b"
        ),
        example: "We will miss your garden.",
    },
    Cue {
        id: "en.commit.marketing",
        about: About::Commitment,
        weight: -4,
        pattern: concat!(
            r"\b(?:unsubscribe|subscri|your account|click|newsletter|our (?:customers|users|website|app|privacy|",
            r"terms)|we will not (?:sell|share)|free (?:trial|gift)|webinar|free of charge|every (?:order|",
            r"purchase)|our (?:subscribers|members|readers))\b"
        ),
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
    Cue {
        id: "en.commit.will_be_so",
        about: About::Commitment,
        weight: -2,
        pattern: concat!(
            r"\bi(?:'ll| will| shall) (?:also |just |always |still |probably |then )*(?:have|need|never|not|admit|",
            r"say|bet|guess|assume|believe|think|know|miss|like|want|love|hate|wonder|stand|remember|forget|die|",
            r"live|feel|understand|confess|concede|grant|spare|see|look (?:forward|great|good|nice|like|bad|out)|",
            r"win|lose|only|turn (?:\d|thirty|forty|fifty|sixty)|get used|probably|likely|sooner|screw|fail|",
            r"survive|cope|let (?:others|everyone|them|that))\b"
        ),
        example: "I will admit that it rained.",
    },
    Cue {
        id: "en.commit.will_feel",
        about: About::Commitment,
        weight: -3,
        pattern: concat!(
            r"\bi(?:'ll| will| shall) (?:also |just |always |still |probably |then |really |never )*(?:remember|",
            r"forget|miss|love|enjoy|hate|regret|feel|die|live|survive|cope|win|lose|drink to|cheer|grow|dream|",
            r"smile|laugh|cry|sleep|celebrate|turn|retire|become|seem|appear|belong|wake|graduate|inherit|receive|",
            r"hear|wait to hear|sit|stand|fall|lose|work (?:at|in|for|from)|move (?:to|house|in|out)|arrive|land|",
            r"fly|travel|leave (?:for|on|at|here|home|work|town|early)|return (?:from|to|home)|stay (?:in|at|here|",
            r"home|with)|spend)\b"
        ),
        example: "I will remember this evening.",
    },
    Cue {
        id: "en.commit.in_this_text",
        about: About::Commitment,
        weight: -8,
        pattern: concat!(
            r"\bin (?:this|the (?:next|following|present|last)|section|chapter|part|my (?:next|last)|our (?:next|",
            r"last)) ?(?:\w+ )?(?:paper|section|chapter|article|letter|report|talk|post|lecture|essay|study|issue|",
            r"episode|newsletter|\d)s?\b,?[^.?!,]{0,30} (?:we|i)(?:'ll| will| shall)\b"
        ),
        example: "In the next section we will discuss the results.",
    },
    Cue {
        id: "en.commit.manner_of_speaking",
        about: About::Commitment,
        weight: -8,
        pattern: concat!(
            r"\b(?:i|we)(?:'ll| will| shall) (?:just |now |also )?(?:leave (?:it|that|this|things) (?:at that|",
            r"there\b|here\b|up to (?:you|him|her|them))|leave (?:it|that|this) to (?:you|him|her|them)|",
            r"let you (?:go|get back|get on|be|decide|off|in on)|take your word|keep (?:this|it) (?:short|brief|",
            r"simple|quick)|get (?:straight |right )?to the point|(?:start|begin|end|close|finish) (?:by|with)\b|",
            r"tell you (?:what|something|this|that|a (?:secret|story)|one thing|straight)|give you (?:that|",
            r"credit)|be (?:honest|frank|brief|blunt|clear|quick|damned|glad when|the first to (?:admit|say))|",
            r"say (?:it|this|that|so)|stop (?:here|there|now)\b|spare you|put it (?:this way|another way|bluntly|",
            r"differently)|get (?:married|divorced|older|home|there|used)|take my (?:holidays?|vacation|leave|",
            r"chances)|(?:all |just |soon )?(?:see (?:what|how|where) (?:happens|it|things|that|the)|meet again))"
        ),
        example: "I'll keep this short.",
    },
    Cue {
        id: "en.commit.it_will",
        about: About::Commitment,
        weight: -3,
        pattern: concat!(
            r"\b(?:this|that|which|it|these|those|there|code|patch|function|command|script|link|page|file|option|",
            r"flag|setting|system|server|service|app|tool|program|kernel|driver|change|website|form|",
            r"button)(?: will|'ll| shall| is going to) (?:be )?(?:also )?(?:call|contact|send|get|follow|forward|",
            r"provid|e-?mail|let you|reach|look|fix)"
        ),
        example: "This will get you started.",
    },
    Cue {
        id: "en.commit.hearsay",
        about: About::Commitment,
        weight: -3,
        pattern: concat!(
            r"\b(?:it seems|(?:they|he|she|everyone|people|nobody) (?:expects?|hopes?|thinks?|believes?|assumes?|",
            r"is hopeful|are hopeful)|is hopeful|don't think|do not think|doubt that|the message|not sure|whether|",
            r"unlikely|doubt|what|how|why|something) (?:\w+ ){0,2}?(?:that )?(?:we|i)(?:'ll| will| shall)\b|",
            r"[,.!]['\x22”] (?:he|she|they|[a-z]+) (?:said|noted|added|says|told|wrote)\b"
        ),
        example: "They expect that we'll give them the keys.",
    },
    Cue {
        id: "en.commit.said_another",
        about: About::Commitment,
        weight: -8,
        pattern: concat!(
            r"[,.!?]['\x22”] (?:(?:he|she|they|[a-z]+|[a-z]+ [a-z]+) (?:said|noted|added|says|told|wrote|",
            r"explained|replied|asked|warned|promised)|said|says|wrote)\b"
        ),
        example: "\"I'll find them,\" he noted.",
    },
    Cue {
        id: "en.commit.doubted",
        about: About::Commitment,
        weight: -8,
        pattern: concat!(
            r"\b(?:don't think|do not think|doubt(?: that| if)?|doubtful|unlikely(?: that)?|no way(?: that)?|",
            r"wonder(?:ing)? (?:if|whether|when|how)|not sure (?:if|whether|when|that)|not certain (?:if|whether|",
            r"that)|no idea (?:if|when|how|what)|by the time|or else) (?:i|we)(?:'ll| will| shall)\b|\b(?:he|she|",
            r"they|who|you|[a-z]{3,}) (?:thinks?|believes?|expects?|assumes?|fears?|suspects?) (?:that )?(?:i|",
            r"we)(?:'ll| will| shall)\b|\b(?:some|one) ?day (?:i|we)(?:'ll| will| shall)\b"
        ),
        example: "I doubt I'll make it on Friday.",
    },
    Cue {
        id: "en.commit.our_future",
        about: About::Commitment,
        weight: -3,
        pattern: concat!(
            r"\bwe(?:'ll| will| shall)\b[^.?!]{2,160}\b(?:our (?:company|business(?:es)?|employees|customers|",
            r"clients|shareholders|investors|industry|members|community|future|growth|success|mission|nation|",
            r"country|team's)|the (?:company|industry|nation|marketplace|economy)'?s?)\b"
        ),
        example: "We will build a better future for our company.",
    },
    Cue {
        id: "en.commit.should_have_done",
        about: About::Commitment,
        weight: -3,
        pattern: concat!(
            r"\b(?:i|we) should have (?:\w+ed|been|done|sent|had|got|gotten|known|seen|said|told|made|taken|gone|",
            r"come|given|found|bought|brought|thought|kept|left|put|written|read|met|paid)\b"
        ),
        example: "We should have done this last year.",
    },
    Cue {
        id: "en.commit.relative",
        about: About::Commitment,
        weight: -3,
        pattern: concat!(
            r"\b(?:the|a|an|any|every|each|of|no) (?:\w+ )?(?:way|direction|things?|approach|steps|topics?|",
            r"issues?|items|points|questions?|areas|documents?|method|procedure|people|person|technique|number|",
            r"amount|deals) (?:that |which )?(?:i|we)(?:'ll| will| shall| plan| intend| hope| expect)\b"
        ),
        example: "This is the direction we plan to follow.",
    },
    Cue {
        id: "en.commit.apposition",
        about: About::Commitment,
        weight: -4,
        pattern: concat!(
            r", [^,.?!]{0,60}\b(?:president|director|manager|chair(?:man|woman)?|officer|ceo|cfo|coo|",
            r"head of [\w ]+|analyst|professor|editor|author|spokes\w+|secretary|minister|senator|",
            r"chief)\b[^,.?!]{0,40}, (?:will|shall) "
        ),
        example: "Ben Example, head of sales, will discuss the plan.",
    },
    Cue {
        id: "en.commit.fare",
        about: About::Commitment,
        weight: -4,
        pattern: concat!(
            r"\b(?:we|i)(?:'ll| will| shall) (?:do|be) (?:fine|well|great|ok|okay|better|without|alright|good)\b|",
            r"\bhow (?:we|i)(?:'re| are|'m| am) going to\b"
        ),
        example: "Learn these and we'll do fine.",
    },
    Cue {
        id: "en.commit.discount",
        about: About::Commitment,
        weight: -6,
        pattern: concat!(
            r"\byou(?:'ll| will) (?:get|receive|enjoy|save) (?:up to |another |an extra )?(?:\d+ ?%|[$€£]\d+ ",
            r"off|a (?:free|discount|gift|voucher))"
        ),
        example: "You'll get 20% off your first order.",
    },
];
