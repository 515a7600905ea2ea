//! Three thousand of everything that a declaration repeats. Where the work grew with the square of that, a test here
//! would take minutes; `valgrind --tool=callgrind` counts it. (An allocator cannot: the tests of a macro link the standard
//! library dynamically, with an allocator of its own.)

use proc_macro2::TokenStream;
use syn::{File, Item};

use crate::expressions::Expressions;

const MANY: usize = 3000;

/// The text once for each number, which takes the place of `N`.
fn each(text: &str) -> String {
    (0..MANY).map(|number| text.replace('N', &number.to_string())).collect()
}

/// Derives a declaration, and counts the mistakes that are reported.
fn mistakes(declaration: &str) -> usize {
    let tokens: TokenStream = declaration.parse().unwrap();
    // In these tests, syn can read all expressions.
    let mut expressions = Expressions::default();
    let item = syn::parse2(expressions.hide(tokens)).unwrap();
    let output: File = syn::parse2(expressions.restore(crate::derive(&item))).unwrap();
    let is_mistake = |item: &&Item| match item {
        Item::Macro(call) => {
            call.mac.path.segments.last().is_some_and(|last| last.ident == "compile_error")
        }
        _ => false,
    };
    output.items.iter().filter(is_mistake).count()
}

#[test]
fn a_text_over_many_fields() {
    let fields = each("fN: usize,");
    for (text, arguments, expected) in [
        ("{fN}", "", 0),
        ("{fN:>fN$.fN$}", "", 0),
        ("{}", ".fN,", 0),
        ("{}", "self.fN,", 0),
        ("{aN}", "aN = .fN,", 0),
        ("{A_CONSTANT_N}", "", 0),
        ("{ffN}", "", MANY),
        ("{}", ".wrongN,", MANY),
        ("{}", "fN,", MANY),
    ] {
        let detail = format!("#[detail(\"{}\", {})]", each(text), each(arguments));
        let declaration = format!("#[status(404)] {detail} struct Many {{ {fields} }}");
        assert_eq!(mistakes(&declaration), expected, "{text} {arguments}");
    }
}

#[test]
fn many_fields() {
    for (generics, field) in [
        ("", "#[header(\"x-N\")] fN: Option<u64>,"),
        ("", "#[extension] field_N: u64,"),
        ("TN: Debug,", "#[header(\"x-N\")] fN: TN,"),
        // The compiler is asked whether it is that of the standard library.
        ("", "fN: Rc<u8>,"),
        ("", "#[allow(deprecated)] fN: u64,"),
        ("", "fN: [u8; if true { N } else { 2 }],"),
        // Each expression is in a message.
        ("", "fN: [Rc<u8>; if true { N } else { 2 }],"),
    ] {
        let (generics, fields) = (each(generics), each(field));
        let declaration = format!("#[status(404)] struct Many<{generics}> {{ {fields} }}");
        assert_eq!(mistakes(&declaration), 0, "{field}");
    }
    let (text, generics, fields) = (each("{fN}"), each("TN: Display,"), each("fN: TN,"));
    let declaration =
        format!("#[status(404)] #[detail(\"{text}\")] struct Many<{generics}> {{ {fields} }}");
    assert_eq!(mistakes(&declaration), 0, "parameters that the text prints");
    let by_hand = "#[http_error(skip(error))]";
    let fields = each("fN: io::Error,");
    let declaration =
        format!("#[status(500)] #[detail(\"{text}\")] {by_hand} struct Many {{ {fields} }}");
    assert_eq!(mistakes(&declaration), 0, "fields of which each may be the cause");
}

#[test]
fn many_attributes() {
    let headers = each("#[header(\"x-N\", \"1\")]");
    for rest in [
        format!("enum Many {{ {headers} First, {headers} Second, Third }}"),
        format!("struct Many {{ {} }}", each("fN: u64,")),
        format!("struct Many {{ {} }}", each("#[header(\"y-N\")] fN: u64,")),
    ] {
        assert_eq!(mistakes(&format!("#[status(404)] {headers} {rest}")), 0);
    }
    let declaration = format!("#[status(404)] #[http_error({})] struct Many;", each("oN,"));
    assert_eq!(mistakes(&declaration), MANY);
}

#[test]
fn many_variants() {
    for variant in [
        "#[status(404)] #[detail(\"{id}\")] VN { id: u64 },",
        "#[status(500)] VN(#[from] TN),",
        "#[status(404)] #[code(\"VN\")] VN,",
        "#[transparent] VN(TN),",
    ] {
        assert_eq!(mistakes(&format!("enum Many {{ {} }}", each(variant))), 0, "{variant}");
    }
}
