#![doc = include_str!("guide.md")]

// Only built for the docs and their tests. Each chapter is one file, and `cargo test` runs its examples.

#[doc = include_str!("first_error.md")]
pub mod first_error {}

#[doc = include_str!("service_enum.md")]
pub mod service_enum {}

#[doc = include_str!("your_own_json.md")]
pub mod your_own_json {}

#[doc = include_str!("layer.md")]
pub mod layer {}

#[doc = include_str!("frameworks.md")]
pub mod frameworks {
    /// A page with the service of a framework, which a test of the repository runs.
    macro_rules! service {
        ($name:ident, $text:literal, $code:literal) => {
            #[doc = include_str!($text)]
            #[doc = concat!("```ignore\n", include_str!($code), "```")]
            pub mod $name {}
        };
    }

    service!(actix_web, "frameworks/actix_web.md", "frameworks/actix_web.rs");
    service!(hyper, "frameworks/hyper.md", "frameworks/hyper.rs");
    service!(poem, "frameworks/poem.md", "frameworks/poem.rs");
    service!(rocket, "frameworks/rocket.md", "frameworks/rocket.rs");
    service!(salvo, "frameworks/salvo.md", "frameworks/salvo.rs");
    service!(warp, "frameworks/warp.md", "frameworks/warp.rs");
}

// Its examples need crates that only `tests/observability` has, which runs them.
#[cfg_attr(not(doctest), doc = include_str!("logging.md"))]
pub mod logging {}

#[doc = include_str!("cookbook.md")]
pub mod cookbook {}

#[doc = include_str!("cookbook_protocols.md")]
pub mod cookbook_protocols {}

#[doc = include_str!("cookbook_other.md")]
pub mod cookbook_other {}

#[doc = include_str!("headers.md")]
pub mod headers {}

#[doc = include_str!("redirects.md")]
pub mod redirects {}

#[doc = include_str!("one_error.md")]
#[doc = include_str!("causes.md")]
pub mod causes {}

#[doc = include_str!("websocket.md")]
pub mod websocket {}

#[doc = include_str!("grpc.md")]
pub mod grpc {}

#[doc = include_str!("client.md")]
pub mod client {}

#[doc = include_str!("elsewhere.md")]
pub mod elsewhere {}

#[doc = include_str!("other_derives.md")]
pub mod other_derives {}

#[doc = include_str!("from_everything.md")]
pub mod from_everything {
    /// A page with a file of code, which a test of the repository runs.
    macro_rules! recipe {
        ($name:ident, $text:literal, $code:literal) => {
            #[doc = include_str!($text)]
            #[doc = concat!("```ignore\n", include_str!($code), "```")]
            pub mod $name {}
        };
    }

    recipe!(sqlx, "recipes/sqlx.md", "recipes/sqlx.rs");
    recipe!(diesel, "recipes/diesel.md", "recipes/diesel.rs");
    recipe!(reqwest, "recipes/reqwest.md", "recipes/reqwest.rs");
    recipe!(validator, "recipes/validator.md", "recipes/validator.rs");
    recipe!(moving_from_anyhow, "recipes/moving_from_anyhow.md", "recipes/moving_from_anyhow.rs");
}

#[doc = include_str!("generic_code.md")]
pub mod generic_code {}

#[doc = include_str!("catalogue.md")]
pub mod catalogue {}

#[doc = include_str!("openapi.md")]
pub mod openapi {}

#[doc = include_str!("testing.md")]
pub mod testing {}

#[doc = include_str!("coming_from.md")]
pub mod coming_from {
    /// A page with the code of a service before and after, which a test of the repository compares.
    macro_rules! moving {
        ($name:ident, $text:literal, $before:literal, $after:literal) => {
            #[doc = include_str!($text)]
            #[doc = concat!("# Before\n\n```ignore\n", include_str!($before), "```")]
            #[doc = concat!("# After\n\n```ignore\n", include_str!($after), "```")]
            pub mod $name {}
        };
    }

    moving!(
        api_error,
        "moving/api_error.md",
        "moving/api_error_before.rs",
        "moving/api_error_after.rs"
    );
    moving!(
        problem_details,
        "moving/problem_details.md",
        "moving/problem_details_before.rs",
        "moving/problem_details_after.rs"
    );
    moving!(
        anyhow_http,
        "moving/anyhow_http.md",
        "moving/anyhow_http_before.rs",
        "moving/anyhow_http_after.rs"
    );
    moving!(
        axum_anyhow,
        "moving/axum_anyhow.md",
        "moving/axum_anyhow_before.rs",
        "moving/axum_anyhow_after.rs"
    );
    moving!(
        masterror,
        "moving/masterror.md",
        "moving/masterror_before.rs",
        "moving/masterror_after.rs"
    );
    moving!(
        actix_web_error,
        "moving/actix_web_error.md",
        "moving/actix_web_error_before.rs",
        "moving/actix_web_error_after.rs"
    );
}

#[doc = include_str!("comparison.md")]
pub mod comparison {}

#[doc = include_str!("features.md")]
pub mod features {}

#[doc = include_str!("stability.md")]
pub mod stability {}

#[doc = include_str!("generated.md")]
#[doc = concat!("# A struct\n\n```ignore\n", include_str!("generated/struct.in.rs"), "```\n")]
#[doc = concat!("becomes\n\n```ignore\n", include_str!("generated/struct.rs"), "```\n")]
#[doc = concat!("# An enum\n\n```ignore\n", include_str!("generated/enum.in.rs"), "```\n")]
#[doc = concat!("becomes\n\n```ignore\n", include_str!("generated/enum.rs"), "```\n")]
pub mod generated {}

#[doc = include_str!("messages.md")]
pub mod messages {}
