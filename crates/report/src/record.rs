//! The records of a report, as they stand in its JSON.
//!
//! Field names and their order are the schema `retrograd-report/1` (docs/report-format.md). What does
//! not apply is null and never absent. Fields that serde skips serve the text rendering only.

use retrograd_ir::{Loc, SizeExpr};
use retrograd_plan::Ledger;
use serde::Serialize;

/// Name and version of the schema.
pub const SCHEMA: &str = "retrograd-report/1";

/// All functions that were differentiated in one run, in the order of the requests.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Report {
    pub schema: &'static str,
    pub functions: Vec<FunctionReport>,
}

impl Default for Report {
    fn default() -> Self {
        Self { schema: SCHEMA, functions: Vec::new() }
    }
}

/// One differentiated function.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FunctionReport {
    pub name: String,
    pub demangled: String,
    /// `reverse` or `forward`; `augmented+reverse` for a callee's pair; `iteration` for a loop's body that runs
    /// again: what it keeps, it keeps for one iteration at a time.
    pub mode: String,
    /// The most allocations that the tape makes in one run; a list that grows counts as one.
    pub heap_allocations: u64,
    /// Some run makes fewer.
    #[serde(skip)]
    pub perhaps_fewer: bool,
    /// All cached bytes of one run, as a formula.
    pub tape_bytes: String,
    /// Of a function with two versions; the records are those of both.
    #[serde(skip)]
    pub checked: Option<Checked>,
    /// The plan's costs with expected trip counts, to compare plans by.
    #[serde(skip)]
    pub ledger: Ledger,
    /// Loops that run again from checkpoints.
    pub checkpoints: Vec<Checkpoints>,
    /// Sorted by place.
    pub records: Vec<Record>,
}

/// A loop that keeps states of memory, and runs again from these.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Checkpoints {
    pub file: Option<String>,
    pub line: Option<u32>,
    pub column: Option<u32>,
    /// What one state takes, as a formula.
    pub state_bytes: String,
    pub budget_bytes: u64,
    /// The most that is on the heap for the loop at a time.
    pub peak_bytes: String,
}

/// A test at run time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// What it tells apart, in words: "`in` and `out`".
    pub apart: Vec<String>,
    /// All cached bytes where nothing of it overlaps, as a formula.
    pub tape_bytes: String,
}

impl FunctionReport {
    /// Records of values that are kept on the tape.
    pub fn cached(&self) -> impl Iterator<Item = &Record> {
        self.records.iter().filter(|r| r.remedy == "cache")
    }
}

/// One value of the source, with what was done about it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Record {
    pub file: Option<String>,
    pub line: Option<u32>,
    pub column: Option<u32>,
    /// The value in the names of the source, as far as debug info has them: `x[i]`.
    pub variable: Option<String>,
    /// What the value is: `load double`, `fmul double`, `branch taken`, `iteration count`, `tape of call g`.
    pub what: String,
    /// `none`, `prove`, `check`, `undo`, `recompute` or `cache`.
    pub remedy: &'static str,
    /// Null unless bytes are kept.
    pub bytes_per_iteration: Option<u64>,
    /// How often it is computed in one run; null if the copies differ in it.
    pub trips: Option<String>,
    pub bytes_total: Option<String>,
    /// How many instructions this record stands for (inlining and unrolling make copies).
    pub copies: u32,
    pub because: Option<&'static str>,
    pub needed_by: Vec<NeededBy>,
    pub blockers: Vec<BlockerRecord>,
    pub fix: Option<Fix>,
    #[serde(skip)]
    pub loc: Option<Loc>,
    /// `bytes_total` before it became text.
    #[serde(skip)]
    pub total: SizeExpr,
    #[serde(skip)]
    pub residence: Option<Residence>,
}

/// Where a cached value lives between the sweeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Residence {
    Stack,
    /// One heap block of exact size.
    Arena,
    /// Heap blocks that are added as the loop goes on.
    Chunks,
    /// The heap record that joins the two halves of a pair.
    PairRecord,
}

/// An operation whose derivative mentions the value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NeededBy {
    pub file: Option<String>,
    pub line: Option<u32>,
    pub column: Option<u32>,
    /// `fmul double`, or `control flow` when the order of the reverse sweep asks for it.
    pub what: String,
    #[serde(skip)]
    pub loc: Option<Loc>,
}

/// A later write that stands in the way of reading the value again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BlockerRecord {
    pub file: Option<String>,
    pub line: Option<u32>,
    pub column: Option<u32>,
    /// `store double`, `call g`, `the caller`.
    pub what: String,
    pub question: String,
    /// `must`, `may` or `partial`.
    pub answer: &'static str,
    pub answered_by: &'static str,
    /// The answer is a fact of the program, not the lack of a proof.
    pub exact: bool,
    #[serde(skip)]
    pub loc: Option<Loc>,
}

/// The smallest change that would remove the cost.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fix {
    pub text: String,
    pub saves_bytes: Option<String>,
}

/// File, line and column of a location as JSON has them; unknown lines and columns are null.
pub(crate) fn place(loc: Option<&Loc>) -> (Option<String>, Option<u32>, Option<u32>) {
    let known = |n: u32| (n != 0).then_some(n);
    match loc {
        Some(loc) => (Some(loc.file.to_string()), known(loc.line), known(loc.column)),
        None => (None, None, None),
    }
}
