// Places in an object, as machine words from its start, and proofs about them.
//
// A box is what a write covers in inner loops that run to their ends: its address is a base and a multiple of
// a step for each of these loops, and each factor takes all values from none to the loop's last turn. A read
// lies in the box if its distance from the base is a sum of the same steps, and each factor is proved to be
// at most that last turn. All that is arithmetic of machine words: equal words are equal addresses, so
// nothing is asked about overflow but where a bound is taken, and there scalar evolution has to prove it.
#ifndef RGLLVM_PLACES_H
#define RGLLVM_PLACES_H

#include "llvm/Analysis/LoopInfo.h"
#include "llvm/Analysis/ScalarEvolution.h"
#include "llvm/Analysis/ScalarEvolutionExpressions.h"
#include "llvm/IR/Dominators.h"
#include "llvm/IR/Instructions.h"

#include <optional>

namespace rgllvm {

using namespace llvm;

// Loops around one another that are looked at.
constexpr unsigned DeepestLoops = 8;

// Sign extensions of what is not negative as zero extensions.
class Plain : public SCEVRewriteVisitor<Plain> {
public:
  Plain(ScalarEvolution &se, function_ref<bool(const SCEV *)> isNotNegative)
      : SCEVRewriteVisitor(se), isNotNegative(isNotNegative) {}

  const SCEV *visitSignExtendExpr(const SCEVSignExtendExpr *s) {
    return isNotNegative(s->getOperand()) ? SE.getZeroExtendExpr(s->getOperand(), s->getType()) : s;
  }

private:
  function_ref<bool(const SCEV *)> isNotNegative;
};

struct Access {
  Instruction *inst = nullptr;
  Value *pointer = nullptr;
  // In bytes, and in 64 bits.
  const SCEV *bytes = nullptr;
  // From the start of the object; null if that cannot be told.
  const SCEV *offset = nullptr;

  BasicBlock *block() const { return inst->getParent(); }
};

// The places that a write covers, once control has come to `point`.
struct Box {
  struct Side {
    const SCEV *step;
    // The factor is at most `last`, or smaller than `count`, which may be none.
    const SCEV *last = nullptr;
    const SCEV *count = nullptr;
    const Loop *loop = nullptr;
  };
  const SCEV *base = nullptr;
  // What is written at each place.
  const SCEV *bytes = nullptr;
  SmallVector<Side, 4> sides;
  BasicBlock *point = nullptr;
};

class Places {
protected:
  Places(Function &function, ScalarEvolution &se, LoopInfo &li, DominatorTree &dt)
      : se(se), li(li), dt(dt), word(Type::getInt64Ty(function.getContext())) {}

  static std::optional<uint64_t> number(const SCEV *s) {
    auto *constant = dyn_cast<SCEVConstant>(s);
    return constant ? constant->getAPInt().tryZExtValue() : std::nullopt;
  }

  // Whether all loops that the value moves with are around the block.
  bool isFrom(const SCEV *s, const BasicBlock &block) const {
    return !SCEVExprContains(s, [&](const SCEV *part) {
      auto *moving = dyn_cast<SCEVAddRecExpr>(part);
      return isa<SCEVCouldNotCompute>(part) || (moving && !moving->getLoop()->contains(&block));
    });
  }

  // Whether so many bytes are all there are.
  bool reaches(const SCEV *width, const SCEV *size, BasicBlock &at) {
    std::optional<uint64_t> all = number(size), done = number(width);
    if (all && done)
      return *done >= *all;
    auto isNotNegative = [&](const SCEV *part) {
      return isGuarded(ICmpInst::ICMP_SGE, part, se.getZero(part->getType()), at);
    };
    Plain plain(se, isNotNegative);
    return size == width || plain.visit(size) == plain.visit(width);
  }

  bool isWithin(const Access &read, const Box &box) {
    std::optional<uint64_t> wanted = number(read.bytes), there = number(box.bytes);
    if (!wanted)
      return isRunWithin(read, box);
    if (there && isAmong(read, *wanted, box, *there))
      return true;
    // What is written at once, in pieces of the size that is read.
    const SCEV *unit = se.getConstant(word, *wanted), *count = *wanted ? quotient(box.bytes, unit) : nullptr;
    Type *wide = Type::getInt128Ty(word->getContext());
    if (!count || se.getZeroExtendExpr(box.bytes, wide) !=
                      se.getMulExpr(se.getZeroExtendExpr(unit, wide), se.getZeroExtendExpr(count, wide)))
      return false;
    Box pieces = box;
    pieces.sides.push_back({unit, nullptr, count, nullptr});
    return isAmong(read, *wanted, pieces, *wanted);
  }

  bool isAmong(const Access &read, uint64_t wanted, const Box &box, uint64_t there) {
    auto sides = box.sides;
    // Computed steps first: what is a multiple of one of them may be one of a plain number too.
    llvm::stable_sort(sides, [](const Box::Side &a, const Box::Side &b) {
      auto rank = [](const Box::Side &side) {
        auto *step = dyn_cast<SCEVConstant>(side.step);
        return step ? step->getAPInt().abs().getLimitedValue(INT64_MAX) : UINT64_MAX;
      };
      return rank(a) > rank(b);
    });
    SmallVector<const SCEV *, 4> factors(sides.size(), se.getZero(word));
    APInt rest(64, 0);
    if (!split(se.getMinusSCEV(read.offset, box.base), se.getOne(word), sides, factors, rest))
      return false;
    for (unsigned i = 0; i < sides.size(); ++i)
      if (auto *step = dyn_cast<SCEVConstant>(sides[i].step); step && !step->isZero()) {
        APInt times = rest.sdiv(step->getAPInt());
        rest -= times * step->getAPInt();
        factors[i] = se.getAddExpr(factors[i], se.getConstant(times));
      }
    if (rest.isNegative() || rest.ugt(there) || wanted > there - rest.getZExtValue())
      return false;
    for (unsigned i = 0; i < sides.size(); ++i)
      if (!isTurn(factors[i], sides[i], sides, factors, read))
        return false;
    return true;
  }

  // A read of a computed length from where the writes start.
  bool isRunWithin(const Access &read, const Box &box) {
    if (!se.getMinusSCEV(read.offset, box.base)->isZero() || box.sides.size() > 1)
      return false;
    if (box.sides.empty())
      return isAtMost(read.bytes, box.bytes, *read.block());
    const Box::Side &side = box.sides.front();
    if (side.step != box.bytes || !isFrom(side.last, *read.block()))
      return false;
    const SCEV *count = quotient(read.bytes, side.step);
    const SCEV *there = se.getAddExpr(se.getNoopOrZeroExtend(side.last, word), se.getOne(word));
    return count && isAtMost(count, there, *read.block());
  }

  // The value as a sum of multiples of the steps, and a constant.
  bool split(const SCEV *value, const SCEV *index, ArrayRef<Box::Side> sides,
             MutableArrayRef<const SCEV *> factors, APInt &rest) {
    if (auto *number = dyn_cast<SCEVConstant>(value); number && index->isOne()) {
      rest += number->getAPInt();
      return true;
    }
    if (auto *sum = dyn_cast<SCEVAddExpr>(value))
      return all_of(sum->operands(),
                    [&](const SCEV *part) { return split(part, index, sides, factors, rest); });
    if (auto *moving = dyn_cast<SCEVAddRecExpr>(value); moving && index->isOne() && moving->isAffine()) {
      const SCEV *turn =
          se.getAddRecExpr(se.getZero(word), se.getOne(word), moving->getLoop(), SCEV::FlagAnyWrap);
      return split(moving->getStart(), index, sides, factors, rest) &&
             split(moving->getOperand(1), turn, sides, factors, rest);
    }
    for (unsigned i = 0; i < sides.size(); ++i)
      if (const SCEV *times = quotient(value, sides[i].step)) {
        factors[i] = se.getAddExpr(factors[i], se.getMulExpr(times, index));
        return true;
      }
    return false;
  }

  // A factor by which the step is the value, as words; null if none is seen.
  const SCEV *quotient(const SCEV *value, const SCEV *step) {
    if (value == step)
      return se.getOne(word);
    if (value->isZero())
      return value;
    if (auto *sum = dyn_cast<SCEVAddExpr>(value)) {
      SmallVector<const SCEV *, 4> parts;
      for (const SCEV *part : sum->operands()) {
        parts.push_back(quotient(part, step));
        if (!parts.back())
          return nullptr;
      }
      const SCEV *all = se.getZero(word);
      for (const SCEV *part : parts)
        all = se.getAddExpr(all, part);
      return all;
    }
    auto [number, others] = product(value);
    auto [divisor, gone] = product(step);
    if (divisor.isZero() || !number.srem(divisor).isZero())
      return nullptr;
    for (const SCEV *part : gone) {
      auto found = llvm::find(others, part);
      if (found == others.end())
        return nullptr;
      others.erase(found);
    }
    const SCEV *all = se.getConstant(number.sdiv(divisor));
    for (const SCEV *part : others)
      all = se.getMulExpr(all, part);
    return all;
  }

  std::pair<APInt, SmallVector<const SCEV *, 4>> product(const SCEV *value) {
    APInt number(64, 1);
    SmallVector<const SCEV *, 4> others;
    auto add = [&](const SCEV *part) {
      if (auto *constant = dyn_cast<SCEVConstant>(part))
        number *= constant->getAPInt();
      else
        others.push_back(part);
    };
    if (auto *factors = dyn_cast<SCEVMulExpr>(value))
      for (const SCEV *part : factors->operands())
        add(part);
    else
      add(value);
    return {number, others};
  }

  // --- Bounds ---

  // Whether the factor is one that the write's loop went through.
  bool isTurn(const SCEV *factor, const Box::Side &side, ArrayRef<Box::Side> sides,
              ArrayRef<const SCEV *> factors, const Access &read) {
    if (side.count)
      return isAtMost(factor, se.getMinusSCEV(side.count, se.getOne(word)), *read.block()) &&
             isKnown(ICmpInst::ICMP_NE, side.count, se.getZero(word), *read.block());
    // The last turn may depend on the turn of a loop further out.
    const SCEV *last = side.last;
    while (auto *moving = dyn_cast<SCEVAddRecExpr>(last)) {
      auto outer = find_if(sides, [&](const Box::Side &other) { return other.loop == moving->getLoop(); });
      if (outer == sides.end())
        break;
      const SCEV *turn = factors[outer - sides.begin()];
      last = moving->evaluateAtIteration(se.getTruncateOrZeroExtend(turn, last->getType()), se);
      if (isa<SCEVCouldNotCompute>(last))
        return false;
    }
    return isFrom(last, *read.block()) && isAtMost(factor, se.getNoopOrZeroExtend(last, word), *read.block());
  }

  // As unsigned numbers, whenever control comes to the block.
  bool isAtMost(const SCEV *value, const SCEV *bound, BasicBlock &block) {
    const BasicBlock *at = &block;
    for (unsigned depth = 0; depth < DeepestLoops; ++depth) {
      if (isKnown(ICmpInst::ICMP_ULE, value, bound, *at))
        return true;
      const Loop *left = nullptr;
      value = highest(value, left);
      if (!value)
        return false;
      if (left && left->getLoopPreheader())
        at = left->getLoopPreheader();
    }
    return false;
  }

  bool isKnown(CmpPredicate predicate, const SCEV *a, const SCEV *b, const BasicBlock &at) {
    if (se.isKnownPredicate(predicate, a, b) || isGuarded(predicate, a, b, at))
      return true;
    const Loop *around = li.getLoopFor(&at);
    return around &&
           se.isKnownPredicate(predicate, se.applyLoopGuards(a, around), se.applyLoopGuards(b, around));
  }

  // By the conditions of the branches before a block. Scalar evolution stops where ways meet.
  bool isGuarded(CmpPredicate predicate, const SCEV *a, const SCEV *b, const BasicBlock &at) {
    bool isNew = true;
    for (auto *node = dt.getNode(&at); node; node = node->getIDom()) {
      BasicBlock *block = node->getBlock();
      if (!isFrom(a, *block) || !isFrom(b, *block))
        return false;
      if (isNew && se.isBasicBlockEntryGuardedByCond(block, predicate, a, b))
        return true;
      isNew = !block->getSinglePredecessor() && !li.isLoopHeader(block);
    }
    return false;
  }

  bool isKnownBefore(CmpPredicate predicate, const SCEV *a, const SCEV *b, const Loop &inner) {
    return se.isKnownPredicate(predicate, a, b) || se.isLoopEntryGuardedByCond(&inner, predicate, a, b) ||
           (inner.getLoopPreheader() && isGuarded(predicate, a, b, *inner.getLoopPreheader())) ||
           se.isKnownPredicate(predicate, se.applyLoopGuards(a, &inner), se.applyLoopGuards(b, &inner));
  }

  // The highest value over all turns of one of the loops that the value moves with; null if that is not
  // known.
  const SCEV *highest(const SCEV *value, const Loop *&left) {
    if (auto *extended = dyn_cast<SCEVIntegralCastExpr>(value)) {
      const SCEV *inner = extended->getOperand();
      bool same =
          isa<SCEVZeroExtendExpr>(value) || (isa<SCEVSignExtendExpr>(value) && se.isKnownNonNegative(inner));
      const SCEV *most = same ? highest(inner, left) : nullptr;
      return most ? se.getZeroExtendExpr(most, value->getType()) : nullptr;
    }
    auto *moving = dyn_cast<SCEVAddRecExpr>(value);
    auto *step = moving && moving->isAffine() ? dyn_cast<SCEVConstant>(moving->getOperand(1)) : nullptr;
    if (!step)
      return nullptr;
    left = moving->getLoop();
    BasicBlock *latch = left->getLoopLatch();
    const SCEV *turns = latch && left->isLoopExiting(latch) ? se.getExitCount(left, latch)
                                                            : se.getSymbolicMaxBackedgeTakenCount(left);
    Type *type = value->getType();
    if (isa<SCEVCouldNotCompute>(turns) ||
        se.getTypeSizeInBits(turns->getType()) > se.getTypeSizeInBits(type))
      return nullptr;
    turns = se.getNoopOrZeroExtend(turns, type);
    const SCEV *start = moving->getStart();
    const SCEV *end = se.getAddExpr(start, se.getMulExpr(step, turns));
    // By one at a time and not all the way round: if it had gone past the highest word, it would have ended
    // below where it started.
    if (step->isOne() &&
        (moving->hasNoUnsignedWrap() || isKnownBefore(ICmpInst::ICMP_ULE, start, end, *left)))
      return end;
    if (step->isAllOnesValue() && isKnownBefore(ICmpInst::ICMP_ULE, end, start, *left))
      return start;
    if (step->getAPInt().isStrictlyPositive())
      return moving->hasNoUnsignedWrap() || fits(start, turns, step->getAPInt()) ? end : nullptr;
    return nullptr;
  }

  bool fits(const SCEV *start, const SCEV *turns, const APInt &step) {
    bool over = false, more = false;
    APInt moved = se.getUnsignedRangeMax(turns).umul_ov(step, over);
    (void)se.getUnsignedRangeMax(start).uadd_ov(moved, more);
    return !over && !more;
  }

  ScalarEvolution &se;
  LoopInfo &li;
  DominatorTree &dt;
  Type *word;
};

} // namespace rgllvm

#endif
