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

#[doc(hidden)]
#[macro_export]
macro_rules! __frameworks {
    ($($type:tt)*) => {
        $crate::__private::impl_actix_web! { $($type)* }
        $crate::__private::impl_axum! { $($type)* }
        $crate::__private::impl_poem! { $($type)* }
        $crate::__private::impl_rocket! { $($type)* }
        $crate::__private::impl_salvo! { $($type)* }
        $crate::__private::impl_warp! { $($type)* }
    };
}

// Without a framework, the macros of the frameworks are not called for each type.
#[cfg(feature = "__framework")]
pub use crate::__integrations as integrations;
#[cfg(not(feature = "__framework"))]
pub use crate::__nothing as integrations;

#[doc(hidden)]
#[macro_export]
macro_rules! __integrations {
    // For a declaration whose error has been reported: signatures without bodies.
    (stub $($type:tt)*) => {
        $crate::__frameworks! { stub $($type)* }
    };
    // For a type of `any_error!`, which is no HTTP error itself.
    (any $($type:tt)*) => {
        $crate::__frameworks! { any $($type)* }
    };
    ($($type:tt)*) => {
        $crate::__frameworks! { real $($type)* }
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
