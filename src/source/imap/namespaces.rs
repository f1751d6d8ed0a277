//! Tells the owner's mailboxes from those that others let them see (RFC 2342).

use super::response::Value;

/// What the names of mailboxes begin with that are other people's, or everybody's.
pub struct Foreign(Vec<String>);

impl Foreign {
    /// Reads the answer to NAMESPACE: after the word come the owner's namespaces, other users' and shared ones, each a list of
    /// prefix and delimiter, or NIL.
    pub fn of(data: &[Vec<Value>]) -> Self {
        let told = data.iter().find(|values| values.first().is_some_and(|word| word.is("NAMESPACE")));
        let foreign = told.into_iter().flat_map(|values| values.iter().skip(2)).filter_map(Value::list).flatten();
        let prefix = |namespace: &Value| namespace.list()?.first()?.text();
        // A namespace without a prefix holds every name.
        Self(foreign.filter_map(prefix).filter(|prefix| !prefix.is_empty()).collect())
    }

    /// Returns whether a mailbox of this name, as it comes over the wire, is in one of them.
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|prefix| name.starts_with(prefix.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_told_by_what_they_begin_with() {
        let text = |text: &str| Value::Bytes(text.as_bytes().to_vec());
        let namespace = |prefix: &str| Value::List(vec![text(prefix), text("/")]);
        let answer = |other: Value| {
            let own = Value::List(vec![namespace("")]);
            vec![vec![Value::Atom("NAMESPACE".to_owned()), own, other, Value::List(vec![namespace("#shared/")])]]
        };
        let foreign = Foreign::of(&answer(Value::List(vec![namespace("user/"), namespace("")])));
        let told = ["INBOX", "user", "user/ana/Sent", "#shared/office"].map(|name| foreign.has(name));
        assert_eq!(told, [false, false, true, true]);
        let foreign = Foreign::of(&answer(Value::Atom("NIL".to_owned())));
        assert!(foreign.has("#shared/office") && !foreign.has("user/ana"));
        assert!(!Foreign::of(&[]).has("INBOX") && !Foreign::of(&[vec![]]).has(""));
    }
}
