//! A number in an attribute: `404`, `1008`.

use proc_macro2::Span;
use syn::Lit;
use syn::parse::ParseStream;

use super::error_at;

/// Reads the number at the cursor. `expected` is the message for anything else; `refusal` completes "`404` …" for a
/// number that is out of range.
pub(super) fn parse(
    input: ParseStream,
    expected: &str,
    refusal: impl Fn(i64) -> Option<String>,
) -> syn::Result<(u16, Span)> {
    let fail = |span, message: String| Err(syn::Error::new(span, message));
    let literal = match input.fork().parse() {
        Ok(Lit::Int(literal)) => literal,
        Ok(Lit::Str(text)) if text.value().parse::<u16>().is_ok() => {
            let message = format!("write the number without quotes: `{}`", text.value());
            return fail(text.span(), message);
        }
        Ok(other) => return fail(other.span(), expected.to_owned()),
        Err(_) => return Err(error_at(input, expected)),
    };
    input.parse::<Lit>()?;
    let span = literal.span();
    if !literal.suffix().is_empty() {
        let digits = literal.base10_digits();
        return fail(span, format!("write the number without a suffix: `{digits}`"));
    }
    let number = literal.base10_parse().unwrap_or(i64::MAX);
    match (u16::try_from(number), refusal(number)) {
        (Ok(number), None) => Ok((number, span)),
        (_, refusal) => fail(span, format!("`{literal}` {}", refusal.unwrap_or_default())),
    }
}
