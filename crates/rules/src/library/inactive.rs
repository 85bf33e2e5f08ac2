//! Symbols of functions that carry no derivative.

/// Functions that carry no derivative, by family.
pub(super) const INACTIVE: &[&[&str]] = &[
    OUTPUT, CXX_OUTPUT, CXX_LIBRARY, RUST_OUTPUT, FORTRAN_OUTPUT, TIME, RANDOM, STRINGS, CONTROL, FLOAT_TO_INT,
    ENVIRONMENT,
];

/// Standard output. Functions that read data into memory are not here: what they write has a zero shadow.
const OUTPUT: &[&str] = &[
    "printf", "fprintf", "dprintf", "sprintf", "snprintf", "vprintf", "vfprintf", "vsprintf", "vsnprintf",
    "__printf_chk", "__fprintf_chk", "__sprintf_chk", "__snprintf_chk", "__vprintf_chk", "__vfprintf_chk",
    "__vsnprintf_chk", "puts", "putchar", "putc", "fputs", "fputc", "fwrite", "fflush", "fopen", "fopen64", "fclose",
    "feof", "ferror", "perror", "write",
];

const CXX_OUTPUT: &[&str] = &[
    // std::ostream::operator<< for built-in types
    "_ZNSolsEd", "_ZNSolsEf", "_ZNSolsEe", "_ZNSolsEi", "_ZNSolsEj", "_ZNSolsEl", "_ZNSolsEm", "_ZNSolsEx",
    "_ZNSolsEy", "_ZNSolsEs", "_ZNSolsEt", "_ZNSolsEb", "_ZNSolsEPKv", "_ZNSolsEPFRSoS_E",
    // std::ostream::_M_insert<T>
    "_ZNSo9_M_insertIdEERSoT_", "_ZNSo9_M_insertIeEERSoT_", "_ZNSo9_M_insertIlEERSoT_", "_ZNSo9_M_insertImEERSoT_",
    "_ZNSo9_M_insertIxEERSoT_", "_ZNSo9_M_insertIyEERSoT_", "_ZNSo9_M_insertIbEERSoT_",
    "_ZNSo9_M_insertIPKvEERSoT_",
    // put, flush, write, endl, and strings
    "_ZNSo3putEc", "_ZNSo5flushEv", "_ZNSo5writeEPKcl", "_ZSt4endlIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_",
    "_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc",
    "_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c",
    "_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l",
];

/// Parts of the C++ library that look at integers, characters and locks only.
const CXX_LIBRARY: &[&str] = &[
    // hashing and the sizes of hash tables
    "_ZNKSt8__detail20_Prime_rehash_policy14_M_need_rehashEmmm", "_ZNKSt8__detail20_Prime_rehash_policy11_M_next_bktEm",
    "_ZSt11_Hash_bytesPKvmm", "_ZSt15_Fnv_hash_bytesPKvmm",
    // guards of statics
    "__cxa_guard_acquire", "__cxa_guard_release", "__cxa_guard_abort", "__cxa_atexit", "__cxa_thread_atexit",
    // locks
    "pthread_mutex_lock", "pthread_mutex_trylock", "pthread_mutex_unlock", "pthread_mutex_init", "pthread_mutex_destroy",
    "pthread_rwlock_rdlock", "pthread_rwlock_wrlock", "pthread_rwlock_unlock", "pthread_self",
    "__pthread_key_create",
    // std::string
    "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_createERmm",
    "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_appendEPKcm",
    "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_mutateEmmPKcm",
    "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_assignERKS4_",
    "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_replaceEmmPKcm",
    "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE14_M_replace_auxEmmmc",
    "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7reserveEm",
    "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv",
    "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6appendEPKc",
    "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6appendERKS4_",
    "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9push_backEc",
    "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC1ERKS4_",
    "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC1EOS4_",
    "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC1Ev",
    "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEED1Ev",
    "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEaSERKS4_",
    "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEaSEOS4_",
    "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEaSEPKc",
    "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7compareEPKc",
    "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7compareERKS4_",
    "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE4findEPKcmm",
    "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE4findEcm",
    "_ZStlsIcSt11char_traitsIcESaIcEERSt13basic_ostreamIT_T0_ES7_RKNSt7__cxx1112basic_stringIS4_S5_T1_EE",
    // streams: endl and flush of those that are no templates of the program, manipulators, string streams
    "_ZNKSt5ctypeIcE13_M_widen_initEv", "_ZNKSt9basic_iosIcSt11char_traitsIcEE5widenEc",
    "_ZSt5flushIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_", "_ZNSolsEPFRSt8ios_baseS0_E",
    "_ZNSt8ios_base4InitC1Ev", "_ZNSt8ios_base4InitD1Ev",
    "_ZNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEEC1Ev",
    "_ZNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEED1Ev",
    "_ZNKSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEE3strEv",
    "_ZNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEC1Ev",
    "_ZNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEED1Ev",
    "_ZNKSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEE3strEv",
];

const RUST_OUTPUT: &[&str] = &[
    "_ZN3std2io5stdio6_printE", "_ZN3std2io5stdio7_eprintE", "_RNvNtNtC3std2io5stdio6__print",
    "_RNvNtNtC3std2io5stdio7__eprint", "_RNvNvNtC5alloc3fmt6format12format_inner", "_RNvC7___rustc35___rust_no_alloc_shim_is_unstable_v2",
    "_RNvC7___rustc32___rust_no_alloc_shim_is_unstable", "__rust_no_alloc_shim_is_unstable",
    "__rust_no_alloc_shim_is_unstable_v2",
];

const FORTRAN_OUTPUT: &[&str] = &[
    "_FortranAioBeginExternalListOutput", "_FortranAioBeginExternalFormattedOutput", "_FortranAioOutputAscii",
    "_FortranAioOutputReal32", "_FortranAioOutputReal64", "_FortranAioOutputInteger8", "_FortranAioOutputInteger16",
    "_FortranAioOutputInteger32", "_FortranAioOutputInteger64", "_FortranAioOutputLogical",
    "_FortranAioOutputComplex32", "_FortranAioOutputComplex64", "_FortranAioOutputDescriptor",
    "_FortranAioEndIoStatement", "_FortranAStopStatement", "_FortranAStopStatementText", "_FortranACpuTime",
];

const TIME: &[&str] = &[
    "time", "clock", "clock_gettime", "gettimeofday", "difftime", "omp_get_wtime", "omp_get_num_threads",
    "omp_get_max_threads", "omp_get_thread_num", "_ZNSt6chrono3_V212steady_clock3nowEv",
    "_ZNSt6chrono3_V212system_clock3nowEv",
];

const RANDOM: &[&str] = &[
    "rand", "srand", "rand_r", "random", "srandom", "drand48", "erand48", "lrand48", "mrand48", "srand48", "arc4random",
];

const STRINGS: &[&str] = &[
    "strlen", "strnlen", "strcmp", "strncmp", "strcasecmp", "strncasecmp", "strchr", "strrchr", "strstr", "memcmp",
    "bcmp", "memchr", "atoi", "atol", "atoll", "atof", "strtol", "strtoll", "strtoul", "strtoull", "strtod", "strtof",
    "strtold", "isalpha", "isdigit", "isspace", "tolower", "toupper",
];

/// Functions that do not come back, and what compilers call before them.
const CONTROL: &[&str] = &[
    "abort", "exit", "_exit", "_Exit", "quick_exit", "__assert_fail", "__assert", "__assert_rtn", "__stack_chk_fail",
    "__cxa_pure_virtual", "__cxa_throw_bad_array_new_length", "_ZSt9terminatev", "__clang_call_terminate",
    "_ZSt17__throw_bad_allocv", "_ZSt20__throw_length_errorPKc", "_ZSt20__throw_out_of_rangePKc",
    "_ZSt24__throw_out_of_range_fmtPKcz", "_ZSt28__throw_bad_array_new_lengthv", "_ZSt19__throw_logic_errorPKc",
    "_ZSt16__throw_bad_castv", "_ZSt18__throw_bad_typeidv", "_ZSt19__throw_range_errorPKc",
    "_ZSt20__throw_domain_errorPKc", "_ZSt20__throw_system_errori", "_ZSt21__throw_bad_exceptionv",
    "_ZSt21__throw_runtime_errorPKc", "_ZSt22__throw_overflow_errorPKc", "_ZSt23__throw_underflow_errorPKc",
    "_ZSt24__throw_invalid_argumentPKc", "_ZSt25__throw_bad_function_callv", "_ZSt20__throw_future_errori",
];

/// Questions about a float that an integer answers.
const FLOAT_TO_INT: &[&str] = &[
    "lround", "lroundf", "lroundl", "llround", "llroundf", "llroundl", "lrint", "lrintf", "lrintl", "llrint",
    "llrintf", "llrintl", "ilogb", "ilogbf", "ilogbl", "isnan", "isnanf", "isnanl", "isinf", "isinff", "isinfl",
    "finite", "finitef", "finitel", "__isnan", "__isnanf", "__isnanl", "__isinf", "__isinff", "__isinfl", "__finite",
    "__finitef", "__finitel", "__fpclassify", "__fpclassifyf", "__fpclassifyl", "__signbit", "__signbitf",
    "__signbitl", "nan", "nanf", "nanl",
];

const ENVIRONMENT: &[&str] = &[
    "getenv", "getpid", "sysconf", "sleep", "usleep", "nanosleep", "sched_yield", "__errno_location", "abs", "labs",
    "llabs", "malloc_usable_size", "feclearexcept", "fetestexcept", "fegetround", "fesetround",
];

/// Intrinsics by the name between `llvm.` and the types.
pub(super) const INACTIVE_INTRINSICS: &[&str] = &[
    // integers
    "abs", "smax", "smin", "umax", "umin", "ctpop", "ctlz", "cttz", "bswap", "bitreverse", "fshl", "fshr",
    "sadd.with.overflow", "uadd.with.overflow", "ssub.with.overflow", "usub.with.overflow", "smul.with.overflow",
    "umul.with.overflow", "sadd.sat", "uadd.sat", "ssub.sat", "usub.sat", "sshl.sat", "ushl.sat", "scmp", "ucmp",
    "vector.reduce.add", "vector.reduce.mul", "vector.reduce.and", "vector.reduce.or", "vector.reduce.xor",
    "vector.reduce.smax", "vector.reduce.smin", "vector.reduce.umax", "vector.reduce.umin",
    // floats to integers
    "lround", "llround", "lrint", "llrint", "is.fpclass", "fptosi.sat", "fptoui.sat",
    // words to the optimiser, the debugger and the linker
    "assume", "expect", "expect.with.probability", "lifetime.start", "lifetime.end", "invariant.start",
    "invariant.end", "experimental.noalias.scope.decl", "sideeffect", "donothing", "dbg.declare", "dbg.value",
    "dbg.assign", "dbg.label", "annotation", "var.annotation", "is.constant", "objectsize", "prefetch", "pseudoprobe",
    "fake.use", "stacksave", "stackrestore", "type.test", "public.type.test",
    // the machine
    "trap", "debugtrap", "ubsantrap", "readcyclecounter", "readsteadycounter", "get.rounding", "returnaddress",
    "frameaddress", "vscale",
];
