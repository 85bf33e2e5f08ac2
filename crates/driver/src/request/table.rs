//! The words of the interface: names that start a request, and annotations before its arguments.

use retrograd_analysis::ParamActivity;
use retrograd_llvm::{Module, Value};

use crate::spec::{Mode, ReturnAs};

/// What a request asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Forward and reverse sweep in one call.
    Combined,
    Forward,
    /// The first half of reverse mode in two calls.
    Augmented,
    /// The second half.
    ReverseHalf,
    /// The bytes of the tape between the two.
    TapeSize,
    /// The primal, with a tape for a forward request that follows.
    Recorded,
    /// The bytes that lead to this tape.
    RecordedSize,
    /// Forward mode that follows such a tape.
    ForwardHalf,
    /// The bytes that the workspace of such a call needs.
    WorkspaceSize,
    /// Calls the function; no derivative passes.
    Inactive,
    /// The shadow of code, which stands for itself.
    CodeShadow,
}

impl Kind {
    pub fn is_size(self) -> bool {
        matches!(self, Self::TapeSize | Self::RecordedSize)
    }

    /// Whether tangents are asked for, or a tape for them.
    pub fn is_forward(self) -> bool {
        matches!(self, Self::Forward | Self::Recorded | Self::RecordedSize | Self::ForwardHalf)
    }

    /// How its arguments are read; none: nothing has to be made for it.
    pub fn mode(self) -> Option<Mode> {
        match self {
            Self::Combined | Self::WorkspaceSize => Some(Mode::Reverse),
            Self::Forward => Some(Mode::Forward),
            Self::Augmented | Self::ReverseHalf | Self::TapeSize => Some(Mode::Split),
            // Its floats need no tangents yet.
            Self::Recorded | Self::RecordedSize => Some(Mode::Split),
            Self::ForwardHalf => Some(Mode::Forward),
            Self::Inactive | Self::CodeShadow => None,
        }
    }
}

/// Names that start a request; none in the second column: not supported.
const REQUESTS: &[(&str, Option<Kind>)] = &[
    ("__enzyme_autodiff", Some(Kind::Combined)),
    ("__enzyme_fwddiff", Some(Kind::Forward)),
    ("__enzyme_augmentfwd", Some(Kind::Augmented)),
    ("__enzyme_augmentsize", Some(Kind::TapeSize)),
    ("__enzyme_reverse", Some(Kind::ReverseHalf)),
    ("__enzyme_fwdsplit", Some(Kind::ForwardHalf)),
    ("__retrograd_workspace_bytes", Some(Kind::WorkspaceSize)),
    ("__enzyme_virtualreverse", Some(Kind::CodeShadow)),
    ("__enzyme_call_inactive", Some(Kind::Inactive)),
];

/// What an annotation says, of the argument behind it or of the whole request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Annotation {
    Activity(ParamActivity),
    Returns(ReturnAs),
    PrimalReturn,
    NoReturn,
    /// As `Activity`; the shadow of derivative i is so many bytes times i behind the one given. The number
    /// follows.
    Strided(ParamActivity),
    /// So many derivatives at once: a number follows.
    Width,
    /// The tape is the argument behind it.
    Tape,
    /// The tape is in a buffer of so many bytes: a number follows.
    Allocated,
    /// The tape is used again, or freed by somebody else.
    NoFree,
    NotOverwritten,
    /// A number follows, then a pointer to an argument of so many bytes.
    ByReference,
    /// From here on come the shadows of all arguments before it.
    Interleave,
    /// A shadow that is its primal stands for memory without derivatives.
    RuntimeActivity,
    /// Memory for all that would be allocated: a pointer follows.
    Workspace,
}

/// Longer names first: one may start with another.
const ANNOTATIONS: &[(&str, Annotation)] = &[
    ("enzyme_dupnoneedv", Annotation::Strided(ParamActivity::DupNoNeed)),
    ("enzyme_dupnoneed", Annotation::Activity(ParamActivity::DupNoNeed)),
    ("enzyme_dupv", Annotation::Strided(ParamActivity::Dup)),
    ("enzyme_dup_return", Annotation::Returns(ReturnAs::Dup)),
    ("enzyme_dup", Annotation::Activity(ParamActivity::Dup)),
    ("enzyme_out", Annotation::Activity(ParamActivity::Out)),
    ("enzyme_const_return", Annotation::Returns(ReturnAs::Const)),
    ("enzyme_const", Annotation::Activity(ParamActivity::Const)),
    ("enzyme_primal_return", Annotation::PrimalReturn),
    ("enzyme_noret", Annotation::NoReturn),
    ("enzyme_active_return", Annotation::Returns(ReturnAs::Active)),
    ("enzyme_width", Annotation::Width),
    ("enzyme_tape", Annotation::Tape),
    ("enzyme_allocated", Annotation::Allocated),
    ("enzyme_nofree", Annotation::NoFree),
    ("enzyme_not_overwritten", Annotation::NotOverwritten),
    ("enzyme_byref", Annotation::ByReference),
    ("enzyme_interleave", Annotation::Interleave),
    ("enzyme_runtime_activity", Annotation::RuntimeActivity),
    ("retrograd_workspace", Annotation::Workspace),
];

/// Whether a function's name makes a call of it a request.
pub fn is_request(name: &str) -> bool {
    REQUESTS.iter().any(|(part, _)| name.contains(part))
}

/// What a call of a function so named asks for; none if that is not supported.
pub fn kind_of(name: &str) -> Option<Kind> {
    REQUESTS.iter().find(|(part, _)| name.contains(part)).and_then(|(_, kind)| *kind)
}

/// Whether a symbol belongs to the request interface, and so is gone from the output.
pub(crate) fn is_interface(name: &str) -> bool {
    is_request(name) || ANNOTATIONS.iter().any(|(part, _)| name.contains(part))
}

/// The symbols of a module that belong to the interface: a function that they are given is asked for, not
/// called.
pub(crate) fn interface_of(module: &Module) -> Vec<String> {
    let names = module.functions().into_iter().chain(module.globals()).map(Value::name);
    names.filter(|name| is_interface(name) || name.contains("__enzyme_")).collect()
}

/// The annotation that an argument is: a load of the global so named, or its address. Inside: none if there
/// is no such annotation.
pub fn annotation(v: Value) -> Option<(String, Option<Annotation>)> {
    let mut global = v;
    while let Some(inner) = global.loaded_from().or_else(|| global.cast_from()) {
        global = inner;
    }
    if !global.is_global_variable() {
        return None;
    }
    let name = global.name();
    let known = ANNOTATIONS.iter().find(|(part, _)| name.contains(part));
    (known.is_some() || name.contains("enzyme_")).then(|| (name, known.map(|(_, a)| *a)))
}
