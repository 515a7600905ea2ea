//! The format string: which of its names are fields.

use super::placeholder::{Piece, Placeholder, pieces, split_fill};
use super::{FormatTrait, Reader, Value};
use crate::types;

impl Reader<'_> {
    /// The format string with fields renamed, and the plain text where there is nothing to fill in.
    pub(super) fn read_text(&mut self, text: &str) -> (String, Option<String>) {
        let mut written = String::with_capacity(text.len() + 16);
        let mut fixed = String::with_capacity(text.len());
        let mut is_fixed = true;
        for piece in pieces(text) {
            match piece {
                Piece::Text(text) => {
                    written.push_str(text);
                    fixed.push_str(text);
                }
                Piece::Brace(brace) => {
                    written.extend([brace, brace]);
                    fixed.push_str(brace);
                }
                Piece::Placeholder(inside) => {
                    is_fixed = false;
                    written.extend(["{", &self.read_placeholder(inside), "}"]);
                }
                Piece::Single(brace, behind) => {
                    self.refuse_brace(brace, behind);
                    return (written, None);
                }
            }
        }
        (written, is_fixed.then_some(fixed))
    }

    fn refuse_brace(&mut self, brace: &str, behind: &str) {
        let is_fill = behind.split_once('}').is_some_and(|(inside, _)| inside.ends_with(':'));
        let message = match brace {
            "{" if is_fill => {
                "a `{` is not closed, because a `}` before an alignment is a fill, as in `{id:}>5}`: remove the `:`"
            }
            "{" => "a `{` is not closed: close it with `}`, or write `{{` to print a brace",
            _ => "a `}` has no matching `{`: write `}}` to print a brace",
        };
        self.errors.at(self.span, message);
    }

    /// The text between two braces, with fields renamed.
    fn read_placeholder(&mut self, inside: &str) -> String {
        let placeholder = Placeholder::read(inside);
        let Placeholder { name, spec } = placeholder;
        let format = placeholder.format().unwrap_or_else(|unknown| {
            // The compiler would look for it in the text as it is rewritten, and point beside it.
            let message = format!(
                "`{unknown}` in `{{{inside}}}` is not a format: write `?`, `x`, `X`, `o`, `b`, `e`, `E` or `p`, or \
                 `{unknown}$` for a width"
            );
            self.errors.at(self.span, message);
            FormatTrait::DISPLAY
        });
        if placeholder.takes_precision() {
            self.take_argument(".*", None);
        }
        let argument = if name.is_empty() {
            self.take_argument("{}", Some(format));
            None
        } else {
            self.read_name(name, Some(format))
        };
        let name = argument.unwrap_or_else(|| name.to_owned());
        match spec {
            Some(spec) => format!("{name}:{}", self.read_counts(spec)),
            None => name,
        }
    }

    /// What takes the next argument, `{}` or the precision `.*`.
    fn take_argument(&mut self, what: &str, format: Option<FormatTrait>) {
        let index = self.next;
        self.next += 1;
        let field = if what == ".*" {
            "write the name of a field, `.field$`"
        } else {
            "write the name of a field in the braces"
        };
        if !self.has_positional {
            let message = format!("`{what}` has no argument: {field}");
            self.errors.at(self.span, message);
        } else if index < self.arguments.len() {
            self.print_argument(&index.to_string(), format);
        } else {
            let count = match self.arguments.len() {
                1 => "one".to_owned(),
                count => count.to_string(),
            };
            self.too_few.push(format!(
                "`{what}` takes the next argument, but there is only {count}: {field}"
            ));
        }
    }

    /// The argument that a name in the format string stands for, where it stands for a field; without a format, it is a
    /// width or a precision.
    fn read_name(&mut self, name: &str, format: Option<FormatTrait>) -> Option<String> {
        if self.named.contains(name) {
            self.print_argument(name, format);
            return None;
        }
        if let ("self", Some(format)) = (name, format) {
            self.template.print_self(format);
            return Some(self.argument("self", Value::Itself));
        }
        let is_number = name.starts_with(|digit: char| digit.is_ascii_digit());
        let Some(index) = self.names.find(name) else {
            self.refuse(name, is_number);
            self.print_argument(name, format);
            return None;
        };
        if is_number && self.has_positional {
            let written = if format.is_some() { format!("{{{name}}}") } else { format!("{name}$") };
            let instead = if format.is_some() { "{value}" } else { "value$" };
            let message = format!(
                "`{written}` can mean the field or the argument: name the argument, `{instead}` with `value = …`"
            );
            self.errors.at(self.span, message);
            return None;
        }
        let binding = self.bind(index, self.span);
        if let Some(format) = format {
            self.template.printed.push((index, format));
        }
        let ty = &self.names.fields[index].field.ty;
        Some(if format == Some(FormatTrait::DISPLAY) && !types::prints_itself(ty) {
            self.argument(&format!("display_{name}"), Value::Display(binding))
        } else {
            self.argument(&format!("field_{name}"), Value::Field(binding))
        })
    }

    /// Reports a name that is not a field, unless it may be a constant of the user's.
    fn refuse(&mut self, name: &str, is_number: bool) {
        let count = self.arguments.len();
        let message = if is_number && self.has_positional {
            if name.parse().is_ok_and(|index: usize| index < count) {
                return;
            }
            let last = count.saturating_sub(1);
            self.too_few.push(format!("there is no argument `{name}`: the last one is `{last}`"));
            return;
        } else if is_number || self.names.near(name).is_some() || self.names.is_of_any_case(name) {
            self.missing(name, "")
        } else if name.split_once('.').is_some_and(|(field, _)| self.names.find(field).is_some()) {
            format!(
                "only a name is allowed in braces: write `{{}}`, and `.{name}` as an argument after the text"
            )
        } else {
            // It may be a constant, which the compiler checks.
            return;
        };
        self.errors.at(self.span, message);
    }

    /// Remembers how an argument of the user is printed.
    fn print_argument(&mut self, name: &str, format: Option<FormatTrait>) {
        if format == Some(FormatTrait::DISPLAY) {
            self.displayed_arguments.insert(name.to_owned());
        }
    }

    /// `width$` and `.precision$` of a spec, where they are fields.
    fn read_counts(&mut self, spec: &str) -> String {
        let (fill, mut rest) = split_fill(spec);
        let mut written = fill.to_owned();
        while let Some(end) = rest.find('$') {
            let word = rest[..end]
                .rfind(|c| !is_letter(c))
                .map_or(0, |at| at + rest[at..].chars().next().map_or(1, char::len_utf8));
            // A leading zero is the flag that pads with zeros, not part of the name.
            let word = word + usize::from(rest[word..end].starts_with('0') && end - word > 1);
            let name = &rest[word..end];
            written.push_str(&rest[..word]);
            match self.read_name(name, None) {
                Some(argument) => written.push_str(&argument),
                None => written.push_str(name),
            }
            written.push('$');
            rest = &rest[end + 1..];
        }
        written + rest
    }
}

fn is_letter(letter: char) -> bool {
    letter == '_' || letter.is_alphanumeric()
}
