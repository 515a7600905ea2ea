//! A subscriber that keeps what it hears.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Id, Record};
use tracing::{Event, Level, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};
use tracing_subscriber::registry::{LookupSpan, Registry};

/// A value as the event has it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value {
    Text(String),
    Number(i64),
    /// Of another type, printed.
    Other(String),
}

pub(crate) type Fields = BTreeMap<&'static str, Value>;

/// An event, or what was recorded on a span after it was made.
#[derive(Debug, Clone)]
pub(crate) struct Heard {
    pub(crate) level: Level,
    pub(crate) target: String,
    pub(crate) name: &'static str,
    pub(crate) fields: Fields,
}

impl Heard {
    /// The text of a field, or nothing.
    pub(crate) fn text(&self, name: &str) -> &str {
        match self.fields.get(name) {
            None => "",
            Some(Value::Text(text)) => text,
            Some(other) => panic!("{name} is {other:?}"),
        }
    }

    pub(crate) fn number(&self, name: &str) -> i64 {
        match self.fields.get(name) {
            Some(Value::Number(number)) => *number,
            other => panic!("{name} is {other:?}"),
        }
    }

    /// Level, status, `error.type` and `error.chain`.
    pub(crate) fn line(&self) -> String {
        assert_eq!((self.target.as_str(), self.name), ("genro_exceptions", "exception"));
        let status = self.number("http.response.status_code");
        let [kind, chain] = ["error.type", "error.chain"].map(|name| self.text(name));
        format!("{} {status} {kind} {chain}", self.level)
    }
}

#[derive(Clone, Default)]
struct Capture {
    events: Arc<Mutex<Vec<Heard>>>,
    records: Arc<Mutex<Vec<Fields>>>,
}

/// What has been heard.
pub(crate) struct Log {
    pub(crate) events: Vec<Heard>,
    /// What was recorded on spans, one entry a call.
    pub(crate) records: Vec<Fields>,
}

/// What is heard of what runs, on this thread.
pub(crate) fn heard(run: impl FnOnce()) -> Log {
    let capture = Capture::default();
    tracing::subscriber::with_default(Registry::default().with(capture.clone()), run);
    let Capture { events, records } = capture;
    let events = std::mem::take(&mut *events.lock().expect("not poisoned"));
    Log { events, records: std::mem::take(&mut *records.lock().expect("not poisoned")) }
}

/// A line for each event of this crate.
pub(crate) fn lines(run: impl FnOnce()) -> Vec<String> {
    heard(run).events.iter().map(Heard::line).collect()
}

struct Keep<'a>(&'a mut Fields);

impl Visit for Keep<'_> {
    fn record_i64(&mut self, field: &Field, value: i64) {
        self.0.insert(field.name(), Value::Number(value));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name(), Value::Text(value.to_owned()));
    }

    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name(), Value::Other(format!("{value:?}")));
    }
}

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Capture {
    fn on_record(&self, _: &Id, values: &Record<'_>, _: Context<'_, S>) {
        let mut fields = Fields::new();
        values.record(&mut Keep(&mut fields));
        self.records.lock().expect("not poisoned").push(fields);
    }

    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut fields = Fields::new();
        event.record(&mut Keep(&mut fields));
        let (level, target) = (*event.metadata().level(), event.metadata().target().to_owned());
        let heard = Heard { level, target, name: event.metadata().name(), fields };
        if heard.target == "genro_exceptions" {
            self.events.lock().expect("not poisoned").push(heard);
        }
    }
}
