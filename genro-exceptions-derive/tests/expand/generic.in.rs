#[derive(Debug, HttpError)]
#[status(422)]
#[detail("{value} is not one of {known:?}")]
pub struct Unknown<T, E>
where
    T: Clone,
{
    value: T,
    known: Vec<T>,
    #[source]
    source: E,
}
