//! What one program shows.
//!
//! The checks are those of the `fd` directive, in `retrograd_filetest::numeric`; here they are sampled, since
//! twenty thousand programs are worth more than all configurations of a few. Planned and cache-everything are
//! compared in each.

use retrograd_analysis::ParamActivity;
use retrograd_driver::{CommandRequest, Mode, differentiate};
use retrograd_filetest::compile::{Code, Input, Making, Trouble, default_params, explain, max_cache, options, read};
use retrograd_filetest::directive::{Directive, Expected, Run, Spec, parse};
use retrograd_filetest::marshal::{Primal, call_primal, spec};
use retrograd_filetest::numeric::{
    Build, FORCED, Precision, check_build, compare_grad, differences, direction, magnitude, same_bytes_twice,
};
use retrograd_filetest::ways::Way;
use retrograd_llvm::{Context, Module};
use retrograd_plan::Policy;

use crate::compiler::breaks_primal;
use crate::crew;
use crate::rng::Rng;

/// How a program or a mutant ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Everything agrees.
    Valid,
    /// Everything agrees, but some point was a kink, where differences mean nothing.
    Skipped,
    /// A diagnostic.
    Refused(String),
    Wrong(String),
    /// Wrong, and LLVM's optimiser breaks the primal alone as well.
    Miscompiled(String),
}

/// All ways of making the module that a program may be checked in.
pub fn makings() -> Vec<Making> {
    let inputs = [Input::AsIs, Input::Promoted, Input::Level(1), Input::Level(2), Input::Level(3)];
    let all = inputs.into_iter().flat_map(|input| [0u8, 2].map(|opt_level| (input, opt_level)));
    all.map(|(input, opt_level)| Making { input, policy: Policy::Planned, opt_level, max_cache: None }).collect()
}

/// The makings that a seed is checked in, as indices of [`makings`].
pub fn sample(seed: u64) -> Vec<usize> {
    let mut rng = Rng::new(!seed);
    let all = makings().len();
    vec![rng.below(all)]
}

/// What else a program is checked for: one thing for most seeds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extra {
    None,
    /// Made twice, and compared byte for byte.
    Twice,
    /// In another way, and by this policy.
    Way(Way, Policy),
}

/// By seed.
pub fn extra(seed: u64) -> Extra {
    let policy = if seed % 16 < 8 { Policy::Planned } else { forced(seed, false)[0] };
    match seed % 8 {
        0 => Extra::Twice,
        2 | 4 => Extra::Way(Way::Halves, policy),
        5 => Extra::Way(Way::LanesForward, policy),
        7 => Extra::Way(Way::LanesReverse, policy),
        _ => Extra::None,
    }
}

/// Policies besides the two whose gradients have to be the same bits: one for each seed, or all.
pub fn forced(seed: u64, all: bool) -> Vec<Policy> {
    let mut rng = Rng::new(seed);
    let limit = Policy::Limit(rng.below(24));
    let mut list: Vec<Policy> = FORCED.into_iter().chain([limit]).collect();
    if !all {
        list = vec![list[rng.below(list.len())]];
    }
    list
}

/// Checks a file with `fd` directives, which share their activities, in these makings.
pub fn check(text: &str, chosen: &[usize], extra: Extra, forced: &[Policy]) -> Verdict {
    match check_all(text, chosen, extra, forced) {
        Ok(smooth) => {
            if smooth {
                Verdict::Valid
            } else {
                Verdict::Skipped
            }
        }
        Err(Trouble::Refused(text)) => Verdict::Refused(text),
        Err(Trouble::Internal(why)) => match miscompiled(text, chosen) {
            Some(width) => Verdict::Miscompiled(format!("LLVM with vectors of {width} changes the primal; {why}")),
            None => Verdict::Wrong(why),
        },
        Err(Trouble::Unreadable(text)) => Verdict::Wrong(text),
    }
}

/// The vector width at which LLVM breaks the primal of one of the makings whose generated code it optimises.
fn miscompiled(text: &str, chosen: &[usize]) -> Option<u32> {
    let runs = fd_runs(text).ok()?;
    let optimised = chosen.iter().filter_map(|&i| makings().get(i).copied()).filter(|m| m.opt_level > 0);
    optimised.into_iter().find_map(|making| breaks_primal(text, making, &runs, Precision::of(text)))
}

fn fd_runs(text: &str) -> Result<Vec<Run>, Trouble> {
    let directives = parse(text).map_err(Trouble::Unreadable)?;
    Ok(directives.into_iter().filter_map(|(_, d)| if let Directive::Fd(run) = d { Some(run) } else { None }).collect())
}

fn check_all(text: &str, chosen: &[usize], extra: Extra, forced: &[Policy]) -> Result<bool, Trouble> {
    let mut runs = fd_runs(text)?;
    let Some(spec) = runs.first().map(spec) else { return Err(Trouble::Unreadable("no `fd` directive".into())) };
    let precision = Precision::of(text);
    if extra == Extra::Twice {
        same_bytes_twice(text, &spec)?;
    }
    let mut points: Vec<Point> = Vec::new();
    let max_cache = max_cache(text);
    for making in chosen.iter().filter_map(|&i| makings().get(i).copied()) {
        let making = Making { max_cache, ..making };
        let with = |trouble: Trouble| match trouble {
            Trouble::Refused(text) => Trouble::Refused(format!("{making}: {text}")),
            other => Trouble::Internal(format!("{making}: {other}")),
        };
        let wrong = |e: String| Trouble::Internal(format!("{making}: {e}"));
        let (built, way) = made(text, making, &spec, extra, forced).map_err(with)?;
        for (k, run) in runs.iter_mut().enumerate() {
            if points.len() == k {
                points.push(point(&built.code, run, &precision).map_err(wrong)?);
            }
            let Point { primal, smooth, precision } = &points[k];
            // A float's last bit depends on whether LLVM or the C library evaluates a function.
            let tolerance = precision.analytic.max(precision.identity / 10.0);
            check_build(&built, run, primal, smooth.as_deref(), *precision, tolerance)
                .map_err(|e| wrong(format!("call {}: {e}", k + 1)))?;
            if let Some((way, code)) = &way {
                way.check(code, &built.code, run, &direction(&run.args))
                    .map_err(|e| wrong(format!("call {}: {e}", k + 1)))?;
            }
        }
    }
    Ok(points.iter().all(|point| point.smooth.is_some()))
}

/// LLVM's code generator is not what is tested, and its quick way is several times quicker.
const CODE_LEVEL: u8 = 0;

/// The compiled modules of a making, and those of a further way.
type Made = (Build, Option<(Way, Code)>);

fn made(text: &str, making: Making, spec: &Spec, extra: Extra, forced: &[Policy]) -> Result<Made, Trouble> {
    let primal = read(text).map_err(Trouble::Unreadable)?;
    let input = primal.copy();
    making.input.apply(&input).map_err(Trouble::Unreadable)?;
    let again = (primal.copy(), input.copy());
    let built = Build::new(primal, input, making, spec, forced, CODE_LEVEL)?;
    let way = match extra {
        Extra::Way(way, policy) => {
            way.build(again.0, again.1, Making { policy, ..making }, spec)?.map(|code| (way, code))
        }
        _ => None,
    };
    Ok((built, way))
}

/// What the primal gives, and its differences where they mean something, with the step that they were taken at.
struct Point {
    primal: Primal,
    smooth: Option<Vec<Expected>>,
    precision: Precision,
}

fn point(code: &Code, run: &mut Run, precision: &Precision) -> Result<Point, String> {
    let primal = call_primal(code, run)?;
    let mut precision = *precision;
    let smooth = if run.kink { None } else { smooth_differences(code, run, &mut precision)? };
    run.kink |= smooth.is_none();
    Ok(Point { primal, smooth, precision })
}

/// Differences that do not depend on the step; none where they do: a kink is near, or the function too wild.
fn smooth_differences(code: &Code, run: &Run, precision: &mut Precision) -> Result<Option<Vec<Expected>>, String> {
    let Some((step, tolerance)) = precision.difference else { return Ok(None) };
    let magnitude = magnitude(run, &call_primal(code, run)?);
    let mut before = differences(code, run, step)?;
    for shrink in [4.0, 16.0, 64.0] {
        let next = differences(code, run, step / shrink)?;
        precision.difference = Some((step / shrink, tolerance));
        if compare_grad(&next, &before, tolerance / 4.0, precision.floor(magnitude)).is_ok() {
            return Ok(Some(next));
        }
        before = next;
    }
    Ok(None)
}

/// What the tool makes of a mutant: an error, or a module that LLVM's verifier accepts.
pub fn check_mutant(bytes: &[u8], seed: u64) -> Verdict {
    let reverse = seed.is_multiple_of(2);
    crew::say_reading(seed);
    let read = Context::new().read(bytes, "mutant");
    crew::say_read(seed);
    let module = match read {
        Ok(module) => module,
        Err(error) => return Verdict::Refused(error.message),
    };
    let requests = requests(&module, reverse);
    let making = Making { input: Input::AsIs, policy: Policy::Planned, opt_level: 2, max_cache: None };
    match differentiate(&module, &requests, &options(making)) {
        Ok(_) => match module.verify() {
            Ok(()) => Verdict::Valid,
            Err(error) => Verdict::Wrong(format!("LLVM's verifier refuses the output: {error}")),
        },
        Err(failure) => {
            let text = explain(&failure);
            if failure.internal { Verdict::Wrong(text) } else { Verdict::Refused(text) }
        }
    }
}

/// A request for the first function that has a body, if the source has none of its own.
fn requests(module: &Module, reverse: bool) -> Vec<CommandRequest> {
    let names = module.functions();
    if names.iter().any(|f| f.name().contains("__enzyme")) {
        return Vec::new();
    }
    let Some(function) = names.iter().find(|f| !f.is_declaration()) else { return Vec::new() };
    let params = default_params(module, &function.name());
    let dup = |p: ParamActivity| if p == ParamActivity::Out { ParamActivity::Dup } else { p };
    let (mode, params) =
        if reverse { (Mode::Reverse, params) } else { (Mode::Forward, params.into_iter().map(dup).collect()) };
    vec![CommandRequest { mode, function: function.name(), params, output: None }]
}
