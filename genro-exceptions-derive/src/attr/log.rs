//! `#[log(warn)]` on a type or a variant: the level of the event that the log has of the error.

use syn::ext::IdentExt as _;
use syn::{Attribute, Ident, LitStr};

use super::{error_at, quoted, unknown};

pub(crate) const NAME: &str = "log";
pub(crate) const EXAMPLE: &str = "#[log(warn)]";
pub(crate) const MISPLACED: &str = "`#[log(…)]` belongs on the type or a variant, not on a field";

/// The level of an event; none for `off`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum LogAttr {
    Error,
    Warn,
    Info,
    Debug,
    Trace,
    Off,
}

impl LogAttr {
    pub(crate) const ALL: [(&'static str, Self); 6] = [
        ("error", Self::Error),
        ("warn", Self::Warn),
        ("info", Self::Info),
        ("debug", Self::Debug),
        ("trace", Self::Trace),
        ("off", Self::Off),
    ];

    /// The variant of the library's `LogLevel`.
    pub(crate) fn variant(self) -> &'static str {
        match self {
            Self::Error => "Error",
            Self::Warn => "Warn",
            Self::Info => "Info",
            Self::Debug => "Debug",
            Self::Trace => "Trace",
            Self::Off => "Off",
        }
    }

    fn of(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(known, _)| *known == name).map(|(_, level)| *level)
    }
}

pub(crate) fn parse(attr: &Attribute) -> syn::Result<LogAttr> {
    let names = LogAttr::ALL.map(|(name, _)| name);
    super::arguments(attr, EXAMPLE, |input| {
        if let Ok(text) = input.fork().parse::<LitStr>() {
            let name = text.value();
            let level = names.into_iter().find(|known| *known == name).unwrap_or("warn");
            let message = format!("write the level without quotes: `#[log({level})]`");
            return Err(syn::Error::new(text.span(), message));
        }
        let all = format!("the levels are {}", quoted(&names, ", "));
        let word = input.call(Ident::parse_any);
        let word = word.map_err(|_| error_at(input, format!("expected a level; {all}")))?;
        let name = word.to_string();
        LogAttr::of(&name).ok_or_else(|| {
            let lower = name.to_lowercase();
            if LogAttr::of(&lower).is_none() {
                return unknown(&word, &format!("level `{name}`"), &names, &all);
            }
            let message = format!("a level is written in lower case: `#[log({lower})]`");
            syn::Error::new(word.span(), message)
        })
    })
}
