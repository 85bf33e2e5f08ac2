//! Pointers in variables, over all functions of a gradient.
//!
//! A callee may count on its callers for a pointer that it loads from a variable, and only the whole gradient tells
//! whether anybody stores one ([`retrograd_analysis::activity::Variables`]). In the function that the user calls the
//! store has to come before the call; one that is anywhere in a callee counts, for it is not known what runs first.

use std::collections::{BTreeMap, BTreeSet};

use retrograd_analysis::activity::Variables;
use retrograd_ir::{Function, ValueId};
use retrograd_report::{Diagnostic, problems};

use crate::pipeline::CalleeKey;

type Names = BTreeSet<String>;

/// A call of a function that is differentiated as a pair.
struct Call {
    callee: CalleeKey,
    before: Names,
    /// The argument, the names of the variable it leads to, what to say.
    lent: Vec<(usize, Names, Vec<Diagnostic>)>,
    /// Argument and parameter.
    handed_on: Vec<(usize, usize)>,
}

/// One function's part.
pub(crate) struct Summary {
    awaited: Vec<(Names, Vec<Diagnostic>)>,
    awaited_params: BTreeSet<usize>,
    stored: Names,
    calls: Vec<Call>,
}

impl Summary {
    /// `key`: what a call of the function asks of its callee.
    pub fn of(f: &Function, variables: &Variables, key: &dyn Fn(ValueId) -> Option<CalleeKey>) -> Self {
        let say = |error: &_| problems::activity_errors(f, std::slice::from_ref(error));
        let call = |(&v, before): (&ValueId, &Names)| {
            let lent = variables.lent.iter().filter(|l| l.call == v);
            let handed_on = variables.handed_on.iter().filter(|(call, ..)| *call == v);
            Some(Call {
                callee: key(v)?,
                before: before.clone(),
                lent: lent.map(|l| (l.argument, l.names.clone(), say(&l.error))).collect(),
                handed_on: handed_on.map(|&(_, argument, param)| (argument, param)).collect(),
            })
        };
        Self {
            awaited: variables.awaited.iter().map(|(error, names)| (names.clone(), say(error))).collect(),
            awaited_params: variables.awaited_params.clone(),
            stored: variables.stored.clone(),
            calls: variables.before.iter().filter_map(call).collect(),
        }
    }
}

/// All callees so far.
#[derive(Default)]
pub(crate) struct Ledger {
    callees: BTreeMap<CalleeKey, Summary>,
}

impl Ledger {
    pub fn note(&mut self, key: CalleeKey, summary: Summary) {
        self.callees.insert(key, summary);
    }

    /// What `root` and its callees load and nobody stores.
    pub fn missing(&self, root: &Summary) -> Vec<Diagnostic> {
        let params = self.awaited_params();
        let stored: Names =
            root.calls.iter().flat_map(|c| self.below(&c.callee)).flat_map(|s| s.1.stored.clone()).collect();
        let mut out = Vec::new();
        for first in &root.calls {
            let open = |names: &Names| names.is_disjoint(&first.before) && names.is_disjoint(&stored);
            let below = self.below(&first.callee);
            for (_, summary) in &below {
                out.extend(summary.awaited.iter().filter(|(names, _)| open(names)).flat_map(|(_, d)| d.clone()));
            }
            for call in below.iter().flat_map(|(_, s)| &s.calls).chain([first]) {
                let taken = |argument: &usize| params.get(&call.callee).is_some_and(|p| p.contains(argument));
                let lent = call.lent.iter().filter(|(argument, names, _)| taken(argument) && open(names));
                out.extend(lent.flat_map(|(.., d)| d.clone()));
            }
        }
        out
    }

    /// A callee and all that it calls.
    fn below<'a>(&'a self, key: &'a CalleeKey) -> Vec<(&'a CalleeKey, &'a Summary)> {
        let (mut seen, mut work, mut out) = (BTreeSet::from([key]), vec![key], Vec::new());
        while let Some(key) = work.pop() {
            let Some(summary) = self.callees.get(key) else { continue };
            out.push((key, summary));
            work.extend(summary.calls.iter().map(|c| &c.callee).filter(|k| seen.insert(*k)));
        }
        out
    }

    /// The parameters through which a callee, or what it hands them on to, loads pointers that it did not store.
    fn awaited_params(&self) -> BTreeMap<&CalleeKey, BTreeSet<usize>> {
        let mut out: BTreeMap<_, _> = self.callees.iter().map(|(k, s)| (k, s.awaited_params.clone())).collect();
        let mut changed = true;
        while std::mem::take(&mut changed) {
            for (key, summary) in &self.callees {
                for call in &summary.calls {
                    let taken = out.get(&call.callee).cloned().unwrap_or_default();
                    let own = out.entry(key).or_default();
                    let handed_on = call.handed_on.iter().filter(|(argument, _)| taken.contains(argument));
                    handed_on.for_each(|&(_, param)| changed |= own.insert(param));
                }
            }
        }
        out
    }
}
