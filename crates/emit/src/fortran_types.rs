//! Functions for the derived types of a Fortran module: giving elements their defaults, freeing what they have
//! allocated, assigning one to another.
//!
//! flang leaves this to its run-time library, which walks a table of the type's components for each element.
//! Tables are constants of the module, so here they are read when compiling, and each type `T` gets
//!
//! ```text
//! retrograd.type.T.init(e)   .destroy(e)   .assign(to, from)           an element of this type
//!                 .any_init(t, e) …                                     of this one or one that extends it
//!                 .init_all .destroy_all .assign_all                    several   (runtime/fortran_type.c)
//!                 .free_component .copy_component                       an allocatable component of this type
//! retrograd.fortran.dt_init(t, e) .dt_destroy .dt_assign .dt_is         for any type of the module
//! ```
//!
//! as straight lines of calls with constant arguments, in which every moved byte has a type. What a table holds
//! that is not known here (procedures run at the end of an object's life, assignments that the type defines,
//! lengths as parameters of a type) stops the program where it is met.
//!
//! Layout of the tables: flang's module/__fortran_type_info.f90.

use std::fmt::Write as _;

use retrograd_llvm::{Module, Value};

use crate::globals::is_shadow;

const TEMPLATE: &str = include_str!("../runtime/fortran_type.ll");
const STOP: &str = "  call void @retrograd.unsupported_array()\n";

/// A part of a constant; none where the whole is zero or not written down.
fn part(v: Option<Value>, i: usize) -> Option<Value> {
    v.and_then(|v| v.operands().get(i).copied())
}

fn number(v: Option<Value>) -> i64 {
    v.and_then(Value::constant_int).unwrap_or(0)
}

/// The variable that a constant address is that of.
fn variable(v: Option<Value>) -> Option<Value> {
    let mut at = v?;
    while let Some(inner) = at.cast_from() {
        at = inner;
    }
    (at.is_global_variable() || at.is_function()).then_some(at)
}

/// The elements of the table that a descriptor in a table points to.
fn elements(descriptor: Option<Value>) -> Vec<Value> {
    variable(part(descriptor, 0)).and_then(Value::initializer).map(Value::operands).unwrap_or_default()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Genre {
    Data,
    Pointer,
    Allocatable,
    Other,
}

/// A row of a type's table.
struct Component {
    genre: Genre,
    offset: i64,
    /// Of an element, and its type as descriptors have it.
    bytes: i64,
    code: i64,
    rank: i64,
    /// Elements of a component that is no pointer.
    count: i64,
    /// The number of its derived type, if it is of one.
    derived: Option<usize>,
    is_derived: bool,
    initial: Option<Value>,
}

struct Derived {
    symbol: String,
    components: Vec<Component>,
    /// Pointers to procedures: offset and default.
    procedures: Vec<(i64, Option<Value>)>,
    parent: Option<usize>,
    trivial_init: bool,
    trivial_destroy: bool,
    /// Has procedures of the user's own for the end of its life, or for assignment.
    own_end: bool,
    own_assignment: bool,
}

/// The module's functions for derived types; their callers are the bodies in `fortran.c`.
pub(crate) fn functions(module: &Module) -> String {
    let tables: Vec<Value> =
        module.globals().into_iter().filter(|g| is_table(*g) && !is_shadow(*g) && g.initializer().is_some()).collect();
    let names: Vec<String> = tables.iter().map(|t| t.name()).collect();
    let types: Vec<Derived> = tables.iter().map(|&t| Derived::read(t, &names)).collect();
    let mut out = String::from(DECLARATIONS);
    for (i, table) in types.iter().enumerate() {
        let own = TEMPLATE.replace("TYPE", &table.symbol);
        out.extend(
            own.lines().filter(|l| !l.starts_with("declare") && !l.starts_with("%struct")).flat_map(|l| [l, "\n"]),
        );
        table.write(&types, &mut out);
        for (name, arguments) in OPERATIONS {
            dispatch(
                &format!("type.{}.any_{name}", table.symbol),
                name,
                arguments,
                &types,
                &family(&types, i),
                &mut out,
            );
        }
    }
    let all: Vec<usize> = (0..types.len()).collect();
    for (name, arguments) in OPERATIONS {
        dispatch(&format!("fortran.dt_{name}"), name, arguments, &types, &all, &mut out);
    }
    is(&types, &mut out);
    let facts =
        [("defaults", types.iter().any(|t| !t.trivial_init)), ("components", types.iter().any(|t| !t.trivial_destroy))];
    for (name, yes) in facts {
        let _ = writeln!(out, "define internal zeroext i1 @retrograd.fortran.have_{name}() {{\n  ret i1 {yes}\n}}");
    }
    tables.iter().for_each(|t| declare_table(*t, &mut out));
    declare_initials(&types, &mut out);
    out
}

const OPERATIONS: [(&str, usize); 3] = [("init", 1), ("destroy", 1), ("assign", 2)];

const DECLARATIONS: &str = "%struct.dimension = type { i64, i64, i64 }
declare void @retrograd.unsupported_array()
declare void @retrograd.fortran.establish(ptr, i64, i32, i32, i32, ptr)
declare void @retrograd.fortran.move_component(ptr, ptr, i64, i32, i64)
declare void @retrograd.fortran.free_plain(ptr)
declare void @retrograd.fortran.copy_plain(ptr, ptr, i64, i32, i32)
declare void @retrograd.fortran.copy_pointer(ptr, ptr, i32, i1)
declare void @retrograd.fortran.copy_procedure(ptr, ptr)
declare void @retrograd.fortran.set_procedure(ptr, ptr)
declare ptr @malloc(i64)
declare void @free(ptr)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
";

fn is_table(global: Value) -> bool {
    global.global_type().printed().starts_with("%_QM__fortran_type_infoTderivedtype")
}

/// A type and all that extend it.
fn family(types: &[Derived], of: usize) -> Vec<usize> {
    (0..types.len()).filter(|&i| ancestors(types, i).contains(&of)).collect()
}

/// A type and all that it extends.
fn ancestors(types: &[Derived], of: usize) -> Vec<usize> {
    let mut out = vec![of];
    while let Some(parent) = types[out[out.len() - 1]].parent.filter(|p| !out.contains(p)) {
        out.push(parent);
    }
    out
}

/// The code of a type in descriptors, and its bytes.
fn intrinsic(category: i64, kind: i64, length: i64) -> (i64, i64) {
    match (category, kind) {
        (0, 1) => (7, 1),
        (0, 2) => (8, 2),
        (0, 4) => (9, 4),
        (0, 8) => (10, 8),
        (1, _) => (45 + kind.trailing_zeros() as i64, kind),
        (2, 4) => (27, 4),
        (2, 8) => (28, 8),
        (2, 10) => (29, 16),
        (3, 4) => (34, 8),
        (3, 8) => (35, 16),
        (3, 10) => (36, 32),
        (4, _) => (40, kind * length),
        (5, _) => (12 + kind.trailing_zeros() as i64, kind),
        // Half precision, 128 bits: moved as bytes.
        (2, 2) => (25, 2),
        (2, 3) => (26, 2),
        (3, _) => (38, 2 * kind),
        _ => (31, kind),
    }
}

impl Component {
    fn read(row: Value, names: &[String]) -> Self {
        let at = |i| part(Some(row), i);
        let genre = match number(at(1)) {
            1 => Genre::Data,
            2 => Genre::Pointer,
            3 => Genre::Allocatable,
            _ => Genre::Other,
        };
        let (category, kind, rank) = (number(at(2)), number(at(3)), number(at(4)));
        let is_derived = category == 6;
        let table = variable(part(at(8), 0));
        let derived = table.and_then(|t| names.iter().position(|n| *n == t.name()));
        let (code, bytes) = match table.and_then(Value::initializer) {
            _ if !is_derived => intrinsic(category, kind, number(part(at(7), 2))),
            table => (42, number(part(table, 2))),
        };
        // A row for each dimension: the lower and the upper bound, each with how it is known.
        let bounds: Vec<Value> = elements(at(10)).into_iter().flat_map(Value::operands).collect();
        let explicit = bounds.iter().all(|b| number(part(Some(*b), 0)) == 2) && bounds.len() as i64 == 2 * rank;
        let bound = |b: Value| number(part(Some(b), 2));
        let count = bounds.chunks_exact(2).map(|b| (bound(b[1]) - bound(b[0]) + 1).max(0)).product();
        let genre = if genre == Genre::Data && !explicit { Genre::Other } else { genre };
        let initial = variable(part(at(11), 0).or(at(11)));
        Self { genre, offset: number(at(6)), bytes, code, rank, count, derived, is_derived, initial }
    }

    /// What is not known of it.
    fn is_strange(&self) -> bool {
        self.genre == Genre::Other || self.rank > 4 || (self.is_derived && self.derived.is_none())
    }
}

impl Derived {
    fn read(table: Value, names: &[String]) -> Self {
        let all = table.initializer();
        let flag = |i| number(part(all, i)) != 0;
        let components: Vec<Component> =
            elements(part(all, 6)).into_iter().map(|row| Component::read(row, names)).collect();
        let procedure = |row: Value| {
            let initial = part(Some(row), 2);
            (number(part(Some(row), 1)), variable(part(initial, 0).or(initial)))
        };
        Self {
            symbol: table.name(),
            parent: components.first().and_then(|c| c.derived).filter(|_| flag(10)),
            components,
            procedures: elements(part(all, 7)).into_iter().map(procedure).collect(),
            trivial_init: flag(11),
            trivial_destroy: flag(12),
            own_end: number(part(all, 9)) >> 7 != 0,
            own_assignment: number(part(all, 9)) & 0b110 != 0,
        }
    }

    /// The three functions of one element.
    fn write(&self, types: &[Self], out: &mut String) {
        let mut body = String::new();
        if !self.trivial_init {
            self.components.iter().for_each(|c| c.init(types, &mut body));
            for (offset, initial) in &self.procedures {
                let procedure = initial.map_or("null".to_owned(), |f| format!("@\"{}\"", f.name()));
                let at = address(&mut body, "e", *offset);
                let _ = writeln!(body, "  call void @retrograd.fortran.set_procedure(ptr {at}, ptr {procedure})");
            }
        }
        define(&self.symbol, "init", "ptr %e", &body, out);
        body.clear();
        if self.own_end {
            body.push_str(STOP);
        }
        if !self.trivial_destroy {
            self.components.iter().for_each(|c| c.destroy(types, &mut body));
        }
        define(&self.symbol, "destroy", "ptr %e", &body, out);
        body.clear();
        if self.own_assignment {
            body.push_str(STOP);
        }
        self.components.iter().for_each(|c| c.assign(types, &mut body));
        for (offset, _) in &self.procedures {
            let (to, from) = (address(&mut body, "e", *offset), address(&mut body, "from", *offset));
            let _ = writeln!(body, "  call void @retrograd.fortran.copy_procedure(ptr {to}, ptr {from})");
        }
        define(&self.symbol, "assign", "ptr %e, ptr %from", &body, out);
    }
}

fn define(symbol: &str, name: &str, parameters: &str, body: &str, out: &mut String) {
    let _ =
        write!(out, "define internal void @retrograd.type.{symbol}.{name}({parameters}) {{\n{body}  ret void\n}}\n");
}

/// A new name for the address so many bytes behind `%base`.
fn address(body: &mut String, base: &str, offset: i64) -> String {
    let name = format!("%p{}", body.lines().count());
    let _ = writeln!(body, "  {name} = getelementptr i8, ptr %{base}, i64 {offset}");
    name
}

impl Component {
    fn init(&self, types: &[Derived], body: &mut String) {
        if self.is_strange() {
            return body.push_str(STOP);
        }
        let derived = self.derived.map(|d| &types[d]);
        let Self { bytes, code, rank, count, .. } = self;
        match (self.genre, self.initial, derived) {
            (Genre::Allocatable | Genre::Pointer, ..) => {
                let attribute = if self.genre == Genre::Pointer { 1 } else { 2 };
                let table = derived.map_or("null".to_owned(), |d| format!("@\"{}\"", d.symbol));
                let at = address(body, "e", self.offset);
                let _ = writeln!(
                    body,
                    "  call void @retrograd.fortran.establish(ptr {at}, i64 {bytes}, i32 {code}, i32 {rank}, \
                     i32 {attribute}, ptr {table})"
                );
            }
            (_, initial, Some(d)) => {
                let at = address(body, "e", self.offset);
                if !d.trivial_init {
                    let _ = writeln!(
                        body,
                        "  call void @retrograd.type.{}.init_all(ptr {at}, i64 {count}, i64 {bytes})",
                        d.symbol
                    );
                }
                if let Some(initial) = initial {
                    let _ = writeln!(
                        body,
                        "  call void @retrograd.type.{}.assign_all(ptr {at}, ptr @\"{}\", i64 {count}, i64 {bytes})",
                        d.symbol,
                        initial.name()
                    );
                }
            }
            (_, Some(initial), None) => {
                let at = address(body, "e", self.offset);
                self.moved(&at, &format!("@\"{}\"", initial.name()), body);
            }
            (_, None, None) => {}
        }
    }

    fn destroy(&self, types: &[Derived], body: &mut String) {
        if self.is_strange() {
            return body.push_str(STOP);
        }
        let derived = self.derived.map(|d| &types[d]);
        match (self.genre, derived) {
            (Genre::Allocatable, None) => {
                let at = address(body, "e", self.offset);
                let _ = writeln!(body, "  call void @retrograd.fortran.free_plain(ptr {at})");
            }
            (Genre::Allocatable, Some(d)) => {
                let at = address(body, "e", self.offset);
                let (symbol, rank) = (&d.symbol, self.rank);
                let _ = writeln!(body, "  call void @retrograd.type.{symbol}.free_component(ptr {at}, i32 {rank})");
            }
            (Genre::Data, Some(d)) if !d.trivial_destroy => {
                let at = address(body, "e", self.offset);
                let (symbol, count, bytes) = (&d.symbol, self.count, self.bytes);
                let _ = writeln!(
                    body,
                    "  call void @retrograd.type.{symbol}.destroy_all(ptr {at}, i64 {count}, i64 {bytes})"
                );
            }
            _ => {}
        }
    }

    fn assign(&self, types: &[Derived], body: &mut String) {
        if self.is_strange() {
            return body.push_str(STOP);
        }
        let (to, from) = (address(body, "e", self.offset), address(body, "from", self.offset));
        let derived = self.derived.map(|d| &types[d]);
        let Self { bytes, code, rank, count, .. } = self;
        let call = match (self.genre, derived) {
            (Genre::Pointer, _) => {
                let typed = i32::from(derived.is_some());
                format!("fortran.copy_pointer(ptr {to}, ptr {from}, i32 {rank}, i1 {typed})")
            }
            (Genre::Allocatable, None) => {
                format!("fortran.copy_plain(ptr {to}, ptr {from}, i64 {bytes}, i32 {code}, i32 {rank})")
            }
            (Genre::Allocatable, Some(d)) => {
                format!("type.{}.copy_component(ptr {to}, ptr {from}, i32 {rank})", d.symbol)
            }
            (_, Some(d)) => {
                format!("type.{}.assign_all(ptr {to}, ptr {from}, i64 {count}, i64 {bytes})", d.symbol)
            }
            (_, None) => return self.moved(&to, &from, body),
        };
        let _ = writeln!(body, "  call void @retrograd.{call}");
    }

    fn moved(&self, to: &str, from: &str, body: &mut String) {
        let Self { bytes, code, count, .. } = self;
        let _ = writeln!(
            body,
            "  call void @retrograd.fortran.move_component(ptr {to}, ptr {from}, i64 {bytes}, i32 {code}, i64 {count})"
        );
    }
}

/// `retrograd.NAME(t, …)`: the function of the type that `t` is the table of. Elements of no derived type have
/// no table, and nothing is to be done for them.
fn dispatch(name: &str, operation: &str, arguments: usize, types: &[Derived], among: &[usize], out: &mut String) {
    let parameters = if arguments == 1 { "ptr %e" } else { "ptr %e, ptr %from" };
    let _ = write!(out, "define internal void @retrograd.{name}(ptr %t, {parameters}) {{\n  br label %n0\n");
    for (k, &i) in among.iter().enumerate() {
        let symbol = &types[i].symbol;
        let _ = write!(
            out,
            "n{k}:\n  %c{k} = icmp eq ptr %t, @\"{symbol}\"\n  br i1 %c{k}, label %y{k}, label %n{}\n\
             y{k}:\n  call void @retrograd.type.{symbol}.{operation}({parameters})\n  ret void\n",
            k + 1
        );
    }
    let _ = write!(out, "n{}:\n{STOP}  unreachable\n}}\n", among.len());
}

/// Whether a type is another or extends it.
fn is(types: &[Derived], out: &mut String) {
    out.push_str("define internal zeroext i1 @retrograd.fortran.dt_is(ptr %t, ptr %of) {\n  br label %n0\n");
    for (i, table) in types.iter().enumerate() {
        let _ = write!(
            out,
            "n{i}:\n  %c{i} = icmp eq ptr %t, @\"{}\"\n  br i1 %c{i}, label %y{i}, label %n{}\ny{i}:\n",
            table.symbol,
            i + 1
        );
        let mut last = "false".to_owned();
        for a in ancestors(types, i) {
            let _ = writeln!(out, "  %e{i}.{a} = icmp eq ptr %of, @\"{}\"", types[a].symbol);
            let _ = writeln!(out, "  %o{i}.{a} = or i1 {last}, %e{i}.{a}");
            last = format!("%o{i}.{a}");
        }
        let _ = writeln!(out, "  ret i1 {last}");
    }
    let _ = write!(out, "n{}:\n  ret i1 false\n}}\n", types.len());
}

fn declare_table(table: Value, out: &mut String) {
    let _ = writeln!(out, "@\"{}\" = external constant i8", table.name());
}

/// Defaults are variables and procedures of the module.
fn declare_initials(types: &[Derived], out: &mut String) {
    let values = types.iter().flat_map(|t| t.components.iter().filter_map(|c| c.initial));
    let procedures = types.iter().flat_map(|t| t.procedures.iter().filter_map(|p| p.1));
    let mut seen: Vec<String> = types.iter().map(|t| t.symbol.clone()).collect();
    for v in values.chain(procedures) {
        let name = v.name();
        if seen.contains(&name) {
            continue;
        }
        let kind = if v.is_function() {
            format!("declare void @\"{name}\"()")
        } else {
            format!("@\"{name}\" = external constant i8")
        };
        let _ = writeln!(out, "{kind}");
        seen.push(name);
    }
}
