//! A registry of crates: <https://doc.rust-lang.org/cargo/reference/registry-web-api.html>.

use std::borrow::Cow;

use genro_exceptions::{HttpError, JsonFormat, PublicError, http_error};
use serde::Serialize;

use super::{compact, sent};

struct Registry;

#[derive(Serialize)]
struct Body<'a> {
    errors: [Inner<'a>; 1],
}

#[derive(Serialize)]
struct Inner<'a> {
    detail: Cow<'a, str>,
}

impl JsonFormat for Registry {
    type Body<'a> = Body<'a>;

    fn body<'a>(error: &PublicError<'a>) -> Body<'a> {
        Body { errors: [Inner { detail: error.detail() }] }
    }
}

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("crate `{name}` does not exist")]
#[body(Registry)]
struct CrateNotFound {
    name: String,
}

// From here on: examples.

const SENT: &str = r#"{
    "errors": [
        {
            "detail": "error message text"
        }
    ]
}"#;

#[test]
fn a_failure() {
    let error = http_error!(403, "error message text").with_format::<Registry>();
    assert_eq!(sent(error), (403, "application/json".to_owned(), compact(SENT)));
    assert_eq!(
        sent(CrateNotFound::new("serd")).2,
        r#"{"errors":[{"detail":"crate `serd` does not exist"}]}"#
    );
}
