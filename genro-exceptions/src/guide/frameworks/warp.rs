use genro_exceptions::integrations::warp::recover;
use genro_exceptions::tower::{ErrorLayer, panic_response};
use genro_exceptions::{HttpError, HttpErrorHandle, JsonFormat, PublicError, RequestSummary};
use http_body_util::BodyExt;
use hyper::server::conn::http1;
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tower::Layer as _;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::map_response_body::MapResponseBodyLayer;
use warp::{Filter, Rejection};

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

async fn user(id: u64) -> Result<String, Rejection> {
    Err(ApiError::user_not_found(id))?
}

async fn create(name: String) -> Result<String, Rejection> {
    Err(ApiError::name_taken(name))?
}

async fn report() -> Result<String, Rejection> {
    Ok(std::fs::read_to_string("no-such-report.txt").map_err(ApiError::from)?)
}

fn log(error: &HttpErrorHandle, request: &RequestSummary) {
    eprintln!("{} {}: {}", request.method, request.uri, error.report());
}

async fn serve(listener: TcpListener) -> std::io::Result<()> {
    let user = warp::path!("users" / u64).and(warp::get()).and_then(user);
    let create = warp::path!("users").and(warp::post()).and(warp::body::json()).and_then(create);
    let report = warp::path!("report").and(warp::get()).and_then(report);
    let service = warp::service(user.or(create).or(report).recover(recover));
    let service = CatchPanicLayer::custom(panic_response).layer(service);
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
