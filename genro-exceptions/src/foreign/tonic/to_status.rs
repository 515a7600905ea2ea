//! The status of an error.

use std::sync::Arc;

use tonic::Status;

use crate::error::{HttpError, HttpErrorHandle};
use crate::response::{Unwritable, printed};

/// How many bytes the message may have in the header `grpc-message`. Some peers reject a response whose headers have more
/// than 8 KiB, so the client would read neither the message nor the code.
const MAX_MESSAGE: usize = 2048;

/// Creates the status of an error, with its handle as the source.
pub fn into_status(error: impl HttpError) -> Status {
    of_handle(HttpErrorHandle::new(error))
}

/// The part that is not generic, so that it is compiled once.
fn of_handle(original: HttpErrorHandle) -> Status {
    let (detail, handle) = match printed(|| Ok(original.to_detail())) {
        Ok(detail) => (detail, original),
        Err(reason) => {
            let failed = HttpErrorHandle::new(Unwritable::new(reason, original));
            (failed.to_detail(), failed)
        }
    };
    let mut status = with_details(&*handle, truncated(&detail));
    status.set_source(Arc::new(handle));
    status
}

#[cfg(feature = "tonic-types")]
use super::details::with_details;

#[cfg(not(feature = "tonic-types"))]
fn with_details(error: &dyn HttpError, message: &str) -> Status {
    Status::new(error.grpc_code(), message)
}

/// Returns the text up to the character that would be too much for the header.
fn truncated(text: &str) -> &str {
    let mut len = 0;
    let end = text.char_indices().find(|(_, character)| {
        len += encoded_len(*character);
        len > MAX_MESSAGE
    });
    end.map_or(text, |(end, _)| &text[..end])
}

/// How many bytes a character has in the header: percent-encoded, unless it is a letter, a digit or common punctuation.
fn encoded_len(character: char) -> usize {
    match character {
        'a'..='z' | 'A'..='Z' | '0'..='9' | '-' | '.' | ',' | '_' | ':' | ';' | '/' | '\'' => 1,
        other => 3 * other.len_utf8(),
    }
}

#[doc(hidden)]
#[macro_export]
macro_rules! __grpc {
    (
        $mode:ident $attributes:tt [$($generics:tt)*] [$($type:tt)*] [$($bounds:tt)*] $($names:tt)*
    ) => {
        #[automatically_derived]
        impl<$($generics)*> ::core::convert::From<$($type)*> for $crate::__private::GrpcStatus where $($bounds)* {
            fn from(__genro_error: $($type)*) -> Self {
                $crate::__body! { $mode grpc::into_status(__genro_error) }
            }
        }
    };
}
