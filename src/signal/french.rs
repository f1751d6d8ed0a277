//! What French letters do, sentence by sentence.

use super::tests::check;

#[test]
fn promises_are_heard() {
    check(
        "
//- 2026-03-04
Je vous rappelle demain matin.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ commitment callback due 2026-03-05
Je vous enverrai le contrat d'ici vendredi.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ commitment send due 2026-03-06
Nous allons vérifier les chiffres la semaine prochaine.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ commitment check due 2026-03-15
Je m'en occupe.
^^^^^^^^^^^^^^^ commitment other
Mon assistante vous appellera lundi.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ commitment callback by delegate due 2026-03-09
Vous recevrez les dessins avant la fin du mois.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ commitment send due 2026-03-31
Je te tiens au courant dès que j'ai une réponse.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ commitment callback due \"dès que j'ai une réponse\"
Si le conseil est d'accord, je vous envoie le contrat.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ commitment send conditional
Je reviens vers vous dans deux semaines.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ commitment callback due 2026-03-18
J'apporterai les échantillons jeudi.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ commitment other due 2026-03-05
",
    );
}

#[test]
fn requests_are_heard() {
    check(
        "
//- 2026-03-04
Pourriez-vous m'envoyer le plan avant vendredi ?
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ request due 2026-03-06
Merci de me confirmer la date.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ request
Dis-moi si le rendez-vous te convient.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ request
Quand seriez-vous disponible la semaine prochaine ?
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ request due 2026-03-15
Je souhaiterais savoir où en est le projet.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ request
Appelle Ben, s'il te plaît.
^^^^^^^^^^^^^^^^^^^^^^^^^^^ request
Tenez-moi au courant.
^^^^^^^^^^^^^^^^^^^^^ request
N'hésitez pas à me contacter.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ phatic
Pouvez-vous jeter un œil au devis
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ request
",
    );
}

#[test]
fn near_misses_commit_and_ask_nothing() {
    check(
        "
//- 2026-03-04
Je vous ai envoyé le contrat hier.
Je ne serai pas là lundi.
La commune va faire vérifier le portail cet été.
Comment allez-vous ?
Veuillez excuser ma réponse tardive.
La pluie est venue le soir et la rue était vide.
",
    );
    check(
        "
//- 2026-03-04
Je peux vous l'envoyer si vous voulez.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ offer
",
    );
}

#[test]
fn turns_of_a_correspondence_are_heard() {
    check(
        "
//- 2026-03-04
Je suis désolée, je ne pourrai pas être là jeudi.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ cancellation of 2026-03-05
",
    );
    check(
        "
//- 2026-03-04
Je suis désolée, je dois annuler notre rendez-vous de vendredi.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ cancellation of 2026-03-06
Merci beaucoup pour les dessins.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ thanks
Vous trouverez le contrat ci-joint.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ delivery
Laisse tomber, le portail fonctionne.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ release
C'était un plaisir de vous voir samedi.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ met
",
    );
    check(
        "
//- 2026-03-04
Nous ne sommes pas intéressés pour le moment, recontactez-nous en septembre.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ decline until 2026-09-01
",
    );
    check(
        "
//- 2026-03-04
Je suis en congé jusqu'au 20 mars.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ away until 2026-03-20
",
    );
    check(
        "
//- 2026-03-04
Je ne suis pas la bonne personne, adressez-vous à Cléo Exemple.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ referral to Cléo Exemple
",
    );
    check(
        "
//- 2026-03-04
Je vous présente Cléo, qui cherche un portail.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ introduction
",
    );
}

#[test]
fn dates_are_windows() {
    for (sentence, expected) in [
        ("Je vous rappelle après-demain.", "2026-03-06"),
        ("Je vous rappelle en début de semaine prochaine.", "2026-03-11"),
        ("Je vous rappelle à la fin du mois.", "2026-03-31"),
        ("Je vous rappelle dans quinze jours.", "2026-03-19"),
        ("Je vous rappelle ce soir.", "2026-03-04"),
        ("Je vous rappelle mardi prochain.", "2026-03-10"),
        ("Je vous rappelle le 15/04/2026.", "2026-04-15"),
        ("Je vous rappelle dans les prochains jours.", "2026-03-07"),
        ("Je vous rappelle en avril.", "2026-04-30"),
    ] {
        check(&format!(
            "//- 2026-03-04\n{sentence}\n{} commitment callback due {expected}\n",
            "^".repeat(sentence.chars().count())
        ));
    }
}
