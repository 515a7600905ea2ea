//! Macros that write their tokens, or none: which of the two, the features of the library decide.

#[doc(hidden)]
#[macro_export]
macro_rules! __nothing {
    ($($tokens:tt)*) => {};
}

#[doc(hidden)]
#[macro_export]
macro_rules! __everything {
    ($($tokens:tt)*) => {
        $($tokens)*
    };
}
