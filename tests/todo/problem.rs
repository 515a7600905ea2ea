//! The form of every error response of the service: a problem (RFC 9457).

use crate::wire::Answer;

/// An error response as it is on the wire. `headers` are further header lines behind the content type, each with its end;
/// `members` are the code and the extensions.
pub(crate) fn problem(
    status_line: &str,
    headers: &str,
    title: &str,
    detail: &str,
    members: Option<&str>,
) -> String {
    let body = body(&status_line[..3], title, detail, members);
    let length = body.len();
    format!(
        "HTTP/1.1 {status_line}\r\ncontent-type: application/problem+json\r\n{headers}\
         content-length: {length}\r\n\r\n{body}"
    )
}

/// The same as a client library reads it.
pub(crate) fn problem_answer(
    status: u16,
    headers: &[(&str, &str)],
    title: &str,
    detail: &str,
    members: &str,
) -> Answer {
    let body = body(&status.to_string(), title, detail, Some(members));
    Answer::typed(status, "application/problem+json", headers, &body)
}

fn body(status: &str, title: &str, detail: &str, members: Option<&str>) -> String {
    let detail = detail.replace('"', "\\\"");
    let members = members.map(|members| format!(",{members}")).unwrap_or_default();
    format!(r#"{{"title":"{title}","status":{status},"detail":"{detail}"{members}}}"#)
}
