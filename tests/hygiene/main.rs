//! Nothing of the user's surroundings changes what is generated, for the library and for every framework: not a name,
//! not a macro, not a method, not an edition.

#[path = "../editions/shapes.rs"]
mod edition2024;
mod fields;
mod globals;
mod macro_rules_input;
mod methods;
mod no_prelude;
mod places;
mod raw_idents;
mod shadowed;

use genro_exceptions::HttpException;
use genro_exceptions_everywhere::Everywhere;

/// What the client would read: status, first value of a header, body; and what the log would.
fn told(error: impl Everywhere, header: &str) -> (u16, String, String, String) {
    let display = error.to_string();
    let exception = HttpException::from_error(error);
    let response: http::Response<String> = exception.into();
    let value =
        response.headers().get(header).and_then(|value| value.to_str().ok()).unwrap_or_default();
    (response.status().as_u16(), value.to_owned(), response.body().clone(), display)
}

fn answer(status: u16, header: &str, body: &str) -> (u16, String, String, String) {
    (status, header.to_owned(), body.to_owned(), body.to_owned())
}
