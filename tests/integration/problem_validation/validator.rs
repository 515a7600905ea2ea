//! What validator finds.

use genro_exceptions::{HttpError, HttpException, ValidationProblem};
use validator::{Validate, ValidationError};

use super::{SECRET, found, pairs};

#[derive(Validate)]
struct Signup {
    #[validate(email)]
    mail: String,
    #[validate(length(min = 8, max = 64), must_match(other = "again"))]
    password: String,
    again: String,
    #[validate(range(min = 18, message = "must be of age"))]
    age: u32,
    #[validate(required)]
    name: Option<String>,
    #[validate(nested)]
    profile: Profile,
    #[validate(nested)]
    pets: Vec<Pet>,
}

#[derive(Validate)]
#[validate(schema(function = "whole", skip_on_field_errors = false))]
struct Profile {
    #[validate(url)]
    r#type: String,
    #[validate(range(exclusive_min = 0.5, max = 9.5))]
    size: f64,
}

#[derive(Validate)]
struct Pet {
    #[validate(length(equal = 3), custom(function = "custom"))]
    name: String,
}

fn whole(_: &Profile) -> Result<(), ValidationError> {
    Err(ValidationError::new("lopsided"))
}

fn custom(_: &str) -> Result<(), ValidationError> {
    Err(ValidationError::new("not_a_pet"))
}

fn signup() -> Signup {
    Signup {
        mail: SECRET.into(),
        password: SECRET.into(),
        again: format!("{SECRET}!"),
        age: 7,
        name: None,
        profile: Profile { r#type: SECRET.into(), size: 0.5 },
        pets: vec![Pet { name: SECRET.into() }],
    }
}

#[test]
fn every_mistake_has_its_pointer_and_shows_no_value() {
    let errors = signup().validate().unwrap_err();
    assert!(format!("{errors:?}").contains(SECRET));
    assert_eq!(
        found(errors),
        pairs(&[
            ("#/age", "must be of age"),
            ("#/mail", "must be an email address"),
            ("#/name", "must be given"),
            ("#/password", "must have a length of at least 8 and of at most 64"),
            ("#/password", "is not valid: must_match"),
            ("#/pets/0/name", "must have a length of 3"),
            ("#/pets/0/name", "is not valid: not_a_pet"),
            ("#/profile", "is not valid: lopsided"),
            ("#/profile/size", "must be at most 9.5 and more than 0.5"),
            ("#/profile/type", "must be a URL"),
        ])
    );
}

#[test]
fn by_the_question_mark() {
    fn check() -> Result<(), ValidationProblem> {
        Ok(signup().validate()?)
    }
    fn any() -> Result<(), HttpException> {
        signup().validate()?;
        Ok(())
    }
    assert_eq!(check().unwrap_err().errors().len(), 10);
    let error = any().unwrap_err();
    assert_eq!(error.status(), 422);
    assert!(error.downcast_ref::<ValidationProblem>().is_some());
}
