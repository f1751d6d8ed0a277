//! Makes what reading needs while the first letters are still on their way.
//!
//! The words of a language become tables when the first letter in it is read, which takes about a tenth of a second: as long
//! as a server far away takes to send that letter. English is in nearly every mailbox; another language waits for its first
//! letter.

use std::sync::Once;

use crate::analysis::read;
use crate::message::parse;

static BEGUN: Once = Once::new();

/// A letter that needs the tables most letters need.
const HEADER: &[u8] = b"From: Ada <ada@example.org>\r\nTo: Ben <ben@example.org>\r\nSubject: Re: The plan\r\n\
    Date: Mon, 2 Mar 2026 10:00:00 +0000\r\n\r\n";
const TEXT: &[u8] = b"Hello Ben,\r\n\r\nI will send you the plan by Friday. Could you look at it, please?\r\n\r\n\
    On Sun, 1 Mar 2026 at 9:00, Ben wrote:\r\n> Where is the plan?\r\n";

/// Begins with it beside everything else, once in a run.
pub fn begin() {
    BEGUN.call_once(|| {
        rayon::spawn(|| {
            let (message, _) = parse::message(HEADER, None);
            read(&message, &parse::body(HEADER, TEXT));
        });
    });
}
