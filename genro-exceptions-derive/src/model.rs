//! What is to be generated: every question decided, every default filled in.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{DeriveInput, Ident, Member, Type};

use crate::attr::close::CloseAttr;
use crate::attr::detail::DetailAttr;
use crate::attr::header::{FieldHeaderAttr, HeaderAttr};
use crate::attr::options::Part;
use crate::attr::status::StatusAttr;
use crate::attr::{FieldAttrs, Keyed};
use crate::check;
use crate::errors::Errors;
use crate::input::{ErrorInput, InputCase, InputField};
use crate::lints;
use crate::template::{self, Reading, Template};
use crate::types;

/// A type that becomes an error.
pub(crate) struct ErrorModel<'a> {
    pub(crate) item: &'a DeriveInput,
    pub(crate) is_enum: bool,
    /// The path of the library.
    pub(crate) krate: TokenStream,
    skip: Vec<Part>,
    /// What the user allows anywhere in the declaration.
    pub(crate) allowed: Vec<TokenStream>,
    pub(crate) cases: Vec<Case<'a>>,
    /// The declaration is wrong: signatures are generated, bodies are not.
    pub(crate) is_stub: bool,
}

/// A variant, or the struct itself.
pub(crate) struct Case<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) fields: Vec<CaseField<'a>>,
    pub(crate) answer: Answer,
}

/// Where the answer of a case comes from.
pub(crate) enum Answer {
    /// From the only field.
    Inner,
    Own(Box<Own>),
}

/// What a case says of itself.
pub(crate) struct Own {
    pub(crate) status: Status,
    /// The text, or the default of the `#[detail]` field.
    pub(crate) text: Text,
    pub(crate) headers: Vec<HeaderAttr>,
    pub(crate) close: Close,
}

pub(crate) enum Status {
    Fixed(StatusAttr),
    /// The index of the `#[status]` field.
    Field(usize),
}

pub(crate) enum Text {
    Fixed(String),
    Template(Template),
    /// The phrase of the status.
    Phrase,
    /// The type's own Display, as long as the status is no 5xx; then the phrase.
    Display,
}

pub(crate) enum Close {
    Fixed(CloseAttr),
    /// The index of the `#[close]` field.
    Field(usize),
    ByStatus,
}

/// A field and the part it plays.
pub(crate) struct CaseField<'a> {
    pub(crate) member: Member,
    pub(crate) ty: &'a Type,
    pub(crate) role: Role,
    /// By its role, or in the eyes of whatever writes the `Error` impl.
    pub(crate) is_cause: bool,
}

#[derive(Clone)]
pub(crate) enum Role {
    Plain,
    Status,
    Detail,
    Header(FieldHeaderAttr),
    Headers,
    Close,
    Source,
    From,
}

impl CaseField<'_> {
    /// Whether a constructor can do without it.
    pub(crate) fn has_default(&self) -> bool {
        match self.role {
            Role::Detail | Role::Headers => true,
            Role::Header(_) | Role::Source => types::option_of(self.ty).is_some(),
            Role::Plain | Role::Status | Role::Close | Role::From => false,
        }
    }
}

impl Case<'_> {
    pub(crate) fn find(&self, is: impl Fn(&Role) -> bool) -> Option<usize> {
        self.fields.iter().position(|field| is(&field.role))
    }

    pub(crate) fn detail_field(&self) -> Option<usize> {
        self.find(|role| matches!(role, Role::Detail))
    }

    pub(crate) fn cause_field(&self) -> Option<usize> {
        self.fields.iter().position(|field| field.is_cause)
    }
}

impl<'a> ErrorModel<'a> {
    /// Decides everything; what is wrong is reported and gets a harmless value.
    pub(crate) fn resolve(input: &ErrorInput<'a>, errors: &mut Errors) -> Self {
        let options = &input.attrs.options;
        let krate = options.krate.as_ref().map_or_else(
            || quote!(::genro_exceptions),
            quote::ToTokens::to_token_stream,
        );
        let mut skip = options.skip.clone();
        let is_thiserror =
            input.attrs.is_thiserror || input.cases.iter().any(|case| case.attrs.is_thiserror);
        if is_thiserror {
            skip.extend([Part::Display, Part::Error, Part::From]);
        }
        let mut model = Self {
            item: input.item,
            is_enum: input.is_enum,
            krate,
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

    pub(crate) fn skips(&self, part: Part) -> bool {
        self.skip.contains(&part)
    }

    /// The module that generated code may call.
    pub(crate) fn private(&self) -> TokenStream {
        let krate = &self.krate;
        quote!(#krate::__private)
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
                    role,
                }
            })
            .collect();
        let answer = if is_transparent(input, case) && fields.len() == 1 {
            Answer::Inner
        } else {
            Answer::Own(Box::new(self.resolve_own(input, case, &fields, errors)))
        };
        Case {
            ident: case.ident,
            fields,
            answer,
        }
    }

    /// Where another derive writes `Error`, or a hand does, the cause is as a rule the field called `source`.
    fn is_cause(&self, field: &InputField<'_>, role: &Role) -> bool {
        let is_source =
            || matches!(&field.member, Member::Named(name) if name == crate::attr::source::NAME);
        match role {
            Role::Source | Role::From => true,
            Role::Plain if self.skips(Part::Error) => {
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
    ) -> Own {
        let field_of = |is: fn(&Role) -> bool| fields.iter().position(|field| is(&field.role));
        let status = match field_of(|role| matches!(role, Role::Status)) {
            Some(field) => Status::Field(field),
            None => Status::Fixed(resolve_status(input, case, errors)),
        };
        let close = case.attrs.close.as_ref().or(input.attrs.close.as_ref());
        let close = match (field_of(|role| matches!(role, Role::Close)), close) {
            (Some(field), _) => Close::Field(field),
            (
                None,
                Some(Keyed {
                    value: Some(close), ..
                }),
            ) => Close::Fixed(close.clone()),
            _ => Close::ByStatus,
        };
        let text = match case.attrs.detail.as_ref().or(input.attrs.detail.as_ref()) {
            Some(Keyed {
                value: Some(detail),
                ..
            }) => resolve_text(detail, &case.fields, errors),
            _ if self.skips(Part::Display) => Text::Display,
            _ => Text::Phrase,
        };
        Own {
            status,
            text,
            headers: resolve_headers(input, case),
            close,
        }
    }
}

/// Whether a case answers as its field does: by its own word, or by the enum's where it has none of its own.
pub(crate) fn is_transparent(input: &ErrorInput<'_>, case: &InputCase<'_>) -> bool {
    let says_something =
        case.attrs.status.is_some() || case.fields.iter().any(|field| field.attrs.status.is_some());
    case.attrs.transparent.is_some() || (input.attrs.transparent.is_some() && !says_something)
}

fn resolve_status(input: &ErrorInput<'_>, case: &InputCase<'_>, errors: &mut Errors) -> StatusAttr {
    match case.attrs.status.as_ref().or(input.attrs.status.as_ref()) {
        Some(Keyed {
            value: Some(status),
            ..
        }) => return status.clone(),
        Some(_) => {}
        None => check::missing_status(input, case, errors),
    }
    StatusAttr::Unnamed {
        code: 500,
        span: case.ident.span(),
    }
}

fn resolve_text(detail: &DetailAttr, fields: &[InputField<'_>], errors: &mut Errors) -> Text {
    match template::read(detail, fields, errors) {
        Some(Reading::Fixed(text)) => Text::Fixed(text),
        Some(Reading::Template(template)) => Text::Template(template),
        None => Text::Phrase,
    }
}

/// The enum's headers that the case does not give itself, then its own.
fn resolve_headers(input: &ErrorInput<'_>, case: &InputCase<'_>) -> Vec<HeaderAttr> {
    let own = || {
        case.attrs
            .headers
            .iter()
            .filter_map(|header| header.value.as_ref())
    };
    let of_fields = || {
        case.fields
            .iter()
            .filter_map(|field| field.attrs.header.as_ref()?.value.as_ref())
    };
    let is_given = |name: &str| {
        own().any(|header| header.name.canonical() == name)
            || of_fields().any(|header| header.name.canonical() == name)
    };
    let inherited = input
        .attrs
        .headers
        .iter()
        .filter_map(|header| header.value.as_ref());
    inherited
        .filter(|header| !is_given(&header.name.canonical()))
        .chain(own())
        .cloned()
        .collect()
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
        is_foreign_source: _,
        is_misspelt: _,
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
    } else if let Some(Keyed {
        value: Some(header),
        ..
    }) = header
    {
        Role::Header(header.clone())
    } else {
        Role::Plain
    }
}
