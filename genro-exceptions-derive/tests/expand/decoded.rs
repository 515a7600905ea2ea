const _: () = {
    use ::genro_exceptions::__private::all as __genro;
    #[automatically_derived]
    impl __genro::fmt::Display for ApiError {
        fn fmt(
            &self,
            __genro_formatter: &mut __genro::fmt::Formatter<'_>,
        ) -> __genro::fmt::Result {
            __genro_formatter
                .write_str(
                    match self {
                        Self::UserNotFound { id: __genro_field_id, .. } => {
                            return __genro_formatter
                                .write_fmt(
                                    ::core::format_args!(
                                        "user {__genro_field_id} not found", __genro_field_id = *
                                        __genro_field_id
                                    ),
                                );
                        }
                        Self::Inner { 0: __genro_field_0 } => {
                            return __genro::fmt::Display::fmt(
                                __genro::TransparentField::as_http_error(__genro_field_0),
                                __genro_formatter,
                            );
                        }
                        Self::Storage { .. } => {
                            __genro::phrase(__genro::StatusCode::INTERNAL_SERVER_ERROR)
                        }
                    },
                )
        }
    }
    #[automatically_derived]
    impl __genro::Error for ApiError {
        fn source(&self) -> __genro::Option<&(dyn __genro::Error + 'static)> {
            use __genro::cause::traits::*;
            match self {
                Self::UserNotFound { cause: __genro_field_cause, .. } => {
                    match __genro_field_cause {
                        __genro::Some(__genro_cause) => {
                            __genro::SourceField::as_source(
                                (&&__genro::cause::Cause(__genro_cause)).__genro_find(),
                            )
                        }
                        __genro::None => __genro::None,
                    }
                }
                Self::Inner { 0: __genro_field_0 } => {
                    __genro::Error::source(
                        __genro::TransparentField::as_http_error(__genro_field_0),
                    )
                }
                Self::Storage { 0: __genro_field_0 } => {
                    __genro::SourceField::as_source(
                        (&&__genro::cause::Cause(__genro_field_0)).__genro_find(),
                    )
                }
            }
        }
        fn cause(&self) -> __genro::Option<&dyn __genro::Error> {
            __genro::leave_downcast(self)
        }
    }
    #[automatically_derived]
    impl __genro::From<io::Error> for ApiError {
        fn from(__genro_cause: io::Error) -> Self {
            Self::Storage { 0: __genro_cause }
        }
    }
    #[automatically_derived]
    impl __genro::HttpError for ApiError
    where
        for<'any> Self: __genro::Error,
    {
        fn status(&self) -> __genro::StatusCode {
            match self {
                Self::UserNotFound { .. } => __genro::StatusCode::NOT_FOUND,
                Self::Inner { 0: __genro_field_0 } => {
                    __genro::HttpError::status(
                        __genro::TransparentField::as_http_error(__genro_field_0),
                    )
                }
                Self::Storage { .. } => __genro::StatusCode::INTERNAL_SERVER_ERROR,
            }
        }
        fn detail(&self) -> __genro::Cow<'_, __genro::str> {
            match self {
                Self::Inner { 0: __genro_field_0 } => {
                    __genro::HttpError::detail(
                        __genro::TransparentField::as_http_error(__genro_field_0),
                    )
                }
                _ => __genro::HttpError::to_detail(self),
            }
        }
        fn to_detail(&self) -> __genro::Cow<'static, __genro::str> {
            __genro::Cow::Borrowed(
                match self {
                    Self::UserNotFound { .. } => return __genro::display_text(self),
                    Self::Inner { 0: __genro_field_0 } => {
                        return __genro::HttpError::to_detail(
                            __genro::TransparentField::as_http_error(__genro_field_0),
                        );
                    }
                    Self::Storage { .. } => {
                        __genro::phrase(__genro::StatusCode::INTERNAL_SERVER_ERROR)
                    }
                },
            )
        }
        fn append_headers(&self, __genro_headers: &mut __genro::HeaderMap) {
            match self {
                Self::UserNotFound { wait: __genro_field_wait, .. } => {
                    __genro::HeaderField::append_lines(
                        __genro_field_wait,
                        __genro_headers,
                        {
                            static __GENRO_NAME: __genro::HeaderName = __genro::HeaderName::from_static(
                                "retry-after",
                            );
                            &__GENRO_NAME
                        },
                    );
                }
                Self::Inner { 0: __genro_field_0 } => {
                    __genro::HttpError::append_headers(
                        __genro::TransparentField::as_http_error(__genro_field_0),
                        __genro_headers,
                    )
                }
                Self::Storage { .. } => {}
            }
        }
        fn close_code(&self) -> __genro::CloseCode {
            match self {
                Self::Inner { 0: __genro_field_0 } => {
                    __genro::HttpError::close_code(
                        __genro::TransparentField::as_http_error(__genro_field_0),
                    )
                }
                _ => __genro::CloseCode::for_status(__genro::HttpError::status(self)),
            }
        }
        fn grpc_code(&self) -> __genro::GrpcCode {
            match self {
                Self::Inner { 0: __genro_field_0 } => {
                    __genro::HttpError::grpc_code(
                        __genro::TransparentField::as_http_error(__genro_field_0),
                    )
                }
                _ => __genro::default_grpc_code(self),
            }
        }
        fn format(&self) -> __genro::Option<__genro::Format> {
            match self {
                Self::Inner { 0: __genro_field_0 } => {
                    __genro::HttpError::format(
                        __genro::TransparentField::as_http_error(__genro_field_0),
                    )
                }
                _ => __genro::default_format(self),
            }
        }
        fn code(&self) -> __genro::Option<__genro::Cow<'_, __genro::str>> {
            match self {
                Self::UserNotFound { .. } => __genro::code("USER_NOT_FOUND"),
                Self::Inner { 0: __genro_field_0 } => {
                    __genro::HttpError::code(
                        __genro::TransparentField::as_http_error(__genro_field_0),
                    )
                }
                Self::Storage { .. } => __genro::code("STORAGE"),
            }
        }
        fn problem_type(&self) -> __genro::Option<__genro::ProblemType<'_>> {
            match self {
                Self::Inner { 0: __genro_field_0 } => {
                    __genro::HttpError::problem_type(
                        __genro::TransparentField::as_http_error(__genro_field_0),
                    )
                }
                _ => {
                    __genro::Some(
                        __genro::ProblemType::declared(__genro::None, __genro::None),
                    )
                }
            }
        }
        fn write_problem(&self, __genro_members: &mut __genro::ProblemMembers<'_>) {
            match self {
                Self::UserNotFound { id: __genro_field_id, .. } => {
                    __genro::ProblemMembers::detail(__genro_members, self);
                    __genro::ExtensionField::write_extension(
                        __genro_field_id,
                        "id",
                        __genro_members,
                    );
                }
                Self::Inner { 0: __genro_field_0 } => {
                    __genro::HttpError::write_problem(
                        __genro::TransparentField::as_http_error(__genro_field_0),
                        __genro_members,
                    )
                }
                Self::Storage { .. } => {
                    __genro::ProblemMembers::detail(__genro_members, self)
                }
            }
        }
        __genro::tracing_items! {
            fn log_entry(& self) -> __genro::LogEntry < '_ > { match self { Self::Inner {
            0 : __genro_field_0, } =>
            __genro::HttpError::log_entry(__genro::TransparentField::as_http_error(__genro_field_0)),
            _ => __genro::LogEntry::new(self), } }
        }
    }
    #[automatically_derived]
    impl __genro::Describe for ApiError {
        fn cases() -> __genro::CaseList {
            use __genro::AnyType as _;
            let __genro_cases = __genro::Cases::of::<Self>();
            let __genro_cases = __genro_cases
                .push(
                    &[],
                    __genro::ErrorCase::declared(
                            "ApiError::UserNotFound",
                            __genro::Some(__genro::StatusCode::NOT_FOUND),
                        )
                        .with_fixed_code("USER_NOT_FOUND")
                        .with_problem(__genro::None, __genro::None)
                        .with_template("user {id} not found")
                        .with_extension(
                            __genro::CaseExtension::new("id")
                                .with_schema(__genro::type_schema!(u64)),
                        )
                        .with_header(
                            __genro::TypeOf::<
                                Option<u64>,
                            >::__genro_header({
                                static __GENRO_NAME: __genro::HeaderName = __genro::HeaderName::from_static(
                                    "retry-after",
                                );
                                &__GENRO_NAME
                            }),
                        ),
                );
            let __genro_cases = __genro_cases
                .append(
                    "ApiError::Inner",
                    &[],
                    || __genro::TypeOf::<Inner>::__genro_cases(),
                );
            let __genro_cases = __genro_cases
                .push(
                    &[],
                    __genro::ErrorCase::declared(
                            "ApiError::Storage",
                            __genro::Some(__genro::StatusCode::INTERNAL_SERVER_ERROR),
                        )
                        .with_fixed_code("STORAGE")
                        .with_problem(__genro::None, __genro::None),
                );
            __genro_cases.finish()
        }
    }
    __genro::openapi! {
        [] [ApiError] []
    }
    #[automatically_derived]
    impl __genro::Decode for ApiError {
        fn decode(__genro_decoder: &__genro::Decoder<'_>) -> __genro::Option<Self> {
            let __genro_found = __genro::case(
                __genro_decoder,
                __genro::CaseKey {
                    status: __genro::Some(__genro::StatusCode::NOT_FOUND),
                    code: __genro::CaseCode::Is("USER_NOT_FOUND"),
                    type_uri: __genro::None,
                },
                __genro::None,
                |__genro_fields| {
                    let id_: u64 = __genro::ReadExtension::read_extension(
                        __genro_fields,
                        "id",
                    )?;
                    let wait_: Option<u64> = __genro::ReadHeader::read_header_field(
                        __genro_fields,
                        {
                            static __GENRO_NAME: __genro::HeaderName = __genro::HeaderName::from_static(
                                "retry-after",
                            );
                            &__GENRO_NAME
                        },
                        &[],
                        ["", ""],
                    )?;
                    let cause_: Option<io::Error> = __genro::None;
                    let at_: &'static Location<'static> = Location::caller();
                    __genro::Some(Self::UserNotFound {
                        id: id_,
                        wait: wait_,
                        at: at_,
                        cause: cause_,
                    })
                },
            );
            if __genro_found.is_some() {
                return __genro_found;
            }
            let __genro_found = __genro::ReadTransparent::read_transparent(
                    __genro_decoder,
                )
                .map(|__genro_inner| Self::Inner { 0: __genro_inner });
            if __genro_found.is_some() {
                return __genro_found;
            }
            __genro::None
        }
    }
    #[automatically_derived]
    impl __genro::TryFrom<__genro::Received> for ApiError {
        type Error = __genro::Received;
        fn try_from(
            __genro_received: __genro::Received,
        ) -> __genro::Result<Self, __genro::Received> {
            __genro::decode(__genro_received)
        }
    }
};
::genro_exceptions::__private::impls! {
    real[] [] [ApiError] [] [Body Form] [pub fn to_problem_response]
}
impl ApiError {
    ///Creates an `ApiError::UserNotFound`; its response has status 404.
    #[must_use]
    #[track_caller]
    pub fn user_not_found(id_: u64) -> Self {
        Self::UserNotFound {
            id: id_,
            wait: ::core::default::Default::default(),
            at: Location::caller(),
            cause: ::core::default::Default::default(),
        }
    }
    ///Creates an `ApiError::Inner`; its response is that of its field.
    #[must_use]
    pub fn inner(field_0: Inner) -> Self {
        Self::Inner { 0: field_0 }
    }
    ///Creates an `ApiError::Storage`; its response has status 500.
    #[must_use]
    pub fn storage(field_0: io::Error) -> Self {
        Self::Storage { 0: field_0 }
    }
}
::genro_exceptions::__private::needs_json! {
    ::core::compile_error! {
    "`#[problem]` needs the feature `json` of `genro-exceptions`: write `features = [\"json\"]` beside its version in Cargo.toml"
    }
}
