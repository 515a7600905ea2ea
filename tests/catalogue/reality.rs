//! Holds a case to the response that it describes: status, content type, headers, body, close code.

use std::collections::BTreeSet;

use genro_exceptions::describe::{CaseText, ErrorCase, Presence};
use genro_exceptions::{Format, HttpError, ProblemJson};
use http::Response;
use http::header::CONTENT_TYPE;
use serde_json::Value;

/// Asserts that an error sends what the case says.
pub(crate) fn assert_holds(case: &ErrorCase, error: &dyn HttpError) {
    let name = case.name();
    let response: Response<String> = error.to_response();
    if let Some(status) = case.status() {
        assert_eq!(response.status(), status, "{name}: status");
        let title = genro_exceptions::PublicError::of(error).title().into_owned();
        assert_eq!(case.title(), Some(&*title), "{name}: title");
    }
    assert_content_type(case, &response);
    assert_text(name, "code", case.code(), error.code().as_deref());
    assert_text(name, "detail", &case.detail(), Some(&error.detail()));
    if let Some(code) = case.close_code() {
        assert_eq!(error.close_code(), code, "{name}: close code");
    }
    assert_headers(case, &response);
    let public = genro_exceptions::PublicError::of(error);
    let uri = public.type_uri();
    assert_eq!(case.type_uri(), uri.as_deref(), "{name}: type");
    match case.instance() {
        Presence::Never => assert_eq!(public.instance(), None, "{name}: instance"),
        Presence::Always => assert!(public.instance().is_some(), "{name}: instance"),
        Presence::Sometimes => {}
    }
    assert_extensions(case, &serde_json::to_value(public.extensions()).expect("JSON"));
    if case.format() == Some(Format::of::<ProblemJson>()) && case.has_body() {
        assert_problem(case, &serde_json::from_str(response.body()).expect("JSON"));
    }
}

fn assert_content_type(case: &ErrorCase, response: &Response<String>) {
    let sent = response.headers().get(CONTENT_TYPE).map(|value| value.to_str().expect("ASCII"));
    let name = case.name();
    if !case.has_body() {
        assert_eq!((sent, response.body().as_str()), (None, ""), "{name}: there is no body");
        return;
    }
    if let Some(declared) = case.content_type().filter(|_| !response.body().is_empty()) {
        assert_eq!(sent, Some(declared), "{name}: content type");
    }
}

fn assert_headers(case: &ErrorCase, response: &Response<String>) {
    let name = case.name();
    for header in case.headers() {
        let mut values = response.headers().get_all(header.name()).iter();
        assert!(
            header.is_optional() || values.next().is_some(),
            "{name}: {} is sent",
            header.name()
        );
        if let Some(value) = header.value() {
            let mut values = response.headers().get_all(header.name()).iter();
            assert!(values.any(|sent| sent == value), "{name}: {}: {value}", header.name());
        }
    }
    let declared: BTreeSet<_> =
        case.headers().iter().map(|header| header.name().as_str()).collect();
    let is_known = |sent: &str| declared.contains(sent) || sent == "content-type";
    assert!(
        case.has_further_headers() || response.headers().keys().all(|sent| is_known(sent.as_str())),
        "{name}: {:?}, declared are {declared:?}",
        response.headers(),
    );
}

fn assert_extensions(case: &ErrorCase, sent: &Value) {
    let name = case.name();
    let sent = sent.as_object().expect("an object");
    for extension in case.extensions() {
        match sent.get(extension.name()) {
            Some(Value::Null) => assert!(extension.is_nullable(), "{name}: {}", extension.name()),
            Some(_) => {}
            None => assert!(extension.is_optional(), "{name}: {}", extension.name()),
        }
    }
    let is_declared = |sent: &str| case.extensions().iter().any(|known| known.name() == sent);
    assert!(case.is_open() || sent.keys().all(|sent| is_declared(sent)), "{name}: {sent:?}");
}

fn assert_problem(case: &ErrorCase, body: &Value) {
    let name = case.name();
    let body = body.as_object().expect("an object");
    let text = |member: &str| body.get(member).map(|value| value.as_str().expect("a text"));
    assert_eq!(text("type"), case.type_uri(), "{name}: type");
    if case.status().is_some() {
        assert_eq!(text("title"), case.title(), "{name}: title");
    }
    assert_text(name, "code", case.code(), text("code"));
}

fn assert_text(case: &str, what: &str, declared: &CaseText, sent: Option<&str>) {
    match declared {
        CaseText::Absent => assert_eq!(sent, None, "{case}: {what}"),
        CaseText::Fixed(text) => assert_eq!(sent, Some(&**text), "{case}: {what}"),
        CaseText::Template(text) => {
            let sent = sent.unwrap_or_else(|| panic!("{case}: {what} is missing"));
            assert!(matches(text, sent), "{case}: {what}: `{sent}` is no `{text}`");
        }
        CaseText::Usual(_) | CaseText::RunTime => {}
    }
}

/// Whether a text may be what a format string prints: the parts between its values are there, in their order.
fn matches(template: &str, text: &str) -> bool {
    let template = template.replace("{{", "\u{1}").replace("}}", "\u{2}");
    let mut parts = template.split('{');
    let unescape = |part: &str| part.replace('\u{1}', "{").replace('\u{2}', "}");
    let first = unescape(parts.next().unwrap_or_default());
    let Some(mut rest) = text.strip_prefix(first.as_str()) else { return false };
    for part in parts {
        let part = unescape(part.split_once('}').map_or("", |(_, literal)| literal));
        match rest.find(&part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    true
}

#[test]
fn a_template_is_compared_by_its_fixed_parts() {
    assert!(matches("user {id} not found", "user 7 not found"));
    assert!(matches("{{{id:?}}} of {0}", "{7} of 9"));
    assert!(!matches("user {id} not found", "user 7 found"));
    assert!(!matches("user {id}", "usr 7"));
}
