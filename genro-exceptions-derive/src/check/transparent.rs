//! The rules of `#[transparent]`.

use syn::Attribute;

use crate::attr::Kind;
use crate::attr::options::Part;
use crate::errors::Errors;
use crate::input::{ErrorInput, InputCase};
use crate::model::ErrorModel;

/// Every rule, for one case.
pub(super) fn check(
    input: &ErrorInput<'_>,
    model: &ErrorModel<'_>,
    case: &InputCase<'_>,
    errors: &mut Errors,
) {
    if input.is_transparent(case) && check_alone(input, case, errors) {
        check_only_field(case, errors);
        check_role(model, case, errors);
    }
}

/// The response is that of the field: no other attribute describes it.
fn check_alone(input: &ErrorInput<'_>, case: &InputCase<'_>, errors: &mut Errors) -> bool {
    let is_transparent = |(kind, _): &(Kind, &Attribute)| *kind == Kind::Transparent;
    let inherited = input.defaults.all.iter().filter(is_transparent);
    let own = case.attrs.all.iter().filter(|(kind, _)| kind.describes_response());
    let said: Vec<_> = inherited.chain(own).collect();
    let transparent = said.iter().rposition(is_transparent);
    let other = said.iter().position(|said| !is_transparent(said));
    let (Some(transparent), Some(other)) = (transparent, other) else {
        return true;
    };
    let message = format!(
        "`#[transparent]` forwards to the field, so `#[{}]` has no effect: remove one of the two",
        said[other].0.name()
    );
    let (first, second) = (transparent.min(other), transparent.max(other));
    errors.between(said[first].1, said[second].1, message);
    false
}

/// There is exactly one field, which has the response.
fn check_only_field(case: &InputCase<'_>, errors: &mut Errors) {
    let count = match case.fields.len() {
        1 => return,
        0 => "none".to_owned(),
        count => count.to_string(),
    };
    let message = format!(
        "`#[transparent]` needs exactly one field, but `{}` has {count}: give it one field, or write \
         `#[status(404)]`",
        case.ident
    );
    match case.attrs.all.find(Kind::Transparent) {
        Some(attr) => errors.on(attr, message + " instead"),
        // The enum's may be right for other variants: this variant is wrong.
        None => errors.at(case.ident.span(), message + " on it"),
    }
}

/// The field has no other role, but may be `#[from]`, or the `#[source]` of another derive.
fn check_role(model: &ErrorModel<'_>, case: &InputCase<'_>, errors: &mut Errors) {
    let [field] = &case.fields[..] else {
        return;
    };
    let is_foreign = model.skips(Part::Error);
    for (kind, attr) in field.attrs.all.iter() {
        if kind != Kind::From && !(kind == Kind::Source && is_foreign) {
            let message = format!(
                "`#[transparent]` forwards to this field, so `#[{}]` has no effect: remove it",
                kind.name()
            );
            errors.on(attr, message);
        }
    }
}
