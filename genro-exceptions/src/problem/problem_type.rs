//! What kind of problem an error is.

/// What kind of problem an error is: the members `type` and `title` of its JSON.
///
/// **Shape**: without a URI it is `about:blank`, which says that the status says it all, and is left out of the body;
/// without a title, that is the phrase of the status. An empty title leaves that member out.
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
    /// Makes the type `about:blank`, whose title is the phrase of the status.
    #[must_use]
    pub const fn new() -> Self {
        Self::declared(None, None)
    }

    /// Sets the URI reference that names the type.
    ///
    /// What RFC 3986 does not allow in one is percent-encoded in the body.
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

    /// What generated code makes.
    #[doc(hidden)]
    #[must_use]
    pub const fn declared(uri: Option<&'a str>, title: Option<&'a str>) -> Self {
        Self { uri, title }
    }

    /// The URI, unless it is the one that is left out.
    pub(crate) fn uri(self) -> Option<&'a str> {
        self.uri.filter(|uri| !matches!(*uri, "" | "about:blank"))
    }
}
