// Addresses that a program computes as numbers, as pointers again.
//
// Allocators of aligned memory round an address: a pointer becomes a number, its low bits are cleared, and it
// becomes a pointer again. What it points into is lost on the way; as a distance from the pointer that it
// came from it is not. Rounding is llvm.ptrmask while passes run, and plain arithmetic on the distance behind
// them.

#include "source_forms.h"

#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/Operator.h"
#include "llvm/IR/PatternMatch.h"

using namespace llvm;
using namespace llvm::PatternMatch;

namespace {

constexpr unsigned DepthLimit = 8;

// The one pointer that a number was computed from by sums and by clearing bits; null if there is none, or
// more.
Value *baseOf(Value *number, unsigned depth = 0) {
  Value *pointer = nullptr, *x = nullptr, *y = nullptr;
  if (match(number, m_PtrToInt(m_Value(pointer))))
    return pointer->getType()->isVectorTy() ? nullptr : pointer;
  if (depth == DepthLimit)
    return nullptr;
  if (match(number, m_Sub(m_Value(x), m_Value(y))))
    return baseOf(y, depth + 1) ? nullptr : baseOf(x, depth + 1);
  if (!match(number, m_Add(m_Value(x), m_Value(y))) && !match(number, m_And(m_Value(x), m_Value(y))))
    return nullptr;
  Value *first = baseOf(x, depth + 1), *second = baseOf(y, depth + 1);
  return first && second ? nullptr : first ? first : second;
}

// Whether a mask may leave more than the low bits of an address, which are none.
bool keepsAddress(const Value *mask) {
  auto *constant = dyn_cast<ConstantInt>(mask);
  return !constant || constant->getValue().isNegatedPowerOf2();
}

// The number as a pointer; the number has a base. Null where bits are cleared that make an address.
Value *pointerOf(IRBuilder<> &b, Value *number) {
  Value *x = nullptr, *y = nullptr;
  if (match(number, m_PtrToInt(m_Value(x))))
    return x;
  if (match(number, m_Sub(m_Value(x), m_Value(y)))) {
    Value *from = pointerOf(b, x);
    return from ? b.CreatePtrAdd(from, b.CreateNeg(y)) : nullptr;
  }
  bool sum = match(number, m_Add(m_Value(x), m_Value(y)));
  if (!sum && !match(number, m_And(m_Value(x), m_Value(y))))
    return nullptr;
  if (!baseOf(x))
    std::swap(x, y);
  if (!sum && !keepsAddress(y))
    return nullptr;
  Value *from = pointerOf(b, x);
  if (!from)
    return nullptr;
  if (sum)
    return b.CreatePtrAdd(from, y);
  return b.CreateIntrinsic(Intrinsic::ptrmask, {from->getType(), y->getType()}, {from, y});
}

} // namespace

void rgllvm::followAddresses(Function &function) {
  for (Instruction &inst : make_early_inc_range(instructions(function))) {
    auto *cast = dyn_cast<IntToPtrInst>(&inst);
    if (!cast || cast->getType()->isVectorTy())
      continue;
    Value *base = baseOf(cast->getOperand(0));
    if (!base || base->getType() != cast->getType() || !cast->getOperand(0)->getType()->isIntegerTy(64))
      continue;
    IRBuilder<> builder(cast);
    if (Value *pointer = pointerOf(builder, cast->getOperand(0))) {
      cast->replaceAllUsesWith(pointer);
      cast->eraseFromParent();
    }
  }
}

void rgllvm::roundByDistance(Function &function) {
  for (Instruction &inst : make_early_inc_range(instructions(function))) {
    auto *call = dyn_cast<IntrinsicInst>(&inst);
    if (!call || call->getIntrinsicID() != Intrinsic::ptrmask || call->getType()->isVectorTy())
      continue;
    IRBuilder<> b(call);
    Value *from = call->getArgOperand(0), *mask = call->getArgOperand(1);
    Value *low = b.CreateAnd(b.CreatePtrToInt(from, mask->getType()), b.CreateNot(mask));
    call->replaceAllUsesWith(b.CreatePtrAdd(from, b.CreateNeg(low)));
    call->eraseFromParent();
  }
}
