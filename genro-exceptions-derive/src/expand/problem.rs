//! What an error says of itself in problem details: its code, its type and its members (RFC 9457).
//!
//! A type that says nothing of these has none of the methods: those that the trait provides are right for it.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::Attribute;

use super::arms::{Arm, Key};
use super::features::json_items;
use super::forward::{any_answers, match_answers};
use super::header::imported;
use crate::attr::options::Part;
use crate::attr::problem::ProblemAttr;
use crate::attr::{CaseAttrs, in_order};
use crate::bounds::Bounds;
use crate::input::{ErrorInput, InputField};
use crate::model::{Case, CaseField, Described, ErrorModel, Role, Text};

/// The methods of `HttpError`, as far as the type needs its own.
//
//     fn code(&self) -> Option<Cow<'_, str>> { … }
//     json_items! {
//         fn problem_type(&self) -> Option<ProblemType<'_>> { … }
//         fn write_problem(&self, members: &mut ProblemMembers<'_>) { … }
//     }
pub(super) fn expand_problem(model: &ErrorModel<'_>) -> TokenStream {
    if model.is_stub {
        return TokenStream::new();
    }
    let code = any_answers(model, |_, described| described.code.is_some()).then(|| code(model));
    let items = json_items(&imported(), || {
        let problem_type = any_answers(model, |_, described| described.problem.is_some())
            .then(|| problem_type(model));
        let write_problem = any_answers(model, has_members).then(|| write_problem(model));
        quote!(#problem_type #write_problem)
    });
    quote!(#code #items)
}

/// What fields must be to be sent.
pub(super) fn problem_bounds<'a>(field: &CaseField<'a>, bounds: &mut Bounds<'a>) {
    if field.extension.is_some() {
        bounds.field(field.ty, quote!(__genro::ExtensionField));
    }
    if let Role::Instance = field.role {
        bounds.field(field.ty, quote!(__genro::InstanceField));
    }
}

/// Without the feature `json`, one error at the first attribute that needs it. The library decides whether it has the
/// feature, so this is written whatever the features of this crate.
pub(super) fn needs_json(input: &ErrorInput<'_>, model: &ErrorModel<'_>) -> Option<TokenStream> {
    let private = model.private();
    let attr = first(input)?;
    let name = attr.path().get_ident()?;
    let message = format!(
        "`#[{name}]` needs the feature `json` of `genro-exceptions`: write `features = [\"json\"]` beside its version \
         in Cargo.toml"
    );
    let error = syn::Error::new_spanned(attr, message).into_compile_error();
    Some(quote!(#private::needs_json! { #error }))
}

fn first<'a>(input: &ErrorInput<'a>) -> Option<&'a Attribute> {
    let of_case = |attrs: &CaseAttrs<'a>| {
        let problem = attrs.problem.as_ref().map(|keyed| keyed.attr);
        let code = attrs.code.as_ref().map(|keyed| keyed.attr);
        either(problem, code)
    };
    let of_field = |field: &InputField<'a>| {
        let extension = field.attrs.extension.as_ref().map(|keyed| keyed.attr);
        let instance = field.attrs.instance.as_ref().map(|keyed| keyed.attr);
        either(extension, instance)
    };
    of_case(&input.attrs).or_else(|| {
        let mut cases = input.cases.iter();
        cases
            .find_map(|case| of_case(&case.attrs).or_else(|| case.fields.iter().find_map(of_field)))
    })
}

/// The first of two attributes of one place.
fn either<'a>(one: Option<&'a Attribute>, other: Option<&'a Attribute>) -> Option<&'a Attribute> {
    match (one, other) {
        (Some(one), Some(other)) => Some(in_order(one, other).0),
        _ => one.or(other),
    }
}

//     match self {
//         Self::Missing { .. } => code("NO_NOTE"),
//         Self::Inner { 0: field } => HttpError::code(TransparentField::as_http_error(field)),
//         _ => None,
//     }
fn code(model: &ErrorModel<'_>) -> TokenStream {
    let body = match_answers(model, "code", &[], |_, described| match &described.code {
        Some(code) => Arm::fixed(quote!(__genro::code(#code))),
        None => Arm::shared(Key::Default, quote!(__genro::None)),
    });
    quote! {
        fn code(&self) -> __genro::Option<__genro::Cow<'_, __genro::str>> {
            #body
        }
    }
}

//     match self {
//         Self::Missing { .. } => Some(ProblemType::declared(None, Some("No such note"))),
//         Self::Inner { 0: field } => HttpError::problem_type(TransparentField::as_http_error(field)),
//         _ => None,
//     }
fn problem_type(model: &ErrorModel<'_>) -> TokenStream {
    let body = match_answers(model, "problem_type", &[], |_, described| match &described.problem {
        Some(problem) if described.inherits_problem => {
            Arm::shared(Key::Inherited, declared(problem))
        }
        Some(problem) => Arm::fixed(declared(problem)),
        None => Arm::shared(Key::Default, quote!(__genro::None)),
    });
    quote! {
        fn problem_type(&self) -> __genro::Option<__genro::ProblemType<'_>> {
            #body
        }
    }
}

fn declared(ProblemAttr { ty, title }: &ProblemAttr) -> TokenStream {
    let [uri, title] = [ty, title].map(|text| {
        text.as_ref().map_or_else(|| quote!(__genro::None), |text| quote!(__genro::Some(#text)))
    });
    quote!(__genro::Some(__genro::ProblemType::declared(#uri, #title)))
}

/// Whether a case has members, or a text that the method of the trait would copy.
fn has_members(case: &Case<'_>, described: &Described) -> bool {
    let is_composed = matches!(described.text, Text::Template(_));
    (described.problem.is_some() && is_composed) || members(case).next().is_some()
}

/// The fields that are sent, in the order of the RFC: the instance, then the extensions as they are declared.
fn members<'c>(case: &'c Case<'_>) -> impl Iterator<Item = (usize, &'c CaseField<'c>)> {
    let fields = || case.fields.iter().enumerate();
    let instance = fields().filter(|(_, field)| matches!(field.role, Role::Instance));
    instance.chain(fields().filter(|(_, field)| field.extension.is_some()))
}

//     match self {
//         Self::Missing { id, uri } => {
//             ProblemMembers::detail(members, self);
//             InstanceField::write_instance(uri, members);
//             ExtensionField::write_extension(id, "note_id", members);
//         }
//         Self::Inner { 0: field } => HttpError::write_problem(TransparentField::as_http_error(field), members),
//         _ => ProblemMembers::detail(members, self),
//     }
fn write_problem(model: &ErrorModel<'_>) -> TokenStream {
    let body = match_answers(model, "write_problem", &["__genro_members"], |case, described| {
        write(model, case, described)
    });
    quote! {
        fn write_problem(&self, __genro_members: &mut __genro::ProblemMembers<'_>) {
            #body
        }
    }
}

fn write(model: &ErrorModel<'_>, case: &Case<'_>, described: &Described) -> Arm {
    let detail = write_detail(model, case, described);
    let mut members =
        members(case).map(|(index, field)| write_member(case, index, field)).peekable();
    if members.peek().is_none() {
        return detail;
    }
    let detail = detail.wrap(|detail| quote!(#detail;));
    Arm::block(std::iter::once(detail).chain(members))
}

fn write_member(case: &Case<'_>, index: usize, field: &CaseField<'_>) -> Arm {
    Arm::of_type(case, index, |binding, span| {
        if let Some(name) = &field.extension {
            quote_spanned!(span=> __genro::ExtensionField::write_extension(#binding, #name, __genro_members);)
        } else {
            quote_spanned!(span=> __genro::InstanceField::write_instance(#binding, __genro_members);)
        }
    })
}

/// The text goes into the body as it is formatted; where Display is ours, it prints just that.
fn write_detail(model: &ErrorModel<'_>, case: &Case<'_>, described: &Described) -> Arm {
    let write = |text: TokenStream| quote!(__genro::ProblemMembers::detail(__genro_members, #text));
    if !model.skips(Part::Display) {
        return Arm::shared(Key::Default, write(quote!(self)));
    }
    match &described.text {
        Text::Template(template) if case.detail_field().is_none() => {
            Arm::template(template, write(template.format_args(&imported())))
        }
        _ => Arm::shared(Key::Default, write(quote!(__genro::HttpError::detail(self)))),
    }
}
