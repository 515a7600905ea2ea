#[automatically_derived]
impl<T, E> ::core::fmt::Display for Unknown<T, E>
where
    T: Clone,
    T: ::core::fmt::Display,
    Vec<T>: ::core::fmt::Debug,
{
    fn fmt(
        &self,
        __genro_formatter: &mut ::core::fmt::Formatter<'_>,
    ) -> ::core::fmt::Result {
        match self {
            Self { value: __genro_field_value, known: __genro_field_known, .. } => {
                __genro_formatter
                    .write_fmt(
                        ::core::format_args!(
                            "{__genro_shown_value} is not one of {__genro_field_known:?}",
                            __genro_shown_value = { use
                            ::genro_exceptions::__private::shown:: { ByDisplay as _,
                            ByPath as _, Otherwise as _ }; (&&
                            ::genro_exceptions::__private::shown::Shown(__genro_field_value))
                            .__genro_find() }, __genro_field_known = *
                            __genro_field_known
                        ),
                    )
            }
        }
    }
}
#[automatically_derived]
impl<T, E> ::genro_exceptions::__private::Error for Unknown<T, E>
where
    T: Clone,
    Self: ::core::fmt::Debug + ::core::fmt::Display,
    E: ::genro_exceptions::__private::Error + 'static,
{
    fn source(
        &self,
    ) -> ::core::option::Option<&(dyn ::genro_exceptions::__private::Error + 'static)> {
        match self {
            Self { source: __genro_field_source, .. } => {
                ::core::option::Option::Some({
                    use ::genro_exceptions::__private::cause::{
                        ByDeref as _, ByError as _, Otherwise as _,
                    };
                    ::genro_exceptions::__private::SourceField::as_source(
                        (&&::genro_exceptions::__private::cause::Cause(
                            __genro_field_source,
                        ))
                            .__genro_find(),
                    )
                })
            }
        }
    }
}
#[automatically_derived]
impl<T, E> ::genro_exceptions::__private::HttpError for Unknown<T, E>
where
    T: Clone,
    Self: ::genro_exceptions::__private::Error + ::core::marker::Send
        + ::core::marker::Sync + 'static,
{
    fn status(&self) -> ::genro_exceptions::__private::StatusCode {
        ::genro_exceptions::__private::StatusCode::UNPROCESSABLE_ENTITY
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
impl<T, E, Body> ::core::convert::From<Unknown<T, E>>
for ::genro_exceptions::__private::Response<Body>
where
    T: Clone,
    Unknown<T, E>: ::genro_exceptions::__private::HttpError,
    Body: ::core::convert::From<::genro_exceptions::__private::String>
        + ::core::convert::From<&'static ::core::primitive::str>,
{
    fn from(__genro_error: Unknown<T, E>) -> Self {
        ::genro_exceptions::__private::response(&__genro_error)
    }
}
#[automatically_derived]
impl<T, E> ::core::convert::From<Unknown<T, E>>
for ::genro_exceptions::__private::HttpException
where
    T: Clone,
    Unknown<T, E>: ::genro_exceptions::__private::HttpError,
{
    fn from(__genro_error: Unknown<T, E>) -> Self {
        ::genro_exceptions::__private::HttpException::from_error(__genro_error)
    }
}
::genro_exceptions::__private::integrations! {
    [< T, E >] [Unknown < T, E >] [where T : Clone, Unknown < T, E > :
    ::genro_exceptions::__private::HttpError,]
}
#[automatically_derived]
impl<T, E> Unknown<T, E>
where
    T: Clone,
{
    ///Makes `Unknown`, answered with status 422.
    #[must_use]
    pub fn new(value_: T, known_: Vec<T>, source_: E) -> Self {
        Self {
            value: value_,
            known: known_,
            source: source_,
        }
    }
    /// Makes the HTTP response: status line, headers and body.
    #[must_use]
    pub fn to_response<Body>(&self) -> ::genro_exceptions::__private::Response<Body>
    where
        Self: ::genro_exceptions::__private::HttpError,
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
        Self: ::genro_exceptions::__private::HttpError,
        Body: ::core::convert::From<::genro_exceptions::__private::String>
            + ::core::convert::From<&'static ::core::primitive::str>,
    {
        ::genro_exceptions::__private::problem_response(self)
    }
}
