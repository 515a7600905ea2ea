//! `#[http_error(crate = path, expose, skip(…), status = 404)]`: the options of a type.

use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::token::Paren;
use syn::{Attribute, Ident, LitStr, Path, Token, parenthesized};

use super::expression::Given;
use super::status::{self, StatusAttr};
use super::{error_at, keys, quoted};
use crate::errors::Errors;
use crate::similar::similar;

pub(crate) const NAME: &str = "http_error";
pub(crate) const MISPLACED: &str = "`#[http_error(…)]` belongs on the type or a variant";
pub(crate) const EXAMPLE: &str = "#[http_error(skip(constructors))]";
const CRATE: &str = "`crate` takes the path of the library: `crate = path::to::genro_exceptions`";
const STATUS: &str = "the status follows an equals sign: `status = 404`";
const SKIP: &str = "`skip` takes the parts to leave out in parentheses: `skip(constructors)`";

/// The options of a type or a variant.
#[derive(Default)]
pub(crate) struct Options {
    pub(crate) krate: Option<Path>,
    pub(crate) expose: bool,
    /// The word `decode`.
    pub(crate) decode: Option<Ident>,
    pub(crate) skip: Vec<Part>,
    /// The status, which is an attribute too.
    pub(super) status: Option<Given<StatusAttr>>,
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
    /// Of a variant: what makes it of a response.
    Decode,
}

pub(crate) const OPTIONS: [&str; 5] = ["crate", "decode", "expose", "skip", status::NAME];
pub(crate) const PARTS: [(&str, Part); 12] = [
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
    ("decode", Part::Decode),
];

impl Options {
    /// Adds the options of one `#[http_error(…)]`. A wrong one does what was meant, as far as that is known: then it
    /// causes no other mistake, such as an impl that is generated although the user has written it.
    pub(crate) fn read(&mut self, attr: &Attribute, placement: Placement, errors: &mut Errors) {
        let missing = || format!("expected one of the options {}", quoted(&OPTIONS, ", "));
        let read = super::arguments(attr, EXAMPLE, |input| {
            keys::each(
                input,
                missing,
                |key| no_comma(input, key),
                errors,
                |option, errors| self.read_one(option, placement, input, errors),
            );
            Ok(())
        });
        errors.take(read);
    }

    fn read_one(
        &mut self,
        option: &Ident,
        placement: Placement,
        input: ParseStream,
        errors: &mut Errors,
    ) -> syn::Result<()> {
        let name = option.to_string();
        let known = OPTIONS.iter().copied().find(|known| *known == name);
        if known.is_none() {
            if let Some(part) = part_of(&name) {
                self.skip.push(part);
                let message = format!("`{name}` belongs in `skip`: write `skip({name})`");
                return Err(syn::Error::new(option.span(), message));
            }
            errors.take::<()>(Err(unknown(option, &OPTIONS)));
        }
        let meant = known.or_else(|| similar(&name, OPTIONS));
        if let (Some(meant @ ("crate" | "decode")), Placement::Variant) = (meant, placement) {
            errors.at(option.span(), format!("`{meant}` belongs on the enum, not on a variant"));
        }
        match meant {
            Some("decode") => {
                self.decode = Some(option.clone());
                Ok(())
            }
            Some("crate") if self.krate.is_some() => Err(keys::given_twice(option)),
            Some("crate") => self.read_crate(input),
            Some(status::NAME) if self.status.is_some() => Err(keys::given_twice(option)),
            Some(status::NAME) => {
                keys::equals(input, STATUS)?;
                self.status = Some(status::value(input)?);
                Ok(())
            }
            Some("skip") => {
                let read = self.read_skip(input, errors);
                self.check_skip(option, placement, errors);
                read
            }
            Some(_) => {
                self.expose = true;
                Ok(())
            }
            None => {
                keys::skip_to_comma(input);
                Ok(())
            }
        }
    }

    fn read_crate(&mut self, input: ParseStream) -> syn::Result<()> {
        keys::equals(input, CRATE)?;
        if let Ok(quoted) = input.fork().parse::<LitStr>() {
            self.krate = quoted.parse_with(Path::parse_mod_style).ok();
            let message = format!("write the path without quotes: `crate = {}`", quoted.value());
            return Err(syn::Error::new(quoted.span(), message));
        }
        if !(input.peek(Ident::peek_any) || input.peek(Token![::])) {
            return Err(error_at(input, CRATE));
        }
        self.krate = Some(input.call(Path::parse_mod_style)?);
        Ok(())
    }

    /// A variant has no part of its own but what makes it of a response.
    fn check_skip(&self, option: &Ident, placement: Placement, errors: &mut Errors) {
        let is_of_variant =
            !self.skip.is_empty() && self.skip.iter().all(|part| *part == Part::Decode);
        match placement {
            Placement::Variant if !is_of_variant => {
                errors.at(option.span(), "`skip` belongs on the enum, not on a variant");
            }
            Placement::Type if self.skip.contains(&Part::Decode) => errors.at(
                option.span(),
                "`skip(decode)` belongs on a variant: on the type, `decode` is written or not",
            ),
            _ => {}
        }
    }

    fn read_skip(&mut self, input: ParseStream, errors: &mut Errors) -> syn::Result<()> {
        if !input.peek(Paren) {
            let mistake = error_at(input, SKIP);
            // `skip = display`
            let _ = input.parse::<Token![=]>();
            let part = input.call(Ident::parse_any).ok();
            self.skip.extend(part.and_then(|part| part_of(&part.to_string())));
            return Err(mistake);
        }
        let content;
        parenthesized!(content in input);
        if content.is_empty() {
            return Err(error_at(&content, SKIP));
        }
        keys::each(
            &content,
            || SKIP.to_owned(),
            |key| no_comma(&content, key),
            errors,
            |word, errors| {
                let (name, names) = (word.to_string(), PARTS.map(|(name, _)| name));
                if part_of(&name).is_none() {
                    errors.take::<()>(Err(unknown(word, &names)));
                }
                self.skip.extend(part_of(&name).or_else(|| part_of(similar(&name, names)?)));
                Ok(())
            },
        );
        Ok(())
    }
}

fn part_of(name: &str) -> Option<Part> {
    PARTS.iter().find(|(known, _)| *known == name).map(|(_, part)| *part)
}

fn no_comma(input: ParseStream, key: &Ident) -> String {
    if input.peek(Ident::peek_any) {
        format!("a comma is missing after the option `{key}`")
    } else {
        "options are separated by commas, and only `crate` and `status` take a value".to_owned()
    }
}

fn unknown(word: &Ident, known: &[&str]) -> syn::Error {
    let all = format!("the options are {}", quoted(known, ", "));
    super::unknown(word, &format!("option `{word}`"), known, &all)
}
