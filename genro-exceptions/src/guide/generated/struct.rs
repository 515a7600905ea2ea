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
        match self {
            Self { id: field_id } => {
                genro::text(
                    format_args!("user {field_id} not found", field_id = * field_id),
                )
            }
        }
    }
    fn append_headers(&self, headers: &mut HeaderMap) {
        {
            genro::append_header(
                headers,
                &header::CACHE_CONTROL,
                const { HeaderValue::from_static("no-store") },
            );
        }
    }
}

// The conversions and the methods that are the same for every type.
genro::impls! {/* the type, its generics and its bounds */}

impl UserNotFound {
    /// Creates a `UserNotFound`; its response has status 404.
    #[must_use]
    pub fn new(id_: u64) -> Self {
        Self { id: id_ }
    }
}
