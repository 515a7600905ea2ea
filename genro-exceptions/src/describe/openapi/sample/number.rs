//! Numbers within the bounds of a schema.

use serde_json::Value;

/// An integer that fits a schema, if there is an easy one.
pub(super) fn integer(schema: &Value) -> Option<Value> {
    let number = sample(schema, true)?;
    #[expect(clippy::cast_possible_truncation, reason = "it has no fraction")]
    Some((number as i64).into())
}

/// A number that fits a schema, if there is an easy one: 0, or one beside a bound.
pub(super) fn sample(schema: &Value, is_integer: bool) -> Option<f64> {
    let bound = |names: [&str; 2]| names.into_iter().find_map(|name| schema[name].as_f64());
    let low = bound(["minimum", "exclusiveMinimum"]);
    let high = bound(["maximum", "exclusiveMaximum"]);
    let step = step(schema).unwrap_or(1.0);
    let above = low.map(|low| (low / step).ceil() * step);
    let below = high.map(|high| (high / step).floor() * step);
    let between = low.zip(high).map(|(low, high)| low / 2.0 + high / 2.0);
    let beside = [above, above.map(|it| it + step), below, below.map(|it| it - step), between];
    std::iter::once(0.0)
        .chain(beside.into_iter().flatten())
        .find(|number| fits(*number, schema) && (!is_integer || number.fract() == 0.0))
}

/// Whether a number is within the bounds of a schema.
pub(super) fn fits(number: f64, schema: &Value) -> bool {
    // In OpenAPI 3.0, they say whether the others are exclusive.
    let is_exclusive = |name: &str| schema[name] == true;
    let holds = |name: &str, holds: fn(&f64, &f64) -> bool| {
        schema[name].as_f64().is_none_or(|bound| holds(&number, &bound))
    };
    let [least, most] = [
        if is_exclusive("exclusiveMinimum") { f64::gt } else { f64::ge },
        if is_exclusive("exclusiveMaximum") { f64::lt } else { f64::le },
    ];
    holds("minimum", least)
        && holds("maximum", most)
        && holds("exclusiveMinimum", f64::gt)
        && holds("exclusiveMaximum", f64::lt)
        && step(schema).is_none_or(|step| (number / step).fract() == 0.0)
}

fn step(schema: &Value) -> Option<f64> {
    schema["multipleOf"].as_f64().filter(|step| *step > 0.0)
}
