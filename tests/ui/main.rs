//! The messages of the macro.
