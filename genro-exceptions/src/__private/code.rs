//! The code of an error, as generated code says it.

use std::borrow::Cow;

/// Returns the code of an error.
#[must_use]
pub const fn code(text: &'static str) -> Option<Cow<'static, str>> {
    Some(Cow::Borrowed(text))
}

/// How many bytes of a code a client reads at the most.
const MAX_LENGTH: usize = 64;

/// Returns a code that is known at run time; one that is empty, longer than 64 bytes, or has other characters than visible
/// ASCII is left out.
#[must_use]
pub fn run_time_code(code: Option<&str>) -> Option<Cow<'_, str>> {
    let is_code = |code: &&str| {
        (1..=MAX_LENGTH).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_graphic())
    };
    code.filter(is_code).map(Cow::Borrowed)
}
