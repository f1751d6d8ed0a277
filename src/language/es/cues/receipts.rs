//! What a Spanish sentence says that a program wrote to confirm a receipt.

use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "es.receipt",
        about: About::Receipt,
        weight: 4,
        pattern: concat!(
            r"\bhemos recibido (?:correctamente )?su (?:mensaje|correo|e-?mail|solicitud|consulta|pedido|petición|",
            r"inscripción|candidatura)\b|\b(?:su|tu) (?:mensaje|correo|e-?mail|solicitud|consulta|pedido|petición|",
            r"inscripción|candidatura) (?:ha sido|fue|se ha) (?:\w+ )?(?:recibid[oa]|registrad[oa]|recibido|",
            r"registrado|enviad[oa]|asignad[oa])\b|\bacus(?:e|amos) (?:de )?recibo\b|\bgracias por (?:contactar|",
            r"ponerse en contacto|contactarnos|escribirnos|suscribir\w+|registrar\w+|inscribir\w+)\b|",
            r"\bhemos recibido tu (?:mensaje|correo|solicitud|consulta|pedido)\b"
        ),
        example: "Hemos recibido su solicitud.",
    },
    Cue {
        id: "es.receipt.number",
        about: About::Receipt,
        weight: 4,
        pattern: concat!(
            r"\b(?:ticket|caso|solicitud|referencia|incidencia|consulta|expediente)(?: (?:número|nº|n\.º|",
            r"no\.?))?(?: es| con)?(?: el)? ?:? ?\[?#? ?[a-z]{0,6}-?\d{3,}|\[#? ?[a-z]{0,8}[-#: ]?\d{3,}\]|",
            r"\bnúmero de (?:ticket|caso|incidencia|expediente|referencia|solicitud)\b"
        ),
        example: "Su número de caso es 55120.",
    },
    Cue {
        id: "es.receipt.answer_within",
        about: About::Receipt,
        weight: 4,
        pattern: concat!(
            r"\b(?:le|te|les|nuestro equipo|nos pondremos) .{0,50}\b(?:en (?:un )?plazo|en menos de|antes de|",
            r"dentro de) .{0,20}\b(?:horas|días|laborables|hábiles)\b|\b(?:responderemos|contestaremos|",
            r"atenderemos|contactaremos) .{0,30}(?:lo antes posible|a la mayor brevedad|en breve)\b|",
            r"\ba la mayor brevedad\b"
        ),
        example: "Le responderemos a la mayor brevedad.",
    },
    Cue {
        id: "es.receipt.confirm",
        about: About::Receipt,
        weight: 4,
        pattern: concat!(
            r"\b(?:confirme|confirma|verifique|verifica) (?:por favor )?(?:su|tu) (?:suscripción|correo|dirección|",
            r"inscripción|registro|cuenta)\b|\b(?:haga|haz) clic\b"
        ),
        example: "Por favor, confirme su suscripción.",
    },
    Cue {
        id: "es.automatic",
        about: About::Automatic,
        weight: 4,
        pattern: concat!(
            r"\b(?:este (?:es un|mensaje es una?|correo es una?)|esta es una) (?:mensaje|correo|e-?mail|respuesta|",
            r"notificación)? ?(?:automátic[oa]|generad[oa] automáticamente|enviad[oa] automáticamente)\b|",
            r"\beste (?:mensaje|correo|e-?mail) (?:ha sido|fue|se ha) (?:generado|enviado|",
            r"creado) (?:automáticamente|de forma automática)\b"
        ),
        example: "Este es un mensaje automático.",
    },
];
