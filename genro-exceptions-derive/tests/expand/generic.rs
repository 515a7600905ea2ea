const _: () = {
    use ::genro_exceptions::__private::all as __genro;
    #[automatically_derived]
    impl<T, E> __genro::fmt::Display for Unknown<T, E>
    where
        T: Kind,
        T: ::core::fmt::Display,
        Vec<T>: ::core::fmt::Debug,
    {
        fn fmt(
            &self,
            __genro_formatter: &mut __genro::fmt::Formatter<'_>,
        ) -> __genro::fmt::Result {
            match self {
                Self { value: __genro_field_value, known: __genro_field_known, .. } => {
                    __genro_formatter
                        .write_fmt(
                            ::core::format_args!(
                                "{__genro_display_value} is not one of {__genro_field_known:?}",
                                __genro_display_value = { use __genro::display:: { ByDisplay
                                as _, ByPath as _, Otherwise as _ }; (&&
                                __genro::display::Argument(__genro_field_value))
                                .__genro_find() }, __genro_field_known = *
                                __genro_field_known
                            ),
                        )
                }
            }
        }
    }
    #[automatically_derived]
    impl<T, E> __genro::Error for Unknown<T, E>
    where
        T: Kind,
        Self: __genro::fmt::Debug + __genro::fmt::Display,
        E: __genro::Error + 'static,
    {
        fn source(&self) -> __genro::Option<&(dyn __genro::Error + 'static)> {
            use __genro::cause::traits::*;
            match self {
                Self { source: __genro_field_source, .. } => {
                    __genro::SourceField::as_source(
                        (&&__genro::cause::Cause(__genro_field_source)).__genro_find(),
                    )
                }
            }
        }
    }
    #[automatically_derived]
    impl<T, E> __genro::HttpError for Unknown<T, E>
    where
        T: Kind,
        Self: __genro::Error + __genro::Send + __genro::Sync + 'static,
    {
        fn status(&self) -> __genro::StatusCode {
            const {
                use ::genro_exceptions::__private::refuse as __genro_refuse;
                let __genro_status: ::genro_exceptions::__private::StatusCode = T::STATUS;
                if !::genro_exceptions::__private::is_error_status(__genro_status) {
                    __genro_refuse("the status of an error must be from 300 to 599")
                }
            }
            const {
                use ::genro_exceptions::__private::refuse as __genro_refuse;
                let __genro_status: ::genro_exceptions::__private::StatusCode = T::STATUS;
                if ::genro_exceptions::__private::is_redirect(__genro_status) {
                    __genro_refuse(
                        "this status is a redirect and needs a `location` header: add a `#[header(\"location\")]` or `#[headers]` field, or use `genro_exceptions::Redirect`",
                    )
                }
            }
            const {
                let __genro_const: __genro::StatusCode = T::STATUS;
                __genro_const
            }
        }
        fn detail(&self) -> __genro::Cow<'_, __genro::str> {
            __genro::detail(self)
        }
        fn to_detail(&self) -> __genro::Cow<'static, __genro::str> {
            __genro::display_text(self)
        }
        fn close_code(&self) -> __genro::CloseCode {
            const {
                let __genro_const: __genro::CloseCode = <T as Kind>::CLOSE;
                __genro_const
            }
        }
    }
    #[automatically_derived]
    impl<T, E> __genro::Describe for Unknown<T, E>
    where
        T: Kind,
    {
        fn cases() -> __genro::CaseList {
            use __genro::AnyType as _;
            let __genro_cases = __genro::Cases::of::<Self>();
            let __genro_cases = __genro_cases
                .push(
                    &[],
                    __genro::ErrorCase::declared(
                            "Unknown",
                            __genro::Some(const {
                                let __genro_const: __genro::StatusCode = T::STATUS;
                                __genro_const
                            }),
                        )
                        .with_template("{value} is not one of {known:?}")
                        .with_close_code(const {
                            let __genro_const: __genro::CloseCode = <T as Kind>::CLOSE;
                            __genro_const
                        }),
                );
            __genro_cases.finish()
        }
    }
    __genro::openapi! {
        [< T, E >] [Unknown < T, E >] [where T : Kind, Unknown < T, E > :
        __genro::Describe,]
    }
};
::genro_exceptions::__private::impls! {
    real[] [T, E,] [Unknown < T, E >] [T : Kind, Unknown < T, E > :
    ::genro_exceptions::__private::HttpError,] [Body Form] [pub fn to_problem_response]
}
impl<T, E> Unknown<T, E>
where
    T: Kind,
{
    ///Creates an `Unknown`; its response has the status `T::STATUS`.
    #[must_use]
    pub fn new(value_: T, known_: Vec<T>, source_: E) -> Self {
        Self {
            value: value_,
            known: known_,
            source: source_,
        }
    }
}
