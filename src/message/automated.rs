//! Whether a person wrote a message by hand, judged from its headers alone.
//!
//! Follows RFC 3834 (automatic answers), RFC 2369 and RFC 2919 (lists), RFC 3464 (bounces), RFC 6047 (calendar mail), and
//! what vendors send instead. A mailing list's copy is [`Automated::List`] even where a person wrote it; whether it is
//! addressed to the owner all the same is for [`people`](crate::people) to say.

use mail_parser::Message as Parsed;
use serde::{Deserialize, Serialize};

use super::{AddrSpec, Address};

/// Why a person did not write a message by hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Automated {
    /// A mailing list's copy (List-Id and friends, RFC 2919, RFC 2369).
    List,
    /// Sent to many at once: newsletters, campaigns, notifications.
    Bulk,
    /// An automatic answer (RFC 3834), such as an out-of-office note.
    AutoReply,
    /// A delivery status notification (RFC 3464).
    Bounce,
    /// A calendar message (RFC 6047).
    Calendar,
    /// A role sender that no person answers for, such as `noreply@`.
    Role,
}

/// Local parts of addresses that no person answers for. Compared without `-`, `_` and `.`.
const ROLES: &[&str] = &[
    "noreply",
    "donotreply",
    "dontreply",
    "neverreply",
    "notification",
    "notifications",
    "notify",
    "alert",
    "alerts",
    "newsletter",
    "newsletters",
    "news",
    "mailer",
    "bounce",
    "bounces",
    "autoresponder",
    "autoreply",
    "automailer",
    "calendarnotification",
    "updates",
    "digest",
];

/// Local parts of mail systems.
const MAIL_SYSTEMS: &[&str] = &["mailerdaemon", "postmaster", "maildaemon", "mdaemon"];

/// Starts of subjects that programs put before an automatic answer, in lower case.
const ANSWER_SUBJECTS: &[&str] = &[
    "automatic reply:",
    "auto reply:",
    "auto-reply:",
    "autoreply:",
    "auto:",
    "out of office",
    "out-of-office",
    "automatische antwort",
    "abwesenheitsnotiz",
    "abwesend:",
    "abwesenheit:",
    "réponse automatique",
    "absence du bureau",
    "absent du bureau",
    "respuesta automática",
    "respuesta automatica",
    "fuera de la oficina",
    "fuera de oficina",
    "ausencia temporal",
    "ausente de la oficina",
    "risposta automatica",
    "fuori sede",
    "fuori ufficio",
    "assenza dall'ufficio",
    "assente:",
    "messaggio di assenza",
    "automatisch antwoord",
    "afwezigheidsbericht",
    "automatische reactie",
    "afwezig:",
    "afwezigheid:",
    "niet op kantoor",
    "buiten kantoor",
    "resposta automática",
    "resposta automatica",
    "ausência temporária",
    "fora do escritório",
    "ausente do escritório",
    "autosvar:",
];

/// Subjects of bounces from servers that send no delivery status notification, in lower case.
const BOUNCE_SUBJECTS: &[&str] = &[
    "undeliverable",
    "undelivered mail",
    "delivery status notification",
    "mail delivery failed",
    "mail delivery failure",
    "delivery failure",
    "failure notice",
    "returned mail",
    "unzustellbar",
    "onbestelbaar",
    "niet bezorgd",
    "mancato recapito",
    "non recapitabile",
    "non remis",
    "no se puede entregar",
    "não foi possível entregar",
    "não é possível entregar",
    "échec de la remise",
];

/// Fields that only campaign software writes.
const CAMPAIGN_FIELDS: &[&str] = &[
    "X-Campaign",
    "X-CampaignId",
    "X-Campaign-Id",
    "X-Mailchimp-Campaign-Id",
    "X-MC-User",
    "X-SG-EID",
    "X-Mailgun-Sid",
    "Feedback-ID",
    "X-CSA-Complaints",
];

/// Every other field that is looked at here.
const FIELDS: &[&str] = &[
    "Content-Type",
    "Sender",
    "Return-Path",
    "Content-Class",
    "Precedence",
    "Auto-Submitted",
    "X-Autoreply",
    "X-Autorespond",
    "X-Autoresponder",
    "X-Auto-Response-Suppress",
    "X-Failed-Recipients",
    "List-Id",
    "List-Post",
    "List-Subscribe",
    "List-Unsubscribe",
    "Mailing-List",
    "X-Mailing-List",
    "X-Mailman-Version",
];

/// Returns whether the field with this name is looked at here: fields that nobody reads are not even parsed.
pub(super) fn reads(name: &[u8]) -> bool {
    fields_read().any(|field| field.as_bytes().eq_ignore_ascii_case(name))
}

/// Returns the names of all fields that are looked at here.
pub(super) fn fields_read() -> impl Iterator<Item = &'static str> {
    FIELDS.iter().chain(CAMPAIGN_FIELDS).copied()
}

/// Returns why no person wrote the message by hand, or `None` when a person may have.
pub fn classify(parsed: &Parsed<'_>, from: Option<&Address>, subject: &str) -> Option<Automated> {
    let fields = Fields(parsed);
    let local = from.map(|from| plain(from.addr_spec.local_part())).unwrap_or_default();
    let subject = subject.to_lowercase();
    let auto_submitted = fields.value("Auto-Submitted");
    if is_bounce(&fields, &local, &subject) {
        return Some(Automated::Bounce);
    }
    if is_calendar(&fields) {
        return Some(Automated::Calendar);
    }
    if is_answer(&fields, &auto_submitted, &subject) {
        return Some(Automated::AutoReply);
    }
    let precedence = fields.value("Precedence");
    // People talk on lists one can post to or subscribe to oneself; newsletters only let one go.
    let can_post = fields.has("List-Post") && !fields.value("List-Post").starts_with("no");
    let is_discussion = ["List-Subscribe", "Mailing-List", "X-Mailing-List", "X-Mailman-Version"];
    if can_post || precedence == "list" || is_discussion.iter().any(|name| fields.has(name)) {
        return Some(Automated::List);
    }
    let unsubscribes = fields.has("List-Unsubscribe");
    if fields.has("List-Id") && !unsubscribes && !fields.is_campaign() {
        return Some(Automated::List);
    }
    if unsubscribes || fields.is_campaign() || matches!(precedence.as_str(), "bulk" | "junk") {
        return Some(Automated::Bulk);
    }
    if auto_submitted.starts_with("auto-") {
        return Some(Automated::Bulk);
    }
    is_role(&local).then_some(Automated::Role)
}

fn is_bounce(fields: &Fields<'_>, local: &str, subject: &str) -> bool {
    let report = fields.value("Content-Type");
    let from_system = MAIL_SYSTEMS.contains(&local);
    // Receipts (MDN, RFC 8098) say that mail was seen, not who read it: programs send them.
    let is_report = report.starts_with("multipart/report")
        && (report.contains("delivery-status") || report.contains("disposition-notification"));
    is_report
        || fields.has("X-Failed-Recipients")
        || from_system
        || (fields.value("Return-Path") == "<>" && BOUNCE_SUBJECTS.iter().any(|start| subject.starts_with(start)))
}

fn is_calendar(fields: &Fields<'_>) -> bool {
    let content_type = fields.value("Content-Type");
    content_type.starts_with("text/calendar")
        || fields.value("Content-Class").contains("calendarmessage")
        || fields.value("Sender").contains("calendar-notification")
}

fn is_answer(fields: &Fields<'_>, auto_submitted: &str, subject: &str) -> bool {
    if auto_submitted.starts_with("auto-replied") {
        return true;
    }
    let answers = fields.has("X-Autoreply") && fields.value("X-Autoreply") != "no";
    let responds = fields.has("X-Autorespond") || fields.has("X-Autoresponder");
    if answers || responds || matches!(fields.value("Precedence").as_str(), "auto_reply" | "auto-reply") {
        return true;
    }
    // A person who replies to an automatic answer keeps its subject behind "Re:", so only the very start counts; and
    // Exchange sets X-Auto-Response-Suppress on all sorts of mail, so it only confirms.
    let titled = ANSWER_SUBJECTS.iter().any(|start| subject.starts_with(start));
    let by_program = auto_submitted.starts_with("auto-")
        || fields.has("X-Auto-Response-Suppress")
        || fields.value("Return-Path") == "<>";
    titled && auto_submitted != "no" && (by_program || subject.contains(':'))
}

/// Returns whether the address is a desk or a machine that no person answers for, such as `noreply@`.
pub fn is_role_address(addr_spec: &AddrSpec) -> bool {
    is_role(&plain(addr_spec.local_part()))
}

fn is_role(local: &str) -> bool {
    ROLES.contains(&local)
        || MAIL_SYSTEMS.contains(&local)
        || local.starts_with("noreply")
        || local.starts_with("donotreply")
        || local.ends_with("noreply")
}

/// Local parts without the punctuation that differs between systems.
fn plain(local: &str) -> String {
    local.chars().filter(|c| !matches!(c, '-' | '_' | '.')).collect()
}

/// Header fields as written, by any name.
struct Fields<'a>(&'a Parsed<'a>);

impl Fields<'_> {
    fn has(&self, name: &str) -> bool {
        self.raw(name).is_some()
    }

    /// Returns the first value, trimmed and in lower case; nothing when there is no such field.
    fn value(&self, name: &str) -> String {
        self.raw(name).unwrap_or_default().trim().to_ascii_lowercase()
    }

    /// Returns the last field of this name as written. Names are compared as they stand: mail-parser's own search makes a
    /// copy of the name for every call, and this is asked thirty times a message.
    fn raw(&self, name: &str) -> Option<&str> {
        debug_assert!(reads(name.as_bytes()), "{name} is missing in FIELDS");
        let Fields(parsed) = self;
        let field = parsed.headers().iter().rev().find(|field| field.name.as_str().eq_ignore_ascii_case(name))?;
        let value = parsed.raw_message.get(field.offset_start as usize..field.offset_end as usize)?;
        std::str::from_utf8(value).ok()
    }

    fn is_campaign(&self) -> bool {
        CAMPAIGN_FIELDS.iter().any(|name| self.has(name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::parse::message;

    fn classified(header: &str) -> Option<Automated> {
        message(format!("{}\r\n\r\n", header.replace('\n', "\r\n")).as_bytes(), None).0.automated
    }

    #[test]
    fn headers_decide_who_wrote() {
        let cases: &[(&str, Option<Automated>)] = &[
            ("From: ana@example.org\nSubject: Hello", None),
            ("From: ana@example.org\nAuto-Submitted: no\nSubject: Out of office plans", None),
            (
                "From: ana@example.org\nAuto-Submitted: auto-replied (vacation)\nSubject: Re: Hello",
                Some(Automated::AutoReply),
            ),
            ("From: ana@example.org\nAuto-Submitted: auto-generated\nSubject: Your build", Some(Automated::Bulk)),
            ("From: ana@example.org\nX-Auto-Response-Suppress: All\nSubject: Hello", None),
            (
                "From: ana@example.org\nX-Auto-Response-Suppress: All\nSubject: Abwesenheitsnotiz Hallo",
                Some(Automated::AutoReply),
            ),
            ("From: ana@example.org\nSubject: Automatic reply: Hello", Some(Automated::AutoReply)),
            ("From: ana@example.org\nSubject: Re: Automatic reply: Hello", None),
            ("From: ana@example.org\nX-Autoreply: yes", Some(Automated::AutoReply)),
            (
                "From: ana@example.org\nList-Id: <dev.example.org>\nList-Post: <mailto:dev@example.org>",
                Some(Automated::List),
            ),
            (
                "From: shop@example.com\nList-Id: <x.example.com>\nList-Unsubscribe: <https://example.com>\nList-Unsubscribe-Post: List-Unsubscribe=One-Click",
                Some(Automated::Bulk),
            ),
            ("From: shop@example.com\nPrecedence: bulk", Some(Automated::Bulk)),
            (
                "From: shop@example.com\nList-Id: <news.example.com>\nList-Unsubscribe: <https://example.com>",
                Some(Automated::Bulk),
            ),
            (
                "From: ana@example.org\nList-Id: <dev.example.org>\nPrecedence: bulk\nList-Subscribe: <mailto:x@example.org>\nList-Unsubscribe: <mailto:y@example.org>",
                Some(Automated::List),
            ),
            ("From: MAILER-DAEMON@example.com\nSubject: Returned", Some(Automated::Bounce)),
            (
                "From: x@example.com\nContent-Type: multipart/report; report-type=delivery-status; boundary=x",
                Some(Automated::Bounce),
            ),
            ("From: ana@example.org\nContent-Type: text/calendar; method=REQUEST", Some(Automated::Calendar)),
            ("From: no-reply@example.com\nSubject: Your order", Some(Automated::Role)),
            ("From: norah@example.com\nSubject: Your order", None),
        ];
        for (header, expected) in cases {
            assert_eq!(classified(header), *expected, "{header}");
        }
    }
}
