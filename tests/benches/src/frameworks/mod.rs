//! thiserror and the way of each framework from an error to its response, as the docs of the framework show it.

mod actix_web;
mod poem;
mod rocket;
mod salvo;
mod warp;

use crate::cases::{Case, Contender, Group, group};
use crate::thiserror::kept;
use crate::{genro, thiserror};

const TEXT: &str = "text/plain; charset=utf-8";

/// `$way` is that of thiserror. `$kept` is the same where the error is kept for the log, as `genro` keeps it; there is none
/// where the framework itself keeps it.
macro_rules! framework {
    ($title:literal $framework:ident $way:literal $($kept:literal)?) => {
        framework! { $title $framework $way;
            "fixed 404" "genro, error kept" fixed $($kept fixed)?;
            "interpolated 404" "genro, error kept" interpolated $($kept interpolated)?;
            "401, one fixed header" "genro, error kept" unauthorized $($kept unauthorized)?;
            "503, `Retry-After` from a number" "genro, error kept" later $($kept later)?;
            "`io::Error` by `?` to 500" "genro, error kept" io $($kept io)?;
            "redirect 302" "genro, error kept" redirect $($kept redirect)?;
            "429, ten fixed headers" "genro, error kept" ten_lines $($kept ten_lines)?;
            "problem+json, interpolated 404" "genro, error kept" problem $($kept problem)?;
            "JSON of the service's own, interpolated 404" "genro, `#[body]`, error kept" envelope $($kept envelope)?;
        }
    };
    ($title:literal $framework:ident $way:literal; $($case:literal $genro:literal $make:ident $($kept:literal $make_kept:ident)?;)*) => {
        group! {
            $title $framework::answer, $framework::shown;
            $($case { $way thiserror::$make $($kept kept::$make_kept)? $genro genro::$make })*
        }
    };
}

pub(crate) const ACTIX_WEB: Group =
    framework!("actix-web's `Error`" actix_web "thiserror + `ResponseError`");
pub(crate) const POEM: Group = framework!(
    "poem's `Error`" poem
    "thiserror + `ResponseError`" "thiserror + `ResponseError`, error kept"
);
pub(crate) const ROCKET: Group = framework!(
    "Rocket's `Responder`" rocket
    "thiserror + `Responder`" "thiserror + `Responder`, error kept"
);
pub(crate) const SALVO: Group = framework!(
    "salvo's `Scribe`" salvo
    "thiserror + `Scribe`" "thiserror + `Scribe`, error kept"
);
pub(crate) const WARP: Group = framework!(
    "warp's `Reply`" warp
    "thiserror + `Reply`" "thiserror + `Reply`, error kept"
);
