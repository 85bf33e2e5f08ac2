//! Who asks for a value: the operations whose mirrors lead to it.
//!
//! A plan lists what each mirror mentions directly. A key that is only a part of something that is
//! rebuilt (an index, a factor of a product) is asked for by whoever asks for the whole, so the parts
//! are walked backwards to the needs.

use std::collections::{BTreeMap, BTreeSet};

use retrograd_analysis::Key;
use retrograd_ir::{Function, Op, ValueId};
use retrograd_plan::{Plan, Supply};

/// For each key, the keys that are rebuilt from it; and who mentions each key.
pub struct Uses {
    wholes: BTreeMap<Key, Vec<Key>>,
    mentioned_by: BTreeMap<Key, Vec<Option<ValueId>>>,
}

impl Uses {
    pub fn compute(f: &Function, plan: &Plan) -> Self {
        let mut out = Self { wholes: BTreeMap::new(), mentioned_by: BTreeMap::new() };
        for need in &plan.needs {
            out.mentioned_by.entry(need.key).or_default().push(need.by);
        }
        for (&key, decision) in &plan.decisions {
            for part in parts(f, plan, key, decision.supply) {
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

/// What a key is rebuilt from under its supply; nothing for what is kept or at hand.
fn parts(f: &Function, plan: &Plan, key: Key, supply: Supply) -> Vec<Key> {
    let either = |v: ValueId| match plan.decisions.contains_key(&Key::Shadow(v)) {
        true => Key::Shadow(v),
        false => Key::Primal(v),
    };
    match (supply, key) {
        (Supply::Available | Supply::Cache(_), _) => vec![],
        (Supply::Affine { start, .. }, Key::Shadow(_)) => vec![either(start)],
        (Supply::Affine { start, .. }, _) => vec![Key::Primal(start)],
        (Supply::Branch { condition, .. }, _) => vec![Key::Primal(condition)],
        (Supply::TripValue(v), _) => vec![Key::Primal(v)],
        (Supply::Recompute, Key::Primal(v)) => f.operands(v).iter().map(|&o| Key::Primal(o)).collect(),
        (Supply::Recompute, Key::Shadow(v)) => {
            let operands = f.operands(v);
            match f.op(v) {
                Some(Op::Gep { terms, .. }) => {
                    let indices = terms.iter().map(|(i, _)| Key::Primal(operands[*i as usize]));
                    indices.chain([either(operands[0])]).collect()
                }
                Some(Op::Select) => vec![Key::Primal(operands[0]), either(operands[1]), either(operands[2])],
                _ => operands.iter().map(|&o| either(o)).collect(),
            }
        }
        (Supply::Recompute, _) => vec![],
    }
}
