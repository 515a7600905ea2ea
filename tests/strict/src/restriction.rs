//! A sample of the lints that are opted in one by one.

#![forbid(
    clippy::absolute_paths,
    clippy::allow_attributes,
    clippy::allow_attributes_without_reason,
    clippy::arbitrary_source_item_ordering,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::as_underscore,
    clippy::clone_on_ref_ptr,
    clippy::create_dir,
    clippy::decimal_literal_representation,
    clippy::default_numeric_fallback,
    clippy::deref_by_slicing,
    clippy::else_if_without_else,
    clippy::expect_used,
    clippy::format_push_string,
    clippy::get_unwrap,
    clippy::host_endian_bytes,
    clippy::if_then_some_else_none,
    clippy::impl_trait_in_params,
    clippy::indexing_slicing,
    clippy::iter_over_hash_type,
    clippy::let_underscore_must_use,
    clippy::let_underscore_untyped,
    clippy::map_err_ignore,
    clippy::map_with_unused_argument_over_ranges,
    clippy::min_ident_chars,
    clippy::missing_assert_message,
    clippy::missing_docs_in_private_items,
    clippy::missing_inline_in_public_items,
    clippy::missing_trait_methods,
    clippy::mixed_read_write_in_expression,
    clippy::module_name_repetitions,
    clippy::multiple_inherent_impl,
    clippy::multiple_unsafe_ops_per_block,
    clippy::needless_raw_strings,
    clippy::panic,
    clippy::panic_in_result_fn,
    clippy::partial_pub_fields,
    clippy::pattern_type_mismatch,
    clippy::pub_use,
    clippy::question_mark_used,
    clippy::redundant_type_annotations,
    clippy::ref_patterns,
    clippy::renamed_function_params,
    clippy::rest_pat_in_fully_bound_structs,
    clippy::same_name_method,
    clippy::self_named_module_files,
    clippy::semicolon_inside_block,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated,
    clippy::single_call_fn,
    clippy::single_char_lifetime_names,
    clippy::std_instead_of_alloc,
    clippy::std_instead_of_core,
    clippy::str_to_string,
    clippy::string_add,
    clippy::tests_outside_test_module,
    clippy::todo,
    clippy::try_err,
    clippy::undocumented_unsafe_blocks,
    clippy::unimplemented,
    clippy::unneeded_field_pattern,
    clippy::unreachable,
    clippy::unwrap_in_result,
    clippy::unwrap_used,
    clippy::use_debug,
    clippy::verbose_file_reads,
    clippy::wildcard_enum_match_arm,
    reason = "what fires here on generated code fires in the crates of users"
)]

extern crate alloc;

use alloc::borrow::Cow;
use core::error::Error;
use genro_exceptions::{CloseCode, Headers, HttpError};
use http::StatusCode;
use std::io;

/// No field.
#[derive(Debug, Clone, Copy, HttpError)]
#[status(404)]
#[non_exhaustive]
pub struct Unit;

impl Unit {
    /// What the user adds stands in an impl of its own.
    #[must_use]
    #[inline]
    pub const fn is_unit(self) -> bool {
        true
    }
}

/// Every attribute of a field.
#[derive(Debug, HttpError)]
#[detail("{id} of {name} has no reason")]
#[header(VARY, "accept")]
#[header("x-fixed", "1")]
#[non_exhaustive]
pub struct AtRunTime {
    /// The cause.
    #[source]
    pub cause: Option<Box<dyn Error + Send + Sync>>,
    /// The close code.
    #[close]
    pub code: CloseCode,
    /// Any lines.
    #[headers]
    pub headers: Headers,
    /// Printed.
    pub id: u64,
    /// Printed, and converted before.
    pub name: String,
    /// The text.
    #[detail]
    pub reason: Cow<'static, str>,
    /// A header.
    #[header("retry-after")]
    pub retry_after: Option<u32>,
    /// The status.
    #[status]
    pub status: StatusCode,
}

/// A problem with every attribute.
#[derive(Debug, HttpError)]
#[status(403)]
#[problem(type = "/probs/credit", title = "Out of credit")]
#[code("OUT_OF_CREDIT")]
#[detail("{balance} is left")]
#[non_exhaustive]
pub struct Problem {
    /// Sent.
    #[extension]
    pub balance: u64,
    /// Sent under another name.
    #[extension(rename = "payments")]
    pub list: Vec<u64>,
    /// The URI reference.
    #[instance]
    pub uri: Option<String>,
}

/// Problems, and one that is none.
#[derive(Debug, HttpError)]
#[non_exhaustive]
#[problem]
#[status(409)]
pub enum Problems {
    /// A code and a member.
    #[code("FIRST")]
    First(#[extension(rename = "place")] u64),
    /// The answer of another.
    #[transparent]
    Nested(#[from] Problem),
}

/// Variants of every shape.
#[derive(Debug, HttpError)]
#[status(500)]
#[non_exhaustive]
pub enum Enum {
    /// A header.
    #[close(1008)]
    Header {
        /// The header.
        #[header("x-upstream")]
        upstream: Option<u8>,
    },
    /// A cause.
    Io(#[from] io::Error),
    /// The answer of another.
    #[transparent]
    Nested(Box<Self>),
    /// A status of its own.
    #[status(430)]
    Text {
        /// Printed.
        id: u64,
        /// The text.
        #[detail]
        text: String,
    },
    /// Two fields.
    #[status(404)]
    #[detail("{0} of {1:?}")]
    Tuple(u64, String),
    /// No field.
    Unit,
}

/// A type parameter.
#[derive(Debug, HttpError)]
#[status(404)]
#[detail("{id}")]
#[non_exhaustive]
pub struct Generic<Id> {
    /// Printed.
    pub id: Id,
}
