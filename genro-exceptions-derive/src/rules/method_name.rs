//! The methods that every error has by its traits: a method of the type that is called so would be called instead.

/// Of `HttpError` and the traits that it implies, of `ToResponse`, and of the traits that each type has.
const OF_TRAITS: &[&str] = &[
    "status",
    "detail",
    "to_detail",
    "append_headers",
    "close_code",
    "grpc_code",
    "code",
    "format",
    "problem_type",
    "write_problem",
    "headers",
    "close_frame",
    "report",
    "trace",
    "log_entry",
    "as_error",
    "as_http_error",
    "into_error",
    "to_response",
    "to_response_as",
    "to_problem_response",
    "source",
    "description",
    "cause",
    "fmt",
    "to_string",
    "clone",
    "to_owned",
    "into",
    "try_into",
];

/// Whether a method called so would hide that of a trait.
pub(crate) fn hides_trait(name: &str) -> bool {
    OF_TRAITS.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::OF_TRAITS;
    use std::path::Path;
    use syn::{Item, TraitItem};

    /// The methods of the traits in a file of the library, in their order.
    fn methods(file: &str) -> Vec<String> {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../genro-exceptions/src").join(file);
        let file = syn::parse_file(&std::fs::read_to_string(path).unwrap()).unwrap();
        let items = file.items.into_iter().filter_map(|item| match item {
            Item::Trait(item) => Some(item.items),
            _ => None,
        });
        let methods = items.flatten().filter_map(|item| match item {
            TraitItem::Fn(method) => Some(method.sig.ident.to_string()),
            _ => None,
        });
        methods.collect()
    }

    #[test]
    fn every_method_of_the_library_is_in_the_list() {
        let methods = [methods("error/http_error.rs"), methods("response/to_response.rs")].concat();
        assert!(methods.len() > 10, "{methods:?}");
        assert_eq!(methods, OF_TRAITS[..methods.len()]);
    }
}
