//! `report()` escaped control characters, and left those that look like one or turn a line around.

use std::fmt;

use genro_exceptions::{HttpBadGateway, HttpError};
use proptest::prelude::*;

fn report(cause: impl Into<String>) -> String {
    let report = HttpBadGateway::new().caused_by(cause.into()).report().to_string();
    report.strip_prefix("Bad gateway: ").expect("the detail first").to_owned()
}

#[test]
fn separators_and_bidirectional_overrides_went_through() {
    for (cause, shown) in [
        ("a\u{2028}ERROR b", r"a\u{2028}ERROR b"),
        ("a\u{2029}ERROR b", r"a\u{2029}ERROR b"),
        ("user \u{202e}nimda", r"user \u{202e}nimda"),
        ("\u{feff}a", r"\u{feff}a"),
        ("a\nb\r\u{85}\u{1b}[2K", r"a\nb\r\u{85}\u{1b}[2K"),
    ] {
        assert_eq!(report(cause), shown);
    }
}

#[test]
fn every_character_that_can_forge_a_line_is_escaped() {
    let alike = [
        '\u{061C}'..='\u{061C}',
        '\u{200B}'..='\u{200B}',
        '\u{200E}'..='\u{200F}',
        '\u{2028}'..='\u{202E}',
        '\u{2060}'..='\u{206F}',
        '\u{00AD}'..='\u{00AD}',
        '\u{180E}'..='\u{180E}',
        '\u{FEFF}'..='\u{FEFF}',
        '\u{FFF9}'..='\u{FFFB}',
        '\u{E0000}'..='\u{E007F}',
    ];
    for letter in
        ('\0'..=char::MAX).filter(|letter| letter.is_control()).chain(alike.into_iter().flatten())
    {
        let shown = report(format!("a{letter}b"));
        assert_eq!(shown, format!("a{}b", letter.escape_default()), "{letter:?}");
        assert!(shown.is_ascii());
    }
}

#[test]
fn what_a_script_needs_is_left_as_it_is() {
    for text in [
        "naïve",
        "日本語",
        "שלום",
        "مرحبا",
        "نامه\u{200c}ای",
        "👩\u{200d}🚒",
        "❤\u{fe0f}",
        "a\u{a0}b",
    ] {
        assert_eq!(report(text), text);
    }
}

#[test]
fn the_error_itself_is_escaped_like_its_sources() {
    #[derive(Debug)]
    struct Raw;
    impl fmt::Display for Raw {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a\u{2028}b")
        }
    }
    impl std::error::Error for Raw {}
    impl HttpError for Raw {
        fn status(&self) -> http::StatusCode {
            http::StatusCode::BAD_REQUEST
        }
        fn detail(&self) -> std::borrow::Cow<'_, str> {
            "".into()
        }
    }
    assert_eq!(Raw.report().to_string(), r"a\u{2028}b");
}

proptest! {
    #[test]
    fn any_text_is_one_line(cause in any::<String>()) {
        let shown = HttpBadGateway::new().caused_by(cause).report().to_string();
        let is_forged = |c: char| c.is_control() || "\u{2028}\u{2029}\u{202e}\u{feff}".contains(c);
        prop_assert!(!shown.contains(is_forged), "{shown:?}");
    }
}
