//! With this library's derive.

use crate::flavour::{Shape, VariantShape, for_each_variant};

pub(crate) const PRELUDE: &str = "use genro_exceptions::HttpError;\n";

pub(crate) fn declaration(name: &str, shape: Shape) -> String {
    match shape {
        Shape::Unit => format!(
            "
#[derive(Debug, HttpError)]
#[status(404)]
#[detail(\"thing {name} is gone\")]
pub struct {name};
"
        ),
        Shape::Fields => format!(
            "
#[derive(Debug, HttpError)]
#[status(409)]
#[detail(\"user {{id}} in {{name}}\")]
pub struct {name} {{
    pub id: u64,
    pub name: String,
}}
"
        ),
        Shape::Enum(variants) => {
            let variants = for_each_variant(variants, variant);
            format!("\n#[derive(Debug, HttpError)]\npub enum {name} {{\n{variants}}}\n")
        }
    }
}

fn variant(number: usize, shape: VariantShape) -> String {
    match shape {
        VariantShape::From => format!(
            "    #[status(500)]
    #[detail(\"storage failed\")]
    V{number}(#[from] std::io::Error),
"
        ),
        VariantShape::Source => format!(
            "    #[status(500)]
    #[detail(\"format {number} failed\")]
    V{number} {{
        #[source]
        source: std::fmt::Error,
    }},
"
        ),
        VariantShape::Field => format!(
            "    #[status(404)]
    #[detail(\"no {{0}} of kind {number}\")]
    V{number}(u32),
"
        ),
        VariantShape::Unit => format!(
            "    #[status(409)]
    #[detail(\"conflict {number}\")]
    V{number},
"
        ),
    }
}
