//! Expressions, places and conditions as instructions.

use crate::ast::{Arith, Cond, Elem, FExpr, IExpr, Index, IntOp, Math, Place};
use crate::emit::Body;

/// Which functions take a float: the type's name, and how the C library and the intrinsics mark it.
fn marks(wide: bool) -> (&'static str, &'static str, &'static str) {
    if wide { ("double", "", "f64") } else { ("float", "f", "f32") }
}

pub(crate) trait Values {
    fn float(&mut self, e: &FExpr, wide: bool) -> String;
    fn int(&mut self, e: &IExpr) -> String;
    fn index(&mut self, index: &Index, len: i64) -> String;
    fn cond(&mut self, c: &Cond) -> String;
    /// The address of a place, and whether a double is there.
    fn place(&mut self, place: &Place) -> (String, bool);
    fn element(&mut self, a: usize, index: &Index) -> (String, Elem);
    fn load(&mut self, ty: &str, at: &str) -> String;
    fn store(&mut self, ty: &str, value: &str, at: &str);
    fn convert(&mut self, value: String, from: bool, to: bool) -> String;
    /// An i64 to the slot of an integer variable.
    fn set_int(&mut self, var: usize, value: &str);
}

impl Values for Body<'_> {
    fn float(&mut self, e: &FExpr, wide: bool) -> String {
        let (ty, _, suffix) = marks(wide);
        match e {
            FExpr::Const(value) => format!("{value:?}"),
            FExpr::Var(v) => {
                let (slot, has) = (self.name("x", *v), self.f.floats[*v]);
                let value = self.load(marks(has).0, &slot);
                self.convert(value, has, wide)
            }
            FExpr::Load(place) => {
                let (at, has) = self.place(place);
                let value = self.load(marks(has).0, &at);
                self.convert(value, has, wide)
            }
            FExpr::FromInt(e) => {
                let value = self.int(e);
                self.value(&format!("sitofp i64 {value} to {ty}"))
            }
            FExpr::Select(c, a, b) => {
                let c = self.cond(c);
                let (a, b) = (self.float(a, wide), self.float(b, wide));
                self.value(&format!("select i1 {c}, {ty} {a}, {ty} {b}"))
            }
            FExpr::Arith(op, a, b) => {
                let (a, b) = (self.float(a, wide), self.float(b, wide));
                let plain = |name: &str| format!("{name} {ty} {a}, {b}");
                let text = match op {
                    Arith::Add => plain("fadd"),
                    Arith::Sub => plain("fsub"),
                    Arith::Mul => plain("fmul"),
                    Arith::Div => {
                        let square = self.value(&format!("fmul {ty} {b}, {b}"));
                        let below = self.value(&format!("fadd {ty} {square}, 2.0"));
                        format!("fdiv {ty} {a}, {below}")
                    }
                    Arith::Min | Arith::Max => {
                        let name = if *op == Arith::Min { "minnum" } else { "maxnum" };
                        self.declare(&format!("{ty} @llvm.{name}.{suffix}({ty}, {ty})"));
                        format!("call {ty} @llvm.{name}.{suffix}({ty} {a}, {ty} {b})")
                    }
                    Arith::Fma => {
                        self.declare(&format!("{ty} @llvm.fmuladd.{suffix}({ty}, {ty}, {ty})"));
                        format!("call {ty} @llvm.fmuladd.{suffix}({ty} {a}, {ty} {b}, {ty} {b})")
                    }
                };
                self.value(&text)
            }
            FExpr::Math(op, intrinsic, x) => {
                let x = self.float(x, wide);
                let text = math(self, *op, *intrinsic, &x, wide);
                self.value(&text)
            }
        }
    }

    fn int(&mut self, e: &IExpr) -> String {
        match e {
            IExpr::Const(value) => value.to_string(),
            IExpr::Var(v) => {
                let (slot, int) = (self.name("i", *v), self.f.ints[*v]);
                let value = self.load(&format!("i{}", int.bits), &slot);
                if int.bits == 64 {
                    return value;
                }
                let extend = if int.signed { "sext" } else { "zext" };
                self.value(&format!("{extend} i{} {value} to i64", int.bits))
            }
            IExpr::Bin(op, a, b) => {
                let (a, b) = (self.int(a), self.int(b));
                match op {
                    IntOp::Add => self.value(&format!("add nsw i64 {a}, {b}")),
                    IntOp::Sub => self.value(&format!("sub nsw i64 {a}, {b}")),
                    IntOp::Mul => self.value(&format!("mul nsw i64 {a}, {b}")),
                    IntOp::Xor => self.value(&format!("xor i64 {a}, {b}")),
                    IntOp::Shl => self.value(&format!("shl i64 {a}, 1")),
                    IntOp::Shr => self.value(&format!("ashr i64 {a}, 1")),
                    IntOp::Rem => self.value(&format!("urem i64 {a}, 3")),
                }
            }
            IExpr::Load(a, index) => {
                let (at, elem) = self.element(*a, index);
                let mut value = self.load(elem.llvm(), &at);
                if elem == Elem::I32 {
                    value = self.value(&format!("sext i32 {value} to i64"));
                }
                self.value(&format!("and i64 {value}, 7"))
            }
            IExpr::FromFloat(e) => {
                let value = self.float(e, true);
                let four = self.value(&format!("fmul double {value}, 4.0"));
                let whole = self.value(&format!("fptosi double {four} to i32"));
                let masked = self.value(&format!("and i32 {whole}, 7"));
                self.value(&format!("zext i32 {masked} to i64"))
            }
            IExpr::Field(r) => {
                let base = self.record(*r);
                let at = self.value(&format!("getelementptr inbounds %S, ptr {base}, i32 0, i32 1"));
                let value = self.load("i32", &at);
                let wide = self.value(&format!("sext i32 {value} to i64"));
                self.value(&format!("and i64 {wide}, 7"))
            }
        }
    }

    fn index(&mut self, index: &Index, len: i64) -> String {
        match index {
            Index::Raw(e) => self.int(e),
            Index::Masked(e) => {
                let value = self.int(e);
                self.value(&format!("and i64 {value}, {}", len - 1))
            }
        }
    }

    fn cond(&mut self, c: &Cond) -> String {
        match c {
            Cond::Float(predicate, a, b) => {
                let (a, b) = (self.float(a, true), self.float(b, true));
                self.value(&format!("fcmp {predicate} double {a}, {b}"))
            }
            Cond::Int(predicate, a, b) => {
                let (a, b) = (self.int(a), self.int(b));
                self.value(&format!("icmp {predicate} i64 {a}, {b}"))
            }
            Cond::And(a, b) => {
                let a = self.cond(a);
                let from = self.block.clone();
                let (more, done) = (self.label("and"), self.label("anded"));
                self.line(&format!("br i1 {a}, label %{more}, label %{done}"));
                self.start(&more);
                let b = self.cond(b);
                let last = self.block.clone();
                self.jump(&done);
                self.start(&done);
                self.value(&format!("phi i1 [ false, %{from} ], [ {b}, %{last} ]"))
            }
        }
    }

    fn place(&mut self, place: &Place) -> (String, bool) {
        match place {
            Place::Elem(a, index) => {
                let (at, elem) = self.element(*a, index);
                (at, elem != Elem::F32)
            }
            Place::Field(r, field) => {
                let base = self.record(*r);
                let float = self.program.style.float_field;
                let inner = if float { 3 } else { 2 };
                let (path, wide) = match field {
                    1 | 2 => (format!("i32 {inner}, i64 {}", field - 1), true),
                    3 if float => ("i32 2".to_owned(), false),
                    _ => ("i32 0".to_owned(), true),
                };
                (self.value(&format!("getelementptr inbounds %S, ptr {base}, i32 0, {path}")), wide)
            }
            Place::Behind(r, index) => {
                let base = self.record(*r);
                let field = if self.program.style.float_field { 4 } else { 3 };
                let at = self.value(&format!("getelementptr inbounds %S, ptr {base}, i32 0, i32 {field}"));
                let inner = self.load("ptr", &at);
                let i = self.index(index, crate::ast::LEN);
                (self.value(&format!("getelementptr inbounds double, ptr {inner}, i64 {i}")), true)
            }
        }
    }

    fn element(&mut self, a: usize, index: &Index) -> (String, Elem) {
        let (elem, len) = (self.f.arrays[a].elem, self.f.arrays[a].len);
        let i = self.index(index, len);
        let base = self.base(a);
        let inbounds = if self.program.style.inbounds { "inbounds " } else { "" };
        (self.value(&format!("getelementptr {inbounds}{}, ptr {base}, i64 {i}", elem.llvm())), elem)
    }

    fn load(&mut self, ty: &str, at: &str) -> String {
        let tag = self.tag(ty);
        self.value(&format!("load {ty}, ptr {at}{tag}"))
    }

    fn store(&mut self, ty: &str, value: &str, at: &str) {
        let tag = self.tag(ty);
        self.line(&format!("store {ty} {value}, ptr {at}{tag}"));
    }

    fn convert(&mut self, value: String, from: bool, to: bool) -> String {
        match (from, to) {
            (true, false) => self.value(&format!("fptrunc double {value} to float")),
            (false, true) => self.value(&format!("fpext float {value} to double")),
            _ => value,
        }
    }

    fn set_int(&mut self, var: usize, value: &str) {
        let (slot, int) = (self.name("i", var), self.f.ints[var]);
        let mut value = value.to_owned();
        if int.bits < 64 {
            value = self.value(&format!("trunc i64 {value} to i{}", int.bits));
        }
        self.store(&format!("i{}", int.bits), &value, &slot);
    }
}

impl Body<'_> {
    /// The address of a record.
    pub fn record(&mut self, r: usize) -> String {
        let slot = self.name("r", r);
        let is_param = self.f.params.contains(&crate::ast::Param::Record(r));
        if is_param { self.load("ptr", &slot) } else { slot }
    }
}

fn math(b: &mut Body<'_>, op: Math, intrinsic: bool, x: &str, wide: bool) -> String {
    let (ty, f, suffix) = marks(wide);
    let call = |b: &mut Body<'_>, name: &str, has_intrinsic: bool, args: &[&str]| {
        let symbol = if intrinsic && has_intrinsic { format!("llvm.{name}.{suffix}") } else { format!("{name}{f}") };
        b.declare(&format!("{ty} @{symbol}({})", vec![ty; args.len()].join(", ")));
        let args: Vec<String> = args.iter().map(|a| format!("{ty} {a}")).collect();
        format!("call {ty} @{symbol}({})", args.join(", "))
    };
    let square_plus = |b: &mut Body<'_>, more: &str| {
        let square = b.value(&format!("fmul {ty} {x}, {x}"));
        b.value(&format!("fadd {ty} {square}, {more}"))
    };
    match op {
        Math::Neg => format!("fneg {ty} {x}"),
        Math::Sin => call(b, "sin", true, &[x]),
        Math::Cos => call(b, "cos", true, &[x]),
        Math::Tanh => call(b, "tanh", false, &[x]),
        Math::Atan => call(b, "atan", false, &[x]),
        Math::Erf => call(b, "erf", false, &[x]),
        Math::Exp | Math::Expm1 => {
            let quarter = b.value(&format!("fmul {ty} {x}, 0.25"));
            call(b, if op == Math::Exp { "exp" } else { "expm1" }, op == Math::Exp, &[&quarter])
        }
        Math::Log => {
            let at = square_plus(b, "2.0");
            call(b, "log", true, &[&at])
        }
        Math::Log1p => {
            let square = b.value(&format!("fmul {ty} {x}, {x}"));
            call(b, "log1p", false, &[&square])
        }
        Math::Sqrt => {
            let at = square_plus(b, "1.0");
            call(b, "sqrt", true, &[&at])
        }
        Math::Cbrt => {
            let at = square_plus(b, "2.0");
            call(b, "cbrt", false, &[&at])
        }
        Math::Pow => {
            let at = square_plus(b, "1.0");
            call(b, "pow", true, &[&at, "0.75"])
        }
        Math::Hypot => call(b, "hypot", false, &[x, "1.5"]),
        Math::Atan2 => {
            let at = square_plus(b, "2.0");
            call(b, "atan2", false, &[x, &at])
        }
        Math::Fabs => call(b, "fabs", true, &[x]),
        Math::Floor => call(b, "floor", true, &[x]),
        Math::Powi => {
            b.declare(&format!("{ty} @llvm.powi.{suffix}.i32({ty}, i32)"));
            format!("call {ty} @llvm.powi.{suffix}.i32({ty} {x}, i32 3)")
        }
        Math::Eighth => format!("fmul {ty} {x}, 0.125"),
    }
}
