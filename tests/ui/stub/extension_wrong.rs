//! A field that has no form in JSON. Nothing is said at the uses.

use axum::Router;
use axum::routing::get;
use genro_exceptions::{HttpError, HttpException};

#[derive(Debug, HttpError)]
#[status(404)]
#[problem]
struct UserNotFound {
    #[extension(rename = "user_id")]
    id: Own,
}

#[derive(Debug)]
struct Own;

fn find(id: Own) -> Result<(), UserNotFound> {
    Err(UserNotFound::new(id))
}

fn erased(id: Own) -> Result<(), HttpException> {
    find(id)?;
    Ok(())
}

fn boxed(id: Own) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    Ok(find(id)?)
}

async fn handler() -> Result<&'static str, UserNotFound> {
    find(Own)?;
    Ok("found")
}

fn main() {
    let error = UserNotFound::new(Own);
    println!("{error} {error:?} {} {}", error.status(), error.detail());
    let _: http::Response<String> = error.to_response();
    let _: http::Response<String> = error.to_problem_response();
    let dynamic: &dyn HttpError = &error;
    println!("{:?} {:?}", dynamic.headers(), dynamic.close_frame());
    let exception: HttpException = error.into();
    let _: http::Response<Vec<u8>> = exception.into();
    let _ = (erased(Own), boxed(Own));
    let _: Router = Router::new().route("/", get(handler));
}
