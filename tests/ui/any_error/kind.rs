//! Something other than a struct is declared.

use genro_exceptions::any_error;

any_error! { pub enum OfEnum {} }
any_error! { pub enum Cases; }
any_error! { pub type Alias; }
any_error! { pub union Union; }
any_error! { pub Without; }
any_error! { pub "text"; }

fn main() {
    let _: [Option<Cases>; 0] = [];
    let _: [Option<Without>; 0] = [];
}
