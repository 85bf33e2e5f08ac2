//! The arguments of a request: which belong together, and what is said of each.
//!
//! ```text
//! request  = function { word | argument } [ seed ] [ tape ]
//! argument = { activity | enzyme_not_overwritten | enzyme_byref N } primal [ shadow ]
//! word     = enzyme_primal_return | enzyme_tape pointer | enzyme_allocated N | …
//! ```
//!
//! Behind `enzyme_interleave` come the shadows of all arguments before it. A request for the size of a tape may
//! have annotations without their arguments.

use retrograd_analysis::ParamActivity;
use retrograd_ir::{Loc, Type};
use retrograd_llvm::{Module, Value};
use retrograd_report::{Diagnostic, problems};

use super::pieces::{Reading, reading};
use super::table::{Annotation, Kind, annotation};
use crate::spec::{Mode, ReturnAs};

/// An argument, by its position in the call: another request's result may stand there by the time it is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Argument {
    Given(usize),
    /// What the pointer there points to.
    Behind(usize),
    /// Memory for a result that does not fit registers; the other one: its shadow.
    Result,
    ResultShadow,
    /// The pointer there, and so many times the number at `stride` bytes further.
    Strided {
        at: usize,
        stride: usize,
        times: usize,
    },
}

/// A primal, and the shadow or tangent of each derivative beside it; none if it has none.
#[derive(Clone, Debug)]
pub struct Pair {
    pub primal: Argument,
    pub shadows: Vec<Argument>,
}

/// What a request's arguments say.
#[derive(Debug, Default)]
pub struct Parsed {
    pub params: Vec<ParamActivity>,
    pub not_overwritten: Vec<bool>,
    /// One for each parameter.
    pub arguments: Vec<Pair>,
    /// Of the result, in the second of two calls: one value, or the pieces of a struct.
    pub seeds: Vec<Argument>,
    pub tape: Option<usize>,
    /// The position of the number of bytes that the caller's buffer has.
    pub allocated: Option<usize>,
    /// The position of the memory for all that would be allocated.
    pub workspace: Option<usize>,
    pub primal_return: bool,
    pub no_return: bool,
    pub returns: ReturnAs,
    pub keeps_tape: bool,
    /// How many derivatives at once.
    pub width: usize,
    /// Which memory has a derivative is seen at run time, too.
    pub runtime_activity: bool,
}

/// A request's call, and what is known of it.
pub struct Call<'a> {
    pub request: Value,
    pub module: &'a Module,
    pub function: Value,
    pub kind: Kind,
    pub name: &'a str,
    pub loc: Option<&'a Loc>,
    pub given: &'a [Value],
}

/// What was said of the argument that comes next.
#[derive(Default)]
struct Pending {
    activity: Option<ParamActivity>,
    not_overwritten: bool,
    /// Bytes of an argument that comes by reference.
    behind: Option<u64>,
    /// The position of the bytes between its shadows.
    stride: Option<usize>,
}

struct Parser<'a> {
    call: &'a Call<'a>,
    types: Vec<Type>,
    function_at: usize,
    at: usize,
    pending: Pending,
    /// The source's parameter behind each parameter, where that is known.
    sources: Option<Vec<Option<u32>>>,
    /// From here on: shadows of arguments that came before.
    shadows_from: Option<usize>,
    out: Parsed,
}

/// Reads the arguments from position `from` on.
pub fn parse(call: &Call<'_>, from: usize) -> Result<Parsed, Vec<Diagnostic>> {
    let types = call.function.params().iter().map(|p| call.module.describe_type(p.ty())).collect();
    let shadows_from = (from..call.given.len()).find(|&i| word(call, i) == Some(Annotation::Interleave)).map(|i| i + 1);
    let mut parser = Parser {
        call,
        types,
        sources: call.function.source_parameters(),
        function_at: from - 1,
        at: from,
        pending: Pending::default(),
        shadows_from,
        out: Parsed::default(),
    };
    parser.out.width = parser.width()?;
    let at_run_time = |i: usize| word(call, i) == Some(Annotation::RuntimeActivity);
    parser.out.runtime_activity = (from..call.given.len()).any(at_run_time);
    parser.run()?;
    Ok(parser.out)
}

fn word(call: &Call<'_>, at: usize) -> Option<Annotation> {
    call.given.get(at).and_then(|v| annotation(*v)).and_then(|(_, word)| word)
}

impl Parser<'_> {
    /// How many derivatives, wherever in the call that is said.
    fn width(&mut self) -> Result<usize, Vec<Diagnostic>> {
        let Some(at) = (self.at..self.call.given.len()).find(|&i| word(self.call, i) == Some(Annotation::Width)) else {
            return Ok(1);
        };
        let from = std::mem::replace(&mut self.at, at + 1);
        let width = self.number("enzyme_width");
        self.at = from;
        match width? {
            n @ 1..=64 => Ok(n as usize),
            _ => Err(vec![problems::no_number(self.call.name, "enzyme_width", self.call.loc)]),
        }
    }

    /// A function that returns through memory takes that as its first parameter; a request does not mention it.
    fn result_memory(&mut self) -> Result<(), Vec<Diagnostic>> {
        if self.call.function.param_type_attribute(0, "sret").is_none() {
            return Ok(());
        }
        let ty = self.result_type();
        let mut leaves = Vec::new();
        ty.leaves(0, &mut leaves);
        let reverse = !self.call.kind.is_forward();
        if reverse && leaves.iter().any(|(_, leaf)| leaf.is_ptr() || *leaf == Type::Int(8)) {
            let what = "a function that returns a struct with pointers, or of which no type tells where its floats are, \
                        in reverse mode";
            return Err(vec![problems::not_yet(what, self.call.loc)]);
        }
        self.param();
        let shadows = vec![Argument::ResultShadow; self.out.width];
        self.out.arguments.push(Pair { primal: Argument::Result, shadows });
        Ok(())
    }

    fn run(&mut self) -> Result<(), Vec<Diagnostic>> {
        self.result_memory()?;
        let end = self.shadows_from.map_or(self.call.given.len(), |from| from - 1);
        while self.at < end {
            let at = self.at;
            self.at += 1;
            match annotation(self.call.given[at]) {
                Some((_, Some(word))) => self.word(word)?,
                Some((unknown, None)) => {
                    return Err(vec![problems::unknown_annotation(&unknown, self.call.name, self.call.loc)]);
                }
                None => match self.pieces(at)? {
                    0 | 1 => self.value(at)?,
                    count => self.group(at, count)?,
                },
            }
        }
        if self.pending.activity.is_some() {
            return Err(self.wrong_count());
        }
        self.finish()
    }

    fn word(&mut self, word: Annotation) -> Result<(), Vec<Diagnostic>> {
        match word {
            Annotation::Activity(activity) => self.activity(activity)?,
            Annotation::Strided(activity) => {
                self.pending.stride = Some(self.next("enzyme_dupv")?);
                self.activity(activity)?;
            }
            Annotation::Width => {
                self.next("enzyme_width")?;
            }
            Annotation::NotOverwritten => self.pending.not_overwritten = true,
            Annotation::ByReference => self.pending.behind = Some(self.number("enzyme_byref")?),
            Annotation::PrimalReturn => self.out.primal_return = true,
            Annotation::NoReturn => self.out.no_return = true,
            Annotation::Returns(how) => {
                if !matches!(self.out.returns, ReturnAs::Usual) && self.out.returns != how {
                    return Err(self.contradiction("its result"));
                }
                self.out.returns = how;
            }
            Annotation::NoFree => self.out.keeps_tape = true,
            Annotation::Tape => self.out.tape = Some(self.next("enzyme_tape")?),
            Annotation::Allocated => self.out.allocated = Some(self.next("enzyme_allocated")?),
            Annotation::Workspace => self.out.workspace = Some(self.next("retrograd_workspace")?),
            Annotation::Interleave | Annotation::RuntimeActivity => {}
        }
        Ok(())
    }

    fn activity(&mut self, activity: ParamActivity) -> Result<(), Vec<Diagnostic>> {
        if self.pending.activity.is_some() {
            return Err(self.contradiction(&format!("argument {}", self.out.params.len() + 1)));
        }
        self.pending.activity = Some(activity);
        // The size of a tape depends on no argument, so there may be none.
        let alone =
            self.at >= self.call.given.len() || matches!(word(self.call, self.at), Some(Annotation::Activity(_)));
        if self.call.kind.is_size() && alone {
            self.param();
        }
        Ok(())
    }

    /// What was said goes to the next parameter.
    fn param(&mut self) -> ParamActivity {
        let own_shadow = self.is_own_shadow();
        let pending = std::mem::take(&mut self.pending);
        let mode = self.call.kind.mode().unwrap_or(Mode::Reverse);
        let usual =
            || self.types.get(self.out.params.len()).map_or(ParamActivity::Const, |ty| default_activity(ty, mode));
        let said = pending.activity.unwrap_or_else(usual);
        let forward = mode == Mode::Forward;
        let activity = match said {
            ParamActivity::Out if forward => ParamActivity::Dup,
            ParamActivity::Const if own_shadow => ParamActivity::Dup,
            said => said,
        };
        self.out.params.push(activity);
        self.out.not_overwritten.push(pending.not_overwritten);
        activity
    }

    /// Whether a `const` argument comes next that is its own shadow: memory without derivatives, seen as such at run
    /// time.
    fn is_own_shadow(&self) -> bool {
        let next = self.out.params.len();
        self.out.runtime_activity
            && self.pending.activity == Some(ParamActivity::Const)
            && self.types.get(next).is_some_and(Type::is_ptr)
            && self.call.function.param_type_attribute(next, "byval").is_none()
    }

    /// How many parameters the argument there takes.
    fn pieces(&self, at: usize) -> Result<usize, Vec<Diagnostic>> {
        let left = self.types.get(self.out.params.len()..).unwrap_or_default();
        let pending = &self.pending;
        if left.len() < 2 || pending.behind.is_some() || pending.stride.is_some() || self.shadows_from.is_some() {
            return Ok(1);
        }
        let forward = self.call.kind.mode() == Some(Mode::Forward);
        let said = pending.activity;
        let paired = match said {
            Some(said) => said.is_dup() || (forward && said == ParamActivity::Out),
            None if forward => true,
            None => return Ok(1),
        };
        let copies = if paired { 1 + self.out.width } else { 1 };
        if let Some(sources) = &self.sources {
            let first = self.out.params.len();
            let group = sources[first..].iter().take_while(|s| s.is_some() && **s == sources[first]).count();
            // A slice is a pointer and a length, each an argument of its own.
            let pointers = left.iter().take(group).any(Type::is_ptr);
            return Ok(if pointers { 1 } else { group });
        }
        match reading(self.call.request, self.call.given, self.function_at, at, left, said.is_some(), copies) {
            Reading::Single if forward && self.may_be_complex(left) => {
                Err(vec![problems::unclear_pieces(self.call.name, self.out.params.len() + 1, self.call.loc)])
            }
            Reading::Single => Ok(1),
            Reading::Pieces(count) => Ok(count),
            Reading::Unclear => {
                Err(vec![problems::unclear_pieces(self.call.name, self.out.params.len() + 1, self.call.loc)])
            }
        }
    }

    /// Whether two equal floats with one annotation or none may be one complex number. The function says so that
    /// handles complex numbers: it returns one, or calls what does.
    fn may_be_complex(&self, left: &[Type]) -> bool {
        if self.pending.activity.is_some() || left[0].float().is_none() || left[0] != left[1] {
            return false;
        }
        let pair = |ty: &Type| {
            matches!(ty, Type::Struct { fields, .. } if fields.len() == 2
            && fields.iter().all(|(_, field)| *field == left[0]))
        };
        let returned = |v: &Value| v.called_function().map(|callee| callee.function_type().return_type());
        let own = [self.call.function.function_type().return_type()];
        let called = self.call.function.instructions();
        own.into_iter()
            .chain(called.iter().filter_map(returned))
            .any(|ty| ty.is_struct() && pair(&self.call.module.describe_type(ty)))
    }

    /// An argument of several parameters: all their primals, then all their shadows.
    fn group(&mut self, at: usize, count: usize) -> Result<(), Vec<Diagnostic>> {
        let said = self.pending.activity;
        let not_overwritten = self.pending.not_overwritten;
        let mut values = count;
        for piece in 0..count {
            // Up to 32 bits hold no float: one alone would come as a float.
            let number = matches!(self.types[self.out.params.len()], Type::Int(bits) if bits <= 32);
            let activity = if number { Some(ParamActivity::Const) } else { said };
            self.pending = Pending { activity, not_overwritten, ..Pending::default() };
            let dup = self.param().is_dup();
            let shadow = |n: usize| Argument::Given(at + (n + 1) * count + piece);
            let shadows = if dup { (0..self.out.width).map(shadow).collect() } else { Vec::new() };
            if dup {
                values = count * (1 + self.out.width);
            }
            self.out.arguments.push(Pair { primal: Argument::Given(at + piece), shadows });
        }
        let missing = |at: usize| self.call.given.get(at).is_none_or(|v| annotation(*v).is_some());
        if (at..at + values).any(missing) {
            return Err(vec![problems::missing_shadow(self.call.name, self.out.params.len(), self.call.loc)]);
        }
        self.at = at + values;
        Ok(())
    }

    /// A value that is no annotation: a primal, or what comes behind all of them.
    fn value(&mut self, at: usize) -> Result<(), Vec<Diagnostic>> {
        let behind = self.pending.behind.take();
        let argument = if behind.is_some() { Argument::Behind(at) } else { Argument::Given(at) };
        if self.out.params.len() == self.types.len() && matches!(self.call.kind, Kind::ReverseHalf | Kind::ForwardHalf)
        {
            self.out.seeds.push(argument);
            return Ok(());
        }
        let Some(ty) = self.types.get(self.out.params.len()) else { return Err(self.wrong_count()) };
        if let Some(bytes) = behind.filter(|&bytes| bytes != ty.alloc_bytes()) {
            return Err(vec![problems::wrong_reference(self.call.name, bytes, ty, self.call.loc)]);
        }
        let stride = self.pending.stride.take();
        let own_shadow = self.is_own_shadow();
        let activity = self.param();
        let mut shadows = Vec::new();
        if own_shadow {
            shadows = vec![argument; self.out.width];
        } else if activity.is_dup() {
            let mut shadow = None;
            for times in 0..self.out.width {
                let at = match (shadow, stride) {
                    (Some(at), Some(_)) => at,
                    _ => self.shadow()?,
                };
                // Forward mode reads it; a gradient added to a copy would be gone with the copy.
                if !self.call.kind.is_forward() && self.call.request.call_has_attribute(at, "byval") {
                    let what = "a gradient added to a struct that is passed by value: pass a pointer to this shadow; \
                                the struct itself as a shadow";
                    return Err(vec![problems::not_yet(what, self.call.loc)]);
                }
                shadow = Some(at);
                shadows.push(match stride {
                    Some(stride) => Argument::Strided { at, stride, times },
                    None if behind.is_some() => Argument::Behind(at),
                    None => Argument::Given(at),
                });
            }
        }
        self.out.arguments.push(Pair { primal: argument, shadows });
        Ok(())
    }

    /// What the function returns, be it through memory.
    fn result_type(&self) -> Type {
        let function = self.call.function;
        let memory = function.param_type_attribute(0, "sret");
        self.call.module.describe_type(memory.unwrap_or_else(|| function.function_type().return_type()))
    }

    fn active_return(&self) -> bool {
        self.out.returns != ReturnAs::Const && self.result_type().holds_float()
    }

    /// Of the values behind all arguments, the last is the tape if nothing else was said to be; the others are
    /// the seed.
    fn behind_all(&mut self) -> bool {
        if !matches!(self.call.kind, Kind::ReverseHalf | Kind::ForwardHalf) {
            return true;
        }
        if self.out.tape.is_none() {
            self.out.tape = match self.out.seeds.pop() {
                Some(Argument::Given(at) | Argument::Behind(at)) => Some(at),
                _ => return false,
            };
        }
        if self.call.kind == Kind::ForwardHalf {
            return self.out.seeds.is_empty();
        }
        let mut leaves = Vec::new();
        let ty = self.result_type();
        ty.leaves(0, &mut leaves);
        let fields = if let Type::Struct { fields, .. } = &ty { fields.len() } else { 1 };
        match self.out.seeds.len() {
            0 => !self.active_return(),
            n => self.active_return() && (n == 1 || n == leaves.len() || n == fields),
        }
    }

    fn shadow(&mut self) -> Result<usize, Vec<Diagnostic>> {
        let next = self.shadows_from.as_mut().unwrap_or(&mut self.at);
        let at = *next;
        *next += 1;
        match self.call.given.get(at).filter(|v| annotation(**v).is_none()) {
            Some(_) => Ok(at),
            None => Err(vec![problems::missing_shadow(self.call.name, self.out.params.len(), self.call.loc)]),
        }
    }

    /// The position of what belongs to an annotation.
    fn next(&mut self, word: &str) -> Result<usize, Vec<Diagnostic>> {
        let at = self.at;
        self.at += 1;
        let there = self.call.given.get(at).is_some_and(|v| annotation(*v).is_none());
        if there { Ok(at) } else { Err(vec![problems::nothing_behind(self.call.name, word, self.call.loc)]) }
    }

    /// A constant number that belongs to an annotation.
    fn number(&mut self, word: &str) -> Result<u64, Vec<Diagnostic>> {
        let at = self.next(word)?;
        let number = super::constant(self.call.given[at]).and_then(|n| u64::try_from(n).ok());
        number.ok_or_else(|| vec![problems::no_number(self.call.name, word, self.call.loc)])
    }

    fn finish(&mut self) -> Result<(), Vec<Diagnostic>> {
        let bare_size = self.call.kind.is_size() && self.out.params.is_empty();
        while bare_size && self.out.params.len() < self.types.len() {
            self.param();
        }
        if self.out.params.len() != self.types.len() || !self.behind_all() {
            return Err(self.wrong_count());
        }
        if self.out.primal_return && self.out.no_return {
            return Err(self.contradiction("its result"));
        }
        Ok(())
    }

    fn contradiction(&self, of: &str) -> Vec<Diagnostic> {
        vec![problems::contradiction(self.call.name, of, self.call.loc)]
    }

    fn wrong_count(&self) -> Vec<Diagnostic> {
        let parameter = |(p, ty): (&Value, &Type)| {
            let shadow = if ty.is_ptr() { " and its shadow" } else { "" };
            format!("{ty} {}{shadow}", p.name())
        };
        let mut expected: Vec<String> = self.call.function.params().iter().zip(&self.types).map(parameter).collect();
        if self.call.kind == Kind::ReverseHalf {
            expected.extend(self.active_return().then(|| "the seed of the result".to_owned()));
            expected.push("the tape".into());
        }
        vec![problems::wrong_argument_count(self.call.name, &expected, self.call.given.len() - 1, self.call.loc)]
    }
}

/// ABI: pointer → dup, float → out (reverse) or dup (forward), integer → const.
fn default_activity(ty: &Type, mode: Mode) -> ParamActivity {
    match ty {
        Type::Ptr => ParamActivity::Dup,
        ty if ty.holds_float() && mode != Mode::Forward => ParamActivity::Out,
        ty if ty.holds_float() => ParamActivity::Dup,
        _ => ParamActivity::Const,
    }
}
