//! Fields of types that are sent, and cannot be received.

use std::borrow::Cow;

use genro_exceptions::{DetailField, HeaderField, HttpError};
use http::HeaderValue;
use serde::Serialize;

#[derive(Debug, Serialize)]
struct Balance(u32);

#[derive(Debug)]
struct Tries(u32);

impl HeaderField for Tries {
    fn for_each_value(&self, append: &mut dyn FnMut(HeaderValue)) {
        append(self.0.into());
    }
}

#[derive(Debug)]
struct Text(Cow<'static, str>);

impl DetailField for Text {
    fn as_text(&self) -> &str {
        &self.0
    }
    fn to_text(&self) -> Cow<'static, str> {
        self.0.clone()
    }
    fn from_static(text: &'static str) -> Self {
        Self(text.into())
    }
}

type Name = &'static str;

#[derive(Debug, HttpError)]
#[problem]
#[code(rename_all = "snake_case")]
#[status(403)]
#[http_error(decode)]
enum ApiError {
    Extension {
        #[extension]
        balance: Balance,
    },
    Detail(#[detail] Text),
    Instance(#[instance] Name),
    Header(#[header("x-tries")] Tries),
}

fn main() {}
