//! One argument of the source that comes as several values: a struct by value, as `{ double, double }` is.
//!
//! `f(struct P x)` has two parameters, and behind one annotation stand all primals, then all shadows:
//! `enzyme_dup, x.0, x.1, dx.0, dx.1`. Scalars look alike, `x, dx, y, dy`. Compilers that say `noundef` say it of
//! scalars and not of pieces of structs, and how many values stand behind an annotation says how many pieces
//! there are. What has two readings is an error.

use retrograd_ir::Type;
use retrograd_llvm::Value;

use super::table::annotation;

/// How the values from one annotation to the next are to be read.
#[derive(Debug, PartialEq, Eq)]
pub enum Reading {
    /// Each parameter by itself.
    Single,
    /// So many parameters are one argument.
    Pieces(usize),
    Unclear,
}

/// Reads the values from `at` on, for parameters of these types. `copies`: of each parameter, primal and shadows.
pub fn reading(
    request: Value,
    given: &[Value],
    function_at: usize,
    at: usize,
    types: &[Type],
    said: bool,
    copies: usize,
) -> Reading {
    let run = given[at..].iter().take_while(|v| annotation(**v).is_none()).count();
    let marked = request.call_has_attribute(function_at, "noundef");
    let piece = |i: usize| marked && !request.call_has_attribute(i, "noundef");
    let pieces = (at..at + run).take_while(|&i| piece(i)).count();
    let scalars = types.iter().take_while(|ty| !ty.is_ptr()).count();
    if pieces < 2 || scalars < 2 {
        let count = run / copies;
        let either = said && copies > 1 && count > 1 && run == count * copies && scalars >= count;
        let floats = types.iter().take(count).all(Type::holds_float);
        return if either && floats { Reading::Unclear } else { Reading::Single };
    }
    let count = pieces / copies;
    if count == 1 && pieces == copies {
        return Reading::Single;
    }
    if said && pieces == run && pieces == count * copies && scalars >= count {
        Reading::Pieces(count)
    } else {
        Reading::Unclear
    }
}
