//! `log_entry`: what the log has of an error besides its texts.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::arms::{Arm, Key, match_self};
use super::features::tracing_items;
use super::forward::{any_answers, forward};
use super::header::imported;
use crate::attr::log::LogAttr;
use crate::model::{Answer, Case, ErrorModel};
use crate::types;

/// The method, unless the default of the trait is right for every case.
//
//     tracing_items! {
//         fn log_entry(&self) -> LogEntry<'_> {
//             match self {
//                 Self::Missing { .. } => LogEntry::new(self).at(LogLevel::Warn),
//                 Self::Broken { backtrace, .. } => LogEntry::new(self).with_backtrace(backtrace),
//                 Self::Inner { 0: field } => HttpError::log_entry(TransparentField::as_http_error(field)),
//                 _ => LogEntry::new(self),
//             }
//         }
//     }
pub(super) fn expand_log(model: &ErrorModel<'_>) -> Option<TokenStream> {
    if model.is_stub {
        return None;
    }
    tracing_items(&imported(), || {
        let has_entry =
            |case: &Case<'_>, _: &_| case.log.is_some() || backtrace_field(case).is_some();
        any_answers(model, has_entry).then(|| {
            let body = match_self(model, entry);
            quote! {
                fn log_entry(&self) -> __genro::LogEntry<'_> {
                    #body
                }
            }
        })
    })
}

fn entry(case: &Case<'_>) -> Arm {
    let entry = quote!(__genro::LogEntry::new(self));
    match (&case.answer, backtrace_field(case)) {
        (Answer::Transparent, _) => {
            forward(case, "log_entry", &[]).wrap(|entry| leveled(entry, case.log))
        }
        (Answer::Described(_), Some(index)) => Arm::field(case, index, |field| {
            leveled(quote!(#entry.with_backtrace(#field)), case.log)
        }),
        (Answer::Described(_), None) => {
            Arm::shared(case.log.map_or(Key::Default, Key::Level), leveled(entry, case.log))
        }
    }
}

fn leveled(entry: TokenStream, level: Option<LogAttr>) -> TokenStream {
    let Some(level) = level else {
        return entry;
    };
    let level = format_ident!("{}", level.variant());
    quote!(#entry.at(__genro::LogLevel::#level))
}

/// The field whose type is called `Backtrace`, perhaps in an `Option`, `Box` or `Arc`.
fn backtrace_field(case: &Case<'_>) -> Option<usize> {
    let is_backtrace = |ty| types::last_segment(ty).is_some_and(|last| last.ident == "Backtrace");
    let inner = |ty| ["Option", "Box", "Arc"].iter().find_map(|of| types::argument_of(ty, of));
    case.fields.iter().position(|field| is_backtrace(inner(field.ty).unwrap_or(field.ty)))
}
