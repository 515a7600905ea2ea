//! The values of a case: fixed, in a field, computed, or those of the cause.

use std::collections::HashSet;

use syn::LitStr;
use syn::ext::IdentExt as _;

use super::{CaseField, CaseHeader, Close, Code, Computed, HeaderValue, Init, Role, Status};
use crate::attr::Kind;
use crate::attr::code::CodeAttr;
use crate::attr::expression::{Expression, Given};
use crate::attr::header::{HeaderAttr, HeaderText};
use crate::attr::header_name::HeaderName;
use crate::attr::init::InitAttr;
use crate::attr::status::StatusAttr;
use crate::errors::Errors;
use crate::input::{ErrorInput, InputCase, InputField};
use crate::template::{self, Asks, FieldNames};

/// What decides the values of a case. What is wrong gets a harmless value.
pub(super) struct Values<'v> {
    pub(super) input: &'v ErrorInput<'v>,
    pub(super) case: &'v InputCase<'v>,
    pub(super) fields: &'v [CaseField<'v>],
    pub(super) names: &'v FieldNames<'v>,
    pub(super) errors: &'v mut Errors,
}

impl Values<'_> {
    pub(super) fn status(&mut self) -> Status {
        if let Some(field) = self.field(|role| matches!(role, Role::Status)) {
            return Status::Field(field);
        }
        let (input, case) = (self.input, self.case);
        let status = match &input.attrs_of(case, Kind::Status).status {
            Some(Given::Fixed(status)) => Some(Status::Fixed(status.clone())),
            Some(Given::Computed(expression)) => {
                self.read(expression, Kind::Status, &template::OF_STATUS).map(Status::Computed)
            }
            Some(Given::OfCause(_)) => self.cause().map(Status::OfCause),
            None => None,
        };
        // It is missing or wrong, which is reported.
        let wrong = || StatusAttr::Unnamed { code: 500, span: case.ident.span() };
        status.unwrap_or_else(|| Status::Fixed(wrong()))
    }

    pub(super) fn close(&mut self) -> Close {
        if let Some(field) = self.field(|role| matches!(role, Role::Close)) {
            return Close::Field(field);
        }
        let (input, case) = (self.input, self.case);
        let close = match &input.attrs_of(case, Kind::Close).close {
            Some(Given::Fixed(code)) => Some(Close::Fixed(code.clone())),
            Some(Given::Computed(expression)) => {
                self.read(expression, Kind::Close, &template::OF_CLOSE).map(Close::Computed)
            }
            Some(Given::OfCause(_)) | None => None,
        };
        close.unwrap_or(Close::ByStatus)
    }

    /// The code in a field, that of the case, or the name of the variant as the enum has it spelt.
    pub(super) fn code(&mut self) -> Code {
        if let Some(field) = self.field(|role| matches!(role, Role::Code)) {
            return Code::Field(field);
        }
        let (input, case) = (self.input, self.case);
        let code = match &input.attrs_of(case, Kind::Code).code {
            Some(CodeAttr::Given(Given::Fixed(code))) if case.attrs.code.is_some() => {
                Some(Code::Fixed(code.clone()))
            }
            Some(CodeAttr::Given(Given::Computed(expression))) => {
                self.read(expression, Kind::Code, &template::OF_CODE).map(Code::Computed)
            }
            Some(CodeAttr::Given(Given::OfCause(_))) => self.cause().map(Code::OfCause),
            Some(CodeAttr::RenameAll(spelling)) if case.attrs.code.is_none() => {
                let name = spelling.apply(&case.ident.unraw().to_string());
                Some(Code::Fixed(LitStr::new(&name, case.ident.span())))
            }
            Some(CodeAttr::RenameAll(_) | CodeAttr::Given(Given::Fixed(_))) | None => None,
        };
        code.unwrap_or(Code::None)
    }

    /// The headers of the enum but those that the case gives too, then those of the case.
    pub(super) fn headers(&mut self) -> Vec<CaseHeader> {
        let (input, case) = (self.input, self.case);
        let of_fields = case.fields.iter().filter_map(|field| match &field.attrs.role {
            Role::Header(header) => Some(&header.name),
            _ => None,
        });
        let given = case.attrs.headers.iter().map(|header| &header.name).chain(of_fields);
        let given: HashSet<String> = given.map(HeaderName::canonical).collect();
        let inherited = input.defaults.headers.iter();
        let inherited = inherited
            .filter(|header| !given.contains(&header.name.canonical()))
            .filter_map(|header| self.header(header, true));
        let mut headers: Vec<CaseHeader> = inherited.collect();
        headers.extend(case.attrs.headers.iter().filter_map(|header| self.header(header, false)));
        headers
    }

    fn header(&mut self, header: &HeaderAttr, is_inherited: bool) -> Option<CaseHeader> {
        let value = match &header.value {
            HeaderText::Fixed(text) => HeaderValue::Fixed(text.clone()),
            HeaderText::Computed(expression) => {
                let inheriting_variant = is_inherited.then_some(self.case.ident);
                let asks = &template::OF_HEADER;
                HeaderValue::Computed(template::read_expression(
                    expression.tokens(),
                    self.names,
                    inheriting_variant,
                    asks,
                    self.errors,
                )?)
            }
        };
        Some(CaseHeader { name: header.name.clone(), value })
    }

    pub(super) fn headers_from(&self) -> Option<usize> {
        self.input.attrs_of(self.case, Kind::Headers).headers_from.as_ref()?;
        self.cause()
    }

    fn field(&self, is: fn(&Role) -> bool) -> Option<usize> {
        self.fields.iter().position(|field| is(&field.role))
    }

    /// The field of the cause; `check` reports that there is none.
    fn cause(&self) -> Option<usize> {
        self.fields.iter().position(|field| field.is_cause)
    }

    fn read(&mut self, expression: &Expression, kind: Kind, asks: &Asks) -> Option<Computed> {
        let inheriting_variant = (!self.case.attrs.all.has(kind)).then_some(self.case.ident);
        template::read_expression(
            expression.tokens(),
            self.names,
            inheriting_variant,
            asks,
            self.errors,
        )
    }
}

/// What a field holds in a new error.
pub(super) fn resolve_init(
    names: &FieldNames<'_>,
    field: &InputField<'_>,
    errors: &mut Errors,
) -> Option<Init> {
    Some(match field.attrs.init.as_ref()? {
        InitAttr::Default => Init::Default,
        InitAttr::Value(value) => {
            let asks = &template::OF_CODE;
            let read = template::read_expression(value.tokens(), names, None, asks, errors);
            read.map_or(Init::Default, Init::Value)
        }
    })
}
