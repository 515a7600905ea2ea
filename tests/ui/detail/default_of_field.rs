//! Texts that cannot be the default of the `#[detail]` field.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {id} not found")]
struct NotStatic {
    id: u64,
    #[detail]
    text: &'static str,
}

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("oh: {text}")]
struct PrintsItself {
    #[detail]
    text: String,
}

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {} not found", self.id)]
struct ThroughSelf {
    id: u64,
    #[detail]
    text: String,
}

fn main() {}
