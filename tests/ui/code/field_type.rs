//! A `#[code]` field that is not a text, one beside a fixed code, and a second member `code`.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(502)]
struct Number {
    #[code]
    code: u16,
}

struct Own;

#[derive(HttpError)]
#[status(502)]
struct OfOwnType {
    #[code]
    code: Own,
}

impl std::fmt::Debug for OfOwnType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("OfOwnType")
    }
}

#[derive(Debug, HttpError)]
#[status(502)]
#[code("UPSTREAM")]
struct Both {
    #[code]
    code: String,
}

#[derive(Debug, HttpError)]
#[status(502)]
struct Member {
    #[code]
    name: String,
    #[extension]
    code: u16,
}

fn main() {}
