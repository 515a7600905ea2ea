//! `HttpError` beside Display, Error and From by hand.

use std::error::Error;
use std::fmt;
use std::io;

use genro_exceptions::{HttpError, HttpException};
use http::StatusCode;

use crate::beside::{CANARY, answer, canary};

#[derive(Debug, HttpError)]
#[http_error(skip(display, error, from))]
enum ByHand {
    #[status(404)]
    Missing(u64),
    #[status(502)]
    Upstream(#[from] io::Error),
    #[status(500)]
    #[detail("please try again")]
    Broken { source: io::Error },
    #[status(503)]
    #[detail("shard {shard} is away")]
    Shard { shard: u8, source: io::Error },
    #[transparent]
    Any(HttpException),
}

impl fmt::Display for ByHand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(id) => write!(f, "{id} is missing"),
            Self::Upstream(error) => write!(f, "upstream failed: {error}"),
            Self::Broken { source } => write!(f, "broken: {source}"),
            Self::Shard { shard, source } => write!(f, "shard {shard}: {source}"),
            Self::Any(error) => write!(f, "anything: {error}"),
        }
    }
}

impl Error for ByHand {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Missing(_) => None,
            Self::Upstream(source) | Self::Broken { source } | Self::Shard { source, .. } => {
                Some(source)
            }
            Self::Any(error) => Some(error),
        }
    }
}

/// Another one than `#[from]` would have made.
impl From<io::Error> for ByHand {
    fn from(source: io::Error) -> Self {
        Self::Broken { source }
    }
}

#[test]
fn the_texts_of_the_log_stay_in_the_log() {
    let missing = ByHand::missing(7);
    assert_eq!(answer(&missing), (404, "7 is missing".to_owned()));

    let upstream = ByHand::upstream(canary());
    assert_eq!(answer(&upstream), (502, "Bad Gateway".to_owned()));
    assert_eq!(upstream.to_string(), format!("upstream failed: {CANARY}"));

    let broken = ByHand::from(canary());
    assert_eq!(answer(&broken), (500, "please try again".to_owned()));
    assert!(broken.source().is_some_and(<dyn Error>::is::<io::Error>));

    let shard = ByHand::shard(3, canary());
    assert_eq!(answer(&shard), (503, "shard 3 is away".to_owned()));
    assert!(shard.to_string().contains(CANARY));

    let inner = HttpException::new(StatusCode::BAD_GATEWAY).caused_by(canary());
    let any = ByHand::any(inner);
    assert_eq!(answer(&any), (502, "Bad Gateway".to_owned()));
    assert_eq!(any.to_string(), "anything: Bad Gateway");
    assert!(any.source().is_some_and(<dyn Error>::is::<HttpException>));
}

#[derive(Debug, HttpError)]
#[status(500)]
#[http_error(skip(display))]
struct OnlyDisplay(#[from] io::Error);

impl fmt::Display for OnlyDisplay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "log: {}", self.0)
    }
}

#[derive(Debug, HttpError)]
#[status(422)]
#[detail("{self}, says the server")]
#[http_error(skip(display))]
struct Quoted {
    age: u8,
}

impl fmt::Display for Quoted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "nobody is {} years old", self.age)
    }
}

#[test]
fn each_part_can_be_left_out_alone() {
    let error = OnlyDisplay::from(canary());
    assert_eq!(error.to_string(), format!("log: {CANARY}"));
    assert!(error.source().is_some());
    assert_eq!(answer(&error), (500, "Internal Server Error".to_owned()));

    assert_eq!(
        answer(&Quoted::new(200)),
        (422, "nobody is 200 years old, says the server".to_owned())
    );
}

#[derive(Debug, HttpError)]
#[http_error(skip(display, error))]
struct Chosen {
    #[status]
    status: StatusCode,
    source: io::Error,
}

impl fmt::Display for Chosen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.status, self.source)
    }
}

impl Error for Chosen {}

#[test]
fn a_status_of_run_time_decides_at_run_time() {
    let error = Chosen::new(StatusCode::BAD_GATEWAY, canary());
    assert_eq!(answer(&error), (502, "Bad Gateway".to_owned()));
    let error = Chosen::new(StatusCode::BAD_REQUEST, io::Error::other("no such field"));
    assert_eq!(answer(&error), (400, "400 Bad Request: no such field".to_owned()));
}
