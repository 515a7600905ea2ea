use std::convert::Infallible;

use genro_exceptions::tower::{ErrorLayer, panic_response};
use genro_exceptions::{
    HttpError, HttpErrorHandle, HttpException, HttpMethodNotAllowed, HttpNotFound, JsonFormat,
    OrStatus, PublicError, RequestSummary,
};
use http::{Method, Request, Response, StatusCode};
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tower::{Layer as _, service_fn};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::map_response_body::MapResponseBodyLayer;

struct Envelope;

impl JsonFormat for Envelope {
    type Body<'a> = Value;

    fn body(error: &PublicError<'_>) -> Value {
        json!({"error": {"code": error.code(), "message": error.detail()}})
    }
}

#[derive(Debug, HttpError)]
#[code(rename_all = "SCREAMING_SNAKE_CASE")]
enum ApiError {
    #[status(404)]
    #[detail("user {id} not found")]
    UserNotFound { id: u64 },
    #[status(409)]
    #[detail("the name {name} is taken")]
    NameTaken { name: String },
    #[status(500)]
    #[detail("the report cannot be read")]
    Report(#[from] std::io::Error),
}

fn user(id: &str) -> Result<String, HttpException> {
    let id = id.parse().or_not_found("an id is a number")?;
    Err(ApiError::user_not_found(id))?
}

async fn create(body: Incoming) -> Result<String, HttpException> {
    let body = Limited::new(body, 1024).collect().await;
    let body =
        body.or_detail(StatusCode::PAYLOAD_TOO_LARGE, "the body is longer than 1024 bytes")?;
    let name = serde_json::from_slice(&body.to_bytes());
    let name: String = name.or_bad_request("a name is a JSON string")?;
    Err(ApiError::name_taken(name))?
}

fn report() -> Result<String, ApiError> {
    Ok(std::fs::read_to_string("no-such-report.txt")?)
}

async fn route(request: Request<Incoming>) -> Result<String, HttpException> {
    let (head, body) = request.into_parts();
    let path: Vec<_> = head.uri.path().split('/').collect();
    match (head.method, path.as_slice()) {
        (Method::GET, ["", "users", id]) => user(id),
        (Method::POST, ["", "users"]) => create(body).await,
        (Method::GET, ["", "report"]) => Ok(report()?),
        (_, ["", "users"]) => Err(HttpMethodNotAllowed::new([Method::POST].into()))?,
        (_, ["", "users", _] | ["", "report"]) => {
            Err(HttpMethodNotAllowed::new([Method::GET].into()))?
        }
        _ => Err(HttpNotFound::new())?,
    }
}

async fn respond(request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Infallible> {
    Ok(match route(request).await {
        Ok(text) => Response::new(text.into()),
        Err(error) => error.into(),
    })
}

fn log(error: &HttpErrorHandle, request: &RequestSummary) {
    eprintln!("{} {}: {}", request.method, request.uri, error.report());
}

async fn serve(listener: TcpListener) -> std::io::Result<()> {
    let service = CatchPanicLayer::custom(panic_response).layer(service_fn(respond));
    let service = MapResponseBodyLayer::new(BodyExt::boxed_unsync).layer(service);
    let service = ErrorLayer::new().format::<Envelope>().on_error(log).layer(service);
    loop {
        let (stream, _) = listener.accept().await?;
        let service = TowerToHyperService::new(service.clone());
        tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
    }
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    serve(TcpListener::bind("127.0.0.1:3000").await?).await
}
