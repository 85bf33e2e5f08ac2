//! Shadows of the module's own variables.
//!
//! A variable of this module that holds active data during a gradient call, has a twin
//! for its shadow. Adjoints live as long as the call, so each function that a user calls starts by clearing
//! the twins that it, or what it calls, uses. Several tangents at once have a twin each.
//!
//! Where a variable holds pointers to such variables, its twin holds pointers to their twins. What a table holds
//! that nothing writes is known; what an earlier call left in a variable is found by its address, at the start.

use std::collections::BTreeSet;

use retrograd_ir::{Const, Type};
use retrograd_llvm::build::{Bin, Builder, Compare};
use retrograd_llvm::{Module, Value};

use crate::sweep::Sweep;

const PREFIX: &str = "retrograd.shadow.";
const LANE: &str = "lane";

impl Sweep<'_> {
    /// Twins for all variables that have a shadow, those of this lane.
    pub fn global_shadows(&mut self) {
        for v in self.f.value_ids() {
            let constant = self.f.constant(v).filter(|c| c.can_have_twin() && self.plan.carriers.shadow[v.index()]);
            if let Some(Const::Global { name, .. }) = constant {
                let own = self.source.imported.values[v.index()];
                let lane = if self.lane > 0 { format!("{LANE}{}:", self.lane) } else { String::new() };
                self.shadows[v.index()] = Some(self.m.twin_global(own, &format!("{PREFIX}{lane}{name}")));
            }
        }
    }
}

/// Whether a variable is the shadow of another one.
pub fn is_shadow(global: Value) -> bool {
    global.name().starts_with(PREFIX)
}

/// The offsets of the pointers in a variable of this type.
fn pointer_slots(ty: &Type, at: i64, out: &mut Vec<i64>) {
    match ty {
        Type::Ptr => out.push(at),
        Type::Array(element, n) => {
            for i in (0..*n as i64).take_while(|_| holds_pointer(element)) {
                pointer_slots(element, at + i * element.alloc_bytes() as i64, out);
            }
        }
        Type::Struct { fields, .. } => {
            fields.iter().for_each(|(offset, field)| pointer_slots(field, at + *offset as i64, out));
        }
        _ => {}
    }
}

fn holds_pointer(ty: &Type) -> bool {
    match ty {
        Type::Ptr => true,
        Type::Array(element, _) | Type::Vector(element, _) => holds_pointer(element),
        Type::Struct { fields, .. } => fields.iter().any(|(_, field)| holds_pointer(field)),
        _ => false,
    }
}

/// Clears, at the start of `root`, the twins that are used in it and in what it calls. The second half of a
/// split function is not `first`: it finds the shadow pointers of the first half, and no adjoint.
pub fn clear_shadows(m: &Module, root: Value, first: bool) {
    let all: Vec<Value> = m.globals().into_iter().filter(|g| g.name().starts_with(PREFIX)).collect();
    let Some(&entry) = root.blocks().first().filter(|_| !all.is_empty()) else { return };
    let mut twins = used_twins(root);
    // Pointers in twins lead to further ones.
    let mut next = 0;
    while let Some(&twin) = twins.get(next) {
        next += 1;
        if holds_pointer(&m.describe_type(twin.global_type())) {
            let written = primal_of(m, twin).is_some_and(|g| !g.is_never_written());
            let starts = primal_of(m, twin).map(Value::initial_pointers).unwrap_or_default();
            let named = starts.into_iter().filter_map(|(_, target, _)| twin_of(m, target, twin));
            let more: Vec<Value> = if written { all.clone() } else { named.collect() };
            for t in more {
                if !twins.contains(&t) {
                    twins.push(t);
                }
            }
        }
    }
    // Each goes to the head of the block: what clears the memory has to come last.
    let b = Builder::new(m);
    for &twin in twins.iter().filter(|_| first) {
        b.at_head(entry);
        point_to_twins(m, &b, twin, &all);
    }
    for twin in twins.into_iter().rev() {
        b.at_head(entry);
        let t = b.types();
        let ty = m.describe_type(twin.global_type());
        if first || !holds_pointer(&ty) {
            b.memset(twin, t.const_int(8, 0), t.const_i64(ty.alloc_bytes() as i64), 8);
        }
    }
}

fn used_twins(root: Value) -> Vec<Value> {
    let mut twins = Vec::new();
    let (mut seen, mut work) = (BTreeSet::from([root]), vec![root]);
    while let Some(function) = work.pop() {
        for operand in function.instructions().into_iter().flat_map(Value::operands) {
            if !(operand.is_function() || operand.is_global_variable()) || !seen.insert(operand) {
                continue;
            }
            if operand.is_function() {
                work.push(operand);
            } else if operand.name().starts_with(PREFIX) {
                twins.push(operand);
            }
        }
    }
    twins
}

/// The lane's part of a twin's name, and the name of the variable that it belongs to.
fn parts_of(twin: Value) -> Option<(String, String)> {
    let name = twin.name();
    let rest = name.strip_prefix(PREFIX)?;
    let lane = rest.strip_prefix(LANE).and_then(|r| r.find(':')).map_or(0, |colon| LANE.len() + colon + 1);
    Some((rest[..lane].to_owned(), rest[lane..].to_owned()))
}

fn primal_of(m: &Module, twin: Value) -> Option<Value> {
    m.global(&parts_of(twin)?.1)
}

/// The twin of `primal` for the lane that `like` is of.
fn twin_of(m: &Module, primal: Value, like: Value) -> Option<Value> {
    m.global(&format!("{PREFIX}{}{}", parts_of(like)?.0, primal.name()))
}

/// The pointers that the primal holds now, to variables with twins, lead to these in the twin.
fn point_to_twins(m: &Module, b: &Builder, twin: Value, all: &[Value]) {
    let Some(primal) = primal_of(m, twin) else { return };
    let t = b.types();
    if primal.is_never_written() {
        for (offset, target, within) in primal.initial_pointers() {
            if let Some(shadow) = twin_of(m, target, twin) {
                b.store(b.offset(shadow, t.const_i64(within)), b.offset(twin, t.const_i64(offset)));
            }
        }
        return;
    }
    let mut slots = Vec::new();
    pointer_slots(&m.describe_type(twin.global_type()), 0, &mut slots);
    // Beyond, shadow pointers are null, which shows at their first use.
    for &slot in slots.iter().take(MOST_SLOTS) {
        let held = b.load(t.ptr(), b.offset(primal, t.const_i64(slot)));
        let mut shadow = t.null_ptr();
        let lane = parts_of(twin).map(|(lane, _)| lane);
        for &candidate in all.iter().filter(|c| parts_of(**c).map(|(lane, _)| lane) == lane) {
            let Some(start) = primal_of(m, candidate) else { continue };
            let bytes = m.describe_type(candidate.global_type()).alloc_bytes();
            let distance = b.bin(Bin::Sub, b.ptr_to_int(held, t.i64()), b.ptr_to_int(start, t.i64()));
            let inside = b.compare(Compare::IntUlt, distance, t.const_i64(bytes as i64));
            shadow = b.select(inside, b.offset(candidate, distance), shadow);
        }
        b.store(shadow, b.offset(twin, t.const_i64(slot)));
    }
}

/// So many pointers of a variable are followed.
const MOST_SLOTS: usize = 1024;
