//! The events of a layer that logs. It emits one right before it calls the hook, on the same thread.

use std::cell::RefCell;
use std::sync::Once;

use tracing::{Event, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};
use tracing_subscriber::registry::Registry;

thread_local! {
    static LEVELS: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

struct Listen;

impl<S: Subscriber> Layer<S> for Listen {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let metadata = event.metadata();
        if metadata.target() == "genro_exceptions" {
            LEVELS.with_borrow_mut(|levels| levels.push(metadata.level().to_string()));
        }
    }
}

/// Begins to listen, on all threads.
pub(super) fn listen() {
    static LISTENING: Once = Once::new();
    LISTENING.call_once(|| {
        let subscriber = Registry::default().with(Listen);
        tracing::subscriber::set_global_default(subscriber).expect("no other subscriber");
    });
}

/// The levels of the events since the last call.
pub(super) fn levels() -> String {
    LEVELS.take().join(" and ")
}
