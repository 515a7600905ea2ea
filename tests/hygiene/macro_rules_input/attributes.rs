//! Every kind of fragment in every attribute of a case.

use std::error::Error as _;

use genro_exceptions::{CloseCode, HttpError, HttpException, http_error};
use http::StatusCode;

use super::{MINE, STATUS, answer, told};

/// Every fragment that an attribute can be made of.
macro_rules! declare {
    (
        $(#[$meta:meta])*
        $vis:vis struct $name:ident {
            $($field:ident: $ty:ty),* $(,)?
        }
        $code:literal $text:literal $header:literal $value:literal $close:literal
    ) => {
        $(#[$meta])*
        #[derive(Debug, HttpError)]
        #[status($code)]
        #[detail($text)]
        #[header($header, $value)]
        #[close($close)]
        $vis struct $name { $($field: $ty),* }
    };
}

declare! {
    /// Its documentation.
    #[derive(Clone)]
    pub(crate) struct Literals { id: u64, names: Vec<String> }
    404 "{id} of {names:?}" "x-a" "b" 1008
}

#[test]
fn literals_idents_types_and_metas() {
    let error = Literals::new(7, vec!["a".to_owned()]).clone();
    assert_eq!(error.close_code(), CloseCode::POLICY_VIOLATION);
    assert_eq!(error.headers()["x-a"], "b");
    assert_eq!(told(error), answer(404, "7 of [\"a\"]"));
}

/// The same for the attributes of a problem.
macro_rules! declare_problem {
    (
        $(#[$meta:meta])* $name:ident { $field:ident: $ty:ty, $uri:ident: $uri_ty:ty }
        $kind:literal $title:expr, $code:literal $rename:literal
    ) => {
        #[derive(Debug, HttpError)]
        #[status(403)]
        #[problem(type = $kind, title = $title)]
        #[code($code)]
        $(#[$meta])*
        struct $name {
            #[extension(rename = $rename)]
            $field: $ty,
            #[instance]
            $uri: $uri_ty,
        }
    };
}

declare_problem! {
    #[detail("{id:?} is left")] Credit { id: Vec<u64>, uri: Option<&'static str> }
    "/probs/credit" concat!("Out of ", "credit"), "OUT_OF_CREDIT" "balance"
}

macro_rules! metas {
    ($(#[$problem:meta])* $name:ident $(#[$extension:meta])*) => {
        #[derive(Debug, HttpError)]
        #[status(403)]
        $(#[$problem])*
        struct $name($(#[$extension])* u8);
    };
}

metas!(#[problem(title = "by metas")] #[code("METAS")] Metas #[extension(rename = "first")]);

#[test]
fn problems() {
    assert_eq!(
        Metas::new(7).to_response::<String>().body(),
        r#"{"title":"by metas","status":403,"detail":"Forbidden","code":"METAS","first":7}"#
    );
    let credit = Credit::new(vec![7], Some("/a"));
    assert_eq!(credit.code().as_deref(), Some("OUT_OF_CREDIT"));
    assert_eq!(
        credit.to_response::<String>().body(),
        "{\"type\":\"/probs/credit\",\"title\":\"Out of credit\",\"status\":403,\"detail\":\"[7] is left\",\
         \"instance\":\"/a\",\"code\":\"OUT_OF_CREDIT\",\"balance\":[7]}"
    );
}

macro_rules! expressions {
    ($name:ident, $code:expr, $text:expr, $header:expr, $value:expr, $close:expr, $($argument:tt)+) => {
        #[derive(Debug, HttpError)]
        #[status($code)]
        #[detail($text, $($argument)+)]
        #[header($header, $value)]
        #[close($close)]
        struct $name;
    };
}

expressions!(Numbers, 409, "{}", "x-a", "b", 1008, 2 + 3);
expressions!(
    Constants,
    StatusCode::CONFLICT,
    "{}",
    http::header::VARY,
    "b",
    CloseCode::POLICY_VIOLATION,
    [1, 2].len() * 2 + 1
);
expressions!(Own, MINE, "{n}", VARY, "b", CloseCode::GOING_AWAY, n = 5);

#[test]
fn expressions() {
    assert_eq!(told(Numbers::new()), answer(409, "5"));
    assert_eq!(told(Constants::new()), answer(409, "5"));
    assert_eq!(Constants::new().close_code(), CloseCode::POLICY_VIOLATION);
    assert_eq!(Constants::new().headers()["vary"], "b");
    assert_eq!(told(Own::new()), answer(410, "5"));
}

macro_rules! paths {
    ($name:ident, $code:path, $header:path, $close:path, $cause:path) => {
        #[derive(Debug, HttpError)]
        #[status($code)]
        #[header($header, "b")]
        #[close($close)]
        struct $name(#[from] $cause);
    };
}

paths!(
    Paths,
    StatusCode::CONFLICT,
    http::header::VARY,
    CloseCode::POLICY_VIOLATION,
    std::io::Error
);
paths!(Names, NOT_FOUND, ETAG, CloseCode::POLICY_VIOLATION, HttpException);
paths!(OwnPaths, self::STATUS, http::header::VARY, CloseCode::POLICY_VIOLATION, std::fmt::Error);

#[test]
fn paths() {
    let error = Paths::from(std::io::Error::other("disk"));
    assert_eq!(error.source().unwrap().to_string(), "disk");
    assert_eq!(error.headers()["vary"], "b");
    assert_eq!(told(error), answer(409, "Conflict"));
    assert_eq!(Names::new(http_error!(400)).headers()["etag"], "b");
    assert_eq!(told(OwnPaths::new(std::fmt::Error)), answer(409, "Conflict"));
}

/// As a service with fifty errors would write them.
macro_rules! errors {
    ($vis:vis $enum:ident { $($variant:ident $code:tt $text:tt $(($($ty:ty),+))? ;)* }) => {
        #[derive(Debug, HttpError)]
        $vis enum $enum {$(
            #[status($code)]
            #[detail($text)]
            $variant $(($($ty),+))?,
        )*}
    };
}

errors! {
    pub(crate) Service {
        Missing 404 "user {0} not found" (u64);
        Taken CONFLICT "taken";
        Pair 422 "{0} and {1:?}" (u8, Option<&'static str>);
    }
}

#[test]
fn tokens_and_types() {
    assert_eq!(told(Service::missing(7)), answer(404, "user 7 not found"));
    assert_eq!(told(Service::taken()), answer(409, "taken"));
    assert_eq!(told(Service::pair(1, Some("a"))), answer(422, "1 and Some(\"a\")"));
}

macro_rules! concatenated {
    ($name:ident, $what:literal, $entity:ident, $number:literal) => {
        #[derive(Debug, HttpError)]
        #[status(404)]
        #[detail(concat!("a ", $what, " ", $number, " {id}"))]
        #[header(concat!("x-", $what), concat!($what, "-", 1))]
        struct $name {
            id: u64,
            #[header(concat!("x-", $what, "-id"))]
            copy: Option<u64>,
        }
    };
}

concatenated!(Concatenated, "user", User, 3);

#[test]
fn concat_joins_literals() {
    let error = Concatenated::new(7).copy(8);
    assert_eq!(error.headers()["x-user"], "user-1");
    assert_eq!(error.headers()["x-user-id"], "8");
    assert_eq!(told(error), answer(404, "a user 3 7"));
}

macro_rules! details {
    ($name:ident $($detail:tt)*) => {
        #[derive(Debug, Clone, HttpError)]
        #[status(404)]
        #[detail($($detail)*)]
        struct $name {
            id: u64,
        }
    };
}

details!(BySelf "{} of {}", self.id, self.clone().id);
details!(ByText "{}", format!("{self:?}"));
details!(BySelfAsText "{self:?}");
details!(ByDot "{}", .id + { let more = self.clone().id; more });

#[test]
fn self_may_come_from_the_call() {
    assert_eq!(told(BySelf::new(7)), answer(404, "7 of 7"));
    assert_eq!(told(ByText::new(7)), answer(404, "ByText { id: 7 }"));
    assert_eq!(told(BySelfAsText::new(7)), answer(404, "BySelfAsText { id: 7 }"));
    assert_eq!(ByText::new(7).id, BySelfAsText::new(7).id);
    assert_eq!(told(ByDot::new(7)), answer(404, "14"));
}
