//! Constants, statics, unit and tuple structs, and const parameters with the names of fields and of what generated code
//! could bind: in a pattern they would be compared with, or refused, where a new variable was meant.

#![allow(
    dead_code,
    non_camel_case_types,
    non_upper_case_globals,
    reason = "what is in the way is never used: that is the test"
)]

use super::{answer, told};

/// What is in the way: the names of the fields below, and those that a parameter or a local could have.
macro_rules! names {
    ($kind:tt) => {
        names! { @$kind
            args balance body cause code depot detail err error f fmt formatter headers id instance members name other
            req res retry_after self_ source status text value
        }
    };
    (@const $($name:ident)*) => {
        $(const $name: u8 = 0;)*
    };
    (@static $($name:ident)*) => {
        $(static $name: u8 = 0;)*
    };
    (@unit $($name:ident)*) => {
        $(struct $name;)*
    };
    (@tuple $($name:ident)*) => {
        $(struct $name(u8);)*
    };
    (@parameters $($name:ident)*) => {
        #[derive(Debug, genro_exceptions::HttpError)]
        #[status(404)]
        #[detail("{id} {}", .name)]
        struct Parameters<$(const $name: u8 = 0),*> {
            id: u64,
            name: u8,
            #[header("retry-after")]
            retry_after: Option<u32>,
            #[source]
            source: Option<std::io::Error>,
        }
    };
}

/// Types of every shape in the middle of it, and what they answer.
macro_rules! shapes {
    ($module:ident, $kind:tt) => {
        mod $module {
            use genro_exceptions::{CloseCode, Headers, HttpError};
            use http::StatusCode;

            use super::{answer, told};

            names! { $kind }

            #[derive(Debug, HttpError)]
            #[detail("{id} {name:?}")]
            struct Named {
                id: u64,
                name: Option<u8>,
                #[status]
                status: StatusCode,
                #[detail]
                detail: String,
                #[header("retry-after")]
                retry_after: Option<u32>,
                #[headers]
                headers: Headers,
                #[close]
                code: CloseCode,
                #[source]
                source: Option<std::io::Error>,
            }

            #[derive(Debug, HttpError)]
            #[status(403)]
            #[problem]
            #[detail("{balance}")]
            struct Problem {
                #[extension]
                balance: u64,
                #[extension]
                members: u8,
                #[instance]
                instance: String,
            }

            #[derive(Debug, HttpError)]
            #[status(404)]
            enum Enum {
                #[detail("{id} {f} {value}")]
                Named { id: u64, f: u8, value: u8 },
                #[detail("{0} {1}")]
                Tuple(u64, u8),
                Io {
                    #[from]
                    error: std::fmt::Error,
                },
            }

            #[derive(Debug, HttpError)]
            #[status(404)]
            #[detail("{0}")]
            struct Tuple(u64, #[header("x-a")] Option<u8>);

            #[derive(Debug, HttpError)]
            #[transparent]
            struct Transparent(#[from] Tuple);

            #[test]
            fn they_are_not_in_the_way() {
                let named = Named::new(7, Some(1), StatusCode::GONE, CloseCode::GOING_AWAY)
                    .retry_after(3)
                    .try_header("x-a", "b")
                    .and_then(|named| named.try_headers([("x-b", "c")]))
                    .unwrap()
                    .header(http::header::VARY, http::HeaderValue::from_static("d"))
                    .caused_by(std::io::Error::other("disk"));
                assert_eq!(named.close_code(), CloseCode::GOING_AWAY);
                assert_eq!(named.headers.len(), 3);
                assert_eq!(told(named, "retry-after"), answer(410, "3", "7 Some(1)"));
                assert_eq!(told(Enum::named(7, 1, 2), ""), answer(404, "", "7 1 2"));
                assert_eq!(told(Enum::tuple(7, 1), ""), answer(404, "", "7 1"));
                assert_eq!(told(Enum::from(std::fmt::Error), ""), answer(404, "", "Not Found"));
                assert_eq!(told(Transparent::from(Tuple::new(7)), ""), answer(404, "", "7"));
                assert_eq!(
                    told(Problem::new(7, 1, "/a"), "").2,
                    "{\"title\":\"Forbidden\",\"status\":403,\"detail\":\"7\",\"instance\":\"/a\",\
                     \"balance\":7,\"members\":1}"
                );
            }
        }
    };
}

shapes!(constants, const);
shapes!(statics, static);
shapes!(unit_structs, unit);
shapes!(tuple_structs, tuple);

/// A constant that has the name of no field is printed.
mod printed {
    use genro_exceptions::HttpError;

    use super::{answer, told};

    const text: &str = "a constant";
    static error: u8 = 3;

    #[derive(Debug, HttpError)]
    #[status(404)]
    #[detail("{0} {text} {error}")]
    struct Printed(u8);

    #[test]
    fn by_its_name() {
        assert_eq!(told(Printed::new(7), ""), answer(404, "", "7 a constant 3"));
    }
}

names! { parameters }

#[test]
fn parameters_are_not_in_the_way() {
    let error: Parameters = Parameters::new(7, 1);
    let error = error.retry_after(3).caused_by(std::io::Error::other("disk"));
    assert!(std::error::Error::source(&error).is_some());
    assert_eq!(told(error, "retry-after"), answer(404, "3", "7 1"));
}
