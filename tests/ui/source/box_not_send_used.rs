//! A box that stays in its thread, in a type that is used.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(500)]
struct Broken {
    #[source]
    why: Box<dyn std::error::Error>,
}

fn read() -> Result<(), genro_exceptions::HttpException> {
    Err(Broken::new(Box::new(std::fmt::Error)))?
}

fn main() {
    let error = Broken::new("disk".into());
    println!("{error} {}", error.status());
    let _: http::Response<String> = error.to_response();
    let _ = read();
}
