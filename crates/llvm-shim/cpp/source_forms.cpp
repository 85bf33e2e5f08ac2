// Inline assembly without effect, declared integer fields, procedures inside others; see the header.

#include "source_forms.h"

#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InlineAsm.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/MDBuilder.h"
#include "llvm/IR/Module.h"
#include "llvm/IR/Operator.h"

using namespace llvm;

namespace {

// Only blanks and comments: a barrier for the compiler.
bool isEmptyText(StringRef text) {
  SmallVector<StringRef> lines;
  text.split(lines, '\n');
  return all_of(lines, [](StringRef line) { return line.trim().empty() || line.trim().starts_with("#"); });
}

// For each output the argument that is put into the same register; none if some output has no such argument.
bool tiedArguments(const InlineAsm &assembly, SmallVectorImpl<unsigned> &tied) {
  InlineAsm::ConstraintInfoVector constraints = assembly.ParseConstraints();
  unsigned argument = 0;
  SmallVector<int> inputOfConstraint(constraints.size(), -1);
  for (unsigned i = 0; i < constraints.size(); ++i)
    if (constraints[i].Type == InlineAsm::isInput || constraints[i].hasArg())
      inputOfConstraint[i] = int(argument++);
  for (const InlineAsm::ConstraintInfo &constraint : constraints) {
    if (constraint.Type != InlineAsm::isOutput || constraint.isIndirect)
      continue;
    if (!constraint.hasMatchingInput() || inputOfConstraint[constraint.MatchingInput] < 0)
      return false;
    tied.push_back(unsigned(inputOfConstraint[constraint.MatchingInput]));
  }
  return true;
}

// What empty assembly leaves in its outputs: what was put in.
Value *passedThrough(CallInst &call, ArrayRef<unsigned> tied) {
  if (tied.size() == 1)
    return call.getArgOperand(tied[0])->getType() == call.getType() ? call.getArgOperand(tied[0]) : nullptr;
  auto *type = dyn_cast<StructType>(call.getType());
  if (!type || type->getNumElements() != tied.size())
    return nullptr;
  IRBuilder<> builder(&call);
  Value *all = PoisonValue::get(type);
  for (unsigned i = 0; i < tied.size(); ++i) {
    if (call.getArgOperand(tied[i])->getType() != type->getElementType(i))
      return nullptr;
    all = builder.CreateInsertValue(all, call.getArgOperand(tied[i]), i);
  }
  return all;
}

// "maxpd $1, $0" and its kin: the second operand where it is the larger one, else the first.
Value *packedMaximum(CallInst &call, StringRef text) {
  StringRef mnemonic = text.take_until([](char c) { return c == ' ' || c == '\t'; });
  StringRef operands = text.drop_front(mnemonic.size()).trim();
  mnemonic.consume_front("v");
  bool maximum = mnemonic.starts_with("max");
  bool known = (maximum || mnemonic.starts_with("min")) && mnemonic.size() == 5 &&
               is_contained({"pd", "ps"}, mnemonic.drop_front(3));
  bool shape = operands == "$1, $0" || operands == "$1, $2, $0";
  if (!known || !shape || call.arg_size() != 2 || !call.getType()->isFPOrFPVectorTy())
    return nullptr;
  Value *first = call.getArgOperand(0), *second = call.getArgOperand(1);
  if (first->getType() != call.getType() || second->getType() != call.getType())
    return nullptr;
  IRBuilder<> builder(&call);
  Value *wins = maximum ? builder.CreateFCmpOGT(second, first) : builder.CreateFCmpOLT(second, first);
  return builder.CreateSelect(wins, second, first);
}

// "vfmadd231pd $1, $2, $0" and its kin: a product, and what is added to it or taken from it. The three digits
// say which operands are multiplied, counted from the one that receives the result, which is written last.
Value *multiplyAndAdd(CallInst &call, StringRef text, const InlineAsm &assembly) {
  auto [mnemonic, operands] = text.split(' ');
  if (mnemonic.contains('\t'))
    std::tie(mnemonic, operands) = text.split('\t');
  bool negated = mnemonic.starts_with("vfn");
  if (!mnemonic.consume_front(negated ? "vfnm" : "vfm"))
    return nullptr;
  bool minus = mnemonic.consume_front("sub");
  if ((!minus && !mnemonic.consume_front("add")) || mnemonic.size() != 5)
    return nullptr;
  StringRef order = mnemonic.take_front(3), format = mnemonic.drop_front(3);
  if (!is_contained({"132", "213", "231"}, order) || !is_contained({"pd", "ps"}, format))
    return nullptr;
  SmallVector<StringRef, 3> names;
  operands.split(names, ',');
  SmallVector<unsigned, 2> tied;
  if (names.size() != 3 || !tiedArguments(assembly, tied) || tied.size() != 1)
    return nullptr;
  InlineAsm::ConstraintInfoVector constraints = assembly.ParseConstraints();
  Value *byPosition[4] = {};
  for (unsigned i = 0; i < 3; ++i) {
    unsigned number = 0;
    StringRef name = names[i].trim();
    if (!name.consume_front("$") || name.getAsInteger(10, number) || number >= constraints.size())
      return nullptr;
    // Output 0 is the argument tied to it; inputs follow in order.
    unsigned argument = number == 0 ? tied[0] : number - 1;
    if (constraints[0].Type != InlineAsm::isOutput || argument >= call.arg_size() ||
        call.getArgOperand(argument)->getType() != call.getType() || (i == 2) != (number == 0))
      return nullptr;
    byPosition[3 - i] = call.getArgOperand(argument);
  }
  if (!call.getType()->isFPOrFPVectorTy())
    return nullptr;
  IRBuilder<> b(&call);
  Value *x = byPosition[order[0] - '0'], *y = byPosition[order[1] - '0'], *z = byPosition[order[2] - '0'];
  return b.CreateIntrinsic(Intrinsic::fma, {call.getType()},
                           {negated ? b.CreateFNeg(x) : x, y, minus ? b.CreateFNeg(z) : z});
}

bool holdsPointer(Type *type) {
  if (type->isPointerTy())
    return true;
  auto *fields = dyn_cast<StructType>(type);
  return fields && any_of(fields->elements(), holdsPointer);
}

} // namespace

void rgllvm::readAssembly(Function &function) {
  for (Instruction &inst : make_early_inc_range(instructions(function))) {
    auto *call = dyn_cast<CallInst>(&inst);
    auto *assembly = call ? dyn_cast<InlineAsm>(call->getCalledOperand()) : nullptr;
    if (!assembly)
      continue;
    StringRef text = assembly->getAsmString();
    Value *result = nullptr;
    SmallVector<unsigned, 2> tied;
    if (isEmptyText(text)) {
      if (!tiedArguments(*assembly, tied))
        continue;
      if (!call->getType()->isVoidTy() && !(result = passedThrough(*call, tied)))
        continue;
    } else if (!(result = packedMaximum(*call, text.trim())) &&
               !(result = multiplyAndAdd(*call, text.trim(), *assembly))) {
      continue;
    }
    if (result)
      call->replaceAllUsesWith(result);
    call->eraseFromParent();
  }
}

// The head of a list holds its length where a node holds its value, and both are reached through the same
// pointers. Only the declaration tells them apart; optimised code says it in its type tags, other code in the
// types of its address computations. Structs without pointers are left alone: they may be views of a float's
// bits.
void rgllvm::tagDeclaredIntegers(Function &function) {
  LLVMContext &context = function.getContext();
  MDBuilder builder(context);
  MDNode *type = builder.createTBAAScalarTypeNode("long", builder.createTBAARoot("retrograd declared types"));
  MDNode *tag = builder.createTBAAStructTagNode(type, type, 0);
  for (Instruction &inst : instructions(function)) {
    if (!isa<LoadInst>(inst) && !isa<StoreInst>(inst))
      continue;
    Type *accessed = getLoadStoreType(&inst);
    auto *address = dyn_cast<GEPOperator>(getLoadStorePointerOperand(&inst));
    if (accessed->isIntegerTy(64) && !inst.hasMetadata(LLVMContext::MD_tbaa) && address &&
        address->getNumIndices() >= 2 && address->getResultElementType() == accessed &&
        holdsPointer(address->getSourceElementType()))
      inst.setMetadata(LLVMContext::MD_tbaa, tag);
  }
}

namespace {

IntrinsicInst *asIntrinsic(User *user, Intrinsic::ID id) {
  auto *intrinsic = dyn_cast<IntrinsicInst>(user);
  return intrinsic && intrinsic->getIntrinsicID() == id ? intrinsic : nullptr;
}

// A call of `callee` with `around`, the variables around it, in the place of its `nest` parameter.
void callDirectly(CallInst &call, Function &callee, Value *around) {
  SmallVector<Value *> arguments(call.args());
  unsigned nest = 0;
  while (nest < callee.arg_size() && !callee.hasParamAttribute(nest, Attribute::Nest))
    ++nest;
  FunctionType *type = callee.getFunctionType();
  if (nest == callee.arg_size() || type->isVarArg() || type->getReturnType() != call.getType() ||
      arguments.size() + 1 != callee.arg_size())
    return;
  arguments.insert(arguments.begin() + nest, around);
  for (unsigned i = 0; i < arguments.size(); ++i)
    if (arguments[i]->getType() != type->getParamType(i))
      return;
  IRBuilder<> builder(&call);
  CallInst *direct = builder.CreateCall(&callee, arguments);
  direct->addParamAttr(nest, Attribute::Nest);
  direct->setCallingConv(callee.getCallingConv());
  direct->setDebugLoc(call.getDebugLoc());
  direct->takeName(&call);
  call.replaceAllUsesWith(direct);
  call.eraseFromParent();
}

} // namespace

void rgllvm::callThroughTrampolines(Function &function) {
  SmallVector<IntrinsicInst *> starts;
  for (Instruction &inst : instructions(function))
    if (auto *start = dyn_cast<IntrinsicInst>(&inst);
        start && start->getIntrinsicID() == Intrinsic::init_trampoline)
      starts.push_back(start);
  for (IntrinsicInst *start : starts) {
    Value *code = start->getArgOperand(0);
    auto *callee = dyn_cast<Function>(start->getArgOperand(1)->stripPointerCasts());
    // The code is written once, or nobody knows which procedure it calls.
    auto writes =
        count_if(code->users(), [](User *user) { return asIntrinsic(user, Intrinsic::init_trampoline); });
    if (!callee || writes != 1)
      continue;
    for (User *user : make_early_inc_range(code->users())) {
      IntrinsicInst *made = asIntrinsic(user, Intrinsic::adjust_trampoline);
      if (!made)
        continue;
      for (User *caller : make_early_inc_range(made->users()))
        if (auto *call = dyn_cast<CallInst>(caller); call && call->getCalledOperand() == made)
          callDirectly(*call, *callee, start->getArgOperand(2));
      if (made->use_empty())
        made->eraseFromParent();
    }
    if (code->hasOneUse())
      start->eraseFromParent();
  }
}

namespace {

constexpr unsigned RankOffset = 20;

// The rank of a descriptor with a type, { base, bytes, version, rank, type, attribute, extra, [n x [3 x
// i64]], type, [1 x i64] }; -1 for other types.
int rankOfDescriptor(Type *type) {
  auto *fields = dyn_cast<StructType>(type);
  if (!fields || fields->getNumElements() < 9 || fields->getNumElements() > 10)
    return -1;
  auto is = [&](unsigned i, unsigned bits) {
    return bits ? fields->getElementType(i)->isIntegerTy(bits) : fields->getElementType(i)->isPointerTy();
  };
  const unsigned head[] = {0, 64, 32, 8, 8, 8, 8};
  for (unsigned i = 0; i < 7; ++i)
    if (!is(i, head[i]))
      return -1;
  if (fields->getNumElements() == 9)
    return is(7, 0) ? 0 : -1;
  auto *dimensions = dyn_cast<ArrayType>(fields->getElementType(7));
  return dimensions && is(8, 0) ? int(dimensions->getNumElements()) : -1;
}

// The type of what stands `offset` bytes into `type`, as far down as descriptors.
int rankInside(Type *type, uint64_t offset, const DataLayout &layout) {
  while (true) {
    int rank = offset == 0 ? rankOfDescriptor(type) : -1;
    if (rank >= 0)
      return rank;
    if (auto *array = dyn_cast<ArrayType>(type)) {
      type = array->getElementType();
      offset %= std::max<uint64_t>(layout.getTypeAllocSize(type), 1);
    } else if (auto *fields = dyn_cast<StructType>(type); fields && offset < layout.getTypeAllocSize(type)) {
      const StructLayout *places = layout.getStructLayout(fields);
      unsigned i = places->getElementContainingOffset(offset);
      offset -= places->getElementOffset(i).getFixedValue();
      type = fields->getElementType(i);
    } else {
      return -1;
    }
  }
}

int knownRank(Value *descriptor, const DataLayout &layout) {
  if (auto *address = dyn_cast<GEPOperator>(descriptor))
    if (int rank = rankOfDescriptor(address->getResultElementType()); rank >= 0)
      return rank;
  APInt offset(64, 0);
  Value *base = descriptor->stripAndAccumulateConstantOffsets(layout, offset, true);
  if (auto *local = dyn_cast<AllocaInst>(base); local && !offset.isNegative())
    if (int rank = rankInside(local->getAllocatedType(), offset.getZExtValue(), layout); rank >= 0)
      return rank;
  // The caller moves all of it in one piece.
  for (User *user : descriptor->users())
    if (isa<LoadInst, StoreInst>(user) && getLoadStorePointerOperand(user) == descriptor)
      if (int rank = rankOfDescriptor(getLoadStoreType(user)); rank >= 0)
        return rank;
  return -1;
}

} // namespace

void rgllvm::writeRanks(CallBase &call) {
  const DataLayout &layout = call.getModule()->getDataLayout();
  for (Value *argument : call.args()) {
    if (!argument->getType()->isPointerTy() || isa<Constant>(argument))
      continue;
    int rank = knownRank(argument, layout);
    if (rank < 0)
      continue;
    IRBuilder<> builder(&call);
    builder.CreateStore(builder.getInt8(uint8_t(rank)),
                        builder.CreateConstInBoundsGEP1_64(builder.getInt8Ty(), argument, RankOffset));
  }
}
