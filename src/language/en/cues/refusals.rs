//! How an English sentence says no, not now or never again. More of it stands in `turns`.

use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "en.decline.cannot_take",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\b(?:isn't|is not|not) (?:something|anything|one) (?:we|i) (?:can|could|are able to|",
            r"'re able to) (?:take on|do|commit to|help with|offer|support)\b|\b(?:we|i)(?:'re|'m| are|",
            r" am) (?:not able|unable) to (?:take (?:this|it|that|anything) on|support|commit)\b"
        ),
        example: "This isn't something we can take on this year.",
    },
    Cue {
        id: "en.decline.other_way",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\b(?:decided|chosen|chose|opted|going) to go (?:in (?:a|another) (?:different )?direction|",
            r"with (?:another|someone|somebody|a different|an alternative))\b|\b(?:gone|went|",
            r"going) with (?:another|someone else|somebody else|a different)\b"
        ),
        example: "We've decided to go in a different direction.",
    },
    Cue {
        id: "en.decline.all_set",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\b(?:we're|we are|i'm|i am) (?:all set|sorted|well served|covered)(?: for| at| just|",
            r" with what)? (?:the moment|now|the time being|this (?:year|season)|present|we have)\b"
        ),
        example: "We're all set for the moment, thanks.",
    },
    Cue {
        id: "en.decline.priority",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\bnot (?:really |exactly )?a priority\b|\b(?:low|lower) (?:on our list of priorities|",
            r"priority for us)\b"
        ),
        example: "This is not a priority for us at present.",
    },
    Cue {
        id: "en.decline.later",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\blet's (?:revisit|return to|pick|take|talk about|come back to) (?:this|it|that|the idea|",
            r"that idea)(?: up)?(?: again)? (?:in|after|next)\b|\bperhaps (?:again )?(?:in|",
            r"after) (?:the )?(?:spring|summer|autumn|fall|winter)\b"
        ),
        example: "Let's revisit this in the autumn.",
    },
    Cue {
        id: "en.decline.as_it_is",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\b(?:rather|prefer to|decided to|going to) (?:leave|keep|stay with) .{2,40}\b(?:as (?:it|",
            r"they) (?:is|are)|the way (?:it|they) (?:is|are)|what we have|as is)\b|\bask (?:me |",
            r"us )?again (?:then|in|after)\b"
        ),
        example: "We would rather leave the garden as it is.",
    },
    Cue {
        id: "en.decline.sorry",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\b(?:sorry|afraid|regret),? (?:but |that |to say )*(?:i|we) (?:can't|cannot|won't be able to|",
            r"will not be able to) (?:give|do|take|offer|help|accept|commit|contribute|speak|write|lend|provide|",
            r"support|manage)\b|\bi(?:'d| would) rather not[.,!;]|^no,? (?:thank you|thanks)(?:[.,!;]|$| but)|",
            r"\b(?:that|this|it)(?:'s| is) not for me[.,!;]|\bi(?:'m| am) too busy (?:this|for|at the moment|right now)\b"
        ),
        example: "I'm sorry, but I cannot give the talk.",
    },
    Cue {
        id: "en.decline.not_able",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\b(?:we|i) (?:won't|will not) be able to (?:take (?:this|that|it|you|part)|help (?:with|",
            r"you with) (?:this|that)|offer you|support (?:this|your)|accommodate)\b|\b(?:not|",
            r"n't) in a position to (?:offer|accept|take|help|support|commit)\b|\b(?:we|i) (?:can't|",
            r"cannot) (?:take part|(?:look at|consider|commit to|start on) [^.?!]{1,40} (?:before|until)) ?"
        ),
        example: "I won't be able to help with this one.",
    },
    Cue {
        id: "en.decline.a_no",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\bit(?:'s| is) (?:a|going to be a) no (?:for now|from (?:me|us)|at the moment|this time|for the ",
            r"moment)\b"
        ),
        example: "It's a no for now, I'm afraid.",
    },
];
