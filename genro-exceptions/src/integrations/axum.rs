//! axum: `IntoResponse`.

pub use axum_core::response::{IntoResponse, Response};

use crate::response::response;
use crate::{HttpError, HttpErrorHandle};

/// Makes the response of an error, with the error in its extensions.
pub fn into_response(error: impl HttpError) -> Response {
    respond(HttpErrorHandle::new(error))
}

/// Not generic: compiled once, not once for every error type.
fn respond(handle: HttpErrorHandle) -> Response {
    let mut made: Response = response(&*handle);
    made.extensions_mut().insert(handle);
    made
}

#[doc(hidden)]
#[macro_export]
macro_rules! __axum {
    ([$($generics:tt)*] [$($type:tt)*] [$($bounds:tt)*]) => {
        #[automatically_derived]
        #[allow(deprecated)]
        impl $($generics)* $crate::__private::axum::IntoResponse for $($type)* $($bounds)* {
            fn into_response(self) -> $crate::__private::axum::Response {
                $crate::__private::axum::into_response(self)
            }
        }
    };
}
