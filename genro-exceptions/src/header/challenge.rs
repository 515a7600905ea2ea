//! An authentication challenge: a value of `WWW-Authenticate` or `Proxy-Authenticate`.

use std::fmt::{self, Write};

use http::HeaderValue;

use super::invalid_challenge::Fault;
use super::{InvalidChallenge, ascii_value, is_token};
use crate::field::HeaderField;
use crate::text::format;

/// An authentication challenge: the scheme by which the client has to authenticate, and its parameters.
///
/// **Shape**: one header value with the scheme and its parameters, `www-authenticate: Bearer realm="api",
/// error="invalid_token"`. Several challenges are sent as several field lines, which more clients understand than a list.
///
/// | method | writes | for |
/// |---|---|---|
/// | [`param`](Self::param) | `realm="api"` | any text, quoted |
/// | [`token`](Self::token) | `stale=true` | a token, where the scheme requires one without quotes |
/// | [`token68`](Self::token68) | `Negotiate YII=` | a token68 instead of parameters |
///
/// A quoted value may be any text. Quotation marks and backslashes are escaped. Control characters and non-ASCII
/// characters, which a quoted string cannot contain, are percent-encoded as UTF-8. The unquoted forms are checked. So no
/// input can end the quoted string or the line.
///
/// **Source**: [RFC 9110, section 11.6.1].
///
/// ```
/// use genro_exceptions::Challenge;
///
/// let challenge = Challenge::bearer().param("realm", "the \"api\"")?.param("error", "ungültig")?;
/// assert_eq!(challenge.to_string(), r#"Bearer realm="the \"api\"", error="ung%C3%BCltig""#);
/// # Ok::<(), genro_exceptions::InvalidChallenge>(())
/// ```
///
/// [RFC 9110, section 11.6.1]: https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Challenge {
    scheme: Box<str>,
    params: Box<[Param]>,
}

/// What follows the scheme. Names and unquoted values are checked; a quoted value is stored as it was given.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Param {
    Quoted {
        name: Box<str>,
        value: Box<str>,
    },
    Token {
        name: Box<str>,
        value: Box<str>,
    },
    /// The only element.
    Token68(Box<str>),
}

impl Param {
    fn is_called(&self, other: &str) -> bool {
        match self {
            Self::Quoted { name, .. } | Self::Token { name, .. } => {
                name.eq_ignore_ascii_case(other)
            }
            Self::Token68(_) => false,
        }
    }
}

// Less than half of the 80 bytes that an error may have, so that it can be a field of one.
const _: () = assert!(size_of::<Challenge>() <= 32);

impl Challenge {
    /// Creates a challenge for a user name and a password: `Basic realm="…"`, [RFC 7617].
    ///
    /// The client shows `realm` to the user, or uses it to find a stored password.
    ///
    /// ```
    /// use genro_exceptions::Challenge;
    ///
    /// assert_eq!(Challenge::basic("staff only").to_string(), r#"Basic realm="staff only""#);
    /// ```
    ///
    /// [RFC 7617]: https://www.rfc-editor.org/rfc/rfc7617#section-2
    #[must_use]
    pub fn basic(realm: impl AsRef<str>) -> Self {
        let realm = Param::Quoted { name: "realm".into(), value: realm.as_ref().into() };
        Self { scheme: "Basic".into(), params: Box::new([realm]) }
    }

    /// Creates a challenge for a bearer token: `Bearer`, [RFC 6750].
    ///
    /// [RFC 6750]: https://www.rfc-editor.org/rfc/rfc6750#section-3
    #[must_use]
    pub fn bearer() -> Self {
        Self { scheme: "Bearer".into(), params: Box::default() }
    }

    /// Creates a challenge for another scheme, without parameters.
    ///
    /// ```
    /// use genro_exceptions::Challenge;
    ///
    /// assert_eq!(Challenge::new("Negotiate")?.to_string(), "Negotiate");
    /// # Ok::<(), genro_exceptions::InvalidChallenge>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`InvalidChallenge`] if `scheme` is not a token ([RFC 9110, section 5.6.2]).
    ///
    /// [RFC 9110, section 5.6.2]: https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2
    pub fn new(scheme: impl AsRef<str>) -> Result<Self, InvalidChallenge> {
        let scheme = scheme.as_ref();
        if !is_token(scheme.as_bytes()) {
            return Err(InvalidChallenge::new(scheme, Fault::Scheme));
        }
        Ok(Self { scheme: scheme.into(), params: Box::default() })
    }

    /// Creates a challenge for another scheme, with a token68 instead of parameters, as `Negotiate` has it ([RFC 4559]).
    ///
    /// A token68 is at least one of ASCII letters, digits and `-._~+/`, then any number of `=`: base64 is one.
    ///
    /// ```
    /// use genro_exceptions::Challenge;
    ///
    /// assert_eq!(Challenge::token68("Negotiate", "YIIFjQ==")?.to_string(), "Negotiate YIIFjQ==");
    /// # Ok::<(), genro_exceptions::InvalidChallenge>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`InvalidChallenge`] if `scheme` is not a token or `token` is not a token68 ([RFC 9110, section 11.2]).
    ///
    /// [RFC 4559]: https://www.rfc-editor.org/rfc/rfc4559#section-4
    /// [RFC 9110, section 11.2]: https://www.rfc-editor.org/rfc/rfc9110#section-11.2
    pub fn token68(
        scheme: impl AsRef<str>,
        token: impl AsRef<str>,
    ) -> Result<Self, InvalidChallenge> {
        let challenge = Self::new(scheme)?;
        let token = token.as_ref();
        if !is_token68(token) {
            return Err(InvalidChallenge::new(&challenge.scheme, Fault::Token68));
        }
        Ok(Self { params: Box::new([Param::Token68(token.into())]), ..challenge })
    }

    /// Adds a parameter whose value may be any text, and quotes the value.
    ///
    /// ```
    /// use genro_exceptions::Challenge;
    ///
    /// let challenge = Challenge::bearer().param("error", "invalid_token")?;
    /// assert_eq!(challenge.to_string(), r#"Bearer error="invalid_token""#);
    /// # Ok::<(), genro_exceptions::InvalidChallenge>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`InvalidChallenge`] if `name` is not a token, if the challenge already has a parameter of that name, which is
    /// case-insensitive and must occur only once, or if it has a token68 ([RFC 9110, section 11.2]).
    ///
    /// [RFC 9110, section 11.2]: https://www.rfc-editor.org/rfc/rfc9110#section-11.2
    pub fn param(
        self,
        name: impl AsRef<str>,
        value: impl AsRef<str>,
    ) -> Result<Self, InvalidChallenge> {
        self.with(name.as_ref(), |name| Param::Quoted { name, value: value.as_ref().into() })
    }

    /// Adds a parameter whose value is a token, without quotes.
    ///
    /// Most parameters are quoted: see [`param`](Self::param). `algorithm` and `stale` of `Digest` must not be
    /// ([RFC 7616, section 3.3]).
    ///
    /// ```
    /// use genro_exceptions::Challenge;
    ///
    /// let challenge = Challenge::new("Digest")?
    ///     .param("realm", "api")?
    ///     .param("nonce", "7ypf/xlj9XXwfDPE")?
    ///     .token("algorithm", "SHA-256")?;
    /// assert_eq!(
    ///     challenge.to_string(),
    ///     r#"Digest realm="api", nonce="7ypf/xlj9XXwfDPE", algorithm=SHA-256"#,
    /// );
    /// # Ok::<(), genro_exceptions::InvalidChallenge>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`InvalidChallenge`] as for [`param`](Self::param), or if `value` is not a token.
    ///
    /// [RFC 7616, section 3.3]: https://www.rfc-editor.org/rfc/rfc7616#section-3.3
    pub fn token(
        self,
        name: impl AsRef<str>,
        value: impl AsRef<str>,
    ) -> Result<Self, InvalidChallenge> {
        let (name, value) = (name.as_ref(), value.as_ref());
        if !is_token(value.as_bytes()) && is_token(name.as_bytes()) {
            return Err(InvalidChallenge::new(name, Fault::Token));
        }
        self.with(name, |name| Param::Token { name, value: value.into() })
    }

    /// Returns the scheme, such as `Bearer`.
    ///
    /// ```
    /// assert_eq!(genro_exceptions::Challenge::bearer().scheme(), "Bearer");
    /// ```
    #[must_use]
    pub fn scheme(&self) -> &str {
        &self.scheme
    }

    /// Adds a parameter after checking its name.
    fn with(
        self,
        name: &str,
        param: impl FnOnce(Box<str>) -> Param,
    ) -> Result<Self, InvalidChallenge> {
        let fault = if !is_token(name.as_bytes()) {
            Some(Fault::Param)
        } else if matches!(*self.params, [Param::Token68(_)]) {
            Some(Fault::BesideToken68)
        } else if self.params.iter().any(|param| param.is_called(name)) {
            Some(Fault::Repeated)
        } else {
            None
        };
        if let Some(fault) = fault {
            return Err(InvalidChallenge::new(name, fault));
        }
        let mut params = self.params.into_vec();
        params.push(param(name.into()));
        Ok(Self { scheme: self.scheme, params: params.into() })
    }
}

/// Whether a text is a token68, [RFC 9110, section 11.2](https://www.rfc-editor.org/rfc/rfc9110#section-11.2).
fn is_token68(text: &str) -> bool {
    let token = text.trim_end_matches('=');
    let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~+/".contains(&byte);
    !token.is_empty() && token.bytes().all(is_allowed)
}

/// Writes the header value.
impl fmt::Display for Challenge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.scheme)?;
        for (index, param) in self.params.iter().enumerate() {
            f.write_str(if index == 0 { " " } else { ", " })?;
            match param {
                Param::Quoted { name, value } => {
                    write!(f, "{name}=")?;
                    write_quoted(f, value)?;
                }
                Param::Token { name, value } => write!(f, "{name}={value}")?,
                Param::Token68(token) => f.write_str(token)?,
            }
        }
        Ok(())
    }
}

/// Writes a quoted string, [RFC 9110, section 5.6.4](https://www.rfc-editor.org/rfc/rfc9110#section-5.6.4).
///
/// That section also allows tabs and bytes above 127, but recipients interpret those differently.
fn write_quoted(f: &mut fmt::Formatter<'_>, value: &str) -> fmt::Result {
    f.write_char('"')?;
    for byte in value.bytes() {
        match byte {
            b'"' | b'\\' => write!(f, "\\{}", char::from(byte))?,
            b' '..=b'~' => f.write_char(byte.into())?,
            _ => write!(f, "%{byte:02X}")?,
        }
    }
    f.write_char('"')
}

impl From<Challenge> for HeaderValue {
    fn from(challenge: Challenge) -> Self {
        ascii_value(format(format_args!("{challenge}")).into_owned())
    }
}

#[diagnostic::do_not_recommend]
impl HeaderField for Challenge {
    fn for_each_value(&self, append: &mut dyn FnMut(HeaderValue)) {
        append(ascii_value(format(format_args!("{self}")).into_owned()));
    }
}
