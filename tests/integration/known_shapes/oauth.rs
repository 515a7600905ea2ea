//! OAuth: the token endpoint (RFC 6749 section 5.2), the challenges of a resource (RFC 6750 section 3, RFC 9728
//! section 5.1), and those of an MCP server.

use genro_exceptions::{
    Challenge, HttpError, HttpUnauthorized, InvalidChallenge, JsonFormat, PublicError, http_error,
};
use serde::Serialize;

use super::{compact, sent};

struct OAuth;

#[derive(Serialize)]
struct Body {
    error: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    error_description: String,
}

impl JsonFormat for OAuth {
    type Body<'a> = Body;

    const MEDIA_TYPE: &'static str = "application/json;charset=UTF-8";

    fn body(error: &PublicError<'_>) -> Body {
        let code = error.code();
        let fallback =
            if error.status().is_server_error() { "server_error" } else { "invalid_request" };
        let description = error.detail();
        Body {
            error: code.as_deref().unwrap_or(fallback).to_owned(),
            error_description: description.chars().map(ascii_or_question_mark).collect(),
        }
    }
}

/// RFC 6749 allows visible ASCII and spaces, without quotation marks and backslashes.
fn ascii_or_question_mark(character: char) -> char {
    if matches!(character, ' ' | '!' | '#'..='[' | ']'..='~') { character } else { '?' }
}

#[derive(Debug, HttpError)]
#[body(OAuth)]
#[header(CACHE_CONTROL, "no-store")]
#[header(PRAGMA, "no-cache")]
#[code(rename_all = "snake_case")]
enum TokenError {
    #[status(400)]
    #[detail("")]
    InvalidRequest,
    #[status(400)]
    #[detail("the code of {client} has expired")]
    InvalidGrant { client: String },
    #[status(401)]
    #[header(WWW_AUTHENTICATE, r#"Basic realm="token""#)]
    #[detail("unknown client")]
    InvalidClient,
    #[status(400)]
    #[detail("use `authorization_code`")]
    UnsupportedGrantType,
}

#[derive(Debug, HttpError)]
enum McpError {
    /// Without a token: no error code (RFC 6750 section 3.1).
    #[status(401)]
    #[detail("sign in first")]
    NoToken {
        #[header(WWW_AUTHENTICATE)]
        challenge: Challenge,
    },
    #[status(401)]
    #[body(OAuth)]
    #[code("invalid_token")]
    #[detail("The access token expired")]
    Expired {
        #[header(WWW_AUTHENTICATE)]
        challenge: Challenge,
    },
}

const METADATA: &str = "https://mcp.example.com/.well-known/oauth-protected-resource";

fn no_token() -> Result<McpError, InvalidChallenge> {
    let challenge = Challenge::bearer().param("resource_metadata", METADATA)?;
    Ok(McpError::no_token(challenge.param("scope", "files:read")?))
}

fn expired() -> Result<McpError, InvalidChallenge> {
    let challenge = Challenge::bearer().param("realm", "example")?;
    let challenge = challenge.param("error", "invalid_token")?;
    Ok(McpError::expired(challenge.param("error_description", "The access token expired")?))
}

// From here on: examples.

const SENT: &str = r#"{
  "error":"invalid_request"
}"#;

#[test]
fn a_token_endpoint() {
    let headers = TokenError::InvalidRequest.headers();
    assert_eq!(headers["pragma"], "no-cache");
    let expected = (400, "application/json;charset=UTF-8".to_owned(), compact(SENT));
    assert_eq!(sent(TokenError::InvalidRequest), expected);
    assert_eq!(
        sent(TokenError::invalid_grant("\"é\\")).2,
        r#"{"error":"invalid_grant","error_description":"the code of ??? has expired"}"#
    );
    assert_eq!(
        sent(TokenError::UnsupportedGrantType).2,
        r#"{"error":"unsupported_grant_type","error_description":"use `authorization_code`"}"#
    );
}

#[test]
fn a_failed_authentication_of_the_client_is_a_challenge() {
    let headers = TokenError::InvalidClient.headers();
    assert_eq!(headers["www-authenticate"], r#"Basic realm="token""#);
    assert_eq!(headers["cache-control"], "no-store");
}

#[test]
fn an_error_without_a_code() {
    let error = http_error!(502).with_format::<OAuth>();
    let body = r#"{"error":"server_error","error_description":"Bad Gateway"}"#;
    assert_eq!(error.to_response::<String>().body(), body);
}

#[test]
fn the_challenges_of_a_resource() {
    // The example of RFC 6750.
    assert_eq!(
        expired().unwrap().headers()["www-authenticate"],
        r#"Bearer realm="example", error="invalid_token", error_description="The access token expired""#
    );
    // The example of RFC 9728.
    let url = "https://resource.example.com/.well-known/oauth-protected-resource";
    let challenge = Challenge::bearer().param("resource_metadata", url).unwrap();
    assert_eq!(
        HttpUnauthorized::new().challenge(challenge).headers()["www-authenticate"],
        r#"Bearer resource_metadata="https://resource.example.com/.well-known/oauth-protected-resource""#
    );
    // The example of the Model Context Protocol's page of authorization, revision 2025-11-25.
    assert_eq!(
        no_token().unwrap().headers()["www-authenticate"],
        r#"Bearer resource_metadata="https://mcp.example.com/.well-known/oauth-protected-resource", scope="files:read""#
    );
}
