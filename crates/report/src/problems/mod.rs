//! What can be wrong, as diagnostics: input, requests, functions, output, and this program itself.
//!
//! Each function makes one finding; collecting all of them before giving up is the caller's part.
//! Whose fault it is shows in the code ([`crate::codes`]).

mod annotation;
mod flow;
mod heap;
mod input;
mod pointers;
mod registration;
mod request;

pub use annotation::{
    contradiction, no_number, no_other_half, nothing_behind, return_does_not_fit, small_tape, unclear_pieces,
    wrong_reference,
};
pub use flow::{activity_errors, bad_gap, gap, never_returns, not_kept, violations};
pub use heap::{above_budget, allocates, no_workspace, not_derived};
pub use input::{cannot_read, cannot_write, internal, invalid_result, no_code, not_a_module, not_linked};
pub use pointers::{open_wrapper, open_wrapper_text, stop_text, stops_at_run_time};
pub use registration::{
    Mismatch, annotated_local, bad_registration, like_unknown, registered_twice, unknown_attribute, wrong_signature,
};
pub use request::{
    bad_promise, bad_result, bad_spec, does_not_fit, missing_shadow, name_taken, no_body, no_such_function, not_yet,
    nothing_to_do, own_derivative, unknown_annotation, unresolved, wrong_argument_count, wrong_count,
};
