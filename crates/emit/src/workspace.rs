//! Memory out of the caller's block, and the function that says how large that is.
//!
//! A piece is where the cursor stands; then the cursor moves on. The function that computes the size moves the
//! same cursor in the same way over nothing at all: arenas are laid out by the very code that makes them, the
//! primal's blocks are passed over as often as they may be asked for.

use retrograd_ir::ValueId;
use retrograd_llvm::build::{Bin, Builder, Compare, Types};
use retrograd_llvm::{Module, Ty, Value};
use retrograd_plan::{Plan, Workspace, alloc_sizes};

use crate::EmitError;
use crate::attributes::take_over;
use crate::frame::Var;
use crate::sweep::{Pairs, Source, Sweep, Tangents, no_return};

const ALIGNMENT: i64 = Workspace::ALIGNMENT;

impl Sweep<'_> {
    /// Where the next piece of the workspace begins.
    fn cursor(&mut self) -> Value {
        let (ty, init) = (self.t.ptr(), self.workspace.unwrap_or_else(|| self.t.null_ptr()));
        self.var(Var::Cursor, ty, 8, Some(init))
    }

    /// Bytes rounded to what a piece takes; none if negative.
    fn rounded(&mut self, bytes: Value) -> Value {
        let up = self.b.bin(Bin::Add, bytes, self.t.const_i64(ALIGNMENT - 1));
        let up = self.b.bin(Bin::And, up, self.t.const_i64(-ALIGNMENT));
        let none = self.b.compare(Compare::IntSlt, bytes, self.t.const_i64(0));
        self.b.select(none, self.t.const_i64(0), up)
    }

    /// A piece of so many bytes.
    pub fn take_piece(&mut self, bytes: Value) -> Value {
        let bytes = self.rounded(bytes);
        self.advance(bytes)
    }

    fn advance(&mut self, bytes: Value) -> Value {
        let cursor = self.cursor();
        let piece = self.b.load(self.t.ptr(), cursor);
        let next = self.b.offset(piece, bytes);
        self.b.store(next, cursor);
        piece
    }

    /// Bytes of one of the primal's blocks, in the forward sweep.
    pub fn block_bytes(&mut self, alloc: ValueId) -> Value {
        let mut bytes = self.t.const_i64(1);
        for size in alloc_sizes(self.f, alloc).unwrap_or_default() {
            let part = self.as_i64(self.fwd[size.index()]);
            bytes = self.b.bin(Bin::Mul, bytes, part);
        }
        bytes
    }

    /// A piece in the place of one of the primal's blocks, and one for its shadow.
    pub fn block_from_workspace(&mut self, alloc: ValueId, zeroed: bool) {
        let own = self.fwd[alloc.index()];
        self.b.before(own);
        let bytes = self.block_bytes(alloc);
        let zero = self.t.const_int(8, 0);
        let piece = self.take_piece(bytes);
        if zeroed {
            self.b.memset(piece, zero, bytes, ALIGNMENT as u32);
        }
        if self.plan.carriers.shadow[alloc.index()] {
            let shadow = self.take_piece(bytes);
            self.b.memset(shadow, zero, bytes, ALIGNMENT as u32);
            self.shadows[alloc.index()] = Some(shadow);
        }
        own.replace_uses(piece);
        self.fwd[alloc.index()] = piece;
        self.anchor_moved(own, piece);
        self.erase.push(own);
    }

    /// Computes a value of the primal once more, from operands that are there already.
    pub fn compute_early(&mut self, v: ValueId) {
        let own = self.source.imported.values[v.index()];
        let copy = own.clone_inst();
        copy.drop_flags();
        copy.drop_promises(&["tbaa", "alias.scope", "noalias", "range", "dereferenceable", "nonnull", "noundef"]);
        copy.clear_debug_loc();
        for (i, &o) in self.f.operands(v).iter().enumerate() {
            copy.set_operand(i, self.fwd[o.index()]);
        }
        self.fwd[v.index()] = self.b.insert(copy);
    }

    /// Number `i` of what was counted in advance. The first question has it counted: it is asked where the function
    /// begins.
    pub fn counted(&mut self, i: usize) -> Value {
        let counts = match self.counts {
            Some(counts) => counts,
            None => self.count_all(),
        };
        self.counts = Some(counts);
        let at = self.b.offset(counts, self.count(8 * i as u64));
        self.b.load(self.t.i64(), at)
    }

    fn count_all(&mut self) -> Value {
        let numbers = self.plan.workspace.as_ref().and_then(|w| w.count.as_ref());
        let n = numbers.map_or(0, |c| c.loops.len() + c.blocks.len()) as u64;
        let counts = self.var(Var::Counts, self.t.array(self.t.i64(), n), 8 * n, None);
        if let Some(function) = self.source.count {
            let mut arguments: Vec<Value> = self.f.params.iter().map(|p| self.fwd[p.index()]).collect();
            arguments.push(counts);
            self.b.call(function.function_type(), function, &arguments);
        }
        counts
    }

    /// What an allocation takes at each of its runs.
    pub fn pieces_of(&mut self, alloc: ValueId) -> Value {
        let bytes = self.block_bytes(alloc);
        let bytes = self.rounded(bytes);
        if self.plan.carriers.shadow[alloc.index()] {
            return self.b.bin(Bin::Mul, bytes, self.t.const_i64(2));
        }
        bytes
    }

    /// Moves the cursor over what an allocation takes in all.
    fn pass_over(&mut self, alloc: ValueId) {
        let counted =
            self.plan.workspace.as_ref().and_then(|w| Some(w.count.as_ref()?.loops.len() + w.counted_block(alloc)?));
        if let Some(i) = counted {
            let bytes = self.counted(i);
            self.advance(bytes);
            return;
        }
        let bytes = self.pieces_of(alloc);
        let runs = match self.f.loop_of(alloc) {
            Some(l) => self.total_runs(l),
            None => self.t.const_i64(1),
        };
        let bytes = self.b.bin(Bin::Mul, bytes, runs);
        self.advance(bytes);
    }
}

/// `g.workspace_bytes(primal parameters) -> i64`
pub fn emit_workspace_bytes(m: &Module, source: Source<'_>, plan: &Plan, name: &str) -> Result<Value, EmitError> {
    let t = Types::of(m);
    let types: Vec<Ty> = source.function.params().into_iter().map(Value::ty).collect();
    let function = m.add_function(name, t.function(t.i64(), &types));
    take_over(function, source.function);
    let entry = function.append_block("entry");
    let start = Builder::new(m);
    start.at_end(entry);
    start.unreachable();
    let (pairs, tangents) = (Pairs::new(), Tangents::new());
    let mut s = Sweep::new(m, source, plan, &pairs, &tangents, function);
    for (i, &p) in s.f.params.iter().enumerate() {
        s.fwd[p.index()] = function.param(i);
    }
    s.fwd_blocks = vec![entry; s.f.blocks.len()];
    s.start_frame(function, None);
    s.b.locate_like(None);
    s.b.before_terminator(entry);
    let workspace = plan.workspace.clone().unwrap_or_default();
    for &v in &workspace.values {
        s.compute_early(v);
    }
    s.make_arenas();
    for &block in &workspace.blocks {
        s.pass_over(block);
    }
    let cursor = s.cursor();
    let end = s.b.load(t.ptr(), cursor);
    let bytes = s.b.ptr_to_int(end, t.i64());
    s.b.ret(Some(bytes));
    entry.terminator().ok_or_else(no_return)?.erase();
    s.erase_dead();
    Ok(function)
}
