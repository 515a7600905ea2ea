//! Every ready type, held to what it sends.

use genro_exceptions::describe::Describe;
use genro_exceptions::*;

use crate::reality::assert_holds;

macro_rules! ready {
    ($($name:ident)*) => {
        $({
            let cases = $name::cases();
            assert_eq!(cases.len(), 1);
            assert_eq!(cases[0].name(), stringify!($name));
            assert!(cases[0].summary().contains(':'), "{}", cases[0].summary());
            assert_holds(&cases[0], &$name::new());
            assert_holds(&cases[0], &$name::with_detail("other").try_header("x-a", "b").unwrap());
        })*
    };
}

#[test]
fn every_ready_type_is_described() {
    ready! {
        HttpBadRequest HttpUnauthorized HttpPaymentRequired HttpForbidden HttpNotFound HttpNotAcceptable
        HttpRequestTimeout HttpConflict HttpGone HttpLengthRequired HttpPreconditionFailed HttpContentTooLarge
        HttpUriTooLong HttpUnsupportedMediaType HttpExpectationFailed HttpMisdirectedRequest
        HttpUnprocessableContent HttpLocked HttpFailedDependency HttpTooEarly HttpPreconditionRequired
        HttpTooManyRequests HttpRequestHeaderFieldsTooLarge HttpUnavailableForLegalReasons
        HttpInternalServerError HttpNotImplemented HttpBadGateway HttpServiceUnavailable HttpGatewayTimeout
        HttpVersionNotSupported HttpVariantAlsoNegotiates HttpInsufficientStorage HttpLoopDetected
        HttpNetworkAuthenticationRequired
    }
    let allow = Allow::from([http::Method::GET]);
    assert_holds(&HttpMethodNotAllowed::cases()[0], &HttpMethodNotAllowed::new(allow));
    let range = HttpRangeNotSatisfiable::new(7);
    assert_holds(&HttpRangeNotSatisfiable::cases()[0], &range);
}
