//! Something to tell the user, with its place.

use retrograd_ir::Loc;

use crate::demangle::in_text;
use crate::excerpt::{Mark, Sources, excerpt};

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// No output is written.
    Error,
    Warning,
}

/// A message with a code, places, history and advice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// `RG0103`; listed in [`crate::codes`].
    pub code: &'static str,
    pub severity: Severity,
    pub message: String,
    pub loc: Option<Loc>,
    /// History and circumstances; those with a place are shown there.
    pub notes: Vec<(String, Option<Loc>)>,
    pub help: Option<String>,
}

impl Diagnostic {
    pub fn error(code: &'static str, message: impl Into<String>) -> Self {
        Self { code, severity: Severity::Error, message: message.into(), loc: None, notes: Vec::new(), help: None }
    }

    pub fn warning(code: &'static str, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, message) }
    }

    /// Puts it at a place, with the chain of calls that were inlined on the way there.
    pub fn at(mut self, loc: Option<&Loc>) -> Self {
        self.loc = loc.cloned();
        let mut call = loc.and_then(|l| l.inlined_at.as_deref());
        let mut callee = loc.map(|l| l.function.to_string()).unwrap_or_default();
        while let Some(site) = call {
            self.notes.push((format!("`{callee}` is called here"), Some(site.clone())));
            callee = site.function.to_string();
            call = site.inlined_at.as_deref();
        }
        self
    }

    pub fn note(mut self, text: impl Into<String>) -> Self {
        self.notes.push((text.into(), None));
        self
    }

    pub fn note_at(mut self, text: impl Into<String>, loc: Option<&Loc>) -> Self {
        self.notes.push((text.into(), loc.cloned()));
        self
    }

    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help = Some(text.into());
        self
    }

    /// Adds a line to the help.
    pub fn help_more(mut self, text: &str) -> Self {
        let before = self.help.take().map(|help| help + "\n").unwrap_or_default();
        self.help = Some(before + text);
        self
    }

    /// In rustc's layout; ends in a newline.
    pub fn render(&self, sources: &mut Sources, color: bool) -> String {
        let (word, tint) = match self.severity {
            Severity::Error => ("error", "31"),
            Severity::Warning => ("warning", "33"),
        };
        let mut out = heading(&format!("{word}[{}]", self.code), tint, &in_text(&one_line(&self.message)), color);
        let notes = self.notes.iter();
        let placed = notes.clone().filter_map(|(text, loc)| Some((text, loc.as_ref()?)));
        let mut marks: Vec<Mark<'_>> =
            self.loc.iter().map(|loc| Mark { loc, sign: '^', label: String::new() }).collect();
        marks.extend(placed.map(|(text, loc)| Mark { loc, sign: '-', label: in_text(&one_line(text)).into_owned() }));
        out += &excerpt(&marks, sources);
        let margin = " ".repeat(marks.iter().map(|m| m.loc.line.to_string().len()).max().unwrap_or(1));
        for (text, _) in notes.filter(|(_, loc)| loc.is_none()) {
            out += &footer(&margin, "note", &in_text(text));
        }
        if let Some(help) = &self.help {
            out += &footer(&margin, "help", &in_text(help));
        }
        out
    }
}

/// All of them, with blank lines between; ends in a newline.
pub fn render_all(list: &[Diagnostic], sources: &mut Sources, color: bool) -> String {
    list.iter().map(|d| d.render(sources, color)).collect::<Vec<_>>().join("\n")
}

pub(crate) fn heading(tag: &str, tint: &str, message: &str, color: bool) -> String {
    match color {
        true => format!("\x1b[1;{tint}m{tag}\x1b[0;1m: {message}\x1b[0m\n"),
        false => format!("{tag}: {message}\n"),
    }
}

/// A line below the excerpt; further lines of the text are indented under the first.
pub(crate) fn footer(margin: &str, tag: &str, text: &str) -> String {
    let under = format!("\n{margin}   {}", " ".repeat(tag.len() + 2));
    format!("{margin} = {tag}: {}\n", text.trim_end().replace('\n', &under))
}

/// Names from the input may hold anything; a message is one line without control characters.
fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    fn loc(line: u32, function: &str, inlined_at: Option<Loc>) -> Loc {
        let file: Arc<str> = "a.c".into();
        let inlined_at = inlined_at.map(Arc::new);
        Loc { file, directory: "/nonexistent".into(), line, column: 3, function: function.into(), inlined_at }
    }

    #[test]
    fn an_inlined_place_comes_with_its_callers() {
        let at = loc(3, "inner", Some(loc(7, "middle", Some(loc(12, "outer", None)))));
        let d = Diagnostic::error("RG0201", "no derivative").at(Some(&at)).help("give one");
        let expected = concat!(
            "error[RG0201]: no derivative\n  --> a.c:3:3\n",
            "   = a.c:7:3: `inner` is called here\n   = a.c:12:3: `middle` is called here\n   = help: give one\n"
        );
        assert_eq!(d.render(&mut Sources::new(), false), expected);
    }

    #[test]
    fn without_a_place_notes_and_help_follow_the_message() {
        let d = Diagnostic::warning("RG0001", "a\nb").note("first\nsecond");
        assert_eq!(d.render(&mut Sources::new(), false), "warning[RG0001]: a b\n  = note: first\n          second\n");
    }
}
