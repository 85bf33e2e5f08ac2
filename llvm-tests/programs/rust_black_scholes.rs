// Option prices: the greeks as gradients, a portfolio of contracts as an enum, implied volatility by Newton.
include!("check.rs");

fn normal_cdf(x: f64) -> f64 {
    // Abramowitz and Stegun 26.2.17.
    let t = 1.0 / (1.0 + 0.2316419 * x.abs());
    let poly = [1.330274429, -1.821255978, 1.781477937, -0.356563782, 0.319381530].iter().fold(0.0, |s, c| (s + c) * t);
    let tail = (-0.5 * x * x).exp() / (2.0 * std::f64::consts::PI).sqrt() * poly;
    if x >= 0.0 {
        1.0 - tail
    } else {
        tail
    }
}

#[derive(Clone, Copy)]
struct Market {
    spot: f64,
    rate: f64,
    vol: f64,
}

enum Contract {
    Call { strike: f64, maturity: f64 },
    Put { strike: f64, maturity: f64 },
    Forward(f64, f64),
}

fn d1_d2(m: Market, strike: f64, t: f64) -> (f64, f64) {
    let d1 = ((m.spot / strike).ln() + (m.rate + 0.5 * m.vol * m.vol) * t) / (m.vol * t.sqrt());
    (d1, d1 - m.vol * t.sqrt())
}

fn price(m: Market, contract: &Contract) -> f64 {
    match *contract {
        Contract::Call { strike, maturity } => {
            let (d1, d2) = d1_d2(m, strike, maturity);
            m.spot * normal_cdf(d1) - strike * (-m.rate * maturity).exp() * normal_cdf(d2)
        }
        Contract::Put { strike, maturity } => {
            let (d1, d2) = d1_d2(m, strike, maturity);
            strike * (-m.rate * maturity).exp() * normal_cdf(-d2) - m.spot * normal_cdf(-d1)
        }
        Contract::Forward(strike, maturity) => m.spot - strike * (-m.rate * maturity).exp(),
    }
}

fn portfolio(p: &[f64]) -> f64 {
    let m = Market { spot: p[0], rate: p[1], vol: p[2] };
    let book = vec![
        (2.0, Contract::Call { strike: p[3], maturity: 0.5 }),
        (-1.0, Contract::Put { strike: 95.0, maturity: p[4] }),
        (0.5, Contract::Forward(100.0, 1.0)),
    ];
    book.iter().map(|(amount, contract)| amount * price(m, contract)).sum()
}

fn implied_volatility(p: &[f64]) -> f64 {
    let target = p[2] * 30.0;
    let mut vol = 0.3;
    for _ in 0..20 {
        let m = Market { spot: p[0], rate: p[1], vol };
        let miss = price(m, &Contract::Call { strike: p[3], maturity: p[4] }) - target;
        if miss.abs() < 1e-12 {
            break;
        }
        let (d1, _) = d1_d2(m, p[3], p[4]);
        vol -= miss / (p[0] * p[4].sqrt() * (-0.5 * d1 * d1).exp() / (2.0 * std::f64::consts::PI).sqrt());
    }
    vol
}

fn main() {
    let mut c = Check::new();
    let p = [101.0, 0.03, 0.25, 105.0, 0.75];
    check_slice!(c, portfolio, p);
    check_slice!(c, implied_volatility, p);
    c.done();
}
