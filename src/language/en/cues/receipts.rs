//! What an English sentence says that a program wrote to confirm a receipt.

use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "en.receipt",
        about: About::Receipt,
        weight: 4,
        pattern: r"\b(?:we|i)(?:'ve| have)? (?:just |successfully |safely )?(?:received|got|registered|logged) your (?:message|e-?mail|mail|request|inquiry|enquiry|query|question|application|order|ticket|registration|submission|report|feedback|form)\b|\byour (?:message|e-?mail|mail|request|inquiry|enquiry|query|question|application|order|ticket|registration|submission|report|feedback) (?:has been|have been|was|is being) (?:\w+ )?(?:received|registered|logged|recorded|created|opened|forwarded|assigned|processed)\b|\bthank you for (?:contacting|getting in touch with|reaching out to|writing to|registering|subscribing|signing up)\b|\bconfirms? (?:the |that )?(?:receipt|we have received)\b",
        example: "Your request has been received.",
    },
    Cue {
        id: "en.receipt.number",
        about: About::Receipt,
        weight: 4,
        pattern: r"\b(?:ticket|case|request|reference|incident|enquiry)(?: (?:number|id|no\.?|ref\.?))?(?: is| was)?:? ?\[?#? ?[a-z]{0,6}-?\d{3,}|\[#? ?[a-z]{0,8}[-#: ]?\d{3,}\]",
        example: "Your ticket number is 55120.",
    },
    Cue {
        id: "en.receipt.answer_within",
        about: About::Receipt,
        weight: 4,
        pattern: r"\b(?:will|shall|aim to|try to|usually|endeavou?r to|do our best to) (?:answer|reply|respond|get back to you|be in touch|come back to you).{0,40}\b(?:within|in) (?:\d+|one|two|three|four|five|the next|a few|a)\b.{0,30}\b(?:hours?|days?|weeks?)\b|\b(?:one|a member) of our (?:\w+ )?(?:team|agents|colleagues|staff|representatives)\b",
        example: "We aim to respond within two working days.",
    },
    Cue {
        id: "en.receipt.confirm",
        about: About::Receipt,
        weight: 4,
        pattern: r"\b(?:please )?(?:confirm|verify) (?:your (?:subscription|e-?mail|address|registration|account)|that you(?:'re| are))\b|\b(?:click|follow) (?:on )?(?:the|this) link (?:below )?(?:to|so that)\b|\bprove (?:that )?you(?:'re| are) (?:a )?human\b",
        example: "Please confirm your subscription.",
    },
    Cue {
        id: "en.automatic",
        about: About::Automatic,
        weight: 4,
        pattern: r"\bthis (?:is an?|message is an?|e-?mail is an?|message was|e-?mail was|e-?mail has been|message has been) (?:automatic(?:ally)?|automated|auto-?generated|computer-generated)(?: (?:generated|sent|created|produced))?(?: (?:e-?mail|mail|message|reply|response|answer|confirmation|notification|acknowledge?ment|receipt))?\b",
        example: "This is an automated reply.",
    },
    Cue {
        id: "en.receipt.thanks",
        about: About::Receipt,
        weight: 4,
        pattern: r"\bthanks for (?:getting in touch|contacting us|reaching out|writing to us)\b|\bwe (?:typically|usually|normally) (?:reply|respond|answer)\b",
        example: "Thanks for getting in touch!",
    },
];
