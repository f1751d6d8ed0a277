//! What Dutch letters do, sentence by sentence.

use super::tests::check;

#[test]
fn promises_are_heard() {
    check(
        "
//- 2026-03-04
Ik bel je morgenochtend terug.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ commitment callback due 2026-03-05
Het contract stuur ik u vóór vrijdag.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ commitment send due 2026-03-06
We bekijken de cijfers en laten het je volgende week weten.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ commitment callback due 2026-03-15
Komt in orde.
^^^^^^^^^^^^^ commitment other
Mijn assistente belt u maandag.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ commitment callback by delegate due 2026-03-09
Je krijgt de tekeningen tegen het einde van de maand.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ commitment send due 2026-03-31
Zodra ik iets hoor, geef ik je een seintje.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ commitment callback due \"Zodra ik iets hoor\"
Als het bestuur akkoord gaat, stuur ik u het contract.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ commitment send conditional
Ik betaal het saldo op 12 maart.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ commitment pay due 2026-03-12
",
    );
}

#[test]
fn requests_are_heard() {
    check(
        "
//- 2026-03-04
Kunt u mij het plan vóór vrijdag sturen?
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ request due 2026-03-06
Gelieve de datum te bevestigen.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ request
Laat me weten of het uur past.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ request
Wanneer kunnen we volgende week bellen?
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ request due 2026-03-15
Ik kijk uit naar uw antwoord.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ request
Bel Pieter even, alsjeblieft.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ request
Aarzel niet om mij te contacteren.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ phatic
Mocht u nog vragen hebben, neem dan gerust contact op.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ phatic
",
    );
}

#[test]
fn near_misses_commit_and_ask_nothing() {
    check(
        "
//- 2026-03-04
Ik heb je het contract gisteren gestuurd.
Ik koop geen nieuwe poort.
De gemeente legt deze zomer de straat aan.
Hoe gaat het met je?
De regen kwam 's avonds en de straat was leeg.
",
    );
    check(
        "
//- 2026-03-04
Ik kan u het plan bezorgen als u dat wenst.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ offer
",
    );
}

#[test]
fn turns_of_a_correspondence_are_heard() {
    check(
        "
//- 2026-03-04
Het spijt me, ik moet onze afspraak van vrijdag afzeggen.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ cancellation of 2026-03-06
Hartelijk dank voor de tekeningen.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ thanks
In bijlage vindt u het contract.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ delivery
Laat maar, de poort werkt weer.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ release
Het was fijn je zaterdag te zien.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ met
",
    );
    check(
        "
//- 2026-03-04
We moeten de vergadering verzetten.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ rescheduling
",
    );
    check(
        "
//- 2026-03-04
Nu niet, probeer het in september nog eens.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ decline until 2026-09-01
",
    );
    check(
        "
//- 2026-03-04
Gelieve mij niet meer te contacteren.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ decline stop
",
    );
    check(
        "
//- 2026-03-04
Ik ben tot en met 20 maart met vakantie.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ away until 2026-03-20
",
    );
    check(
        "
//- 2026-03-04
Ik ben niet de juiste persoon, wend u tot Lotte Voorbeeld.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ referral to Lotte Voorbeeld
",
    );
    check(
        "
//- 2026-03-04
Ik stel je graag voor aan Olga, die een poort zoekt.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ introduction
",
    );
}

#[test]
fn dates_are_windows() {
    for (sentence, expected) in [
        ("Ik bel je overmorgen.", "2026-03-06"),
        ("Ik bel je begin volgende week.", "2026-03-11"),
        ("Ik bel je eind deze maand.", "2026-03-31"),
        ("Ik bel je binnen twee weken.", "2026-03-18"),
        ("Ik bel je vanavond.", "2026-03-04"),
        ("Ik bel je dinsdagmiddag.", "2026-03-10"),
        ("Ik bel je op 15/04/2026.", "2026-04-15"),
        ("Ik bel je de komende dagen.", "2026-03-07"),
        ("Ik bel je in april.", "2026-04-30"),
        ("Ik bel je tegen de 20e.", "2026-03-20"),
    ] {
        check(&format!(
            "//- 2026-03-04\n{sentence}\n{} commitment callback due {expected}\n",
            "^".repeat(sentence.chars().count())
        ));
    }
}
