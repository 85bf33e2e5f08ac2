//! The report as JSON: schema `retrograd-report/1`, two spaces of indent, fields in declared order.

use crate::record::Report;

/// Ends in a newline.
pub fn render(report: &Report) -> Result<String, serde_json::Error> {
    Ok(serde_json::to_string_pretty(report)? + "\n")
}

#[cfg(test)]
mod tests {
    use crate::record::{Record, Report};
    use retrograd_ir::SizeExpr;

    #[test]
    fn what_does_not_apply_is_null_and_never_absent() {
        let mut report = Report::default();
        let mut function = crate::forward("f", "f");
        function.records.push(Record {
            file: None,
            line: None,
            column: None,
            variable: None,
            what: "load double".into(),
            remedy: "none",
            bytes_per_iteration: None,
            trips: None,
            bytes_total: None,
            copies: 1,
            because: None,
            needed_by: vec![],
            blockers: vec![],
            fix: None,
            loc: None,
            total: SizeExpr::Const(0),
            residence: None,
        });
        report.functions.push(function);
        let text = super::render(&report).unwrap();
        let back: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(back["schema"], "retrograd-report/1");
        let record = back["functions"][0]["records"][0].as_object().unwrap();
        let fields: Vec<&str> = record.keys().map(String::as_str).collect();
        let mut expected = vec![
            "file",
            "line",
            "column",
            "variable",
            "what",
            "remedy",
            "bytes_per_iteration",
            "trips",
            "bytes_total",
            "copies",
            "because",
            "needed_by",
            "blockers",
            "fix",
        ];
        expected.sort_unstable();
        assert_eq!(fields, expected);
        assert!(record["fix"].is_null() && record["file"].is_null());
    }
}
