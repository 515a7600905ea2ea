//! `ErrorLayer` as a fairing of Rocket.

use std::io::Cursor;
use std::sync::{Arc, Mutex};

use http::header::{HeaderName, HeaderValue};
use http::request::Parts;
use http::{HeaderMap, Method, StatusCode, Uri};
use rocket::catcher::{BoxFuture, Catcher};
use rocket::fairing::{Fairing, Info, Kind};
use rocket::http::Status;
use rocket::{Build, Data, Request, Response, Rocket};

use super::unread::Unread;
use super::{default_page, locked};
use crate::layer::{Asked, Done, Found, Head, Rules};

/// The fairing that gives the error responses of a service one form and one hook: for `Rocket::attach`.
///
/// **Shape**: a response of status 400 and above whose body nobody has shaped (no content type, `text/plain`, or the
/// page of Rocket's default catcher) gets the form of [`format`](Self::format). The text of a foreign 4xx becomes the
/// detail if it is UTF-8 of at most 4 KiB that is there at once; that of a foreign 5xx is for the log. Every other
/// response passes untouched and unbuffered.
///
/// Rocket catches panics itself: the response is that of a 500, and the message of the panic is in Rocket's log alone.
/// It tells a fairing neither the version of HTTP, which is always HTTP/1.1 in a
/// [`RequestSummary`](crate::RequestSummary), nor extensions of a request. Fairings see a response in the order in
/// which they are attached.
///
/// ```
/// use genro_exceptions::{PlainText, integrations::rocket::ErrorLayer};
/// use rocket::{get, local::asynchronous::Client, routes};
///
/// #[get("/users")]
/// fn users() -> &'static str {
///     "Ada"
/// }
///
/// # #[rocket::main]
/// # async fn main() -> Result<(), rocket::Error> {
/// let errors = ErrorLayer::new()
///     .format::<PlainText>()
///     .on_error(|error, request| eprintln!("{} {}: {}", request.method, request.uri, error.report()));
/// let app = rocket::build().mount("/", routes![users]).attach(errors);
///
/// let client = Client::untracked(app).await?;
/// let response = client.get("/nowhere").dispatch().await;
/// assert_eq!(response.into_string().await.as_deref(), Some("Not Found"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
pub struct ErrorLayer {
    rules: Arc<Rules>,
}

macro_rules! module {
    () => {
        "genro_exceptions::integrations::rocket"
    };
}
include!("../../layer/builder.rs");

impl ErrorLayer {
    /// Returns catchers in place of Rocket's default catcher: for `Rocket::register`.
    ///
    /// The layer knows the page of the default catcher. Another fairing may change that page or its status before the
    /// layer sees it; with these catchers, there is no page. Rocket answers some requests without its fairings, such as one
    /// of a method that it does not know. With these catchers, that answer has the form and the hooks of the layer that is
    /// attached; of several, those of the first.
    ///
    /// ```
    /// use genro_exceptions::{PlainText, integrations::rocket::ErrorLayer};
    ///
    /// let errors = ErrorLayer::new().format::<PlainText>();
    /// let app = rocket::build().register("/", ErrorLayer::catchers()).attach(errors);
    /// # let _ = app;
    /// ```
    #[must_use]
    pub fn catchers() -> Vec<Catcher> {
        fn catch<'r>(status: Status, request: &'r Request<'_>) -> BoxFuture<'r> {
            *locked(super::slot(request)) = None;
            let mut response = Response::build().status(status).finalize();
            let attached = request.rocket().state::<Attached>();
            if let (Some(Attached(rules)), Begun::Unseen) = (attached, begun(request)) {
                rules.begin();
                settle(rules, request, &mut response, true);
            }
            Box::pin(async move { Ok(response) })
        }
        vec![Catcher::new(None, catch)]
    }
}

/// The rules of the layer, for the catchers.
struct Attached(Arc<Rules>);

/// What the fairing has seen of the beginning of a request.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Begun {
    Head,
    Other,
    /// Nothing: Rocket answers it without fairings.
    Unseen,
}

#[rocket::async_trait]
impl Fairing for ErrorLayer {
    fn info(&self) -> Info {
        Info { name: "ErrorLayer", kind: Kind::Ignite | Kind::Request | Kind::Response }
    }

    async fn on_ignite(&self, rocket: Rocket<Build>) -> rocket::fairing::Result {
        let is_first = rocket.state::<Attached>().is_none();
        Ok(if is_first { rocket.manage(Attached(Arc::clone(&self.rules))) } else { rocket })
    }

    async fn on_request(&self, request: &mut Request<'_>, _: &mut Data<'_>) {
        self.rules.begin();
        // For a HEAD, Rocket calls the handler of GET.
        let is_head = request.method() == rocket::http::Method::Head;
        request.local_cache(|| if is_head { Begun::Head } else { Begun::Other });
    }

    async fn on_response<'r>(&self, request: &'r Request<'_>, response: &mut Response<'r>) {
        if response.status().code >= 400 {
            let is_default = default_page::take(request, response);
            settle(&self.rules, request, response, is_default);
        }
    }
}

fn settle<'r>(
    rules: &Rules,
    request: &'r Request<'_>,
    response: &mut Response<'r>,
    is_default: bool,
) {
    let asked = asked(request, rules);
    let done = request.local_cache(Mutex::<Done>::default);
    let old = headers(response.headers());
    let mut new = old.clone();
    let status = response.status();
    let found = Found {
        status: StatusCode::from_u16(status.code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR),
        headers: &mut new,
        // A catcher has replaced the response of an error that a responder gave up.
        handle: super::error_of(request).filter(|_| !is_default),
        is_default,
        is_head: is_head(request),
        done: *locked(done),
    };
    let settled =
        rules.settle(&asked, found, || default_page::bytes_of(response.body_mut().take()));
    if settled.status.as_u16() != status.code {
        response.set_status(Status::new(settled.status.as_u16()));
    }
    replace_headers(response, &old, &new);
    match settled.body {
        None => {}
        // Rocket would declare the length of an empty body and of a stream.
        Some(_) if !settled.has_length => response.set_sized_body(None, Unread::default()),
        Some(text) => {
            let bytes = super::bytes(text);
            response.set_sized_body(bytes.len(), Cursor::new(bytes));
        }
    }
    *locked(super::slot(request)) = Some(settled.handle);
    *locked(done) = settled.done;
}

fn asked(request: &Request<'_>, rules: &Rules) -> Asked {
    let wanted = rules.wanted();
    if wanted.is_nothing() {
        return Asked::default();
    }
    let parts = head(request);
    Asked::of(wanted, || Head::of(&parts))
}

fn is_head(request: &Request<'_>) -> bool {
    begun(request) == Begun::Head
}

fn begun(request: &Request<'_>) -> Begun {
    *request.local_cache(|| Begun::Unseen)
}

/// The head of a request, in the types of `http` 1.
fn head(request: &Request<'_>) -> Parts {
    let (mut parts, ()) = http::Request::new(()).into_parts();
    parts.method = if is_head(request) {
        Method::HEAD
    } else {
        Method::from_bytes(request.method().as_str().as_bytes()).unwrap_or_default()
    };
    parts.uri = Uri::try_from(request.uri().to_string()).unwrap_or_default();
    parts.headers = headers(request.headers());
    parts
}

/// Header values that are not allowed in HTTP are left out; Rocket does not check them.
fn headers(headers: &rocket::http::HeaderMap<'_>) -> HeaderMap {
    let mut translated = HeaderMap::new();
    for header in headers.iter() {
        let name = HeaderName::from_bytes(header.name().as_str().as_bytes());
        let value = HeaderValue::from_bytes(header.value().as_bytes());
        if let (Ok(name), Ok(value)) = (name, value) {
            crate::header::append(&mut translated, &name, value);
        }
    }
    translated
}

/// Changes the headers that have changed, and no other.
fn replace_headers(response: &mut Response<'_>, old: &HeaderMap, new: &HeaderMap) {
    let is_changed = |name: &&HeaderName| !old.get_all(*name).iter().eq(new.get_all(*name));
    let gone = old.keys().filter(|name| !new.contains_key(*name));
    for name in new.keys().chain(gone).filter(is_changed) {
        response.remove_header(name.as_str());
        for value in new.get_all(name) {
            response.adjoin_header(super::header(name, value));
        }
    }
}
