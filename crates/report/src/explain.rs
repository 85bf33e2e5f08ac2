//! The pages of docs/errors, for `--explain`.

macro_rules! pages {
    ($($code:literal,)*) => {
        &[$(($code, include_str!(concat!("../../../docs/errors/", $code, ".md")))),*]
    };
}

const PAGES: &[(&str, &str)] = pages![
    "RG0001", "RG0002", "RG0003", "RG0004", "RG0005", "RG0006", "RG0007", "RG0101", "RG0102", "RG0103", "RG0104",
    "RG0105", "RG0106", "RG0107", "RG0108", "RG0109", "RG0110", "RG0111", "RG0112", "RG0113", "RG0114", "RG0115",
    "RG0116", "RG0120", "RG0121", "RG0122", "RG0123", "RG0124", "RG0130", "RG0201", "RG0202", "RG0203", "RG0204",
    "RG0205", "RG0206", "RG0207", "RG0208", "RG0209", "RG0210", "RG0215", "RG0220", "RG0221", "RG0222", "RG0301",
    "RG0302", "RG0901", "RG0902", "RG0903",
];

/// What a code means, with an example and what to do; in Markdown.
pub fn explain(code: &str) -> Option<&'static str> {
    PAGES.iter().find(|(known, _)| known.eq_ignore_ascii_case(code.trim())).map(|(_, page)| *page)
}

#[cfg(test)]
mod tests {
    use crate::codes;

    #[test]
    fn every_code_has_a_page_with_its_title() {
        for (code, title) in codes::ALL {
            let page = super::explain(code).unwrap_or_else(|| panic!("{code} has no page"));
            assert!(page.starts_with(&format!("# {code}: {title}\n")), "{code}: the page has another title");
            assert!(page.contains("## What to do"), "{code}: the page does not say what to do");
        }
    }
}
