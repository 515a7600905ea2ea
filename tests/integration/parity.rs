//! One declaration, derived twice: by thiserror from `#[error(…)]`, by us from `#[detail(…)]`, of the same tokens.
//!
//! Each list begins with the two derives: what a derive calls its own names must have come from the same place as the
//! names in the list, or `macro_rules!` keeps them apart.

/// A test for each struct: both print the text behind the arrow.
///
/// `name: ("text {id}") { id: u64 } = { id: 7 } => "text 7";`, or with `(u64) = (7)` for a tuple struct.
macro_rules! same_text {
    ($theirs:path, $ours:path; $($name:ident: ($($text:tt)*) $fields:tt = $value:tt => $expected:expr;)*) => {$(
        #[test]
        fn $name() {
            let theirs = {
                $crate::parity::subject!([derive(Debug, $theirs)] [error($($text)*)] $fields);
                Subject $value.to_string()
            };
            let ours = {
                $crate::parity::subject!(
                    [derive(Debug, $ours)] [status(400)] [detail($($text)*)] $fields
                );
                let error = Subject $value;
                assert_eq!(genro_exceptions::HttpError::detail(&error), error.to_string());
                error.to_string()
            };
            assert_eq!(theirs, $expected);
            assert_eq!(ours, $expected);
        }
    )*};
}

/// The struct with these attributes.
macro_rules! subject {
    ($([$($attribute:tt)*])* { $($fields:tt)* }) => {
        $(#[$($attribute)*])*
        #[allow(dead_code, reason = "printed by `Debug`, or not at all")]
        struct Subject { $($fields)* }
    };
    ($([$($attribute:tt)*])* ($($fields:tt)*)) => {
        $(#[$($attribute)*])*
        #[allow(dead_code, reason = "printed by `Debug`, or not at all")]
        struct Subject($($fields)*);
    };
}

/// A test for each enum, generic or not: both print the texts behind the arrow.
///
/// `name: <T: Display> { ["text {0}"] First(T); ["other {id}"] Second { id: u8 }; } = [First(1), …] => ["text 1", …];`
macro_rules! same_texts {
    ($theirs:path, $ours:path; $($name:ident: $(<$($generics:tt),*>)? {
        $([$($text:tt)*] $variant:ident $(($($tuple:tt)*))? $({$($named:tt)*})?;)*
    } = $values:expr => $expected:expr;)*) => {$(
        #[test]
        fn $name() {
            let theirs = {
                #[derive(Debug, $theirs)]
                #[allow(dead_code, reason = "printed by `Debug`, or not at all")]
                enum Subject $(<$($generics),*>)? {
                    $(#[error($($text)*)] $variant $(($($tuple)*))? $({$($named)*})?,)*
                }
                #[allow(clippy::enum_glob_use, reason = "the values are written once, for both enums")]
                use Subject::*;
                $values.map(|error| error.to_string())
            };
            let ours = {
                #[derive(Debug, $ours)]
                #[status(400)]
                #[allow(dead_code, reason = "printed by `Debug`, or not at all")]
                enum Subject $(<$($generics),*>)? {
                    $(#[detail($($text)*)] $variant $(($($tuple)*))? $({$($named)*})?,)*
                }
                #[allow(clippy::enum_glob_use, reason = "the values are written once, for both enums")]
                use Subject::*;
                $values.map(|error| error.to_string())
            };
            assert_eq!(theirs, $expected);
            assert_eq!(ours, $expected);
        }
    )*};
}

pub(crate) use {same_text, same_texts, subject};
