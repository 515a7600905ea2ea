//! A format that there is not.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {id:y} not found")]
struct UserNotFound {
    id: u64,
}

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {0:>#width} not found", .id)]
struct Width {
    id: u64,
    width: usize,
}

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("{id:?} {id:#x?} {id:08.3} {id:>width$} {id:>width$x} {id:y<5} {id:+e} {id:.width$b}")]
struct Known {
    id: u64,
    width: usize,
}

fn main() {}
