//! How a French sentence makes people known to each other.

use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "fr.intro",
        about: About::Introduction,
        weight: 4,
        pattern: concat!(
            r"\bje (?:vous|te) présente\b|\bpermettez-moi de vous présenter\b|\b(?:je mets|j'ai mis|",
            r"je mets ici) .{2,40} en copie\b|\b(?:vous|te) mettre en (?:relation|contact)\b|\bje (?:vous|",
            r"te) mets en (?:relation|contact)\b|\bj'aimerais (?:vous|te) présenter\b|\bfaire les présentations\b|",
            r"\ben copie, (?:tu trouveras |vous trouverez )?\p{L}+,? qui\b"
        ),
        example: "Je vous présente Cléo.",
    },
    Cue {
        id: "fr.intro.myself",
        about: About::Introduction,
        weight: -8,
        pattern: r"\bme présent",
        example: "Je me présente, Ana.",
    },
    Cue {
        id: "fr.intro.here_is",
        about: About::Introduction,
        weight: 4,
        pattern: r"^(?:voici|c'est) (?:madame|monsieur|mon|ma|mme|m\.) ?\p{L}+(?: \p{L}+)?,? (?:dont|qui|avec qui)\b",
        example: "Voici Madame Roche dont je t'ai parlé.",
    },
    Cue {
        id: "fr.intro.thing",
        about: About::Introduction,
        weight: -6,
        pattern: concat!(
            r"\bje (?:vous|te) présente (?:un|une|deux|trois|quelques|le (?:projet|plan|devis)|la (?:maquette|",
            r"version)|les|mes|nos|notre (?:projet|offre|devis)|mon (?:projet|plan)|l'offre)\b"
        ),
        example: "Je vous présente deux esquisses.",
    },
    Cue {
        id: "fr.intro.pleasure",
        about: About::Introduction,
        weight: 4,
        pattern: concat!(
            r"\b(?:plaisir|envie|voulais|voudrais|souhaite|souhaitais|permets|laissez-moi|",
            r"laisse-moi) (?:de )?(?:vous|te) présenter\b|\bvous (?:devriez|",
            r"devez) (?:absolument )?vous rencontrer\b|\bje vous laisse (?:échanger|vous parler|en parler|",
            r"discuter|faire connaissance)\b|\bvoici mise en relation\b"
        ),
        example: "J'ai le plaisir de te présenter Cléo.",
    },
    Cue {
        id: "fr.intro.this_is_name",
        about: About::Introduction,
        weight: 2,
        pattern: r"^\p{L}+(?:-\p{L}+)?(?: \p{L}+)?, (?:voici|c'est)\b",
        example: "Ben, voici Cléo.",
    },
    Cue {
        id: "fr.intro.subject",
        about: About::Introduction,
        weight: 2,
        pattern: r"^(?:présentations?|mise en (?:relation|contact)|intro)\b",
        example: "Mise en relation : Ben et Cléo",
    },
    Cue {
        id: "fr.intro.things",
        about: About::Introduction,
        weight: -8,
        pattern: concat!(
            r"\bprésent\p{L}+ (?:(?:notre|votre|mon|ma|la|le|l'|un|une|ce|cette) ?)(?:tout )?(?:nouveau |",
            r"nouvelle |nouvel |dernier |dernière )?(?:produit|service|gamme|catalogue|offre|projet|plateforme|",
            r"application|logiciel|collection|livre|méthode|solution|idée|programme|site|version|rapport|",
            r"résultats?)\b"
        ),
        example: "Je vous présente notre nouveau catalogue.",
    },
    Cue {
        id: "fr.introduced",
        about: About::Introduced,
        weight: 4,
        pattern: concat!(
            r"\bmerci (?:\p{L}+ )?(?:pour|de) (?:la |cette |ta |votre |nous avoir |m'avoir )?(?:mis en |",
            r"mise en )?(?:présentation|relation|contact|introduction|présentée?s?)\b"
        ),
        example: "Merci pour la mise en relation, Ben !",
    },
    Cue {
        id: "fr.intro.later",
        about: About::Introduction,
        weight: -6,
        pattern: concat!(
            r"\bprésent\p{L}+ .{2,60}(?:dès que|quand|lorsque|la semaine prochaine|à son retour)\b|",
            r"\b(?:pourriez-vous|pouvez-vous|peux-tu|pourrais-tu|pourriez vous) .{0,20}présenter\b"
        ),
        example: "Je te présente Cléo dès que je la vois.",
    },
    Cue {
        id: "fr.intro.each_other",
        about: About::Introduction,
        weight: 4,
        pattern: concat!(
            r"\bque vous vous (?:rencontriez|connaissiez|parliez)\b|\bvous (?:devriez|devez|",
            r"auriez tout intérêt à) (?:absolument )?(?:vous rencontrer|vous connaître|faire connaissance)\b|",
            r"\bje vous laisse (?:poursuivre|continuer|prendre contact|la main|convenir)\b"
        ),
        example: "Il fallait que vous vous rencontriez.",
    },
    Cue {
        id: "fr.intro.told_about",
        about: About::Introduction,
        weight: 2,
        pattern: r"\b(?:dont|de qui) je (?:t'ai|vous ai|t'avais|vous avais) parlé\b|\ben copie\b",
        example: "Cléo, dont je t'ai parlé, est en copie.",
    },
];
