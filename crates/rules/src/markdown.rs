//! `docs/rules.md`, generated from the table.

use std::fmt::Write;

use crate::expr::operand_name;
use crate::{Domain, Row, Symbol, table};

const INTRODUCTION: &str = "\
# Derivative rules

Generated from `crates/rules/src/table.rs` by `RETROGRAD_BLESS=1 cargo test -p retrograd-rules --test docs`;
do not edit. How to add one: [add-a-rule.md](add-a-rule.md).

Operands are `x`, `y`, `z` by position, `r` is the result and `d` its adjoint. A line `x += …` is what the
reverse sweep adds to the operand's adjoint. The tangent in forward mode is the sum of the same formulas with `d`
replaced by each operand's tangent. *Needs* lists the primal values that the formulas read. *Guarded* rules have
a partial that can be infinite or NaN at finite operands: there a zero adjoint stays zero, so that the arm of a
branch that was not taken cannot poison a gradient.

The conventions at kinks of `sqrt`, `fabs`, `pow`, minima and maxima follow Enzyme's, so that results do not move when
a program changes tools; the others are this project's own.
Where one operand of `fmin` or `fmax` is NaN, the derivative goes to the operand that is returned.

*Tested on* is where the numeric self-test samples; it says nothing about where the rule may be used.
";

/// The text of `docs/rules.md`.
pub fn rules_markdown() -> String {
    let mut out = String::from(INTRODUCTION);
    out.push_str("\n| operation | contributions | needs | at kinks | guarded | cost | tested on |\n");
    out.push_str("|---|---|---|---|---|---|---|\n");
    for row in table::ROWS {
        let kink = if row.kink.is_empty() { "–" } else { row.kink };
        let guarded = if row.may_blow_up() { "yes" } else { "no" };
        // Writing to a String cannot fail.
        let _ = writeln!(
            out,
            "| **{}**: {} | {} | {} | {kink} | {guarded} | {} | {} |",
            row.name,
            bars(row.doc.trim()),
            contributions(row),
            needs(row),
            row.cost,
            domain(row),
        );
    }
    out.push_str("\n## Symbols\n\n");
    out.push_str("Whole names only. `llvm.exp.*` is the intrinsic with any type, vectors included.\n\n");
    out.push_str("| operation | opcodes and functions |\n|---|---|\n");
    for row in table::ROWS {
        let _ = writeln!(out, "| {} | {} |", row.name, symbols(row));
    }
    out
}

/// A bar ends a table cell unless it is escaped.
fn bars(text: &str) -> String {
    text.replace('|', "\\|")
}

fn contributions(row: &Row) -> String {
    if row.adjoints.is_empty() {
        return "none".to_owned();
    }
    let lines: Vec<String> = row.adjoints.iter().map(|(i, e)| format!("`{} += {e}`", operand_name(*i))).collect();
    lines.join("<br>")
}

fn needs(row: &Row) -> String {
    let mentions = row.mentions(u32::MAX);
    let operands = (0..row.arity).filter(|i| mentions.operands >> i & 1 == 1).map(operand_name);
    let names: Vec<&str> = operands.chain(mentions.result.then_some("r")).collect();
    if names.is_empty() { "nothing".to_owned() } else { names.join(", ") }
}

fn domain(row: &Row) -> String {
    let text = |d: &Domain| match d {
        Domain::Real(low, high) => format!("[{low}, {high}]"),
        Domain::Int(low, high) if low == high => "–".to_owned(),
        Domain::Int(low, high) => format!("{{{low}…{high}}}"),
    };
    row.domain.iter().map(text).collect::<Vec<_>>().join(" × ")
}

fn symbols(row: &Row) -> String {
    let one = |symbol: &Symbol| match symbol {
        Symbol::Op(name) => format!("instruction `{name}`"),
        Symbol::Llvm(name) => format!("`llvm.{name}.*`"),
        Symbol::Libm(_) | Symbol::Finite(_) | Symbol::Exact(_) => {
            symbol.spellings().iter().map(|s| format!("`{s}`")).collect::<Vec<_>>().join(" ")
        }
    };
    row.symbols.iter().map(one).collect::<Vec<_>>().join(" ")
}
