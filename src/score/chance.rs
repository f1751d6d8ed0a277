//! The chance they still answer, and whether such chances came true.

/// The same function replayed on the owner's own past: predicted against happened.
#[derive(Clone, Debug, PartialEq)]
pub struct Replay {
    pub n: u32,
    pub auc: f64,
    pub brier: f64,
    pub log_loss: f64,
    /// Expected calibration error over tenths.
    pub calibration_error: f64,
    pub bins: Vec<Bin>,
}

/// One tenth of the predicted chances.
#[derive(Clone, Debug, PartialEq)]
pub struct Bin {
    pub from: f64,
    pub to: f64,
    pub n: u32,
    /// Mean of the predicted chances.
    pub predicted: f64,
    /// Share that was answered.
    pub happened: f64,
}
