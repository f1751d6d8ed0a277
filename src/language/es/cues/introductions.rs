//! How a Spanish sentence makes people known to each other.

use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "es.intro.introduce",
        about: About::Introduction,
        weight: 4,
        pattern: concat!(
            r"\b(?:te|le|les|os) presento (?:a|al|,)|\b(?:quiero|quería|quisiera|permíta(?:me|nos)|permíte(?:me|",
            r"nos)|déja(?:me|nos)|me gustaría|me complace|es un placer) (?:presentar(?:te|le|les|os)|",
            r"que (?:conozcas|conozca|conozcáis))\b|\b(?:te|le|les|os) pongo en contacto\b|\bpara que (?:os|",
            r"se) conozc\w+|^[a-záéíóúñ]+, est[ea] es [a-záéíóúñ]+"
        ),
        example: "Te presento a Irene.",
    },
    Cue {
        id: "es.intro.copying",
        about: About::Introduction,
        weight: 4,
        pattern: concat!(
            r"\b(?:pongo|copio|añado|incluyo|meto|he puesto) (?:aquí )?(?:en (?:copia|",
            r"cc) )?a [a-záéíóúñ]+(?: [a-záéíóúñ]+)?(?: en (?:copia|cc))?(?:,? (?:que|quien|para)\b|[,;.])|",
            r"\ben copia (?:a|está) [a-záéíóúñ]+, (?:que|quien)\b"
        ),
        example: "Pongo en copia a Mateo, que conoce el barrio.",
    },
    Cue {
        id: "es.intro.later",
        about: About::Introduction,
        weight: -6,
        pattern: concat!(
            r"\bpresento\b.{0,60}\b(?:en cuanto|cuando|mañana|lunes|martes|miércoles|jueves|viernes|semana|mes)\b|",
            r"\bme present|\bpresentarme\b|\bpuedes presentar|\bpodrías presentar"
        ),
        example: "Te presento a Irene en cuanto vuelva.",
    },
    Cue {
        id: "es.intro.this_is",
        about: About::Introduction,
        weight: 4,
        pattern: concat!(
            r"^est[ea] es (?:la señora|el señor|mi|nuestr[oa]|doña|don) \p{L}+.{0,20}(?:de (?:la|el|quien) que|",
            r"del que|de quien|que)\b"
        ),
        example: "Esta es la señora Rocha, de la que te hablé.",
    },
    Cue {
        id: "es.intro.both",
        about: About::Introduction,
        weight: 4,
        pattern: concat!(
            r"\bos presento\b|\b(?:deberíais|deberían|tenéis que|tienen que) conoceros?\b|\b(?:os|",
            r"les) dejo (?:hablar|en contacto|que habléis|para que)\b|\bos pongo en copia\b"
        ),
        example: "Ben, Cleo: os presento.",
    },
    Cue {
        id: "es.intro.this_is_name",
        about: About::Introduction,
        weight: 2,
        pattern: r"^\p{L}+(?: \p{L}+)?, (?:est[ea] es|aquí está|ell?a? es)\b",
        example: "Ben, esta es Cleo.",
    },
    Cue {
        id: "es.intro.subject",
        about: About::Introduction,
        weight: 2,
        pattern: r"^(?:presentación|presentaciones|intro|contacto entre)\b",
        example: "Presentación: Ben y Cleo",
    },
    Cue {
        id: "es.intro.things",
        about: About::Introduction,
        weight: -8,
        pattern: concat!(
            r"\bpresent\p{L}+ (?:(?:nuestr[oa]s?|el|la|un|una|mi|est[ea]) )(?:nuev[oa]s? |",
            r"últim[oa]s? )?(?:producto|servicio|gama|catálogo|oferta|proyecto|plataforma|aplicación|programa|",
            r"colección|libro|método|solución|idea|web|versión|informe|resultados?|curso)s?\b"
        ),
        example: "Me gustaría presentarle nuestro nuevo catálogo.",
    },
    Cue {
        id: "es.introduced",
        about: About::Introduced,
        weight: 4,
        pattern: concat!(
            r"\bgracias(?: \p{L}+)?,? por (?:la presentación|presentar(?:me|nos)|ponernos en contacto|",
            r"el contacto)\b"
        ),
        example: "Gracias por la presentación, Ben.",
    },
    Cue {
        id: "es.intro.connect",
        about: About::Introduction,
        weight: 4,
        pattern: concat!(
            r"\b(?:poner(?:te|le|les|os)|pongo|ponemos) en contacto (?:con|a)\b|\b(?:debíais|deberíais|",
            r"teníais que|tenéis que|deben|deberían) (?:conoceros|conocerse)\b"
        ),
        example: "Te escribo para ponerte en contacto con Cleo.",
    },
    Cue {
        id: "es.intro.told_about",
        about: About::Introduction,
        weight: 2,
        pattern: r"\b(?:de quien|del que|de la que|de quién) (?:te|le|os) (?:hablé|he hablado|hablaba)\b|\ben copia\b",
        example: "Cleo, de quien te hablé, está en copia.",
    },
];
