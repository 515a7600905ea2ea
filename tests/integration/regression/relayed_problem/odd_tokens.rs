//! JSON that few readers take is read as far as possible.

use genro_exceptions::Problem;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{problem, relayed, upstream};
use crate::problem_schema::read;

#[test]
fn one_odd_token_lost_all_other_members() {
    let odd = [
        (r#""\ud800""#, json!("\u{fffd}")),
        (r#"["a", {"b": "x\udfff"}]"#, json!(["a", {"b": "x\u{fffd}"}])),
        ("1e400", Value::Null),
        ("[-1e400, 1]", json!([null, 1])),
        (r#"{"\ud800": 1}"#, json!({"\u{fffd}": 1})),
    ];
    for (token, value) in odd {
        for body in [
            format!(r#"{{"title": "Taken", "odd": {token}, "by": "ada"}}"#),
            format!("\u{feff}{{\"odd\": {token}, \"title\": \"Taken\", \"by\": \"ada\"}}"),
        ] {
            let problem = problem(409, &body);
            assert_eq!(problem.title.as_deref(), Some("Taken"), "{body}");
            assert_eq!(problem.extensions["by"], "ada");
            assert_eq!(problem.extensions["odd"], value);
            let sent = read(&relayed(problem));
            assert_eq!(sent, json!({"title": "Taken", "status": 409, "by": "ada", "odd": value}));
        }
    }
    // In a member that the RFC defines, in a name, and among the bytes.
    let of_the_rfc = problem(409, r#"{"detail": "a\ud800", "title": 1e400, "type": "urn:a"}"#);
    assert_eq!(of_the_rfc.detail.as_deref(), Some("a\u{fffd}"));
    assert_eq!((of_the_rfc.title, of_the_rfc.type_uri.as_deref()), (None, Some("urn:a")));
    let in_a_name = problem(409, r#"{"a\ud800": 1, "title": "t"}"#);
    assert_eq!(in_a_name.extensions["a\u{fffd}"], 1);
    let mut latin_1 = upstream(409, &[], "");
    *latin_1.body_mut() = b"{\"title\": \"Caf\xE9\", \"by\": \"ada\"}".to_vec();
    let latin_1 = Problem::try_from(latin_1).expect("a problem");
    assert_eq!(latin_1.title.as_deref(), Some("Caf\u{fffd}"));
    // What no reader could take is left out.
    let deep = format!(r#"{{"a": {}{}, "title": "t"}}"#, "[".repeat(10_000), "]".repeat(10_000));
    let deep = problem(409, &deep);
    assert_eq!((deep.title.as_deref(), deep.extensions.len()), (Some("t"), 0));
}

proptest! {
    #[test]
    fn any_text_of_json_tokens_is_a_problem_or_an_error(
        tokens in prop::collection::vec(prop::sample::select(vec![
            "\"", "\\", "\\u", "d800", "dc00", "\\ud83d\\ude00", "{", "}", "[", "]", ":", ",", "1e400",
            "-", "0.1", "e5", "null", "\"title\"", "\"a\"", " ", "é", "\u{feff}",
        ]), 0..24),
    ) {
        let body = format!(r#"{{"a": {}, "title": "t"}}"#, tokens.concat());
        for body in [body, tokens.concat()] {
            if let Ok(problem) = Problem::try_from(upstream(409, &[], &body)) {
                relayed(problem);
            }
        }
    }
}
