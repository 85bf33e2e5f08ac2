// A private clone of a function in canonical form.

#include "analysis.h"
#include "heap.h"
#include "layouts.h"
#include "lower.h"
#include "packed.h"
#include "returns.h"
#include "source_forms.h"
#include "targets.h"

#include "llvm/ADT/SCCIterator.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Analysis/CallGraph.h"
#include "llvm/Analysis/LoopInfo.h"
#include "llvm/Analysis/ScalarEvolution.h"
#include "llvm/Analysis/TargetLibraryInfo.h"
#include "llvm/Analysis/TargetTransformInfo.h"
#include "llvm/IR/Constants.h"
#include "llvm/IR/Dominators.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/Transforms/Utils/Cloning.h"
#include "llvm/Transforms/Utils/Local.h"
#include "llvm/Transforms/Utils/LoopUtils.h"
#include "llvm/Transforms/Utils/ScalarEvolutionExpander.h"

#include <deque>
#include <utility>

using namespace llvm;
using namespace rgllvm;

namespace {

// The clone stops taking in callees at this size.
constexpr unsigned InstructionBudget = 30000;
// Passes may turn indirect calls into direct ones; each round takes those in. A function that is handed its
// own address would go on for ever.
constexpr unsigned InlineRounds = 24;

// Branches are kept as branches: a select evaluates both sides, and the side not taken may be singular.
#define RG_SIMPLIFYCFG                                                                                       \
  "simplifycfg<no-speculate-blocks;no-switch-to-lookup;no-hoist-common-insts;no-sink-common-insts;"          \
  "keep-loops;simplify-cond-branch>"

#define RG_COMBINE "instcombine<no-verify-fixpoint>"

const char Promote[] = "lower-expect," RG_SIMPLIFYCFG ",sroa<modify-cfg>,early-cse<memssa>";
const char Clean[] = RG_COMBINE "," RG_SIMPLIFYCFG;

// No unrolling, no vectorising, no loop idioms: the shape of the source's loops is kept.
#define RG_SCALARS(COMBINE)                                                                                  \
  "scalarizer<load-store;variable-insert-extract>,expand-reductions,"                                        \
  "sroa<modify-cfg>,early-cse<memssa>," COMBINE "," RG_SIMPLIFYCFG

#define RG_OPTIMISE(NUMBERING, COMBINE)                                                                      \
  RG_SIMPLIFYCFG                                                                                             \
  ",loop-simplify,lcssa,"                                                                                    \
  "loop-mssa(loop-rotate<header-duplication>,licm<no-allowspeculation>)," COMBINE "," RG_SIMPLIFYCFG         \
  ",loop-simplify,lcssa,loop(indvars,loop-deletion),sroa<modify-cfg>," NUMBERING ",sccp," COMBINE            \
  ",loop-mssa(licm<no-allowspeculation>),adce," RG_SIMPLIFYCFG

// Nothing that makes switches again may follow lower-switch.
#define RG_CANONICAL(COMBINE)                                                                                \
  "mergereturn,lower-switch,fix-irreducible,loop-simplify,lcssa,"                                            \
  "loop(loop-rotate<header-duplication>)," COMBINE ",early-cse,mergereturn,adce,loop-simplify,lcssa"

struct Passes {
  const char *scalars, *optimise, *canonical;
};

constexpr Passes Usual = {
    RG_SCALARS(RG_COMBINE),
    "jump-threading," RG_OPTIMISE("gvn<no-pre;no-load-pre;no-split-backedge-load-pre>", RG_COMBINE),
    RG_CANONICAL(RG_COMBINE),
};

// From so many blocks on, where isPlain, without what takes time with the square of a function's size:
// * jump-threading follows each value past a merge through all blocks to its uses;
// * instcombine compares each branch with all uses of its condition, and asks all conditions on a value. The
//   run of it in each round of inlining stays;
// * gvn looks for a load's value in all blocks before it, and compares uses as instcombine does.
constexpr size_t Large = 1000;
constexpr Passes ForLarge = {
    RG_SCALARS("instsimplify"),
    RG_OPTIMISE("early-cse<memssa>", "instsimplify"),
    RG_CANONICAL("instsimplify"),
};

// Whether a value comes to a branch, and how far it may go.
bool decides(const Value &value, unsigned depth) {
  return any_of(value.users(), [&](const User *user) {
    if (isa<ICmpInst, BranchInst, SwitchInst>(user))
      return true;
    return depth > 0 && isa<CastInst, BinaryOperator, SelectInst, FreezeInst>(user) &&
           decides(*user, depth - 1);
  });
}

// Whether a branch may ask what an earlier one has settled, by a tag that is a constant on one of the ways;
// of the ways that cannot be then, each may do what has no derivative. Counters of loops are no tags.
bool asksAgain(Function &function) {
  constexpr unsigned Steps = 3;
  DominatorTree tree(function);
  for (BasicBlock &block : function) {
    for (Instruction &inst : block)
      if (isa<IntToPtrInst>(inst))
        return true;
    if (any_of(predecessors(&block), [&](BasicBlock *from) { return tree.dominates(&block, from); }))
      continue;
    for (PHINode &phi : block.phis())
      if (!phi.getType()->isFPOrFPVectorTy() && any_of(phi.incoming_values(), IsaPred<Constant>) &&
          decides(phi, Steps))
        return true;
  }
  return false;
}

// Whether bytes go from place to place and nothing in the instruction says what they are. The fewer of these
// are left, the fewer have to be asked for it.
bool movesBytes(Function &function) {
  return any_of(instructions(function), [](const Instruction &inst) {
    auto *store = dyn_cast<StoreInst>(&inst);
    return isa<AnyMemTransferInst>(inst) || (store && isa<LoadInst>(store->getValueOperand()) &&
                                             !store->getValueOperand()->getType()->isFPOrFPVectorTy());
  });
}

// Whether the passes that are left out can only save time: with tags and with bytes of no type, what they
// find decides whether there is a derivative.
bool isPlain(Function &function) { return !asksAgain(function) && !movesBytes(function); }

const Passes &passesFor(Function &function) {
  return function.size() < Large || !isPlain(function) ? Usual : ForLarge;
}

// For what was taken out of code that is prepared already: its shape only. Simplified once more, sums of
// derivatives would have fewer terms, and so other bits than where the code stayed in its place.
const char Reshape[] = RG_SIMPLIFYCFG ",sroa<modify-cfg>,mergereturn,lower-switch,fix-irreducible,"
                                      "loop-simplify,lcssa,loop(loop-rotate<header-duplication>),"
                                      "mergereturn,adce,loop-simplify,lcssa";

// A copy of eight bytes may move two floats. Instcombine would make it a load and a store of one integer,
// which says nothing of what it holds; so such copies go through it as calls.
const char HiddenCopy[] = "rgllvm.copy8";

void hideCopies(Function &function) {
  SmallVector<MemCpyInst *> copies;
  for (Instruction &inst : instructions(function))
    if (auto *copy = dyn_cast<MemCpyInst>(&inst); copy && !copy->isVolatile())
      if (auto *length = dyn_cast<ConstantInt>(copy->getLength()); length && length->equalsInt(8))
        copies.push_back(copy);
  for (MemCpyInst *copy : copies) {
    IRBuilder<> builder(copy);
    Type *pointer = builder.getPtrTy();
    auto type = FunctionType::get(builder.getVoidTy(), {pointer, pointer}, false);
    FunctionCallee hidden = function.getParent()->getOrInsertFunction(HiddenCopy, type);
    auto *declared = cast<Function>(hidden.getCallee());
    declared->setMemoryEffects(MemoryEffects::argMemOnly());
    declared->setDoesNotThrow();
    declared->setWillReturn();
    CallInst *call = builder.CreateCall(hidden, {copy->getRawDest(), copy->getRawSource()});
    call->setDebugLoc(copy->getDebugLoc());
    keepLayoutMark(*copy, *call);
    copy->eraseFromParent();
  }
}

void showCopies(Function &function) {
  Function *hidden = function.getParent()->getFunction(HiddenCopy);
  if (!hidden)
    return;
  for (User *user : make_early_inc_range(hidden->users())) {
    auto *call = cast<CallInst>(user);
    IRBuilder<> builder(call);
    CallInst *copy =
        builder.CreateMemCpy(call->getArgOperand(0), MaybeAlign(1), call->getArgOperand(1), MaybeAlign(1), 8);
    copy->setDebugLoc(call->getDebugLoc());
    keepLayoutMark(*call, *copy);
    call->eraseFromParent();
  }
  hidden->eraseFromParent();
}

// Whether an exception that lands in `pad` leaves the function or ends the program.
bool neverReturns(BasicBlock *pad) {
  SmallPtrSet<BasicBlock *, 8> seen{pad};
  SmallVector<BasicBlock *> work{pad};
  while (!work.empty()) {
    BasicBlock *block = work.pop_back_val();
    if (isa<ReturnInst>(block->getTerminator()))
      return false;
    for (BasicBlock *next : successors(block))
      if (seen.insert(next).second)
        work.push_back(next);
  }
  return true;
}

// An exception that the function does not handle passes through it. As a call it still does; only the
// clean-up on the way out is lost, on a path that has no derivative. Invokes whose exceptions are handled
// inside stay, and are refused where derivatives meet them.
void callWhatIsNotCaught(Function &function) {
  SmallVector<InvokeInst *> invokes;
  for (BasicBlock &block : function)
    if (auto *invoke = dyn_cast<InvokeInst>(block.getTerminator());
        invoke && neverReturns(invoke->getUnwindDest()))
      invokes.push_back(invoke);
  for (InvokeInst *invoke : invokes)
    changeToCall(invoke);
  if (!invokes.empty())
    removeUnreachableBlocks(function);
}

// Memory of variable-length arrays then lives until the function returns, as that of other locals does.
void dropStackRestores(Function &function) {
  SmallVector<IntrinsicInst *> restores;
  for (Instruction &inst : instructions(function))
    if (auto *intrinsic = dyn_cast<IntrinsicInst>(&inst);
        intrinsic && intrinsic->getIntrinsicID() == Intrinsic::stackrestore)
      restores.push_back(intrinsic);
  for (IntrinsicInst *restore : restores) {
    auto *save = dyn_cast<Instruction>(restore->getArgOperand(0));
    restore->eraseFromParent();
    if (save && save->use_empty())
      save->eraseFromParent();
  }
}

// What a loop leaves behind in its counters is a formula of its trip count: with that, nobody has to
// remember where an unrolled loop stopped and its remainder starts.
void computeExitValues(Function &function) {
  Analyses analyses(*function.getParent());
  auto &fam = analyses.functions;
  auto &loops = fam.getResult<LoopAnalysis>(function);
  auto &se = fam.getResult<ScalarEvolutionAnalysis>(function);
  auto &tree = fam.getResult<DominatorTreeAnalysis>(function);
  auto &library = fam.getResult<TargetLibraryAnalysis>(function);
  auto &target = fam.getResult<TargetIRAnalysis>(function);
  SCEVExpander expander(se, "exit");
  SmallVector<WeakTrackingVH, 16> dead;
  for (Loop *loop : loops.getLoopsInPreorder())
    if (loop->isLoopSimplifyForm() && loop->isLCSSAForm(tree))
      rewriteLoopExitValues(loop, &loops, &library, &se, &target, expander, &tree, AlwaysRepl, dead);
  for (WeakTrackingVH &handle : dead)
    if (auto *inst = dyn_cast_or_null<Instruction>(handle))
      RecursivelyDeleteTriviallyDeadInstructions(inst);
}

// The module's own body for a library function, under this name in front of the library's, or with the name
// that the driver noted on a declaration whose own name differs from build to build.
const char BodyPrefix[] = "retrograd.body.";
const char BodyAttribute[] = "retrograd-body";

// Functions that lead from the table of a derived type, their first argument, to what is done for this type.
const char ByTypePrefix[] = "retrograd.fortran.dt_";

// A call of a library function goes to the module's own body of it, if there is one of the same type.
void leadToBody(CallBase &call) {
  const Function *callee = call.getCalledFunction();
  if (!callee || !callee->isDeclaration() || callee->isIntrinsic())
    return;
  Attribute noted = callee->getFnAttribute(BodyAttribute);
  std::string name =
      noted.isValid() ? noted.getValueAsString().str() : (BodyPrefix + callee->getName()).str();
  Function *body = call.getModule()->getFunction(name);
  if (!body || body->getFunctionType() != call.getFunctionType() || body->isDeclaration())
    return;
  if (callee->getName().starts_with("_FortranA"))
    writeRanks(call);
  call.setCalledFunction(body);
}

// Whether a condition asks for nothing but NaN.
bool asksForNan(Value *condition, unsigned depth = 0) {
  if (isa<Constant>(condition))
    return true;
  auto *inst = dyn_cast<Instruction>(condition);
  if (!inst || depth > 6)
    return false;
  if (auto *compare = dyn_cast<FCmpInst>(inst))
    return compare->getPredicate() == FCmpInst::FCMP_UNO || compare->getPredicate() == FCmpInst::FCMP_ORD;
  if (!inst->isBitwiseLogicOp() && !isa<SelectInst, ExtractElementInst, ShuffleVectorInst, FreezeInst>(inst))
    return false;
  return all_of(inst->operands(), [&](Value *part) { return asksForNan(part, depth + 1); });
}

// Compilers multiply complex numbers in four products, and call the library where both parts came out as
// NaN, to get infinities right. There is no derivative there, and the branch would have to be remembered.
void dropNanRecovery(Function &function) {
  SmallVector<BasicBlock *> recoveries;
  for (Instruction &inst : instructions(function))
    if (auto *call = dyn_cast<CallBase>(&inst); call && call->getCalledFunction()) {
      StringRef name = call->getCalledFunction()->getName();
      if (name.size() == 8 && name.starts_with("__mul") && name.ends_with("c3"))
        recoveries.push_back(call->getParent());
    }
  for (BasicBlock *recovery : recoveries) {
    BasicBlock *from = recovery->getSinglePredecessor();
    auto *branch = from ? dyn_cast<BranchInst>(from->getTerminator()) : nullptr;
    if (!branch || !branch->isConditional() || !asksForNan(branch->getCondition()))
      continue;
    BasicBlock *on = branch->getSuccessor(branch->getSuccessor(0) == recovery ? 1 : 0);
    if (on == recovery)
      continue;
    recovery->removePredecessor(from);
    IRBuilder<> builder(branch);
    builder.CreateBr(on);
    branch->eraseFromParent();
  }
  if (!recoveries.empty())
    removeUnreachableBlocks(function);
}

// Functions that can reach themselves through direct calls.
DenseSet<const Function *> recursiveFunctions(Module &module) {
  DenseSet<const Function *> recursive;
  CallGraph graph(module);
  for (auto scc = scc_begin(&graph); !scc.isAtEnd(); ++scc)
    if (scc.hasCycle())
      for (CallGraphNode *node : *scc)
        if (node->getFunction())
          recursive.insert(node->getFunction());
  return recursive;
}

// A variadic function that never looks at the rest of its arguments is as any other.
bool readsVariadic(const Function &function) {
  return function.isVarArg() && any_of(instructions(function), [](const Instruction &inst) {
           return isa<VAStartInst>(inst) || isa<VACopyInst>(inst);
         });
}

class Inliner {
public:
  Inliner(Function &clone, const StringSet<> &skip, const RgTargets *targets)
      : clone(clone), skip(skip), targets(targets), recursive(recursiveFunctions(*clone.getParent())) {}

  // Whether calls of a function stay calls because it is recursive.
  bool stays(const Function &callee) const {
    return recursive.contains(&callee) && !callee.isInterposable() && !skip.contains(callee.getName());
  }

  // From here on calls whose type is still not known are taken in, all cases of them.
  bool openLate() { return !std::exchange(late, true); }

  // Takes in what can be taken in; says whether anything was.
  bool run() {
    bool changed = false;
    dropNanRecovery(clone);
    lowerToGeneric(clone);
    std::deque<Site> work;
    for (Instruction &inst : instructions(clone))
      if (isa<CallBase>(inst))
        work.push_back({&inst, Outermost});
    std::vector<Taken> history;
    unsigned size = clone.getInstructionCount();
    while (!work.empty()) {
      Site site = work.front();
      work.pop_front();
      auto *call = dyn_cast_or_null<CallBase>(static_cast<Value *>(site.call));
      if (call)
        leadToBody(*call);
      if (!call || !wanted(*call) || comesBack(call->getCalledFunction(), site.within, history))
        continue;
      Function *callee = call->getCalledFunction();
      unsigned calleeSize = callee->getInstructionCount();
      if (size + calleeSize > InstructionBudget)
        continue;
      InlineFunctionInfo info;
      if (!InlineFunction(*call, info).isSuccess())
        continue;
      size += calleeSize;
      changed = true;
      history.push_back({callee, site.within});
      for (CallBase *inner : info.InlinedCallSites)
        work.push_back({inner, history.size() - 1});
    }
    return changed;
  }

private:
  static constexpr size_t Outermost = SIZE_MAX;
  // A function that was taken in, and the one whose call it was.
  struct Taken {
    const Function *function;
    size_t within;
  };
  struct Site {
    WeakTrackingVH call;
    size_t within;
  };

  // Whether a function was reached from itself, by a pointer that turned out to be its own. From then on its
  // calls stay.
  bool comesBack(const Function *callee, size_t within, const std::vector<Taken> &history) {
    for (size_t at = within; at != Outermost; at = history[at].within)
      if (history[at].function == callee)
        recursive.insert(callee);
    return recursive.contains(callee);
  }

  bool wanted(const CallBase &call) const {
    const Function *callee = call.getCalledFunction();
    if (callee && isMarked(call) &&
        (call.getAttributes().hasFnAttr(BlockedMark) || (targets && targets->reachesItself(callee))))
      return false;
    if (callee && !late && callee->getName().starts_with(ByTypePrefix) &&
        !isa<Constant>(call.getArgOperand(0)))
      return false;
    return callee && !callee->isDeclaration() && !callee->isInterposable() && !readsVariadic(*callee) &&
           !isHeapHelper(callee->getName()) && !isUnpacked(*callee) && callee != &clone &&
           !recursive.contains(callee) && !skip.contains(callee->getName()) && !call.hasOperandBundles() &&
           !call.isMustTailCall() && !callee->hasFnAttribute(Attribute::ReturnsTwice) &&
           !callee->hasFnAttribute(Attribute::Naked);
  }

  Function &clone;
  const StringSet<> &skip;
  const RgTargets *targets;
  DenseSet<const Function *> recursive;
  bool late = false;
};

// Instructions in place of the constant expression `expression`, before `before`.
Instruction *expandExpression(ConstantExpr &expression, BasicBlock::iterator before) {
  Instruction *inst = expression.getAsInstruction();
  inst->insertBefore(before);
  for (Use &operand : inst->operands())
    if (auto *inner = dyn_cast<ConstantExpr>(operand.get()))
      operand.set(expandExpression(*inner, inst->getIterator()));
  return inst;
}

void expandConstantExpressions(Function &function) {
  SmallVector<Instruction *, 16> work;
  for (Instruction &inst : instructions(function))
    if (any_of(inst.operands(), [](const Use &use) { return isa<ConstantExpr>(use.get()); }))
      work.push_back(&inst);
  for (Instruction *inst : work) {
    auto *phi = dyn_cast<PHINode>(inst);
    // Two edges from one block must bring the same value.
    DenseMap<std::pair<Value *, BasicBlock *>, Value *> incoming;
    for (Use &operand : inst->operands()) {
      auto *expression = dyn_cast<ConstantExpr>(operand.get());
      if (!expression)
        continue;
      if (!phi) {
        Instruction *expanded = expandExpression(*expression, inst->getIterator());
        expanded->setDebugLoc(inst->getDebugLoc());
        operand.set(expanded);
        continue;
      }
      BasicBlock *from = phi->getIncomingBlock(operand);
      Value *&expanded = incoming[{expression, from}];
      if (!expanded)
        expanded = expandExpression(*expression, from->getTerminator()->getIterator());
      operand.set(expanded);
    }
  }
}

// Whether the callee only reads what it was handed by value.
bool onlyReads(const Value &pointer, unsigned depth = 0) {
  return depth < 8 && all_of(
                          pointer.uses(),
                          [&](const Use &use) {
                            const User *user = use.getUser();
                            if (isa<LoadInst, ICmpInst>(user))
                              return true;
                            if (isa<GetElementPtrInst>(user))
                              return onlyReads(*user, depth + 1);
                            if (auto *copy = dyn_cast<MemTransferInst>(user))
                              return use.getOperandNo() == 1;
                            auto *call = dyn_cast<CallBase>(user);
                            return call && call->isArgOperand(&use) &&
                                   call->isByValArgument(call->getArgOperandNo(&use));
                          });
}

// Memory handed over by value is the callee's own copy, made by the calling convention. What is generated for
// the callee gets an address, so where the callee writes there, the copy is made here.
void copyByvalArguments(Function &function) {
  SmallVector<std::pair<CallBase *, unsigned>> found;
  for (Instruction &inst : instructions(function))
    if (auto *call = dyn_cast<CallBase>(&inst))
      for (unsigned i = 0; i < call->arg_size(); ++i)
        if (call->isByValArgument(i)) {
          const Function *callee = call->getCalledFunction();
          bool known = callee && !callee->isDeclaration() && i < callee->arg_size();
          if (!known || !onlyReads(*callee->getArg(i)))
            found.push_back({call, i});
        }
  const DataLayout &layout = function.getParent()->getDataLayout();
  for (auto [call, i] : found) {
    Type *type = call->getParamByValType(i);
    Align align = std::max(call->getParamAlign(i).valueOrOne(), layout.getABITypeAlign(type));
    IRBuilder<> entry(&function.getEntryBlock(), function.getEntryBlock().begin());
    AllocaInst *own = entry.CreateAlloca(type);
    own->setAlignment(align);
    IRBuilder<> builder(call);
    uint64_t bytes = layout.getTypeAllocSize(type);
    builder.CreateMemCpy(own, align, call->getArgOperand(i), call->getParamAlign(i).valueOrOne(), bytes);
    call->setArgOperand(i, own);
  }
}

void dropLifetimeMarkers(Function &function) {
  for (Instruction &inst : make_early_inc_range(instructions(function)))
    if (inst.isLifetimeStartOrEnd())
      inst.eraseFromParent();
}

// A conditional branch with one target becomes a plain one; unreachable blocks go.
void tidyBranches(Function &function) {
  for (BasicBlock &block : function)
    ConstantFoldTerminator(&block, true);
  removeUnreachableBlocks(function);
}

Function *makeClone(Function &function, StringRef name) {
  ValueToValueMapTy map;
  Function *clone = CloneFunction(&function, map);
  clone->setName(name);
  clone->setComdat(nullptr);
  clone->setLinkage(GlobalValue::InternalLinkage);
  clone->setVisibility(GlobalValue::DefaultVisibility);
  clone->setDLLStorageClass(GlobalValue::DefaultStorageClass);
  clone->setDSOLocal(true);
  // What the user said against optimising holds for the original, which stays as it is.
  for (Attribute::AttrKind kind : {Attribute::OptimizeNone, Attribute::NoInline, Attribute::AlwaysInline,
                                   Attribute::MinSize, Attribute::OptimizeForSize})
    clone->removeFnAttr(kind);
  return clone;
}

// What no pass does. `first`: not for a function that went through it before.
bool settle(Function &clone, bool first, std::string &problem) {
  if (first)
    copyByvalArguments(clone);
  dropLifetimeMarkers(clone);
  dropStackRestores(clone);
  roundByDistance(clone);
  expandConstantExpressions(clone);
  tidyBranches(clone);
  if (!runPasses(clone, "loop-simplify,lcssa", problem))
    return false;
  computeExitValues(clone);
  return runPasses(clone, "loop-simplify,lcssa", problem);
}

// Everything behind inlining.
bool canonicalise(Function &clone, bool first, std::string &problem) {
  const Passes &passes = passesFor(clone);
  if (!runPasses(clone, passes.optimise, problem) || !runPasses(clone, passes.canonical, problem))
    return false;
  showCopies(clone);
  return settle(clone, first, problem);
}

// Takes in callees and simplifies by turns. What is left of calls through pointers then is dispatched.
bool resolveCalls(Function &clone, const StringSet<> &skip, const StringSet<> &blocked, RgTargets *targets,
                  std::string &problem) {
  Inliner inliner(clone, skip, targets);
  for (unsigned round = 0; round < InlineRounds; ++round) {
    bool changed = inliner.run();
    if (round > 0 && !changed && !(inliner.openLate() && inliner.run())) {
      if (!targets || !targets->dispatch(clone, blocked))
        break;
      inliner.run();
    }
    callWhatIsNotCaught(clone);
    readAssembly(clone);
    callThroughTrampolines(clone);
    if (round == 0)
      tagDeclaredIntegers(clone);
    passPackedInMemory(clone, [&](const Function &callee) { return inliner.stays(callee); });
    splitHeapCalls(clone);
    showCopies(clone);
    markLayouts(clone);
    bool promoted = runPasses(clone, Promote, problem);
    markLayouts(clone);
    // Before instcombine mixes the halves.
    splitPackedIntegers(clone);
    hideCopies(clone);
    followAddresses(clone);
    if (!promoted || !runPasses(clone, Clean, problem))
      return false;
  }
  return true;
}

StringSet<> namesOf(const char *const *names, size_t count) {
  StringSet<> out;
  for (size_t i = 0; i < count; ++i)
    out.insert(names[i]);
  return out;
}

} // namespace

LLVMValueRef rgllvm_invoke_to_call(LLVMValueRef invoke) {
  return wrap(changeToCall(cast<InvokeInst>(unwrap(invoke))));
}

RgStatus rgllvm_function_prepare(LLVMModuleRef moduleRef, const char *name, const char *newName,
                                 const char *const *skipNames, size_t skipCount,
                                 const char *const *blockedNames, size_t blockedCount, RgTargets *targets,
                                 int localsOnHeap, LLVMValueRef *out, RgText *error) {
  Module &module = *unwrap(moduleRef);
  Function *function = module.getFunction(name);
  if (!function || function->isDeclaration()) {
    *error = makeText((function ? "has no body in this module" : "is not in this module"));
    return RG_FAILED;
  }
  Function *clone = makeClone(*function, newName);
  removeUnreachableBlocks(*clone);
  std::string problem;
  if (clone->getMetadata(PreparedMark)) {
    clone->setMetadata(PreparedMark, nullptr);
    *out = wrap(clone);
    if (runPasses(*clone, Reshape, problem) && settle(*clone, true, problem))
      return RG_OK;
    *error = makeText(problem);
    return RG_FAILED;
  }
  const StringSet<> skip = namesOf(skipNames, skipCount);
  if (!resolveCalls(*clone, skip, namesOf(blockedNames, blockedCount), targets, problem)) {
    *error = makeText(problem);
    return RG_FAILED;
  }
  if (localsOnHeap)
    moveLocalsToHeap(*clone);
  returnThroughMemory(*clone, skip);
  expandFloatReductions(*clone);
  markLayouts(*clone);
  splitPackedIntegers(*clone);
  liftFloatBits(*clone);
  if (!runPasses(*clone, passesFor(*clone).scalars, problem)) {
    *error = makeText(problem);
    return RG_FAILED;
  }
  liftFloatBits(*clone);
  if (!canonicalise(*clone, true, problem)) {
    *error = makeText(problem);
    return RG_FAILED;
  }
  *out = wrap(clone);
  return RG_OK;
}

RgStatus rgllvm_function_cut(LLVMValueRef functionRef, LLVMValueRef stopRef, const RgCut *cuts, size_t count,
                             RgText *error) {
  auto *function = unwrap<Function>(functionRef);
  auto *stop = unwrap<Function>(stopRef);
  // What stands behind one of them goes with it.
  SmallVector<WeakTrackingVH> calls;
  for (size_t i = 0; i < count; ++i)
    calls.push_back(unwrap(cuts[i].call));
  for (size_t i = 0; i < count; ++i) {
    auto *call = dyn_cast_or_null<CallBase>(static_cast<Value *>(calls[i]));
    if (!call)
      continue;
    IRBuilder<> builder(call);
    Value *text = builder.CreateGlobalString(cuts[i].text, "retrograd.text", 0, function->getParent());
    CallInst *stopped = builder.CreateCall(stop, {call->getCalledOperand(), text});
    stopped->setDebugLoc(call->getDebugLoc());
    stopped->setDoesNotReturn();
    changeToUnreachable(call);
  }
  removeUnreachableBlocks(*function);
  markLayouts(*function);
  hideCopies(*function);
  std::string problem;
  if (!canonicalise(*function, false, problem)) {
    *error = makeText(problem);
    return RG_FAILED;
  }
  return RG_OK;
}
