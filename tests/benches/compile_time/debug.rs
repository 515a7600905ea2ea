//! The bare types: what the others are made of.

use crate::flavour::{Shape, VariantShape, for_each_variant};

pub(crate) fn declaration(name: &str, shape: Shape) -> String {
    match shape {
        Shape::Unit => format!("\n#[derive(Debug)]\npub struct {name};\n"),
        Shape::Fields => format!(
            "
#[derive(Debug)]
pub struct {name} {{
    pub id: u64,
    pub name: String,
}}
"
        ),
        Shape::Enum(variants) => {
            let variants = for_each_variant(variants, variant);
            format!("\n#[derive(Debug)]\npub enum {name} {{\n{variants}}}\n")
        }
    }
}

fn variant(number: usize, shape: VariantShape) -> String {
    let fields = match shape {
        VariantShape::From => "(std::io::Error)",
        VariantShape::Source => " { source: std::fmt::Error }",
        VariantShape::Field => "(u32)",
        VariantShape::Unit => "",
    };
    format!("    V{number}{fields},\n")
}
