//! Who gives more.

/// Signed balance: −1 the owner gives everything, +1 they do.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reciprocity {
    /// Mean of the components, each weighed by its evidence; `None` on low evidence.
    pub score: Option<f64>,
    /// Number of cases behind the score.
    pub evidence: u32,
    /// Each in [−1, 1]; `None` without evidence.
    pub initiation: Option<f64>,
    pub reply: Option<f64>,
    pub effort: Option<f64>,
    pub promises: Option<f64>,
    pub introductions: Option<f64>,
}
