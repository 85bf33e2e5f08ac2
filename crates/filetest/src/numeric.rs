//! `run` and `fd`: values, gradients and their agreement.
//!
//! For each input (as is, and after LLVM's O2) and each level of the generated code: the gradient is
//! what the test says; the planned policy and cache-everything agree to the last bit (the soundness
//! test of the planner); forward mode agrees with reverse mode on a seeded direction; memory is left as
//! the primal leaves it; what was allocated is freed. The written expectations are themselves held
//! against finite differences, so that a wrong one is found without the tool.

use retrograd_llvm::Module;
use retrograd_plan::{Policy, Remedy};

use crate::compile::{
    Code, Input, Making, Part, Trouble, derive, derive_in, forward_request, max_cache, read, read_as, reverse_request,
};
use crate::directive::{Arg, Expected, Run, Spec};
use crate::marshal::{Direction, Primal, call_forward, call_primal, call_reverse, first_shadow, spec};
use crate::memory::Memory;

/// What the narrowest float type of a test allows.
#[derive(Clone, Copy)]
pub struct Precision {
    /// Written values are exact or given to all digits: rounding of a few operations.
    pub analytic: f64,
    /// Forward against reverse: the same numbers added in another order.
    pub identity: f64,
    /// Five-point differences, step and relative tolerance; none where rounding leaves nothing to compare.
    pub difference: Option<(f64, f64)>,
    /// Half a unit in the last place.
    pub rounding: f64,
}

impl Precision {
    pub fn of(text: &str) -> Self {
        // Metadata names types that the code need not use.
        let code = || text.lines().filter(|l| !l.starts_with('!')).map(|l| l.split(';').next().unwrap_or_default());
        let mentions = |ty: &str| code().any(|l| l.split(|c: char| !c.is_alphanumeric()).any(|word| word == ty));
        if mentions("half") {
            Self { analytic: 1e-12, identity: 1e-3, difference: None, rounding: 5e-4 }
        } else if mentions("float") {
            // Step and tolerance: rounding 1e-7/h against truncation h^4.
            Self { analytic: 1e-12, identity: 1e-5, difference: Some((1.0 / 64.0, 2e-3)), rounding: 6e-8 }
        } else {
            // Rounding and truncation are both near 1e-12; the rest is room for large fifth derivatives.
            Self { analytic: 1e-12, identity: 1e-10, difference: Some((1e-3, 1e-6)), rounding: 1.1e-16 }
        }
    }

    /// Derivatives below this are compared as if they were of this size: those that are small beside the others,
    /// and those that drown in the rounding of an objective of this size, which the five-point rule multiplies
    /// by 3/2 of one over its step.
    pub fn floor(&self, magnitude: f64) -> f64 {
        let (step, tolerance) = self.difference.unwrap_or((1.0, 1.0));
        let rounding = 1.5 * self.rounding * magnitude / (step * tolerance);
        rounding.max(magnitude * 1e-3).max(1e-3)
    }
}

/// Compiled modules of one input and level.
pub struct Build {
    pub making: Making,
    pub code: Code,
    /// Other policies whose gradient is compiled as well.
    pub forced: Vec<Policy>,
}

/// Policies that take one remedy wherever it can be.
pub const FORCED: [Policy; 4] = [
    Policy::Forced(Remedy::Check),
    Policy::Forced(Remedy::Undo),
    Policy::Forced(Remedy::Recompute),
    Policy::Forced(Remedy::Cache),
];

/// What the reverse mode that caches everything is called by.
fn cached_name(function: &str) -> String {
    format!("{function}.reverse.cached")
}

fn forced_name(function: &str, policy: Policy) -> String {
    format!("{function}.reverse.{policy:?}").replace(['(', ')'], ".")
}

const LEVELS: [u8; 2] = [0, 2];
const INPUTS: [Input; 2] = [Input::AsIs, Input::Level(2)];

/// The numeric part of one test.
pub struct Numeric<'a> {
    text: &'a str,
    precision: Precision,
    builds: Vec<(Spec, Vec<Build>)>,
}

impl<'a> Numeric<'a> {
    pub fn new(text: &'a str) -> Self {
        Self { text, precision: Precision::of(text), builds: Vec::new() }
    }

    /// Everything about one `run` (with expectations) or `fd` (against differences only).
    pub fn check(&mut self, run: &Run) -> Result<(), String> {
        let tolerance = run.tolerance.unwrap_or(self.precision.analytic);
        let primal_code = Code::compile(&read(self.text)?, &[&run.function], 0)?;
        let primal = call_primal(&primal_code, run)?;
        check_primal(run, &primal, tolerance).map_err(|e| format!("primal: {e}"))?;
        // At a kink differences mean nothing.
        let step = self.precision.difference.filter(|_| !run.kink).map(|(step, _)| step);
        let differences = step.map(|step| differences(&primal_code, run, step)).transpose()?;
        if let (Some(grad), Some(differences)) = (&run.grad, &differences) {
            let (_, tolerance) = self.precision.difference.unwrap_or_default();
            let floor = self.precision.floor(magnitude(run, &primal));
            compare_grad(differences, grad, tolerance, floor)
                .map_err(|e| format!("the expectation is not what finite differences give: {e}"))?;
        }
        let precision = self.precision;
        for build in self.builds(&spec(run))? {
            check_build(build, run, &primal, differences.as_deref(), precision, tolerance)
                .map_err(|e| format!("{}: {e}", build.making))?;
        }
        Ok(())
    }

    /// The compiled modules for a spec, made once for all runs that share it.
    fn builds(&mut self, spec: &Spec) -> Result<&[Build], String> {
        if let Some(known) = self.builds.iter().position(|(s, _)| s == spec) {
            return Ok(&self.builds[known].1);
        }
        same_bytes_twice(self.text, spec)?;
        let mut out = Vec::new();
        for input in INPUTS {
            for opt_level in LEVELS {
                let making = Making { input, policy: Policy::Planned, opt_level, max_cache: max_cache(self.text) };
                // The remedies are the same for all code; where they meet most loads and stores they are each forced.
                let plain = making.input == Input::AsIs && making.opt_level == 0;
                let forced = if plain { &FORCED[..] } else { &[] };
                out.push(build(self.text, making, spec, forced).map_err(|e| format!("{making}: {e}"))?);
            }
        }
        self.builds.push((spec.clone(), out));
        Ok(self.builds.last().map_or(&[], |(_, builds)| builds))
    }
}

/// The gradient by the five-point central rule, in the layout of `grad`.
pub fn differences(code: &Code, run: &Run, step: f64) -> Result<Vec<Expected>, String> {
    let mut out = Vec::new();
    for (i, arg) in run.args.iter().enumerate().filter(|(_, arg)| arg.is_active()) {
        let slope = |nudged: &dyn Fn(f64) -> Arg| -> Result<f64, String> {
            let at = |distance: f64| {
                let mut moved = run.clone();
                moved.args[i] = nudged(distance);
                Ok::<f64, String>(objective(&moved, &call_primal(code, &moved)?))
            };
            Ok((8.0 * (at(step)? - at(-step)?) - (at(2.0 * step)? - at(-2.0 * step)?)) / (12.0 * step))
        };
        out.push(match arg {
            Arg::Float { value, .. } => Expected::Float(slope(&|d| Arg::Float { value: value + d, active: true })?),
            Arg::Memory { block, shadow, activity } => {
                let mut slopes = Vec::new();
                for k in 0..block.floats().len() {
                    slopes.push(slope(&|d| Arg::Memory {
                        block: block.nudged(k, d),
                        shadow: shadow.clone(),
                        activity: *activity,
                    })?);
                }
                let mut next = slopes.into_iter();
                Expected::Memory(block.map_floats(&mut |_| next.next().unwrap_or(f64::NAN)))
            }
            _ => continue,
        });
    }
    Ok(out)
}

/// Two runs of the tool on one input give the same bytes.
pub fn same_bytes_twice(text: &str, spec: &Spec) -> Result<(), Trouble> {
    let max_cache = max_cache(text);
    let making = Making { input: Input::AsIs, policy: Policy::Planned, opt_level: 2, max_cache };
    let (first, _) = derive(text, making, spec)?;
    let (second, _) = derive(text, making, spec)?;
    if first.to_text() != second.to_text() || first.to_bitcode() != second.to_bitcode() {
        return Err(Trouble::Internal("two runs on the same input gave different output".into()));
    }
    Ok(())
}

/// Derives and compiles by both policies.
fn build(text: &str, making: Making, spec: &Spec, forced: &[Policy]) -> Result<Build, Trouble> {
    let input = read_as(text, making.input).map_err(Trouble::Unreadable)?;
    let primal = input.copy();
    Build::new(primal, input, making, spec, forced, making.opt_level)
}

impl Build {
    /// Derives from `input` by both policies, and by those of `forced`, and compiles that with the function as it is
    /// in `primal`.
    pub fn new(
        primal: Module,
        input: Module,
        making: Making,
        spec: &Spec,
        forced: &[Policy],
        code_level: u8,
    ) -> Result<Self, Trouble> {
        let f = spec.function.as_str();
        let (reverse, forward, cached) = (format!("{f}.reverse"), format!("{f}.forward"), cached_name(f));
        let request = reverse_request(&input, spec);
        let planned = input.copy();
        derive_in(&planned, &[forward_request(&request), request.clone()], making)?;
        let names: Vec<String> = forced.iter().map(|&policy| forced_name(f, policy)).collect();
        let mut others = Vec::new();
        for (&policy, name) in forced.iter().zip(&names) {
            let module = input.copy();
            derive_in(&module, std::slice::from_ref(&request), Making { policy, ..making })
                .map_err(|e| Trouble::Internal(format!("planned is accepted, {policy:?} is not: {e}")))?;
            others.push(Part { module, functions: vec![(reverse.as_str(), name.as_str())] });
        }
        let everything = Making { policy: Policy::CacheEverything, ..making };
        derive_in(&input, &[request], everything)
            .map_err(|e| Trouble::Internal(format!("planned is accepted, cache-everything is not: {e}")))?;
        let mut parts = vec![
            Part { module: primal, functions: vec![(f, f)] },
            Part { module: planned, functions: vec![(&reverse, &reverse), (&forward, &forward)] },
            Part { module: input, functions: vec![(&reverse, &cached)] },
        ];
        parts.extend(others);
        let code = Code::join(parts, code_level).map_err(Trouble::Internal)?;
        Ok(Self { making, code, forced: forced.to_vec() })
    }
}

/// What the reverse mode differentiates: the seeded result and the active memory under its first shadow.
fn objective(run: &Run, primal: &Primal) -> f64 {
    terms(run, &primal.result, &primal.mem).sum()
}

fn terms<'a>(run: &'a Run, result: &'a Option<Expected>, mem: &'a [Memory]) -> impl Iterator<Item = f64> + 'a {
    let seeded = match result {
        Some(Expected::Float(value)) => value * run.seed.unwrap_or(1.0),
        _ => 0.0,
    };
    let shadows = run.args.iter().filter_map(first_shadow);
    let inner = shadows.zip(mem).flat_map(|(shadow, block)| {
        // A zero shadow silences what is there, NaN included.
        let pairs = shadow.floats().into_iter().zip(block.floats());
        pairs.map(|(s, m)| if s == 0.0 { 0.0 } else { s * m }).collect::<Vec<_>>()
    });
    std::iter::once(seeded).chain(inner)
}

/// The size of what the objective adds up.
pub fn magnitude(run: &Run, primal: &Primal) -> f64 {
    terms(run, &primal.result, &primal.mem).map(f64::abs).filter(|v| v.is_finite()).sum()
}

/// Equal, or within `tolerance` of the larger of `want` and `floor`. NaN equals only NaN.
fn close(got: f64, want: f64, tolerance: f64, floor: f64) -> bool {
    got == want || got.is_nan() && want.is_nan() || (got - want).abs() <= tolerance * want.abs().max(floor)
}

fn compare_memory(got: &Memory, want: &Memory, tolerance: f64, floor: f64) -> Result<(), String> {
    let equal =
        got.same_shape(want) && got.floats().iter().zip(want.floats()).all(|(g, w)| close(*g, w, tolerance, floor));
    if equal { Ok(()) } else { Err(format!("{got}, not {want}")) }
}

fn compare(got: &Expected, want: &Expected, tolerance: f64, floor: f64) -> Result<(), String> {
    match (got, want) {
        (Expected::Float(g), Expected::Float(w)) if close(*g, *w, tolerance, floor) => Ok(()),
        (Expected::Int(g), Expected::Int(w)) if g == w => Ok(()),
        (Expected::Memory(g), Expected::Memory(w)) => compare_memory(g, w, tolerance, floor),
        (Expected::Float(g), Expected::Float(w)) => Err(format!("{g:?}, not {w:?}")),
        _ => Err(format!("{got:?}, not {want:?}")),
    }
}

/// Whether two gradients agree, each number within `tolerance` of the larger of `want` and `floor`.
pub fn compare_grad(got: &[Expected], want: &[Expected], tolerance: f64, floor: f64) -> Result<(), String> {
    if got.len() != want.len() {
        return Err(format!("{} gradients, not {}", got.len(), want.len()));
    }
    got.iter()
        .zip(want)
        .enumerate()
        .try_for_each(|(i, (g, w))| compare(g, w, tolerance, floor).map_err(|e| format!("gradient {i} is {e}")))
}

fn compare_blocks(got: &[Memory], want: &[Memory], tolerance: f64) -> Result<(), String> {
    if got.len() != want.len() {
        return Err(format!("{} blocks of active memory, not {}", got.len(), want.len()));
    }
    got.iter().zip(want).enumerate().try_for_each(|(i, (g, w))| {
        // A rounding (LLVM folds calls that the C library makes at run time) moves sums by its share of their terms.
        let floor = w.floats().into_iter().filter(|v| v.is_finite()).fold(0.0, |m: f64, v| m.max(v.abs()));
        compare_memory(g, w, tolerance, floor).map_err(|e| format!("memory {i} is {e}"))
    })
}

/// Two runs of the primal left the same.
pub fn same_primal(got: &Primal, want: &Primal, tolerance: f64) -> Result<(), String> {
    match (&got.result, &want.result) {
        (Some(got), Some(want)) => compare(got, want, tolerance, 0.0).map_err(|e| format!("the result is {e}"))?,
        (None, None) => {}
        _ => return Err("one of them returns nothing".into()),
    }
    compare_blocks(&got.mem, &want.mem, tolerance)
}

/// The function itself gives what the test says.
pub fn check_primal(run: &Run, primal: &Primal, tolerance: f64) -> Result<(), String> {
    if let Some(want) = &run.result {
        let got = primal.result.as_ref().ok_or("nothing is returned")?;
        compare(got, want, tolerance, 0.0).map_err(|e| format!("the result is {e}"))?;
    }
    run.mem.as_ref().map_or(Ok(()), |want| compare_blocks(&primal.mem, want, tolerance))
}

fn check_heap(what: &str, heap: crate::sandbox::Heap, primal: &Primal) -> Result<(), String> {
    if primal.heap.allocated == primal.heap.freed && heap.allocated != heap.freed {
        return Err(format!("{what}: {} blocks allocated, {} freed", heap.allocated, heap.freed));
    }
    Ok(())
}

pub(crate) fn bits(grad: &[Expected]) -> Vec<u64> {
    let words = |e: &Expected| match e {
        Expected::Float(value) => vec![value.to_bits()],
        Expected::Int(value) => vec![*value as u64],
        Expected::Memory(block) => block.floats().into_iter().map(f64::to_bits).collect(),
    };
    grad.iter().flat_map(words).collect()
}

/// Everything that one call shows about a build.
pub fn check_build(
    build: &Build,
    run: &Run,
    primal: &Primal,
    differences: Option<&[Expected]>,
    precision: Precision,
    tolerance: f64,
) -> Result<(), String> {
    let name = format!("{}.reverse", run.function);
    let reverse = call_reverse(&build.code, run, &name)?;
    match (&run.grad, differences) {
        (Some(want), _) => compare_grad(&reverse.grad, want, tolerance, 0.0)?,
        (None, Some(want)) => {
            let (_, tolerance) = precision.difference.unwrap_or_default();
            compare_grad(&reverse.grad, want, tolerance, precision.floor(magnitude(run, primal)))
                .map_err(|e| format!("against differences: {e}"))?;
        }
        // An `fd` at a kink is left with the two modes and the two policies.
        (None, None) if run.kink => {}
        (None, None) => return Err("neither a gradient is given nor can differences be taken".into()),
    }
    let loose = tolerance.max(precision.analytic);
    compare_blocks(&reverse.mem, &primal.mem, loose).map_err(|e| format!("after the reverse call: {e}"))?;
    check_heap("reverse", reverse.heap, primal)?;
    if let Some(want) = run.allocs.filter(|want| *want != reverse.heap.allocated) {
        return Err(format!("{} heap allocations, not {want}", reverse.heap.allocated));
    }
    let cached =
        call_reverse(&build.code, run, &cached_name(&run.function)).map_err(|e| format!("cache-everything: {e}"))?;
    if bits(&reverse.grad) != bits(&cached.grad) {
        return Err(format!("planned gives {:?}, cache-everything {:?}", reverse.grad, cached.grad));
    }
    check_heap("cache-everything", cached.heap, primal)?;
    for &policy in &build.forced {
        let name = forced_name(&run.function, policy);
        let got = call_reverse(&build.code, run, &name).map_err(|e| format!("{policy:?}: {e}"))?;
        if bits(&got.grad) != bits(&cached.grad) {
            return Err(format!("{policy:?} gives {:?}, cache-everything {:?}", got.grad, cached.grad));
        }
        compare_blocks(&got.mem, &primal.mem, loose).map_err(|e| format!("after the reverse call, {policy:?}: {e}"))?;
        check_heap(&format!("{policy:?}"), got.heap, primal)?;
    }
    check_forward(build, run, primal, &reverse.grad, precision)
}

/// <seed, J t> of forward mode is <Jᵀ seed, t> of reverse mode.
fn check_forward(
    build: &Build,
    run: &Run,
    primal: &Primal,
    grad: &[Expected],
    precision: Precision,
) -> Result<(), String> {
    let direction = direction(&run.args);
    let forward = call_forward(&build.code, run, &format!("{}.forward", run.function), &direction)?;
    check_heap("forward", forward.heap, primal)?;
    if let (Some(got), Some(want)) = (&forward.result, &primal.result) {
        compare(got, want, precision.identity, 0.0).map_err(|e| format!("forward: the result is {e}"))?;
    }
    let tangent = primal.result.as_ref().map(|_| Expected::Float(forward.tangent));
    let along: Vec<f64> = terms(run, &tangent, &forward.mem).collect();
    let tangents = direction.iter().flatten();
    let against: Vec<f64> = tangents.zip(grad).flat_map(|(t, g)| products(t, g)).collect();
    let (left, right): (f64, f64) = (along.iter().sum(), against.iter().sum());
    let scale: f64 = along.iter().chain(&against).map(|v| v.abs()).sum();
    let equal = left == right || (left - right).abs() <= precision.identity * scale;
    if equal { Ok(()) } else { Err(format!("forward mode gives {left:?} along the direction, reverse {right:?}")) }
}

fn products(a: &Expected, b: &Expected) -> Vec<f64> {
    match (a, b) {
        (Expected::Float(a), Expected::Float(b)) => vec![a * b],
        (Expected::Memory(a), Expected::Memory(b)) => a.floats().iter().zip(b.floats()).map(|(a, b)| a * b).collect(),
        _ => vec![f64::NAN],
    }
}

/// A seeded direction of eighths between -1 and 1, none zero: exact in every float type.
pub fn direction(args: &[Arg]) -> Direction {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        let eighths = (state % 8 + 1) as f64 / 8.0;
        if state & 0x100 == 0 { eighths } else { -eighths }
    };
    args.iter()
        .map(|arg| match arg {
            Arg::Float { active: true, .. } => Some(Expected::Float(next())),
            Arg::Memory { block, activity, .. } if activity.is_dup() => {
                Some(Expected::Memory(block.map_floats(&mut |_| next())))
            }
            _ => None,
        })
        .collect()
}
