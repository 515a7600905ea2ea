//! Rules that the library has too, each with the test that holds it to the library's.
//!
//! The macro judges what is written in an attribute, the library what a program makes at run time.

pub(crate) mod close_code;
pub(crate) mod code;
pub(crate) mod header_name;
pub(crate) mod header_value;
pub(crate) mod member_name;
pub(crate) mod status;
pub(crate) mod status_name;
pub(crate) mod uri_reference;
pub(crate) mod variant_case;
