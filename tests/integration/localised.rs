//! The recipe of the guide for details in the language of the user, with fluent.

use std::borrow::Cow;
use std::error::Error;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use genro_exceptions::{ErrorFormat, HttpError, PublicError};
use serde_json::Value;

struct Localized;

impl ErrorFormat for Localized {
    const CONTENT_TYPE: &'static str = "text/plain; charset=utf-8";
    const READS_REQUEST: bool = true;

    fn write(
        error: &PublicError<'_>,
        out: &mut String,
    ) -> Result<(), Box<dyn Error + Send + Sync>> {
        let language = error.request().and_then(|request| request.headers.get("accept-language"));
        let language = language.map_or("en", |value| value.to_str().unwrap_or("en"));
        out.push_str(&message(language, error).map_or(error.detail(), Cow::Owned));
        Ok(())
    }
}

// The guide shows what follows.

static ITALIAN: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| {
    let messages = include_str!("localised/it.ftl").to_owned();
    let messages = FluentResource::try_new(messages).expect("messages");
    let mut bundle = FluentBundle::new_concurrent(vec!["it".parse().expect("a language")]);
    bundle.add_resource(messages).expect("each message once");
    bundle.set_use_isolating(false);
    bundle
});

fn message(language: &str, error: &PublicError<'_>) -> Option<String> {
    let bundle = (language == "it").then_some(&*ITALIAN)?;
    let pattern = bundle.get_message(&error.code()?)?.value()?;
    let mut arguments = FluentArgs::new();
    if let Ok(Value::Object(extensions)) = serde_json::to_value(error.extensions()) {
        for (name, value) in extensions {
            match value {
                Value::String(text) => arguments.set(name, text),
                Value::Number(number) => arguments.set(name, number.as_f64()),
                _ => {}
            }
        }
    }
    let mut mistakes = Vec::new();
    let message = bundle.format_pattern(pattern, Some(&arguments), &mut mistakes);
    mistakes.is_empty().then(|| message.into_owned())
}

// The guide shows what is above.

#[derive(Debug, HttpError)]
#[code(rename_all = "SCREAMING_SNAKE_CASE")]
enum ApiError {
    #[status(404)]
    #[detail("user {user} not found")]
    UserNotFound {
        #[extension]
        user: u64,
    },
    #[status(404)]
    #[code("USER_NOT_FOUND")]
    #[detail("no such user")]
    WithoutArgument,
    #[status(410)]
    #[detail("no translation")]
    Untranslated,
    #[status(503)]
    Storage,
}

fn in_language(language: &'static str, error: &ApiError) -> String {
    let mut request = http::Request::new(());
    request.headers_mut().insert("accept-language", http::HeaderValue::from_static(language));
    let (request, ()) = request.into_parts();
    let mut text = String::new();
    let public = PublicError::of(error).with_request(&request);
    Localized::write(&public, &mut text).expect("a text");
    text
}

#[test]
fn the_code_selects_the_message_and_the_extensions_are_its_arguments() {
    let missing = ApiError::user_not_found(7_u64);
    assert_eq!(in_language("it", &missing), "utente 7 non trovato");
    assert_eq!(in_language("en", &missing), "user 7 not found");
    assert_eq!(in_language("it", &ApiError::Storage), "servizio non disponibile");
    // Without a translation, or without what it needs, the detail is sent.
    assert_eq!(in_language("it", &ApiError::Untranslated), "no translation");
    assert_eq!(in_language("it", &ApiError::WithoutArgument), "no such user");
}

#[test]
fn the_guide_shows_it() {
    let guide = include_str!("../../genro-exceptions/src/guide/cookbook_other.md");
    let this = include_str!("localised.rs");
    let start = this.find("static ITALIAN").expect("the bundle");
    let end = this.find("// The guide shows what is above").expect("the end");
    let shown = this[start..end].trim_end().replace("localised/it.ftl", "it.ftl");
    assert!(guide.contains(&shown), "the guide does not show:\n{shown}");
    assert!(guide.contains(include_str!("localised/it.ftl").trim_end()));
}
