//! Numbers are relayed digit for digit.

use genro_exceptions::{HttpException, Problem};
use proptest::prelude::*;

use super::{problem, relayed};

#[test]
fn numbers_lost_their_digits() {
    let members = r#""a":0.1000000000000000055511151231257827,"b":18446744073709551616,"c":123456789012345678901234567890,"d":1.0,"e":1E5,"f":-0.0,"g":[1.50,{"h":2.2250738585072014e-308}]"#;
    let body = format!(r#"{{"status":409,{members}}}"#);
    let problem = problem(409, &body);
    assert_eq!(problem.extensions["d"], 1.0);
    assert_eq!(problem.extensions["g"][0], 1.5);
    assert_eq!(relayed(problem.clone()).body(), &body);
    // Also where it goes through serde, through an error and back, or between copies.
    assert_eq!(serde_json::to_string(&problem).expect("JSON"), body);
    let by_serde: Problem = serde_json::from_str(&body).expect("a problem");
    assert_eq!(relayed(by_serde).body(), &body);
    let error = HttpException::from(problem);
    assert_eq!(relayed(Problem::of(&error)).body(), &body);
    assert_eq!(error.to_problem_response::<String>().body(), &body);
}

#[test]
fn a_number_that_is_changed_is_the_new_one() {
    let mut problem = problem(409, r#"{"a": 1.50, "b": 2.50}"#);
    problem.extensions.insert("a".to_owned(), 7.into());
    problem.extensions.remove("b");
    assert_eq!(relayed(problem.clone()).body(), r#"{"status":409,"a":7}"#);
    assert_eq!(relayed(problem.extension("b", 2)).body(), r#"{"status":409,"a":7,"b":2}"#);
}

proptest! {
    #[test]
    fn every_float_is_relayed_digit_for_digit(number in any::<f64>().prop_filter("finite", |n| n.is_finite())) {
        for text in [format!("{number:?}"), format!("{number:e}"), format!("{number}")] {
            let body = format!(r#"{{"status":409,"a":{text}}}"#);
            let response = relayed(problem(409, &body));
            prop_assert_eq!(response.body(), &body);
        }
    }

    #[test]
    fn every_integer_is_relayed_digit_for_digit(number in "-?[1-9][0-9]{0,60}") {
        let body = format!(r#"{{"status":409,"a":{number}}}"#);
        let response = relayed(problem(409, &body));
        prop_assert_eq!(response.body(), &body);
    }
}
