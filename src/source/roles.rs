//! Decides what a mailbox is for: as configured, else by special use (RFC 6154), else by a well-known name.
//!
//! Mail programs name folders in the language of whoever set them up. The names here are those that Thunderbird, Outlook,
//! Apple Mail, Gmail, Exchange and the large webmail services create, compared without case.

use std::collections::BTreeMap;

use crate::message::Role;

/// Names of folders by role, in lower case.
#[rustfmt::skip]
const NAMES: &[(Role, &[&str])] = &[
    (
        Role::Inbox,
        &[
            "inbox", "posteingang", "boîte de réception", "bandeja de entrada", "recibidos",
            "caixa de entrada", "posta in arrivo", "postvak in", "inkorg", "inkorgen", "indbakke", "innboks",
            "saapuneet", "odebrane", "skrzynka odbiorcza", "doručená pošta", "beérkezett üzenetek",
            "gelen kutusu", "входящие", "вхідні", "受信トレイ", "收件箱", "받은편지함",
        ],
    ),
    (
        Role::Sent,
        &[
            "sent", "sent items", "sent mail", "sent messages", "sent-mail", "sentmail", "sent objects",
            "gesendet", "gesendete elemente", "gesendete objekte", "gesendete nachrichten", "envoyés",
            "envoyé", "éléments envoyés", "messages envoyés", "courrier envoyé", "objets envoyés", "enviados",
            "elementos enviados", "mensajes enviados", "correo enviado", "enviada", "enviadas",
            "itens enviados", "mensagens enviadas", "e-mails enviados", "enviats", "elements enviats",
            "posta inviata", "inviati", "inviata", "elementi inviati", "messaggi inviati", "verzonden",
            "verzonden items", "verzonden objecten", "verzonden berichten", "verstuurd", "skickat", "skickade",
            "skickade objekt", "sendt", "sendte elementer", "sendt post", "sendte elementer og beskjeder",
            "lähetetyt", "lähetetyt kohteet", "wysłane", "elementy wysłane", "odeslané", "odeslaná pošta",
            "odoslané", "elküldött", "elküldött elemek", "trimise", "elemente trimise", "poslano", "poslané",
            "saadetud", "nosūtītie", "išsiųsti", "gönderilmiş", "gönderilmiş öğeler", "gönderilenler",
            "gönderilmiş postalar", "απεσταλμένα", "отправленные", "исходящие", "надіслані", "изпратени",
            "послато", "נשלחו", "פריטים שנשלחו", "المرسلة", "العناصر المرسلة", "送信済み", "送信済みアイテム", "送信済みメール",
            "已发送", "已发送邮件", "已傳送", "寄件備份", "보낸편지함", "보낸 편지함", "ส่งแล้ว", "đã gửi", "thư đã gửi", "terkirim",
        ],
    ),
    (
        Role::Drafts,
        &[
            "drafts", "draft", "entwürfe", "entwurf", "brouillons", "brouillon", "borradores", "borrador",
            "rascunhos", "bozze", "concepten", "utkast", "kladder", "luonnokset", "szkice", "kopie robocze",
            "wersje robocze", "koncepty", "rozepsané", "piszkozatok", "ciorne", "schițe", "osnutki",
            "taslaklar", "πρόχειρα", "черновики", "чернетки", "чернови", "טיוטות", "مسودات", "下書き", "草稿",
            "草稿箱", "임시보관함", "임시 보관함", "thư nháp", "esborranys", "draf",
        ],
    ),
    (
        Role::Trash,
        &[
            "trash", "deleted", "deleted items", "deleted messages", "bin", "wastebasket", "papierkorb",
            "gelöscht", "gelöschte elemente", "gelöschte objekte", "corbeille", "éléments supprimés",
            "messages supprimés", "papelera", "elementos eliminados", "eliminados", "lixeira", "lixo",
            "itens excluídos", "itens eliminados", "cestino", "posta eliminata", "elementi eliminati",
            "prullenbak", "prullenmand", "verwijderde items", "verwijderd", "papperskorgen", "borttaget",
            "slettet", "slettede elementer", "papirkurv", "papirkurven", "søppel", "roskakori", "poistetut",
            "kosz", "elementy usunięte", "koš", "odstraněná pošta", "kôš", "lomtár", "kuka", "törölt elemek",
            "coș de gunoi", "elemente șterse", "smeti", "çöp kutusu", "çöp", "silinmiş öğeler",
            "κάδος απορριμμάτων", "διαγραμμένα", "корзина", "удаленные", "удалённые", "кошик", "кошче", "אשפה",
            "المهملات", "ごみ箱", "削除済みアイテム", "已删除", "已删除邮件", "垃圾桶", "휴지통", "thùng rác", "paperera",
        ],
    ),
    (
        Role::Junk,
        &[
            "junk", "junk e-mail", "junk email", "junk mail", "spam", "bulk mail", "spamverdacht",
            "unerwünscht", "werbung", "junk-e-mail", "indésirables", "courrier indésirable", "pourriel",
            "correo no deseado", "no deseado", "lixo eletrônico", "lixo electrónico", "posta indesiderata",
            "ongewenst", "ongewenste e-mail", "skräppost", "søppelpost", "uønsket mail", "uønsket e-post",
            "roskaposti", "wiadomości-śmieci", "niechciana poczta", "nevyžádaná pošta", "nevyžiadaná pošta",
            "levélszemét", "gereksiz", "önemsiz", "ανεπιθύμητα", "спам", "нежелательная почта",
            "небажана пошта", "דואר זבל", "البريد العشوائي", "迷惑メール", "垃圾邮件", "垃圾郵件", "스팸", "스팸메일함", "thư rác",
        ],
    ),
    (
        Role::Archive,
        &[
            "archive", "archives", "archiv", "archivo", "archivio", "archief", "arquivo", "arkiv", "arkisto",
            "archiwum", "archív", "archívum", "arhiva", "arşiv", "αρχείο", "архив", "архів", "ארכיון", "أرشيف",
            "アーカイブ", "存档", "归档", "보관함", "lưu trữ",
        ],
    ),
    (
        Role::All,
        &[
            "all mail", "all messages", "alle nachrichten", "tous les messages", "todos", "todo",
            "tutti i messaggi", "alle berichten", "todos los mensajes",
        ],
    ),
];

/// Roots of a provider's own mailboxes, and what else stands before well-known names.
const PROVIDERS: [&str; 2] = ["[gmail]/", "[google mail]/"];
const ROOTS: [&str; 3] = ["inbox/", "inbox.", "mail/"];

/// Returns what a mailbox is for, by its display name in which `/` or `.` separates levels.
///
/// A well-known name counts at the top, below INBOX, and below a provider's own root such as `[Gmail]`: `Clients/Sent` is
/// a folder of the owner's own making. What lies below a well-known name is for the same, as `Sent/2026` is. That a mailbox
/// holds all mail is believed of a provider's own alone: `Todos` may be a list of things to do.
pub fn by_name(display_name: &str) -> Role {
    let name = display_name.trim().to_lowercase();
    let below = |roots: &[&str]| roots.iter().find_map(|root| name.strip_prefix(root));
    let of_provider = below(&PROVIDERS);
    let leaf = of_provider.or_else(|| below(&ROOTS)).unwrap_or(&name);
    let named = |leaf: &str| NAMES.iter().find(|(_, names)| names.contains(&leaf)).map(|(role, _)| *role);
    let passes_on = |role: &Role| !matches!(role, Role::Inbox | Role::All);
    let above = || leaf.split(['/', '.']).next().and_then(named).filter(passes_on);
    let role = named(leaf).or_else(above).unwrap_or(Role::Other);
    if role == Role::All && of_provider.is_none() { Role::Other } else { role }
}

/// Returns what a mailbox is for, by one attribute of a LIST response (RFC 6154).
pub fn by_special_use(attribute: &str) -> Option<Role> {
    match attribute.to_ascii_lowercase().as_str() {
        "\\sent" => Some(Role::Sent),
        "\\drafts" => Some(Role::Drafts),
        "\\trash" => Some(Role::Trash),
        "\\junk" => Some(Role::Junk),
        "\\archive" => Some(Role::Archive),
        "\\all" => Some(Role::All),
        _ => None,
    }
}

/// Returns what one of Gmail's own labels makes a message.
pub fn by_gmail_label(label: &str) -> Option<Role> {
    match label.to_ascii_lowercase().as_str() {
        "\\inbox" => Some(Role::Inbox),
        "\\draft" => Some(Role::Drafts),
        "\\spam" => Some(Role::Junk),
        other => by_special_use(other),
    }
}

/// Returns the role that the owner's settings give a mailbox, by any of its names.
pub fn configured(folders: &BTreeMap<String, Role>, names: &[&str]) -> Option<Role> {
    names.iter().find_map(|name| folders.get(*name)).copied()
}

/// Returns the first of the owner's settings that names no mailbox there is.
pub fn misnamed(folders: &BTreeMap<String, Role>, exists: impl Fn(&str) -> bool) -> Option<(Role, &str)> {
    folders.iter().map(|(name, role)| (*role, name.as_str())).find(|(_, name)| !exists(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn well_known_names_are_found_in_many_languages() {
        for (name, role) in [
            ("INBOX", Role::Inbox),
            ("Inbox", Role::Inbox),
            ("Sent", Role::Sent),
            ("Gesendete Elemente", Role::Sent),
            ("ENVOYÉS", Role::Sent),
            ("Posta inviata", Role::Sent),
            ("Verzonden items", Role::Sent),
            ("Отправленные", Role::Sent),
            ("INBOX.Sent", Role::Sent),
            ("[Gmail]/Gesendet", Role::Sent),
            ("[Gmail]/All Mail", Role::All),
            ("Entwürfe", Role::Drafts),
            ("Papierkorb", Role::Trash),
            ("Junk E-mail", Role::Junk),
            ("Archiv", Role::Archive),
            ("Sent/2026", Role::Sent),
            ("INBOX.Sent.2026", Role::Sent),
            ("Archive/2024/Clients", Role::Archive),
            ("Trash/old", Role::Trash),
        ] {
            assert_eq!(by_name(name), role, "{name}");
        }
    }

    #[test]
    fn a_folder_of_the_owners_own_is_not_mistaken() {
        assert_eq!(by_name("Clients/Sent"), Role::Other);
        for name in ["Todo", "TODOS", "INBOX.ToDo", "All mail", "INBOX/Clients"] {
            assert_eq!(by_name(name), Role::Other, "{name}");
        }
        assert_eq!(by_name("Sentimental"), Role::Other);
    }

    #[test]
    fn every_name_is_in_lower_case_and_means_one_role() {
        let mut seen = BTreeMap::new();
        for (role, names) in NAMES {
            for name in *names {
                assert_eq!(*name, name.to_lowercase());
                assert_eq!(seen.insert(*name, *role), None, "{name} is named twice");
            }
        }
    }

    #[test]
    fn the_settings_win_by_any_name() {
        let folders = BTreeMap::from([("Ausgang".to_owned(), Role::Sent)]);
        assert_eq!(configured(&folders, &["INBOX.Ausgang", "Ausgang"]), Some(Role::Sent));
        assert_eq!(configured(&folders, &["Eingang"]), None);
    }
}
