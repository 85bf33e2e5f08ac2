//! The command line.

use std::path::PathBuf;
use std::str::FromStr;

use clap::{Parser, ValueEnum};
use retrograd_driver::{Forbid, Options, Promise, Stage};
use retrograd_plan::{Policy, Remedy};

/// Differentiates LLVM IR: reads a module, adds derivatives, writes it back.
#[derive(Debug, Parser)]
#[command(name = "retrograd", version, about, max_term_width = 100)]
#[command(override_usage = "retrograd [OPTIONS] INPUT")]
pub struct Args {
    /// Bitcode or textual IR, told apart by content; '-' reads standard input
    #[arg(value_name = "INPUT", required_unless_present = "explain")]
    pub inputs: Vec<PathBuf>,

    /// Where the module goes; '-' is standard output
    #[arg(short, value_name = "FILE")]
    pub output: Option<PathBuf>,

    /// Write textual IR, as --emit llvm-ir
    #[arg(short = 'S', conflicts_with = "emit")]
    pub text: bool,

    /// What to write
    #[arg(long, value_name = "KIND")]
    pub emit: Option<Emit>,

    /// Differentiate a function in reverse: 'NAME(dup,out,const)=RESULT'
    #[arg(long, value_name = "SPEC")]
    pub reverse: Vec<String>,

    /// Differentiate a function forward: 'NAME(dup,const)=RESULT'
    #[arg(long, value_name = "SPEC")]
    pub forward: Vec<String>,

    /// Make both halves of a split reverse mode: 'NAME(dup,out,const)=STEM', as STEM.augmented and STEM.split_reverse
    #[arg(long, value_name = "SPEC")]
    pub split: Vec<String>,

    /// Optimise the generated functions at this level
    #[arg(short = 'O', value_name = "LEVEL", default_value_t = 2, value_parser = clap::value_parser!(u8).range(0..=3))]
    pub opt_level: u8,

    /// Tell what is cached and why, as KIND[:FILE]; KIND is text (default) or json, FILE stderr by default
    #[arg(long, value_name = "KIND", num_args = 0..=1, require_equals = true, default_missing_value = "text")]
    pub report: Vec<ReportTo>,

    /// One line on stderr for each cached value
    #[arg(long)]
    pub print_perf: bool,

    /// All of --print-after
    #[arg(long)]
    pub print_all: bool,

    /// Show the state after a stage on stderr
    #[arg(long, value_name = "STAGE")]
    pub print_after: Vec<StageName>,

    /// Tell on stderr how long each step took
    #[arg(long)]
    pub time_report: bool,

    /// Explain an error code: what it means, an example, what to do
    #[arg(long, value_name = "CODE")]
    pub explain: Option<String>,

    /// Colours on stderr
    #[arg(long, value_name = "WHEN", default_value = "auto")]
    pub color: Color,

    /// How remedies are chosen (for tests); of the forced ones, each is taken wherever it can be
    #[arg(long, hide = true, default_value = "planned")]
    pub policy: PolicyName,

    /// The first N values as planned, the rest cached: finds an unsound decision by bisecting
    #[arg(long, value_name = "N")]
    pub plan_limit: Option<usize>,

    /// Test at run time whether memory overlaps, where that saves caching (default)
    #[arg(long, overrides_with = "no_check_aliases")]
    pub check_aliases: bool,

    /// No tests at run time: what may overlap is cached
    #[arg(long, overrides_with = "check_aliases")]
    pub no_check_aliases: bool,

    /// Keep what the iterations of a loop computed; by default they run again where that is cheaper
    #[arg(long)]
    pub no_rerun: bool,

    /// A zero derivative stays zero, also where it meets an infinite or undefined partial
    #[arg(long)]
    pub strong_zero: bool,

    /// Generated functions may reorder arithmetic and ignore NaN and infinity, the primal's part of them included
    #[arg(long)]
    pub fast_math_derivatives: bool,

    /// Promise that parameters of a function do not overlap, unchecked: 'NAME: noalias(x,y)'
    #[arg(long, value_name = "PROMISE", value_parser = Promise::parse)]
    pub assume: Vec<Promise>,

    /// An error for each heap allocation in a gradient, or in that of the function NAME, with what causes it
    #[arg(long, value_name = "NAME", num_args = 0..=1, require_equals = true)]
    pub forbid_allocation: Option<Option<String>>,

    /// Functions of --reverse take a last pointer to memory for all that they would allocate; RESULT.workspace_bytes
    /// says how much
    #[arg(long)]
    pub workspace: bool,

    /// What is kept for the reverse sweep may take so many bytes (K, M, G behind the number): outer loops that keep more
    /// run again from checkpoints
    #[arg(long, value_name = "BYTES", value_parser = parse_bytes)]
    pub max_cache: Option<u64>,
}

/// A number of bytes, as `4096`, `64K`, `10M`, `2G`.
fn parse_bytes(text: &str) -> Result<u64, String> {
    let units = [('K', 1u64 << 10), ('M', 1 << 20), ('G', 1 << 30)];
    let upper = text.to_ascii_uppercase();
    let (digits, unit) =
        units.iter().find_map(|(name, unit)| Some((upper.strip_suffix(*name)?, *unit))).unwrap_or((upper.as_str(), 1));
    let number: Option<u64> = digits.parse().ok();
    number.and_then(|n| n.checked_mul(unit)).ok_or_else(|| format!("`{text}` is no number of bytes"))
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Emit {
    LlvmBc,
    LlvmIr,
    Asm,
    Obj,
}

impl Emit {
    /// Whether a terminal must not get it.
    pub fn is_binary(self) -> bool {
        matches!(self, Self::LlvmBc | Self::Obj)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Color {
    Auto,
    Always,
    Never,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum PolicyName {
    Planned,
    CacheEverything,
    ForceCheck,
    ForceUndo,
    ForceRecompute,
    ForceCache,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum StageName {
    Facts,
    Plan,
    Emit,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportKind {
    Text,
    Json,
}

/// `--report=KIND[:FILE]`; no file is standard error, '-' standard output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportTo {
    pub kind: ReportKind,
    pub file: Option<PathBuf>,
}

impl FromStr for ReportTo {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (kind, file) = match text.split_once(':') {
            Some((_, "")) => return Err("the file after ':' has no name".into()),
            Some((kind, file)) => (kind, Some(PathBuf::from(file))),
            None => (text, None),
        };
        let kind = match kind {
            "text" | "" => ReportKind::Text,
            "json" => ReportKind::Json,
            "remarks" | "sarif" | "html" => return Err(format!("a report as {kind} is not supported yet")),
            _ => return Err("it is text or json".into()),
        };
        Ok(Self { kind, file })
    }
}

impl Args {
    /// The inputs, at least one, and complaints that clap cannot make.
    pub fn inputs(&self) -> Result<&[PathBuf], String> {
        match self.inputs.as_slice() {
            [command, _, ..] if ["check", "explain"].iter().any(|c| command.as_os_str() == *c) => {
                Err(format!("`retrograd {}` is not supported yet", command.display()))
            }
            many if many.iter().filter(|path| path.as_os_str() == "-").count() > 1 => {
                Err("standard input can be read once only".into())
            }
            many => Ok(many),
        }
    }

    pub fn kind(&self) -> Emit {
        self.emit.unwrap_or(if self.text { Emit::LlvmIr } else { Emit::LlvmBc })
    }

    pub fn options(&self) -> Options {
        let policy = match (self.plan_limit, self.policy) {
            (Some(n), _) => Policy::Limit(n),
            (None, PolicyName::Planned) => Policy::Planned,
            (None, PolicyName::CacheEverything) => Policy::CacheEverything,
            (None, PolicyName::ForceCheck) => Policy::Forced(Remedy::Check),
            (None, PolicyName::ForceUndo) => Policy::Forced(Remedy::Undo),
            (None, PolicyName::ForceRecompute) => Policy::Forced(Remedy::Recompute),
            (None, PolicyName::ForceCache) => Policy::Forced(Remedy::Cache),
        };
        let asked = |stage| self.print_after.contains(&stage);
        let stages = [(StageName::Facts, Stage::Facts), (StageName::Plan, Stage::Plan), (StageName::Emit, Stage::Emit)];
        let print_after = stages.into_iter().filter(|(name, _)| asked(*name)).map(|(_, stage)| stage).collect();
        Options {
            policy,
            check_aliases: !self.no_check_aliases,
            rerun: !self.no_rerun,
            max_cache: self.max_cache,
            opt_level: self.opt_level,
            strong_zero: self.strong_zero,
            fast_math: self.fast_math_derivatives,
            promises: self.assume.clone(),
            workspace: self.workspace,
            forbid_allocation: match &self.forbid_allocation {
                None => Forbid::Nothing,
                Some(None) => Forbid::Everywhere,
                Some(Some(name)) => Forbid::In(name.clone()),
            },
            print_after,
            print_all: self.print_all,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    fn parse(line: &str) -> Args {
        Args::try_parse_from(line.split(' ')).unwrap()
    }

    #[test]
    fn the_definition_is_consistent() {
        Args::command().debug_assert();
    }

    #[test]
    fn reports_and_levels_as_documented() {
        let args = parse("retrograd a.bc -O3 --report --report=json:r.json -S");
        let json = ReportTo { kind: ReportKind::Json, file: Some("r.json".into()) };
        assert_eq!(args.report, [ReportTo { kind: ReportKind::Text, file: None }, json]);
        assert_eq!((args.opt_level, args.kind()), (3, Emit::LlvmIr));
        assert!(Args::try_parse_from(["retrograd", "a", "-O4"]).is_err());
        assert!(Args::try_parse_from(["retrograd", "a", "--report=sarif"]).is_err());
        assert!(Args::try_parse_from(["retrograd", "a", "-S", "--emit", "obj"]).is_err());
    }

    #[test]
    fn a_remedy_can_be_forced() {
        let policy = |line| parse(line).options().policy;
        assert_eq!(policy("retrograd a --policy force-undo"), Policy::Forced(Remedy::Undo));
        assert_eq!(policy("retrograd a --policy force-undo --plan-limit 3"), Policy::Limit(3));
    }

    #[test]
    fn bytes_have_units() {
        let bytes = |text| parse_bytes(text).ok();
        assert_eq!([bytes("9"), bytes("64k"), bytes("2G")], [Some(9), Some(64 << 10), Some(2 << 30)]);
        assert_eq!([bytes("x"), bytes("-1"), bytes("99999999999G")], [None; 3]);
    }

    #[test]
    fn what_is_not_there_yet_is_refused() {
        assert!(parse("retrograd check a.bc").inputs().is_err_and(|e| e.contains("not supported yet")));
        assert!(parse("retrograd - -").inputs().is_err_and(|e| e.contains("once only")));
        assert_eq!(parse("retrograd a b").inputs().map(<[PathBuf]>::len), Ok(2));
    }
}
