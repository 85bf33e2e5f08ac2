//! Statements as blocks and instructions.

use crate::ast::{CallArg, FExpr, Home, Init, IntVar, LIMIT, Shape, Stmt};
use crate::emit::Body;
use crate::emit_value::Values;

impl<'a> Body<'a> {
    /// The statements in order; true if control does not come out behind the last.
    pub fn list(&mut self, list: &'a [Stmt]) -> bool {
        list.iter().any(|stmt| self.stmt(stmt))
    }

    fn free_down_to(&mut self, open: usize) {
        for a in self.heaps.clone().into_iter().skip(open).rev() {
            let block = self.base(a);
            self.declare("void @free(ptr)");
            self.line(&format!("call void @free(ptr {block})"));
        }
    }

    /// The end of the function.
    pub fn finish(&mut self, result: Option<&FExpr>) {
        let value = result.filter(|_| self.f.result.is_some()).map(|e| self.float(e, true));
        self.free_down_to(0);
        match value {
            Some(value) => self.line(&format!("ret double {value}")),
            None => self.line("ret void"),
        }
    }

    fn stmt(&mut self, stmt: &'a Stmt) -> bool {
        match stmt {
            Stmt::SetFloat(v, e) => self.set_float(*v, e),
            Stmt::SetInt(v, e) => {
                let value = self.int(e);
                let masked = self.value(&format!("and i64 {value}, 7"));
                self.set_int(*v, &masked);
            }
            Stmt::Store(place, e) => {
                // The value comes first, as in C: evaluating it may not be cut off by the address.
                let wide = self.is_wide(place);
                let value = self.float(e, wide);
                let (at, _) = self.place(place);
                self.store(if wide { "double" } else { "float" }, &value, &at);
            }
            Stmt::StoreInt(a, index, e) => {
                let value = self.int(e);
                let mut masked = self.value(&format!("and i64 {value}, 7"));
                let (at, elem) = self.element(*a, index);
                if elem == crate::ast::Elem::I32 {
                    masked = self.value(&format!("trunc i64 {masked} to i32"));
                }
                self.store(elem.llvm(), &masked, &at);
            }
            Stmt::Update(place, e) => self.update(place, e),
            Stmt::Move(to, from) => {
                let (at, wide) = self.place(from);
                let ty = if wide { "i64" } else { "i32" };
                // Without a tag: it would be that of an integer.
                let bits = self.value(&format!("load {ty}, ptr {at}"));
                let (at, _) = self.place(to);
                self.line(&format!("store {ty} {bits}, ptr {at}"));
            }
            Stmt::If(c, a, b) => return self.branch(c, a, b),
            Stmt::For { .. } => self.counted(stmt),
            Stmt::While { var, cap, cond, body } => self.while_loop(*var, *cap, cond, body),
            Stmt::Switch(e, cases) => self.switch(e, cases),
            Stmt::Break | Stmt::Continue => {
                let Some((next, end, open)) = self.loops.last().cloned() else { return false };
                self.free_down_to(open);
                self.jump(if matches!(stmt, Stmt::Break) { &end } else { &next });
                return true;
            }
            Stmt::Return(e) => {
                self.finish(Some(e));
                return true;
            }
            Stmt::Swap(a, b) => {
                let (x, y) = (self.name("x", *a), self.name("x", *b));
                let ty = if self.f.floats[*a] { "double" } else { "float" };
                let (v, w) = (self.load(ty, &x), self.load(ty, &y));
                self.store(ty, &w, &x);
                self.store(ty, &v, &y);
            }
            Stmt::SwapPointers(a, b) => {
                let (x, y) = (self.name("a", *a), self.name("a", *b));
                let (v, w) = (self.load("ptr", &x), self.load("ptr", &y));
                self.store("ptr", &w, &x);
                self.store("ptr", &v, &y);
            }
            Stmt::Point(a, to, e) => {
                let offset = self.int(e);
                let masked = self.value(&format!("and i64 {offset}, 3"));
                let (base, elem) = (self.base(*to), self.f.arrays[*to].elem);
                let at = self.value(&format!("getelementptr inbounds {}, ptr {base}, i64 {masked}", elem.llvm()));
                let slot = self.name("a", *a);
                self.store("ptr", &at, &slot);
            }
            Stmt::Copy { to, from, count, shift } => self.copy(*to, *from, count, *shift),
            Stmt::Fill(a, count) => {
                let (len, elem) = (self.f.arrays[*a].len, self.f.arrays[*a].elem);
                let count = self.int(count);
                let count = self.value(&format!("and i64 {count}, {}", len - 1));
                let bytes = self.value(&format!("mul i64 {count}, {}", elem.bytes()));
                let at = self.base(*a);
                self.memset(&at, &bytes);
            }
            Stmt::Heap { array, init, body } => return self.heap(*array, *init, body),
            Stmt::Call { callee, args, into } => {
                let function = &self.program.functions[*callee];
                let (name, returns) = (function.name.clone(), function.result.is_some());
                self.call(&name, returns, args, *into, None);
            }
            Stmt::Recurse { args, into } => self.recurse(args, *into),
            Stmt::CopyRecord { to, from } => {
                let (to, from) = (self.record(*to), self.record(*from));
                let bytes = 48;
                self.declare("void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)");
                // Compilers write what is in a record beside the copy.
                self.line(&format!(
                    "call void @llvm.memcpy.p0.p0.i64(ptr {to}, ptr {from}, i64 {bytes}, i1 false), !tbaa.struct !20"
                ));
            }
            Stmt::Walk { var, body, back } => self.walk(*var, body, back.as_ref()),
        }
        false
    }

    fn is_wide(&self, place: &crate::ast::Place) -> bool {
        match place {
            crate::ast::Place::Elem(a, _) => self.f.arrays[*a].elem != crate::ast::Elem::F32,
            crate::ast::Place::Field(_, 3) => !self.program.style.float_field,
            _ => true,
        }
    }

    fn set_float(&mut self, v: usize, e: &FExpr) {
        let wide = self.f.floats[v];
        let value = self.float(e, wide);
        let slot = self.name("x", v);
        self.store(if wide { "double" } else { "float" }, &value, &slot);
    }

    /// x = 4·sin((x + e)/4): stays within the limit, and is near x + e where that is small.
    fn update(&mut self, place: &crate::ast::Place, e: &FExpr) {
        let (at, wide) = self.place(place);
        let (ty, name) = if wide { ("double", "llvm.sin.f64") } else { ("float", "llvm.sin.f32") };
        let value = self.float(e, wide);
        let old = self.load(ty, &at);
        let sum = self.value(&format!("fadd {ty} {old}, {value}"));
        let small = self.value(&format!("fmul {ty} {sum}, 0.25"));
        self.declare(&format!("{ty} @{name}({ty})"));
        let sine = self.value(&format!("call {ty} @{name}({ty} {small})"));
        let new = self.value(&format!("fmul {ty} {sine}, {LIMIT:?}"));
        self.store(ty, &new, &at);
    }

    fn branch(&mut self, c: &crate::ast::Cond, a: &'a [Stmt], b: &'a [Stmt]) -> bool {
        let c = self.cond(c);
        let (yes, no, end) = (self.label("then"), self.label("else"), self.label("endif"));
        self.line(&format!("br i1 {c}, label %{yes}, label %{no}"));
        self.start(&yes);
        let left = self.list(a);
        if !left {
            self.jump(&end);
        }
        self.start(&no);
        let right = self.list(b);
        if !right {
            self.jump(&end);
        }
        if !(left && right) {
            self.start(&end);
        }
        left && right
    }

    fn inside(&mut self, next: &str, end: &str, body: &'a [Stmt]) {
        self.loops.push((next.to_owned(), end.to_owned(), self.heaps.len()));
        let left = self.list(body);
        self.loops.pop();
        if !left {
            self.jump(next);
        }
    }

    fn step(&mut self, var: usize, by: i64) {
        let (slot, IntVar { bits, signed }) = (self.name("i", var), self.f.ints[var]);
        let ty = format!("i{bits}");
        let old = self.load(&ty, &slot);
        let flag = if signed { "nsw " } else { "" };
        let new = self.value(&format!("add {flag}{ty} {old}, {by}"));
        self.store(&ty, &new, &slot);
    }

    /// Compares a counter in its own width.
    fn counter_is(&mut self, var: usize, predicate: &str, than: &str) -> String {
        let (slot, IntVar { bits, .. }) = (self.name("i", var), self.f.ints[var]);
        let ty = format!("i{bits}");
        let mut than = than.to_owned();
        if bits < 64 {
            than = self.value(&format!("trunc i64 {than} to {ty}"));
        }
        let counter = self.load(&ty, &slot);
        self.value(&format!("icmp {predicate} {ty} {counter}, {than}"))
    }

    fn counted(&mut self, stmt: &'a Stmt) {
        let Stmt::For { var, low, high, step, shape, body } = stmt else { return };
        let less = if self.f.ints[*var].signed { "slt" } else { "ult" };
        let (head, inner, next, end) = (self.label("for"), self.label("body"), self.label("next"), self.label("end"));
        if *shape == Shape::Down {
            let high = self.int(high);
            let last = self.value(&format!("add nsw i64 {high}, -1"));
            self.set_int(*var, &last);
        } else {
            let low = self.int(low);
            self.set_int(*var, &low);
        }
        self.jump(if *shape == Shape::DoWhile { &inner } else { &head });
        self.start(&head);
        let (predicate, bound) = match shape {
            Shape::Down => ("sge", low),
            Shape::NotEqual => ("ne", high),
            Shape::While | Shape::DoWhile => (less, high),
        };
        let bound = self.int(bound);
        let go = self.counter_is(*var, predicate, &bound);
        self.line(&format!("br i1 {go}, label %{inner}, label %{end}"));
        self.start(&inner);
        self.inside(&next, &end, body);
        self.start(&next);
        self.step(*var, if *shape == Shape::Down { -1 } else { *step });
        self.jump(&head);
        self.start(&end);
    }

    fn while_loop(&mut self, var: usize, cap: i64, cond: &crate::ast::Cond, body: &'a [Stmt]) {
        let (head, more, inner, next, end) =
            (self.label("while"), self.label("test"), self.label("body"), self.label("next"), self.label("end"));
        self.set_int(var, "0");
        self.jump(&head);
        self.start(&head);
        let go = self.counter_is(var, "ult", &cap.to_string());
        self.line(&format!("br i1 {go}, label %{more}, label %{end}"));
        self.start(&more);
        let go = self.cond(cond);
        self.line(&format!("br i1 {go}, label %{inner}, label %{end}"));
        self.start(&inner);
        self.inside(&next, &end, body);
        self.start(&next);
        self.step(var, 1);
        self.jump(&head);
        self.start(&end);
    }

    fn switch(&mut self, e: &crate::ast::IExpr, cases: &'a [(Vec<Stmt>, bool)]) {
        let value = self.int(e);
        let labels: Vec<String> = cases.iter().map(|_| self.label("case")).collect();
        let end = self.label("endswitch");
        let list: Vec<String> = labels.iter().enumerate().map(|(i, l)| format!("i64 {i}, label %{l}")).collect();
        self.line(&format!("switch i64 {value}, label %{end} [ {} ]", list.join(" ")));
        for (i, (body, falls)) in cases.iter().enumerate() {
            self.start(&labels[i]);
            if !self.list(body) {
                let next = labels.get(i + 1).filter(|_| *falls).cloned().unwrap_or_else(|| end.clone());
                self.jump(&next);
            }
        }
        self.start(&end);
    }

    fn copy(&mut self, to: usize, from: usize, count: &crate::ast::IExpr, shift: bool) {
        let (elem, len) = (self.f.arrays[to].elem, self.f.arrays[to].len.min(self.f.arrays[from].len));
        let count = self.int(count);
        let count = self.value(&format!("and i64 {count}, {}", len - 1));
        let bytes = self.value(&format!("mul i64 {count}, {}", elem.bytes()));
        let (mut target, source) = (self.base(to), self.base(from));
        if shift {
            target = self.value(&format!("getelementptr inbounds {}, ptr {target}, i64 1", elem.llvm()));
        }
        // Pointers may point into the same array, parameters may be equal: memmove, as a careful author writes.
        self.declare("void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)");
        self.line(&format!("call void @llvm.memmove.p0.p0.i64(ptr {target}, ptr {source}, i64 {bytes}, i1 false)"));
    }

    /// A block of half the bytes becomes one of all of them, both halves zero.
    fn grown(&mut self, half: &str, bytes: i64) -> String {
        let more = (bytes / 2).to_string();
        self.memset(half, &more);
        self.declare("ptr @realloc(ptr, i64)");
        let block = self.value(&format!("call ptr @realloc(ptr {half}, i64 {bytes})"));
        let rest = self.value(&format!("getelementptr inbounds i8, ptr {block}, i64 {more}"));
        self.memset(&rest, &more);
        block
    }

    fn heap(&mut self, a: usize, init: Init, body: &'a [Stmt]) -> bool {
        let (len, elem) = (self.f.arrays[a].len, self.f.arrays[a].elem);
        let bytes = len * elem.bytes();
        let slot = self.name("a", a);
        let block = if init == Init::Zero {
            self.declare("noalias ptr @calloc(i64, i64)");
            self.value(&format!("call noalias ptr @calloc(i64 {len}, i64 {})", elem.bytes()))
        } else {
            self.declare("noalias ptr @malloc(i64)");
            let first = if init == Init::Grow { bytes / 2 } else { bytes };
            self.value(&format!("call noalias ptr @malloc(i64 {first})"))
        };
        let block = if init == Init::Grow { self.grown(&block, bytes) } else { block };
        self.store("ptr", &block, &slot);
        match init {
            Init::Zero | Init::Grow => {}
            Init::Copy(from) if self.f.arrays[from].home != Home::Pointer => {
                let source = self.base(from);
                self.declare("void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)");
                self.line(&format!(
                    "call void @llvm.memcpy.p0.p0.i64(ptr {block}, ptr {source}, i64 {bytes}, i1 false)"
                ));
            }
            Init::Loop | Init::Copy(_) => self.memset(&block, &bytes.to_string()),
        }
        self.heaps.push(a);
        let left = self.list(body);
        self.heaps.pop();
        if !left {
            let block = self.base(a);
            self.declare("void @free(ptr)");
            self.line(&format!("call void @free(ptr {block})"));
        }
        left
    }

    fn call(&mut self, name: &str, returns: bool, args: &'a [CallArg], into: Option<usize>, depth: Option<String>) {
        let mut list: Vec<String> = Vec::new();
        for arg in args {
            list.push(match arg {
                CallArg::Float(e) => format!("double {}", self.float(e, true)),
                CallArg::Int(e) => {
                    let value = self.int(e);
                    format!("i64 {}", self.value(&format!("and i64 {value}, 7")))
                }
                CallArg::Array(a) => format!("ptr {}", self.base(*a)),
                CallArg::Address(v) => format!("ptr {}", self.name("x", *v)),
                CallArg::Record(r) => format!("ptr {}", self.record(*r)),
            });
        }
        list.extend(depth.map(|value| format!("i64 {value}")));
        let args = list.join(", ");
        if !returns {
            return self.line(&format!("call void @{name}({args})"));
        }
        let value = self.value(&format!("call double @{name}({args})"));
        if let Some(v) = into {
            let wide = self.f.floats[v];
            let value = self.convert(value, true, wide);
            let slot = self.name("x", v);
            self.store(if wide { "double" } else { "float" }, &value, &slot);
        }
    }

    fn recurse(&mut self, args: &'a [CallArg], into: Option<usize>) {
        let Some(depth) = self.f.depth else { return };
        let left = self.int(&crate::ast::IExpr::Var(depth));
        let go = self.value(&format!("icmp sgt i64 {left}, 0"));
        let (yes, end) = (self.label("again"), self.label("enough"));
        self.line(&format!("br i1 {go}, label %{yes}, label %{end}"));
        self.start(&yes);
        let less = self.value(&format!("sub nsw i64 {left}, 1"));
        let (name, returns) = (self.f.name.clone(), self.f.result.is_some());
        self.call(&name, returns, args, into, Some(less));
        self.jump(&end);
        self.start(&end);
    }

    fn walk(&mut self, var: usize, body: &'a [Stmt], back: Option<&'a FExpr>) {
        let slot = self.list_slot();
        let (head, inner, next, end) = (self.label("walk"), self.label("node"), self.label("next"), self.label("end"));
        let first = self.load("ptr", &slot);
        // The cursor is a register here: a merge of the first node and of what a node leads to.
        let (from, cursor, after) = (self.block.clone(), self.fresh(), self.fresh());
        self.jump(&head);
        self.start(&head);
        self.line(&format!("{cursor} = phi ptr [ {first}, %{from} ], [ {after}, %<{next}> ]"));
        let go = self.value(&format!("icmp ne ptr {cursor}, null"));
        self.line(&format!("br i1 {go}, label %{inner}, label %{end}"));
        self.start(&inner);
        let value = self.load("double", &cursor);
        let wide = self.f.floats[var];
        let value = self.convert(value, true, wide);
        let target = self.name("x", var);
        self.store(if wide { "double" } else { "float" }, &value, &target);
        self.inside(&next, &end, body);
        self.start(&next);
        if let Some(e) = back {
            let new = self.float(e, true);
            self.store("double", &new, &cursor);
        }
        let at = self.value(&format!("getelementptr inbounds {{ double, ptr }}, ptr {cursor}, i32 0, i32 1"));
        let tag = self.tag("ptr");
        self.line(&format!("{after} = load ptr, ptr {at}{tag}"));
        // What was written for the node's new value may have come to blocks of its own.
        self.out = self.out.replace(&format!("<{next}>"), &self.block);
        self.jump(&head);
        self.start(&end);
    }
}
