//! Dense typed ids.

use std::fmt;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $prefix:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u32);

        impl $name {
            /// The id of the `i`-th entity.
            pub fn new(i: usize) -> Self {
                Self(i as u32)
            }
            /// Position in the table that this id indexes.
            pub fn index(self) -> usize {
                self.0 as usize
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!($prefix, "{}"), self.0)
            }
        }
    };
}

id!(
    /// A parameter, a constant, or an instruction (also one that yields nothing, as a store).
    ValueId, "%"
);
id!(
    /// A basic block.
    BlockId, "b"
);
id!(
    /// A natural loop. A parent's id is smaller than its children's.
    LoopId, "L"
);
