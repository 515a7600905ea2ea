//! What a problem knows besides its members.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::Value;
use serde_json::value::RawValue;

use super::messages::Messages;
use super::{Problem, lenient};
use crate::client::Received;
use crate::header::Headers;

/// Where a problem comes from, and what is not JSON in its response.
#[derive(Debug, Clone, Default)]
pub(super) struct Origin {
    /// Whether it was read from the response of another service.
    pub(super) is_read: bool,
    pub(super) relays_details: bool,
    /// The response that a client has read it from.
    pub(super) received: Option<Received>,
    /// The headers of its response.
    pub(super) headers: Headers,
    /// The messages of the error that it was created from.
    pub(super) messages: Option<Messages>,
    /// The texts of extensions whose values are not written as they were read: a `Value` has no room for all digits.
    texts: BTreeMap<String, Box<RawValue>>,
}

impl Problem {
    /// Sets an extension from its JSON, digit for digit; the last one of a name counts.
    pub(super) fn keep(&mut self, name: String, json: &RawValue) {
        let Some((value, text)) = lenient::read(json.get()) else { return };
        self.origin.texts.remove(&name);
        if text != value.to_string() {
            let text = match text {
                Cow::Borrowed(_) => Ok(json.to_owned()),
                Cow::Owned(text) => RawValue::from_string(text),
            };
            self.origin.texts.extend(text.ok().map(|text| (name.clone(), text)));
        }
        self.extensions.insert(name, value);
    }

    /// Returns the JSON of an extension, digit for digit.
    pub(crate) fn extension_json(&self, name: &str) -> Option<Cow<'_, str>> {
        let value = self.extensions.get(name)?;
        Some(match self.text_of(name, value) {
            Some(text) => text.get().into(),
            None => value.to_string().into(),
        })
    }

    /// The same problem, read from a response of a client.
    pub(crate) fn received_in(mut self, received: &Received) -> Self {
        self.origin.received = Some(received.clone());
        self
    }

    /// Returns the text of an extension, if it has one that its value has not been changed from.
    pub(super) fn text_of(&self, name: &str, value: &Value) -> Option<&RawValue> {
        let text = self.origin.texts.get(name)?;
        let read: Value = serde_json::from_str(text.get()).ok()?;
        (read == *value).then_some(text)
    }
}
