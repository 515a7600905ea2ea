//! The name of a header, in `#[header(RETRY_AFTER, …)]` and `#[header("retry-after")]`.

use proc_macro2::Span;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::spanned::Spanned as _;
use syn::{Ident, LitStr, Path, Token};

use super::{error_at, literal};
use crate::similar::similar;
use crate::types;

/// The name of a header, as it was written.
#[derive(Clone)]
pub(crate) enum HeaderName {
    Text(LitStr),
    /// A constant of `http::header`.
    Constant(Ident),
    Path(Path),
}

impl HeaderName {
    /// The same for every spelling of one name, as far as the macro can tell.
    pub(crate) fn canonical(&self) -> String {
        match self {
            Self::Text(text) => text.value().to_ascii_lowercase(),
            Self::Constant(ident) => spelled_out(&ident.to_string()),
            Self::Path(path) => path
                .segments
                .last()
                .map_or_else(String::new, |last| spelled_out(&last.ident.to_string())),
        }
    }

    /// As it stands in the source.
    pub(crate) fn written(&self) -> String {
        match self {
            Self::Text(text) => format!("{:?}", text.value()),
            Self::Constant(ident) => ident.to_string(),
            Self::Path(path) => types::written_path(path),
        }
    }

    pub(crate) fn span(&self) -> Span {
        match self {
            Self::Text(text) => text.span(),
            Self::Constant(ident) => ident.span(),
            Self::Path(path) => path.span(),
        }
    }
}

/// Reads a name at the cursor.
pub(super) fn parse(input: ParseStream, example: &str) -> syn::Result<HeaderName> {
    if input.peek(LitStr) || input.peek2(Token![!]) {
        let text = literal::parse(input, "the name of a header", example)?;
        return match refusal(&text.value()) {
            Some(message) => Err(syn::Error::new(text.span(), message)),
            None => Ok(HeaderName::Text(text)),
        };
    }
    if !(input.peek(Ident::peek_any) || input.peek(Token![::])) {
        let message =
            format!("the name of a header is a text or a constant of `http::header`: `{example}`");
        return Err(error_at(input, message));
    }
    let path: Path = input.parse()?;
    let Some(constant) = path.get_ident() else {
        return Ok(HeaderName::Path(path));
    };
    let name = constant.to_string();
    if CONSTANTS.contains(&name.as_str()) {
        return Ok(HeaderName::Constant(constant.clone()));
    }
    if let Some(near) = similar(&name, CONSTANTS.iter().copied()) {
        let message = format!(
            "there is no header `{name}`; did you mean `{near}`? \
             (a constant of your own is written with its path, `self::{name}`)"
        );
        return Err(syn::Error::new(constant.span(), message));
    }
    if name.chars().any(char::is_lowercase) {
        let name = with_dashes(input, &name)?;
        let message =
            format!("write the name in quotes, `\"{name}\"`, or as a constant of `http::header`");
        return Err(syn::Error::new(constant.span(), message));
    }
    Ok(HeaderName::Path(path))
}

/// `retry-after` of the words that are left of it, `retry_after` or `retry` and `-` and `after`.
fn with_dashes(input: ParseStream, first: &str) -> syn::Result<String> {
    let mut name = first.replace('_', "-");
    while input.peek(Token![-]) {
        input.parse::<Token![-]>()?;
        name.push('-');
        if input.peek(Ident::peek_any) {
            name.push_str(&input.call(Ident::parse_any)?.to_string());
        }
    }
    Ok(name)
}

/// What is wrong with a text as the name of a header.
fn refusal(name: &str) -> Option<String> {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    if !name.is_empty() && name.bytes().all(is_token) {
        return None;
    }
    let hint = match name.split_once(':') {
        Some((name, value)) if !value.trim().is_empty() => {
            format!("; name and value are two texts: `\"{}\", \"{}\"`", name.trim(), value.trim())
        }
        _ => String::new(),
    };
    Some(format!("a header name is made of letters, digits and `-` (RFC 9110 section 5.1){hint}"))
}

/// `RETRY_AFTER` → `retry-after`, as every constant of `http::header` does it.
fn spelled_out(constant: &str) -> String {
    constant.to_ascii_lowercase().replace('_', "-")
}

/// The constants of `http::header`.
const CONSTANTS: &[&str] = &[
    "ACCEPT",
    "ACCEPT_CHARSET",
    "ACCEPT_ENCODING",
    "ACCEPT_LANGUAGE",
    "ACCEPT_RANGES",
    "ACCESS_CONTROL_ALLOW_CREDENTIALS",
    "ACCESS_CONTROL_ALLOW_HEADERS",
    "ACCESS_CONTROL_ALLOW_METHODS",
    "ACCESS_CONTROL_ALLOW_ORIGIN",
    "ACCESS_CONTROL_EXPOSE_HEADERS",
    "ACCESS_CONTROL_MAX_AGE",
    "ACCESS_CONTROL_REQUEST_HEADERS",
    "ACCESS_CONTROL_REQUEST_METHOD",
    "AGE",
    "ALLOW",
    "ALT_SVC",
    "AUTHORIZATION",
    "CACHE_CONTROL",
    "CACHE_STATUS",
    "CDN_CACHE_CONTROL",
    "CONNECTION",
    "CONTENT_DISPOSITION",
    "CONTENT_ENCODING",
    "CONTENT_LANGUAGE",
    "CONTENT_LENGTH",
    "CONTENT_LOCATION",
    "CONTENT_RANGE",
    "CONTENT_SECURITY_POLICY",
    "CONTENT_SECURITY_POLICY_REPORT_ONLY",
    "CONTENT_TYPE",
    "COOKIE",
    "DATE",
    "DNT",
    "ETAG",
    "EXPECT",
    "EXPIRES",
    "FORWARDED",
    "FROM",
    "HOST",
    "IF_MATCH",
    "IF_MODIFIED_SINCE",
    "IF_NONE_MATCH",
    "IF_RANGE",
    "IF_UNMODIFIED_SINCE",
    "LAST_MODIFIED",
    "LINK",
    "LOCATION",
    "MAX_FORWARDS",
    "ORIGIN",
    "PRAGMA",
    "PROXY_AUTHENTICATE",
    "PROXY_AUTHORIZATION",
    "PUBLIC_KEY_PINS",
    "PUBLIC_KEY_PINS_REPORT_ONLY",
    "RANGE",
    "REFERER",
    "REFERRER_POLICY",
    "REFRESH",
    "RETRY_AFTER",
    "SEC_WEBSOCKET_ACCEPT",
    "SEC_WEBSOCKET_EXTENSIONS",
    "SEC_WEBSOCKET_KEY",
    "SEC_WEBSOCKET_PROTOCOL",
    "SEC_WEBSOCKET_VERSION",
    "SERVER",
    "SET_COOKIE",
    "STRICT_TRANSPORT_SECURITY",
    "TE",
    "TRAILER",
    "TRANSFER_ENCODING",
    "UPGRADE",
    "UPGRADE_INSECURE_REQUESTS",
    "USER_AGENT",
    "VARY",
    "VIA",
    "WARNING",
    "WWW_AUTHENTICATE",
    "X_CONTENT_TYPE_OPTIONS",
    "X_DNS_PREFETCH_CONTROL",
    "X_FRAME_OPTIONS",
    "X_XSS_PROTECTION",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_constant_is_spelled_as_in_http() {
        macro_rules! constants {
            ($($name:ident)*) => { [$((stringify!($name), http::header::$name)),*] };
        }
        let of_http = constants! {
            ACCEPT ACCEPT_CHARSET ACCEPT_ENCODING ACCEPT_LANGUAGE ACCEPT_RANGES ACCESS_CONTROL_ALLOW_CREDENTIALS
            ACCESS_CONTROL_ALLOW_HEADERS ACCESS_CONTROL_ALLOW_METHODS ACCESS_CONTROL_ALLOW_ORIGIN
            ACCESS_CONTROL_EXPOSE_HEADERS ACCESS_CONTROL_MAX_AGE ACCESS_CONTROL_REQUEST_HEADERS
            ACCESS_CONTROL_REQUEST_METHOD AGE ALLOW ALT_SVC AUTHORIZATION CACHE_CONTROL CACHE_STATUS CDN_CACHE_CONTROL
            CONNECTION CONTENT_DISPOSITION CONTENT_ENCODING CONTENT_LANGUAGE CONTENT_LENGTH CONTENT_LOCATION
            CONTENT_RANGE CONTENT_SECURITY_POLICY CONTENT_SECURITY_POLICY_REPORT_ONLY CONTENT_TYPE COOKIE DATE DNT ETAG
            EXPECT EXPIRES FORWARDED FROM HOST IF_MATCH IF_MODIFIED_SINCE IF_NONE_MATCH IF_RANGE IF_UNMODIFIED_SINCE
            LAST_MODIFIED LINK LOCATION MAX_FORWARDS ORIGIN PRAGMA PROXY_AUTHENTICATE PROXY_AUTHORIZATION
            PUBLIC_KEY_PINS PUBLIC_KEY_PINS_REPORT_ONLY RANGE REFERER REFERRER_POLICY REFRESH RETRY_AFTER
            SEC_WEBSOCKET_ACCEPT SEC_WEBSOCKET_EXTENSIONS SEC_WEBSOCKET_KEY SEC_WEBSOCKET_PROTOCOL
            SEC_WEBSOCKET_VERSION SERVER SET_COOKIE STRICT_TRANSPORT_SECURITY TE TRAILER TRANSFER_ENCODING UPGRADE
            UPGRADE_INSECURE_REQUESTS USER_AGENT VARY VIA WARNING WWW_AUTHENTICATE X_CONTENT_TYPE_OPTIONS
            X_DNS_PREFETCH_CONTROL X_FRAME_OPTIONS X_XSS_PROTECTION
        };
        assert_eq!(of_http.len(), CONSTANTS.len());
        for ((name, header), constant) in of_http.iter().zip(CONSTANTS) {
            assert_eq!(name, constant);
            assert_eq!(header, spelled_out(constant).as_str());
        }
    }

    #[test]
    fn the_macro_and_the_library_accept_the_same_names() {
        for byte in 0..=127_u8 {
            for name in [
                char::from(byte).to_string(),
                format!("x{}", char::from(byte)),
                format!("é{}", char::from(byte)),
            ] {
                let accepts = genro_exceptions::Headers::new().try_append(&name, "value").is_ok();
                assert_eq!(refusal(&name).is_none(), accepts, "{name:?}");
            }
        }
        assert!(refusal("").is_some());
    }
}
