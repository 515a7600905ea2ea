//! The rules of the generated methods.

use syn::ext::IdentExt as _;

use super::repeated;
use crate::errors::Errors;
use crate::model::ErrorModel;
use crate::model::methods::{Method, MethodKind};
use crate::rules::method_name::hides_trait;

/// Every rule.
pub(super) fn check(model: &ErrorModel<'_>, errors: &mut Errors) {
    check_method_names(model, errors);
    check_hidden_names(model, errors);
}

/// No two generated methods have one name.
fn check_method_names(model: &ErrorModel<'_>, errors: &mut Errors) {
    let methods = model.methods();
    let named = methods.iter().map(|method| (method.name.to_string(), method));
    for (name, first, method) in repeated(named) {
        // The compiler reports two variants, or two fields, of one name, and the next rule a setter called `to_response`.
        let is_hiding = [first, method].iter().any(|method| is_hiding_setter(method));
        if is_hiding || method.is_of_same_name(first) {
            continue;
        }
        let (what, first) = (method.origin(model), first.origin(model));
        let message = format!(
            "{what} and {first} both generate `{name}`: rename one, or write \
             `#[http_error(skip(constructors))]` and your own constructors"
        );
        errors.at(method.span, message);
    }
}

fn is_hiding_setter(method: &Method<'_>) -> bool {
    matches!(method.kind, MethodKind::Set(..)) && hides_trait(&method.name.unraw().to_string())
}

/// A method of the type goes before one of a trait, so a method called `from` would take over `ApiError::from(cause)`, and
/// a setter called `status` would take over `error.status()`; and a variant goes before a method, so one that is spelled
/// like its constructor would hide it.
fn check_hidden_names(model: &ErrorModel<'_>, errors: &mut Errors) {
    for method in &model.methods() {
        let (ty, name) = (&model.item.ident, method.name.unraw().to_string());
        let what = method.origin(model);
        let message = match (name.as_str(), &method.kind) {
            ("from" | "default", _) => format!(
                "{what} generates `{name}`, which `{ty}::{name}` would call instead of the method of the trait: rename \
                 it, or write `#[http_error(skip(constructors))]` and your own constructors"
            ),
            _ if is_hiding_setter(method) => format!(
                "{what} generates the setter `{name}`, which `error.{name}()` would call instead of the method of the \
                 trait: rename the field, or write `#[http_error(skip(constructors))]` and your own setter"
            ),
            (name, MethodKind::New(case, None)) if case.ident.unraw() == name => format!(
                "{what} hides its constructor, which is spelled the same: begin the variant with a capital letter, or \
                 write `#[http_error(skip(constructors))]`"
            ),
            _ => continue,
        };
        errors.at(method.span, message);
    }
}
