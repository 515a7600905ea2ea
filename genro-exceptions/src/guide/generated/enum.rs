impl fmt::Display for StoreError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .write_str(
                match self {
                    Self::NameTaken { name: field_name } => {
                        return formatter
                            .write_fmt(
                                format_args!(
                                    "the name {field_name} is taken", field_name = * field_name
                                ),
                            );
                    }
                    Self::Storage { .. } => {
                        genro::phrase(StatusCode::SERVICE_UNAVAILABLE)
                    }
                },
            )
    }
}

impl Error for StoreError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        use cause::traits::*;
        match self {
            Self::NameTaken { .. } => None,
            Self::Storage { 0: field_0 } => {
                SourceField::as_source((&&cause::Cause(field_0)).find())
            }
        }
    }
    fn cause(&self) -> Option<&dyn Error> {
        genro::leave_downcast(self)
    }
}

impl From<io::Error> for StoreError {
    fn from(cause: io::Error) -> Self {
        Self::Storage { 0: cause }
    }
}

impl HttpError for StoreError
where
    for<'any> Self: Error,
{
    fn status(&self) -> StatusCode {
        match self {
            Self::NameTaken { .. } => StatusCode::CONFLICT,
            Self::Storage { .. } => StatusCode::SERVICE_UNAVAILABLE,
        }
    }
    fn detail(&self) -> Cow<'_, str> {
        genro::detail(self)
    }
    fn to_detail(&self) -> Cow<'static, str> {
        Cow::Borrowed(
            match self {
                Self::NameTaken { .. } => return genro::display_text(self),
                Self::Storage { .. } => genro::phrase(StatusCode::SERVICE_UNAVAILABLE),
            },
        )
    }
    fn code(&self) -> Option<Cow<'_, str>> {
        match self {
            Self::NameTaken { .. } => genro::code("TAKEN"),
            Self::Storage { .. } => None,
        }
    }
}

// The conversions and the methods that are the same for every type.
genro::impls! {/* the type, its generics and its bounds */}

impl StoreError {
    /// Creates a `StoreError::NameTaken`; its response has status 409.
    #[must_use]
    pub fn name_taken<IntoName: convert::Into<String>>(name_: IntoName) -> Self {
        Self::NameTaken {
            name: convert::Into::into(name_),
        }
    }
    /// Creates a `StoreError::Storage`; its response has status 503.
    #[must_use]
    pub fn storage(field_0: io::Error) -> Self {
        Self::Storage { 0: field_0 }
    }
}
