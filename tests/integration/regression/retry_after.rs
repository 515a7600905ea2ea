//! `Retry-After` was a number of seconds alone, though RFC 9110 section 10.2.3 has a date as well.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use genro_exceptions::{
    HeaderField, HttpContentTooLarge, HttpError, HttpServiceUnavailable, HttpTooManyRequests,
    RetryAfter,
};
use http::HeaderValue;
use http::header::{LAST_MODIFIED, RETRY_AFTER};
use proptest::prelude::*;

/// The beginning of the year 10000.
const END: u64 = 253_402_300_800;

fn after(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(seconds)
}

/// The value of a header field that holds a time.
fn written(time: SystemTime) -> HeaderValue {
    let mut values = Vec::new();
    time.for_each_value(&mut |value| values.push(value));
    values.pop().expect("one line")
}

#[test]
fn a_date_could_not_be_given() {
    let date = after(1_445_412_480);
    let shown = "Wed, 21 Oct 2015 07:28:00 GMT";
    let errors: [&dyn HttpError; 3] = [
        &HttpContentTooLarge::new().retry_after(date),
        &HttpTooManyRequests::new().retry_after(date),
        &HttpServiceUnavailable::with_detail("maintenance").retry_after(date),
    ];
    for error in errors {
        assert_eq!(error.headers()["retry-after"], shown);
        assert_eq!(error.to_response::<String>().headers()["retry-after"], shown);
    }
    assert_eq!(HeaderValue::from(RetryAfter::from(date)), shown);
}

#[test]
fn a_duration_is_what_it_was() {
    for (wait, shown) in [
        (Duration::ZERO, "0"),
        (Duration::from_nanos(1), "1"),
        (Duration::from_millis(1_500), "2"),
        (Duration::from_secs(121), "121"),
        (Duration::MAX, "18446744073709551615"),
    ] {
        let error = HttpTooManyRequests::new().retry_after(wait);
        assert_eq!(error.headers()["retry-after"], shown);
        assert_eq!(RetryAfter::from(wait).to_string(), shown);
    }
}

#[test]
fn the_last_one_given_counts() {
    let error =
        HttpTooManyRequests::new().retry_after(after(0)).retry_after(Duration::from_secs(5));
    let headers = error.headers();
    assert_eq!(headers.get_all("retry-after").iter().collect::<Vec<_>>(), ["5"]);
}

#[test]
fn a_field_of_an_own_error_takes_both() {
    #[derive(Debug, HttpError)]
    #[status(503)]
    struct Maintenance {
        #[header(RETRY_AFTER)]
        end: Option<RetryAfter>,
        #[header(LAST_MODIFIED)]
        begin: SystemTime,
    }

    let error = Maintenance::new(after(784_111_777)).end(Duration::from_secs(7).into());
    assert_eq!(error.headers()[RETRY_AFTER], "7");
    assert_eq!(error.headers()[LAST_MODIFIED], "Sun, 06 Nov 1994 08:49:37 GMT");
}

#[test]
fn a_client_does_not_come_too_early() {
    let within = after(7) + Duration::from_nanos(1);
    assert_eq!(RetryAfter::from(within).to_string(), "Thu, 01 Jan 1970 00:00:08 GMT");
    assert_eq!(RetryAfter::from(after(7)).to_string(), "Thu, 01 Jan 1970 00:00:07 GMT");
    // What has been modified within a second has not been modified later.
    assert_eq!(written(within), "Thu, 01 Jan 1970 00:00:07 GMT");
}

#[test]
fn a_year_has_four_digits() {
    assert_eq!(written(after(END - 1)), "Fri, 31 Dec 9999 23:59:59 GMT");
    for time in [after(END), after(END + 1_000_000)] {
        assert_eq!(written(time), "Fri, 31 Dec 9999 23:59:59 GMT");
        assert_eq!(RetryAfter::from(time).to_string(), "Fri, 31 Dec 9999 23:59:59 GMT");
    }
    let last = after(END - 1) + Duration::from_nanos(1);
    assert_eq!(RetryAfter::from(last).to_string(), "Fri, 31 Dec 9999 23:59:59 GMT");
}

#[test]
fn a_time_before_1970_is_a_date_too() {
    let before = |seconds: u64| UNIX_EPOCH.checked_sub(Duration::from_secs(seconds));
    for (seconds, shown) in [
        (1, "Wed, 31 Dec 1969 23:59:59 GMT"),
        // Leap days of 1904 and 1600, and none in 1900.
        (2_077_747_200, "Mon, 29 Feb 1904 00:00:00 GMT"),
        (2_203_891_200, "Thu, 01 Mar 1900 00:00:00 GMT"),
        (2_203_891_201, "Wed, 28 Feb 1900 23:59:59 GMT"),
        (11_670_998_400, "Tue, 29 Feb 1600 00:00:00 GMT"),
        (62_167_219_200, "Sat, 01 Jan 0000 00:00:00 GMT"),
        (62_167_219_201, "Sat, 01 Jan 0000 00:00:00 GMT"),
    ] {
        // Not every platform has such a time.
        if let Some(time) = before(seconds) {
            assert_eq!(written(time), shown, "{seconds}");
        }
    }
    let half = UNIX_EPOCH - Duration::from_millis(500);
    assert_eq!(written(half), "Wed, 31 Dec 1969 23:59:59 GMT");
    assert_eq!(RetryAfter::from(half).to_string(), "Thu, 01 Jan 1970 00:00:00 GMT");
}

#[test]
fn every_day_is_written_as_httpdate_writes_it() {
    const DAY: u64 = 86_400;
    for day in 0..END / DAY {
        // At another second of each day.
        let time = after(day * DAY + day * 7_919 % DAY);
        assert_eq!(written(time), httpdate::fmt_http_date(time));
    }
}

proptest! {
    #[test]
    fn every_second_is_written_as_httpdate_writes_it(seconds in 0..END) {
        let text = RetryAfter::from(after(seconds)).to_string();
        prop_assert_eq!(&text, &httpdate::fmt_http_date(after(seconds)));
        prop_assert_eq!(httpdate::parse_http_date(&text).ok(), Some(after(seconds)));
    }
}
