//! `Answers`: several types as one, in the form of a layer.

use genro_exceptions::describe::{Answers, Describe, ErrorCase};
use genro_exceptions::{Format, HttpConflict, HttpNotFound, PlainText, ProblemJson, any_error};
use http::HeaderValue;

use crate::declarations::{
    Ascii, Enveloped, NoPage, Nothing, ProblemError, Shaped, Typed, UserNotFound,
};
use crate::forms::Envelope;
use crate::reality::assert_holds;

fn forms(cases: &[ErrorCase]) -> Vec<Option<Format>> {
    cases.iter().map(ErrorCase::format).collect()
}

#[test]
fn nothing_is_lost_but_what_is_there_already() {
    type All = Answers<(UserNotFound, HttpNotFound, UserNotFound, (HttpConflict, HttpNotFound))>;
    let cases = All::cases();
    let names: Vec<_> = cases.iter().map(ErrorCase::name).collect();
    assert_eq!(names, ["UserNotFound", "HttpNotFound", "HttpConflict"]);
}

#[test]
fn the_form_of_the_layer_is_that_of_what_declares_none() {
    let cases = <Answers<(HttpNotFound, Enveloped, ProblemError), Envelope>>::cases();
    let [problem, own] = [Format::of::<ProblemJson>(), Format::of::<Envelope>()];
    let forms = forms(&cases);
    assert_eq!(forms[..4], [Some(own), Some(own), Some(problem), Some(problem)]);
    // One that declares text keeps it, as its answer does in the layer.
    assert_eq!(forms[5], Some(Format::of::<PlainText>()));
    assert_eq!(cases[0].content_type(), Some("application/json"));
}

/// As `Shape` of the layer has it: it is `text/plain`, or there is no text, or the error keeps its body.
#[test]
fn a_layer_leaves_another_content_type_alone() {
    type Left = (NoPage, Typed, Shaped);
    assert_eq!(<Answers<Left, Envelope>>::cases(), Left::cases());
    assert_eq!(<Answers<Left, ProblemJson>>::cases(), Left::cases());
    let cases = <Answers<(Ascii, Nothing), Envelope>>::cases();
    for case in &cases {
        assert_eq!(case.content_type(), Some("application/json"));
        assert_eq!(case.headers(), [], "the type of the text is not sent");
    }
    assert_eq!(cases.len(), 2);
}

/// The form of `any_error!` is no layer: it writes every error that has no form.
#[test]
fn the_form_of_another_type_replaces_the_content_type() {
    any_error! {
        #[body(Envelope)]
        struct Listed: NoPage, Typed;
    }
    let cases = Listed::cases();
    assert_holds(&cases[0], &*Listed::from(NoPage));
    assert_holds(&cases[1], &*Listed::from(Typed(HeaderValue::from_static("text/html"))));
    assert_eq!(cases[0].content_type(), Some("application/json"));
}

#[test]
fn without_a_form_all_is_as_declared() {
    let cases = <Answers<(HttpNotFound, ProblemError)>>::cases();
    let declared: Vec<_> = HttpNotFound::cases().into_iter().chain(ProblemError::cases()).collect();
    assert_eq!(cases, declared);
    // So a form further out finds it.
    let cases = <Answers<Answers<(HttpNotFound,)>, Envelope>>::cases();
    assert_eq!(forms(&cases), [Some(Format::of::<Envelope>())]);
}
