//! What only the compiler can check: `const` items that fail on the very word.
//!
//! They stand beside the impls, also beside those of a wrong declaration, so that one compile shows all.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned as _;

use crate::attr::close::{CloseAttr, REFUSED};
use crate::attr::header::{BAD_NAME, BAD_VALUE, HeaderName};
use crate::attr::status::StatusAttr;
use crate::attr::{CaseAttrs, Keyed};
use crate::check;
use crate::input::ErrorInput;
use crate::model::{Answer, ErrorModel, Status};
use crate::spans;

pub(super) fn expand(input: &ErrorInput<'_>, model: &ErrorModel<'_>) -> TokenStream {
    let private = model.private();
    let mut output = of_attrs(&private, &input.attrs);
    for (case, read) in model.cases.iter().zip(&input.cases) {
        output.extend(of_attrs(&private, &read.attrs));
        for header in read
            .fields
            .iter()
            .filter_map(|field| field.attrs.header.as_ref()?.value.as_ref())
        {
            output.extend(of_name(&private, &header.name));
            if let Some((text, before, behind)) = &header.around {
                let around = format!("{before}0{behind}");
                let condition = quote!(#private::is_field_value(#around));
                output.extend(assertion(text.span(), &condition, BAD_VALUE));
            }
        }
        let Answer::Own(own) = &case.answer else {
            continue;
        };
        let Status::Fixed(StatusAttr::Path(path)) = &own.status else {
            continue;
        };
        let (span, path) = (path.span(), spans::constant(path));
        if !check::has_location(case, own) {
            let condition = quote!(!#private::is_redirect(#path));
            output.extend(assertion(span, &condition, REDIRECT));
        }
        let is_exposed = input.attrs.options.expose || read.attrs.options.expose;
        if check::prints_cause(model, case, own) && !is_exposed {
            let condition = quote!(!#private::is_server_error(#path));
            output.extend(assertion(span, &condition, &check::leak_message(case, own)));
        }
    }
    output
}

const REDIRECT: &str = "this status sends the client to an address: give it in a `#[header(\"location\")]` or a \
                        `#[headers]` field, or use `genro_exceptions::Redirect`";
const STATUS: &str = "the status of an error is 300 to 599";

fn of_attrs(private: &TokenStream, attrs: &CaseAttrs<'_>) -> TokenStream {
    let mut output = TokenStream::new();
    if let Some(Keyed {
        value: Some(StatusAttr::Path(path)),
        ..
    }) = &attrs.status
    {
        let constant = spans::constant(path);
        let condition = quote!(#private::is_error(#constant));
        output.extend(assertion(path.span(), &condition, STATUS));
    }
    if let Some(Keyed {
        value: Some(CloseAttr::Number { code, span }),
        ..
    }) = &attrs.close
    {
        let condition = quote!(#private::CloseCode::new(#code).is_some());
        output.extend(assertion(*span, &condition, REFUSED));
    }
    for header in attrs
        .headers
        .iter()
        .filter_map(|header| header.value.as_ref())
    {
        output.extend(of_name(private, &header.name));
        let value = &header.value;
        let condition = quote!(#private::is_field_value(#value));
        output.extend(assertion(value.span(), &condition, BAD_VALUE));
    }
    output
}

fn of_name(private: &TokenStream, name: &HeaderName) -> Option<TokenStream> {
    let HeaderName::Text(text) = name else {
        return None;
    };
    let condition = quote!(#private::is_field_name(#text));
    Some(assertion(text.span(), &condition, BAD_NAME))
}

/// `const _: () = if !condition { panic!(message) };`, reported at `span`.
fn assertion(span: Span, condition: &TokenStream, message: &str) -> TokenStream {
    let span = spans::own(span);
    let panic = quote_spanned!(span=> ::core::panic!("{}", #message));
    quote!(const _: () = if !(#condition) { #panic };)
}
