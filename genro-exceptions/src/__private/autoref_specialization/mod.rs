//! Autoref specialization: what a field is asked for depends on the traits that its type implements.
//!
//! A macro sees no types, so it leaves the choice to method resolution. Generated code calls a method on
//! `&&Wrapper(&field)`. The compiler looks for one that takes `&&Wrapper`, then `&Wrapper`, then `Wrapper`; several
//! traits have a method of that name, each takes another of the three, and the first whose bounds hold is called.

pub mod display;
pub mod source;
