//! A private clone of a function in canonical form, with what scalar evolution knows of its loops.
//!
//! The clone has callees inlined, one return, no switches, irreducible loops or constant expressions, and its
//! loops rotated, in LLVM's simplified and loop-closed form. It stays in the module under its new name. Loops
//! are not unrolled, and branches are not turned into selects. Trip counts are expanded last, so no pass may
//! run on the clone between [`prepare`] and the end of its use.

use std::ptr;

use retrograd_ir::SizeExpr;
use retrograd_llvm_shim as shim;

use crate::{BlockRef, Module, Targets, Value, formula, text};

/// Why a function cannot be prepared.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("function `{function}`: {reason}")]
pub struct PrepareError {
    pub function: String,
    pub reason: String,
}

/// A loop whose trip count is known before it starts.
#[derive(Clone, Debug, PartialEq)]
pub struct TripFact {
    pub header: BlockRef,
    /// An i64: back edges taken by a run of the loop; -1 where it is known out there not to be entered.
    pub back_edges: Value,
    /// The outermost block at whose end `back_edges` stands.
    pub at: BlockRef,
    pub header_runs: SizeExpr,
}

/// A header phi with a constant step per iteration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AffineFact {
    pub header: BlockRef,
    pub phi: Value,
    pub start: Value,
    /// Bytes for a pointer, units for an integer.
    pub step: i64,
}

/// The clone and its loop facts. Valid as long as the module.
#[derive(Clone, Debug)]
pub struct Prepared {
    /// The private clone.
    pub function: Value,
    /// Symbol of the function it was made from.
    pub original: String,
    pub trips: Vec<TripFact>,
    pub affine: Vec<AffineFact>,
}

/// What becomes of the calls in a function that is prepared.
#[derive(Clone, Copy, Debug, Default)]
pub struct Calls<'a> {
    /// Callees that are not inlined.
    pub skip: &'a [&'a str],
    /// Callees that are not inlined where a pointer leads to them.
    pub blocked: &'a [String],
    /// With these, calls through pointers become branches over direct calls.
    pub targets: Option<&'a Targets>,
    /// Locals of variable size become blocks of the heap: the stack frame that they would be in is gone before
    /// the reverse half runs.
    pub locals_on_heap: bool,
}

/// Prepares `function` as `new_name`.
pub fn prepare(module: &Module, function: &str, new_name: &str) -> Result<Prepared, PrepareError> {
    prepare_calls(module, function, new_name, Calls::default())
}

/// As [`prepare`], with a say in what becomes of calls.
pub fn prepare_calls(
    module: &Module,
    function: &str,
    new_name: &str,
    calls: Calls<'_>,
) -> Result<Prepared, PrepareError> {
    let fail = |reason: String| PrepareError { function: function.to_owned(), reason };
    let skip: Vec<_> = calls.skip.iter().map(|name| text::c_string(name)).collect();
    let skip_raw: Vec<_> = skip.iter().map(|name| name.as_ptr()).collect();
    let blocked: Vec<_> = calls.blocked.iter().map(|name| text::c_string(name)).collect();
    let blocked_raw: Vec<_> = blocked.iter().map(|name| name.as_ptr()).collect();
    let (name, new_name) = (text::c_string(function), text::c_string(new_name));
    let (mut clone, mut error) = (ptr::null_mut(), shim::Text::EMPTY);
    // SAFETY: the module is live and all texts outlive the call.
    let status = unsafe {
        shim::rgllvm_function_prepare(
            module.raw(),
            name.as_ptr(),
            new_name.as_ptr(),
            skip_raw.as_ptr(),
            skip_raw.len(),
            blocked_raw.as_ptr(),
            blocked_raw.len(),
            calls.targets.map_or(ptr::null_mut(), Targets::raw),
            calls.locals_on_heap.into(),
            &mut clone,
            &mut error,
        )
    };
    if status != shim::OK {
        return Err(fail(text::take(error)));
    }
    with_facts(Value(clone), function)
}

pub(crate) fn with_facts(clone: Value, original: &str) -> Result<Prepared, PrepareError> {
    let (trips, affine) = loop_facts(clone)
        .ok_or_else(|| PrepareError { function: original.to_owned(), reason: "its loops cannot be analysed".into() })?;
    Ok(Prepared { function: clone, original: original.to_owned(), trips, affine })
}

impl Prepared {
    /// The shim's verdict on work at this function.
    pub(crate) fn checked(&self, status: shim::Status, error: shim::Text) -> Result<(), PrepareError> {
        match status {
            shim::OK => Ok(()),
            _ => Err(PrepareError { function: self.original.clone(), reason: text::take(error) }),
        }
    }

    /// Puts calls of `stop` in the place of calls: it takes the address that was called, and a text, and does
    /// not return. All facts and pictures made before are void.
    pub fn cut(self, stop: Value, cuts: &[(Value, String)]) -> Result<Self, PrepareError> {
        let texts: Vec<_> = cuts.iter().map(|(_, t)| text::c_string(t)).collect();
        let raw: Vec<_> =
            cuts.iter().zip(&texts).map(|((call, _), t)| shim::Cut { call: call.0, text: t.as_ptr() }).collect();
        let mut error = shim::Text::EMPTY;
        // SAFETY: live calls of a live function, each named once, and texts that outlive the call.
        let status = unsafe { shim::rgllvm_function_cut(self.function.0, stop.0, raw.as_ptr(), raw.len(), &mut error) };
        self.checked(status, error)?;
        with_facts(self.function, &self.original)
    }
}

/// A function with two versions of its rest, and where they begin.
#[derive(Clone, Debug)]
pub struct Versioned {
    pub prepared: Prepared,
    /// What follows runs where none of the pairs overlap, and the oracle knows it.
    pub disjoint: BlockRef,
    pub careful: BlockRef,
}

impl Prepared {
    /// A copy, as `new_name`, that tests at run time whether loads and writers overlap. None if their addresses cannot
    /// be compared before the first of them.
    pub fn versions(&self, new_name: &str, pairs: &[(Value, Value)]) -> Result<Option<Versioned>, PrepareError> {
        let raw: Vec<_> =
            pairs.iter().map(|(load, writer)| shim::Question { load: load.0, writer: writer.0 }).collect();
        let name = text::c_string(new_name);
        let mut out = shim::Versions { function: ptr::null_mut(), disjoint: ptr::null_mut(), careful: ptr::null_mut() };
        let mut error = shim::Text::EMPTY;
        // SAFETY: live instructions of a live function, and texts that outlive the call.
        let status = unsafe {
            shim::rgllvm_function_versions(
                self.function.0,
                name.as_ptr(),
                raw.as_ptr(),
                raw.len(),
                &mut out,
                &mut error,
            )
        };
        self.checked(status, error)?;
        if out.function.is_null() {
            return Ok(None);
        }
        let prepared = with_facts(Value(out.function), &self.original)?;
        Ok(Some(Versioned { prepared, disjoint: BlockRef(out.disjoint), careful: BlockRef(out.careful) }))
    }
}

fn loop_facts(function: Value) -> Option<(Vec<TripFact>, Vec<AffineFact>)> {
    let (mut facts, mut view) = (ptr::null_mut(), shim::LoopFactsView::EMPTY);
    // SAFETY: a live function with a body.
    if unsafe { shim::rgllvm_loops_expand(function.0, &mut facts, &mut view) } != shim::OK {
        return None;
    }
    // SAFETY: the view's lists live until the facts are freed below.
    let (trips, affine) =
        unsafe { (text::list(view.trips, view.trip_count), text::list(view.affine, view.affine_count)) };
    let trips = trips.iter().filter(|t| !t.back_edges.is_null()).map(|t| TripFact {
        header: BlockRef(t.header),
        back_edges: Value(t.back_edges),
        at: BlockRef(t.at),
        header_runs: formula::parse(&text::copy(&t.header_runs)),
    });
    let affine = affine.iter().map(|a| AffineFact {
        header: BlockRef(a.header),
        phi: Value(a.phi),
        start: Value(a.start),
        step: a.step,
    });
    let owned = (trips.collect(), affine.collect());
    // SAFETY: created above, freed once, and nothing borrowed from it is left.
    unsafe { shim::rgllvm_loops_free(facts) };
    Some(owned)
}
