//! What calls ask of their callees, and the declarations of what they get.

use super::*;

impl Pipeline<'_> {
    /// What a call asks of its callee. A null pointer needs no shadow; it gets one, null too, if the callee cannot do
    /// without: when it calls itself with other pointers, and mixes them with this one.
    pub(super) fn callee_key(
        &mut self,
        f: &Function,
        analysed: &Analysed,
        v: ValueId,
        shape: Shape,
    ) -> Option<CalleeKey> {
        let key = self.plain_callee_key(f, analysed, v, shape)?;
        let null = |o: &ValueId| f.ty(*o).is_ptr() && matches!(f.constant(*o), Some(Const::Null));
        let nulls: Vec<usize> = f.operands(v).iter().enumerate().filter(|(_, o)| null(o)).map(|(i, _)| i).collect();
        let open: Vec<usize> = nulls.into_iter().filter(|&i| self.calls_itself_with_more(&key.0, i)).collect();
        if open.is_empty() || self.pairs.contains_key(&key) || self.tangents.contains_key(&key) {
            return Some(key);
        }
        let mut other = key.clone();
        open.into_iter().for_each(|i| other.1.params[i] = ParamActivity::Dup);
        let known = self.pairs.contains_key(&other) || self.tangents.contains_key(&other);
        let fits = |this: &mut Self, key: &CalleeKey| this.attempt(&key.0, &key.1, Role::Callee).is_ok();
        Some(if known || !fits(self, &key) && fits(self, &other) { other } else { key })
    }

    /// Whether a function calls itself with anything but null and what it was given itself as argument `i`.
    fn calls_itself_with_more(&self, name: &str, i: usize) -> bool {
        let Some(function) = self.module.function(name) else { return false };
        let own = function.params().get(i).copied();
        let calls = function.instructions().into_iter().filter(|c| c.called_function() == Some(function));
        calls.filter_map(|c| c.call_arguments().get(i).copied()).any(|a| !a.is_null() && Some(a) != own)
    }

    pub(super) fn plain_callee_key(
        &self,
        f: &Function,
        analysed: &Analysed,
        v: ValueId,
        shape: Shape,
    ) -> Option<CalleeKey> {
        let op = f.op(v)?;
        let Some(CallMeaning::Pair(name)) = call_meaning(op) else { return None };
        if !analysed.plan.carriers.live[v.index()] || !pair_is_active(f, &analysed.activity, v) {
            return None;
        }
        let params = f.operands(v).iter().map(|&o| match f.ty(o) {
            ty if ty.is_ptr() && analysed.activity.has_shadow(o) => ParamActivity::Dup,
            // A float, an aggregate with floats, or floats packed in an integer.
            ty if !ty.is_ptr() && analysed.activity.is_active(o) => match shape {
                Shape::Tangent => ParamActivity::Dup,
                _ => ParamActivity::Out,
            },
            _ => ParamActivity::Const,
        });
        let request = Request {
            params: params.collect(),
            active_return: analysed.activity.is_active(v),
            shadow_return: analysed.activity.has_shadow(v),
            shape,
            reusable: analysed.plan.request.reusable,
            replay: analysed.plan.request.replay,
            runtime_activity: analysed.plan.request.runtime_activity,
            width: analysed.plan.request.width,
            steps: shape == Shape::Pair && self.ranges.is_body(name),
            ..Request::default()
        };
        Some((name.to_owned(), request))
    }

    pub(super) fn summary(&mut self, analysed: &Analysed) -> Summary {
        let request = &analysed.plan.request;
        let shape = if request.shape == Shape::Tangent || request.replay { Shape::Tangent } else { Shape::Pair };
        let f = &analysed.imported.function;
        let keys: BTreeMap<ValueId, CalleeKey> =
            Self::calls(f).filter_map(|v| Some((v, self.callee_key(f, analysed, v, shape)?))).collect();
        Summary::of(f, &analysed.activity.variables, &|v| keys.get(&v).cloned())
    }

    pub(super) fn calls<'f>(f: &'f Function) -> impl Iterator<Item = ValueId> + 'f {
        f.insts().filter(|(_, op)| matches!(op, Op::Call(_))).map(|(v, _)| v)
    }

    pub(super) fn pairs_of(&mut self, f: &Function, analysed: &Analysed) -> Pairs {
        let mut out = self.iterations_of(f, analysed);
        out.extend(self.ranges_of(f, analysed));
        let own = |op: &Op| wanted_again(op).is_some() || pieces_of(op).is_some();
        for v in Self::calls(f).filter(|&v| !f.op(v).is_some_and(own)) {
            let Some(key) = self.callee_key(f, analysed, v, Shape::Pair) else { continue };
            if !self.pairs.contains_key(&key)
                && let Some(primal) = self.module.function(&key.0)
            {
                // Names stay clear of those that a user's request gives.
                let names = [format!("{}.call.augmented", key.0), format!("{}.call.reverse", key.0)];
                let names = (names[0].as_str(), names[1].as_str());
                let handle = declare_pair(self.module, primal, &key.1, Packing::Call, names);
                handle.functions().for_each(Value::set_internal);
                self.pairs.insert(key.clone(), handle.clone());
                match self.rules.gradients.get(&key.0) {
                    Some(custom) => {
                        self.generated.extend(handle.functions());
                        retrograd_emit::emit_custom_pair(self.module, primal, &handle, custom);
                    }
                    None => self.waiting.push_back(key.clone()),
                }
            }
            out.extend(self.pairs.get(&key).map(|handle| (v, handle.clone())));
        }
        out
    }

    /// The gradients behind calls of what was taken out of loops, declared here, and emitted later.
    pub(super) fn declare_taken_out(
        &mut self,
        f: &Function,
        key_of: impl Fn(&Self, ValueId) -> Option<CalleeKey>,
        declare: impl Fn(&mut Self, Value, &CalleeKey) -> PairHandle,
    ) -> Pairs {
        let mut out = Pairs::new();
        for v in Self::calls(f) {
            let Some(key) = key_of(self, v) else { continue };
            let Some(primal) = self.module.function(&key.0) else { continue };
            let handle = declare(self, primal, &key);
            self.pairs.insert(key.clone(), handle.clone());
            self.waiting.push_back(key);
            out.insert(v, handle);
        }
        out
    }

    pub(super) fn tangents_of(&mut self, f: &Function, analysed: &Analysed) -> Tangents {
        let mut out = Tangents::new();
        for v in Self::calls(f) {
            let Some(key) = self.callee_key(f, analysed, v, Shape::Tangent) else { continue };
            if !self.tangents.contains_key(&key)
                && let Some(primal) = self.module.function(&key.0)
            {
                let handle = retrograd_emit::declare_tangent(self.module, primal, &key.1, &key.0);
                self.tangents.insert(key.clone(), handle.clone());
                match self.rules.derivatives.get(&key.0).copied() {
                    Some(_) if key.1.lanes() > 1 => {
                        let what =
                            format!("several derivatives at once through the user's own derivative of `{}`", key.0);
                        self.refused.push(problems::not_yet(&what, f.value(v).loc.as_ref()));
                    }
                    Some(_) if key.1.replay => {
                        let what = format!("`__enzyme_fwdsplit` through the user's own derivative of `{}`", key.0);
                        self.refused.push(problems::not_yet(&what, f.value(v).loc.as_ref()));
                    }
                    Some(Forward { function, with_primal }) => {
                        self.generated.push(handle.function);
                        retrograd_emit::emit_custom_tangent(self.module, primal, &handle, function, with_primal);
                    }
                    None => self.waiting.push_back(key.clone()),
                }
            }
            out.extend(self.tangents.get(&key).map(|handle| (v, handle.clone())));
        }
        out
    }
}
