//! What garde finds.

use garde::{Path, Report, Validate};
use genro_exceptions::{HttpException, ValidationProblem};

use super::{SECRET, found, pairs};

#[derive(Validate)]
struct Signup {
    #[garde(email)]
    mail: String,
    #[garde(length(min = 8))]
    password: String,
    #[garde(matches(password))]
    again: String,
    #[garde(dive)]
    pets: Vec<Pet>,
    #[garde(dive)]
    id: Id,
}

#[derive(Validate)]
struct Pet {
    #[garde(ascii, pattern("^[a-z]+$"))]
    name: String,
}

#[derive(Validate)]
#[garde(transparent)]
struct Id(#[garde(range(min = 1))] u32);

fn signup() -> Signup {
    Signup {
        mail: SECRET.into(),
        password: SECRET.into(),
        again: format!("{SECRET}!"),
        pets: vec![Pet { name: "rex".into() }, Pet { name: SECRET.into() }],
        id: Id(0),
    }
}

#[test]
fn every_mistake_has_its_pointer_and_shows_no_value() {
    assert_eq!(
        found(signup().validate().unwrap_err()),
        pairs(&[
            ("#/again", "does not match password field"),
            ("#/id", "lower than 1"),
            ("#/mail", "not a valid email: value is missing `@`"),
            ("#/password", "length is lower than 8"),
            ("#/pets/1/name", "does not match pattern /^[a-z]+$/"),
        ])
    );
}

#[test]
fn a_key_may_hold_what_separates_keys() {
    let mut report = Report::new();
    report.append(Path::new("a.b").join("c/d").join(7_usize), garde::Error::new("wrong"));
    report.append(Path::empty(), garde::Error::new("all wrong"));
    assert_eq!(found(report), pairs(&[("#/a.b/c~1d/7", "wrong"), ("#", "all wrong")]));
}

#[test]
fn by_the_question_mark() {
    fn any() -> Result<(), HttpException> {
        Ok(signup().validate()?)
    }
    assert!(any().unwrap_err().downcast_ref::<ValidationProblem>().is_some());
}
