//! Whether a person wrote a message by hand, judged from its headers alone.

use serde::{Deserialize, Serialize};

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

/// Returns whether the address is a desk or a machine that no person answers for, such as `noreply@`.
pub fn is_role_address(addr_spec: &crate::message::AddrSpec) -> bool {
    const MACHINES: [&str; 8] =
        ["noreply", "no-reply", "donotreply", "do-not-reply", "mailer-daemon", "postmaster", "bounce", "bounces"];
    let local_part = addr_spec.local_part();
    MACHINES.iter().any(|machine| local_part == *machine || local_part.starts_with(&format!("{machine}-")))
}
