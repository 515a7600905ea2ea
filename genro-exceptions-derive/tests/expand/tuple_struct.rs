#[automatically_derived]
impl ::core::fmt::Display for Partial {
    fn fmt(
        &self,
        __genro_formatter: &mut ::core::fmt::Formatter<'_>,
    ) -> ::core::fmt::Result {
        match self {
            Self { 0: __genro_field_0, 1: __genro_field_1, .. } => {
                __genro_formatter
                    .write_fmt(
                        ::core::format_args!(
                            "{__genro_field_0} of {total} items", total = __genro_field_1
                            .len(), __genro_field_0 = * __genro_field_0
                        ),
                    )
            }
        }
    }
}
#[automatically_derived]
impl ::genro_exceptions::__private::Error for Partial {}
#[automatically_derived]
impl ::genro_exceptions::__private::HttpError for Partial
where
    for<'any> Self: ::genro_exceptions::__private::Error,
{
    fn status(&self) -> ::genro_exceptions::__private::StatusCode {
        match self {
            Self { 2: __genro_field_2, .. } => {
                ::genro_exceptions::__private::StatusField::to_status(__genro_field_2)
            }
        }
    }
    fn detail(&self) -> ::genro_exceptions::__private::Cow<'_, ::core::primitive::str> {
        ::genro_exceptions::__private::detail(self)
    }
    fn to_detail(
        &self,
    ) -> ::genro_exceptions::__private::Cow<'static, ::core::primitive::str> {
        ::genro_exceptions::__private::display_text(self)
    }
}
#[automatically_derived]
impl<Body> ::core::convert::From<Partial>
for ::genro_exceptions::__private::Response<Body>
where
    Body: ::core::convert::From<::genro_exceptions::__private::String>
        + ::core::convert::From<&'static ::core::primitive::str>,
{
    fn from(__genro_error: Partial) -> Self {
        ::genro_exceptions::__private::response(&__genro_error)
    }
}
#[automatically_derived]
impl ::core::convert::From<Partial> for ::genro_exceptions::__private::HttpException {
    fn from(__genro_error: Partial) -> Self {
        ::genro_exceptions::__private::HttpException::from_error(__genro_error)
    }
}
::genro_exceptions::__private::integrations! {
    [] [Partial] []
}
#[automatically_derived]
impl Partial {
    ///Makes `Partial`, answered with the given status.
    #[must_use]
    fn new(field_0: usize, field_1: Vec<u8>, field_2: StatusCode) -> Self {
        Self {
            0: field_0,
            1: field_1,
            2: field_2,
        }
    }
    /// Makes the HTTP response: status line, headers and body.
    #[must_use]
    fn to_response<Body>(&self) -> ::genro_exceptions::__private::Response<Body>
    where
        Body: ::core::convert::From<::genro_exceptions::__private::String>
            + ::core::convert::From<&'static ::core::primitive::str>,
    {
        ::genro_exceptions::__private::response(self)
    }
    /// Makes the HTTP response as `application/problem+json`.
    #[must_use]
    fn to_problem_response<Body>(&self) -> ::genro_exceptions::__private::Response<Body>
    where
        Body: ::core::convert::From<::genro_exceptions::__private::String>
            + ::core::convert::From<&'static ::core::primitive::str>,
    {
        ::genro_exceptions::__private::problem_response(self)
    }
}
