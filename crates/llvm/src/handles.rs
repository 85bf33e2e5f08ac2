//! Copyable handles on what lives inside a module.
//!
//! A handle is LLVM's own pointer. It is valid as long as the [`crate::Module`] that it came from, and
//! until the thing it names is erased; nothing checks that. The crates above keep handles only
//! beside the module they belong to.

use llvm_sys::prelude::{LLVMBasicBlockRef, LLVMTypeRef, LLVMValueRef};

macro_rules! handle {
    ($(#[$doc:meta])* $name:ident, $raw:ty) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(transparent)]
        pub struct $name(pub(crate) $raw);

        impl $name {
            /// The pointer for LLVM's C interface.
            pub fn raw(self) -> $raw {
                self.0
            }

            /// A handle on what `raw` points to; using it is as unsafe as `raw` itself.
            ///
            /// # Safety
            /// `raw` must point to a live object of this kind.
            pub unsafe fn from_raw(raw: $raw) -> Self {
                Self(raw)
            }
        }
    };
}

handle!(
    /// A value: function, argument, instruction, global or constant.
    Value, LLVMValueRef
);
handle!(
    /// A basic block.
    BlockRef, LLVMBasicBlockRef
);
handle!(
    /// A type.
    Ty, LLVMTypeRef
);
