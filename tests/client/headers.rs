//! What a client reads from a header, and what it does not.

use std::time::{Duration, SystemTime};

use genro_exceptions::{Allow, Challenge, ReadHeader, RetryAfter};
use http::{HeaderValue, Method};

fn read<T: ReadHeader>(values: &[&'static str]) -> Option<T> {
    let values: Vec<_> = values.iter().map(|value| HeaderValue::from_static(value)).collect();
    T::read_header(&values)
}

#[test]
fn a_single_value_is_one_line() {
    assert_eq!(read::<u8>(&["255"]), Some(255));
    for lines in [&[][..], &["256"], &["-1"], &["1.5"], &["1 2"], &["0x1"], &[""], &["1", "1"]] {
        assert_eq!(read::<u8>(lines), None, "{lines:?}");
    }
    assert_eq!(read::<i128>(&["-170141183460469231731687303715884105728"]), Some(i128::MIN));
}

#[test]
fn a_wait_is_seconds_or_the_time_until_a_date() {
    assert_eq!(read::<Duration>(&["120"]), Some(Duration::from_mins(2)));
    assert_eq!(read::<Duration>(&["99999999999999999999999"]), Some(Duration::from_secs(u64::MAX)));
    // The past.
    assert_eq!(read::<Duration>(&["Wed, 21 Oct 2015 07:28:00 GMT"]), Some(Duration::ZERO));
    let far = read::<Duration>(&["Fri, 31 Dec 9999 23:59:59 GMT"]).expect("a wait");
    assert!(far > Duration::from_secs(200_000_000_000), "{far:?}");
    for line in ["", "-1", "1.5", "soon", "Wed, 32 Oct 2015 07:28:00 GMT", "+1"] {
        assert_eq!(read::<Duration>(&[line]), None, "{line}");
    }
}

#[test]
fn a_date_is_a_time() {
    let time = SystemTime::UNIX_EPOCH + Duration::from_mins(24_090_208);
    assert_eq!(read::<SystemTime>(&["Wed, 21 Oct 2015 07:28:00 GMT"]), Some(time));
    assert_eq!(read::<RetryAfter>(&["Wed, 21 Oct 2015 07:28:00 GMT"]), Some(time.into()));
    assert_eq!(read::<SystemTime>(&["120"]), None);
}

#[test]
fn a_date_has_one_of_three_formats() {
    let time = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777);
    for line in [
        "Sun, 06 Nov 1994 08:49:37 GMT",
        "Sunday, 06-Nov-94 08:49:37 GMT",
        "Sun Nov  6 08:49:37 1994",
    ] {
        assert_eq!(read::<SystemTime>(&[line]), Some(time), "{line}");
        assert_eq!(read::<Duration>(&[line]), Some(Duration::ZERO), "{line}");
    }
    for line in [
        "Sunday, 06-Nov-1994 08:49:37 GMT",
        "Sunday, 06 Nov-94 08:49:37 GMT",
        "Sun Nov  6 08:49:37 GMT 1994",
        "Sun Nov  6 08:49 1994",
        "Sun Nov  6 08:49:37 94",
        "Sun, 06 Nov 94 08:49:37 GMT",
        "Sunday, 06-Nov--4 08:49:37 GMT",
        "Sun, +6 Nov 1994 08:49:37 GMT",
        "Sun, 06 Nov 1994 +8:49:37 GMT",
        "Wed, 30 Feb 1994 08:49:37 GMT",
        "Tue, 29 Feb 1994 08:49:37 GMT",
        "Mon, 00 Jan 1994 08:49:37 GMT",
        "Sun, 06 Nov 1994 08:49:37:00 GMT",
    ] {
        assert_eq!(read::<SystemTime>(&[line]), None, "{line}");
    }
}

#[test]
fn a_wait_until_a_date_is_in_whole_seconds() {
    let wait = read::<Duration>(&["Fri, 31 Dec 9999 23:59:59 GMT"]).expect("a wait");
    assert_eq!(wait.subsec_nanos(), 0);
}

#[test]
fn a_list_is_in_one_line_or_several() {
    let allow = Allow::from([Method::GET, Method::PUT]);
    assert_eq!(read::<Allow>(&["GET, PUT"]), Some(allow.clone()));
    assert_eq!(read::<Allow>(&["GET ,,", "PUT,GET"]), Some(allow));
    assert_eq!(read::<Allow>(&[""]), Some(Allow::default()));
    assert_eq!(read::<Allow>(&["GET, P/T"]), None);
    assert_eq!(read::<Allow>(&[]), None);
}

#[test]
fn many_values() {
    assert_eq!(read::<Option<u8>>(&[]), Some(None));
    assert_eq!(read::<Option<u8>>(&["x"]), None);
    assert_eq!(read::<Vec<u8>>(&["1", "2"]), Some(vec![1, 2]));
    assert_eq!(read::<Vec<u8>>(&["1", "x"]), None);
    assert_eq!(read::<[u8; 2]>(&["1", "2"]), Some([1, 2]));
    assert_eq!(read::<[u8; 2]>(&["1"]), None);
}

#[test]
fn a_challenge() {
    let bearer = Challenge::bearer().param("realm", "a \"b\"").expect("a challenge");
    assert_eq!(read::<Challenge>(&[r#"Bearer realm="a \"b\"""#]), Some(bearer.clone()));
    assert_eq!(read::<Challenge>(&[r#" Bearer  realm = "a \"b\"" "#]), Some(bearer));
    assert_eq!(read::<Challenge>(&["Basic realm=a, Bearer"]), None);
}
