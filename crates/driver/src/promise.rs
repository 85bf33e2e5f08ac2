//! What the user promises and nobody checks: `--assume 'f: noalias(x,y)'`.

use retrograd_ir::{Function, ValueId};

/// Memory reached directly through these parameters of a function does not overlap, in any two of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promise {
    /// As it was written, for messages.
    pub text: String,
    pub function: String,
    /// Names, or positions from 0.
    pub apart: Vec<String>,
}

impl Promise {
    /// Reads `f: noalias(x,y)`. Err: what is wrong with it.
    pub fn parse(text: &str) -> Result<Self, String> {
        // A symbol may hold colons itself.
        let (function, rest) = text.rsplit_once(':').ok_or("there is no `:` behind the function's name")?;
        let list = rest.trim().strip_prefix("noalias").map(str::trim).ok_or("the promise is not `noalias(…)`")?;
        let list = list.strip_prefix('(').and_then(|l| l.strip_suffix(')'));
        let list = list.ok_or("there are no parameters in parentheses behind `noalias`")?;
        let apart: Vec<String> = list.split(',').map(|name| name.trim().to_owned()).collect();
        if function.trim().is_empty() {
            return Err("there is no function name before `:`".into());
        }
        if apart.len() < 2 || apart.iter().any(String::is_empty) {
            return Err("it needs at least two parameters".into());
        }
        Ok(Self { text: text.to_owned(), function: function.trim().to_owned(), apart })
    }

    /// Pairs of parameters whose memory is apart. Err: why there are none.
    pub(crate) fn pairs(&self, f: &Function) -> Result<Vec<(ValueId, ValueId)>, String> {
        let found = self.apart.iter().map(|name| self.parameter(f, name)).collect::<Result<Vec<_>, _>>()?;
        let mut out = Vec::new();
        for (i, &a) in found.iter().enumerate() {
            for &b in &found[..i] {
                if a == b {
                    return Err("a parameter is not apart from itself".into());
                }
                out.push((b, a));
            }
        }
        Ok(out)
    }

    fn parameter(&self, f: &Function, name: &str) -> Result<ValueId, String> {
        let named = f.params.iter().find(|&&p| f.value(p).name.as_deref() == Some(name));
        let found = named.or_else(|| f.params.get(name.parse::<usize>().ok()?));
        match found {
            Some(&p) if f.ty(p).is_ptr() => Ok(p),
            Some(_) => Err(format!("`{name}` is no pointer")),
            None => Err(format!("`{}` has no parameter that is called `{name}` here", self.function)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Promise;

    #[test]
    fn a_promise_names_a_function_and_its_parameters() {
        let promise = Promise::parse("a::f: noalias(x, 3)").expect("it can be read");
        assert_eq!((promise.function.as_str(), promise.apart.len()), ("a::f", 2));
        for bad in ["f noalias(x,y)", "f: noalias(x)", "f: noalias(x,)", ": noalias(x,y)", "f: readonly(x)"] {
            assert!(Promise::parse(bad).is_err(), "{bad}");
        }
    }
}
