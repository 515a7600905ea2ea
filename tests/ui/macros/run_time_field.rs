//! A status known at run time only, in a field.

use genro_exceptions::http_error;

fn fail(response: http::Response<()>) {
    let _ = http_error!(response.status(), "gone");
}

fn main() {
    fail(http::Response::new(()));
}
