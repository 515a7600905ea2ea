//! A type that a caller names, so that the search finds it whoever has written its `Error`.

use super::HttpError;
use super::search::{Downcast, downcast};
#[cfg(any(feature = "anyhow", feature = "eyre"))]
use crate::foreign::contexts::{In, find};

/// How to find an HTTP error of one type in any other error.
#[derive(Debug, Clone, Copy)]
pub struct Known {
    /// In a chain of sources.
    pub(crate) source: Downcast,
    /// Among the contexts, which the chain of sources hides.
    #[cfg(feature = "anyhow")]
    pub(crate) anyhow: In<anyhow::Error>,
    #[cfg(feature = "eyre")]
    pub(crate) eyre: In<eyre::Report>,
}

impl Known {
    /// Returns how to find a `T`.
    #[must_use]
    pub const fn of<T: HttpError>() -> Self {
        Self {
            source: downcast::<T>,
            #[cfg(feature = "anyhow")]
            anyhow: find::<anyhow::Error, T>,
            #[cfg(feature = "eyre")]
            eyre: find::<eyre::Report, T>,
        }
    }
}
