//! Rules that the library has too, each with a test that compares the two.
//!
//! The macro checks what is written in an attribute, the library what a program passes at run time.

pub(crate) mod close_code;
pub(crate) mod code;
pub(crate) mod header_name;
pub(crate) mod header_value;
pub(crate) mod member_name;
pub(crate) mod method_name;
pub(crate) mod status;
pub(crate) mod status_name;
pub(crate) mod uri_reference;
pub(crate) mod variant_case;
