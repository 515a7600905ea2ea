const _: () = {
    use ::genro_exceptions::__private::all as __genro;
    #[automatically_derived]
    impl __genro::fmt::Display for NotLoggedIn {
        fn fmt(
            &self,
            __genro_formatter: &mut __genro::fmt::Formatter<'_>,
        ) -> __genro::fmt::Result {
            __genro_formatter
                .write_str(__genro::phrase(__genro::StatusCode::UNAUTHORIZED))
        }
    }
    #[automatically_derived]
    impl __genro::Error for NotLoggedIn {
        fn cause(&self) -> __genro::Option<&dyn __genro::Error> {
            __genro::leave_downcast(self)
        }
    }
    #[automatically_derived]
    impl __genro::HttpError for NotLoggedIn
    where
        for<'any> Self: __genro::Error,
    {
        fn status(&self) -> __genro::StatusCode {
            __genro::StatusCode::UNAUTHORIZED
        }
        fn detail(&self) -> __genro::Cow<'_, __genro::str> {
            __genro::detail(self)
        }
        fn to_detail(&self) -> __genro::Cow<'static, __genro::str> {
            __genro::Cow::Borrowed(__genro::phrase(__genro::StatusCode::UNAUTHORIZED))
        }
        fn append_headers(&self, __genro_headers: &mut __genro::HeaderMap) {
            {
                __genro::append_header(
                    __genro_headers,
                    &__genro::header::WWW_AUTHENTICATE,
                    const { __genro::HeaderValue::from_static("Bearer") },
                );
            }
        }
        fn close_code(&self) -> __genro::CloseCode {
            const { __genro::close_code(3000u16) }
        }
    }
    #[automatically_derived]
    impl __genro::Describe for NotLoggedIn {
        fn cases() -> __genro::CaseList {
            use __genro::AnyType as _;
            let __genro_cases = __genro::Cases::of::<Self>();
            let __genro_cases = __genro_cases
                .push(
                    &[],
                    __genro::ErrorCase::declared(
                            "NotLoggedIn",
                            __genro::Some(__genro::StatusCode::UNAUTHORIZED),
                        )
                        .with_header(
                            __genro::case_header(&__genro::header::WWW_AUTHENTICATE)
                                .with_value("Bearer"),
                        )
                        .with_close_code(const { __genro::close_code(3000u16) }),
                );
            __genro_cases.finish()
        }
    }
    __genro::openapi! {
        [] [NotLoggedIn] []
    }
};
::genro_exceptions::__private::impls! {
    real[] [] [NotLoggedIn] [] [Body Form] [pub fn to_problem_response]
}
impl NotLoggedIn {
    ///Creates a `NotLoggedIn`; its response has status 401.
    #[must_use]
    pub const fn new() -> Self {
        Self {}
    }
}
#[automatically_derived]
impl ::core::default::Default for NotLoggedIn {
    fn default() -> Self {
        Self {}
    }
}
