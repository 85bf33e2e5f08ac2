//! Who uses each value: the operands of a function, the other way round.

use crate::{Function, ValueId};

/// The users of every value, in one list with the place where each value's begin.
#[derive(Clone, Debug)]
pub struct Users {
    first: Vec<u32>,
    list: Vec<ValueId>,
}

impl Users {
    pub fn of(f: &Function) -> Self {
        let mut first = vec![0; f.values.len() + 1];
        for (v, _) in f.insts() {
            f.operands(v).iter().for_each(|o| first[o.index() + 1] += 1);
        }
        for i in 1..first.len() {
            first[i] += first[i - 1];
        }
        let mut next = first.clone();
        let mut list = vec![ValueId(0); next.last().map_or(0, |&n| n as usize)];
        for (v, _) in f.insts() {
            for o in f.operands(v) {
                list[next[o.index()] as usize] = v;
                next[o.index()] += 1;
            }
        }
        Self { first, list }
    }

    /// The instructions that have `v` as an operand, in the function's order; one that has it twice is there twice.
    pub fn get(&self, v: ValueId) -> &[ValueId] {
        &self.list[self.first[v.index()] as usize..self.first[v.index() + 1] as usize]
    }
}
