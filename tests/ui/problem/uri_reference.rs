//! Types that are not URI references.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(type = "https://example.com/out of credit")]
struct Space;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(type = "/probs/café")]
struct Letter;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(type = "/probs/100%")]
struct Percent;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(type = "/probs[0]")]
struct Brackets;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(type = "out_of:credit")]
struct Colon;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(type = "/probs#a#b")]
struct Fragments;

fn main() {}
