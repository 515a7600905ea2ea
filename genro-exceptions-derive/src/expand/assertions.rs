//! What only the compiler can check of a constant: `const` items that fail on the very word.
//!
//! They stand beside the impls, also beside those of a wrong declaration, so that one compile shows all.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens as _, quote, quote_spanned};
use syn::{Ident, Path};

use super::constant::typed_const;
use crate::attr::status::StatusAttr;
use crate::attr::{CaseAttrs, Keyed};
use crate::check;
use crate::input::ErrorInput;
use crate::model::{Answer, ErrorModel, Status};

pub(super) fn expand(input: &ErrorInput<'_>, model: &ErrorModel<'_>) -> TokenStream {
    let private = model.private();
    let mut output = TokenStream::new();
    output.extend(is_error(&private, &input.attrs));
    for (case, read) in model.cases.iter().zip(&input.cases) {
        output.extend(is_error(&private, &read.attrs));
        let Answer::Described(described) = &case.answer else {
            continue;
        };
        let Status::Fixed(StatusAttr::Path(path)) = &described.status else {
            continue;
        };
        if !check::has_location(case, described) {
            let condition = quote!(!#private::is_redirect(__GENRO_STATUS));
            output.extend(assertion(&private, path, &condition, REDIRECT));
        }
        let is_exposed = input.attrs.options.expose || read.attrs.options.expose;
        if check::prints_cause(model, case, described) && !is_exposed {
            let condition = quote!(!#private::is_server_error(__GENRO_STATUS));
            let message = check::leak_message(case, described);
            output.extend(assertion(&private, path, &condition, &message));
        }
    }
    output
}

const REDIRECT: &str = "this status sends the client to an address: give it in a `#[header(\"location\")]` or a \
                        `#[headers]` field, or use `genro_exceptions::Redirect`";
const STATUS: &str = "the status of an error is 300 to 599";

fn is_error(private: &TokenStream, attrs: &CaseAttrs<'_>) -> Option<TokenStream> {
    let Some(Keyed { value: Some(StatusAttr::Path(path)), .. }) = &attrs.status else {
        return None;
    };
    let condition = quote!(#private::is_error_status(__GENRO_STATUS));
    Some(assertion(private, path, &condition, STATUS))
}

/// `const _: () = if !condition { refuse(message) };`, reported at the path.
fn assertion(
    private: &TokenStream,
    path: &Path,
    condition: &TokenStream,
    message: &str,
) -> TokenStream {
    let status = typed_const(&quote!(#private::StatusCode), path);
    let refuse = call_at(path, "__genro_refuse", &quote!(#message));
    quote! {
        const _: () = {
            use #private::refuse as __genro_refuse;
            const __GENRO_STATUS: #private::StatusCode = #status;
            if !(#condition) {
                #refuse
            }
        };
    }
}

/// `name(arguments)` from the first word of the path to its last: where the compiler says that the call fails.
pub(crate) fn call_at(path: &Path, name: &str, arguments: &TokenStream) -> TokenStream {
    let mut spans = path.to_token_stream().into_iter().map(|token| token.span());
    let first = spans.next().unwrap_or_else(Span::call_site);
    let last = spans.last().unwrap_or(first);
    let name = Ident::new(name, first);
    let arguments = quote_spanned!(last=> (#arguments));
    quote!(#name #arguments)
}
