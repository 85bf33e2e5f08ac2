//! The shape of the table: needed primals, classes, symbols.

mod support;

use std::collections::BTreeMap;

use retrograd_ir::{Arith, CallInfo, Callee, Cast, IntOp, MemInfo, MemOp, Op};
use retrograd_rules::library::{Known, known};
use retrograd_rules::{Class, Domain, Expr, Mentions, Row, Symbol, classify, for_call, table};
use support::{Point, Samples, contribution, point};

#[test]
fn rows_are_well_formed() {
    for row in table::ROWS {
        assert_eq!(row.domain.len(), usize::from(row.arity), "{}: one domain for each operand", row.name);
        assert!(row.cost > 0 && !row.doc.is_empty() && !row.symbols.is_empty(), "{}", row.name);
        assert!(row.adjoints.windows(2).all(|w| w[0].0 < w[1].0), "{}: operands in order, each once", row.name);
        for (i, e) in row.adjoints {
            assert!(*i < row.arity && !row.is_integer(*i), "{}: operand {i}", row.name);
            assert!(e.is_linear_in_d(), "{}: {e} is not linear in d", row.name);
            assert!(e.any(&mut |e| *e == Expr::D), "{}: {e} is always zero: leave it out", row.name);
        }
    }
}

#[test]
fn integer_operands_occur_only_where_integers_may() {
    fn check(row: &Row, e: &Expr, integer_allowed: bool) {
        match e {
            Expr::X(i) => assert!(*i < row.arity && (integer_allowed || !row.is_integer(*i)), "{}: {e}", row.name),
            Expr::IntToFloat(a) | Expr::IntAdd(a, _) => {
                let whole = a.any(&mut |e| matches!(e, Expr::X(i) if row.is_integer(*i)));
                assert!(whole, "{}: {a} is no integer", row.name);
            }
            Expr::Call(_, args) => args.iter().for_each(|a| check(row, a, true)),
            _ => e.parts().into_iter().for_each(|part| check(row, part, false)),
        }
    }
    table::ROWS.iter().for_each(|row| row.adjoints.iter().for_each(|(_, e)| check(row, e, false)));
}

/// One primal value replaced; `None` is the result.
fn with(at: &Point, which: Option<usize>, value: f64) -> Point {
    let mut at = at.clone();
    match which {
        Some(i) => at.x[i] = value,
        None => at.r = value,
    }
    at
}

#[test]
fn mentions_are_complete_and_minimal() {
    for row in table::ROWS {
        let mut samples = Samples::new(row.name);
        for (operand, _) in row.adjoints {
            let mentions = row.mentions(1 << operand);
            let primals = (0..usize::from(row.arity)).map(Some).chain([None]);
            for primal in primals {
                let mentioned = primal.map_or(mentions.result, |i| mentions.operands >> i & 1 == 1);
                let mut moved = false;
                for _ in 0..100 {
                    let at = point(row, &samples.operands(row), 1.0);
                    let other = primal.map_or(at.r + 0.37, |i| samples.operands(row)[i]);
                    let value = if mentioned { other } else { f64::NAN };
                    let i = usize::from(*operand);
                    moved |= contribution(row, i, &with(&at, primal, value)) != contribution(row, i, &at);
                }
                assert_eq!(moved, mentioned, "{}: operand {operand}, primal {primal:?}", row.name);
            }
        }
    }
}

#[test]
fn mentions_follow_activity() {
    let both = table::fdiv.mentions(0b11);
    assert_eq!(both, Mentions { operands: 0b10, result: true });
    assert_eq!(table::fdiv.mentions(0b01), Mentions { operands: 0b10, result: false });
    assert_eq!(table::fmul.mentions(0b01), Mentions { operands: 0b10, result: false });
    assert_eq!(table::exp.mentions(1), Mentions { operands: 0, result: true });
    assert_eq!(table::fdiv.mentions(0), Mentions::default());
    assert!(table::fadd.is_linear() && table::fpext.is_linear() && !table::fmul.is_linear());
}

#[test]
fn rules_with_poles_or_overflow_are_guarded_and_tame_ones_are_not() {
    for row in [&table::fdiv, &table::log, &table::sqrt, &table::pow, &table::powi, &table::exp, &table::tan] {
        assert!(row.may_blow_up(), "{}", row.name);
    }
    for row in [&table::fadd, &table::fmul, &table::fma, &table::sin, &table::cos, &table::tanh, &table::fmax] {
        assert!(!row.may_blow_up(), "{}", row.name);
    }
    assert!(table::log.result_may_blow_up() && !table::sin.result_may_blow_up() && !table::floor.result_may_blow_up());
}

#[test]
fn functions_in_formulas_are_rows_with_that_arity_or_the_run_time_digamma() {
    for row in table::ROWS {
        for (_, e) in row.adjoints {
            e.any(&mut |e| {
                if let Expr::Call(name, args) = e {
                    let known = table::ROWS.iter().any(|r| r.name == *name && usize::from(r.arity) == args.len());
                    assert!(known || (*name == "digamma" && args.len() == 1), "{}: {name}", row.name);
                }
                false
            });
        }
    }
}

#[test]
fn every_opcode_has_its_class() {
    let rule = |op: Op| match classify(&op) {
        Class::Rule(row) => row.name,
        other => panic!("{op:?} is {other:?}"),
    };
    for (arith, name) in [
        (Arith::FNeg, "fneg"),
        (Arith::FAdd, "fadd"),
        (Arith::FSub, "fsub"),
        (Arith::FMul, "fmul"),
        (Arith::FDiv, "fdiv"),
        (Arith::FRem, "fmod"),
    ] {
        assert_eq!(rule(Op::Arith(arith)), name);
    }
    assert_eq!(rule(Op::Cast(Cast::FpExt)), "fpext");
    assert_eq!(rule(Op::Cast(Cast::FpTrunc)), "fptrunc");
    for cast in [Cast::Trunc, Cast::ZExt, Cast::SExt, Cast::FpToSi, Cast::FpToUi, Cast::SiToFp, Cast::UiToFp] {
        assert_eq!(classify(&Op::Cast(cast)), Class::Inactive, "{cast:?}");
    }
    for op in [Op::Int(IntOp::Add), Op::ICmp, Op::FCmp, Op::Marker, Op::Unreachable, Op::Cast(Cast::PtrToInt)] {
        assert_eq!(classify(&op), Class::Inactive, "{op:?}");
    }
    let callee = Callee::Named { name: "f".into(), defined: true };
    let call = CallInfo {
        callee,
        may_read: true,
        may_write: true,
        only_arguments: false,
        no_return: false,
        told: None,
        one_of_several: false,
    };
    for op in [
        Op::Select,
        Op::Freeze,
        Op::Phi { incoming: vec![] },
        Op::Gep { offset: 0, terms: vec![] },
        Op::Load(MemInfo::default()),
        Op::Store(MemInfo::default()),
        Op::AtomicAdd { negated: false },
        Op::Alloca { bytes: None, static_entry: false },
        Op::Mem(MemOp::Copy),
        Op::Call(call),
        Op::ExtractValue(vec![]),
        Op::InsertValue(vec![]),
        Op::ExtractElement,
        Op::InsertElement,
        Op::Shuffle(vec![]),
        Op::Br,
        Op::CondBr,
        Op::Ret,
        Op::Cast(Cast::BitCast),
        Op::Cast(Cast::AddrSpaceCast),
    ] {
        assert_eq!(classify(&op), Class::Structural, "{op:?}");
    }
    for op in [Op::Cast(Cast::IntToPtr), Op::Unsupported("va_arg".into())] {
        assert!(matches!(classify(&op), Class::Unsupported(reason) if !reason.is_empty()), "{op:?}");
    }
}

#[test]
fn no_symbol_belongs_to_two_rows() {
    let mut owner = BTreeMap::new();
    for row in table::ROWS {
        for symbol in row.symbols {
            let opcode = if let Symbol::Op(name) = symbol { vec![format!("op {name}")] } else { symbol.spellings() };
            for name in opcode {
                let before = owner.insert(name.clone(), row.name);
                assert_eq!(before, None, "{name} is in {} too", row.name);
            }
        }
    }
}

#[test]
fn variants_of_a_function_find_its_row() {
    for (symbol, name) in [
        ("exp", "exp"),
        ("expf", "exp"),
        ("expl", "exp"),
        ("__exp_finite", "exp"),
        ("__powf_finite", "pow"),
        ("llvm.exp.f64", "exp"),
        ("llvm.exp.v4f32", "exp"),
        ("llvm.sinh.f32", "sinh"),
        ("llvm.ldexp.f64.i32", "ldexp"),
        ("llvm.powi.v2f64.i32", "powi"),
        ("llvm.fmuladd.f64", "fma"),
        ("llvm.maxnum.f64", "fmax"),
        ("llvm.minimumnum.f32", "fmin"),
        ("llvm.maximum.nxv2f64", "maximum"),
        ("llvm.arithmetic.fence.f64", "canonicalize"),
        ("llvm.nearbyint.f80", "rint"),
    ] {
        assert_eq!(for_call(symbol).map(|row| row.name), Some(name), "{symbol}");
    }
}

#[test]
fn a_name_that_only_contains_a_function_is_not_that_function() {
    for symbol in [
        "expected_value",
        "my_exp",
        "exp_",
        "experiment",
        "log_likelihood",
        "sinf_table",
        "llvm.exp",
        "llvm.exp.foo",
        "llvm.exp.",
        "llvm.expected.f64",
        "llvm.exp.f64.exp",
        "",
        "llvm.",
        "__exp_finite_",
        "fneg",
        "_Z3expd",
    ] {
        assert!(for_call(symbol).is_none(), "{symbol}");
        assert_eq!(known(symbol), None, "{symbol}");
    }
}

#[test]
fn memory_functions_say_where_their_sizes_are() {
    let alloc = |size: &'static [u8], zeroed, align_arg| Some(Known::Alloc { size, zeroed, align_arg });
    assert_eq!(known("malloc"), alloc(&[0], false, None));
    assert_eq!(known("calloc"), alloc(&[0, 1], true, None));
    assert_eq!(known("aligned_alloc"), alloc(&[1], false, Some(0)));
    assert_eq!(known("_Znwm"), alloc(&[0], false, None));
    assert_eq!(known("_ZnamSt11align_val_t"), alloc(&[0], false, Some(1)));
    assert_eq!(known("__rust_alloc_zeroed"), alloc(&[0], true, Some(1)));
    assert_eq!(known("_ZdlPvmSt11align_val_t"), Some(Known::Free { arg: 0 }));
    assert_eq!(known("__rust_dealloc"), Some(Known::Free { arg: 0 }));
    assert_eq!(known("realloc"), Some(Known::Realloc));
    assert_eq!(known("mallocx"), None);
    assert_eq!(known("llvm.memcpy.p0.p0.i64"), None);
    assert_eq!(known("llvm.lifetime.start.p0"), Some(Known::Inactive));
    assert_eq!(known("llvm.umax.i64"), Some(Known::Inactive));
    assert_eq!(known("llvm.fptosi.sat.i32.f64"), Some(Known::Inactive));
    assert_eq!(known("printf"), Some(Known::Inactive));
}

#[test]
fn domains_are_not_empty() {
    for row in table::ROWS {
        for d in row.domain {
            let fine = match d {
                Domain::Real(low, high) => low < high,
                Domain::Int(low, high) => low <= high,
            };
            assert!(fine, "{}: {d:?}", row.name);
        }
    }
}

#[test]
fn formulas_print_with_the_brackets_they_need() {
    let text = |row: &Row, i| row.adjoint(i).map(ToString::to_string);
    assert_eq!(text(&table::fdiv, 1).as_deref(), Some("-(d/y·r)"));
    assert_eq!(text(&table::asin, 0).as_deref(), Some("d/sqrt((1 - x)·(1 + x))"));
    assert_eq!(text(&table::sqrt, 0).as_deref(), Some("r = 0 ? 0 : d/(2·r)"));
    assert_eq!(text(&table::powi, 0).as_deref(), Some("y = 0 ? 0 : d·(y·powi(x, y - 1))"));
}
