//! Copies of a function's body, with the map from original to copy.

use std::ptr;

use retrograd_llvm_shim as shim;

use crate::{BlockRef, LlvmError, Value, text};

/// The copies, in the order of the source's blocks and instructions.
#[derive(Clone, Debug)]
pub struct Cloned {
    pub instructions: Vec<Value>,
    pub blocks: Vec<BlockRef>,
}

/// Copies the body of `source` into `target`, a function without one in the same module. `arguments` stands
/// for the source's parameters. The target keeps its own attributes; it gets a copy of the source's
/// `DISubprogram`, so debug locations stay valid. Returns are copied as they are, whatever `target` returns.
pub fn clone_body(source: Value, target: Value, arguments: &[Value]) -> Result<Cloned, LlvmError> {
    let arguments: Vec<_> = arguments.iter().map(|a| a.0).collect();
    let (mut raw, mut view) = (ptr::null_mut(), shim::CloneView::EMPTY);
    // SAFETY: two live functions of one module; the arguments outlive the call.
    let status = unsafe {
        shim::rgllvm_body_clone(source.0, target.0, arguments.as_ptr(), arguments.len(), &mut raw, &mut view)
    };
    if status != shim::OK {
        return Err(LlvmError("the arguments do not fit the parameters of the copied function".into()));
    }
    // SAFETY: the view's lists live until the clone's record is freed below.
    let (instructions, blocks) =
        unsafe { (text::list(view.insts, view.inst_count), text::list(view.blocks, view.block_count)) };
    let out = Cloned {
        instructions: instructions.iter().map(|&i| Value(i)).collect(),
        blocks: blocks.iter().map(|&b| BlockRef(b)).collect(),
    };
    // SAFETY: created above, freed once, and nothing borrowed from it is left.
    unsafe { shim::rgllvm_clone_free(raw) };
    Ok(out)
}
