//! `#[http_error(crate = path, expose, skip(…))]`: the options of a type.

use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::token::Paren;
use syn::{Attribute, Ident, LitStr, Path, Token, parenthesized};

use super::{Placement, error_at};
use crate::errors::Errors;

pub(crate) const NAME: &str = "http_error";
pub(crate) const MISPLACED: &str =
    "`#[http_error(…)]` belongs on the type, and `#[http_error(expose)]` on a variant too";
const EXAMPLE: &str = "#[http_error(skip(constructors))]";
const CRATE: &str = "`crate` takes the path of the library: `crate = path::to::genro_exceptions`";
const SKIP: &str = "`skip` takes the parts to leave out in parentheses: `skip(constructors)`";

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

const OPTIONS: [&str; 3] = ["crate", "expose", "skip"];
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
                    parse_comma(input)?;
                }
            }
            Ok(())
        });
        errors.take(read);
    }

    fn read_one(&mut self, input: ParseStream, placement: Placement) -> syn::Result<()> {
        if !input.peek(Ident::peek_any) {
            let message = format!("an option is one of {}", list(&OPTIONS));
            return Err(error_at(input, message));
        }
        let option: Ident = input.call(Ident::parse_any)?;
        let name = option.to_string();
        if placement == Placement::Variant && matches!(name.as_str(), "crate" | "skip") {
            return Err(syn::Error::new(
                option.span(),
                format!("`{name}` belongs on the enum, not on a variant"),
            ));
        }
        match name.as_str() {
            "crate" if self.krate.is_some() => {
                Err(syn::Error::new(option.span(), "`crate` is given twice: keep one of the two"))
            }
            "crate" => self.read_crate(input),
            "expose" => {
                self.expose = true;
                Ok(())
            }
            "skip" => self.read_skip(input),
            part if PARTS.iter().any(|(name, _)| *name == part) => {
                let message = format!("write it into `skip`: `skip({part})`");
                Err(syn::Error::new(option.span(), message))
            }
            _ => Err(unknown(&option, &OPTIONS)),
        }
    }

    fn read_crate(&mut self, input: ParseStream) -> syn::Result<()> {
        if !input.peek(Token![=]) {
            return Err(error_at(input, CRATE));
        }
        input.parse::<Token![=]>()?;
        if let Ok(quoted) = input.fork().parse::<LitStr>() {
            let message = format!("write the path without quotes: `crate = {}`", quoted.value());
            return Err(syn::Error::new(quoted.span(), message));
        }
        if !(input.peek(Ident::peek_any) || input.peek(Token![::])) {
            return Err(error_at(input, CRATE));
        }
        self.krate = Some(input.call(Path::parse_mod_style)?);
        Ok(())
    }

    fn read_skip(&mut self, input: ParseStream) -> syn::Result<()> {
        if !input.peek(Paren) {
            return Err(error_at(input, SKIP));
        }
        let content;
        parenthesized!(content in input);
        if content.is_empty() {
            return Err(error_at(&content, SKIP));
        }
        while !content.is_empty() {
            if !content.peek(Ident::peek_any) {
                return Err(error_at(&content, SKIP));
            }
            let part = content.call(Ident::parse_any)?;
            match PARTS.iter().find(|(name, _)| part == name) {
                Some((_, known)) => self.skip.push(*known),
                None => return Err(unknown(&part, &PARTS.map(|(name, _)| name))),
            }
            if !content.is_empty() {
                parse_comma(&content)?;
            }
        }
        Ok(())
    }
}

fn parse_comma(input: ParseStream) -> syn::Result<()> {
    if input.peek(Token![,]) {
        return input.parse::<Token![,]>().map(drop);
    }
    Err(error_at(
        input,
        "options stand one after the other, with a comma between them, and only `crate` takes a value",
    ))
}

fn list(names: &[&str]) -> String {
    super::quoted(names, ", ")
}

fn unknown(word: &Ident, known: &[&str]) -> syn::Error {
    let all = format!("there are {}", list(known));
    super::unknown(word, &format!("option `{word}`"), known, &all)
}
