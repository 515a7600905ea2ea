//! The schema of the body of a case.

use super::example::{essence, is_json};
use super::schema::{Member, Schema};
use crate::describe::{CaseText, ErrorCase, Presence};
use crate::format::{Format, PlainText};
use crate::problem::ProblemJson;

/// The schema of the body: that of the form, open if only the error at run time has the form.
pub(super) fn body(case: &ErrorCase) -> Schema {
    let text = Format::of::<PlainText>();
    match case.format().unwrap_or(text) {
        _ if case.content_type().is_none() => Schema::Any,
        format if case.is_open() && format == Format::of::<ProblemJson>() => Schema::OBJECT,
        // The error gives its text the type, and nothing is known of the JSON in it.
        format if format == text && case.content_type().is_some_and(is_json_type) => Schema::Any,
        format if format == text => Schema::STRING,
        format if format == Format::of::<ProblemJson>() => Schema::Object(problem(case)),
        _ => case.form_schema().map_or(Schema::Any, |schema| Schema::Type(*schema)),
    }
}

fn is_json_type(content_type: &str) -> bool {
    is_json(essence(content_type))
}

/// The members of a problem, in the order in which they are sent.
fn problem(case: &ErrorCase) -> Vec<Member> {
    let mut members = Vec::new();
    if let Some(uri) = case.type_uri() {
        let value = Some(uri.to_owned());
        let schema = Schema::String { format: Some("uri-reference"), value };
        members.push(Member::required("type", schema));
    }
    // RFC 9457 section 3.1.3: its text may change, so that no client may depend on it.
    if case.title() != Some("") {
        members.push(Member::required("title", Schema::STRING));
    }
    let status = case.status().map(|status| status.as_u16());
    members.push(Member::required("status", Schema::Status(status)));
    match detail_presence(&case.detail()) {
        Presence::Always => members.push(Member::required("detail", Schema::STRING)),
        Presence::Sometimes => members.push(Member::optional("detail", Schema::STRING)),
        Presence::Never => {}
    }
    match case.instance() {
        Presence::Always => members.push(Member::required("instance", Schema::URI_REFERENCE)),
        Presence::Sometimes => members.push(Member::optional("instance", Schema::URI_REFERENCE)),
        Presence::Never => {}
    }
    match case.code() {
        CaseText::Absent => {}
        // A code at run time that is none is left out.
        CaseText::Fixed(code) => {
            members.push(Member::required("code", Schema::string(Some(code))));
        }
        _ => members.push(Member::optional("code", Schema::STRING)),
    }
    members.extend(case.extensions().iter().map(|extension| {
        let schema = Schema::Type(*extension.schema());
        let is_nullable = extension.is_nullable();
        let schema = if is_nullable { Schema::Nullable(Box::new(schema)) } else { schema };
        Member { name: extension.name().into(), schema, is_required: !extension.is_optional() }
    }));
    members
}

/// Whether a problem has a `detail`: an empty text is left out.
fn detail_presence(detail: &CaseText) -> Presence {
    match detail {
        CaseText::Absent => Presence::Never,
        CaseText::Fixed(text) if text.is_empty() => Presence::Never,
        CaseText::Fixed(_) => Presence::Always,
        CaseText::Template(text) if has_literal(text) => Presence::Always,
        _ => Presence::Sometimes,
    }
}

/// Whether a template has text outside of its braces.
fn has_literal(template: &str) -> bool {
    let mut rest = template.chars();
    while let Some(next) = rest.next() {
        // What is in braces ends at the first that closes them; a brace that is written twice is text.
        if next != '{' || rest.as_str().starts_with('{') {
            return true;
        }
        rest.find(|next| *next == '}');
    }
    false
}

#[cfg(test)]
mod tests {
    use super::has_literal;

    #[test]
    fn text_outside_of_braces_is_always_there() {
        for template in ["a", "{} items", "{a}{b}.", "{{", "}}", "{{{a}", "{a:>width$}!"] {
            assert!(has_literal(template), "{template}");
        }
        for template in ["", "{}", "{a}{b:?}", "{0:>8}"] {
            assert!(!has_literal(template), "{template}");
        }
    }
}
