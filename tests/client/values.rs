//! Values of the types that a field may have.

use std::time::{Duration, SystemTime};

use genro_exceptions::{Allow, Challenge, Headers, RetryAfter};
use http::{HeaderName, HeaderValue, Method, StatusCode};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// Any text, with controls and what is not ASCII.
pub(crate) fn text() -> impl Strategy<Value = String> {
    any::<String>()
}

/// A text as the body of a plain answer carries it: a byte order mark at its start is none of it.
pub(crate) fn line() -> impl Strategy<Value = String> {
    any::<String>().prop_map(|text| text.trim_start_matches('\u{feff}').to_owned())
}

pub(crate) fn code() -> impl Strategy<Value = String> {
    "[!-~]{1,64}"
}

pub(crate) fn status() -> impl Strategy<Value = StatusCode> {
    (400_u16..=599).prop_map(|code| StatusCode::from_u16(code).expect("a status"))
}

pub(crate) fn header_value() -> impl Strategy<Value = HeaderValue> {
    "[!-~]([ -~]{0,18}[!-~])?".prop_map(|text| HeaderValue::try_from(text).expect("a value"))
}

pub(crate) fn header_name() -> impl Strategy<Value = HeaderName> {
    "[a-z]{1,8}(-[a-z0-9]{1,8})?".prop_map(|text| HeaderName::try_from(text).expect("a name"))
}

pub(crate) fn headers() -> impl Strategy<Value = Headers> {
    let line = (
        "x-[a-z]{1,4}".prop_map(|name| HeaderName::try_from(name).expect("a name")),
        header_value(),
    );
    vec(line, 0..6).prop_map(|lines| {
        let mut map = http::HeaderMap::new();
        for (name, value) in lines {
            map.append(name, value);
        }
        map.into()
    })
}

pub(crate) fn wait() -> impl Strategy<Value = Duration> {
    (0_u64..100_000_000, 0_u32..1_000_000_000).prop_map(|(secs, nanos)| Duration::new(secs, nanos))
}

/// Whole seconds, rounded up, as `Retry-After` has them.
pub(crate) fn whole(wait: Duration) -> Duration {
    Duration::from_secs(wait.as_secs() + u64::from(wait.subsec_nanos() > 0))
}

/// A time of the years 1600 to 9999, in whole seconds.
pub(crate) fn time() -> impl Strategy<Value = SystemTime> {
    (-11_600_000_000_i64..250_000_000_000).prop_map(|seconds| {
        let since = Duration::from_secs(seconds.unsigned_abs());
        if seconds < 0 { SystemTime::UNIX_EPOCH - since } else { SystemTime::UNIX_EPOCH + since }
    })
}

pub(crate) fn retry_after() -> impl Strategy<Value = RetryAfter> {
    prop_oneof![wait().prop_map(RetryAfter::from), time().prop_map(RetryAfter::from)]
}

pub(crate) fn method() -> impl Strategy<Value = Method> {
    select(vec![
        Method::GET,
        Method::PUT,
        Method::PATCH,
        Method::from_bytes(b"M-SEARCH").expect("a method"),
    ])
}

pub(crate) fn allow() -> impl Strategy<Value = Allow> {
    vec(method(), 1..4).prop_map(Allow::from)
}

pub(crate) fn challenge() -> impl Strategy<Value = Challenge> {
    let basic = "[ -~]{0,12}".prop_map(Challenge::basic);
    let digest = ("[ -~]{0,12}", "[a-zA-Z0-9-]{1,8}").prop_map(|(realm, algorithm)| {
        let challenge = Challenge::new("Digest").and_then(|new| new.param("realm", realm));
        challenge.and_then(|with| with.token("algorithm", algorithm)).expect("a challenge")
    });
    let token68 = "[a-zA-Z0-9._~+/-]{1,8}={0,2}";
    let negotiate =
        token68.prop_map(|token| Challenge::token68("Negotiate", token).expect("a challenge"));
    prop_oneof![Just(Challenge::bearer()), basic, digest, negotiate]
}
