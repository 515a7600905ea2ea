use axum::extract::Path;
use http::{StatusCode, Uri};
use problem_details::ProblemDetails;
use serde::Serialize;

#[derive(Serialize)]
pub struct Balance {
    balance: u32,
}

pub async fn note(Path(id): Path<u64>) -> Result<String, ProblemDetails> {
    let problem = ProblemDetails::from_status_code(StatusCode::NOT_FOUND);
    Err(problem.with_detail(format!("no note {id}")))
}

pub async fn buy(Path(price): Path<u32>) -> Result<String, ProblemDetails<Balance>> {
    let problem = ProblemDetails::from_status_code(StatusCode::PAYMENT_REQUIRED)
        .with_type(Uri::from_static("https://example.com/probs/out-of-credit"))
        .with_title("You do not have enough credit.")
        .with_detail(format!("Your balance is 30, but that costs {price}."));
    Err(problem.with_extensions(Balance { balance: 30 }))
}

pub async fn backup() -> Result<String, ProblemDetails> {
    let written = Err(std::io::Error::other("/srv/notes.db: disk full"));
    written.map_err(|error| {
        eprintln!("cannot write a backup: {error}");
        ProblemDetails::from_status_code(StatusCode::SERVICE_UNAVAILABLE)
            .with_detail("no backup was written")
    })
}
