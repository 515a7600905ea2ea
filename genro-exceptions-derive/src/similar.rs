//! "Did you mean": the known word that is one typing error away.

use std::collections::HashMap;

/// The candidate that one inserted, dropped, changed or swapped letter turns into `word`.
pub(crate) fn similar<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    candidates.into_iter().find(|candidate| *candidate != word && is_one_edit(word, candidate))
}

fn is_one_edit(left: &str, right: &str) -> bool {
    let left: Vec<char> = left.chars().collect();
    let right: Vec<char> = right.chars().collect();
    let (short, long) = if left.len() <= right.len() { (&left, &right) } else { (&right, &left) };
    // A word of one letter is one typing error away from too many words.
    if short.len() < 2 || long.len() - short.len() > 1 {
        return false;
    }
    let same = short.iter().zip(long).take_while(|(a, b)| a == b).count();
    let (short, long) = (&short[same..], &long[same..]);
    if short.len() < long.len() {
        return short == &long[1..];
    }
    match (short, long) {
        ([a, b, rest @ ..], [c, d, other @ ..]) if a == d && b == c => rest == other,
        ([_, rest @ ..], [_, other @ ..]) => rest == other,
        _ => true,
    }
}

/// Many words, for many searches: two words within one edit share a deletion.
pub(crate) struct Index(HashMap<String, Vec<usize>>);

impl Index {
    pub(crate) fn new(words: &[String]) -> Self {
        let mut index: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, word) in words.iter().enumerate() {
            for text in deletions(word) {
                index.entry(text).or_default().push(at);
            }
        }
        Self(index)
    }

    /// The same as [`similar`]; `words` are those of the index.
    pub(crate) fn find<'a>(&self, word: &str, words: &'a [String]) -> Option<&'a str> {
        let candidates = deletions(word).filter_map(|text| self.0.get(&text)).flatten();
        let is_near = |at: &&usize| words[**at] != word && is_one_edit(word, &words[**at]);
        candidates.filter(is_near).min().map(|at| words[*at].as_str())
    }
}

/// The word, and the word without each of its letters.
fn deletions(word: &str) -> impl Iterator<Item = String> {
    let without = word.char_indices().map(|(at, letter)| {
        let (before, behind) = (&word[..at], &word[at + letter.len_utf8()..]);
        format!("{before}{behind}")
    });
    std::iter::once(word.to_owned()).chain(without)
}

#[cfg(test)]
mod tests {
    use super::{Index, similar};

    #[test]
    fn finds_one_slip_and_no_more() {
        let words = ["NOT_FOUND", "GONE", "RETRY_AFTER"];
        assert_eq!(similar("NOT_FUOND", words), Some("NOT_FOUND"));
        assert_eq!(similar("NOT_FOUN", words), Some("NOT_FOUND"));
        assert_eq!(similar("NOT_FOUNDD", words), Some("NOT_FOUND"));
        assert_eq!(similar("NOT_FOUNT", words), Some("NOT_FOUND"));
        assert_eq!(similar("RETRY_AFTR", words), Some("RETRY_AFTER"));
        assert_eq!(similar("GO", words), None);
        assert_eq!(similar("NOT_FOUND", words), None);
        assert_eq!(similar("NOT_FUON", words), None);
    }

    #[test]
    fn the_index_finds_the_same() {
        let words: Vec<String> =
            ["id", "user_id", "user_ids", "größe", "a", "ab", "ba", ""].map(String::from).into();
        let index = Index::new(&words);
        let letters = ["", "a", "b", "d", "i", "s", "ß", "u", "_"];
        let changed = words.iter().flat_map(|word| {
            let splits = word.char_indices().map(|(at, _)| word.split_at(at));
            splits.flat_map(move |(before, behind)| {
                let rest = behind.chars().skip(1).collect::<String>();
                let swapped = behind.chars().skip(1).take(1).chain(behind.chars().take(1));
                let swapped = swapped.chain(behind.chars().skip(2)).collect::<String>();
                letters.map(|letter| {
                    [
                        format!("{before}{letter}{behind}"),
                        format!("{before}{letter}{rest}"),
                        format!("{before}{letter}{swapped}"),
                    ]
                })
            })
        });
        for word in changed.flatten() {
            let expected = similar(&word, words.iter().map(String::as_str));
            assert_eq!(index.find(&word, &words), expected, "{word}");
        }
    }
}
