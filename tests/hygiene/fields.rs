//! Fields with the names of everything that generated code deals with.

use std::error::Error as _;

use genro_exceptions::{Headers, HttpError};

use super::{answer, told};

#[derive(Debug, HttpError)]
#[status(404)]
#[detail(
    "{f} {self_} {status} {detail} {headers} {source} {request} {response} {err} {other} {formatter} \
     {type} {match} {name} {value} {error} {cause} {__formatter} {field_0} {args} {text} {0}",
    .r#type + .r#match + .f
)]
struct Fields {
    f: u8,
    self_: u8,
    status: u8,
    detail: u8,
    headers: u8,
    source: u8,
    request: u8,
    response: u8,
    err: u8,
    other: u8,
    formatter: u8,
    r#type: u8,
    r#match: u8,
    name: u8,
    value: u8,
    error: u8,
    cause: u8,
    __formatter: u8,
    field_0: u8,
    args: u8,
    text: u8,
}

#[derive(Debug, HttpError)]
#[status(409)]
#[detail("{status} {detail}")]
struct Roles {
    #[header("x-f")]
    f: Option<u8>,
    #[headers]
    formatter: Headers,
    #[detail]
    r#match: String,
    #[source]
    other: Option<std::fmt::Error>,
    status: u8,
    detail: u8,
}

#[derive(Debug, HttpError)]
enum Variants {
    #[status(400)]
    #[detail("{f} {formatter} {self_}")]
    Some { f: u8, formatter: u8, self_: u8 },
    #[status(400)]
    #[detail("{0} {1}")]
    Ok(u8, u8),
    #[status(400)]
    None,
    #[status(400)]
    Err(#[from] std::fmt::Error),
    #[status(400)]
    Self_,
    #[status(400)]
    Option(Option<u8>),
}

#[test]
fn they_are_fields_like_any_other() {
    let fields =
        Fields::new(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21);
    let text = "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 26";
    assert!(fields.source().is_none());
    assert_eq!(told(fields, ""), answer(404, "", text));

    let roles = Roles::with_match(1, 2, "text").f(3).caused_by(std::fmt::Error);
    assert!(matches!(roles.source(), Some(cause) if cause.is::<std::fmt::Error>()));
    assert_eq!((roles.status, roles.detail), (1, 2));
    assert_eq!(told(roles, "x-f"), answer(409, "3", "text"));
    assert_eq!(told(Roles::new(1, 2), ""), answer(409, "", "1 2"));
}

#[test]
fn variants_may_be_called_as_those_of_the_prelude() {
    assert_eq!(told(Variants::some(1, 2, 3), "").2, "1 2 3");
    assert_eq!(told(Variants::ok(1, 2), "").2, "1 2");
    assert_eq!(told(Variants::none(), "").2, "Bad Request");
    assert!(Variants::err(std::fmt::Error).source().is_some());
    assert_eq!(told(Variants::self_(), "").0, 400);
    let Variants::Option(Some(1)) = Variants::option(Some(1)) else {
        panic!("the field is the option");
    };
}
