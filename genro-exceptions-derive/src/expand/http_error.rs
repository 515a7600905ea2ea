//! `impl HttpError`: status, detail, headers, close code.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned as _;

use super::display::display_bounds;
use super::{Arm, NOTHING_SAID, detail, impl_header, match_self, status};
use crate::attr::close::CloseAttr;
use crate::attr::header::HeaderName;
use crate::attr::options::Part;
use crate::bounds::Bounds;
use crate::model::{Answer, Case, Close, ErrorModel, Role};
use crate::spans;

pub(super) fn expand(model: &ErrorModel<'_>) -> TokenStream {
    let private = model.private();
    let status = match_self(model, &quote!(self), |case| match &case.answer {
        Answer::Inner => Arm::field(case, 0, |field| quote!(#private::HttpError::status(#field))),
        Answer::Own(own) => status(model, case, &own.status),
    });
    let detail = detail::expand(model);
    let append_headers = append_headers(model);
    let close_code = close_code(model);
    let header = impl_header(model, quote!(#private::HttpError), bounds(model));
    quote! {
        #header {
            fn status(&self) -> #private::StatusCode {
                #status
            }
            #detail
            #append_headers
            #close_code
        }
    }
}

fn bounds<'a>(model: &ErrorModel<'a>) -> Bounds<'a> {
    let private = model.private();
    let mut bounds = Bounds::new(&model.item.generics);
    bounds.whole(
        quote!(Self),
        quote!(#private::Error + ::core::marker::Send + ::core::marker::Sync + 'static),
    );
    for case in &model.cases {
        match &case.answer {
            Answer::Inner => bounds.field(case.fields[0].ty, quote!(#private::HttpError)),
            // Where Display is ours, the error prints already, and its impl has these bounds.
            Answer::Own(own) if model.skips(Part::Display) || case.detail_field().is_some() => {
                display_bounds(model, case, own, &mut bounds);
            }
            Answer::Own(_) => {}
        }
        for field in &case.fields {
            if let Role::Header(_) = field.role {
                bounds.field(field.ty, quote!(#private::HeaderField));
            }
        }
    }
    bounds
}

/// The method, unless no case has a header.
fn append_headers(model: &ErrorModel<'_>) -> Option<TokenStream> {
    let private = model.private();
    let has_headers = |case: &Case<'_>| match &case.answer {
        Answer::Inner => true,
        Answer::Own(own) => {
            !own.headers.is_empty()
                || case
                    .find(|role| matches!(role, Role::Header(_) | Role::Headers))
                    .is_some()
        }
    };
    model.cases.iter().any(has_headers).then(|| {
        let body = match_self(model, &quote!(self), |case| append(model, case));
        quote! {
            fn append_headers(&self, __genro_headers: &mut #private::HeaderMap) {
                #body
            }
        }
    })
}

fn append(model: &ErrorModel<'_>, case: &Case<'_>) -> Arm {
    let private = model.private();
    let own = match &case.answer {
        Answer::Inner => {
            return Arm::field(
                case,
                0,
                |field| quote!(#private::HttpError::append_headers(#field, __genro_headers)),
            );
        }
        Answer::Own(own) => own,
    };
    let fixed = own.headers.iter().map(|header| {
        let name = name(model, &header.name);
        let value = &header.value;
        quote!(#private::append_fixed(__genro_headers, #name, const { #private::HeaderValue::from_static(#value) });)
    });
    let mut uses = Vec::new();
    let mut of_fields = TokenStream::new();
    for (index, field) in case.fields.iter().enumerate() {
        let binding = crate::names::binding(&field.member);
        let call = match &field.role {
            Role::Header(header) => {
                let name = name(model, &header.name);
                // The span of the type: what cannot be a header is what gets underlined.
                let span = spans::own(field.ty.span());
                match &header.around {
                    None => {
                        quote_spanned!(span=> #private::append_field(__genro_headers, &#name, #binding);)
                    }
                    Some((_, before, behind)) => quote_spanned! {span=>
                        #private::append_field_in(__genro_headers, &#name, #before, #binding, #behind);
                    },
                }
            }
            Role::Headers => quote!(#private::Headers::append_to(#binding, __genro_headers);),
            _ => continue,
        };
        of_fields.extend(call);
        uses.push(index);
    }
    let body = quote!({ #(#fixed)* #of_fields });
    if own.headers.is_empty() && uses.is_empty() {
        return Arm::shared(NOTHING_SAID, body);
    }
    Arm::fixed(body).with(uses)
}

/// The name of a header as an expression.
fn name(model: &ErrorModel<'_>, name: &HeaderName) -> TokenStream {
    let private = model.private();
    match name {
        HeaderName::Text(text) => {
            let lower = text.value().to_ascii_lowercase();
            quote!(const { #private::HeaderName::from_static(#lower) })
        }
        HeaderName::Constant(constant) => quote!(#private::header::#constant),
        HeaderName::Path(path) => spans::constant(path),
    }
}

/// The method, unless every case leaves the code to its status.
fn close_code(model: &ErrorModel<'_>) -> Option<TokenStream> {
    let private = model.private();
    let has_code = |case: &Case<'_>| match &case.answer {
        Answer::Inner => true,
        Answer::Own(own) => !matches!(own.close, Close::ByStatus),
    };
    model.cases.iter().any(has_code).then(|| {
        let body = match_self(model, &quote!(self), |case| close(model, case));
        quote! {
            fn close_code(&self) -> #private::CloseCode {
                #body
            }
        }
    })
}

fn close(model: &ErrorModel<'_>, case: &Case<'_>) -> Arm {
    let private = model.private();
    let own = match &case.answer {
        Answer::Inner => {
            return Arm::field(
                case,
                0,
                |field| quote!(#private::HttpError::close_code(#field)),
            );
        }
        Answer::Own(own) => own,
    };
    match &own.close {
        Close::Fixed(CloseAttr::Number { code, .. }) => {
            Arm::fixed(quote!(const { #private::close_code(#code) }))
        }
        Close::Fixed(CloseAttr::Path(path)) => Arm::fixed(spans::constant(path)),
        Close::Field(index) => Arm::field(case, *index, |field| quote!(*#field)),
        Close::ByStatus => Arm::shared(
            NOTHING_SAID,
            quote!(#private::CloseCode::for_status(#private::HttpError::status(self))),
        ),
    }
}
