//! A type of `any_error!`: those of its list, any other HTTP error, and the 500 of all others.

use genro_exceptions::any_error;
use genro_exceptions::describe::{Describe, ErrorCase};
use genro_exceptions::{Format, ProblemJson};

use crate::declarations::{ProblemError, UserNotFound};
use crate::forms::Envelope;
use crate::reality::assert_holds;
use crate::transparent::ByHand;

any_error! { struct Any; }

any_error! {
    #[body(Envelope)]
    struct Listed: UserNotFound, ByHand, ProblemError;
}

#[test]
fn without_a_list_it_is_open() {
    let cases = Any::cases();
    assert_eq!(cases.len(), 2);
    assert!(cases[0].is_open());
    assert_holds(&cases[0], &*Any::from(UserNotFound { id: 7 }));
    assert_holds(&cases[1], &*Any::from(std::io::Error::other("disk")));
}

#[test]
fn a_list_is_described_in_the_form_of_the_type() {
    let cases = Listed::cases();
    let names: Vec<_> = cases.iter().map(ErrorCase::name).collect();
    assert_eq!(names[0], "UserNotFound");
    assert!(cases[1].is_open() && cases[6].is_open());
    assert_eq!(cases[7].status().map(|status| status.as_u16()), Some(500));
    assert_eq!(cases[0].format(), Some(Format::of::<Envelope>()));
    assert_eq!(cases[2].format(), Some(Format::of::<ProblemJson>()));
    assert_holds(&cases[0], &*Listed::from(UserNotFound { id: 7 }));
    assert_holds(&cases[1], &*Listed::from(ByHand));
    assert_holds(&cases[3], &*Listed::from(ProblemError::NotFound { uri: None }));
    assert_holds(&cases[7], &*Listed::from(std::io::Error::other("disk")));
}
