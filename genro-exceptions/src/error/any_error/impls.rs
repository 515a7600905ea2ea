//! The impls of a type that `any_error!` declares; the derive crate reads the declaration and calls the first macro.

/// Expands `[attributes] [visibility] Name [known types,] [format] [types] [form]`.
#[doc(hidden)]
#[macro_export]
macro_rules! __any_error {
    ([$($attributes:tt)*] [$($vis:tt)*] $name:ident [$($known:tt)*] [$($format:tt)*] [$($ty:ty),*] [$($form:ty)?]) => {
        $($attributes)*
        const _: () = {
            const __GENRO_KNOWN: &[$crate::__private::Known] = &[$($known)*];
            const __GENRO_DECLARED: $crate::__private::AnyError =
                $crate::__private::AnyError::new(__GENRO_KNOWN, $($format)*);

            $crate::__any_error_from! { $name __GENRO_DECLARED }
            $crate::__any_error_methods! { [$($vis)*] $name __GENRO_DECLARED }
            $crate::__any_error_traits! { $name }
            $crate::__private::integrations! { any [] [] [$name] [] }
            $crate::__private::grpc! { any [] [] [$name] [] }
            $crate::__private::describe_any! { $name [$($ty),*] [$($form)?] }
        };
    };
}

/// `?` from every error; the impl excludes that the type is an error itself.
#[doc(hidden)]
#[macro_export]
macro_rules! __any_error_from {
    ($name:ident $declared:ident) => {
        #[automatically_derived]
        impl<__GenroError> $crate::__private::From<__GenroError> for $name
        where
            __GenroError: $crate::__private::IntoAnyError,
        {
            fn from(__genro_error: __GenroError) -> Self {
                let __genro_exception =
                    $crate::__private::IntoAnyError::into_exception(__genro_error, &$declared);
                Self { __genro_exception }
            }
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __any_error_methods {
    ([$($vis:tt)*] $name:ident $declared:ident) => {
        #[automatically_derived]
        impl $name {
            /// Converts any boxed error: an HTTP error in it, at any depth, answers for itself; any other is a 500.
            #[must_use]
            $($vis)* fn from_boxed(
                __genro_error: $crate::__private::BoxError,
            ) -> Self {
                Self { __genro_exception: $declared.convert_boxed(__genro_error) }
            }

            /// Returns whether the error is a `T`, or a `T` has been found in it.
            #[must_use]
            $($vis)* fn is<T: $crate::HttpError>(&self) -> $crate::__private::bool {
                self.__genro_exception.is::<T>()
            }

            /// Returns the error as a `T`, if it is one, or one has been found in it.
            #[must_use]
            $($vis)* fn downcast_ref<T: $crate::HttpError>(&self) -> $crate::__private::Option<&T> {
                self.__genro_exception.downcast_ref::<T>()
            }
        }

        $crate::__any_error_eyre! { [$($vis)*] $name $declared }
    };
}

#[cfg(feature = "eyre")]
#[doc(hidden)]
#[macro_export]
macro_rules! __any_error_eyre {
    ([$($vis:tt)*] $name:ident $declared:ident) => {
        #[automatically_derived]
        impl $name {
            /// Converts any `eyre::Report`: an HTTP error in it, at any depth, answers for itself; any other is a 500.
            #[must_use]
            $($vis)* fn from_eyre(__genro_error: $crate::__private::EyreReport) -> Self {
                Self { __genro_exception: $declared.convert_report(__genro_error) }
            }
        }
    };
}

#[cfg(not(feature = "eyre"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __any_error_eyre {
    ($($tokens:tt)*) => {};
}

#[doc(hidden)]
#[macro_export]
macro_rules! __any_error_traits {
    ($name:ident) => {
        #[automatically_derived]
        impl $crate::__private::fmt::Debug for $name {
            fn fmt(
                &self,
                __genro_f: &mut $crate::__private::fmt::Formatter<'_>,
            ) -> $crate::__private::fmt::Result {
                let __genro_name = ::core::stringify!($name);
                __genro_f.debug_tuple(__genro_name).field(&self.__genro_exception).finish()
            }
        }

        #[automatically_derived]
        impl $crate::__private::fmt::Display for $name {
            fn fmt(
                &self,
                __genro_f: &mut $crate::__private::fmt::Formatter<'_>,
            ) -> $crate::__private::fmt::Result {
                $crate::__private::fmt::Display::fmt(&self.__genro_exception, __genro_f)
            }
        }

        #[automatically_derived]
        impl $crate::__private::Deref for $name {
            type Target = dyn $crate::HttpError;

            fn deref(&self) -> &Self::Target {
                &self.__genro_exception
            }
        }

        #[automatically_derived]
        impl $crate::__private::From<$name> for $crate::HttpException {
            fn from(__genro_error: $name) -> Self {
                __genro_error.__genro_exception
            }
        }

        #[automatically_derived]
        impl<__GenroBody> $crate::__private::From<$name>
            for $crate::__private::Response<__GenroBody>
        where
            __GenroBody: $crate::__private::TextBody,
        {
            fn from(__genro_error: $name) -> Self {
                $crate::__private::real::into_response(
                    __genro_error.__genro_exception,
                    $crate::__private::real::as_dyn,
                )
            }
        }
    };
}
