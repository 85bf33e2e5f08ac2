// Inline assembly without effect and declared integer fields; see the header.

#include "source_forms.h"

#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InlineAsm.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/MDBuilder.h"
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
