use genro_exceptions::integrations::rocket::ErrorLayer;
use genro_exceptions::{HttpError, HttpErrorHandle, JsonFormat, PublicError, RequestSummary};
use rocket::serde::json::{Json, Value, json};
use rocket::{get, launch, post, routes};

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

#[get("/users/<id>")]
fn user(id: u64) -> Result<String, ApiError> {
    Err(ApiError::user_not_found(id))
}

#[post("/users", data = "<name>")]
fn create(name: Json<String>) -> Result<String, ApiError> {
    Err(ApiError::name_taken(name.into_inner()))
}

#[get("/report")]
fn report() -> Result<String, ApiError> {
    Ok(std::fs::read_to_string("no-such-report.txt")?)
}

fn log(error: &HttpErrorHandle, request: &RequestSummary) {
    eprintln!("{} {}: {}", request.method, request.uri, error.report());
}

#[launch]
fn app() -> _ {
    rocket::build()
        .attach(ErrorLayer::new().format::<Envelope>().on_error(log))
        .register("/", ErrorLayer::catchers())
        .mount("/", routes![user, create, report])
}
