//! thiserror and the way of each framework from an error to its response, as the docs of the framework show it.

mod actix_web;
mod poem;
mod rocket;
mod salvo;
mod warp;

use crate::cases::{Case, Contender, Group, group};
use crate::{genro, thiserror};

const TEXT: &str = "text/plain; charset=utf-8";

macro_rules! framework {
    ($title:literal $framework:ident $way:literal) => {
        group! {
            $title $framework::answer, $framework::shown;
            "fixed 404" { $way thiserror::fixed "genro" genro::fixed }
            "interpolated 404" { $way thiserror::interpolated "genro" genro::interpolated }
            "401, one fixed header" { $way thiserror::unauthorized "genro" genro::unauthorized }
            "503, `Retry-After` from a number" { $way thiserror::later "genro" genro::later }
            "`io::Error` by `?` to 500" { $way thiserror::io "genro" genro::io }
            "redirect 302" { $way thiserror::redirect "genro" genro::redirect }
            "429, ten fixed headers" { $way thiserror::ten_lines "genro" genro::ten_lines }
            "problem+json, interpolated 404" { $way thiserror::problem "genro" genro::problem }
            "JSON of the service's own, interpolated 404" { $way thiserror::envelope "genro, `#[body]`" genro::body }
        }
    };
}

pub(crate) const ACTIX_WEB: Group =
    framework!("actix-web's `Error`" actix_web "thiserror + `ResponseError`");
pub(crate) const POEM: Group = framework!("poem's `Error`" poem "thiserror + `ResponseError`");
pub(crate) const ROCKET: Group =
    framework!("Rocket's `Responder`" rocket "thiserror + `Responder`");
pub(crate) const SALVO: Group = framework!("salvo's `Scribe`" salvo "thiserror + `Scribe`");
pub(crate) const WARP: Group = framework!("warp's `Reply`" warp "thiserror + `Reply`");
