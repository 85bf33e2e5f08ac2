//! The words of the interface: names that start a request, and annotations before its arguments.

use retrograd_analysis::ParamActivity;
use retrograd_llvm::Value;

use crate::spec::Mode;

/// Names that start a request; the third column says whether it is supported.
pub const REQUESTS: &[(&str, Option<Mode>)] = &[
    ("__enzyme_autodiff", Some(Mode::Reverse)),
    ("__enzyme_fwddiff", Some(Mode::Forward)),
    ("__enzyme_augmentfwd", None),
    ("__enzyme_augmentsize", None),
    ("__enzyme_reverse", None),
    ("__enzyme_fwdsplit", None),
    ("__enzyme_virtualreverse", None),
    ("__enzyme_call_inactive", None),
];

/// What an annotation says of the argument behind it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Annotation {
    Activity(ParamActivity),
    PrimalReturn,
    /// Known to Enzyme's users, not supported here.
    NotYet(&'static str),
}

/// Longer names first: one may start with another.
pub const ANNOTATIONS: &[(&str, Annotation)] = &[
    ("enzyme_dupnoneed", Annotation::Activity(ParamActivity::DupNoNeed)),
    ("enzyme_dupv", Annotation::NotYet("enzyme_dupv")),
    ("enzyme_dup_return", Annotation::NotYet("enzyme_dup_return")),
    ("enzyme_dup", Annotation::Activity(ParamActivity::Dup)),
    ("enzyme_out", Annotation::Activity(ParamActivity::Out)),
    ("enzyme_const_return", Annotation::NotYet("enzyme_const_return")),
    ("enzyme_const", Annotation::Activity(ParamActivity::Const)),
    ("enzyme_primal_return", Annotation::PrimalReturn),
    ("enzyme_noret", Annotation::NotYet("enzyme_noret")),
    ("enzyme_active_return", Annotation::NotYet("enzyme_active_return")),
    ("enzyme_width", Annotation::NotYet("enzyme_width")),
    ("enzyme_tape", Annotation::NotYet("enzyme_tape")),
    ("enzyme_allocated", Annotation::NotYet("enzyme_allocated")),
    ("enzyme_nofree", Annotation::NotYet("enzyme_nofree")),
    ("enzyme_not_overwritten", Annotation::NotYet("enzyme_not_overwritten")),
    ("enzyme_byref", Annotation::NotYet("enzyme_byref")),
    ("enzyme_interleave", Annotation::NotYet("enzyme_interleave")),
    ("enzyme_runtime_activity", Annotation::NotYet("enzyme_runtime_activity")),
    ("retrograd_workspace", Annotation::NotYet("retrograd_workspace")),
];

/// Whether a function's name makes a call of it a request.
pub fn is_request(name: &str) -> bool {
    REQUESTS.iter().any(|(part, _)| name.contains(part))
}

/// Whether a symbol belongs to the request interface, and so is gone from the output.
pub(crate) fn is_interface(name: &str) -> bool {
    is_request(name) || ANNOTATIONS.iter().any(|(part, _)| name.contains(part))
}

/// The annotation that an argument is: a load of the global so named, or its address.
pub fn annotation(v: Value) -> Option<(String, Option<Annotation>)> {
    let global = v.loaded_from().unwrap_or(v);
    if !global.is_global_variable() {
        return None;
    }
    let name = global.name();
    let known = ANNOTATIONS.iter().find(|(part, _)| name.contains(part));
    (known.is_some() || name.contains("enzyme_")).then(|| (name, known.map(|(_, a)| *a)))
}
