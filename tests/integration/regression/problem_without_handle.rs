//! `to_problem_response` of `dyn HttpError` and of `ToResponse` left nothing for the log, though the docs say so.

use genro_exceptions::{HttpBadGateway, HttpError, HttpErrorHandle, ToResponse};
use http::Response;

#[test]
fn all_three_leave_the_messages() {
    let error = HttpBadGateway::new().caused_by("connection reset");
    let object: &dyn HttpError = &error;
    let responses: [Response<String>; 3] = [
        error.to_problem_response(),
        object.to_problem_response(),
        ToResponse::to_problem_response(&error),
    ];
    for response in responses {
        let handle = HttpErrorHandle::of(&response).expect("a handle");
        assert_eq!(handle.report().to_string(), "Bad gateway: connection reset");
        assert!(!response.body().contains("reset"));
    }
}
