// The methods that every `ErrorLayer` has.
//
// Each framework includes this file behind its `ErrorLayer`, a struct with the field `rules`, and behind a macro `module!`
// with the path of its module for the examples. A macro would do the same, but the compiler would show its expansion with
// each wrong `.format::<…>()`.

impl ErrorLayer {
    /// Creates a layer that changes no response: it adds an [`HttpErrorHandle`](crate::HttpErrorHandle) to the
    /// error responses that have none.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the form of the error responses whose body nobody has shaped.
    ///
    /// These are all responses of status 400 and above without a content type or with `text/plain`. Status and
    /// headers stay, except for the headers of the old body. An error with a form of its own keeps it.
    ///
    #[doc = "```"]
    #[doc = concat!("use ", module!(), "::ErrorLayer;")]
    /// use genro_exceptions::PlainText;
    ///
    /// let layer = ErrorLayer::new().format::<PlainText>();
    /// # let _ = layer;
    #[doc = "```"]
    #[must_use]
    pub fn format<F: crate::ErrorFormat>(mut self) -> Self {
        Arc::make_mut(&mut self.rules).format::<F>();
        self
    }

    /// Adds a form that a client can ask for with `Accept` ([RFC 9110 section 12.5.1]).
    ///
    /// The form of [`format`](Self::format) is the default. An error with a form of its own has that as its
    /// default, and the others stay available. The responses get `vary: accept`.
    ///
    #[doc = "```"]
    #[doc = concat!("use ", module!(), "::ErrorLayer;")]
    /// use std::error::Error;
    /// use genro_exceptions::{ErrorFormat, PlainText, PublicError};
    ///
    /// struct Html;
    ///
    /// impl ErrorFormat for Html {
    ///     const CONTENT_TYPE: &'static str = "text/html; charset=utf-8";
    ///
    ///     fn write(error: &PublicError<'_>, out: &mut String) -> Result<(), Box<dyn Error + Send + Sync>> {
    ///         out.push_str(&format!("<!DOCTYPE html><h1>{}</h1>", error.title()));
    ///         Ok(())
    ///     }
    /// }
    ///
    /// let layer = ErrorLayer::new().format::<PlainText>().or_format::<Html>();
    /// # let _ = layer;
    #[doc = "```"]
    ///
    /// [RFC 9110 section 12.5.1]: https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1
    #[must_use]
    pub fn or_format<F: crate::ErrorFormat>(mut self) -> Self {
        Arc::make_mut(&mut self.rules).or_format::<F>();
        self
    }

    /// Adds a hook, which is called once for each error response, foreign ones included.
    ///
    /// The handle of a foreign response has its status and its text, if the layer could read it.
    ///
    #[doc = "```"]
    #[doc = concat!("use ", module!(), "::ErrorLayer;")]
    ///
    /// let layer = ErrorLayer::new().on_error(|error, request| {
    ///     eprintln!("{} {}: {} {}", request.method, request.uri, error.status(), error.report());
    /// });
    /// # let _ = layer;
    #[doc = "```"]
    #[must_use]
    pub fn on_error(
        mut self,
        hook: impl Fn(&crate::HttpErrorHandle, &crate::RequestSummary)
            + Send
            + Sync
            + 'static,
    ) -> Self {
        Arc::make_mut(&mut self.rules).on_error(hook);
        self
    }

    /// Logs each error response once, foreign ones included, as an event of tracing: a 5xx as `ERROR`, a 4xx as `DEBUG`,
    /// and an error with `#[log(…)]` as that says.
    ///
    /// The target is `genro_exceptions`. The fields are attributes of OpenTelemetry's conventions; the guide
    /// [lists](crate::guide::logging) them. For a 5xx, `error.type` and `otel.status_code` of the current span are set, if
    /// the span has declared them.
    ///
    #[doc = "```"]
    #[doc = concat!("use ", module!(), "::ErrorLayer;")]
    ///
    /// let layer = ErrorLayer::new().traced();
    /// # let _ = layer;
    #[doc = "```"]
    #[cfg(feature = "tracing")]
    #[must_use]
    pub fn traced(mut self) -> Self {
        Arc::make_mut(&mut self.rules).traced();
        self
    }
}

impl std::fmt::Debug for ErrorLayer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.rules, f)
    }
}
