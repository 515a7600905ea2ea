//! A `#[status]` field answered with any three digits, such as 100 and 204.

use genro_exceptions::HttpError;
use http::StatusCode;

#[derive(Debug, HttpError)]
struct Phrase(#[status] StatusCode);

#[derive(Debug, HttpError)]
#[detail("all is well")]
#[problem]
struct Fixed(#[status] StatusCode);

#[derive(Debug, HttpError)]
#[detail("all is well, {1}")]
#[problem]
struct Composed(#[status] StatusCode, #[extension(rename = "name")] &'static str);

#[derive(Debug, HttpError)]
struct Field {
    #[status]
    status: StatusCode,
    #[detail]
    text: String,
}

#[derive(Debug, thiserror::Error, HttpError)]
#[error("all is well")]
struct Display(#[status] StatusCode);

#[derive(Debug, HttpError)]
#[transparent]
struct Outer(Field);

fn of(status: StatusCode) -> Vec<Box<dyn HttpError>> {
    vec![
        Box::new(Phrase::new(status)),
        Box::new(Fixed::new(status)),
        Box::new(Composed::new(status, "ada")),
        Box::new(Field::with_text(status, "all is well")),
        Box::new(Display::new(status)),
        Box::new(Outer::new(Field::with_text(status, "all is well"))),
    ]
}

#[test]
fn they_are_a_500_and_say_so() {
    for code in (100..300).chain(600..=999) {
        let status = StatusCode::from_u16(code).expect("three digits");
        for error in of(status) {
            assert_eq!(error.status(), 500, "{code} {error:?}");
            assert_eq!(error.detail(), "Internal Server Error");
            assert_eq!(error.to_detail(), error.detail());
            assert_eq!(error.close_code().as_u16(), 1011);
            assert_eq!(error.close_frame().reason, "Internal Server Error");
            let response = error.to_response::<String>();
            assert_eq!(response.status(), 500);
            let body = response.body();
            assert!(body.contains("Internal Server Error") && !body.contains("well"), "{body}");
        }
    }
}

#[test]
fn the_statuses_of_errors_are_what_they_were() {
    for code in (300..=599).filter(|code| !matches!(code, 301 | 302 | 303 | 307 | 308)) {
        let status = StatusCode::from_u16(code).expect("three digits");
        for error in of(status) {
            assert_eq!(error.status(), status);
        }
        assert_eq!(Field::with_text(status, "all is well").detail(), "all is well");
    }
}

/// The field that was given is the user's.
#[test]
fn the_log_reads_what_was_meant() {
    let error = Field::with_text(StatusCode::OK, "all is well");
    assert_eq!(error.status, StatusCode::OK);
    assert_eq!(error.to_string(), "all is well");
    assert_eq!(Phrase(StatusCode::OK).to_string(), "Internal Server Error");
}
