//! Excerpts of the source with marks under the places in question, as rustc shows them.
//!
//! A place is a point; the mark is widened to the expression that starts there (`x[i]`, `p->next`).
//! Where the source cannot be read, the places are listed without it.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use retrograd_ir::Loc;

/// Source files, each read at most once.
#[derive(Default)]
pub struct Sources {
    /// By directory and name; none when unreadable.
    files: BTreeMap<(Arc<str>, Arc<str>), Lines>,
}

type Lines = Option<Vec<String>>;

impl Sources {
    pub fn new() -> Self {
        Self::default()
    }

    /// Text to use for a file in place of what is on disk.
    pub fn insert(&mut self, loc: &Loc, text: &str) {
        self.files.insert((loc.directory.clone(), loc.file.clone()), Some(lines_of(text)));
    }

    fn line(&mut self, loc: &Loc) -> Option<String> {
        let key = (loc.directory.clone(), loc.file.clone());
        let lines = self.files.entry(key).or_insert_with(|| read(loc)).as_ref()?;
        lines.get((loc.line as usize).checked_sub(1)?).cloned()
    }
}

/// Sources larger than this are generated; nobody reads excerpts of them.
const MOST_BYTES: u64 = 16 << 20;

fn read(loc: &Loc) -> Option<Vec<String>> {
    // Joining an absolute file name gives that name.
    let path = Path::new(loc.directory.as_ref()).join(loc.file.as_ref());
    let about = std::fs::metadata(&path).ok()?;
    if !about.is_file() || about.len() > MOST_BYTES {
        return None;
    }
    Some(lines_of(&String::from_utf8_lossy(&std::fs::read(path).ok()?)))
}

fn lines_of(text: &str) -> Vec<String> {
    // Control characters must not reach a terminal.
    let clean = |line: &str| line.chars().map(|c| if c.is_control() && c != '\t' { '\u{fffd}' } else { c }).collect();
    text.lines().map(clean).collect()
}

/// A marked place.
#[derive(Clone, Debug)]
pub struct Mark<'a> {
    pub loc: &'a Loc,
    /// `^` for the place itself, `-` for what has to do with it.
    pub sign: char,
    pub label: String,
}

/// The excerpt around some marks; the first one gives the heading. Ends in a newline.
pub fn excerpt(marks: &[Mark<'_>], sources: &mut Sources) -> String {
    let Some(first) = marks.first() else { return String::new() };
    let width = marks.iter().map(|m| m.loc.line.to_string().len()).max().unwrap_or(1);
    let margin = " ".repeat(width);
    let mut out = String::new();
    let mut files: Vec<(&str, &str)> = Vec::new();
    for mark in marks {
        let file = (mark.loc.directory.as_ref(), mark.loc.file.as_ref());
        if !files.contains(&file) {
            files.push(file);
        }
    }
    for (i, file) in files.iter().enumerate() {
        let here: Vec<&Mark<'_>> =
            marks.iter().filter(|m| (m.loc.directory.as_ref(), m.loc.file.as_ref()) == *file).collect();
        let (arrow, head) = if i == 0 { ("-->", first.loc) } else { (":::", here[0].loc) };
        out += &format!("{margin}{arrow} {head}\n");
        out += &body(&here, width, sources);
    }
    out
}

fn body(marks: &[&Mark<'_>], width: usize, sources: &mut Sources) -> String {
    let margin = " ".repeat(width);
    let mut by_line: BTreeMap<u32, Vec<&Mark<'_>>> = BTreeMap::new();
    marks.iter().for_each(|m| by_line.entry(m.loc.line).or_default().push(m));
    let mut out = String::new();
    let mut shown: Option<u32> = None;
    for (line, marks) in by_line {
        let Some(text) = sources.line(marks[0].loc) else {
            for mark in marks.iter().filter(|m| !m.label.is_empty()) {
                out += &format!("{margin} = {}: {}\n", mark.loc, mark.label);
            }
            continue;
        };
        match shown {
            None => out += &format!("{margin} |\n"),
            Some(before) if before + 1 < line => out += "...\n",
            Some(_) => {}
        }
        shown = Some(line);
        out += &format!("{line:>width$} | {}\n", text.trim_end());
        for mark in marks {
            let (indent, length) = extent(&text, mark.loc.column);
            let signs = mark.sign.to_string().repeat(length);
            out += format!("{margin} | {indent}{signs} {}", mark.label).trim_end();
            out.push('\n');
        }
    }
    if shown.is_some() {
        out += &format!("{margin} |\n");
    }
    out
}

/// What to print before the mark, and its length.
fn extent(line: &str, column: u32) -> (String, usize) {
    let start = (column.max(1) as usize - 1).min(line.len());
    // Debug info counts bytes; one in the middle of a character belongs to it.
    let start = (0..=start).rev().find(|&i| line.is_char_boundary(i)).unwrap_or(0);
    let indent = line[..start].chars().map(|c| if c == '\t' { '\t' } else { ' ' }).collect();
    (indent, expression(&line[start..]))
}

/// Characters of the expression at the start of `text`: a name with subscripts and members, else one.
fn expression(text: &str) -> usize {
    let chars: Vec<char> = text.chars().collect();
    let word = |c: char| c.is_alphanumeric() || c == '_';
    let mut at = 0;
    while at < chars.len() && word(chars[at]) {
        at += 1;
    }
    while at > 0 && at < chars.len() {
        let rest = &chars[at..];
        at += match rest {
            ['[', ..] => match closing(rest) {
                Some(n) => n,
                None => break,
            },
            ['.', next, ..] if word(*next) => 1 + rest[1..].iter().take_while(|c| word(**c)).count(),
            ['-', '>', next, ..] if word(*next) => 2 + rest[2..].iter().take_while(|c| word(**c)).count(),
            _ => break,
        };
    }
    at.max(1)
}

/// Length of a bracketed group, brackets included.
fn closing(chars: &[char]) -> Option<usize> {
    let mut open = 0;
    for (i, c) in chars.iter().enumerate() {
        match c {
            '[' => open += 1,
            ']' => open -= 1,
            _ => {}
        }
        if open == 0 {
            return Some(i + 1);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn loc(line: u32, column: u32) -> Loc {
        Loc { file: "a.c".into(), directory: "".into(), line, column, function: "f".into(), inlined_at: None }
    }

    #[test]
    fn two_places_of_one_file_share_an_excerpt() {
        let (load, store) = (loc(2, 8), loc(3, 8));
        let mut sources = Sources::new();
        sources.insert(&load, "for (;;) {\n\ts += x[i] * x[i];\n  x[i] = 0;\n}\n");
        let marks = [
            Mark { loc: &load, sign: '^', label: "needed".into() },
            Mark { loc: &store, sign: '-', label: "overwritten".into() },
        ];
        let expected = concat!(
            // The indent of a mark repeats the line's tabs, so that it stands right at any tab width.
            " --> a.c:2:8\n  |\n2 | \ts += x[i] * x[i];\n  | \t      ^ needed\n",
            "3 |   x[i] = 0;\n  |        - overwritten\n  |\n"
        );
        assert_eq!(excerpt(&marks, &mut sources), expected);
    }

    #[test]
    fn the_mark_covers_the_expression() {
        assert_eq!(expression("x[i[0]] * y"), 7);
        assert_eq!(expression("p->q.r[2];"), 9);
        assert_eq!(expression("= 0"), 1);
        assert_eq!(expression("x[unclosed"), 1);
        assert_eq!(expression(""), 1);
    }

    #[test]
    fn an_unreadable_source_still_gives_the_places() {
        let far = Loc { directory: "/nonexistent".into(), ..loc(4, 2) };
        let marks = [Mark { loc: &far, sign: '^', label: "needed".into() }];
        assert_eq!(excerpt(&marks, &mut Sources::new()), " --> a.c:4:2\n  = a.c:4:2: needed\n");
    }

    #[test]
    fn a_column_inside_a_character_does_no_harm() {
        assert_eq!(extent("é = 1", 2), (String::new(), 1));
        assert_eq!(extent("x", 99), (" ".into(), 1));
    }
}
