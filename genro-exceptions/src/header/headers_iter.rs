//! The iterators of `Headers`.

use http::header::{IntoIter, Iter};
use http::{HeaderName, HeaderValue};

use super::Headers;

/// The names and values of [`Headers`]; the values of one name are consecutive and in order.
#[derive(Debug)]
pub struct HeadersIter<'a>(Option<Iter<'a, HeaderValue>>);

impl<'a> Iterator for HeadersIter<'a> {
    type Item = (&'a HeaderName, &'a HeaderValue);

    fn next(&mut self) -> Option<Self::Item> {
        self.0.as_mut()?.next()
    }
}

/// The names and values of [`Headers`], each with its name; the values of one name are consecutive and in order.
#[derive(Debug)]
pub struct HeadersIntoIter {
    lines: Option<IntoIter<HeaderValue>>,
    /// Of several values of a name, only the first comes with it.
    name: Option<HeaderName>,
}

impl Iterator for HeadersIntoIter {
    type Item = (HeaderName, HeaderValue);

    fn next(&mut self) -> Option<Self::Item> {
        let (name, value) = self.lines.as_mut()?.next()?;
        self.name = name.or(self.name.take());
        Some((self.name.clone()?, value))
    }
}

impl<'a> IntoIterator for &'a Headers {
    type Item = (&'a HeaderName, &'a HeaderValue);
    type IntoIter = HeadersIter<'a>;

    fn into_iter(self) -> HeadersIter<'a> {
        HeadersIter(self.as_map().map(IntoIterator::into_iter))
    }
}

impl IntoIterator for Headers {
    type Item = (HeaderName, HeaderValue);
    type IntoIter = HeadersIntoIter;

    fn into_iter(self) -> HeadersIntoIter {
        HeadersIntoIter { lines: self.into_map().map(IntoIterator::into_iter), name: None }
    }
}
