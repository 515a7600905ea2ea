//! `code`, `problem_type` and `write_problem`: what an error adds to its problem details (RFC 9457).

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::arms::{Arm, Key};
use super::assertions::any_is_error;
use super::features::json_items;
use super::forward::{any_answers, match_answers};
use super::header::imported;
use crate::attr::options::Part;
use crate::attr::problem::ProblemAttr;
use crate::bounds::Bounds;
use crate::model::{Case, CaseField, Code, Described, ErrorModel, Hidden, Role, Text};

/// Those of the methods for which the type has an answer; for the others, the trait has a default.
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
    let has_code = |_: &Case<'_>, described: &Described| !matches!(described.code, Code::None);
    let code = any_answers(model, has_code).then(|| code(model));
    let items = json_items(&imported(), || {
        let problem_type = any_answers(model, |_, described| described.problem.is_some())
            .then(|| problem_type(model));
        let write_problem = any_answers(model, has_members).then(|| write_problem(model));
        quote!(#problem_type #write_problem)
    });
    quote!(#code #items)
}

/// What the type of a field that is sent must implement.
pub(super) fn problem_bounds<'a>(field: &CaseField<'a>, bounds: &mut Bounds<'a>) {
    if field.extension.is_some() {
        bounds.field(field.ty, quote!(__genro::ExtensionField));
    }
    match field.role {
        Role::Instance => bounds.field(field.ty, quote!(__genro::InstanceField)),
        Role::Code => bounds.field(field.ty, quote!(__genro::CodeField)),
        _ => {}
    }
}

/// Without the feature `json`, one error at the first attribute that needs it. The library decides whether it has the
/// feature, so this is written whatever the features of this crate.
pub(super) fn expand_needs_json(model: &ErrorModel<'_>) -> Option<TokenStream> {
    let private = model.private();
    let (what, place) = model.needs_json.as_ref()?;
    let message = format!(
        "`{what}` needs the feature `json` of `genro-exceptions`: write `features = [\"json\"]` beside its version \
         in Cargo.toml"
    );
    let error = syn::Error::new_spanned(place, message).into_compile_error();
    Some(quote!(#private::needs_json! { #error }))
}

//     match self {
//         Self::Missing { .. } => code("NO_NOTE"),
//         Self::Upstream { code } => run_time_code(CodeField::as_code(code)),
//         Self::Inner { 0: field } => HttpError::code(TransparentField::as_http_error(field)),
//         _ => None,
//     }
fn code(model: &ErrorModel<'_>) -> TokenStream {
    let body = match_answers(model, "code", &[], |case, described| match &described.code {
        Code::Fixed(code) => Arm::fixed(quote!(__genro::code(#code))),
        Code::Field(index) => Arm::of_type(case, *index, |field, span| {
            let code = quote_spanned!(span=> __genro::CodeField::as_code(#field));
            quote!(__genro::run_time_code(#code))
        }),
        Code::Computed(computed) => {
            let open = |code: &TokenStream| quote!(__genro::computed_code(#code));
            let public = |code: &TokenStream| quote!(__genro::public_code(__genro::HttpError::status(self), || #code));
            let code = Arm::computed(computed, "CodeValue", "into_code");
            code.wrap(|code| match model.hidden_value(case, described, computed) {
                Hidden::Never => open(&code),
                Hidden::Always => public(&code),
                Hidden::IfError(types) => {
                    let is_error = any_is_error(&imported(), &types);
                    let (public, open) = (public(&code), open(&code));
                    quote!(if #is_error { #public } else { #open })
                }
            })
        }
        Code::OfCause(index) => {
            Arm::of_cause(case, *index, "code").wrap(|code| quote!(__genro::computed_code(#code)))
        }
        Code::None => Arm::shared(Key::Default, quote!(__genro::None)),
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
            Arm::shared(Key::Inherited, declared_type(problem))
        }
        Some(problem) => Arm::fixed(declared_type(problem)),
        None => Arm::shared(Key::Default, quote!(__genro::None)),
    });
    quote! {
        fn problem_type(&self) -> __genro::Option<__genro::ProblemType<'_>> {
            #body
        }
    }
}

fn declared_type(ProblemAttr { ty, title }: &ProblemAttr) -> TokenStream {
    let [uri, title] = [ty, title].map(|text| {
        text.as_ref().map_or_else(|| quote!(__genro::None), |text| quote!(__genro::Some(#text)))
    });
    quote!(__genro::Some(__genro::ProblemType::declared(#uri, #title)))
}

/// Whether a case has members, or a text that the trait's default would copy.
fn has_members(case: &Case<'_>, described: &Described) -> bool {
    let is_composed =
        matches!(described.text, Text::Template(_)) && !described.is_chosen_at_run_time();
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

/// The text is formatted into the body without a copy. The Display of this macro prints it.
fn write_detail(model: &ErrorModel<'_>, case: &Case<'_>, described: &Described) -> Arm {
    let write = |text: TokenStream| quote!(__genro::ProblemMembers::detail(__genro_members, #text));
    // Whether the text is sent, `detail` decides.
    if described.is_chosen_at_run_time() {
        return Arm::fixed(write(quote!(__genro::HttpError::detail(self))));
    }
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
