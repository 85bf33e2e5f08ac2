//! From a seed to a program.
//!
//! Weights are set so that a program is small, mixes few features, and has loops around memory: that is where
//! the planner has decisions to make. Everything that keeps it defined is in [`crate::ast`].

use crate::ast::*;
use crate::expressions::bounded;
use crate::rng::Rng;
use crate::runs;

/// Dynamic statements of one call that a program may come to.
const COST: usize = 3000;

/// What is known while a function is made.
pub(crate) struct Gen {
    pub rng: Rng,
    /// Whether `float` occurs.
    pub narrow: bool,
    pub done: Vec<Function>,
    costs: Vec<usize>,
    pub f: Function,
    /// Statements that may still be made.
    budget: isize,
    depth: usize,
    /// How often what is made now may run.
    times: usize,
    cost: usize,
    /// Counters of the loops around, with their largest value inside.
    pub counters: Vec<(usize, i64)>,
    loops: usize,
    heaps: Vec<usize>,
    /// The integer variable that is assigned to; the others count loops.
    plain: Option<usize>,
}

/// The program of a seed.
pub fn program(seed: u64) -> Program {
    let mut rng = Rng::new(seed);
    let narrow = rng.percent(15);
    let style = Style {
        tbaa: rng.percent(50),
        noalias: rng.percent(30),
        inbounds: rng.percent(80),
        float_field: narrow && rng.percent(50),
    };
    let mut g = Gen {
        rng,
        narrow,
        done: Vec::new(),
        costs: Vec::new(),
        f: Function::default(),
        budget: 0,
        depth: 0,
        times: 1,
        cost: 0,
        counters: Vec::new(),
        loops: 0,
        heaps: Vec::new(),
        plain: None,
    };
    let helpers = g.rng.weighted(&[50, 35, 15]);
    for k in 0..helpers {
        g.helper(k);
    }
    g.outermost();
    let mut program = Program { functions: g.done, style, runs: Vec::new() };
    let count = 1 + g.rng.weighted(&[40, 40, 20]);
    runs::add(&mut program, &mut g.rng, count);
    program
}

impl Gen {
    pub fn new_float(&mut self) -> usize {
        let wide = !(self.narrow && self.rng.percent(40));
        self.f.floats.push(wide);
        self.f.floats.len() - 1
    }

    fn new_int(&mut self, bits: u32, signed: bool) -> usize {
        self.f.ints.push(IntVar { bits, signed });
        self.f.ints.len() - 1
    }

    fn new_array(&mut self, elem: Elem, home: Home) -> usize {
        let len = if home == Home::Pointer { 4 } else { LEN };
        self.f.arrays.push(Array { elem, home, len, start: 0 });
        self.f.arrays.len() - 1
    }

    fn float_elem(&mut self) -> Elem {
        if self.narrow && self.rng.percent(40) { Elem::F32 } else { Elem::F64 }
    }

    fn int_elem(&mut self) -> Elem {
        if self.rng.percent(50) { Elem::I32 } else { Elem::I64 }
    }

    fn param_array(&mut self, elem: Elem) {
        let a = self.new_array(elem, Home::Param);
        self.f.params.push(Param::Array(a));
    }

    /// Locals that most functions have.
    fn locals(&mut self) {
        for _ in 0..1 + self.rng.below(3) {
            self.new_float();
        }
        self.plain = self.rng.percent(60).then(|| self.new_int(64, true));
        if self.rng.percent(35) {
            let elem = self.float_elem();
            let home = if self.rng.percent(15) { Home::Static } else { Home::Local };
            self.new_array(elem, home);
        }
        if self.rng.percent(10) {
            let elem = self.int_elem();
            self.new_array(elem, Home::Local);
        }
        if self.rng.percent(15) {
            let elem = if self.rng.percent(60) { self.float_elem() } else { self.int_elem() };
            self.new_array(elem, Home::Table);
        }
        if self.rng.percent(25) {
            for _ in 0..2 {
                self.pointer_variable();
            }
        }
    }

    fn pointer_variable(&mut self) {
        let fits = |a: &Array| a.elem == Elem::F64 && matches!(a.home, Home::Param | Home::Local) && a.len == LEN;
        let starts: Vec<usize> = (0..self.f.arrays.len()).filter(|&a| fits(&self.f.arrays[a])).collect();
        if let Some(&start) = self.rng.pick(&starts) {
            let a = self.new_array(Elem::F64, Home::Pointer);
            self.f.arrays[a].start = start;
        }
    }

    fn helper(&mut self, k: usize) {
        self.f = Function { name: format!("h{k}"), ..Function::default() };
        self.f.attributes =
            [" noinline", "", " alwaysinline", " noinline nounwind"][self.rng.weighted(&[45, 30, 10, 15])];
        for _ in 0..self.rng.below(3) {
            self.f.floats.push(true);
            self.f.params.push(Param::Float(self.f.floats.len() - 1));
        }
        if self.rng.percent(40) {
            let n = self.new_int(64, true);
            self.f.params.push(Param::Int(n));
        }
        for _ in 0..self.rng.weighted(&[20, 45, 35]) {
            let elem = if self.rng.percent(15) { self.int_elem() } else { self.float_elem() };
            self.param_array(elem);
        }
        if self.rng.percent(20) {
            // Where one result goes: a single double.
            self.f.arrays.push(Array { elem: Elem::F64, home: Home::Param, len: 1, start: 0 });
            self.f.params.push(Param::Array(self.f.arrays.len() - 1));
        }
        if self.rng.percent(15) {
            self.f.records = 1;
            self.f.params.push(Param::Record(0));
        }
        let returns = self.rng.percent(70);
        if self.rng.percent(35) {
            let depth = self.new_int(64, true);
            self.f.params.push(Param::Int(depth));
            self.f.depth = Some(depth);
            self.f.attributes = " noinline";
        }
        self.f.result = returns.then_some(FExpr::Const(0.0));
        self.locals();
        self.budget = 3 + self.rng.below(6) as isize;
        self.body();
    }

    fn outermost(&mut self) {
        self.f = Function { name: "f".into(), ..Function::default() };
        for _ in 0..1 + self.rng.weighted(&[35, 45, 20]) {
            let elem = self.float_elem();
            self.param_array(elem);
        }
        for _ in 0..self.rng.weighted(&[40, 40, 20]) {
            let v = self.new_float();
            self.f.params.push(Param::Float(v));
        }
        if self.rng.percent(60) {
            let bits = [64, 32][self.rng.below(2)];
            let n = self.new_int(bits, true);
            self.f.params.push(Param::Int(n));
        }
        if self.rng.percent(30) {
            let elem = self.int_elem();
            self.param_array(elem);
        }
        if self.rng.percent(20) {
            self.f.records = 1 + self.rng.below(2);
            for r in 0..self.f.records {
                self.f.params.push(Param::Record(r));
            }
            self.f.records += self.rng.below(2);
        }
        if self.rng.percent(12) {
            self.f.params.push(Param::List);
        }
        let count = self.f.params.len();
        for i in (1..count).rev() {
            let j = self.rng.below(i + 1);
            self.f.params.swap(i, j);
        }
        self.f.result = self.rng.percent(75).then_some(FExpr::Const(0.0));
        self.locals();
        self.budget = 6 + self.rng.below(16) as isize;
        self.body();
    }

    /// The body and the result of the function at hand, which is then done.
    fn body(&mut self) {
        (self.depth, self.times, self.cost, self.loops) = (0, 1, 0, 0);
        (self.counters, self.heaps) = (Vec::new(), Vec::new());
        let mut body = Vec::new();
        while self.budget > 0 {
            body.extend(self.stmt());
        }
        if self.f.result.is_some() {
            let e = self.fexpr(3);
            self.f.result = Some(bounded(&mut self.rng, e));
        }
        self.f.body = body;
        let again = if self.f.depth.is_some() { 16 } else { 1 };
        self.costs.push(self.cost.max(1) * again);
        self.done.push(std::mem::take(&mut self.f));
    }

    fn list(&mut self, most: usize) -> Vec<Stmt> {
        let count = 1 + self.rng.below(most);
        self.depth += 1;
        let out = (0..count).flat_map(|_| self.stmt()).collect();
        self.depth -= 1;
        out
    }

    /// Whether an array can be used here.
    pub fn is_open(&self, a: usize) -> bool {
        self.f.arrays[a].home != Home::Heap || self.heaps.contains(&a)
    }

    pub fn arrays(&self, wanted: impl Fn(&Array) -> bool) -> Vec<usize> {
        (0..self.f.arrays.len()).filter(|&a| self.is_open(a) && wanted(&self.f.arrays[a])).collect()
    }

    fn written(&mut self, wanted: impl Fn(&Array) -> bool) -> Option<usize> {
        let all = self.arrays(|a| a.home != Home::Table && wanted(a));
        self.rng.pick(&all).copied()
    }

    fn stmt(&mut self) -> Vec<Stmt> {
        self.budget -= 1;
        self.cost += self.times;
        let (deep, hot) = (self.depth >= 4, self.times > 100);
        let nest = if deep { 0 } else { 1 };
        let weights = [
            18,                                                               // 0 float variable
            4,                                                                // 1 integer variable
            16,                                                               // 2 store
            3,                                                                // 3 store of an integer
            14,                                                               // 4 in-place update
            9 * nest,                                                         // 5 if
            if hot { 0 } else { 15 * nest },                                  // 6 counted loop
            if hot { 0 } else { 4 * nest },                                   // 7 while
            3 * nest,                                                         // 8 switch
            if self.loops > 0 { 4 } else { 0 },                               // 9 break, continue
            if self.depth > 0 { 1 } else { 0 },                               // 10 return
            3,                                                                // 11 swap
            3,                                                                // 12 pointers
            4,                                                                // 13 block copy
            2,                                                                // 14 fill
            if hot { 0 } else { 4 * nest },                                   // 15 heap
            if self.done.is_empty() { 0 } else { 9 },                         // 16 call
            if self.f.depth.is_some() && self.loops == 0 { 9 } else { 0 },    // 17 recursion
            if self.f.records > 1 { 6 } else { 0 },                           // 18 record copy
            if self.f.params.contains(&Param::List) && !hot { 8 } else { 0 }, // 19 list
            2,                                                                // 20 a float's bits
        ];
        let made = match self.rng.weighted(&weights) {
            0 => Some(self.set_float()),
            1 => self.plain.map(|v| Stmt::SetInt(v, self.iexpr(2))),
            2 => self.place(true).map(|place| {
                let e = self.fexpr(3);
                Stmt::Store(place, bounded(&mut self.rng, e))
            }),
            3 => self.written(|a| !a.elem.is_float()).map(|a| {
                let index = self.index(a);
                Stmt::StoreInt(a, index, self.iexpr(2))
            }),
            4 => self.place(true).map(|place| Stmt::Update(place, self.small(2))),
            5 => {
                let c = self.cond();
                let a = self.list(3);
                let b = if self.rng.percent(50) { self.list(2) } else { Vec::new() };
                Some(Stmt::If(c, a, b))
            }
            6 => Some(self.counted()),
            7 => Some(self.while_loop()),
            8 => {
                let e = IExpr::Bin(IntOp::Rem, Box::new(self.iexpr(1)), Box::new(IExpr::Const(3)));
                let count = 2 + self.rng.below(2);
                let cases = (0..count).map(|_| (self.list(2), self.rng.percent(30))).collect();
                Some(Stmt::Switch(e, cases))
            }
            9 => {
                let jump = if self.rng.percent(50) { Stmt::Break } else { Stmt::Continue };
                Some(Stmt::If(self.cond(), vec![jump], Vec::new()))
            }
            10 => {
                let e = self.fexpr(2);
                let value = bounded(&mut self.rng, e);
                Some(Stmt::If(self.cond(), vec![Stmt::Return(value)], Vec::new()))
            }
            11 => self.swap(),
            12 => self.pointers(),
            13 => self.copy(),
            14 => self.written(|a| a.elem.is_float() && a.len > 1).map(|a| Stmt::Fill(a, self.iexpr(1))),
            15 => Some(self.heap()),
            16 => self.call(),
            17 => self.recurse(),
            18 => {
                let (to, from) = (self.rng.below(self.f.records), self.rng.below(self.f.records));
                (to != from).then_some(Stmt::CopyRecord { to, from })
            }
            19 => Some(self.walk()),
            _ => self.moved(),
        };
        made.into_iter().collect()
    }

    fn set_float(&mut self) -> Stmt {
        let v = if self.f.floats.is_empty() { self.new_float() } else { self.rng.below(self.f.floats.len()) };
        let e = self.fexpr(3);
        let e = if self.rng.percent(40) { FExpr::Arith(Arith::Add, Box::new(FExpr::Var(v)), Box::new(e)) } else { e };
        Stmt::SetFloat(v, bounded(&mut self.rng, e))
    }

    fn swap(&mut self) -> Option<Stmt> {
        let (a, b) = (self.rng.below(self.f.floats.len()), self.rng.below(self.f.floats.len()));
        (a != b && self.f.floats[a] == self.f.floats[b]).then_some(Stmt::Swap(a, b))
    }

    fn pointers(&mut self) -> Option<Stmt> {
        let pointers = self.arrays(|a| a.home == Home::Pointer);
        let (&a, &b) = (self.rng.pick(&pointers)?, self.rng.pick(&pointers)?);
        if a != b && self.rng.percent(50) {
            return Some(Stmt::SwapPointers(a, b));
        }
        let fits = self.arrays(|x| x.elem == Elem::F64 && matches!(x.home, Home::Param | Home::Local) && x.len == LEN);
        let &to = self.rng.pick(&fits)?;
        Some(Stmt::Point(a, to, self.iexpr(1)))
    }

    fn copy(&mut self) -> Option<Stmt> {
        let to = self.written(|a| a.len > 1)?;
        let elem = self.f.arrays[to].elem;
        let from = self.arrays(|a| a.elem == elem && a.len > 1);
        let &from = self.rng.pick(&from)?;
        Some(Stmt::Copy { to, from, count: self.iexpr(1), shift: self.rng.percent(40) })
    }

    fn moved(&mut self) -> Option<Stmt> {
        let (to, from) = (self.place(true)?, self.place(false)?);
        // Whether it is a double; not known of the field that only some programs have.
        let wide = |place: &Place| match place {
            Place::Elem(a, _) => Some(self.f.arrays[*a].elem == Elem::F64),
            Place::Field(_, 3) if self.narrow => None,
            _ => Some(true),
        };
        (wide(&to).is_some() && wide(&to) == wide(&from)).then_some(Stmt::Move(to, from))
    }

    fn heap(&mut self) -> Stmt {
        let elem = self.float_elem();
        let sources = self.arrays(|a| a.elem == elem && a.len == LEN);
        let array = self.new_array(elem, Home::Heap);
        let init = match (self.rng.below(4), self.rng.pick(&sources)) {
            (0, Some(&from)) => Init::Copy(from),
            (1, _) => Init::Zero,
            (2, _) => Init::Grow,
            _ => Init::Loop,
        };
        self.heaps.push(array);
        let body = self.list(4);
        self.heaps.pop();
        Stmt::Heap { array, init, body }
    }

    fn in_loop(&mut self, var: usize, largest: i64, trips: usize, most: usize) -> Vec<Stmt> {
        let before = self.times;
        self.times *= trips;
        self.loops += 1;
        self.counters.push((var, largest));
        let body = self.list(most);
        self.counters.pop();
        self.loops -= 1;
        self.times = before;
        body
    }

    fn counted(&mut self) -> Stmt {
        let shape = [Shape::While, Shape::DoWhile, Shape::NotEqual, Shape::Down][self.rng.weighted(&[50, 15, 15, 20])];
        let widths: &[(u32, bool)] = match shape {
            Shape::Down => &[(64, true), (32, true)],
            _ => &[(64, true), (64, false), (32, true), (32, false), (16, false), (8, false)],
        };
        let (bits, signed) = widths[self.rng.weighted(&[40, 10, 30, 15, 3, 2][..widths.len()])];
        let low = match self.rng.below(10) {
            _ if shape == Shape::NotEqual => IExpr::Const(0),
            0..=5 => IExpr::Const(0),
            6..=7 => IExpr::Const(1 + self.rng.below(3) as i64),
            _ => self.counters.last().map_or(IExpr::Const(0), |&(v, _)| IExpr::Var(v)),
        };
        let bounds: Vec<usize> =
            self.f.params.iter().filter_map(|p| if let Param::Int(v) = p { Some(*v) } else { None }).collect();
        let bounds: Vec<usize> = bounds.into_iter().filter(|v| self.f.depth != Some(*v)).collect();
        let bound = self.rng.pick(&bounds).copied();
        let high = match (self.rng.below(10), bound, self.counters.last()) {
            (0..=5, Some(n), _) => IExpr::Var(n),
            (6..=7, _, Some(&(v, _))) => IExpr::Var(v),
            _ => IExpr::Const(1 + self.rng.below(LEN as usize) as i64),
        };
        let var = self.new_int(bits, signed);
        let step =
            if matches!(shape, Shape::NotEqual | Shape::Down) { 1 } else { 1 + self.rng.weighted(&[80, 20]) as i64 };
        let body = self.in_loop(var, LEN - 1, 6, 4);
        Stmt::For { var, low, high, step, shape, body }
    }

    fn while_loop(&mut self) -> Stmt {
        let var = self.new_int(32, true);
        let cap = 2 + self.rng.below(6) as i64;
        let cond = self.cond();
        let body = self.in_loop(var, LEN - 1, 4, 3);
        Stmt::While { var, cap, cond, body }
    }

    fn walk(&mut self) -> Stmt {
        let var = if self.f.floats.is_empty() { self.new_float() } else { self.rng.below(self.f.floats.len()) };
        let (before, depth) = (self.times, self.loops);
        self.times *= 4;
        self.loops += 1;
        let body = self.list(3);
        (self.times, self.loops) = (before, depth);
        let back = self.rng.percent(50).then(|| {
            let e = self.fexpr(2);
            bounded(&mut self.rng, e)
        });
        Stmt::Walk { var, body, back }
    }

    fn arguments(&mut self, callee: &Function, own_depth: bool) -> Option<Vec<CallArg>> {
        let mut out = Vec::new();
        for param in &callee.params {
            let is_depth = matches!(param, Param::Int(v) if callee.depth == Some(*v));
            out.push(match *param {
                Param::Int(_) if is_depth && own_depth => continue,
                Param::Int(_) if is_depth => CallArg::Int(IExpr::Const(1 + self.rng.below(3) as i64)),
                Param::Int(_) => CallArg::Int(self.iexpr(1)),
                Param::Float(_) => {
                    let e = self.fexpr(2);
                    CallArg::Float(bounded(&mut self.rng, e))
                }
                Param::Array(a) if callee.arrays[a].len == 1 => {
                    let wide: Vec<usize> = (0..self.f.floats.len()).filter(|&v| self.f.floats[v]).collect();
                    CallArg::Address(*self.rng.pick(&wide)?)
                }
                Param::Array(a) => {
                    let elem = callee.arrays[a].elem;
                    let fits = self.arrays(|x| x.elem == elem && x.len == LEN && x.home != Home::Table);
                    CallArg::Array(*self.rng.pick(&fits)?)
                }
                Param::Record(_) if self.f.records > 0 => CallArg::Record(self.rng.below(self.f.records)),
                Param::Record(_) | Param::List => return None,
            });
        }
        Some(out)
    }

    fn call(&mut self) -> Option<Stmt> {
        let callee = self.rng.below(self.done.len());
        let cost = self.times * self.costs[callee];
        if cost + self.cost > COST {
            return None;
        }
        let function = self.done[callee].clone();
        let args = self.arguments(&function, false)?;
        self.cost += cost;
        let into = (self.rng.percent(90) && !self.f.floats.is_empty()).then(|| self.rng.below(self.f.floats.len()));
        Some(Stmt::Call { callee, args, into })
    }

    fn recurse(&mut self) -> Option<Stmt> {
        let own = self.f.clone();
        let args = self.arguments(&own, true)?;
        let into = (!self.f.floats.is_empty()).then(|| self.rng.below(self.f.floats.len()));
        Some(Stmt::Recurse { args, into })
    }
}
