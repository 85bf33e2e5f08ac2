//! Further ways to the same derivative: reverse mode in two calls, two derivatives at once, and a workspace.
//!
//! Each has to give the bits of the plain way. Between the two calls all numbers in the primal's memory are
//! overwritten, so the second can lean on nothing but its arguments and the tape. A workspace holds NaN at first, and
//! nothing may be taken from the heap, nor a byte behind the workspace be touched.

use retrograd_analysis::ParamActivity;
use retrograd_driver::{CommandRequest, Mode, Options};
use retrograd_llvm::Module;

use crate::compile::{Code, Making, Part, Trouble, derive_with, options, reverse_request};
use crate::directive::{Arg, Expected, Run, Spec};
use crate::marshal::{
    Direction, Images, Reverse, call_forward, call_reverse, check_args, decode, first_shadow, gathered, primal_word,
    primals,
};
use crate::numeric::bits;
use crate::sandbox::Heap;
use crate::scalar::Scalar;
use crate::signature::Signature;

/// One of the further ways.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Halves,
    LanesReverse,
    LanesForward,
    Workspace,
}

const INTERFACE: &str = "@enzyme_width = external global i32\n@enzyme_dup = external global i32\n\
    @enzyme_out = external global i32\n@enzyme_const = external global i32\n";

/// Refusals that leave a way out: it is not done yet, or not for this function.
const NOT_THIS: [&str; 2] = ["RG0111", "RG0221"];

/// What the function that asks for lanes is called.
const LANES: &str = "filetest.lanes";

impl Way {
    /// Derives from `input` and compiles; none where the tool says that it cannot do this one.
    pub fn build(self, primal: Module, input: Module, making: Making, spec: &Spec) -> Result<Option<Code>, Trouble> {
        let f = spec.function.as_str();
        let (augmented, second) = (format!("{f}.augmented"), format!("{f}.split_reverse"));
        let request = reverse_request(&input, spec);
        let mut requests = Vec::new();
        match self {
            Self::Halves => requests.push(CommandRequest { mode: Mode::Split, ..request }),
            Self::Workspace => requests.push(request),
            _ => {
                let printed = input.function(f).map(|f| f.printed()).unwrap_or_default();
                let signature = Signature::find(&printed, f).map_err(Trouble::Unreadable)?;
                let text = self.asking(f, &signature, &request.params);
                input.link_text(&text).map_err(|e| Trouble::Unreadable(e.to_string()))?;
            }
        }
        let options = Options { workspace: self == Self::Workspace, ..options(making) };
        match derive_with(&input, &requests, &options) {
            Err(Trouble::Refused(text)) if NOT_THIS.iter().any(|code| text.contains(code)) => return Ok(None),
            Err(Trouble::Refused(text)) => {
                return Err(Trouble::Internal(format!("{self:?}, though the plain way is accepted: {text}")));
            }
            result => result?,
        };
        let (reverse, size) = (format!("{f}.reverse"), format!("{f}.reverse.workspace_bytes"));
        let names: Vec<&str> = match self {
            Self::Halves => vec![&augmented, &second],
            Self::Workspace => vec![&reverse, &size],
            Self::LanesReverse | Self::LanesForward => vec![LANES],
        };
        let parts = vec![
            Part { module: primal, functions: vec![(f, f)] },
            Part { module: input, functions: names.into_iter().map(|name| (name, name)).collect() },
        ];
        Code::join(parts, 0).map(Some).map_err(Trouble::Internal)
    }

    /// A function that asks for two derivatives of `f`, as IR. It returns all numbers one after another.
    fn asking(self, f: &str, signature: &Signature, activities: &[ParamActivity]) -> String {
        let forward = self == Self::LanesForward;
        let (mut params, mut passed, mut outs) = (Vec::new(), Vec::new(), Vec::new());
        for (i, (ty, activity)) in signature.params.iter().zip(activities).enumerate() {
            params.push(format!("{ty} %p{i}"));
            let dual = activity.is_dup() || forward && *activity == ParamActivity::Out;
            let mark = match activity {
                _ if dual => "enzyme_dup",
                ParamActivity::Out => "enzyme_out",
                _ => "enzyme_const",
            };
            passed.push(format!("ptr @{mark}, {ty} %p{i}"));
            for lane in (0..2).filter(|_| dual) {
                params.push(format!("{ty} %s{i}.{lane}"));
                passed.push(format!("{ty} %s{i}.{lane}"));
            }
            outs.extend((!dual && *activity == ParamActivity::Out).then_some(*ty));
        }
        if forward {
            outs = signature.results.iter().copied().filter(|ty| ty.is_float()).collect();
        }
        let lanes: Vec<String> = outs.iter().map(|ty| format!("[2 x {ty}]")).collect();
        let returned = match lanes.as_slice() {
            [] => "void".to_owned(),
            [one] => one.clone(),
            all => format!("{{ {} }}", all.join(", ")),
        };
        let flat: Vec<String> = outs.iter().flat_map(|ty| [ty.to_string(), ty.to_string()]).collect();
        let whole = if flat.is_empty() { "void".to_owned() } else { format!("{{ {} }}", flat.join(", ")) };
        let symbol = if forward { "__enzyme_fwddiff.lanes" } else { "__enzyme_autodiff.lanes" };
        let target = if outs.is_empty() { "" } else { "%r = " };
        let mut out = format!(
            "{INTERFACE}declare {returned} @{symbol}(ptr, ...)\ndeclare {} @{f}({})\ndefine {whole} @{LANES}({}) {{\n  \
             {target}call {returned} (ptr, ...) @{symbol}(ptr @{f}, ptr @enzyme_width, i32 2, {})\n",
            signature.returned,
            signature.params.iter().map(Scalar::to_string).collect::<Vec<_>>().join(", "),
            params.join(", "),
            passed.join(", ")
        );
        let mut last = "poison".to_owned();
        for (k, ty) in flat.iter().enumerate() {
            let path = if outs.len() == 1 { format!("{k}") } else { format!("{}, {}", k / 2, k % 2) };
            out += &format!("  %e{k} = extractvalue {returned} %r, {path}\n");
            out += &format!("  %w{k} = insertvalue {whole} {last}, {ty} %e{k}, {k}\n");
            last = format!("%w{k}");
        }
        out + &if flat.is_empty() { "  ret void\n}\n".to_owned() } else { format!("  ret {whole} {last}\n}}\n") }
    }

    /// Holds this way against the plain one, in `plain`.
    pub fn check(self, code: &Code, plain: &Code, run: &Run, direction: &Direction) -> Result<(), String> {
        let reverse = |run: &Run| call_reverse(plain, run, &format!("{}.reverse", run.function)).map(|r| r.grad);
        let same = |what: &str, got: &[Expected], want: &[Expected]| match bits(got) == bits(want) {
            true => Ok(()),
            false => Err(format!("{what}: {got:?}, not {want:?}")),
        };
        match self {
            Self::Halves => {
                let got = call_halves(code, run)?;
                if got.heap.allocated != got.heap.freed {
                    let (a, f) = (got.heap.allocated, got.heap.freed);
                    return Err(format!("two halves: {a} blocks allocated, {f} freed"));
                }
                same("two halves", &got.grad, &reverse(run)?)
            }
            Self::Workspace => {
                let got = call_with_workspace(code, run)?;
                if got.heap != Heap::default() {
                    let (a, f) = (got.heap.allocated, got.heap.freed);
                    return Err(format!("with a workspace: {a} blocks allocated, {f} freed"));
                }
                same("with a workspace", &got.grad, &reverse(run)?)
            }
            Self::LanesReverse => {
                let runs = [run.clone(), other_shadows(run)];
                for (lane, got) in reverse_lanes(code, &runs)?.iter().enumerate() {
                    same(&format!("reverse, lane {lane} of 2"), got, &reverse(&runs[lane])?)?;
                }
                Ok(())
            }
            Self::LanesForward => {
                let directions = [direction.clone(), direction.iter().map(|d| d.as_ref().map(other)).collect()];
                for (lane, got) in forward_lanes(code, run, &directions)?.iter().enumerate() {
                    let forward = call_forward(plain, run, &format!("{}.forward", run.function), &directions[lane])?;
                    let mut want: Vec<Expected> = forward.mem.into_iter().map(Expected::Memory).collect();
                    want.push(Expected::Float(forward.tangent));
                    same(&format!("forward, lane {lane} of 2"), got, &want)?;
                }
                Ok(())
            }
        }
    }
}

/// Another direction, exact in every float type.
fn other(direction: &Expected) -> Expected {
    let moved = |v: f64| 0.25 - v * 0.5;
    match direction {
        Expected::Float(v) => Expected::Float(moved(*v)),
        Expected::Memory(block) => Expected::Memory(block.map_floats(&mut |v| moved(v))),
        Expected::Int(v) => Expected::Int(*v),
    }
}

fn other_shadows(run: &Run) -> Run {
    let mut run = run.clone();
    for arg in &mut run.args {
        let seeded = first_shadow(arg).map(|block| block.map_floats(&mut |v| v * -0.5));
        if let Arg::Memory { shadow, .. } = arg {
            *shadow = seeded;
        }
    }
    run
}

/// Both halves, with other numbers in memory between them.
fn call_halves(code: &Code, run: &Run) -> Result<Reverse, String> {
    let types = check_args(code, run)?;
    let args = &run.args;
    let activities = crate::marshal::activities(args);
    let mut images = primals(args);
    let shadows = Images::new(args, |_, arg| first_shadow(arg));
    let mut words = Vec::new();
    for (i, ty) in types.iter().enumerate() {
        words.push(primal_word(&images, args, i, *ty));
        if activities[i].is_dup() {
            words.push(shadows.address(args, i));
        }
    }
    let names = [format!("{}.augmented", run.function), format!("{}.split_reverse", run.function)];
    let (results, before) = code.call(&names[0], &words)?;
    let mem = images.read_active(args);
    images.overwrite();
    let seeded = code.signature(&names[1])?.params.len() == words.len() + 2;
    if let Some(ty) = code.signature(&run.function)?.results.first().filter(|_| seeded) {
        words.push(ty.encode(run.seed.unwrap_or(1.0)));
    }
    words.push(results.first().copied().ok_or("the augmented half returns no tape")?);
    let (results, after) = code.call(&names[1], &words)?;
    let kinds = code.signature(&names[1])?.results.clone();
    let returned = kinds.iter().zip(&results).map(|(ty, word)| decode(*ty, *word));
    let mut heap = before;
    heap.allocated += after.allocated;
    heap.freed += after.freed;
    Ok(Reverse { grad: gathered(args, &shadows, returned), mem, heap })
}

/// So many words stand behind a workspace, and hold this.
const GUARD: usize = 16;
const UNTOUCHED: u128 = 0x5a5a_1234;

/// Reverse mode with a block of exactly as many bytes as it says that it needs.
fn call_with_workspace(code: &Code, run: &Run) -> Result<Reverse, String> {
    let types = check_args(code, run)?;
    let args = &run.args;
    let activities = crate::marshal::activities(args);
    let images = primals(args);
    let shadows = Images::new(args, |_, arg| first_shadow(arg));
    let (mut words, mut sizes) = (Vec::new(), Vec::new());
    for (i, ty) in types.iter().enumerate() {
        words.push(primal_word(&images, args, i, *ty));
        sizes.push(primal_word(&images, args, i, *ty));
        if activities[i].is_dup() {
            words.push(shadows.address(args, i));
        }
    }
    let name = format!("{}.reverse", run.function);
    let (bytes, asked) = code.call(&format!("{name}.workspace_bytes"), &sizes)?;
    if asked != Heap::default() {
        return Err("the size of a workspace allocates".into());
    }
    let bytes = bytes.first().copied().filter(|&n| n < 1 << 28 && n % 16 == 0).ok_or("no size of a workspace")?;
    let words_of_it = bytes as usize / 16;
    let mut block = vec![u128::MAX; words_of_it];
    block.resize(words_of_it + GUARD, UNTOUCHED);
    let seeded = code.signature(&name)?.params.len() == words.len() + 2;
    if let Some(ty) = code.signature(&run.function)?.results.first().filter(|_| seeded) {
        words.push(ty.encode(run.seed.unwrap_or(1.0)));
    }
    words.push(block.as_mut_ptr() as u64);
    let (results, heap) = code.call(&name, &words)?;
    if block[words_of_it..].iter().any(|&word| word != UNTOUCHED) {
        return Err(format!("a workspace of {bytes} bytes is too small"));
    }
    let kinds = code.signature(&name)?.results.clone();
    let returned = kinds.iter().zip(&results).map(|(ty, word)| decode(*ty, *word));
    Ok(Reverse { grad: gathered(args, &shadows, returned), mem: images.read_active(args), heap })
}

/// The gradients of each lane. The runs differ in their shadows.
fn reverse_lanes(code: &Code, runs: &[Run; 2]) -> Result<[Vec<Expected>; 2], String> {
    let types = check_args(code, &runs[0])?;
    let args = &runs[0].args;
    let activities = crate::marshal::activities(args);
    let images = primals(args);
    let shadows = [0, 1].map(|lane| Images::new(&runs[lane].args, |_, arg| first_shadow(arg)));
    let mut words = Vec::new();
    for (i, ty) in types.iter().enumerate() {
        words.push(primal_word(&images, args, i, *ty));
        if activities[i].is_dup() {
            words.extend(shadows.iter().map(|s| s.address(args, i)));
        }
    }
    let (results, _) = code.call(LANES, &words)?;
    let kinds = code.signature(LANES)?.results.clone();
    Ok([0, 1].map(|lane| {
        let own = kinds.iter().zip(&results).skip(lane).step_by(2).map(|(ty, word)| decode(*ty, *word));
        gathered(args, &shadows[lane], own)
    }))
}

/// The tangents of each lane: memory, then the result's.
fn forward_lanes(code: &Code, run: &Run, directions: &[Direction; 2]) -> Result<[Vec<Expected>; 2], String> {
    let types = check_args(code, run)?;
    let args = &run.args;
    let activities = crate::marshal::activities(args);
    let images = primals(args);
    let tangents = [0, 1].map(|lane| {
        Images::new(args, |i, _| match &directions[lane][i] {
            Some(Expected::Memory(block)) => Some(block.clone()),
            _ => None,
        })
    });
    let mut words = Vec::new();
    for (i, ty) in types.iter().enumerate() {
        words.push(primal_word(&images, args, i, *ty));
        for lane in [0, 1] {
            match (&directions[lane][i], activities[i].is_dup()) {
                (Some(Expected::Float(tangent)), _) => words.push(ty.encode(*tangent)),
                (_, true) => words.push(tangents[lane].address(args, i)),
                _ => {}
            }
        }
    }
    let (results, _) = code.call(LANES, &words)?;
    let kinds = code.signature(LANES)?.results.clone();
    Ok([0, 1].map(|lane| {
        let mut all: Vec<Expected> = tangents[lane].read_active(args).into_iter().map(Expected::Memory).collect();
        let own = kinds.get(lane).zip(results.get(lane)).map(|(ty, word)| decode(*ty, *word));
        all.push(own.unwrap_or(Expected::Float(0.0)));
        all
    }))
}
