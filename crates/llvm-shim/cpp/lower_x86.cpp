// x86's vector intrinsics lane by lane. Those without a float in the result carry nothing and stay; the
// approximations (rsqrt, rcp) stay as well: they have rules.

#include "lower.h"

#include "llvm/ADT/StringSwitch.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/Intrinsics.h"
#include "llvm/IR/IntrinsicsX86.h"

using namespace llvm;
using namespace rgllvm;

namespace {

// One call, and what makes its replacement.
struct Call {
  IRBuilder<> &b;
  IntrinsicInst *inst;
  // ss or sd: only lane 0 is computed; the others are those of the first operand.
  bool lowest;

  Value *arg(unsigned i) const { return inst->getArgOperand(i); }
  uint64_t number(unsigned i) const { return cast<ConstantInt>(arg(i))->getZExtValue(); }
  FixedVectorType *type() const { return cast<FixedVectorType>(inst->getType()); }
  uint64_t lanes() const { return type()->getNumElements(); }
  // Lanes in 128 bits: what shuffles and horizontal sums stay within.
  uint64_t group() const { return 128 / type()->getScalarSizeInBits(); }
  Value *lane(Value *vector, uint64_t i) const { return b.CreateExtractElement(vector, i); }

  // The vector whose lane i is `make(i)`.
  template <typename Make> Value *each(Make make) const {
    Value *all = lowest ? arg(0) : PoisonValue::get(type());
    for (uint64_t i = 0; i < (lowest ? 1 : lanes()); ++i)
      all = b.CreateInsertElement(all, make(i), i);
    return all;
  }
};

// The second operand where neither is smaller, NaN included, as the machine has it.
Value *choose(const Call &c, CmpInst::Predicate which) {
  return c.each([&](uint64_t i) {
    Value *x = c.lane(c.arg(0), i), *y = c.lane(c.arg(1), i);
    return c.b.CreateSelect(c.b.CreateFCmp(which, x, y), x, y);
  });
}
Value *minimum(const Call &c) { return choose(c, CmpInst::FCMP_OLT); }
Value *maximum(const Call &c) { return choose(c, CmpInst::FCMP_OGT); }

Value *compare(const Call &c) {
  static const CmpInst::Predicate predicates[16] = {
      CmpInst::FCMP_OEQ, CmpInst::FCMP_OLT, CmpInst::FCMP_OLE, CmpInst::FCMP_UNO,
      CmpInst::FCMP_UNE, CmpInst::FCMP_UGE, CmpInst::FCMP_UGT, CmpInst::FCMP_ORD,
      CmpInst::FCMP_UEQ, CmpInst::FCMP_ULT, CmpInst::FCMP_ULE, CmpInst::FCMP_FALSE,
      CmpInst::FCMP_ONE, CmpInst::FCMP_OGE, CmpInst::FCMP_OGT, CmpInst::FCMP_TRUE};
  CmpInst::Predicate which = predicates[c.number(2) & 15];
  return c.each([&](uint64_t i) {
    Value *holds = c.b.CreateFCmp(which, c.lane(c.arg(0), i), c.lane(c.arg(1), i));
    Value *bits = c.b.CreateSExt(holds, c.b.getIntNTy(c.type()->getScalarSizeInBits()));
    return c.b.CreateBitCast(bits, c.type()->getElementType());
  });
}

Value *horizontal(const Call &c, Instruction::BinaryOps op) {
  return c.each([&](uint64_t i) {
    uint64_t start = i / c.group() * c.group(), at = i % c.group(), half = c.group() / 2;
    Value *from = c.arg(at < half ? 0 : 1);
    uint64_t first = start + 2 * (at % half);
    return c.b.CreateBinOp(op, c.lane(from, first), c.lane(from, first + 1));
  });
}
Value *horizontalSum(const Call &c) { return horizontal(c, Instruction::FAdd); }
Value *horizontalDifference(const Call &c) { return horizontal(c, Instruction::FSub); }

Value *subtractAndAdd(const Call &c) {
  return c.each([&](uint64_t i) {
    return c.b.CreateBinOp(i & 1 ? Instruction::FAdd : Instruction::FSub, c.lane(c.arg(0), i),
                           c.lane(c.arg(1), i));
  });
}

Value *multiplySubtractAndAdd(const Call &c) {
  return c.each([&](uint64_t i) -> Value * {
    Value *z = c.lane(c.arg(2), i);
    return c.b.CreateIntrinsic(Intrinsic::fma, {z->getType()},
                               {c.lane(c.arg(0), i), c.lane(c.arg(1), i), i & 1 ? z : c.b.CreateFNeg(z)});
  });
}

// Whether the sign bit of each lane is set.
Value *signs(const Call &c, Value *vector) {
  auto *type = cast<FixedVectorType>(vector->getType());
  Value *bits = c.b.CreateBitCast(vector, VectorType::getInteger(type));
  return c.b.CreateICmpSLT(bits, Constant::getNullValue(bits->getType()));
}

Value *blend(const Call &c) { return c.b.CreateSelect(signs(c, c.arg(2)), c.arg(1), c.arg(0)); }

Value *roundTo(const Call &c) {
  static const Intrinsic::ID ways[4] = {Intrinsic::roundeven, Intrinsic::floor, Intrinsic::ceil,
                                        Intrinsic::trunc};
  uint64_t how = c.number(c.inst->arg_size() - 1);
  Intrinsic::ID way = how & 4 ? Intrinsic::nearbyint : ways[how & 3];
  Value *from = c.arg(c.lowest ? 1 : 0);
  return c.each([&](uint64_t i) { return c.b.CreateUnaryIntrinsic(way, c.lane(from, i)); });
}

Value *dotProduct(const Call &c) {
  uint64_t mask = c.number(2);
  Type *element = c.type()->getElementType();
  Value *zero = ConstantFP::get(element, 0.0);
  return c.each([&](uint64_t i) -> Value * {
    uint64_t start = i / c.group() * c.group();
    if (!(mask >> (i - start) & 1))
      return zero;
    SmallVector<Value *, 4> terms;
    for (uint64_t k = 0; k < c.group(); ++k)
      terms.push_back(mask >> (4 + k) & 1
                          ? c.b.CreateFMul(c.lane(c.arg(0), start + k), c.lane(c.arg(1), start + k))
                          : zero);
    for (; terms.size() > 1; terms.resize(terms.size() / 2))
      for (size_t k = 0; k < terms.size() / 2; ++k)
        terms[k] = c.b.CreateFAdd(terms[2 * k], terms[2 * k + 1]);
    return terms[0];
  });
}

Value *maskedLoad(const Call &c) {
  Value *zero = Constant::getNullValue(c.type());
  return c.b.CreateMaskedLoad(c.type(), c.arg(0), Align(1), signs(c, c.arg(1)), zero);
}

Value *maskedStore(const Call &c) {
  return c.b.CreateMaskedStore(c.arg(2), c.arg(0), Align(1), signs(c, c.arg(1)));
}

Value *gather(const Call &c) {
  Type *address = c.b.getPtrTy(), *wide = c.b.getInt64Ty();
  Value *pointers = PoisonValue::get(FixedVectorType::get(address, c.lanes()));
  for (uint64_t i = 0; i < c.lanes(); ++i) {
    Value *index = c.b.CreateSExt(c.lane(c.arg(2), i), wide);
    Value *offset = c.b.CreateMul(index, ConstantInt::get(wide, c.number(4)));
    pointers = c.b.CreateInsertElement(pointers, c.b.CreateGEP(c.b.getInt8Ty(), c.arg(1), offset), i);
  }
  return c.b.CreateMaskedGather(c.type(), pointers, Align(1), signs(c, c.arg(3)), c.arg(0));
}

// Lane numbers from a vector: two bits of each (bit 1 for doubles) within 128 bits, or three within all.
Value *permuteInGroups(const Call &c) {
  return c.each([&](uint64_t i) {
    Value *number = c.lane(c.arg(1), i);
    bool wide = c.group() == 2;
    number = c.b.CreateAnd(wide ? c.b.CreateLShr(number, 1) : number, wide ? 1 : 3);
    uint64_t start = i / c.group() * c.group();
    return c.b.CreateExtractElement(c.arg(0),
                                    c.b.CreateAdd(number, ConstantInt::get(number->getType(), start)));
  });
}

Value *permute(const Call &c) {
  return c.each(
      [&](uint64_t i) { return c.b.CreateExtractElement(c.arg(0), c.b.CreateAnd(c.lane(c.arg(1), i), 7)); });
}

// The same with one rounding mode or another: the mode is taken to be to the nearest.
template <Instruction::BinaryOps op> Value *rounded(const Call &c) {
  return c.b.CreateBinOp(op, c.arg(0), c.arg(1));
}
Value *squareRoot(const Call &c) { return c.b.CreateUnaryIntrinsic(Intrinsic::sqrt, c.arg(0)); }
Value *multiplyAndAdd(const Call &c) {
  return c.b.CreateIntrinsic(Intrinsic::fma, {c.type()}, {c.arg(0), c.arg(1), c.arg(2)});
}

// Lane numbers from a vector, within one vector or two.
Value *permuteAll(const Call &c) {
  return c.each([&](uint64_t i) {
    Value *number = c.lane(c.arg(1), i);
    Value *within = c.b.CreateAnd(number, ConstantInt::get(number->getType(), c.lanes() - 1));
    return c.b.CreateExtractElement(c.arg(0), within);
  });
}
Value *permuteTwo(const Call &c) {
  return c.each([&](uint64_t i) {
    Value *number = c.lane(c.arg(1), i);
    Value *within = c.b.CreateAnd(number, ConstantInt::get(number->getType(), c.lanes() - 1));
    Value *high = c.b.CreateAnd(number, ConstantInt::get(number->getType(), c.lanes()));
    Value *isSecond = c.b.CreateICmpNE(high, ConstantInt::get(number->getType(), 0));
    return c.b.CreateSelect(isSecond, c.b.CreateExtractElement(c.arg(2), within),
                            c.b.CreateExtractElement(c.arg(0), within));
  });
}

// Lanes with a mask bit, moved together to the front, or spread from the front to where the bits are.
Value *compress(const Call &c) {
  Value *all = c.arg(1), *next = c.b.getInt64(0);
  for (uint64_t i = 0; i < c.lanes(); ++i) {
    Value *wanted = c.lane(c.arg(2), i);
    Value *at = c.b.CreateAnd(next, c.b.getInt64(c.lanes() - 1));
    Value *with = c.b.CreateInsertElement(all, c.lane(c.arg(0), i), at);
    all = c.b.CreateSelect(wanted, with, all);
    next = c.b.CreateAdd(next, c.b.CreateZExt(wanted, c.b.getInt64Ty()));
  }
  return all;
}
Value *expand(const Call &c) {
  Value *next = c.b.getInt64(0);
  return c.each([&](uint64_t i) {
    Value *wanted = c.lane(c.arg(2), i);
    Value *at = c.b.CreateAnd(next, c.b.getInt64(c.lanes() - 1));
    next = c.b.CreateAdd(next, c.b.CreateZExt(wanted, c.b.getInt64Ty()));
    return c.b.CreateSelect(wanted, c.b.CreateExtractElement(c.arg(0), at), c.lane(c.arg(1), i));
  });
}

Value *addresses(const Call &c, Value *base, Value *indices, uint64_t scale, uint64_t lanes) {
  Type *wide = c.b.getInt64Ty();
  Value *pointers = PoisonValue::get(FixedVectorType::get(c.b.getPtrTy(), lanes));
  for (uint64_t i = 0; i < lanes; ++i) {
    Value *offset = c.b.CreateMul(c.b.CreateSExt(c.lane(indices, i), wide), ConstantInt::get(wide, scale));
    pointers = c.b.CreateInsertElement(pointers, c.b.CreateGEP(c.b.getInt8Ty(), base, offset), i);
  }
  return pointers;
}

// With a mask of bits: what is not wanted stays, in the result or in memory.
Value *gatherByBits(const Call &c) {
  auto *bits = dyn_cast<FixedVectorType>(c.arg(3)->getType());
  if (!bits || bits->getNumElements() != c.lanes())
    return nullptr;
  Value *from = addresses(c, c.arg(1), c.arg(2), c.number(4), c.lanes());
  return c.b.CreateMaskedGather(c.type(), from, Align(1), c.arg(3), c.arg(0));
}
Value *scatterByBits(const Call &c) {
  auto *moved = cast<FixedVectorType>(c.arg(3)->getType());
  auto *bits = dyn_cast<FixedVectorType>(c.arg(1)->getType());
  if (!bits || bits->getNumElements() != moved->getNumElements())
    return nullptr;
  Value *to = addresses(c, c.arg(0), c.arg(2), c.number(4), moved->getNumElements());
  return c.b.CreateMaskedScatter(c.arg(3), to, Align(1), c.arg(1));
}

// Upper lanes of the result are zero for the packed form, the first operand's for the scalar one.
Value *narrow(const Call &c) {
  Value *from = c.arg(c.lowest ? 1 : 0);
  uint64_t given = cast<FixedVectorType>(from->getType())->getNumElements();
  Type *element = c.type()->getElementType();
  return c.each([&](uint64_t i) -> Value * {
    return i < given ? c.b.CreateFPTrunc(c.lane(from, i), element) : ConstantFP::get(element, 0.0);
  });
}

Value *insert(const Call &c) {
  uint64_t how = c.number(2);
  return c.each([&](uint64_t i) -> Value * {
    if (how >> i & 1)
      return ConstantFP::get(c.type()->getElementType(), 0.0);
    return i == (how >> 4 & 3) ? c.lane(c.arg(1), how >> 6) : c.lane(c.arg(0), i);
  });
}

// The scalar approximations as lane 0 of the packed ones.
Value *approximateLowest(const Call &c) {
  Intrinsic::ID packed = c.inst->getIntrinsicID() == Intrinsic::x86_sse_rsqrt_ss ? Intrinsic::x86_sse_rsqrt_ps
                                                                                 : Intrinsic::x86_sse_rcp_ps;
  Value *all = c.b.CreateIntrinsic(packed, {}, {c.arg(0)});
  return c.b.CreateInsertElement(c.arg(0), c.lane(all, 0), uint64_t(0));
}

using Maker = Value *(*)(const Call &);

// AVX-512: the operation's name where there is a vector mask or a rounding mode.
Maker maskedMakerOf(StringRef operation) {
  if (operation.starts_with("gather"))
    return gatherByBits;
  if (operation.starts_with("scatter"))
    return scatterByBits;
  return StringSwitch<Maker>(operation).Case("compress", compress).Case("expand", expand).Default(nullptr);
}
Maker wideMakerOf(StringRef operation) {
  return StringSwitch<Maker>(operation)
      .Case("min", minimum)
      .Case("max", maximum)
      .Case("add", rounded<Instruction::FAdd>)
      .Case("sub", rounded<Instruction::FSub>)
      .Case("mul", rounded<Instruction::FMul>)
      .Case("div", rounded<Instruction::FDiv>)
      .Case("sqrt", squareRoot)
      .Case("vfmadd", multiplyAndAdd)
      .Case("vfmaddsub", multiplySubtractAndAdd)
      .Case("permvar", permuteAll)
      .Case("vpermi2var", permuteTwo)
      .Default(nullptr);
}

// By the operation's name, with the format's where the two are one word.
Maker makerOf(StringRef operation, StringRef format) {
  if (format == "ss" && (operation == "rsqrt" || operation == "rcp"))
    return approximateLowest;
  return StringSwitch<Maker>(operation)
      .Case("min", minimum)
      .Case("max", maximum)
      .Case("cmp", compare)
      .Case("hadd", horizontalSum)
      .Case("hsub", horizontalDifference)
      .Case("addsub", subtractAndAdd)
      .Case("vfmaddsub", multiplySubtractAndAdd)
      .Cases({"blendv", "blendvpd", "blendvps"}, blend)
      .Case("round", roundTo)
      .Cases({"dp", "dppd", "dpps"}, dotProduct)
      .Case("maskload", maskedLoad)
      .Case("maskstore", maskedStore)
      .Case("gather", gather)
      .Case("vpermilvar", permuteInGroups)
      .Case("permps", permute)
      .Cases({"cvtpd2ps", "cvtsd2ss", "cvt"}, narrow)
      .Case("insertps", insert)
      .Default(nullptr);
}

} // namespace

void rgllvm::lowerX86(Function &function) {
  SmallVector<std::tuple<IntrinsicInst *, Maker, bool>> found;
  for (Instruction &inst : instructions(function)) {
    auto *call = dyn_cast<IntrinsicInst>(&inst);
    if (!call)
      continue;
    StringRef name = call->getCalledFunction()->getName();
    if (!name.consume_front("llvm.x86."))
      continue;
    SmallVector<StringRef, 5> words;
    name.split(words, '.');
    bool family = StringSwitch<bool>(words[0])
                      .Cases({"sse", "sse2", "sse3", "sse41", "avx", "avx2", "fma", "avx512"}, true)
                      .Default(false);
    if (!family || words.size() < 2)
      continue;
    StringRef format = words.size() > 2 ? words[2] : "";
    bool wide = words[0] == "avx512", masked = wide && words[1] == "mask";
    Maker make = masked ? maskedMakerOf(format) : wide ? wideMakerOf(words[1]) : makerOf(words[1], format);
    unsigned stored = call->arg_size() - (masked ? 2 : 1);
    Type *moved = call->getType()->isVoidTy() ? call->getArgOperand(stored)->getType() : call->getType();
    bool lowest = format == "ss" || format == "sd" || words[1] == "cvtsd2ss";
    if (make && moved->isFPOrFPVectorTy() && (!wide || moved->isVectorTy()))
      found.push_back({call, make, lowest});
  }
  for (auto [call, make, lowest] : found) {
    IRBuilder<> builder(call);
    if (isa<FPMathOperator>(call))
      builder.setFastMathFlags(call->getFastMathFlags());
    Value *made = make(Call{builder, call, lowest});
    if (!made)
      continue;
    if (!call->getType()->isVoidTy())
      call->replaceAllUsesWith(made);
    call->eraseFromParent();
  }
}
