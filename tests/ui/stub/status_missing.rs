//! The type is used everywhere, and has no status. Nothing is said at its uses.

use axum::Router;
use axum::routing::get;
use genro_exceptions::{HttpError, HttpException};

#[derive(Debug, HttpError)]
struct UserNotFound {
    id: u64,
}

fn find(id: u64) -> Result<(), UserNotFound> {
    Err(UserNotFound::new(id))
}

fn erased(id: u64) -> Result<(), HttpException> {
    find(id)?;
    Ok(())
}

fn boxed(id: u64) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    Ok(find(id)?)
}

async fn handler() -> Result<&'static str, UserNotFound> {
    find(7)?;
    Ok("found")
}

fn main() {
    let error = UserNotFound::new(7);
    println!("{error} {error:?} {} {}", error.status(), error.detail());
    let _: http::Response<String> = error.to_response();
    let dynamic: &dyn HttpError = &error;
    println!("{:?} {:?}", dynamic.headers(), dynamic.close_frame());
    let exception: HttpException = error.into();
    let _: http::Response<Vec<u8>> = exception.into();
    let _ = (erased(7), boxed(7));
    let _: Router = Router::new().route("/", get(handler));
}
