//! The plan: for every value that the reverse sweep asks for, exactly one remedy, with its reason.
//!
//! [`Plan::make`] takes facts and a [`Policy`] and returns a [`Plan`], plain data. Emission obeys it
//! and the report prints it; nothing else in the project decides. How the choice is made is told in
//! [`cut`]: one weighted minimum cut. [`verify`] checks a finished plan without knowing how it was found.
//!
//! This crate never names LLVM and never writes a sentence.

mod again;
mod carriers;
mod count;
mod cut;
mod facts;
mod flow;
mod fork;
mod frees;
mod guard;
mod heap;
mod ledger;
mod make;
mod plan;
mod replay;
mod steps;
mod supply;
mod tape;
mod undo;
mod verify;
mod versions;
mod width;
mod workspace;

pub use again::{Region, to_undo};
pub use carriers::{Augment, Carriers};
pub use count::Count;
pub use facts::{Facts, exit_block, is_live};
pub use fork::Tree;
pub use heap::{HeapUse, alloc_sizes, heap_uses};
pub use ledger::Ledger;
pub use make::Draft;
pub use plan::{
    AllocPlan, Because, Cleared, Decision, FreePlan, LoopPlan, Plan, Policy, Prices, Remedy, Request, Shape, Slot,
    SlotId, SlotType, Storage, Supply,
};
pub use replay::{Fate, Replay};
pub use steps::{Inside, can_step, exceeds};
pub use verify::{Violation, verify};
pub use versions::{Doubt, Versions};
pub use workspace::{Obstacle, Workspace};
