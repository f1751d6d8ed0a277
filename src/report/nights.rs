//! The page that leads to the reports of past nights, where a folder keeps them.

use askama::Template;
use jiff::civil::Date;

use super::wording::{Labels, Wording};

/// Returns the whole file; it links `report-2026-03-10.html` and its like, in the order given.
pub fn render(wording: &dyn Wording, nights: &[Date]) -> String {
    let nights = nights.iter().map(|night| (format!("report-{night}.html"), wording.date(*night))).collect();
    let page = NightsTemplate { language: wording.tag(), labels: wording.labels(), nights };
    page.render().expect("writing to a String never fails")
}

#[derive(Template)]
#[template(path = "nights.html", config = "src/report/html/askama.toml")]
struct NightsTemplate {
    language: &'static str,
    labels: &'static Labels,
    /// File and day.
    nights: Vec<(String, String)>,
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::wording::{ENGLISH, by_tag};
    use super::*;

    #[test]
    fn every_night_is_one_click_away_and_nothing_is_loaded() {
        let nights = [date(2026, 3, 10), date(2026, 3, 9)];
        let page = render(ENGLISH, &nights);
        assert!(page.contains("<a href=\"report-2026-03-10.html\">10 March 2026</a>"), "{page}");
        assert!(page.find("report-2026-03-10") < page.find("report-2026-03-09"));
        assert!(page.contains("default-src 'none'") && !page.contains("<script") && !page.contains("src="));
        let german = render(by_tag("de").expect("the page speaks German"), &nights);
        assert!(german.contains("<html lang=\"de\">") && german.contains("9. März 2026"), "{german}");
    }
}
