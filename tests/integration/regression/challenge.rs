//! Every parameter of a challenge was quoted, also where its scheme forbids that; a token68 could not be said.

use genro_exceptions::{Challenge, HttpError, InvalidChallenge};
use http::{HeaderValue, StatusCode};
use proptest::prelude::*;

type Result<T = ()> = std::result::Result<T, InvalidChallenge>;

fn digest() -> Result<Challenge> {
    Challenge::new("Digest")?.param("realm", "api")?.param("qop", "auth, auth-int")
}

#[test]
fn algorithm_and_stale_of_digest_were_quoted() -> Result {
    let challenge = digest()?.token("algorithm", "SHA-256")?.token("stale", "true")?;
    assert_eq!(
        HeaderValue::from(challenge),
        r#"Digest realm="api", qop="auth, auth-int", algorithm=SHA-256, stale=true"#
    );
    Ok(())
}

#[test]
fn a_token68_could_not_be_said() -> Result {
    for token in ["YIIFjQYGKwYBBQUCoIIFgTCC", "a", "a=", "ab==", "-._~+/09azAZ="] {
        let challenge = Challenge::token68("Negotiate", token)?;
        assert_eq!(HeaderValue::from(challenge), format!("Negotiate {token}"));
    }
    Ok(())
}

#[test]
fn what_is_not_quoted_is_checked() -> Result {
    for value in ["", "a b", "\"a\"", "a,b", "a=b", "a\r\nset-cookie: b", "é", "a\0"] {
        let error = digest()?.token("algorithm", value).unwrap_err();
        assert_eq!(
            error.to_string(),
            "challenge parameter \"algorithm\" has a value that is not a token: add it with `param`, which quotes it",
            "{value:?}"
        );
    }
    for token in ["", "=", "==", "a=b", "a b", "a,b", "\"a\"", "a\r\nb", "é", "a!"] {
        let error = Challenge::token68("Negotiate", token).unwrap_err();
        assert_eq!(
            error.to_string(),
            "authentication scheme \"Negotiate\" has a token that is not a token68",
            "{token:?}"
        );
    }
    Ok(())
}

#[test]
fn the_rules_of_a_quoted_parameter_hold_for_a_token_too() -> Result {
    let is_told = |challenge: Result<Challenge>, text: &str| {
        let error = challenge.unwrap_err();
        assert_eq!(error.to_string(), text);
        assert_eq!(error.status(), StatusCode::INTERNAL_SERVER_ERROR);
    };
    is_told(digest()?.token("Realm", "a"), "challenge parameter \"Realm\" is given twice");
    is_told(digest()?.token("a", "1")?.param("A", "2"), "challenge parameter \"A\" is given twice");
    is_told(digest()?.token("a b", "1"), "challenge parameter \"a b\" is not a token");
    is_told(digest()?.token("a b", "\n"), "challenge parameter \"a b\" is not a token");
    is_told(Challenge::token68("a b", "1"), "authentication scheme \"a b\" is not a token");
    let beside = "challenge parameter \"realm\" cannot be added to a token68";
    is_told(Challenge::token68("Negotiate", "a")?.param("realm", "b"), beside);
    is_told(Challenge::token68("Negotiate", "a")?.token("realm", "b"), beside);
    Ok(())
}

proptest! {
    #[test]
    fn no_text_leaves_its_token(text in any::<String>()) {
        let is_mark = |c| "!#$%&'*+-.^_`|~".contains(c);
        let is_token = !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || is_mark(c));
        let challenge = Challenge::bearer().token("a", &text);
        prop_assert_eq!(challenge.is_ok(), is_token);
        if let Ok(challenge) = challenge {
            prop_assert_eq!(challenge.to_string(), format!("Bearer a={text}"));
        }
    }

    #[test]
    fn no_text_leaves_its_token68(text in "[a-zA-Z0-9._~+/=, \"\r\né-]{0,12}") {
        let token = text.trim_end_matches('=');
        let is_token68 = !token.is_empty()
            && token.chars().all(|c| c.is_ascii_alphanumeric() || "-._~+/".contains(c));
        let challenge = Challenge::token68("Negotiate", &text);
        prop_assert_eq!(challenge.is_ok(), is_token68);
        if let Ok(challenge) = challenge {
            prop_assert_eq!(challenge.to_string(), format!("Negotiate {text}"));
        }
    }
}
