//! A loop as a function that runs a range of its iterations, with the memory that a run may write.

use std::ptr;

use retrograd_llvm_shim as shim;

use crate::prepare::with_facts;
use crate::{BlockRef, PrepareError, Prepared, Value, text};

/// A copy of a function that calls a loop's iterations.
#[derive(Clone, Debug)]
pub struct Stepped {
    pub prepared: Prepared,
    /// steps(i64 lo, i64 hi, (ptr, i64 bytes)…, …) runs the iterations from lo to hi, without hi.
    pub steps: Value,
    /// The same, called where it cannot be told at run time what a run writes.
    pub careful: Option<Value>,
    /// How many pairs of pointers and sizes tell all memory that one run writes and another reads.
    pub pieces: usize,
    /// How many of them, the first ones, hold one pointer each.
    pub pointers: usize,
}

impl Prepared {
    /// A copy, as `new_name`, in which the outermost loop with this header is a call. None if it cannot be one. Calls in
    /// the loop must write no memory that anyone reads. What `readers` read is among the pieces too.
    pub fn steps(&self, new_name: &str, header: BlockRef, readers: &[Value]) -> Result<Option<Stepped>, PrepareError> {
        let readers: Vec<_> = readers.iter().map(|v| v.0).collect();
        let name = text::c_string(new_name);
        let null = ptr::null_mut();
        let mut out = shim::Steps { function: null, steps: null, careful: null, pieces: 0, pointers: 0 };
        let mut error = shim::Text::EMPTY;
        // SAFETY: a live block and live instructions of a live function, and a text that outlives the call.
        let status = unsafe {
            shim::rgllvm_function_steps(
                self.function.0,
                name.as_ptr(),
                header.0,
                readers.as_ptr(),
                readers.len(),
                &mut out,
                &mut error,
            )
        };
        self.checked(status, error)?;
        if out.function.is_null() {
            return Ok(None);
        }
        Ok(Some(Stepped {
            prepared: with_facts(Value(out.function), &self.original)?,
            steps: Value(out.steps),
            careful: (!out.careful.is_null()).then_some(Value(out.careful)),
            pieces: out.pieces,
            pointers: out.pointers,
        }))
    }
}
