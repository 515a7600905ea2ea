//! Who hears of an error response: every one, once.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use genro_exceptions::tower::{ErrorLayer, panic_response};
use genro_exceptions::{HttpBadGateway, HttpNotFound, Redirect};
use http::{Request, Response, Version};
use http_body_util::Full;

use super::{foreign, get, shown, through, xml};
use crate::body_format::Failing;

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl Log {
    fn hear(&self, layer: ErrorLayer) -> ErrorLayer {
        let log = self.clone();
        layer.on_error(move |error, request| {
            let line = format!(
                "{} {} {:?} {} {}",
                request.method(),
                request.uri(),
                request.version(),
                error.status().as_u16(),
                error.report()
            );
            log.0.lock().expect("not poisoned").push(line);
        })
    }

    fn lines(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().expect("not poisoned"))
    }
}

#[test]
fn every_error_response_is_heard_once() {
    let log = Log::default();
    let layer = log.hear(ErrorLayer::new());
    let ask = |response: Response<Full<Bytes>>| {
        let request = Request::put("/a?b").version(Version::HTTP_2).body(()).unwrap();
        through(&layer, request, response);
        log.lines()
    };
    let cause = HttpBadGateway::new().caused_by("connection reset");
    assert_eq!(ask(cause.into()), ["PUT /a?b HTTP/2.0 502 Bad gateway: connection reset"]);
    assert_eq!(ask(HttpNotFound::new().into()), ["PUT /a?b HTTP/2.0 404 Not found"]);
    assert_eq!(ask(foreign(405, "", "")), ["PUT /a?b HTTP/2.0 405 Method Not Allowed"]);
    // Without a form, the body is not read.
    assert_eq!(ask(foreign(500, "", "disk 3")), ["PUT /a?b HTTP/2.0 500 Internal Server Error"]);
    assert_eq!(ask(foreign(400, "text/html", "<p>")), ["PUT /a?b HTTP/2.0 400 Bad Request"]);
    assert_eq!(
        ask(panic_response(Box::new(String::from("index 7")))),
        ["PUT /a?b HTTP/2.0 500 the handler panicked: index 7"]
    );
    for response in [foreign(200, "text/plain", "fine"), Redirect::new("/").into()] {
        assert_eq!(ask(response), [""; 0]);
    }
}

#[test]
fn a_hook_hears_what_a_form_hides() {
    let log = Log::default();
    let response = foreign(500, "text/plain", "disk 3 is gone");
    let response = through(&log.hear(xml()), get(), response);
    assert_eq!(log.lines(), ["GET / HTTP/1.1 500 disk 3 is gone"]);
    assert_eq!(shown(response).2, "<error status=\"500\">Internal Server Error</error>");
}

#[test]
fn a_hook_hears_why_a_form_has_failed() {
    let log = Log::default();
    let layer = log.hear(ErrorLayer::new().format::<Failing>());
    through(&layer, get(), foreign(404, "", "no page 7"));
    let [line] = &log.lines()[..] else { panic!("one line") };
    assert!(line.starts_with("GET / HTTP/1.1 500 the body cannot be written as"), "{line}");
    assert!(line.ends_with(": the template is gone: no page 7"), "{line}");
}

#[test]
fn several_hooks_are_called_in_order() {
    let (first, second) = (Log::default(), Log::default());
    let layer = second.hear(first.hear(ErrorLayer::new()));
    through(&layer, get(), foreign(404, "", ""));
    assert_eq!((first.lines().len(), second.lines().len()), (1, 1));
}

#[test]
fn a_panic_has_the_form_and_its_message_is_for_the_log() {
    for (payload, message) in [
        (Box::new("a literal") as Box<dyn std::any::Any + Send>, "a literal"),
        (Box::new(String::from("a text")), "a text"),
        (Box::new(7_u8), "its payload is not a text"),
    ] {
        let log = Log::default();
        let response = through(&log.hear(xml()), get(), panic_response(payload));
        assert_eq!(log.lines(), [format!("GET / HTTP/1.1 500 the handler panicked: {message}")]);
        assert_eq!(shown(response).2, "<error status=\"500\">Internal Server Error</error>");
    }
}
