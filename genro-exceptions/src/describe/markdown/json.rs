//! JSON for people.

/// JSON with a member on each line, in the order that it has; anything else stays as it is.
pub(super) fn indented(json: &str) -> String {
    let mut written = String::with_capacity(json.len() * 2);
    let (mut depth, mut is_text, mut is_escaped) = (0_usize, false, false);
    let mut letters = json.chars().peekable();
    while let Some(letter) = letters.next() {
        if is_text {
            is_text = is_escaped || letter != '"';
            is_escaped = !is_escaped && letter == '\\';
            written.push(letter);
            continue;
        }
        match letter {
            '"' => {
                is_text = true;
                written.push(letter);
            }
            '{' | '[' => {
                written.push(letter);
                if let Some('}' | ']') = letters.peek() {
                    written.extend(letters.next());
                } else {
                    depth += 1;
                    new_line(&mut written, depth);
                }
            }
            '}' | ']' => {
                depth = depth.saturating_sub(1);
                new_line(&mut written, depth);
                written.push(letter);
            }
            ',' => {
                written.push(letter);
                new_line(&mut written, depth);
            }
            ':' => written.push_str(": "),
            letter if letter.is_whitespace() => {}
            letter => written.push(letter),
        }
    }
    written
}

fn new_line(written: &mut String, depth: usize) {
    written.push('\n');
    written.push_str(&"  ".repeat(depth));
}

#[cfg(test)]
mod tests {
    use super::indented;

    #[test]
    fn a_member_is_on_a_line_of_its_own() {
        let json = r#"{"a":1,"b":{"c":[],"d":["x,{y}: \"z\"",null]},"e":{}}"#;
        let expected = "{\n  \"a\": 1,\n  \"b\": {\n    \"c\": [],\n    \"d\": [\n      \"x,{y}: \\\"z\\\"\",\n      null\n    ]\n  },\n  \"e\": {}\n}";
        assert_eq!(indented(json), expected);
    }
}
