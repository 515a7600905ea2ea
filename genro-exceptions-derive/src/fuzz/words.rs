//! The words of random declarations.

/// Words that stand in attributes, right and wrong ones.
#[rustfmt::skip]
pub(super) const WORDS: &[&str] = &[
    "404", "500", "4040", "200", "-1", "404u16", "1008", "1005", "0", "1.5",
    "99999999999999999999", "'c'", "true", "NOT_FOUND", "NOT_FUOND", "OK", "StatusCode::GONE",
    "self::X", "::a::B", "crate", "r#type", "_", "self", "Self", "RETRY_AFTER", "RETRY_AFTR",
    "location", "\"\"", "\"retry-after\"", "\"retry after\"", "\"120\"", "\"a\\r\\nb\"",
    "\"user {id}\"", "\"{0}\"", "\"{}\"", "\"{\"", "\"}\"", "\"{{}}\"", "\"{self}\"",
    "\"{self:?}\"", "\"{0:>1$}\"", "\"{id:é^width$.0$}\"", "\"{:?}\"", "\"é{🦀}\"", "r#\"{id}\"#",
    "b\"x\"", "c\"x\"", "concat!", "stringify!", "concat!(\"a\", 1)", "format!(\"\")", ".id",
    ".0", ".0.1", "..", "..=", ".id.len()", "id = .id", "|x| x", "?", ",", ",,", "=", "==", ";",
    ":", "#", "!", "&", "<", "skip", "skip(constructors)", "skip(display, error)", "skip(x)",
    "expose", "decode", "exposed", "crate = x::y", "crate = \"x\"", "transparent", "match .0 { _ => 1 }",
    "'a", "$", "type = \"/a\"", "type = \"a b\"", "title = \"a {id}\"", "title", "rename = \"user_id\"",
    "T::STATUS", "Self::STATUS", "<T as A>::B", "<T as A<u8, u8>>::B::<u8>", "A<u8>", "404,", "\"{:>1$}\"",
    "\"{:.*}\"", "\"{0:1$.2$}\"", "\"{id:}>5}\"", "\"{id:}>\"", "\"{:.id$} {}\"", "\"{self} {}\"", "self.to_string()",
    "self.detail()", "(&self).clone()", "format!(\"{self} {}\", self)", "f(self)", ".id as &dyn A<B, C = D>",
    "A::<B, C>::new()", "<A as B<C, D>>::e()", ".id < .id, .id > .id",
    "rename = \"type\"", "rename = \"id\"", "rename = \"a-b.$\"", "rename = \"\"", "rename_all = \"camelCase\"", "rename_all = \"x\"", "\"OUT_OF_CREDIT\"",
    "from", "from,", ".0.status()", "self.status()", "id.status()", "0.status()", "if .0 { 1 } else { 2 }", ".0.wait()",
];

/// Names of attributes that are none of ours.
pub(super) const OTHER_NAMES: [&str; 8] =
    ["stauts", "stats", "tranparent", "error", "doc", "cfg", "a::b", "r#status"];

#[rustfmt::skip]
pub(super) const TYPES: &[&str] = &[
    "u64", "String", "&'static str", "StatusCode", "Headers", "CloseCode", "io::Error",
    "Box<dyn Error + Send + Sync>", "Box<dyn Error>", "Option<String>", "Option<io::Error>",
    "Option<u64>", "Cow<'static, str>", "Vec<[u8; 3]>", "T", "Option<T>", "(u8, T)", "!",
    "fn(u8) -> T", "impl Fn()", "dyn A", "*const u8", "[T]", "Option", "Box", "Vec<>", "_",
    "x!()", "<T as A>::B", "PathBuf", "Box<Path>", "Rc<str>", "Option<Option<Vec<T>>>",
    "for<'a> fn(&'a u8)", "[u8; if A { 1 } else { 2 }]", "A<{ if B { 1 } else { 2 } }, { 3 }>", "[T; const { 1 }]",
    "Box<Self>", "Option<Box<X<T>>>", "Arc<NotFound<T>>", "Vec<Self>", "Cell", "Rc", "Cell<u8>", "Vec<RefCell<T>>",
    "std::rc::Rc<u8>", "own::Cell<u8>", "Cow", "HashMap", "Maybe<io::Error>",
];

pub(super) const IDENTS: &[&str] = &[
    "id",
    "name",
    "code",
    "r#type",
    "self_",
    "f",
    "status",
    "detail",
    "headers",
    "source",
    "header",
    "new",
    "with_detail",
    "__genro_field_id",
    "é",
    "_0",
    "from",
    "default",
    "line1",
    "line_1",
    "_text",
];

pub(super) const CASES: &[&str] = &[
    "NotFound",
    "Not_Found",
    "NotFoundd",
    "Self_",
    "ToResponse",
    "Match",
    "r#Type",
    "HTTPError",
    "X",
    "lower",
    "New",
    "Été",
    "Body",
    "From",
    "Default",
    "Crate",
    "文字",
    "IntoName",
];

pub(super) const GENERICS: &[(&str, &str)] = &[
    ("", ""),
    ("", ""),
    ("<T>", ""),
    ("<'a>", ""),
    ("<T: Clone + 'static = u8, const N: usize = 3>", "where T: Copy, [T; N]: Sized"),
    ("<Body, Name, Value>", ""),
    ("<>", "where"),
    ("<T>", "where Self: Clone, Vec<Self>: A<T>"),
    ("<const N: usize = { if A { 1 } else { 2 } }>", ""),
];
