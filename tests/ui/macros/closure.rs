//! Nothing says what the error of a closure is.

use genro_exceptions::OrStatus as _;

fn main() {
    let parse = |text: &str| {
        let id: u64 = text.parse().or_bad_request("not a number")?;
        Ok(id)
    };
    println!("{}", parse("7").is_ok());
}
