//! Keeps several commands under way, across mailboxes, so that neither side waits for the other longer than it must.
//!
//! Mailboxes are read in order; the next is opened as soon as nothing more can be asked of the one before it. What comes
//! before the answer to the first unanswered command belongs to that command's mailbox: a server has to open a mailbox before
//! it answers anything about it, and does not open another while a command is unanswered.
//!
//! A connection that breaks over an answer that cannot be read is made again. What was under way is then asked for message
//! by message, and a message that breaks it when asked for alone is put in quarantine: one damaged message must not hide
//! the others, this night or ever. Nor must a mailbox full of them: it is given up, and the others are read.

use std::collections::VecDeque;
use std::io;

use super::ask::{Ask, Context};
use super::commands::{Answer, Commands, Tag, broken, out_of_turn};
use super::folders::{Folder, Status};
use super::guard::Allowance;
use super::offers::Offers;
use super::reading::{Care, Reading, Request, Suspicion};
use super::response::Response;
use crate::source::{Desk, Error, Settings, Survey};

/// Answers of about this many bytes are under way at once: they are held in memory together.
const WINDOW: u64 = 4 * 1024 * 1024;
/// No more messages are asked for while this many bytes of words wait for others to be handed over with.
const HELD: usize = 16 * 1024 * 1024;
/// This many commands, and this many bytes of them, are under way at once: a server need not read on while it answers.
const COMMANDS: usize = 48;
const COMMAND_BYTES: usize = 16 * 1024;
/// This many mailboxes are under way at once: what has come of them is held in memory.
const MAILBOXES: usize = 8;
/// A connection is made again this often in one run after an answer that cannot be read, and as often after the server hung up.
const MENDED: usize = 12;
/// And three times more for each message found to be the cause, up to so many.
const QUARANTINED: usize = 50;

/// Once a mailbox has been given up, it is made again only so often for the next one.
const MENDED_AGAIN: usize = 4;
/// So many mailboxes are left for another night when no connection outlasts what is asked of them; after that it is the server
/// that cannot be read.
const GIVEN_UP: usize = 3;

/// A signed-in connection, and what the server can do.
pub struct Line {
    pub commands: Commands,
    pub offers: Offers,
}

/// Makes a signed-in connection, again and again if need be.
pub type Door<'a> = dyn FnMut() -> Result<Line, Error> + 'a;

/// Reads mailboxes over one connection at a time.
pub struct Pipeline<'a, 'd> {
    host: &'a str,
    settings: &'a Settings,
    line: Line,
    door: &'a mut Door<'d>,
    readings: VecDeque<(usize, Reading<'a>)>,
    under_way: VecDeque<UnderWay>,
    /// The mailbox that will be open once everything sent has been answered.
    open: Option<usize>,
    is_enabled: bool,
    /// Messages put in quarantine, of mailboxes that are done with.
    found: usize,
    /// Messages told of, of mailboxes that are done with.
    read: usize,
    mended_answers: usize,
    mended_hang_ups: usize,
    given_up: usize,
}

/// A command that was sent.
struct UnderWay {
    tag: Tag,
    /// `None` for one that concerns no mailbox.
    mailbox: Option<usize>,
    request: Option<Request>,
    allowance: Allowance,
    cost: u64,
    bytes: usize,
    is_answered: bool,
}

impl<'a, 'd> Pipeline<'a, 'd> {
    /// Goes on over a connection; another is made through the door when it breaks.
    pub fn new(host: &'a str, settings: &'a Settings, line: Line, door: &'a mut Door<'d>) -> Self {
        Self {
            host,
            settings,
            line,
            door,
            readings: VecDeque::new(),
            under_way: VecDeque::new(),
            open: None,
            is_enabled: false,
            found: 0,
            read: 0,
            mended_answers: 0,
            mended_hang_ups: 0,
            given_up: 0,
        }
    }

    /// Reads the mailboxes, in this order.
    pub fn run(&mut self, folders: &[&'a Folder], desk: &mut dyn Desk) -> Result<(), Error> {
        let mut folders = folders.iter().enumerate();
        loop {
            self.finish_those_over(desk)?;
            while self.readings.len() < MAILBOXES
                && let Some((index, folder)) = folders.next()
            {
                self.open(index, folder, desk);
                self.finish_those_over(desk)?;
            }
            self.top_up();
            if self.under_way.is_empty() {
                if self.readings.is_empty() {
                    return Ok(());
                }
                // Nothing is under way, yet something is waited for: no answer will come any more.
                return Err(Error::Protocol(format!("{}: the server has not told all that was asked", self.host)));
            }
            let outcome = match self.line.commands.flush() {
                // What it said before it hung up, and why, may still be read.
                Err(error) if has_hung_up(&error) => self.take_answer(desk),
                Err(error) => Err(error),
                Ok(()) => self.take_answer(desk),
            };
            match outcome {
                Ok(handed_over) => handed_over?,
                Err(error) => self.mend(&error, desk)?,
            }
        }
    }

    /// Says goodbye and hangs up. All mail is in: how the server answers no longer matters, and nobody waits for it.
    pub fn log_out(mut self) {
        self.line.commands.prepare("LOGOUT");
        if let Err(error) = self.line.commands.flush() {
            tracing::debug!(host = self.host, %error, "logout");
        }
    }

    fn open(&mut self, index: usize, folder: &'a Folder, desk: &mut dyn Desk) {
        let survey = Survey {
            name: folder.name.clone(),
            display_name: folder.display_name.clone(),
            role: folder.role,
            messages: folder.status.map_or(0, |status| status.messages),
        };
        let known = desk.open(&survey);
        let Some(status) = folder.status else {
            let what = format!(
                "{} does not tell the status of {name}: let {user} read it there, or leave it out with exclude = [{name:?}]",
                self.host,
                name = folder.display_name,
                user = self.settings.user.as_deref().unwrap_or("this user"),
            );
            desk.problem(&folder.name, None, what);
            return;
        };
        self.readings.push_back((index, Reading::new(folder, status, self.settings, known, self.line.offers, desk)));
    }

    fn finish_those_over(&mut self, desk: &mut dyn Desk) -> Result<(), Error> {
        let is_under_way = |under_way: &VecDeque<UnderWay>, index| {
            under_way.iter().any(|sent| sent.mailbox == Some(index) && !sent.is_answered)
        };
        let mut left = VecDeque::with_capacity(self.readings.len());
        for (index, reading) in std::mem::take(&mut self.readings) {
            if reading.is_over() && !is_under_way(&self.under_way, index) {
                self.found += reading.withheld();
                self.read += reading.told();
                reading.finish(desk)?;
            } else {
                left.push_back((index, reading));
            }
        }
        self.readings = left;
        Ok(())
    }

    /// Prepares as many commands as may be under way.
    fn top_up(&mut self) {
        while self.has_room() {
            let has_room = self.readings.iter().map(|(_, reading)| reading.held()).sum::<usize>() < HELD;
            let can_go_on = |reading: &Reading<'_>| reading.has_next() || (has_room && reading.can_start_chunk());
            let Some(position) = self.readings.iter().position(|(_, reading)| can_go_on(reading)) else { return };
            let (index, reading) = &mut self.readings[position];
            let Some(request) = reading.next() else { return };
            if request.care == Care::Alone && !self.under_way.is_empty() {
                reading.put_back(request);
                return;
            }
            let (index, folder, status) = (*index, reading.folder, reading.status);
            let opens = matches!(request.ask, Ask::Examine | Ask::Resynchronize(..));
            // Only before a mailbox is open (RFC 5161 §3.1); it travels with what is asked first.
            let resynchronizes = self.line.offers.qresync && self.line.offers.enable;
            if resynchronizes && !std::mem::replace(&mut self.is_enabled, true) {
                self.prepare(None, None, "ENABLE QRESYNC", Allowance::default());
            }
            if self.open != Some(index) && !opens {
                self.request(index, folder, status, Request::open());
            }
            self.open = Some(index);
            self.request(index, folder, status, request);
        }
    }

    fn has_room(&self) -> bool {
        let unanswered = || self.under_way.iter().filter(|sent| !sent.is_answered);
        let is_alone = |sent: &UnderWay| sent.request.as_ref().is_some_and(|request| request.care == Care::Alone);
        unanswered().count() < COMMANDS
            && unanswered().map(|sent| sent.cost).sum::<u64>() < WINDOW
            && unanswered().map(|sent| sent.bytes).sum::<usize>() < COMMAND_BYTES
            && !unanswered().any(is_alone)
    }

    fn request(&mut self, mailbox: usize, folder: &Folder, status: Status, request: Request) {
        let context = Context { name: &folder.name, messages: status.messages, offers: self.line.offers };
        let (command, allowance) = (request.ask.command(context), request.ask.allowance(context));
        self.prepare(Some(mailbox), Some(request), &command, allowance);
    }

    fn prepare(&mut self, mailbox: Option<usize>, request: Option<Request>, command: &str, allowance: Allowance) {
        let tag = self.line.commands.prepare(command);
        let cost = request.as_ref().map_or(0, |request| request.cost);
        let bytes = command.len();
        self.under_way.push_back(UnderWay { tag, mailbox, request, allowance, cost, bytes, is_answered: false });
        self.allow();
    }

    /// Lets the server answer what is under way, and no more.
    fn allow(&self) {
        let unanswered = self.under_way.iter().filter(|sent| !sent.is_answered);
        let allowance = unanswered.map(|sent| sent.allowance).fold(Allowance::default(), Allowance::and);
        self.line.commands.wire.allow(allowance);
    }

    /// Reads one answer. The outer error is the connection's, the inner one the desk's.
    fn take_answer(&mut self, desk: &mut dyn Desk) -> io::Result<Result<(), Error>> {
        match self.line.commands.next()? {
            Answer::Untagged(response) => {
                self.take(response, desk);
                Ok(Ok(()))
            }
            Answer::Ended(tag, outcome) => {
                let ended = self.under_way.iter().position(|sent| sent.tag == tag && !sent.is_answered);
                let ended = ended.ok_or_else(out_of_turn)?;
                let mailbox = self.under_way[ended].mailbox;
                // No server opens a mailbox while another is asked about: whose answers these were could not be told.
                let is_other = |sent: &UnderWay| !sent.is_answered && sent.mailbox.is_some() && sent.mailbox != mailbox;
                if self.under_way.iter().take(ended).any(is_other) {
                    return Err(out_of_turn());
                }
                let sent = &mut self.under_way[ended];
                sent.is_answered = true;
                let (mailbox, request) = (sent.mailbox, sent.request.take());
                while self.under_way.front().is_some_and(|sent| sent.is_answered) {
                    self.under_way.pop_front();
                }
                self.allow();
                let (Some(mailbox), Some(request)) = (mailbox, request) else { return Ok(Ok(())) };
                let opens = matches!(request.ask, Ask::Examine | Ask::Resynchronize(..));
                if outcome.is_err() && opens && self.open == Some(mailbox) {
                    self.open = None;
                }
                let host = self.host;
                Ok(match self.reading(mailbox) {
                    Some(reading) => reading.ended(&request, outcome, host, desk),
                    None => Ok(()),
                })
            }
        }
    }

    fn take(&mut self, response: Response, desk: &mut dyn Desk) {
        let Some(mailbox) = self.under_way.iter().find(|sent| !sent.is_answered).and_then(|sent| sent.mailbox) else {
            return;
        };
        let Some(reading) = self.reading(mailbox) else { return };
        match response {
            Response::Condition { text, .. } => reading.check_generation(&text, desk),
            other => reading.take(other),
        }
    }

    fn reading(&mut self, mailbox: usize) -> Option<&mut Reading<'a>> {
        self.readings.iter_mut().find(|(index, _)| *index == mailbox).map(|(_, reading)| reading)
    }

    /// Makes the connection again, and asks more carefully for what was under way. It is not compressed any more: perhaps it is
    /// the compression that fails.
    fn mend(&mut self, error: &io::Error, desk: &mut dyn Desk) -> Result<(), Error> {
        let found = self.found + self.readings.iter().map(|(_, reading)| reading.withheld()).sum::<usize>();
        let read = self.read + self.readings.iter().map(|(_, reading)| reading.told()).sum::<usize>();
        let mended = match error.kind() {
            io::ErrorKind::InvalidData => &mut self.mended_answers,
            // With a word (BYE) or without: a server may hang up over a message that it cannot read itself.
            _ if has_hung_up(error) => &mut self.mended_hang_ups,
            _ => return Err(broken(self.host, error)),
        };
        *mended += 1;
        // What was found and put in quarantine is progress, and takes up to three connections a message. Where most messages
        // are like that, it is the mailbox that cannot be read, and the others may be.
        if *mended > MENDED + 3 * found.min(QUARANTINED).min(read / 10) {
            *mended = MENDED - MENDED_AGAIN;
            let mailbox = self.under_way.iter().filter(|sent| !sent.is_answered).find_map(|sent| sent.mailbox);
            let given_up = mailbox.filter(|_| self.given_up < GIVEN_UP).and_then(|mailbox| self.reading(mailbox));
            let Some(reading) = given_up else { return Err(broken(self.host, error)) };
            let what = format!("what the server sends of {} cannot be read: {error}", reading.folder.display_name);
            reading.give_up(desk, what);
            self.given_up += 1;
        }
        tracing::debug!(host = self.host, %error, "connects again");
        let unanswered: Vec<UnderWay> = self.under_way.drain(..).filter(|sent| !sent.is_answered).collect();
        let last = unanswered.len().saturating_sub(1);
        // From the last to the first, so that what was asked first is asked first again.
        for (position, sent) in unanswered.into_iter().rev().enumerate() {
            let (Some(mailbox), Some(request)) = (sent.mailbox, sent.request) else { continue };
            let suspicion = match (position == last, last) {
                (true, 0) => Suspicion::Sole,
                (true, _) => Suspicion::First,
                (false, _) => Suspicion::None,
            };
            if let Some(reading) = self.reading(mailbox) {
                reading.broke_off(request, suspicion, &error.to_string(), desk)?;
            }
        }
        self.open = None;
        self.is_enabled = false;
        self.line.commands.wire.close();
        self.line = (self.door)()?;
        Ok(())
    }
}

/// Returns whether the server has ended the conversation, be it over what was asked.
fn has_hung_up(error: &io::Error) -> bool {
    use io::ErrorKind::{BrokenPipe, ConnectionReset, UnexpectedEof};
    matches!(error.kind(), UnexpectedEof | ConnectionReset | BrokenPipe)
}
