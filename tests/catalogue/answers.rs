//! `Answers`: several types as one, in the form of a layer.

use genro_exceptions::describe::{Answers, Describe, ErrorCase};
use genro_exceptions::{Format, HttpConflict, HttpNotFound, PlainText, ProblemJson};

use crate::declarations::{Envelope, Enveloped, ProblemError, UserNotFound};

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

#[test]
fn without_a_form_all_is_as_declared() {
    let cases = <Answers<(HttpNotFound, ProblemError)>>::cases();
    let declared: Vec<_> = HttpNotFound::cases().into_iter().chain(ProblemError::cases()).collect();
    assert_eq!(cases, declared);
    // So a form further out finds it.
    let cases = <Answers<Answers<(HttpNotFound,)>, Envelope>>::cases();
    assert_eq!(forms(&cases), [Some(Format::of::<Envelope>())]);
}
