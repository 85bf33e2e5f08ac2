//! Shadows of the module's own variables.
//!
//! A variable that only this module can name, and that holds active data during a gradient call, has a twin
//! for its shadow. Adjoints live as long as the call, so each function that a user calls starts by clearing
//! the twins that it, or what it calls, uses. Several tangents at once have a twin each.

use std::collections::BTreeSet;

use retrograd_ir::{Const, GlobalKind, Type};
use retrograd_llvm::build::Builder;
use retrograd_llvm::{Module, Value};

use crate::sweep::Sweep;

const PREFIX: &str = "retrograd.shadow.";

impl Sweep<'_> {
    /// Twins for all variables that have a shadow, those of this lane.
    pub fn global_shadows(&mut self) {
        for v in self.f.value_ids() {
            if let (true, Some(Const::Global { name, kind: GlobalKind::Internal })) =
                (self.plan.carriers.shadow[v.index()], self.f.constant(v))
            {
                let own = self.source.imported.values[v.index()];
                let lane = if self.lane > 0 { format!("lane{}:", self.lane) } else { String::new() };
                self.shadows[v.index()] = Some(self.m.twin_global(own, &format!("{PREFIX}{lane}{name}")));
            }
        }
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
    if !m.globals().iter().any(|g| g.name().starts_with(PREFIX)) {
        return;
    }
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
    let Some(&entry) = root.blocks().first() else { return };
    for twin in twins.into_iter().rev() {
        let b = Builder::new(m);
        b.at_head(entry);
        let t = b.types();
        let ty = m.describe_type(twin.global_type());
        if first || !holds_pointer(&ty) {
            b.memset(twin, t.const_int(8, 0), t.const_i64(ty.alloc_bytes() as i64), 8);
        }
    }
}
