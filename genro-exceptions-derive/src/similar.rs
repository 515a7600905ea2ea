//! "Did you mean": the known word that is one typing error away.

/// The candidate that one inserted, dropped, changed or swapped letter turns into `word`.
pub(crate) fn similar<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    candidates.into_iter().find(|candidate| *candidate != word && is_one_slip(word, candidate))
}

fn is_one_slip(left: &str, right: &str) -> bool {
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

#[cfg(test)]
mod tests {
    use super::similar;

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
}
