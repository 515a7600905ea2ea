//! `#[extension]`, `#[extension(rename = "…")]` on a field: a further member of the problem.

use syn::{Attribute, LitStr};

use super::keys;
use crate::errors::Errors;
use crate::rules::member_name;

pub(crate) const NAME: &str = "extension";
pub(crate) const MISPLACED: &str = "`#[extension]` belongs on the field whose value is sent";
pub(crate) const EXAMPLE: &str = "#[extension(rename = \"user_id\")]";

/// The name of the member, where it is not that of the field.
#[derive(Clone, Default)]
pub(crate) struct ExtensionAttr {
    pub(crate) rename: Option<LitStr>,
}

pub(crate) fn parse(attr: &Attribute, errors: &mut Errors) -> Option<ExtensionAttr> {
    let alone = "write `#[extension]` without parentheses, or with a name";
    let read = super::optional_arguments(attr, EXAMPLE, alone, |input| {
        let [rename] = keys::texts(input, ["rename"], errors);
        if let Some(name) = &rename {
            if let Some(fault) = member_name::fault(&name.value()) {
                errors.at(name.span(), format!("{fault}: choose another name"));
            }
        }
        Ok(ExtensionAttr { rename })
    });
    errors.take(read)
}
