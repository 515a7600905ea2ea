//! Statuses that the macros reject, as `#[status]` does.

use genro_exceptions::{HttpException, ensure, http_error};
use http::{Response, StatusCode};

fn numbers() {
    let _ = http_error!(4040);
    let _ = http_error!(200, "fine");
    let _ = http_error!(302, "/login");
    let _ = http_error!("404", "user not found");
    let _ = http_error!(404u16);
    let _ = http_error!(404 "user not found");
}

fn names() {
    let _ = http_error!(NOT_FUOND, "user not found");
    let _ = http_error!(NO_SUCH_USER, "user not found");
}

fn at_run_time(status: StatusCode, response: Response<()>) {
    let _ = http_error!(status, "gone");
    let _ = http_error!(response.status(), "gone");
}

fn nothing_but_a_text(id: u64) -> Result<(), HttpException> {
    ensure!(id > 0, "ids begin at 1");
    Err(http_error!("user not found"))
}

fn main() {}
