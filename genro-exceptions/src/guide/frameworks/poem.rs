use genro_exceptions::integrations::poem::{ErrorLayer, panic_response};
use genro_exceptions::{HttpError, HttpErrorHandle, JsonFormat, PublicError, RequestSummary};
use poem::listener::TcpListener;
use poem::middleware::CatchPanic;
use poem::web::{Json, Path};
use poem::{Endpoint, EndpointExt, Route, Server, get, handler, post};
use serde_json::{Value, json};

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

#[handler]
fn user(Path(id): Path<u64>) -> Result<String, ApiError> {
    Err(ApiError::user_not_found(id))
}

#[handler]
fn create(Json(name): Json<String>) -> Result<String, ApiError> {
    Err(ApiError::name_taken(name))
}

#[handler]
fn report() -> Result<String, ApiError> {
    Ok(std::fs::read_to_string("no-such-report.txt")?)
}

fn log(error: &HttpErrorHandle, request: &RequestSummary) {
    eprintln!("{} {}: {}", request.method, request.uri, error.report());
}

fn app() -> impl Endpoint {
    Route::new()
        .at("/users/:id", get(user))
        .at("/users", post(create))
        .at("/report", get(report))
        .with(CatchPanic::new().with_handler(panic_response))
        .with(ErrorLayer::new().format::<Envelope>().on_error(log))
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    Server::new(TcpListener::bind("127.0.0.1:3000")).run(app()).await
}
