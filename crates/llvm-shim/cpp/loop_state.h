// The memory that a copy has to hold so that iterations of a loop can run again.
//
// It is a list of ranges that covers all that the loop may write. A range is read and written as a whole, so
// it must not only be large enough, it must also be accessible. Blocks of known size are taken whole. Of
// others the range is between the lowest and the highest address of accesses that surely happen if the loop
// runs: in the first iteration at least (first_iteration.h), over rectangles of turns, whose corners are all
// reached. What else is written has to lie within, which a test at run time finds out.
#ifndef RGLLVM_LOOP_STATE_H
#define RGLLVM_LOOP_STATE_H

#include "bounds.h"
#include "first_iteration.h"

#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/IR/IntrinsicInst.h"

#include <vector>

namespace rgllvm {

using namespace llvm;

// A range of one block of memory: from its pointer on, so many bytes.
struct Piece {
  Value *pointer;
  Value *bytes;
};

class LoopState {
public:
  // `readers`: what they read belongs to the state, too.
  LoopState(Function &function, Loop &loop, ScalarEvolution &se, LoopInfo &li, DominatorTree &dt,
            const DenseSet<Instruction *> &readers)
      : loop(&loop), se(se), li(li), layout(function.getParent()->getDataLayout()),
        word(Type::getInt64Ty(function.getContext())), preheader(loop.getLoopPreheader()), readers(readers),
        firsts(loop, li, dt, se),
        bounds(function, se, li, dt, *preheader, [this](const SCEV *s) { return firsts.lasting(s); }),
        exact(
            function, se, li, dt, *preheader,
            [this](const SCEV *s) {
              bool always = true;
              return firsts.early(s, always);
            },
            true) {}

  LoopState(const LoopState &) = delete;

  bool isFixed(const SCEV *s) const { return bounds.isFixed(s); }

  // Whether the memory can be told in front of the loop, as far as is known before any code is made.
  bool known() { return gather() && bounded(); }

  // Fills the state; the result is whether it is all.
  Value *make(std::vector<Piece> &state) {
    bounds.start();
    exact.start();
    IRBuilder<> &code = bounds.code();
    MapVector<Value *, Interval> written, proved;
    SetVector<Value *> whole;
    auto widen = [&](MapVector<Value *, Interval> &ranges, Value *leaf, Interval range) {
      auto [found, fresh] = ranges.try_emplace(leaf, range);
      if (!fresh)
        found->second = *bounds.hull(found->second, range);
    };
    for (const Access &access : accesses)
      for (Value *leaf : access.kept ? leaves(access.base) : SmallVector<Value *, 4>()) {
        if (size(leaf, nullptr))
          whole.insert(leaf);
        else
          widen(written, leaf, reach(access));
      }
    for (const Access &access : accesses)
      if (Value *leaf = certain.contains(access.inst) ? first(access.base) : nullptr; written.contains(leaf))
        widen(proved, leaf, proof(access));
    for (Value *leaf : whole)
      state.push_back({leaf, size(leaf, &code)});
    for (auto &[leaf, range] : written) {
      Interval proof = proved.lookup(leaf);
      bounds.require(code.CreateICmpSGE(range.low, proof.low));
      bounds.require(code.CreateICmpSLE(range.high, proof.high));
      Value *any = code.CreateICmpSLT(range.low, range.high);
      Value *from = code.CreateSelect(any, range.low, code.getInt64(0));
      Value *bytes = code.CreateSelect(any, code.CreateSub(range.high, range.low), code.getInt64(0));
      state.push_back({code.CreatePtrAdd(leaf, from), bytes});
    }
    if (Value *also = exact.sound())
      bounds.require(also);
    Value *sound = bounds.sound();
    return sound ? sound : code.getTrue();
  }

private:
  struct Access {
    Value *base;
    const SCEV *offset;
    const SCEV *bytes;
    Instruction *inst;
    // Whether the state has to hold what is accessed.
    bool kept;
  };

  // All accesses of the loop; false if something writes otherwise.
  bool gather() {
    for (BasicBlock *block : loop->blocks())
      for (Instruction &inst : *block) {
        if (isa<AllocaInst>(inst) || inst.isAtomic() || inst.isVolatile() || isa<InvokeInst>(inst) ||
            inst.getType()->isTokenTy())
          return false;
        if (auto *copy = dyn_cast<MemTransferInst>(&inst)) {
          add(inst, copy->getDest(), copy->getLength(), true);
          add(inst, copy->getSource(), copy->getLength(), false);
        } else if (auto *fill = dyn_cast<MemSetInst>(&inst)) {
          add(inst, fill->getDest(), fill->getLength(), true);
        } else if (auto *load = dyn_cast<LoadInst>(&inst)) {
          add(inst, load->getPointerOperand(), load->getType(), false);
        } else if (auto *store = dyn_cast<StoreInst>(&inst)) {
          add(inst, store->getPointerOperand(), store->getValueOperand()->getType(), true);
        } else if (!isa<CallInst>(inst) && inst.mayWriteToMemory()) {
          return false;
        }
      }
    return all_of(accesses, [](const Access &access) { return access.base || !access.kept; });
  }

  void add(Instruction &inst, Value *address, Value *length, bool writes) {
    const SCEV *bytes = nullptr;
    if (length->getType()->getIntegerBitWidth() <= 64)
      bytes = se.getNoopOrZeroExtend(se.getSCEVAtScope(length, li.getLoopFor(inst.getParent())), word);
    add(inst, address, bytes, writes);
  }

  void add(Instruction &inst, Value *address, Type *type, bool writes) {
    TypeSize size = layout.getTypeStoreSize(type);
    add(inst, address, size.isScalable() ? nullptr : se.getConstant(word, size.getFixedValue()), writes);
  }

  void add(Instruction &inst, Value *address, const SCEV *bytes, bool writes) {
    Access access = {nullptr, nullptr, bytes, &inst, writes || readers.contains(&inst)};
    if (bytes && address->getType()->getPointerAddressSpace() == 0 && se.isSCEVable(address->getType())) {
      const SCEV *place = se.getSCEVAtScope(address, li.getLoopFor(inst.getParent()));
      if (auto *base = dyn_cast<SCEVUnknown>(se.getPointerBase(place))) {
        access.base = base->getValue();
        access.offset = se.removePointerBase(place);
      }
    }
    accesses.push_back(access);
  }

  // What a pointer may be, through phis and selects, as far as that is known in front of the loop. Empty if
  // it is not.
  SmallVector<Value *, 4> leaves(Value *base) {
    SmallVector<Value *, 4> out;
    SetVector<Value *> work;
    work.insert(base);
    for (unsigned i = 0; i < work.size(); ++i) {
      Value *value = work[i];
      auto *inst = dyn_cast<Instruction>(value);
      if (inst && bounds.available(inst) &&
          !all_of(inst->operand_values(), [&](Value *operand) { return bounds.available(operand); })) {
        out.push_back(value);
        continue;
      }
      if (auto *phi = dyn_cast<PHINode>(value))
        work.insert(phi->value_op_begin(), phi->value_op_end());
      else if (auto *select = dyn_cast<SelectInst>(value)) {
        work.insert(select->getTrueValue());
        work.insert(select->getFalseValue());
      } else if (isa<ConstantPointerNull, UndefValue>(value))
        continue;
      else if (inst && !bounds.available(inst) || isa<Constant>(value) && !isa<GlobalVariable>(value))
        return {};
      else
        out.push_back(value);
    }
    return out;
  }

  // What a pointer surely is when the loop starts; null if that is not one thing.
  Value *first(Value *base) {
    while (auto *phi = dyn_cast<PHINode>(base)) {
      if (phi->getParent() != loop->getHeader())
        break;
      base = phi->getIncomingValueForBlock(preheader);
    }
    return bounds.available(base) ? base : nullptr;
  }

  // The bytes of a block of known size, where they are known in front of the loop.
  Value *size(Value *leaf, IRBuilder<> *code) {
    if (auto *local = dyn_cast<AllocaInst>(leaf)) {
      auto bytes = local->getAllocationSize(layout);
      return bytes && !bytes->isScalable() ? ConstantInt::get(word, bytes->getFixedValue()) : nullptr;
    }
    if (auto *global = dyn_cast<GlobalVariable>(leaf))
      return global->isConstant() || global->isThreadLocal() || global->isDeclaration()
                 ? nullptr
                 : ConstantInt::get(word, layout.getTypeAllocSize(global->getValueType()).getFixedValue());
    auto *call = dyn_cast<CallBase>(leaf);
    if (!call || !call->getFnAttr(Attribute::AllocSize).isValid())
      return nullptr;
    auto [each, count] = call->getFnAttr(Attribute::AllocSize).getAllocSizeArgs();
    Value *bytes = call->getArgOperand(each);
    if (!code || bytes->getType() != word)
      return bytes->getType() == word ? bytes : nullptr;
    return count ? code->CreateMul(bytes, call->getArgOperand(*count)) : bytes;
  }

  // A sum of affine steps of loops that all run so often as is known in front of the loop: each corner is
  // reached. `always` becomes false where that is so in the first iteration only.
  bool isBox(const SCEV *s, SmallPtrSetImpl<const Loop *> &seen, bool &always) {
    if (bounds.isFixed(s))
      return true;
    if (auto *sum = dyn_cast<SCEVAddExpr>(s))
      return all_of(sum->operands(), [&](const SCEV *part) { return isBox(part, seen, always); });
    if (isa<SCEVSignExtendExpr, SCEVZeroExtendExpr>(s))
      return isBox(cast<SCEVCastExpr>(s)->getOperand(), seen, always);
    if (auto *product = dyn_cast<SCEVMulExpr>(s); product && product->getNumOperands() == 2)
      return bounds.isFixed(product->getOperand(0)) && isBox(product->getOperand(1), seen, always);
    auto *step = dyn_cast<SCEVAddRecExpr>(s);
    if (!step || !step->isAffine() || !seen.insert(step->getLoop()).second ||
        !bounds.isFixed(step->getOperand(1)))
      return false;
    const SCEV *turns = se.getBackedgeTakenCount(step->getLoop());
    return !isa<SCEVCouldNotCompute>(turns) && bounds.isFixed(firsts.early(turns, always)) &&
           isBox(step->getStart(), seen, always);
  }

  bool isCertain(const Access &access) {
    if (!access.base || !first(access.base) || !bounds.isFixed(access.bytes))
      return false;
    Early here = firsts.reached(access.inst->getParent());
    SmallPtrSet<const Loop *, 4> seen;
    bool always = here.always && bounds.available(access.base);
    if (!here || !isBox(firsts.early(access.offset, always), seen, always) ||
        (!always && seen.contains(loop)))
      return false;
    return bool(exact.of(access.offset)) && bool(exact.of(access.bytes));
  }

  // Whether all that is written can be told, before any code is made.
  bool bounded() {
    for (Access &access : accesses)
      if (isCertain(access))
        certain.insert(access.inst);
    for (const Access &access : accesses) {
      if (!access.kept)
        continue;
      SmallVector<Value *, 4> all = leaves(access.base);
      if (all.empty())
        return false;
      for (Value *leaf : all) {
        if (size(leaf, nullptr))
          continue;
        if (!bounds.of(access.offset) || !bounds.of(access.bytes) || !hasProof(leaf))
          return false;
      }
    }
    return true;
  }

  bool hasProof(Value *leaf) {
    return any_of(accesses, [&](const Access &access) {
      return certain.contains(access.inst) && first(access.base) == leaf;
    });
  }

  // All that an access may touch.
  Interval reach(const Access &access) {
    Early here = firsts.reached(access.inst->getParent());
    return span(bounds, access, here.always ? here.value : nullptr);
  }

  // What it surely touches; at least in the first iteration.
  Interval proof(const Access &access) {
    return span(exact, access, firsts.reached(access.inst->getParent()).value);
  }

  // A range; one that adds nothing to a hull unless `here`, null for unconditionally.
  Interval span(Bounds &by, const Access &access, Value *here) {
    Interval offset = *by.of(access.offset);
    Interval range = {offset.low, by.sum(offset, *by.of(access.bytes))->high};
    IRBuilder<> &code = by.code();
    if (here)
      range = {code.CreateSelect(here, range.low, code.getInt64(INT64_MAX)),
               code.CreateSelect(here, range.high, code.getInt64(INT64_MIN))};
    return range;
  }

  Loop *loop;
  ScalarEvolution &se;
  LoopInfo &li;
  const DataLayout &layout;
  Type *word;
  BasicBlock *preheader;
  const DenseSet<Instruction *> &readers;
  FirstIteration firsts;
  Bounds bounds;
  // For proofs: bounds that are reached.
  Bounds exact;
  std::vector<Access> accesses;
  DenseSet<Instruction *> certain;
};

} // namespace rgllvm

#endif
