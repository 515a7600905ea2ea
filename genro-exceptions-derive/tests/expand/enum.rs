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
                        Self::Storage { .. } => "storage failed",
                        Self::Missing { id: __genro_field_id } => {
                            return __genro_formatter
                                .write_fmt(
                                    ::core::format_args!(
                                        "no note {__genro_field_id}", __genro_field_id = *
                                        __genro_field_id
                                    ),
                                );
                        }
                        Self::Other {} => {
                            __genro::phrase({
                                const __GENRO_CONST: __genro::StatusCode = path::TO_A_STATUS;
                                __GENRO_CONST
                            })
                        }
                        Self::Redirect { 0: __genro_field_0 } => {
                            return __genro::fmt::Display::fmt(
                                __genro::TransparentField::as_http_error(__genro_field_0),
                                __genro_formatter,
                            );
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
                Self::Storage { 0: __genro_field_0 } => {
                    __genro::SourceField::as_source(
                        (&&__genro::cause::Cause(__genro_field_0)).__genro_find(),
                    )
                }
                Self::Redirect { 0: __genro_field_0 } => {
                    __genro::Error::source(
                        __genro::TransparentField::as_http_error(__genro_field_0),
                    )
                }
                _ => __genro::None,
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
                Self::Storage { .. } => __genro::StatusCode::INTERNAL_SERVER_ERROR,
                Self::Missing { .. } => __genro::StatusCode::NOT_FOUND,
                Self::Other {} => {
                    const __GENRO_CONST: __genro::StatusCode = path::TO_A_STATUS;
                    __GENRO_CONST
                }
                Self::Redirect { 0: __genro_field_0 } => {
                    __genro::HttpError::status(
                        __genro::TransparentField::as_http_error(__genro_field_0),
                    )
                }
            }
        }
        fn detail(&self) -> __genro::Cow<'_, __genro::str> {
            match self {
                Self::Redirect { 0: __genro_field_0 } => {
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
                    Self::Storage { .. } => "storage failed",
                    Self::Missing { .. } => return __genro::display_text(self),
                    Self::Other {} => {
                        __genro::phrase({
                            const __GENRO_CONST: __genro::StatusCode = path::TO_A_STATUS;
                            __GENRO_CONST
                        })
                    }
                    Self::Redirect { 0: __genro_field_0 } => {
                        return __genro::HttpError::to_detail(
                            __genro::TransparentField::as_http_error(__genro_field_0),
                        );
                    }
                },
            )
        }
        fn append_headers(&self, __genro_headers: &mut __genro::HeaderMap) {
            match self {
                Self::Redirect { 0: __genro_field_0 } => {
                    __genro::HttpError::append_headers(
                        __genro::TransparentField::as_http_error(__genro_field_0),
                        __genro_headers,
                    )
                }
                _ => {}
            }
        }
        fn close_code(&self) -> __genro::CloseCode {
            match self {
                Self::Redirect { 0: __genro_field_0 } => {
                    __genro::HttpError::close_code(
                        __genro::TransparentField::as_http_error(__genro_field_0),
                    )
                }
                _ => __genro::CloseCode::for_status(__genro::HttpError::status(self)),
            }
        }
        fn grpc_code(&self) -> __genro::GrpcCode {
            match self {
                Self::Storage { .. } => __genro::GrpcCode::DataLoss,
                Self::Redirect { 0: __genro_field_0 } => {
                    __genro::HttpError::grpc_code(
                        __genro::TransparentField::as_http_error(__genro_field_0),
                    )
                }
                _ => __genro::default_grpc_code(self),
            }
        }
        fn format(&self) -> __genro::Option<__genro::Format> {
            match self {
                Self::Redirect { 0: __genro_field_0 } => {
                    __genro::HttpError::format(
                        __genro::TransparentField::as_http_error(__genro_field_0),
                    )
                }
                _ => __genro::default_format(self),
            }
        }
        fn code(&self) -> __genro::Option<__genro::Cow<'_, __genro::str>> {
            match self {
                Self::Missing { .. } => __genro::code("NO_NOTE"),
                Self::Redirect { 0: __genro_field_0 } => {
                    __genro::HttpError::code(
                        __genro::TransparentField::as_http_error(__genro_field_0),
                    )
                }
                _ => __genro::None,
            }
        }
        fn problem_type(&self) -> __genro::Option<__genro::ProblemType<'_>> {
            match self {
                Self::Missing { .. } => {
                    __genro::Some(
                        __genro::ProblemType::declared(
                            __genro::None,
                            __genro::Some("No such note"),
                        ),
                    )
                }
                Self::Redirect { 0: __genro_field_0 } => {
                    __genro::HttpError::problem_type(
                        __genro::TransparentField::as_http_error(__genro_field_0),
                    )
                }
                _ => __genro::None,
            }
        }
        fn write_problem(&self, __genro_members: &mut __genro::ProblemMembers<'_>) {
            match self {
                Self::Missing { id: __genro_field_id } => {
                    __genro::ProblemMembers::detail(__genro_members, self);
                    __genro::ExtensionField::write_extension(
                        __genro_field_id,
                        "note_id",
                        __genro_members,
                    );
                }
                Self::Redirect { 0: __genro_field_0 } => {
                    __genro::HttpError::write_problem(
                        __genro::TransparentField::as_http_error(__genro_field_0),
                        __genro_members,
                    )
                }
                _ => __genro::ProblemMembers::detail(__genro_members, self),
            }
        }
        __genro::tracing_items! {
            fn log_entry(& self) -> __genro::LogEntry < '_ > { match self {
            Self::Redirect { 0 : __genro_field_0, } =>
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
                            "ApiError::Storage",
                            __genro::Some(__genro::StatusCode::INTERNAL_SERVER_ERROR),
                        )
                        .with_fixed_detail("storage failed"),
                );
            let __genro_cases = __genro_cases
                .push(
                    &[],
                    __genro::ErrorCase::declared(
                            "ApiError::Missing",
                            __genro::Some(__genro::StatusCode::NOT_FOUND),
                        )
                        .with_fixed_code("NO_NOTE")
                        .with_problem(__genro::None, __genro::Some("No such note"))
                        .with_template("no note {id}")
                        .with_extension(
                            __genro::CaseExtension::new("note_id")
                                .with_schema(__genro::type_schema!(u64)),
                        ),
                );
            let __genro_cases = __genro_cases
                .push(
                    &[],
                    __genro::ErrorCase::declared(
                        "ApiError::Other",
                        __genro::Some({
                            const __GENRO_CONST: __genro::StatusCode = path::TO_A_STATUS;
                            __GENRO_CONST
                        }),
                    ),
                );
            let __genro_cases = __genro_cases
                .append(
                    "ApiError::Redirect",
                    &[],
                    || __genro::TypeOf::<Redirect>::__genro_cases(),
                );
            __genro_cases.finish()
        }
    }
    __genro::openapi! {
        [] [ApiError] []
    }
};
::genro_exceptions::__private::impls! {
    real[] [] [ApiError] [] [Body Form] [pub fn to_problem_response]
}
impl ApiError {
    ///Creates an `ApiError::Storage`; its response has status 500.
    #[must_use]
    pub fn storage(field_0: io::Error) -> Self {
        Self::Storage { 0: field_0 }
    }
    ///Creates an `ApiError::Missing`; its response has status 404.
    #[must_use]
    pub fn missing(id_: u64) -> Self {
        Self::Missing { id: id_ }
    }
    ///Creates an `ApiError::Other`; its response has the status `path::TO_A_STATUS`.
    #[must_use]
    pub const fn other() -> Self {
        Self::Other {}
    }
    ///Creates an `ApiError::Redirect`; its response is that of its field.
    #[must_use]
    pub fn redirect(field_0: Redirect) -> Self {
        Self::Redirect { 0: field_0 }
    }
}
const _: () = {
    use ::genro_exceptions::__private::refuse as __genro_refuse;
    const __GENRO_STATUS: ::genro_exceptions::__private::StatusCode = {
        const __GENRO_CONST: ::genro_exceptions::__private::StatusCode = path::TO_A_STATUS;
        __GENRO_CONST
    };
    if !::genro_exceptions::__private::is_error_status(__GENRO_STATUS) {
        __genro_refuse("the status of an error must be from 300 to 599")
    }
};
const _: () = {
    use ::genro_exceptions::__private::refuse as __genro_refuse;
    const __GENRO_STATUS: ::genro_exceptions::__private::StatusCode = {
        const __GENRO_CONST: ::genro_exceptions::__private::StatusCode = path::TO_A_STATUS;
        __GENRO_CONST
    };
    if ::genro_exceptions::__private::is_redirect(__GENRO_STATUS) {
        __genro_refuse(
            "this status is a redirect and needs a `location` header: add a `#[header(\"location\")]` or `#[headers]` field, or use `genro_exceptions::Redirect`",
        )
    }
};
::genro_exceptions::__private::needs_json! {
    ::core::compile_error! {
    "`#[problem]` needs the feature `json` of `genro-exceptions`: write `features = [\"json\"]` beside its version in Cargo.toml"
    }
}
