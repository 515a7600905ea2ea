//! From the input to the model: variants inherit from their enum, and every question is decided.

use std::cell::OnceCell;

use proc_macro2::TokenStream;
use quote::ToTokens as _;
use syn::{Member, Type};

use super::values::{self, Values};
use super::{Answer, Case, CaseField, Described, ErrorModel, Role, Text, leak};
use crate::attr::options::{self, Part};
use crate::attr::{Kind, source};
use crate::errors::Errors;
use crate::input::{ErrorInput, InputCase, InputField};
use crate::lints;
use crate::names;
use crate::template::{self, FieldNames, Reading};
use crate::types;

impl<'a> ErrorModel<'a> {
    /// Decides everything. What is wrong gets a harmless value.
    pub(crate) fn resolve(input: &ErrorInput<'a>, errors: &mut Errors) -> Self {
        let mut model = Self {
            item: input.item,
            is_enum: input.is_enum,
            krate: input.all_options().find_map(|options| options.krate.clone()),
            skip: resolve_skip(input),
            needs_json: resolve_needs_json(input),
            is_decoded: input.options.decode.is_some(),
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
        let names = FieldNames::new(case, input);
        let mut resolve_field = |field: &InputField<'a>| CaseField {
            member: field.member.clone(),
            ty: &field.field.ty,
            role: field.attrs.role.clone(),
            extension: resolve_extension(field),
            init: values::resolve_init(&names, field, errors),
            is_cause: self.is_cause(input, case, field),
            is_cause_if_error: !has_cause && self.is_cause_if_error(input, case, field),
            made_of: Vec::new(),
        };
        let mut fields: Vec<CaseField<'a>> = case.fields.iter().map(&mut resolve_field).collect();
        leak::mark_made_of_cause(&mut fields);
        let answer = if input.is_transparent(case) && fields.len() == 1 {
            Answer::Transparent
        } else {
            let text = self.resolve_text(input, case, &names, errors);
            let values = Values { input, case, fields: &fields, names: &names, errors };
            Answer::Described(Box::new(resolve_described(values, text)))
        };
        // A transparent case has the level of its field, unless it has one itself.
        let log = match answer {
            Answer::Transparent => case.attrs.log,
            Answer::Described(_) => input.attrs_of(case, Kind::Log).log,
        };
        let is_decoded = !case.attrs.options.skip.contains(&Part::Decode);
        Case { ident: case.ident, fields, answer, log, is_decoded }
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

    fn resolve_text(
        &self,
        input: &ErrorInput<'_>,
        case: &InputCase<'_>,
        names: &FieldNames<'_>,
        errors: &mut Errors,
    ) -> Text {
        let Some(detail) = &input.attrs_of(case, Kind::Detail).detail else {
            return if self.skips(Part::Display) { Text::Display } else { Text::Phrase };
        };
        let inheriting_variant = (!case.attrs.all.has(Kind::Detail)).then_some(case.ident);
        match template::read(detail, names, inheriting_variant, errors) {
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

fn resolve_described(mut values: Values<'_>, text: Text) -> Described {
    let (input, case) = (values.input, values.case);
    let attrs_of = |kind| input.attrs_of(case, kind);
    Described {
        status: values.status(),
        text,
        exposes_cause: input.options.expose || case.attrs.options.expose,
        headers: values.headers(),
        headers_from: values.headers_from(),
        close: values.close(),
        grpc: attrs_of(Kind::Grpc).grpc,
        problem: attrs_of(Kind::Problem).problem.clone(),
        inherits_problem: !case.attrs.all.has(Kind::Problem),
        code: values.code(),
        body: attrs_of(Kind::Body).body.clone(),
        inherits_body: !case.attrs.all.has(Kind::Body),
    }
}

fn resolve_needs_json(input: &ErrorInput<'_>) -> Option<(String, TokenStream)> {
    let attr = input.attributes().find(|(kind, _)| kind.needs_json());
    let attr = attr.map(|(kind, attr)| (format!("#[{}]", kind.name()), attr.to_token_stream()));
    let option = || {
        let word = input.options.decode.as_ref()?;
        Some((format!("#[{}({word})]", options::NAME), word.to_token_stream()))
    };
    attr.or_else(option)
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
