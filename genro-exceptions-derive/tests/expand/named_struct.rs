const _: () = {
    use ::genro_exceptions::__private::all as __genro;
    #[automatically_derived]
    impl __genro::fmt::Display for UserNotFound {
        fn fmt(
            &self,
            __genro_formatter: &mut __genro::fmt::Formatter<'_>,
        ) -> __genro::fmt::Result {
            __genro_formatter
                .write_str(
                    match self {
                        Self { detail: __genro_field_detail, .. } => {
                            __genro::DetailField::as_text(__genro_field_detail)
                        }
                    },
                )
        }
    }
    #[automatically_derived]
    impl __genro::Error for UserNotFound {
        fn source(&self) -> __genro::Option<&(dyn __genro::Error + 'static)> {
            match self {
                Self { source: __genro_field_source, .. } => {
                    match __genro_field_source {
                        __genro::Some(__genro_cause) => __genro::Some(&**__genro_cause),
                        __genro::None => __genro::None,
                    }
                }
            }
        }
        fn cause(&self) -> __genro::Option<&dyn __genro::Error> {
            __genro::leave_downcast(self)
        }
    }
    #[automatically_derived]
    impl __genro::HttpError for UserNotFound
    where
        for<'any> Self: __genro::Error,
    {
        fn status(&self) -> __genro::StatusCode {
            __genro::StatusCode::NOT_FOUND
        }
        fn detail(&self) -> __genro::Cow<'_, __genro::str> {
            match self {
                Self { detail: __genro_field_detail, .. } => {
                    __genro::Cow::Borrowed(
                        __genro::DetailField::as_text(__genro_field_detail),
                    )
                }
            }
        }
        fn to_detail(&self) -> __genro::Cow<'static, __genro::str> {
            match self {
                Self { detail: __genro_field_detail, .. } => {
                    __genro::DetailField::to_text(__genro_field_detail)
                }
            }
        }
        fn append_headers(&self, __genro_headers: &mut __genro::HeaderMap) {
            match self {
                Self {
                    retry_after: __genro_field_retry_after,
                    headers: __genro_field_headers,
                    ..
                } => {
                    __genro::HeaderField::append_lines(
                        __genro_field_retry_after,
                        __genro_headers,
                        {
                            static __GENRO_NAME: __genro::HeaderName = __genro::HeaderName::from_static(
                                "retry-after",
                            );
                            &__GENRO_NAME
                        },
                    );
                    __genro::Headers::append_to(
                        __genro::HeadersField::lines(__genro_field_headers),
                        __genro_headers,
                    );
                }
            }
        }
    }
    #[automatically_derived]
    impl __genro::Describe for UserNotFound {
        fn cases() -> __genro::CaseList {
            use __genro::AnyType as _;
            let __genro_cases = __genro::Cases::of::<Self>();
            let __genro_cases = __genro_cases
                .push(
                    &[],
                    __genro::ErrorCase::declared(
                            "UserNotFound",
                            __genro::Some(__genro::StatusCode::NOT_FOUND),
                        )
                        .with_template("user {id} not found in {table:?}")
                        .or_other_detail()
                        .with_header(
                            __genro::TypeOf::<
                                Option<Duration>,
                            >::__genro_header({
                                static __GENRO_NAME: __genro::HeaderName = __genro::HeaderName::from_static(
                                    "retry-after",
                                );
                                &__GENRO_NAME
                            }),
                        )
                        .with_further_headers(),
                );
            __genro_cases.finish()
        }
    }
    __genro::openapi! {
        [] [UserNotFound] []
    }
};
::genro_exceptions::__private::impls! {
    real[] [] [UserNotFound] [] [Body Form] [pub fn to_problem_response]
}
impl UserNotFound {
    ///Creates a `UserNotFound`; its response has status 404.
    #[must_use]
    pub fn new<IntoTable: ::core::convert::Into<String>>(
        id_: u64,
        table_: IntoTable,
    ) -> Self {
        let __genro_field_id = &id_;
        let table_: String = ::core::convert::Into::into(table_);
        let __genro_field_table = &table_;
        let __genro_default = ::core::convert::From::from(
            ::genro_exceptions::__private::formatted(
                ::genro_exceptions::__private::StatusCode::NOT_FOUND,
                ::core::format_args!(
                    "user {__genro_field_id} not found in {__genro_field_table:?}",
                    __genro_field_id = * __genro_field_id, __genro_field_table = *
                    __genro_field_table
                ),
            ),
        );
        Self {
            id: id_,
            table: ::core::convert::Into::into(table_),
            detail: __genro_default,
            retry_after: ::core::default::Default::default(),
            headers: ::genro_exceptions::__private::HeadersField::none([]),
            source: ::core::default::Default::default(),
        }
    }
    ///Creates a `UserNotFound` with the given detail; its response has status 404.
    #[must_use]
    pub fn with_detail<
        IntoTable: ::core::convert::Into<String>,
        IntoDetail: ::core::convert::Into<Cow<'static, str>>,
    >(id_: u64, table_: IntoTable, detail_: IntoDetail) -> Self {
        Self {
            id: id_,
            table: ::core::convert::Into::into(table_),
            detail: ::core::convert::Into::into(detail_),
            retry_after: ::core::default::Default::default(),
            headers: ::genro_exceptions::__private::HeadersField::none([]),
            source: ::core::default::Default::default(),
        }
    }
    ///Sets the header `retry-after`.
    #[must_use]
    pub fn retry_after(mut self, retry_after_: Duration) -> Self {
        self.retry_after = ::core::option::Option::Some(retry_after_);
        self
    }
    /// Appends a header; existing values of the same name are kept. Of a header that occurs once in a response, such as
    /// `location`, the last value is sent.
    #[must_use]
    pub fn header(
        mut self,
        name_: ::genro_exceptions::__private::HeaderName,
        value_: ::genro_exceptions::__private::HeaderValue,
    ) -> Self {
        let __genro_headers = &mut self.headers;
        ::genro_exceptions::__private::Headers::append(
            ::genro_exceptions::__private::HeadersField::lines_mut(__genro_headers),
            name_,
            value_,
        );
        self
    }
    /// Appends a header that is given as text; existing values of the same name are kept.
    ///
    /// # Errors
    ///
    /// Returns `InvalidHeader`, which contains the name, if the name or the value is invalid.
    pub fn try_header<Name, Value>(
        mut self,
        name_: Name,
        value_: Value,
    ) -> ::core::result::Result<Self, ::genro_exceptions::__private::InvalidHeader>
    where
        Name: ::core::convert::AsRef<::core::primitive::str>,
        Value: ::core::convert::AsRef<::core::primitive::str>,
    {
        let __genro_headers = &mut self.headers;
        ::core::result::Result::map(
            ::genro_exceptions::__private::Headers::try_append(
                ::genro_exceptions::__private::HeadersField::lines_mut(__genro_headers),
                ::core::convert::AsRef::as_ref(&name_),
                ::core::convert::AsRef::as_ref(&value_),
            ),
            |()| self,
        )
    }
    /// Appends headers that are given as text: a map, or a list of pairs in which names may repeat.
    ///
    /// # Errors
    ///
    /// Returns `InvalidHeader`, which contains the name of the first invalid header.
    pub fn try_headers<Pairs, Name, Value>(
        mut self,
        pairs_: Pairs,
    ) -> ::core::result::Result<Self, ::genro_exceptions::__private::InvalidHeader>
    where
        Pairs: ::core::iter::IntoIterator<Item = (Name, Value)>,
        Name: ::core::convert::AsRef<::core::primitive::str>,
        Value: ::core::convert::AsRef<::core::primitive::str>,
    {
        let __genro_headers = &mut self.headers;
        ::core::result::Result::map(
            ::genro_exceptions::__private::Headers::try_extend(
                ::genro_exceptions::__private::HeadersField::lines_mut(__genro_headers),
                pairs_,
            ),
            |()| self,
        )
    }
    ///Sets the cause. It is for the log; the client never reads it.
    #[must_use]
    pub fn caused_by<IntoSource: ::core::convert::Into<Box<dyn Error + Send + Sync>>>(
        mut self,
        source_: IntoSource,
    ) -> Self {
        self.source = ::core::option::Option::Some(::core::convert::Into::into(source_));
        self
    }
}
