//! A `Display` that fails made a 500 of the response, and yet a 403 of the `Problem` and of the close frame.

use std::fmt;

use genro_exceptions::{HttpError, HttpErrorHandle, HttpException, Problem};
use http::{Response, StatusCode};

#[derive(Debug)]
struct Failing;

impl fmt::Display for Failing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("half")?;
        Err(fmt::Error)
    }
}

#[derive(Debug, HttpError)]
#[status(403)]
#[header(ETAG, "\"of the 403\"")]
#[detail("no entry for {name}")]
struct Forbidden {
    name: Failing,
}

/// Its detail is written into the body at once.
#[derive(Debug, HttpError)]
#[status(403)]
#[problem(type = "/no-entry", title = "No entry")]
#[detail("no entry for {name}")]
struct ForbiddenProblem {
    name: Failing,
}

#[derive(Debug, HttpError)]
enum ApiError {
    #[transparent]
    Forbidden(Forbidden),
}

#[test]
fn the_problem_is_that_of_a_500() {
    let errors: [Box<dyn HttpError>; 4] = [
        Box::new(Forbidden::new(Failing)),
        Box::new(ForbiddenProblem::new(Failing)),
        Box::new(ApiError::forbidden(Forbidden::new(Failing))),
        Box::new(HttpException::from(Forbidden::new(Failing))),
    ];
    for error in errors {
        let response = error.to_response::<String>();
        assert_eq!(
            (response.status().as_u16(), response.body().as_str()),
            (500, "Internal Server Error")
        );
        let problem = Problem::of(&*error);
        assert_eq!(problem.status.map(|status| status.as_u16()), Some(500), "{error:?}");
        assert_eq!(problem.title.as_deref(), Some("Internal Server Error"));
        assert_eq!(problem.type_uri, None);
        let response = Response::<String>::from(problem);
        assert!(!response.headers().contains_key("etag"));
        let report = HttpErrorHandle::of(&response).expect("a handle").report().to_string();
        let reasons =
            ["the detail cannot be printed", "a member cannot be written as JSON: `detail`"];
        assert!(reasons.iter().any(|reason| report.starts_with(reason)), "{report}");
    }
}

#[test]
fn the_close_frame_is_that_of_a_500() {
    let errors: [Box<dyn HttpError>; 3] = [
        Box::new(Forbidden::new(Failing)),
        Box::new(ForbiddenProblem::new(Failing)),
        Box::new(HttpException::from(Forbidden::new(Failing))),
    ];
    for error in errors {
        let frame = error.close_frame();
        assert_eq!((frame.code.as_u16(), &*frame.reason), (1011, "Internal Server Error"));
    }
}

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("no {name}")]
struct Stored {
    #[expect(dead_code, reason = "the text is made with the error")]
    name: Failing,
    #[detail]
    detail: String,
}

#[derive(Debug, HttpError)]
#[detail("no {name}")]
struct StoredAtRunTime {
    #[status]
    status: StatusCode,
    #[expect(dead_code, reason = "the text is made with the error")]
    name: Failing,
    #[detail]
    detail: String,
}

/// The text is made with the error, and a `String` cannot say that it could not be printed.
#[test]
fn a_stored_text_is_the_reason_phrase_of_its_status() {
    let response = Stored::new(Failing).to_response::<String>();
    assert_eq!((response.status().as_u16(), response.body().as_str()), (404, "Not Found"));
    let response = StoredAtRunTime::new(StatusCode::GONE, Failing).to_response::<String>();
    assert_eq!((response.status().as_u16(), response.body().as_str()), (410, "Gone"));
}

#[test]
fn an_exception_is_a_500_with_the_reason_for_the_log() {
    let error = genro_exceptions::http_error!(404, "no {}", Failing);
    let response = error.to_response::<String>();
    assert_eq!(
        (response.status().as_u16(), response.body().as_str()),
        (500, "Internal Server Error")
    );
    let report = error.report().to_string();
    assert!(report.contains("the detail cannot be printed"), "{report}");
}
