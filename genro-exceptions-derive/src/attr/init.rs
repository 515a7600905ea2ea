//! `#[init]`, `#[init(Backtrace::capture())]` on a field: it is no parameter of a constructor.

use syn::Attribute;

use super::expression::Expression;
use super::optional_arguments;

pub(crate) const NAME: &str = "init";
pub(crate) const EXAMPLE: &str = "#[init(Location::caller())]";
pub(crate) const MISPLACED: &str = "`#[init]` belongs on the field that it gives a value";

/// What the field holds in a new error.
#[derive(Clone)]
pub(crate) enum InitAttr {
    /// The default of its type.
    Default,
    Value(Expression),
}

pub(crate) fn parse(attr: &Attribute) -> syn::Result<InitAttr> {
    let alone =
        "write `#[init]` without parentheses for the default of the type, or with an expression";
    let value = optional_arguments(attr, EXAMPLE, alone, |input| Expression::any(input).map(Some))?;
    Ok(value.map_or(InitAttr::Default, InitAttr::Value))
}
