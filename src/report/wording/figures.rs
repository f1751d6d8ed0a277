//! Figures as digits, for every language: a language only says what stands between them.

/// Returns the count with `mark` between thousands.
pub fn grouped(count: u64, mark: char) -> String {
    let digits = count.to_string();
    let mut grouped = String::with_capacity(digits.len() + 4);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(mark);
        }
        grouped.push(digit);
    }
    grouped
}

/// Returns the number with so many digits after `mark`.
pub fn decimal(number: f64, digits: usize, mark: char) -> String {
    format!("{number:.digits$}").replace('.', &mark.to_string())
}

/// Returns a number of a signed balance: one digit after `mark`, a real minus sign, and no sign for nothing.
pub fn signed(value: f64, mark: char) -> String {
    let tenths = (value * 10.0).round() as i64;
    let sign = match tenths {
        ..0 => "\u{2212}",
        0 => "",
        _ => "+",
    };
    format!("{sign}{}", decimal(tenths.unsigned_abs() as f64 / 10.0, 1, mark))
}

/// Returns the sentence with a capital at its beginning.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_and_fractions_are_marked_as_the_language_has_it() {
        assert_eq!([0, 999, 1000, 1_234_567].map(|count| grouped(count, '.')), ["0", "999", "1.000", "1.234.567"]);
        assert_eq!(decimal(2.449, 2, ','), "2,45");
        assert_eq!([-0.44, 0.04, 0.46].map(|value| signed(value, ',')), ["\u{2212}0,4", "0,0", "+0,5"]);
        assert_eq!(capital("übers Jahr"), "Übers Jahr");
    }
}
