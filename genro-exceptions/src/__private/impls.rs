//! The impls that every error has, whatever its declaration says: they are written here once, and the derive calls
//! `impls!`. The compiler expands it, optimized, where a macro crate in a debug build writes each token by a call.
//!
//! The arguments, all of which but the first may be empty:
//!
//! | argument | for `struct Unknown<T: Kind>` |
//! |---|---|
//! | the module of the bodies | `real`; `stub` for a declaration whose error has been reported |
//! | attributes of each impl | `[#[allow(deprecated)]]` |
//! | generics | `[T: Kind,]` |
//! | the type | `[Unknown<T>]` |
//! | bounds | `[Unknown<T>: HttpError,]` |
//! | type parameters of the methods, under names that the type does not use | `[Body Form]` |
//! | visibility of the methods, and the name of the one that needs `json`; without the brackets there are none | `[pub fn to_problem_response]` |

// Two forms, since a call that expands to nothing costs something in every type.
#[cfg(not(any(feature = "__framework", feature = "tonic")))]
#[doc(hidden)]
#[macro_export]
macro_rules! __impls {
    ($($type:tt)*) => {
        $crate::__responses! { $($type)* }
        $crate::__exception! { $($type)* }
    };
}

#[cfg(any(feature = "__framework", feature = "tonic"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __impls {
    ($($type:tt)*) => {
        $crate::__responses! { $($type)* }
        $crate::__exception! { $($type)* }
        $crate::__private::integrations! { $($type)* }
        $crate::__private::grpc! { $($type)* }
    };
}

/// The response: the conversion and the methods.
#[doc(hidden)]
#[macro_export]
macro_rules! __responses {
    (
        $bodies:ident [$($attributes:tt)*] [$($generics:tt)*] [$($type:tt)*] [$($bounds:tt)*]
        [$body:ident $form:ident] $([$vis:vis fn $($problem:ident)?])?
    ) => {
        $($attributes)*
        impl<$($generics)*> $($type)* where $($bounds)* {
            $(
                /// Creates the HTTP response: status line, headers and body.
                #[must_use]
                $vis fn to_response<$body>(&self) -> $crate::__private::Response<$body>
                where
                    $body: $crate::__private::TextBody,
                {
                    $crate::__private::$bodies::response(self)
                }

                /// Creates the HTTP response with a body in the form of the first type argument.
                #[must_use]
                $vis fn to_response_as<$form, $body>(&self) -> $crate::__private::Response<$body>
                where
                    $form: $crate::__private::ErrorFormat,
                    $body: $crate::__private::TextBody,
                {
                    $crate::__private::$bodies::response_as::<$form, _, _>(self)
                }

                $($crate::__private::json_items! {
                    /// Creates the HTTP response, with a body of type `application/problem+json`.
                    #[must_use]
                    $vis fn $problem<$body>(&self) -> $crate::__private::Response<$body>
                    where
                        $body: $crate::__private::TextBody,
                    {
                        $crate::__private::$bodies::problem_response(self)
                    }
                })?
            )?
        }

        #[automatically_derived]
        $($attributes)*
        impl<$($generics)* $body> ::core::convert::From<$($type)*> for $crate::__private::Response<$body>
        where
            $($bounds)*
            $body: $crate::__private::TextBody,
        {
            fn from(__genro_error: $($type)*) -> Self {
                $crate::__private::$bodies::into_response(__genro_error)
            }
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __exception {
    (
        $bodies:ident [$($attributes:tt)*] [$($generics:tt)*] [$($type:tt)*] [$($bounds:tt)*]
        $($names:tt)*
    ) => {
        #[automatically_derived]
        $($attributes)*
        impl<$($generics)*> ::core::convert::From<$($type)*> for $crate::HttpException
        where
            $($bounds)*
        {
            fn from(__genro_error: $($type)*) -> Self {
                $crate::__private::$bodies::into_exception(__genro_error)
            }
        }
    };
}

pub mod real {
    //! What the impls do.

    use http::Response;

    use crate::error::{HttpError, HttpException};
    use crate::format::ErrorFormat;
    use crate::response::{self, TextBody};

    #[inline]
    pub fn response<T: HttpError, B: TextBody>(error: &T) -> Response<B> {
        response::response(error)
    }

    #[inline]
    pub fn response_as<F: ErrorFormat, T: HttpError, B: TextBody>(error: &T) -> Response<B> {
        response::response_as::<F, B>(error)
    }

    #[cfg(feature = "json")]
    #[inline]
    pub fn problem_response<T: HttpError, B: TextBody>(error: &T) -> Response<B> {
        response::problem_response(error)
    }

    #[inline]
    pub fn into_response<T: HttpError, B: TextBody>(error: T) -> Response<B> {
        response::into_response(error)
    }

    #[inline]
    pub fn into_exception(error: impl HttpError) -> HttpException {
        HttpException::from_error(error)
    }
}

pub mod stub {
    //! The same for a type that does not implement `HttpError`, since its declaration has a mistake.

    use http::Response;

    use crate::error::HttpException;

    #[must_use]
    pub fn response<T, B>(_: &T) -> Response<B> {
        unreachable!()
    }

    #[must_use]
    pub fn response_as<F, T, B>(_: &T) -> Response<B> {
        unreachable!()
    }

    #[cfg(feature = "json")]
    #[must_use]
    pub fn problem_response<T, B>(_: &T) -> Response<B> {
        unreachable!()
    }

    #[must_use]
    pub fn into_response<T, B>(_: T) -> Response<B> {
        unreachable!()
    }

    #[must_use]
    pub fn into_exception<T>(_: T) -> HttpException {
        unreachable!()
    }
}
