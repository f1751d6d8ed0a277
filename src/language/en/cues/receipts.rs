//! What an English sentence says that a program wrote to confirm a receipt.

use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "en.receipt",
        about: About::Receipt,
        weight: 4,
        pattern: concat!(
            r"\b(?:we|i)(?:'ve| have)? (?:just |successfully |safely )?(?:received|got|registered|",
            r"logged) your (?:message|e-?mail|mail|request|inquiry|enquiry|query|question|application|order|",
            r"ticket|registration|submission|report|feedback|form)\b|\byour (?:message|e-?mail|mail|request|",
            r"inquiry|enquiry|query|question|application|order|ticket|registration|submission|report|",
            r"feedback) (?:has been|have been|was|is being) (?:\w+ )?(?:received|registered|logged|recorded|",
            r"created|opened|forwarded|assigned|processed)\b|\bthank you for (?:contacting|getting in touch with|",
            r"reaching out to|writing to|registering|subscribing|signing up)\b|\bconfirms? (?:the |",
            r"that )?(?:receipt|we have received)\b"
        ),
        example: "Your request has been received.",
    },
    Cue {
        id: "en.receipt.number",
        about: About::Receipt,
        weight: 4,
        pattern: concat!(
            r"\b(?:ticket|case|request|reference|incident|enquiry)(?: (?:number|id|no\.?|ref\.?))?(?: is|",
            r" was)?:? ?\[?#? ?[a-z]{0,6}-?\d{3,}|\[#? ?[a-z]{0,8}[-#: ]?\d{3,}\]"
        ),
        example: "Your ticket number is 55120.",
    },
    Cue {
        id: "en.receipt.answer_within",
        about: About::Receipt,
        weight: 4,
        pattern: concat!(
            r"\b(?:will|shall|aim to|try to|usually|endeavou?r to|do our best to) (?:answer|reply|respond|",
            r"get back to you|be in touch|come back to you).{0,40}\b(?:within|in) (?:\d+|one|two|three|four|five|",
            r"the next|a few|a)\b.{0,30}\b(?:hours?|days?|weeks?)\b|\b(?:one|a member) of our (?:\w+ )?(?:team|",
            r"agents|colleagues|staff|representatives)\b"
        ),
        example: "We aim to respond within two working days.",
    },
    Cue {
        id: "en.receipt.confirm",
        about: About::Receipt,
        weight: 4,
        pattern: concat!(
            r"\b(?:please )?(?:confirm|verify) (?:your (?:subscription|e-?mail|address|registration|account)|",
            r"that you(?:'re| are))\b|\b(?:click|follow) (?:on )?(?:the|this) link (?:below )?(?:to|so that)\b|",
            r"\bprove (?:that )?you(?:'re| are) (?:a )?human\b"
        ),
        example: "Please confirm your subscription.",
    },
    Cue {
        id: "en.automatic",
        about: About::Automatic,
        weight: 4,
        pattern: concat!(
            r"\bthis (?:is an?|message is an?|e-?mail is an?|message was|e-?mail was|e-?mail has been|",
            r"message has been) (?:automatic(?:ally)?|automated|auto-?generated|",
            r"computer-generated)(?: (?:generated|sent|created|produced))?(?: (?:e-?mail|mail|message|reply|",
            r"response|answer|confirmation|notification|acknowledge?ment|receipt))?\b"
        ),
        example: "This is an automated reply.",
    },
    Cue {
        id: "en.receipt.thanks",
        about: About::Receipt,
        weight: 4,
        pattern: concat!(
            r"\bthanks for (?:getting in touch|contacting us|reaching out|writing to us)\b|\bwe (?:typically|",
            r"usually|normally) (?:reply|respond|answer)\b"
        ),
        example: "Thanks for getting in touch!",
    },
];
