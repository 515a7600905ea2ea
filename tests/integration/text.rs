//! The text of a format, whatever its length and its pieces.

use std::fmt::{self, Display};

use genro_exceptions::{HttpError, HttpErrorHandle, HttpException};
use http::Response;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("<{0}>")]
struct Around<T: Display + fmt::Debug + Send + Sync + 'static>(T);

#[test]
fn a_short_one_leaves_no_room_to_spare() {
    // `Bytes` would allocate once more for it.
    for length in [0, 1, 100, 126] {
        let response: Response<String> = Around("x".repeat(length)).into();
        let body = response.into_body();
        assert_eq!((body.len(), body.capacity()), (length + 2, length + 2));
    }
}

#[test]
fn none_is_too_long() {
    for length in 0..400 {
        for piece in ["x", "é", "\u{1f980}"] {
            let text = piece.repeat(length);
            let expected = format!("<{text}>");
            assert_eq!(Around(text).detail(), expected);
        }
    }
}

struct Letters(String);

impl Display for Letters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|letter| write!(f, "{letter}"))
    }
}

impl fmt::Debug for Letters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Display::fmt(self, f)
    }
}

#[test]
fn its_pieces_may_be_as_many_as_its_letters() {
    for length in 0..400 {
        for piece in ["x", "é", "\u{1f980}"] {
            let text = piece.repeat(length);
            let expected = format!("<{text}>");
            assert_eq!(Around(Letters(text)).detail(), expected);
        }
    }
}

#[derive(Debug)]
struct Failing;

impl Display for Failing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("so far")?;
        Err(fmt::Error)
    }
}

/// None of the error's headers, no half of a text, no panic: in no form, and not in the log.
#[test]
fn a_display_that_fails_is_a_500_with_its_phrase() {
    #[derive(Debug, HttpError)]
    #[status(401)]
    #[header("www-authenticate", "Bearer")]
    #[detail("<{0}>")]
    struct AsText(Failing);

    #[derive(Debug, HttpError)]
    #[status(401)]
    #[header("www-authenticate", "Bearer")]
    #[detail("<{0}>")]
    #[problem]
    struct AsProblem(Failing);

    #[derive(Debug, HttpError)]
    #[transparent]
    struct Inside(AsText);

    let errors: [Box<dyn HttpError>; 5] = [
        Box::new(AsText(Failing)),
        Box::new(AsProblem(Failing)),
        Box::new(Inside(AsText(Failing))),
        Box::new(HttpException::from(AsText(Failing))),
        Box::new(HttpException::from(AsProblem(Failing)).caused_by("a cause")),
    ];
    for error in &errors {
        for response in [error.to_response::<String>(), error.to_problem_response()] {
            assert_eq!(response.status(), 500, "{error:?}");
            assert_eq!(response.body(), "Internal Server Error");
            let headers: Vec<_> = response.headers().iter().collect();
            assert_eq!(headers.len(), 1, "{headers:?}");
            assert_eq!(response.headers()["content-type"], "text/plain; charset=utf-8");
            let handle = HttpErrorHandle::of(&response).expect("the log is to know why");
            let report = handle.report().to_string();
            assert!(report.contains("an error whose `Display` fails"), "{report}");
            assert!(!report.contains("so far"), "{report}");
        }
        assert_eq!(error.detail(), "Internal Server Error");
        assert_eq!(error.close_frame().reason, "Internal Server Error");
        assert!(!error.report().to_string().contains("so far"));
    }
    // What follows is not affected.
    let response: Response<String> = Around(7).into();
    assert_eq!(response.body(), "<7>");
}
