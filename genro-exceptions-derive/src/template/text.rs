//! The format string: which of its names are fields.

use super::{FormatTrait, Reader, Value};
use crate::names;
use crate::similar::similar;
use crate::types;

impl Reader<'_> {
    /// The format string with fields renamed, and the plain text where there is nothing to fill in.
    pub(super) fn read_text(&mut self, text: &str) -> (String, Option<String>) {
        let mut written = String::with_capacity(text.len() + 16);
        let mut fixed = Some(String::with_capacity(text.len()));
        let mut rest = text;
        while let Some(at) = rest.find(['{', '}']) {
            let (before, behind) = rest.split_at(at);
            let brace = &behind[..1];
            written.push_str(before);
            written.push_str(brace);
            rest = &behind[1..];
            if let Some(fixed) = &mut fixed {
                fixed.push_str(before);
            }
            if rest.starts_with(brace) {
                written.push_str(brace);
                rest = &rest[1..];
                if let Some(fixed) = &mut fixed {
                    fixed.push_str(brace);
                }
                continue;
            }
            let Some(end) = rest.find('}').filter(|_| brace == "{") else {
                let message = if brace == "{" {
                    "a `{` is not closed: close it with `}`, or write `{{` to print a brace"
                } else {
                    "a `}` has no matching `{`: write `}}` to print a brace"
                };
                self.errors.at(self.span, message);
                return (written, None);
            };
            fixed = None;
            let placeholder = self.read_placeholder(&rest[..end]);
            written.push_str(&placeholder);
            written.push('}');
            rest = &rest[end + 1..];
        }
        written.push_str(rest);
        if let Some(fixed) = &mut fixed {
            fixed.push_str(rest);
        }
        (written, fixed)
    }

    /// The text between two braces, with fields renamed.
    fn read_placeholder(&mut self, inside: &str) -> String {
        let (name, spec) = match inside.split_once(':') {
            Some((name, spec)) => (name.trim(), Some(spec)),
            None => (inside.trim(), None),
        };
        let format = FormatTrait::of(spec.unwrap_or_default().trim_end());
        let name = match self.read_name(name, format) {
            Some(argument) => argument,
            None => name.to_owned(),
        };
        match spec {
            Some(spec) => format!("{name}:{}", self.read_counts(spec)),
            None => name,
        }
    }

    /// The argument that a name in the format string refers to, where it is a field.
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
        self.template.used.insert(index);
        let field = &self.fields[index];
        let binding = names::binding(&field.member);
        self.template.printed.push((index, format));
        if format == FormatTrait::Display && !types::prints_itself(&field.field.ty) {
            return Some(self.argument(&format!("shown_{name}"), Value::Shown(binding)));
        }
        Some(self.argument(&format!("field_{name}"), Value::Field(binding)))
    }

    /// Reports a name that is not a field or an argument, unless it may be a constant.
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
            // Perhaps a constant of the user: the compiler looks it up.
            return;
        };
        self.errors.at(self.span, message);
    }

    fn is_near(&self, name: &str) -> bool {
        let known = self.fields.iter().map(|field| names::spoken(&field.member));
        known.into_iter().any(|known| similar(name, [known.as_str()]).is_some())
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
            match index {
                Some(index) => {
                    self.template.used.insert(index);
                    let binding = names::binding(&self.fields[index].member);
                    written
                        .push_str(&self.argument(&format!("field_{name}"), Value::Field(binding)));
                }
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
