//! Which texts and values show a cause, so that a client must not read them from a 5xx.

use syn::Type;

use super::{Case, CaseField, Described, ErrorModel, Init, Text};
use crate::attr::options::Part;
use crate::template::{Computed, FormatTrait};
use crate::types;

/// Whether a text or a value of a case is for the log alone, from 500 on, where the status is chosen at run time.
pub(crate) enum Hidden<'m> {
    Never,
    Always,
    /// If one of these types is an error.
    IfError(Vec<&'m Type>),
}

/// A cause that `#[init]` makes another field of.
#[derive(Clone, Copy)]
pub(crate) struct CauseOf<'a> {
    ty: &'a Type,
    /// Whether it is the cause, or only if its type is an error.
    is_cause: bool,
}

impl<'a> CaseField<'a> {
    /// Whether it is a cause, or shows one.
    pub(crate) fn may_show_cause(&self) -> bool {
        self.is_cause || self.is_cause_if_error || self.is_made_of_cause()
    }

    /// Whether its `#[init]` makes it of a cause, which it may then show.
    pub(crate) fn is_made_of_cause(&self) -> bool {
        !self.made_of.is_empty()
    }

    /// The types whose values would be the causes that it shows.
    pub(crate) fn cause_types(&self) -> impl Iterator<Item = &'a Type> {
        let itself = (self.is_cause || self.is_cause_if_error).then_some(self.ty);
        itself.into_iter().chain(self.made_of.iter().map(|cause| cause.ty)).map(inner)
    }
}

/// The type, or that in an `Option`.
fn inner(ty: &Type) -> &Type {
    types::option_of(ty).unwrap_or(ty)
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
            prints_all || template.used.contains(index) || template.looks_at.contains(index)
        })
    }

    /// Whether the compiler is asked whether a field is a cause, or shows one: not where that is known, or only the type that
    /// the error is used with decides.
    pub(crate) fn asks_for_cause(&self, field: &CaseField<'_>) -> bool {
        let is_known = field.is_cause || field.made_of.iter().any(|cause| cause.is_cause);
        !is_known
            && field
                .cause_types()
                .all(|ty| types::boxed_error(ty).is_none() && self.is_nameable(ty))
    }

    /// Whether the text prints a cause, and only at run time it is known whether the client may read it.
    pub(crate) fn hidden_at_run_time<'c>(
        &self,
        case: &'c Case<'_>,
        described: &Described,
    ) -> Hidden<'c> {
        self.hidden_with(described, &self.printed_causes(case, described))
    }

    /// Whether an expression shows a cause, and only at run time it is known whether the client may read it.
    pub(crate) fn hidden_value<'c>(
        &self,
        case: &'c Case<'_>,
        described: &Described,
        computed: &Computed,
    ) -> Hidden<'c> {
        self.hidden_with(described, &case.shown_causes(computed))
    }

    fn hidden_with<'c>(&self, described: &Described, shown: &[&'c CaseField<'c>]) -> Hidden<'c> {
        if shown.is_empty() || !described.is_chosen_at_run_time() || described.exposes_cause {
            Hidden::Never
        } else if shown.iter().all(|field| self.asks_for_cause(field)) {
            Hidden::IfError(shown.iter().flat_map(|field| field.cause_types()).collect())
        } else {
            Hidden::Always
        }
    }
}

impl Case<'_> {
    /// The causes that an expression may show, alone or with the whole of `self`.
    pub(crate) fn shown_causes(&self, computed: &Computed) -> Vec<&CaseField<'_>> {
        find_causes(self, |index| computed.shows_self || computed.shows.contains(index))
    }
}

fn find_causes<'c>(case: &'c Case<'_>, is_shown: impl Fn(usize) -> bool) -> Vec<&'c CaseField<'c>> {
    let fields = case.fields.iter().enumerate();
    let found = fields.filter(|(index, field)| field.may_show_cause() && is_shown(*index));
    found.map(|(_, field)| field).collect()
}

/// A field that an `#[init]` expression makes of a cause shows what the cause shows.
pub(super) fn mark_made_of_cause(fields: &mut [CaseField<'_>]) {
    let made_of = |field: &CaseField<'_>| match &field.init {
        Some(Init::Value(value)) => {
            let causes = value.shows.iter().map(|index| &fields[index]);
            let causes = causes.filter(|field| field.is_cause || field.is_cause_if_error);
            causes.map(|field| CauseOf { ty: field.ty, is_cause: field.is_cause }).collect()
        }
        Some(Init::Default) | None => Vec::new(),
    };
    let made: Vec<_> = fields.iter().map(made_of).collect();
    for (field, made_of) in fields.iter_mut().zip(made) {
        field.made_of = made_of;
    }
}
