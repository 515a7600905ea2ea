//! `#[extension]`, `#[extension(rename = "…")]` on a field: a further member of the problem.

use syn::{Attribute, LitStr};

use super::{keys, literal};
use crate::rules::member_name;

pub(crate) const NAME: &str = "extension";
pub(crate) const MISPLACED: &str = "`#[extension]` belongs on the field whose value is sent";
const EXAMPLE: &str = "#[extension(rename = \"user_id\")]";

/// The name of the member, where it is not that of the field.
#[derive(Clone, Default)]
pub(crate) struct ExtensionAttr {
    pub(crate) rename: Option<LitStr>,
}

pub(crate) fn parse(attr: &Attribute) -> syn::Result<ExtensionAttr> {
    let alone = "write `#[extension]` without parentheses, or with a name";
    super::optional_arguments(attr, EXAMPLE, alone, |input| {
        let [rename] = keys::texts(input, ["rename"])?;
        if let Some(name) = &rename {
            let fault = member_name::fault(&name.value());
            literal::refuse(name, fault.map(|fault| format!("{fault}: choose another name")))?;
        }
        Ok(ExtensionAttr { rename })
    })
}
