use actix_web::{App, HttpServer, web};
use genro_exceptions::integrations::actix_web::ErrorLayer;
use genro_exceptions::{HttpError, HttpErrorHandle, JsonFormat, PublicError, RequestSummary};
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

async fn user(id: web::Path<u64>) -> Result<String, ApiError> {
    Err(ApiError::user_not_found(*id))
}

async fn create(name: web::Json<String>) -> Result<String, ApiError> {
    Err(ApiError::name_taken(name.into_inner()))
}

async fn report() -> Result<String, ApiError> {
    Ok(std::fs::read_to_string("no-such-report.txt")?)
}

fn log(error: &HttpErrorHandle, request: &RequestSummary) {
    eprintln!("{} {}: {}", request.method, request.uri, error.report());
}

fn routes(config: &mut web::ServiceConfig) {
    config
        .service(web::resource("/users/{id}").get(user))
        .service(web::resource("/users").post(create))
        .service(web::resource("/report").get(report));
}

fn errors() -> ErrorLayer {
    ErrorLayer::new().format::<Envelope>().on_error(log)
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    HttpServer::new(|| App::new().wrap(errors()).configure(routes))
        .bind("127.0.0.1:3000")?
        .run()
        .await
}
