//! All facts of one function, together.

use std::collections::BTreeSet;

use retrograd_analysis::{Activity, ByteTypes, Cells, Overwrites};
use retrograd_ir::{BlockId, Dominators, Function, Op, ValueId};

use crate::versions::Versions;

/// What the analyses found, and the function they found it in.
#[derive(Clone, Copy)]
pub struct Facts<'a> {
    pub f: &'a Function,
    pub dom: &'a Dominators,
    pub cells: &'a Cells,
    pub types: &'a ByteTypes,
    pub activity: &'a Activity,
    /// Of the loads in question; none while it is being found out which these are, and every load then
    /// counts as one that can be executed again.
    pub overwrites: Option<&'a Overwrites>,
    /// Loads that undoing makes fit to be executed again, whatever overwrites them; none yet.
    pub reread: Option<&'a BTreeSet<ValueId>>,
    /// Of a function that has two.
    pub versions: Option<Versions>,
}

impl Facts<'_> {
    pub fn can_reread(&self, load: ValueId) -> bool {
        self.stays(load) || self.reread.is_some_and(|loads| loads.contains(&load))
    }

    /// Whether nothing overwrites what the load reads, or its shadow.
    pub fn stays(&self, load: ValueId) -> bool {
        self.overwrites.is_none_or(|o| o.can_reread(load))
    }
}

/// Whether an instruction is on a path that returns.
pub fn is_live(f: &Function, dom: &Dominators, v: ValueId) -> bool {
    f.block_of(v).is_none_or(|b| dom.reachable(b) && !f.block(b).dead_end)
}

/// The one block that returns; none if the function never does.
pub fn exit_block(f: &Function, dom: &Dominators) -> Option<BlockId> {
    f.block_ids()
        .find(|&b| dom.reachable(b) && f.terminator(b).and_then(|t| f.op(t)).is_some_and(|op| matches!(op, Op::Ret)))
}
