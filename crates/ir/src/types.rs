//! Types with their byte sizes, as the data layout of the module fixes them.

use std::fmt;

/// Floating-point formats.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FloatKind {
    Half,
    BFloat,
    Single,
    Double,
    X86Fp80,
    Fp128,
}

impl FloatKind {
    /// Bytes that a load or store of this format touches.
    pub fn bytes(self) -> u64 {
        match self {
            Self::Half | Self::BFloat => 2,
            Self::Single => 4,
            Self::Double => 8,
            Self::X86Fp80 => 10,
            Self::Fp128 => 16,
        }
    }
}

impl fmt::Display for FloatKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Half => "half",
            Self::BFloat => "bfloat",
            Self::Single => "float",
            Self::Double => "double",
            Self::X86Fp80 => "x86_fp80",
            Self::Fp128 => "fp128",
        })
    }
}

/// A first-class type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Type {
    Void,
    Int(u32),
    Float(FloatKind),
    Ptr,
    /// Element type and number of lanes.
    Vector(Box<Type>, u32),
    Array(Box<Type>, u64),
    /// Byte offset and type of each field, and the size with padding.
    Struct {
        fields: Vec<(u64, Type)>,
        bytes: u64,
    },
    /// Anything else (label, token, target types), by its printed name.
    Other(String),
}

impl Type {
    /// Bytes that a load or store of this type touches; 0 for void and unknown types.
    pub fn bytes(&self) -> u64 {
        match self {
            Self::Void | Self::Other(_) => 0,
            Self::Int(bits) => u64::from(*bits).div_ceil(8),
            Self::Float(kind) => kind.bytes(),
            Self::Ptr => 8,
            Self::Vector(element, lanes) => element.bytes() * u64::from(*lanes),
            Self::Array(element, n) => element.alloc_bytes() * n,
            Self::Struct { bytes, .. } => *bytes,
        }
    }

    /// Bytes from one array element of this type to the next.
    pub fn alloc_bytes(&self) -> u64 {
        match self {
            Self::Float(FloatKind::X86Fp80) => 16,
            Self::Int(_) => self.bytes().next_power_of_two(),
            _ => self.bytes(),
        }
    }

    /// The float format of a float or of a vector's lanes.
    pub fn float(&self) -> Option<FloatKind> {
        match self {
            Self::Float(kind) => Some(*kind),
            Self::Vector(element, _) => element.float(),
            _ => None,
        }
    }

    /// Whether a float is anywhere inside.
    pub fn holds_float(&self) -> bool {
        match self {
            Self::Float(_) => true,
            Self::Vector(element, _) | Self::Array(element, _) => element.holds_float(),
            Self::Struct { fields, .. } => fields.iter().any(|(_, ty)| ty.holds_float()),
            _ => false,
        }
    }

    pub fn is_ptr(&self) -> bool {
        *self == Self::Ptr
    }

    pub fn is_int(&self) -> bool {
        matches!(self, Self::Int(_))
    }

    /// Scalar leaves with their byte offsets from `at`, arrays and vectors unrolled.
    pub fn leaves(&self, at: u64, out: &mut Vec<(u64, Type)>) {
        match self {
            Self::Void => {}
            Self::Vector(element, lanes) => {
                (0..u64::from(*lanes)).for_each(|i| element.leaves(at + i * element.bytes(), out));
            }
            Self::Array(element, n) => {
                (0..*n).for_each(|i| element.leaves(at + i * element.alloc_bytes(), out));
            }
            Self::Struct { fields, .. } => {
                fields.iter().for_each(|(offset, ty)| ty.leaves(at + offset, out));
            }
            scalar => out.push((at, scalar.clone())),
        }
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Void => f.write_str("void"),
            Self::Int(bits) => write!(f, "i{bits}"),
            Self::Float(kind) => write!(f, "{kind}"),
            Self::Ptr => f.write_str("ptr"),
            Self::Vector(element, n) => write!(f, "<{n} x {element}>"),
            Self::Array(element, n) => write!(f, "[{n} x {element}]"),
            Self::Struct { fields, .. } => {
                f.write_str("{")?;
                for (i, (_, ty)) in fields.iter().enumerate() {
                    let comma = if i > 0 { ", " } else { "" };
                    write!(f, "{comma}{ty}")?;
                }
                f.write_str("}")
            }
            Self::Other(name) => f.write_str(name),
        }
    }
}
