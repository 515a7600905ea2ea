//! Web frameworks: one feature and one file each.
//!
//! The derive ends in one call of `__integrations!`, because a macro cannot see the features of this crate. That calls
//! the macro of each framework, which is `__nothing!` where its feature is off.

#[cfg(feature = "axum")]
pub mod axum;

#[doc(hidden)]
#[macro_export]
macro_rules! __integrations {
    ($($type:tt)*) => {
        $crate::__private::impl_axum! { $($type)* }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __nothing {
    ($($type:tt)*) => {};
}
