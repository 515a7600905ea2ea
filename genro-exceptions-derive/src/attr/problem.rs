//! `#[problem]`, `#[problem(type = "…", title = "…")]` on a case: it answers `application/problem+json`.

use syn::{Attribute, LitStr};

use super::keys;
use crate::rules::uri_reference;

pub(crate) const NAME: &str = "problem";
pub(crate) const MISPLACED: &str = "`#[problem]` belongs on the type or a variant, not on a field; \
     a field is sent with `#[extension]`";
const EXAMPLE: &str =
    "#[problem(type = \"https://example.com/credit\", title = \"Out of credit\")]";

/// What a problem is called: by machines and by people.
#[derive(Clone, Default)]
pub(crate) struct ProblemAttr {
    /// A URI reference; without it, `about:blank`.
    pub(crate) ty: Option<LitStr>,
    /// Without it, the phrase of the status.
    pub(crate) title: Option<LitStr>,
}

pub(crate) fn parse(attr: &Attribute) -> syn::Result<ProblemAttr> {
    let alone = "write `#[problem]` alone, or say more of it";
    super::optional_arguments(attr, EXAMPLE, alone, |input| {
        let [ty, title] = keys::texts(input, ["type", "title"])?;
        let faults = [fault(ty.as_ref(), fault_of_type), fault(title.as_ref(), fault_of_title)];
        let all = faults.into_iter().flatten().reduce(|mut all, next| {
            all.combine(next);
            all
        });
        all.map_or(Ok(ProblemAttr { ty, title }), Err)
    })
}

fn fault(text: Option<&LitStr>, of: fn(&str) -> Option<String>) -> Option<syn::Error> {
    let text = text?;
    Some(syn::Error::new(text.span(), of(&text.value())?))
}

fn fault_of_type(text: &str) -> Option<String> {
    if text.is_empty() {
        let message =
            "a `type` without a text names nothing: leave it out, and it is `about:blank`";
        return Some(message.to_owned());
    }
    if text.contains('{') {
        let message = "a `type` is the same whatever happened, and no format string: what changes goes into a field \
                       with `#[instance]` or `#[extension]`";
        return Some(message.to_owned());
    }
    let fault = uri_reference::fault(text)?;
    Some(format!("a `type` is a URI reference (RFC 3986 section 4.1): {fault}"))
}

fn fault_of_title(text: &str) -> Option<String> {
    let message = "a `title` without a text tells nobody anything: leave it out, and it is the phrase of the status";
    text.trim().is_empty().then(|| message.to_owned())
}
