//! The format string: which of its names are fields.

use super::{FormatTrait, Reader, Value};
use crate::names;
use crate::similar::similar;
use crate::types;

impl Reader<'_> {
    /// The format string with fields renamed, and the plain text where there is nothing to fill in.
    pub(super) fn read_text(&mut self, text: &str) -> (String, Option<String>) {
        let mut written = String::with_capacity(text.len() + 16);
        let mut fixed = String::with_capacity(text.len());
        let mut is_fixed = true;
        let mut rest = text;
        while let Some(at) = rest.find(['{', '}']) {
            let (before, behind) = rest.split_at(at);
            let (brace, behind) = behind.split_at(1);
            written.extend([before, brace]);
            fixed.push_str(before);
            if let Some(behind) = behind.strip_prefix(brace) {
                written.push_str(brace);
                fixed.push_str(brace);
                rest = behind;
                continue;
            }
            let Some((inside, behind)) = behind.split_once('}').filter(|_| brace == "{") else {
                let message = if brace == "{" {
                    "a `{` is not closed: close it with `}`, or write `{{` to print a brace"
                } else {
                    "a `}` has no matching `{`: write `}}` to print a brace"
                };
                self.errors.at(self.span, message);
                return (written, None);
            };
            is_fixed = false;
            written.push_str(&self.read_placeholder(inside));
            written.push('}');
            rest = behind;
        }
        written.push_str(rest);
        fixed.push_str(rest);
        (written, is_fixed.then_some(fixed))
    }

    /// The text between two braces, with fields renamed.
    fn read_placeholder(&mut self, inside: &str) -> String {
        let (name, spec) = match inside.split_once(':') {
            Some((name, spec)) => (name.trim(), Some(spec)),
            None => (inside.trim(), None),
        };
        let format = FormatTrait::of(spec.unwrap_or_default().trim_end());
        let name = self.read_name(name, format).unwrap_or_else(|| name.to_owned());
        match spec {
            Some(spec) => format!("{name}:{}", self.read_counts(spec)),
            None => name,
        }
    }

    /// The argument for a name in the format string, if it is a field.
    fn read_name(&mut self, name: &str, format: FormatTrait) -> Option<String> {
        if self.named.contains(name) {
            return None;
        }
        if name == "self" {
            self.template.prints_self = Some(format);
            return Some(self.argument("self", Value::Itself));
        }
        let is_number = name.starts_with(|digit: char| digit.is_ascii_digit());
        let Some(index) = self.find(name) else {
            self.refuse(name, is_number);
            return None;
        };
        if is_number && self.has_positional {
            let message = format!(
                "`{{{name}}}` can mean the field or the argument: name the argument, `{{value}}` with `value = …`"
            );
            self.errors.at(self.span, message);
            return None;
        }
        let binding = self.bind(index, self.span);
        self.template.printed.push((index, format));
        let ty = &self.fields[index].field.ty;
        Some(if format == FormatTrait::DISPLAY && !types::prints_itself(ty) {
            self.argument(&format!("shown_{name}"), Value::Shown(binding))
        } else {
            self.argument(&format!("field_{name}"), Value::Field(binding))
        })
    }

    /// Reports a name that is not a field, unless it may be a constant of the user's.
    fn refuse(&mut self, name: &str, is_number: bool) {
        let message = if name.is_empty() && !self.has_positional {
            "`{}` has no argument: write the name of a field in the braces".to_owned()
        } else if (is_number && !self.has_positional) || self.is_near(name) {
            self.missing(name, "")
        } else if name.split_once('.').is_some_and(|(field, _)| self.find(field).is_some()) {
            format!(
                "only a name is allowed in braces: write `{{}}`, and `.{name}` as an argument after the text"
            )
        } else {
            // It may be a constant, which the compiler checks.
            return;
        };
        self.errors.at(self.span, message);
    }

    fn is_near(&self, name: &str) -> bool {
        let mut known = self.fields.iter().map(|field| names::spoken(&field.member));
        known.any(|known| similar(name, [known.as_str()]).is_some())
    }

    /// `width$` and `.precision$` of a spec, where they are fields.
    fn read_counts(&mut self, spec: &str) -> String {
        let fill =
            spec.chars().next().filter(|_| spec.chars().nth(1).is_some_and(|c| "<^>".contains(c)));
        let (mut written, mut rest) = match fill {
            Some(fill) => (fill.to_string(), &spec[fill.len_utf8()..]),
            None => (String::new(), spec),
        };
        while let Some(end) = rest.find('$') {
            let word = rest[..end]
                .rfind(|c| !is_letter(c))
                .map_or(0, |at| at + rest[at..].chars().next().map_or(1, char::len_utf8));
            // A leading zero is the flag that pads with zeros, not part of the name.
            let word = word + usize::from(rest[word..end].starts_with('0') && end - word > 1);
            let name = &rest[word..end];
            written.push_str(&rest[..word]);
            let index = if self.named.contains(name) { None } else { self.find(name) };
            if let Some(index) = index {
                let value = Value::Field(self.bind(index, self.span));
                written.push_str(&self.argument(&format!("field_{name}"), value));
            } else {
                written.push_str(name);
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
