//! Pointers that variables keep, and who put them there.
//!
//! A pointer to active memory that an earlier call may have left in a variable has no shadow beside it. So each load
//! of one has to come behind a store in the same gradient call, unless it can only lead to variables of the module,
//! whose shadows are found by address when the call starts. For the function that the user calls this is decided
//! here. A callee's store may be its caller's: what it [awaits](Variables::awaited) is listed, with what is stored
//! before each call, and whoever sees all functions of a gradient joins them.

use std::collections::{BTreeMap, BTreeSet};

use retrograd_ir::{Const, Dominators, Later, Op, Type, ValueId};

use super::{Activity, ActivityError, CallMeaning, Role, Solver, call_meaning};
use crate::cells::{CellId, Origin, gcd};

/// What a function has to do with the pointers in variables, beyond what it can settle itself.
#[derive(Clone, Debug, Default)]
pub struct Variables {
    /// Loads that nothing in this callee stores before, with the names that the variable may have.
    pub awaited: Vec<(ActivityError, BTreeSet<String>)>,
    /// Parameters through which pointers are loaded that nothing in this callee stores before.
    pub awaited_params: BTreeSet<usize>,
    /// Variables that the function stores pointers to, somewhere.
    pub stored: BTreeSet<String>,
    /// The same, before a call of a function with a body.
    pub before: BTreeMap<ValueId, BTreeSet<String>>,
    /// Arguments of such calls that lead to variables which others may let point elsewhere.
    pub lent: Vec<Lent>,
    /// Arguments of such calls that come from parameters: call, argument, parameter.
    pub handed_on: Vec<(ValueId, usize, usize)>,
}

/// An argument that leads to a variable in which others may have left a pointer.
#[derive(Clone, Debug)]
pub struct Lent {
    pub call: ValueId,
    pub argument: usize,
    pub names: BTreeSet<String>,
    /// What there is to say if the callee loads the pointer.
    pub error: ActivityError,
}

/// The variable whose memory it is.
pub(super) fn global_of(origin: &Origin) -> Option<ValueId> {
    match origin {
        Origin::Global(g) => Some(*g),
        _ => None,
    }
}

/// Whether one instruction runs before another whenever that runs.
struct Order<'a> {
    f: &'a retrograd_ir::Function,
    dom: Dominators,
}

impl Order<'_> {
    fn before(&self, a: ValueId, b: ValueId) -> bool {
        match (self.f.block_of(a), self.f.block_of(b)) {
            (Some(x), Some(y)) if x == y => {
                let at = |v| self.f.block(x).insts.iter().position(|&i| i == v);
                at(a) < at(b)
            }
            (Some(x), Some(y)) => self.dom.dominates(x, y),
            _ => false,
        }
    }
}

impl Solver<'_> {
    fn name_of(&self, global: ValueId) -> Option<&str> {
        match self.f.constant(global) {
            Some(Const::Global { name, .. }) => Some(name),
            _ => None,
        }
    }

    /// The names of all variables that a cell stands for.
    fn names_in(&self, cell: usize) -> BTreeSet<String> {
        let globals = self.cells.origins(CellId(cell as u32)).iter().filter_map(global_of);
        globals.filter_map(|g| self.name_of(g)).map(str::to_owned).collect()
    }

    /// Whether a loaded pointer can only lead to variables of this module: whichever it is, its shadow is found when
    /// the gradient call starts.
    fn leads_to_variables(&self, load: ValueId) -> bool {
        let origins = self.cells.place(load).map(|p| self.cells.origins(p.cell)).unwrap_or_default();
        let own = |o: &Origin| global_of(o).and_then(|g| self.f.constant(g)).is_some_and(Const::can_have_twin);
        !origins.is_empty() && origins.iter().all(own)
    }

    /// A store of another function of the module, if it is one: it may have put a pointer into the variables of a
    /// cell that does not lead to the variables that are known here as `targets`.
    fn set_elsewhere(&self, cell: usize, targets: &BTreeSet<String>) -> Option<&Later> {
        self.f.later.iter().filter(|l| self.cell(l.global) == Some(cell)).find(|l| {
            let target = l.target.and_then(|t| self.name_of(t));
            target.is_none_or(|t| !targets.contains(t))
        })
    }

    /// Whether two addresses in one cell are of different places: by constant offsets, by the variables' names, or
    /// as different members of whatever elements there are.
    fn apart(&self, a: ValueId, b: ValueId) -> bool {
        let fixed = |mut v: ValueId| {
            let mut distance = 0;
            while let Some(Op::Gep { offset, terms }) = self.f.op(v) {
                if !terms.is_empty() {
                    return None;
                }
                distance += offset;
                v = self.f.operands(v)[0];
            }
            self.f.constant(v).map(|c| (c, distance))
        };
        if matches!((fixed(a), fixed(b)), (Some(x), Some(y)) if x != y) {
            return true;
        }
        let (Some(x), Some(y)) = (self.cells.place(a), self.cells.place(b)) else { return false };
        match (gcd(x.stride, y.stride), x.offset - y.offset) {
            (0, distance) => distance != 0,
            (stride, distance) => distance % stride != 0,
        }
    }

    /// Where an instruction may put a pointer.
    fn pointer_store(&self, v: ValueId, op: &Op) -> Option<ValueId> {
        let operands = self.f.operands(v);
        match op {
            Op::Store(_) => {
                let ty = self.f.ty(operands[0]);
                (ty.bytes() >= POINTER && (!ty.holds_float() || matches!(ty, Type::Struct { .. })))
                    .then_some(operands[1])
            }
            Op::Mem(_) => Some(operands[0]),
            _ => None,
        }
    }

    /// The stores of pointers to variables of a cell, with their addresses.
    fn pointer_stores(&self, cell: usize) -> impl Iterator<Item = (ValueId, ValueId)> + '_ {
        let stores = self.f.insts().filter_map(|(v, op)| Some((v, self.pointer_store(v, op)?)));
        stores.filter(move |&(_, to)| self.cell(to) == Some(cell))
    }

    /// Finds loads of pointers that nobody stored in this call.
    pub(super) fn check_globals(&self, role: Role, live: &dyn Fn(ValueId) -> bool, out: &mut Activity) {
        let order = Order { f: self.f, dom: Dominators::compute(self.f) };
        let mut found = Variables::default();
        for (load, op) in self.f.insts().filter(|(v, _)| live(*v)) {
            if !matches!(op, Op::Load(_)) || !self.f.ty(load).is_ptr() || !out.shadow[load.index()] {
                continue;
            }
            let from = self.f.operands(load)[0];
            let Some(cell) = self.cell(from) else { continue };
            let stored = || {
                let mut stores = self.pointer_stores(cell).filter(|&(v, to)| {
                    // A block that is moved or cleared covers more than the place where it starts.
                    matches!(self.f.op(v), Some(Op::Mem(_))) || !self.apart(to, from)
                });
                stores.any(|(store, _)| order.before(store, load))
            };
            match self.cell_global[cell] {
                Some(global) => {
                    let known = self.cells.place(load).map(|p| self.names_in(p.cell.0 as usize)).unwrap_or_default();
                    let elsewhere = self.set_elsewhere(cell, &known);
                    if (elsewhere.is_none() && self.leads_to_variables(load)) || stored() {
                        continue;
                    }
                    let set = elsewhere.and_then(|l| l.loc.clone());
                    let error = ActivityError::PointerInGlobal { load, global, set };
                    match role {
                        Role::Root => out.errors.push(error),
                        Role::Callee => found.awaited.push((error, self.names_in(cell))),
                    }
                }
                None if role == Role::Callee && !stored() => found.awaited_params.extend(self.params_leading_to(cell)),
                None => {}
            }
        }
        self.note_stores(&mut found);
        self.note_calls(live, &order, out, &mut found);
        out.variables = found;
    }

    /// The parameters through which a cell can be reached.
    fn params_leading_to(&self, cell: usize) -> impl Iterator<Item = usize> + '_ {
        let reaches = move |p: &ValueId| {
            let place = self.cells.place(*p);
            place.is_some_and(|p| self.cells.reachable(p.cell).iter().any(|c| self.cells.root(*c).0 as usize == cell))
        };
        self.f.params.iter().enumerate().filter(move |(_, p)| reaches(p)).map(|(i, _)| i)
    }

    fn note_stores(&self, found: &mut Variables) {
        for (v, op) in self.f.insts() {
            let cell = self.pointer_store(v, op).and_then(|to| self.cell(to));
            if let Some(cell) = cell.filter(|&c| self.cell_global[c].is_some()) {
                found.stored.extend(self.names_in(cell));
            }
        }
    }

    /// What calls of functions with bodies find stored, and what they are lent.
    fn note_calls(&self, live: &dyn Fn(ValueId) -> bool, order: &Order<'_>, out: &Activity, found: &mut Variables) {
        let pair = |op: &Op| matches!(call_meaning(op), Some(CallMeaning::Pair(_)));
        for (call, op) in self.f.insts().filter(|(v, op)| live(*v) && pair(op)) {
            let mut before = BTreeSet::new();
            for cell in (0..self.cells.len()).filter(|&c| self.cell_global[c].is_some()) {
                if self.pointer_stores(cell).any(|(store, _)| order.before(store, call)) {
                    before.extend(self.names_in(cell));
                }
            }
            let Op::Call(info) = op else { continue };
            let operands = self.f.operands(call);
            let arguments = operands[..info.argument_count(operands.len())].iter().enumerate();
            for (argument, &o) in arguments.filter(|(_, o)| out.shadow[o.index()]) {
                let Some(place) = self.cells.place(o) else { continue };
                for cell in self.cells.reachable(place.cell) {
                    let cell = self.cells.root(cell);
                    let Some(global) = self.cell_global[cell.0 as usize] else { continue };
                    let known = self.cells.targets(cell).flat_map(|t| self.names_in(self.cells.root(t).0 as usize));
                    let Some(later) = self.set_elsewhere(cell.0 as usize, &known.collect()) else { continue };
                    let error = ActivityError::PointerInGlobal { load: call, global, set: later.loc.clone() };
                    let names = self.names_in(cell.0 as usize);
                    found.lent.push(Lent { call, argument, names, error });
                }
                let from = self.params_leading_to(place.cell.0 as usize);
                found.handed_on.extend(from.map(|param| (call, argument, param)));
            }
            found.before.insert(call, before);
        }
    }
}

/// The bytes of a pointer.
const POINTER: u64 = 8;
