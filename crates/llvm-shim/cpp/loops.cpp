// Trip counts as values, at the outermost block where they are known.
//
// Scalar evolution's count of a rotated loop holds when the loop is entered. Where it is computed further
// out, the conditions of the branches on the way are asked too: a loop that is not entered has -1 back edges,
// that is no run of its header.

#include "analysis.h"

#include "llvm/Analysis/AssumptionCache.h"
#include "llvm/Analysis/LoopInfo.h"
#include "llvm/Analysis/PostDominators.h"
#include "llvm/Analysis/ScalarEvolution.h"
#include "llvm/Analysis/ScalarEvolutionExpressions.h"
#include "llvm/IR/Dominators.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/PatternMatch.h"
#include "llvm/Transforms/Utils/ScalarEvolutionExpander.h"

using namespace llvm;
using namespace llvm::PatternMatch;
using namespace rgllvm;

struct RgLoopFacts {
  std::vector<RgLoopTrip> trips;
  std::vector<RgLoopAffine> affine;
  TextPool texts;
};

namespace {

// Formulas longer than this tell a reader nothing, and are costly to compute.
constexpr unsigned ExpressionBudget = 64;
// Loops of up to so many turns are counted in full where they may not be entered at all.
constexpr uint64_t SmallCount = 65536;

// Writes a formula in prefix notation, one token a line: c<number>, n<name>, +<arity>, *<arity>, / , % ,
// max<arity>, min<arity>, ? for what has no name.
class FormulaWriter {
public:
  FormulaWriter(ScalarEvolution &se, const DenseMap<const Value *, StringRef> &names)
      : se(se), names(names) {}

  std::string text;

  void write(const SCEV *s) {
    switch (s->getSCEVType()) {
    case scConstant: {
      const APInt &value = cast<SCEVConstant>(s)->getAPInt();
      return token(value.getSignificantBits() <= 64 ? "c" + std::to_string(value.getSExtValue()) : "?");
    }
    case scTruncate: {
      // Narrow truncations are remainders of runtime-unrolled loops; wide ones say that nothing is lost.
      uint64_t bits = s->getType()->getIntegerBitWidth();
      if (bits > 8)
        return write(cast<SCEVCastExpr>(s)->getOperand());
      token("%");
      write(cast<SCEVCastExpr>(s)->getOperand());
      return token("c" + std::to_string(uint64_t(1) << bits));
    }
    case scZeroExtend:
    case scSignExtend:
    case scPtrToInt:
      return write(cast<SCEVCastExpr>(s)->getOperand());
    case scAddExpr:
      return list("+", cast<SCEVNAryExpr>(s)->operands());
    case scMulExpr:
      return list("*", cast<SCEVNAryExpr>(s)->operands());
    case scUDivExpr:
      token("/");
      write(cast<SCEVUDivExpr>(s)->getLHS());
      return write(cast<SCEVUDivExpr>(s)->getRHS());
    case scUMaxExpr:
    case scSMaxExpr:
      return maximum(cast<SCEVNAryExpr>(s)->operands());
    case scUMinExpr:
    case scSMinExpr:
    case scSequentialUMinExpr:
      return list("min", cast<SCEVNAryExpr>(s)->operands());
    case scUnknown:
      return name(cast<SCEVUnknown>(s)->getValue());
    case scAddRecExpr:
      return recurrence(cast<SCEVAddRecExpr>(s));
    default:
      return token("?");
    }
  }

private:
  void token(const std::string &t) { text += t + "\n"; }

  void list(const char *op, ArrayRef<const SCEV *> operands) {
    token(op + std::to_string(operands.size()));
    for (const SCEV *operand : operands)
      write(operand);
  }

  // max(1, n) comes from "the body runs at least once"; the reader knows.
  void maximum(ArrayRef<const SCEV *> operands) {
    SmallVector<const SCEV *, 4> rest;
    for (const SCEV *operand : operands)
      if (auto *c = dyn_cast<SCEVConstant>(operand); !c || c->getAPInt().sgt(1))
        rest.push_back(operand);
    if (rest.size() == 1)
      return write(rest.front());
    list("max", rest.empty() ? operands : ArrayRef<const SCEV *>(rest));
  }

  void name(const Value *value) {
    StringRef known = names.lookup(value);
    if (known.empty() && isa<Argument>(value))
      known = value->getName();
    if (known.empty() || known.contains('\n'))
      return token("?");
    // Two values of one name (a variable before and after an assignment) must not cancel.
    auto [first, fresh] = meanings.try_emplace(known, value);
    token("n" + known.str() + (fresh || first->second == value ? "" : "'"));
  }

  StringMap<const Value *> meanings;

  // A bound that moves with an outer loop is given in that loop's variable, if it has one.
  void recurrence(const SCEVAddRecExpr *s) {
    for (PHINode &phi : s->getLoop()->getHeader()->phis()) {
      if (!names.count(&phi) || phi.getType() != s->getType())
        continue;
      auto *distance = dyn_cast<SCEVConstant>(se.getMinusSCEV(s, se.getSCEV(&phi)));
      if (!distance)
        continue;
      token("+2");
      name(&phi);
      return write(distance);
    }
    token("?");
  }

  ScalarEvolution &se;
  const DenseMap<const Value *, StringRef> &names;
};

class TripExpander {
public:
  TripExpander(Function &function, ScalarEvolution &se, LoopInfo &li, DominatorTree &dt,
               AssumptionCache &assumptions)
      : function(function), se(se), li(li), dt(dt), postDominators(function), assumptions(assumptions),
        dead(deadEnds(function)), expander(se, "trip") {}

  // Back edges of one run of the loop; null when dynamic. Exits into dead ends are taken never.
  const SCEV *count(Loop &loop) {
    SmallVector<BasicBlock *, 4> exiting;
    loop.getExitingBlocks(exiting);
    SmallVector<const SCEV *, 4> counts;
    BasicBlock *latch = loop.getLoopLatch();
    for (BasicBlock *block : exiting) {
      bool live =
          any_of(successors(block), [&](BasicBlock *to) { return !loop.contains(to) && !dead.contains(to); });
      if (!live)
        continue;
      const SCEV *exit = se.getExitCount(&loop, block);
      if (isa<SCEVCouldNotCompute>(exit) || !latch || !dt.dominates(block, latch))
        return nullptr;
      counts.push_back(exit);
    }
    if (counts.empty())
      return nullptr;
    const SCEV *total = counts.front();
    for (const SCEV *other : drop_begin(counts))
      total = se.getUMinFromMismatchedTypes(total, other, true);
    if (se.getTypeSizeInBits(total->getType()) > 64 || total->getExpressionSize() > ExpressionBudget)
      return nullptr;
    return total;
  }

  // The value and the block at whose end it stands.
  std::pair<Value *, BasicBlock *> expand(Loop &loop, const SCEV *backEdges) {
    SmallVector<Loop *, 4> around;
    for (Loop *l = &loop; l; l = l->getParentLoop())
      around.push_back(l);
    SmallVector<BasicBlock *, 4> places{&function.getEntryBlock()};
    for (Loop *l : reverse(around))
      if (BasicBlock *preheader = l->getLoopPreheader(); preheader && preheader != places.back())
        places.push_back(preheader);
    const SCEV *wide = se.getNoopOrZeroExtend(backEdges, Type::getInt64Ty(function.getContext()));
    for (BasicBlock *place : places)
      if (Value *value = expandAt(loop, wide, *place))
        return {value, place};
    return {nullptr, nullptr};
  }

private:
  bool expandable(const SCEV *s, BasicBlock &place) const {
    bool foreign = SCEVExprContains(s, [&](const SCEV *part) {
      auto *recurrence = dyn_cast<SCEVAddRecExpr>(part);
      return recurrence && !recurrence->getLoop()->contains(&place);
    });
    return !foreign && expander.isSafeToExpandAt(s, place.getTerminator());
  }

  Value *expandAt(Loop &loop, const SCEV *backEdges, BasicBlock &place) {
    if (!dt.dominates(&place, loop.getHeader()) || !expandable(backEdges, place))
      return nullptr;
    // A small constant needs no guard: it is an upper bound where the loop is not entered. What is never run
    // must not ask for gigabytes, though (optimisers know that a loop is entered with i = INT_MAX if at all).
    if (isa<SCEVConstant>(backEdges) && !isHuge(backEdges))
      return expander.expandCodeFor(backEdges, backEdges->getType(), place.getTerminator());
    SmallVector<std::pair<Value *, bool>, 4> guards;
    if (!collectGuards(loop, backEdges, place, guards))
      return nullptr;
    Value *value = expander.expandCodeFor(backEdges, backEdges->getType(), place.getTerminator());
    Value *entered = nullptr;
    for (auto [condition, wanted] : guards) {
      Value *here = conditionAt(condition, place);
      IRBuilder<> builder(place.getTerminator());
      if (!wanted)
        here = builder.CreateNot(here);
      // A select and not an `and`: a condition further in may be poison when one further out fails.
      entered = entered ? builder.CreateSelect(entered, here, builder.getFalse()) : here;
    }
    if (!entered)
      return value;
    IRBuilder<> builder(place.getTerminator());
    return builder.CreateSelect(entered, value, builder.getInt64(-1), "trip.entered");
  }

  // Conditions of the branches between `place` and the loop that lead there, outermost first. False if the
  // count leans on one that is not known at `place`.
  bool collectGuards(Loop &loop, const SCEV *backEdges, BasicBlock &place,
                     SmallVectorImpl<std::pair<Value *, bool>> &guards) {
    unsigned end = dt.getNode(&place)->getLevel();
    for (DomTreeNode *node = telling(dt.getNode(loop.getHeader())); node && node->getLevel() > end;
         node = telling(node->getIDom())) {
      DomTreeNode *above = node->getIDom();
      auto *branch = cast<BranchInst>(above->getBlock()->getTerminator());
      auto [taken, notTaken] = ways(*branch, *node->getBlock());
      Loop *left = li.getLoopFor(above->getBlock());
      if (taken == notTaken) {
        if (mayPassBy(*above->getBlock(), *node->getBlock(), backEdges))
          return false;
        continue;
      }
      if (left && !left->contains(&loop))
        continue;
      if (!addGuard(branch->getCondition(), taken, backEdges, place, guards))
        return false;
    }
    std::reverse(guards.begin(), guards.end());
    return collectAssumptions(loop, backEdges, place, guards);
  }

  // Whether either way of a branch leads to a block below it by itself.
  std::pair<bool, bool> ways(const BranchInst &branch, const BasicBlock &to) const {
    auto leads = [&](unsigned i) {
      return dt.dominates(BasicBlockEdge(branch.getParent(), branch.getSuccessor(i)), &to);
    };
    return {leads(0), leads(1)};
  }

  // Whether the step from the immediate dominator to `node` says nothing of any loop below: there is no
  // choice, the ways meet again, or a loop ends, which says where it stopped and not whether another is
  // entered.
  bool isQuiet(DomTreeNode &node) const {
    BasicBlock *above = node.getIDom()->getBlock();
    auto *branch = dyn_cast<BranchInst>(above->getTerminator());
    if (!branch || !branch->isConditional())
      return true;
    auto [taken, notTaken] = ways(*branch, *node.getBlock());
    if (taken == notTaken)
      return postDominators.dominates(node.getBlock(), above);
    Loop *left = li.getLoopFor(above);
    return left && !left->contains(node.getBlock());
  }

  // The nearest node at or above `node` whose step is not quiet, or null. Found once for all loops: of many
  // that stand one behind the other, each has those before it above it.
  DomTreeNode *telling(DomTreeNode *node) {
    SmallVector<DomTreeNode *, 16> passed;
    DomTreeNode *found = nullptr;
    for (; node && node->getIDom(); node = node->getIDom()) {
      auto known = tellingAbove.find(node);
      if (known != tellingAbove.end() || !isQuiet(*node)) {
        found = known != tellingAbove.end() ? known->second : node;
        break;
      }
      passed.push_back(node);
    }
    if (found)
      tellingAbove[found] = found;
    for (DomTreeNode *below : passed)
      tellingAbove[below] = found;
    return found;
  }

  // A condition that holds on the way to the loop. Of one joined of several (compilers merge branches), each
  // part counts for itself: the one may be known at `place` where the other is not. Guards are kept innermost
  // first.
  bool addGuard(Value *condition, bool wanted, const SCEV *backEdges, BasicBlock &place,
                SmallVectorImpl<std::pair<Value *, bool>> &guards) {
    if (conditionKnown(condition, place)) {
      guards.push_back({condition, wanted});
      return true;
    }
    Value *first, *second;
    if (match(condition, m_Not(m_Value(first))))
      return addGuard(first, !wanted, backEdges, place, guards);
    bool either = match(condition, m_LogicalOr(m_Value(first), m_Value(second)));
    if (either || match(condition, m_LogicalAnd(m_Value(first), m_Value(second)))) {
      if (either != wanted)
        return addGuard(second, wanted, backEdges, place, guards) &&
               addGuard(first, wanted, backEdges, place, guards);
      return !isHuge(backEdges) && !dependsOnLeaf(first, backEdges) && !dependsOnLeaf(second, backEdges);
    }
    return !isHuge(backEdges) && !sharesLeaf(condition, backEdges);
  }

  static bool isHuge(const SCEV *backEdges) {
    auto *constant = dyn_cast<SCEVConstant>(backEdges);
    return constant && constant->getAPInt().ugt(SmallCount);
  }

  bool dependsOnLeaf(Value *condition, const SCEV *backEdges) {
    Value *first, *second;
    if (match(condition, m_Not(m_Value(first))))
      return dependsOnLeaf(first, backEdges);
    if (match(condition, m_LogicalOr(m_Value(first), m_Value(second))) ||
        match(condition, m_LogicalAnd(m_Value(first), m_Value(second))))
      return dependsOnLeaf(first, backEdges) || dependsOnLeaf(second, backEdges);
    return sharesLeaf(condition, backEdges);
  }

  // Whether a merge of several ways (as a switch has them) leads from `above` to `node` or past it, by
  // conditions that the count leans on: one test alone does not say then that the loop is entered.
  bool mayPassBy(BasicBlock &above, BasicBlock &node, const SCEV *backEdges) {
    if (postDominators.dominates(&node, &above))
      return false;
    SmallPtrSet<BasicBlock *, 8> seen{&above};
    SmallVector<BasicBlock *, 8> work{&above};
    for (BasicBlock *before : predecessors(&node))
      if (!dt.dominates(&node, before) && seen.insert(before).second)
        work.push_back(before);
    while (!work.empty()) {
      BasicBlock *block = work.pop_back_val();
      auto *branch = dyn_cast<BranchInst>(block->getTerminator());
      if (branch && branch->isConditional() && sharesLeaf(branch->getCondition(), backEdges))
        return true;
      if (block == &above)
        continue;
      for (BasicBlock *before : predecessors(block))
        if (seen.insert(before).second)
          work.push_back(before);
    }
    return false;
  }

  // As the guards: what is assumed on the way to the loop may have shaped the count.
  bool collectAssumptions(Loop &loop, const SCEV *backEdges, BasicBlock &place,
                          SmallVectorImpl<std::pair<Value *, bool>> &guards) {
    for (auto &assumption : assumptions.assumptions()) {
      auto *assume = dyn_cast_or_null<AssumeInst>(static_cast<Value *>(assumption));
      if (!assume || !dt.dominates(assume->getParent(), loop.getHeader()) ||
          dt.dominates(assume->getParent(), &place) || !sharesLeaf(assume->getArgOperand(0), backEdges))
        continue;
      if (!conditionKnown(assume->getArgOperand(0), place))
        return false;
      guards.push_back(std::make_pair(assume->getArgOperand(0), true));
    }
    return true;
  }

  // Whether a condition is there at the end of `place`. No order within a block is asked for: each expansion
  // makes LLVM number the block's instructions anew.
  bool standsAt(Value *condition, BasicBlock &place) const {
    auto *inst = dyn_cast<Instruction>(condition);
    if (!inst || (inst->getParent() == &place && !inst->isTerminator()))
      return true;
    return dt.dominates(inst, place.getTerminator());
  }

  bool conditionKnown(Value *condition, BasicBlock &place) {
    if (standsAt(condition, place))
      return true;
    auto *compare = dyn_cast<ICmpInst>(condition);
    if (!compare || !se.isSCEVable(compare->getOperand(0)->getType()))
      return false;
    return expandable(se.getSCEV(compare->getOperand(0)), place) &&
           expandable(se.getSCEV(compare->getOperand(1)), place);
  }

  Value *conditionAt(Value *condition, BasicBlock &place) {
    if (standsAt(condition, place))
      return condition;
    auto *compare = cast<ICmpInst>(condition);
    Type *type = compare->getOperand(0)->getType();
    Value *sides[2];
    for (unsigned i = 0; i < 2; ++i)
      sides[i] = expander.expandCodeFor(se.getSCEV(compare->getOperand(i)), type, place.getTerminator());
    IRBuilder<> builder(place.getTerminator());
    return builder.CreateICmp(compare->getPredicate(), sides[0], sides[1]);
  }

  bool sharesLeaf(Value *condition, const SCEV *backEdges) {
    auto *compare = dyn_cast<ICmpInst>(condition);
    if (!compare || !se.isSCEVable(compare->getOperand(0)->getType()))
      return false;
    DenseSet<const SCEV *> leaves;
    auto gather = [&](const SCEV *part) {
      if (isa<SCEVUnknown, SCEVAddRecExpr>(part))
        leaves.insert(part);
      return false;
    };
    SCEVExprContains(backEdges, gather);
    auto known = [&](const SCEV *part) { return leaves.contains(part); };
    return SCEVExprContains(se.getSCEV(compare->getOperand(0)), known) ||
           SCEVExprContains(se.getSCEV(compare->getOperand(1)), known);
  }

  Function &function;
  ScalarEvolution &se;
  LoopInfo &li;
  DominatorTree &dt;
  PostDominatorTree postDominators;
  AssumptionCache &assumptions;
  DenseSet<const BasicBlock *> dead;
  SCEVExpander expander;
  DenseMap<DomTreeNode *, DomTreeNode *> tellingAbove;
};

void findAffine(Loop &loop, ScalarEvolution &se, std::vector<RgLoopAffine> &out) {
  BasicBlock *preheader = loop.getLoopPreheader();
  if (!preheader)
    return;
  for (PHINode &phi : loop.getHeader()->phis()) {
    if (!se.isSCEVable(phi.getType()))
      continue;
    auto *recurrence = dyn_cast<SCEVAddRecExpr>(se.getSCEV(&phi));
    if (!recurrence || recurrence->getLoop() != &loop || !recurrence->isAffine())
      continue;
    Value *start = phi.getIncomingValueForBlock(preheader);
    auto *step = dyn_cast<SCEVConstant>(recurrence->getOperand(1));
    if (step && step->getAPInt().getSignificantBits() <= 64)
      out.push_back({wrap(loop.getHeader()), wrap(&phi), wrap(start), step->getAPInt().getSExtValue()});
  }
}

} // namespace

RgStatus rgllvm_loops_expand(LLVMValueRef functionRef, RgLoopFacts **out, RgLoopFactsView *view) {
  Function &function = *unwrap<Function>(functionRef);
  Analyses analyses(*function.getParent());
  auto &se = analyses.functions.getResult<ScalarEvolutionAnalysis>(function);
  auto &li = analyses.functions.getResult<LoopAnalysis>(function);
  auto &dt = analyses.functions.getResult<DominatorTreeAnalysis>(function);
  auto names = sourceNames(function);
  auto facts = std::make_unique<RgLoopFacts>();
  TripExpander expander(function, se, li, dt, analyses.functions.getResult<AssumptionAnalysis>(function));
  auto loops = li.getLoopsInPreorder();
  for (Loop *loop : loops)
    findAffine(*loop, se, facts->affine);
  for (Loop *loop : loops) {
    RgLoopTrip trip = {wrap(loop->getHeader()), nullptr, nullptr, {nullptr, 0}};
    if (const SCEV *backEdges = expander.count(*loop)) {
      auto [value, place] = expander.expand(*loop, backEdges);
      if (value) {
        FormulaWriter formula(se, names);
        const SCEV *wide = se.getNoopOrZeroExtend(backEdges, Type::getInt64Ty(function.getContext()));
        formula.write(se.getAddExpr(wide, se.getOne(wide->getType())));
        trip.back_edges = wrap(value);
        trip.at = wrap(place);
        trip.header_runs = facts->texts.keep(formula.text);
      }
    }
    facts->trips.push_back(trip);
  }
  *view = {facts->trips.data(), facts->trips.size(), facts->affine.data(), facts->affine.size()};
  *out = facts.release();
  return RG_OK;
}

void rgllvm_loops_free(RgLoopFacts *facts) { delete facts; }
