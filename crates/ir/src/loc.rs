//! Source locations, as debug info gives them.

use std::sync::Arc;

/// A place in the user's source. Line and column count from 1; 0 is "not known".
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Loc {
    /// File name as the compiler recorded it.
    pub file: Arc<str>,
    /// Directory that `file` is relative to; empty when not recorded.
    pub directory: Arc<str>,
    pub line: u32,
    pub column: u32,
    /// Name of the function that the line belongs to, before inlining.
    pub function: Arc<str>,
    /// Where that function was inlined, if it was.
    pub inlined_at: Option<Arc<Loc>>,
}

impl std::fmt::Display for Loc {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}
