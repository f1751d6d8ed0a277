//! Bytes that come late, singly, or not at all.

use std::sync::Arc;
use std::time::Duration;

use crickets::source::Tls;

use super::scenario::{Outcome, Scenario, mailbox};
use crate::support::scripted::{Certificate, Delivery, Fault};

pub fn scenarios() -> Vec<Scenario> {
    let certificate = Arc::new(Certificate::new(Fault::None));
    let clear = |name, delivery, outcome| Scenario::new(name, mailbox().delivered(delivery), outcome);
    let protected = |name, tls, delivery, outcome| {
        Scenario::new(name, mailbox().over(tls, &certificate).delivered(delivery), outcome)
    };
    let drip = |after, milliseconds| Delivery::Drip { after, pause: Duration::from_millis(milliseconds) };
    vec![
        clear("delivery: byte by byte", Delivery::OneByOne, Outcome::Read),
        protected("delivery: byte by byte in TLS", Tls::Implicit, Delivery::OneByOne, Outcome::Read),
        protected("delivery: byte by byte after STARTTLS", Tls::StartTls, Delivery::OneByOne, Outcome::Read),
        clear("delivery: stalls in the greeting", Delivery::Stall(5), Outcome::Transient(""))
            .keeping_the_password()
            .hastily(),
        clear("delivery: stalls in the list", Delivery::Stall(350), Outcome::Transient("")).hastily(),
        clear("delivery: stalls among the headers", Delivery::Stall(1_500), Outcome::Transient("")).hastily(),
        protected("delivery: stalls in TLS", Tls::Implicit, Delivery::Stall(3_000), Outcome::Transient("")).hastily(),
        clear("delivery: drips in the greeting", drip(3, 100), Outcome::Transient(""))
            .keeping_the_password()
            .calling(IMPATIENT),
        clear("delivery: drips among the headers", drip(1_500, 40), Outcome::Transient("")).calling(IMPATIENT),
        protected("delivery: drips in TLS", Tls::Implicit, drip(3_000, 40), Outcome::Transient("")).calling(IMPATIENT),
        clear("delivery: slow and steady", drip(1_500, 1), Outcome::Read),
    ]
}

/// Each byte comes in time, and no command does.
const IMPATIENT: fn(&mut crickets::source::Settings) = |settings| settings.patience = Duration::from_millis(120);
