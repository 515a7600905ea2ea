//! What is not the form of a layer: a type that is none, and a value.

use genro_exceptions::PlainText;
use genro_exceptions::tower::ErrorLayer;

struct Envelope;

fn main() {
    let _ = ErrorLayer::new().format::<Envelope>();
    let _ = ErrorLayer::new().format(PlainText);
}
