//! `#[http_error(crate = path, expose, skip(…))]`: the options of a type.

use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::token::Paren;
use syn::{Attribute, Ident, LitStr, Path, Token, parenthesized};

use super::{error_at, keys, quoted};
use crate::errors::Errors;

pub(crate) const NAME: &str = "http_error";
pub(crate) const MISPLACED: &str =
    "`#[http_error(…)]` belongs on the type, `#[http_error(expose)]` on the type or a variant";
const EXAMPLE: &str = "#[http_error(skip(constructors))]";
const CRATE: &str = "`crate` takes the path of the library: `crate = path::to::genro_exceptions`";
const SKIP: &str = "`skip` takes the parts to leave out in parentheses: `skip(constructors)`";

/// The options of a type or a variant.
#[derive(Default)]
pub(crate) struct Options {
    pub(crate) krate: Option<Path>,
    pub(crate) expose: bool,
    pub(crate) skip: Vec<Part>,
}

/// The item that has the options.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Placement {
    Type,
    Variant,
}

/// A part of the generated code that `skip(…)` omits.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Part {
    Constructors,
    New,
    Display,
    Error,
    From,
    Exception,
    /// The impls for the traits of frameworks.
    Response,
    /// The inherent methods that make a response.
    Methods,
    /// The conversions from and to gRPC.
    Grpc,
    /// The description of the responses in an API document.
    Openapi,
    /// The catalogue of the cases.
    Describe,
}

const OPTIONS: [&str; 3] = ["crate", "expose", "skip"];
const PARTS: [(&str, Part); 11] = [
    ("constructors", Part::Constructors),
    ("new", Part::New),
    ("display", Part::Display),
    ("error", Part::Error),
    ("from", Part::From),
    ("exception", Part::Exception),
    ("response", Part::Response),
    ("methods", Part::Methods),
    ("grpc", Part::Grpc),
    ("openapi", Part::Openapi),
    ("describe", Part::Describe),
];

impl Options {
    /// Adds the options of one `#[http_error(…)]`.
    pub(crate) fn read(&mut self, attr: &Attribute, placement: Placement, errors: &mut Errors) {
        let missing = || format!("expected one of the options {}", quoted(&OPTIONS, ", "));
        let read = super::arguments(attr, EXAMPLE, |input| {
            keys::each(input, missing, no_comma, |option| self.read_one(option, placement, input))
        });
        errors.take(read);
    }

    fn read_one(
        &mut self,
        option: &Ident,
        placement: Placement,
        input: ParseStream,
    ) -> syn::Result<()> {
        let fail = |message| Err(syn::Error::new(option.span(), message));
        match option.to_string().as_str() {
            name @ ("crate" | "skip") if placement == Placement::Variant => {
                fail(format!("`{name}` belongs on the enum, not on a variant"))
            }
            "crate" if self.krate.is_some() => Err(keys::given_twice(option)),
            "crate" => self.read_crate(input),
            "expose" => {
                self.expose = true;
                Ok(())
            }
            "skip" => self.read_skip(input),
            part if part_of(part).is_some() => {
                fail(format!("`{part}` belongs in `skip`: write `skip({part})`"))
            }
            _ => Err(unknown(option, &OPTIONS)),
        }
    }

    fn read_crate(&mut self, input: ParseStream) -> syn::Result<()> {
        keys::equals(input, CRATE)?;
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
        keys::each(
            &content,
            || SKIP.to_owned(),
            no_comma,
            |word| {
                let unknown = || unknown(word, &PARTS.map(|(name, _)| name));
                self.skip.push(part_of(&word.to_string()).ok_or_else(unknown)?);
                Ok(())
            },
        )
    }
}

fn part_of(name: &str) -> Option<Part> {
    PARTS.iter().find(|(known, _)| *known == name).map(|(_, part)| *part)
}

fn no_comma(_: &Ident) -> String {
    "options are separated by commas, and only `crate` takes a value".to_owned()
}

fn unknown(word: &Ident, known: &[&str]) -> syn::Error {
    let all = format!("the options are {}", quoted(known, ", "));
    super::unknown(word, &format!("option `{word}`"), known, &all)
}
