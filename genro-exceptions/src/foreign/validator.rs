//! The errors of the validator crate.

use serde_json::Value;
use validator::{ValidationError, ValidationErrors, ValidationErrorsKind};

use crate::error::HttpException;
use crate::problem::{FieldErrors, Pointer, ValidationProblem};

/// Converts the error of each field, sorted by the names of the fields.
///
/// The detail is the `message` of the rule, or a description of the rule. It never contains the rejected value, which
/// validator keeps as well. The pointer has the names of the Rust fields, even if serde renames them.
impl From<ValidationErrors> for FieldErrors {
    fn from(errors: ValidationErrors) -> Self {
        let mut field_errors = Self::new();
        add_struct(&mut field_errors, &Pointer::root(), &errors);
        field_errors
    }
}

impl From<ValidationErrors> for ValidationProblem {
    fn from(errors: ValidationErrors) -> Self {
        Self::new(errors.into())
    }
}

impl From<ValidationErrors> for HttpException {
    fn from(errors: ValidationErrors) -> Self {
        ValidationProblem::from(errors).into()
    }
}

fn add_struct(field_errors: &mut FieldErrors, at: &Pointer, errors: &ValidationErrors) {
    // The fields of a hash map are sorted, so that equal requests get equal responses.
    let fields = errors.errors().iter();
    let mut fields: Vec<_> =
        fields.map(|(name, kind)| (name.strip_prefix("r#").unwrap_or(name), kind)).collect();
    fields.sort_by_key(|(name, _)| *name);
    for (name, kind) in fields {
        // The name that validator uses for the errors of a struct as a whole.
        let pointer = match name {
            "__all__" => at.clone(),
            name => at.clone().key(name),
        };
        match kind {
            ValidationErrorsKind::Field(errors) => {
                for error in errors {
                    field_errors.push(pointer.clone(), detail(error));
                }
            }
            ValidationErrorsKind::Struct(errors) => add_struct(field_errors, &pointer, errors),
            ValidationErrorsKind::List(elements) => {
                for (index, errors) in elements {
                    add_struct(field_errors, &pointer.clone().index(*index), errors);
                }
            }
        }
    }
}

/// Describes the rule. Of its parameters only bounds are included: others are the value, or the value of another field.
fn detail(error: &ValidationError) -> String {
    if let Some(message) = &error.message {
        return message.to_string();
    }
    let bound = |name: &str| error.params.get(name).filter(|value| value.is_number());
    match error.code.as_ref() {
        "email" => "must be an email address".into(),
        "url" => "must be a URL".into(),
        "ip" | "ip_v4" | "ip_v6" => "must be an IP address".into(),
        "credit_card" => "must be the number of a credit card".into(),
        "non_control_character" => "must hold no control character".into(),
        "required" | "required_nested" => "must be given".into(),
        "length" => bounds(
            "must have a length",
            [("of", bound("equal")), ("of at least", bound("min")), ("of at most", bound("max"))],
        ),
        "range" => bounds(
            "must be",
            [
                ("at least", bound("min")),
                ("at most", bound("max")),
                ("more than", bound("exclusive_min")),
                ("less than", bound("exclusive_max")),
            ],
        ),
        code => format!("is not valid: {code}"),
    }
}

/// Describes bounds, such as `must be at least 1 and at most 9`.
fn bounds<const N: usize>(subject: &str, bounds: [(&str, Option<&Value>); N]) -> String {
    let known = bounds.iter().filter_map(|(how, bound)| Some((how, (*bound)?)));
    let texts: Vec<_> = known.map(|(how, bound)| format!("{how} {bound}")).collect();
    match texts.as_slice() {
        [] => format!("{subject} within bounds"),
        texts => format!("{subject} {}", texts.join(" and ")),
    }
}
