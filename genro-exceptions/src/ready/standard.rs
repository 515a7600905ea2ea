//! The ready types.

use std::borrow::Cow;
use std::error::Error;
use std::time::Duration;

use http::HeaderValue;

use super::table::ready_types;
use crate::error::HttpError;
use crate::header::{Allow, Challenge, Headers};

macro_rules! ready {
    ($(
        $code:literal $name:ident $phrase:literal {
            detail: $detail:literal,
            rfc: $rfc:literal $section:literal,
            meaning: $meaning:literal,
            $(header: $fixed:ident $value:literal,)?
            $(field: $(#[$meta:meta])* $field:ident: $ty:ty,)?
            $(example: $given:literal,)?
        }
    )*) => {
        $(
            #[doc = concat!("`", $code, " ", $phrase, "`: ", $meaning, ".")]
            ///
            #[doc = concat!(
                "**Shape**: status ", $code, ", the headers that are set, and as `text/plain; charset=utf-8` the \
                 detail: `", $detail, "`, or the one given to `with_detail`."
            )]
            ///
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
            #[status($code)]
            #[detail($detail)]
            $(#[header($fixed, $value)])?
            pub struct $name {
                $($(#[$meta])* $field: $ty,)?
                #[detail]
                detail: Cow<'static, str>,
                #[headers]
                headers: Headers,
                #[source]
                source: Option<Box<dyn Error + Send + Sync>>,
            }

            const _: () = assert!(size_of::<$name>() <= 80);
        )*
    };
}

ready_types!(ready);
