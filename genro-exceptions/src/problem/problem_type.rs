//! The type of a problem.

/// The type of a problem: the members `type` and `title` of its JSON.
///
/// **Shape**: without a URI, the type is `about:blank`, which is left out of the body: the problem then means no more than
/// the status. Without a title, the title is the reason phrase. An empty title leaves the member out.
///
/// **Source**: [RFC 9457 section 3.1](https://www.rfc-editor.org/rfc/rfc9457#section-3.1).
///
/// ```
/// use genro_exceptions::ProblemType;
///
/// const OUT_OF_CREDIT: ProblemType = ProblemType::new()
///     .with_uri("https://example.com/probs/out-of-credit")
///     .with_title("You do not have enough credit.");
/// # assert_ne!(OUT_OF_CREDIT, ProblemType::new());
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ProblemType<'a> {
    uri: Option<&'a str>,
    pub(crate) title: Option<&'a str>,
}

impl<'a> ProblemType<'a> {
    /// Creates the type `about:blank`, whose title is the reason phrase.
    #[must_use]
    pub const fn new() -> Self {
        Self::declared(None, None)
    }

    /// Sets the URI reference that identifies the type.
    ///
    /// In the body, characters that RFC 3986 does not allow are percent-encoded.
    #[must_use]
    pub const fn with_uri(mut self, uri: &'a str) -> Self {
        self.uri = Some(uri);
        self
    }

    /// Sets the title, which is the same for every problem of the type.
    #[must_use]
    pub const fn with_title(mut self, title: &'a str) -> Self {
        self.title = Some(title);
        self
    }

    /// Creates a type for generated code.
    #[doc(hidden)]
    #[must_use]
    pub const fn declared(uri: Option<&'a str>, title: Option<&'a str>) -> Self {
        Self { uri, title }
    }

    /// Returns the URI, unless it is left out of the body.
    pub(crate) fn uri(self) -> Option<&'a str> {
        self.uri.filter(|uri| !matches!(*uri, "" | "about:blank"))
    }
}
