//! Web frameworks: one feature and one file each.
#[cfg(feature = "actix-web")]
pub mod actix_web;
#[cfg(feature = "axum")]
pub mod axum;
#[cfg(feature = "poem")]
pub mod poem;
#[cfg(feature = "rocket")]
pub mod rocket;
#[cfg(feature = "salvo")]
pub mod salvo;
#[cfg(feature = "warp")]
pub mod warp;

#[doc(hidden)]
#[macro_export]
macro_rules! __integrations {
    ($($type:tt)*) => {
        $crate::__private::impl_actix_web! { $($type)* }
        $crate::__private::impl_axum! { $($type)* }
        $crate::__private::impl_poem! { $($type)* }
        $crate::__private::impl_rocket! { $($type)* }
        $crate::__private::impl_salvo! { $($type)* }
        $crate::__private::impl_warp! { $($type)* }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __nothing {
    ($($type:tt)*) => {};
}
