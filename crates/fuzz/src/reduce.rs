//! Making a failing program small: statements go, loops and branches lose their frame, expressions become
//! leaves, as long as it still fails in the same way.

use crate::ast::{FExpr, Program, Stmt};

/// Applies the `k`-th edit there is; none if there are fewer.
pub fn edit(program: &Program, k: usize) -> Option<Program> {
    let mut out = program.clone();
    let mut left = k;
    if out.runs.len() > 1 {
        if left < out.runs.len() {
            out.runs.remove(left);
            return Some(out);
        }
        left -= out.runs.len();
    }
    if out.style.tbaa || out.style.noalias {
        if left == 0 {
            (out.style.tbaa, out.style.noalias) = (false, false);
            return Some(out);
        }
        left -= 1;
    }
    // Callers first: what they do not call any more is gone as a whole.
    for f in (0..out.functions.len()).rev() {
        if edit_list(&mut out.functions[f].body, &mut left) {
            return Some(out);
        }
        if let Some(result) = &mut out.functions[f].result
            && edit_float(result, &mut left)
        {
            return Some(out);
        }
    }
    None
}

fn bodies(stmt: &mut Stmt) -> Vec<&mut Vec<Stmt>> {
    match stmt {
        Stmt::If(_, a, b) => vec![a, b],
        Stmt::For { body, .. } | Stmt::While { body, .. } | Stmt::Heap { body, .. } | Stmt::Walk { body, .. } => {
            vec![body]
        }
        Stmt::Switch(_, cases) => cases.iter_mut().map(|(body, _)| body).collect(),
        _ => Vec::new(),
    }
}

/// Whether the edit was one of this list.
fn edit_list(list: &mut Vec<Stmt>, left: &mut usize) -> bool {
    for i in 0..list.len() {
        if *left == 0 {
            list.remove(i);
            return true;
        }
        *left -= 1;
        // A heap block's uses stand in its body only; outside they would be of nothing.
        let frame = !matches!(list[i], Stmt::Heap { .. });
        let inner = bodies(&mut list[i]);
        if frame && !inner.is_empty() {
            if *left == 0 {
                let inside: Vec<Stmt> = inner.into_iter().flat_map(std::mem::take).collect();
                list.splice(i..=i, inside);
                return true;
            }
            *left -= 1;
        }
        if bodies(&mut list[i]).into_iter().any(|body| edit_list(body, left)) {
            return true;
        }
        let floats = match &mut list[i] {
            Stmt::SetFloat(_, e) | Stmt::Store(_, e) | Stmt::Update(_, e) | Stmt::Return(e) => Some(e),
            Stmt::Walk { back, .. } => back.as_mut(),
            _ => None,
        };
        if floats.is_some_and(|e| edit_float(e, left)) {
            return true;
        }
    }
    false
}

/// An expression becomes one of its parts, or a constant.
fn edit_float(e: &mut FExpr, left: &mut usize) -> bool {
    if matches!(e, FExpr::Const(_)) {
        return false;
    }
    let parts: Vec<FExpr> = match e {
        FExpr::Arith(_, a, b) | FExpr::Select(_, a, b) => vec![(**a).clone(), (**b).clone()],
        FExpr::Math(_, _, x) => vec![(**x).clone()],
        _ => Vec::new(),
    };
    let mut choices = vec![FExpr::Const(1.0)];
    // A part alone may be out of the bounds that the whole keeps.
    choices.extend(parts.into_iter().filter(|p| p.bound() <= crate::ast::LIMIT));
    if *left < choices.len() {
        *e = choices.swap_remove(*left);
        return true;
    }
    *left -= choices.len();
    match e {
        FExpr::Arith(_, a, b) | FExpr::Select(_, a, b) => edit_float(a, left) || edit_float(b, left),
        FExpr::Math(_, _, x) => edit_float(x, left),
        _ => false,
    }
}

/// The smallest program that still `fails`, and how many were tried.
pub fn reduce(program: &Program, mut fails: impl FnMut(&Program) -> bool) -> (Program, usize) {
    let (mut best, mut tried) = (program.clone(), 0);
    loop {
        let mut k = 0;
        let before = tried;
        let mut progress = false;
        while let Some(candidate) = edit(&best, k) {
            tried += 1;
            if fails(&candidate) {
                best = candidate;
                progress = true;
            } else {
                k += 1;
            }
        }
        if !progress || tried == before {
            return (best, tried);
        }
    }
}
