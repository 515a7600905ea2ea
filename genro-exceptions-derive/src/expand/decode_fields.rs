//! The value of a field, from the response: what `decode` fills a case with.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Ident;

use super::headers::name;
use crate::attr::header::FieldHeaderAttr;
use crate::hygiene;
use crate::model::{Case, CaseField, Described, HeaderValue, Role, Travel};

/// The value of a field, from the response.
pub(super) fn read_field(
    case: &Case<'_>,
    described: &Described,
    field: &CaseField<'_>,
) -> TokenStream {
    let span = hygiene::at_type(field.ty);
    let call = |of: &str, method: &str, arguments: TokenStream| {
        let (of, method) = (Ident::new(of, span), Ident::new(method, span));
        quote_spanned!(span=> __genro::#of::#method(__genro_fields #arguments)?)
    };
    let extension = |name: &str| call("ReadExtension", "read_extension", quote!(, #name));
    let header = |header: &FieldHeaderAttr| {
        call("ReadHeader", "read_header_field", header_arguments(described, header))
    };
    match field.travel() {
        Travel::Extension(name) => extension(name),
        Travel::Header(attr) => header(attr),
        Travel::ExtensionOrHeader(name, attr) => {
            let (extension, header) = (extension(name), header(attr));
            quote!(if __genro_fields.has_extension(#name) { #extension } else { #header })
        }
        Travel::Headers => {
            let declared = declared_names(case, described);
            call("ReadHeaders", "read_headers", quote!(, &[#(#declared),*]))
        }
        Travel::Status => call("ReadStatus", "read_status", TokenStream::new()),
        Travel::Code => call("ReadText", "read_code", TokenStream::new()),
        Travel::Detail => call("ReadDetail", "read_detail", TokenStream::new()),
        Travel::Instance => call("ReadText", "read_instance", TokenStream::new()),
        Travel::Init | Travel::Nothing | Travel::Nowhere => quote!(__genro::None),
    }
}

/// The name, the values that the declaration gives the header besides, and the texts around each value.
//
//     , &header::RETRY_AFTER, &["120"], ["", ""]
fn header_arguments(described: &Described, attr: &FieldHeaderAttr) -> TokenStream {
    let canonical = attr.name.canonical();
    let fixed = described.headers.iter().filter_map(|header| match &header.value {
        HeaderValue::Fixed(value) if header.name.canonical() == canonical => Some(value),
        _ => None,
    });
    let name = name(&attr.name);
    let [before, behind] = match &attr.around {
        Some((before, behind)) => [quote!(#before), quote!(#behind)],
        None => [quote!(""), quote!("")],
    };
    let span = Span::call_site();
    quote_spanned!(span=> , #name, &[#(#fixed),*], [#before, #behind])
}

/// The headers that a `#[headers]` field does not have, since the declaration has them.
fn declared_names(case: &Case<'_>, described: &Described) -> Vec<TokenStream> {
    let of_fields = case.fields.iter().filter_map(|field| match &field.role {
        Role::Header(header) => Some(&header.name),
        _ => None,
    });
    described.headers.iter().map(|header| &header.name).chain(of_fields).map(name).collect()
}
