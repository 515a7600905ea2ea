//! Every ready type, held to what it sends.

use genro_exceptions::describe::{Describe, ErrorCase};
use genro_exceptions::*;

use crate::reality::assert_holds;

macro_rules! ready {
    ($($name:ident)*) => {
        $({
            let cases = $name::cases();
            assert_eq!(cases.len(), 1);
            assert_eq!(cases[0].name(), stringify!($name));
            assert!(cases[0].summary().contains(':'), "{}", cases[0].summary());
            assert_is_for_clients(&cases[0]);
            assert_holds(&cases[0], &$name::new());
            assert_holds(&cases[0], &$name::with_detail("other").try_header("x-a", "b").unwrap());
        })*
    };
}

/// The description has no Rust in it, and nothing of the doc comment that only the log or another form makes true.
fn assert_is_for_clients(case: &ErrorCase) {
    let docs = case.docs();
    assert!(!docs.is_empty() && !docs.contains('\n'), "{docs}");
    for part in ["**", "```", "](", "[`", "::", "source()", "Display", "text/plain"] {
        assert!(!docs.contains(part), "{docs}");
    }
}

#[test]
fn the_other_types_of_the_library_are_described_for_clients() {
    fn check<E: Describe>() {
        E::cases().iter().for_each(assert_is_for_clients);
    }
    check::<HttpMethodNotAllowed>();
    check::<HttpRangeNotSatisfiable>();
    check::<HttpUpgradeRequired>();
    check::<HttpProxyAuthenticationRequired>();
    check::<HttpNotExtended>();
    check::<WebSocketException>();
    check::<ValidationProblem>();
    check::<Redirect>();
    check::<InvalidHeader>();
    check::<InvalidChallenge>();
    check::<InvalidCloseCode>();
    check::<InvalidRedirect>();
    check::<InvalidLocalPath>();
    check::<InvalidProblem>();
    let docs = HttpConflict::cases()[0].docs().to_owned();
    assert_eq!(docs, "`409 Conflict`: the request conflicts with the state of the resource.");
}

/// The doc comment of a user stays as it is, with what rustdoc would hide.
#[test]
fn the_doc_comment_of_another_crate_is_whole() {
    /// It is late.
    ///
    /// ```
    /// # let hidden = 1;
    /// ```
    #[derive(Debug, HttpError)]
    #[status(504)]
    struct Late;

    assert_eq!(Late::cases()[0].docs(), "It is late.\n\n```\n# let hidden = 1;\n```");
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
