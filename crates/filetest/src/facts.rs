//! `check: plan` and `check: activity`: facts stand on their instructions, all of them and no others.
//!
//! Each instruction gets its line in the file as debug location before the tool sees it; preparation
//! keeps locations, so a fact finds its line again whatever became of the value's name.

use std::collections::{BTreeMap, BTreeSet};

use retrograd_analysis::{Blocker, Key};
use retrograd_driver::{Inspection, Options, inspect};
use retrograd_ir::{Op, ValueId};
use retrograd_plan::{Because, Decision, Remedy, Supply};

use crate::compile::{default_params, explain, read};
use crate::directive::Spec;

/// Facts by line.
type Facts = BTreeMap<usize, BTreeSet<String>>;

/// Which facts are compared.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Class {
    Plan,
    Activity,
}

fn class(fact: &str) -> Class {
    if matches!(fact, "active" | "inactive" | "shadow") { Class::Activity } else { Class::Plan }
}

/// The analysed function of a test. Without `versions` each instruction has one fact: no test at run time splits
/// the function in two.
pub fn look(text: &str, spec: &Spec, versions: bool) -> Result<Inspection, String> {
    let module = read(&with_lines(text)?)?;
    let params = spec.params.clone().unwrap_or_else(|| default_params(&module, &spec.function));
    let options = Options { check_aliases: versions, ..Options::default() };
    inspect(&module, &spec.function, &params, &options).map_err(|f| explain(&f))
}

/// Compares what the tool found with what is written.
pub fn check(text: &str, inspection: &Inspection, which: Class) -> Result<(), String> {
    let (mut written, labels) = annotations(text);
    written.values_mut().for_each(|facts| facts.retain(|fact| class(fact) == which));
    let found = match which {
        Class::Plan => plan_facts(inspection, &labels),
        Class::Activity => activity_facts(inspection),
    };
    let lines: Vec<&str> = text.lines().collect();
    let mut wrong = Vec::new();
    let none = BTreeSet::new();
    for line in written.keys().chain(found.keys()).collect::<BTreeSet<_>>() {
        let (want, got) = (written.get(line).unwrap_or(&none), found.get(line).unwrap_or(&none));
        if want != got {
            let code = lines.get(line - 1).map_or("", |l| l.split(';').next().unwrap_or_default().trim());
            let list = |facts: &BTreeSet<String>| {
                if facts.is_empty() {
                    "nothing".to_owned()
                } else {
                    facts.iter().cloned().collect::<Vec<_>>().join("; ")
                }
            };
            wrong.push(format!("line {line}: {code}\n  written: {}\n  found:   {}", list(want), list(got)));
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

/// What stands behind the instructions, and the names that writers go by.
fn annotations(text: &str) -> (Facts, BTreeMap<usize, String>) {
    let (mut facts, mut labels) = (Facts::new(), BTreeMap::new());
    for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with(';')) {
        let mut parts = line.split(';').map(str::trim);
        let code = parts.next().unwrap_or_default();
        if let Some((name, _)) = code.split_once(" = ").filter(|(name, _)| name.starts_with('%')) {
            labels.insert(number + 1, name.to_owned());
        }
        for part in parts.filter(|part| !part.is_empty()) {
            match part.strip_prefix("label ") {
                Some(name) => {
                    labels.insert(number + 1, name.to_owned());
                }
                None => {
                    facts.entry(number + 1).or_default().insert(part.to_owned());
                }
            }
        }
    }
    (facts, labels)
}

/// The line of an instruction of the function itself.
fn line_of(inspection: &Inspection, v: ValueId) -> Option<usize> {
    inspection.function.op(v)?;
    let loc = inspection.function.value(v).loc.as_ref()?;
    (loc.inlined_at.is_none() && loc.line > 0).then_some(loc.line as usize)
}

fn plan_facts(inspection: &Inspection, labels: &BTreeMap<usize, String>) -> Facts {
    let mut out = Facts::new();
    for (key, decision) in &inspection.plan.decisions {
        let (prefix, v) = match key {
            Key::Primal(v) => ("", *v),
            Key::Shadow(v) => ("shadow ", *v),
            _ => continue,
        };
        if let (Some(line), Some(fact)) = (line_of(inspection, v), fact(inspection, v, decision, labels)) {
            out.entry(line).or_default().insert(format!("{prefix}{fact}"));
        }
    }
    out
}

/// What a decision is called; nothing for address arithmetic that is simply done again.
fn fact(inspection: &Inspection, v: ValueId, decision: &Decision, labels: &BTreeMap<usize, String>) -> Option<String> {
    let f = &inspection.function;
    match (decision.supply, &decision.because) {
        (Supply::Cache(_), Because::Overwritten(blockers)) => {
            let mut names: Vec<(usize, String)> = blockers
                .iter()
                .map(|blocker| match blocker {
                    Blocker::Writer(evidence) => {
                        let line = line_of(inspection, evidence.question.writer).unwrap_or(0);
                        (line, labels.get(&line).cloned().unwrap_or_else(|| format!("line {line}")))
                    }
                    Blocker::Caller => (usize::MAX, "the caller".into()),
                    Blocker::Others(n) => (usize::MAX, format!("{n} others")),
                })
                .collect();
            names.sort();
            names.dedup();
            let names: Vec<String> = names.into_iter().map(|(_, name)| name).collect();
            Some(format!("cache: may-be-overwritten-by {}", names.join(", ")))
        }
        (Supply::Cache(id), because) => {
            let how = if inspection.plan.slot(id).carried { "carry" } else { "cache" };
            let why = match because {
                Because::Cheaper => "cheaper",
                Because::Policy => "policy",
                _ => "not-reproducible",
            };
            Some(format!("{how}: {why}"))
        }
        (Supply::Recompute, _) if matches!(f.op(v), Some(Op::Load(_))) => {
            let how = match decision.remedy {
                Remedy::Prove => "reread: proved",
                Remedy::Undo => "reread: undone",
                Remedy::Check => "reread: checked",
                _ => "reread",
            };
            Some(how.into())
        }
        (Supply::Recompute, _) if f.ty(v).holds_float() => Some("recompute".into()),
        _ => None,
    }
}

fn activity_facts(inspection: &Inspection) -> Facts {
    let f = &inspection.function;
    let mut out = Facts::new();
    for (v, _) in f.insts() {
        let fact = match f.ty(v) {
            ty if ty.holds_float() && inspection.activity.is_active(v) => "active",
            ty if ty.holds_float() => "inactive",
            ty if ty.is_ptr() && inspection.activity.has_shadow(v) => "shadow",
            _ => continue,
        };
        if let Some(line) = line_of(inspection, v) {
            out.entry(line).or_default().insert(fact.to_owned());
        }
    }
    out
}

/// Numbers of the metadata that is added; tests use small ones.
const METADATA: usize = 9000;

/// The text with each instruction's line as its debug location.
fn with_lines(text: &str) -> Result<String, String> {
    if text.contains("!dbg") {
        return Err("a test of facts cannot have debug locations of its own".into());
    }
    let (mut out, mut tail) = (String::new(), String::new());
    let (mut inside, mut functions, mut depth) = (false, 0usize, 0i32);
    for (number, line) in text.lines().enumerate() {
        let code = line.split(';').next().unwrap_or_default().trim_end();
        let at = METADATA + 100 + number;
        if let Some(head) = code.strip_suffix('{').filter(|_| code.starts_with("define ")) {
            let scope = METADATA + 10 + functions;
            functions += 1;
            inside = true;
            out += &format!("{head}!dbg !{scope} {{\n");
            tail += &format!(
                "!{scope} = distinct !DISubprogram(name: \"f{functions}\", file: !{}, type: !{}, unit: !{METADATA}, \
                 spFlags: DISPFlagDefinition)\n",
                METADATA + 2,
                METADATA + 3
            );
            continue;
        }
        inside &= code != "}";
        depth += code.matches('[').count() as i32 - code.matches(']').count() as i32;
        let instruction = inside && depth == 0 && !code.is_empty() && !code.ends_with(':');
        if instruction {
            out += &format!("{code}, !dbg !{at}\n");
            let scope = METADATA + 9 + functions;
            tail += &format!("!{at} = !DILocation(line: {}, column: 1, scope: !{scope})\n", number + 1);
        } else {
            out += &format!("{code}\n");
        }
    }
    let [unit, flag, file, ty] = [0, 1, 2, 3].map(|i| METADATA + i);
    Ok(format!(
        "{out}!llvm.dbg.cu = !{{!{unit}}}\n!llvm.module.flags = !{{!{flag}}}\n\
         !{unit} = distinct !DICompileUnit(language: DW_LANG_C99, file: !{file}, emissionKind: FullDebug)\n\
         !{flag} = !{{i32 2, !\"Debug Info Version\", i32 3}}\n\
         !{file} = !DIFile(filename: \"test.ll\", directory: \"\")\n\
         !{ty} = !DISubroutineType(types: !{{}})\n{tail}"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn annotations_are_facts_and_labels() {
        let text = "; run: @f()\ndefine void @f() {\n  %v = load double, ptr %p ; active ; cache: cheaper\n  \
                    store double %v, ptr %p ; label %s\n}";
        let (facts, labels) = annotations(text);
        assert_eq!(facts.len(), 1);
        assert!(facts[&3].contains("active") && facts[&3].contains("cache: cheaper"));
        assert_eq!(labels, BTreeMap::from([(3, "%v".to_owned()), (4, "%s".to_owned())]));
    }

    #[test]
    fn every_instruction_gets_its_line() {
        let text = "define double @f(double %x) {\nentry:\n  %r = fmul double %x, %x ; recompute\n  switch i32 0, \
                    label %a [ i32 1, label %a\n  ]\na:\n  ret double %r\n}\n";
        let tagged = with_lines(text).expect("text");
        assert!(tagged.contains("%r = fmul double %x, %x, !dbg !9102\n"));
        assert!(tagged.contains("  ], !dbg !9104\n"));
        assert!(tagged.contains("!9106 = !DILocation(line: 7,"));
        read(&tagged).expect("valid IR");
    }
}
