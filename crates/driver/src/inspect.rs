//! A look at the facts and the plan of one function, for tests and tools.

use retrograd_analysis::{Activity, ParamActivity};
use retrograd_ir::Function;
use retrograd_llvm::Module;
use retrograd_plan::Plan;
use retrograd_report::{Diagnostic, problems};

use crate::pipeline::Pipeline;
use crate::registration::Registered;
use crate::spec::{Mode, ReturnAs, checked};
use crate::{Failure, Options};

/// The prepared function, its plan and its activity.
pub struct Inspection {
    pub function: Function,
    pub plan: Plan,
    pub activity: Activity,
}

/// Analyses and plans reverse mode of one function. The module gets a private clone of it and is not
/// fit for output afterwards.
pub fn inspect(
    module: &Module,
    function: &str,
    params: &[ParamActivity],
    options: &Options,
) -> Result<Inspection, Failure> {
    let unknown = || -> Vec<Diagnostic> { vec![problems::no_such_function(function, std::iter::empty())] };
    let value = module.function(function).ok_or_else(|| Failure::input(unknown()))?;
    let request =
        checked(module, value, Mode::Reverse, params.to_vec(), ReturnAs::Usual, value.loc()).map_err(Failure::input)?;
    let run = &mut Pipeline::new(module, options, Registered::default());
    let analysed = run.analyse(function, &request, retrograd_analysis::Role::Root)?;
    Ok(Inspection { function: analysed.imported.function, plan: analysed.plan, activity: analysed.activity })
}
