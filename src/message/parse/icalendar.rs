//! iTIP messages (RFC 5546) out of iCalendar text (RFC 5545): method, identity and time of each event, nothing more.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use crate::message::{CalendarEvent, CalendarMethod};

/// Most events that are read of one part.
const EVENT_LIMIT: usize = 20;

/// Returns the events of one iCalendar text.
pub(super) fn events(text: &str) -> Vec<CalendarEvent> {
    let mut events = Vec::new();
    let mut method = CalendarMethod::Other;
    let mut event: Option<CalendarEvent> = None;
    for line in unfold(text).lines() {
        let Some((name, value)) = line.split_once(':') else { continue };
        let (name, parameters) = name.split_once(';').unwrap_or((name, ""));
        let value = value.trim();
        match (name.trim().to_ascii_uppercase().as_str(), &mut event) {
            ("METHOD", None) => method = parse_method(value),
            ("BEGIN", None) if value.eq_ignore_ascii_case("VEVENT") => {
                event = Some(CalendarEvent { method, uid: String::new(), sequence: 0, start: None, end: None });
            }
            ("END", Some(_)) if value.eq_ignore_ascii_case("VEVENT") => events.extend(event.take()),
            ("UID", Some(event)) => event.uid = super::clean(value),
            ("SEQUENCE", Some(event)) => event.sequence = value.parse().unwrap_or(0),
            ("DTSTART", Some(event)) => event.start = event.start.or_else(|| parse_time(parameters, value)),
            ("DTEND", Some(event)) => event.end = event.end.or_else(|| parse_time(parameters, value)),
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

/// Returns a DATE-TIME or DATE value. A zone that is no IANA name is read as UTC: an event keeps its day, nearly always.
fn parse_time(parameters: &str, value: &str) -> Option<Timestamp> {
    let (digits, utc) = value.strip_suffix('Z').map_or((value, false), |digits| (digits, true));
    let local = DateTime::strptime("%Y%m%dT%H%M%S", digits)
        .or_else(|_| jiff::civil::Date::strptime("%Y%m%d", digits).map(|date| date.at(0, 0, 0, 0)))
        .ok()?;
    let zone_name = parameters.split(';').find_map(|parameter| parameter.strip_prefix("TZID="));
    let zone =
        zone_name.filter(|_| !utc).and_then(|name| TimeZone::get(name.trim_matches('"')).ok()).unwrap_or(TimeZone::UTC);
    local.to_zoned_datetime(zone).ok().map(|zoned| zoned.timestamp())
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
    fn an_invitation_for_a_whole_day_is_read() {
        let text = "METHOD:REQUEST\nBEGIN:VEVENT\nUID:x\nDTSTART;VALUE=DATE:20260305\nEND:VEVENT\n";
        let events = events(text);
        assert_eq!(events[0].start, Some("2026-03-05T00:00:00Z".parse().expect("a time")));
        assert_eq!(events[0].method, CalendarMethod::Request);
    }
}
