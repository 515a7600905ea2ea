//! A crate that declares errors: a library of the types, and a program that uses each.

use std::path::Path;
use std::{fmt, fs, io};

use crate::flavour::{Flavour, Shape, VariantShape, for_each_variant};

/// What the types of a crate are.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Types {
    /// So many, of all shapes.
    Mixed(usize),
    /// One enum, of so many variants.
    OneEnum(usize),
}

/// A name for a folder.
impl fmt::Display for Types {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Mixed(count) => write!(f, "{count}-types"),
            Self::OneEnum(variants) => write!(f, "enum-of-{variants}"),
        }
    }
}

/// Writes a crate into a folder, over one that is there.
pub(crate) fn write(folder: &Path, flavour: Flavour, types: Types) -> io::Result<()> {
    let named: Vec<(String, Shape)> = match types {
        Types::Mixed(count) => {
            (0..count).map(|number| (format!("Error{number}"), Shape::of(number))).collect()
        }
        Types::OneEnum(variants) => vec![("Error0".into(), Shape::Enum(variants))],
    };
    let mut library = flavour.prelude().to_owned();
    for (name, shape) in &named {
        library.push_str(&flavour.declaration(name, *shape));
    }
    fs::create_dir_all(folder.join("src"))?;
    fs::write(folder.join("Cargo.toml"), manifest(flavour, types))?;
    // The same versions as in this repository, so that nothing is looked up.
    fs::copy(concat!(env!("CARGO_MANIFEST_DIR"), "/../../Cargo.lock"), folder.join("Cargo.lock"))?;
    fs::write(folder.join("src/lib.rs"), library)?;
    if flavour != Flavour::Debug {
        fs::write(folder.join("src/main.rs"), program(&named))?;
    }
    Ok(())
}

fn manifest(flavour: Flavour, types: Types) -> String {
    let dependencies = flavour.dependencies();
    let name = crate_name(flavour, types);
    format!(
        "[package]
name = \"{name}\"
version = \"0.0.0\"
edition = \"2024\"
publish = false

[lib]
name = \"generated\"

[dependencies]
{dependencies}
# It belongs to no workspace around it.
[workspace]
"
    )
}

/// What the package and its program are called: cargo tells the packages in one target directory apart by their names.
pub(crate) fn crate_name(flavour: Flavour, types: Types) -> String {
    format!("{flavour}-{types}")
}

/// A program in which the linker finds every type, its response, its text and its sources.
fn program(types: &[(String, Shape)]) -> String {
    let answers: String = types.iter().map(answer).collect();
    let names: Vec<String> = types.iter().map(|(name, _)| name.to_lowercase()).collect();
    let names = names.join(",\n    ");
    format!(
        "use std::error::Error;

use bytes::Bytes;
use generated::*;
use http::Response;
{answers}
const ANSWERS: &[fn(usize) -> Response<Bytes>] = &[
    {names},
];

#[inline(never)]
fn log(error: &dyn Error) {{
    println!(\"{{error}}\");
    let mut next = error.source();
    while let Some(error) = next {{
        println!(\"{{error}}\");
        next = error.source();
    }}
}}

fn main() {{
    let number = std::env::args().count();
    let response = ANSWERS[number % ANSWERS.len()](number);
    println!(\"{{}}\", response.status());
    println!(\"{{:?}}\", response.body());
}}
"
    )
}

/// A function that makes the error, whichever of its variants, logs it, and answers with it.
fn answer((name, shape): &(String, Shape)) -> String {
    let function = name.to_lowercase();
    let value = match *shape {
        Shape::Unit => name.clone(),
        Shape::Fields => format!("{name} {{ id: number as u64, name: String::from(\"x\") }}"),
        Shape::Enum(variants) => {
            let arms = for_each_variant(variants, |number, shape| {
                let value = match shape {
                    VariantShape::From => "from(std::io::Error::other(\"disk\"))".into(),
                    VariantShape::Source => format!("V{number} {{ source: std::fmt::Error }}"),
                    VariantShape::Field => format!("V{number}(7)"),
                    VariantShape::Unit => format!("V{number}"),
                };
                format!("        {number} => {name}::{value},\n")
            });
            format!("match number % {variants} {{\n{arms}        _ => unreachable!(),\n    }}")
        }
    };
    format!(
        "
fn {function}(number: usize) -> Response<Bytes> {{
    let _ = number;
    let error = {value};
    log(&error);
    error.into()
}}
"
    )
}
