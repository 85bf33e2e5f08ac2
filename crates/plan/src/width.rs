//! Several reverse sweeps on one tape, each with shadows of its own.
//!
//! The tape belongs to all of them, so nothing on it may depend on which shadows a sweep got: a kept pointer to
//! the shadow of an argument would be that of the first sweep in all others. Shadows of the function's own
//! blocks are made once and start each sweep as zeros, so pointers to them hold for every sweep.

use retrograd_analysis::Key;
use retrograd_analysis::cells::Origin;
use retrograd_ir::ValueId;

use crate::carriers::Augment;
use crate::facts::Facts;
use crate::plan::Plan;

impl Plan {
    /// A value whose shadow is on the tape or in memory, and another one for each sweep.
    pub fn differs_by_lane(&self, facts: &Facts<'_>) -> Option<ValueId> {
        let foreign = |v: ValueId| {
            let own = |o: &Origin| matches!(o, Origin::Alloca(_) | Origin::Heap(_));
            facts.cells.place(v).is_none_or(|p| {
                let origins = facts.cells.origins(p.cell);
                origins.is_empty() || !origins.iter().all(own)
            })
        };
        let kept = self.slots.iter().find_map(|slot| match slot.key {
            Key::Shadow(v) if foreign(v) => Some(v),
            Key::CallTape(v) => Some(v),
            _ => None,
        });
        let stored = || {
            facts.f.insts().map(|(v, _)| v).find(|v| match &self.carriers.augments[v.index()] {
                Augment::Nothing => false,
                Augment::StoreShadow => {
                    let operands = facts.f.operands(*v);
                    foreign(operands[0]) || foreign(operands[1])
                }
                _ => true,
            })
        };
        kept.or_else(stored)
    }
}
