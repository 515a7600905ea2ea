//! Who asks.

use axum::extract::FromRequestParts;
use axum::http::{header::AUTHORIZATION, request::Parts};

use crate::error::TodoError;

/// The tokens. A service with more than two users keeps hashes of them in its database.
const TOKENS: [(&str, User); 2] =
    [("Bearer wonderland", User("alice")), ("Bearer builder", User("bob"))];

/// Somebody with a token. A handler that takes one answers 401 to everybody else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct User(pub(crate) &'static str);

impl<S: Sync> FromRequestParts<S> for User {
    type Rejection = TodoError;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, TodoError> {
        let token = parts.headers.get(AUTHORIZATION);
        let token = token.ok_or(TodoError::token_missing())?;
        let known = TOKENS.into_iter().find(|(known, _)| token == known);
        let (_, user) = known.ok_or(TodoError::token_unknown())?;
        Ok(user)
    }
}
