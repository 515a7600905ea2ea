//! The methods that the type will have: one list, for the check of their names, for their writers and for their lints.

use proc_macro2::Span;
use quote::format_ident;
use syn::ext::IdentExt as _;
use syn::spanned::Spanned as _;
use syn::{Ident, Member, Type};

use super::{Answer, Case, CaseField, ErrorModel, Role};
use crate::attr::options::Part;
use crate::hygiene;
use crate::names;
use crate::types;

/// A generated method.
pub(crate) struct Method<'m> {
    pub(crate) name: Ident,
    /// The place in the declaration that asks for it.
    pub(crate) span: Span,
    pub(crate) kind: MethodKind<'m>,
}

/// What a method does, and what it is generated for.
pub(crate) enum MethodKind<'m> {
    /// `to_response`.
    ToResponse,
    /// `to_response_as`.
    ToResponseAs,
    /// `to_problem_response`. It is written with the feature `json` alone, but the name is always taken: turning a
    /// feature on breaks nothing.
    ToProblemResponse,
    /// `new`, or the variant in snake case; `with_detail`, with a parameter for this `#[detail]` field too.
    New(&'m Case<'m>, Option<&'m CaseField<'m>>),
    /// `header` of the `#[headers]` field.
    Header(&'m CaseField<'m>),
    /// `try_header` of the `#[headers]` field.
    TryHeader(&'m CaseField<'m>),
    /// `try_headers` of the `#[headers]` field.
    TryHeaders(&'m CaseField<'m>),
    /// `caused_by` of a `#[source]` field, or the name of a `#[header]` field: sets the field, an `Option` of this type.
    Set(&'m CaseField<'m>, &'m Type),
}

impl<'m> Method<'m> {
    fn new(name: Ident, kind: MethodKind<'m>) -> Self {
        Self { span: name.span(), name, kind }
    }

    fn of_type(name: &str, kind: MethodKind<'m>) -> Self {
        Self::new(Ident::new(name, Span::call_site()), kind)
    }

    fn of_field(name: &str, field: &CaseField<'_>, kind: MethodKind<'m>) -> Self {
        Self { span: field.member.span(), ..Self::of_type(name, kind) }
    }

    pub(crate) fn is_of_every_type(&self) -> bool {
        matches!(
            self.kind,
            MethodKind::ToResponse | MethodKind::ToResponseAs | MethodKind::ToProblemResponse
        )
    }

    /// Whether the two are generated for two variants, or for two fields, of one name.
    pub(crate) fn is_of_same_name(&self, other: &Self) -> bool {
        match (&self.kind, &other.kind) {
            (MethodKind::New(case, one), MethodKind::New(other, two)) => {
                case.ident.unraw() == other.ident.unraw() && one.is_some() == two.is_some()
            }
            (MethodKind::Set(field, _), MethodKind::Set(other, _)) => {
                names::spoken(&field.member) == names::spoken(&other.member)
            }
            _ => false,
        }
    }

    /// What it is generated for, for messages.
    pub(crate) fn origin(&self, model: &ErrorModel<'_>) -> String {
        let constructor = |case: &Case<'_>| {
            if model.is_enum { format!("`{}`", case.ident) } else { "the constructor".to_owned() }
        };
        match &self.kind {
            MethodKind::ToResponse => "the method that creates the response".to_owned(),
            MethodKind::ToResponseAs => "the method that creates the response in a form".to_owned(),
            MethodKind::ToProblemResponse => {
                "the method that creates a problem response".to_owned()
            }
            MethodKind::New(case, None) => constructor(case),
            MethodKind::New(case, Some(_)) => format!("{} with a detail", constructor(case)),
            MethodKind::Header(field)
            | MethodKind::TryHeader(field)
            | MethodKind::TryHeaders(field)
            | MethodKind::Set(field, _) => {
                format!("the field `{}`", names::spoken(&field.member))
            }
        }
    }
}

impl ErrorModel<'_> {
    /// The methods of the type. Two of one name are a mistake, and the first of them is written.
    pub(crate) fn methods(&self) -> Vec<Method<'_>> {
        let mut methods = Vec::new();
        if !self.skips(Part::Methods) {
            methods.extend([
                Method::of_type("to_response", MethodKind::ToResponse),
                Method::of_type("to_response_as", MethodKind::ToResponseAs),
                Method::of_type("to_problem_response", MethodKind::ToProblemResponse),
            ]);
        }
        if self.has_constructors() {
            methods.extend(self.cases.iter().flat_map(|case| self.constructors(case)));
        }
        // A variant's setters would have nothing to act on in the other variants.
        if !self.is_enum && !self.skips(Part::Constructors) {
            methods.extend(self.cases.iter().flat_map(setters));
        }
        methods
    }

    fn has_constructors(&self) -> bool {
        !self.skips(Part::Constructors) && !self.skips(Part::New)
    }

    /// Whether the type is made of nothing, so that it has a default.
    pub(crate) fn has_default(&self) -> bool {
        self.has_constructors() && !self.is_enum && self.cases[0].required().next().is_none()
    }

    fn constructors<'m>(&self, case: &'m Case<'m>) -> Vec<Method<'m>> {
        let name = if self.is_enum {
            names::snake_case(case.ident)
        } else {
            // At the name of the type, to which an editor leads from a call.
            Ident::new("new", hygiene::located(case.ident.span()))
        };
        let mut methods = vec![Method::new(name, MethodKind::New(case, None))];
        if let Some(index) = case.detail_field() {
            let field = &case.fields[index];
            let name = self.with_detail(case, field);
            methods.push(Method::new(name, MethodKind::New(case, Some(field))));
        }
        methods
    }

    /// `with_detail`, or what the field is called; of a variant `name_with_detail`.
    fn with_detail(&self, case: &Case<'_>, field: &CaseField<'_>) -> Ident {
        let field = match &field.member {
            member @ Member::Named(_) => names::spoken(member),
            Member::Unnamed(_) => "detail".to_owned(),
        };
        // Two underscores in a row would not be snake case.
        let field = field.trim_start_matches('_');
        if self.is_enum {
            let variant = names::spoken(&Member::Named(names::snake_case(case.ident)));
            let variant = variant.trim_end_matches('_');
            format_ident!("{variant}_with_{field}", span = case.ident.span())
        } else {
            format_ident!("with_{field}", span = hygiene::located(case.ident.span()))
        }
    }
}

fn setters<'m>(case: &'m Case<'m>) -> Vec<Method<'m>> {
    let mut methods: Vec<Method<'m>> = Vec::new();
    if let Answer::Transparent = case.answer {
        return methods;
    }
    // A second field of a kind has been reported.
    let (mut has_headers, mut has_cause) = (false, false);
    for field in &case.fields {
        match (&field.role, types::option_of(field.ty), &field.member) {
            (Role::Headers, ..) if !has_headers => {
                has_headers = true;
                methods.extend([
                    Method::of_field("header", field, MethodKind::Header(field)),
                    Method::of_field("try_header", field, MethodKind::TryHeader(field)),
                    Method::of_field("try_headers", field, MethodKind::TryHeaders(field)),
                ]);
            }
            (Role::Source, Some(ty), _) if !has_cause => {
                has_cause = true;
                methods.push(Method::of_field("caused_by", field, MethodKind::Set(field, ty)));
            }
            (Role::Header(_), Some(ty), Member::Named(name)) => {
                methods.push(Method::new(name.clone(), MethodKind::Set(field, ty)));
            }
            _ => {}
        }
    }
    methods
}

impl Case<'_> {
    /// The fields that a constructor asks for.
    pub(crate) fn required(&self) -> impl Iterator<Item = &CaseField<'_>> {
        self.fields.iter().filter(|field| self.is_required(field))
    }

    pub(crate) fn is_required(&self, field: &CaseField<'_>) -> bool {
        matches!(self.answer, Answer::Transparent) || !field.has_default()
    }
}
