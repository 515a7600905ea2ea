//! The ready types.

use std::borrow::Cow;
use std::error::Error;

use http::HeaderValue;

use super::table::ready_types;
use crate::error::HttpError;
use crate::header::{Allow, Challenge, Headers, RetryAfter};

macro_rules! ready {
    ($(
        $code:literal $name:ident $phrase:literal {
            detail: $detail:literal,
            rfc: $rfc:literal $section:literal,
            meaning: $meaning:literal,
            $(note: $note:literal,)?
            $(header: $fixed:ident $fixed_value:literal,)?
            $(field: #[$required:meta] $field:ident: $ty:ty,)?
            $(optional: #[$header:meta] $value:ty,)?
            $(example: $given:literal,)?
        }
    )*) => {
        $(ready_type! {
            [$([#[$required] $field: $ty])? $(optional #[$header] $value)?]
            #[doc = concat!("`", $code, " ", $phrase, "`: ", $meaning, ".")]
            ///
            #[doc = concat!(
                "**Shape**: status ", $code, ", the headers that are set, and as `text/plain; charset=utf-8` the \
                 detail: `", $detail, "`, or the one given to `with_detail`."
            )]
            ///
            $(#[doc = $note] #[doc = ""])?
            #[doc = concat!(
                "**Source**: [RFC ", $rfc, " section ", $section,
                "](https://www.rfc-editor.org/rfc/rfc", $rfc, "#section-", $section,
                "). `source()` is the error given to `caused_by`; Display does not include it."
            )]
            ///
            /// ```
            #[doc = concat!("use genro_exceptions::{HttpError, ", stringify!($name), "};")]
            ///
            #[doc = concat!("let error = ", stringify!($name), "::new(", $($given,)? ").caused_by(\"for the log\");")]
            #[doc = concat!("assert_eq!(error.status(), ", $code, ");")]
            #[doc = concat!("assert_eq!(error.detail(), \"", $detail, "\");")]
            #[doc = concat!(
                "assert_eq!(error.report().to_string(), \"", $detail, ": for the log\");"
            )]
            /// ```
            #[derive(Debug, HttpError)]
            #[cfg_attr(feature = "json", http_error(decode))]
            #[status($code)]
            #[detail($detail)]
            $(#[header($fixed, $fixed_value)])?
            $name
        })*
    };
}

macro_rules! ready_type {
    ([$([#[$required:meta] $field:ident: $ty:ty])?] $(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        pub struct $name {
            $(#[$required] $field: $ty,)?
            #[detail]
            detail: Cow<'static, str>,
            #[headers]
            headers: Headers,
            #[source]
            source: Option<Box<dyn Error + Send + Sync>>,
        }

        const _: () = assert!(size_of::<$name>() <= 80);
    };
    // The setter is in `setters.rs`. The one that is generated for a named field would replace the challenges that are
    // there already, and would not convert a `Duration`.
    ([optional #[$header:meta] $value:ty] $(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        pub struct $name(
            #[$header] pub(super) $value,
            #[detail] Cow<'static, str>,
            #[headers] Headers,
            #[source] Option<Box<dyn Error + Send + Sync>>,
        );

        const _: () = assert!(size_of::<$name>() <= 80);
    };
}

ready_types!(ready);
