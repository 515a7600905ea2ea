//! Which texts show a cause, so that a client must not read them from a 5xx.

use syn::Type;

use super::{Case, CaseField, Described, ErrorModel, Text};
use crate::attr::options::Part;
use crate::template::FormatTrait;
use crate::types;

/// Whether the text of a case is for the log alone, from 500 on, where the status is chosen at run time.
pub(crate) enum Hidden<'m> {
    Never,
    Always,
    /// If one of these types is an error.
    IfError(Vec<&'m Type>),
}

impl CaseField<'_> {
    /// The type whose value would be the cause.
    pub(crate) fn cause_type(&self) -> &Type {
        types::option_of(self.ty).unwrap_or(self.ty)
    }
}

impl ErrorModel<'_> {
    /// The causes that the text of a case prints, alone or with the whole of `self`.
    pub(crate) fn printed_causes<'c>(
        &self,
        case: &'c Case<'_>,
        described: &Described,
    ) -> Vec<&'c CaseField<'c>> {
        let Text::Template(template) = &described.text else {
            return Vec::new();
        };
        let prints_all = template.prints_self.iter().any(|format| {
            // Any other trait is derived elsewhere or written by hand: it is for the log, causes and all.
            *format != FormatTrait::DISPLAY || self.skips(Part::Display)
        });
        find_causes(case, |index| {
            prints_all || template.used.contains(&index) || template.looks_at.contains(&index)
        })
    }

    /// Whether the compiler is asked whether a field is a cause: not where that is known, or only the type that the error is
    /// used with decides.
    pub(crate) fn asks_for_cause(&self, field: &CaseField<'_>) -> bool {
        let ty = field.cause_type();
        !field.is_cause && types::boxed_error(ty).is_none() && self.is_nameable(ty)
    }

    /// Whether the text prints a cause, and only at run time it is known whether the client may read it.
    pub(crate) fn hidden_at_run_time<'c>(
        &self,
        case: &'c Case<'_>,
        described: &Described,
    ) -> Hidden<'c> {
        if !described.is_chosen_at_run_time() || described.exposes_cause {
            return Hidden::Never;
        }
        let printed = self.printed_causes(case, described);
        if printed.is_empty() {
            Hidden::Never
        } else if printed.iter().all(|field| self.asks_for_cause(field)) {
            Hidden::IfError(printed.iter().map(|field| field.cause_type()).collect())
        } else {
            Hidden::Always
        }
    }
}

fn find_causes<'c>(case: &'c Case<'_>, is_shown: impl Fn(usize) -> bool) -> Vec<&'c CaseField<'c>> {
    let fields = case.fields.iter().enumerate();
    let found = fields
        .filter(|(index, field)| (field.is_cause || field.is_cause_if_error) && is_shown(*index));
    found.map(|(_, field)| field).collect()
}
