#[derive(Debug, HttpError)]
#[status(T::STATUS)]
#[close(<T as Kind>::CLOSE)]
#[detail("{value} is not one of {known:?}")]
pub struct Unknown<T, E>
where
    T: Kind,
{
    value: T,
    known: Vec<T>,
    #[source]
    source: E,
}
