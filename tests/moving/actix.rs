//! The page for services that move from actix-web-error, in a service of actix-web.

use actix_web::test::{TestRequest, call_service, init_service, read_body};
use actix_web::{App, web};
use serde_json::json;

use crate::{Answer, answer};

#[path = "../../genro-exceptions/src/guide/moving/actix_web_error_after.rs"]
mod after;
#[path = "../../genro-exceptions/src/guide/moving/actix_web_error_before.rs"]
mod before;

/// Asks a service with the handlers of one file for a path.
macro_rules! ask {
    ($handlers:ident, $path:expr) => {{
        let app = App::new()
            .route("/notes/{id}", web::get().to($handlers::note))
            .route("/write", web::get().to($handlers::write))
            .route("/backup", web::get().to($handlers::backup));
        let service = init_service(app).await;
        let request = TestRequest::get().uri($path).to_request();
        let response = call_service(&service, request).await;
        let status = response.status().as_u16();
        let mut headers = http::HeaderMap::new();
        for (name, value) in response.headers() {
            let name = http::HeaderName::try_from(name.as_str()).expect("a name");
            headers.append(name, http::HeaderValue::from_bytes(value.as_bytes()).expect("a value"));
        }
        answer(status, &headers, &read_body(response).await)
    }};
}

async fn both(path: &str) -> Answer {
    let after = ask!(after, path);
    assert_eq!(ask!(before, path), after);
    after
}

#[tokio::test]
async fn from_actix_web_error() {
    let (status, headers, body) = both("/notes/7").await;
    assert_eq!((status, body), (404, json!({"error": "no note 7"})));
    assert_eq!(headers, [("content-type".to_owned(), "application/json".to_owned())]);
    assert_eq!(both("/write").await.0, 400);
    let (status, _, body) = both("/backup").await;
    assert_eq!((status, body), (503, json!({"error": "no backup was written"})));
}
