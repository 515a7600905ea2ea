//! Authentication with a bearer token.

use axum::extract::FromRequestParts;
use axum::http::{header::AUTHORIZATION, request::Parts};

use crate::error::TodoError;

/// The tokens of all users. A real service stores hashes of them in its database.
const TOKENS: [(&str, User); 2] =
    [("Bearer wonderland", User("alice")), ("Bearer builder", User("bob"))];

/// A user with a valid token. A handler that takes a `User` responds to all other requests with 401.
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
