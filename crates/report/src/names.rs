//! Names of values as their programmer knows them, from debug info and addresses.
//!
//! `x[i]` is put together from the address that is loaded: the name of the base pointer and those of
//! the indices. What has no name becomes `...`; nothing is read from source files. A constant byte
//! offset that could be a field or an element is written as `p+8`, unless the access is known to be
//! in a plain array of such elements.

use retrograd_ir::{BlockId, Callee, Cast, Const, Function, IntOp, Loc, LoopId, MemOp, Op, ValueId, ValueKind};

/// Expressions are followed so deep.
const DEPTH: u32 = 5;
const UNKNOWN: &str = "...";

/// Names that LLVM and its front ends make up; they say nothing to a reader of the source.
const MADE_UP: &[&str] = &[
    "arrayidx",
    "arraydecay",
    "incdec",
    "idx",
    "idxprom",
    "idxext",
    "indvars",
    "indvar",
    "lsr",
    "scevgep",
    "add",
    "sub",
    "mul",
    "div",
    "cmp",
    "conv",
    "call",
    "cond",
    "inc",
    "dec",
    "tmp",
    "spec",
    "phi",
    "split",
    "exitcond",
    "bc",
    "prod",
    "_",
    "rem",
    "neg",
    "fneg",
    "tobool",
];

/// The programmer's name of a value, if it has one.
pub fn own_name(f: &Function, v: ValueId) -> Option<String> {
    let value = f.value(v);
    if let ValueKind::Const(Const::Global { name, .. }) = &value.kind {
        return Some(name.clone());
    }
    let name = value.name.as_deref()?;
    let stem = name.split('.').find(|part| !part.is_empty())?;
    let letters = stem.trim_end_matches(|c: char| c.is_ascii_digit());
    let made_up = letters.is_empty() || MADE_UP.contains(&letters) && !matches!(value.kind, ValueKind::Param(_));
    (!made_up).then(|| stem.to_owned())
}

/// The name of a value, or the expression behind it.
pub fn variable(f: &Function, v: ValueId) -> Option<String> {
    let text = match f.op(v) {
        // A loaded value is its place, whatever it is called after.
        Some(Op::Load(_)) => pointee(f, f.operands(v)[0], f.ty(v).bytes()),
        Some(Op::Gep { .. }) => own_name(f, v).or_else(|| Some(format!("&{}", pointee(f, v, 0)?))),
        _ => own_name(f, v),
    }?;
    (text != UNKNOWN).then_some(text)
}

/// The place that `address` points to, accessed with so many bytes (0: unknown).
pub fn pointee(f: &Function, address: ValueId, bytes: u64) -> Option<String> {
    let text = place(f, address, bytes, DEPTH);
    (!text.starts_with(UNKNOWN)).then_some(text)
}

fn place(f: &Function, address: ValueId, bytes: u64, depth: u32) -> String {
    let (base, path) = subscripts(f, address, bytes, depth);
    match path {
        Some(path) => base + &path,
        None if is_variable(f, address) => base,
        None => format!("*{base}"),
    }
}

/// Whether the address is that of a variable, so that its contents go by its name.
fn is_variable(f: &Function, address: ValueId) -> bool {
    matches!(f.op(address), Some(Op::Alloca { .. })) || matches!(f.constant(address), Some(Const::Global { .. }))
}

/// The base pointer's name and what is done to it; none if the address is the base itself.
fn subscripts(f: &Function, address: ValueId, bytes: u64, depth: u32) -> (String, Option<String>) {
    if depth == 0 {
        return (UNKNOWN.into(), None);
    }
    match f.op(address) {
        Some(Op::Gep { offset, terms }) => {
            let operands = f.operands(address);
            let (base, outer) = subscripts(f, operands[0], 0, depth - 1);
            let own = path(f, *offset, terms, operands, bytes, depth);
            let joined = outer.unwrap_or_default() + &own;
            (base, (!joined.is_empty()).then_some(joined))
        }
        Some(Op::Cast(Cast::BitCast | Cast::AddrSpaceCast)) => subscripts(f, f.operands(address)[0], bytes, depth),
        _ => (pointer(f, address, depth), None),
    }
}

fn pointer(f: &Function, v: ValueId, depth: u32) -> String {
    if let Some(name) = own_name(f, v) {
        return name;
    }
    match f.op(v) {
        Some(Op::Load(_)) => place(f, f.operands(v)[0], 8, depth - 1),
        Some(Op::Call(info)) => match &info.callee {
            Callee::Named { name, .. } => format!("{name}(...)"),
            Callee::Indirect => UNKNOWN.into(),
        },
        _ => UNKNOWN.into(),
    }
}

/// One address computation: `[i]`, `[i][j]`, `+8`.
fn path(f: &Function, offset: i64, terms: &[(u32, i64)], operands: &[ValueId], bytes: u64, depth: u32) -> String {
    let mut terms: Vec<(ValueId, i64)> = terms.iter().map(|&(i, scale)| (operands[i as usize], scale)).collect();
    // The outer dimension has the larger stride.
    terms.sort_by_key(|&(_, scale)| std::cmp::Reverse(scale.saturating_abs()));
    let bytes = i64::try_from(bytes).unwrap_or(0);
    let innermost = terms.last().map(|t| t.1);
    // An offset of whole elements belongs to the innermost index.
    let step = match innermost {
        Some(scale) if scale != 0 && offset % scale == 0 => offset / scale,
        Some(_) => 0,
        None => return constant_path(offset, bytes),
    };
    let rest = offset - step * innermost.unwrap_or(0);
    let last = terms.len() - 1;
    let mut out = String::new();
    for (i, (index, _)) in terms.into_iter().enumerate() {
        let name = index_name(f, index, depth);
        let shift = if i == last { step } else { 0 };
        out += &match shift {
            0 => format!("[{name}]"),
            s if s > 0 => format!("[{name} + {s}]"),
            s => format!("[{name} - {}]", s.unsigned_abs()),
        };
    }
    if rest != 0 {
        out += &format!("{rest:+}");
    }
    out
}

fn constant_path(offset: i64, bytes: i64) -> String {
    match offset {
        0 => String::new(),
        _ if bytes > 0 && offset % bytes == 0 => format!("[{}]", offset / bytes),
        _ => format!("{offset:+}"),
    }
}

fn index_name(f: &Function, v: ValueId, depth: u32) -> String {
    if let Some(Const::Int(n)) = f.constant(v) {
        return n.to_string();
    }
    if let Some(Op::Cast(_) | Op::Freeze) = f.op(v) {
        return index_name(f, f.operands(v)[0], depth);
    }
    if let Some(name) = own_name(f, v) {
        return name;
    }
    let sign = match f.op(v) {
        Some(Op::Int(IntOp::Add)) => "+",
        Some(Op::Int(IntOp::Sub)) => "-",
        Some(Op::Int(IntOp::Mul)) => "*",
        Some(Op::Load(_)) if depth > 1 => return place(f, f.operands(v)[0], f.ty(v).bytes(), depth - 1),
        _ => return UNKNOWN.into(),
    };
    if depth <= 1 {
        return UNKNOWN.into();
    }
    let parts: Vec<String> = f.operands(v).iter().map(|&o| index_name(f, o, depth - 1)).collect();
    if parts.iter().any(|p| p == UNKNOWN) {
        return UNKNOWN.into();
    }
    match (sign, parts.as_slice()) {
        ("*", [a, b]) => format!("{a}*{b}"),
        (_, [a, b]) if b.starts_with('-') && sign == "+" => format!("{a} - {}", &b[1..]),
        (_, [a, b]) => format!("{a} {sign} {b}"),
        _ => UNKNOWN.into(),
    }
}

/// What an instruction does, in LLVM's words: `load double`, `store double`, `call g`.
pub fn operation(f: &Function, v: ValueId) -> String {
    let Some(op) = f.op(v) else {
        return match f.value(v).kind {
            ValueKind::Param(_) => format!("parameter {}", f.ty(v)),
            _ => format!("constant {}", f.ty(v)),
        };
    };
    let typed = |word: &str| format!("{word} {}", f.ty(v));
    match op {
        Op::Arith(a) => typed(&format!("{a:?}").to_ascii_lowercase()),
        Op::Int(i) => typed(&format!("{i:?}").to_ascii_lowercase()),
        Op::Cast(c) => typed(&format!("{c:?}").to_ascii_lowercase()),
        Op::ICmp => "icmp".into(),
        Op::FCmp => "fcmp".into(),
        Op::Select => typed("select"),
        Op::Freeze => typed("freeze"),
        Op::Phi { .. } => typed("phi"),
        Op::Gep { .. } => "address".into(),
        Op::Load(_) => typed("load"),
        Op::Store(_) => format!("store {}", f.ty(f.operands(v)[0])),
        Op::AtomicAdd { .. } => typed("atomic add to"),
        Op::Alloca { .. } => "alloca".into(),
        Op::Mem(MemOp::Copy) => "memcpy".into(),
        Op::Mem(MemOp::Move) => "memmove".into(),
        Op::Mem(MemOp::Set) => "memset".into(),
        Op::Call(info) => match &info.callee {
            Callee::Named { name, .. } => format!("call {name}"),
            Callee::Indirect => "indirect call".into(),
        },
        Op::ExtractValue(_) => typed("extractvalue"),
        Op::InsertValue(_) => typed("insertvalue"),
        Op::ExtractElement => typed("extractelement"),
        Op::InsertElement => typed("insertelement"),
        Op::Shuffle(_) => typed("shufflevector"),
        Op::Br | Op::CondBr => "branch".into(),
        Op::Ret => "return".into(),
        Op::Unreachable => "unreachable".into(),
        Op::Marker => "marker".into(),
        Op::Unsupported(name) => name.clone(),
    }
}

/// Where a branch into `b` was decided.
pub fn branch_loc(f: &Function, idom: Option<BlockId>, b: BlockId) -> Option<Loc> {
    let ends = |block: BlockId| f.terminator(block).and_then(|t| f.value(t).loc.clone());
    let first = || f.block(b).insts.iter().find_map(|&v| f.value(v).loc.clone());
    idom.and_then(ends).or_else(first)
}

/// Where a loop is steered.
pub fn loop_loc(f: &Function, l: LoopId) -> Option<Loc> {
    let l = f.loop_(l);
    let steering = l.exiting.iter().copied().chain([l.latch, l.header]);
    steering.into_iter().find_map(|b| f.terminator(b).and_then(|t| f.value(t).loc.clone()))
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use retrograd_ir::{Block, FloatKind, MemInfo, Type, Value};

    /// A function of one block, built by hand.
    pub(crate) struct Builder {
        pub f: Function,
    }

    pub(crate) fn loc_at(line: u32, column: u32) -> Loc {
        Loc {
            file: "a.c".into(),
            directory: "/nonexistent".into(),
            line,
            column,
            function: "f".into(),
            inlined_at: None,
        }
    }

    impl Builder {
        pub fn new() -> Self {
            let f = Function {
                name: "f".into(),
                blocks: vec![Block::default()],
                values: vec![],
                params: vec![],
                ret: Type::Void,
                loops: vec![],
                gaps: vec![],
                hints: vec![],
                initials: vec![],
                later: vec![],
                loc: None,
            };
            Self { f }
        }

        fn push(&mut self, kind: ValueKind, ty: Type, name: Option<&str>, loc: Option<Loc>) -> ValueId {
            let id = ValueId::new(self.f.values.len());
            self.f.values.push(Value { kind, ty, name: name.map(str::to_owned), loc });
            id
        }

        pub fn param(&mut self, name: &str, ty: Type) -> ValueId {
            let position = self.f.params.len() as u32;
            let id = self.push(ValueKind::Param(position), ty, Some(name), None);
            self.f.params.push(id);
            id
        }

        pub fn int(&mut self, n: i64) -> ValueId {
            self.push(ValueKind::Const(Const::Int(n)), Type::Int(64), None, None)
        }

        pub fn inst(&mut self, op: Op, operands: &[ValueId], ty: Type, loc: Option<Loc>) -> ValueId {
            let block = Function::ENTRY;
            let kind = ValueKind::Inst { op, operands: operands.iter().copied().collect(), block, cost: 1 };
            let id = self.push(kind, ty, None, loc);
            self.f.blocks[0].insts.push(id);
            id
        }

        pub fn finish(self) -> Function {
            self.f
        }
    }

    fn double() -> Type {
        Type::Float(FloatKind::Double)
    }

    fn load(b: &mut Builder, address: ValueId) -> ValueId {
        b.inst(Op::Load(MemInfo::default()), &[address], double(), None)
    }

    #[test]
    fn subscripts_come_from_addresses() {
        let mut b = Builder::new();
        let x = b.param("x", Type::Ptr);
        let (i, j) = (b.param("i", Type::Int(64)), b.param("j", Type::Int(64)));
        let row = b.inst(Op::Gep { offset: 0, terms: vec![(1, 80), (2, 8)] }, &[x, i, j], Type::Ptr, None);
        let next = b.inst(Op::Gep { offset: 8, terms: vec![(1, 8)] }, &[x, i], Type::Ptr, None);
        let before = b.inst(Op::Gep { offset: -8, terms: vec![(1, 8)] }, &[x, i], Type::Ptr, None);
        let one = b.inst(Op::Gep { offset: 8, terms: vec![] }, &[x], Type::Ptr, None);
        let field = b.inst(Op::Gep { offset: 12, terms: vec![(1, 24)] }, &[x, i], Type::Ptr, None);
        let loads = [row, next, before, one, field, x].map(|a| load(&mut b, a));
        let f = b.finish();
        let names = loads.map(|v| variable(&f, v).unwrap_or_default());
        assert_eq!(names, ["x[i][j]", "x[i + 1]", "x[i - 1]", "x[1]", "x[i]+12", "*x"]);
    }

    #[test]
    fn rows_of_rows_go_through_the_loaded_pointer() {
        let mut b = Builder::new();
        let rows = b.param("mat_vec", Type::Ptr);
        let i = b.param("i", Type::Int(64));
        let at = b.inst(Op::Gep { offset: 0, terms: vec![(1, 8)] }, &[rows, i], Type::Ptr, None);
        let row = b.inst(Op::Load(MemInfo::default()), &[at], Type::Ptr, None);
        let second = b.inst(Op::Gep { offset: 8, terms: vec![] }, &[row], Type::Ptr, None);
        let v = load(&mut b, second);
        let f = b.finish();
        assert_eq!(variable(&f, v).as_deref(), Some("mat_vec[i][1]"));
    }

    #[test]
    fn what_has_no_name_is_left_out() {
        let mut b = Builder::new();
        let x = b.param("x", Type::Ptr);
        let n = b.int(2);
        let sum = b.inst(Op::Int(IntOp::Xor), &[n, n], Type::Int(64), None);
        let at = b.inst(Op::Gep { offset: 0, terms: vec![(1, 8)] }, &[x, sum], Type::Ptr, None);
        let v = load(&mut b, at);
        let unnamed = b.inst(Op::Freeze, &[n], double(), None);
        b.f.values[sum.index()].name = Some("indvars.iv".into());
        let f = b.finish();
        assert_eq!(variable(&f, v).as_deref(), Some("x[...]"));
        assert_eq!(variable(&f, unnamed), None);
        assert_eq!(operation(&f, v), "load double");
    }
}
