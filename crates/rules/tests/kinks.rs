//! The conventions where an operation has no derivative. They are promises to users; each has a test.

mod support;

use retrograd_rules::{Row, table};
use support::{Point, contribution, point};

/// The partials of all operands at a point.
fn partials(row: &Row, x: &[f64]) -> Vec<f64> {
    let at = point(row, x, 1.0);
    (0..x.len()).map(|i| contribution(row, i, &at)).collect()
}

#[test]
fn roots_have_slope_zero_at_zero() {
    assert_eq!(partials(&table::sqrt, &[0.0]), [0.0]);
    assert_eq!(partials(&table::sqrt, &[-0.0]), [0.0]);
    assert_eq!(partials(&table::cbrt, &[0.0]), [0.0]);
    assert_eq!(partials(&table::hypot, &[0.0, 0.0]), [0.0, 0.0]);
    assert_eq!(partials(&table::atan2, &[0.0, 0.0]), [0.0, 0.0]);
}

#[test]
fn the_absolute_value_has_slope_one_at_both_zeros() {
    assert_eq!(partials(&table::fabs, &[0.0]), [1.0]);
    assert_eq!(partials(&table::fabs, &[-0.0]), [1.0]);
}

#[test]
fn copysign_goes_by_sign_bits() {
    assert_eq!(partials(&table::copysign, &[0.0, -0.0]), [-1.0, 0.0]);
    assert_eq!(partials(&table::copysign, &[-0.0, -2.0]), [1.0, 0.0]);
}

#[test]
fn powers_of_zero_and_powers_zero_are_finite() {
    assert_eq!(partials(&table::pow, &[0.0, 0.0]), [0.0, 0.0]);
    assert_eq!(partials(&table::pow, &[0.0, 1.0]), [1.0, 0.0]);
    assert_eq!(partials(&table::pow, &[0.0, 2.0]), [0.0, 0.0]);
    assert_eq!(partials(&table::pow, &[0.0, 1.5]), [0.0, 0.0]);
    assert_eq!(partials(&table::pow, &[-2.0, 3.0]), [12.0, 0.0]);
    assert_eq!(partials(&table::pow, &[0.0, 0.5]), [f64::INFINITY, 0.0]);
    assert_eq!(partials(&table::powi, &[0.0, 0.0]), [0.0, 0.0]);
    assert_eq!(partials(&table::powi, &[0.0, 1.0]), [1.0, 0.0]);
    assert_eq!(partials(&table::powi, &[-2.0, 3.0]), [12.0, 0.0]);
}

#[test]
fn a_tie_goes_to_the_second_of_a_minimum_and_the_first_of_a_maximum() {
    for row in [&table::fmin, &table::minimum] {
        assert_eq!(partials(row, &[2.0, 2.0]), [0.0, 1.0], "{}", row.name);
        assert_eq!(partials(row, &[0.0, -0.0]), [0.0, 1.0], "{}", row.name);
    }
    for row in [&table::fmax, &table::maximum] {
        assert_eq!(partials(row, &[2.0, 2.0]), [1.0, 0.0], "{}", row.name);
        assert_eq!(partials(row, &[0.0, -0.0]), [1.0, 0.0], "{}", row.name);
    }
    assert_eq!(partials(&table::fdim, &[2.0, 2.0]), [0.0, 0.0]);
}

#[test]
fn the_derivative_follows_the_operand_that_is_not_nan() {
    for row in [&table::fmin, &table::fmax] {
        assert_eq!(partials(row, &[f64::NAN, 2.0]), [0.0, 1.0], "{}", row.name);
        assert_eq!(partials(row, &[2.0, f64::NAN]), [1.0, 0.0], "{}", row.name);
    }
}

#[test]
fn whole_quotients_take_the_piece_of_the_rounded_quotient() {
    assert_eq!(partials(&table::fmod, &[6.0, 2.0]), [1.0, -3.0]);
    assert_eq!(partials(&table::remainder, &[5.0, 2.0]), [1.0, -2.0]);
    assert_eq!(partials(&table::remainder, &[7.0, 2.0]), [1.0, -4.0]);
}

#[test]
fn bessel_j1_has_slope_one_half_at_zero() {
    assert_eq!(partials(&table::j1, &[0.0]), [0.5]);
}

#[test]
fn nan_operands_give_nan_partials_where_the_operand_is_used() {
    assert!(partials(&table::sqrt, &[f64::NAN])[0].is_nan());
    assert!(partials(&table::log, &[f64::NAN])[0].is_nan());
    assert!(partials(&table::pow, &[f64::NAN, 2.0]).iter().all(|p| p.is_nan()));
}

#[test]
fn rules_that_are_not_guarded_keep_a_zero_adjoint_zero_at_the_edges() {
    let edges = [0.0, -0.0, 1.0, -1.0, 1e-308, -1e-308, 1e3, -1e3];
    let mut seen = 0;
    for row in table::ROWS.iter().filter(|row| !row.may_blow_up() && row.name != "ldexp") {
        for a in edges {
            for b in edges {
                let x: Vec<f64> = [a, b, 0.5][..usize::from(row.arity)].to_vec();
                if row.domain.iter().enumerate().any(|(i, _)| row.is_integer(i as u8)) {
                    continue;
                }
                let at = Point { d: 0.0, ..point(row, &x, 0.0) };
                (0..x.len()).for_each(|i| assert_eq!(contribution(row, i, &at), 0.0, "{} at {x:?}", row.name));
                seen += 1;
            }
        }
    }
    assert!(seen > 1000, "{seen} points");
}
