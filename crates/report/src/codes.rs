//! The codes of diagnostics. A code keeps its meaning for good.
//!
//! RG00xx: the input cannot be read. RG01xx: the request is wrong. RG02xx: the function cannot be
//! differentiated as asked. RG03xx: the output cannot be written. RG09xx: a fault of this program.
//! Each has a page, docs/errors/CODE.md, and a line in [`crate::explain`].

pub const UNREADABLE: &str = "RG0001";
pub const EMPTY: &str = "RG0002";
pub const NOT_IR: &str = "RG0003";
pub const DAMAGED: &str = "RG0004";
pub const SYNTAX: &str = "RG0005";
pub const INVALID: &str = "RG0006";
pub const NOT_LINKED: &str = "RG0007";

pub const NOTHING_TO_DO: &str = "RG0101";
pub const NO_FUNCTION: &str = "RG0102";
pub const NO_BODY: &str = "RG0103";
pub const BAD_SPEC: &str = "RG0104";
pub const WRONG_COUNT: &str = "RG0105";
pub const DOES_NOT_FIT: &str = "RG0106";
pub const MISSING_SHADOW: &str = "RG0107";
pub const UNRESOLVED: &str = "RG0108";
pub const UNKNOWN_ANNOTATION: &str = "RG0109";
pub const NAME_TAKEN: &str = "RG0110";
pub const NOT_YET: &str = "RG0111";
pub const BAD_RESULT: &str = "RG0112";
pub const CONTRADICTION: &str = "RG0113";
pub const BAD_TAPE: &str = "RG0114";
pub const NO_OPERAND: &str = "RG0115";
pub const RETURN_DOES_NOT_FIT: &str = "RG0116";
pub const OWN_DERIVATIVE: &str = "RG0120";
pub const BAD_REGISTRATION: &str = "RG0121";
pub const WRONG_SIGNATURE: &str = "RG0122";
pub const REGISTERED_TWICE: &str = "RG0123";
pub const LIKE_UNKNOWN: &str = "RG0124";
pub const BAD_PROMISE: &str = "RG0130";

pub const NO_DERIVATIVE: &str = "RG0201";
pub const UNSUPPORTED: &str = "RG0202";
pub const STORED_TO_CONST: &str = "RG0203";
pub const STORED_TO_GLOBAL: &str = "RG0204";
pub const UNKNOWN_TYPE: &str = "RG0205";
pub const MIXED_POINTER: &str = "RG0206";
pub const NOT_KEPT: &str = "RG0207";
pub const NEVER_RETURNS: &str = "RG0208";
pub const CONTROL_FLOW: &str = "RG0209";
pub const STOPS_AT_RUN_TIME: &str = "RG0210";

pub const POINTER_IN_GLOBAL: &str = "RG0215";

pub const ALLOCATES: &str = "RG0220";
pub const NO_WORKSPACE: &str = "RG0221";
pub const ABOVE_BUDGET: &str = "RG0222";

pub const NOT_WRITTEN: &str = "RG0301";
pub const NO_CODE: &str = "RG0302";

pub const BROKEN_PLAN: &str = "RG0901";
pub const BROKEN_MODULE: &str = "RG0902";
pub const INTERNAL: &str = "RG0903";

/// Every code with its title.
pub const ALL: &[(&str, &str)] = &[
    (UNREADABLE, "the input cannot be read"),
    (EMPTY, "the input is empty"),
    (NOT_IR, "the input is neither bitcode nor textual IR"),
    (DAMAGED, "the bitcode is truncated, damaged or of another LLVM"),
    (SYNTAX, "the textual IR has a syntax error"),
    (INVALID, "the module breaks LLVM's rules"),
    (NOT_LINKED, "the inputs cannot be joined to one module"),
    (NOTHING_TO_DO, "the module holds no request and none was given"),
    (NO_FUNCTION, "there is no such function"),
    (NO_BODY, "the function has no body in this module"),
    (BAD_SPEC, "a request on the command line cannot be read"),
    (WRONG_COUNT, "wrong number of activities or arguments"),
    (DOES_NOT_FIT, "an activity does not fit its parameter"),
    (MISSING_SHADOW, "a shadow is missing"),
    (UNRESOLVED, "a request does not name the function to differentiate"),
    (UNKNOWN_ANNOTATION, "an annotation is not known"),
    (NAME_TAKEN, "the name of the result is taken"),
    (NOT_YET, "the request asks for something that is not supported yet"),
    (BAD_RESULT, "the request's return type does not fit what it returns"),
    (CONTRADICTION, "two annotations contradict each other"),
    (BAD_TAPE, "the two halves of a split request do not agree on the tape"),
    (NO_OPERAND, "an annotation lacks what belongs to it"),
    (RETURN_DOES_NOT_FIT, "an annotation does not fit the function's result"),
    (OWN_DERIVATIVE, "a function asks for its own derivative while it is being computed"),
    (BAD_REGISTRATION, "a registration cannot be read"),
    (WRONG_SIGNATURE, "a registered derivative function has another signature than it should"),
    (REGISTERED_TWICE, "a function is registered twice for one thing"),
    (LIKE_UNKNOWN, "a function is said to be like one that has no rule"),
    (BAD_PROMISE, "a promise of --assume does not fit"),
    (NO_DERIVATIVE, "a called function has no derivative"),
    (UNSUPPORTED, "an instruction has no derivative"),
    (STORED_TO_CONST, "active data is stored to memory of a const argument"),
    (STORED_TO_GLOBAL, "active data is stored to a global variable"),
    (UNKNOWN_TYPE, "it is not known whether bytes are floats"),
    (MIXED_POINTER, "a pointer may be with or without a shadow"),
    (NOT_KEPT, "a value can be neither kept nor computed again"),
    (NEVER_RETURNS, "the function never returns"),
    (CONTROL_FLOW, "control flow that cannot be reversed"),
    (STOPS_AT_RUN_TIME, "a function that a pointer may lead to has no derivative"),
    (POINTER_IN_GLOBAL, "a global variable keeps a pointer to active memory between calls"),
    (ALLOCATES, "a gradient allocates, and that is forbidden"),
    (NO_WORKSPACE, "a gradient cannot do with the caller's workspace"),
    (ABOVE_BUDGET, "a gradient may keep more than `--max-cache` allows"),
    (NOT_WRITTEN, "the output cannot be written"),
    (NO_CODE, "LLVM cannot generate code for the module"),
    (BROKEN_PLAN, "internal: the plan breaks a promise"),
    (BROKEN_MODULE, "internal: the generated code breaks LLVM's rules"),
    (INTERNAL, "internal: an invariant does not hold"),
];

/// The title of a code.
pub fn title(code: &str) -> Option<&'static str> {
    ALL.iter().find(|(c, _)| *c == code).map(|(_, title)| *title)
}

#[cfg(test)]
mod tests {
    #[test]
    fn codes_are_sorted_and_unique() {
        assert!(super::ALL.windows(2).all(|w| w[0].0 < w[1].0));
        assert_eq!(super::title(super::NO_FUNCTION), Some("there is no such function"));
    }
}
