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
                        Self::Store { 0: __genro_field_0, .. } => {
                            __genro::phrase(
                                __genro::StatusField::to_status(
                                    &__genro::HttpError::status(
                                        __genro::CauseField::as_http_error(__genro_field_0),
                                    ),
                                ),
                            )
                        }
                        Self::Upstream { cause: __genro_field_cause, .. } => {
                            __genro::phrase(
                                __genro::StatusField::to_status(
                                    &match (
                                        __genro_field_cause
                                            .status()
                                            .unwrap_or(StatusCode::BAD_GATEWAY),
                                    ) {
                                        __genro_value => {
                                            __genro::StatusValue::into_status(__genro_value.0)
                                        }
                                    },
                                ),
                            )
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
                Self::Store { 0: __genro_field_0, .. } => {
                    __genro::SourceField::as_source(
                        (&&__genro::cause::Cause(__genro_field_0)).__genro_find(),
                    )
                }
                Self::Upstream { cause: __genro_field_cause, .. } => {
                    __genro::SourceField::as_source(
                        (&&__genro::cause::Cause(__genro_field_cause)).__genro_find(),
                    )
                }
            }
        }
        fn cause(&self) -> __genro::Option<&dyn __genro::Error> {
            __genro::leave_downcast(self)
        }
    }
    #[automatically_derived]
    impl __genro::From<StoreError> for ApiError {
        #[track_caller]
        fn from(__genro_cause: StoreError) -> Self {
            let field_0: StoreError = __genro_cause;
            Self::Store {
                0: field_0,
                1: Location::caller(),
            }
        }
    }
    #[automatically_derived]
    impl __genro::HttpError for ApiError
    where
        for<'any> Self: __genro::Error,
    {
        fn status(&self) -> __genro::StatusCode {
            match self {
                Self::Store { 0: __genro_field_0, .. } => {
                    __genro::StatusField::status_of(
                        &__genro::HttpError::status(
                            __genro::CauseField::as_http_error(__genro_field_0),
                        ),
                        self,
                    )
                }
                Self::Upstream { cause: __genro_field_cause, .. } => {
                    __genro::StatusField::status_of(
                        &match (
                            __genro_field_cause
                                .status()
                                .unwrap_or(StatusCode::BAD_GATEWAY),
                        ) {
                            __genro_value => {
                                __genro::StatusValue::into_status(__genro_value.0)
                            }
                        },
                        self,
                    )
                }
            }
        }
        fn detail(&self) -> __genro::Cow<'_, __genro::str> {
            __genro::detail(self)
        }
        fn to_detail(&self) -> __genro::Cow<'static, __genro::str> {
            __genro::Cow::Borrowed(
                match self {
                    Self::Store { 0: __genro_field_0, .. } => {
                        __genro::phrase(
                            __genro::StatusField::status_of(
                                &__genro::HttpError::status(
                                    __genro::CauseField::as_http_error(__genro_field_0),
                                ),
                                self,
                            ),
                        )
                    }
                    Self::Upstream { cause: __genro_field_cause, .. } => {
                        __genro::phrase(
                            __genro::StatusField::status_of(
                                &match (
                                    __genro_field_cause
                                        .status()
                                        .unwrap_or(StatusCode::BAD_GATEWAY),
                                ) {
                                    __genro_value => {
                                        __genro::StatusValue::into_status(__genro_value.0)
                                    }
                                },
                                self,
                            ),
                        )
                    }
                },
            )
        }
        fn append_headers(&self, __genro_headers: &mut __genro::HeaderMap) {
            match self {
                Self::Store { 0: __genro_field_0, .. } => {
                    __genro::append_of_cause(
                        __genro_headers,
                        __genro::CauseField::as_http_error(__genro_field_0),
                        &[],
                    );
                }
                Self::Upstream {
                    wait: __genro_field_wait,
                    cause: __genro_field_cause,
                    ..
                } => {
                    match (__genro_field_wait,) {
                        __genro_value => {
                            __genro::HeaderField::append_value(
                                __genro_value.0,
                                __genro_headers,
                                &__genro::header::RETRY_AFTER,
                            )
                        }
                    };
                    __genro::append_of_cause(
                        __genro_headers,
                        __genro::CauseField::as_http_error(__genro_field_cause),
                        &[
                            &__genro::header::RETRY_AFTER,
                            {
                                static __GENRO_NAME: __genro::HeaderName = __genro::HeaderName::from_static(
                                    "x-cause",
                                );
                                &__GENRO_NAME
                            },
                        ],
                    );
                    if __genro::may_show_cause(
                        __genro::StatusField::given(
                            &match (
                                __genro_field_cause
                                    .status()
                                    .unwrap_or(StatusCode::BAD_GATEWAY),
                            ) {
                                __genro_value => {
                                    __genro::StatusValue::into_status(__genro_value.0)
                                }
                            },
                        ),
                        {
                            static __GENRO_NAME: __genro::HeaderName = __genro::HeaderName::from_static(
                                "x-cause",
                            );
                            &__GENRO_NAME
                        },
                        __genro_headers,
                    ) {
                        match (value(__genro_field_cause),) {
                            __genro_value => {
                                __genro::HeaderField::append_value(
                                    __genro_value.0,
                                    __genro_headers,
                                    {
                                        static __GENRO_NAME: __genro::HeaderName = __genro::HeaderName::from_static(
                                            "x-cause",
                                        );
                                        &__GENRO_NAME
                                    },
                                )
                            }
                        };
                    }
                }
            }
        }
        fn close_code(&self) -> __genro::CloseCode {
            match self {
                Self::Store { .. } => {
                    __genro::CloseCode::for_status(__genro::HttpError::status(self))
                }
                Self::Upstream { wait: __genro_field_wait, .. } => {
                    match (
                        if *__genro_field_wait > 60 {
                            CloseCode::GOING_AWAY
                        } else {
                            CloseCode::TRY_AGAIN_LATER
                        },
                    ) {
                        __genro_value => {
                            __genro::CloseValue::into_close_code(__genro_value.0)
                        }
                    }
                }
            }
        }
        fn code(&self) -> __genro::Option<__genro::Cow<'_, __genro::str>> {
            match self {
                Self::Store { 0: __genro_field_0, .. } => {
                    __genro::computed_code(
                        __genro::HttpError::code(
                            __genro::CauseField::as_http_error(__genro_field_0),
                        ),
                    )
                }
                Self::Upstream { cause: __genro_field_cause, .. } => {
                    __genro::public_code(
                        __genro::HttpError::status(self),
                        || match (__genro_field_cause.to_string(),) {
                            __genro_value => {
                                __genro::CodeValue::into_code(__genro_value.0)
                            }
                        },
                    )
                }
            }
        }
        fn write_problem(&self, __genro_members: &mut __genro::ProblemMembers<'_>) {
            match self {
                Self::Store { .. } => {
                    __genro::ProblemMembers::detail(
                        __genro_members,
                        __genro::HttpError::detail(self),
                    )
                }
                Self::Upstream { instance: __genro_field_instance, .. } => {
                    __genro::ProblemMembers::detail(
                        __genro_members,
                        __genro::HttpError::detail(self),
                    );
                    __genro::InstanceField::write_instance(
                        __genro_field_instance,
                        __genro_members,
                    );
                }
            }
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
                    __genro::ErrorCase::declared("ApiError::Store", __genro::None)
                        .with_run_time_code()
                        .with_further_headers(),
                );
            let __genro_cases = __genro_cases
                .push(
                    &[],
                    __genro::ErrorCase::declared("ApiError::Upstream", __genro::None)
                        .with_run_time_code()
                        .with_header(
                            __genro::TypeOf::<
                                u64,
                            >::__genro_header(&__genro::header::RETRY_AFTER),
                        )
                        .with_header(
                            __genro::case_header({
                                    static __GENRO_NAME: __genro::HeaderName = __genro::HeaderName::from_static(
                                        "x-cause",
                                    );
                                    &__GENRO_NAME
                                })
                                .optional(),
                        )
                        .with_instance(__genro::TypeOf::<String>::__genro_instance())
                        .with_further_headers()
                        .with_close_code(__genro::None),
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
    ///Creates an `ApiError::Store`; its response has the status of its cause.
    #[must_use]
    #[track_caller]
    pub fn store(field_0: StoreError) -> Self {
        Self::Store {
            0: field_0,
            1: Location::caller(),
        }
    }
    ///Creates an `ApiError::Upstream`; its response has the status that is computed from its fields.
    #[must_use]
    #[track_caller]
    pub fn upstream(wait_: u64, cause_: Client) -> Self {
        let __genro_field_wait = &wait_;
        let instance_: String = format!("/waits/{}", __genro_field_wait);
        let __genro_field_instance = &instance_;
        Self::Upstream {
            wait: wait_,
            cause: cause_,
            instance: instance_,
        }
    }
}
::genro_exceptions::__private::needs_json! {
    ::core::compile_error! {
    "`#[instance]` needs the feature `json` of `genro-exceptions`: write `features = [\"json\"]` beside its version in Cargo.toml"
    }
}
