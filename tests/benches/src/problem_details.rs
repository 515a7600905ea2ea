//! `problem_details`, which answers `application/problem+json`.

use http::StatusCode;
use problem_details::ProblemDetails;

use crate::user;

pub(crate) fn problem() -> ProblemDetails {
    ProblemDetails::from_status_code(StatusCode::NOT_FOUND)
        .with_detail(format!("user {} is not known", user()))
}
