//! Loops' bodies as functions of their own, and the memory that belongs to one iteration.
//!
//! Memory is private to the iterations of a loop if each of them reads there only what it wrote itself before.
//! Which that is, is proved and not assumed: what is not proved is not private.

use std::ptr;

use llvm_sys::analysis::{LLVMVerifierFailureAction, LLVMVerifyFunction};
use retrograd_llvm_shim as shim;

use crate::prepare::with_facts;
use crate::{BlockRef, PrepareError, Prepared, Value, text};

/// A copy of a function in which bodies of loops were taken out.
#[derive(Clone, Debug)]
pub struct Outlined {
    pub prepared: Prepared,
    pub bodies: Vec<Body>,
    /// Blocks that were asked for, in the copy.
    pub marks: Vec<BlockRef>,
}

/// The body of a loop as a function without a result.
#[derive(Clone, Debug)]
pub struct Body {
    /// The loop's header, in the function that was copied.
    pub header: BlockRef,
    /// Internal, and named after the original function.
    pub function: Value,
    /// The one call of it, in the copy.
    pub call: Value,
    /// For each parameter whether it points into private memory of the loop and nowhere else.
    pub private: Vec<bool>,
}

impl Prepared {
    /// Local variables and allocations from outside of the loop with this header, through which its iterations do
    /// not communicate: each reads there only what it wrote before.
    pub fn private_memory(&self, header: BlockRef) -> Vec<Value> {
        let ask = |out: &mut [*mut _]| {
            // SAFETY: a live block of a live function, and room for as many values as are named.
            unsafe { shim::rgllvm_private_memory(self.function.0, header.0, out.as_mut_ptr(), out.len()) }
        };
        let mut found = vec![ptr::null_mut(); 64];
        let mut count = ask(&mut found);
        if count > found.len() {
            found.resize(count, ptr::null_mut());
            count = ask(&mut found);
        }
        found.into_iter().take(count).map(Value).collect()
    }

    /// A copy, as `new_name`, in which the bodies of the loops with these headers are functions. Loops whose bodies
    /// cannot be taken out stay as they are; none if all do. `marks`: blocks to be found again in the copy.
    pub fn outline(
        &self,
        new_name: &str,
        headers: &[BlockRef],
        marks: &[BlockRef],
    ) -> Result<Option<Outlined>, PrepareError> {
        let fail = |reason: String| PrepareError { function: self.original.clone(), reason };
        let raw: Vec<_> = headers.iter().map(|h| h.0).collect();
        let mut marks: Vec<_> = marks.iter().map(|b| b.0).collect();
        let (new_name, body_name) = (text::c_string(new_name), text::c_string(&format!("{}.iteration", self.original)));
        let (mut copy, mut outlined) = (ptr::null_mut(), ptr::null_mut());
        let (mut view, mut error) = (shim::OutlinedView::EMPTY, shim::Text::EMPTY);
        // SAFETY: live blocks of a live function, and texts that outlive the call.
        let status = unsafe {
            shim::rgllvm_function_outline(
                self.function.0,
                new_name.as_ptr(),
                body_name.as_ptr(),
                raw.as_ptr(),
                raw.len(),
                marks.as_mut_ptr(),
                marks.len(),
                &mut copy,
                &mut outlined,
                &mut view,
                &mut error,
            )
        };
        self.checked(status, error)?;
        if copy.is_null() {
            return Ok(None);
        }
        // SAFETY: the view's list and what it points to live until they are freed below.
        let bodies = unsafe { text::list(view.bodies, view.body_count).iter().map(|b| body(b)).collect::<Vec<_>>() };
        // SAFETY: created above, freed once, and nothing borrowed from it is left.
        unsafe { shim::rgllvm_outlined_free(outlined) };
        let copy = Value(copy);
        let made = bodies.iter().map(|b| b.function).chain([copy]);
        if cfg!(debug_assertions) && !made.into_iter().all(is_valid) {
            return Err(fail("taking out the bodies of its loops makes invalid code".into()));
        }
        let marks = marks.into_iter().map(BlockRef).collect();
        Ok(Some(Outlined { prepared: with_facts(copy, &self.original)?, bodies, marks }))
    }
}

/// # Safety
/// `raw` must come from a live result of the shim.
unsafe fn body(raw: &shim::Body) -> Body {
    // SAFETY: as the caller promised.
    let private = unsafe { text::list(raw.is_private, raw.param_count) };
    Body {
        header: BlockRef(raw.header),
        function: Value(raw.function),
        call: Value(raw.call),
        private: private.iter().map(|&p| p != 0).collect(),
    }
}

fn is_valid(function: Value) -> bool {
    // SAFETY: a live function with a body.
    unsafe { LLVMVerifyFunction(function.0, LLVMVerifierFailureAction::LLVMReturnStatusAction) == 0 }
}
