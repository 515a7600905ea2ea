//! Lifetimes that are missing, or that are not declared. The generated code does not repeat the mistakes.

use std::borrow::Cow;
use std::fmt;

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {name} not found in {group}")]
struct UserNotFound {
    name: Cow<str>,
    group: &'a str,
    #[detail]
    text: Cow<str>,
}

#[derive(Debug, HttpError)]
#[status(404)]
enum ApiError {
    User(&str),
    Group { name: Option<&'b str> },
    Text(#[from] Report<'c>),
}

#[derive(Debug)]
struct Report<'c>(&'c str);

impl fmt::Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for Report<'_> {}

fn main() {
    let _ = UserNotFound::new("Ada", "admins");
    let _ = UserNotFound::with_text("Ada", "admins", "not here");
    let _ = ApiError::user("Ada").to_response::<String>();
    let _ = ApiError::group(Some("admins"));
}
