//! A response had two lines of a header that occurs once: `location` (RFC 9110 section 5.3).

use std::time::Duration;

use genro_exceptions::{
    Headers, HttpError, HttpException, HttpGone, HttpRangeNotSatisfiable, HttpServiceUnavailable,
    Problem, Redirect,
};
use http::header::{self, HeaderName, HeaderValue};
use http::{Response, StatusCode};

fn values(response: &Response<String>, name: &HeaderName) -> Vec<String> {
    let values = response.headers().get_all(name).iter();
    values.map(|value| value.to_str().expect("text").to_owned()).collect()
}

fn text(value: &'static str) -> HeaderValue {
    HeaderValue::from_static(value)
}

#[test]
fn the_last_value_is_sent() {
    let redirect = Redirect::new("/a").header(header::LOCATION, text("/b"));
    assert_eq!(values(&redirect.into(), &header::LOCATION), ["/b"]);

    let busy = HttpServiceUnavailable::new().retry_after(Duration::from_secs(1));
    let busy = busy.header(header::RETRY_AFTER, text("9"));
    assert_eq!(values(&busy.into(), &header::RETRY_AFTER), ["9"]);

    let range = HttpRangeNotSatisfiable::new(7).header(header::CONTENT_RANGE, text("bytes */8"));
    assert_eq!(values(&range.into(), &header::CONTENT_RANGE), ["bytes */8"]);

    for name in [
        header::CONTENT_TYPE,
        header::CONTENT_LOCATION,
        header::ETAG,
        header::LAST_MODIFIED,
        header::EXPIRES,
    ] {
        let error = HttpException::from(HttpGone::new());
        let error = error.header(name.clone(), text("a")).header(name.clone(), text("b"));
        assert_eq!(values(&error.into(), &name), ["b"], "{name}");
        let problem = Problem::new(StatusCode::GONE).header(name.clone(), text("a"));
        let response = problem.header(name.clone(), text("b")).into();
        assert_eq!(values(&response, &name).len(), 1, "{name}");
    }
}

#[test]
fn a_list_stays_a_list() {
    for name in [
        header::SET_COOKIE,
        header::WWW_AUTHENTICATE,
        header::LINK,
        header::VARY,
        header::CACHE_CONTROL,
    ] {
        let gone =
            HttpGone::new().header(name.clone(), text("a")).header(header::LOCATION, text("/1"));
        let gone = gone.header(name.clone(), text("b")).header(header::LOCATION, text("/2"));
        let response = gone.into();
        assert_eq!(values(&response, &name), ["a", "b"], "{name}");
        assert_eq!(values(&response, &header::LOCATION), ["/2"]);
    }
}

#[test]
fn a_full_map_is_no_obstacle() {
    #[derive(Debug, HttpError)]
    #[status(302)]
    struct Moved {
        #[headers]
        headers: Headers,
    }

    let mut headers = Headers::new();
    headers.append(header::LOCATION, text("/a"));
    headers.append(header::LOCATION, text("/b"));
    for number in 0..30_000 {
        headers.append(HeaderName::try_from(format!("x-{number}")).unwrap(), text("1"));
    }
    let response = Moved::new().to_response::<String>();
    assert_eq!(response.status(), 500);
    assert!(!response.headers().contains_key(header::LOCATION));
    let response = Moved { headers }.to_response::<String>();
    assert_eq!(values(&response, &header::LOCATION), ["/b"]);
}
