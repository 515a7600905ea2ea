//! Cases held to errors with any values in their fields, and to the forms that a layer gives them.

use genro_exceptions::describe::{Answers, Describe, ErrorCase};
use genro_exceptions::{CloseCode, Headers, HttpError, HttpNotFound, ProblemJson};
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Response, StatusCode};
use proptest::prelude::*;

use crate::declarations::{
    Chosen, Constants, Enveloped, Foreign, Generic, Lists, ProblemError, RunTime, UserNotFound,
};
use crate::forms::{Envelope, Xml};
use crate::reality::assert_holds;

/// Statuses of which a response can have each: a redirect needs a `location`, which none of these errors has.
fn status() -> impl Strategy<Value = StatusCode> {
    (400_u16..600).prop_map(|code| StatusCode::from_u16(code).expect("a status"))
}

fn case<E: Describe>(index: usize) -> ErrorCase {
    E::cases().remove(index)
}

/// An error with its case.
type Pair = (ErrorCase, Box<dyn HttpError>);

fn of_structs() -> impl Strategy<Value = Pair> {
    let text = || any::<String>();
    let list = prop::collection::vec(any::<u8>(), 0..3);
    prop_oneof![
        any::<u64>().prop_map(|id| (case::<UserNotFound>(0), Box::new(UserNotFound { id }) as _)),
        any::<u32>().prop_map(|id| (case::<Constants>(0), Box::new(Constants(id)) as _)),
        text().prop_map(|detail| (case::<Chosen>(0), Box::new(Chosen { detail }) as _)),
        text().prop_map(|value| (case::<Generic<String>>(0), Box::new(Generic(value)) as _)),
        (text(), prop::option::of(text())).prop_map(|(field, hint)| {
            (case::<Enveloped>(0), Box::new(Enveloped { field, hint }) as _)
        }),
        (any::<[u8; 2]>(), list, any::<Option<u16>>()).prop_map(|(always, list, perhaps)| {
            let (perhaps, headers) = (perhaps.map(HeaderValue::from), Headers::new());
            (case::<Lists>(0), Box::new(Lists { always, list, perhaps, headers }) as _)
        }),
        (status(), prop::option::of(text()), text()).prop_map(|(status, code, text)| {
            let close = CloseCode::NORMAL_CLOSURE;
            (case::<RunTime>(0), Box::new(RunTime { status, code, close, text }) as _)
        }),
    ]
}

fn of_variants() -> impl Strategy<Value = Pair> {
    let text = || any::<String>();
    let path = || "/[a-z]{1,8}";
    prop_oneof![
        (any::<Option<u32>>(), any::<u32>(), path()).prop_map(|(balance, price, account)| {
            let error = ProblemError::OutOfCredit { balance, price, account };
            (case::<ProblemError>(0), Box::new(error) as _)
        }),
        prop::option::of(path()).prop_map(|uri| {
            (case::<ProblemError>(1), Box::new(ProblemError::NotFound { uri }) as _)
        }),
        text().prop_map(|text| {
            let cause = std::io::Error::other(text);
            (case::<ProblemError>(2), Box::new(ProblemError::Broken(cause)) as _)
        }),
        text().prop_map(|by| (case::<ProblemError>(3), Box::new(ProblemError::Taken(by)) as _)),
        any::<u64>().prop_map(|row| (case::<Foreign>(0), Box::new(Foreign::NoRow(row)) as _)),
        text().prop_map(|text| (case::<Foreign>(1), Box::new(Foreign::Broken(text)) as _)),
        (text(), status()).prop_map(|(text, status)| {
            (case::<Foreign>(3), Box::new(Foreign::Chosen(text, status)) as _)
        }),
    ]
}

proptest! {
    #[test]
    fn an_error_with_any_values_sends_what_its_case_says(
        (case, error) in prop_oneof![of_structs(), of_variants()],
    ) {
        assert_holds(&case, &*error);
    }
}

/// Asserts that a case without a form has that of the layer, as the response that the layer makes has.
macro_rules! assert_form {
    ($($form:ty),*) => {$({
        let cases = <Answers<(UserNotFound, HttpNotFound), $form>>::cases();
        let errors: [Box<dyn HttpError>; 2] =
            [Box::new(UserNotFound { id: 7 }), Box::new(HttpNotFound::new())];
        for (case, error) in cases.iter().zip(errors) {
            let response: Response<String> = (*error).to_response_as::<$form, _>();
            let sent = response.headers()[CONTENT_TYPE].to_str().unwrap();
            assert_eq!(case.content_type(), Some(sent));
            assert!(case.example_body().is_some());
        }
        // Nothing of the second is known only at run time.
        let response: Response<String> = HttpNotFound::new().to_response_as::<$form, _>();
        assert_eq!(cases[1].example_body().as_ref(), Some(response.body()));
    })*};
}

#[test]
fn an_example_is_the_body_in_every_form() {
    assert_form!(ProblemJson, Envelope, Xml, genro_exceptions::PlainText);
}
