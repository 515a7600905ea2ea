//! A crate that re-exports the library under a path of its own.

/// The library, where only this crate knows it.
pub mod errors {
    pub use genro_exceptions::*;
}

/// Declares an error, in a crate that need not know how.
#[macro_export]
macro_rules! missing {
    ($(#[$meta:meta])* $vis:vis $name:ident, $text:literal) => {
        $(#[$meta])*
        #[derive(Debug, $crate::errors::HttpError)]
        #[http_error(crate = $crate::errors)]
        #[status($crate::errors_of_the_facade::MISSING)]
        #[detail($text)]
        $vis struct $name {
            /// Which one.
            pub id: u64,
        }
    };
}

/// What the macro refers to.
pub mod errors_of_the_facade {
    /// The status of what is missing.
    pub const MISSING: http::StatusCode = http::StatusCode::NOT_FOUND;
}
