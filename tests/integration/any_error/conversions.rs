//! What converts into the types of `any_error!`, what they convert into, and where they are declared.

use super::*;

#[test]
fn question_mark_takes_every_error() {
    fn parse(text: &str) -> Result<u8, AppError> {
        let number: u8 = text.parse()?;
        ensure!(number < 9, 422, "{number} is too much");
        if number == 0 {
            bail!(GONE);
        }
        let some = Some(number).filter(|number| *number != 3).or_not_found("no 3")?;
        io::Result::Ok(())?;
        boxed(some).map_err(AppError::from_boxed)?;
        anyhow(some)?;
        Ok(exception(some)?)
    }
    fn boxed(number: u8) -> Result<u8, Box<dyn Error + Send + Sync>> {
        if number == 4 { Err(NameTaken::new("four"))? } else { Ok(number) }
    }
    fn anyhow(number: u8) -> anyhow::Result<u8> {
        anyhow::ensure!(number != 5, CANARY);
        Ok(number)
    }
    fn exception(number: u8) -> Result<u8, HttpException> {
        if number == 6 { Err(HttpTooManyRequests::new())? } else { Ok(number) }
    }
    assert_eq!(parse("1").ok(), Some(1));
    for (text, status, detail) in [
        ("one", 500, "Internal Server Error"),
        ("9", 422, "9 is too much"),
        ("0", 410, "Gone"),
        ("3", 404, "no 3"),
        ("4", 409, "the name four is taken"),
        ("5", 500, "Internal Server Error"),
        ("6", 429, "Too many requests"),
    ] {
        let error = parse(text).unwrap_err();
        assert_eq!((error.status().as_u16(), error.detail().as_ref()), (status, detail), "{text}");
    }
}

#[test]
fn the_original_comes_back() {
    let exception = http_error!(404, "no plan").caused_by(CANARY);
    let back = HttpException::from(AppError::from(exception));
    assert_eq!(back.report().to_string(), format!("no plan: {CANARY}"));
    assert!(HttpException::from(AppError::from(NameTaken::new("a"))).is::<NameTaken>());
}

#[test]
fn it_goes_through_a_function_with_another_error_type() {
    fn inner() -> Result<(), AppError> {
        Err(NameTaken::new("a"))?
    }
    fn outer() -> Result<(), BoxError> {
        Ok(inner().map_err(HttpException::from)?)
    }
    assert_eq!(WithList::from_boxed(outer().unwrap_err()).status(), 409);
}

/// Of each framework, in tests/conformance; here the one that is built anyway.
#[test]
fn it_is_a_response() {
    let response =
        axum::response::IntoResponse::into_response(AppError::from(NameTaken::new("ada")));
    assert_eq!(response.status(), 409);
    let handle = HttpErrorHandle::of(&response).expect("a handle");
    assert!(handle.downcast_ref::<NameTaken>().is_some());
}

#[test]
fn it_goes_wherever_an_error_goes() {
    fn is<T: Send + Sync + Unpin + fmt::Debug + fmt::Display + 'static>() -> usize {
        size_of::<T>()
    }
    assert_eq!([is::<AppError>(), is::<WithList>()], [size_of::<HttpException>(); 2]);
}

/// In a function, with attributes that stay on the type, and from another macro.
#[test]
fn it_is_declared_anywhere() {
    macro_rules! declare {
        ($(#[$attribute:meta])* $vis:vis $name:ident: $($known:ty),*; $form:path) => {
            any_error! { $(#[$attribute])* #[body($form)] $vis struct $name: $($known),*; }
        };
    }
    declare! { #[allow(dead_code)] pub(super) Within: ByHand, Generic<u8>; self::Tagged }
    any_error! { #[cfg(any())] struct Nowhere: Missing; }
    any_error! { struct r#Type; }
    assert_eq!(Within::from(ByHand).to_response::<String>().body(), "tagged: short and stout");
    assert_eq!(r#Type::from(ByHand).status(), 500);
}
