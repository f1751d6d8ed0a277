//! Of a hundred direct questions to them, how many are answered.

/// How often a contact answers, with what stands behind it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Responsiveness {
    /// Of 100 direct questions, how many are answered within 14 working days; `None` on low evidence.
    pub score: Option<f64>,
    /// 80% interval around the score, 0 to 100.
    pub low: f64,
    pub high: f64,
    pub replies: u32,
    pub asks: u32,
    /// Decayed and censored number of asks: below 2 the score is not shown.
    pub effective_asks: f64,
    /// The contact's factor on the mailbox-wide reply expectation (1 = as everybody).
    pub rho: f64,
}
