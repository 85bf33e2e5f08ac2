//! Memory literals: `[1.0, i64 3, [2.0], null]`, laid out as C would, written and read back.

use std::fmt;

use crate::cursor::Cursor;
use crate::scalar::Scalar;

/// What stands at one place of a block.
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    Float(Scalar, f64),
    Int(u32, i64),
    /// A pointer to a block of its own, or null.
    Ptr(Option<Memory>),
}

/// A block of memory: items one after another, each at its natural alignment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Memory(pub Vec<Item>);

impl Item {
    fn scalar(&self) -> Scalar {
        match self {
            Self::Float(kind, _) => *kind,
            Self::Int(bits, _) => Scalar::Int(*bits),
            Self::Ptr(_) => Scalar::Ptr,
        }
    }

    fn parse(at: &mut Cursor<'_>, default: Scalar) -> Result<Self, String> {
        if at.rest().starts_with('[') {
            return Ok(Self::Ptr(Some(Memory::parse(at)?)));
        }
        if at.eat("null") {
            return Ok(Self::Ptr(None));
        }
        let named = at.rest().split([' ', ',', ']']).next().and_then(Scalar::parse);
        if named.is_some() {
            at.name()?;
        }
        match named.unwrap_or(default) {
            Scalar::Int(bits) => Ok(Self::Int(bits, at.int()?)),
            Scalar::Ptr => Err("a pointer is written as the block it points to".into()),
            kind => Ok(Self::Float(kind, at.float()?)),
        }
    }
}

impl Memory {
    /// A literal, perhaps with the type of all its items before it: `i64 [1, 2]`.
    pub fn parse(at: &mut Cursor<'_>) -> Result<Self, String> {
        let named = at.rest().split_once([' ', '[']).and_then(|(word, _)| Scalar::parse(word));
        if named.is_some() {
            at.name()?;
        }
        let default = named.unwrap_or(Scalar::Double);
        Ok(Self(at.list("[", "]", |at| Item::parse(at, default))?))
    }

    /// The byte offset of each item, and the size of the block.
    fn offsets(&self) -> (Vec<usize>, usize) {
        let mut at = 0usize;
        let offsets = self.0.iter().map(|item| {
            let bytes = item.scalar().bytes();
            let offset = at.next_multiple_of(bytes);
            at = offset + bytes;
            offset
        });
        let offsets = offsets.collect();
        (offsets, at)
    }

    /// The same shape with every float replaced, block by block in order.
    pub fn map_floats(&self, f: &mut impl FnMut(f64) -> f64) -> Self {
        let item = |item: &Item| match item {
            Item::Float(kind, value) => Item::Float(*kind, f(*value)),
            Item::Ptr(Some(block)) => Item::Ptr(Some(block.map_floats(f))),
            other => other.clone(),
        };
        Self(self.0.iter().map(item).collect())
    }

    /// All floats, in the order of `map_floats`.
    pub fn floats(&self) -> Vec<f64> {
        let mut out = Vec::new();
        self.map_floats(&mut |value| {
            out.push(value);
            value
        });
        out
    }

    /// The same shape with the `index`-th float moved by `step`.
    pub fn nudged(&self, index: usize, step: f64) -> Self {
        let mut at = 0;
        self.map_floats(&mut |value| {
            at += 1;
            if at - 1 == index { value + step } else { value }
        })
    }

    /// Whether `other` has the same items in the same places.
    pub fn same_shape(&self, other: &Self) -> bool {
        self.0.len() == other.0.len()
            && self.0.iter().zip(&other.0).all(|pair| match pair {
                (Item::Ptr(Some(a)), Item::Ptr(Some(b))) => a.same_shape(b),
                (Item::Ptr(a), Item::Ptr(b)) => a.is_none() == b.is_none(),
                (a, b) => a.scalar() == b.scalar(),
            })
    }
}

impl fmt::Display for Memory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[")?;
        for (i, item) in self.0.iter().enumerate() {
            f.write_str(if i > 0 { ", " } else { "" })?;
            match item {
                Item::Float(Scalar::Double, value) => write!(f, "{value:?}")?,
                Item::Float(kind, value) => write!(f, "{kind} {value:?}")?,
                Item::Int(bits, value) => write!(f, "i{bits} {value}")?,
                Item::Ptr(Some(block)) => write!(f, "{block}")?,
                Item::Ptr(None) => f.write_str("null")?,
            }
        }
        f.write_str("]")
    }
}

/// A literal in real memory. Blocks do not move as long as it lives.
pub struct Image {
    shape: Memory,
    words: Vec<u64>,
    inner: Vec<Option<Image>>,
}

/// Space behind each block, so that an index one past the end is not somebody else's memory.
const SLACK_WORDS: usize = 2;

impl Image {
    pub fn new(shape: &Memory) -> Self {
        let (offsets, bytes) = shape.offsets();
        let mut image =
            Self { shape: shape.clone(), words: vec![0; bytes.div_ceil(8) + SLACK_WORDS], inner: Vec::new() };
        for (item, offset) in shape.0.iter().zip(offsets) {
            let (word, inner) = match item {
                Item::Float(kind, value) => (kind.encode(*value), None),
                Item::Int(_, value) => (*value as u64, None),
                Item::Ptr(None) => (0, None),
                Item::Ptr(Some(block)) => {
                    let inner = Self::new(block);
                    (inner.address(), Some(inner))
                }
            };
            image.put(offset, item.scalar().bytes(), word);
            image.inner.push(inner);
        }
        image
    }

    /// The address of the outermost block.
    pub fn address(&self) -> u64 {
        self.words.as_ptr().expose_provenance() as u64
    }

    /// Items do not cross words: sizes are powers of two up to eight, and aligned.
    fn put(&mut self, offset: usize, bytes: usize, value: u64) {
        let shift = offset % 8 * 8;
        let mask = if bytes == 8 { u64::MAX } else { (1 << (bytes * 8)) - 1 };
        let word = &mut self.words[offset / 8];
        *word = *word & !(mask << shift) | (value & mask) << shift;
    }

    /// Makes each float a NaN and each integer one that leads far off; pointers stay.
    pub fn overwrite(&mut self) {
        let (offsets, _) = self.shape.offsets();
        for (item, offset) in self.shape.0.clone().iter().zip(offsets) {
            match item {
                Item::Float(kind, _) => self.put(offset, kind.bytes(), u64::MAX),
                Item::Int(bits, _) => self.put(offset, Scalar::Int(*bits).bytes(), 0x5b5b_5b5b_5b5b_5b5b),
                Item::Ptr(_) => {}
            }
        }
        self.inner.iter_mut().flatten().for_each(Self::overwrite);
    }

    /// What is there now, in the shape of the literal. Pointers are taken to point where they did.
    pub fn read(&self) -> Memory {
        let (offsets, _) = self.shape.offsets();
        let items = self.shape.0.iter().zip(offsets).zip(&self.inner).map(|((item, offset), inner)| {
            // Compiled code has written here through the exposed address.
            let word = std::hint::black_box(&self.words)[offset / 8] >> (offset % 8 * 8);
            match item {
                Item::Float(kind, _) => Item::Float(*kind, kind.decode(word)),
                Item::Int(bits, _) => Item::Int(*bits, (word << (64 - bits)) as i64 >> (64 - bits)),
                Item::Ptr(_) => Item::Ptr(inner.as_ref().map(Self::read)),
            }
        });
        Memory(items.collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        for text in ["[1.5, i64 -3, [2.0, [3.0, null]]]", "[float 1.5, 2.5, half 0.5, i32 -7]", "[]"] {
            let memory = Memory::parse(&mut Cursor::new(text)).expect("a literal");
            assert_eq!(Image::new(&memory).read(), memory);
            assert_eq!(memory.to_string(), text);
        }
    }

    #[test]
    fn items_stand_at_their_alignment() {
        let memory = Memory::parse(&mut Cursor::new("[float 1.0, 2.0, i8 1, i32 2]")).expect("a literal");
        assert_eq!(memory.offsets(), (vec![0, 8, 16, 20], 24));
    }

    #[test]
    fn a_type_before_the_literal_holds_for_all_items() {
        let memory = Memory::parse(&mut Cursor::new("i64 [1, -2]")).expect("a literal");
        assert_eq!(memory.0, [Item::Int(64, 1), Item::Int(64, -2)]);
    }
}
