//! What speaks for each meaning of a class of bytes.

use retrograd_ir::FloatKind;

use super::Kind;

/// All that was said of a class, contradictions included.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Evidence {
    integer: bool,
    pointer: bool,
    float: Option<FloatKind>,
    /// Floats of two formats.
    clash: bool,
}

impl From<Kind> for Evidence {
    fn from(kind: Kind) -> Self {
        let none = Self::default();
        match kind {
            Kind::Unknown => none,
            Kind::Integer => Self { integer: true, ..none },
            Kind::Pointer => Self { pointer: true, ..none },
            Kind::Float(k) => Self { float: Some(k), ..none },
            Kind::Mixed => Self { clash: true, ..none },
        }
    }
}

impl Evidence {
    pub fn join(self, other: Self) -> Self {
        let formats = matches!((self.float, other.float), (Some(a), Some(b)) if a != b);
        Self {
            integer: self.integer || other.integer,
            pointer: self.pointer || other.pointer,
            float: self.float.or(other.float),
            clash: self.clash || other.clash || formats,
        }
    }

    pub fn kind(self) -> Kind {
        match (self.clash, self.integer, self.pointer, self.float) {
            (false, false, false, None) => Kind::Unknown,
            (false, true, false, None) => Kind::Integer,
            (false, false, true, None) => Kind::Pointer,
            (false, false, false, Some(k)) => Kind::Float(k),
            _ => Kind::Mixed,
        }
    }

    /// How a copy treats it. A whole number beside something else may be treated as that: its shadow is zero, or
    /// not looked at.
    pub fn copied(self) -> Kind {
        match (self.clash, self.pointer, self.float) {
            (false, false, Some(k)) => Kind::Float(k),
            (false, true, None) => Kind::Pointer,
            _ => self.kind(),
        }
    }
}
