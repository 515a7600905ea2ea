//! The parts of a case: the calls that add each to it.

use proc_macro2::{Literal, TokenStream, TokenTree};
use quote::{ToTokens as _, quote, quote_spanned};
use syn::{Attribute, LitStr, Path, Type};

use super::super::constant::typed_const;
use super::super::header::imported;
use super::super::headers::name;
use super::super::status::fixed_status;
use crate::attr::close::CloseAttr;
use crate::hygiene;
use crate::model::{
    Case, CaseField, CaseHeader, Close, Code, Described, ErrorModel, HeaderValue, Hidden, Role,
    Status, Text,
};
use crate::types;

pub(super) fn status(status: &Status) -> TokenStream {
    match status {
        Status::Fixed(fixed) => {
            let status = fixed_status(&imported(), fixed);
            quote!(__genro::Some(#status))
        }
        Status::Field(_) | Status::Computed(_) | Status::OfCause(_) => quote!(__genro::None),
    }
}

/// The calls that add what a case declares besides its status.
pub(super) fn parts(
    model: &ErrorModel<'_>,
    case: &Case<'_>,
    described: &Described,
    attrs: &[Attribute],
) -> TokenStream {
    let code = code(&described.code);
    let problem = described.problem.as_ref().map(|problem| {
        let [uri, title] = [&problem.ty, &problem.title].map(|text| option(text.as_ref()));
        quote!(.with_problem(#uri, #title))
    });
    let detail = detail(model, case, described, attrs);
    let of_case = described.headers.iter().map(|header| {
        let hidden = header
            .computed()
            .map_or(Hidden::Never, |computed| model.hidden_value(case, described, computed));
        of_header(case, header, !matches!(hidden, Hidden::Never))
    });
    let of_fields = case.fields.iter().map(of_field);
    let further = described.headers_from.map(|_| quote!(.with_further_headers()));
    let form = described.body.as_ref().map(form);
    let close = close(&described.close);
    quote!(#code #problem #form #detail #(#of_case)* #(#of_fields)* #further #close)
}

/// Not the literal of the user, in whose place Clippy would take it for a format string that nobody formats.
fn option(text: Option<&LitStr>) -> TokenStream {
    let some = |text: String| quote!(__genro::Some(#text));
    text.map(LitStr::value).map_or_else(|| quote!(__genro::None), some)
}

/// A code that is a constant has no field in it.
fn code(code: &Code) -> Option<TokenStream> {
    Some(match code {
        Code::None => return None,
        Code::Fixed(code) => quote!(.with_fixed_code(#code)),
        Code::Computed(constant) if constant.is_constant() => {
            let tokens = &constant.tokens;
            quote!(.with_constant_code(__genro::CodeValue::into_code(#tokens)))
        }
        Code::Field(_) | Code::Computed(_) | Code::OfCause(_) => {
            quote!(.with_run_time_code())
        }
    })
}

/// The text as it is written; what of it a 5xx sends, the library decides.
fn detail(
    model: &ErrorModel<'_>,
    case: &Case<'_>,
    described: &Described,
    attrs: &[Attribute],
) -> TokenStream {
    let text = match &described.text {
        Text::Fixed(text) => Some(quote!(.with_fixed_detail(#text))),
        Text::Template(template) => {
            let written = template.written.as_ref().map(LitStr::value);
            Some(quote!(.with_template(#written)))
        }
        Text::Phrase => None,
        Text::Display if case.detail_field().is_some() => None,
        Text::Display => {
            let text = display(attrs).or_else(|| display(&model.item.attrs));
            let text = option(text.as_ref());
            Some(quote!(.with_display(#text)))
        }
    };
    let hidden = model.hidden_at_run_time(case, described);
    let may_differ = case.detail_field().is_some() || !matches!(hidden, Hidden::Never);
    let or_another = may_differ.then(|| quote!(.or_other_detail()));
    quote!(#text #or_another)
}

/// The text of thiserror's `#[error("…")]`.
fn display(attrs: &[Attribute]) -> Option<LitStr> {
    let attr = attrs.iter().find(|attr| attr.path().is_ident("error"))?;
    let tokens = attr.meta.require_list().ok()?.tokens.clone();
    let first: Literal = match tokens.into_iter().next()? {
        TokenTree::Literal(literal) => literal,
        _ => return None,
    };
    syn::parse2(first.into_token_stream()).ok()
}

fn of_header(case: &Case<'_>, header: &CaseHeader, is_hidden: bool) -> TokenStream {
    let name = name(&header.name);
    match &header.value {
        HeaderValue::Fixed(value) => {
            quote!(.with_header(__genro::case_header(#name).with_value(#value)))
        }
        HeaderValue::Computed(computed) => match computed.whole_field() {
            Some(index) if !is_hidden => header_of(&name, case.fields[index].ty),
            _ => quote!(.with_header(__genro::case_header(#name).optional())),
        },
    }
}

fn header_of(name: &TokenStream, ty: &Type) -> TokenStream {
    let span = hygiene::at_type(ty);
    quote_spanned!(span=> .with_header(__genro::TypeOf::<#ty>::__genro_header(#name)))
}

/// What a field adds: a header, further headers, the instance, or an extension member.
fn of_field(field: &CaseField<'_>) -> TokenStream {
    let (ty, span) = (field.ty, hygiene::at_type(field.ty));
    let role = match &field.role {
        Role::Header(header) => header_of(&name(&header.name), ty),
        Role::Headers => quote!(.with_further_headers()),
        Role::Instance => {
            quote_spanned!(span=> .with_instance(__genro::TypeOf::<#ty>::__genro_instance()))
        }
        _ => TokenStream::new(),
    };
    let extension = field.extension.as_ref().map(|name| {
        let some = types::option_of(ty);
        let nullable = some.map(|_| quote!(.nullable()));
        let ty = some.unwrap_or(ty);
        quote! {
            .with_extension(
                __genro::CaseExtension::new(#name) #nullable .with_schema(__genro::type_schema!(#ty))
            )
        }
    });
    quote!(#role #extension)
}

fn form(form: &Path) -> TokenStream {
    quote!(.with_form(__genro::TypeOf::<#form>::__genro_format(), __genro::form_schema!(#form)))
}

fn close(close: &Close) -> Option<TokenStream> {
    let code = match close {
        Close::ByStatus => return None,
        Close::Fixed(CloseAttr::Number(code)) => quote!(const { __genro::close_code(#code) }),
        Close::Fixed(CloseAttr::Path(path)) => typed_const(&quote!(__genro::CloseCode), path),
        Close::Field(_) | Close::Computed(_) => quote!(__genro::None),
    };
    Some(quote!(.with_close_code(#code)))
}
