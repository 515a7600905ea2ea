// What the guide's examples call. A file of its own, because the docs show it once and include it everywhere.

/// The response as a server writes it, without what the server adds: the date and the length of the body.
pub fn wire(error: impl Into<http::Response<String>>) -> String {
    let (head, body) = error.into().into_parts();
    let mut text = format!("HTTP/1.1 {}\n", head.status);
    for (name, value) in &head.headers {
        text += &format!("{name}: {}\n", value.to_str().expect("visible ASCII"));
    }
    text + "\n" + &body
}
