//! `impl HttpError`: status, detail, headers, close code.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::display::display_bounds;
use super::{
    Arm, NOTHING_SAID, detail, impl_header, match_self, problem, self_type, status, typed_const,
};
use crate::attr::close::CloseAttr;
use crate::attr::header_name::HeaderName;
use crate::attr::options::Part;
use crate::bounds::Bounds;
use crate::hygiene;
use crate::model::{Answer, Case, Close, ErrorModel, Role};
use crate::types;

pub(super) fn expand(model: &ErrorModel<'_>) -> TokenStream {
    let status = match_self(model, &quote!(self), |case| match &case.answer {
        Answer::Transparent => inner(case, |error| quote!(__genro::HttpError::status(#error))),
        Answer::Described(described) => status(case, &described.status),
    });
    let detail = detail::expand(model);
    let append_headers = append_headers(model);
    let close_code = close_code(model);
    let problem = problem::expand(model);
    let header = impl_header(model, quote!(__genro::HttpError), bounds(model));
    quote! {
        #header {
            fn status(&self) -> __genro::StatusCode {
                #status
            }
            #detail
            #append_headers
            #close_code
            #problem
        }
    }
}

/// The methods that a type which cannot have the trait is most often asked for.
pub(super) fn expand_methods(model: &ErrorModel<'_>) -> TokenStream {
    let private = model.private();
    let ty = self_type(model);
    let (impl_generics, _, where_clause) = model.item.generics.split_for_impl();
    quote! {
        #[allow(dead_code)]
        impl #impl_generics #ty #where_clause {
            fn status(&self) -> #private::StatusCode {
                ::core::unreachable!()
            }
            fn detail(&self) -> #private::Cow<'_, str> {
                ::core::unreachable!()
            }
            fn headers(&self) -> #private::HeaderMap {
                ::core::unreachable!()
            }
        }
    }
}

/// An arm over the error that answers for a transparent case.
pub(super) fn inner(case: &Case<'_>, body: impl FnOnce(TokenStream) -> TokenStream) -> Arm {
    Arm::of_type(case, 0, |field, span| {
        body(quote_spanned!(span=> __genro::TransparentField::as_http_error(#field)))
    })
}

/// Whether the only field is the type itself, in a box: what it prints cannot be made to depend on its own
/// `HttpError`, which depends on what it prints.
pub(super) fn mentions_self(case: &Case<'_>) -> bool {
    types::mentions(case.fields[0].ty, &|word| word == "Self")
}

fn bounds<'a>(model: &ErrorModel<'a>) -> Bounds<'a> {
    let mut bounds = Bounds::new(&model.item.generics);
    if !model.skips(Part::Error) && model.item.generics.type_params().next().is_none() {
        // Taken for granted here: a type without Debug hears of it once, from the impl of `Error`. Only a bound
        // with a `for` may be false of a type that is not generic.
        bounds.add(quote!(for<'any> Self: __genro::Error));
    }
    bounds.whole(quote!(Self), quote!(__genro::Error + __genro::Send + __genro::Sync + 'static));
    for case in &model.cases {
        match &case.answer {
            Answer::Transparent => bounds.field(case.fields[0].ty, quote!(__genro::HttpError)),
            // Where Display is ours, the error prints already, and its impl has these bounds.
            Answer::Described(described)
                if model.skips(Part::Display) || case.detail_field().is_some() =>
            {
                display_bounds(case, described, &mut bounds);
            }
            Answer::Described(_) => {}
        }
        for field in &case.fields {
            if let Role::Header(_) = field.role {
                bounds.field(field.ty, quote!(__genro::HeaderField));
            }
            problem::bounds(field, &mut bounds);
        }
    }
    bounds
}

/// The method, unless no case has a header.
fn append_headers(model: &ErrorModel<'_>) -> Option<TokenStream> {
    let has_headers = |case: &Case<'_>| match &case.answer {
        Answer::Transparent => true,
        Answer::Described(described) => {
            !described.headers.is_empty()
                || case.find(|role| matches!(role, Role::Header(_) | Role::Headers)).is_some()
        }
    };
    model.cases.iter().any(has_headers).then(|| {
        let body = match_self(model, &quote!(self), append);
        quote! {
            fn append_headers(&self, __genro_headers: &mut __genro::HeaderMap) {
                #body
            }
        }
    })
}

fn append(case: &Case<'_>) -> Arm {
    let described = match &case.answer {
        Answer::Transparent => {
            return inner(
                case,
                |error| quote!(__genro::HttpError::append_headers(#error, __genro_headers)),
            );
        }
        Answer::Described(described) => described,
    };
    let fixed = described.headers.iter().map(|header| {
        let name = name(&header.name);
        let value = &header.value;
        quote!(__genro::append_fixed(__genro_headers, #name, const { __genro::HeaderValue::from_static(#value) });)
    });
    let mut uses = Vec::new();
    let mut of_fields = TokenStream::new();
    for (index, field) in case.fields.iter().enumerate() {
        let arm = match &field.role {
            Role::Header(header) => {
                let name = name(&header.name);
                Arm::of_type(case, index, |field, span| match &header.around {
                    None => {
                        quote_spanned!(span=> __genro::HeaderField::append_lines(#field, __genro_headers, &#name);)
                    }
                    Some((before, behind)) => quote_spanned! {span=>
                        __genro::HeaderField::append_lines_in(#field, __genro_headers, &#name, [#before, #behind]);
                    },
                })
            }
            Role::Headers => Arm::of_type(case, index, |field, span| {
                let lines = quote_spanned!(span=> __genro::HeadersField::lines(#field));
                quote!(__genro::Headers::append_to(#lines, __genro_headers);)
            }),
            _ => continue,
        };
        of_fields.extend(arm.body);
        uses.extend(arm.uses);
    }
    let body = quote!({ #(#fixed)* #of_fields });
    if described.headers.is_empty() && uses.is_empty() {
        return Arm::shared(NOTHING_SAID, body);
    }
    Arm::fixed(body).with(uses)
}

/// The name of a header as an expression.
fn name(name: &HeaderName) -> TokenStream {
    match name {
        HeaderName::Text(text) => {
            let lower = text.value().to_ascii_lowercase();
            quote!(const { __genro::HeaderName::from_static(#lower) })
        }
        HeaderName::Constant(constant) => quote!(__genro::header::#constant),
        HeaderName::Path(path) => {
            let path = hygiene::constant(path);
            quote!({
                let __genro_name: __genro::HeaderName = #path;
                __genro_name
            })
        }
    }
}

/// The method, unless every case leaves the code to its status.
fn close_code(model: &ErrorModel<'_>) -> Option<TokenStream> {
    let has_code = |case: &Case<'_>| match &case.answer {
        Answer::Transparent => true,
        Answer::Described(described) => !matches!(described.close, Close::ByStatus),
    };
    model.cases.iter().any(has_code).then(|| {
        let body = match_self(model, &quote!(self), close);
        quote! {
            fn close_code(&self) -> __genro::CloseCode {
                #body
            }
        }
    })
}

fn close(case: &Case<'_>) -> Arm {
    let described = match &case.answer {
        Answer::Transparent => {
            return inner(case, |error| quote!(__genro::HttpError::close_code(#error)));
        }
        Answer::Described(described) => described,
    };
    match &described.close {
        Close::Fixed(CloseAttr::Number(code)) => {
            Arm::fixed(quote!(const { __genro::close_code(#code) }))
        }
        Close::Fixed(CloseAttr::Path(path)) => {
            Arm::fixed(typed_const(&quote!(__genro::CloseCode), path))
        }
        Close::Field(index) => Arm::of_type(
            case,
            *index,
            |field, span| quote_spanned!(span=> __genro::CloseField::to_code(#field)),
        ),
        Close::ByStatus => Arm::shared(
            NOTHING_SAID,
            quote!(__genro::CloseCode::for_status(__genro::HttpError::status(self))),
        ),
    }
}
