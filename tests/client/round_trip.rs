//! In memory: an error becomes a response, and the response that error again.

use genro_exceptions::{Received, ToResponse as _};
use http::Response;
use proptest::prelude::*;

use crate::shapes::*;

/// What is read is what was sent, as the wire carries it: in words, since an error need not be `PartialEq`.
fn goes_round<E>(error: E) -> Result<(), TestCaseError>
where
    E: Shape + TryFrom<Received, Error = Received>,
{
    let response: Response<String> = error.to_response();
    let sent = Received::from(response);
    let read = E::try_from(sent.clone());
    let read = read.map_err(|received| TestCaseError::fail(format!("{received:#?}")))?;
    prop_assert_eq!(read.status(), sent.status());
    prop_assert_eq!(format!("{read:?}"), format!("{:?}", error.carried()));
    Ok(())
}

macro_rules! round_trips {
    ($($name:ident: $shape:ty,)*) => {
        proptest! {
            #![proptest_config(ProptestConfig::with_cases(256))]
            $(
                #[test]
                fn $name(error in <$shape>::values()) {
                    goes_round(error)?;
                }
            )*
        }
    };
}

every_shape!(round_trips);
