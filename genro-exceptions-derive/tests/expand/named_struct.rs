const _: () = {
    use ::genro_exceptions::__private as __genro;
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
                        &const { __genro::HeaderName::from_static("retry-after") },
                    );
                    __genro::Headers::append_to(
                        __genro::HeadersField::lines(__genro_field_headers),
                        __genro_headers,
                    );
                }
            }
        }
    }
    __genro::conversions! {
        real[] [] [UserNotFound] [] [< Body >] Body exception
    }
    #[allow(clippy::impl_trait_in_params)]
    impl UserNotFound {
        ///Makes `UserNotFound`, answered with status 404.
        #[must_use]
        pub fn new(id_: u64, table_: impl __genro::Into<String>) -> Self {
            let __genro_field_id = &id_;
            let table_: String = __genro::Into::into(table_);
            let __genro_field_table = &table_;
            let __genro_default = __genro::From::from(
                __genro::formatted(
                    ::core::format_args!(
                        "user {__genro_field_id} not found in {__genro_field_table:?}",
                        __genro_field_id = * __genro_field_id, __genro_field_table = *
                        __genro_field_table
                    ),
                ),
            );
            Self {
                id: id_,
                table: __genro::Into::into(table_),
                detail: __genro_default,
                retry_after: __genro::Default::default(),
                headers: __genro::HeadersField::none([]),
                source: __genro::Default::default(),
            }
        }
        ///Makes `UserNotFound` with the text that the client reads, answered with status 404.
        #[must_use]
        pub fn with_detail(
            id_: u64,
            table_: impl __genro::Into<String>,
            detail_: impl __genro::Into<Cow<'static, str>>,
        ) -> Self {
            Self {
                id: id_,
                table: __genro::Into::into(table_),
                detail: __genro::Into::into(detail_),
                retry_after: __genro::Default::default(),
                headers: __genro::HeadersField::none([]),
                source: __genro::Default::default(),
            }
        }
        ///Adds the header `retry-after`.
        #[must_use]
        pub fn retry_after(mut self, retry_after_: Duration) -> Self {
            self.retry_after = __genro::Some(retry_after_);
            self
        }
        /// Adds a header line; one of the same name stays.
        #[must_use]
        pub fn header(
            mut self,
            name_: __genro::HeaderName,
            value_: __genro::HeaderValue,
        ) -> Self {
            let __genro_headers = &mut self.headers;
            __genro::Headers::append(
                __genro::HeadersField::lines_mut(__genro_headers),
                name_,
                value_,
            );
            self
        }
        /// Adds a header line given as text; one of the same name stays.
        ///
        /// # Errors
        ///
        /// `InvalidHeader`, which names the header, if HTTP cannot carry the name or the value.
        pub fn try_header(
            mut self,
            name_: impl __genro::AsRef<__genro::str>,
            value_: impl __genro::AsRef<__genro::str>,
        ) -> __genro::Result<Self, __genro::InvalidHeader> {
            let __genro_headers = &mut self.headers;
            __genro::Result::map(
                __genro::Headers::try_append(
                    __genro::HeadersField::lines_mut(__genro_headers),
                    __genro::AsRef::as_ref(&name_),
                    __genro::AsRef::as_ref(&value_),
                ),
                |()| self,
            )
        }
        /// Adds header lines given as text: a map, or a list of pairs in which names may repeat.
        ///
        /// # Errors
        ///
        /// `InvalidHeader`, which names the first header that HTTP cannot carry.
        pub fn try_headers<Name, Value>(
            mut self,
            pairs_: impl __genro::IntoIterator<Item = (Name, Value)>,
        ) -> __genro::Result<Self, __genro::InvalidHeader>
        where
            Name: __genro::AsRef<__genro::str>,
            Value: __genro::AsRef<__genro::str>,
        {
            let __genro_headers = &mut self.headers;
            __genro::Result::map(
                __genro::Headers::try_extend(
                    __genro::HeadersField::lines_mut(__genro_headers),
                    pairs_,
                ),
                |()| self,
            )
        }
        ///Adds the cause, for the log; the client never reads it.
        #[must_use]
        pub fn caused_by(
            mut self,
            source_: impl __genro::Into<Box<dyn Error + Send + Sync>>,
        ) -> Self {
            self.source = __genro::Some(__genro::Into::into(source_));
            self
        }
        __genro::responses! {
            real[pub] [] Body
        }
    }
};
