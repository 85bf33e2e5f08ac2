//! A program as textual LLVM IR of the kind that clang writes without optimisation.
//!
//! Each variable is a slot of the entry block, so what passes make of it (registers, merges, rotated loops) is
//! left to LLVM's pipelines, which run over the input before it is checked. Slots that nothing mentions are not written.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::ast::{Arg, Array, Elem, Function, Home, LEN, Param, Program, Stmt};

/// What a module needs besides its functions.
#[derive(Default)]
pub(crate) struct Module {
    pub declarations: BTreeSet<String>,
    pub tables: String,
    pub table_count: usize,
}

/// The file: directives, then the module.
pub fn text(program: &Program, first_line: &str) -> String {
    let mut module = Module::default();
    let mut functions = String::new();
    for function in program.functions.iter().filter(|f| is_called(program, &f.name)) {
        functions += &Body::new(program, function, &mut module).write();
    }
    let mut out = format!("; {first_line}\n");
    for run in &program.runs {
        let args: Vec<String> = run
            .iter()
            .map(|arg| match arg {
                Arg::Text(text) => text.clone(),
                Arg::Same(of, 0) => format!("same {of}"),
                Arg::Same(of, bytes) => format!("same {of} + {bytes}"),
            })
            .collect();
        let _ = writeln!(out, "; fd: @f({})", args.join(", "));
    }
    if functions.contains("%S") {
        out += if program.style.float_field {
            "%S = type { double, i32, float, [2 x double], ptr, i64 }\n"
        } else {
            "%S = type { double, i32, [2 x double], ptr, i64 }\n"
        };
    }
    out += &module.tables;
    out += &functions;
    module.declarations.iter().for_each(|line| out += &format!("{line}\n"));
    if program.style.tbaa || out.contains("!tbaa") {
        out += TBAA;
    }
    out
}

/// Whether a function is still called, by the outermost or by one that is.
fn is_called(program: &Program, name: &str) -> bool {
    let Some(last) = program.functions.last() else { return false };
    let mut seen = BTreeSet::from([program.functions.len() - 1]);
    let mut work = vec![last];
    while let Some(function) = work.pop() {
        for_each(&function.body, &mut |stmt| {
            if let Stmt::Call { callee, .. } = stmt
                && seen.insert(*callee)
            {
                work.extend(program.functions.get(*callee));
            }
        });
    }
    seen.iter().any(|&i| program.functions[i].name == name)
}

/// Every statement, outer before inner.
pub fn for_each<'a>(list: &'a [Stmt], f: &mut impl FnMut(&'a Stmt)) {
    for stmt in list {
        f(stmt);
        match stmt {
            Stmt::If(_, a, b) => {
                for_each(a, f);
                for_each(b, f);
            }
            Stmt::For { body, .. } | Stmt::While { body, .. } | Stmt::Heap { body, .. } | Stmt::Walk { body, .. } => {
                for_each(body, f);
            }
            Stmt::Switch(_, cases) => cases.iter().for_each(|(body, _)| for_each(body, f)),
            _ => {}
        }
    }
}

const TBAA: &str = "!0 = !{!\"C\"}\n!1 = !{!\"char\", !0, i64 0}\n!2 = !{!\"double\", !1, i64 0}\n\
    !3 = !{!\"float\", !1, i64 0}\n!4 = !{!\"int\", !1, i64 0}\n!5 = !{!\"long\", !1, i64 0}\n\
    !6 = !{!\"any pointer\", !1, i64 0}\n!12 = !{!2, !2, i64 0}\n!13 = !{!3, !3, i64 0}\n\
    !14 = !{!4, !4, i64 0}\n!15 = !{!5, !5, i64 0}\n!16 = !{!6, !6, i64 0}\n\
    !20 = !{i64 0, i64 8, !12, i64 8, i64 4, !14, i64 12, i64 4, !13, i64 16, i64 16, !12, i64 32, i64 8, !16, \
    i64 40, i64 8, !15}\n";

/// One function while it is written.
pub(crate) struct Body<'a> {
    pub program: &'a Program,
    pub f: &'a Function,
    pub module: &'a mut Module,
    pub out: String,
    next: usize,
    pub block: String,
    /// Where `continue` and `break` go, and how many heap blocks are open there.
    pub loops: Vec<(String, String, usize)>,
    /// Slots of heap blocks that are open.
    pub heaps: Vec<usize>,
    used: BTreeSet<String>,
}

impl<'a> Body<'a> {
    fn new(program: &'a Program, f: &'a Function, module: &'a mut Module) -> Self {
        Self {
            program,
            f,
            module,
            out: String::new(),
            next: 0,
            block: "entry".into(),
            loops: Vec::new(),
            heaps: Vec::new(),
            used: BTreeSet::new(),
        }
    }

    fn write(mut self) -> String {
        let body = &self.f.body;
        if !self.list(body) {
            self.finish(self.f.result.as_ref());
        }
        let body = std::mem::take(&mut self.out);
        self.prologue();
        let prologue = std::mem::take(&mut self.out);
        let params: Vec<String> = self.f.params.iter().enumerate().map(|(i, p)| self.parameter(i, *p)).collect();
        let returned = if self.f.result.is_some() { "double" } else { "void" };
        let linkage = if self.f.name == "f" { "" } else { "internal " };
        format!(
            "define {linkage}{returned} @{}({}){} {{\nentry:\n{prologue}{body}}}\n",
            self.f.name,
            params.join(", "),
            self.f.attributes
        )
    }

    fn parameter(&self, i: usize, param: Param) -> String {
        let noalias = if self.program.style.noalias && self.f.name == "f" { " noalias" } else { "" };
        match param {
            Param::Float(v) => format!("{} %p{i}", if self.f.floats[v] { "double" } else { "float" }),
            Param::Int(v) => format!("i{} %p{i}", self.f.ints[v].bits),
            _ => format!("ptr{noalias} %p{i}"),
        }
    }

    /// Slots of what the body mentions, and their first values.
    fn prologue(&mut self) {
        let param_of = |wanted: Param| self.f.params.iter().position(|p| *p == wanted);
        let (floats, ints) = (self.f.floats.clone(), self.f.ints.clone());
        for (v, wide) in floats.iter().enumerate() {
            let from = param_of(Param::Float(v)).map_or("0.0".to_owned(), |i| format!("%p{i}"));
            self.slot(&format!("%x{v}"), if *wide { "double" } else { "float" }, &from);
        }
        for (v, int) in ints.iter().enumerate() {
            let from = param_of(Param::Int(v)).map_or("0".to_owned(), |i| format!("%p{i}"));
            self.slot(&format!("%i{v}"), &format!("i{}", int.bits), &from);
        }
        if self.used.contains("%list") {
            let from = param_of(Param::List).map_or("null".to_owned(), |i| format!("%p{i}"));
            self.slot("%list", "ptr", &from);
        }
        let arrays = self.f.arrays.clone();
        // Pointers come last: they point to what stands before them.
        let pointer = |array: &Array| array.home == Home::Pointer;
        let order = (0..arrays.len())
            .filter(|&a| !pointer(&arrays[a]))
            .chain((0..arrays.len()).rev().filter(|&a| pointer(&arrays[a])));
        let order: Vec<usize> = order.collect();
        // What a pointer starts from is mentioned by it.
        for &a in order.iter().rev() {
            if pointer(&arrays[a]) && self.used.contains(&format!("%a{a}")) {
                self.used.insert(format!("%a{}", arrays[a].start));
            }
        }
        for a in order {
            let name = format!("%a{a}");
            if !self.used.contains(&name) {
                continue;
            }
            let array = &arrays[a];
            match array.home {
                Home::Param => {
                    let from = param_of(Param::Array(a)).map_or("null".to_owned(), |i| format!("%p{i}"));
                    self.slot(&name, "ptr", &from);
                }
                Home::Heap => self.slot(&name, "ptr", "null"),
                Home::Local => {
                    let ty = format!("[{} x {}]", array.len, array.elem.llvm());
                    self.line(&format!("{name} = alloca {ty}, align 16"));
                    self.memset(&name, &(array.len * array.elem.bytes()).to_string());
                }
                Home::Static => {
                    let at = self.scratch(a);
                    self.memset(&at, &(array.len * array.elem.bytes()).to_string());
                }
                Home::Table => {}
                Home::Pointer => {
                    self.line(&format!("{name} = alloca ptr"));
                    let start = self.base(array.start);
                    self.line(&format!("store ptr {start}, ptr {name}"));
                }
            }
        }
        for r in 0..self.f.records {
            let name = format!("%r{r}");
            if !self.used.contains(&name) {
                continue;
            }
            match param_of(Param::Record(r)) {
                Some(i) => self.slot(&name, "ptr", &format!("%p{i}")),
                // A local starts as a copy of the first one, which is a parameter.
                None => {
                    let first = param_of(Param::Record(0)).map_or("null".to_owned(), |i| format!("%p{i}"));
                    self.line(&format!("{name} = alloca %S, align 8"));
                    self.declare("void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)");
                    self.line(&format!("call void @llvm.memcpy.p0.p0.i64(ptr {name}, ptr {first}, i64 48, i1 false)"));
                }
            }
        }
    }

    fn slot(&mut self, name: &str, ty: &str, from: &str) {
        if self.used.contains(name) {
            self.line(&format!("{name} = alloca {ty}"));
            self.line(&format!("store {ty} {from}, ptr {name}"));
        }
    }

    pub fn line(&mut self, text: &str) {
        let _ = writeln!(self.out, "  {text}");
    }

    /// The slot of a variable, which is mentioned from now on.
    pub fn name(&mut self, kind: &str, index: usize) -> String {
        let name = format!("%{kind}{index}");
        self.used.insert(name.clone());
        name
    }

    pub fn list_slot(&mut self) -> String {
        self.used.insert("%list".into());
        "%list".into()
    }

    pub fn fresh(&mut self) -> String {
        self.next += 1;
        format!("%v{}", self.next)
    }

    pub fn label(&mut self, what: &str) -> String {
        self.next += 1;
        format!("{what}{}", self.next)
    }

    pub fn start(&mut self, label: &str) {
        let _ = writeln!(self.out, "{label}:");
        self.block = label.to_owned();
    }

    pub fn jump(&mut self, label: &str) {
        self.line(&format!("br label %{label}"));
    }

    /// `name = text`, by a new name.
    pub fn value(&mut self, text: &str) -> String {
        let name = self.fresh();
        self.line(&format!("{name} = {text}"));
        name
    }

    pub fn declare(&mut self, line: &str) {
        self.module.declarations.insert(format!("declare {line}"));
    }

    pub fn memset(&mut self, at: &str, bytes: &str) {
        self.declare("void @llvm.memset.p0.i64(ptr, i8, i64, i1)");
        self.line(&format!("call void @llvm.memset.p0.i64(ptr {at}, i8 0, i64 {bytes}, i1 false)"));
    }

    /// The type-based alias tag of an access.
    pub fn tag(&self, ty: &str) -> String {
        let id = match ty {
            "double" => 12,
            "float" => 13,
            "i32" => 14,
            "i64" => 15,
            "ptr" => 16,
            _ => return String::new(),
        };
        if self.program.style.tbaa { format!(", !tbaa !{id}") } else { String::new() }
    }

    /// The first element of an array.
    pub fn base(&mut self, a: usize) -> String {
        let name = self.name("a", a);
        match self.f.arrays[a].home {
            Home::Local => name,
            Home::Table => self.table(a),
            Home::Static => self.scratch(a),
            Home::Param | Home::Heap | Home::Pointer => {
                let tag = self.tag("ptr");
                self.value(&format!("load ptr, ptr {name}{tag}"))
            }
        }
    }

    /// The variable of the module that a static array is.
    fn scratch(&mut self, a: usize) -> String {
        let name = format!("@scratch.{}.{a}", self.f.name);
        if !self.module.tables.contains(&format!("{name} =")) {
            let ty = self.f.arrays[a].elem.llvm();
            self.module.tables += &format!("{name} = internal global [{LEN} x {ty}] zeroinitializer, align 16\n");
        }
        name
    }

    fn table(&mut self, a: usize) -> String {
        let name = format!("@table.{}.{a}", self.f.name);
        if !self.module.tables.contains(&format!("{name} =")) {
            let elem = self.f.arrays[a].elem;
            let items: Vec<String> = (0..LEN)
                .map(|i| {
                    let value = (i * 5 + self.module.table_count as i64) % LEN;
                    match elem {
                        Elem::I32 | Elem::I64 => format!("{} {value}", elem.llvm()),
                        Elem::F64 | Elem::F32 => format!("{} {:?}", elem.llvm(), value as f64 / 4.0 - 1.0),
                    }
                })
                .collect();
            self.module.table_count += 1;
            let ty = elem.llvm();
            self.module.tables +=
                &format!("{name} = internal constant [{LEN} x {ty}] [{}], align 16\n", items.join(", "));
        }
        name
    }
}
