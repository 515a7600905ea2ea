//! `impl Describe`: what the declaration says of each answer, as data.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::ext::IdentExt as _;
use syn::{Attribute, Data, LitStr, Meta, Path, Type};

use super::arms::body;
use super::constant::typed_const;
use super::features::describe_items;
use super::header::{impl_generics, impl_header, imported, self_type};
use super::headers::name;
use super::status::fixed_status;
use crate::attr::close::CloseAttr;
use crate::attr::options::Part;
use crate::bounds::Bounds;
use crate::hygiene;
use crate::model::{
    Answer, Case, CaseField, CaseHeader, Close, Code, Described, ErrorModel, HeaderValue, Hidden,
    Role, Status, Text,
};
use crate::types;
use crate::words;

//     describe_items! {
//         impl Describe for ApiError {
//             fn cases() -> CaseList {
//                 let mut cases = Cases::of::<Self>();
//                 cases.push(&[" There is no such note."], ErrorCase::new("ApiError::Missing", StatusCode::NOT_FOUND));
//                 cases.append("ApiError::Inner", &[], || FieldCases::<Inner>::cases());
//                 cases.finish()
//             }
//         }
//         openapi! { [] [ApiError] [] }
//     }
pub(super) fn expand_describe(model: &ErrorModel<'_>) -> Option<TokenStream> {
    describe_items(&imported(), || {
        let header = impl_header(model, quote!(__genro::Describe), bounds(model));
        let body = body(model, || {
            let cases = model.cases.iter().enumerate().map(|(index, case)| add(model, index, case));
            quote! {
                let mut __genro_cases = __genro::Cases::of::<Self>();
                #(#cases)*
                __genro_cases.finish()
            }
        });
        let openapi = (!model.skips(Part::Openapi)).then(|| expand_openapi(model));
        quote! {
            #header {
                fn cases() -> __genro::CaseList {
                    #body
                }
            }
            #openapi
        }
    })
}

/// The traits of the OpenAPI crates, whose impls the library writes.
fn expand_openapi(model: &ErrorModel<'_>) -> TokenStream {
    let ty = self_type(model);
    let mut bounds = Bounds::new(&model.item.generics);
    bounds.whole(&ty, quote!(__genro::Describe));
    let impl_generics = words::without_self(impl_generics(model), &|_| ty.clone());
    let where_clause = words::without_self(bounds.into_where(), &|_| ty.clone());
    quote!(__genro::openapi! { [#impl_generics] [#ty] [#where_clause] })
}

fn bounds<'a>(model: &ErrorModel<'a>) -> Bounds<'a> {
    let mut bounds = Bounds::new(&model.item.generics);
    for case in &model.cases {
        match &case.answer {
            Answer::Transparent if model.is_recursive(case.fields[0].ty) => {}
            Answer::Transparent => bounds.field(case.fields[0].ty, quote!(__genro::Describe)),
            Answer::Described(described) => {
                let of_case = described.headers.iter();
                for index in of_case.filter_map(|header| header.computed()?.whole_field()) {
                    bounds.field(case.fields[index].ty, quote!(__genro::HeaderField));
                }
            }
        }
        for field in &case.fields {
            match field.role {
                Role::Header(_) => bounds.field(field.ty, quote!(__genro::HeaderField)),
                Role::Instance => bounds.field(field.ty, quote!(__genro::InstanceField)),
                _ => {}
            }
        }
    }
    bounds
}

/// Adds one case, or those of the field of a transparent one. A field that holds the error itself brings none along.
fn add(model: &ErrorModel<'_>, index: usize, case: &Case<'_>) -> TokenStream {
    let attrs = attributes(model, index);
    let docs = docs(attrs);
    let name = if model.is_enum {
        format!("{}::{}", model.item.ident.unraw(), case.ident.unraw())
    } else {
        case.ident.unraw().to_string()
    };
    match &case.answer {
        Answer::Transparent if model.is_recursive(case.fields[0].ty) => TokenStream::new(),
        Answer::Transparent => {
            let ty = case.fields[0].ty;
            quote! {
                __genro_cases.append(#name, &[#(#docs),*], || {
                    use __genro::OpenField as _;
                    __genro::FieldCases::<#ty>::cases()
                });
            }
        }
        Answer::Described(described) => {
            let parts = parts(model, case, described, attrs);
            let status = status(&described.status);
            quote! {
                __genro_cases.push(
                    &[#(#docs),*],
                    __genro::ErrorCase::new(#name, #status) #parts
                );
            }
        }
    }
}

/// The attributes of a variant, or of the struct itself.
fn attributes<'m>(model: &'m ErrorModel<'_>, index: usize) -> &'m [Attribute] {
    match &model.item.data {
        Data::Enum(data) => &data.variants[index].attrs,
        Data::Struct(_) | Data::Union(_) => &model.item.attrs,
    }
}

/// The lines of a doc comment: literals, or macros that a declaration by a macro has there.
fn docs(attrs: &[Attribute]) -> impl Iterator<Item = TokenStream> {
    attrs.iter().filter_map(|attr| match &attr.meta {
        Meta::NameValue(doc) if doc.path.is_ident("doc") => {
            Some(hygiene::tokens(doc.value.to_token_stream()))
        }
        _ => None,
    })
}

fn status(status: &Status) -> TokenStream {
    match status {
        Status::Fixed(fixed) => fixed_status(&imported(), fixed),
        Status::Field(_) | Status::Computed(_) | Status::OfCause(_) => quote!(__genro::None),
    }
}

/// The calls that add what a case declares besides its status.
fn parts(
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

fn option(text: Option<&LitStr>) -> TokenStream {
    text.map_or_else(|| quote!(__genro::None), |text| quote!(__genro::Some(#text)))
}

/// A code that is a constant has no field in it.
fn code(code: &Code) -> Option<TokenStream> {
    Some(match code {
        Code::None => return None,
        Code::Fixed(code) => quote!(.with_code(#code)),
        Code::Computed(constant) if constant.is_constant() => {
            let tokens = &constant.tokens;
            quote!(.with_constant_code(__genro::CodeValue::into_code(#tokens)))
        }
        Code::Field(_) | Code::Computed(_) | Code::OfCause(_) => {
            quote!(.with_code(__genro::CaseText::RunTime))
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
        Text::Fixed(text) => Some(quote!(.with_detail(#text))),
        Text::Template(template) => {
            let written = template.written.as_ref();
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
        proc_macro2::TokenTree::Literal(literal) => literal,
        _ => return None,
    };
    syn::parse2(first.into_token_stream()).ok()
}

fn of_header(case: &Case<'_>, header: &CaseHeader, is_hidden: bool) -> TokenStream {
    let name = name(&header.name);
    match &header.value {
        HeaderValue::Fixed(value) => {
            quote!(.with_header(__genro::CaseHeader::new(#name).with_value(#value)))
        }
        HeaderValue::Computed(computed) => match computed.whole_field() {
            Some(index) if !is_hidden => header_of(&name, case.fields[index].ty),
            _ => quote!(.with_header(__genro::CaseHeader::new(#name).optional())),
        },
    }
}

fn header_of(name: &TokenStream, ty: &Type) -> TokenStream {
    let span = hygiene::at_type(ty);
    quote_spanned!(span=> .with_header(__genro::header_of::<#ty>(#name)))
}

/// What a field adds: a header, further headers, the instance, or an extension member.
fn of_field(field: &CaseField<'_>) -> TokenStream {
    let (ty, span) = (field.ty, hygiene::at_type(field.ty));
    let role = match &field.role {
        Role::Header(header) => header_of(&name(&header.name), ty),
        Role::Headers => quote!(.with_further_headers()),
        Role::Instance => quote_spanned!(span=> .with_instance(__genro::instance_of::<#ty>())),
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
    quote!(.with_form(__genro::Format::of::<#form>(), __genro::form_schema!(#form)))
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
