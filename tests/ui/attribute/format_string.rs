//! Fields in texts that are not format strings.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[code("OUT_OF_{kind}")]
struct Code {
    kind: &'static str,
}

#[derive(Debug, HttpError)]
#[status(429)]
#[header(RETRY_AFTER, "{seconds}")]
struct Header {
    seconds: u64,
}

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(title = "{kind} credit is out")]
struct Title {
    kind: &'static str,
}

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(title = "{kind} credit is out")]
enum TitleOfEnum {
    Out { kind: &'static str },
    Other { kind: &'static str },
    None,
}

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(type = "/probs/{kind}")]
struct Type {
    kind: &'static str,
}

fn main() {}
