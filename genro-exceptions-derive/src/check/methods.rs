//! The rule of the generated methods.

use std::collections::HashMap;

use crate::errors::Errors;
use crate::model::ErrorModel;
use crate::model::methods::Method;

/// No two generated methods have one name.
pub(super) fn check_method_names(model: &ErrorModel<'_>, errors: &mut Errors) {
    let methods = model.methods();
    let mut seen: HashMap<String, &Method<'_>> = HashMap::new();
    for method in &methods {
        let name = method.name.to_string();
        if let Some(first) = seen.insert(name.clone(), method) {
            let (what, first) = (method.origin(model), first.origin(model));
            let message = format!(
                "{what} and {first} both generate `{name}`: rename one, or write \
                 `#[http_error(skip(constructors))]` and your own constructors"
            );
            errors.at(method.span, message);
        }
    }
}
