//! The forms of the guide's cookbook write what the documentation of each service shows, byte for byte.
//!
//! Each module is one recipe: its form is the text that the guide shows, and each `SENT` is an example of the service's
//! documentation. Only the white space between the tokens of the JSON is left out.

mod google;
mod json_api;
mod matrix;
mod oauth;
mod open_ai;
mod problem;
mod registry;

use genro_exceptions::HttpException;
use http::Response;

/// What the error sends: status, content type and body.
fn sent(error: impl Into<HttpException>) -> (u16, String, String) {
    let response: Response<String> = error.into().into();
    let content_type = response.headers()["content-type"].to_str().expect("text").to_owned();
    (response.status().as_u16(), content_type, response.into_body())
}

/// The JSON without the white space between its tokens.
fn compact(json: &str) -> String {
    let (mut quoted, mut escaped) = (false, false);
    json.chars()
        .filter(|&character| {
            quoted ^= character == '"' && !escaped;
            escaped = character == '\\' && !escaped;
            quoted || !character.is_ascii_whitespace()
        })
        .collect()
}

#[test]
fn white_space_inside_a_string_is_kept() {
    assert_eq!(compact("{ \"a \\\" b\": [ 1,\n 2 ] }"), r#"{"a \" b":[1,2]}"#);
}

#[test]
fn the_guide_shows_the_forms_that_are_tested() {
    const GUIDE: &str = concat!(
        include_str!("../../genro-exceptions/src/guide/cookbook.md"),
        include_str!("../../genro-exceptions/src/guide/cookbook_protocols.md")
    );
    for tested in [
        include_str!("known_shapes/google.rs"),
        include_str!("known_shapes/json_api.rs"),
        include_str!("known_shapes/matrix.rs"),
        include_str!("known_shapes/oauth.rs"),
        include_str!("known_shapes/open_ai.rs"),
        include_str!("known_shapes/problem.rs"),
        include_str!("known_shapes/registry.rs"),
    ] {
        let start = tested.find("struct ").expect("a form");
        let end = tested.find("// From here on").expect("the examples");
        let form = tested[start..end].trim_end();
        assert!(form.contains("impl JsonFormat for "), "{form}");
        assert!(GUIDE.contains(form), "the guide does not show:\n{form}");
    }
}
