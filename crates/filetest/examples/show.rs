use retrograd_filetest::compile::*; use retrograd_filetest::directive::*; use retrograd_filetest::marshal::spec; use retrograd_driver::*; use retrograd_plan::Policy;
fn main() { let a: Vec<String> = std::env::args().collect(); let text = std::fs::read_to_string(&a[1]).unwrap();
 let all = a.get(2).is_some_and(|x| x == "all");
 let d = parse(&text).unwrap(); let s = d.iter().find_map(|(_, d)| match d { Directive::Run(r) | Directive::Fd(r) => Some(spec(r)), Directive::Report(s) => Some(s.clone()), _ => None }).unwrap();
 let m = read(&text).unwrap(); let r = reverse_request(&m, &s);
 let o = Options { policy: if all { Policy::CacheEverything } else { Policy::Planned }, opt_level: 0, print_after: vec![], ..Options::default() };
 match differentiate(&m, &[r], &o) { Ok(o) => println!("{}", o.log), Err(f) => println!("{}", explain(&f)) } println!("{}", m.to_text()); }
