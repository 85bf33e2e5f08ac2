//! A program as statements and expressions with known types.
//!
//! Whatever a seed gives, and whatever the reducer takes away, a program has to stay defined: no access outside
//! an array, nothing read before it was written, no endless loop, no number out of bounds. So this is
//! part of the form and not of the generator:
//!
//! * every integer variable has a largest value, an index is either below its array's length by that or is masked;
//! * every local starts as zero, every array is filled where it comes into being;
//! * a counter belongs to one loop, a recursive call carries the depth that is left;
//! * a float that is stored is at most [`LIMIT`] in magnitude, which [`FExpr::bound`] follows.
//!
//! The last keeps finite differences meaningful, as do the functions of [`Math`], which are smooth on that domain.

/// No stored float is larger than this.
pub const LIMIT: f64 = 4.0;
/// Elements of an array that are there for every access; a power of two.
pub const LEN: i64 = 8;

/// What an array holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Elem {
    F64,
    F32,
    I32,
    I64,
}

impl Elem {
    pub fn is_float(self) -> bool {
        matches!(self, Self::F64 | Self::F32)
    }

    pub fn bytes(self) -> i64 {
        if matches!(self, Self::F64 | Self::I64) { 8 } else { 4 }
    }

    pub fn llvm(self) -> &'static str {
        match self {
            Self::F64 => "double",
            Self::F32 => "float",
            Self::I32 => "i32",
            Self::I64 => "i64",
        }
    }
}

/// Where an array lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Home {
    /// A pointer parameter.
    Param,
    /// On the stack, zero at first.
    Local,
    /// Between the ends of a [`Stmt::Heap`].
    Heap,
    /// A variable of the module that the function zeroes at its start, as scratch space that is `static`.
    Static,
    /// A constant table of the module.
    Table,
    /// A pointer variable: it points into another array, with [`Array::len`] elements ahead of it.
    Pointer,
}

#[derive(Clone, Debug)]
pub struct Array {
    pub elem: Elem,
    pub home: Home,
    /// A power of two.
    pub len: i64,
    /// What a pointer variable points to at first.
    pub start: usize,
}

#[derive(Clone, Copy, Debug)]
pub struct IntVar {
    pub bits: u32,
    pub signed: bool,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Param {
    Float(usize),
    Int(usize),
    Array(usize),
    Record(usize),
    /// The head of a list of floats.
    List,
}

/// A function. Variables go by their index.
#[derive(Clone, Debug, Default)]
pub struct Function {
    pub name: String,
    pub params: Vec<Param>,
    /// Whether each is a double.
    pub floats: Vec<bool>,
    pub ints: Vec<IntVar>,
    pub arrays: Vec<Array>,
    /// How many records; each is a parameter or a local.
    pub records: usize,
    pub body: Vec<Stmt>,
    pub result: Option<FExpr>,
    pub attributes: &'static str,
    /// The parameter that counts the calls that may still follow, for functions that call themselves.
    pub depth: Option<usize>,
}

/// An argument of the outermost function.
#[derive(Clone, Debug)]
pub enum Arg {
    Text(String),
    Same(usize, i64),
}

/// How the text is written.
#[derive(Clone, Copy, Debug, Default)]
pub struct Style {
    pub tbaa: bool,
    pub noalias: bool,
    pub inbounds: bool,
    /// Records have a float field.
    pub float_field: bool,
}

#[derive(Clone, Debug, Default)]
pub struct Program {
    /// Callees before callers; the last is the one that is differentiated.
    pub functions: Vec<Function>,
    pub style: Style,
    /// Arguments of each call.
    pub runs: Vec<Vec<Arg>>,
}

/// An index that is inside: as it is, or with the array's mask.
#[derive(Clone, Debug)]
pub enum Index {
    Raw(IExpr),
    Masked(IExpr),
}

#[derive(Clone, Debug)]
pub enum Place {
    Elem(usize, Index),
    /// A float field of a record: 0 the first, 1 and 2 of an array inside it, 3 the `float`.
    Field(usize, usize),
    /// An element of the array that a record points to.
    Behind(usize, Index),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arith {
    Add,
    Sub,
    Mul,
    /// x / (2 + y²)
    Div,
    Min,
    Max,
    /// x·y + y
    Fma,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Math {
    Neg,
    Sin,
    Cos,
    Tanh,
    Atan,
    Erf,
    /// exp(x/4)
    Exp,
    /// expm1(x/4)
    Expm1,
    /// log(2 + x²)
    Log,
    /// log1p(x²)
    Log1p,
    /// sqrt(1 + x²)
    Sqrt,
    /// cbrt(2 + x²)
    Cbrt,
    /// pow(1 + x², 0.75)
    Pow,
    /// hypot(x, 1.5)
    Hypot,
    /// atan2(x, 2 + x²)
    Atan2,
    Fabs,
    Floor,
    /// x³ by `llvm.powi`
    Powi,
    /// x/8
    Eighth,
}

pub const SMOOTH: [Math; 17] = [
    Math::Neg,
    Math::Sin,
    Math::Cos,
    Math::Tanh,
    Math::Atan,
    Math::Erf,
    Math::Exp,
    Math::Expm1,
    Math::Log,
    Math::Log1p,
    Math::Sqrt,
    Math::Cbrt,
    Math::Pow,
    Math::Hypot,
    Math::Atan2,
    Math::Powi,
    Math::Eighth,
];

#[derive(Clone, Debug)]
pub enum FExpr {
    Const(f64),
    Var(usize),
    Load(Place),
    Arith(Arith, Box<Self>, Box<Self>),
    /// As an intrinsic, where LLVM has one, or as the C library's function.
    Math(Math, bool, Box<Self>),
    Select(Box<Cond>, Box<Self>, Box<Self>),
    FromInt(Box<IExpr>),
}

impl FExpr {
    /// No value of it is larger in magnitude.
    pub fn bound(&self) -> f64 {
        match self {
            Self::Const(value) => value.abs(),
            Self::Var(_) | Self::Load(_) => LIMIT,
            Self::FromInt(_) => LEN as f64,
            Self::Select(_, a, b) => a.bound().max(b.bound()),
            Self::Arith(op, a, b) => {
                let (a, b) = (a.bound(), b.bound());
                match op {
                    Arith::Add | Arith::Sub => a + b,
                    Arith::Mul => a * b,
                    Arith::Div => a / 2.0,
                    Arith::Min | Arith::Max => a.max(b),
                    Arith::Fma => a * b + b,
                }
            }
            Self::Math(op, _, x) => {
                let x = x.bound();
                match op {
                    Math::Neg | Math::Fabs => x,
                    Math::Floor => x + 1.0,
                    Math::Sin | Math::Cos | Math::Tanh | Math::Erf | Math::Atan2 => 1.0,
                    Math::Atan => 1.6,
                    Math::Exp | Math::Expm1 => (x / 4.0).exp(),
                    Math::Log | Math::Log1p => (2.0 + x * x).ln(),
                    Math::Sqrt | Math::Hypot => x + 1.5,
                    Math::Cbrt => (2.0 + x * x).cbrt(),
                    Math::Pow => (1.0 + x * x).powf(0.75),
                    Math::Powi => x * x * x,
                    Math::Eighth => x / 8.0,
                }
            }
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IntOp {
    Add,
    Sub,
    Mul,
    Xor,
    Shl,
    Shr,
    Rem,
}

#[derive(Clone, Debug)]
pub enum IExpr {
    Const(i64),
    Var(usize),
    Bin(IntOp, Box<Self>, Box<Self>),
    /// `(value & 7)` of an element.
    Load(usize, Box<Index>),
    /// The integer part of four times a float, `& 7`.
    FromFloat(Box<FExpr>),
    /// `(value & 7)` of a record's integer field.
    Field(usize),
}

#[derive(Clone, Debug)]
pub enum Cond {
    Float(&'static str, FExpr, FExpr),
    Int(&'static str, IExpr, IExpr),
    /// The second is evaluated only if the first is true.
    And(Box<Self>, Box<Self>),
}

/// How a counted loop is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    While,
    DoWhile,
    /// Ends at equality; from zero by one only.
    NotEqual,
    /// From the last to the first.
    Down,
}

#[derive(Clone, Debug)]
pub enum CallArg {
    Float(FExpr),
    Int(IExpr),
    Array(usize),
    /// The address of a local double.
    Address(usize),
    Record(usize),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Init {
    /// calloc.
    Zero,
    /// malloc, and a loop or memset.
    Loop,
    /// malloc, and a copy of another array.
    Copy(usize),
    /// malloc of one half, realloc to the whole.
    Grow,
}

#[derive(Clone, Debug)]
pub enum Stmt {
    SetFloat(usize, FExpr),
    /// Masked to 0..=7.
    SetInt(usize, IExpr),
    Store(Place, FExpr),
    StoreInt(usize, Index, IExpr),
    /// A float moves as an integer of its size.
    Move(Place, Place),
    /// `place += value`, squashed: its address is computed once.
    Update(Place, FExpr),
    If(Cond, Vec<Self>, Vec<Self>),
    /// From `low` to `high`, exclusive, by `step`.
    For {
        var: usize,
        low: IExpr,
        high: IExpr,
        step: i64,
        shape: Shape,
        body: Vec<Self>,
    },
    /// At most `cap` times, as long as the condition holds.
    While {
        var: usize,
        cap: i64,
        cond: Cond,
        body: Vec<Self>,
    },
    /// Cases from 0; whether each falls into the next.
    Switch(IExpr, Vec<(Vec<Self>, bool)>),
    Break,
    Continue,
    Return(FExpr),
    Swap(usize, usize),
    SwapPointers(usize, usize),
    /// A pointer variable is set into an array, so many elements from its start at most.
    Point(usize, usize, IExpr),
    /// Elements from the start of `from`; with equal arrays, shifted by one, as memmove.
    Copy {
        to: usize,
        from: usize,
        count: IExpr,
        shift: bool,
    },
    Fill(usize, IExpr),
    /// An array on the heap for a while.
    Heap {
        array: usize,
        init: Init,
        body: Vec<Self>,
    },
    Call {
        callee: usize,
        args: Vec<CallArg>,
        into: Option<usize>,
    },
    /// A call of the function itself, if depth is left.
    Recurse {
        args: Vec<CallArg>,
        into: Option<usize>,
    },
    CopyRecord {
        to: usize,
        from: usize,
    },
    /// Each value of the list into a variable; back if the second is there.
    Walk {
        var: usize,
        body: Vec<Self>,
        back: Option<FExpr>,
    },
}
