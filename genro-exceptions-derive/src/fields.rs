//! Sets and maps of the fields of a case, by their place in it.
//!
//! A macro crate is compiled without optimization, in every first build: each type in a collection of the standard library
//! is another copy of its code, and a `BTreeSet` is the largest. So the macro has these, `HashSet<String>`, and
//! `HashMap<String, _>`.

/// Fields, in their order.
pub(crate) type FieldSet = FieldMap<()>;

/// Something for each of some fields, in the order of the fields.
#[derive(Clone)]
pub(crate) struct FieldMap<T>(Vec<(usize, T)>);

impl<T> Default for FieldMap<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> FieldMap<T> {
    /// Sets what a field has. Fields mostly come in their order.
    pub(crate) fn set(&mut self, field: usize, value: T) {
        match self.place(field) {
            Ok(place) => self.0[place].1 = value,
            Err(place) => self.0.insert(place, (field, value)),
        }
    }

    pub(crate) fn get(&self, field: usize) -> Option<&T> {
        self.place(field).ok().map(|place| &self.0[place].1)
    }

    pub(crate) fn contains(&self, field: usize) -> bool {
        self.place(field).is_ok()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// The fields.
    pub(crate) fn iter(&self) -> impl Iterator<Item = usize> {
        self.0.iter().map(|(field, _)| *field)
    }

    /// Sets what the fields of another map have.
    pub(crate) fn join(&mut self, other: Self) {
        if self.is_empty() {
            *self = other;
            return;
        }
        for (field, value) in other.0 {
            self.set(field, value);
        }
    }

    fn place(&self, field: usize) -> Result<usize, usize> {
        self.0.binary_search_by_key(&field, |(field, _)| *field)
    }
}

impl FieldSet {
    pub(crate) fn insert(&mut self, field: usize) {
        self.set(field, ());
    }
}

#[cfg(test)]
mod tests {
    use super::{FieldMap, FieldSet};

    #[test]
    fn fields_are_in_order_and_once() {
        let mut set = FieldSet::default();
        for field in [4, 1, 4, 0, 7] {
            set.insert(field);
        }
        let mut other = FieldSet::default();
        other.insert(2);
        set.join(other);
        assert_eq!(set.iter().collect::<Vec<_>>(), [0, 1, 2, 4, 7]);
        assert!(set.contains(2) && !set.contains(3));
    }

    #[test]
    fn the_last_value_of_a_field_stays() {
        let mut map = FieldMap::default();
        map.set(1, "one");
        map.set(0, "zero");
        map.set(1, "two");
        assert_eq!((map.len(), map.get(1), map.get(2)), (2, Some(&"two"), None));
    }
}
