//! `Allow`: the list of methods and the line it becomes.

use genro_exceptions::{Allow, HeaderField};
use http::{HeaderValue, Method};
use proptest::prelude::*;

fn lines(allow: &Allow) -> Vec<HeaderValue> {
    let mut lines = Vec::new();
    allow.for_each_value(&mut |line| lines.push(line));
    lines
}

#[test]
fn is_one_line_in_the_given_order() {
    let allow = Allow::from([Method::PUT, Method::GET, Method::HEAD]);
    assert_eq!(allow.to_string(), "PUT, GET, HEAD");
    assert_eq!(lines(&allow), ["PUT, GET, HEAD"]);
    assert_eq!(allow.methods(), [Method::PUT, Method::GET, Method::HEAD]);
}

#[test]
fn a_method_is_there_once() {
    let allow = Allow::from([Method::GET, Method::HEAD, Method::GET, Method::HEAD]);
    assert_eq!(allow.to_string(), "GET, HEAD");
    assert_eq!(allow.methods().len(), 2);
}

#[test]
fn no_method_is_an_empty_line() {
    for allow in [Allow::from([]), Allow::from(Vec::new()), Allow::default()] {
        assert_eq!(allow.to_string(), "");
        assert_eq!(lines(&allow), [""]);
        assert!(allow.methods().is_empty());
        assert!(!allow.contains(&Method::GET));
    }
}

#[test]
fn all_ways_to_make_one_are_the_same() {
    let methods = [Method::GET, Method::POST, Method::GET];
    let from_array = Allow::from(methods.clone());
    assert_eq!(from_array, Allow::from(methods.to_vec()));
    assert_eq!(from_array, methods.into_iter().collect());
}

#[test]
fn own_methods_are_case_sensitive() -> Result<(), http::method::InvalidMethod> {
    let purge = Method::from_bytes(b"PURGE")?;
    let allow = Allow::from([purge.clone(), Method::from_bytes(b"purge")?]);
    assert_eq!(allow.to_string(), "PURGE, purge");
    assert!(allow.contains(&purge));
    assert!(!allow.contains(&Method::from_bytes(b"Purge")?));
    Ok(())
}

#[test]
fn fits_into_an_error() {
    assert!(size_of::<Allow>() <= 32);
}

proptest! {
    #[test]
    fn the_line_lists_exactly_the_methods(
        names in prop::collection::vec("[A-Za-z0-9!#$%&'*+.^_`|~-]{1,20}", 0..8),
    ) {
        let methods: Vec<_> =
            names.iter().filter_map(|name| Method::from_bytes(name.as_bytes()).ok()).collect();
        prop_assert_eq!(methods.len(), names.len());
        let allow = Allow::from(methods.clone());
        prop_assert!(methods.iter().all(|method| allow.contains(method)));

        let line = &lines(&allow)[0];
        let line = line.to_str()?;
        let listed: Vec<_> = line.split(", ").filter(|name| !name.is_empty()).collect();
        let kept: Vec<_> = allow.methods().iter().map(Method::as_str).collect();
        prop_assert_eq!(listed, kept);
    }
}
