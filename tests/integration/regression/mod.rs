//! What services, bug reports of other crates and fuzzers broke once, a file for each kind of fault. Each test is named
//! after what was wrong.

mod cause_read_at_run_time;
mod causes_by_hand;
mod challenge;
mod commas_in_generics;
mod constants_of_parameters;
mod content_type_of_another_form;
mod display_of_an_argument;
mod elided_lifetimes;
mod expressions_in_types;
mod failing_display;
mod forged_log_line;
mod generic_error_that_holds_itself;
mod hop_by_hop;
mod http_exception_with_any_status;
mod location_of_a_500;
mod lost_in_any_error;
mod many_names;
mod multipart;
mod problem_without_handle;
mod redirect_host;
mod redirect_without_location;
mod relayed_problem;
mod repeated_challenge;
mod retry_after;
mod second_value;
mod short_extension_names;
mod statuses_out_of_range;
mod trailing_commas;
mod types_called_like_std;
mod unsent_header;
mod width_by_number;
mod wrapped_twice;
