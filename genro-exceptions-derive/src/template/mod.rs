//! The text of `#[detail("… {field} …", .field.method())]`, made ready for `format_args!`, and any other expression in
//! which a dot means a field.

mod arguments;
mod before;
mod expression;
mod field_names;
mod format_trait;
mod placeholder;
mod recursion;
mod split;
mod text;

pub(crate) use expression::{Computed, has_field, read_expression, split_first};
pub(crate) use field_names::FieldNames;
pub(crate) use format_trait::FormatTrait;
pub(crate) use placeholder::{Piece, pieces};
pub(crate) use recursion::{Asks, OF_CLOSE, OF_CODE, OF_HEADER, OF_STATUS, Recursion};

use std::collections::HashSet;

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Ident, LitStr};

use self::split::UserArgument;
use crate::attr::detail::DetailAttr;
use crate::errors::Errors;
use crate::fields::{FieldMap, FieldSet};
use crate::hygiene;
use crate::names;

/// A format string in which each field is a named argument, and the arguments.
pub(crate) struct Template {
    pub(crate) literal: LitStr,
    /// The format string as it is written, for the catalogue.
    pub(crate) written: Option<LitStr>,
    /// The user's arguments with `.field` replaced by its binding.
    arguments: TokenStream,
    /// The arguments of the fields that the format string names.
    fields: Vec<Argument>,
    /// The fields that the text or its arguments bind.
    pub(crate) used: FieldSet,
    /// The fields that the text prints, with the trait that prints them, for the bounds of generic types.
    pub(crate) printed: Vec<(usize, FormatTrait)>,
    /// The fields that the arguments name, with the word and its span.
    pub(crate) words: FieldMap<Ident>,
    /// The fields that the arguments reach as `self.field`.
    pub(crate) looks_at: FieldSet,
    /// How `self` is printed as a whole; the arguments that look at it count as its `Debug`.
    pub(crate) prints_self: Vec<FormatTrait>,
    /// The words that print this very text again.
    pub(crate) recursions: Vec<Recursion>,
}

struct Argument {
    name: Ident,
    value: Value,
}

/// What a name in the format string means.
enum Value {
    /// `self`.
    Itself,
    /// The field bound to this name.
    Field(Ident),
    /// The field bound to this name; of a path of the file system, its `display()`.
    Display(Ident),
}

impl Value {
    /// The argument with the span of the text, where the compiler reports a type that cannot be printed.
    fn expand(&self, private: &TokenStream, at: Span) -> TokenStream {
        match self {
            Self::Itself => quote!(self),
            Self::Field(binding) => quote_spanned!(at=> *#binding),
            Self::Display(binding) => quote_spanned!(at=> {
                use #private::display::{ByDisplay as _, ByPath as _, Otherwise as _};
                (&&#private::display::Argument(#binding)).__genro_find()
            }),
        }
    }
}

/// The text of a detail.
pub(crate) enum Reading {
    /// A text without placeholders, with its braces unescaped.
    Fixed(String),
    Template(Template),
}

impl Template {
    fn new(literal: LitStr) -> Self {
        Self {
            literal,
            written: None,
            arguments: TokenStream::new(),
            fields: Vec::new(),
            used: FieldSet::default(),
            words: FieldMap::default(),
            looks_at: FieldSet::default(),
            printed: Vec::new(),
            prints_self: Vec::new(),
            recursions: Vec::new(),
        }
    }

    /// Remembers that all of `self` is printed.
    fn print_self(&mut self, format: FormatTrait) {
        if !self.prints_self.contains(&format) {
            self.prints_self.push(format);
        }
    }

    /// `::core::format_args!(…)`, over the bindings of the fields in [`Self::used`].
    pub(crate) fn format_args(&self, private: &TokenStream) -> TokenStream {
        let literal = &self.literal;
        let names = self.fields.iter().map(|argument| &argument.name);
        let at = hygiene::located(literal.span());
        let values = self.fields.iter().map(|argument| argument.value.expand(private, at));
        let arguments = Some(&self.arguments).filter(|arguments| !arguments.is_empty());
        let arguments = arguments.map(|arguments| quote!(, #arguments));
        quote!(::core::format_args!(#literal #arguments #(, #names = #values)*))
    }
}

/// Reads a detail with the fields of its case; a mistake is reported, and has no reading.
pub(crate) fn read(
    detail: &DetailAttr,
    names: &FieldNames<'_>,
    inheriting_variant: Option<&Ident>,
    errors: &mut Errors,
) -> Option<Reading> {
    let text = detail.text.value();
    let arguments = split::split(&detail.arguments);
    let mut reader = Reader::new(detail.text.clone(), arguments, names, inheriting_variant);
    let has_arguments = !detail.arguments.is_empty();
    let (written, fixed) = reader.read_text(&text);
    reader.report_too_few();
    reader.refuse_without_dot();
    reader.template.recursions = reader.find_recursions(&recursion::OF_TEXT);
    reader.template.arguments = reader.rewrite(split::without_last_comma(detail.arguments.clone()));
    let Reader { mut template, errors: found, .. } = reader;
    if !found.is_empty() {
        errors.extend(found);
        return None;
    }
    if let (Some(fixed), false) = (fixed, has_arguments) {
        return Some(Reading::Fixed(fixed));
    }
    let renamed = LitStr::new(&written, detail.text.span());
    template.written = Some(std::mem::replace(&mut template.literal, renamed));
    Some(Reading::Template(template))
}

struct Reader<'a> {
    span: Span,
    names: &'a FieldNames<'a>,
    /// The variant, where the text is on the enum.
    inheriting_variant: Option<&'a Ident>,
    arguments: Vec<UserArgument>,
    named: HashSet<String>,
    has_positional: bool,
    /// The argument that the next `{}` stands for.
    next: usize,
    /// The user's arguments that the text prints by `{}`, by name or number.
    displayed_arguments: HashSet<String>,
    /// What to say of the arguments that are missing.
    too_few: Vec<String>,
    /// The names of the arguments of the fields.
    given: HashSet<String>,
    template: Template,
    /// The fields that an argument does more with than a client may know.
    shows: FieldSet,
    /// The same of `self` as a whole.
    shows_self: bool,
    /// Where an argument names `self` first.
    itself: Option<Span>,
    errors: Errors,
}

impl<'a> Reader<'a> {
    fn new(
        literal: LitStr,
        arguments: Vec<UserArgument>,
        names: &'a FieldNames<'a>,
        inheriting_variant: Option<&'a Ident>,
    ) -> Self {
        Self {
            span: literal.span(),
            names,
            inheriting_variant,
            named: arguments.iter().filter_map(|argument| argument.name.clone()).collect(),
            has_positional: arguments.first().is_some_and(|argument| argument.name.is_none()),
            arguments,
            next: 0,
            displayed_arguments: HashSet::new(),
            too_few: Vec::new(),
            given: HashSet::new(),
            template: Template::new(literal),
            shows: FieldSet::default(),
            shows_self: false,
            itself: None,
            errors: Errors::default(),
        }
    }

    /// The binding of a field, with the span of the word that uses it.
    fn bind(&mut self, index: usize, at: Span) -> Ident {
        self.template.used.insert(index);
        let mut binding = names::binding(&self.names.fields[index].member);
        binding.set_span(hygiene::located(at));
        binding
    }

    /// "there is no field `name`", with the fields that there are.
    fn missing(&self, name: &str, dot: &str) -> String {
        let start = match self.inheriting_variant {
            Some(variant) => format!("`{variant}` has no field `{name}`"),
            None => format!("there is no field `{name}`"),
        };
        match self.names.near(name) {
            Some(near) => format!("{start}; did you mean `{dot}{near}`?"),
            None => format!("{start}; {}", self.names.list()),
        }
    }

    /// An argument too few would be the first of those that are generated for the fields. Without these, the compiler
    /// says it better.
    fn report_too_few(&mut self) {
        for message in std::mem::take(&mut self.too_few) {
            if !self.template.fields.is_empty() {
                self.errors.at(self.span, message);
            }
        }
    }

    /// Adds the argument of a field once, and gives its name.
    fn argument(&mut self, name: &str, value: Value) -> String {
        let mut text = format!("__genro_{name}");
        while self.named.contains(&text) {
            text.push('_');
        }
        if self.given.insert(text.clone()) {
            let name = Ident::new(&text, Span::call_site());
            self.template.fields.push(Argument { name, value });
        }
        text
    }
}

#[cfg(test)]
mod tests;
