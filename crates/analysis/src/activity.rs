//! Which values and which memory carry derivatives.
//!
//! Two directions, each a least fixpoint over SSA values and memory cells:
//!
//! * *varied*: may depend on an active input (forward along data flow);
//! * *useful*: may influence an active output (backward along data flow).
//!
//! A float is **active** when both hold; then it has an adjoint. Memory is active when both hold for
//! its cell, or when the user handed in a shadow for it. A pointer **has a shadow** when something
//! active can be reached through it; a pointer load moves no derivative itself and may still have a
//! shadow (TRAPS: constant instruction is not constant value). The scheme is the varied/useful pair of
//! L. Hascoët, U. Naumann, V. Pascual, "'To be recorded' analysis in reverse-mode automatic
//! differentiation" (2005), on cells in place of variables.
//!
//! The analysis does not decide what to do about active data that lands where only a `const` argument
//! reaches it: it reports that as an [`ActivityError`] with the place.

mod check;
mod demand;
mod variables;

use retrograd_ir::{
    Callee, Cast, Const, Function, GlobalKind, Loc, MemOp, Op, Told, Users, ValueId, ValueKind, reverse_postorder,
};
use retrograd_rules::library::{Known, known};
use retrograd_rules::{Class, Row, classify, for_call};

use crate::byte_types::{ByteTypes, Kind};
use crate::cells::{CellId, Cells, Origin};

pub use variables::{Lent, Variables};

/// What the request says of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ParamActivity {
    /// Primal and shadow (or tangent).
    Dup,
    /// As `Dup`; the primal result in it is not needed.
    DupNoNeed,
    /// A scalar whose derivative is returned.
    Out,
    /// Carries no derivative.
    Const,
}

impl ParamActivity {
    pub fn is_dup(self) -> bool {
        matches!(self, Self::Dup | Self::DupNoNeed)
    }
}

/// Data flow that the request's annotations do not allow, or that cannot be followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ActivityError {
    /// `store` puts active data into memory that only the `const` parameter reaches.
    StoredToConst { store: ValueId, param: ValueId },
    /// `store` puts active data into a global variable, which has no shadow.
    StoredToGlobal { store: ValueId, global: ValueId },
    /// `load` takes a pointer to active memory out of a global variable, where an earlier call may have left it;
    /// `set` is where, if it is another function that does.
    PointerInGlobal { load: ValueId, global: ValueId, set: Option<Loc> },
    /// A call that active data flows into or out of has no derivative.
    NoDerivative { call: ValueId, callee: String },
    /// An instruction without derivative meets active data.
    Unsupported { inst: ValueId, what: String },
    /// The bytes moved by `inst` may carry derivatives and their meaning is not known.
    UnknownType { inst: ValueId, unclear: Unclear },
    /// `inst` may see memory with a shadow or memory without one.
    MixedPointer { inst: ValueId, param: ValueId },
}

/// What is not known of moved bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unclear {
    /// All of an integer.
    Moved,
    /// Nothing tells of eight bytes that come from outside and go there; the block repeats with a length of `of`.
    Untold { offset: u64, of: u64 },
    /// Two different things are said of the bytes.
    Contradicting { offset: u64, bytes: u64 },
    /// How large the elements are that a block of unknown length consists of.
    Elements,
}

/// The answer of the analysis.
#[derive(Clone, Debug)]
pub struct Activity {
    active: Vec<bool>,
    shadow: Vec<bool>,
    cell_active: Vec<bool>,
    cell_deep: Vec<bool>,
    pub errors: Vec<ActivityError>,
    /// Calls without derivative that active data may reach, if the pointer that is called leads there. What is
    /// found of the rest does not count until they are gone.
    pub cuts: Vec<ValueId>,
    /// Pointers in variables that callers and callees have to do with.
    pub variables: Variables,
}

/// What a call means for derivatives.
#[derive(Clone, Copy, Debug)]
pub enum CallMeaning<'a> {
    /// A row of the rule table.
    Rule(&'static Row),
    /// Moves no derivative.
    Inactive,
    Alloc {
        zeroed: bool,
    },
    Free {
        arg: u8,
    },
    /// The address of an element of a paged array of generated code.
    Page,
    /// The pages of such an array are given back.
    FreePages {
        arg: u8,
    },
    /// A function with a body, differentiated as a pair of its own.
    Pair(&'a str),
    /// Nothing is known of it.
    Opaque(&'a str),
}

/// What calling `op` means; none if it is no call.
pub fn call_meaning(op: &Op) -> Option<CallMeaning<'_>> {
    let Op::Call(info) = op else { return None };
    let Callee::Named { name, defined } = &info.callee else { return Some(CallMeaning::Opaque("a computed address")) };
    if let Some(meaning) = info.told.as_ref().and_then(|told| told_meaning(told, name)) {
        return Some(meaning);
    }
    Some(match (for_call(name), known(name)) {
        (Some(row), _) if !*defined => CallMeaning::Rule(row),
        (_, Some(Known::Inactive)) => CallMeaning::Inactive,
        (_, Some(Known::Alloc { zeroed, .. })) => CallMeaning::Alloc { zeroed },
        (_, Some(Known::Free { arg })) => CallMeaning::Free { arg },
        (_, Some(Known::Page)) => CallMeaning::Page,
        (_, Some(Known::FreePages { arg })) => CallMeaning::FreePages { arg },
        _ if *defined => CallMeaning::Pair(name),
        _ => CallMeaning::Opaque(name),
    })
}

/// What the user's word makes of a call.
fn told_meaning<'a>(told: &Told, name: &'a str) -> Option<CallMeaning<'a>> {
    match told {
        Told::Derivative | Told::Iteration { .. } | Told::Steps { .. } => Some(CallMeaning::Pair(name)),
        Told::Inactive => Some(CallMeaning::Inactive),
        Told::Like(other) => for_call(other).map(CallMeaning::Rule),
        Told::Allocates { .. } => Some(CallMeaning::Alloc { zeroed: false }),
        Told::Frees { arg } => Some(CallMeaning::Free { arg: *arg }),
        Told::Recompute => None,
    }
}

/// The rule row of an instruction, whether an opcode or a call.
pub fn row_of(op: &Op) -> Option<&'static Row> {
    match (classify(op), call_meaning(op)) {
        (Class::Rule(row), _) | (_, Some(CallMeaning::Rule(row))) => Some(row),
        _ => None,
    }
}

struct Solver<'a> {
    f: &'a Function,
    users: Users,
    cells: &'a Cells,
    types: &'a ByteTypes,
    varied: Vec<bool>,
    useful: Vec<bool>,
    cell_varied: Vec<bool>,
    cell_useful: Vec<bool>,
    /// Reached from a `const` parameter (that parameter), and from no `dup` one.
    cell_const: Vec<Option<ValueId>>,
    cell_dup: Vec<bool>,
    /// Pointers that come from a `const` parameter and from nowhere else (that parameter): what they lead to has no
    /// derivative, also where a cell holds other memory besides.
    bare: Vec<Option<ValueId>>,
    /// Variables that carry no derivative because the user said so.
    cell_told: Vec<bool>,
    /// The variable, where a cell is one of this module's own that is written.
    cell_global: Vec<Option<ValueId>>,
    /// Variables that functions of other modules may read and write.
    cell_visible: Vec<bool>,
    returns_active: bool,
    changed: bool,
}

impl Activity {
    /// `params`: one for each parameter of `f`; `returned`: what the caller wants with the result.
    pub fn compute(
        f: &Function,
        cells: &Cells,
        types: &ByteTypes,
        params: &[ParamActivity],
        returned: Returned,
        role: Role,
        live: &dyn Fn(ValueId) -> bool,
    ) -> Self {
        let n = f.values.len();
        let mut s = Solver {
            f,
            users: Users::of(f),
            cells,
            types,
            varied: vec![false; n],
            useful: vec![false; n],
            cell_varied: vec![false; cells.len()],
            cell_useful: vec![false; cells.len()],
            cell_const: vec![None; cells.len()],
            cell_dup: vec![false; cells.len()],
            bare: vec![None; n],
            cell_told: (0..cells.len()).map(|c| told_inactive(f, cells, CellId(c as u32))).collect(),
            cell_global: vec![None; cells.len()],
            cell_visible: vec![false; cells.len()],
            returns_active: returned != Returned::Plain,
            changed: true,
        };
        s.seed_params(params);
        s.follow_bare();
        s.seed_globals(role);
        if returned == Returned::Shadow {
            s.seed_returned();
        }
        // With control flow, and against it: few rounds, however the blocks are laid out.
        let flow = reverse_postorder(f).into_iter().flat_map(|b| f.block(b).insts.iter().copied());
        let insts: Vec<(ValueId, &Op)> = flow.filter(|&v| live(v)).filter_map(|v| Some((v, f.op(v)?))).collect();
        while std::mem::take(&mut s.changed) {
            insts.iter().for_each(|&(v, op)| s.forward(v, op));
        }
        s.changed = true;
        while std::mem::take(&mut s.changed) {
            insts.iter().rev().for_each(|&(v, op)| s.backward(v, op, returned == Returned::Active));
        }
        s.finish(role, live)
    }

    /// Whether `v` has an adjoint (reverse) or a tangent (forward).
    pub fn is_active(&self, v: ValueId) -> bool {
        self.active[v.index()]
    }

    /// Whether the pointer `v` has a shadow.
    pub fn has_shadow(&self, v: ValueId) -> bool {
        self.shadow[v.index()]
    }

    /// Whether the floats in a cell have adjoints.
    pub fn cell_is_active(&self, cells: &Cells, cell: CellId) -> bool {
        self.cell_active[cells.root(cell).0 as usize]
    }

    /// Whether anything active can be reached through a cell, itself included.
    pub fn cell_is_deep(&self, cells: &Cells, cell: CellId) -> bool {
        self.cell_deep[cells.root(cell).0 as usize]
    }
}

/// Who calls the function that is differentiated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The user: variables of the module hold no active data before and after.
    Root,
    /// A differentiated function: what it put into variables may be active, and what is in them afterwards too.
    Callee,
}

/// What becomes of a function's result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Returned {
    /// No derivative comes out with it.
    Plain,
    /// A float that is differentiated.
    Active,
    /// A pointer that comes out with its shadow: the caller goes on with the memory.
    Shadow,
}

impl Solver<'_> {
    /// Returned memory is open to the caller as that of a `dup` argument is.
    fn seed_returned(&mut self) {
        let returns = self.f.insts().filter(|(_, op)| matches!(op, Op::Ret)).map(|(v, _)| v);
        let places = returns.filter_map(|v| self.cells.place(*self.f.operands(v).first()?));
        for cell in places.flat_map(|p| self.cells.reachable(p.cell)).collect::<Vec<_>>() {
            self.open(cell);
        }
    }

    /// A variable of this module gets a shadow of its own, which is zero at the start of each gradient call.
    fn seed_globals(&mut self, role: Role) {
        for v in self.f.value_ids() {
            let (Some(constant), Some(place)) = (self.f.constant(v), self.cells.place(v)) else { continue };
            self.cell_visible[place.cell.0 as usize] |= constant.others_may_write();
            if !constant.is_own_variable() {
                continue;
            }
            self.cell_global[place.cell.0 as usize] = Some(v);
            if role == Role::Callee {
                self.cells.reachable(place.cell).into_iter().for_each(|cell| self.open(cell));
            }
        }
    }

    fn open(&mut self, cell: CellId) {
        let i = cell.0 as usize;
        self.cell_dup[i] = true;
        self.cell_varied[i] = true;
        self.cell_useful[i] = true;
    }

    fn seed_params(&mut self, params: &[ParamActivity]) {
        for (&p, &activity) in self.f.params.iter().zip(params) {
            let dup = activity.is_dup();
            if let Some(place) = self.cells.place(p) {
                self.bare[p.index()] = (!dup).then_some(p);
                for cell in self.cells.reachable(place.cell) {
                    let i = cell.0 as usize;
                    if dup {
                        self.open(cell);
                    } else if self.cell_const[i].is_none() {
                        self.cell_const[i] = Some(p);
                    }
                }
            } else if activity != ParamActivity::Const && (self.f.ty(p).holds_float() || self.f.ty(p).is_int()) {
                self.varied[p.index()] = true;
            }
        }
    }

    fn follow_bare(&mut self) {
        for (v, op) in self.f.insts() {
            let operands = self.f.operands(v);
            self.bare[v.index()] = match op {
                Op::Gep { .. } | Op::Cast(Cast::BitCast | Cast::AddrSpaceCast) | Op::Freeze => {
                    self.bare[operands[0].index()]
                }
                Op::Phi { .. } | Op::Select => {
                    let mut sources = value_operands(op, operands).iter().map(|o| self.bare[o.index()]);
                    let first = sources.next().flatten();
                    first.filter(|_| sources.all(|source| source.is_some()))
                }
                _ => None,
            };
        }
    }

    fn cell(&self, pointer: ValueId) -> Option<usize> {
        self.cells.place(pointer).map(|p| p.cell.0 as usize)
    }

    /// Whether `v`, moved to or from `address`, can be a float.
    fn floats(&self, v: ValueId, address: Option<ValueId>) -> bool {
        if !self.f.ty(v).is_int() {
            return self.f.ty(v).holds_float();
        }
        let place = address.and_then(|a| self.cells.place(a));
        matches!(self.types.moved(self.f, v, place), Kind::Float(_) | Kind::Mixed | Kind::Unknown)
    }

    fn vary(&mut self, v: ValueId) {
        self.changed |= !std::mem::replace(&mut self.varied[v.index()], true);
    }

    fn vary_cell(&mut self, cell: usize) {
        if self.cell_told[cell] {
            return;
        }
        self.changed |= !std::mem::replace(&mut self.cell_varied[cell], true);
    }

    fn use_(&mut self, v: ValueId) {
        self.changed |= !std::mem::replace(&mut self.useful[v.index()], true);
    }

    fn use_cell(&mut self, cell: usize) {
        self.changed |= !std::mem::replace(&mut self.cell_useful[cell], true);
    }

    fn forward(&mut self, v: ValueId, op: &Op) {
        let operands = self.f.operands(v);
        let any = |s: &Self, list: &[ValueId]| list.iter().any(|o| s.varied[o.index()]);
        if let Some(row) = row_of(op) {
            if row.adjoints.iter().any(|(i, _)| operands.get(*i as usize).is_some_and(|o| self.varied[o.index()])) {
                self.vary(v);
            }
            return;
        }
        match op {
            Op::Load(_) => {
                let bare = self.bare[operands[0].index()].is_some();
                let varied = !bare && self.cell(operands[0]).is_some_and(|c| self.cell_varied[c]);
                if varied && self.floats(v, Some(operands[0])) {
                    self.vary(v);
                }
            }
            Op::Store(_) => {
                if self.varied[operands[0].index()]
                    && let Some(c) = self.cell(operands[1])
                {
                    self.vary_cell(c);
                }
            }
            Op::AtomicAdd { .. } => {
                let Some(c) = self.cell(operands[0]) else { return };
                if self.varied[operands[1].index()] {
                    self.vary_cell(c);
                }
                if self.cell_varied[c] {
                    self.vary(v);
                }
            }
            Op::Mem(MemOp::Copy | MemOp::Move) => {
                if let (Some(to), Some(from)) = (self.cell(operands[0]), self.cell(operands[1]))
                    && self.cell_varied[from]
                {
                    self.vary_cell(to);
                }
            }
            Op::Call(_) => self.forward_call(v, op),
            _ if moves_derivatives(op) && any(self, value_operands(op, operands)) => self.vary(v),
            // What it does is not known, so a derivative may flow through it: found by the check.
            Op::Unsupported(_) if any(self, operands) && !is_counted(self.f, v, op) => {
                self.vary(v);
                let cells: Vec<usize> = operands.iter().filter_map(|&o| self.cell(o)).collect();
                cells.into_iter().for_each(|c| self.vary_cell(c));
            }
            _ => {}
        }
    }

    /// A call to a function with a body may move anything it can reach.
    fn forward_call(&mut self, v: ValueId, op: &Op) {
        let Some(CallMeaning::Pair(_) | CallMeaning::Opaque(_)) = call_meaning(op) else { return };
        let touched = self.reached_by_call(v, op);
        let varied =
            self.f.operands(v).iter().any(|o| self.varied[o.index()]) || touched.iter().any(|&c| self.cell_varied[c]);
        if varied {
            if self.f.ty(v).holds_float() || matches!(self.types.value(self.f, v), Kind::Float(_)) {
                self.vary(v);
            }
            // What only `const` parameters reach stays inactive; a store of active data there is an
            // error of the callee's own analysis.
            let open = touched.into_iter().filter(|&c| self.cell_dup[c] || self.cell_const[c].is_none());
            open.collect::<Vec<_>>().into_iter().for_each(|c| self.vary_cell(c));
        }
    }

    fn reached_by_call(&self, v: ValueId, op: &Op) -> Vec<usize> {
        let operands = self.f.operands(v);
        let given = operands.iter().filter(|o| takes_part(op, operands, **o));
        let places = given.chain([&v]).filter_map(|&o| self.cells.place(o));
        // A callee may also use the variables of the module, and one of another module those of all.
        let elsewhere = matches!(call_meaning(op), Some(CallMeaning::Opaque(_)));
        let used = |c: &usize| self.cell_global[*c].is_some() || elsewhere && self.cell_visible[*c];
        let variables = (0..self.cells.len()).filter(used).map(|c| CellId(c as u32));
        places.map(|p| p.cell).chain(variables).flat_map(|c| self.cells.reachable(c)).map(|c| c.0 as usize).collect()
    }

    fn backward(&mut self, v: ValueId, op: &Op, active_return: bool) {
        let operands = self.f.operands(v);
        if let Some(row) = row_of(op) {
            if self.useful[v.index()] {
                for (i, _) in row.adjoints {
                    if let Some(&o) = operands.get(*i as usize) {
                        self.use_(o);
                    }
                }
            }
            return;
        }
        match op {
            Op::Ret if active_return => operands.iter().for_each(|&o| self.use_(o)),
            Op::Load(_) => {
                if self.useful[v.index()]
                    && let Some(c) = self.cell(operands[0])
                {
                    self.use_cell(c);
                }
            }
            Op::Store(_) => {
                let useful = self.cell(operands[1]).is_some_and(|c| self.cell_useful[c]);
                useful.then(|| self.use_(operands[0]));
            }
            Op::AtomicAdd { .. } => {
                let Some(c) = self.cell(operands[0]) else { return };
                if self.useful[v.index()] {
                    self.use_cell(c);
                }
                if self.cell_useful[c] {
                    self.use_(operands[1]);
                }
            }
            Op::Mem(MemOp::Copy | MemOp::Move) => {
                if let (Some(to), Some(from)) = (self.cell(operands[0]), self.cell(operands[1]))
                    && self.cell_useful[to]
                {
                    self.use_cell(from);
                }
            }
            Op::Call(_) => self.backward_call(v, op),
            Op::Unsupported(_) if is_counted(self.f, v, op) => {}
            // It may write what it is given to the memory that it is given.
            Op::Unsupported(_) if operands.iter().any(|&o| self.cell(o).is_some_and(|c| self.cell_useful[c])) => {
                operands.iter().for_each(|&o| self.use_(o));
            }
            _ if (moves_derivatives(op) || matches!(op, Op::Unsupported(_))) && self.useful[v.index()] => {
                value_operands(op, operands).iter().for_each(|&o| self.use_(o));
            }
            _ => {}
        }
    }

    fn backward_call(&mut self, v: ValueId, op: &Op) {
        let Some(CallMeaning::Pair(_) | CallMeaning::Opaque(_)) = call_meaning(op) else { return };
        let touched = self.reached_by_call(v, op);
        if self.useful[v.index()] || touched.iter().any(|&c| self.cell_useful[c]) {
            self.f.operands(v).to_vec().into_iter().for_each(|o| self.use_(o));
            touched.into_iter().for_each(|c| self.use_cell(c));
        }
    }

    fn finish(self, role: Role, live: &dyn Fn(ValueId) -> bool) -> Activity {
        let n = self.f.values.len();
        let cell_active: Vec<bool> = (0..self.cells.len())
            .map(|c| self.cell_varied[c] && self.cell_useful[c] && (self.cell_dup[c] || self.cell_const[c].is_none()))
            .collect();
        let mut cell_deep = vec![false; self.cells.len()];
        for (c, deep) in cell_deep.iter_mut().enumerate() {
            let cell = CellId(c as u32);
            *deep =
                self.cells.root(cell) == cell && self.cells.reachable(cell).iter().any(|r| cell_active[r.0 as usize]);
        }
        let mut out = Activity {
            active: (0..n).map(|i| self.varied[i] && self.useful[i]).collect(),
            shadow: vec![false; n],
            cell_active,
            cell_deep,
            errors: Vec::new(),
            cuts: Vec::new(),
            variables: Variables::default(),
        };
        for v in self.f.value_ids() {
            let bare = self.bare[v.index()].is_some();
            out.shadow[v.index()] = !bare && self.cell(v).is_some_and(|c| out.cell_deep[c]);
            if matches!(self.f.value(v).kind, ValueKind::Const(_)) {
                out.shadow[v.index()] &= self.f.constant(v).is_some_and(Const::can_have_twin);
                out.active[v.index()] = false;
            }
        }
        demand::prune(self.f, &mut out, live);
        for (v, op) in self.f.insts().filter(|(v, _)| live(*v)) {
            self.check(v, op, &mut out);
        }
        self.check_globals(role, live, &mut out);
        if role == Role::Root {
            self.check_returned(&mut out);
        }
        out
    }
}

/// Whether a cell is nothing but variables of which the user said that they carry no derivative.
fn told_inactive(f: &Function, cells: &Cells, cell: CellId) -> bool {
    let origins = cells.origins(cell);
    let told = |o: &Origin| {
        matches!(o, Origin::Global(g)
            if matches!(f.constant(*g), Some(Const::Global { kind: GlobalKind::Inactive, .. })))
    };
    !origins.is_empty() && origins.iter().all(told)
}

/// Whether `o` is an argument of the call, and not only the address that is called.
fn takes_part(op: &Op, operands: &[ValueId], o: ValueId) -> bool {
    match op {
        Op::Call(info) => operands[..info.argument_count(operands.len())].contains(&o),
        _ => true,
    }
}

/// Whether it is an atomic operation that leaves a constant, or the outcome of integer arithmetic: a count.
fn is_counted(f: &Function, v: ValueId, op: &Op) -> bool {
    let number = |o: ValueId| matches!(f.op(o), Some(Op::Int(_))) || matches!(f.constant(o), Some(Const::Int(_)));
    matches!(op, Op::Unsupported(what) if matches!(what.as_str(), "atomicrmw" | "cmpxchg"))
        && f.operands(v).last().is_some_and(|&o| number(o))
}

/// Structural opcodes that hand derivatives on unchanged.
fn moves_derivatives(op: &Op) -> bool {
    matches!(
        op,
        Op::Phi { .. }
            | Op::Select
            | Op::Freeze
            | Op::Cast(Cast::BitCast)
            | Op::ExtractValue(_)
            | Op::InsertValue(_)
            | Op::ExtractElement
            | Op::InsertElement
            | Op::Shuffle(_)
    )
}

/// The operands of a structural opcode that hand derivatives on.
fn value_operands<'a>(op: &Op, operands: &'a [ValueId]) -> &'a [ValueId] {
    match op {
        Op::Select => &operands[1..],
        Op::ExtractElement => &operands[..1],
        Op::InsertElement => &operands[..2],
        _ => operands,
    }
}
