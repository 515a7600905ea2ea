//! Types that derive through a facade and through a renamed dependency.
//!
//! The crate knows the library by neither of its names, so a path of the generated code that does not start from
//! `#[http_error(crate = …)]` fails to build.

pub mod facade;
pub mod renamed_dependency;

#[cfg(test)]
mod tests;
