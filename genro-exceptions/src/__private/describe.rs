//! What depends on the feature `describe` of the library.

#[cfg(feature = "describe")]
mod described {
    /// What `cases` returns.
    pub type CaseList = Vec<crate::describe::ErrorCase>;

    /// Writes the catalogue of a type of `any_error!`.
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __describe_any {
        ($name:ident [$($ty:ty),*] [$($form:ty)?]) => {
            #[automatically_derived]
            impl $crate::__private::Describe for $name {
                fn cases() -> $crate::__private::CaseList {
                    use $crate::__private::AnyType as _;
                    $crate::__private::AnyCases::of::<Self>()
                        $(.with_listed($crate::__private::TypeOf::<$ty>::__genro_cases()))*
                        $(.in_form(
                            $crate::__private::TypeOf::<$form>::__genro_format(),
                            $crate::__private::form_schema!($form),
                        ))?
                        .finish(::core::stringify!($name))
                }
            }

            $crate::__private::openapi! { [] [$name] [] }
        };
    }
}

#[cfg(feature = "describe")]
pub use self::described::*;
#[cfg(feature = "describe")]
pub use crate::describe::{AnyCases, AnyType, Cases, TypeOf, case_header};
#[cfg(feature = "describe")]
pub use crate::describe::{CaseExtension, CaseHeader, Describe, ErrorCase};
#[cfg(feature = "describe")]
pub use crate::describe::{TypeSchema, openapi_derive::*};
#[cfg(feature = "describe")]
pub use crate::{__describe_any as describe_any, __everything as describe_items};
#[cfg(not(feature = "describe"))]
pub use crate::{__nothing as describe_any, __nothing as describe_items};
