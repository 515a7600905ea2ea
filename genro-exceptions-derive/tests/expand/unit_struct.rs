#[automatically_derived]
impl ::core::fmt::Display for NotLoggedIn {
    fn fmt(
        &self,
        __genro_formatter: &mut ::core::fmt::Formatter<'_>,
    ) -> ::core::fmt::Result {
        __genro_formatter
            .write_str(
                ::genro_exceptions::__private::phrase(
                    ::genro_exceptions::__private::StatusCode::UNAUTHORIZED,
                ),
            )
    }
}
#[automatically_derived]
impl ::genro_exceptions::__private::Error for NotLoggedIn {}
#[automatically_derived]
impl ::genro_exceptions::__private::HttpError for NotLoggedIn
where
    for<'any> Self: ::genro_exceptions::__private::Error,
{
    fn status(&self) -> ::genro_exceptions::__private::StatusCode {
        ::genro_exceptions::__private::StatusCode::UNAUTHORIZED
    }
    fn detail(&self) -> ::genro_exceptions::__private::Cow<'_, ::core::primitive::str> {
        ::genro_exceptions::__private::detail(self)
    }
    fn to_detail(
        &self,
    ) -> ::genro_exceptions::__private::Cow<'static, ::core::primitive::str> {
        ::genro_exceptions::__private::Cow::Borrowed(
            ::genro_exceptions::__private::phrase(
                ::genro_exceptions::__private::StatusCode::UNAUTHORIZED,
            ),
        )
    }
    fn append_headers(
        &self,
        __genro_headers: &mut ::genro_exceptions::__private::HeaderMap,
    ) {
        match self {
            Self {} => {
                ::genro_exceptions::__private::append_fixed(
                    __genro_headers,
                    ::genro_exceptions::__private::header::WWW_AUTHENTICATE,
                    const {
                        ::genro_exceptions::__private::HeaderValue::from_static("Bearer")
                    },
                );
            }
        }
    }
    fn close_code(&self) -> ::genro_exceptions::__private::CloseCode {
        match self {
            Self {} => const { ::genro_exceptions::__private::close_code(3000u16) }
        }
    }
}
#[automatically_derived]
impl<Body> ::core::convert::From<NotLoggedIn>
for ::genro_exceptions::__private::Response<Body>
where
    Body: ::core::convert::From<::genro_exceptions::__private::String>
        + ::core::convert::From<&'static ::core::primitive::str>,
{
    fn from(__genro_error: NotLoggedIn) -> Self {
        ::genro_exceptions::__private::response(&__genro_error)
    }
}
#[automatically_derived]
impl ::core::convert::From<NotLoggedIn>
for ::genro_exceptions::__private::HttpException {
    fn from(__genro_error: NotLoggedIn) -> Self {
        ::genro_exceptions::__private::HttpException::from_error(__genro_error)
    }
}
::genro_exceptions::__private::integrations! {
    [] [NotLoggedIn] []
}
#[automatically_derived]
impl NotLoggedIn {
    ///Makes `NotLoggedIn`, answered with status 401.
    #[must_use]
    pub const fn new() -> Self {
        Self {}
    }
    /// Makes the HTTP response: status line, headers and body.
    #[must_use]
    pub fn to_response<Body>(&self) -> ::genro_exceptions::__private::Response<Body>
    where
        Body: ::core::convert::From<::genro_exceptions::__private::String>
            + ::core::convert::From<&'static ::core::primitive::str>,
    {
        ::genro_exceptions::__private::response(self)
    }
    /// Makes the HTTP response as `application/problem+json`.
    #[must_use]
    pub fn to_problem_response<Body>(
        &self,
    ) -> ::genro_exceptions::__private::Response<Body>
    where
        Body: ::core::convert::From<::genro_exceptions::__private::String>
            + ::core::convert::From<&'static ::core::primitive::str>,
    {
        ::genro_exceptions::__private::problem_response(self)
    }
}
#[automatically_derived]
impl ::core::default::Default for NotLoggedIn {
    fn default() -> Self {
        Self::new()
    }
}
