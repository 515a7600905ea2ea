//! A handler whose error does not derive.

use axum::Router;
use axum::routing::get;

#[derive(Debug)]
struct NotFound;

async fn find() -> Result<String, NotFound> {
    Err(NotFound)
}

fn main() {
    let _: Router = Router::new().route("/", get(find));
}
