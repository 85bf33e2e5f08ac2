//! Memory that the user promised to be apart, as an oracle in front of another.
//!
//! The promise is about what is reached directly through two parameters. It answers a question when the load's
//! address can only be made from the one and the writer's only from the other, by [`Cells`]; cells unify what ever
//! meets, so a pointer that may be either belongs to neither. The other oracle is asked first: what can be proved
//! is not put down to a promise, and a certain overlap stands against it.

use retrograd_ir::{AliasAnswer, AliasOracle, Answerer, Function, Op, Overlap, Question, ValueId};

use crate::cells::{Cells, Origin};

/// See the module.
pub struct Promised<'a> {
    pub f: &'a Function,
    pub cells: &'a Cells,
    /// Pairs of parameters.
    pub apart: &'a [(ValueId, ValueId)],
    pub rest: &'a mut dyn AliasOracle,
}

impl Promised<'_> {
    /// The one parameter that a pointer is made from.
    fn parameter(&self, pointer: ValueId) -> Option<ValueId> {
        let place = self.cells.place(pointer)?;
        match self.cells.origins(place.cell) {
            [Origin::Param(p)] => Some(*p),
            _ => None,
        }
    }

    fn holds(&self, question: &Question) -> bool {
        let operands = self.f.operands(question.writer);
        let to = match self.f.op(question.writer) {
            Some(Op::Store(_)) => operands[1],
            Some(Op::Mem(_) | Op::AtomicAdd { .. }) => operands[0],
            _ => return false,
        };
        let from = match self.f.op(question.load) {
            Some(Op::Load(_)) => self.f.operands(question.load)[0],
            _ => return false,
        };
        match (self.parameter(from), self.parameter(to)) {
            (Some(a), Some(b)) => self.apart.iter().any(|&pair| pair == (a, b) || pair == (b, a)),
            _ => false,
        }
    }
}

impl AliasOracle for Promised<'_> {
    fn ask(&mut self, questions: &[Question]) -> Vec<AliasAnswer> {
        let mut answers = self.rest.ask(questions);
        if self.apart.is_empty() {
            return answers;
        }
        for (question, answer) in questions.iter().zip(&mut answers) {
            if matches!(answer.overlap, Overlap::May | Overlap::Partial) && self.holds(question) {
                *answer = AliasAnswer { overlap: Overlap::No, by: Answerer::Promise };
            }
        }
        answers
    }
}
