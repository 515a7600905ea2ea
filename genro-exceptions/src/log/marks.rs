//! Which errors have been traced by hand, so that no layer traces their responses again.
//!
//! `trace` has a reference to an error, which is then moved into a response, and cannot leave anything in it. So it leaves
//! a mark of what the error is, which the handle of the response takes. The marks of a request are those that were left
//! while its future was polled; others never meet them.

use std::cell::Cell;
use std::sync::{Mutex, MutexGuard, PoisonError};

use tracing::Span;
use tracing::span::Id;

use super::LogEntry;
use crate::error::{HttpError, message_of};

/// How many marks are kept; older ones belong to errors that have not become a response.
const CAPACITY: usize = 8;

thread_local! {
    static CURRENT: Cell<Marks> = const { Cell::new(Marks(None)) };
    /// Whether there are any. That costs a fraction of the access to what has a destructor, and it is asked for each request.
    static ARE_ANY: Cell<bool> = const { Cell::new(false) };
}

/// The marks of a request; a pointer, because most requests have none.
#[derive(Debug, Default)]
pub(crate) struct Marks(Option<Box<List>>);

/// The oldest first.
#[derive(Debug, Default)]
struct List(Vec<Mark>);

#[derive(Debug)]
struct Mark {
    type_name: &'static str,
    message: String,
    place: Place,
}

impl Mark {
    fn is_of(&self, entry: &LogEntry<'_>) -> bool {
        self.type_name == entry.type_name && self.message == message_of(entry.original.as_error())
    }
}

impl Marks {
    /// Leaves the mark of an error.
    pub(super) fn leave(entry: &LogEntry<'_>) {
        let LogEntry { original, type_name, .. } = *entry;
        let message = message_of(original.as_error());
        let mark = Mark { type_name, message, place: Place::current() };
        let mut marks = Self::replace(Self::default());
        let List(list) = &mut **marks.0.get_or_insert_default();
        if list.len() == CAPACITY {
            list.remove(0);
        }
        list.push(mark);
        Self::replace(marks);
    }

    /// Takes the mark of an error, if it has left one.
    pub(crate) fn take(error: &dyn HttpError) -> Traced {
        Traced(Mutex::new(if ARE_ANY.get() { Self::find(error) } else { None }))
    }

    /// The marks are elsewhere meanwhile, because a `Display` is called, which may do anything.
    #[cold]
    fn find(error: &dyn HttpError) -> Option<Place> {
        let mut marks = Self::replace(Self::default());
        let List(list) = &mut **marks.0.as_mut()?;
        let entry = error.log_entry();
        let found = list.iter().rposition(|mark| mark.is_of(&entry));
        let place = found.map(|found| list.remove(found).place);
        marks.0 = marks.0.filter(|list| !list.0.is_empty());
        Self::replace(marks);
        place
    }

    /// Forgets the marks of the thread, at the start of a request whose future nobody wraps.
    #[cfg(feature = "rocket")]
    pub(crate) fn forget() {
        Self::replace(Self::default());
    }

    /// Polls the future of a request, with its own marks in place of those of the thread.
    #[cfg(feature = "__layer")]
    #[inline]
    pub(crate) fn around<T>(&mut self, poll: impl FnOnce() -> T) -> T {
        let _polled = Polled { outer: Self::replace(std::mem::take(self)), own: self };
        poll()
    }

    /// Replaces the marks of the thread; while it ends, it has none.
    #[inline]
    fn replace(marks: Self) -> Self {
        if marks.0.is_none() && !ARE_ANY.get() {
            return marks;
        }
        ARE_ANY.set(marks.0.is_some());
        CURRENT.try_with(|current| current.replace(marks)).unwrap_or_default()
    }
}

/// A future that is polled; when that ends, also by a panic, its marks are its own again.
#[cfg(feature = "__layer")]
struct Polled<'a> {
    own: &'a mut Marks,
    outer: Marks,
}

#[cfg(feature = "__layer")]
impl Drop for Polled<'_> {
    fn drop(&mut self) {
        *self.own = Marks::replace(std::mem::take(&mut self.outer));
    }
}

/// The span in which an error was traced, if it was in one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Place(Option<Id>);

impl Place {
    pub(super) fn current() -> Self {
        Self(Span::current().id())
    }
}

/// Where the error of a response was traced by hand, until a layer asks for it.
pub(crate) struct Traced(Mutex<Option<Place>>);

impl Traced {
    pub(super) fn set(&self, place: Place) {
        *self.place() = Some(place);
    }

    #[cfg(feature = "__layer")]
    pub(crate) fn take(&self) -> Option<Place> {
        self.place().take()
    }

    fn place(&self) -> MutexGuard<'_, Option<Place>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
