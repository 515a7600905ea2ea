//! Wrong options that do what was meant: what is written by hand is not generated as well.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(skip(dsiplay))]
struct Misspelt;

impl std::fmt::Display for Misspelt {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Misspelt")
    }
}

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(skpi(display))]
struct MisspeltOption;

impl std::fmt::Display for MisspeltOption {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("MisspeltOption")
    }
}

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(display)]
struct WithoutSkip;

impl std::fmt::Display for WithoutSkip {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("WithoutSkip")
    }
}

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(skip = display)]
struct WithoutParentheses;

impl std::fmt::Display for WithoutParentheses {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("WithoutParentheses")
    }
}

#[derive(Debug, HttpError)]
enum OnVariant {
    #[status(404)]
    #[http_error(skip(display))]
    NotFound,
}

impl std::fmt::Display for OnVariant {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("OnVariant")
    }
}

#[derive(Debug, HttpError)]
#[status(500)]
#[detail("cannot read: {0}")]
#[http_error(expos)]
struct Exposed(#[source] std::io::Error);

fn main() {}
