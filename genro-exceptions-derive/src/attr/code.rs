//! `#[code("OUT_OF_CREDIT")]` on a struct or a variant, `#[code(rename_all = "…")]` on an enum, `#[code]` on a field:
//! what programs tell the error by.

use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Attribute, Ident, LitStr, Type};

use super::{keys, literal, quoted};
use crate::rules::code;
use crate::rules::variant_case::{self, VariantCase};
use crate::similar::similar;
use crate::types;

pub(crate) const NAME: &str = "code";
pub(crate) const EXAMPLE: &str = "#[code(\"OUT_OF_CREDIT\")]";
const RENAME_ALL: &str = "#[code(rename_all = \"SCREAMING_SNAKE_CASE\")]";
pub(crate) const ON_FIELD: &str = "on a field it is `#[code]` alone, and the field holds the code; \
     a fixed code such as `#[code(\"…\")]` belongs on the struct or a variant";
pub(crate) const ON_ENUM: &str = "a fixed code belongs on a struct or a variant: write `#[code(\"…\")]` on each variant that has \
     one, or `#[code(rename_all = \"SCREAMING_SNAKE_CASE\")]` on the enum, and each variant has its name as the code";
pub(crate) const ON_CASE: &str = "`rename_all` names the variants of an enum, and belongs on the enum; here the code is fixed: \
     `#[code(\"OUT_OF_CREDIT\")]`";

/// The code, or how those of the variants are spelt.
#[derive(Clone)]
pub(crate) enum CodeAttr {
    Fixed(LitStr),
    RenameAll(VariantCase),
}

pub(crate) fn parse(attr: &Attribute) -> syn::Result<CodeAttr> {
    super::arguments(attr, EXAMPLE, |input| {
        if is_key(input) {
            let [rename_all] = keys::texts(input, ["rename_all"])?;
            let missing = || super::error_at(input, format!("a value is missing: `{RENAME_ALL}`"));
            return parse_spelling(&rename_all.ok_or_else(missing)?).map(CodeAttr::RenameAll);
        }
        let text = literal::parse(input, "a code", EXAMPLE)?;
        input.parse::<Option<syn::Token![,]>>()?;
        literal::refuse(&text, code::fault(&text.value()).map(invalid))?;
        Ok(CodeAttr::Fixed(text))
    })
}

/// Whether the next word is `rename_all`, or was to be.
fn is_key(input: ParseStream) -> bool {
    let word = input.fork().call(Ident::parse_any).map(|word| word.to_string());
    word.is_ok_and(|word| {
        matches!(word.as_str(), "rename" | "rename_all") || similar(&word, ["rename_all"]).is_some()
    })
}

/// What to say of a text that cannot be a code.
pub(crate) fn invalid(fault: &str) -> String {
    format!(
        "this code {fault}: use visible ASCII characters without spaces, such as `OUT_OF_CREDIT`"
    )
}

fn parse_spelling(spelling: &LitStr) -> syn::Result<VariantCase> {
    let name = spelling.value();
    VariantCase::of(&name).ok_or_else(|| {
        let known = variant_case::ALL.map(|(known, _)| known);
        let message = match similar(&name, known) {
            Some(near) => format!("there is no spelling `{name}`; did you mean `{near}`?"),
            None => format!(
                "there is no spelling `{name}`: write `{RENAME_ALL}`, or one of {}",
                quoted(&known, ", ")
            ),
        };
        syn::Error::new(spelling.span(), message)
    })
}

/// What is wrong with the type of a `#[code]` field, as far as its name tells.
pub(crate) fn wrong_type(ty: &Type) -> Option<String> {
    let text = types::option_of(ty).unwrap_or(ty);
    (!types::is_text(text)?).then(|| {
        "a `#[code]` field holds a text: `Cow<'static, str>`, `String`, `&'static str`, `Box<str>`, or an `Option` of \
         these"
            .to_owned()
    })
}
