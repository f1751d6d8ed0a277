//! A line between client and server with a length and a width, on which traffic is counted: a loopback TCP proxy.
//!
//! Every byte arrives half a round-trip time after it was sent, and no direction carries more than the rate, however many
//! connections share it. Opening a connection costs one round trip more, as TCP's handshake does; its slow start is not
//! imitated. The queue in each direction is bounded, so that the server is held back as by a full window.

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use super::traffic::{Tally, Traffic};

/// Bytes read at once, and chunks under way: 4 MB, more than a line of 100 Mbit/s and 300 ms holds.
const CHUNK: usize = 16 * 1024;
const UNDER_WAY: usize = 256;

/// How long and how wide the line is.
#[derive(Clone, Copy, Debug, Default)]
pub struct Shape {
    pub round_trip: Duration,
    /// Of each direction; without it, as many as the machine can.
    pub bytes_per_second: Option<f64>,
}

/// A line to a port of this machine. Serves until the program ends.
pub struct Link {
    pub port: u16,
    counter: Arc<Counter>,
}

/// What went over the line since it was last asked, and the connections still open.
#[derive(Default)]
struct Counter {
    state: Mutex<(Traffic, usize)>,
    closed: Condvar,
}

impl Counter {
    fn lock(&self) -> MutexGuard<'_, (Traffic, usize)> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// When the wire of one direction is free again.
type Wire = Arc<Mutex<Instant>>;

impl Link {
    /// Opens a line to that port of this machine.
    pub fn open(to: u16, shape: Shape) -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let port = listener.local_addr()?.port();
        let counter = Arc::new(Counter::default());
        let link = Self { port, counter: Arc::clone(&counter) };
        let wires = [(); 2].map(|()| Arc::new(Mutex::new(Instant::now())));
        thread::spawn(move || {
            for client in listener.incoming().flatten() {
                counter.lock().1 += 1;
                let (counter, wires) = (Arc::clone(&counter), wires.clone());
                thread::spawn(move || {
                    // A connection that breaks is the client's to notice; what went over it until then counts.
                    let tally = Mutex::new(Tally::default());
                    carry(&client, to, shape, &wires, &tally).ok();
                    let mut state = counter.lock();
                    state.0 += tally.into_inner().unwrap_or_else(PoisonError::into_inner).traffic();
                    state.1 -= 1;
                    counter.closed.notify_all();
                });
            }
        });
        Ok(link)
    }

    /// Returns what went over the line since the last call, as soon as no connection is open.
    pub fn traffic(&self) -> Traffic {
        let mut state = self.counter.lock();
        while state.1 > 0 {
            state = self.counter.closed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        std::mem::take(&mut state.0)
    }
}

/// Carries one connection until both ends have closed it.
fn carry(client: &TcpStream, to: u16, shape: Shape, wires: &[Wire; 2], tally: &Mutex<Tally>) -> io::Result<()> {
    thread::sleep(shape.round_trip);
    let server = TcpStream::connect(("127.0.0.1", to))?;
    for stream in [client, &server] {
        stream.set_nodelay(true)?;
    }
    let tell = |from_client: bool| {
        move |bytes: &[u8]| {
            let mut tally = tally.lock().unwrap_or_else(PoisonError::into_inner);
            if from_client { tally.sent(bytes) } else { tally.received(bytes) }
        }
    };
    let server = &server;
    thread::scope(|scope| {
        for (from, to, wire, from_client) in [(client, server, &wires[0], true), (server, client, &wires[1], false)] {
            // Each half owns its end of the queue: one that gives up ends the other.
            let (entrance, exit) = sync_channel(UNDER_WAY);
            let tell = tell(from_client);
            scope.spawn(move || accept(from, &entrance, shape, wire, tell));
            scope.spawn(move || deliver(exit, to));
        }
    });
    Ok(())
}

/// Bytes and the moment they arrive; no bytes at the end of the stream.
type Parcel = (Instant, Vec<u8>);

/// Takes bytes from one end, tells of them, and puts them on the wire.
fn accept(mut from: &TcpStream, to: &SyncSender<Parcel>, shape: Shape, wire: &Wire, tell: impl Fn(&[u8])) {
    let mut buffer = vec![0; CHUNK];
    loop {
        // An end that resets the connection has ended it.
        let length = from.read(&mut buffer).unwrap_or(0);
        tell(&buffer[..length]);
        let seconds = shape.bytes_per_second.map_or(0.0, |rate| length as f64 / rate);
        let sent = {
            let mut free = wire.lock().unwrap_or_else(PoisonError::into_inner);
            *free = (*free).max(Instant::now()) + Duration::from_secs_f64(seconds);
            *free
        };
        if to.send((sent + shape.round_trip / 2, buffer[..length].to_vec())).is_err() || length == 0 {
            return;
        }
    }
}

/// Hands bytes over at the other end of the wire, when they arrive there.
fn deliver(from: Receiver<Parcel>, mut to: &TcpStream) {
    for (at, bytes) in from {
        thread::sleep(at.saturating_duration_since(Instant::now()));
        if bytes.is_empty() || to.write_all(&bytes).is_err() {
            break;
        }
    }
    // One that no longer listens needs not be told.
    to.shutdown(Shutdown::Write).ok();
}
