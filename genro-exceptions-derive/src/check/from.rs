//! The rules of `#[from]`, unless another derive writes `From` and reads the attribute.

use super::repeated;
use crate::attr::{Kind, from};
use crate::errors::Errors;
use crate::input::{ErrorInput, InputCase};
use crate::types;

/// Every rule, for one case.
pub(super) fn check(case: &InputCase<'_>, errors: &mut Errors) {
    check_place(case.attrs.all.find(Kind::From), errors);
    check_only_field(case, errors);
}

/// Every rule, for an enum and all of its variants.
pub(super) fn check_enum(input: &ErrorInput<'_>, errors: &mut Errors) {
    check_place(input.defaults.all.find(Kind::From), errors);
    check_one_variant(input, errors);
}

/// `#[from]` is on a field; on a type or a variant it is an attribute of `derive_more`.
fn check_place(attr: Option<&syn::Attribute>, errors: &mut Errors) {
    if let Some(attr) = attr {
        errors.on(attr, from::MISPLACED);
    }
}

/// A `#[from]` field is the only field, because `From` has nothing but the cause.
fn check_only_field(case: &InputCase<'_>, errors: &mut Errors) {
    let from = case.fields.iter().find_map(|field| field.attrs.all.find(Kind::From));
    let Some(from) = from else {
        return;
    };
    let mut causes = case.fields.iter().filter_map(|field| {
        let attrs = &field.attrs.all;
        attrs.find(Kind::From).or_else(|| attrs.find(Kind::Source))
    });
    if let (Some(first), Some(second)) = (causes.next(), causes.next()) {
        let message = "two fields are the cause: keep one of the two, or write an enum with a variant for each";
        errors.between(first, second, message);
    } else if case.fields.len() > 1 {
        errors.on(
            from,
            "`?` provides only the cause, so a `#[from]` field must be the only field: \
             write `#[source]`, and pass the other fields to the constructor",
        );
    }
}

/// No two variants have a `#[from]` field of one type, because there is one `From` impl for each type.
fn check_one_variant(input: &ErrorInput<'_>, errors: &mut Errors) {
    let causes = input.cases.iter().flat_map(|case| {
        let fields = case.fields.iter().filter(|field| field.attrs.all.has(Kind::From));
        fields.map(move |field| {
            let ty = &field.field.ty;
            (types::from_key(ty), (&case.ident, ty))
        })
    });
    for (key, (first, _), (second, ty)) in repeated(causes) {
        let message = format!(
            "`{first}` and `{second}` are both `#[from] {key}`, so `?` cannot choose between them: write `#[source]` in one of them",
        );
        errors.on(ty, message);
    }
}
