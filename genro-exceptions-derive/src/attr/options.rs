//! `#[http_error(crate = path, expose, skip(…))]`: the options of a type.

use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Attribute, Ident, LitStr, Path, Token, parenthesized};

use super::Placement;
use crate::errors::Errors;
use crate::similar::similar;

pub(crate) const NAME: &str = "http_error";
pub(crate) const MISPLACED: &str =
    "`#[http_error(…)]` belongs on the type, and `#[http_error(expose)]` on a variant too";
const EXAMPLE: &str =
    "#[http_error(crate = path::to::genro_exceptions, expose, skip(constructors))]";

/// What the options say; empty where there are none.
#[derive(Default)]
pub(crate) struct Options {
    pub(crate) krate: Option<Path>,
    pub(crate) expose: bool,
    pub(crate) skip: Vec<Part>,
}

/// A part of the generated code that `skip(…)` leaves out.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Part {
    Constructors,
    New,
    Display,
    Error,
    From,
    Exception,
}

const PARTS: [(&str, Part); 6] = [
    ("constructors", Part::Constructors),
    ("new", Part::New),
    ("display", Part::Display),
    ("error", Part::Error),
    ("from", Part::From),
    ("exception", Part::Exception),
];

impl Options {
    /// Reads one `#[http_error(…)]`; several add up.
    pub(crate) fn read(&mut self, attr: &Attribute, placement: Placement, errors: &mut Errors) {
        let read = super::arguments(attr, EXAMPLE, |input| {
            while !input.is_empty() {
                self.read_one(input, placement)?;
                if !input.is_empty() {
                    input.parse::<Token![,]>()?;
                }
            }
            Ok(())
        });
        errors.take(read);
    }

    fn read_one(&mut self, input: ParseStream, placement: Placement) -> syn::Result<()> {
        let option: Ident = input.call(Ident::parse_any)?;
        let name = option.to_string();
        if placement == Placement::Variant && matches!(name.as_str(), "crate" | "skip") {
            return Err(syn::Error::new(
                option.span(),
                format!("`{name}` belongs on the enum, not on a variant"),
            ));
        }
        match name.as_str() {
            "crate" => self.read_crate(input),
            "expose" => {
                self.expose = true;
                Ok(())
            }
            "skip" => self.read_skip(input),
            _ => Err(unknown(&option, &["crate", "expose", "skip"])),
        }
    }

    fn read_crate(&mut self, input: ParseStream) -> syn::Result<()> {
        input.parse::<Token![=]>()?;
        if let Ok(quoted) = input.fork().parse::<LitStr>() {
            let message = format!(
                "write the path without quotes: `crate = {}`",
                quoted.value()
            );
            return Err(syn::Error::new(quoted.span(), message));
        }
        self.krate = Some(input.call(Path::parse_mod_style)?);
        Ok(())
    }

    fn read_skip(&mut self, input: ParseStream) -> syn::Result<()> {
        let content;
        parenthesized!(content in input);
        for part in content.parse_terminated(Ident::parse_any, Token![,])? {
            match PARTS.iter().find(|(name, _)| part == name) {
                Some((_, known)) => self.skip.push(*known),
                None => return Err(unknown(&part, &PARTS.map(|(name, _)| name))),
            }
        }
        Ok(())
    }
}

fn unknown(word: &Ident, known: &[&str]) -> syn::Error {
    let list = known
        .iter()
        .map(|name| format!("`{name}`"))
        .collect::<Vec<_>>()
        .join(", ");
    let message = match similar(&word.to_string(), known.iter().copied()) {
        Some(near) => format!("there is no option `{word}`; did you mean `{near}`?"),
        None => format!("there is no option `{word}`; known are {list}"),
    };
    syn::Error::new(word.span(), message)
}
