//! Bytes that others than this function may write or read.
//!
//! What nobody here accesses as what it is can still matter: the caller may have put a double or a pointer there, and
//! may look at it where it is copied to. Bytes that do not come from outside hold nothing but zeros and what is undefined; those
//! that do not go there are seen by nobody. The question is asked of cells and of values that are moved bit by bit,
//! along the moves and in their direction.

use retrograd_ir::{Cast, Const, Function, GlobalKind, MemOp, Op, Type, ValueId, ValueKind};

use crate::activity::{CallMeaning, call_meaning};
use crate::cells::{CellId, Cells, Origin};

#[derive(Clone, Debug)]
pub(super) struct Outside {
    /// By number of the cell, and then by number of the value.
    comes: Vec<bool>,
    leaves: Vec<bool>,
    cells: usize,
}

impl Outside {
    /// `bits`: integers that become floats here, by masks and shifts; so somebody looks at them.
    pub fn compute(f: &Function, cells: &Cells, bits: &[bool]) -> Self {
        let nodes = cells.len() + f.values.len();
        let mut flow = Flow { f, cells, edges: Vec::new(), comes: vec![false; nodes], leaves: vec![false; nodes] };
        flow.seed_cells();
        for v in f.value_ids().filter(|&v| matches!(f.value(v).kind, ValueKind::Param(_))) {
            flow.open(v);
        }
        for (v, op) in f.insts() {
            flow.visit(v, op);
        }
        for v in f.value_ids().filter(|v| bits[v.index()]) {
            let node = flow.node(v);
            flow.leaves[node] = true;
        }
        let mut forward = vec![Vec::new(); nodes];
        let mut backward = vec![Vec::new(); nodes];
        for &(a, b) in &flow.edges {
            forward[a].push(b);
            backward[b].push(a);
        }
        spread(&forward, &mut flow.comes);
        spread(&backward, &mut flow.leaves);
        Self { comes: flow.comes, leaves: flow.leaves, cells: cells.len() }
    }

    /// Whether bits of the value may come from outside.
    pub fn comes(&self, v: ValueId) -> bool {
        self.comes[self.cells + v.index()]
    }

    /// Whether bits of the value may be seen outside.
    pub fn leaves(&self, v: ValueId) -> bool {
        self.leaves[self.cells + v.index()]
    }

    pub fn comes_into(&self, cell: CellId) -> bool {
        self.comes[cell.0 as usize]
    }

    pub fn leaves_from(&self, cell: CellId) -> bool {
        self.leaves[cell.0 as usize]
    }
}

fn spread(edges: &[Vec<usize>], marked: &mut [bool]) {
    let mut work: Vec<usize> = (0..marked.len()).filter(|&i| marked[i]).collect();
    while let Some(at) = work.pop() {
        for &next in &edges[at] {
            if !std::mem::replace(&mut marked[next], true) {
                work.push(next);
            }
        }
    }
}

struct Flow<'a> {
    f: &'a Function,
    cells: &'a Cells,
    edges: Vec<(usize, usize)>,
    comes: Vec<bool>,
    leaves: Vec<bool>,
}

impl Flow<'_> {
    /// Memory that the caller knows of: by arguments, by variables, by pointers of unknown origin.
    fn seed_cells(&mut self) {
        for cell in (0..self.cells.len()).map(|c| CellId(c as u32)).filter(|&c| self.cells.root(c) == c) {
            let known = |o: &Origin| match o {
                Origin::Param(_) => true,
                Origin::Global(g) => !matches!(
                    self.f.constant(*g),
                    Some(Const::Global { kind: GlobalKind::Constant | GlobalKind::Code | GlobalKind::Function, .. })
                ),
                Origin::Call(v) => !matches!(self.f.op(*v).and_then(call_meaning), Some(CallMeaning::Alloc { .. })),
                Origin::Loaded(_) | Origin::Alloca(_) | Origin::Heap(_) => false,
            };
            if self.cells.origins(cell).iter().any(known) {
                self.open_reachable(cell);
            }
        }
    }

    fn open_reachable(&mut self, cell: CellId) {
        if self.comes[cell.0 as usize] && self.leaves[cell.0 as usize] {
            return;
        }
        for c in self.cells.reachable(cell) {
            self.comes[c.0 as usize] = true;
            self.leaves[c.0 as usize] = true;
        }
    }

    /// `v`, and the memory that it leads to, may come from outside and go there.
    fn open(&mut self, v: ValueId) {
        if let Some(place) = self.cells.place(v) {
            self.open_reachable(place.cell);
        }
        let node = self.node(v);
        self.comes[node] = true;
        self.leaves[node] = true;
    }

    fn node(&self, v: ValueId) -> usize {
        self.cells.len() + v.index()
    }

    fn cell(&self, v: ValueId) -> Option<usize> {
        self.cells.place(v).map(|p| p.cell.0 as usize)
    }

    fn edge(&mut self, from: Option<usize>, to: Option<usize>) {
        if let (Some(from), Some(to)) = (from, to) {
            self.edges.push((from, to));
        }
    }

    fn visit(&mut self, v: ValueId, op: &Op) {
        let operands = self.f.operands(v);
        match op {
            Op::Load(_) => self.edge(self.cell(operands[0]), Some(self.node(v))),
            Op::Store(_) => self.edge(Some(self.node(operands[0])), self.cell(operands[1])),
            Op::Mem(MemOp::Copy | MemOp::Move) => self.edge(self.cell(operands[1]), self.cell(operands[0])),
            Op::Ret | Op::Unsupported(_) => {
                operands.iter().for_each(|&o| self.open(o));
                self.open(v);
            }
            Op::Call(_) if matches!(call_meaning(op), Some(CallMeaning::Pair(_) | CallMeaning::Opaque(_))) => {
                operands.iter().for_each(|&o| self.open(o));
                self.open(v);
            }
            Op::Arith(_) | Op::ICmp | Op::FCmp | Op::Gep { .. } | Op::Cast(Cast::IntToPtr | Cast::PtrToInt) => {}
            _ if holds_bits(self.f.ty(v)) => {
                for &o in operands.iter().filter(|o| self.f.constant(**o).is_none()) {
                    self.edge(Some(self.node(o)), Some(self.node(v)));
                }
            }
            _ => {}
        }
    }
}

/// Whether a value of the type can hold bits of something else.
fn holds_bits(ty: &Type) -> bool {
    matches!(ty, Type::Int(_) | Type::Vector(..) | Type::Array(..) | Type::Struct { .. })
}
