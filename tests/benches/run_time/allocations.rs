//! What every contender allocates: one line each, in the order of the groups, for the benchmark `run_time`.

use std::alloc::System;

use genro_exceptions_benches::cases::GROUPS;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() {
    for contender in GROUPS.iter().flat_map(|group| group.cases).flat_map(|case| case.contenders) {
        // The first run may fill what all others find.
        (contender.run)();
        let region = Region::new(ALLOCATOR);
        (contender.run)();
        let counted = region.change();
        println!("{} {} {}", counted.allocations, counted.reallocations, counted.bytes_allocated);
    }
}
