//! `#[extension] id` and `#[extension(rename = "violated-policies")]` were refused, which RFC 9457 advises against and
//! everybody uses.

use genro_exceptions::{HttpError, Problem};
use serde_json::json;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct Refused {
    #[extension]
    id: u64,
    #[extension(rename = "violated-policies")]
    policies: [&'static str; 1],
    #[extension(rename = "$ref")]
    reference: &'static str,
    #[extension(rename = "a.b")]
    dotted: bool,
    #[extension(rename = "2")]
    two: u8,
    #[extension]
    _x: char,
}

#[test]
fn they_are_sent_and_read() {
    let error = Refused::new(7, ["a"], "#/a", true, 2, 'x');
    let response = error.to_response::<String>();
    let body: serde_json::Value = serde_json::from_str(response.body()).expect("JSON");
    let expected = json!({
        "title": "Forbidden", "status": 403, "detail": "Forbidden",
        "id": 7, "violated-policies": ["a"], "$ref": "#/a", "a.b": true, "2": 2, "_x": "x",
    });
    assert_eq!(body, expected);
    let problem = Problem::try_from(response).expect("a problem");
    assert_eq!(problem.extensions.get("violated-policies"), Some(&json!(["a"])));
}
