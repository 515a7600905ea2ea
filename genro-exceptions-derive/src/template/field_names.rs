//! The fields of a case by their names.

use std::cell::OnceCell;
use std::collections::HashMap;

use crate::input::InputField;
use crate::names;
use crate::similar::Index;

/// The most names that a message lists.
const MOST: usize = 8;

pub(super) struct FieldNames {
    names: Vec<String>,
    by_name: HashMap<String, usize>,
    /// Made for the first name that is wrong.
    index: OnceCell<Index>,
}

impl FieldNames {
    pub(super) fn new(fields: &[InputField<'_>]) -> Self {
        let names: Vec<String> = fields.iter().map(|field| names::spoken(&field.member)).collect();
        let by_name = names.iter().cloned().enumerate().map(|(index, name)| (name, index));
        Self { by_name: by_name.collect(), names, index: OnceCell::new() }
    }

    pub(super) fn find(&self, name: &str) -> Option<usize> {
        self.by_name.get(name).copied()
    }

    /// The name that one slip turns into this one.
    pub(super) fn near(&self, name: &str) -> Option<&str> {
        let index = self.index.get_or_init(|| Index::new(&self.names));
        index.find(name, &self.names)
    }

    /// "the fields are …", for a name that is none of them.
    pub(super) fn list(&self) -> String {
        let quoted: Vec<String> =
            self.names.iter().take(MOST).map(|name| format!("`{name}`")).collect();
        match (self.names.len(), quoted.join(", ")) {
            (0, _) => "there are no fields".to_owned(),
            (1, only) => format!("the only field is {only}"),
            (..=MOST, all) => format!("the fields are {all}"),
            (count, first) => format!("the fields are {first} and {} more", count - MOST),
        }
    }
}
