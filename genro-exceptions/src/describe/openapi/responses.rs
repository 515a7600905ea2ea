//! The responses of the cases, by status and media type, in a form that belongs to no crate.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use http::{HeaderName, StatusCode, header};
use serde_json::Value;
#[cfg(any(feature = "aide", feature = "salvo-oapi"))]
use serde_json::{Map, json};

use super::Document;
use super::body::body;
use super::example::{essence, example};
use super::schema::Schema;
use crate::describe::{CaseHeader, ErrorCase};
use crate::ready::phrase::phrase;

/// The responses; `None` is the default: that of a status that only the error at run time has.
pub(super) type Responses = BTreeMap<Option<StatusCode>, Response>;

/// All responses of one status.
#[derive(Debug)]
pub(super) struct Response {
    pub(super) description: String,
    pub(super) headers: Vec<Header>,
    pub(super) content: Vec<MediaType>,
}

/// A header of the responses of one status.
#[derive(Debug)]
pub(super) struct Header {
    pub(super) name: HeaderName,
    /// Whether every response has it.
    pub(super) is_required: bool,
    pub(super) schema: Schema,
}

/// All bodies of one status and media type.
#[derive(Debug)]
pub(super) struct MediaType {
    pub(super) name: String,
    /// Each schema once.
    pub(super) alternatives: Vec<Alternative>,
}

/// The bodies of one schema.
#[derive(Debug)]
pub(super) struct Alternative {
    pub(super) schema: Schema,
    /// An example of each case.
    pub(super) examples: Vec<Example>,
    json: Value,
}

/// An example, which has the name of its case.
#[derive(Debug)]
pub(super) struct Example {
    pub(super) name: String,
    pub(super) summary: String,
    pub(super) value: Option<Value>,
}

/// The responses of the cases. None is lost: two of one status are alternatives.
pub(super) fn responses(cases: &[ErrorCase], document: &mut dyn Document) -> Responses {
    let mut by_status: BTreeMap<Option<StatusCode>, Vec<&ErrorCase>> = BTreeMap::new();
    for case in cases {
        by_status.entry(case.status().filter(|_| !case.is_open())).or_default().push(case);
    }
    by_status
        .into_iter()
        .map(|(status, cases)| (status, response(status, &cases, document)))
        .collect()
}

fn response(
    status: Option<StatusCode>,
    cases: &[&ErrorCase],
    document: &mut dyn Document,
) -> Response {
    let mut content: Vec<MediaType> = Vec::new();
    for case in cases.iter().filter(|case| case.has_body()) {
        // Which may be of any media type where only the error at run time knows it.
        let name = case.content_type().map_or(ANY, essence);
        media_type(&mut content, name).add(case, body(case), document);
        if case.is_open() && name != ANY {
            // An error that has a form of its own keeps it.
            media_type(&mut content, ANY).add(case, Schema::Any, document);
        }
    }
    Response { description: description(status, cases), headers: headers(cases), content }
}

/// A media type that is not known.
const ANY: &str = "*/*";

/// The media type of this name.
fn media_type<'a>(content: &'a mut Vec<MediaType>, name: &str) -> &'a mut MediaType {
    let at = content.iter().position(|media_type| media_type.name == name);
    let at = at.unwrap_or_else(|| {
        content.push(MediaType { name: name.to_owned(), alternatives: Vec::new() });
        content.len() - 1
    });
    &mut content[at]
}

/// The doc comment of one case; of several, a list.
fn description(status: Option<StatusCode>, cases: &[&ErrorCase]) -> String {
    let title = status.map_or("An error whose status is chosen at run time", phrase);
    if let [case] = cases {
        let docs = case.docs();
        return if docs.is_empty() { title.to_owned() } else { docs.to_owned() };
    }
    let mut list = format!("{title}\n");
    for case in cases {
        let _ = write!(list, "\n- `{}`", case.name());
        match summary(case) {
            text if text.is_empty() => {}
            text => _ = write!(list, ": {text}"),
        }
    }
    list
}

/// The first paragraph of the doc comment, else the detail as it is declared.
fn summary(case: &ErrorCase) -> String {
    match case.summary() {
        text if text.is_empty() => case.detail().text().unwrap_or_default().to_owned(),
        text => text,
    }
}

/// The headers that any of the cases declares. The media types tell of `content-type`.
fn headers(cases: &[&ErrorCase]) -> Vec<Header> {
    let mut headers: Vec<Header> = Vec::new();
    for header in cases.iter().flat_map(|case| case.headers()) {
        let name = header.name();
        if *name == header::CONTENT_TYPE || headers.iter().any(|known| known.name == *name) {
            continue;
        }
        let mut of_cases = cases.iter().map(|case| case.headers());
        let is_required = of_cases.all(|headers| {
            headers.iter().any(|header| header.name() == name && !header.is_optional())
        });
        let all = cases.iter().flat_map(|case| case.headers());
        let mut values = all.filter(|header| header.name() == name).map(CaseHeader::value);
        let value = values.next().flatten().filter(|_| values.next().is_none());
        headers.push(Header { name: name.clone(), is_required, schema: Schema::string(value) });
    }
    headers
}

impl MediaType {
    fn add(&mut self, case: &ErrorCase, schema: Schema, document: &mut dyn Document) {
        let (name, summary) = (self.unused_name(case.name()), summary(case));
        let example = Example { name, summary, value: example(case, document) };
        let json = schema.to_json(document);
        match self.alternatives.iter_mut().find(|known| known.json == json) {
            Some(known) => known.examples.push(example),
            None => self.alternatives.push(Alternative { schema, examples: vec![example], json }),
        }
    }

    /// The name of an example: two types of one name have a case each.
    fn unused_name(&self, name: &str) -> String {
        let mut examples = self.alternatives.iter().flat_map(|alternative| &alternative.examples);
        if examples.all(|example| example.name != name) {
            return name.to_owned();
        }
        self.unused_name(&format!("{name}'"))
    }

    /// Whether each body fits one alternative alone: `oneOf`, else `anyOf`.
    pub(super) fn is_exclusive(&self) -> bool {
        self.alternatives.iter().enumerate().all(|(at, one)| {
            self.alternatives[at + 1..].iter().all(|other| one.schema.excludes(&other.schema))
        })
    }
}

impl Alternative {
    /// The example of its case, if there is one alone: its name is a title, and its summary a description.
    pub(super) fn single(&self) -> Option<&Example> {
        match self.examples.as_slice() {
            [example] => Some(example),
            _ => None,
        }
    }

    /// The schema in JSON. What refers to a component has the name of that, and no title.
    #[cfg(any(feature = "aide", feature = "salvo-oapi"))]
    fn to_json(&self) -> Value {
        let mut schema = self.json.clone();
        if let (Schema::Object(_), Some(case)) = (&self.schema, self.single()) {
            schema["title"] = case.name.as_str().into();
            schema["description"] = case.summary.as_str().into();
        }
        schema
    }
}

/// The Response Object of OpenAPI 3.1 in JSON, for the crates that read one.
#[cfg(any(feature = "aide", feature = "salvo-oapi"))]
impl Response {
    pub(super) fn to_json(&self, document: &mut dyn Document) -> Value {
        let headers = self.headers.iter().map(|header| {
            let schema = header.schema.to_json(document);
            let json = json!({"schema": schema, "required": header.is_required});
            (header.name.to_string(), json)
        });
        let headers: Map<String, Value> = headers.collect();
        let content =
            self.content.iter().map(|media_type| (media_type.name.clone(), media_type.to_json()));
        let content: Map<String, Value> = content.collect();
        json!({"description": self.description, "headers": headers, "content": content})
    }
}

#[cfg(any(feature = "aide", feature = "salvo-oapi"))]
impl MediaType {
    fn to_json(&self) -> Value {
        let schema = match self.alternatives.as_slice() {
            [alternative] => alternative.to_json(),
            alternatives => {
                let alternatives: Vec<_> = alternatives.iter().map(Alternative::to_json).collect();
                json!({(if self.is_exclusive() { "oneOf" } else { "anyOf" }): alternatives})
            }
        };
        let examples = self.alternatives.iter().flat_map(|alternative| &alternative.examples);
        let examples: Map<String, Value> = examples
            .filter_map(|example| {
                let value = example.value.clone()?;
                Some((example.name.clone(), json!({"summary": example.summary, "value": value})))
            })
            .collect();
        json!({"schema": schema, "examples": examples})
    }
}
