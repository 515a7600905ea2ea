//! What depends on the feature `describe` of the library.

#[cfg(feature = "describe")]
mod described {
    use http::HeaderName;

    use crate::describe::{CaseHeader, Presence};
    use crate::field::{HeaderField, InstanceField};

    /// What `cases` returns.
    pub type CaseList = Vec<crate::describe::ErrorCase>;

    /// Returns the header of a field of type `T`.
    #[must_use]
    pub fn header_of<T: HeaderField>(name: HeaderName) -> CaseHeader {
        let header = CaseHeader::new(name);
        if T::may_be_absent() { header.optional() } else { header }
    }

    /// Returns whether an error with an instance of type `T` has one.
    #[must_use]
    pub fn instance_of<T: InstanceField>() -> Presence {
        if T::may_be_absent() { Presence::Sometimes } else { Presence::Always }
    }

    /// Writes the catalogue of a type of `any_error!`.
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __describe_any {
        ($name:ident [$($ty:ty),*] [$($form:ty)?]) => {
            #[automatically_derived]
            impl $crate::__private::Describe for $name {
                fn cases() -> $crate::__private::CaseList {
                    let mut __genro_cases = $crate::__private::AnyCases::of::<Self>();
                    $(__genro_cases.add({
                        use $crate::__private::OpenField as _;
                        $crate::__private::FieldCases::<$ty>::cases()
                    });)*
                    $(__genro_cases.set_form(
                        $crate::__private::Format::of::<$form>(),
                        $crate::__private::form_schema!($form),
                    );)?
                    __genro_cases.finish(::core::stringify!($name))
                }
            }

            $crate::__private::openapi! { [] [$name] [] }
        };
    }
}

#[cfg(feature = "describe")]
pub use self::described::*;
#[cfg(feature = "describe")]
pub use crate::describe::{AnyCases, Cases, FieldCases, OpenField};
#[cfg(feature = "describe")]
pub use crate::describe::{CaseExtension, CaseHeader, CaseText, Describe, ErrorCase};
#[cfg(feature = "describe")]
pub use crate::describe::{TypeSchema, openapi_derive::*};
#[cfg(feature = "describe")]
pub use crate::{__describe_any as describe_any, __everything as describe_items};
#[cfg(not(feature = "describe"))]
pub use crate::{__nothing as describe_any, __nothing as describe_items};
