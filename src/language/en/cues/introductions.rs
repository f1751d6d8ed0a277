//! How an English sentence makes people known to each other.

use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "en.intro.introduce",
        about: About::Introduction,
        weight: 4,
        pattern: concat!(
            r"\b(?:i'd|i would|we'd|let me|i want(?:ed)?|would|i'm happy|happy|wanted) (?:like |love |pleased |",
            r"delighted )?(?:to )?introduce (?:you|the two|both|[a-z]+)\b|\b(?:introducing|connecting) you (?:to|",
            r"with|two|both|and)\b|\bmaking (?:this|the|an) intro(?:duction)?\b"
        ),
        example: "I'd like to introduce you to Cleo.",
    },
    Cue {
        id: "en.intro.meet",
        about: About::Introduction,
        weight: 4,
        pattern: r"\b[a-z]+, (?:please )?meet [a-z]+\b|^(?:please )?meet [a-z]+(?: [a-z]+)?(?:,|\.| -| \()",
        example: "Ben, meet Cleo.",
    },
    Cue {
        id: "en.intro.copying",
        about: About::Introduction,
        weight: 4,
        pattern: r"\b(?:copying|cc'?ing|looping in|copied|cc'?d) (?:in )?[a-z]+(?: [a-z]+)? (?:here|who|so)\b",
        example: "I am copying Cleo here.",
    },
    Cue {
        id: "en.intro.two_of_you",
        about: About::Introduction,
        weight: 4,
        pattern: r"\bi(?:'ll| will)? (?:let|leave) (?:you|the) two\b|\byou two (?:should|have a lot|would)\b",
        example: "I'll let you two talk.",
    },
    Cue {
        id: "en.intro.myself",
        about: About::Introduction,
        weight: -8,
        pattern: concat!(
            r"\bintroduce (?:myself|ourselves|our|the new|a new|legislation|my (?:company|team))\b|\b(?:could|",
            r"would|can|will) you (?:please )?introduce\b|\bif you (?:could|would) introduce\b"
        ),
        example: "Let me introduce myself.",
    },
    Cue {
        id: "en.intro.copied_in",
        about: About::Introduction,
        weight: 4,
        pattern: concat!(
            r"\b(?:copying|cc'?d|looping in) (?:in )?[a-z]+,? (?:who|from)\b|^(?:adding|",
            r"introducing) [a-z]+, who\b|^[a-z]+, this is [a-z]+; |\bpleased to introduce\b"
        ),
        example: "I've cc'd Martha, who handles our bookings.",
    },
    Cue {
        id: "en.intro.want_meet",
        about: About::Introduction,
        weight: 4,
        pattern: concat!(
            r"\bi(?:'d| would)? (?:want|like|love) you to meet\b|\byou (?:should|must|have to) meet [a-z]+\b|",
            r"^this is [a-z]+(?: [a-z]+)?,? (?:who|the|whom|our|my)\b|\b(?:both|the two of you) in touch\b|",
            r"\bput(?:ting)? you (?:two )?in touch\b"
        ),
        example: "Hugo, I want you to meet Salma, who runs the gallery.",
    },
    Cue {
        id: "en.intro.this_is_name",
        about: About::Introduction,
        weight: 2,
        pattern: concat!(
            r"^\p{L}+(?: \p{L}+)?, (?:this is|here is|here's|say hello to|let me introduce)\b|",
            r"^\p{L}+, (?:i'd like|please|i want) .{0,20}\bmeet\b"
        ),
        example: "Ben, this is Cleo.",
    },
    Cue {
        id: "en.intro.subject",
        about: About::Introduction,
        weight: 2,
        pattern: r"^(?:(?:an? |re: |fwd: )?intro(?:duction|ducing)?s?\b|meet \p{L}+)",
        example: "Intro: Ben and Cleo",
    },
    Cue {
        id: "en.intro.thing",
        about: About::Introduction,
        weight: -8,
        pattern: concat!(
            r"\bintroduc(?:e|ing) (?:you (?:both |all )?to )?(?:the|a|an|this|our|some|another|my)(?: (?:new|",
            r"latest|next|first|own|\w+ing))? (?:\w+ )?(?:products?|ideas?|topics?|concepts?|features?|services?|",
            r"plans?|projects?|tools?|versions?|courses?|books?|series|offers?|ranges?|programmes?|programs?|",
            r"platforms?|apps?|methods?|systems?|way|ways|catalogue|menu|brand|collection|rule|rules|process)\b"
        ),
        example: "I'd like to introduce the new process.",
    },
    Cue {
        id: "en.introduced",
        about: About::Introduced,
        weight: 4,
        pattern: concat!(
            r"\b(?:thanks|thank you|many thanks|thx) (?:so much |very much |again )?(?:for|\p{L}+ for) (?:the |",
            r"this |that |your |making the |making this )?(?:kind |quick |warm )?(?:intro(?:duction)?|introducing|",
            r"connecting)\b|\b(?:moving|moved|putting) (?:you|\p{L}+) to bcc\b"
        ),
        example: "Thanks for the introduction, Ben!",
    },
    Cue {
        id: "en.intro.allow",
        about: About::Introduction,
        weight: 4,
        pattern: r"\b(?:allow|permit) me to introduce\b|\bit(?:'s| is) (?:a|my) pleasure to introduce\b",
        example: "Allow me to introduce my colleague Hamid.",
    },
    Cue {
        id: "en.intro.later",
        about: About::Introduction,
        weight: -6,
        pattern: concat!(
            r"\b(?:i'll|i will|we'll|we will|i can|we can|i could|shall i|should i|i'd be (?:happy|glad)|",
            r"i would be (?:happy|glad)|want me) (?:to )?(?:gladly |happily |then )?(?:introduce|put you|",
            r"connect)\b|\b(?:introduce|connect|put you)\b.{0,60}\b(?:once|as soon as|when (?:he|she|they|i)|",
            r"next week|next month|tomorrow)\b"
        ),
        example: "I'll put you in touch with our plumber.",
    },
    Cue {
        id: "en.intro.each_other",
        about: About::Introduction,
        weight: 4,
        pattern: concat!(
            r"\byou (?:two |both )?(?:should|ought to|must|have to|need to) (?:really |definitely )?(?:know|meet|",
            r"get to know) (?:each other|one another)\b|\bover to (?:you two|you both|the two of you)\b"
        ),
        example: "I thought you should know each other.",
    },
    Cue {
        id: "en.intro.told_about",
        about: About::Introduction,
        weight: 2,
        pattern: concat!(
            r"\b(?:i|we) (?:mentioned|told you (?:about|of)|spoke (?:about|of)|talked about|",
            r"have told you about)\b|\((?:in |on )?(?:cc|copy|cc'd|copied)\)|\bin (?:cc|copy)\b"
        ),
        example: "Cleo is the photographer I told you about.",
    },
];
