//! Two generic errors, each the cause of the other.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(502)]
#[detail("step failed")]
enum Step<T> {
    Plan(#[source] Box<Plan<T>>),
    Input(T),
}

#[derive(Debug, HttpError)]
#[status(502)]
#[detail("plan failed")]
enum Plan<T> {
    Step(#[source] Box<Step<T>>),
    Empty(T),
}

fn answer(error: impl HttpError) -> u16 {
    error.status().as_u16()
}

fn main() {
    answer(Step::Input(1));
}
