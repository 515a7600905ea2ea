//! What an error says of itself in problem details: its code, its type and its members (RFC 9457).
//!
//! A type that says nothing of these has none of the methods: those that the trait provides are right for it.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::http_error::inner;
use super::{Arm, NOTHING_SAID, imported, match_self};
use crate::attr::options::Part;
use crate::attr::problem::ProblemAttr;
use crate::bounds::Bounds;
use crate::model::{Answer, Case, CaseField, Described, ErrorModel, Role, Text};

/// The methods of `HttpError`, as far as the type needs its described.
pub(super) fn expand(model: &ErrorModel<'_>) -> TokenStream {
    if model.is_stub {
        return TokenStream::new();
    }
    let code = needs(model, |described| described.code.is_some()).then(|| code(model));
    let problem_type =
        needs(model, |described| described.problem.is_some()).then(|| problem_type(model));
    let write_problem = writes(model).then(|| write_problem(model));
    let items = quote!(#problem_type #write_problem);
    let items = (!items.is_empty()).then(|| json_items(&imported(), &items));
    quote!(#code #items)
}

/// The items, where the library has its feature `json`: a macro cannot see the features of another crate.
pub(super) fn json_items(private: &TokenStream, items: &TokenStream) -> TokenStream {
    quote!(#private::json_items! { #items })
}

/// What fields must be to be sent.
pub(super) fn bounds<'a>(field: &CaseField<'a>, bounds: &mut Bounds<'a>) {
    if field.extension.is_some() {
        bounds.field(field.ty, quote!(__genro::ExtensionField));
    }
    if let Role::Instance = field.role {
        bounds.field(field.ty, quote!(__genro::InstanceField));
    }
}

/// Without the feature `json`, one error at the first attribute that needs it.
pub(super) fn needs_json(model: &ErrorModel<'_>) -> Option<TokenStream> {
    let private = model.private();
    let (kind, attr) = model.needs_json?;
    let message = format!(
        "`#[{}]` needs the feature `json` of `genro-exceptions`: write `features = [\"json\"]` beside its version \
         in Cargo.toml",
        kind.name()
    );
    let error = syn::Error::new_spanned(attr, message).into_compile_error();
    Some(quote!(#private::needs_json! { #error }))
}

/// Whether a case says it, or passes on what its field says.
fn needs(model: &ErrorModel<'_>, says: impl Fn(&Described) -> bool) -> bool {
    model.cases.iter().any(|case| match &case.answer {
        Answer::Transparent => true,
        Answer::Described(described) => says(described),
    })
}

fn code(model: &ErrorModel<'_>) -> TokenStream {
    let body = match_self(model, &quote!(self), |case| match &case.answer {
        Answer::Transparent => inner(case, |error| quote!(__genro::HttpError::code(#error))),
        Answer::Described(described) => match &described.code {
            Some(code) => Arm::fixed(quote!(__genro::Some(#code))),
            None => Arm::shared(NOTHING_SAID, quote!(__genro::None)),
        },
    });
    quote! {
        fn code(&self) -> __genro::Option<&'static __genro::str> {
            #body
        }
    }
}

fn problem_type(model: &ErrorModel<'_>) -> TokenStream {
    let body = match_self(model, &quote!(self), |case| match &case.answer {
        Answer::Transparent => {
            inner(case, |error| quote!(__genro::HttpError::problem_type(#error)))
        }
        Answer::Described(described) => match &described.problem {
            Some(problem) if described.inherits_problem => {
                Arm::shared(INHERITED, declared(problem))
            }
            Some(problem) => Arm::fixed(declared(problem)),
            None => Arm::shared(NOTHING_SAID, quote!(__genro::None)),
        },
    });
    quote! {
        fn problem_type(&self) -> __genro::Option<__genro::ProblemType<'_>> {
            #body
        }
    }
}

/// The key of the problem that the enum declares for its variants.
const INHERITED: u16 = 1;

fn declared(ProblemAttr { ty, title }: &ProblemAttr) -> TokenStream {
    let [uri, title] = [ty, title].map(|text| {
        text.as_ref().map_or_else(|| quote!(__genro::None), |text| quote!(__genro::Some(#text)))
    });
    quote!(__genro::Some(__genro::ProblemType::declared(#uri, #title)))
}

/// Whether a case has members of its described, or a text that the method of the trait would copy.
fn writes(model: &ErrorModel<'_>) -> bool {
    model.cases.iter().any(|case| match &case.answer {
        Answer::Transparent => true,
        Answer::Described(described) => {
            let is_composed = matches!(described.text, Text::Template(_));
            (described.problem.is_some() && is_composed) || members(case).next().is_some()
        }
    })
}

/// The fields that are sent, in the order of the RFC: the instance, then the extensions as they are declared.
fn members<'c>(case: &'c Case<'_>) -> impl Iterator<Item = (usize, &'c CaseField<'c>)> {
    let fields = || case.fields.iter().enumerate();
    let instance = fields().filter(|(_, field)| matches!(field.role, Role::Instance));
    instance.chain(fields().filter(|(_, field)| field.extension.is_some()))
}

fn write_problem(model: &ErrorModel<'_>) -> TokenStream {
    let body = match_self(model, &quote!(self), |case| match &case.answer {
        Answer::Transparent => {
            inner(case, |error| quote!(__genro::HttpError::write_problem(#error, __genro_members)))
        }
        Answer::Described(described) => write(model, case, described),
    });
    quote! {
        fn write_problem(&self, __genro_members: &mut __genro::ProblemMembers<'_>) {
            #body
        }
    }
}

fn write(model: &ErrorModel<'_>, case: &Case<'_>, described: &Described) -> Arm {
    let detail = write_detail(model, case, described);
    if members(case).next().is_none() {
        return detail;
    }
    let mut uses = Vec::new();
    let members: TokenStream = members(case)
        .map(|(index, field)| {
            let arm = write_member(case, index, field);
            uses.extend(arm.uses);
            arm.body
        })
        .collect();
    let arm = detail.wrap(|detail| quote!({ #detail; #members }));
    arm.like_no_other().with(uses)
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
        return Arm::shared(NOTHING_SAID, write(quote!(self)));
    }
    match &described.text {
        Text::Template(template) if case.detail_field().is_none() => {
            let args = template.format_args(&imported());
            Arm::fixed(write(args)).with_text(template)
        }
        _ => Arm::shared(NOTHING_SAID, write(quote!(__genro::HttpError::detail(self)))),
    }
}
