//! What was wrong once, a file each.

mod cause_read_at_run_time;
mod display_of_an_argument;
mod http_exception_with_any_status;
mod redirect_without_location;
mod statuses_out_of_range;
mod width_by_number;
