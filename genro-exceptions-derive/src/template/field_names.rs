//! The fields of a case by their names.

use std::cell::OnceCell;
use std::collections::HashMap;

use crate::input::{ErrorInput, InputCase, InputField};
use crate::names;
use crate::similar::Index;

/// The most names that a message lists.
const MOST: usize = 8;

/// The fields of a case, which all its texts and expressions share. The names are read for the first of them.
pub(crate) struct FieldNames<'a> {
    pub(super) fields: &'a [InputField<'a>],
    input: &'a ErrorInput<'a>,
    names: OnceCell<Names>,
}

struct Names {
    all: Vec<String>,
    by_name: HashMap<String, usize>,
    /// Made for the first name that is wrong.
    index: OnceCell<Index>,
}

impl<'a> FieldNames<'a> {
    pub(crate) fn new(case: &'a InputCase<'a>, input: &'a ErrorInput<'a>) -> Self {
        Self { fields: &case.fields, input, names: OnceCell::new() }
    }

    fn names(&self) -> &Names {
        self.names.get_or_init(|| {
            let all: Vec<String> =
                self.fields.iter().map(|field| names::spoken(&field.member)).collect();
            let by_name = all.iter().cloned().enumerate().map(|(index, name)| (name, index));
            Names { by_name: by_name.collect(), all, index: OnceCell::new() }
        })
    }

    pub(super) fn find(&self, name: &str) -> Option<usize> {
        self.names().by_name.get(name).copied()
    }

    /// Whether this or another case has a field of this name.
    pub(super) fn is_of_any_case(&self, name: &str) -> bool {
        self.input.has_field(name)
    }

    /// The name that one slip turns into this one.
    pub(super) fn near(&self, name: &str) -> Option<&str> {
        let names = self.names();
        let index = names.index.get_or_init(|| Index::new(&names.all));
        index.find(name, &names.all)
    }

    /// "the fields are …", for a name that is none of them.
    pub(super) fn list(&self) -> String {
        let all = &self.names().all;
        let quoted: Vec<String> = all.iter().take(MOST).map(|name| format!("`{name}`")).collect();
        match (all.len(), quoted.join(", ")) {
            (0, _) => "there are no fields".to_owned(),
            (1, only) => format!("the only field is {only}"),
            (..=MOST, all) => format!("the fields are {all}"),
            (count, first) => format!("the fields are {first} and {} more", count - MOST),
        }
    }
}
