//! `docs/rules.md` is what the table says. `RETROGRAD_BLESS=1` rewrites it.

use std::path::Path;

#[test]
fn the_page_of_rules_is_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/rules.md");
    let now = retrograd_rules::rules_markdown();
    if std::env::var_os("RETROGRAD_BLESS").is_some() {
        std::fs::write(&path, &now).expect("docs/rules.md can be written");
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(written == now, "docs/rules.md is stale: run RETROGRAD_BLESS=1 cargo test -p retrograd-rules --test docs");
}
