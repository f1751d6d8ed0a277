//! What mail programs of Spanish and Portuguese users put around an answer: the author's own words alone are left.

use crickets::analysis;
use crickets::message::parse;

/// Ends of letters as mail programs write them below the author's words, each with the program it is of.
const BELOW: &[(&str, &str)] = &[
    // Attributions above a marked or bare quotation.
    (
        "Gmail, es",
        "El mar, 10 mar 2026 a las 9:15, Ana Autora (<ana@example.org>) escribió:\n\n> Hola Ben:\n> Te mando el plano mañana.\n",
    ),
    (
        "Gmail wrapped, es",
        "El mar, 10 mar 2026 a las 9:15, Ana María Autora de la Fuente (<\nana@example.org>) escribió:\n\n> Te mando el plano mañana.\n",
    ),
    (
        "Gmail, pt-BR",
        "Em ter., 10 de mar. de 2026 às 09:15, Ana Autora <ana@example.org>\nescreveu:\n\n> Mando a planta amanhã.\n",
    ),
    (
        "Gmail, pt-PT",
        "Ana Autora <ana@example.org> escreveu (terça, 10/03/2026 à(s) 09:15):\n\n> Mando a planta amanhã.\n",
    ),
    (
        "Apple Mail, es",
        "> El 10 mar 2026, a las 9:15, Ana Autora <ana@example.org> escribió:\n> \n> Te mando el plano mañana.\n",
    ),
    (
        "Apple Mail, pt-BR",
        "> Em 10 de mar. de 2026, à(s) 09:15, Ana Autora <ana@example.org> escreveu:\n> \n> Mando a planta amanhã.\n",
    ),
    (
        "Apple Mail, pt-PT",
        "> No dia 10/03/2026, às 09:15, Ana Autora <ana@example.org> escreveu:\n> \n> Mando a planta amanhã.\n",
    ),
    ("Thunderbird, es", "El 10/3/26 a las 9:15, Ana Autora escribió:\n> Te mando el plano mañana.\n"),
    ("Thunderbird, pt-BR", "Em 10/03/2026 09:15, Ana Autora escreveu:\n> Mando a planta amanhã.\n"),
    ("Thunderbird, pt-PT", "Às 09:15 de 10/03/2026, Ana Autora escreveu:\n> Mando a planta amanhã.\n"),
    (
        "Yahoo, es",
        "    El martes, 10 de marzo de 2026, 09:15:20 CET, Ana Autora <ana@example.org> escribió:  \n \n Te mando el plano mañana.\n",
    ),
    (
        "Yahoo, pt",
        "    Em terça-feira, 10 de março de 2026 09:15:20 BRT, Ana Autora <ana@example.org> escreveu:  \n \n Mando a planta amanhã.\n",
    ),
    // Header blocks.
    (
        "Outlook, es",
        "________________________________\nDe: Ana Autora <ana@example.org>\nEnviado: martes, 10 de marzo de 2026 9:15\nPara: Ben Ejemplo <ben@example.net>\nCC: Cleo <cleo@example.com>\nAsunto: RE: Plano\n\nTe mando el plano mañana.\n",
    ),
    (
        "Outlook bold, es",
        "*De:* Ana Autora <ana@example.org>\n*Enviado el:* martes, 10 de marzo de 2026 9:15\n*Para:* Ben Ejemplo <ben@example.net>\n*Asunto:* RE: Plano\n\nTe mando el plano mañana.\n",
    ),
    (
        "Outlook, pt-BR",
        "________________________________\nDe: Ana Autora <ana@example.org>\nEnviada em: terça-feira, 10 de março de 2026 09:15\nPara: Ben Exemplo <ben@example.net>\nCc: Cleo <cleo@example.com>\nAssunto: RES: Planta\n\nMando a planta amanhã.\n",
    ),
    (
        "Outlook, pt-PT",
        "De: Ana Autora <ana@example.org>\nEnviado: 10 de março de 2026 09:15\nPara: Ben Exemplo <ben@example.net>\nAssunto: RE: Planta\n\nMando a planta amanhã.\n",
    ),
    (
        "Outlook old, es",
        "-----Mensaje original-----\nDe: Ana Autora [mailto:ana@example.org]\nEnviado el: martes, 10 de marzo de 2026 9:15\nPara: Ben Ejemplo\nAsunto: Plano\n\nTe mando el plano mañana.\n",
    ),
    (
        "Outlook old, pt",
        "-----Mensagem original-----\nDe: Ana Autora [mailto:ana@example.org]\nEnviada em: terça-feira, 10 de março de 2026 09:15\nPara: Ben Exemplo\nAssunto: Planta\n\nMando a planta amanhã.\n",
    ),
    // Forwards.
    (
        "Gmail forward, es",
        "---------- Forwarded message ---------\nDe: Ana Autora <ana@example.org>\nDate: mar, 10 mar 2026 a las 9:15\nSubject: Plano\nTo: Ben Ejemplo <ben@example.net>\n\nTe mando el plano mañana.\n",
    ),
    (
        "Apple forward, es",
        "Inicio del mensaje reenviado:\n\n> De: Ana Autora <ana@example.org>\n> Asunto: Plano\n> Fecha: 10 de marzo de 2026, 9:15:20 CET\n> Para: Ben Ejemplo <ben@example.net>\n> \n> Te mando el plano mañana.\n",
    ),
    (
        "Apple forward, pt",
        "Início da mensagem encaminhada:\n\n> De: Ana Autora <ana@example.org>\n> Assunto: Planta\n> Data: 10 de março de 2026 09:15:20 BRT\n> Para: Ben Exemplo <ben@example.net>\n> \n> Mando a planta amanhã.\n",
    ),
    (
        "Thunderbird forward, es",
        "-------- Mensaje reenviado --------\nAsunto: \tPlano\nFecha: \tTue, 10 Mar 2026 09:15:20 +0100\nDe: \tAna Autora <ana@example.org>\nPara: \tBen Ejemplo <ben@example.net>\n\nTe mando el plano mañana.\n",
    ),
    (
        "Thunderbird forward, pt",
        "-------- Mensagem encaminhada --------\nAssunto: \tPlanta\nData: \tTue, 10 Mar 2026 09:15:20 -0300\nDe: \tAna Autora <ana@example.org>\nPara: \tBen Exemplo <ben@example.net>\n\nMando a planta amanhã.\n",
    ),
    // Footers, sign-offs and disclaimers.
    ("phone, es", "Enviado desde mi iPhone\n"),
    ("phone, pt", "Enviado do meu iPhone\n"),
    ("Outlook on a phone, es", "Obtener Outlook para Android<https://example.com/>\n"),
    ("Outlook on a phone, pt", "Obter o Outlook para iOS<https://example.com/>\n"),
    ("sign-off, es", "Un cordial saludo,\n\nBen Ejemplo\n"),
    ("sign-off, es-MX", "Quedo atento,\nBen\n"),
    ("sign-off, pt-PT", "Com os melhores cumprimentos,\nBen Exemplo\n"),
    ("sign-off, pt-BR", "Att.,\nBen Exemplo\n"),
    ("disclaimer, es", "Este mensaje es confidencial y va dirigido únicamente a su destinatario.\n"),
    ("disclaimer, pt", "Esta mensagem pode conter informação confidencial.\n"),
];

/// Salutations that are no words of the letter.
const ABOVE: &[&str] = &[
    "Hola, Ana:",
    "Buenos días:",
    "Estimada Sra. Autora:",
    "Querida Ana y querido Ben:",
    "Olá Ana,",
    "Oi, Ana!",
    "Prezada Ana,",
    "Exma. Sra. Autora,",
    "Bom dia Ana e Ben,",
];

const OWN: &str = "Perfecto, quedamos en la puerta del taller con Marcos.";

fn own_words(text: &str) -> String {
    let header = b"From: Ben <ben@example.net>\r\nTo: ana@example.org\r\nMessage-ID: <1@example.net>\r\n\
        Date: Tue, 10 Mar 2026 11:00:00 +0100\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n";
    let (message, defects) = parse::message(header, None);
    assert!(defects.is_empty(), "{defects:?}");
    analysis::read(&message, &parse::body(header, text.as_bytes())).own_text
}

#[test]
fn what_spanish_and_portuguese_programs_put_below_is_not_the_authors() {
    let mut leaks = Vec::new();
    for (program, below) in BELOW {
        let own = own_words(&format!("{OWN}\n\n{below}"));
        if own.trim() != OWN {
            leaks.push(format!("{program}: {own:?}"));
        }
    }
    assert!(leaks.is_empty(), "{}", leaks.join("\n"));
}

#[test]
fn spanish_and_portuguese_salutations_are_told() {
    for salutation in ABOVE {
        assert_eq!(own_words(&format!("{salutation}\n\n{OWN}\n")).trim(), OWN, "{salutation}");
    }
}
