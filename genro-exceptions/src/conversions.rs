//! What every derived type converts into: the response, [`HttpException`](crate::HttpException), what frameworks take.
//!
//! It is the same for all types, so the derive calls these macros instead of writing it: the compiler expands them in
//! a fraction of the time that a procedural macro, which is compiled without optimisation, takes for its tokens.

/// The conversions by value. The first word is the module of the functions to call.
#[doc(hidden)]
#[macro_export]
macro_rules! __conversions {
    (
        $mode:ident [$($attributes:tt)*] [$($generics:tt)*] [$($type:tt)*] [$($bounds:tt)*]
        [$($with_body:tt)*] $body:ident exception
    ) => {
        #[automatically_derived]
        $($attributes)*
        impl $($generics)* ::core::convert::From<$($type)*> for $crate::__private::HttpException
        where
            $($bounds)*
        {
            fn from(__genro_error: $($type)*) -> Self {
                $crate::__private::$mode::exception(__genro_error)
            }
        }

        $crate::__private::conversions! {
            $mode [$($attributes)*] [$($generics)*] [$($type)*] [$($bounds)*] [$($with_body)*] $body
        }
    };
    (
        $mode:ident [$($attributes:tt)*] [$($generics:tt)*] [$($type:tt)*] [$($bounds:tt)*]
        [$($with_body:tt)*] $body:ident
    ) => {
        #[automatically_derived]
        $($attributes)*
        impl $($with_body)* ::core::convert::From<$($type)*> for $crate::__private::Response<$body>
        where
            $($bounds)*
            $body: ::core::convert::From<$crate::__private::String>
                + ::core::convert::From<&'static ::core::primitive::str>,
        {
            fn from(__genro_error: $($type)*) -> Self {
                $crate::__private::$mode::response(&__genro_error)
            }
        }

        $crate::__private::integrations! { $mode [$($generics)*] [$($type)*] [where $($bounds)*] }
    };
}

/// The conversions by reference, as methods. The first word is the module of the functions to call.
#[doc(hidden)]
#[macro_export]
macro_rules! __responses {
    ($mode:ident [$($visibility:tt)*] [$($bounds:tt)*] $body:ident) => {
        /// Makes the HTTP response: status line, headers and body.
        #[must_use]
        $($visibility)* fn to_response<$body>(&self) -> $crate::__private::Response<$body>
        where
            $($bounds)*
            $body: ::core::convert::From<$crate::__private::String>
                + ::core::convert::From<&'static ::core::primitive::str>,
        {
            $crate::__private::$mode::response(self)
        }

        $crate::__private::json_items! {
            /// Makes the HTTP response as `application/problem+json`.
            #[must_use]
            $($visibility)* fn to_problem_response<$body>(&self) -> $crate::__private::Response<$body>
            where
                $($bounds)*
                $body: ::core::convert::From<$crate::__private::String>
                    + ::core::convert::From<&'static ::core::primitive::str>,
            {
                $crate::__private::$mode::problem_response(self)
            }
        }
    };
}

/// The functions behind the conversions of a declaration without mistakes.
pub mod real {
    #[cfg(feature = "json")]
    pub use crate::response::problem_response;
    pub use crate::response::response;

    use crate::{HttpError, HttpException};

    /// The error as any error.
    #[must_use]
    pub fn exception(error: impl HttpError) -> HttpException {
        HttpException::from_error(error)
    }
}

/// The same for a declaration with mistakes, which have been reported: its type need not be an error.
pub mod stub {
    use http::Response;

    use crate::HttpException;

    /// In place of the response.
    #[must_use]
    pub fn response<E, B>(_: &E) -> Response<B> {
        unreachable!("the declaration does not compile")
    }

    /// In place of the response in JSON.
    #[cfg(feature = "json")]
    #[must_use]
    pub fn problem_response<E, B>(_: &E) -> Response<B> {
        unreachable!("the declaration does not compile")
    }

    /// In place of the exception.
    #[must_use]
    pub fn exception<E>(_: E) -> HttpException {
        unreachable!("the declaration does not compile")
    }
}
