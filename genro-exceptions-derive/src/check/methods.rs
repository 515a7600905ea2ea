//! The rule of the generated methods.

use super::repeated;
use crate::errors::Errors;
use crate::model::ErrorModel;

/// No two generated methods have one name.
pub(super) fn check_method_names(model: &ErrorModel<'_>, errors: &mut Errors) {
    let methods = model.methods();
    let named = methods.iter().map(|method| (method.name.to_string(), method));
    for (name, first, method) in repeated(named) {
        let (what, first) = (method.origin(model), first.origin(model));
        let message = format!(
            "{what} and {first} both generate `{name}`: rename one, or write \
             `#[http_error(skip(constructors))]` and your own constructors"
        );
        errors.at(method.span, message);
    }
}
