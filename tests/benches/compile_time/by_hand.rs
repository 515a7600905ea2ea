//! Everything by hand.

use crate::flavour::{Shape, VariantShape, for_each_variant};
use crate::{debug, status};

pub(crate) const PRELUDE: &str = status::PRELUDE;

pub(crate) fn declaration(name: &str, shape: Shape) -> String {
    let text = match shape {
        Shape::Unit => format!("f.write_str(\"thing {name} is gone\")"),
        Shape::Fields => "write!(f, \"user {} in {}\", self.id, self.name)".into(),
        Shape::Enum(variants) => {
            let arms = for_each_variant(variants, text_arm);
            format!("match self {{\n{arms}        }}")
        }
    };
    let source = match shape {
        Shape::Unit | Shape::Fields => String::new(),
        Shape::Enum(variants) => {
            let arms = for_each_variant(variants, source_arm);
            format!(
                "
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {{
        match self {{
{arms}            _ => None,
        }}
    }}
"
            )
        }
    };
    let from = match shape {
        Shape::Unit | Shape::Fields => String::new(),
        Shape::Enum(_) => format!(
            "
impl From<std::io::Error> for {name} {{
    fn from(source: std::io::Error) -> Self {{
        Self::V0(source)
    }}
}}
"
        ),
    };
    let declared = debug::declaration(name, shape);
    let status = status::impls(name, shape);
    format!(
        "{declared}
impl std::fmt::Display for {name} {{
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{
        {text}
    }}
}}

impl std::error::Error for {name} {{{source}}}
{from}{status}"
    )
}

fn text_arm(number: usize, shape: VariantShape) -> String {
    let arm = match shape {
        VariantShape::From => "(_) => f.write_str(\"storage failed\")".into(),
        VariantShape::Source => {
            format!(" {{ .. }} => f.write_str(\"format {number} failed\")")
        }
        VariantShape::Field => format!("(kind) => write!(f, \"no {{kind}} of kind {number}\")"),
        VariantShape::Unit => format!(" => f.write_str(\"conflict {number}\")"),
    };
    format!("            Self::V{number}{arm},\n")
}

fn source_arm(number: usize, shape: VariantShape) -> String {
    let pattern = match shape {
        VariantShape::From => "(source)",
        VariantShape::Source => " { source }",
        VariantShape::Field | VariantShape::Unit => return String::new(),
    };
    format!("            Self::V{number}{pattern} => Some(source),\n")
}
