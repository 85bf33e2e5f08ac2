//! Trip-count formulas from the shim's prefix notation.

use retrograd_ir::SizeExpr;

/// Reads one formula; anything malformed is `Unknown`.
pub(crate) fn parse(text: &str) -> SizeExpr {
    let mut tokens = text.lines();
    let formula = term(&mut tokens);
    if tokens.next().is_none() { formula } else { SizeExpr::Unknown }
}

fn term<'a>(tokens: &mut impl Iterator<Item = &'a str>) -> SizeExpr {
    let Some(token) = tokens.next() else {
        return SizeExpr::Unknown;
    };
    if let Some(name) = token.strip_prefix('n') {
        return SizeExpr::Name(name.to_owned());
    }
    if let Some(number) = token.strip_prefix('c') {
        return number.parse().map_or(SizeExpr::Unknown, SizeExpr::Const);
    }
    if token == "/" {
        let (a, b) = (term(tokens), term(tokens));
        return if a == SizeExpr::Unknown || b == SizeExpr::Unknown {
            SizeExpr::Unknown
        } else {
            SizeExpr::quotient(a, b)
        };
    }
    if token == "%" {
        let (a, b) = (term(tokens), term(tokens));
        let known = a != SizeExpr::Unknown && b != SizeExpr::Unknown;
        return if known { SizeExpr::Mod(Box::new(a), Box::new(b)) } else { SizeExpr::Unknown };
    }
    for (op, fold) in [("+", sum as fn(Vec<SizeExpr>) -> SizeExpr), ("*", product), ("max", maximum), ("min", minimum)]
    {
        let Some(arity) = token.strip_prefix(op) else { continue };
        let parts: Vec<SizeExpr> = (0..arity.parse().unwrap_or(0u32)).map(|_| term(tokens)).collect();
        return if parts.is_empty() || parts.contains(&SizeExpr::Unknown) { SizeExpr::Unknown } else { fold(parts) };
    }
    SizeExpr::Unknown
}

fn sum(parts: Vec<SizeExpr>) -> SizeExpr {
    parts.into_iter().fold(SizeExpr::Const(0), SizeExpr::add)
}

fn product(parts: Vec<SizeExpr>) -> SizeExpr {
    parts.into_iter().fold(SizeExpr::Const(1), SizeExpr::mul)
}

fn maximum(parts: Vec<SizeExpr>) -> SizeExpr {
    SizeExpr::Max(parts)
}

fn minimum(parts: Vec<SizeExpr>) -> SizeExpr {
    SizeExpr::Min(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_run_count_of_a_counted_loop_folds_to_its_bound() {
        assert_eq!(parse("+2\nc1\n+2\nc-1\nnn\n").to_string(), "n");
    }

    #[test]
    fn division_keeps_its_grouping() {
        assert_eq!(parse("/\n+2\nc-1\nnn\nc2\n").to_string(), "(n + -1)/2");
    }

    #[test]
    fn nameless_parts_make_the_whole_unknown() {
        assert_eq!(parse("+2\nc1\n?\n"), SizeExpr::Unknown);
        assert_eq!(parse("+2\nc1\n"), SizeExpr::Unknown);
    }
}
