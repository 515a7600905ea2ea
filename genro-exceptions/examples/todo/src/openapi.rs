//! The OpenAPI document, and a page that shows it. The errors in it come from their declarations in `error.rs`.

use genro_exceptions::describe::Answers;
use genro_exceptions::{HttpInternalServerError, ProblemJson};
use utoipa::openapi::OpenApi as Document;
use utoipa::openapi::security::{Http, HttpAuthScheme, SecurityScheme};
use utoipa::{Modify, OpenApi};
use utoipa_swagger_ui::SwaggerUi;

use crate::error::TodoError;
use crate::todos;

/// What each operation may answer besides its success: the errors of the handlers, and what the layer makes of a panic, all
/// in the form of the layer.
pub(crate) type Errors = Answers<(TodoError, HttpInternalServerError), ProblemJson>;

#[derive(OpenApi)]
#[openapi(
    info(title = "Todos", version = "0.1.0", description = "A list of things to do for each user."),
    paths(todos::list, todos::create, todos::finish, todos::remove),
    security(("token" = [])),
    modifiers(&Token)
)]
struct Api;

/// The bearer token of `auth.rs`.
struct Token;

impl Modify for Token {
    fn modify(&self, document: &mut Document) {
        let scheme = SecurityScheme::Http(Http::new(HttpAuthScheme::Bearer));
        document.components.get_or_insert_default().add_security_scheme("token", scheme);
    }
}

/// The document at `/openapi.json`, and a page for people at `/docs`.
pub(crate) fn page() -> SwaggerUi {
    SwaggerUi::new("/docs").url("/openapi.json", Api::openapi())
}
