//! `#[code("OUT_OF_CREDIT")]` on a struct or a variant, `#[code(rename_all = "…")]` on an enum, `#[code]` on a field:
//! the error code for programs.

use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Attribute, Ident, LitStr, Type};

use super::{keys, literal, quoted};
use crate::errors::Errors;
use crate::rules::code;
use crate::rules::variant_case::{self, VariantCase};
use crate::similar::similar;
use crate::types;

pub(crate) const NAME: &str = "code";
pub(crate) const EXAMPLE: &str = "#[code(\"OUT_OF_CREDIT\")]";
pub(crate) const ON_FIELD: &str = "`#[code]` on a field takes no arguments, because the field holds the code; \
     a fixed code, such as `#[code(\"…\")]`, belongs on the struct or a variant";
pub(crate) const ON_ENUM: &str = "a fixed code belongs on a struct or a variant: write `#[code(\"…\")]` on the variants, or \
     `#[code(rename_all = \"SCREAMING_SNAKE_CASE\")]` on the enum, which makes a code of each name";
pub(crate) const ON_CASE: &str = "`rename_all` is for the variants of an enum, and belongs on the enum; write a fixed code here: \
     `#[code(\"OUT_OF_CREDIT\")]`";

/// The code, or how those of the variants are spelt.
#[derive(Clone)]
pub(crate) enum CodeAttr {
    Fixed(LitStr),
    RenameAll(VariantCase),
}

pub(crate) fn parse(attr: &Attribute, errors: &mut Errors) -> Option<CodeAttr> {
    let read = super::arguments(attr, EXAMPLE, |input| {
        if is_key(input) {
            let [rename_all] = keys::texts(input, ["rename_all"], errors);
            // Without a text, that has been reported.
            return match rename_all {
                Some(spelling) => parse_spelling(&spelling).map(CodeAttr::RenameAll).map(Some),
                None => Ok(None),
            };
        }
        let text = literal::parse(input, "a code", EXAMPLE)?;
        literal::refuse(&text, code::fault(&text.value()).map(invalid))?;
        Ok(Some(CodeAttr::Fixed(text)))
    });
    errors.take(read).flatten()
}

/// Whether the next word is `rename_all`, or was to be.
fn is_key(input: ParseStream) -> bool {
    let word = input.fork().call(Ident::parse_any).map(|word| word.to_string());
    word.is_ok_and(|word| {
        matches!(word.as_str(), "rename" | "rename_all") || similar(&word, ["rename_all"]).is_some()
    })
}

/// The message for a text that cannot be a code.
fn invalid(fault: &str) -> String {
    format!(
        "this code {fault}: use visible ASCII characters without spaces, such as `OUT_OF_CREDIT`"
    )
}

fn parse_spelling(spelling: &LitStr) -> syn::Result<VariantCase> {
    let name = spelling.value();
    VariantCase::of(&name).ok_or_else(|| {
        let known = variant_case::ALL.map(|(known, _)| known);
        let message = match similar(&name, known) {
            Some(near) => format!("unknown rename rule `{name}`; did you mean `{near}`?"),
            None => {
                format!("unknown rename rule `{name}`: expected one of {}", quoted(&known, ", "))
            }
        };
        syn::Error::new(spelling.span(), message)
    })
}

/// What is wrong with the type of a `#[code]` field, as far as its name tells.
pub(crate) fn wrong_type(ty: &Type) -> Option<String> {
    let text = types::option_of(ty).unwrap_or(ty);
    (!types::is_text(text)?).then(|| {
        "the type of a `#[code]` field must be `Cow<'static, str>`, `String`, `&'static str`, `Box<str>`, or an \
         `Option` of these"
            .to_owned()
    })
}
