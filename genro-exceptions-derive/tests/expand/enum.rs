#[automatically_derived]
impl ::core::fmt::Display for ApiError {
    fn fmt(
        &self,
        __genro_formatter: &mut ::core::fmt::Formatter<'_>,
    ) -> ::core::fmt::Result {
        match self {
            Self::Storage { .. } => __genro_formatter.write_str("storage failed"),
            Self::Missing { id: __genro_field_id } => {
                __genro_formatter
                    .write_fmt(
                        ::core::format_args!(
                            "no note {__genro_field_id}", __genro_field_id = *
                            __genro_field_id
                        ),
                    )
            }
            Self::Other {} => {
                __genro_formatter
                    .write_str(
                        ::genro_exceptions::__private::phrase({
                            const __GENRO_CONST: ::genro_exceptions::__private::StatusCode = path::TO_A_STATUS;
                            __GENRO_CONST
                        }),
                    )
            }
            Self::Redirect { 0: __genro_field_0 } => {
                ::core::fmt::Display::fmt(
                    ::genro_exceptions::__private::TransparentField::as_http_error(
                        __genro_field_0,
                    ),
                    __genro_formatter,
                )
            }
        }
    }
}
#[automatically_derived]
impl ::genro_exceptions::__private::Error for ApiError {
    fn source(
        &self,
    ) -> ::core::option::Option<&(dyn ::genro_exceptions::__private::Error + 'static)> {
        match self {
            Self::Storage { 0: __genro_field_0 } => {
                ::core::option::Option::Some({
                    use ::genro_exceptions::__private::cause::{
                        ByDeref as _, ByError as _, Otherwise as _,
                    };
                    ::genro_exceptions::__private::SourceField::as_source(
                        (&&::genro_exceptions::__private::cause::Cause(__genro_field_0))
                            .__genro_find(),
                    )
                })
            }
            Self::Redirect { 0: __genro_field_0 } => {
                ::genro_exceptions::__private::Error::source(
                    ::genro_exceptions::__private::TransparentField::as_http_error(
                        __genro_field_0,
                    ),
                )
            }
            _ => ::core::option::Option::None,
        }
    }
}
#[automatically_derived]
impl ::core::convert::From<io::Error> for ApiError {
    fn from(__genro_cause: io::Error) -> Self {
        Self::Storage { 0: __genro_cause }
    }
}
#[automatically_derived]
impl ::genro_exceptions::__private::HttpError for ApiError
where
    for<'any> Self: ::genro_exceptions::__private::Error,
{
    fn status(&self) -> ::genro_exceptions::__private::StatusCode {
        match self {
            Self::Storage { .. } => {
                ::genro_exceptions::__private::StatusCode::INTERNAL_SERVER_ERROR
            }
            Self::Missing { .. } => ::genro_exceptions::__private::StatusCode::NOT_FOUND,
            Self::Other {} => {
                const __GENRO_CONST: ::genro_exceptions::__private::StatusCode = path::TO_A_STATUS;
                __GENRO_CONST
            }
            Self::Redirect { 0: __genro_field_0 } => {
                ::genro_exceptions::__private::HttpError::status(
                    ::genro_exceptions::__private::TransparentField::as_http_error(
                        __genro_field_0,
                    ),
                )
            }
        }
    }
    fn detail(&self) -> ::genro_exceptions::__private::Cow<'_, ::core::primitive::str> {
        match self {
            Self::Redirect { 0: __genro_field_0 } => {
                ::genro_exceptions::__private::HttpError::detail(
                    ::genro_exceptions::__private::TransparentField::as_http_error(
                        __genro_field_0,
                    ),
                )
            }
            _ => ::genro_exceptions::__private::HttpError::to_detail(self),
        }
    }
    fn to_detail(
        &self,
    ) -> ::genro_exceptions::__private::Cow<'static, ::core::primitive::str> {
        match self {
            Self::Storage { .. } => {
                ::genro_exceptions::__private::Cow::Borrowed("storage failed")
            }
            Self::Missing { .. } => ::genro_exceptions::__private::display_text(self),
            Self::Other {} => {
                ::genro_exceptions::__private::Cow::Borrowed(
                    ::genro_exceptions::__private::phrase({
                        const __GENRO_CONST: ::genro_exceptions::__private::StatusCode = path::TO_A_STATUS;
                        __GENRO_CONST
                    }),
                )
            }
            Self::Redirect { 0: __genro_field_0 } => {
                ::genro_exceptions::__private::HttpError::to_detail(
                    ::genro_exceptions::__private::TransparentField::as_http_error(
                        __genro_field_0,
                    ),
                )
            }
        }
    }
    fn append_headers(
        &self,
        __genro_headers: &mut ::genro_exceptions::__private::HeaderMap,
    ) {
        match self {
            Self::Redirect { 0: __genro_field_0 } => {
                ::genro_exceptions::__private::HttpError::append_headers(
                    ::genro_exceptions::__private::TransparentField::as_http_error(
                        __genro_field_0,
                    ),
                    __genro_headers,
                )
            }
            _ => {}
        }
    }
    fn close_code(&self) -> ::genro_exceptions::__private::CloseCode {
        match self {
            Self::Redirect { 0: __genro_field_0 } => {
                ::genro_exceptions::__private::HttpError::close_code(
                    ::genro_exceptions::__private::TransparentField::as_http_error(
                        __genro_field_0,
                    ),
                )
            }
            _ => {
                ::genro_exceptions::__private::CloseCode::for_status(
                    ::genro_exceptions::__private::HttpError::status(self),
                )
            }
        }
    }
    fn code(&self) -> ::core::option::Option<&'static ::core::primitive::str> {
        match self {
            Self::Missing { .. } => ::core::option::Option::Some("NO_NOTE"),
            Self::Redirect { 0: __genro_field_0 } => {
                ::genro_exceptions::__private::HttpError::code(
                    ::genro_exceptions::__private::TransparentField::as_http_error(
                        __genro_field_0,
                    ),
                )
            }
            _ => ::core::option::Option::None,
        }
    }
    fn problem_type(
        &self,
    ) -> ::core::option::Option<::genro_exceptions::__private::ProblemType<'_>> {
        match self {
            Self::Missing { .. } => {
                ::core::option::Option::Some(
                    ::genro_exceptions::__private::ProblemType::declared(
                        ::core::option::Option::None,
                        ::core::option::Option::Some("No such note"),
                    ),
                )
            }
            Self::Redirect { 0: __genro_field_0 } => {
                ::genro_exceptions::__private::HttpError::problem_type(
                    ::genro_exceptions::__private::TransparentField::as_http_error(
                        __genro_field_0,
                    ),
                )
            }
            _ => ::core::option::Option::None,
        }
    }
    fn write_problem(
        &self,
        __genro_members: &mut ::genro_exceptions::__private::ProblemMembers<'_>,
    ) {
        match self {
            Self::Missing { id: __genro_field_id } => {
                ::genro_exceptions::__private::ProblemMembers::detail(
                    __genro_members,
                    self,
                );
                ::genro_exceptions::__private::ExtensionField::write_extension(
                    __genro_field_id,
                    "note_id",
                    __genro_members,
                );
            }
            Self::Redirect { 0: __genro_field_0 } => {
                ::genro_exceptions::__private::HttpError::write_problem(
                    ::genro_exceptions::__private::TransparentField::as_http_error(
                        __genro_field_0,
                    ),
                    __genro_members,
                )
            }
            _ => {
                ::genro_exceptions::__private::ProblemMembers::detail(
                    __genro_members,
                    self,
                )
            }
        }
    }
}
#[automatically_derived]
impl<Body> ::core::convert::From<ApiError>
for ::genro_exceptions::__private::Response<Body>
where
    Body: ::core::convert::From<::genro_exceptions::__private::String>
        + ::core::convert::From<&'static ::core::primitive::str>,
{
    fn from(__genro_error: ApiError) -> Self {
        ::genro_exceptions::__private::response(&__genro_error)
    }
}
#[automatically_derived]
impl ::core::convert::From<ApiError> for ::genro_exceptions::__private::HttpException {
    fn from(__genro_error: ApiError) -> Self {
        ::genro_exceptions::__private::HttpException::from_error(__genro_error)
    }
}
::genro_exceptions::__private::integrations! {
    [] [ApiError] []
}
#[automatically_derived]
impl ApiError {
    ///Makes `ApiError::Storage`, answered with status 500.
    #[must_use]
    pub fn storage(field_0: io::Error) -> Self {
        Self::Storage { 0: field_0 }
    }
    ///Makes `ApiError::Missing`, answered with status 404.
    #[must_use]
    pub fn missing(id_: u64) -> Self {
        Self::Missing { id: id_ }
    }
    ///Makes `ApiError::Other`, answered with its fixed status.
    #[must_use]
    pub const fn other() -> Self {
        Self::Other {}
    }
    ///Makes `ApiError::Redirect`, answered as its field is.
    #[must_use]
    pub fn redirect(field_0: Redirect) -> Self {
        Self::Redirect { 0: field_0 }
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
const _: () = {
    use ::genro_exceptions::__private::refuse as __genro_refuse;
    const __GENRO_STATUS: ::genro_exceptions::__private::StatusCode = {
        const __GENRO_CONST: ::genro_exceptions::__private::StatusCode = path::TO_A_STATUS;
        __GENRO_CONST
    };
    if !(::genro_exceptions::__private::is_error_status(__GENRO_STATUS)) {
        __genro_refuse("the status of an error is 300 to 599")
    }
};
const _: () = {
    use ::genro_exceptions::__private::refuse as __genro_refuse;
    const __GENRO_STATUS: ::genro_exceptions::__private::StatusCode = {
        const __GENRO_CONST: ::genro_exceptions::__private::StatusCode = path::TO_A_STATUS;
        __GENRO_CONST
    };
    if !(!::genro_exceptions::__private::is_redirect(__GENRO_STATUS)) {
        __genro_refuse(
            "this status sends the client to an address: give it in a `#[header(\"location\")]` or a `#[headers]` field, or use `genro_exceptions::Redirect`",
        )
    }
};
::genro_exceptions::__private::needs_json! {
    ::core::compile_error! {
    "`#[problem]` needs the feature `json` of `genro-exceptions`: write `features = [\"json\"]` beside its version in Cargo.toml"
    }
}
