//! `#[problem]`, `#[problem(type = "…", title = "…")]` on a case: its response is `application/problem+json`.

use syn::{Attribute, LitStr};

use super::keys;
use crate::errors::Errors;
use crate::rules::uri_reference;

pub(crate) const NAME: &str = "problem";
pub(crate) const MISPLACED: &str = "`#[problem]` belongs on the type or a variant, not on a field; \
     to send a field, write `#[extension]` on it";
pub(crate) const EXAMPLE: &str =
    "#[problem(type = \"https://example.com/credit\", title = \"Out of credit\")]";

/// The type and the title of a problem.
#[derive(Clone, Default)]
pub(crate) struct ProblemAttr {
    /// A URI reference; without it, `about:blank`.
    pub(crate) ty: Option<LitStr>,
    /// Without it, the reason phrase of the status.
    pub(crate) title: Option<LitStr>,
}

pub(crate) fn parse(attr: &Attribute, errors: &mut Errors) -> Option<ProblemAttr> {
    let alone = "write `#[problem]` without parentheses, or with a type and a title";
    let read = super::optional_arguments(attr, EXAMPLE, alone, |input| {
        let [ty, title] = keys::texts(input, ["type", "title"], errors);
        check(ty.as_ref(), fault_of_type, errors);
        check(title.as_ref(), fault_of_title, errors);
        Ok(ProblemAttr { ty, title })
    });
    errors.take(read)
}

fn check(text: Option<&LitStr>, fault: fn(&str) -> Option<String>, errors: &mut Errors) {
    if let Some(text) = text {
        if let Some(message) = fault(&text.value()) {
            errors.at(text.span(), message);
        }
    }
}

fn fault_of_type(text: &str) -> Option<String> {
    if text.is_empty() {
        let message = "a `type` cannot be empty: leave it out for `about:blank`";
        return Some(message.to_owned());
    }
    if text.contains('{') {
        let message = "a `type` is a fixed text, not a format string: send what differs in a field with `#[instance]` \
                       or `#[extension]`";
        return Some(message.to_owned());
    }
    let fault = uri_reference::fault(text)?;
    Some(format!("a `type` must be a URI reference (RFC 3986 section 4.1): {fault}"))
}

fn fault_of_title(text: &str) -> Option<String> {
    let message = "a `title` cannot be empty: leave it out for the reason phrase of the status";
    text.trim().is_empty().then(|| message.to_owned())
}
