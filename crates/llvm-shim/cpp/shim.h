// What LLVM's C interface lacks, for retrograd-llvm.
//
// Law of this border: opaque LLVM-C references and plain structs only; every function returns a status and
// writes through out parameters; text is handed over as RgText and given back to rgllvm_text_free; no C++
// exception, callback or LLVM error object crosses; questions come in batches. The Rust side mirrors this
// file in src/lib.rs.
#ifndef RGLLVM_SHIM_H
#define RGLLVM_SHIM_H

#include "llvm-c/Core.h"
#include "llvm-c/TargetMachine.h"

#include <cstddef>
#include <cstdint>

extern "C" {

// RG_CRASHED: LLVM went down on its input and was brought back; the context is not fit for use, nor for
// disposal.
typedef enum { RG_OK = 0, RG_FAILED = 1, RG_CRASHED = 2 } RgStatus;

// Text on the C heap, not terminated.
typedef struct {
  char *data;
  size_t length;
} RgText;

// Text that belongs to the object it was read from.
typedef struct {
  const char *data;
  size_t length;
} RgSlice;

#define RG_NONE UINT32_MAX

void rgllvm_text_free(RgText text);

typedef struct RgTargets RgTargets;

// --- module.cpp -----------------------------------------------------------------------------------------

// Makes the context keep its messages to itself.
void rgllvm_context_quiet(LLVMContextRef context);
// Error messages since the last call, one per line.
void rgllvm_context_take_errors(LLVMContextRef context, RgText *out);

typedef struct {
  RgText message;
  uint32_t line;
  uint32_t column;
} RgReadError;

// Bitcode or textual IR, by content; the whole module is read and verified.
RgStatus rgllvm_module_read(LLVMContextRef context, const char *bytes, size_t length, const char *name,
                            LLVMModuleRef *out, RgReadError *error);
// Initialises every target of this LLVM, once.
void rgllvm_targets_initialise(void);

// --- requests.cpp ---------------------------------------------------------------------------------------

// For each parameter of a defined function the number of the source's parameter that it belongs to, in order;
// RG_NONE for memory of the result. RG_FAILED: that cannot be told.
RgStatus rgllvm_function_sources(LLVMValueRef function, uint32_t *sources, size_t count);
// Takes in the body of the called function; the call is gone then.
RgStatus rgllvm_call_inline(LLVMValueRef call);
// Puts a call of `stop`, which takes a pointer and a text and does not return, before a call.
void rgllvm_call_stop_before(LLVMValueRef call, LLVMValueRef stop, LLVMValueRef target, const char *text);

// --- prepare.cpp ----------------------------------------------------------------------------------------

// Makes a call of an invoke: an exception passes through its function from there on. Returns the call.
LLVMValueRef rgllvm_invoke_to_call(LLVMValueRef invoke);

// A private clone of `function`, inlined and in canonical form. `skip` names callees not to inline,
// `blocked` those not to inline where a pointer leads to them; `targets` may be null.
RgStatus rgllvm_function_prepare(LLVMModuleRef module, const char *function, const char *new_name,
                                 const char *const *skip, size_t skip_count, const char *const *blocked,
                                 size_t blocked_count, RgTargets *targets, int locals_on_heap,
                                 LLVMValueRef *out, RgText *error);

typedef struct {
  LLVMValueRef call;
  // A declared function that takes the address called and the text, and does not return.
  const char *text;
} RgCut;

// Each call becomes one of `stop`, and nothing behind it is reached; the function is canonical again.
RgStatus rgllvm_function_cut(LLVMValueRef function, LLVMValueRef stop, const RgCut *cuts, size_t count,
                             RgText *error);

// --- targets.cpp ----------------------------------------------------------------------------------------

// The functions whose addresses the module takes other than as first arguments of, or in, what `ignored`
// names.
RgStatus rgllvm_targets_create(LLVMModuleRef module, const char *const *ignored, size_t count,
                               RgTargets **out);
// Functions with a body that calls were led to so far, one name a line.
void rgllvm_targets_dispatched(RgTargets *targets, RgText *out);
void rgllvm_targets_free(RgTargets *targets);

// --- loops.cpp ------------------------------------------------------------------------------------------

typedef struct {
  LLVMBasicBlockRef header;
  // Back edges taken, an i64, computed at the end of `at`; null when not known.
  LLVMValueRef back_edges;
  LLVMBasicBlockRef at;
  // Header runs in prefix notation, one token a line.
  RgSlice header_runs;
} RgLoopTrip;

typedef struct {
  LLVMBasicBlockRef header;
  LLVMValueRef phi;
  LLVMValueRef start;
  int64_t step;
} RgLoopAffine;

typedef struct RgLoopFacts RgLoopFacts;

typedef struct {
  const RgLoopTrip *trips;
  size_t trip_count;
  const RgLoopAffine *affine;
  size_t affine_count;
} RgLoopFactsView;

// Expands trip counts into the function and finds the affine header phis.
RgStatus rgllvm_loops_expand(LLVMValueRef function, RgLoopFacts **out, RgLoopFactsView *view);
void rgllvm_loops_free(RgLoopFacts *facts);

// --- describe.cpp ---------------------------------------------------------------------------------------

enum {
  RG_MAY_READ = 1u << 0,
  RG_MAY_WRITE = 1u << 1,
  RG_ONLY_ARGUMENTS = 1u << 2,
  RG_NO_RETURN = 1u << 3,
  RG_VOLATILE = 1u << 4,
  RG_ATOMIC = 1u << 5,
  RG_INVARIANT = 1u << 6
};

typedef struct {
  LLVMValueRef value;
  RgSlice name;
  RgSlice tbaa;
  RgSlice opcode;
  uint32_t loc;
  uint32_t cost;
  uint32_t flags;
} RgInst;

typedef struct {
  LLVMBasicBlockRef block;
  uint32_t loop;
  uint32_t dead_end;
  size_t first_inst;
  size_t inst_count;
} RgBlock;

typedef struct {
  uint32_t header;
  uint32_t preheader;
  uint32_t latch;
  uint32_t parent;
  uint32_t depth;
} RgLoop;

typedef struct {
  RgSlice file;
  RgSlice directory;
  RgSlice function;
  uint32_t line;
  uint32_t column;
  uint32_t inlined_at;
} RgLoc;

typedef struct {
  LLVMValueRef value;
  // 1 when nothing in the module writes the variable; 2 when it also holds no numbers but addresses of code.
  uint32_t constant;
} RgGlobal;

// A variable starts with the address of (a place in) another one at an offset.
typedef struct {
  LLVMValueRef global;
  int64_t offset;
  LLVMValueRef target;
  int64_t target_offset;
} RgInitial;

// A variable may hold the address of another one when a function of the module is called; of what is not
// known, if there is no target. `loc`: where that is stored, if known.
typedef struct {
  LLVMValueRef global;
  LLVMValueRef target;
  uint32_t loc;
} RgLater;

// Numbered as ir::HintKind is received in retrograd-llvm's import.
enum {
  RG_KIND_INTEGER = 0,
  RG_KIND_POINTER = 1,
  RG_KIND_SINGLE = 2,
  RG_KIND_DOUBLE = 3,
  RG_KIND_X86_FP80 = 4
};

// What the module says of `bytes` bytes at an offset from a pointer, again at each multiple of the stride.
typedef struct {
  LLVMValueRef pointer;
  int64_t offset;
  uint64_t bytes;
  int64_t stride;
  uint32_t kind;
} RgHint;

typedef struct RgDescription RgDescription;

typedef struct {
  const RgInst *insts;
  size_t inst_count;
  const RgBlock *blocks;
  size_t block_count;
  const RgLoop *loops;
  size_t loop_count;
  const RgLoc *locs;
  size_t loc_count;
  const RgSlice *params;
  size_t param_count;
  const RgGlobal *globals;
  size_t global_count;
  const RgInitial *initials;
  size_t initial_count;
  const RgLater *later;
  size_t later_count;
  const RgHint *hints;
  size_t hint_count;
  uint32_t function_loc;
  uint32_t irreducible;
} RgDescriptionView;

RgStatus rgllvm_function_describe(LLVMValueRef function, RgDescription **out, RgDescriptionView *view);
void rgllvm_description_free(RgDescription *description);
// Whether a float constant is exactly a double, and which.
RgStatus rgllvm_constant_to_double(LLVMValueRef constant, double *out);

// --- initials.cpp ---------------------------------------------------------------------------------------

// The addresses of variables that a variable starts with: how many, and as many of them as there is room for.
size_t rgllvm_global_initials(LLVMValueRef global, RgInitial *out, size_t capacity);
// RG_OK if nothing in the module writes the variable, and nobody else can.
RgStatus rgllvm_global_is_never_written(LLVMValueRef global);

// --- oracle.cpp -----------------------------------------------------------------------------------------

typedef struct RgOracle RgOracle;

typedef struct {
  LLVMValueRef load;
  LLVMValueRef writer;
} RgQuestion;

// Numbered as ir::Overlap and ir::Answerer are received in retrograd-llvm's oracle.rs.
enum { RG_OVERLAP_NO = 0, RG_OVERLAP_MAY = 1, RG_OVERLAP_PARTIAL = 2, RG_OVERLAP_MUST = 3 };
enum {
  RG_BY_BASIC = 0,
  RG_BY_TBAA = 1,
  RG_BY_SCOPED = 2,
  RG_BY_GLOBALS = 3,
  RG_BY_SCEV = 4,
  RG_BY_CALL_EFFECTS = 5,
  RG_BY_INVARIANT = 6,
  RG_BY_NOBODY = 7,
  RG_BY_CHECK = 8
};

typedef struct {
  uint32_t overlap;
  uint32_t by;
} RgAnswer;

RgStatus rgllvm_oracle_create(LLVMValueRef function, RgOracle **out);
void rgllvm_oracle_free(RgOracle *oracle);
RgStatus rgllvm_oracle_ask(RgOracle *oracle, const RgQuestion *questions, size_t count, RgAnswer *answers);

// --- versions.cpp ---------------------------------------------------------------------------------------

// A copy of a function in which a test at run time leads to one of two versions of the rest: in the first
// none of the accesses that were compared overlap, and the oracle knows it. All null: nothing could be
// compared.
typedef struct {
  LLVMValueRef function;
  // Where the versions begin.
  LLVMBasicBlockRef disjoint;
  LLVMBasicBlockRef careful;
} RgVersions;

// `pairs` are to be told apart; a load of which one pair cannot be is left as it is.
RgStatus rgllvm_function_versions(LLVMValueRef function, const char *new_name, const RgQuestion *pairs,
                                  size_t count, RgVersions *out, RgText *error);

// --- private_memory.cpp ---------------------------------------------------------------------------------

// The blocks of memory in which every iteration of the loop with this header reads only what the same
// iteration wrote before: how many, and as many of them as there is room for.
size_t rgllvm_private_memory(LLVMValueRef function, LLVMBasicBlockRef header, LLVMValueRef *out,
                             size_t capacity);

// --- iterations.cpp -------------------------------------------------------------------------------------

typedef struct {
  // Of the original function.
  LLVMBasicBlockRef header;
  LLVMValueRef function;
  LLVMValueRef call;
  // For each parameter whether it points into private memory of the loop.
  const uint8_t *is_private;
  size_t param_count;
} RgBody;

typedef struct RgOutlined RgOutlined;

typedef struct {
  const RgBody *bodies;
  size_t body_count;
} RgOutlinedView;

// A copy of a function in which the bodies of loops are functions of their own, named `body_name` and a
// number. Loops whose bodies cannot be taken out stay as they are; no copy is made if all do. `marks` are
// blocks of the function, and become those of the copy.
RgStatus rgllvm_function_outline(LLVMValueRef function, const char *new_name, const char *body_name,
                                 const LLVMBasicBlockRef *headers, size_t count, LLVMBasicBlockRef *marks,
                                 size_t mark_count, LLVMValueRef *copy, RgOutlined **out,
                                 RgOutlinedView *view, RgText *error);
void rgllvm_outlined_free(RgOutlined *outlined);

// --- steps.cpp ------------------------------------------------------------------------------------------

// A copy of a function in which a loop outside of others became a call of a function of its own:
// steps(i64 lo, i64 hi, (ptr, i64 bytes)…, …) runs the iterations from lo to hi, without hi. The first
// `pieces` pairs behind lo and hi are memory that covers all that a call may write and another one read; the
// first `pointers` of these each hold one pointer. All null: the loop cannot be taken out.
typedef struct {
  LLVMValueRef function;
  LLVMValueRef steps;
  // The same body, called where the memory cannot be told at run time; null: it always can.
  LLVMValueRef careful;
  size_t pieces;
  size_t pointers;
} RgSteps;

// Calls in the loop must not write memory that anyone reads. `readers`: instructions of the loop; what they
// read is among the pieces too.
RgStatus rgllvm_function_steps(LLVMValueRef function, const char *new_name, LLVMBasicBlockRef header,
                               const LLVMValueRef *readers, size_t reader_count, RgSteps *out, RgText *error);

// --- clone.cpp ------------------------------------------------------------------------------------------

typedef struct RgClone RgClone;

typedef struct {
  const LLVMValueRef *insts;
  size_t inst_count;
  const LLVMBasicBlockRef *blocks;
  size_t block_count;
} RgCloneView;

// Copies the body of `source` into `target`, with `arguments` for the source's parameters.
RgStatus rgllvm_body_clone(LLVMValueRef source, LLVMValueRef target, const LLVMValueRef *arguments,
                           size_t argument_count, RgClone **out, RgCloneView *view);
void rgllvm_clone_free(RgClone *clone);

// --- first_values.cpp --------------------------------------------------------------------------------------

// Moves the first values of variables in the entry block to where all their uses are below.
void rgllvm_first_values_sink(LLVMValueRef function);

// --- promote.cpp -------------------------------------------------------------------------------------------

// Variables of the entry block that are only loaded and stored whole become values.
void rgllvm_variables_promote(LLVMValueRef function);

// --- jit.cpp --------------------------------------------------------------------------------------------

typedef struct RgJit RgJit;

typedef struct {
  const char *name;
  uint64_t address;
} RgSymbol;

// Compiles bitcode for this process. `opt_level` is 0 to 3.
RgStatus rgllvm_jit_create(const char *bitcode, size_t length, const RgSymbol *symbols, size_t symbol_count,
                           uint32_t opt_level, RgJit **out, RgText *error);
RgStatus rgllvm_jit_lookup(RgJit *jit, const char *name, uint64_t *address, RgText *error);
void rgllvm_jit_free(RgJit *jit);

} // extern "C"

#endif
