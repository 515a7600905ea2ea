//! From what was said to what is meant: variants inherit from their enum, fields get their part.

use syn::{Ident, Member};

use super::{Answer, Case, CaseField, Close, Described, ErrorModel, Role, Status, Text};
use crate::attr::detail::DetailAttr;
use crate::attr::header::HeaderAttr;
use crate::attr::options::Part;
use crate::attr::status::StatusAttr;
use crate::attr::{FieldAttrs, Keyed};
use crate::check;
use crate::errors::Errors;
use crate::input::{ErrorInput, InputCase, InputField};
use crate::lints;
use crate::names;
use crate::template::{self, Reading};

impl<'a> ErrorModel<'a> {
    /// Decides everything; what is wrong is reported and gets a harmless value.
    pub(crate) fn resolve(input: &ErrorInput<'a>, errors: &mut Errors) -> Self {
        let options = &input.attrs.options;
        let mut skip = options.skip.clone();
        let is_thiserror =
            input.attrs.is_thiserror || input.cases.iter().any(|case| case.attrs.is_thiserror);
        if is_thiserror {
            skip.extend([Part::Display, Part::Error, Part::From]);
        }
        let mut model = Self {
            item: input.item,
            is_enum: input.is_enum,
            is_elsewhere: options.krate.is_some(),
            skip,
            allowed: lints::allowed(input.item),
            cases: Vec::with_capacity(input.cases.len()),
            is_stub: false,
        };
        for case in &input.cases {
            check::case(&model, input, case, errors);
            let resolved = model.resolve_case(input, case, errors);
            model.cases.push(resolved);
        }
        check::model(input, &model, errors);
        model.is_stub = !errors.is_empty();
        model
    }

    fn resolve_case(
        &self,
        input: &ErrorInput<'a>,
        case: &InputCase<'a>,
        errors: &mut Errors,
    ) -> Case<'a> {
        let fields: Vec<CaseField<'a>> = case
            .fields
            .iter()
            .map(|field| {
                let role = role_of(&field.attrs);
                CaseField {
                    member: field.member.clone(),
                    ty: &field.field.ty,
                    is_cause: self.is_cause(field, &role),
                    extension: resolve_extension(field),
                    role,
                }
            })
            .collect();
        let answer = if is_transparent(input, case) && fields.len() == 1 {
            Answer::Transparent
        } else {
            Answer::Described(Box::new(self.resolve_own(input, case, &fields, errors)))
        };
        Case { ident: case.ident, fields, answer }
    }

    /// Where another derive writes `Error`, or a hand does, the cause is as a rule the field called `source`.
    fn is_cause(&self, field: &InputField<'_>, role: &Role) -> bool {
        let is_source =
            || matches!(&field.member, Member::Named(name) if name == crate::attr::source::NAME);
        match role {
            Role::Source | Role::From => true,
            Role::Plain | Role::Instance if self.skips(Part::Error) => {
                field.attrs.is_foreign_source.unwrap_or_else(is_source)
            }
            _ => false,
        }
    }

    fn resolve_own(
        &self,
        input: &ErrorInput<'a>,
        case: &InputCase<'a>,
        fields: &[CaseField<'a>],
        errors: &mut Errors,
    ) -> Described {
        let field_of = |is: fn(&Role) -> bool| fields.iter().position(|field| is(&field.role));
        let status = match field_of(|role| matches!(role, Role::Status)) {
            Some(field) => Status::Field(field),
            None => Status::Fixed(resolve_status(input, case, errors)),
        };
        let close = case.attrs.close.as_ref().or(input.attrs.close.as_ref());
        let close = match (field_of(|role| matches!(role, Role::Close)), close) {
            (Some(field), _) => Close::Field(field),
            (None, Some(Keyed { value: Some(close), .. })) => Close::Fixed(close.clone()),
            _ => Close::ByStatus,
        };
        let text = match case.attrs.detail.as_ref().or(input.attrs.detail.as_ref()) {
            Some(Keyed { value: Some(detail), .. }) => {
                let heir = case.attrs.detail.is_none().then_some(case.ident);
                resolve_text(detail, &case.fields, heir, errors)
            }
            _ if self.skips(Part::Display) => Text::Display,
            _ => Text::Phrase,
        };
        Described {
            status,
            text,
            headers: resolve_headers(input, case),
            close,
            problem: value(case.attrs.problem.as_ref().or(input.attrs.problem.as_ref())),
            inherits_problem: case.attrs.problem.is_none(),
            code: value(case.attrs.code.as_ref()),
        }
    }
}

/// What an attribute says, if it is there and right.
fn value<T: Clone>(keyed: Option<&Keyed<'_, T>>) -> Option<T> {
    keyed.and_then(|keyed| keyed.value.clone())
}

/// Whether a case answers as its field does: by its own word, or by the enum's where it has none of its own.
pub(crate) fn is_transparent(input: &ErrorInput<'_>, case: &InputCase<'_>) -> bool {
    let says_something =
        case.attrs.status.is_some() || case.fields.iter().any(|field| field.attrs.status.is_some());
    case.attrs.transparent.is_some() || (input.attrs.transparent.is_some() && !says_something)
}

fn resolve_status(input: &ErrorInput<'_>, case: &InputCase<'_>, errors: &mut Errors) -> StatusAttr {
    match case.attrs.status.as_ref().or(input.attrs.status.as_ref()) {
        Some(Keyed { value: Some(status), .. }) => return status.clone(),
        Some(_) => {}
        None => check::missing_status(input, case, errors),
    }
    StatusAttr::Unnamed { code: 500, span: case.ident.span() }
}

/// `heir` is the variant that has the text of the enum.
fn resolve_text(
    detail: &DetailAttr,
    fields: &[InputField<'_>],
    heir: Option<&Ident>,
    errors: &mut Errors,
) -> Text {
    match template::read(detail, fields, heir, errors) {
        Some(Reading::Fixed(text)) => Text::Fixed(text),
        Some(Reading::Template(template)) => Text::Template(template),
        None => Text::Phrase,
    }
}

/// The name that is given, or that of the field; none for what is not sent, and where there is no name.
fn resolve_extension(field: &InputField<'_>) -> Option<String> {
    let extension = field.attrs.extension.as_ref()?.value.as_ref()?;
    match (&extension.rename, &field.member) {
        (Some(rename), _) => Some(rename.value()),
        (None, Member::Named(_)) => Some(names::spoken(&field.member)),
        (None, Member::Unnamed(_)) => None,
    }
}

/// The enum's headers that the case does not give itself, then those of the case.
fn resolve_headers(input: &ErrorInput<'_>, case: &InputCase<'_>) -> Vec<HeaderAttr> {
    let given = || case.attrs.headers.iter().filter_map(|header| header.value.as_ref());
    let of_fields =
        || case.fields.iter().filter_map(|field| field.attrs.header.as_ref()?.value.as_ref());
    let is_given = |name: &str| {
        given().any(|header| header.name.canonical() == name)
            || of_fields().any(|header| header.name.canonical() == name)
    };
    let inherited = input.attrs.headers.iter().filter_map(|header| header.value.as_ref());
    inherited.filter(|header| !is_given(&header.name.canonical())).chain(given()).cloned().collect()
}

fn role_of(attrs: &FieldAttrs<'_>) -> Role {
    // Every attribute is listed: a new one does not build until it has a role.
    let FieldAttrs {
        status,
        detail,
        header,
        headers,
        close,
        source,
        from,
        // Whatever else a field is, it may be sent.
        extension: _,
        instance,
        is_foreign_source: _,
        has_slip: _,
    } = attrs;
    if from.is_some() {
        Role::From
    } else if source.is_some() {
        Role::Source
    } else if status.is_some() {
        Role::Status
    } else if detail.is_some() {
        Role::Detail
    } else if headers.is_some() {
        Role::Headers
    } else if close.is_some() {
        Role::Close
    } else if instance.is_some() {
        Role::Instance
    } else if let Some(Keyed { value: Some(header), .. }) = header {
        Role::Header(header.clone())
    } else {
        Role::Plain
    }
}
