//! Rejections of axum's extractors, answered by a real server in the format of this crate.

use std::future::ready;
use std::net::TcpListener;
use std::thread;

use axum::body::Bytes;
use axum::extract::rejection::{
    BytesRejection, ExtensionRejection, FormRejection, JsonRejection, MissingJsonContentType,
    PathRejection, QueryRejection, StringRejection,
};
use axum::extract::{DefaultBodyLimit, FromRequest, FromRequestParts, Path, Query};
use axum::http::{HeaderMap, HeaderValue, Request, StatusCode};
use axum::middleware::{self, Next};
use axum::response::Response;
use axum::routing::{get, post};
use axum::{Extension, Form, Json, Router};
use axum_extra::extract::WithRejection;
use genro_exceptions::describe::{CaseText, Describe};
use genro_exceptions::{HttpError, HttpErrorHandle, HttpException};
use serde::Deserialize;

#[derive(Deserialize)]
struct User {
    name: String,
}

#[derive(FromRequest)]
#[from_request(via(Json), rejection(HttpException))]
struct Body<T>(T);

#[derive(FromRequestParts)]
#[from_request(via(Query), rejection(HttpException))]
struct Asked<T>(T);

#[derive(FromRequestParts)]
#[from_request(via(Path), rejection(HttpException))]
struct Segment<T>(T);

#[derive(FromRequest)]
#[from_request(via(Form), rejection(HttpException))]
struct Filled<T>(T);

#[derive(FromRequestParts)]
#[from_request(via(Extension), rejection(HttpException))]
struct Known<T>(T);

#[derive(Clone)]
struct NeverAdded;

#[derive(Debug, HttpError)]
enum UserError {
    #[transparent]
    Body(#[from] JsonRejection),
    #[status(422)]
    #[detail("nobody is called {name}")]
    Unknown { name: String },
}

async fn by_question_mark(body: Result<Json<User>, JsonRejection>) -> Result<(), UserError> {
    let Json(User { name }) = body?;
    Err(UserError::unknown(name))
}

/// Whether the catalogue has the response of a rejection, if the error is one.
fn is_described(error: &HttpErrorHandle) -> bool {
    fn is_case<E: Describe>(error: &dyn HttpError) -> bool {
        E::cases().iter().any(|case| {
            case.status() == Some(error.status())
                && (case.detail() == CaseText::RunTime
                    || case.detail().fixed() == Some(&*error.detail()))
        })
    }
    macro_rules! is_case_of {
        ($($rejection:ty),*) => {
            $((error.downcast_ref::<$rejection>().is_some() && is_case::<$rejection>(&**error)))||*
        };
    }
    is_case_of!(
        BytesRejection,
        ExtensionRejection,
        FormRejection,
        JsonRejection,
        PathRejection,
        QueryRejection,
        StringRejection,
        UserError
    )
}

/// What a middleware sees of the error, in headers that only this test sends.
async fn seen(request: Request<axum::body::Body>, next: Next) -> Response {
    let mut response = next.run(request).await;
    let seen = HttpErrorHandle::of(&response).map(|error| {
        let is_json = error.downcast_ref::<JsonRejection>().is_some();
        let report = HeaderValue::try_from(error.report().to_string());
        assert!(is_described(error), "{error:?}");
        (if is_json { "true" } else { "false" }, report.expect("a text of ASCII"))
    });
    if let Some((is_json, report)) = seen {
        let headers = response.headers_mut();
        headers.insert("x-json", HeaderValue::from_static(is_json));
        headers.insert("x-report", report);
    }
    response
}

/// The address of a server with every extractor.
fn serve() -> String {
    let app = Router::new()
        .route("/via", post(|Body(user): Body<User>| async move { user.name }))
        .route(
            "/with",
            post(
                |WithRejection(Json(user), _): WithRejection<Json<User>, HttpException>| async move {
                    user.name
                },
            ),
        )
        .route("/mark", post(by_question_mark))
        .route("/query", get(|Asked(user): Asked<User>| async move { user.name }))
        .route("/path/{id}", get(|Segment(id): Segment<u8>| async move { id.to_string() }))
        .route("/form", post(|Filled(user): Filled<User>| async move { user.name }))
        .route("/extension", get(|Known(_): Known<NeverAdded>| ready(())))
        .route(
            "/bytes",
            post(|_: WithRejection<Bytes, HttpException>| ready(())),
        )
        .route(
            "/text",
            post(|_: WithRejection<String, HttpException>| ready(())),
        )
        .layer(DefaultBodyLimit::max(64))
        .layer(middleware::from_fn(seen));
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.set_nonblocking(true).expect("a socket for tokio");
    let address = listener.local_addr().expect("an address");
    thread::spawn(move || {
        let runtime = tokio::runtime::Runtime::new().expect("a runtime");
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener).expect("a socket of tokio");
            axum::serve(listener, app).await.expect("it serves");
        });
    });
    format!("http://{address}")
}

struct Answer {
    status: u16,
    headers: HeaderMap,
    body: String,
}

fn answer(result: ureq::http::Response<ureq::Body>) -> Answer {
    let (parts, mut body) = result.into_parts();
    Answer {
        status: parts.status.as_u16(),
        headers: parts.headers,
        body: body.read_to_string().expect("a text"),
    }
}

fn agent() -> ureq::Agent {
    ureq::Agent::config_builder().http_status_as_error(false).build().into()
}

fn posted(url: &str, content_type: &str, body: &[u8]) -> Answer {
    let request = agent().post(url).header("content-type", content_type);
    answer(request.send(body).expect("an answer"))
}

fn got(url: &str) -> Answer {
    answer(agent().get(url).call().expect("an answer"))
}

const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";

#[test]
fn every_way_to_reject_answers_with_its_own_status_and_text() {
    let server = serve();
    for path in ["/via", "/with", "/mark"] {
        let url = format!("{server}{path}");
        let cases = [
            (JSON, &b"{"[..], 400, "Failed to parse the request body as JSON: "),
            (
                JSON,
                b"{}",
                422,
                "Failed to deserialize the JSON body into the target type: missing field `name`",
            ),
            ("text/plain", b"{}", 415, "Expected request with `Content-Type: application/json`"),
            (JSON, &[b' '; 65], 413, "Failed to buffer the request body"),
        ];
        for (content_type, body, status, text) in cases {
            let answer = posted(&url, content_type, body);
            assert_eq!(answer.status, status, "{path}: {}", answer.body);
            assert!(answer.body.starts_with(text), "{path}: {}", answer.body);
            assert_eq!(answer.headers["content-type"], "text/plain; charset=utf-8");
            // One format, and the log says nothing twice.
            assert_eq!(answer.headers["x-report"], answer.body, "{path}");
        }
    }
    let answer = posted(&format!("{server}/mark"), JSON, br#"{"name":"Ada"}"#);
    assert_eq!((answer.status, answer.body.as_str()), (422, "nobody is called Ada"));
    let answer = posted(&format!("{server}/via"), JSON, br#"{"name":"Ada"}"#);
    assert_eq!((answer.status, answer.body.as_str()), (200, "Ada"));
}

#[test]
fn query_path_form_bytes_and_text() {
    let server = serve();
    let url = |path: &str| format!("{server}{path}");
    let answers = [
        (got(&url("/query")), 400, "Failed to deserialize query string: missing field `name`"),
        (got(&url("/path/300")), 400, "Invalid URL: Cannot parse `300` to a `u8`"),
        (
            posted(&url("/form"), FORM, b"age=1"),
            422,
            "Failed to deserialize form body: missing field `name`",
        ),
        (
            posted(&url("/form"), JSON, b"{}"),
            415,
            "Form requests must have `Content-Type: application/x-www-form-urlencoded`",
        ),
        (
            posted(&url("/text"), "text/plain", b"\xFF"),
            400,
            "Request body didn't contain valid UTF-8: ",
        ),
        (
            posted(&url("/bytes"), "text/plain", &[b'x'; 65]),
            413,
            "Failed to buffer the request body: ",
        ),
    ];
    for (answer, status, text) in answers {
        assert_eq!(answer.status, status, "{}", answer.body);
        assert!(answer.body.starts_with(text), "{}", answer.body);
        // axum's Display of a path leaves out the first words.
        let report = answer.headers["x-report"].to_str().unwrap();
        assert!(answer.body.ends_with(report), "{}: {report}", answer.body);
    }
}

#[test]
fn a_5xx_says_its_phrase_and_the_log_says_the_rest() {
    let answer = got(&format!("{}/extension", serve()));
    assert_eq!((answer.status, answer.body.as_str()), (500, "Internal Server Error"));
    let report = answer.headers["x-report"].to_str().unwrap();
    assert!(report.contains("NeverAdded"), "{report}");
}

#[test]
fn the_original_is_found() {
    let server = serve();
    for path in ["/via", "/with"] {
        let answer = posted(&format!("{server}{path}"), JSON, b"{");
        assert_eq!(answer.headers["x-json"], "true", "{path}");
    }
}

fn converts<R: HttpError + Into<HttpException>>() {}

#[test]
fn each_kind_converts_and_agrees_with_axum() {
    fn check<R>(rejection: R, status: StatusCode, text: &str)
    where
        R: HttpError + Into<HttpException>,
    {
        let exception: HttpException = rejection.into();
        assert_eq!((exception.status(), &*exception.detail()), (status, text));
        assert!(exception.is::<R>());
    }
    let missing = MissingJsonContentType::default;
    let text = missing().body_text();
    check(missing(), StatusCode::UNSUPPORTED_MEDIA_TYPE, &text);
    check(JsonRejection::from(missing()), StatusCode::UNSUPPORTED_MEDIA_TYPE, &text);
    // Those that only a request makes.
    converts::<BytesRejection>();
    converts::<ExtensionRejection>();
    converts::<FormRejection>();
    converts::<PathRejection>();
    converts::<QueryRejection>();
    converts::<StringRejection>();
}
