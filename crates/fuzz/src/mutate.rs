//! Valid modules with a few things wrong: what the reader and the tool make of input that nobody has checked.
//!
//! The files of `llvm-tests/` are the stock. Text loses, doubles and swaps lines, and gets other words
//! (numbers, types, opcodes, attributes, names of the same file); bitcode loses, gets and changes bytes.

use std::fs;

use retrograd_llvm::Context;

use crate::rng::Rng;

/// Words that stand in for others.
const WORDS: &[&str] = &[
    "0",
    "1",
    "-1",
    "7",
    "64",
    "4294967296",
    "18446744073709551615",
    "1.0",
    "0x7FF8000000000000",
    "i1",
    "i8",
    "i32",
    "i64",
    "i128",
    "half",
    "float",
    "double",
    "fp128",
    "x86_fp80",
    "ptr",
    "void",
    "null",
    "undef",
    "poison",
    "zeroinitializer",
    "true",
    "fadd",
    "fsub",
    "fmul",
    "fdiv",
    "frem",
    "add",
    "sub",
    "mul",
    "udiv",
    "shl",
    "lshr",
    "and",
    "xor",
    "load",
    "store",
    "volatile",
    "atomic",
    "alloca",
    "getelementptr",
    "bitcast",
    "inttoptr",
    "ptrtoint",
    "fptosi",
    "sitofp",
    "trunc",
    "zext",
    "select",
    "freeze",
    "br",
    "switch",
    "ret",
    "unreachable",
    "noalias",
    "readonly",
    "noinline",
    "byval(double)",
    "sret(double)",
    "inreg",
    "nonnull",
    "noundef",
    "fast",
    "nsw",
    "inbounds",
    "tail",
    "musttail",
    "<2 x double>",
    "[2 x double]",
    "{ double, i64 }",
    "addrspace(1)",
    "external",
    "internal",
    "thread_local",
    "constant",
    "global",
    "declare",
    "define",
    "label",
    "phi",
    "call",
    "invoke",
    "fence seq_cst",
];

/// A mutant of the stock: its bytes, and the name of the file it comes from. Three in four of those that are text
/// can be read: what the tool makes of them is more than what LLVM's parser does.
pub fn mutant(seed: u64) -> (Vec<u8>, String) {
    let mut rng = Rng::new(seed ^ 0x6d75_7461_6e74);
    let mut made = damaged(&mut rng);
    for _ in 0..if seed.is_multiple_of(4) { 0 } else { TRIES } {
        if made.1.ends_with(BITCODE) || Context::new().read(&made.0, "mutant").is_ok() {
            break;
        }
        made = damaged(&mut rng);
    }
    made
}

/// How often something else is damaged where nothing can be read.
const TRIES: usize = 20;
const BITCODE: &str = ", as bitcode";

fn damaged(rng: &mut Rng) -> (Vec<u8>, String) {
    let files = retrograd_filetest::files(&retrograd_filetest::root(), "ll");
    let Some(path) = rng.pick(&files) else { return (Vec::new(), "no files".into()) };
    let name = retrograd_filetest::name_of(path);
    let text = fs::read_to_string(path).unwrap_or_default();
    let count = 1 + rng.weighted(&[60, 25, 15]);
    if rng.percent(50)
        && let Ok(module) = Context::new().read(text.as_bytes(), "stock")
    {
        let mut bytes = module.to_bitcode();
        (0..count).for_each(|_| damage(&mut bytes, rng));
        return (bytes, format!("{name}{BITCODE}"));
    }
    let mut lines: Vec<String> = text.lines().filter(|l| !l.starts_with(';')).map(str::to_owned).collect();
    (0..count).for_each(|_| edit(&mut lines, rng));
    (lines.join("\n").into_bytes(), name)
}

fn damage(bytes: &mut Vec<u8>, rng: &mut Rng) {
    let at = rng.below(bytes.len());
    match rng.weighted(&[50, 15, 15, 10, 10]) {
        0 => {
            if let Some(byte) = bytes.get_mut(at) {
                *byte ^= 1 << rng.below(8);
            }
        }
        1 => {
            if let Some(byte) = bytes.get_mut(at) {
                *byte = rng.below(256) as u8;
            }
        }
        2 => bytes.insert(at, rng.below(256) as u8),
        3 => {
            bytes.drain(at..(at + 1 + rng.below(4)).min(bytes.len()));
        }
        _ => bytes.truncate(at),
    }
}

fn edit(lines: &mut Vec<String>, rng: &mut Rng) {
    if lines.is_empty() {
        return;
    }
    let (i, j) = (rng.below(lines.len()), rng.below(lines.len()));
    match rng.weighted(&[15, 10, 10, 65]) {
        0 => {
            lines.remove(i);
        }
        1 => lines.insert(j, lines[i].clone()),
        2 => lines.swap(i, j),
        _ => {
            let other =
                words(&lines[j]).into_iter().map(|(from, to)| lines[j][from..to].to_owned()).collect::<Vec<_>>();
            let here = words(&lines[i]);
            let Some(&(from, to)) = rng.pick(&here) else { return };
            let word = match rng.below(3) {
                0 => rng.pick(&other).cloned().unwrap_or_default(),
                1 => rng.pick(WORDS).map(|w| (*w).to_owned()).unwrap_or_default(),
                _ => [String::new(), format!("{} {}", &lines[i][from..to], WORDS[rng.below(WORDS.len())])]
                    [rng.below(2)]
                .clone(),
            };
            lines[i].replace_range(from..to, &word);
        }
    }
}

/// Where the words of a line are; names keep their sigil.
fn words(line: &str) -> Vec<(usize, usize)> {
    let inside = |c: char| c.is_ascii_alphanumeric() || "%@!._-#".contains(c);
    let (mut out, mut start) = (Vec::new(), None);
    for (at, c) in line.char_indices().chain([(line.len(), ' ')]) {
        match (inside(c), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                out.push((from, at));
                start = None;
            }
            _ => {}
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_mutant() {
        for seed in 0..20 {
            assert_eq!(mutant(seed), mutant(seed));
        }
    }
}
