//! A layer within a layer does its work once.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use genro_exceptions::tower::ErrorLayer;
use genro_exceptions::{HttpErrorHandle, PlainText};
use tower::{Layer as _, Service as _};

use super::{Answers, Html, foreign, get, now, shown, xml};

/// What comes out of two layers.
fn through_both(inner: &ErrorLayer, outer: &ErrorLayer) -> (u16, String, String) {
    let service = Answers(Some(foreign(404, "text/plain", "no page 7")));
    let response = now(outer.layer(inner.layer(service)).call(get())).unwrap();
    assert!(HttpErrorHandle::of(&response).is_some());
    shown(response)
}

fn counting(layer: ErrorLayer, count: &Arc<AtomicUsize>) -> ErrorLayer {
    let count = Arc::clone(count);
    layer.on_error(move |_, _| {
        count.fetch_add(1, Ordering::Relaxed);
    })
}

#[test]
fn the_form_is_that_of_the_inner_one() {
    let html = ErrorLayer::new().format::<Html>();
    assert_eq!(through_both(&xml(), &html).2, "<error status=\"404\">no page 7</error>");
    let text = ErrorLayer::new().format::<PlainText>();
    assert_eq!(through_both(&text, &xml()).2, "no page 7");
    // One without a form leaves that to the outer one.
    assert_eq!(through_both(&ErrorLayer::new(), &html).2, "<h1>Not Found</h1>");
    // Which then reads the text, that no form has read.
    let hook = ErrorLayer::new().on_error(|_, _| {});
    assert_eq!(through_both(&hook, &xml()).2, "<error status=\"404\">no page 7</error>");
}

#[test]
fn a_response_is_heard_once() {
    let count = Arc::new(AtomicUsize::new(0));
    let layer = counting(xml(), &count);
    through_both(&layer, &layer);
    assert_eq!(count.swap(0, Ordering::Relaxed), 1);
    through_both(&counting(xml(), &count), &counting(xml(), &count));
    assert_eq!(count.swap(0, Ordering::Relaxed), 1);
    // Where the inner one has no hook, the outer one hears of it.
    through_both(&xml(), &counting(xml(), &count));
    assert_eq!(count.load(Ordering::Relaxed), 1);
}
