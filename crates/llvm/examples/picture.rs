//! Prints the prepared form of a function and its imported picture.
use retrograd_llvm::{Context, import, prepare};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args: Vec<String> = std::env::args().collect();
    let [_, file, function] = args.as_slice() else {
        return Err("usage: picture FILE FUNCTION".into());
    };
    let module = Context::new().read(&std::fs::read(file)?, file)?;
    let prepared = prepare(&module, function, "prepared")?;
    module.verify()?;
    let picture = import(&prepared);
    println!("{}", module.to_text());
    println!("{:#?}", picture.function.loops);
    println!("{:?}", picture.function.gaps);
    Ok(())
}
