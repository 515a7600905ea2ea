//! Methods of the user with the names of what generated code calls: inherent ones, and those of traits that
//! everything implements.

#![allow(
    dead_code,
    clippy::unused_self,
    clippy::wrong_self_convention,
    reason = "the methods are there for their names"
)]

use super::{answer, told};

/// What every method of the user's returns: used for anything else, it would not compile.
struct Wrong;

/// Every name that generated code calls, or could.
macro_rules! methods {
    ($this:tt) => { methods! {
        @$this
        append append_headers append_to as_error as_ref as_response as_str as_text as_u16 borrow cases clone close_code
        close_frame default deref detail display error_response find finish fmt for_each_value format from_error
        grpc_code header_map headers into into_iter into_response is_redirect map nullable optional or_other_detail push
        reject render respond_to source status status_code to_detail to_owned to_string to_text try_append try_extend
        with_close_code with_display with_extension with_fixed_code with_fixed_detail with_form with_further_headers with_header
        with_instance with_problem with_run_time_code with_schema with_template with_value write_fmt write_str
    }};
    (@$this:tt $($name:ident)*) => {
        $(methods! { @fn $name $this })*
    };
    (@fn $name:ident [$($this:tt)+]) => {
        fn $name($($this)+) -> Wrong { Wrong }
    };
}

/// Types of every shape, and what they answer, in the middle of it.
macro_rules! shapes {
    () => {
        use std::path::PathBuf;
        use std::sync::Arc;

        use genro_exceptions::{CloseCode, Headers};
        use http::StatusCode;

        const GONE: StatusCode = StatusCode::GONE;

        #[derive(Debug, genro_exceptions::HttpError)]
        #[status(404)]
        #[detail("{id} {path} {shared}")]
        #[header("x-fixed", "1")]
        #[close(1008)]
        #[grpc(ABORTED)]
        pub(super) struct Clashing {
            pub(super) id: u64,
            pub(super) path: PathBuf,
            pub(super) shared: Arc<PathBuf>,
        }

        #[derive(Debug, genro_exceptions::HttpError)]
        #[detail("{id}")]
        pub(super) struct AtRunTime {
            id: u8,
            #[status]
            status: StatusCode,
            #[detail]
            detail: String,
            #[header("retry-after")]
            retry_after: Option<u32>,
            #[header("x-range", "bytes */{}")]
            length: u64,
            #[headers]
            headers: Headers,
            #[close]
            code: CloseCode,
            #[source]
            cause: Option<Box<dyn std::error::Error + Send + Sync>>,
        }

        #[derive(Debug, genro_exceptions::HttpError)]
        #[status(self::GONE)]
        #[detail("{0}")]
        pub(super) struct Wrapped(#[from] pub(super) std::fmt::Error);

        #[derive(Debug, genro_exceptions::HttpError)]
        #[status(500)]
        pub(super) enum Enum {
            Anyhow(#[source] anyhow::Error),
            Io(#[from] std::io::Error),
            #[transparent]
            Inner(#[from] Wrapped),
        }

        #[derive(Debug, genro_exceptions::HttpError)]
        #[status(400)]
        #[detail("{0}")]
        pub(super) struct Generic<T>(pub(super) T);

        pub(super) fn shared() -> Arc<PathBuf> {
            Arc::new(PathBuf::from("b"))
        }
    };
}

/// What the types of a module answer.
macro_rules! it_answers {
    ($module:ident) => {
        #[test]
        fn $module() {
            use std::error::Error;

            use http::StatusCode;

            use self::$module::{AtRunTime, Clashing, Enum, Generic, Wrapped, shared};

            let clashing = Clashing::new(7, "a".into(), shared());
            assert_eq!(told(clashing, "x-fixed"), answer(404, "1", "7 a b"));
            let code = genro_exceptions::CloseCode::GOING_AWAY;
            let error = AtRunTime::new(1, StatusCode::CONFLICT, 9, code)
                .retry_after(3)
                .caused_by("disk")
                .try_headers([("x-a", "b")])
                .unwrap();
            assert_eq!(Error::source(&error).unwrap().to_string(), "disk");
            assert_eq!(genro_exceptions::HttpError::headers(&error).len(), 3);
            assert_eq!(told(error, "x-range"), answer(409, "bytes */9", "1"));
            let error = Enum::anyhow(anyhow::anyhow!("the cause"));
            assert_eq!(Error::source(&error).unwrap().to_string(), "the cause");
            assert!(Error::source(&Enum::from(std::io::Error::other("disk"))).is_some());
            let text = std::fmt::Error.to_string();
            assert_eq!(told(Enum::from(Wrapped::new(std::fmt::Error)), ""), answer(410, "", &text));
            assert_eq!(told(Generic::new('x'), ""), answer(400, "", "x"));
        }
    };
}

mod inherent {
    use super::Wrong;

    shapes!();

    impl Clashing {
        methods!([&self]);
    }
    impl AtRunTime {
        methods!([&self]);
    }
    impl Wrapped {
        methods!([self]);
    }
    impl Enum {
        methods!([&self]);
    }
    impl<T> Generic<T> {
        methods!([&self]);
    }
}

mod by_value {
    use super::Wrong;

    shapes!();

    /// As the one that is derived.
    trait HttpError: Sized {
        methods!([self]);
    }
    impl<T> HttpError for T {}
}

mod by_reference {
    use super::Wrong;

    shapes!();

    /// As the one of the library.
    trait ToResponse {
        methods!([&self]);
        fn to_response<B>(&self) -> Wrong {
            Wrong
        }
    }
    impl<T: ?Sized> ToResponse for T {}
}

mod by_unique_reference {
    use super::Wrong;

    shapes!();

    trait Everything {
        methods!([&mut self]);
    }
    impl<T: ?Sized> Everything for T {}
}

it_answers!(inherent);
it_answers!(by_value);
it_answers!(by_reference);
it_answers!(by_unique_reference);
