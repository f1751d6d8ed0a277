//! iTIP messages (RFC 5546) out of iCalendar text (RFC 5545): method, identity and time of each event, nothing more.
//!
//! Time zones are taken from the text itself, which must define those it uses (§3.6.5): their standard offset is enough to
//! tell the day, and nobody here needs the minute.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::Offset;

use crate::message::{CalendarEvent, CalendarMethod};

/// Most events that are read of one part.
const EVENT_LIMIT: usize = 20;

/// Returns the events of one iCalendar text.
pub(super) fn events(text: &str) -> Vec<CalendarEvent> {
    let mut events = Vec::new();
    let mut method = CalendarMethod::Other;
    let mut event: Option<CalendarEvent> = None;
    let (mut zone, mut zones) = (String::new(), BTreeMap::new());
    for line in unfold(text).lines() {
        let Some((name, value)) = line.split_once(':') else { continue };
        let (name, parameters) = name.split_once(';').unwrap_or((name, ""));
        let value = value.trim();
        match (name.trim().to_ascii_uppercase().as_str(), &mut event) {
            ("METHOD", None) => method = parse_method(value),
            ("TZID", None) => value.clone_into(&mut zone),
            ("TZOFFSETTO", None) if zones.len() < EVENT_LIMIT => {
                zones.entry(zone.clone()).or_insert_with(|| parse_offset(value).unwrap_or(Offset::UTC));
            }
            ("BEGIN", None) if value.eq_ignore_ascii_case("VEVENT") => {
                event = Some(CalendarEvent { method, uid: String::new(), sequence: 0, start: None, end: None });
            }
            ("END", Some(_)) if value.eq_ignore_ascii_case("VEVENT") => events.extend(event.take()),
            ("UID", Some(event)) => event.uid = super::clean(value).into_owned(),
            ("SEQUENCE", Some(event)) => event.sequence = value.parse().unwrap_or(0),
            ("DTSTART", Some(event)) => event.start = event.start.or_else(|| parse_time(&zones, parameters, value)),
            ("DTEND", Some(event)) => event.end = event.end.or_else(|| parse_time(&zones, parameters, value)),
            ("STATUS", Some(event)) if value.eq_ignore_ascii_case("CANCELLED") => event.method = CalendarMethod::Cancel,
            _ => {}
        }
        if events.len() >= EVENT_LIMIT {
            break;
        }
    }
    events
}

/// Joins folded lines (RFC 5545 §3.1).
fn unfold(text: &str) -> String {
    text.replace("\r\n", "\n").replace("\n ", "").replace("\n\t", "")
}

fn parse_method(value: &str) -> CalendarMethod {
    match value.to_ascii_uppercase().as_str() {
        "REQUEST" => CalendarMethod::Request,
        "REPLY" => CalendarMethod::Reply,
        "CANCEL" => CalendarMethod::Cancel,
        "COUNTER" => CalendarMethod::Counter,
        _ => CalendarMethod::Other,
    }
}

/// Returns a DATE-TIME or DATE value. What names no zone the text defines is read as UTC.
fn parse_time(zones: &BTreeMap<String, Offset>, parameters: &str, value: &str) -> Option<Timestamp> {
    let (digits, utc) = value.strip_suffix('Z').map_or((value, false), |digits| (digits, true));
    let local = DateTime::strptime("%Y%m%dT%H%M%S", digits)
        .or_else(|_| jiff::civil::Date::strptime("%Y%m%d", digits).map(|date| date.at(0, 0, 0, 0)))
        .ok()?;
    let zone = parameters.split(';').find_map(|parameter| parameter.strip_prefix("TZID="));
    let offset = zone.filter(|_| !utc).and_then(|zone| zones.get(zone.trim_matches('"')));
    offset.copied().unwrap_or(Offset::UTC).to_timestamp(local).ok()
}

/// Returns a UTC-OFFSET value (§3.3.14): `+0100`.
fn parse_offset(value: &str) -> Option<Offset> {
    let (sign, digits) = match value.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, value.strip_prefix('+').unwrap_or(value)),
    };
    let hours: i32 = digits.get(..2)?.parse().ok()?;
    let minutes: i32 = digits.get(2..4)?.parse().ok()?;
    Offset::from_seconds(sign * (hours * 3600 + minutes * 60)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cancellation_is_read() {
        let text = "BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\nBEGIN:VEVENT\r\nUID:abc-\r\n 1@example.org\r\nSEQUENCE:2\r\nDTSTART:20260305T090000Z\r\nDTEND:20260305T100000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        assert_eq!(
            events(text),
            [CalendarEvent {
                method: CalendarMethod::Cancel,
                uid: "abc-1@example.org".to_owned(),
                sequence: 2,
                start: Some("2026-03-05T09:00:00Z".parse().expect("a time")),
                end: Some("2026-03-05T10:00:00Z".parse().expect("a time")),
            }]
        );
    }

    #[test]
    fn a_zone_is_taken_from_the_text() {
        let text = "METHOD:REQUEST\nBEGIN:VTIMEZONE\nTZID:Own Time\nBEGIN:STANDARD\nTZOFFSETTO:+0100\nEND:STANDARD\nEND:VTIMEZONE\nBEGIN:VEVENT\nUID:x\nDTSTART;TZID=\"Own Time\":20260305T003000\nEND:VEVENT\n";
        assert_eq!(events(text)[0].start, Some("2026-03-04T23:30:00Z".parse().expect("a time")));
    }

    #[test]
    fn an_invitation_for_a_whole_day_is_read() {
        let text = "METHOD:REQUEST\nBEGIN:VEVENT\nUID:x\nDTSTART;VALUE=DATE:20260305\nEND:VEVENT\n";
        let events = events(text);
        assert_eq!(events[0].start, Some("2026-03-05T00:00:00Z".parse().expect("a time")));
        assert_eq!(events[0].method, CalendarMethod::Request);
    }
}
