//! Types that derive under the strictest lints: what fires here would fire in the crates of users.
//!
//! Nothing in this crate is allowed but what its own declarations would need without the derive, so a lint that
//! reaches generated code fails the build. Each `#[allow]` of the generated code has its case in one of the modules.

#![deny(
    warnings,
    missing_docs,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
#![deny(
    future_incompatible,
    let_underscore,
    nonstandard_style,
    refining_impl_trait,
    rust_2018_idioms,
    rust_2024_compatibility,
    unused,
    absolute_paths_not_starting_with_crate,
    ambiguous_negative_literals,
    closure_returning_async_block,
    deprecated_safe,
    elided_lifetimes_in_paths,
    explicit_outlives_requirements,
    ffi_unwind_calls,
    keyword_idents,
    let_underscore_drop,
    macro_use_extern_crate,
    meta_variable_misuse,
    missing_abi,
    missing_debug_implementations,
    non_ascii_idents,
    redundant_imports,
    redundant_lifetimes,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    unit_bindings,
    unnameable_types,
    unreachable_pub,
    unused_extern_crates,
    unused_import_braces,
    unused_lifetimes,
    unused_macro_rules,
    unused_results
)]
// One of the two has to go: `unreachable_pub` asks for what this one refuses.
#![allow(clippy::redundant_pub_crate)]

pub mod by_hand;
pub mod deprecated;
pub mod forbid;
pub mod generic;
pub mod macros;
pub mod names;
mod private;
pub mod problems;
pub mod restriction;
pub mod shapes;

pub use private::every as every_private;

/// Compiles where the framework's code is there for the lints to read.
const fn answers_everywhere<T: genro_exceptions_everywhere::Everywhere>() {}

const _: () = answers_everywhere::<shapes::Named>();
