//! Symbolic sizes and counts, in the names of the source.

use std::fmt;

/// A count or a number of bytes, as a formula over the function's own parameters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SizeExpr {
    Const(i64),
    Name(String),
    Add(Vec<SizeExpr>),
    Mul(Vec<SizeExpr>),
    Div(Box<SizeExpr>, Box<SizeExpr>),
    Max(Vec<SizeExpr>),
    Min(Vec<SizeExpr>),
    /// Not known before the run.
    Unknown,
}

impl SizeExpr {
    /// a · b, with constants folded and products flattened.
    #[allow(clippy::should_implement_trait)] // an owned formula is multiplied by value, as numbers are
    pub fn mul(self, other: Self) -> Self {
        if self == Self::Unknown || other == Self::Unknown {
            return Self::Unknown;
        }
        let mut constant = 1i64;
        let mut rest = Vec::new();
        for factor in [self, other] {
            let parts = if let Self::Mul(parts) = factor { parts } else { vec![factor] };
            for part in parts {
                match part {
                    Self::Const(c) => constant = constant.saturating_mul(c),
                    part => rest.push(part),
                }
            }
        }
        if constant == 0 {
            return Self::Const(0);
        }
        if rest.is_empty() {
            return Self::Const(constant);
        }
        rest.sort();
        if constant != 1 {
            rest.insert(0, Self::Const(constant));
        }
        if rest.len() == 1 { rest.remove(0) } else { Self::Mul(rest) }
    }

    /// a + b, with constants folded, equal terms collected and sums flattened.
    #[allow(clippy::should_implement_trait)] // as `mul`
    pub fn add(self, other: Self) -> Self {
        if self == Self::Unknown || other == Self::Unknown {
            return Self::Unknown;
        }
        let mut constant = 0i64;
        // Each term once, with how often it occurs: 8*n + 8*n is 16*n.
        let mut terms: Vec<(Self, i64)> = Vec::new();
        for summand in [self, other] {
            let parts = if let Self::Add(parts) = summand { parts } else { vec![summand] };
            for part in parts {
                let (factor, body) = part.split_factor();
                if body == Self::Const(1) {
                    constant = constant.saturating_add(factor);
                } else if let Some(known) = terms.iter_mut().find(|(t, _)| *t == body) {
                    known.1 += factor;
                } else {
                    terms.push((body, factor));
                }
            }
        }
        terms.sort();
        let mut out: Vec<Self> = terms
            .into_iter()
            .filter(|(_, factor)| *factor != 0)
            .map(|(term, factor)| term.mul(Self::Const(factor)))
            .collect();
        if constant != 0 || out.is_empty() {
            out.push(Self::Const(constant));
        }
        if out.len() == 1 { out.remove(0) } else { Self::Add(out) }
    }

    /// The constant factor and what is left of a term.
    fn split_factor(self) -> (i64, Self) {
        match self {
            Self::Const(c) => (c, Self::Const(1)),
            Self::Mul(mut parts) => match parts.first() {
                Some(Self::Const(c)) => {
                    let c = *c;
                    parts.remove(0);
                    let body = if parts.len() == 1 { parts.remove(0) } else { Self::Mul(parts) };
                    (c, body)
                }
                _ => (1, Self::Mul(parts)),
            },
            other => (1, other),
        }
    }

    /// The value, if it is a plain number.
    pub fn as_const(&self) -> Option<i64> {
        if let Self::Const(c) = self { Some(*c) } else { None }
    }

    fn write(&self, f: &mut fmt::Formatter<'_>, inside_product: bool) -> fmt::Result {
        let list = |f: &mut fmt::Formatter<'_>, parts: &[Self], separator: &str, product: bool| {
            for (i, part) in parts.iter().enumerate() {
                if i > 0 {
                    f.write_str(separator)?;
                }
                part.write(f, product)?;
            }
            Ok(())
        };
        match self {
            Self::Const(c) => write!(f, "{c}"),
            Self::Name(name) => f.write_str(name),
            Self::Add(parts) => {
                f.write_str(if inside_product { "(" } else { "" })?;
                list(f, parts, " + ", false)?;
                f.write_str(if inside_product { ")" } else { "" })
            }
            Self::Mul(parts) => list(f, parts, "*", true),
            Self::Div(a, b) => {
                a.write(f, true)?;
                f.write_str("/")?;
                b.write(f, true)
            }
            Self::Max(parts) | Self::Min(parts) => {
                f.write_str(if matches!(self, Self::Max(_)) { "max(" } else { "min(" })?;
                list(f, parts, ", ", false)?;
                f.write_str(")")
            }
            Self::Unknown => f.write_str("?"),
        }
    }
}

impl fmt::Display for SizeExpr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f, false)
    }
}

#[cfg(test)]
mod tests {
    use super::SizeExpr::{self, Add, Const, Name};

    fn n() -> SizeExpr {
        Name("n".into())
    }

    #[test]
    fn products_put_the_number_first_and_fold_it() {
        assert_eq!(Const(8).mul(n()).to_string(), "8*n");
        assert_eq!(n().mul(Const(8)).mul(Name("d".into())).to_string(), "8*d*n");
        assert_eq!(Const(0).mul(n()), Const(0));
    }

    #[test]
    fn sums_collect_equal_terms() {
        let eight_n = Const(8).mul(n());
        assert_eq!(eight_n.clone().add(eight_n.clone()).to_string(), "16*n");
        assert_eq!(eight_n.add(Const(4)).to_string(), "8*n + 4");
    }

    #[test]
    fn a_sum_inside_a_product_is_bracketed() {
        assert_eq!(Const(8).mul(Add(vec![n(), Const(-1)])).to_string(), "8*(n + -1)");
    }

    #[test]
    fn unknown_swallows_everything() {
        assert_eq!(Const(8).mul(SizeExpr::Unknown), SizeExpr::Unknown);
    }
}
