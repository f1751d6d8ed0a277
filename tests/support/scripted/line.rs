//! The server's end of one connection: plain or in TLS, perhaps compressed, and as unreliable as the script wants it.

use std::collections::VecDeque;
use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use flate2::{Compress, Compression, Decompress, FlushCompress, FlushDecompress};
use native_tls::{TlsAcceptor, TlsStream};

/// How bytes reach the client. Counted are those on the wire, TLS and all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delivery {
    Whole,
    /// Every byte alone: in TLS, in a record of its own, so that no read ever brings two.
    OneByOne,
    /// Hangs up when this many bytes have been sent on a connection.
    Cut(usize),
    /// Hangs up when this many bytes have been sent on all connections, and is dead from then on.
    Dead(usize),
    /// Sends no more after this many bytes, and never hangs up.
    Stall(usize),
    /// Sends one byte a pause after this many bytes.
    Drip {
        after: usize,
        pause: Duration,
    },
}

/// What went over the wire on all connections of a server, TLS and all.
#[derive(Debug, Default)]
pub struct Wire {
    /// Every byte that came, as it came.
    pub heard: Mutex<Vec<u8>>,
    pub sent: AtomicUsize,
}

/// A TCP stream that delivers as it is told and notes every byte that came, as it came.
#[derive(Debug)]
struct Tap {
    tcp: TcpStream,
    delivery: Delivery,
    sent: usize,
    wire: Arc<Wire>,
}

impl Read for Tap {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.tcp.read(buffer)?;
        self.wire.heard.lock().expect("no writer panics").extend_from_slice(&buffer[..count]);
        Ok(count)
    }
}

impl Write for Tap {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let left = |limit: usize| limit.saturating_sub(self.sent).min(bytes.len());
        let left_in_all = |limit: usize| limit.saturating_sub(self.wire.sent.load(Ordering::SeqCst)).min(bytes.len());
        let count = match self.delivery {
            Delivery::Whole | Delivery::OneByOne => bytes.len(),
            Delivery::Cut(limit) if left(limit) == 0 => return self.hang_up(),
            Delivery::Dead(limit) if left_in_all(limit) == 0 => return self.hang_up(),
            Delivery::Dead(limit) => left_in_all(limit),
            Delivery::Stall(limit) if left(limit) == 0 => return Ok(bytes.len()),
            Delivery::Cut(limit) | Delivery::Stall(limit) => left(limit),
            Delivery::Drip { after, pause } if left(after) == 0 => {
                std::thread::sleep(pause);
                1
            }
            Delivery::Drip { after, .. } => left(after),
        };
        let count = self.tcp.write(&bytes[..count])?;
        self.sent += count;
        self.wire.sent.fetch_add(count, Ordering::SeqCst);
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.tcp.flush()
    }
}

impl Tap {
    fn hang_up(&self) -> io::Result<usize> {
        self.tcp.shutdown(Shutdown::Both)?;
        Err(io::ErrorKind::ConnectionAborted.into())
    }
}

enum Channel {
    Plain(Tap),
    Protected(Box<TlsStream<Tap>>),
    /// Between two states, or lost while changing them.
    Gone,
}

/// COMPRESS=DEFLATE (RFC 4978).
struct Squeeze {
    inflate: Decompress,
    deflate: Compress,
    inflated: VecDeque<u8>,
}

/// The server's end of a connection.
pub struct Line {
    channel: Channel,
    delivery: Delivery,
    squeeze: Option<Squeeze>,
}

impl Line {
    /// Takes a connection.
    pub fn new(tcp: TcpStream, delivery: Delivery, wire: Arc<Wire>) -> io::Result<Self> {
        tcp.set_nodelay(true)?;
        Ok(Self { channel: Channel::Plain(Tap { tcp, delivery, sent: 0, wire }), delivery, squeeze: None })
    }

    /// Shakes hands.
    pub fn protect(&mut self, acceptor: &TlsAcceptor) -> io::Result<()> {
        if let Channel::Plain(tap) = std::mem::replace(&mut self.channel, Channel::Gone) {
            let stream = acceptor.accept(tap).map_err(|error| io::Error::other(format!("{error:?}")))?;
            self.channel = Channel::Protected(Box::new(stream));
        }
        Ok(())
    }

    /// Compresses from here on, in both directions.
    pub fn compress(&mut self) {
        let deflate = Compress::new(Compression::default(), false);
        self.squeeze = Some(Squeeze { inflate: Decompress::new(false), deflate, inflated: VecDeque::new() });
    }

    /// Waits for the first byte without taking it.
    pub fn wait(&self) -> io::Result<()> {
        match &self.channel {
            Channel::Plain(tap) => tap.tcp.peek(&mut [0]).map(drop),
            Channel::Protected(_) | Channel::Gone => Ok(()),
        }
    }

    /// Hangs up in good order: what is still to come is awaited, lest the system resets the connection.
    pub fn finish(mut self) -> io::Result<()> {
        match &self.channel {
            Channel::Plain(tap) => tap.tcp.shutdown(Shutdown::Write)?,
            Channel::Protected(stream) => stream.get_ref().tcp.shutdown(Shutdown::Write)?,
            Channel::Gone => {}
        }
        while self.channel.byte()?.is_some() {}
        Ok(())
    }

    /// Returns the next byte; none when the client has hung up.
    pub fn byte(&mut self) -> io::Result<Option<u8>> {
        let Some(squeeze) = &mut self.squeeze else { return self.channel.byte() };
        while squeeze.inflated.is_empty() {
            let Some(byte) = self.channel.byte()? else { return Ok(None) };
            let mut inflated = Vec::with_capacity(4096);
            squeeze.inflate.decompress_vec(&[byte], &mut inflated, FlushDecompress::Sync)?;
            squeeze.inflated.extend(inflated);
        }
        Ok(squeeze.inflated.pop_front())
    }

    /// Sends bytes.
    pub fn say(&mut self, bytes: &[u8]) -> io::Result<()> {
        let deflated;
        let bytes = match &mut self.squeeze {
            Some(squeeze) => {
                deflated = squeeze.deflated(bytes)?;
                &deflated
            }
            None => bytes,
        };
        let step = if self.delivery == Delivery::OneByOne { 1 } else { bytes.len().max(1) };
        bytes.chunks(step).try_for_each(|piece| self.channel.send(piece))
    }
}

impl Squeeze {
    fn deflated(&mut self, bytes: &[u8]) -> io::Result<Vec<u8>> {
        // Room for bytes that do not shrink, and for the marker that ends a flush.
        let mut deflated = Vec::with_capacity(bytes.len() + bytes.len() / 1000 + 1024);
        self.deflate.compress_vec(bytes, &mut deflated, FlushCompress::Sync)?;
        Ok(deflated)
    }
}

impl Channel {
    fn byte(&mut self) -> io::Result<Option<u8>> {
        let mut byte = [0];
        let count = match self {
            Self::Plain(tap) => tap.read(&mut byte)?,
            Self::Protected(stream) => stream.read(&mut byte)?,
            Self::Gone => 0,
        };
        Ok((count > 0).then_some(byte[0]))
    }

    fn send(&mut self, bytes: &[u8]) -> io::Result<()> {
        match self {
            Self::Plain(tap) => tap.write_all(bytes),
            Self::Protected(stream) => stream.write_all(bytes).and_then(|()| stream.flush()),
            Self::Gone => Err(io::ErrorKind::NotConnected.into()),
        }
    }
}
