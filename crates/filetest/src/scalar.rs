//! The scalar types that directives and signatures know, and their bits.

use std::fmt;

/// A type of at most eight bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scalar {
    Half,
    Float,
    Double,
    Int(u32),
    Ptr,
}

impl Scalar {
    /// By its name in LLVM IR.
    pub fn parse(name: &str) -> Option<Self> {
        match name {
            "half" => Some(Self::Half),
            "float" => Some(Self::Float),
            "double" => Some(Self::Double),
            "ptr" => Some(Self::Ptr),
            _ => name.strip_prefix('i')?.parse().ok().filter(|bits| (1..=64).contains(bits)).map(Self::Int),
        }
    }

    pub fn is_float(self) -> bool {
        matches!(self, Self::Half | Self::Float | Self::Double)
    }

    pub fn bytes(self) -> usize {
        match self {
            Self::Half => 2,
            Self::Float => 4,
            Self::Double | Self::Ptr => 8,
            Self::Int(bits) => (bits.div_ceil(8) as usize).next_power_of_two(),
        }
    }

    /// The bits of a number in this type, in the low end of a word.
    pub fn encode(self, value: f64) -> u64 {
        match self {
            Self::Half => u64::from(half_bits(value)),
            Self::Float => u64::from((value as f32).to_bits()),
            _ => value.to_bits(),
        }
    }

    pub fn decode(self, word: u64) -> f64 {
        match self {
            Self::Half => half_value(word as u16),
            Self::Float => f64::from(f32::from_bits(word as u32)),
            _ => f64::from_bits(word),
        }
    }
}

impl fmt::Display for Scalar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Half => f.write_str("half"),
            Self::Float => f.write_str("float"),
            Self::Double => f.write_str("double"),
            Self::Ptr => f.write_str("ptr"),
            Self::Int(bits) => write!(f, "i{bits}"),
        }
    }
}

/// Half precision; the numbers of the tests are exact in it, others are cut off.
fn half_bits(value: f64) -> u16 {
    let sign = if value.is_sign_negative() { 0x8000 } else { 0 };
    if value == 0.0 {
        return sign;
    }
    let bits = value.abs().to_bits();
    let exponent = (bits >> 52) as i64 - 1023 + 15;
    match exponent {
        ..=0 => sign,
        1..=30 => sign | (exponent as u16) << 10 | (bits >> 42 & 0x3ff) as u16,
        _ => sign | 0x7c00 | u16::from(value.is_nan()),
    }
}

fn half_value(bits: u16) -> f64 {
    let sign = if bits & 0x8000 != 0 { -1.0 } else { 1.0 };
    let fraction = f64::from(bits & 0x3ff);
    match i32::from(bits >> 10 & 0x1f) {
        0 => sign * fraction * 2f64.powi(-24),
        31 if fraction != 0.0 => f64::NAN,
        31 => sign * f64::INFINITY,
        exponent => sign * (1.0 + fraction / 1024.0) * 2f64.powi(exponent - 15),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_round_trips() {
        for value in [0.0, 1.0, -1.5, 0.25, 3.0, 1024.0, 65504.0, f64::INFINITY] {
            assert_eq!(Scalar::Half.decode(Scalar::Half.encode(value)), value);
        }
        assert!(Scalar::Half.decode(Scalar::Half.encode(f64::NAN)).is_nan());
    }

    #[test]
    fn names_are_those_of_the_ir() {
        for name in ["half", "float", "double", "ptr", "i1", "i32", "i64"] {
            assert_eq!(Scalar::parse(name).map(|s| s.to_string()).as_deref(), Some(name));
        }
        assert_eq!(Scalar::parse("i128"), None);
    }
}
