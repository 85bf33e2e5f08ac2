//! Every error code has a page, and the page's example leads to that error.

use std::path::Path;
use std::process::Command;

/// The info string and the text of the first fenced block.
fn example(page: &str) -> Option<(&str, &str)> {
    let (_, rest) = page.split_once("```")?;
    let (info, rest) = rest.split_once('\n')?;
    rest.split_once("```").map(|(text, _)| (info, text))
}

/// Words with single quotes taken off.
fn words(line: &str) -> Vec<String> {
    line.split_whitespace().map(|w| w.trim_matches('\'').to_owned()).collect()
}

fn run(folder: &Path, info: &str, text: &str) -> String {
    let binary = Path::new(env!("CARGO_BIN_EXE_retrograd"));
    let (kind, arguments) = info.split_once(' ').unwrap_or((info, ""));
    let output = if kind == "sh" {
        let path = format!("{}:{}", binary.parent().unwrap().display(), std::env::var("PATH").unwrap_or_default());
        Command::new("sh").arg("-c").arg(text).env("PATH", path).current_dir(folder).output()
    } else {
        std::fs::write(folder.join("input.ll"), text).unwrap();
        Command::new(binary).args(words(arguments)).args(["input.ll", "-o", "out"]).current_dir(folder).output()
    };
    String::from_utf8(output.unwrap().stderr).unwrap()
}

/// Pages may say that there is no example, and why.
fn has_none(code: &str) -> bool {
    retrograd_report::explain(code).is_some_and(|page| page.contains("There is no example"))
}

#[test]
fn every_example_leads_to_its_error() {
    let folder = std::env::temp_dir().join(format!("retrograd-explain-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let mut wrong = Vec::new();
    for (code, _) in retrograd_report::codes::ALL.iter().filter(|(code, _)| !has_none(code)) {
        let Some((info, text)) = retrograd_report::explain(code).and_then(example) else {
            wrong.push(format!("{code}: its page has no example"));
            continue;
        };
        let said = run(&folder, info, text);
        if !said.contains(&format!("[{code}]")) {
            wrong.push(format!("{code}: its example leads to\n{said}"));
        }
    }
    std::fs::remove_dir_all(&folder).unwrap();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_code_is_explained_and_an_unknown_one_is_wrong_usage() {
    let explain = |code| Command::new(env!("CARGO_BIN_EXE_retrograd")).args(["--explain", code]).output().unwrap();
    let known = explain("rg0201");
    assert!(known.status.success());
    assert!(String::from_utf8(known.stdout).unwrap().starts_with("# RG0201: "));
    assert_eq!(explain("RG9999").status.code(), Some(2));
}
