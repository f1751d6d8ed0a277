//! What Italian letters do, sentence by sentence.

use super::tests::check;

#[test]
fn promises_are_heard() {
    check(
        "
//- 2026-03-04
Ti richiamo domani mattina.
^^^^^^^^^^^^^^^^^^^^^^^^^^^ commitment callback due 2026-03-05
Le invierò il contratto entro venerdì.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ commitment send due 2026-03-06
Verifichiamo i numeri e vi facciamo sapere la prossima settimana.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ commitment callback due 2026-03-15
Ci penso io.
^^^^^^^^^^^^ commitment other
La mia assistente La chiamerà lunedì.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ commitment callback by delegate due 2026-03-09
Riceverà i disegni entro fine mese.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ commitment send due 2026-03-31
Appena so qualcosa, ti scrivo.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ commitment callback due \"Appena so qualcosa\"
Se il consiglio approva, Le mando il contratto.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ commitment send conditional
Pago il saldo il 12 marzo.
^^^^^^^^^^^^^^^^^^^^^^^^^^ commitment pay due 2026-03-12
",
    );
}

#[test]
fn requests_are_heard() {
    check(
        "
//- 2026-03-04
Potrebbe mandarmi il piano entro venerdì?
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ request due 2026-03-06
La prego di confermarmi la data.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ request
Fammi sapere se l'orario ti va bene.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ request
Quando possiamo vederci la prossima settimana?
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ request due 2026-03-15
Attendo un Suo cortese riscontro.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ request
Chiama Pietro, per favore.
^^^^^^^^^^^^^^^^^^^^^^^^^^ request
Non esiti a contattarmi.
^^^^^^^^^^^^^^^^^^^^^^^^ phatic
Resto a disposizione per qualsiasi chiarimento.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ phatic
",
    );
}

#[test]
fn near_misses_commit_and_ask_nothing() {
    check(
        "
//- 2026-03-04
Ti ho mandato il contratto ieri.
Non comprerò niente lunedì.
Il comune rifarà il cancello quest'estate.
Come stai?
La pioggia è arrivata la sera e la strada era vuota.
",
    );
    check(
        "
//- 2026-03-04
Posso inviarLe il piano, se Le interessa.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ offer
",
    );
    check(
        "
//- 2026-03-04
Vuoi che lo chieda a Marco?
^^^^^^^^^^^^^^^^^^^^^^^^^^^ offer
",
    );
}

#[test]
fn turns_of_a_correspondence_are_heard() {
    check(
        "
//- 2026-03-04
Mi dispiace, devo annullare l'appuntamento di venerdì.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ cancellation of 2026-03-06
Grazie mille per i disegni.
^^^^^^^^^^^^^^^^^^^^^^^^^^^ thanks
In allegato trova il contratto.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ delivery
Lascia perdere, il cancello funziona.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ release
È stato un piacere conoscerLa sabato.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ met
",
    );
    check(
        "
//- 2026-03-04
Dobbiamo spostare il nostro incontro.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ rescheduling
",
    );
    check(
        "
//- 2026-03-04
Per ora non siamo interessati, ci risentiamo a settembre.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ decline until 2026-09-01
",
    );
    check(
        "
//- 2026-03-04
Vi prego di non contattarmi più.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ decline stop
",
    );
    check(
        "
//- 2026-03-04
Sono in ferie fino al 20 marzo.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ away until 2026-03-20
",
    );
    check(
        "
//- 2026-03-04
Non sono la persona giusta, si rivolga a Giulia Esempio.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ referral to Giulia Esempio
",
    );
    check(
        "
//- 2026-03-04
Ti presento Olga, che cerca un cancello.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ introduction
",
    );
}

#[test]
fn dates_are_windows() {
    for (sentence, expected) in [
        ("Ti richiamo dopodomani.", "2026-03-06"),
        ("Ti richiamo all'inizio della prossima settimana.", "2026-03-11"),
        ("Ti richiamo entro la fine del mese.", "2026-03-31"),
        ("Ti richiamo tra due settimane.", "2026-03-18"),
        ("Ti richiamo stasera.", "2026-03-04"),
        ("Ti richiamo martedì prossimo.", "2026-03-10"),
        ("Ti richiamo il 15/04/2026.", "2026-04-15"),
        ("Ti richiamo nei prossimi giorni.", "2026-03-07"),
        ("Ti richiamo ad aprile.", "2026-04-30"),
        ("Ti richiamo entro il 20.", "2026-03-20"),
    ] {
        check(&format!(
            "//- 2026-03-04\n{sentence}\n{} commitment callback due {expected}\n",
            "^".repeat(sentence.chars().count())
        ));
    }
}
