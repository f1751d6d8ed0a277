//! Keeps a panic while one account is read from ending the night for the others.
//!
//! Mail and servers are anybody's, and the libraries that parse them may have defects of their own.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

use super::{Desk, Error, Source};

/// A source whose panics are errors.
pub struct Contained(pub Box<dyn Source>);

impl Source for Contained {
    fn sync(&mut self, desk: &mut dyn Desk) -> Result<(), Error> {
        // What a panic interrupts is not looked at again: the source is dropped, and the desk keeps whole batches or nothing.
        catch_unwind(AssertUnwindSafe(|| self.0.sync(desk))).unwrap_or_else(|panic| {
            Err(Error::Protocol(format!("reading met a defect of this program, please report it: {}", words(&*panic))))
        })
    }
}

fn words(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("it left no message")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::Message;
    use crate::message::mailbox::Place;
    use crate::source::{Batch, Known, Survey, Trace};

    struct Defective;

    impl Source for Defective {
        fn sync(&mut self, _desk: &mut dyn Desk) -> Result<(), Error> {
            panic!("called unwrap on {}", "NIL");
        }
    }

    struct NoDesk;

    impl Desk for NoDesk {
        fn open(&mut self, _survey: &Survey) -> Known {
            Known::default()
        }

        fn traces(&mut self, _: &str) -> Vec<Trace> {
            Vec::new()
        }

        fn wants_text(&mut self, _message: &Message) -> bool {
            false
        }

        fn batch(&mut self, _batch: Batch) -> Result<(), Error> {
            Ok(())
        }

        fn problem(&mut self, _mailbox: &str, _place: Option<Place>, _what: String) {}

        fn expect(&mut self, _mailbox: &str, _count: u64) {}
    }

    #[test]
    fn a_panic_is_an_error_of_its_account() {
        let error = Contained(Box::new(Defective)).sync(&mut NoDesk).unwrap_err();
        assert!(matches!(&error, Error::Protocol(text) if text.contains("called unwrap on NIL")), "{error:?}");
    }
}
