#[derive(Debug, HttpError)]
#[status(401)]
#[header(WWW_AUTHENTICATE, "Bearer")]
#[close(3000)]
pub struct NotLoggedIn;
