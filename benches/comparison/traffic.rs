//! Counts bytes and round trips of a TLS connection from outside, without its keys.
//!
//! A round trip is a flight of the client that the server answers, whatever else is under way: a client that asks ahead
//! while answers stream in is counted too often rather than too seldom. TLS's own handshake is left out: its flights hold
//! records other than application data (RFC 8446 §5.1), also in TLS 1.3, where OpenSSL sends a change-cipher-spec record
//! before its Finished (appendix D.4). The close_notify at the end is not answered, and so does not count.

use std::ops::AddAssign;

/// What went over a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Traffic {
    /// By the client.
    pub sent: u64,
    /// By the client.
    pub received: u64,
    pub round_trips: u64,
}

impl AddAssign for Traffic {
    fn add_assign(&mut self, other: Self) {
        self.sent += other.sent;
        self.received += other.received;
        self.round_trips += other.round_trips;
    }
}

/// Counts one connection.
#[derive(Debug, Default)]
pub struct Tally {
    traffic: Traffic,
    flight: Flight,
    records: Records,
}

/// What the client has sent since the server last spoke.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Flight {
    #[default]
    Nothing,
    Handshake,
    Application,
}

const APPLICATION_DATA: u8 = 23;

impl Tally {
    pub fn traffic(self) -> Traffic {
        self.traffic
    }

    /// Counts what the client sends.
    pub fn sent(&mut self, bytes: &[u8]) {
        self.traffic.sent += bytes.len() as u64;
        if bytes.is_empty() {
            return;
        }
        if self.flight == Flight::Nothing {
            self.flight = Flight::Application;
        }
        if self.records.read(bytes).into_iter().any(|kind| kind != APPLICATION_DATA) {
            self.flight = Flight::Handshake;
        }
    }

    /// Counts what the server sends.
    pub fn received(&mut self, bytes: &[u8]) {
        self.traffic.received += bytes.len() as u64;
        if bytes.is_empty() {
            return;
        }
        if self.flight == Flight::Application {
            self.traffic.round_trips += 1;
        }
        self.flight = Flight::Nothing;
    }
}

/// Finds the records in a stream of them: a type, two bytes of version, two of length, the content.
#[derive(Debug, Default)]
struct Records {
    head: Vec<u8>,
    content_left: usize,
}

impl Records {
    /// Returns the types of the records that begin in these bytes.
    fn read(&mut self, mut bytes: &[u8]) -> Vec<u8> {
        let mut kinds = Vec::new();
        while let Some((&first, rest)) = bytes.split_first() {
            if self.content_left > 0 {
                let passed = self.content_left.min(bytes.len());
                self.content_left -= passed;
                bytes = &bytes[passed..];
                continue;
            }
            if self.head.is_empty() {
                kinds.push(first);
            }
            self.head.push(first);
            bytes = rest;
            if let [_, _, _, high, low] = self.head[..] {
                self.content_left = usize::from(u16::from_be_bytes([high, low]));
                self.head.clear();
            }
        }
        kinds
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(kind: u8, length: u8) -> Vec<u8> {
        let mut bytes = vec![kind, 3, 3, 0, length];
        // Content that looks like the head of a handshake record.
        bytes.extend(std::iter::repeat_n(22, usize::from(length)));
        bytes
    }

    /// Plays `>` and `<` lines of record types and returns the round trips.
    fn round_trips(talk: &[(char, &[u8])], chunk: usize) -> u64 {
        let mut tally = Tally::default();
        for (side, kinds) in talk {
            let bytes: Vec<u8> = kinds.iter().flat_map(|kind| record(*kind, 30)).collect();
            for piece in bytes.chunks(chunk) {
                if *side == '>' { tally.sent(piece) } else { tally.received(piece) }
            }
        }
        tally.traffic().round_trips
    }

    /// Records by their direction, and how many round trips they are.
    type Case<'a> = (&'a [(char, &'a [u8])], u64);

    #[test]
    fn the_handshake_and_the_goodbye_are_no_round_trips() {
        let hello: [(char, &[u8]); 4] = [('>', &[22]), ('<', &[22, 20, 23, 23]), ('>', &[20, 23]), ('<', &[23, 23])];
        let cases: [Case<'_>; 4] = [
            (&[], 0),
            (&[('>', &[23]), ('<', &[23])], 1),
            (&[('>', &[23, 23]), ('<', &[23]), ('<', &[23]), ('>', &[23])], 1),
            (&[('>', &[23]), ('<', &[23]), ('>', &[23]), ('<', &[23]), ('>', &[21])], 2),
        ];
        for (after, expected) in cases {
            for chunk in [1, 3, 7, 1000] {
                let talk: Vec<_> = hello.iter().chain(after).copied().collect();
                assert_eq!(round_trips(&talk, chunk), expected, "{after:?} in pieces of {chunk}");
            }
        }
    }

    #[test]
    fn every_byte_is_counted_once() {
        let mut tally = Tally::default();
        tally.sent(&record(23, 100));
        tally.received(&record(23, 200));
        tally.received(&[]);
        assert_eq!(tally.traffic(), Traffic { sent: 105, received: 205, round_trips: 1 });
    }
}
