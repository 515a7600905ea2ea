// The function that the examples of the guide call; the guide shows this file once and includes it everywhere.

/// Returns the response as a server sends it, without the headers that the server adds: the date and the length.
pub fn wire(error: impl Into<http::Response<String>>) -> String {
    let (head, body) = error.into().into_parts();
    let mut text = format!("HTTP/1.1 {}\n", head.status);
    for (name, value) in &head.headers {
        text += &format!("{name}: {}\n", value.to_str().expect("visible ASCII"));
    }
    text + "\n" + &body
}
