// Bounds of integers, computed at run time before a loop nest runs.
//
// Interval arithmetic over scalar evolution's picture of an integer: a lowest and a highest value over all
// turns of all loops. The arithmetic is that of integers, not of machine words: each operation that could
// leave its word is asked whether it did, and if so the result is not sound. Without that, sum for sum and
// product for product, the number in the program is the number in the picture, so no flag of the program is
// believed. Trip counts are upper bounds; a loop that does not run counts as one that runs once; an exit
// before the end only makes the true range smaller.
#ifndef RGLLVM_BOUNDS_H
#define RGLLVM_BOUNDS_H

#include "llvm/Analysis/LoopInfo.h"
#include "llvm/Analysis/ScalarEvolution.h"
#include "llvm/Analysis/ScalarEvolutionExpressions.h"
#include "llvm/Analysis/ValueTracking.h"
#include "llvm/IR/Dominators.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/Transforms/Utils/ScalarEvolutionExpander.h"

#include <functional>
#include <map>
#include <optional>
#include <tuple>

namespace rgllvm {

using namespace llvm;

// Bounds as 64-bit integers, the highest included. Null values while it is only asked whether they can be
// had.
struct Interval {
  Value *low = nullptr;
  Value *high = nullptr;
};

using Found = std::optional<Interval>;

constexpr unsigned DeepestExpression = 40;

// What stands for an expression, where bounds are wanted in terms of other values.
using Rewrite = std::function<const SCEV *(const SCEV *)>;

// Bounds of integers at the end of a block that is in no loop. If `exact`, trip counts are not rounded up.
class Bounds {
public:
  Bounds(Function &function, ScalarEvolution &se, LoopInfo &li, DominatorTree &dt, BasicBlock &place,
         Rewrite rewrite = nullptr, bool exact = false)
      : se(se), li(li), dt(dt), place(place), expander(se, "check"), builder(place.getTerminator()),
        word(Type::getInt64Ty(function.getContext())), rewrite(std::move(rewrite)), exact(exact) {}

  // From here on code is made.
  void start() {
    emitting = true;
    trips.clear();
    known.clear();
  }

  // Whether all that was asked stayed within its words; null when nothing could leave them.
  Value *sound() const { return good; }

  IRBuilder<> &code() { return builder; }

  bool available(const Value *value) const {
    auto *inst = dyn_cast<Instruction>(value);
    return !inst || dt.dominates(inst, place.getTerminator());
  }

  Found of(const SCEV *s, unsigned depth = 0) {
    if (depth == 0)
      s = rewritten(s);
    if (depth > DeepestExpression || !s->getType()->isIntegerTy() || width(s) > 64)
      return std::nullopt;
    if (auto found = known.find(s); found != known.end())
      return found->second;
    Found result = isFixed(s) ? point(fixed(s)) : compound(s, depth);
    known.insert({s, result});
    return result;
  }

  Found sum(Interval a, Interval b, unsigned bits = 64) {
    return Interval{added(a.low, b.low, bits), added(a.high, b.high, bits)};
  }

  // All of so many bytes at an offset. Where that is nothing it adds nothing to a hull.
  Interval reach(Interval offset, Value *bytes) {
    Value *end = added(offset.high, bytes, 64);
    Value *some = builder.CreateICmpSGT(end, offset.low);
    Value *first = builder.getInt64(INT64_MAX), *last = builder.getInt64(INT64_MIN);
    return {builder.CreateSelect(some, offset.low, first), builder.CreateSelect(some, end, last)};
  }

  Found hull(Interval a, Interval b) { return Interval{least(a.low, b.low), most(a.high, b.high)}; }

  void require(Value *condition) {
    if (!emitting || isConstant(condition, 1))
      return;
    good = good ? builder.CreateAnd(good, condition) : condition;
  }

  // Known where the test stands, and the same in all turns of all loops.
  bool isFixed(const SCEV *s) const {
    bool varies = SCEVExprContains(s, [&](const SCEV *part) {
      if (isa<SCEVAddRecExpr, SCEVCouldNotCompute>(part))
        return true;
      auto *unknown = dyn_cast<SCEVUnknown>(part);
      return unknown && !available(unknown->getValue());
    });
    return !varies && expander.isSafeToExpandAt(s, place.getTerminator());
  }

private:
  const SCEV *rewritten(const SCEV *s) const { return rewrite ? rewrite(s) : s; }

  unsigned width(const SCEV *s) const { return s->getType()->getIntegerBitWidth(); }

  // A poisonous value is an arbitrary one: what is computed from it in the program does not run.
  Value *settled(const SCEV *s) {
    Value *value = expander.expandCodeFor(s, s->getType(), place.getTerminator());
    builder.SetInsertPoint(place.getTerminator());
    return isGuaranteedNotToBePoison(value) ? value : builder.CreateFreeze(value);
  }

  Value *fixed(const SCEV *s) { return emitting ? builder.CreateSExt(settled(s), word) : nullptr; }

  Found point(Value *value) { return Interval{value, value}; }

  Found compound(const SCEV *s, unsigned depth) {
    switch (s->getSCEVType()) {
    case scAddExpr:
    case scMulExpr:
    case scSMaxExpr:
    case scSMinExpr:
    case scUMaxExpr:
    case scUMinExpr:
    case scSequentialUMinExpr:
      return several(cast<SCEVNAryExpr>(s), depth);
    case scSignExtend:
      return of(cast<SCEVCastExpr>(s)->getOperand(), depth + 1);
    case scZeroExtend:
      // What a mask leaves over, as of a count divided by how often a loop was unrolled.
      if (unsigned bits = width(cast<SCEVCastExpr>(s)->getOperand()); bits <= 8)
        return Interval{builder.getInt64(0), builder.getInt64(maxUIntN(bits))};
      return notNegative(of(cast<SCEVCastExpr>(s)->getOperand(), depth + 1));
    case scTruncate: {
      Found whole = of(cast<SCEVCastExpr>(s)->getOperand(), depth + 1);
      if (whole && emitting) {
        fits(whole->low, width(s));
        fits(whole->high, width(s));
      }
      return whole;
    }
    case scAddRecExpr:
      return recurrence(cast<SCEVAddRecExpr>(s), depth);
    case scUnknown:
      return chosenFrom(cast<SCEVUnknown>(s)->getValue(), depth);
    default:
      return std::nullopt;
    }
  }

  // One of several values: any of them. What a phi of a loop gets from its own turns is not told by its
  // sources.
  Found chosenFrom(Value *value, unsigned depth) {
    SmallVector<Value *, 4> sources;
    if (auto *phi = dyn_cast<PHINode>(value); phi && !li.isLoopHeader(phi->getParent()))
      sources.append(phi->value_op_begin(), phi->value_op_end());
    else if (auto *select = dyn_cast<SelectInst>(value))
      sources.append({select->getTrueValue(), select->getFalseValue()});
    Found all;
    for (Value *source : sources) {
      Found one = of(rewritten(se.getSCEV(source)), depth + 1);
      if (!one)
        return std::nullopt;
      all = all ? hull(*all, *one) : one;
    }
    return all;
  }

  Found several(const SCEVNAryExpr *s, unsigned depth) {
    Found all;
    for (const SCEV *operand : s->operands()) {
      Found one = of(operand, depth + 1);
      if (!one)
        return std::nullopt;
      if (s->getSCEVType() == scUMaxExpr || s->getSCEVType() == scUMinExpr ||
          s->getSCEVType() == scSequentialUMinExpr)
        notNegative(one);
      all = all ? joined(s, *all, *one) : one;
      if (!all)
        return std::nullopt;
    }
    return all;
  }

  Found joined(const SCEVNAryExpr *s, Interval a, Interval b) {
    switch (s->getSCEVType()) {
    case scAddExpr:
      return sum(a, b, width(s));
    case scMulExpr:
      return product(a, b, width(s));
    case scSMaxExpr:
    case scUMaxExpr:
      return Interval{most(a.low, b.low), most(a.high, b.high)};
    default:
      return Interval{least(a.low, b.low), least(a.high, b.high)};
    }
  }

  Found product(Interval a, Interval b, unsigned bits) {
    if (!emitting)
      return Interval{};
    auto *factor = a.low == a.high ? dyn_cast<ConstantInt>(a.low) : nullptr;
    if (factor)
      std::swap(a, b);
    else
      factor = b.low == b.high ? dyn_cast<ConstantInt>(b.low) : nullptr;
    if (factor) {
      Interval all = {multiplied(a.low, factor, bits), multiplied(a.high, factor, bits)};
      return factor->isNegative() ? Interval{all.high, all.low} : all;
    }
    Value *corners[] = {multiplied(a.low, b.low, bits), multiplied(a.high, b.high, bits),
                        multiplied(a.low, b.high, bits), multiplied(a.high, b.low, bits)};
    Interval all = {corners[0], corners[0]};
    for (Value *corner : drop_begin(corners))
      all = {least(all.low, corner), most(all.high, corner)};
    return all;
  }

  // Start, and between no and all turns of the step more.
  Found recurrence(const SCEVAddRecExpr *s, unsigned depth) {
    if (!s->isAffine())
      return std::nullopt;
    if (Found whole = toLast(s, depth))
      return whole;
    Found start = of(s->getStart(), depth + 1), step = of(s->getOperand(1), depth + 1);
    Found turns = turnsOf(s->getLoop(), depth);
    if (!start || !step || !turns)
      return std::nullopt;
    Found moved =
        emitting ? product(Interval{builder.getInt64(0), turns->high}, *step, width(s)) : Interval{};
    return sum(*start, *moved, width(s));
  }

  // The same, where the count is exactly X / c: start + step * (X / c) is at most start + step / c * X, and
  // in what a vectoriser leaves behind, which goes on where another loop ended, the start falls out of that
  // sum. A negative X is that of a loop which is not entered: as a word it is at least 2^63, and none runs
  // 2^57 times. Its values are none, for which every interval stands, also one that ends before it begins.
  // The sum is formed twice. Over bounds and checked, it shows that neither it nor its short form leaves its
  // word, so both are one number.
  Found toLast(const SCEVAddRecExpr *s, unsigned depth) {
    const SCEV *count = backEdges(s->getLoop());
    auto *step = dyn_cast<SCEVConstant>(s->getOperand(1));
    if (isa<SCEVCouldNotCompute>(count) || !count->getType()->isIntegerTy(64) || width(s) != 64 || !step ||
        !step->getAPInt().isStrictlyPositive())
      return std::nullopt;
    uint64_t divisor = 1;
    if (auto *parts = dyn_cast<SCEVUDivExpr>(count))
      if (auto *by = dyn_cast<SCEVConstant>(parts->getRHS())) {
        count = parts->getLHS();
        divisor = by->getAPInt().getZExtValue();
      }
    uint64_t stride = step->getAPInt().getZExtValue();
    if (divisor == 0 || divisor > (exact ? 1 : 64) || stride % divisor != 0)
      return std::nullopt;
    const SCEV *factor = se.getConstant(word, stride / divisor);
    const SCEV *last = se.getAddExpr(s->getStart(), se.getMulExpr(count, factor));
    Found start = of(s->getStart(), depth + 1), turns = of(count, depth + 1), end = of(last, depth + 1);
    if (!start || !turns || !end)
      return std::nullopt;
    if (emitting)
      sum(*start, *product(*turns, *of(factor), 64));
    return Interval{start->low, end->high};
  }

  const SCEV *backEdges(const Loop *loop) {
    const SCEV *count = se.getBackedgeTakenCount(loop);
    return isa<SCEVCouldNotCompute>(count) ? count : rewritten(count);
  }

  // At most so many back edges, at least none.
  Found turnsOf(const Loop *loop, unsigned depth) {
    auto found = trips.find(loop);
    if (found != trips.end())
      return found->second;
    trips.try_emplace(loop, std::nullopt);
    Found turns = counted(loop, depth);
    trips[loop] = turns;
    return turns;
  }

  // An exact count that comes out negative in 64 bits is that of a loop which is not entered: none runs 2^63
  // times. An upper bound has no such excuse, for the loop may be left at any turn.
  Found counted(const Loop *loop, unsigned depth) {
    const SCEV *count = backEdges(loop);
    bool known = !isa<SCEVCouldNotCompute>(count);
    if (!known)
      count = se.getSymbolicMaxBackedgeTakenCount(loop);
    if (isa<SCEVCouldNotCompute>(count) || !count->getType()->isIntegerTy() || width(count) > 64)
      return std::nullopt;
    Found turns;
    if (isFixed(count))
      turns = point(emitting ? builder.CreateZExt(settled(count), word) : nullptr);
    else
      turns = of(count, depth + 1);
    if (!known || (width(count) < 64 && !isFixed(count)))
      turns = notNegative(turns);
    if (!turns || !emitting)
      return turns;
    return Interval{builder.getInt64(0), most(turns->high, builder.getInt64(0))};
  }

  Found notNegative(Found value) {
    if (value && emitting)
      require(builder.CreateICmpSGE(value->low, builder.getInt64(0)));
    return value;
  }

  // A number of a narrower type stays one.
  void fits(Value *value, unsigned bits) {
    if (bits >= 64)
      return;
    require(builder.CreateICmpSGE(value, builder.getInt64(minIntN(bits))));
    require(builder.CreateICmpSLE(value, builder.getInt64(maxIntN(bits))));
  }

  static bool isConstant(Value *value, uint64_t number) {
    auto *constant = dyn_cast<ConstantInt>(value);
    return constant && constant->equalsInt(number);
  }

  Value *added(Value *a, Value *b, unsigned bits) {
    if (!emitting || isConstant(b, 0))
      return a;
    return isConstant(a, 0) ? b : checked(Intrinsic::sadd_with_overflow, a, b, bits);
  }

  Value *multiplied(Value *a, Value *b, unsigned bits) {
    if (!emitting || isConstant(a, 0) || isConstant(b, 1))
      return a;
    return isConstant(b, 0) || isConstant(a, 1) ? b : checked(Intrinsic::smul_with_overflow, a, b, bits);
  }

  Value *checked(Intrinsic::ID operation, Value *a, Value *b, unsigned bits) {
    Value *&result = made[{operation, bits, a, b}];
    if (result)
      return result;
    auto *x = dyn_cast<ConstantInt>(a), *y = dyn_cast<ConstantInt>(b);
    if (x && y) {
      bool left = false;
      APInt known = operation == Intrinsic::sadd_with_overflow ? x->getValue().sadd_ov(y->getValue(), left)
                                                               : x->getValue().smul_ov(y->getValue(), left);
      require(builder.getInt1(!left));
      result = builder.getInt(known);
      fits(result, bits);
      return result;
    }
    Value *both = builder.CreateBinaryIntrinsic(operation, a, b);
    result = builder.CreateExtractValue(both, 0);
    require(builder.CreateNot(builder.CreateExtractValue(both, 1)));
    fits(result, bits);
    return result;
  }

  Value *least(Value *a, Value *b) { return chosen(ICmpInst::ICMP_SLE, a, b); }
  Value *most(Value *a, Value *b) { return chosen(ICmpInst::ICMP_SGE, a, b); }

  Value *chosen(ICmpInst::Predicate predicate, Value *a, Value *b) {
    if (!emitting || a == b)
      return a;
    return builder.CreateSelect(builder.CreateICmp(predicate, a, b), a, b);
  }

  ScalarEvolution &se;
  LoopInfo &li;
  DominatorTree &dt;
  BasicBlock &place;
  SCEVExpander expander;
  IRBuilder<> builder;
  Type *word;
  Rewrite rewrite;
  bool exact;
  bool emitting = false;
  Value *good = nullptr;
  std::map<std::tuple<Intrinsic::ID, unsigned, Value *, Value *>, Value *> made;
  DenseMap<const SCEV *, Found> known;
  DenseMap<const Loop *, Found> trips;
};

} // namespace rgllvm

#endif
