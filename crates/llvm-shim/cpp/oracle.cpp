// Whether a write can hit what a load read before it, and who knows.
//
// LLVM's analyses are asked one by one, so that the answer has an author, and across iterations: the write
// may happen in a later iteration of any loop around both. What they leave open goes to scalar evolution, in
// two ways. Ranges: all addresses of one access lie before all of the other. Order: both addresses move
// through the common loops by equal steps in one direction, so a later write is beyond the load, if the steps
// are at least as long as what one turn of the loops inside covers.

#include "analysis.h"

#include "llvm/Analysis/AliasAnalysis.h"
#include "llvm/Analysis/BasicAliasAnalysis.h"
#include "llvm/Analysis/CFG.h"
#include "llvm/Analysis/GlobalsModRef.h"
#include "llvm/Analysis/LoopInfo.h"
#include "llvm/Analysis/MemoryLocation.h"
#include "llvm/Analysis/ScalarEvolution.h"
#include "llvm/Analysis/ScalarEvolutionExpressions.h"
#include "llvm/Analysis/ScopedNoAliasAA.h"
#include "llvm/Analysis/TargetLibraryInfo.h"
#include "llvm/Analysis/TypeBasedAliasAnalysis.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/IntrinsicInst.h"

using namespace llvm;
using namespace rgllvm;

namespace {

// One analysis, or several, with its own cache.
struct Opinion {
  explicit Opinion(const TargetLibraryInfo &tli, bool crossIteration = true) : results(tli), batch(results) {
    if (crossIteration)
      batch.enableCrossIterationMode();
  }

  AAResults results;
  BatchAAResults batch;
};

// An access: where and how many bytes; the length is null when not known.
struct Access {
  const Instruction *inst = nullptr;
  MemoryLocation location;
  const SCEV *length = nullptr;
};

// First and last address at which an access starts.
struct Range {
  const SCEV *first = nullptr;
  const SCEV *last = nullptr;
};

// Scalar evolution's part.
class Strides {
public:
  Strides(ScalarEvolution &se, LoopInfo &li) : se(se), li(li) {}

  bool provesNo(const Access &load, const Access &writer) {
    if (!load.length || !writer.length)
      return false;
    around = li.getLoopFor(load.inst->getParent());
    return disjoint(load, writer) || passed(load, writer);
  }

private:
  // All of one before all of the other.
  bool disjoint(const Access &a, const Access &b) {
    Range ra = rangeWithin(a, nullptr), rb = rangeWithin(b, nullptr);
    return ra.first && rb.first &&
           (atLeast(rb.first, ra.last, a.length) || atLeast(ra.first, rb.last, b.length));
  }

  // The common loops carry both accesses the same way, so the later one is beyond the earlier.
  bool passed(const Access &load, const Access &writer) {
    Loop *common = li.getLoopFor(load.inst->getParent());
    while (common && !common->contains(writer.inst))
      common = common->getParentLoop();
    if (!common)
      return false;
    Range l = rangeWithin(load, common), w = rangeWithin(writer, common);
    if (!l.first || !w.first)
      return false;
    bool sameTurn = followsInTurn(load.inst, writer.inst, common);
    return ahead(w.first, l.last, load.length, common, sameTurn, false) ||
           ahead(l.first, w.last, writer.length, common, sameTurn, true);
  }

  // Whether `second` can run after `first` without a new turn of their innermost common loop.
  static bool followsInTurn(const Instruction *first, const Instruction *second, const Loop *common) {
    if (first->getParent() == second->getParent())
      return first->comesBefore(second);
    // The search gives up at once on a start that is excluded, so it starts behind the first block, which
    // may be the header itself.
    SmallPtrSet<BasicBlock *, 1> header{common->getHeader()};
    SmallVector<BasicBlock *, 4> starts;
    for (BasicBlock *next : successors(const_cast<BasicBlock *>(first->getParent())))
      if (common->contains(next) && next != common->getHeader())
        starts.push_back(next);
    return !starts.empty() && isPotentiallyReachableFromMany(starts, second->getParent(), &header);
  }

  // Whether `front` stays at least `length` above `back` in all later turns of the loops from `common`
  // outwards, where `front` (or with `down` `back`) is the one that runs later.
  bool ahead(const SCEV *front, const SCEV *back, const SCEV *length, Loop *common, bool sameTurn,
             bool down) {
    const SCEV *covered = nullptr;
    SmallVector<const SCEV *, 4> slack;
    for (Loop *loop = common; loop; loop = loop->getParentLoop()) {
      auto f = dyn_cast<SCEVAddRecExpr>(front), b = dyn_cast<SCEVAddRecExpr>(back);
      if (!f || !b || !monotone(f, loop) || !monotone(b, loop) || f->getOperand(1) != b->getOperand(1))
        return false;
      const SCEV *step = f->getOperand(1);
      if (!(down ? goesDown(f) && goesDown(b) : goesUp(f) && goesUp(b)))
        return false;
      if (down)
        step = se.getNegativeSCEV(step);
      // The next turn of this loop, when those inside start over from their end.
      slack.push_back(covered ? se.getMinusSCEV(step, covered) : step);
      if (loop->getParentLoop()) {
        const SCEV *turns = turnsOf(loop, step->getType());
        if (!turns)
          return false;
        const SCEV *extent = se.getMulExpr(step, turns);
        covered = covered ? se.getAddExpr(covered, extent) : extent;
      }
      front = f->getStart();
      back = b->getStart();
    }
    const SCEV *distance = difference(front, back, length);
    if (!distance)
      return false;
    if (sameTurn && !nonNegative(distance))
      return false;
    return all_of(slack, [&](const SCEV *s) {
      return se.isKnownNonNegative(
          se.getAddExpr(distance, se.getTruncateOrSignExtend(s, distance->getType())));
    });
  }

  // high - low - length, or null.
  const SCEV *difference(const SCEV *high, const SCEV *low, const SCEV *length) {
    const SCEV *distance = se.getMinusSCEV(high, low);
    if (isa<SCEVCouldNotCompute>(distance))
      return nullptr;
    return se.getMinusSCEV(distance, se.getTruncateOrZeroExtend(length, distance->getType()));
  }

  bool atLeast(const SCEV *high, const SCEV *low, const SCEV *length) {
    const SCEV *distance = difference(high, low, length);
    return distance && nonNegative(distance);
  }

  // The addresses of an access over all turns of the loops inside `scope`.
  Range rangeWithin(const Access &access, const Loop *scope) {
    Value *pointer = const_cast<Value *>(access.location.Ptr);
    if (!se.isSCEVable(pointer->getType()))
      return {};
    Loop *inner = li.getLoopFor(access.inst->getParent());
    const SCEV *address = se.getSCEV(pointer);
    if (!isSettled(address, inner))
      address = se.getSCEVAtScope(address, inner);
    Range range = {address, address};
    for (Loop *loop = inner; loop != scope; loop = loop->getParentLoop()) {
      range = {bound(range.first, loop, false), bound(range.last, loop, true)};
      if (!range.first || !range.last || !isInvariant(access.length, loop))
        return {};
    }
    return range;
  }

  // What LLVM finds out about a loop it notes in a list for each formula, which is searched from the start. A
  // constant, or a parameter, is asked for with every loop there is, so such are answered here.
  bool isInvariant(const SCEV *s, const Loop *loop) {
    if (isa<SCEVConstant>(s))
      return true;
    if (auto *unknown = dyn_cast<SCEVUnknown>(s); unknown && !isa<Instruction>(unknown->getValue()))
      return true;
    auto *recurrence = dyn_cast<SCEVAddRecExpr>(s);
    return (!recurrence || recurrence->getLoop() != loop) && se.isLoopInvariant(s, loop);
  }

  // Whether a formula is the same when it is seen from `inner`: nothing in it is the last value of another
  // loop.
  static bool isSettled(const SCEV *s, const Loop *inner) {
    return !SCEVExprContains(s, [&](const SCEV *part) {
      if (auto *recurrence = dyn_cast<SCEVAddRecExpr>(part))
        return !recurrence->getLoop()->contains(inner);
      auto *unknown = dyn_cast<SCEVUnknown>(part);
      return unknown && isa<Instruction>(unknown->getValue());
    });
  }

  // The lowest or highest value of an address over the turns of `loop`.
  const SCEV *bound(const SCEV *address, Loop *loop, bool highest) {
    if (isInvariant(address, loop))
      return address;
    auto *recurrence = dyn_cast<SCEVAddRecExpr>(address);
    if (!recurrence || !monotone(recurrence, loop))
      return nullptr;
    const SCEV *step = recurrence->getOperand(1);
    bool up = goesUp(recurrence);
    if (!up && !goesDown(recurrence))
      return nullptr;
    if (up != highest)
      return recurrence->getStart();
    const SCEV *turns = turnsOf(loop, step->getType());
    return turns ? recurrence->evaluateAtIteration(turns, se) : nullptr;
  }

  // Addresses that do not come round: by their flags, or because no loop turns 2^58 times.
  bool monotone(const SCEVAddRecExpr *recurrence, const Loop *loop) {
    if (recurrence->getLoop() != loop || !recurrence->isAffine())
      return false;
    auto *step = dyn_cast<SCEVConstant>(recurrence->getOperand(1));
    return recurrence->getNoWrapFlags() != SCEV::FlagAnyWrap || (step && step->getAPInt().abs().ule(64));
  }

  bool goesUp(const SCEVAddRecExpr *recurrence) {
    const SCEV *step = recurrence->getOperand(1);
    return nonNegative(step) || (recurrence->hasNoUnsignedWrap() && !se.isKnownNegative(step));
  }

  bool goesDown(const SCEVAddRecExpr *recurrence) { return se.isKnownNonPositive(recurrence->getOperand(1)); }

  // By itself, or by what holds when the loop around the load is entered.
  bool nonNegative(const SCEV *s) {
    if (se.isKnownNonNegative(s))
      return true;
    if (!around)
      return false;
    // Collected once a loop: it is a walk over all branches above it.
    auto found = guards.find(around);
    if (found == guards.end())
      found = guards.try_emplace(around, ScalarEvolution::LoopGuards::collect(around, se)).first;
    return se.isKnownNonNegative(se.applyLoopGuards(s, found->second));
  }

  // At most so many back edges.
  const SCEV *turnsOf(Loop *loop, Type *type) {
    const SCEV *turns = se.getSymbolicMaxBackedgeTakenCount(loop);
    if (isa<SCEVCouldNotCompute>(turns) ||
        se.getTypeSizeInBits(turns->getType()) > se.getTypeSizeInBits(type))
      return nullptr;
    return se.getNoopOrZeroExtend(turns, type);
  }

  ScalarEvolution &se;
  LoopInfo &li;
  const Loop *around = nullptr;
  DenseMap<const Loop *, ScalarEvolution::LoopGuards> guards;
};

} // namespace

struct RgOracle {
  explicit RgOracle(Function &function)
      : analyses(*function.getParent()), tli(analyses.functions.getResult<TargetLibraryAnalysis>(function)),
        se(analyses.functions.getResult<ScalarEvolutionAnalysis>(function)),
        li(analyses.functions.getResult<LoopAnalysis>(function)), basic(tli), types(tli), scopes(tli),
        globals(tli), all(tli), sameTurn(tli, false), strides(se, li) {
    auto &basicResult = analyses.functions.getResult<BasicAA>(function);
    auto &typeResult = analyses.functions.getResult<TypeBasedAA>(function);
    auto &scopeResult = analyses.functions.getResult<ScopedNoAliasAA>(function);
    auto &globalResult = aboutGlobals(function);
    basic.results.addAAResult(basicResult);
    types.results.addAAResult(typeResult);
    scopes.results.addAAResult(scopeResult);
    globals.results.addAAResult(globalResult);
    all.results.addAAResult(basicResult);
    all.results.addAAResult(typeResult);
    all.results.addAAResult(globalResult);
    sameTurn.results.addAAResult(basicResult);
    collectLoopScopes(function);
  }

  RgAnswer answer(const RgQuestion &question) {
    const RgAnswer nobody = {RG_OVERLAP_MAY, RG_BY_NOBODY};
    auto *loadInst = dyn_cast<Instruction>(unwrap(question.load));
    auto *writerInst = dyn_cast<Instruction>(unwrap(question.writer));
    if (!loadInst || !writerInst)
      return nobody;
    Access load = readBy(*loadInst);
    if (!load.inst)
      return nobody;
    if (loadInst->hasMetadata(LLVMContext::MD_invariant_load) ||
        !isModSet(all.batch.getModRefInfoMask(load.location)))
      return {RG_OVERLAP_NO, RG_BY_INVARIANT};
    auto *call = dyn_cast<CallBase>(writerInst);
    if (call && !isa<AnyMemIntrinsic>(call) &&
        (call->onlyReadsMemory() || call->onlyAccessesInaccessibleMemory()))
      return {RG_OVERLAP_NO, RG_BY_CALL_EFFECTS};
    Access writer = writtenBy(*writerInst);
    MemoryLocation scoped = withoutLoopScopes(load.location);
    std::tuple<Opinion *, const MemoryLocation *, uint32_t> order[] = {
        {&basic, &load.location, RG_BY_BASIC}, {&types, &load.location, RG_BY_TBAA},
        {&scopes, &scoped, RG_BY_SCOPED},      {&globals, &load.location, RG_BY_GLOBALS},
        {&all, &load.location, RG_BY_BASIC},
    };
    for (auto &[opinion, location, author] : order)
      if (untouched(*opinion, *location, *writerInst, writer))
        return {RG_OVERLAP_NO, author == RG_BY_SCOPED ? scopeOf(scoped, *writerInst, writer) : author};
    if (!writer.inst)
      return nobody;
    if (strides.provesNo(load, writer))
      return {RG_OVERLAP_NO, RG_BY_SCEV};
    switch (sameTurn.batch.alias(load.location, writer.location)) {
    case AliasResult::MustAlias:
      return {RG_OVERLAP_MUST, RG_BY_BASIC};
    case AliasResult::PartialAlias:
      return {RG_OVERLAP_PARTIAL, RG_BY_BASIC};
    default:
      return nobody;
    }
  }

private:
  // It follows calls from functions that can be called from elsewhere, and takes it that what it did not come
  // to touches no memory. That is right of dead code; a copy that is asked about is dead only so far.
  GlobalsAAResult &aboutGlobals(Function &function) {
    auto linkage = function.getLinkage();
    function.setLinkage(GlobalValue::ExternalLinkage);
    auto &result = analyses.modules.getResult<GlobalsAA>(*function.getParent());
    function.setLinkage(linkage);
    return result;
  }

  static bool untouched(Opinion &opinion, const MemoryLocation &location, Instruction &writerInst,
                        const Access &writer) {
    if (writer.inst)
      return opinion.batch.alias(location, writer.location) == AliasResult::NoAlias;
    return !isModSet(opinion.batch.getModRefInfo(&writerInst, location));
  }

  Access access(const Instruction &inst, const MemoryLocation &location, Value *length) {
    const SCEV *size = nullptr;
    Type *index = Type::getInt64Ty(inst.getContext());
    if (location.Size.isPrecise() && !location.Size.isScalable())
      size = se.getConstant(index, location.Size.getValue().getFixedValue());
    else if (length && se.getTypeSizeInBits(length->getType()) <= 64)
      size = se.getNoopOrZeroExtend(se.getSCEV(length), index);
    return {&inst, location, size};
  }

  Access readBy(Instruction &inst) {
    if (auto *load = dyn_cast<LoadInst>(&inst))
      return access(inst, MemoryLocation::get(load), nullptr);
    if (auto *transfer = dyn_cast<AnyMemTransferInst>(&inst))
      return access(inst, MemoryLocation::getForSource(transfer), transfer->getLength());
    return {};
  }

  // Nothing for calls, whose effects are asked as a whole, and for ordered accesses.
  Access writtenBy(Instruction &inst) {
    if (auto *store = dyn_cast<StoreInst>(&inst); store && store->isUnordered())
      return access(inst, MemoryLocation::get(store), nullptr);
    if (auto *memory = dyn_cast<AnyMemIntrinsic>(&inst))
      return access(inst, MemoryLocation::getForDest(memory), memory->getLength());
    return {};
  }

  // Whether it is a promise, or the test that the accesses' version stands behind.
  uint32_t scopeOf(MemoryLocation location, Instruction &writerInst, const Access &writer) {
    auto promised = [](MDNode *list) -> MDNode * {
      if (!list)
        return nullptr;
      SmallVector<Metadata *, 8> kept;
      for (const MDOperand &scope : list->operands()) {
        const MDNode *domain = AliasScopeNode(cast<MDNode>(scope)).getDomain();
        auto *name =
            domain && domain->getNumOperands() > 1 ? dyn_cast<MDString>(domain->getOperand(1)) : nullptr;
        if (!name || name->getString() != CheckedDomain)
          kept.push_back(scope.get());
      }
      return kept.empty() ? nullptr : MDNode::get(list->getContext(), kept);
    };
    location.AATags.Scope = promised(location.AATags.Scope);
    location.AATags.NoAlias = promised(location.AATags.NoAlias);
    return untouched(scopes, location, writerInst, writer) ? RG_BY_SCOPED : RG_BY_CHECK;
  }

  // A scope declared in a loop promises nothing across its iterations.
  void collectLoopScopes(Function &function) {
    for (Instruction &inst : instructions(function))
      if (auto *declaration = dyn_cast<NoAliasScopeDeclInst>(&inst);
          declaration && li.getLoopFor(inst.getParent()))
        for (const MDOperand &scope : declaration->getScopeList()->operands())
          loopScopes.insert(scope.get());
  }

  MDNode *filtered(MDNode *scopeList) const {
    if (!scopeList || loopScopes.empty())
      return scopeList;
    SmallVector<Metadata *, 8> kept;
    for (const MDOperand &scope : scopeList->operands())
      if (!loopScopes.contains(scope.get()))
        kept.push_back(scope.get());
    return kept.empty() ? nullptr : MDNode::get(scopeList->getContext(), kept);
  }

  MemoryLocation withoutLoopScopes(MemoryLocation location) const {
    location.AATags.Scope = filtered(location.AATags.Scope);
    location.AATags.NoAlias = filtered(location.AATags.NoAlias);
    return location;
  }

  Analyses analyses;
  TargetLibraryInfo &tli;
  ScalarEvolution &se;
  LoopInfo &li;
  Opinion basic, types, scopes, globals, all, sameTurn;
  DenseSet<const Metadata *> loopScopes;
  Strides strides;
};

RgStatus rgllvm_oracle_create(LLVMValueRef function, RgOracle **out) {
  *out = new RgOracle(*unwrap<Function>(function));
  return RG_OK;
}

void rgllvm_oracle_free(RgOracle *oracle) { delete oracle; }

RgStatus rgllvm_oracle_ask(RgOracle *oracle, const RgQuestion *questions, size_t count, RgAnswer *answers) {
  for (size_t i = 0; i < count; ++i)
    answers[i] = oracle->answer(questions[i]);
  return RG_OK;
}
