//! What an automatic answer says: that somebody is away, that a message was received, or neither.
//!
//! RFC 3834 marks both alike. So the words decide, and where they say nothing of an absence, what the answer is titled
//! ("Automatic reply: Plan") and whether only a vacation program writes such headers; but whoever confirms a receipt
//! ("your ticket number is …") is not away for that. What is found in neither says nothing: no absence is made up.

use jiff::civil::Date;

use super::{Evidence, Remark, Signal, SignalKind, Utterance, cues, due, out_of_office};
use crate::language::About;
use crate::message::{Body, automated};
use crate::text::Sentences;

const THRESHOLD: i32 = 4;

/// Adds what the automatic answer says.
pub(super) fn detect(utterance: &Utterance<'_>, body: &Body, signals: &mut Vec<Signal>) {
    let title = Title::of(utterance);
    let away = utterance.remarks.iter().find(|remark| remark.evidence.score(About::OutOfOffice) > 0);
    let receipt = utterance.remarks.iter().find(|remark| confirms(&remark.evidence));
    let subject = || Signal {
        kind: SignalKind::Receipt,
        sentence: utterance.message.subject.clone(),
        cues: title.evidence.explain(&[About::OutOfOffice, About::Receipt]),
    };
    let absence = SignalKind::OutOfOffice { until: until(utterance, &title), automatic: true };
    if let Some(remark) = away {
        signals.push(remark.signal(absence, &[About::OutOfOffice]));
    } else if let Some(remark) = receipt {
        signals.push(remark.signal(SignalKind::Receipt, &[About::Receipt]));
    } else if confirms(&title.evidence) {
        signals.push(subject());
    } else if title.says_away || title.evidence.score(About::OutOfOffice) > 0 || body.on_vacation {
        signals.push(Signal { kind: absence, ..subject() });
    }
}

fn confirms(evidence: &Evidence) -> bool {
    evidence.score(About::Receipt) >= THRESHOLD
}

/// The subject, as far as the program wrote it.
struct Title {
    /// Whether it is one that programs give to notes of absence.
    says_away: bool,
    /// Of its words; nothing where they are those of the message that is answered.
    evidence: Evidence,
    until: Option<Date>,
}

impl Title {
    fn of(utterance: &Utterance<'_>) -> Self {
        let Utterance { message, language, .. } = utterance;
        let says_away = automated::is_titled_away(&message.subject);
        // "Automatic reply: Your ticket 55120" and "Re: Your ticket 55120" repeat the subject that is answered.
        let repeats = message.subject.contains(':') && (says_away || !message.in_reply_to.is_empty());
        let words = Sentences::single(if repeats { "" } else { &message.subject });
        let evidence = cues::evidence(language, &words).into_iter().next().unwrap_or_default();
        let until = words.iter().filter(|_| says_away || out_of_office::tells(&evidence));
        let until = until.filter_map(|sentence| due::last_day(language, sentence, message.local_date())).max();
        Self { says_away, evidence, until }
    }
}

/// Returns the last day named where the answer speaks of the absence or the return.
fn until(utterance: &Utterance<'_>, title: &Title) -> Option<Date> {
    let speaks = |remark: &&Remark<'_>| out_of_office::tells(&remark.evidence);
    let named = utterance.remarks.iter().filter(speaks);
    let named = named.filter_map(|remark| out_of_office::end_in(utterance, remark));
    named.chain(title.until).max()
}

#[cfg(test)]
mod tests {
    use super::super::gist;
    use super::super::tests::describe;
    use crate::message::{Automated, parse};
    use crate::text::{self, OwnText};

    /// Returns what an automatic answer with these header lines says, and the words that say it; written on Friday 20 March 2026.
    fn said(header: &str, words: &str) -> (String, String) {
        let header = format!(
            "From: Ana <ana@example.org>\nTo: me@example.net\nDate: Fri, 20 Mar 2026 09:00:00 +0000\nMessage-ID: <a@x>\n{header}\n\n"
        );
        let (message, _) = parse::message(header.as_bytes(), None);
        assert_eq!(message.automated, Some(Automated::AutoReply), "{header}");
        let body = parse::body(header.as_bytes(), words.as_bytes());
        let own = OwnText::of(&body.text, &text::zones(&body.text));
        let signals = gist(&message, &body, &own).signals;
        let what = signals.iter().map(|signal| describe(&signal.kind)).collect::<Vec<_>>().join(", ");
        (what, signals.first().map(|signal| signal.sentence.to_string()).unwrap_or_default())
    }

    fn check(header: &str, words: &str, expected: &str) {
        let header = format!("Content-Type: text/plain; charset=utf-8\n{header}");
        assert_eq!(said(&header, words).0, expected, "{header}\n{words}");
    }

    const REPLIED: &str = "Subject: Re: Plan\nIn-Reply-To: <plan@example.net>\nAuto-Submitted: auto-replied";

    #[test]
    fn an_absence_is_told_by_its_words_and_names_its_end() {
        for (words, until) in [
            ("I am on leave and will be back on Monday the 30th.", "2026-03-30"),
            ("Thank you for your message. I'm away from 23 March to 3 April.", "2026-04-03"),
            ("I will answer on my return. I am back on 7 April.", "2026-04-07"),
            ("Ich bin vom 23. März bis 3. April nicht im Büro.", "2026-04-03"),
            ("Vielen Dank für Ihre Nachricht. Nach meiner Rückkehr am 7. April melde ich mich.", "2026-04-07"),
            ("Ich bin bis einschließlich Freitag, den 27.3. im Urlaub.", "2026-03-27"),
            ("Je suis en congés du 23 mars au 3 avril inclus.", "2026-04-03"),
            ("Merci de votre message. Je vous répondrai dès mon retour, le 7 avril.", "2026-04-07"),
            ("Estoy de vacaciones del 23 de marzo al 3 de abril.", "2026-04-03"),
            ("Le responderé a mi regreso, el lunes 30 de marzo.", "2026-03-30"),
            ("Estou de férias de 23 de março a 3 de abril, inclusive.", "2026-04-03"),
            ("Responderei no meu regresso, no dia 7 de abril.", "2026-04-07"),
            ("Sono in ferie dal 23 marzo al 3 aprile compreso.", "2026-04-03"),
            ("Le risponderò al mio rientro, lunedì 30 marzo.", "2026-03-30"),
            ("Ik ben met verlof van 23 maart tot en met 3 april.", "2026-04-03"),
            ("Na mijn terugkomst op 7 april antwoord ik u.", "2026-04-07"),
        ] {
            check(REPLIED, words, &format!("away until {until}"));
        }
    }

    #[test]
    fn a_receipt_is_no_absence() {
        for words in [
            "We have received your request. Your ticket number is 55120.",
            "Thank you for contacting us. We aim to respond within two working days.",
            "Please confirm that you are a person by following this link: https://example.org/c",
            "Ihre Anfrage ist bei uns eingegangen und wird unter der Vorgangsnummer 55120 geführt.",
            "Vielen Dank für Ihre Nachricht. Wir antworten Ihnen innerhalb von zwei Werktagen.",
            "Votre demande a bien été enregistrée sous le numéro 55120.",
            "Nous vous répondrons sous deux jours ouvrés.",
            "Hemos recibido su solicitud y le responderemos a la mayor brevedad.",
            "Recebemos o seu pedido e responderemos no prazo de dois dias úteis.",
            "Abbiamo ricevuto la sua richiesta e le risponderemo entro due giorni lavorativi.",
            "We hebben uw aanvraag goed ontvangen en antwoorden binnen twee werkdagen.",
        ] {
            check(REPLIED, words, "receipt");
            check("Subject: Automatic reply: Plan\nX-Auto-Response-Suppress: All", words, "receipt");
        }
        check("Subject: Your request has been received [#55120]\nAuto-Submitted: auto-replied", "Hello!", "receipt");
    }

    #[test]
    fn who_confirms_a_receipt_and_says_to_be_away_is_away() {
        check(REPLIED, "I have received your mail. I am on holiday until 30 March.", "away until 2026-03-30");
        check(
            REPLIED,
            "Ihre Nachricht ist eingegangen. Unsere Praxis ist bis zum 30. März geschlossen.",
            "away until 2026-03-30",
        );
    }

    #[test]
    fn words_of_neither_say_nothing() {
        for words in [
            "Hello and thank you.",
            "Guten Tag.",
            "Bonjour.",
            "Hola, buenos días.",
            "Olá, bom dia.",
            "Salve.",
            "Hallo.",
        ] {
            check(REPLIED, words, "");
        }
        assert_eq!(
            said("Subject: Re: Your ticket 55120\nIn-Reply-To: <t@x>\nAuto-Submitted: auto-replied", "Hi!").0,
            ""
        );
    }

    #[test]
    fn a_deputy_is_no_successor_but_who_has_left_has_one() {
        check(
            REPLIED,
            "I am away until 30 March. In urgent cases please contact Ben Okafor instead, ben@example.com.",
            "away until 2026-03-30",
        );
        check(
            REPLIED,
            "Ana Weber no longer works here. Your message will not be forwarded. Please contact mira@example.org instead.",
            "left, referral to mira@example.org",
        );
        check(
            REPLIED,
            "Ana Weber ist nicht mehr bei uns. Ihre Nachricht wird nicht weitergeleitet, bitte wenden Sie sich an mira@example.org.",
            "left, referral to mira@example.org",
        );
    }

    #[test]
    fn a_whole_month_ends_on_its_last_day() {
        for words in [
            "I am on leave for the whole of March.",
            "Ich bin den ganzen März im Urlaub.",
            "Je suis en congés tout le mois de mars.",
            "Estoy de permiso durante todo el mes de marzo.",
            "Estou de férias durante o mês de março.",
            "Sono in ferie per tutto marzo.",
            "Ik ben heel maart met verlof.",
        ] {
            check(REPLIED, words, "away until 2026-03-31");
        }
    }

    #[test]
    fn titles_and_vacation_programs_say_an_absence_where_no_words_do() {
        for header in [
            "Subject: Automatic reply: Plan\nAuto-Submitted: auto-generated",
            "Subject: =?utf-8?q?Abwesenheit=3A_Plan?=\nAuto-Submitted: auto-replied",
            "Subject: =?utf-8?q?R=C3=A9ponse_automatique_=3A_Plan?=\nAuto-Submitted: auto-generated",
            "Subject: =?utf-8?q?Respuesta_autom=C3=A1tica=3A_Plan?=\nAuto-Submitted: auto-generated",
            "Subject: =?utf-8?q?Resposta_autom=C3=A1tica=3A_Plan?=\nAuto-Submitted: auto-generated",
            "Subject: Risposta automatica: Plan\nAuto-Submitted: auto-generated",
            "Subject: Automatisch antwoord: Plan\nAuto-Submitted: auto-generated",
            "Subject: Ana Author is out of the office.",
            "Subject: Re: Plan\nAuto-Submitted: auto-replied (vacation)",
            "Subject: Re: Plan\nX-Autoreply: yes",
            "Subject: Re: Plan\nPrecedence: auto_reply\nX-Auto-Response-Suppress: All\nX-MS-Exchange-Inbox-Rules-Loop: ana@example.org",
        ] {
            check(header, "Goodness.", "away");
        }
    }

    #[test]
    fn the_sentence_that_says_it_is_the_evidence() {
        let words = "Thank you. I am out of the office until 30 March.";
        assert_eq!(said(REPLIED, words).1, "I am out of the office until 30 March.");
        assert_eq!(said("Subject: Out of office\nX-Autoreply: yes", "Goodness.").1, "Out of office");
    }
}
