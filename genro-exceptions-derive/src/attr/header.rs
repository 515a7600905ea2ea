//! `#[header(RETRY_AFTER, "120")]` on a case, `#[header("retry-after")]` on a field.

use proc_macro2::Span;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::spanned::Spanned as _;
use syn::{Attribute, Ident, Lit, LitStr, Path, Token, Type};

use super::literal;
use crate::similar::similar;
use crate::types;

pub(crate) const NAME: &str = "header";
pub(crate) const EXAMPLE: &str = "#[header(RETRY_AFTER, \"120\")]";
const FIELD_EXAMPLE: &str = "#[header(\"retry-after\")]";
/// Said by the compiler: the library decides what a field name and a field value are.
pub(crate) const BAD_NAME: &str =
    "a header name is made of letters, digits and `-` (an RFC 9110 token)";
pub(crate) const BAD_VALUE: &str =
    "a header value is visible ASCII, with spaces only inside (RFC 9110 section 5.5)";

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

    pub(crate) fn span(&self) -> Span {
        match self {
            Self::Text(text) => text.span(),
            Self::Constant(ident) => ident.span(),
            Self::Path(path) => path.span(),
        }
    }
}

/// A fixed header.
#[derive(Clone)]
pub(crate) struct HeaderAttr {
    pub(crate) name: HeaderName,
    pub(crate) value: LitStr,
}

/// A header whose value is a field; `around` is the text before and behind it.
#[derive(Clone)]
pub(crate) struct FieldHeaderAttr {
    pub(crate) name: HeaderName,
    pub(crate) around: Option<(LitStr, String, String)>,
}

/// Reads the attribute of a type or variant.
pub(crate) fn parse(attr: &Attribute) -> syn::Result<HeaderAttr> {
    super::arguments(attr, EXAMPLE, |input| {
        let name = parse_name(input, EXAMPLE)?;
        if input.is_empty() {
            return Err(syn::Error::new(
                name.span(),
                format!("the value of the header is missing: `{EXAMPLE}`"),
            ));
        }
        parse_comma(input, EXAMPLE)?;
        if let Ok(Lit::Int(number)) = input.fork().parse() {
            let message = format!(
                "a fixed value is a text: write \"{}\" in quotes",
                number.base10_digits()
            );
            return Err(syn::Error::new(number.span(), message));
        }
        let value = literal::parse(input, "the value of a header", EXAMPLE)?;
        parse_last_comma(input)?;
        Ok(HeaderAttr { name, value })
    })
}

/// Reads the attribute of a field.
pub(crate) fn parse_field(attr: &Attribute) -> syn::Result<FieldHeaderAttr> {
    super::arguments(attr, FIELD_EXAMPLE, |input| {
        let name = parse_name(input, FIELD_EXAMPLE)?;
        if input.is_empty() {
            return Ok(FieldHeaderAttr { name, around: None });
        }
        parse_comma(input, FIELD_EXAMPLE)?;
        if input.is_empty() {
            return Ok(FieldHeaderAttr { name, around: None });
        }
        let template = literal::parse(
            input,
            "what stands around the value",
            "#[header(\"content-range\", \"bytes */{}\")]",
        )?;
        parse_last_comma(input)?;
        let text = template.value();
        let Some((before, behind)) = text.split_once("{}") else {
            let message = "the field is the value of this header: leave the text away, or put `{}` into it \
                           where the value goes; a fixed header belongs on the type or a variant";
            return Err(syn::Error::new(template.span(), message));
        };
        let around = Some((template.clone(), before.to_owned(), behind.to_owned()));
        Ok(FieldHeaderAttr { name, around })
    })
}

fn parse_comma(input: ParseStream, example: &str) -> syn::Result<()> {
    if input.peek(Token![,]) {
        return input.parse::<Token![,]>().map(drop);
    }
    Err(input.error(format!(
        "a comma is missing after the name of the header: `{example}`"
    )))
}

fn parse_last_comma(input: ParseStream) -> syn::Result<()> {
    if input.peek(Token![,]) {
        input.parse::<Token![,]>().map(drop)
    } else {
        Ok(())
    }
}

fn parse_name(input: ParseStream, example: &str) -> syn::Result<HeaderName> {
    if input.peek(LitStr) || input.peek2(Token![!]) {
        return literal::parse(input, "the name of a header", example).map(HeaderName::Text);
    }
    if !(input.peek(Ident::peek_any) || input.peek(Token![::])) {
        let message =
            format!("the name of a header is a text or a constant of `http::header`: `{example}`");
        return Err(input.error(message));
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
        let message = format!(
            "write the name in quotes, \"{}\", or as a constant of `http::header`",
            name.replace('_', "-")
        );
        return Err(syn::Error::new(constant.span(), message));
    }
    Ok(HeaderName::Path(path))
}

/// `RETRY_AFTER` → `retry-after`, as every constant of `http::header` does it.
fn spelled_out(constant: &str) -> String {
    constant.to_ascii_lowercase().replace('_', "-")
}

/// What is wrong with the type of a `#[header]` field, as far as its name tells.
pub(crate) fn wrong_type(ty: &Type) -> Option<String> {
    let element = types::element_of(ty);
    let is_wrong = match types::well_known(element)? {
        "String" | "str" | "Cow" | "bool" | "char" | "f32" | "f64" | "tuple" | "HashMap"
        | "BTreeMap" | "HashSet" | "BTreeSet" | "PathBuf" | "HeaderMap" => true,
        "Box" => types::argument_of(element, "Box").and_then(types::well_known) == Some("str"),
        _ => false,
    };
    is_wrong.then(|| {
        format!(
            "a `{}` is not a header value: a `#[header]` field holds an integer, a `HeaderValue`, `HeaderName`, \
             `Method`, `Duration`, or an `Option` or list of these; for a text, take a `HeaderValue` and let \
             the caller make it with `HeaderValue::try_from(text)`, which refuses line breaks",
            types::written(element),
        )
    })
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
