//! An elided lifetime within `fn(…)` or `Fn(…)` became `'static` in the constructor, and any type called `Cow` got a
//! lifetime: neither compiled.

use std::borrow::Cow;
use std::fmt;

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
struct Writes {
    write: fn(&mut fmt::Formatter<'_>) -> fmt::Result,
}

#[derive(Debug, HttpError)]
#[status(404)]
struct Reads(fn(Cow<'_, str>) -> usize, fn(&str) -> Cow<'_, str>);

type Length = dyn Fn(Cow<'static, str>) -> usize + Send + Sync;

#[derive(HttpError)]
#[status(404)]
#[allow(clippy::type_complexity, reason = "an alias would hide the lifetimes")]
struct Boxed {
    length: Box<dyn Fn(Cow<'_, str>) -> usize + Send + Sync>,
    #[allow(elided_lifetimes_in_paths, reason = "what a user writes")]
    hidden: Box<dyn Fn(Cow<str>) -> usize + Send + Sync>,
    borrows: Option<Box<dyn Fn(&str) -> Cow<'_, str> + Send + Sync>>,
    named: Box<Length>,
}

impl fmt::Debug for Boxed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Boxed")
    }
}

mod alias {
    pub(super) type Cow<T> = std::borrow::Cow<'static, T>;
}

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("{name} and {other}")]
struct Alias {
    name: alias::Cow<str>,
    other: alias::Cow<str>,
    more: Option<alias::Cow<str>>,
    #[detail]
    text: alias::Cow<str>,
}

mod own {
    #[derive(Debug, Clone, PartialEq)]
    pub(super) struct Cow<T>(pub(super) T);
}

#[derive(Debug, HttpError)]
#[status(404)]
struct Own {
    name: own::Cow<String>,
    others: Vec<own::Cow<u8>>,
}

#[test]
fn within_functions_they_stay() {
    fn write(formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("written")
    }

    struct Shown(Writes);

    impl fmt::Display for Shown {
        fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            (self.0.write)(formatter)
        }
    }

    assert_eq!(Shown(Writes::new(write)).to_string(), "written");

    let reads = Reads::new(|text| text.len(), |text| Cow::Borrowed(text));
    let text = "four".to_owned();
    assert_eq!((reads.0)(Cow::Borrowed(&text)), 4);
    assert_eq!((reads.1)(&text), "four");

    let length = |text: Cow<'_, str>| text.len();
    let boxed = Boxed::new(
        Box::new(length),
        Box::new(length),
        Some(Box::new(|text| Cow::Borrowed(text))),
        Box::new(|text| text.len()),
    );
    assert_eq!((boxed.length)(Cow::Borrowed(&text)), 4);
    assert_eq!((boxed.hidden)(Cow::Borrowed(&text)), 4);
    assert_eq!((boxed.named)(Cow::Borrowed("four")), 4);
    assert_eq!(boxed.borrows.expect("it is given")(&text), "four");
}

#[test]
fn a_type_called_cow_needs_no_lifetime() {
    let error = Alias::new("Ada", String::from("Eve"), Some("Bob".into()));
    assert_eq!(error.detail(), "Ada and Eve");
    assert_eq!((&*error.name, &*error.other), ("Ada", "Eve"));
    assert_eq!(error.more.as_deref(), Some("Bob"));
    assert_eq!(Alias::with_text("Ada", "Eve", None, "not here").detail(), "not here");

    let own = Own::new(own::Cow("Ada".to_owned()), vec![own::Cow(1)]);
    assert_eq!((own.name.0.as_str(), own.others), ("Ada", vec![own::Cow(1)]));
}
