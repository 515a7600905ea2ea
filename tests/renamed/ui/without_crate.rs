//! The dependency is called `renamed`, and no attribute says so.

use renamed::{HttpError, HttpException};

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {id} not found")]
struct UserNotFound {
    id: u64,
    #[header("retry-after")]
    wait: Option<u64>,
}

#[derive(Debug, HttpError)]
enum ApiError {
    #[transparent]
    User(#[from] UserNotFound),
    #[status(500)]
    Io(#[from] std::io::Error),
}

fn find() -> Result<(), ApiError> {
    Err(UserNotFound::new(7).wait(120))?;
    Ok(())
}

fn main() {
    let error = find().unwrap_err();
    println!("{error} {}", error.status());
    let _: http::Response<String> = error.to_response();
    let _: HttpException = UserNotFound::new(7).into();
}
