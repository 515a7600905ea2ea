//! What declaring errors costs to compile, beside thiserror and beside code by hand.
//!
//! `cargo bench -p genro-exceptions-benches --bench compile_time` prints the tables;
//! `… --bench compile_time -- write FLAVOUR TYPES FOLDER` writes one of the crates that are measured.

mod by_hand;
mod cargo;
mod debug;
mod flavour;
mod generated;
mod genro;
mod same_items;
mod status;
mod tables;
mod thiserror;

use std::error::Error;
use std::path::Path;

use flavour::Flavour;
use generated::Types;

const USAGE: &str = "
expansion release check enum cold   prints these tables; all without an argument
write FLAVOUR TYPES FOLDER      writes a crate of that many types
write FLAVOUR enum N FOLDER     writes a crate of one enum of N variants
FLAVOUR is genro, same-items, thiserror, by-hand or debug";

fn main() -> Result<(), Box<dyn Error>> {
    // Cargo adds `--bench`.
    let arguments: Vec<String> =
        std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["write", flavour, count, folder] => write(flavour, Types::Mixed(count.parse()?), folder),
        ["write", flavour, "enum", variants, folder] => {
            write(flavour, Types::OneEnum(variants.parse()?), folder)
        }
        [] => print(&["expansion", "release", "check", "enum", "cold"]),
        _ => print(&arguments),
    }
}

fn print(tables: &[&str]) -> Result<(), Box<dyn Error>> {
    for table in tables {
        match *table {
            "check" => tables::check()?,
            "release" => tables::release()?,
            "expansion" => tables::expansion()?,
            "enum" => tables::one_enum()?,
            "cold" => tables::cold()?,
            _ => return Err(USAGE.into()),
        }
    }
    Ok(())
}

fn write(flavour: &str, types: Types, folder: &str) -> Result<(), Box<dyn Error>> {
    let flavour = Flavour::named(flavour).ok_or("no such flavour")?;
    generated::write(Path::new(folder), flavour, types)?;
    Ok(())
}
