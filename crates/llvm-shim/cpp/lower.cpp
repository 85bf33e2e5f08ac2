// Operations with several results, calls of vector mathematics, masked memory and strict floating point, in
// terms of plain instructions and of calls that are known by name.

#include "lower.h"

#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/Module.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Support/MathExtras.h"

using namespace llvm;
using namespace rgllvm;

namespace {

template <typename T> SmallVector<T *> collect(Function &function) {
  SmallVector<T *> found;
  for (Instruction &inst : instructions(function))
    if (auto *wanted = dyn_cast<T>(&inst))
      found.push_back(wanted);
  return found;
}

void replace(Instruction *old, Value *with) {
  if (!old->getType()->isVoidTy())
    old->replaceAllUsesWith(with);
  old->eraseFromParent();
}

// ---- several results
// ---------------------------------------------------------------------------------------

Value *pairOf(IRBuilder<> &b, Type *type, Value *first, Value *second) {
  return b.CreateInsertValue(b.CreateInsertValue(PoisonValue::get(type), first, 0), second, 1);
}

Value *sineAndCosine(IRBuilder<> &b, Type *type, Value *x) {
  return pairOf(b, type, b.CreateUnaryIntrinsic(Intrinsic::sin, x),
                b.CreateUnaryIntrinsic(Intrinsic::cos, x));
}

// The same of π·x; whole turns are taken off first, which is exact.
Value *sineAndCosineOfPi(IRBuilder<> &b, Type *type, Value *x) {
  Value *half = b.CreateFMul(x, ConstantFP::get(x->getType(), 0.5));
  Value *turns = b.CreateUnaryIntrinsic(Intrinsic::roundeven, half);
  Value *rest = b.CreateFSub(x, b.CreateFMul(turns, ConstantFP::get(x->getType(), 2.0)));
  return sineAndCosine(b, type, b.CreateFMul(rest, ConstantFP::get(x->getType(), numbers::pi)));
}

Value *fractionAndWhole(IRBuilder<> &b, Type *type, Value *x) {
  Value *whole = b.CreateUnaryIntrinsic(Intrinsic::trunc, x);
  Value *fraction = b.CreateBinaryIntrinsic(Intrinsic::copysign, b.CreateFSub(x, whole), x);
  return pairOf(b, type, fraction, whole);
}

// The exponent stays a question to the intrinsic; the mantissa is x scaled by it.
Value *mantissaAndExponent(IRBuilder<> &b, Type *type, Value *x) {
  Type *whole = type->getStructElementType(1);
  Value *split = b.CreateIntrinsic(Intrinsic::frexp, {x->getType(), whole}, {x});
  Value *exponent = b.CreateExtractValue(split, 1);
  Value *mantissa = b.CreateIntrinsic(Intrinsic::ldexp, {x->getType(), whole}, {x, b.CreateNeg(exponent)});
  return pairOf(b, type, mantissa, exponent);
}

// Whether a result of frexp is only asked for its exponent, as what is made here is.
bool onlyExponent(const IntrinsicInst &frexp) {
  return all_of(frexp.users(), [](const User *user) {
    auto *part = dyn_cast<ExtractValueInst>(user);
    return part && part->getIndices()[0] == 1;
  });
}

void splitResults(Function &function) {
  for (IntrinsicInst *call : collect<IntrinsicInst>(function)) {
    IRBuilder<> b(call);
    Value *made = nullptr;
    if (isa<FPMathOperator>(call))
      b.setFastMathFlags(call->getFastMathFlags());
    Type *type = call->getType();
    switch (call->getIntrinsicID()) {
    case Intrinsic::sincos:
      made = sineAndCosine(b, type, call->getArgOperand(0));
      break;
    case Intrinsic::sincospi:
      made = sineAndCosineOfPi(b, type, call->getArgOperand(0));
      break;
    case Intrinsic::modf:
      made = fractionAndWhole(b, type, call->getArgOperand(0));
      break;
    case Intrinsic::frexp:
      if (!onlyExponent(*call))
        made = mantissaAndExponent(b, type, call->getArgOperand(0));
      break;
    default:
      break;
    }
    if (made)
      replace(call, made);
  }
}

// ---- strict floating point
// ----------------------------------------------------------------------------------- Rounding is taken to be
// to the nearest, and nobody looks at the flags that the machine raises: neither is defined for derivatives.

Value *plainFunction(IRBuilder<> &b, ConstrainedFPIntrinsic *strict, Intrinsic::ID id) {
  SmallVector<Value *> arguments(strict->args().begin(),
                                 strict->args().begin() + strict->getNonMetadataArgCount());
  SmallVector<Type *> types{strict->getType()};
  if (!strict->getType()->isFPOrFPVectorTy())
    types.push_back(arguments[0]->getType());
  for (Value *argument : ArrayRef(arguments).drop_front())
    if (!argument->getType()->isFPOrFPVectorTy())
      types.push_back(argument->getType());
  return b.CreateIntrinsic(id, types, arguments);
}

Value *plainInstruction(IRBuilder<> &b, ConstrainedFPIntrinsic *strict, unsigned opcode) {
  Value *x = strict->getArgOperand(0);
  if (opcode == Instruction::FCmp)
    return b.CreateFCmp(cast<ConstrainedFPCmpIntrinsic>(strict)->getPredicate(), x, strict->getArgOperand(1));
  if (Instruction::isBinaryOp(opcode))
    return b.CreateBinOp(Instruction::BinaryOps(opcode), x, strict->getArgOperand(1));
  return b.CreateCast(Instruction::CastOps(opcode), x, strict->getType());
}

void relaxStrictness(Function &function) {
  for (ConstrainedFPIntrinsic *strict : collect<ConstrainedFPIntrinsic>(function)) {
    IRBuilder<> b(strict);
    if (isa<FPMathOperator>(strict))
      b.setFastMathFlags(strict->getFastMathFlags());
    unsigned opcode = 0;
    Intrinsic::ID id = Intrinsic::not_intrinsic;
    switch (strict->getIntrinsicID()) {
#define INSTRUCTION(NAME, COUNT, ROUNDS, INTRINSIC)                                                          \
  case Intrinsic::INTRINSIC:                                                                                 \
    opcode = Instruction::NAME;                                                                              \
    break;
#define FUNCTION(NAME, COUNT, ROUNDS, INTRINSIC)                                                             \
  case Intrinsic::INTRINSIC:                                                                                 \
    id = Intrinsic::NAME;                                                                                    \
    break;
#include "llvm/IR/ConstrainedOps.def"
    default:
      continue;
    }
    replace(strict, opcode ? plainInstruction(b, strict, opcode) : plainFunction(b, strict, id));
  }
  function.removeFnAttr(Attribute::StrictFP);
  for (CallBase *call : collect<CallBase>(function))
    call->removeFnAttr(Attribute::StrictFP);
}

// ---- vector mathematics
// ----------------------------------------------------------------------------------------

// The scalar function behind a name of the vector function ABI, `_ZGV<isa>N<lanes><v or u for each>_<name>`;
// empty for another name, or where lanes are masked or addresses are steps.
StringRef scalarName(StringRef name, unsigned lanes, unsigned count) {
  if (!name.consume_front("_ZGV") || name.empty())
    return "";
  name = name.drop_front();
  unsigned given = 0;
  if (!name.consume_front("N") || name.consumeInteger(10, given) || given != lanes)
    return "";
  auto [parameters, scalar] = name.split('_');
  bool simple = parameters.size() == count && parameters.find_first_not_of("vu") == StringRef::npos;
  return simple ? scalar : "";
}

// A call of libmvec is a call of libm for each lane.
void callEachLane(Function &function) {
  for (CallInst *call : collect<CallInst>(function)) {
    auto *type = dyn_cast<FixedVectorType>(call->getType());
    Function *callee = call->getCalledFunction();
    if (!type || !callee || !callee->isDeclaration())
      continue;
    StringRef name = scalarName(callee->getName(), type->getNumElements(), call->arg_size());
    if (name.empty())
      continue;
    IRBuilder<> b(call);
    if (isa<FPMathOperator>(call))
      b.setFastMathFlags(call->getFastMathFlags());
    SmallVector<Type *> types;
    for (Value *argument : call->args())
      types.push_back(argument->getType()->getScalarType());
    auto *scalarType = FunctionType::get(type->getElementType(), types, false);
    FunctionCallee scalar = function.getParent()->getOrInsertFunction(name, scalarType);
    Value *all = PoisonValue::get(type);
    for (uint64_t lane = 0; lane < type->getNumElements(); ++lane) {
      SmallVector<Value *> arguments;
      for (Value *argument : call->args())
        arguments.push_back(argument->getType()->isVectorTy() ? b.CreateExtractElement(argument, lane)
                                                              : argument);
      all = b.CreateInsertElement(all, b.CreateCall(scalar, arguments), lane);
    }
    replace(call, all);
  }
}

// ---- memory through masks
// --------------------------------------------------------------------------------------

// As for a machine that has no masks: a plain access where the mask is a constant, else a branch for each
// lane.
void expandMaskedMemory(Function &function) {
  bool any = any_of(instructions(function), [](Instruction &inst) {
    auto *intrinsic = dyn_cast<IntrinsicInst>(&inst);
    return intrinsic && Intrinsic::getBaseName(intrinsic->getIntrinsicID()).starts_with("llvm.masked.");
  });
  if (!any)
    return;
  PassBuilder builder;
  LoopAnalysisManager loops;
  FunctionAnalysisManager functions;
  CGSCCAnalysisManager sccs;
  ModuleAnalysisManager modules;
  builder.registerModuleAnalyses(modules);
  builder.registerCGSCCAnalyses(sccs);
  builder.registerFunctionAnalyses(functions);
  builder.registerLoopAnalyses(loops);
  builder.crossRegisterProxies(loops, functions, sccs, modules);
  FunctionPassManager passes;
  if (Error problem = builder.parsePassPipeline(passes, "scalarize-masked-mem-intrin"))
    consumeError(std::move(problem)); // the name is LLVM's own; what stays masked is refused by the importer
  else
    passes.run(function, functions);
}

} // namespace

// LLVM's own expand-reductions leaves maxima and minima that may see NaN, and sums whose order counts.
void rgllvm::expandFloatReductions(Function &function) {
  for (IntrinsicInst *reduction : collect<IntrinsicInst>(function)) {
    Intrinsic::ID pairwise = Intrinsic::not_intrinsic;
    unsigned opcode = 0;
    switch (reduction->getIntrinsicID()) {
    case Intrinsic::vector_reduce_fmax:
      pairwise = Intrinsic::maxnum;
      break;
    case Intrinsic::vector_reduce_fmin:
      pairwise = Intrinsic::minnum;
      break;
    case Intrinsic::vector_reduce_fmaximum:
      pairwise = Intrinsic::maximum;
      break;
    case Intrinsic::vector_reduce_fminimum:
      pairwise = Intrinsic::minimum;
      break;
    case Intrinsic::vector_reduce_fadd:
      opcode = Instruction::FAdd;
      break;
    case Intrinsic::vector_reduce_fmul:
      opcode = Instruction::FMul;
      break;
    default:
      continue;
    }
    bool hasStart = opcode != 0;
    Value *vector = reduction->getArgOperand(hasStart ? 1 : 0);
    auto *type = dyn_cast<FixedVectorType>(vector->getType());
    if (!type)
      continue;
    IRBuilder<> builder(reduction);
    builder.setFastMathFlags(reduction->getFastMathFlags());
    Value *sum = hasStart ? reduction->getArgOperand(0) : builder.CreateExtractElement(vector, uint64_t(0));
    for (unsigned lane = hasStart ? 0 : 1; lane < type->getNumElements(); ++lane) {
      Value *element = builder.CreateExtractElement(vector, uint64_t(lane));
      sum = hasStart ? builder.CreateBinOp(Instruction::BinaryOps(opcode), sum, element)
                     : builder.CreateBinaryIntrinsic(pairwise, sum, element);
    }
    replace(reduction, sum);
  }
}

void rgllvm::lowerToGeneric(Function &function) {
  relaxStrictness(function);
  callEachLane(function);
  lowerX86(function);
  splitResults(function);
  expandMaskedMemory(function);
}
