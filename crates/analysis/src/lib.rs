//! Facts about one function: what its bytes mean, what carries derivatives, what the adjoints mention,
//! which loads are overwritten.
//!
//! Each fact is a noun in a file of its own with `compute(&Function, …) -> Facts`, a pure function.
//! Nothing here decides anything: a load that is overwritten is reported as such, with the evidence;
//! whether it is cached is the planner's business.

pub mod activity;
pub mod byte_types;
pub mod cells;
pub mod needs;
pub mod overwrites;
pub mod promises;
pub mod regions;

pub use activity::{Activity, ActivityError, ParamActivity, Returned, Role, Unclear};
pub use byte_types::{ByteTypes, Kind};
pub use cells::{CellId, Cells, Place};
pub use needs::{Key, Need, Needs};
pub use overwrites::{Blocker, ENOUGH, LoadFacts, Overwrites, Setting, moves_other_kind};
pub use promises::Promised;
pub use regions::Regions;
