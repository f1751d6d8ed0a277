//! The texts of the drafts: one file each, built in or the owner's own, with blanks for what is known.
//!
//! A template is a subject line, an empty line and a letter, in the notation of Jinja: `{{ topic }}` is a blank,
//! `{% if topic %}…{% endif %}` a part that stands only where something is known. Its file is named `nudge.en.txt` (occasion,
//! language) or `nudge.de.du.txt` (and how the reader is addressed). What mail says only ever fills blanks: it is never read as
//! a template. A template of the owner's goes before the built-in one of its occasion and language, and is checked when it
//! is read, so that a wrong name is told before it is needed.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use minijinja::{Environment, UndefinedBehavior, Value};

use super::super::lint::{Finding, lint};
use super::words::Register;

/// What a letter is written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Occasion {
    Nudge,
    SecondAsk,
    OtherChannel,
    FaceSaving,
    /// The last note about a promise: it thanks for the offer, and claims neither a question nor a note of the owner's.
    FaceSavingPromise,
    Reschedule,
    PromiseReminder,
    WelcomeBack,
    OwedReply,
    OwedPromise,
    Birthday,
}

impl Occasion {
    /// Every occasion.
    pub const EVERY: [Self; 11] = [
        Self::Nudge,
        Self::SecondAsk,
        Self::OtherChannel,
        Self::FaceSaving,
        Self::FaceSavingPromise,
        Self::Reschedule,
        Self::PromiseReminder,
        Self::WelcomeBack,
        Self::OwedReply,
        Self::OwedPromise,
        Self::Birthday,
    ];

    /// Returns the name its files begin with.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Nudge => "nudge",
            Self::SecondAsk => "second_ask",
            Self::OtherChannel => "other_channel",
            Self::FaceSaving => "face_saving",
            Self::FaceSavingPromise => "face_saving_promise",
            Self::Reschedule => "reschedule",
            Self::PromiseReminder => "promise_reminder",
            Self::WelcomeBack => "welcome_back",
            Self::OwedReply => "owed_reply",
            Self::OwedPromise => "owed_promise",
            Self::Birthday => "birthday",
        }
    }
}

/// The name under which each template holds its own text.
const LETTER: &str = "letter";

/// The most words of a letter anybody reads to its end.
pub const MOST_WORDS: usize = 125;

/// The blanks a template may use. What is not known is empty, and false in `{% if … %}`.
pub const BLANKS: [&str; 15] = [
    "hello",
    "owner",
    "person",
    "first",
    "topic",
    "reply",
    "day",
    "quote",
    "thanks",
    "way",
    "notes",
    "late",
    "spoken",
    "again",
    "established",
];

/// What fills the blanks. Empty where it is not known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// The greeting, with its comma.
    pub hello: String,
    pub owner: String,
    /// Their full name, family name last.
    pub person: String,
    /// The name friends use.
    pub first: String,
    /// The subject of the letter it is about, where it can stand in a sentence.
    pub topic: String,
    /// That subject as the subject of an answer.
    pub reply: String,
    pub day: String,
    /// The sentence it is about, where it is clear and short enough to be said again.
    pub quote: String,
    /// A sentence of thanks, where there is something to thank for.
    pub thanks: String,
    /// Another way to reach them.
    pub way: String,
    /// How often the owner has tried since their last sign of life, this note not counted.
    pub notes: usize,
    /// The owner is late.
    pub late: bool,
    /// It was said, not written.
    pub spoken: bool,
    /// A promise given again.
    pub again: bool,
    pub established: bool,
}

impl Known {
    fn values(&self) -> BTreeMap<&'static str, Value> {
        let text = |text: &str| Value::from(text);
        let values = [
            text(&self.hello),
            text(&self.owner),
            text(&self.person),
            text(&self.first),
            text(&self.topic),
            text(&self.reply),
            text(&self.day),
            text(&self.quote),
            text(&self.thanks),
            text(&self.way),
            Value::from(self.notes),
            Value::from(self.late),
            Value::from(self.spoken),
            Value::from(self.again),
            Value::from(self.established),
        ];
        BLANKS.into_iter().zip(values).collect()
    }
}

/// The text of a draft.
#[derive(Clone, Debug)]
pub struct Template {
    pub occasion: Occasion,
    /// BCP 47 tag.
    pub language: Arc<str>,
    /// How it addresses the reader, where the language makes a difference.
    pub register: Option<Register>,
    text: Arc<str>,
    /// The phrases in it that put the reader under pressure.
    findings: Vec<Finding>,
    /// The text under [`LETTER`], compiled once: a night fills it for thousands of people.
    compiled: Arc<Environment<'static>>,
}

impl PartialEq for Template {
    /// Whatever else it holds is made of these.
    fn eq(&self, other: &Self) -> bool {
        let parts = |template: &Self| (template.occasion, template.language.clone(), template.register);
        parts(self) == parts(other) && self.text == other.text
    }
}

impl Eq for Template {}

/// Every draft there is without the owner's own.
static BUILT_IN: LazyLock<Vec<Template>> = LazyLock::new(|| {
    macro_rules! built_in {
        ($($name:literal),* $(,)?) => {
            [$(($name, include_str!(concat!("../drafts/", $name)))),*]
        };
    }
    built_in![
        "nudge.en.txt",
        "nudge.de.txt",
        "nudge.de.du.txt",
        "second_ask.en.txt",
        "second_ask.de.txt",
        "second_ask.de.du.txt",
        "other_channel.en.txt",
        "other_channel.de.txt",
        "other_channel.de.du.txt",
        "face_saving.en.txt",
        "face_saving.de.txt",
        "face_saving.de.du.txt",
        "face_saving_promise.en.txt",
        "face_saving_promise.de.txt",
        "face_saving_promise.de.du.txt",
        "reschedule.en.txt",
        "reschedule.de.txt",
        "reschedule.de.du.txt",
        "promise_reminder.en.txt",
        "promise_reminder.de.txt",
        "promise_reminder.de.du.txt",
        "welcome_back.en.txt",
        "welcome_back.de.txt",
        "welcome_back.de.du.txt",
        "owed_reply.en.txt",
        "owed_reply.de.txt",
        "owed_reply.de.du.txt",
        "owed_promise.en.txt",
        "owed_promise.de.txt",
        "owed_promise.de.du.txt",
        "birthday.en.txt",
        "birthday.de.txt",
        "birthday.de.du.txt",
    ]
    .into_iter()
    .map(|(name, text)| Template::parse(name, text).expect("a test reads every built-in draft"))
    .collect()
});

impl Template {
    /// Reads a template from its file.
    ///
    /// # Errors
    /// With what is wrong and how to mend it: a name that says no occasion or language, no subject, a slip of notation, or a
    /// blank nobody fills.
    pub fn parse(file_name: &str, text: &str) -> Result<Self, String> {
        let parts: Vec<&str> = file_name.split('.').collect();
        let (occasion, language, register) = match parts.as_slice() {
            [occasion, language, "txt"] => (*occasion, *language, None),
            [occasion, language, "du", "txt"] => (*occasion, *language, Some(Register::Familiar)),
            [occasion, language, "sie", "txt"] => (*occasion, *language, Some(Register::Formal)),
            _ => return Err("call it after its occasion and its language, such as nudge.en.txt".to_owned()),
        };
        let occasion = Occasion::EVERY.into_iter().find(|known| known.as_str() == occasion).ok_or_else(|| {
            let names = Occasion::EVERY.map(Occasion::as_str).join(", ");
            format!("no draft is called {occasion:?}: use one of {names}")
        })?;
        let is_tag = (2..=3).contains(&language.len()) && language.bytes().all(|byte| byte.is_ascii_lowercase());
        if !is_tag {
            return Err(format!("{language:?} is no language: use a tag such as en, de or fr"));
        }
        let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
        if text.strip_prefix("Subject:").and_then(|rest| rest.split_once("\n\n")).is_none() {
            return Err("begin with a line \"Subject: …\", then an empty line, then the letter".to_owned());
        }
        let mut environment = environment();
        environment.add_template_owned(LETTER, text.clone()).map_err(|error| told(&error))?;
        let (findings, compiled) = (lint(&text), environment.into());
        let template = Self { occasion, language: language.into(), register, text: text.into(), findings, compiled };
        template.check()?;
        Ok(template)
    }

    /// Returns the subject and the letter, with the blanks filled. A letter that would grow too long loses its thanks, then the
    /// sentence it is about.
    ///
    /// # Errors
    /// When the template asks for what cannot be done with what fills a blank.
    pub fn fill(&self, known: &Known) -> Result<(String, String), String> {
        let is_long = |(_, body): &(String, String)| body.split_whitespace().count() > MOST_WORDS;
        let whole = self.fill_all(known)?;
        if !is_long(&whole) {
            return Ok(whole);
        }
        let thankless = Known { thanks: String::new(), ..known.clone() };
        let shorter = self.fill_all(&thankless)?;
        if !is_long(&shorter) {
            return Ok(shorter);
        }
        let shortest = self.fill_all(&Known { quote: String::new(), ..thankless })?;
        Ok(if is_long(&shortest) { shorter } else { shortest })
    }

    fn fill_all(&self, known: &Known) -> Result<(String, String), String> {
        let template = self.compiled()?;
        let filled = template.render(Value::from(known.values())).map_err(|error| told(&error))?;
        let (subject, body) = filled.split_once("\n\n").unwrap_or((&filled, ""));
        let subject = subject.trim_start_matches("Subject:").split_whitespace().collect::<Vec<_>>().join(" ");
        Ok((subject, tidy(body)))
    }

    /// Returns the name of its file.
    pub fn file_name(&self) -> String {
        let register = match self.register {
            None => "",
            Some(Register::Familiar) => ".du",
            Some(Register::Formal) => ".sie",
        };
        format!("{}.{}{register}.txt", self.occasion.as_str(), self.language)
    }

    /// Returns the phrases in it that put the reader under pressure.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    fn compiled(&self) -> Result<minijinja::Template<'_, '_>, String> {
        self.compiled.get_template(LETTER).map_err(|error| told(&error))
    }

    fn check(&self) -> Result<(), String> {
        let template = self.compiled()?;
        let mut unknown: Vec<String> =
            template.undeclared_variables(false).into_iter().filter(|name| !BLANKS.contains(&name.as_str())).collect();
        unknown.sort();
        if let Some(name) = unknown.first() {
            let line = self.text.lines().position(|line| line.contains(name.as_str())).map_or(1, |line| line + 1);
            return Err(format!("line {line}: {name:?} is no blank: use one of {}", BLANKS.join(", ")));
        }
        // Whatever is known or not, it must give a letter.
        self.fill(&Known::default())?;
        self.fill(&Known { notes: 2, late: true, spoken: true, again: true, established: true, ..Known::default() })?;
        Ok(())
    }
}

/// What is wrong, in one line.
fn told(error: &minijinja::Error) -> String {
    let line = error.line().map_or_else(String::new, |line| format!("line {line}: "));
    let detail = error.detail().map_or_else(String::new, |detail| format!(": {detail}"));
    format!("{line}{}{detail}", error.kind())
}

fn environment() -> Environment<'static> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| minijinja::AutoEscape::None);
    environment
}

/// Returns the letter without spaces at the ends of lines and with one empty line between paragraphs, whatever was left out.
fn tidy(text: &str) -> String {
    let mut tidied = String::with_capacity(text.len());
    let mut is_new_paragraph = false;
    for line in text.lines().map(str::trim_end) {
        if line.is_empty() {
            is_new_paragraph = !tidied.is_empty();
            continue;
        }
        if is_new_paragraph {
            tidied.push('\n');
        }
        is_new_paragraph = false;
        tidied.push_str(line);
        tidied.push('\n');
    }
    tidied
}

/// The drafts at hand: those built in, and the owner's own before them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Templates {
    pub own: Vec<Template>,
}

impl Templates {
    /// Returns the template for an occasion in a language, else in English, the owner's own first.
    pub fn choose<'a>(&'a self, occasion: Occasion, language: &'a str, register: Register) -> &'a Template {
        self.candidates(occasion, language, register).next().unwrap_or(&BUILT_IN[0])
    }

    /// Returns whether it matters how the reader of a letter in this language is addressed.
    pub fn tell_registers(&self, language: &str) -> bool {
        let every = || self.own.iter().chain(BUILT_IN.iter());
        every().any(|template| template.register.is_some() && [language, "en"].contains(&&*template.language))
    }

    /// Returns the templates that fit, best first.
    pub fn candidates<'a>(
        &'a self,
        occasion: Occasion,
        language: &'a str,
        register: Register,
    ) -> impl Iterator<Item = &'a Template> {
        let fits = move |language: &'a str, register: Option<Register>| {
            move |template: &&Template| {
                template.occasion == occasion && *template.language == *language && template.register == register
            }
        };
        [language, "en"].into_iter().flat_map(move |language| {
            let own = || self.own.iter();
            let exact = own().filter(fits(language, Some(register))).chain(own().filter(fits(language, None)));
            let built_in = || BUILT_IN.iter();
            exact
                .chain(built_in().filter(fits(language, Some(register))))
                .chain(built_in().filter(fits(language, None)))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(name: &str, text: &str) -> String {
        Template::parse(name, text).unwrap_err()
    }

    #[test]
    fn the_owners_own_go_before_those_built_in() {
        let own = Template::parse("nudge.de.txt", "Subject: Hallo\n\n{{ hello }}\nKurz: {{ quote }}\n").unwrap();
        let french = Template::parse("nudge.fr.txt", "Subject: Bonjour\n\n{{ hello }}\n").unwrap();
        let templates = Templates { own: vec![own.clone(), french.clone()] };
        assert_eq!(templates.choose(Occasion::Nudge, "de", Register::Familiar), &own);
        assert_eq!(templates.choose(Occasion::Nudge, "fr", Register::Formal), &french);
        assert_eq!(&*templates.choose(Occasion::Nudge, "it", Register::Formal).language, "en");
        let built_in = templates.choose(Occasion::SecondAsk, "de", Register::Familiar);
        assert_eq!((&*built_in.language, built_in.register), ("de", Some(Register::Familiar)));
        assert_eq!(templates.choose(Occasion::SecondAsk, "de", Register::Formal).register, None);
    }

    #[test]
    fn what_cannot_be_filled_is_told_with_its_line() {
        let unknown = refused("nudge.en.txt", "Subject: A\n\nHello\n{{ toppic }}\n");
        assert!(unknown.contains("line 4") && unknown.contains("\"toppic\"") && unknown.contains("topic"), "{unknown}");
        let slip = refused("nudge.en.txt", "Subject: A\n\n{% if topic %}Hello\n");
        assert!(slip.contains("line "), "{slip}");
        assert!(refused("nudge.en.txt", "Hello\n").contains("Subject"));
        assert!(refused("nudged.en.txt", "Subject: A\n\nB\n").contains("use one of nudge, second_ask"));
        assert!(refused("nudge.txt", "Subject: A\n\nB\n").contains("nudge.en.txt"));
        assert!(refused("nudge.english.txt", "Subject: A\n\nB\n").contains("no language"));
    }

    #[test]
    fn words_from_mail_are_never_taken_for_blanks() {
        let template = Template::parse("nudge.en.txt", "Subject: {{ reply }}\n\n{{ quote }} by {{ owner }}\n").unwrap();
        let known = Known {
            quote: "{{ owner }}{% for %}".into(),
            owner: "Me".into(),
            reply: "a\r\nBcc: b".into(),
            ..Known::default()
        };
        assert_eq!(template.fill(&known).unwrap(), ("a Bcc: b".into(), "{{ owner }}{% for %} by Me\n".into()));
    }

    #[test]
    fn what_is_left_out_leaves_no_gap() {
        assert_eq!(tidy("\n\nA  \n\n \n\n    B\nC\n\n"), "A\n\n    B\nC\n");
    }

    #[test]
    fn every_occasion_has_an_english_and_two_german_letters() {
        for occasion in Occasion::EVERY {
            for (language, register) in [("en", None), ("de", None), ("de", Some(Register::Familiar))] {
                let found = BUILT_IN.iter().filter(|template| {
                    template.occasion == occasion && *template.language == *language && template.register == register
                });
                assert_eq!(found.count(), 1, "{} {language} {register:?}", occasion.as_str());
            }
        }
        assert_eq!(BUILT_IN.len(), Occasion::EVERY.len() * 3);
    }
}
