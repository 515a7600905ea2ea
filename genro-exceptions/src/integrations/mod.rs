//! Web frameworks: one feature and one file each.
//!
//! The derive ends in one call of `__integrations!`, because a macro cannot see the features of this crate.

#[cfg(feature = "axum")]
pub mod axum;

#[cfg(not(feature = "axum"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __integrations {
    ($($tokens:tt)*) => {};
}

#[cfg(feature = "axum")]
#[doc(hidden)]
#[macro_export]
macro_rules! __integrations {
    ([$($generics:tt)*] [$($ty:tt)*] [$($bounds:tt)*]) => {
        #[automatically_derived]
        #[allow(deprecated)]
        impl $($generics)* $crate::__private::axum::IntoResponse for $($ty)* $($bounds)* {
            fn into_response(self) -> $crate::__private::axum::Response {
                $crate::__private::axum::into_response(self)
            }
        }
    };
    // Of a declaration with a mistake, which has been reported.
    (stub [$($generics:tt)*] [$($ty:tt)*] [$($bounds:tt)*]) => {
        impl $($generics)* $crate::__private::axum::IntoResponse for $($ty)* $($bounds)* {
            fn into_response(self) -> $crate::__private::axum::Response {
                ::core::unreachable!()
            }
        }
    };
}
