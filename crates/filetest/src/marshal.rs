//! A `run` as calls: arguments, shadows and tangents in real memory, and what is there afterwards.

use retrograd_analysis::ParamActivity;

use crate::compile::Code;
use crate::directive::{Arg, Expected, Run, Spec};
use crate::memory::{Image, Memory};
use crate::sandbox::Heap;
use crate::scalar::Scalar;

/// A direction: one entry for each argument; none where it has no tangent of its own.
pub type Direction = Vec<Option<Expected>>;

/// What a primal call left.
pub struct Primal {
    pub result: Option<Expected>,
    /// Memory of the active blocks, in the order of the arguments.
    pub mem: Vec<Memory>,
    pub heap: Heap,
}

/// What a reverse call left.
pub struct Reverse {
    /// An entry for each active argument.
    pub grad: Vec<Expected>,
    pub mem: Vec<Memory>,
    pub heap: Heap,
}

/// What a forward call left.
pub struct Forward {
    pub result: Option<Expected>,
    pub tangent: f64,
    /// Tangents of the active blocks.
    pub mem: Vec<Memory>,
    pub heap: Heap,
}

/// Blocks of one kind (primals, shadows or tangents), by argument.
pub(crate) struct Images(Vec<Option<Image>>);

impl Images {
    pub fn new(args: &[Arg], block: impl Fn(usize, &Arg) -> Option<Memory>) -> Self {
        Self(args.iter().enumerate().map(|(i, arg)| block(i, arg).map(|m| Image::new(&m))).collect())
    }

    pub fn address(&self, args: &[Arg], i: usize) -> u64 {
        match &args[i] {
            Arg::Same { arg, bytes } => self.0.get(*arg).and_then(Option::as_ref).map_or(0, Image::address) + bytes,
            _ => self.0[i].as_ref().map_or(0, Image::address),
        }
    }

    /// The active blocks as they are now.
    pub fn read_active(&self, args: &[Arg]) -> Vec<Memory> {
        let own = args.iter().zip(&self.0).filter(|(arg, _)| arg.is_active());
        own.filter_map(|(_, image)| image.as_ref().map(Image::read)).collect()
    }

    /// Puts other numbers everywhere; pointers stay.
    pub fn overwrite(&mut self) {
        self.0.iter_mut().flatten().for_each(Image::overwrite);
    }
}

pub(crate) fn primals(args: &[Arg]) -> Images {
    Images::new(args, |_, arg| match arg {
        Arg::Memory { block, .. } => Some(block.clone()),
        _ => None,
    })
}

/// The activity of each argument; one that is the same as another shares its.
pub fn activities(args: &[Arg]) -> Vec<ParamActivity> {
    let own = |arg: &Arg| match arg {
        Arg::Float { active: true, .. } => ParamActivity::Out,
        Arg::Memory { activity, .. } => *activity,
        _ => ParamActivity::Const,
    };
    args.iter()
        .map(|arg| match arg {
            Arg::Same { arg, .. } => args.get(*arg).map_or(ParamActivity::Const, own),
            arg => own(arg),
        })
        .collect()
}

pub fn spec(run: &Run) -> Spec {
    Spec { function: run.function.clone(), params: Some(activities(&run.args)) }
}

/// The shadow that a block starts with. Integers are those of the primal; pointers get blocks of their own.
pub fn first_shadow(arg: &Arg) -> Option<Memory> {
    match arg {
        Arg::Memory { block, shadow, activity } if activity.is_dup() => {
            Some(shadow.clone().unwrap_or_else(|| block.map_floats(&mut |_| 0.0)))
        }
        _ => None,
    }
}

fn scalar_word(arg: &Arg, ty: Scalar) -> u64 {
    match arg {
        Arg::Float { value, .. } => ty.encode(*value),
        Arg::Int { value, .. } => *value as u64,
        _ => 0,
    }
}

pub(crate) fn check_args(code: &Code, run: &Run) -> Result<Vec<Scalar>, String> {
    let types = code.signature(&run.function)?.params.clone();
    if types.len() != run.args.len() {
        return Err(format!("@{} takes {} arguments, not {}", run.function, types.len(), run.args.len()));
    }
    for (i, (arg, ty)) in run.args.iter().zip(&types).enumerate() {
        let fits = match arg {
            Arg::Float { .. } => ty.is_float(),
            Arg::Int { bits, .. } => *ty == Scalar::Int(*bits),
            Arg::Memory { .. } => *ty == Scalar::Ptr,
            Arg::Same { arg, .. } => *ty == Scalar::Ptr && *arg < i,
        };
        if !fits {
            return Err(format!("argument {i} of @{} is {ty}", run.function));
        }
    }
    Ok(types)
}

pub(crate) fn primal_word(images: &Images, args: &[Arg], i: usize, ty: Scalar) -> u64 {
    if ty == Scalar::Ptr { images.address(args, i) } else { scalar_word(&args[i], ty) }
}

pub(crate) fn decode(ty: Scalar, word: u64) -> Expected {
    match ty {
        Scalar::Int(bits) => Expected::Int((word << (64 - bits)) as i64 >> (64 - bits)),
        Scalar::Ptr => Expected::Int(word as i64),
        ty => Expected::Float(ty.decode(word)),
    }
}

/// Calls the function itself.
pub fn call_primal(code: &Code, run: &Run) -> Result<Primal, String> {
    let types = check_args(code, run)?;
    let images = primals(&run.args);
    let words: Vec<u64> = types.iter().enumerate().map(|(i, ty)| primal_word(&images, &run.args, i, *ty)).collect();
    let (results, heap) = code.call(&run.function, &words)?;
    let kinds = &code.signature(&run.function)?.results;
    let result = kinds.iter().zip(&results).map(|(ty, word)| decode(*ty, *word)).next();
    Ok(Primal { result, mem: images.read_active(&run.args), heap })
}

/// Calls `name`, the reverse mode of the function.
pub fn call_reverse(code: &Code, run: &Run, name: &str) -> Result<Reverse, String> {
    let types = check_args(code, run)?;
    let args = &run.args;
    let activities = activities(args);
    let images = primals(args);
    let shadows = Images::new(args, |_, arg| first_shadow(arg));
    let mut words = Vec::new();
    for (i, ty) in types.iter().enumerate() {
        words.push(primal_word(&images, args, i, *ty));
        if activities[i].is_dup() {
            words.push(shadows.address(args, i));
        }
    }
    let signature = code.signature(name)?;
    // A result that is never active has no seed; whether it is one is the tool's finding.
    let primal_result = code.signature(&run.function)?.results.first().copied();
    if let Some(ty) = primal_result.filter(|ty| ty.is_float() && signature.params.len() == words.len() + 1) {
        words.push(ty.encode(run.seed.unwrap_or(1.0)));
    }
    let outs: Vec<Scalar> =
        types.iter().zip(&activities).filter(|(_, a)| **a == ParamActivity::Out).map(|(ty, _)| *ty).collect();
    if signature.results != outs {
        return Err(format!("@{name} returns {}, but the `out` parameters are {outs:?}", signature.returned));
    }
    let (results, heap) = code.call(name, &words)?;
    let returned = outs.iter().zip(&results).map(|(ty, word)| decode(*ty, *word));
    Ok(Reverse { grad: gathered(args, &shadows, returned), mem: images.read_active(args), heap })
}

/// An entry for each active argument: its shadow as it is now, or what was returned for it.
pub(crate) fn gathered(args: &[Arg], shadows: &Images, mut returned: impl Iterator<Item = Expected>) -> Vec<Expected> {
    let mut grad = Vec::new();
    for (arg, shadow) in args.iter().zip(&shadows.0).filter(|(arg, _)| arg.is_active()) {
        match (arg, shadow) {
            (Arg::Memory { .. }, Some(image)) => grad.push(Expected::Memory(image.read())),
            _ => grad.extend(returned.next()),
        }
    }
    grad
}

/// Calls `name`, the forward mode of the function, along `direction`.
pub fn call_forward(code: &Code, run: &Run, name: &str, direction: &Direction) -> Result<Forward, String> {
    let types = check_args(code, run)?;
    let args = &run.args;
    let activities = activities(args);
    let images = primals(args);
    let tangents = Images::new(args, |i, _| match &direction[i] {
        Some(Expected::Memory(block)) => Some(block.clone()),
        _ => None,
    });
    let mut words = Vec::new();
    for (i, ty) in types.iter().enumerate() {
        words.push(primal_word(&images, args, i, *ty));
        match (&direction[i], activities[i].is_dup()) {
            (Some(Expected::Float(tangent)), _) => words.push(ty.encode(*tangent)),
            (_, true) => words.push(tangents.address(args, i)),
            _ => {}
        }
    }
    let (results, heap) = code.call(name, &words)?;
    let kinds = &code.signature(name)?.results;
    let mut decoded = kinds.iter().zip(&results).map(|(ty, word)| decode(*ty, *word));
    let result = decoded.next();
    let tangent = match decoded.next() {
        Some(Expected::Float(tangent)) => tangent,
        _ => 0.0,
    };
    Ok(Forward { result, tangent, mem: tangents.read_active(args), heap })
}
