//! Reading directives: a position in a line, and the few tokens the grammar has.

/// A position in a text; white space between tokens is skipped.
pub struct Cursor<'a> {
    rest: &'a str,
}

impl<'a> Cursor<'a> {
    pub fn new(text: &'a str) -> Self {
        Self { rest: text.trim() }
    }

    pub fn rest(&self) -> &'a str {
        self.rest
    }

    pub fn at_end(&self) -> bool {
        self.rest.is_empty()
    }

    fn advance(&mut self, bytes: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at(bytes);
        self.rest = rest.trim_start();
        taken
    }

    /// Takes `token` if it comes next. A word must end where it ends.
    pub fn eat(&mut self, token: &str) -> bool {
        let Some(rest) = self.rest.strip_prefix(token) else { return false };
        let word = |c: char| c.is_alphanumeric() || c == '_';
        if token.ends_with(word) && rest.starts_with(word) {
            return false;
        }
        self.advance(token.len());
        true
    }

    pub fn expect(&mut self, token: &str) -> Result<(), String> {
        if self.eat(token) { Ok(()) } else { Err(format!("`{token}` expected before `{}`", self.rest)) }
    }

    /// The characters up to the first that is not of a name.
    pub fn name(&mut self) -> Result<&'a str, String> {
        let end = self.rest.find(|c: char| !c.is_alphanumeric() && !"_.$".contains(c)).unwrap_or(self.rest.len());
        if end == 0 { Err(format!("a name expected before `{}`", self.rest)) } else { Ok(self.advance(end)) }
    }

    /// A number in Rust's notation, `inf` and `nan` among them.
    pub fn float(&mut self) -> Result<f64, String> {
        let end = self.rest.find(|c: char| !c.is_alphanumeric() && !"+-.".contains(c)).unwrap_or(self.rest.len());
        let number = self.rest[..end].parse().map_err(|_| format!("a number expected before `{}`", self.rest))?;
        self.advance(end);
        Ok(number)
    }

    pub fn int(&mut self) -> Result<i64, String> {
        let end = self.rest.find(|c: char| !c.is_ascii_digit() && c != '-').unwrap_or(self.rest.len());
        let number = self.rest[..end].parse().map_err(|_| format!("an integer expected before `{}`", self.rest))?;
        self.advance(end);
        Ok(number)
    }

    /// A text in double quotes, without escapes.
    pub fn quoted(&mut self) -> Result<&'a str, String> {
        let inner = self.rest.strip_prefix('"').and_then(|r| r.split_once('"'));
        let (text, _) = inner.ok_or_else(|| format!("a text in quotes expected before `{}`", self.rest))?;
        self.advance(text.len() + 2);
        Ok(text)
    }

    /// Items between `open` and `close`, with commas.
    pub fn list<T>(
        &mut self,
        open: &str,
        close: &str,
        mut item: impl FnMut(&mut Self) -> Result<T, String>,
    ) -> Result<Vec<T>, String> {
        self.expect(open)?;
        let mut out = Vec::new();
        while !self.eat(close) {
            if !out.is_empty() {
                self.expect(",")?;
            }
            out.push(item(self)?);
        }
        Ok(out)
    }
}
