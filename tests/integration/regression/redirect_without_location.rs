//! A redirect answered without the `location` that the client follows: one that is chosen at run time, and a declared one
//! whose location turned out to be none.

use genro_exceptions::{Headers, HttpError, HttpException, PlainText, Redirect};
use http::header::{HeaderValue, LOCATION};
use http::{Response, StatusCode};

#[derive(Debug, HttpError)]
#[detail("moved")]
struct Nowhere(#[status] StatusCode);

#[derive(Debug, HttpError)]
#[header(LOCATION, "/new")]
struct Fixed(#[status] StatusCode);

#[derive(Debug, HttpError)]
struct Optional {
    #[status]
    status: StatusCode,
    #[header("location")]
    target: Option<HeaderValue>,
    #[headers]
    headers: Headers,
}

/// The status is declared, and whether there is a location is known at run time.
#[derive(Debug, HttpError)]
#[status(302)]
#[detail("moved")]
struct Declared {
    #[header("location")]
    target: Option<HeaderValue>,
}

#[derive(Debug, HttpError)]
#[status(SEE_OTHER)]
struct DeclaredList {
    #[header("location")]
    targets: Vec<HeaderValue>,
}

#[derive(Debug, HttpError)]
enum DeclaredVariant {
    #[status(308)]
    Headers {
        #[headers]
        headers: Headers,
    },
    #[status(self::MOVED)]
    #[header(LOCATION, .0)]
    Computed(Option<HeaderValue>),
    #[status(307)]
    Always(#[header("location")] HeaderValue),
}

const MOVED: StatusCode = StatusCode::MOVED_PERMANENTLY;

const REDIRECTS: [u16; 5] = [301, 302, 303, 307, 308];

fn redirects() -> impl Iterator<Item = StatusCode> {
    REDIRECTS.into_iter().map(|code| StatusCode::from_u16(code).expect("three digits"))
}

fn sent(error: &dyn HttpError) -> (StatusCode, String) {
    let response: Response<String> = error.to_response();
    assert_eq!(response.status(), error.status());
    (response.status(), response.into_body())
}

#[test]
fn without_a_location_it_is_a_500() {
    let expected = || (StatusCode::INTERNAL_SERVER_ERROR, "Internal Server Error".to_owned());
    for status in redirects() {
        assert_eq!(sent(&Nowhere::new(status)), expected());
        assert_eq!(sent(&Optional::new(status)), expected());
        assert_eq!(sent(&HttpException::new(status)), expected());
        assert_eq!(sent(&HttpException::with_detail(status, "moved")), expected());
        assert_eq!(Nowhere::new(status).detail(), "Internal Server Error");
    }
    assert_eq!(sent(&Declared::new()), expected());
    assert_eq!(Declared::new().detail(), "Internal Server Error");
    assert_eq!(sent(&DeclaredList::new(Vec::new())), expected());
    assert_eq!(sent(&DeclaredVariant::headers()), expected());
    assert_eq!(sent(&DeclaredVariant::computed(None)), expected());
    assert_eq!(sent(&HttpException::from(DeclaredVariant::headers())), expected());
}

#[test]
fn with_one_a_declared_redirect_is_sent() {
    let target = || HeaderValue::from_static("/new");
    let mut headers = Headers::new();
    headers.append(LOCATION, target());
    let errors: [(u16, HttpException); 5] = [
        (302, Declared::new().target(target()).into()),
        (303, DeclaredList::new(vec![target()]).into()),
        (308, DeclaredVariant::Headers { headers }.into()),
        (301, DeclaredVariant::computed(Some(target())).into()),
        (307, DeclaredVariant::always(target()).into()),
    ];
    for (code, error) in errors {
        let (status, body) = sent(&error);
        assert_eq!((status.as_u16(), body.as_str()), (code, ""), "{error:?}");
        assert_eq!(error.headers()[LOCATION], "/new");
    }
}

#[test]
fn with_one_it_is_the_redirect() {
    let target = || HeaderValue::from_static("/new");
    for status in redirects() {
        for error in [
            HttpException::from(Fixed::new(status)),
            Optional::new(status).target(target()).into(),
            Optional::new(status).header(LOCATION, target()).into(),
            HttpException::new(status).header(LOCATION, target()),
            HttpException::new(status).with_format::<PlainText>().header(LOCATION, target()),
            HttpException::new(status).header(LOCATION, target()).with_format::<PlainText>(),
            Redirect::with_status("/new", status).expect("a redirect").into(),
        ] {
            assert_eq!(sent(&error), (status, String::new()), "{error:?}");
            assert_eq!(error.headers().get_all(LOCATION).iter().count(), 1);
        }
    }
}

#[test]
fn other_statuses_need_none() {
    for status in [StatusCode::NOT_MODIFIED, StatusCode::MULTIPLE_CHOICES, StatusCode::GONE] {
        assert_eq!(Nowhere::new(status).status(), status);
        assert_eq!(HttpException::new(status).status(), status);
    }
}
