//! Decodes mailbox names from modified UTF-7 (RFC 3501 §5.1.3).
//!
//! The result is for people's eyes only: the name as it came stays the key, so a name that is not well-formed does no harm.

/// Returns the name for people. What is not valid modified UTF-7 stays as it is.
pub fn decode(name: &str) -> String {
    try_decode(name).unwrap_or_else(|| name.to_owned())
}

fn try_decode(name: &str) -> Option<String> {
    let mut decoded = String::with_capacity(name.len());
    let mut rest = name;
    while let Some(start) = rest.find('&') {
        decoded.push_str(&rest[..start]);
        let (encoded, after) = rest[start + 1..].split_once('-')?;
        if encoded.is_empty() {
            decoded.push('&');
        } else {
            decoded.push_str(&shifted(encoded)?);
        }
        rest = after;
    }
    decoded.push_str(rest);
    Some(decoded)
}

/// Decodes what stands between `&` and `-`: UTF-16 in base64 with `,` for `/` and no padding.
fn shifted(encoded: &str) -> Option<String> {
    let mut units = Vec::with_capacity(encoded.len() * 3 / 8);
    let (mut bits, mut count) = (0_u32, 0_u32);
    for byte in encoded.bytes() {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b',' => 63,
            _ => return None,
        };
        bits = bits << 6 | u32::from(value);
        count += 6;
        if count >= 16 {
            count -= 16;
            units.push((bits >> count & 0xffff) as u16);
            bits &= (1 << count) - 1;
        }
    }
    // Left over may only be padding: fewer bits than one base64 digit, all of them zero.
    if count >= 6 || bits != 0 {
        return None;
    }
    String::from_utf16(&units).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_are_decoded() {
        for (wire, name) in [
            ("INBOX", "INBOX"),
            ("Entw&APw-rfe", "Entwürfe"),
            ("&ZeVnLIqe-", "日本語"),
            ("R&-D", "R&D"),
            ("~peter/mail/&U,BTFw-/&ZeVnLIqe-", "~peter/mail/台北/日本語"),
            ("&2D3eAA-", "😀"),
        ] {
            assert_eq!(decode(wire), name);
        }
    }

    #[test]
    fn a_malformed_name_stays_as_it_is() {
        for wire in ["&", "a&b", "&!!!-", "&A-", "&2D0-", "Entwürfe & mehr"] {
            assert_eq!(decode(wire), wire);
        }
    }

    proptest! {
        #[test]
        fn no_name_panics(name in "\\PC*") {
            decode(&name);
        }

        #[test]
        fn any_shifted_part_is_decoded_or_kept(part in "[A-Za-z0-9+,]{0,12}") {
            let wire = format!("&{part}-");
            let name = decode(&wire);
            prop_assert!(!name.is_empty());
        }
    }
}
