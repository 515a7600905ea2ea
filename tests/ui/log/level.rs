//! Something other than a level.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[log(wran)]
struct Misspelt;

#[derive(Debug, HttpError)]
enum OfVariant {
    #[status(403)]
    #[log(of)]
    Suspicious,
}

#[derive(Debug, HttpError)]
#[status(403)]
#[log(fatal)]
struct Unknown;

#[derive(Debug, HttpError)]
#[status(403)]
#[log(WARN)]
struct UpperCase;

#[derive(Debug, HttpError)]
#[status(403)]
#[log("info")]
struct InQuotes;

#[derive(Debug, HttpError)]
#[status(403)]
#[log("loud")]
struct UnknownInQuotes;

#[derive(Debug, HttpError)]
#[status(403)]
#[log(tracing::Level::WARN)]
struct OfTracing;

#[derive(Debug, HttpError)]
#[status(403)]
#[log(3)]
struct OfNumber;

#[derive(Debug, HttpError)]
#[status(403)]
#[log(status(404))]
struct OfOtherAttribute;

fn main() {}
