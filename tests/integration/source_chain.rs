//! The source chain: whole, and no message in it twice.

use std::error::Error;
use std::fmt;
use std::io;
use std::num::ParseIntError;

use genro_exceptions::*;
use http::header::HeaderValue;
use http::{Method, StatusCode};

/// All messages, the error's own first.
fn messages(error: &dyn Error) -> Vec<String> {
    let mut all = vec![error.to_string()];
    let mut next = error.source();
    while let Some(error) = next {
        all.push(error.to_string());
        next = error.source();
    }
    all
}

fn assert_once(error: &dyn Error, expected: &[&str]) {
    assert_eq!(messages(error), expected, "{error:?}");
    for (index, message) in expected.iter().enumerate() {
        assert!(!expected[..index].contains(message), "{message} stands there twice");
    }
}

#[derive(Debug, HttpError)]
#[status(500)]
#[detail("cannot save")]
struct Save(#[source] Disk);

#[derive(Debug, HttpError)]
#[status(500)]
#[detail("disk {0} failed")]
struct Disk(u8, #[source] io::Error);

fn save() -> Save {
    Save(Disk(3, io::Error::other("sector 7")))
}

const SAVED: &[&str] = &["cannot save", "disk 3 failed", "sector 7"];

#[test]
fn every_ready_error_says_each_message_once() {
    macro_rules! check {
        ($($error:expr, $text:literal;)*) => {$(
            assert_once(&$error, &[$text]);
            assert_once(&HttpException::from($error), &[$text]);
            assert_once(&$error.caused_by(save()), &[$text, "cannot save", "disk 3 failed", "sector 7"]);
            let erased = HttpException::from($error.caused_by(save()));
            assert_once(&erased, &[$text, "cannot save", "disk 3 failed", "sector 7"]);
        )*};
    }
    check! {
        HttpBadRequest::new(), "Bad request";
        HttpUnauthorized::new().challenge(Challenge::bearer()), "Unauthorized";
        HttpMethodNotAllowed::new(Allow::from([Method::GET])), "Method not allowed";
        HttpProxyAuthenticationRequired::new(Challenge::bearer()), "Proxy authentication required";
        HttpRangeNotSatisfiable::new(7), "Range not satisfiable";
        HttpUpgradeRequired::new(HeaderValue::from_static("a")), "Upgrade required";
        HttpTooManyRequests::new(), "Too many requests";
        HttpInternalServerError::new(), "Internal server error";
        Redirect::new("/a b"), "redirect to /a%20b";
        WebSocketException::with_reason(CloseCode::GOING_AWAY, "bye"), "bye";
    }
    let by_hand = HttpException::with_detail(StatusCode::GONE, "gone");
    assert_once(&by_hand, &["gone"]);
    assert_once(&by_hand.caused_by(save()), &["gone", "cannot save", "disk 3 failed", "sector 7"]);
}

#[test]
fn every_error_about_input_is_the_end_of_its_chain() {
    let all: [&dyn Error; 7] = [
        &Headers::new().try_append("x y", "").unwrap_err(),
        &Challenge::new("a b").unwrap_err(),
        &Redirect::local("//a").unwrap_err(),
        &Redirect::with_status("/", StatusCode::OK).unwrap_err(),
        &CloseCode::try_from(1006).unwrap_err(),
        &WebSocketDisconnect::new(1001),
        &HttpException::new(StatusCode::GONE),
    ];
    for error in all {
        assert_eq!(messages(error).len(), 1, "{error:?}");
        assert!(!error.to_string().is_empty());
    }
}

#[derive(Debug, HttpError)]
enum Derived {
    #[transparent]
    Save(#[from] Save),
    #[transparent]
    Erased(HttpException),
    #[transparent]
    Boxed(Box<dyn HttpError>),
}

#[test]
fn nothing_that_passes_an_error_on_repeats_it() {
    assert_once(&save(), SAVED);
    assert_once(&Derived::from(save()), SAVED);
    assert_once(&HttpException::from(save()), SAVED);
    assert_once(&HttpException::from(Derived::from(save())), SAVED);
    assert_once(&Derived::Erased(Derived::from(save()).into()), SAVED);
    let boxed: Box<dyn HttpError> = Box::new(save());
    assert_once(&boxed, SAVED);
    assert_once(&Derived::Boxed(boxed), SAVED);
    assert_once(
        &HttpException::from(save()).header(http::header::VARY, HeaderValue::from_static("a")),
        SAVED,
    );
}

#[derive(Debug, HttpError)]
#[status(400)]
#[detail("not a number: {0}")]
struct AtTheEnd(#[from] ParseIntError);

#[derive(Debug, HttpError)]
#[status(400)]
#[detail("not a number ({0}), try again")]
struct InTheMiddle(#[from] ParseIntError);

#[derive(Debug, HttpError)]
#[status(400)]
#[detail("{0}")]
struct Alone(#[from] ParseIntError);

#[derive(Debug, HttpError)]
#[status(400)]
#[detail("an input of {0}")]
struct PartOfAWord(&'static str, #[source] Word);

#[derive(Debug)]
struct Word(&'static str);

impl fmt::Display for Word {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}
impl Error for Word {}

fn report(error: impl HttpError) -> String {
    HttpErrorHandle::new(error).report().to_string()
}

#[test]
fn a_report_is_the_chain_in_one_line() {
    assert_eq!(report(save()), "cannot save: disk 3 failed: sector 7");
    assert_eq!(report(HttpException::from(save())), "cannot save: disk 3 failed: sector 7");
    assert_eq!(report(HttpNotFound::new()), "Not found");
    assert_eq!(report(HttpNotFound::new().caused_by("row 7")), "Not found: row 7");
}

#[test]
fn a_report_says_nothing_twice() {
    let no_digit = || "x".parse::<u8>().unwrap_err();
    assert_eq!(report(AtTheEnd(no_digit())), "not a number: invalid digit found in string");
    assert_eq!(
        report(InTheMiddle(no_digit())),
        "not a number (invalid digit found in string), try again"
    );
    assert_eq!(report(Alone(no_digit())), "invalid digit found in string");
    assert_eq!(report(HttpNotFound::with_detail("same").caused_by("same")), "same");
    // Whoever prints its cause, and is one itself, stands in the middle of the chain.
    let nested = HttpBadRequest::new().caused_by(AtTheEnd(no_digit()));
    assert_eq!(report(nested), "Bad request: not a number: invalid digit found in string");
    let outer = HttpNotFound::with_detail("a: b: c")
        .caused_by(HttpNotFound::with_detail("b: c").caused_by("c"));
    assert_eq!(report(outer), "a: b: c");
}

#[test]
fn a_report_drops_no_message_that_is_only_a_part_of_a_word() {
    assert_eq!(report(PartOfAWord("text", Word("put"))), "an input of text: put");
    assert_eq!(report(PartOfAWord("text", Word("ext"))), "an input of text: ext");
    assert_eq!(report(PartOfAWord("text", Word("an input"))), "an input of text");
    assert_eq!(report(PartOfAWord("größe", Word("öße"))), "an input of größe: öße");
    assert_eq!(report(PartOfAWord("text", Word(""))), "an input of text");
}
