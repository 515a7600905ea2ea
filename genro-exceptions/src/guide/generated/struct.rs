impl fmt::Display for UserNotFound {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self { id: field_id } => {
                formatter
                    .write_fmt(
                        format_args!("user {field_id} not found", field_id = * field_id),
                    )
            }
        }
    }
}

impl Error for UserNotFound {
    fn cause(&self) -> Option<&dyn Error> {
        genro::leave_downcast(self)
    }
}

impl HttpError for UserNotFound
where
    for<'any> Self: Error,
{
    fn status(&self) -> StatusCode {
        StatusCode::NOT_FOUND
    }
    fn detail(&self) -> Cow<'_, str> {
        genro::detail(self)
    }
    fn to_detail(&self) -> Cow<'static, str> {
        genro::display_text(self)
    }
    fn append_headers(&self, headers: &mut HeaderMap) {
        {
            genro::append_fixed(
                headers,
                header::CACHE_CONTROL,
                const { HeaderValue::from_static("no-store") },
            );
        }
    }
}

impl<Body> From<UserNotFound> for Response<Body>
where
    Body: TextBody,
{
    fn from(error: UserNotFound) -> Self {
        genro::into_response(error)
    }
}

impl From<UserNotFound> for HttpException {
    fn from(error: UserNotFound) -> Self {
        HttpException::from_error(error)
    }
}

impl UserNotFound {
    /// Creates a `UserNotFound`; its response has status 404.
    #[must_use]
    pub fn new(id_: u64) -> Self {
        Self { id: id_ }
    }
    /// Creates the HTTP response: status line, headers and body.
    #[must_use]
    pub fn to_response<Body>(&self) -> Response<Body>
    where
        Body: TextBody,
    {
        genro::response(self)
    }
    /// Creates the HTTP response with a body in the form of the first type argument.
    #[must_use]
    pub fn to_response_as<Form, Body>(&self) -> Response<Body>
    where
        Form: ErrorFormat,
        Body: TextBody,
    {
        genro::response_as::<Form, _>(self)
    }
}
