//! Joins the soft line breaks of format=flowed text (RFC 3676).

/// Returns `text` with flowed lines joined. `del_sp`: the trailing space is no part of the text (RFC 3676 §4.2).
pub(super) fn unflow(text: &str, del_sp: bool) -> String {
    let mut unflowed = String::with_capacity(text.len());
    let mut open_depth = None;
    for line in text.lines() {
        let quoted = line.trim_start_matches('>');
        let depth = line.len() - quoted.len();
        let words = quoted.strip_prefix(' ').unwrap_or(quoted);
        let continues = open_depth == Some(depth) && words != "-- ";
        if !continues {
            if !unflowed.is_empty() || open_depth.is_some() {
                unflowed.push('\n');
            }
            unflowed.push_str(&line[..depth]);
            if depth > 0 {
                unflowed.push(' ');
            }
        }
        // The signature separator is the one line that ends in a space and does not flow (§4.3).
        let flows = words.ends_with(' ') && words != "-- ";
        unflowed.push_str(if flows && del_sp { &words[..words.len() - 1] } else { words });
        open_depth = Some(if flows { depth } else { usize::MAX });
    }
    unflowed.push('\n');
    unflowed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn soft_breaks_are_joined_and_hard_ones_kept() {
        assert_eq!(unflow("I will send \nit soon.\nBye\n", false), "I will send it soon.\nBye\n");
    }

    #[test]
    fn quotes_are_joined_at_their_own_depth() {
        assert_eq!(unflow("> one \n> two\n>> three \nfour\n", false), "> one two\n>> three \nfour\n");
    }

    #[test]
    fn the_signature_separator_never_flows() {
        assert_eq!(unflow("Bye\n-- \nAna\n", false), "Bye\n-- \nAna\n");
    }
}
