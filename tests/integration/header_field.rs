//! What a header field writes: one line a value.

use std::time::Duration;

use genro_exceptions::{Challenge, HeaderField};
use http::{HeaderValue, Method, header::RETRY_AFTER};

fn value(text: &'static str) -> HeaderValue {
    HeaderValue::from_static(text)
}

fn field(field: &impl HeaderField) -> Vec<HeaderValue> {
    let mut lines = Vec::new();
    field.for_each_value(&mut |line| lines.push(line));
    lines
}

#[test]
fn integers_are_decimal() {
    assert_eq!(field(&u8::MAX), ["255"]);
    assert_eq!(field(&u16::MAX), ["65535"]);
    assert_eq!(field(&u32::MAX), ["4294967295"]);
    assert_eq!(field(&u64::MAX), ["18446744073709551615"]);
    assert_eq!(field(&u128::MAX), ["340282366920938463463374607431768211455"]);
    assert_eq!(field(&7_usize), ["7"]);
    assert_eq!(field(&i8::MIN), ["-128"]);
    assert_eq!(field(&i16::MIN), ["-32768"]);
    assert_eq!(field(&i32::MIN), ["-2147483648"]);
    assert_eq!(field(&i64::MIN), ["-9223372036854775808"]);
    assert_eq!(field(&i128::MIN), ["-170141183460469231731687303715884105728"]);
    assert_eq!(field(&-7_isize), ["-7"]);
    assert_eq!(field(&0_u8), ["0"]);
}

#[test]
fn durations_are_whole_seconds_rounded_up() {
    let cases = [
        (Duration::ZERO, "0"),
        (Duration::from_nanos(1), "1"),
        (Duration::from_millis(999), "1"),
        (Duration::from_secs(1), "1"),
        (Duration::new(1, 1), "2"),
        (Duration::from_secs(121), "121"),
        (Duration::MAX, "18446744073709551615"),
    ];
    for (wait, seconds) in cases {
        assert_eq!(field(&wait), [seconds], "{wait:?}");
    }
}

#[test]
fn http_types_are_their_text() {
    let mut secret = value("s");
    secret.set_sensitive(true);
    assert_eq!(field(&value("a b")), ["a b"]);
    assert_eq!(field(&Box::new(value("a b"))), ["a b"]);
    assert!(field(&secret)[0].is_sensitive());
    assert_eq!(field(&RETRY_AFTER), ["retry-after"]);
    assert_eq!(field(&Method::DELETE), ["DELETE"]);
}

#[test]
fn containers_are_a_line_for_each_element() {
    assert_eq!(field(&None::<u8>), [] as [&str; 0]);
    assert_eq!(field(&Some(3)), ["3"]);
    assert_eq!(field(&Vec::<u8>::new()), [] as [&str; 0]);
    assert_eq!(field(&vec![Some(1), None, Some(2)]), ["1", "2"]);
    assert_eq!(field(&[3, 1, 2]), ["3", "1", "2"]);
    assert_eq!(
        field(&[Challenge::basic("a"), Challenge::bearer()]),
        ["Basic realm=\"a\"", "Bearer"]
    );
}
