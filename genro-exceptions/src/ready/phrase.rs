//! The reason phrases.

use http::StatusCode;

use super::table::ready_types;

/// Returns the reason phrase of a status, such as `Not Found`, as the IANA registry has it.
///
/// For an unregistered code it is that of the first code of the class, as clients have to treat such a code (RFC 9110
/// section 15): 430 has that of 400. Codes above 599 have that of 500.
#[must_use]
pub const fn phrase(status: StatusCode) -> &'static str {
    match registered_phrase(status.as_u16()) {
        Some(phrase) => phrase,
        None => phrase_of_class(status.as_u16()),
    }
}

#[cold]
const fn phrase_of_class(code: u16) -> &'static str {
    let class = if code > 599 { 500 } else { code - code % 100 };
    match registered_phrase(class) {
        Some(phrase) => phrase,
        // Not reached: the first code of every class is registered.
        None => "",
    }
}

const fn registered_phrase(code: u16) -> Option<&'static str> {
    Some(match code {
        100 => "Continue",
        101 => "Switching Protocols",
        102 => "Processing",
        103 => "Early Hints",
        200 => "OK",
        201 => "Created",
        202 => "Accepted",
        203 => "Non-Authoritative Information",
        204 => "No Content",
        205 => "Reset Content",
        206 => "Partial Content",
        207 => "Multi-Status",
        208 => "Already Reported",
        226 => "IM Used",
        300 => "Multiple Choices",
        301 => "Moved Permanently",
        302 => "Found",
        303 => "See Other",
        304 => "Not Modified",
        305 => "Use Proxy",
        307 => "Temporary Redirect",
        308 => "Permanent Redirect",
        // Unused, says RFC 9110 section 15.5.19, and known by its joke.
        418 => "I'm a teapot",
        code => return error_phrase(code),
    })
}

macro_rules! error_phrases {
    ($($code:literal $name:ident $phrase:literal { $($rest:tt)* })*) => {
        const fn error_phrase(code: u16) -> Option<&'static str> {
            match code {
                $($code => Some($phrase),)*
                _ => None,
            }
        }
    };
}

ready_types!(error_phrases);
