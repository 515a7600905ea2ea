//! How `#[code(rename_all = "…")]` spells the name of a variant: as serde does.

/// One of the spellings.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum VariantCase {
    Lower,
    Upper,
    Pascal,
    Camel,
    Snake,
    ScreamingSnake,
    Kebab,
    ScreamingKebab,
}

/// The names as serde writes them.
pub(crate) const ALL: [(&str, VariantCase); 8] = [
    ("lowercase", VariantCase::Lower),
    ("UPPERCASE", VariantCase::Upper),
    ("PascalCase", VariantCase::Pascal),
    ("camelCase", VariantCase::Camel),
    ("snake_case", VariantCase::Snake),
    ("SCREAMING_SNAKE_CASE", VariantCase::ScreamingSnake),
    ("kebab-case", VariantCase::Kebab),
    ("SCREAMING-KEBAB-CASE", VariantCase::ScreamingKebab),
];

impl VariantCase {
    pub(crate) fn of(name: &str) -> Option<Self> {
        ALL.iter().find(|(known, _)| *known == name).map(|(_, case)| *case)
    }

    /// Spells the name of a variant, which is in `PascalCase`.
    pub(crate) fn apply(self, variant: &str) -> String {
        match self {
            Self::Lower => variant.to_ascii_lowercase(),
            Self::Upper => variant.to_ascii_uppercase(),
            Self::Pascal => variant.to_owned(),
            Self::Camel => {
                let mut letters = variant.chars();
                let first = letters.next().map(|first| first.to_ascii_lowercase());
                first.into_iter().chain(letters).collect()
            }
            Self::Snake => words(variant, '_'),
            Self::ScreamingSnake => words(variant, '_').to_ascii_uppercase(),
            Self::Kebab => words(variant, '-').replace('_', "-"),
            Self::ScreamingKebab => words(variant, '-').replace('_', "-").to_ascii_uppercase(),
        }
    }
}

/// Each capital begins a word, that of an acronym too.
fn words(variant: &str, separator: char) -> String {
    let mut words = String::with_capacity(variant.len() + 4);
    for (index, letter) in variant.char_indices() {
        if index > 0 && letter.is_uppercase() {
            words.push(separator);
        }
        words.push(letter.to_ascii_lowercase());
    }
    words
}

#[cfg(test)]
mod tests {
    use super::{ALL, VariantCase};
    use serde::Serialize;

    /// What serde makes of the same names.
    macro_rules! by_serde {
        ($($name:literal)*) => {
            [$({
                #[derive(Serialize)]
                #[serde(rename_all = $name)]
                enum Variants { NotFound, A, VeryTasty, Outcome, HTTPError, V2Gone, Already_Snake, lower }
                let spelt = [
                    Variants::NotFound, Variants::A, Variants::VeryTasty, Variants::Outcome, Variants::HTTPError,
                    Variants::V2Gone, Variants::Already_Snake, Variants::lower,
                ];
                ($name, spelt.map(|variant| serde_json::to_value(variant).unwrap().as_str().unwrap().to_owned()))
            }),*]
        };
    }

    #[test]
    #[allow(non_camel_case_types, reason = "names that users have")]
    fn variants_are_spelt_as_serde_spells_them() {
        let names = [
            "NotFound",
            "A",
            "VeryTasty",
            "Outcome",
            "HTTPError",
            "V2Gone",
            "Already_Snake",
            "lower",
        ];
        let by_serde = by_serde! {
            "lowercase" "UPPERCASE" "PascalCase" "camelCase" "snake_case" "SCREAMING_SNAKE_CASE" "kebab-case"
            "SCREAMING-KEBAB-CASE"
        };
        assert_eq!(by_serde.each_ref().map(|(name, _)| *name), ALL.map(|(name, _)| name));
        for (name, spelt) in by_serde {
            let case = VariantCase::of(name).unwrap();
            assert_eq!(names.map(|variant| case.apply(variant)), spelt, "{name}");
        }
    }
}
