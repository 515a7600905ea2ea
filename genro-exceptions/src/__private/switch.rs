//! The macros that expand to their tokens or to nothing; the features of the library decide which one is called.

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
