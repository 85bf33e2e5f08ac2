// What is known in front of a loop of its first iteration: values, and to which blocks it comes.
//
// A vectoriser leaves a loop in several parts, and tests of pointers that other code has to pass by; which
// parts run, and where the last one starts, is decided in the iteration, though by nothing that the iteration
// computes. Here such a value is computed once more in front of the loop. Phis become a choice by the
// conditions on the way to them.
#ifndef RGLLVM_FIRST_ITERATION_H
#define RGLLVM_FIRST_ITERATION_H

#include "llvm/Analysis/LoopInfo.h"
#include "llvm/Analysis/ScalarEvolution.h"
#include "llvm/Analysis/ScalarEvolutionExpressions.h"
#include "llvm/Analysis/ValueTracking.h"
#include "llvm/IR/CFG.h"
#include "llvm/IR/Dominators.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/IntrinsicInst.h"

namespace rgllvm {

using namespace llvm;

// Known in front of the loop, or null; and whether it is the same in all iterations.
struct Early {
  Value *value = nullptr;
  bool always = true;

  explicit operator bool() const { return value; }
};

class FirstIteration {
public:
  FirstIteration(Loop &loop, LoopInfo &li, DominatorTree &dt, ScalarEvolution &se)
      : loop(loop), li(li), dt(dt), se(se), place(loop.getLoopPreheader()->getTerminator()) {}

  Early value(Value *v) {
    auto *inst = dyn_cast<Instruction>(v);
    if (!inst || dt.dominates(inst, place))
      return {v};
    if (!loop.contains(inst))
      return {};
    if (auto found = values.find(inst); found != values.end())
      return found->second;
    values[inst] = {};
    Early result = computed(*inst);
    return values[inst] = result;
  }

  // Whether the first iteration, and each turn of the loops in it that are around both, comes to a block.
  Early reached(BasicBlock *block) {
    if (block == loop.getHeader())
      return {ConstantInt::getTrue(block->getContext())};
    if (auto found = blocks.find(block); found != blocks.end())
      return found->second;
    blocks[block] = {};
    BasicBlock *above = dt.getNode(block)->getIDom()->getBlock();
    Early result = comesBack(above, block) ? reached(above) : fromBefore(block);
    return blocks[block] = result;
  }

  // An expression of values that are known in front of the loop, where that can be had; as it is in the first
  // iteration, and then `always` becomes false, or only what holds in all of them.
  const SCEV *early(const SCEV *s, bool &always) { return rewritten(s, &always); }
  const SCEV *lasting(const SCEV *s) { return rewritten(s, nullptr); }

private:
  // More than these are no longer cheaper than what they save.
  static constexpr unsigned MostCopies = 200;

  const SCEV *rewritten(const SCEV *s, bool *always) {
    ValueToSCEVMapTy replaced;
    SCEVExprContains(s, [&](const SCEV *part) {
      auto *unknown = dyn_cast<SCEVUnknown>(part);
      auto *inst = unknown ? dyn_cast<Instruction>(unknown->getValue()) : nullptr;
      if (!inst || !loop.contains(inst) || !inst->getType()->isIntegerTy())
        return false;
      Early known = value(inst);
      if (known && (always || known.always)) {
        replaced[inst] = se.getSCEV(known.value);
        if (always)
          *always &= known.always;
      }
      return false;
    });
    return replaced.empty() ? s : SCEVParameterRewriter::rewrite(s, se, replaced);
  }

  Early computed(Instruction &inst) {
    auto *phi = dyn_cast<PHINode>(&inst);
    if (phi && phi->getParent() == loop.getHeader())
      return {phi->getIncomingValueForBlock(loop.getLoopPreheader()), false};
    if (phi)
      return li.isLoopHeader(phi->getParent()) ? Early() : chosen(*phi);
    if (inst.mayReadOrWriteMemory() || isa<AllocaInst>(inst) || !isSafeToSpeculativelyExecute(&inst) ||
        ++copies > MostCopies)
      return {};
    bool always = true;
    SmallVector<Value *, 4> operands;
    for (Value *operand : inst.operands()) {
      Early known = value(operand);
      if (!known)
        return {};
      always &= known.always;
      operands.push_back(known.value);
    }
    Instruction *copy = inst.clone();
    for (auto [i, operand] : enumerate(operands))
      copy->setOperand(i, operand);
    copy->insertBefore(place->getIterator());
    return {copy, always};
  }

  Early chosen(PHINode &phi) {
    Early result;
    IRBuilder<> code(place);
    for (unsigned i = 0; i < phi.getNumIncomingValues(); ++i) {
      Early one = value(phi.getIncomingValue(i));
      if (!one)
        return {};
      if (!result) {
        result = one;
        continue;
      }
      Early here = along(phi.getIncomingBlock(i), phi.getParent());
      if (!here)
        return {};
      result = {code.CreateSelect(here.value, one.value, result.value),
                result.always && one.always && here.always};
    }
    return result;
  }

  Early fromBefore(BasicBlock *block) {
    Early all;
    IRBuilder<> code(place);
    for (BasicBlock *from : predecessors(block)) {
      if (li.isLoopHeader(block) && li.getLoopFor(block)->contains(from))
        continue;
      Early one = along(from, block);
      if (!one)
        return {};
      all = all ? Early{code.CreateOr(all.value, one.value), all.always && one.always} : one;
    }
    return all;
  }

  // Whether an edge is taken. A loop that is entered ends at some time, by the one way out that it has.
  Early along(BasicBlock *from, BasicBlock *to) {
    Loop *left = nullptr;
    for (Loop *around = li.getLoopFor(from); around && !around->contains(to);
         around = around->getParentLoop())
      left = around;
    if (left)
      return left->getExitingBlock() ? reached(left->getHeader()) : Early();
    Early before = reached(from);
    auto *branch = dyn_cast<BranchInst>(from->getTerminator());
    if (!before || !branch)
      return {};
    if (branch->isUnconditional() || branch->getSuccessor(0) == branch->getSuccessor(1))
      return before;
    Early condition = value(branch->getCondition());
    if (!condition)
      return {};
    IRBuilder<> code(place);
    Value *taken = condition.value;
    if (!isGuaranteedNotToBePoison(taken))
      taken = code.CreateFreeze(taken);
    if (branch->getSuccessor(0) != to)
      taken = code.CreateNot(taken);
    return {code.CreateAnd(before.value, taken), before.always && condition.always};
  }

  // Whether all ways from a block lead through another one before the iteration ends.
  bool comesBack(BasicBlock *from, BasicBlock *to) {
    SmallPtrSet<BasicBlock *, 8> seen{from};
    SmallVector<BasicBlock *, 8> work{from};
    while (!work.empty()) {
      BasicBlock *block = work.pop_back_val();
      for (BasicBlock *next : successors(block)) {
        if (next == to)
          continue;
        if (!loop.contains(next) || next == loop.getHeader() || succ_empty(next))
          return false;
        if (seen.insert(next).second)
          work.push_back(next);
      }
    }
    return true;
  }

  Loop &loop;
  LoopInfo &li;
  DominatorTree &dt;
  ScalarEvolution &se;
  Instruction *place;
  unsigned copies = 0;
  DenseMap<Instruction *, Early> values;
  DenseMap<BasicBlock *, Early> blocks;
};

} // namespace rgllvm

#endif
