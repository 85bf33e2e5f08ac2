//! Who asks for a value: the operations whose mirrors lead to it.
//!
//! A plan lists what each mirror mentions directly. A key that is only a part of something that is
//! rebuilt (an index, a factor of a product) is asked for by whoever asks for the whole, so the parts
//! are walked backwards to the needs.

use std::collections::{BTreeMap, BTreeSet};

use retrograd_analysis::Key;
use retrograd_ir::ValueId;
use retrograd_plan::Plan;

/// For each key, the keys that are rebuilt from it; and who mentions each key.
pub struct Uses {
    wholes: BTreeMap<Key, Vec<Key>>,
    mentioned_by: BTreeMap<Key, Vec<Option<ValueId>>>,
}

impl Uses {
    pub fn compute(plan: &Plan) -> Self {
        let mut out = Self { wholes: BTreeMap::new(), mentioned_by: BTreeMap::new() };
        for need in &plan.needs {
            out.mentioned_by.entry(need.key).or_default().push(need.by);
        }
        for (&key, decision) in &plan.decisions {
            for &part in &decision.parts {
                out.wholes.entry(part).or_default().push(key);
            }
        }
        out
    }

    /// Instructions whose mirrors need `key`, in order; `true` if control flow needs it as well.
    pub fn of(&self, key: Key) -> (Vec<ValueId>, bool) {
        let mut seen = BTreeSet::from([key]);
        let mut work = vec![key];
        let (mut by, mut control) = (BTreeSet::new(), false);
        while let Some(at) = work.pop() {
            for who in self.mentioned_by.get(&at).into_iter().flatten() {
                match who {
                    Some(v) => {
                        by.insert(*v);
                    }
                    None => control = true,
                }
            }
            work.extend(self.wholes.get(&at).into_iter().flatten().copied().filter(|&whole| seen.insert(whole)));
        }
        (by.into_iter().collect(), control)
    }
}
