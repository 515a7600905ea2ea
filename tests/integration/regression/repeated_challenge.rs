//! `.challenge(a).challenge(b)` sent `b` alone.

use genro_exceptions::{Challenge, HttpError, HttpProxyAuthenticationRequired, HttpUnauthorized};
use http::header::{HeaderName, PROXY_AUTHENTICATE, WWW_AUTHENTICATE};

fn lines(error: &dyn HttpError, name: &HeaderName) -> Vec<String> {
    let response = error.to_response::<String>();
    let values = response.headers().get_all(name).iter();
    values.map(|value| value.to_str().map(str::to_owned).unwrap_or_default()).collect()
}

#[test]
fn the_second_challenge_replaced_the_first() {
    let error = HttpUnauthorized::with_detail("sign in")
        .challenge(Challenge::bearer())
        .challenge(Challenge::basic("staff"))
        .challenge(Challenge::bearer());
    assert_eq!(lines(&error, &WWW_AUTHENTICATE), ["Bearer", "Basic realm=\"staff\"", "Bearer"]);
    assert_eq!(error.detail(), "sign in");
}

#[test]
fn a_407_had_room_for_one_challenge() {
    let error = HttpProxyAuthenticationRequired::new(Challenge::bearer())
        .challenge(Challenge::basic("proxy"));
    assert_eq!(lines(&error, &PROXY_AUTHENTICATE), ["Bearer", "Basic realm=\"proxy\""]);
}

#[test]
fn a_401_was_hard_to_make_right() {
    assert_eq!(lines(&HttpUnauthorized::bearer(), &WWW_AUTHENTICATE), ["Bearer"]);
    let error = HttpUnauthorized::basic(String::from("a \"b\""));
    assert_eq!(lines(&error, &WWW_AUTHENTICATE), [r#"Basic realm="a \"b\"""#]);
    let error = HttpUnauthorized::bearer().challenge(Challenge::basic("staff"));
    assert_eq!(lines(&error, &WWW_AUTHENTICATE), ["Bearer", "Basic realm=\"staff\""]);
    assert_eq!((error.status().as_u16(), error.detail().as_ref()), (401, "Unauthorized"));
}

#[test]
fn all_that_other_ready_types_have_is_there() {
    let error = HttpUnauthorized::default()
        .header(WWW_AUTHENTICATE, Challenge::basic("a").into())
        .challenge(Challenge::bearer())
        .caused_by("no cookie");
    assert_eq!(error.report().to_string(), "Unauthorized: no cookie");
    assert_eq!(lines(&error, &WWW_AUTHENTICATE), ["Bearer", "Basic realm=\"a\""]);
    assert!(size_of::<HttpUnauthorized>() <= 80);
}
