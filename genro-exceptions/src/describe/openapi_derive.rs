//! The impls of the OpenAPI crates' traits, which the derive adds to every error, and the schemas of the types that a
//! declaration names.
//!
//! The derive macro cannot see the features of this crate. So it calls `openapi!`, `type_schema!` and `form_schema!`, which
//! call the macros of each crate; without the feature of the crate, these expand to nothing.

/// Exports the macros and the module of a crate; without its feature, macros that expand to nothing.
macro_rules! openapi_crate {
    ($feature:literal, $module:ident, $impl:ident as $impl_name:ident, $schema:ident as $schema_name:ident) => {
        #[cfg(not(feature = $feature))]
        pub use crate::__nothing as $impl_name;
        #[cfg(not(feature = $feature))]
        pub use crate::__nothing as $schema_name;
        #[cfg(feature = $feature)]
        pub use crate::describe::openapi::$module;
        #[cfg(feature = $feature)]
        pub use crate::$impl as $impl_name;
        #[cfg(feature = $feature)]
        pub use crate::$schema as $schema_name;
    };
}

openapi_crate!("aide", aide, __aide as impl_aide, __aide_schema as aide_schema);
openapi_crate!(
    "poem-openapi",
    poem_openapi,
    __poem_openapi as impl_poem_openapi,
    __poem_openapi_schema as poem_openapi_schema
);
openapi_crate!(
    "salvo-oapi",
    salvo_oapi,
    __salvo_oapi as impl_salvo_oapi,
    __salvo_oapi_schema as salvo_oapi_schema
);
openapi_crate!("utoipa", utoipa, __utoipa as impl_utoipa, __utoipa_schema as utoipa_schema);

#[cfg(feature = "__openapi")]
pub use crate::{__form_schema as form_schema, __openapi as openapi, __type_schema as type_schema};
#[cfg(not(feature = "__openapi"))]
pub use crate::{__nothing as openapi, __open_schema as form_schema, __open_schema as type_schema};

/// The `TypeSchema` where no crate asks for it.
#[doc(hidden)]
#[macro_export]
macro_rules! __open_schema {
    ($type:ty) => {
        <$crate::__private::TypeSchema as ::core::default::Default>::default()
    };
}

/// Implements the traits for a type that implements `Describe`: `[impl generics] [Type] [where clause]`.
#[doc(hidden)]
#[macro_export]
macro_rules! __openapi {
    ($($type:tt)*) => {
        $crate::__private::impl_aide! { $($type)* }
        $crate::__private::impl_poem_openapi! { $($type)* }
        $crate::__private::impl_salvo_oapi! { $($type)* }
        $crate::__private::impl_utoipa! { $($type)* }
    };
}

/// The `TypeSchema` of a type. Where a type parameter decides, nothing is known.
#[doc(hidden)]
#[macro_export]
macro_rules! __type_schema {
    ($type:ty) => {
        $crate::__schema_of!(TypeProbe, $type)
    };
}

/// The `TypeSchema` of the body of a form; nothing is known of one that is no `JsonFormat`.
#[doc(hidden)]
#[macro_export]
macro_rules! __form_schema {
    ($form:ty) => {
        $crate::__schema_of!(FormProbe, $form)
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __schema_of {
    ($probe:ident, $type:ty) => {{
        let mut __schema = <$crate::__private::TypeSchema as ::core::default::Default>::default();
        $crate::__private::aide_schema! { __schema $probe $type }
        $crate::__private::poem_openapi_schema! { __schema $probe $type }
        $crate::__private::salvo_oapi_schema! { __schema $probe $type }
        $crate::__private::utoipa_schema! { __schema $probe $type }
        __schema
    }};
}

#[cfg(feature = "__openapi")]
#[allow(unused_macros, reason = "each OpenAPI crate uses a part of it")]
/// Two types whose constant `SCHEMA` is the schema function of a type, or of the body of a form, where it has the trait.
///
/// An inherent constant, whose bound holds for some types only, goes before the one of a trait.
macro_rules! probes {
    ($($bound:tt)*) => {
        /// The schema of `T`, which the trait of the crate knows.
        #[derive(Debug)]
        pub struct TypeProbe<T: ?Sized>(std::marker::PhantomData<T>);

        impl<T: $($bound)*> TypeProbe<T> {
            /// Known.
            pub const SCHEMA: Option<SchemaOf> = Some(schema_of::<T>());
        }

        /// The schema of the body of `F`.
        #[derive(Debug)]
        pub struct FormProbe<F: ?Sized>(std::marker::PhantomData<F>);

        impl<F: $crate::format::JsonFormat<Body<'static>: $($bound)*>> FormProbe<F> {
            /// Known.
            pub const SCHEMA: Option<SchemaOf> = Some(schema_of::<F::Body<'static>>());
        }

        /// All other types.
        pub trait Unknown {
            /// Not known.
            const SCHEMA: Option<SchemaOf> = None;
        }

        impl<T: ?Sized> Unknown for TypeProbe<T> {}
        impl<F: ?Sized> Unknown for FormProbe<F> {}
    };
}
#[cfg(feature = "__openapi")]
pub(super) use probes;
