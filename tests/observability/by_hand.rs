//! `error.trace()`: what it has logged, a layer does not log again; everything else it does.

use std::fmt;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, Response};
use axum::middleware::map_response;
use axum::routing::get;
use genro_exceptions::tower::ErrorLayer;
use genro_exceptions::{
    HttpBadGateway, HttpError, HttpErrorHandle, HttpException, HttpNotFound, PlainText, ToResponse,
};
use tower::{Layer as _, ServiceExt as _, service_fn};

use crate::capture::lines;
use crate::service::{answer, block_on};

const NOT_FOUND: &str = "DEBUG 404 genro_exceptions::HttpNotFound Not found";
const BAD_GATEWAY: &str = "ERROR 502 genro_exceptions::HttpBadGateway Bad gateway: no route";

fn bad_gateway() -> HttpBadGateway {
    HttpBadGateway::new().caused_by("no route")
}

/// The lines of one answer of a handler within a layer that logs.
macro_rules! logged {
    ($handler:expr) => {{
        let layer = ErrorLayer::new().format::<PlainText>().traced();
        let app = Router::new().route("/", get($handler)).layer(layer);
        lines(|| drop(answer(&app, "/")))
    }};
}

/// A `dyn HttpError`, as middleware has it.
fn trace(error: &dyn HttpError) {
    error.trace();
}

#[test]
fn every_kind_of_error_is_logged_by_hand() {
    let found = lines(|| {
        HttpNotFound::new().trace();
        trace(&bad_gateway());
        HttpException::from(bad_gateway()).trace();
        HttpErrorHandle::new(bad_gateway()).trace();
    });
    assert_eq!(found, [NOT_FOUND, BAD_GATEWAY, BAD_GATEWAY, BAD_GATEWAY]);
}

#[test]
fn an_answer_that_was_traced_is_not_logged_again() {
    let traced = async || {
        let error = bad_gateway();
        error.trace();
        Err::<(), _>(error)
    };
    assert_eq!(logged!(traced), [BAD_GATEWAY]);
    let into_any = async || {
        let error = bad_gateway();
        error.trace();
        Err::<(), HttpException>(error.into())
    };
    assert_eq!(logged!(into_any), [BAD_GATEWAY]);
    let amended = async || {
        let error = HttpException::from(bad_gateway());
        error.trace();
        error.caused_by("the shop is closed").header(http::header::RETRY_AFTER, 7.into())
    };
    assert_eq!(logged!(amended), [BAD_GATEWAY]);
    let in_context = async || {
        let error = bad_gateway();
        error.trace();
        HttpException::from(anyhow::Error::from(error).context("cannot order"))
    };
    assert_eq!(logged!(in_context), [BAD_GATEWAY]);
    let by_reference = async || {
        let error = bad_gateway();
        error.trace();
        error.to_response::<Body>()
    };
    assert_eq!(logged!(by_reference), [BAD_GATEWAY]);
    let as_problem = async || {
        let error = HttpException::from(bad_gateway());
        error.trace();
        error.to_problem_response::<Body>()
    };
    assert_eq!(logged!(as_problem), [BAD_GATEWAY]);
}

#[test]
fn it_is_remembered_while_the_handler_waits() {
    let waits = async || {
        let error = bad_gateway();
        error.trace();
        tokio::task::yield_now().await;
        error
    };
    let layer = ErrorLayer::new().traced();
    let app = Router::new().route("/", get(waits)).layer(layer);
    // Several requests at once, whose errors are the same.
    let both = || block_on(async { tokio::join!(one(&app), one(&app), one(&app)) });
    assert_eq!(lines(|| drop(both())).len(), 3);
}

async fn one(app: &Router) -> Response<Body> {
    app.clone().oneshot(Request::new(Body::empty())).await.expect("infallible")
}

genro_exceptions::any_error! {
    /// Any error.
    struct AnyError;
}

#[test]
fn the_type_for_any_error_is_that_of_the_original() {
    assert_eq!(lines(|| AnyError::from(bad_gateway()).trace()), [BAD_GATEWAY]);
    let fails = async || Err::<(), AnyError>(bad_gateway().into());
    assert_eq!(logged!(fails), [BAD_GATEWAY]);
    let traced = async || {
        let error = bad_gateway();
        error.trace();
        Err::<(), AnyError>(error.into())
    };
    assert_eq!(logged!(traced), [BAD_GATEWAY]);
    let traced_as_any = async || {
        let error = AnyError::from(bad_gateway());
        error.trace();
        error
    };
    assert_eq!(logged!(traced_as_any), [BAD_GATEWAY]);
    let unknown = async || Err::<(), AnyError>(std::fmt::Error.into());
    let chain = "Internal Server Error: an error occurred when formatting an argument";
    assert_eq!(logged!(unknown), [format!("ERROR 500 500 {chain}")]);
}

#[test]
fn middleware_traces_the_handle() {
    let read = async |response: Response<Body>| {
        HttpErrorHandle::of(&response).expect("an error").trace();
        response
    };
    let app = Router::new().route("/", get(async || bad_gateway()));
    let app = app.layer(map_response(read)).layer(ErrorLayer::new().traced());
    assert_eq!(lines(|| drop(answer(&app, "/"))), [BAD_GATEWAY]);
}

/// Without a future around it, the response is created right after the event.
#[test]
fn it_is_remembered_without_a_request() {
    let found = lines(|| {
        let error = bad_gateway();
        error.trace();
        let response: Response<String> = error.into();
        let service = service_fn(|_: Request<()>| {
            let response = response.clone();
            async { Ok::<_, std::convert::Infallible>(response) }
        });
        let service = ErrorLayer::new().traced().layer(service);
        let ask = || block_on(service.clone().oneshot(Request::new(()))).expect("infallible");
        drop(ask());
        // The same response is another answer the second time.
        drop(ask());
    });
    assert_eq!(found, [BAD_GATEWAY, BAD_GATEWAY]);
}

#[test]
fn what_was_traced_and_not_answered_silences_nothing() {
    // Another error of the same request.
    let other = async || {
        HttpNotFound::new().trace();
        bad_gateway()
    };
    assert_eq!(logged!(other), [NOT_FOUND, BAD_GATEWAY]);
    // Another text of the same type.
    let text = async || {
        HttpNotFound::with_detail("no page 8").trace();
        HttpNotFound::new()
    };
    assert_eq!(logged!(text)[1..], [NOT_FOUND]);
    // Another request on the same thread, and a task before it.
    let found = lines(|| {
        HttpNotFound::new().trace();
        let swallows = async || HttpNotFound::new().trace();
        let fails = async || HttpNotFound::new();
        let app = Router::new().route("/swallows", get(swallows)).route("/fails", get(fails));
        let app = app.layer(ErrorLayer::new().traced());
        answer(&app, "/swallows");
        answer(&app, "/fails");
        answer(&app, "/fails");
    });
    assert_eq!(found, [NOT_FOUND; 4]);
}

#[test]
fn a_response_that_fails_is_logged_although_its_error_was() {
    #[derive(Debug, HttpError)]
    #[status(409)]
    #[detail("taken")]
    #[body(Failing)]
    struct Taken;

    struct Failing;

    impl genro_exceptions::ErrorFormat for Failing {
        const CONTENT_TYPE: &'static str = "text/plain";

        fn write(
            _: &genro_exceptions::PublicError<'_>,
            _: &mut String,
        ) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
            Err("the template is gone".into())
        }
    }

    let by_value = async || {
        let error = Taken::new();
        error.trace();
        error
    };
    let by_reference = async || {
        let error = Taken::new();
        error.trace();
        ToResponse::to_response::<Body>(&error)
    };
    // The name of the type is that of the original, if the response keeps it.
    let of_original =
        "observability::by_hand::a_response_that_fails_is_logged_although_its_error_was::Taken";
    let of_response = [(logged!(by_value), of_original), (logged!(by_reference), "500")];
    for (found, name) in of_response {
        let [traced, failed] = &found[..] else { panic!("{found:?}") };
        assert!(traced.starts_with("DEBUG 409 "), "{traced}");
        assert!(failed.starts_with(&format!("ERROR 500 {name} the body ")), "{failed}");
        assert!(failed.ends_with(": the template is gone: taken"), "{failed}");
    }
}

/// Neither a `Display` that fails nor one that traces does harm.
#[test]
fn any_display_is_logged() {
    #[derive(Debug, HttpError)]
    #[status(500)]
    #[http_error(skip(display, constructors))]
    struct Odd(bool);

    impl fmt::Display for Odd {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            if self.0 {
                return Err(fmt::Error);
            }
            HttpNotFound::new().trace();
            f.write_str("it is traced")
        }
    }

    let fails = async || {
        Odd(true).trace();
        Odd(true)
    };
    let traces = async || {
        Odd(false).trace();
        Odd(false)
    };
    let lines_of_fails: Vec<String> = logged!(fails);
    assert!(lines_of_fails[0].ends_with(" an error whose `Display` fails"), "{lines_of_fails:?}");
    let mut lines_of_traces: Vec<String> = logged!(traces);
    lines_of_traces.retain(|line| line != NOT_FOUND);
    assert_eq!(lines_of_traces.len(), 1, "{lines_of_traces:?}");
}
