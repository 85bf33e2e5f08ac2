//! What the annotations forbid, what has no derivative, and what cannot be followed.
//!
//! Everything that would otherwise lose a derivative without a word is found here, with its place: the
//! solver's varied and useful sets say where derivatives flow, and each instruction is asked whether it
//! can take part.

use std::collections::BTreeSet;

use retrograd_ir::{Cast, Const, GlobalKind, IntOp, MemOp, Op, Type, ValueId};

use super::variables::global_of;
use super::{Activity, ActivityError, CallMeaning, Solver, Unclear, call_meaning, is_counted};
use crate::byte_types::{Kind, Length};
use crate::cells::{CellId, Origin};

impl Solver<'_> {
    /// Finds what the annotations forbid and what has no derivative.
    pub(super) fn check(&self, v: ValueId, op: &Op, out: &mut Activity) {
        let operands = self.f.operands(v);
        let error = match op {
            Op::Store(_) => self.check_store(v, operands[0], operands[1], out),
            Op::AtomicAdd { .. } if self.useful[v.index()] && self.made_of_a_number(operands[0]) => {
                Some(ActivityError::Unsupported {
                    inst: v,
                    what: "an atomic addition through a number turned into a pointer".into(),
                })
            }
            Op::AtomicAdd { .. } => self.check_store(v, operands[1], operands[0], out),
            Op::Load(_) if self.useful[v.index()] && self.made_of_a_number(operands[0]) => {
                Some(ActivityError::Unsupported {
                    inst: v,
                    what: "a load through a number turned into a pointer".into(),
                })
            }
            // What a variable without shadow leads to has no shadow either.
            Op::Load(_) if self.f.ty(v).is_ptr() && out.shadow[v.index()] && !out.shadow[operands[0].index()] => {
                Some(match self.f.constant(operands[0]) {
                    Some(_) => ActivityError::PointerInGlobal { load: v, global: operands[0], set: None },
                    None => ActivityError::Unsupported {
                        inst: v,
                        what: "a pointer to active memory from memory without shadow".into(),
                    },
                })
            }
            Op::Load(_) if out.active[v.index()] => self.check_moved(v, v, operands[0]),
            Op::Load(_) if self.takes_float_apart(v, operands[0]) => {
                Some(ActivityError::Unsupported { inst: v, what: "a part of a float moved as an integer".into() })
            }
            Op::Mem(MemOp::Copy | MemOp::Move) => self.check_copy(v, operands, out),
            Op::Call(_) => self.check_call(v, op, out),
            Op::Unsupported(what) => {
                let touches = operands.iter().chain([&v]).any(|o| out.active[o.index()] || out.shadow[o.index()]);
                let counts = self.is_atomic_count(v, op, out);
                (touches && !counts).then(|| ActivityError::Unsupported { inst: v, what: what.clone() })
            }
            // Its adjoint would have no format.
            Op::Phi { .. } | Op::Select | Op::Freeze if out.active[v.index()] && self.bits_unknown(v) => {
                Some(ActivityError::UnknownType { inst: v, unclear: Unclear::Moved })
            }
            // The number has no shadow that the pointer's could be made from.
            Op::Cast(Cast::IntToPtr) if out.shadow[v.index()] && !out.shadow[operands[0].index()] => {
                Some(ActivityError::Unsupported {
                    inst: v,
                    what: "a number turned into a pointer to active memory".into(),
                })
            }
            // Bits of an active float taken as a number: the derivative would be lost.
            Op::Int(_) | Op::Cast(Cast::Trunc | Cast::ZExt | Cast::SExt)
                if operands.iter().any(|&o| self.varied[o.index()]) && self.flows_on(v) =>
            {
                Some(ActivityError::Unsupported { inst: v, what: "integer arithmetic on the bits of a float".into() })
            }
            _ => None,
        };
        out.errors.extend(error);
        out.errors.extend(self.mixed(v, op, out));
        out.errors.extend(self.written_bare(v, op, out));
    }

    /// What is written ends the derivatives that were there, but here there is no shadow to end them in; and the memory
    /// may be that of a parameter that has one.
    fn written_bare(&self, v: ValueId, op: &Op, out: &Activity) -> Option<ActivityError> {
        let operands = self.f.operands(v);
        let address = match op {
            Op::Store(_) => operands[1],
            Op::AtomicAdd { .. } | Op::Mem(_) => operands[0],
            _ => return None,
        };
        let param = self.bare[address.index()]?;
        out.cell_active[self.cell(address)?].then_some(ActivityError::MixedPointer { inst: v, param })
    }

    /// Whether it is an atomic operation on an integer that stands between active data, as the counters of shared
    /// pointers do: neither what it takes nor what it gives is a part of a float or a pointer with a shadow.
    fn is_atomic_count(&self, v: ValueId, op: &Op, out: &Activity) -> bool {
        let operands = self.f.operands(v);
        let moves = |o: &ValueId| out.shadow[o.index()] || !self.f.ty(*o).is_int();
        is_counted(self.f, v, op)
            && !operands[1..].iter().any(moves)
            && !out.shadow[v.index()]
            && self
                .cells
                .place(operands[0])
                .is_some_and(|p| !self.types.covers_float(p, self.f.ty(operands[1]).bytes()))
    }

    /// Whether it is an integer that is not known to hold a float of its size.
    fn bits_unknown(&self, v: ValueId) -> bool {
        let ty = self.f.ty(v);
        ty.is_int() && !matches!(self.types.value(self.f, v), Kind::Float(k) if k.bytes() == ty.bytes())
    }

    /// Whether an address was made of a number without origin.
    fn made_of_a_number(&self, address: ValueId) -> bool {
        let origins = self.cells.place(address).map(|p| self.cells.origins(p.cell)).unwrap_or_default();
        origins.iter().any(|o| matches!(o, Origin::Call(u) if matches!(self.f.op(*u), Some(Op::Cast(Cast::IntToPtr)))))
    }

    /// Whether bytes from memory with derivatives are stored, as integers, over parts of a useful float:
    /// as they are, or masked, shifted and joined.
    fn puts_float_together(&self, value: ValueId, address: ValueId) -> bool {
        let Some(to) = self.cells.place(address) else { return false };
        self.f.ty(value).is_int()
            && self.types.moved(self.f, value, Some(to)) == Kind::Integer
            && self.cell_useful[to.cell.0 as usize]
            && self.types.covers_float(to, self.f.ty(value).bytes())
            && self.made_of_varied_bits(value)
    }

    fn made_of_varied_bits(&self, value: ValueId) -> bool {
        let mut seen = BTreeSet::from([value]);
        let mut work = vec![value];
        while let Some(v) = work.pop() {
            let operands = self.f.operands(v);
            let varied = |p: ValueId| self.cells.place(p).is_some_and(|p| self.cell_varied[p.cell.0 as usize]);
            match self.f.op(v) {
                Some(Op::Load(_)) if varied(operands[0]) => return true,
                Some(
                    Op::Int(IntOp::And | IntOp::Or | IntOp::Xor | IntOp::Shl | IntOp::LShr | IntOp::AShr)
                    | Op::Cast(Cast::Trunc | Cast::ZExt | Cast::BitCast)
                    | Op::Phi { .. }
                    | Op::Select
                    | Op::Freeze,
                ) => {
                    if operands.iter().any(|o| self.varied[o.index()]) {
                        return true;
                    }
                    work.extend(operands.iter().copied().filter(|&o| seen.insert(o)));
                }
                _ => {}
            }
        }
        false
    }

    /// Whether an integer is loaded from bytes of an active float, and its bits go on.
    fn takes_float_apart(&self, v: ValueId, address: ValueId) -> bool {
        let Some(place) = self.cells.place(address).filter(|_| self.f.ty(v).is_int()) else { return false };
        self.cell_varied[place.cell.0 as usize]
            && self.types.moved(self.f, v, Some(place)) == Kind::Integer
            && self.types.covers_float(place, self.f.ty(v).bytes())
            && if self.types.is_declared(v) { self.breaks_declaration(v) } else { self.flows_on(v) }
    }

    /// Whether bits of the integer `v` become a float again, go to memory, or leave the function.
    fn flows_on(&self, v: ValueId) -> bool {
        self.reaches(v, &|_, op| match op {
            Op::Cast(Cast::BitCast) | Op::Store(_) | Op::Ret => true,
            Op::Call(_) => matches!(call_meaning(op), Some(CallMeaning::Pair(_))),
            _ => false,
        })
    }

    /// Whether an integer that the source declares as one is a float all the same: the type rules of the
    /// language were broken.
    fn breaks_declaration(&self, v: ValueId) -> bool {
        self.reaches(v, &|u, op| match op {
            Op::Cast(Cast::BitCast) => true,
            Op::Store(_) => !self.types.is_declared(u),
            _ => false,
        })
    }

    /// Whether the bits of the integer `v` come to an instruction of a kind, through integer operations.
    fn reaches(&self, v: ValueId, kind: &dyn Fn(ValueId, &Op) -> bool) -> bool {
        let passes = |op: &Op| {
            matches!(op, Op::Int(_) | Op::Cast(Cast::Trunc | Cast::ZExt | Cast::SExt) | Op::Phi { .. } | Op::Select)
        };
        self.follow(v, &|_, op| passes(op), kind)
    }

    /// Whether the bits of an integer, or of one in a struct, become a float that is useful.
    fn becomes_float(&self, v: ValueId) -> bool {
        let holds_bits = |v: ValueId| self.f.ty(v).is_int() || matches!(self.f.ty(v), Type::Struct { .. });
        let passes = |u: ValueId, op: &Op| {
            let moves =
                matches!(op, Op::Int(_) | Op::Cast(_) | Op::Phi { .. } | Op::Select | Op::Freeze | Op::ExtractValue(_));
            moves && holds_bits(u)
        };
        let float = |u: ValueId, op: &Op| {
            matches!(op, Op::Cast(Cast::BitCast)) && self.f.ty(u).holds_float() && self.useful[u.index()]
        };
        holds_bits(v) && self.follow(v, &passes, &float)
    }

    /// Whether what is computed from `v` by instructions that it passes through comes to one of a kind.
    fn follow(&self, v: ValueId, passes: &dyn Fn(ValueId, &Op) -> bool, kind: &dyn Fn(ValueId, &Op) -> bool) -> bool {
        let mut seen = BTreeSet::from([v]);
        let mut work = vec![v];
        while let Some(at) = work.pop() {
            for &u in self.users.get(at) {
                let Some(op) = self.f.op(u) else { continue };
                if kind(u, op) {
                    return true;
                }
                if passes(u, op) && seen.insert(u) {
                    work.push(u);
                }
            }
        }
        false
    }

    fn check_store(&self, v: ValueId, value: ValueId, address: ValueId, out: &Activity) -> Option<ActivityError> {
        if !self.types.is_declared(v) && self.puts_float_together(value, address) {
            return Some(ActivityError::Unsupported { inst: v, what: "a float put together from integers".into() });
        }
        if !self.varied[value.index()] {
            return None;
        }
        let Some(cell) = self.cells.place(address).map(|p| p.cell) else {
            return Some(ActivityError::Unsupported { inst: v, what: "a store to memory of unknown origin".into() });
        };
        let at = cell.0 as usize;
        if self.cell_told[at] {
            return None;
        }
        if let (Some(param), false) = (self.cell_const[at], self.cell_dup[at]) {
            return Some(ActivityError::StoredToConst { store: v, param });
        }
        if let Some(error) = self.lost_in_global(v, cell, out) {
            return Some(error);
        }
        if out.active[value.index()] { self.check_moved(v, value, address) } else { None }
    }

    /// Active data stored to a variable without shadow, or to one that nobody here reads back though it is all
    /// that the function gives out.
    fn lost_in_global(&self, store: ValueId, cell: CellId, out: &Activity) -> Option<ActivityError> {
        let globals: Vec<ValueId> = self.cells.origins(cell).iter().filter_map(global_of).collect();
        let other = globals.iter().find(|g| !self.f.constant(**g).is_some_and(Const::can_have_twin));
        let global = *other.or(globals.first())?;
        let internal = other.is_none();
        let read_back = out.cell_active[cell.0 as usize];
        let other_result = self.returns_active || self.f.insts().any(|(v, op)| self.gives_out(v, op, out));
        (!internal || !read_back && !other_result).then_some(ActivityError::StoredToGlobal { store, global })
    }

    /// Whether an instruction puts active data where the caller has a shadow.
    fn gives_out(&self, v: ValueId, op: &Op, out: &Activity) -> bool {
        let to = match op {
            Op::Store(_) => self.f.operands(v)[1],
            Op::AtomicAdd { .. } | Op::Mem(_) => self.f.operands(v)[0],
            _ => return matches!(call_meaning(op), Some(CallMeaning::Pair(_))) && out.shadow[v.index()],
        };
        self.cell(to).is_some_and(|c| self.cell_dup[c] && self.cell_varied[c])
    }

    /// A float that leaves the function as a part of an integer, as `{ int; float }` by value does, would take its
    /// derivative along where nobody looks for it.
    pub(super) fn check_returned(&self, out: &mut Activity) {
        for (ret, _) in self.f.insts().filter(|(_, op)| matches!(op, Op::Ret)) {
            let Some(&value) = self.f.operands(ret).first() else { continue };
            if !self.returns_active && !matches!(self.f.ty(value), Type::Int(64)) {
                continue;
            }
            let mut parts = vec![value];
            while let Some(v) = parts.pop() {
                if let Some(Op::InsertValue(_)) = self.f.op(v) {
                    parts.extend(self.f.operands(v));
                }
                let number = match (self.f.op(v), self.f.operands(v).first()) {
                    (Some(Op::Load(_)), Some(&from)) => {
                        matches!(self.types.moved(self.f, v, self.cells.place(from)), Kind::Integer | Kind::Pointer)
                    }
                    _ => false,
                };
                if self.f.ty(v).is_int() && !number && self.made_of_varied_bits(v) {
                    let what = "a float packed with an integer in the function's result".into();
                    out.errors.push(ActivityError::Unsupported { inst: ret, what });
                }
            }
        }
    }

    fn check_moved(&self, inst: ValueId, value: ValueId, address: ValueId) -> Option<ActivityError> {
        if !self.f.ty(value).is_int() {
            return None;
        }
        let kind = self.types.moved(self.f, value, self.cells.place(address));
        let packed = self.types.is_packed(self.f, value, self.cells.place(address));
        let known = match kind {
            Kind::Float(k) => k.bytes() == self.f.ty(value).bytes() || packed,
            kind => matches!(kind, Kind::Integer | Kind::Pointer),
        };
        (!known).then_some(ActivityError::UnknownType { inst, unclear: Unclear::Moved })
    }

    fn check_copy(&self, v: ValueId, operands: &[ValueId], out: &Activity) -> Option<ActivityError> {
        let (to, from) = (self.cells.place(operands[0])?, self.cells.place(operands[1])?);
        let (a, b) = (to.cell.0 as usize, from.cell.0 as usize);
        if self.cell_varied[b]
            && !self.cell_told[a]
            && let Some(error) = self.lost_in_global(v, to.cell, out)
        {
            return Some(error);
        }
        if self.cell_varied[b]
            && let (Some(param), false) = (self.cell_const[a], self.cell_dup[a])
        {
            return Some(ActivityError::StoredToConst { store: v, param });
        }
        if !out.cell_deep[a] && !out.cell_deep[b] {
            return None;
        }
        let length = Length::of(self.f, self.cells, operands[2]);
        let unclear = match self.types.copied(to, from, length) {
            // What comes without derivatives ends those of what it overwrites, whatever it is.
            None if !out.cell_deep[b] => None,
            Some(layout) if !out.cell_deep[b] && layout.contradiction().is_none() => None,
            None => Some(Unclear::Elements),
            Some(layout) => match (layout.contradiction(), layout.unknown.first()) {
                (Some(piece), _) => Some(Unclear::Contradicting { offset: piece.offset, bytes: piece.bytes }),
                (None, Some(&offset)) => Some(Unclear::Untold { offset, of: layout.period }),
                (None, None) => None,
            },
        };
        unclear.map(|unclear| ActivityError::UnknownType { inst: v, unclear })
    }

    fn check_call(&self, v: ValueId, op: &Op, out: &mut Activity) -> Option<ActivityError> {
        let operands = self.f.operands(v);
        if let Some(CallMeaning::Opaque(name)) = call_meaning(op) {
            let Op::Call(info) = op else { return None };
            let operands = &operands[..info.argument_count(operands.len())];
            let by_value = operands.iter().any(|o| out.active[o.index()]) && out.active[v.index()];
            let by_memory = info.may_write && operands.iter().any(|o| out.shadow[o.index()]);
            let returned = out.active[v.index()] || out.shadow[v.index()];
            let read = operands.iter().any(|o| out.shadow[o.index()]) && info.may_read && self.f.ty(v).holds_float();
            // Variables that the other module can name.
            let visible = (0..self.cells.len()).any(|c| self.cell_visible[c] && out.cell_active[c]);
            let by_name = visible && (info.may_read || info.may_write) && !info.only_arguments;
            if by_value || by_memory || returned || by_name || (read && self.useful[v.index()]) {
                if info.one_of_several {
                    out.cuts.push(v);
                    return None;
                }
                return Some(ActivityError::NoDerivative { call: v, callee: name.to_owned() });
            }
        }
        // An integer out of a callee has no adjoint; as the bits of a float it would need one.
        if let Some(CallMeaning::Pair(_)) = call_meaning(op)
            && (operands.iter().any(|o| self.varied[o.index()])
                || self.reached_by_call(v, op).iter().any(|&c| self.cell_varied[c]))
            && self.becomes_float(v)
        {
            let what = "a float packed into an integer that a called function returns";
            return Some(ActivityError::Unsupported { inst: v, what: what.into() });
        }
        if let Some(CallMeaning::Inactive) = call_meaning(op)
            && self.f.ty(v).is_ptr()
            && out.shadow[v.index()]
        {
            return Some(ActivityError::Unsupported {
                inst: v,
                what: "a library's pointer with active contents".into(),
            });
        }
        None
    }

    fn is_code(&self, v: ValueId) -> bool {
        let kind = |c: &Const| match c {
            Const::Global { kind, .. } => matches!(kind, GlobalKind::Function | GlobalKind::Code),
            _ => false,
        };
        self.f.constant(v).is_some_and(kind)
    }

    /// A pointer with a shadow that may come from `const` memory.
    fn mixed(&self, v: ValueId, op: &Op, out: &Activity) -> Option<ActivityError> {
        if !matches!(op, Op::Phi { .. } | Op::Select | Op::Load(_)) || !out.shadow[v.index()] {
            return None;
        }
        let cell = self.cell(v)?;
        let origins = self.cells.origins(CellId(cell as u32));
        let param = origins.iter().find_map(|o| match o {
            Origin::Param(p) if self.cell_const[cell] == Some(*p) => Some(*p),
            // Code has no derivative and no shadow, and stands for itself.
            Origin::Global(g) if !self.is_code(*g) && !self.f.constant(*g).is_some_and(Const::can_have_twin) => {
                Some(*g)
            }
            _ => None,
        })?;
        Some(ActivityError::MixedPointer { inst: v, param })
    }
}
