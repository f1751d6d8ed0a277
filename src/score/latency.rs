//! How long they take to answer, and when that changed.

use jiff::civil::Date;

use crate::calendar::WorkingTime;

/// How long a contact takes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Latency {
    /// Median of the observed answers in clock hours; `None` without any.
    pub median_hours: Option<f64>,
    /// Mean of ln(working days), shrunk to the mailbox.
    pub mu: f64,
    /// Standard deviation of ln(working days), pooled over the mailbox.
    pub sigma: f64,
    /// How long to wait before a silence means anything.
    pub grace: WorkingTime,
    pub replies: u32,
    /// When answers became slower or faster, if they did.
    pub turning_point: Option<TurningPoint>,
    /// The answers in order: the day of the answer and clock hours it took. For drawing.
    pub observed: Vec<(Date, f64)>,
}

/// A lasting change in how long answers take.
#[derive(Clone, Debug, PartialEq)]
pub struct TurningPoint {
    pub on: Date,
    pub before_median_hours: f64,
    pub after_median_hours: f64,
}
