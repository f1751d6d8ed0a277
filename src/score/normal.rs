//! The normal distribution.

/// Returns Φ(z), to 7.5e-8 (Abramowitz & Stegun 1964, 26.2.17).
pub fn cumulative(z: f64) -> f64 {
    const P: f64 = 0.231_641_9;
    const B: [f64; 5] = [0.319_381_530, -0.356_563_782, 1.781_477_937, -1.821_255_978, 1.330_274_429];
    let t = 1.0 / (1.0 + P * z.abs());
    let series = B.iter().rev().fold(0.0, |sum, b| (sum + b) * t);
    let density = (-z * z / 2.0).exp() / (2.0 * std::f64::consts::PI).sqrt();
    let tail = (density * series).clamp(0.0, 0.5);
    if z < 0.0 { tail } else { 1.0 - tail }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_quantiles() {
        for (z, expected) in [(0.0, 0.5), (1.281_551_565_545, 0.9), (-1.281_551_565_545, 0.1), (2.0, 0.977_249_868)] {
            assert!((cumulative(z) - expected).abs() < 1e-7, "{z}: {}", cumulative(z));
        }
        assert!(cumulative(40.0) <= 1.0 && cumulative(-40.0) >= 0.0);
    }
}
