//! The impls of the frameworks' traits, which the derive adds to every error.
//!
//! The derive macro cannot see the features of this crate. So its output ends with one call of `integrations!`, which calls
//! the macro of each framework; without the feature of the framework, that macro expands to nothing.

/// Exports the macro and the module of a framework; without its feature, a macro that expands to nothing.
macro_rules! framework {
    ($feature:literal, $module:ident, $macro:ident as $name:ident) => {
        #[cfg(not(feature = $feature))]
        pub use crate::__nothing as $name;
        #[cfg(feature = $feature)]
        pub use crate::integrations::$module;
        #[cfg(feature = $feature)]
        pub use crate::$macro as $name;
    };
}

framework!("actix-web", actix_web, __actix_web as impl_actix_web);
framework!("axum", axum, __axum as impl_axum);
framework!("poem", poem, __poem as impl_poem);
framework!("rocket", rocket, __rocket as impl_rocket);
framework!("salvo", salvo, __salvo as impl_salvo);
framework!("warp", warp, __warp as impl_warp);

// Without a framework, the macros of the frameworks are not called for each type.
#[cfg(feature = "__framework")]
pub use crate::__integrations as integrations;
#[cfg(not(feature = "__framework"))]
pub use crate::__nothing as integrations;

/// Takes the arguments of `impls!`, of which the first is here also `any`, for a type of `any_error!`.
#[doc(hidden)]
#[macro_export]
macro_rules! __integrations {
    ($bodies:ident $attributes:tt $generics:tt $type:tt $bounds:tt $($names:tt)*) => {
        $crate::__private::impl_actix_web! { $bodies $generics $type $bounds }
        $crate::__private::impl_axum! { $bodies $generics $type $bounds }
        $crate::__private::impl_poem! { $bodies $generics $type $bounds }
        $crate::__private::impl_rocket! { $bodies $generics $type $bounds }
        $crate::__private::impl_salvo! { $bodies $generics $type $bounds }
        $crate::__private::impl_warp! { $bodies $generics $type $bounds }
    };
}

/// The call that answers, with the error as its first argument.
#[doc(hidden)]
#[macro_export]
macro_rules! __body {
    (real $module:ident::$function:ident($error:expr $(, $argument:expr)*)) => {
        $crate::__private::$module::$function($error $(, $argument)*)
    };
    (any $module:ident::$function:ident($error:expr $(, $argument:expr)*)) => {
        $crate::__private::$module::$function(
            <$crate::HttpException as $crate::__private::From<_>>::from($error) $(, $argument)*
        )
    };
    (stub $($call:tt)*) => {
        ::core::unreachable!()
    };
}
