//! Which form of the body the client prefers: the `Accept` header of RFC 9110 section 12.5.1.

use http::HeaderValue;

/// The `Accept` lines of a request, which are one list. Hardly any client sends more than one, so that one needs no
/// allocation.
#[derive(Debug, Default)]
pub(crate) struct Accept {
    first: Option<HeaderValue>,
    others: Vec<HeaderValue>,
}

impl FromIterator<HeaderValue> for Accept {
    fn from_iter<I: IntoIterator<Item = HeaderValue>>(lines: I) -> Self {
        let mut lines = lines.into_iter();
        Self { first: lines.next(), others: lines.collect() }
    }
}

impl Accept {
    /// Returns the index of the content type that the client prefers; of two with the same weight, the first.
    ///
    /// Without an `Accept` header, with one that cannot be read, and with one that allows none of the offers, it is the
    /// first: an error is answered in any case, as section 12.4.1 allows.
    pub(super) fn preferred<'a>(&self, offers: impl IntoIterator<Item = &'a str>) -> usize {
        let mut best = (0, 0);
        for (index, offer) in offers.into_iter().enumerate() {
            let weight = self.weight(&MediaType::parse(offer));
            if weight > best.1 {
                best = (index, weight);
            }
        }
        best.0
    }

    /// Returns the weight of a content type, in thousandths: that of the most specific range that matches it.
    fn weight(&self, offer: &MediaType<'_>) -> u16 {
        let lines = self.first.iter().chain(&self.others);
        let lines = lines.filter_map(|line| std::str::from_utf8(line.as_bytes()).ok());
        let ranges = lines.flat_map(|line| split(line, b',')).filter_map(Range::parse);
        let matching = ranges.filter_map(|range| Some((range.specificity(offer)?, range.weight)));
        matching.max().map_or(0, |(_, weight)| weight)
    }
}

/// `type/subtype;name=value`.
struct MediaType<'a> {
    kind: &'a str,
    subtype: &'a str,
    /// All that follows the first semicolon.
    parameters: &'a str,
}

impl<'a> MediaType<'a> {
    fn parse(text: &'a str) -> Self {
        let (essence, parameters) = text.split_once(';').unwrap_or((text, ""));
        let (kind, subtype) = essence.split_once('/').unwrap_or((essence, ""));
        Self { kind: kind.trim(), subtype: subtype.trim(), parameters }
    }

    /// Returns the name and the value of each parameter, the value as it is written.
    fn parameters(&self) -> impl Iterator<Item = (&'a str, &'a str)> + use<'a> {
        let parameters = split(self.parameters, b';').filter(|parameter| !parameter.is_empty());
        parameters.map(|parameter| {
            let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
            (name.trim(), value.trim())
        })
    }

    /// Returns whether the type has a parameter. All bodies are UTF-8, even if their type does not mention it.
    fn has_parameter(&self, name: &str, value: &str) -> bool {
        let is_charset = name.eq_ignore_ascii_case("charset");
        let is_equal = |other: &str| {
            if is_charset {
                same_text(other, value, |c| c.to_ascii_lowercase())
            } else {
                same_text(other, value, |c| c)
            }
        };
        (is_charset && is_equal("utf-8"))
            || self
                .parameters()
                .any(|(other, value)| other.eq_ignore_ascii_case(name) && is_equal(value))
    }
}

/// One element of the header: a media range and its weight in thousandths.
struct Range<'a> {
    media: MediaType<'a>,
    weight: u16,
}

impl<'a> Range<'a> {
    /// Reads an element; `None` if it is not a media range or its weight is not a number from 0 to 1.
    fn parse(element: &'a str) -> Option<Self> {
        let mut media = MediaType::parse(element);
        if media.kind == "*" && media.subtype.is_empty() {
            // What `java.net.HttpURLConnection` sends for `*/*`.
            media.subtype = "*";
        }
        if media.kind.is_empty() || media.subtype.is_empty() {
            return None;
        }
        let weight = media.parameters().find(|(name, _)| is_weight(name));
        let weight = weight.map_or(Some(1000), |(_, value)| thousandths(value))?;
        Some(Self { media, weight })
    }

    /// Returns how narrow the range is, if it matches the content type; a wider range is less.
    fn specificity(&self, offer: &MediaType<'_>) -> Option<(u8, usize)> {
        let Range { media, .. } = self;
        let is_kind = media.kind.eq_ignore_ascii_case(offer.kind);
        let suffix = offer.subtype.rsplit_once('+').map(|(_, suffix)| suffix);
        let level = match (media.kind, media.subtype) {
            ("*", "*") => 0,
            (_, "*") if is_kind => 1,
            // A client of `application/json` reads any JSON, such as `application/problem+json` (RFC 6838 section 4.2.8).
            (_, subtype)
                if is_kind && suffix.is_some_and(|suffix| subtype.eq_ignore_ascii_case(suffix)) =>
            {
                2
            }
            (_, subtype) if is_kind && subtype.eq_ignore_ascii_case(offer.subtype) => 3,
            _ => return None,
        };
        // What follows the weight is an extension of the header, not a parameter of the range.
        let parameters = media.parameters().take_while(|(name, _)| !is_weight(name));
        let mut count = 0;
        for (name, value) in parameters {
            if !offer.has_parameter(name, value) {
                return None;
            }
            count += 1;
        }
        Some((level, count))
    }
}

fn is_weight(name: &str) -> bool {
    name.eq_ignore_ascii_case("q")
}

/// Reads a weight, in thousandths: `0.5`, and `.5` from clients that omit the zero.
fn thousandths(value: &str) -> Option<u16> {
    let (whole, fraction) = value.split_once('.').unwrap_or((value, ""));
    let is_number = |digits: &str| digits.bytes().all(|digit| digit.is_ascii_digit());
    if value.is_empty() || value == "." || !is_number(fraction) {
        return None;
    }
    let digits = fraction.bytes().chain([b'0'; 3]).take(3);
    let fraction = digits.fold(0, |sum, digit| sum * 10 + u16::from(digit - b'0'));
    match (whole, fraction) {
        ("" | "0", fraction) => Some(fraction),
        ("1", 0) => Some(1000),
        _ => None,
    }
}

/// Splits a list and trims its parts; a separator in a quoted string does not count (RFC 9110 section 5.6.4).
fn split(text: &str, separator: u8) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let (mut is_quoted, mut is_escaped) = (false, false);
        let end = text.bytes().position(|byte| {
            let is_literal = std::mem::take(&mut is_escaped);
            match byte {
                b'\\' if is_quoted && !is_literal => is_escaped = true,
                b'"' if !is_literal => is_quoted = !is_quoted,
                _ => {}
            }
            byte == separator && !is_quoted
        });
        let part = end.map_or(text, |end| &text[..end]);
        rest = end.map(|end| &text[end + 1..]);
        Some(part.trim())
    })
}

/// Returns whether two values, each a token or a quoted string, are the same text.
fn same_text(one: &str, other: &str, fold: fn(char) -> char) -> bool {
    unquoted(one).map(fold).eq(unquoted(other).map(fold))
}

/// Returns the characters of a token, or those within the quotes.
fn unquoted(value: &str) -> impl Iterator<Item = char> {
    let inside = value.strip_prefix('"').map(|rest| rest.strip_suffix('"').unwrap_or(rest));
    let is_quoted = inside.is_some();
    let mut letters = inside.unwrap_or(value).chars();
    std::iter::from_fn(move || match letters.next()? {
        '\\' if is_quoted => letters.next(),
        letter => Some(letter),
    })
}

#[cfg(test)]
mod tests;
