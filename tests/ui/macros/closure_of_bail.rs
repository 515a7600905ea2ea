//! Nothing tells what the error of a closure or of an `async` block is.

use genro_exceptions::{bail, ensure};

fn closure() {
    let check = |id: u64| {
        if id == 0 {
            bail!(400, "ids begin at 1");
        }
        Ok(id)
    };
    println!("{}", check(7).is_ok());
}

fn block() {
    let check = async {
        ensure!(1 < 2, 400);
        Ok(())
    };
    drop(check);
}

fn main() {
    closure();
    block();
}
