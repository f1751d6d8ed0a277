//! What German letters do, sentence by sentence.

use super::tests::check;

#[test]
fn promises_are_heard() {
    check(
        "
//- 2026-03-04
Ich melde mich bis Freitag bei Ihnen.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ commitment callback due 2026-03-06
Den Vertrag schicke ich dir morgen zu.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ commitment send due 2026-03-05
Wir werden die Zahlen prüfen und Ihnen nächste Woche Bescheid geben.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ commitment callback due 2026-03-15
Ich kümmere mich darum.
^^^^^^^^^^^^^^^^^^^^^^^ commitment other
Meine Kollegin wird Sie am Montag anrufen.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ commitment callback by delegate due 2026-03-09
Du bekommst die Zeichnungen bis Ende der Woche.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ commitment send due 2026-03-06
Sobald ich etwas höre, sage ich Bescheid.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ commitment callback due \"Sobald ich etwas höre\"
Falls der Rat zustimmt, sende ich Ihnen den Vertrag.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ commitment send conditional
Wird erledigt.
^^^^^^^^^^^^^^ commitment other
Ich sitze noch im Zug und schicke dir die Pläne morgen.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ commitment send due 2026-03-05
Ich überweise den Betrag am 12. März.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ commitment pay due 2026-03-12
",
    );
}

#[test]
fn requests_are_heard() {
    check(
        "
//- 2026-03-04
Könnten Sie mir bitte den Plan bis Freitag schicken?
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ request due 2026-03-06
Bitte rufen Sie Ben an.
^^^^^^^^^^^^^^^^^^^^^^^ request
Gib mir kurz Bescheid, ob der Termin passt.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ request
Wann hätten Sie in der kommenden Woche Zeit?
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ request due 2026-03-15
Ich würde mich über eine kurze Rückmeldung freuen.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ request
Schick mir einfach die Unterlagen.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ request
Ich wollte fragen, ob ihr schon etwas entschieden habt.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ request
Bei Fragen melden Sie sich gern.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ phatic
Lass mich wissen, was du davon hältst.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ request
",
    );
}

#[test]
fn near_misses_commit_and_ask_nothing() {
    check(
        "
//- 2026-03-04
Ich habe Ihnen den Vertrag gestern geschickt.
Ich werde am Montag nicht da sein.
Die Gemeinde wird das Tor im Sommer prüfen lassen.
Wie geht es dir?
Bitte entschuldigen Sie die späte Antwort.
Der Regen kam am Abend, und die Straße war leer.
",
    );
    check(
        "
//- 2026-03-04
Ich kann es dir schicken, wenn du magst.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ offer
",
    );
}

#[test]
fn turns_of_a_correspondence_are_heard() {
    check(
        "
//- 2026-03-04
Leider muss ich unser Treffen am Freitag absagen.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ cancellation of 2026-03-06
Vielen Dank für die Zeichnungen.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ thanks
Anbei finden Sie den Vertrag.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ delivery
Die Sache mit dem Tor hat sich erledigt.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ release
Es war schön, dich am Samstag zu sehen.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ met
",
    );
    check(
        "
//- 2026-03-04
Derzeit haben wir leider keinen Bedarf, melden Sie sich gern im Herbst wieder.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ decline until 2026-09-01
",
    );
    check(
        "
//- 2026-03-04
Ich bin bis zum 20. März im Urlaub.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ away until 2026-03-20
",
    );
    check(
        "
//- 2026-03-04
Dafür bin ich nicht zuständig, bitte wenden Sie sich an Cleo Beispiel.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ referral to Cleo Beispiel
",
    );
    check(
        "
//- 2026-03-04
Darf ich euch einander vorstellen, Ben baut Tore und Cleo sucht eines.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ introduction
",
    );
}

#[test]
fn dates_are_windows() {
    for (sentence, expected) in [
        ("Ich melde mich übermorgen.", "2026-03-06"),
        ("Ich melde mich Anfang nächster Woche.", "2026-03-11"),
        ("Ich melde mich Ende des Monats.", "2026-03-31"),
        ("Ich melde mich in zwei Wochen.", "2026-03-18"),
        ("Ich melde mich heute Abend.", "2026-03-04"),
        ("Ich melde mich am kommenden Dienstag.", "2026-03-10"),
        ("Ich melde mich bis zum 15.04.2026.", "2026-04-15"),
        ("Ich melde mich in den nächsten Tagen.", "2026-03-07"),
        ("Ich melde mich im April.", "2026-04-30"),
    ] {
        check(&format!(
            "//- 2026-03-04\n{sentence}\n{} commitment callback due {expected}\n",
            "^".repeat(sentence.chars().count())
        ));
    }
}
