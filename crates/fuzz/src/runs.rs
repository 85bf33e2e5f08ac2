//! The arguments that a program is called with.

use crate::ast::*;
use crate::emit::for_each;
use crate::rng::Rng;

/// Adds calls. All have the same activities, so the function is differentiated once for all of them.
pub fn add(program: &mut Program, rng: &mut Rng, count: usize) {
    let Some(f) = program.functions.last() else { return };
    let written = written(f);
    let constant: Vec<bool> = f
        .params
        .iter()
        .map(|p| match p {
            Param::Array(a) => {
                let chance = if f.arrays[*a].elem.is_float() { 30 } else { 60 };
                !written.contains(a) && rng.percent(chance)
            }
            Param::Float(_) => rng.percent(15),
            _ => false,
        })
        .collect();
    let runs = (0..count).map(|k| run(f, program.style, &constant, rng, k > 0)).collect();
    program.runs = runs;
}

/// Arrays that something may be written to, or that other pointers lead to.
fn written(f: &Function) -> Vec<usize> {
    let mut out = Vec::new();
    let mut place = |place: &Place| {
        if let Place::Elem(a, _) = place {
            out.push(*a);
        }
    };
    let mut more = Vec::new();
    for_each(&f.body, &mut |stmt| match stmt {
        Stmt::Store(p, _) | Stmt::Update(p, _) | Stmt::Move(p, _) => place(p),
        Stmt::StoreInt(a, ..) | Stmt::Fill(a, _) | Stmt::Copy { to: a, .. } | Stmt::Point(_, a, _) => more.push(*a),
        Stmt::Call { args, .. } | Stmt::Recurse { args, .. } => {
            more.extend(args.iter().filter_map(|arg| if let CallArg::Array(a) = arg { Some(*a) } else { None }));
        }
        _ => {}
    });
    more.extend(f.arrays.iter().filter(|a| a.home == Home::Pointer).map(|a| a.start));
    out.extend(more);
    out
}

fn run(f: &Function, style: Style, constant: &[bool], rng: &mut Rng, aliases: bool) -> Vec<Arg> {
    let mut out: Vec<Arg> = Vec::new();
    for (i, param) in f.params.iter().enumerate() {
        let arg = match param {
            Param::Float(_) => {
                let mark = if constant[i] { "const " } else { "" };
                Arg::Text(format!("{mark}{:?}", rng.value(-2, 2)))
            }
            Param::Int(v) => Arg::Text(format!("i{} {}", f.ints[*v].bits, rng.below(LEN as usize + 1))),
            Param::Array(a) => {
                let earlier = (0..i).find(|&j| {
                    matches!(f.params[j], Param::Array(b) if f.arrays[b].elem == f.arrays[*a].elem)
                        && matches!(out[j], Arg::Text(_))
                        && !constant[j]
                });
                match earlier.filter(|_| aliases && !style.noalias && !constant[i] && rng.percent(60)) {
                    Some(j) => Arg::Same(j, rng.below(4) as i64 * f.arrays[*a].elem.bytes()),
                    None => Arg::Text(array(f.arrays[*a].elem, constant[i], rng)),
                }
            }
            Param::Record(_) => {
                let earlier =
                    (0..i).find(|&j| matches!(f.params[j], Param::Record(_)) && matches!(out[j], Arg::Text(_)));
                match earlier.filter(|_| aliases && !style.noalias && rng.percent(25)) {
                    Some(j) => Arg::Same(j, 0),
                    None => Arg::Text(record(style, rng)),
                }
            }
            Param::List => {
                let count = rng.below(4);
                let mut block = "null".to_owned();
                let mut shadow = "null".to_owned();
                for _ in 0..=count {
                    block = format!("[{:?}, {block}]", rng.value(-2, 2));
                    shadow = format!("[{:?}, {shadow}]", rng.value(-1, 1));
                }
                Arg::Text(format!("{block} shadow {shadow}"))
            }
        };
        out.push(arg);
    }
    out
}

fn numbers(count: i64, low: i64, rng: &mut Rng) -> String {
    let list: Vec<String> = (0..count).map(|_| format!("{:?}", rng.value(low, -low))).collect();
    list.join(", ")
}

/// Some more elements than are used, so that another parameter can point into it.
fn array(elem: Elem, constant: bool, rng: &mut Rng) -> String {
    let mark = if constant { "const " } else { "" };
    let ty = if elem == Elem::F64 { String::new() } else { format!("{} ", elem.llvm()) };
    let count = LEN + 3;
    if !elem.is_float() {
        let list: Vec<String> = (0..count).map(|_| rng.below(LEN as usize).to_string()).collect();
        return format!("{mark}{ty}[{}]", list.join(", "));
    }
    let block = format!("{mark}{ty}[{}]", numbers(count, -2, rng));
    if constant { block } else { format!("{block} shadow {ty}[{}]", numbers(count, -1, rng)) }
}

fn record(style: Style, rng: &mut Rng) -> String {
    let one = |rng: &mut Rng, low: i64, int: usize| {
        let float = if style.float_field { format!("float {:?}, ", rng.value(low, -low)) } else { String::new() };
        let (first, inner, behind) = (numbers(1, low, rng), numbers(2, low, rng), numbers(LEN, low, rng));
        format!("[{first}, i32 {int}, {float}{inner}, [{behind}], i64 {int}]")
    };
    let int = rng.below(LEN as usize);
    let block = one(rng, -2, int);
    format!("{block} shadow {}", one(rng, -1, int))
}
