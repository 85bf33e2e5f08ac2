//! Signatures of functions as a module's text has them, and calls through a buffer of words.
//!
//! Compiled functions have many types; to call any of them from here, a wrapper `void(ptr)` is written
//! in IR that loads the arguments from a buffer of words and stores the results behind them.

use std::fmt::Write;

use crate::scalar::Scalar;

/// What a function takes and returns; a struct of scalars counts as several results.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    pub params: Vec<Scalar>,
    pub results: Vec<Scalar>,
    /// The returned type as written.
    pub returned: String,
}

impl Signature {
    /// From the `define` line of `@name` in a module's text.
    pub fn find(module_text: &str, name: &str) -> Result<Self, String> {
        let symbols = [format!(" @{name}("), format!(" @\"{name}\"(")];
        let found = module_text.lines().filter(|line| line.starts_with("define ")).find_map(|line| {
            symbols.iter().find_map(|s| line.find(s.as_str()).map(|at| (&line[..at], &line[at + s.len()..])))
        });
        let (before, after) = found.ok_or_else(|| format!("@{name} is not defined"))?;
        let (returned, results) = returned(before)?;
        let params = top_level(after, ')');
        let params = params.iter().map(|p| p.split_whitespace().next().unwrap_or_default());
        let params = params.map(|p| Scalar::parse(p).ok_or_else(|| format!("@{name}: parameters of type `{p}`")));
        Ok(Self { params: params.collect::<Result<_, _>>()?, results, returned })
    }

    /// The text of `@wrapper`, which calls `@name` of this signature.
    pub fn wrapper(&self, name: &str, wrapper: &str) -> String {
        let types: Vec<String> = self.params.iter().map(Scalar::to_string).collect();
        let mut out = format!("declare {} @\"{name}\"({})\n", self.returned, types.join(", "));
        let _ = writeln!(out, "define void @\"{wrapper}\"(ptr %io) {{");
        let mut arguments = Vec::new();
        for (i, ty) in self.params.iter().enumerate() {
            let _ = writeln!(out, "  %p{i} = getelementptr i64, ptr %io, i64 {i}\n  %a{i} = load {ty}, ptr %p{i}");
            arguments.push(format!("{ty} %a{i}"));
        }
        let target = if self.results.is_empty() { "" } else { "%r = " };
        let _ = writeln!(out, "  {target}call {} @\"{name}\"({})", self.returned, arguments.join(", "));
        for (i, ty) in self.results.iter().enumerate() {
            let mut value = "%r".to_owned();
            if self.returned.starts_with('{') {
                value = format!("%e{i}");
                let _ = writeln!(out, "  {value} = extractvalue {} %r, {i}", self.returned);
            }
            let at = self.params.len() + i;
            let _ = writeln!(out, "  %q{i} = getelementptr i64, ptr %io, i64 {at}\n  store {ty} {value}, ptr %q{i}");
        }
        out + "  ret void\n}\n"
    }
}

/// The returned type at the end of what stands before a function's name.
fn returned(before: &str) -> Result<(String, Vec<Scalar>), String> {
    let unknown = |ty: &str| format!("results of type `{ty}`");
    if before.ends_with('}') {
        let open = before.find('{').ok_or_else(|| unknown(before))?;
        let parts = top_level(&before[open + 1..], '}');
        let scalars = parts.iter().map(|p| Scalar::parse(p.trim()).ok_or_else(|| unknown(p)));
        return Ok((before[open..].to_owned(), scalars.collect::<Result<_, _>>()?));
    }
    let word = before.split_whitespace().last().unwrap_or_default();
    match word {
        "void" => Ok((word.to_owned(), Vec::new())),
        _ => Ok((word.to_owned(), vec![Scalar::parse(word).ok_or_else(|| unknown(word))?])),
    }
}

/// The parts between commas up to `close`, brackets of any kind inside them left whole.
fn top_level(text: &str, close: char) -> Vec<&str> {
    let (mut depth, mut start, mut out) = (0u32, 0, Vec::new());
    for (i, c) in text.char_indices() {
        match c {
            _ if depth == 0 && (c == close || c == ',') => {
                out.push(text[start..i].trim());
                start = i + 1;
                if c == close {
                    break;
                }
            }
            '(' | '[' | '{' | '<' => depth += 1,
            ')' | ']' | '}' | '>' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    out.retain(|part| !part.is_empty());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_passed_over() {
        let text = "define dso_local noundef { double, float } @\"f.reverse\"(ptr noundef readonly captures(none) %x, \
                    i64 range(i64 0, 5) %n) #0 {";
        let signature = Signature::find(text, "f.reverse").expect("a signature");
        assert_eq!(signature.params, [Scalar::Ptr, Scalar::Int(64)]);
        assert_eq!(signature.results, [Scalar::Double, Scalar::Float]);
        assert!(signature.wrapper("f.reverse", "w").contains("extractvalue { double, float } %r, 1"));
    }

    #[test]
    fn no_parameters_and_no_result() {
        let signature = Signature::find("define internal void @f() {", "f").expect("a signature");
        assert_eq!((signature.params.len(), signature.results.len()), (0, 0));
        assert!(Signature::find("declare void @f()", "f").is_err());
        assert!(Signature::find("define <2 x double> @f() {", "f").is_err());
    }
}
