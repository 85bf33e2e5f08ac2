// Signs, magnitudes and choices that are made on the bits of floats, as operations on the floats.
//
// A sign is flipped by xor, a magnitude taken by and, two are joined by or; a lane is chosen by a mask of
// ones and zeros. Each is bit for bit an operation on floats (fneg, fabs, copysign, select), and only as such
// does it say what becomes of a derivative. The rewriting starts where an integer becomes a float again, and
// goes back to where floats became integers; if anything between has no float operation (an exponent shifted
// out, a magic constant), that place is left as it is, and is refused if a derivative flows through it.

#include "lower.h"

#include "llvm/Analysis/ValueTracking.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/Module.h"
#include "llvm/IR/PatternMatch.h"
#include "llvm/Support/KnownBits.h"
#include "llvm/Transforms/Utils/Local.h"

using namespace llvm;
using namespace llvm::PatternMatch;

namespace {

class Lifter {
public:
  explicit Lifter(Function &function) : layout(function.getParent()->getDataLayout()) {}

  // The float of type `type` whose bits `bits` is, at the end of what is already there; null if there is
  // none.
  Value *lift(Value *bits, Type *type, unsigned depth = 0) {
    if (auto known = made.find({bits, type}); known != made.end())
      return known->second;
    if (bits->getType()->getScalarSizeInBits() != type->getScalarSizeInBits() || depth > 12)
      return nullptr;
    if (auto *constant = dyn_cast<Constant>(bits))
      return ConstantExpr::getBitCast(constant, type);
    auto *inst = dyn_cast<Instruction>(bits);
    Value *result = inst ? liftInstruction(inst, type, depth) : nullptr;
    if (result)
      made[{bits, type}] = result;
    return result;
  }

private:
  Value *liftInstruction(Instruction *inst, Type *type, unsigned depth) {
    if (auto *cast = dyn_cast<BitCastInst>(inst))
      return cast->getOperand(0)->getType() == type ? cast->getOperand(0) : nullptr;
    if (auto *load = dyn_cast<LoadInst>(inst))
      return liftLoad(load, type);
    if (isa<PHINode>(inst))
      return nullptr;
    IRBuilder<> b(inst);
    if (auto *freeze = dyn_cast<FreezeInst>(inst)) {
      Value *from = lift(freeze->getOperand(0), type, depth + 1);
      return from ? b.CreateFreeze(from) : nullptr;
    }
    if (auto *choice = dyn_cast<SelectInst>(inst)) {
      Value *yes = lift(choice->getTrueValue(), type, depth + 1);
      Value *no = yes ? lift(choice->getFalseValue(), type, depth + 1) : nullptr;
      return no ? b.CreateSelect(choice->getCondition(), yes, no) : nullptr;
    }
    // The larger of two patterns is a choice between two floats.
    if (auto *larger = dyn_cast<MinMaxIntrinsic>(inst)) {
      Value *yes = lift(larger->getLHS(), type, depth + 1);
      Value *no = yes ? lift(larger->getRHS(), type, depth + 1) : nullptr;
      if (!no)
        return nullptr;
      Value *first = b.CreateICmp(larger->getPredicate(), larger->getLHS(), larger->getRHS());
      return b.CreateSelect(first, yes, no);
    }
    switch (inst->getOpcode()) {
    case Instruction::Xor:
      return liftXor(b, inst, type, depth);
    case Instruction::And:
      return liftAnd(b, inst, type, depth);
    case Instruction::Or:
      return liftOr(b, inst, type, depth);
    default:
      return nullptr;
    }
  }

  Value *liftLoad(LoadInst *load, Type *type) {
    if (!load->isSimple())
      return nullptr;
    IRBuilder<> b(load);
    LoadInst *typed = b.CreateAlignedLoad(type, load->getPointerOperand(), load->getAlign());
    typed->setDebugLoc(load->getDebugLoc());
    return typed;
  }

  // Only the sign bit (or everything but it) can be set.
  bool onlySign(Value *bits) const {
    KnownBits known = computeKnownBits(bits, layout);
    return known.Zero.isAllOnes() || (~known.Zero).isSubsetOf(APInt::getSignMask(known.getBitWidth()));
  }
  bool noSign(Value *bits) const { return computeKnownBits(bits, layout).Zero.isSignBitSet(); }

  // A flipped sign, or one flipped by a sign bit computed elsewhere.
  Value *liftXor(IRBuilder<> &b, Instruction *inst, Type *type, unsigned depth) {
    for (unsigned side : {1u, 0u}) {
      Value *sign = inst->getOperand(side);
      if (!onlySign(sign))
        continue;
      Value *from = lift(inst->getOperand(1 - side), type, depth + 1);
      if (!from)
        continue;
      Value *negative = b.CreateFNeg(from);
      if (match(sign, m_SignMask()))
        return negative;
      Value *flips = b.CreateICmpSLT(sign, Constant::getNullValue(sign->getType()));
      return b.CreateSelect(flips, negative, from);
    }
    return nullptr;
  }

  // The condition behind a mask of all ones or all zeros; `inverted` if ones stand for false.
  static Value *conditionOf(Value *mask, bool &inverted) {
    inverted = false;
    Value *inner;
    if (match(mask, m_Not(m_Value(inner)))) {
      inverted = true;
      mask = inner;
    }
    // A mask may have been seen as a float on its way.
    if (match(mask, m_BitCast(m_BitCast(m_Value(inner)))) && inner->getType() == mask->getType())
      mask = inner;
    Value *condition;
    if (match(mask, m_SExt(m_Value(condition))) && condition->getType()->getScalarType()->isIntegerTy(1))
      return condition;
    return nullptr;
  }

  // A magnitude, or a value kept where a mask says so.
  Value *liftAnd(IRBuilder<> &b, Instruction *inst, Type *type, unsigned depth) {
    for (unsigned side : {1u, 0u}) {
      Value *mask = inst->getOperand(side), *other = inst->getOperand(1 - side);
      bool inverted;
      Value *condition = conditionOf(mask, inverted);
      if (!condition && !match(mask, m_MaxSignedValue()))
        continue;
      Value *from = lift(other, type, depth + 1);
      if (!from)
        continue;
      if (!condition)
        return b.CreateUnaryIntrinsic(Intrinsic::fabs, from);
      Value *zero = Constant::getNullValue(type);
      return inverted ? b.CreateSelect(condition, zero, from) : b.CreateSelect(condition, from, zero);
    }
    return nullptr;
  }

  // A magnitude with a sign, or one of two values by a mask and its opposite.
  Value *liftOr(IRBuilder<> &b, Instruction *inst, Type *type, unsigned depth) {
    for (unsigned side : {1u, 0u}) {
      Value *sign = inst->getOperand(side), *other = inst->getOperand(1 - side);
      if (onlySign(sign)) {
        Value *from = lift(other, type, depth + 1);
        if (!from)
          continue;
        if (match(sign, m_SignMask()))
          return b.CreateFNeg(b.CreateUnaryIntrinsic(Intrinsic::fabs, from));
        if (noSign(other))
          return b.CreateBinaryIntrinsic(Intrinsic::copysign, from, signSource(b, sign, type));
      }
    }
    return liftBlend(b, inst, type, depth);
  }

  // A float with the sign that `sign` holds; whose bits a sign is masked from has no part in a derivative.
  Value *signSource(IRBuilder<> &b, Value *sign, Type *type) {
    Value *whole;
    if (match(sign, m_And(m_Value(whole), m_SignMask())))
      if (Value *from = lift(whole, type, 8))
        return from;
    return b.CreateBitCast(sign, type);
  }

  Value *liftBlend(IRBuilder<> &b, Instruction *inst, Type *type, unsigned depth) {
    Value *left[2], *right[2];
    if (!match(inst,
               m_Or(m_And(m_Value(left[0]), m_Value(left[1])), m_And(m_Value(right[0]), m_Value(right[1])))))
      return nullptr;
    for (unsigned i : {0u, 1u})
      for (unsigned k : {0u, 1u}) {
        bool first, second;
        Value *one = conditionOf(left[i], first), *two = conditionOf(right[k], second);
        if (!one || !areOpposite(one, first, two, second))
          continue;
        Value *yes = lift(left[1 - i], type, depth + 1),
              *no = yes ? lift(right[1 - k], type, depth + 1) : nullptr;
        if (no)
          return first ? b.CreateSelect(one, no, yes) : b.CreateSelect(one, yes, no);
      }
    return nullptr;
  }

  static bool areOpposite(Value *one, bool first, Value *two, bool second) {
    if (!two)
      return false;
    if (one == two)
      return first != second;
    return first == second && (match(one, m_Not(m_Specific(two))) || match(two, m_Not(m_Specific(one))));
  }

  const DataLayout &layout;
  DenseMap<std::pair<Value *, Type *>, Value *> made;
};

// The type of float that an integer was made of, in the and, or and xor behind it; null if there is none, or
// if it is only passed on.
Type *floatBehind(Value *bits, unsigned depth = 0) {
  auto *inst = dyn_cast<Instruction>(bits);
  if (!inst || depth > 6)
    return nullptr;
  if (auto *cast = dyn_cast<BitCastInst>(inst))
    return depth > 0 && cast->getSrcTy()->isFPOrFPVectorTy() ? cast->getSrcTy() : nullptr;
  if (!inst->isBitwiseLogicOp() && !isa<SelectInst, FreezeInst>(inst))
    return nullptr;
  for (Value *operand : inst->operands())
    if (operand->getType() == bits->getType())
      if (Type *type = floatBehind(operand, depth + 1))
        return type;
  return nullptr;
}

} // namespace

void rgllvm::liftFloatBits(Function &function) {
  SmallVector<Instruction *> ends;
  for (Instruction &inst : instructions(function))
    if (isa<StoreInst>(inst) || (isa<BitCastInst>(inst) && inst.getType()->isFPOrFPVectorTy()))
      ends.push_back(&inst);
  Lifter lifter(function);
  SmallVector<WeakTrackingVH> dead;
  for (Instruction *end : ends) {
    Value *bits = end->getOperand(0);
    auto *store = dyn_cast<StoreInst>(end);
    Type *type = store ? floatBehind(bits) : end->getType();
    if (!bits->getType()->isIntOrIntVectorTy() || !type || isa<Constant>(bits))
      continue;
    Value *lifted = lifter.lift(bits, type);
    if (!lifted)
      continue;
    if (store) {
      store->setOperand(0, lifted);
      store->setMetadata(LLVMContext::MD_tbaa, nullptr);
    } else {
      end->replaceAllUsesWith(lifted);
      dead.push_back(end);
    }
    dead.push_back(bits);
  }
  for (WeakTrackingVH &handle : dead)
    if (auto *inst = dyn_cast_or_null<Instruction>(handle))
      RecursivelyDeleteTriviallyDeadInstructions(inst);
}
