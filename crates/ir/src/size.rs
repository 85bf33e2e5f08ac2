//! Symbolic sizes and counts, in the names of the source.

use std::fmt;

/// A count or a number of bytes, as a formula over the function's own parameters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SizeExpr {
    Const(i64),
    Name(String),
    Add(Vec<SizeExpr>),
    Mul(Vec<SizeExpr>),
    /// Rounded down.
    Div(Box<SizeExpr>, Box<SizeExpr>),
    /// What is left of the division.
    Mod(Box<SizeExpr>, Box<SizeExpr>),
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
        rejoin(&mut terms);
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

    /// a / b rounded down, where `a` is not negative.
    pub fn quotient(a: Self, b: Self) -> Self {
        match (&a, b.as_const()) {
            (Self::Unknown, _) => Self::Unknown,
            (_, Some(1)) => a,
            (Self::Const(x), Some(c)) if c > 0 && *x >= 0 => Self::Const(x / c),
            // (c·p + c·k)/c is p + k: unrolled loops count like this.
            (_, Some(c)) if c > 1 => a.divided(c).unwrap_or_else(|| Self::Div(Box::new(a), Box::new(b))),
            _ => Self::Div(Box::new(a), Box::new(b)),
        }
    }

    /// This over `c`, if every term has the factor.
    pub fn divided(&self, c: i64) -> Option<Self> {
        let parts = if let Self::Add(parts) = self { parts.clone() } else { vec![self.clone()] };
        let mut sum = Self::Const(0);
        for part in parts {
            let (factor, body) = part.split_factor();
            (factor % c == 0).then_some(())?;
            sum = sum.add(body.mul(Self::Const(factor / c)));
        }
        Some(sum)
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

    fn is_sum(&self) -> bool {
        matches!(self, Self::Add(_))
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
                // Rounded down before it is multiplied, so it is bracketed in a product.
                f.write_str(if inside_product { "(" } else { "" })?;
                a.write(f, true)?;
                f.write_str("/")?;
                b.write(f, true)?;
                f.write_str(if inside_product { ")" } else { "" })
            }
            Self::Mod(a, b) => {
                f.write_str(if inside_product && !a.is_sum() { "(" } else { "" })?;
                a.write(f, true)?;
                f.write_str("%")?;
                b.write(f, true)?;
                f.write_str(if inside_product && !a.is_sum() { ")" } else { "" })
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

/// k·(x mod c) + k·c·(x / c) is k·x: a loop unrolled by c and its remainder loop together.
fn rejoin(terms: &mut Vec<(SizeExpr, i64)>) {
    let found = terms.iter().enumerate().find_map(|(i, (term, k))| {
        let SizeExpr::Mod(x, c) = term else { return None };
        let whole = SizeExpr::Div(x.clone(), c.clone());
        let factor = k.checked_mul(c.as_const()?)?;
        let j = terms.iter().position(|(t, kc)| *t == whole && *kc == factor)?;
        Some((i, j, (**x).clone(), *k))
    });
    if let Some((i, j, x, k)) = found {
        terms.swap_remove(i.max(j));
        terms.swap_remove(i.min(j));
        match terms.iter_mut().find(|(t, _)| *t == x) {
            Some(known) => known.1 += k,
            None => terms.push((x, k)),
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
    fn an_unrolled_loop_and_its_remainder_make_the_whole() {
        let quarter = SizeExpr::quotient(n(), Const(4));
        let count = SizeExpr::quotient(quarter.clone().mul(Const(4)).add(Const(-4)), Const(4)).add(Const(1));
        assert_eq!(count, quarter);
        let rest = SizeExpr::Mod(Box::new(n()), Box::new(Const(4)));
        assert_eq!(rest.mul(Const(8)).add(count.mul(Const(32))).to_string(), "8*n");
    }

    #[test]
    fn a_rounded_division_inside_a_product_is_bracketed() {
        let half = SizeExpr::quotient(Name("m".into()), Const(2));
        assert_eq!(Const(8).mul(n()).mul(half.clone()).to_string(), "8*n*(m/2)");
        assert_eq!(half.to_string(), "m/2");
    }

    #[test]
    fn unknown_swallows_everything() {
        assert_eq!(Const(8).mul(SizeExpr::Unknown), SizeExpr::Unknown);
    }
}
