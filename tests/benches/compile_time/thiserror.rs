//! With thiserror's derive, and status and response by hand.

use crate::flavour::{Shape, VariantShape, for_each_variant};
use crate::status;

pub(crate) const PRELUDE: &str = status::PRELUDE;

pub(crate) fn declaration(name: &str, shape: Shape) -> String {
    error(name, shape) + &status::impls(name, shape)
}

/// The declaration without the response.
pub(crate) fn error(name: &str, shape: Shape) -> String {
    match shape {
        Shape::Unit => format!(
            "
#[derive(Debug, thiserror::Error)]
#[error(\"thing {name} is gone\")]
pub struct {name};
"
        ),
        Shape::Fields => format!(
            "
#[derive(Debug, thiserror::Error)]
#[error(\"user {{id}} in {{name}}\")]
pub struct {name} {{
    pub id: u64,
    pub name: String,
}}
"
        ),
        Shape::Enum(variants) => {
            let variants = for_each_variant(variants, variant);
            format!("\n#[derive(Debug, thiserror::Error)]\npub enum {name} {{\n{variants}}}\n")
        }
    }
}

fn variant(number: usize, shape: VariantShape) -> String {
    match shape {
        VariantShape::From => format!(
            "    #[error(\"storage failed\")]
    V{number}(#[from] std::io::Error),
"
        ),
        VariantShape::Source => format!(
            "    #[error(\"format {number} failed\")]
    V{number} {{
        #[source]
        source: std::fmt::Error,
    }},
"
        ),
        VariantShape::Field => format!(
            "    #[error(\"no {{0}} of kind {number}\")]
    V{number}(u32),
"
        ),
        VariantShape::Unit => format!(
            "    #[error(\"conflict {number}\")]
    V{number},
"
        ),
    }
}
