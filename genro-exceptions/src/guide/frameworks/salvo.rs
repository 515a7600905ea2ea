use genro_exceptions::integrations::salvo::ErrorLayer;
use genro_exceptions::{
    HttpError, HttpErrorHandle, HttpException, JsonFormat, OrStatus, PublicError, RequestSummary,
};
use salvo::prelude::*;
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
async fn user(request: &mut Request) -> Result<String, HttpException> {
    let id = request.param("id").or_not_found("an id is a number")?;
    Err(ApiError::user_not_found(id))?
}

#[handler]
async fn create(request: &mut Request) -> Result<String, HttpException> {
    let name: String = request.parse_json().await.or_bad_request("a name is a JSON string")?;
    Err(ApiError::name_taken(name))?
}

#[handler]
async fn report() -> Result<String, ApiError> {
    Ok(std::fs::read_to_string("no-such-report.txt")?)
}

fn log(error: &HttpErrorHandle, request: &RequestSummary) {
    eprintln!("{} {}: {}", request.method, request.uri, error.report());
}

fn service() -> Service {
    let router = Router::new()
        .push(Router::with_path("users/{id}").get(user))
        .push(Router::with_path("users").post(create))
        .push(Router::with_path("report").get(report));
    let errors = ErrorLayer::new().format::<Envelope>().on_error(log);
    let catcher = errors.catcher();
    Service::new(router).hoop(errors).catcher(catcher)
}

#[tokio::main]
async fn main() {
    let acceptor = TcpListener::new("127.0.0.1:3000").bind().await;
    Server::new(acceptor).serve(service()).await;
}
