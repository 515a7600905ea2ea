use genro_exceptions::describe::Answers;
use genro_exceptions::{HttpNotFound, JsonFormat, PublicError};

struct Envelope;

impl JsonFormat for Envelope {
    type Body<'a> = Body;

    fn body<'a>(error: &PublicError<'a>) -> Body {
        Body { message: error.detail().into_owned() }
    }
}

#[derive(serde::Serialize)]
struct Body {
    message: String,
}

fn document<T: utoipa::IntoResponses>() {}

fn main() {
    document::<Answers<HttpNotFound, Envelope>>();
}
