//! Symbols of functions that carry no derivative.

/// Functions that carry no derivative, by family.
pub(super) const INACTIVE: &[&[&str]] = &[
    OUTPUT, CXX_OUTPUT, CXX_LIBRARY, CXX_ERRORS, RUST_OUTPUT, FORTRAN_LIBRARY, TIME, RANDOM, STRINGS, CONTROL,
    FLOAT_TO_INT,
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
    // allocators without state, locales
    "_ZNSaIcEC1Ev", "_ZNSaIcEC2Ev", "_ZNSaIcEC1ERKS_", "_ZNSaIcEC2ERKS_", "_ZNSaIcED1Ev", "_ZNSaIcED2Ev",
    "_ZNSt6localeC1Ev", "_ZNSt6localeD1Ev", "_ZNSt8ios_baseC2Ev", "_ZNSt8ios_baseD2Ev",
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
    "_ZStlsIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_St13_Setprecision",
    "_ZStlsIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_St5_Setw",
    "_ZStlsIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_St8_SetfillIS3_E",
    "_ZNSt9basic_iosIcSt11char_traitsIcEE5clearESt12_Ios_Iostate",
    "_ZNKRSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEE3strEv",
    "_ZNKRSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEE3strEv",
    "_ZNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEEC1Ev",
    "_ZNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEED1Ev",
    "_ZNKSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEE3strEv",
    "_ZNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEC1Ev",
    "_ZNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEED1Ev",
    "_ZNKSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEE3strEv",
];

/// Errors of the C++ library: a text, and the table of their class.
const CXX_ERRORS: &[&str] = &[
    "_ZNSt13runtime_errorC1EPKc", "_ZNSt13runtime_errorC1ERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE",
    "_ZNSt13runtime_errorC2EPKc", "_ZNSt13runtime_errorC2ERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE",
    "_ZNSt13runtime_errorD1Ev", "_ZNSt13runtime_errorD2Ev", "_ZNSt11logic_errorC1EPKc",
    "_ZNSt11logic_errorC1ERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE", "_ZNSt11logic_errorC2EPKc",
    "_ZNSt11logic_errorC2ERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE", "_ZNSt11logic_errorD1Ev",
    "_ZNSt11logic_errorD2Ev", "_ZNSt12out_of_rangeC1EPKc",
    "_ZNSt12out_of_rangeC1ERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE", "_ZNSt12out_of_rangeC2EPKc",
    "_ZNSt12out_of_rangeC2ERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE", "_ZNSt12out_of_rangeD1Ev",
    "_ZNSt12out_of_rangeD2Ev", "_ZNSt16invalid_argumentC1EPKc",
    "_ZNSt16invalid_argumentC1ERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE",
    "_ZNSt16invalid_argumentC2EPKc",
    "_ZNSt16invalid_argumentC2ERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE", "_ZNSt16invalid_argumentD1Ev",
    "_ZNSt16invalid_argumentD2Ev", "_ZNSt12domain_errorC1EPKc",
    "_ZNSt12domain_errorC1ERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE", "_ZNSt12domain_errorC2EPKc",
    "_ZNSt12domain_errorC2ERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE", "_ZNSt12domain_errorD1Ev",
    "_ZNSt12domain_errorD2Ev", "_ZNSt11range_errorC1EPKc",
    "_ZNSt11range_errorC1ERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE", "_ZNSt11range_errorC2EPKc",
    "_ZNSt11range_errorC2ERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE", "_ZNSt11range_errorD1Ev",
    "_ZNSt11range_errorD2Ev", "_ZNSt14overflow_errorC1EPKc",
    "_ZNSt14overflow_errorC1ERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE", "_ZNSt14overflow_errorC2EPKc",
    "_ZNSt14overflow_errorC2ERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE", "_ZNSt14overflow_errorD1Ev",
    "_ZNSt14overflow_errorD2Ev", "_ZNSt15underflow_errorC1EPKc",
    "_ZNSt15underflow_errorC1ERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE", "_ZNSt15underflow_errorC2EPKc",
    "_ZNSt15underflow_errorC2ERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE", "_ZNSt15underflow_errorD1Ev",
    "_ZNSt15underflow_errorD2Ev", "_ZNSt12length_errorC1EPKc",
    "_ZNSt12length_errorC1ERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE", "_ZNSt12length_errorC2EPKc",
    "_ZNSt12length_errorC2ERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE", "_ZNSt12length_errorD1Ev",
    "_ZNSt12length_errorD2Ev", "_ZNSt13runtime_errorC1ERKS_", "_ZNSt13runtime_errorC2ERKS_",
    "_ZNSt11logic_errorC1ERKS_", "_ZNSt11logic_errorC2ERKS_", "_ZNSt9exceptionD1Ev", "_ZNSt9exceptionD2Ev",
    "_ZNKSt9exception4whatEv", "_ZNKSt13runtime_error4whatEv", "_ZNKSt11logic_error4whatEv",
];

const RUST_OUTPUT: &[&str] = &[
    "_ZN3std2io5stdio6_printE", "_ZN3std2io5stdio7_eprintE", "_RNvNtNtC3std2io5stdio6__print",
    "_RNvNtNtC3std2io5stdio7__eprint", "_RNvNvNtC5alloc3fmt6format12format_inner",
    "_RNvC7___rustc35___rust_no_alloc_shim_is_unstable_v2", "_RNvC7___rustc32___rust_no_alloc_shim_is_unstable",
    "__rust_no_alloc_shim_is_unstable", "__rust_no_alloc_shim_is_unstable_v2",
    // core::fmt: numbers, texts, and what derives make of structs
    "_RNvMs1_NtNtC4core3fmt8buildersNtB5_11DebugStruct5field",
    "_RNvMs1_NtNtC4core3fmt8buildersNtB5_11DebugStruct6finish",
    "_RNvMs2_NtNtC4core3fmt8buildersNtB5_10DebugTuple5field",
    "_RNvMs2_NtNtC4core3fmt8buildersNtB5_10DebugTuple6finish", "_RNvMs4_NtNtC4core3fmt8buildersNtB5_8DebugSet5entry",
    "_RNvMs4_NtNtC4core3fmt8buildersNtB5_8DebugSet6finish", "_RNvMs5_NtNtC4core3fmt8buildersNtB5_9DebugList5entry",
    "_RNvMs5_NtNtC4core3fmt8buildersNtB5_9DebugList6finish", "_RNvMs6_NtNtC4core3fmt8buildersNtB5_8DebugMap3key",
    "_RNvMs6_NtNtC4core3fmt8buildersNtB5_8DebugMap5entry", "_RNvMs6_NtNtC4core3fmt8buildersNtB5_8DebugMap5value",
    "_RNvMs6_NtNtC4core3fmt8buildersNtB5_8DebugMap6finish", "_RNvMsa_NtC4core3fmtNtB5_9Formatter10debug_list",
    "_RNvMsa_NtC4core3fmtNtB5_9Formatter11debug_tuple", "_RNvMsa_NtC4core3fmtNtB5_9Formatter12debug_struct",
    "_RNvMsa_NtC4core3fmtNtB5_9Formatter12pad_integral", "_RNvMsa_NtC4core3fmtNtB5_9Formatter19pad_formatted_parts",
    "_RNvMsa_NtC4core3fmtNtB5_9Formatter25debug_tuple_field1_finish",
    "_RNvMsa_NtC4core3fmtNtB5_9Formatter25debug_tuple_field2_finish",
    "_RNvMsa_NtC4core3fmtNtB5_9Formatter25debug_tuple_field3_finish",
    "_RNvMsa_NtC4core3fmtNtB5_9Formatter25debug_tuple_field4_finish",
    "_RNvMsa_NtC4core3fmtNtB5_9Formatter25debug_tuple_field5_finish",
    "_RNvMsa_NtC4core3fmtNtB5_9Formatter25debug_tuple_fields_finish",
    "_RNvMsa_NtC4core3fmtNtB5_9Formatter26debug_struct_field1_finish",
    "_RNvMsa_NtC4core3fmtNtB5_9Formatter26debug_struct_field2_finish",
    "_RNvMsa_NtC4core3fmtNtB5_9Formatter26debug_struct_field3_finish",
    "_RNvMsa_NtC4core3fmtNtB5_9Formatter26debug_struct_field4_finish",
    "_RNvMsa_NtC4core3fmtNtB5_9Formatter26debug_struct_field5_finish",
    "_RNvMsa_NtC4core3fmtNtB5_9Formatter26debug_struct_fields_finish", "_RNvMsa_NtC4core3fmtNtB5_9Formatter3pad",
    "_RNvMsa_NtC4core3fmtNtB5_9Formatter9debug_map", "_RNvMsa_NtC4core3fmtNtB5_9Formatter9debug_set",
    "_RNvMsa_NtC4core3fmtNtB5_9Formatter9write_str", "_RNvNtC4core3fmt5write",
    "_RNvNvMsa_NtC4core3fmtNtB7_9Formatter12pad_integral12write_prefix",
    "_RNvXNtNtNtC4core3fmt3num3imphNtB6_7Display3fmt", "_RNvXs2_NtNtC4core3fmt5floatfNtB7_5Debug3fmt",
    "_RNvXs3_NtNtC4core3fmt5floatfNtB7_7Display3fmt", "_RNvXs3_NtNtNtC4core3fmt3num3imptNtB9_7Display3fmt",
    "_RNvXs4_NtNtC4core3fmt5floatfNtB7_8LowerExp3fmt", "_RNvXs4_NtNtNtC4core3fmt3num3impsNtB9_7Display3fmt",
    "_RNvXs5_NtNtC4core3fmt5floatfNtB7_8UpperExp3fmt", "_RNvXs6_NtNtC4core3fmt3numjNtB7_8LowerHex3fmt",
    "_RNvXs6_NtNtC4core3fmt5floatdNtB7_5Debug3fmt", "_RNvXs7_NtNtC4core3fmt3numiNtB7_8LowerHex3fmt",
    "_RNvXs7_NtNtC4core3fmt5floatdNtB7_7Display3fmt", "_RNvXs8_NtNtC4core3fmt3numjNtB7_8UpperHex3fmt",
    "_RNvXs8_NtNtC4core3fmt5floatdNtB7_8LowerExp3fmt", "_RNvXs8_NtNtNtC4core3fmt3num3impmNtB9_7Display3fmt",
    "_RNvXs9_NtNtC4core3fmt3numiNtB7_8UpperHex3fmt", "_RNvXs9_NtNtC4core3fmt5floatdNtB7_8UpperExp3fmt",
    "_RNvXs9_NtNtNtC4core3fmt3num3implNtB9_7Display3fmt", "_RNvXsC_NtNtC4core3fmt3numyNtB7_8LowerHex3fmt",
    "_RNvXsD_NtNtC4core3fmt3numxNtB7_8LowerHex3fmt", "_RNvXsE_NtNtC4core3fmt3numyNtB7_8UpperHex3fmt",
    "_RNvXsF_NtNtC4core3fmt3numxNtB7_8UpperHex3fmt", "_RNvXsK_NtNtC4core3fmt3numoNtB7_8LowerHex3fmt",
    "_RNvXsL_NtNtC4core3fmt3numnNtB7_8LowerHex3fmt", "_RNvXsM_NtNtC4core3fmt3numoNtB7_8UpperHex3fmt",
    "_RNvXsN_NtNtC4core3fmt3numnNtB7_8UpperHex3fmt", "_RNvXsO_NtNtC4core3fmt3numaNtB7_5Debug3fmt",
    "_RNvXsP_NtNtC4core3fmt3numsNtB7_5Debug3fmt", "_RNvXsQ_NtNtC4core3fmt3numlNtB7_5Debug3fmt",
    "_RNvXsU_NtNtC4core3fmt3numhNtB7_5Debug3fmt", "_RNvXsV_NtNtC4core3fmt3numtNtB7_5Debug3fmt",
    "_RNvXsW_NtNtC4core3fmt3nummNtB7_5Debug3fmt", "_RNvXsX_NtNtC4core3fmt3numyNtB7_5Debug3fmt",
    "_RNvXsZ_NtNtC4core3fmt3numjNtB7_5Debug3fmt", "_RNvXs_NtNtNtC4core3fmt3num3impaNtB8_7Display3fmt",
    "_RNvXsb_NtC4core3fmtNtB5_9FormatterNtB5_5Write10write_char",
    "_RNvXsb_NtC4core3fmtNtB5_9FormatterNtB5_5Write9write_str", "_RNvXsd_NtNtNtC4core3fmt3num3impyNtB9_7Display3fmt",
    "_RNvXse_NtNtC4core3fmt3numhNtB7_8LowerHex3fmt", "_RNvXse_NtNtNtC4core3fmt3num3impxNtB9_7Display3fmt",
    "_RNvXsf_NtNtC4core3fmt3numaNtB7_8LowerHex3fmt", "_RNvXsg_NtC4core3fmtbNtB5_7Display3fmt",
    "_RNvXsg_NtNtC4core3fmt3numhNtB7_8UpperHex3fmt", "_RNvXsh_NtC4core3fmteNtB5_5Debug3fmt",
    "_RNvXsh_NtNtC4core3fmt3numaNtB7_8UpperHex3fmt", "_RNvXsi_NtC4core3fmteNtB5_7Display3fmt",
    "_RNvXsi_NtNtNtC4core3fmt3num3impjNtB9_7Display3fmt", "_RNvXsj_NtC4core3fmtcNtB5_5Debug3fmt",
    "_RNvXsj_NtNtNtC4core3fmt3num3impiNtB9_7Display3fmt", "_RNvXsk_NtC4core3fmtcNtB5_7Display3fmt",
    "_RNvXsm_NtNtC4core3fmt3numtNtB7_8LowerHex3fmt", "_RNvXsn_NtNtC4core3fmt3numsNtB7_8LowerHex3fmt",
    "_RNvXso_NtNtC4core3fmt3numtNtB7_8UpperHex3fmt", "_RNvXsp_NtNtC4core3fmt3numsNtB7_8UpperHex3fmt",
    "_RNvXsu_NtNtC4core3fmt3nummNtB7_8LowerHex3fmt", "_RNvXsv_NtNtC4core3fmt3numlNtB7_8LowerHex3fmt",
    "_RNvXsw_NtNtC4core3fmt3nummNtB7_8UpperHex3fmt", "_RNvXsx_NtNtC4core3fmt3numlNtB7_8UpperHex3fmt",
    // searching in text
    "_RNvNtNtC4core5slice6memchr14memchr_aligned", "_RNvNtNtC4core3str5count14do_count_chars",
    "_RNvNtNtC4core3str8converts9from_utf8",
];

/// Output, the clock, text, questions about shapes, and reductions of whole numbers.
const FORTRAN_LIBRARY: &[&str] = &[
    "_FortranAioBeginExternalListOutput", "_FortranAioBeginExternalFormattedOutput",
    "_FortranAioBeginInternalListOutput", "_FortranAioBeginInternalFormattedOutput",
    "_FortranAioBeginInternalArrayListOutput", "_FortranAioBeginInternalArrayFormattedOutput",
    "_FortranAioBeginUnformattedOutput", "_FortranAioBeginOpenUnit", "_FortranAioBeginOpenNewUnit",
    "_FortranAioBeginClose", "_FortranAioBeginFlush", "_FortranAioBeginRewind", "_FortranAioEnableHandlers",
    "_FortranAioSetAdvance", "_FortranAioSetFile", "_FortranAioSetStatus", "_FortranAioSetAction",
    "_FortranAioSetForm", "_FortranAioSetPosition", "_FortranAioSetAccess", "_FortranAioSetRecl",
    "_FortranAioSetDecimal", "_FortranAioSetSign", "_FortranAioSetRound", "_FortranAioSetDelim",
    "_FortranAioGetIoMsg", "_FortranAioGetNewUnit", "_FortranAioOutputAscii", "_FortranAioOutputCharacter",
    "_FortranAioOutputReal32", "_FortranAioOutputReal64", "_FortranAioOutputInteger8", "_FortranAioOutputInteger16",
    "_FortranAioOutputInteger32", "_FortranAioOutputInteger64", "_FortranAioOutputInteger128",
    "_FortranAioOutputLogical", "_FortranAioOutputComplex32", "_FortranAioOutputComplex64",
    "_FortranAioOutputDescriptor", "_FortranAioOutputDerivedType", "_FortranAioOutputNamelist",
    "_FortranAioEndIoStatement", "_FortranAStopStatement", "_FortranAStopStatementText", "_FortranAErrorStop",
    "_FortranAPauseStatement", "_FortranAExitStatement", "_FortranAFailImageStatement",
    "_FortranAReportFatalUserError", "_FortranAAbort", "_FortranAExit", "_FortranACpuTime",
    "_FortranASystemClockCount", "_FortranASystemClockCountRate", "_FortranASystemClockCountMax",
    "_FortranADateAndTime", "_FortranARandomInit", "_FortranARandomSeed", "_FortranARandomSeedPut",
    "_FortranARandomSeedGet", "_FortranARandomSeedSize", "_FortranARandomSeedDefaultPut", "_FortranASize",
    "_FortranASizeDim", "_FortranALboundDim", "_FortranALbound", "_FortranAUbound", "_FortranAUboundDim",
    "_FortranAShape", "_FortranARank", "_FortranAIsAssumedSize", "_FortranAPresentOptional",
    "_FortranACheckContiguous", "_FortranATrim", "_FortranARepeat", "_FortranAAdjustl", "_FortranAAdjustr",
    "_FortranALenTrim1", "_FortranAIndex1", "_FortranAIndex", "_FortranAScan1", "_FortranAScan", "_FortranAVerify1",
    "_FortranAVerify", "_FortranACharacterCompareScalar1", "_FortranACharacterCompareScalar",
    "_FortranACharacterConcatenateScalar1", "_FortranACharacterConcatenate", "_FortranACharacterAppend1",
    "_FortranACharacterPad1", "_FortranASelectedIntKind", "_FortranASelectedRealKind", "_FortranAExponent4_4",
    "_FortranAExponent4_8", "_FortranAExponent8_4", "_FortranAExponent8_8", "_FortranASumInteger1",
    "_FortranASumInteger2", "_FortranASumInteger4", "_FortranASumInteger8", "_FortranAProductInteger4",
    "_FortranAProductInteger8", "_FortranAMaxvalInteger1", "_FortranAMaxvalInteger2", "_FortranAMaxvalInteger4",
    "_FortranAMaxvalInteger8", "_FortranAMinvalInteger1", "_FortranAMinvalInteger2", "_FortranAMinvalInteger4",
    "_FortranAMinvalInteger8", "_FortranADotProductInteger4", "_FortranADotProductInteger8", "_FortranAIAll4",
    "_FortranAIAny4", "_FortranAParity", "_FortranAModInteger4", "_FortranAModInteger8", "_FortranAModuloInteger4",
    "_FortranAModuloInteger8",
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
