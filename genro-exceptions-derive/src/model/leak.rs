//! Which texts show a cause, so that a client must not read them from a 5xx.

use super::{Case, CaseField, Described, ErrorModel, Init, Text};
use crate::attr::options::Part;
use crate::template::{Computed, FormatTrait};

impl ErrorModel<'_> {
    /// The cause that the text of a case prints, alone or with the whole of `self`.
    pub(crate) fn printed_cause<'c>(
        &self,
        case: &'c Case<'_>,
        described: &Described,
    ) -> Option<&'c CaseField<'c>> {
        let Text::Template(template) = &described.text else {
            return None;
        };
        let prints_all = template.prints_self.iter().any(|format| {
            // Any other trait is derived elsewhere or written by hand: it is for the log, causes and all.
            *format != FormatTrait::DISPLAY || self.skips(Part::Display)
        });
        find_cause(case, |index| {
            prints_all || template.used.contains(&index) || template.looks_at.contains(&index)
        })
    }

    /// Whether the text prints a cause, and only at run time it is known whether the client may read it.
    pub(crate) fn hides_at_run_time(&self, case: &Case<'_>, described: &Described) -> bool {
        described.is_chosen_at_run_time()
            && !described.exposes_cause
            && self.printed_cause(case, described).is_some()
    }
}

impl Case<'_> {
    /// The cause that an expression may show, alone or with the whole of `self`.
    pub(crate) fn shown_cause(&self, computed: &Computed) -> Option<&CaseField<'_>> {
        find_cause(self, |index| computed.shows_self || computed.shows.contains(&index))
    }

    /// Whether an expression shows a cause, and only at run time it is known whether the client may read it.
    pub(crate) fn hides(&self, described: &Described, computed: &Computed) -> bool {
        described.is_chosen_at_run_time()
            && !described.exposes_cause
            && self.shown_cause(computed).is_some()
    }
}

fn find_cause<'c>(
    case: &'c Case<'_>,
    is_shown: impl Fn(usize) -> bool,
) -> Option<&'c CaseField<'c>> {
    let mut fields = case.fields.iter().enumerate();
    let found = fields.find(|(index, field)| {
        (field.is_cause || field.is_cause_if_error || field.is_made_of_cause) && is_shown(*index)
    });
    found.map(|(_, field)| field)
}

/// A field that an `#[init]` expression makes of the cause shows what the cause shows.
pub(super) fn mark_made_of_cause(fields: &mut [CaseField<'_>]) {
    let is_cause = |field: &CaseField<'_>| field.is_cause || field.is_cause_if_error;
    let made: Vec<bool> = fields
        .iter()
        .map(|field| match &field.init {
            Some(Init::Value(value)) => value.shows.iter().any(|&index| is_cause(&fields[index])),
            Some(Init::Default) | None => false,
        })
        .collect();
    for (field, is_made) in fields.iter_mut().zip(made) {
        field.is_made_of_cause = is_made;
    }
}
