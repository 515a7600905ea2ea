const _: () = {
    use ::genro_exceptions::__private::all as __genro;
    #[automatically_derived]
    impl __genro::fmt::Display for Partial {
        fn fmt(
            &self,
            __genro_formatter: &mut __genro::fmt::Formatter<'_>,
        ) -> __genro::fmt::Result {
            match self {
                Self { 0: __genro_field_0, 1: __genro_field_1, .. } => {
                    __genro_formatter
                        .write_fmt(
                            ::core::format_args!(
                                "{__genro_field_0} of {total} items", total =
                                __genro_field_1.len(), __genro_field_0 = * __genro_field_0
                            ),
                        )
                }
            }
        }
    }
    #[automatically_derived]
    impl __genro::Error for Partial {
        fn cause(&self) -> __genro::Option<&dyn __genro::Error> {
            __genro::leave_downcast(self)
        }
    }
    #[automatically_derived]
    impl __genro::HttpError for Partial
    where
        for<'any> Self: __genro::Error,
    {
        fn status(&self) -> __genro::StatusCode {
            match self {
                Self { 2: __genro_field_2, .. } => {
                    __genro::StatusField::status_of(__genro_field_2, self)
                }
            }
        }
        fn detail(&self) -> __genro::Cow<'_, __genro::str> {
            __genro::detail(self)
        }
        fn to_detail(&self) -> __genro::Cow<'static, __genro::str> {
            match self {
                Self { 0: __genro_field_0, 1: __genro_field_1, 2: __genro_field_2 } => {
                    __genro::detail_of(
                        __genro::StatusField::answered(__genro_field_2, self),
                        __genro::text(
                            ::core::format_args!(
                                "{__genro_field_0} of {total} items", total =
                                __genro_field_1.len(), __genro_field_0 = * __genro_field_0
                            ),
                        ),
                    )
                }
            }
        }
    }
    #[automatically_derived]
    impl __genro::Describe for Partial {
        fn cases() -> __genro::CaseList {
            use __genro::AnyType as _;
            let __genro_cases = __genro::Cases::of::<Self>();
            let __genro_cases = __genro_cases
                .push(
                    &[],
                    __genro::ErrorCase::declared("Partial", __genro::None)
                        .with_template("{0} of {total} items"),
                );
            __genro_cases.finish()
        }
    }
    __genro::openapi! {
        [] [Partial] []
    }
};
::genro_exceptions::__private::impls! {
    real[] [] [Partial] [] [Body Form] [fn to_problem_response]
}
impl Partial {
    ///Creates a `Partial`; its response has the given status.
    #[must_use]
    fn new(field_0: usize, field_1: Vec<u8>, field_2: StatusCode) -> Self {
        Self {
            0: field_0,
            1: field_1,
            2: field_2,
        }
    }
}
