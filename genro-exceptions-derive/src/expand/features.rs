//! What is written for a feature of the library.
//!
//! The feature of the same name in this crate decides whether the tokens are written at all, and nothing else: a host
//! build of this crate may serve two builds of the library, and then has the features of both. Whether they count is
//! decided by a macro of the library, which is empty where the library lacks the feature.

use proc_macro2::TokenStream;
use quote::quote;

/// The library's `json`; the tests of this crate see all that may be written.
pub(super) const JSON: bool = cfg!(any(feature = "json", test));

/// The library's `tonic`.
pub(super) const TONIC: bool = cfg!(any(feature = "tonic", test));

/// The library's `tracing`.
const TRACING: bool = cfg!(any(feature = "tracing", test));

/// The library's `describe`.
const DESCRIBE: bool = cfg!(any(feature = "describe", test));

/// One of the library's frameworks: `integrations!` expands to nothing in a library without any.
pub(super) const INTEGRATIONS: bool = cfg!(any(feature = "integrations", test));

/// Items that need the feature `json`.
//
//     json_items! { … }
pub(super) fn json_items(
    private: &TokenStream,
    items: impl FnOnce() -> TokenStream,
) -> TokenStream {
    let items = if JSON { items() } else { TokenStream::new() };
    if items.is_empty() {
        return items;
    }
    quote!(#private::json_items! { #items })
}

/// Items that need the feature `tonic`.
//
//     grpc_items! { … }
pub(super) fn grpc_items(
    private: &TokenStream,
    items: impl FnOnce() -> Option<TokenStream>,
) -> Option<TokenStream> {
    let items = if TONIC { items() } else { None }?;
    Some(quote!(#private::grpc_items! { #items }))
}

/// Items that need the feature `tracing`.
//
//     tracing_items! { … }
pub(super) fn tracing_items(
    private: &TokenStream,
    items: impl FnOnce() -> Option<TokenStream>,
) -> Option<TokenStream> {
    let items = if TRACING { items() } else { None }?;
    Some(quote!(#private::tracing_items! { #items }))
}

/// Items that need the feature `describe`.
//
//     describe_items! { … }
pub(super) fn describe_items(
    private: &TokenStream,
    items: impl FnOnce() -> TokenStream,
) -> Option<TokenStream> {
    // An `if`, because the compiler leaves out what a constant rules out.
    let items = if DESCRIBE { items() } else { return None };
    Some(quote!(#private::describe_items! { #items }))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    /// `actix-web = ["dep:actix-web", "__framework"]`: the feature through which a framework reaches this crate.
    #[test]
    fn every_framework_has_its_impls_written() {
        let library = Path::new(env!("CARGO_MANIFEST_DIR")).join("../genro-exceptions");
        let manifest = fs::read_to_string(library.join("Cargo.toml")).unwrap();
        let starts = |line: &str| line.starts_with("__framework = [");
        let line = manifest.lines().find(|line| starts(line)).unwrap();
        assert!(line.contains("\"genro-exceptions-derive/integrations\""), "{line}");
        let mut frameworks = 0;
        for file in fs::read_dir(library.join("src/integrations")).unwrap() {
            let path = file.unwrap().path();
            let feature = path.file_stem().unwrap().to_str().unwrap().replace('_', "-");
            let start = format!("{feature} = [");
            if let Some(line) = manifest.lines().find(|line| line.starts_with(&start)) {
                assert!(line.contains("\"__framework\""), "{line}");
                frameworks += 1;
            }
        }
        assert!(frameworks >= 6, "{frameworks} files of src/integrations have a feature");
    }
}
