//! `#[transparent]` on a case: the response is that of its only field.

use syn::Attribute;

pub(crate) const NAME: &str = "transparent";
pub(crate) const EXAMPLE: &str = "#[transparent]";
pub(crate) const MISPLACED: &str =
    "`#[transparent]` belongs on the type or a variant, not on a field";

pub(crate) fn parse(attr: &Attribute) -> syn::Result<()> {
    super::bare(attr, "`#[transparent]` takes no arguments")
}
