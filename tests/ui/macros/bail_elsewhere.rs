//! In a function that returns nothing.

use genro_exceptions::bail;

fn main() {
    bail!(404, "not found");
}
