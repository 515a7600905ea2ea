//! From the input to the model: variants inherit from their enum, and every question is decided.

use std::cell::OnceCell;
use std::collections::HashSet;

use syn::ext::IdentExt as _;
use syn::{LitStr, Member, Type};

use super::{Answer, Case, CaseField, Close, Code, Described, ErrorModel, Role, Status, Text};
use crate::attr::code::CodeAttr;
use crate::attr::header::HeaderAttr;
use crate::attr::header_name::HeaderName;
use crate::attr::options::Part;
use crate::attr::status::StatusAttr;
use crate::attr::{Kind, source};
use crate::errors::Errors;
use crate::input::{ErrorInput, InputCase, InputField};
use crate::lints;
use crate::names;
use crate::template::{self, Reading};
use crate::types;

impl<'a> ErrorModel<'a> {
    /// Decides everything. What is wrong gets a harmless value.
    pub(crate) fn resolve(input: &ErrorInput<'a>, errors: &mut Errors) -> Self {
        let mut model = Self {
            item: input.item,
            is_enum: input.is_enum,
            krate: input.all_options().find_map(|options| options.krate.clone()),
            skip: resolve_skip(input),
            needs_json: input.attributes().find(|(kind, _)| kind.needs_json()),
            allowed: lints::allowed(input.item),
            cases: Vec::new(),
            words: OnceCell::new(),
            is_stub: false,
        };
        let cases = input.cases.iter().map(|case| model.resolve_case(input, case, errors));
        model.cases = cases.collect();
        model
    }

    fn resolve_case(
        &self,
        input: &ErrorInput<'a>,
        case: &InputCase<'a>,
        errors: &mut Errors,
    ) -> Case<'a> {
        let has_cause = case.fields.iter().any(|field| self.is_cause(input, case, field));
        let fields = case.fields.iter().map(|field| CaseField {
            member: field.member.clone(),
            ty: &field.field.ty,
            role: field.attrs.role.clone(),
            extension: resolve_extension(field),
            is_cause: self.is_cause(input, case, field),
            is_cause_if_error: !has_cause && self.is_cause_if_error(input, case, field),
        });
        let fields: Vec<CaseField<'a>> = fields.collect();
        let answer = if input.is_transparent(case) && fields.len() == 1 {
            Answer::Transparent
        } else {
            Answer::Described(Box::new(self.resolve_described(input, case, &fields, errors)))
        };
        // A transparent case has the level of its field, unless it has one itself.
        let log = match answer {
            Answer::Transparent => case.attrs.log,
            Answer::Described(_) => input.attrs_of(case, Kind::Log).log,
        };
        Case { ident: case.ident, fields, answer, log }
    }

    /// Where another derive writes `Error`, or a hand does, the cause is as a rule the field called `source`, and the one
    /// that thiserror's `#[error(transparent)]` prints.
    fn is_cause(
        &self,
        input: &ErrorInput<'_>,
        case: &InputCase<'_>,
        field: &InputField<'_>,
    ) -> bool {
        let attrs = if case.attrs.is_thiserror { &case.attrs } else { &input.defaults };
        let is_source = || {
            (attrs.is_foreign_transparent || names::spoken(&field.member) == source::NAME)
                && may_be_error(&field.field.ty)
        };
        match field.attrs.role {
            Role::Source | Role::From => true,
            Role::Plain | Role::Instance | Role::Header(_) if self.skips(Part::Error) => {
                field.attrs.is_foreign_source.unwrap_or_else(is_source)
            }
            _ => false,
        }
    }

    /// An `Error` by hand may return any field that is an error, and `derive_more` returns the only one of a tuple, unless
    /// an attribute says which field is the cause or that this one is not.
    fn is_cause_if_error(
        &self,
        input: &ErrorInput<'_>,
        case: &InputCase<'_>,
        field: &InputField<'_>,
    ) -> bool {
        let is_thiserror = input.defaults.is_thiserror || case.attrs.is_thiserror;
        matches!(field.attrs.role, Role::Plain | Role::Instance | Role::Header(_))
            && self.skips(Part::Error)
            && !is_thiserror
            && field.attrs.is_foreign_source.is_none()
            && may_be_error(&field.field.ty)
    }

    fn resolve_described(
        &self,
        input: &ErrorInput<'a>,
        case: &InputCase<'a>,
        fields: &[CaseField<'a>],
        errors: &mut Errors,
    ) -> Described {
        let field_of = |is: fn(&Role) -> bool| fields.iter().position(|field| is(&field.role));
        let attrs_of = |kind| input.attrs_of(case, kind);
        let status = match field_of(|role| matches!(role, Role::Status)) {
            Some(field) => Status::Field(field),
            None => Status::Fixed(attrs_of(Kind::Status).status.clone().unwrap_or_else(|| {
                // It is missing or wrong, which is reported.
                StatusAttr::Unnamed { code: 500, span: case.ident.span() }
            })),
        };
        let close = match field_of(|role| matches!(role, Role::Close)) {
            Some(field) => Close::Field(field),
            None => attrs_of(Kind::Close).close.clone().map_or(Close::ByStatus, Close::Fixed),
        };
        Described {
            status,
            text: self.resolve_text(input, case, errors),
            exposes_cause: input.options.expose || case.attrs.options.expose,
            headers: resolve_headers(input, case),
            close,
            problem: attrs_of(Kind::Problem).problem.clone(),
            inherits_problem: !case.attrs.all.has(Kind::Problem),
            code: resolve_code(input, case, field_of(|role| matches!(role, Role::Code))),
            body: attrs_of(Kind::Body).body.clone(),
            inherits_body: !case.attrs.all.has(Kind::Body),
        }
    }

    fn resolve_text(
        &self,
        input: &ErrorInput<'_>,
        case: &InputCase<'_>,
        errors: &mut Errors,
    ) -> Text {
        let Some(detail) = &input.attrs_of(case, Kind::Detail).detail else {
            return if self.skips(Part::Display) { Text::Display } else { Text::Phrase };
        };
        let heir = (!case.attrs.all.has(Kind::Detail)).then_some(case.ident);
        match template::read(detail, &case.fields, heir, errors) {
            Some(Reading::Fixed(text)) => Text::Fixed(text),
            Some(Reading::Template(template)) => Text::Template(template),
            None => Text::Phrase,
        }
    }
}

/// Whether a type, or that of an `Option`, is not known to be something other than an error.
fn may_be_error(ty: &Type) -> bool {
    let ty = types::option_of(ty).unwrap_or(ty);
    matches!(types::well_known(ty), None | Some("Box" | "Arc"))
}

/// The code in a field, that of the case, or the name of the variant as the enum has it spelt.
fn resolve_code(input: &ErrorInput<'_>, case: &InputCase<'_>, field: Option<usize>) -> Code {
    match (field, &case.attrs.code, &input.defaults.code) {
        (Some(field), ..) => Code::Field(field),
        (None, Some(CodeAttr::Fixed(code)), _) => Code::Fixed(code.clone()),
        (None, None, Some(CodeAttr::RenameAll(spelling))) if !case.attrs.all.has(Kind::Code) => {
            let name = spelling.apply(&case.ident.unraw().to_string());
            Code::Fixed(LitStr::new(&name, case.ident.span()))
        }
        (None, ..) => Code::None,
    }
}

/// What the options omit, and what thiserror writes.
fn resolve_skip(input: &ErrorInput<'_>) -> Vec<Part> {
    let mut skip: Vec<Part> =
        input.all_options().flat_map(|options| &options.skip).copied().collect();
    if input.defaults.is_thiserror || input.cases.iter().any(|case| case.attrs.is_thiserror) {
        skip.extend([Part::Display, Part::Error, Part::From]);
    }
    skip
}

/// The name in the attribute, or that of the field. A tuple field without one has none, which is reported.
fn resolve_extension(field: &InputField<'_>) -> Option<String> {
    let extension = field.attrs.extension.as_ref()?;
    match (&extension.rename, &field.member) {
        (Some(rename), _) => Some(rename.value()),
        (None, Member::Named(_)) => Some(names::spoken(&field.member)),
        (None, Member::Unnamed(_)) => None,
    }
}

/// The headers of the enum but those that the case gives too, then those of the case.
fn resolve_headers(input: &ErrorInput<'_>, case: &InputCase<'_>) -> Vec<HeaderAttr> {
    let of_fields = case.fields.iter().filter_map(|field| match &field.attrs.role {
        Role::Header(header) => Some(&header.name),
        _ => None,
    });
    let given = case.attrs.headers.iter().map(|header| &header.name).chain(of_fields);
    let given: HashSet<String> = given.map(HeaderName::canonical).collect();
    let inherited = input.defaults.headers.iter();
    let inherited = inherited.filter(|header| !given.contains(&header.name.canonical()));
    inherited.chain(&case.attrs.headers).cloned().collect()
}
