//! `#[problem]`, `#[problem(type = "…", title = "…")]` on a case: it answers `application/problem+json`.

use syn::{Attribute, LitStr, Meta};

use super::{pairs, uri_reference};

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
    match &attr.meta {
        Meta::Path(_) => return Ok(ProblemAttr::default()),
        Meta::List(list) if list.tokens.is_empty() => {
            let message = format!("write `#[problem]` alone, or say more of it: `{EXAMPLE}`");
            return Err(syn::Error::new_spanned(list, message));
        }
        Meta::List(_) | Meta::NameValue(_) => {}
    }
    super::arguments(attr, EXAMPLE, |input| {
        let [ty, title] = pairs::parse(input, ["type", "title"])?;
        let fail = |text: &LitStr, message: String| Err(syn::Error::new(text.span(), message));
        if let Some(text) = &ty {
            if text.value().is_empty() {
                let message =
                    "a `type` without a text names nothing: leave it out, and it is `about:blank`";
                return fail(text, message.to_owned());
            }
            if text.value().contains('{') {
                let message = "`type` is the same whatever happened (RFC 9457 section 3.1.1), and no format string: \
                               what changes goes into a field with `#[instance]` or `#[extension]`";
                return fail(text, message.to_owned());
            }
            if let Some(fault) = uri_reference::fault(&text.value()) {
                return fail(
                    text,
                    format!("`type` is a URI reference (RFC 3986 section 4.1): {fault}"),
                );
            }
        }
        if let Some(text) = title.as_ref().filter(|text| text.value().trim().is_empty()) {
            let message = "a `title` without a text tells nobody anything: leave it out, and it is the phrase of the status";
            return fail(text, message.to_owned());
        }
        Ok(ProblemAttr { ty, title })
    })
}
