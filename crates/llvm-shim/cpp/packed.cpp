// Small structs in registers, taken apart again.
//
// A C compiler passes and copies { int; float } as one 64-bit integer. What such an integer means is seen
// where its halves are made or used, so all integers that are moves of each other are looked at together: if
// halves of them are floats, each becomes a low and a high integer of 32 bits.

#include "packed.h"
#include "layouts.h"

#include "llvm/ADT/EquivalenceClasses.h"
#include "llvm/ADT/PostOrderIterator.h"
#include "llvm/IR/Constants.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/Module.h"
#include "llvm/IR/PatternMatch.h"
#include "llvm/Transforms/Utils/Cloning.h"

using namespace llvm;
using namespace llvm::PatternMatch;
using namespace rgllvm;

namespace {

// On accesses of what passes between a function and its callers: it is packed, whatever this function makes
// of it.
const char PackedMark[] = "retrograd.packed";

Instruction *marked(Instruction *access) {
  if (isa<StoreInst>(access) ? access->getOperand(0)->getType()->isIntegerTy(64)
                             : access->getType()->isIntegerTy(64))
    access->setMetadata(PackedMark, MDNode::get(access->getContext(), {}));
  return access;
}

constexpr StringLiteral UnpackedPrefix = "retrograd.unpacked.";

bool isWhole(const Value *value) { return value->getType()->isIntegerTy(64); }

bool isTwoFloats(const Type *type) {
  auto *vector = dyn_cast<FixedVectorType>(type);
  return vector && vector->getNumElements() == 2 && vector->getElementType()->isFloatTy();
}

bool shiftsByHalf(const Instruction &inst) {
  auto *by = dyn_cast<ConstantInt>(inst.getOperand(1));
  return by && by->equalsInt(32);
}

// Half an integer moved up: the low half is zero.
bool isHighHalf(const Value *value) {
  auto *inst = dyn_cast<BinaryOperator>(value);
  return inst && inst->getOpcode() == Instruction::Shl && shiftsByHalf(*inst);
}

// Whether an integer of 32 bits or less is the bits of a float.
bool isFloatBits(const Value *part) {
  if (auto *cast = dyn_cast<BitCastInst>(part))
    return cast->getOperand(0)->getType()->isFloatTy();
  // Plain constants are shared by everybody and have no list of users.
  return !isa<ConstantData>(part) && any_of(part->users(), [](const User *user) {
    return isa<BitCastInst>(user) && user->getType()->isFloatTy();
  });
}

// A whole integer whose halves can be told from those of its operands.
bool splitsAsDefinition(const Instruction &inst) {
  switch (inst.getOpcode()) {
  case Instruction::Load:
    return cast<LoadInst>(inst).isSimple();
  case Instruction::PHI:
  case Instruction::Freeze:
  case Instruction::And:
  case Instruction::Or:
  case Instruction::Xor:
    return true;
  case Instruction::Select:
    return inst.getOperand(0)->getType()->isIntegerTy(1);
  case Instruction::ZExt:
    return inst.getOperand(0)->getType()->getIntegerBitWidth() <= 32;
  case Instruction::Add:
    return isHighHalf(inst.getOperand(0)) || isHighHalf(inst.getOperand(1));
  case Instruction::Shl:
  case Instruction::LShr:
    return shiftsByHalf(inst);
  case Instruction::BitCast:
    return isTwoFloats(inst.getOperand(0)->getType());
  default:
    return false;
  }
}

bool holdFloat(const Leaves &leaves) {
  return any_of(leaves, [](const Leaf &leaf) {
    return leaf.kind == RG_KIND_SINGLE && (leaf.offset == 0 || leaf.offset == 4);
  });
}

class Splitter {
public:
  explicit Splitter(Function &function) : function(function) {}

  void run() {
    if (function.getDataLayout().isBigEndian())
      return;
    collect();
    for (BasicBlock *block : ReversePostOrderTraversal<Function *>(&function))
      for (Instruction &inst : make_early_inc_range(*block))
        if (chosen(&inst))
          define(inst);
    for (auto &[phi, halves] : phis)
      for (unsigned i = 0; i < phi->getNumIncomingValues(); ++i) {
        BasicBlock *from = phi->getIncomingBlock(i);
        IRBuilder<> builder(from->getTerminator());
        // Two edges from one block bring the same value.
        int before = halves.first->getBasicBlockIndex(from);
        auto [low, high] = before < 0 ? of(phi->getIncomingValue(i), builder)
                                      : Halves{halves.first->getIncomingValue(before),
                                               halves.second->getIncomingValue(before)};
        halves.first->addIncoming(low, from);
        halves.second->addIncoming(high, from);
      }
    for (Instruction *inst : order)
      replaceUses(*inst);
    for (Instruction *inst : order)
      inst->replaceAllUsesWith(PoisonValue::get(inst->getType()));
    for (Instruction *inst : order)
      inst->eraseFromParent();
  }

private:
  using Halves = std::pair<Value *, Value *>;

  void collect() {
    SmallVector<Instruction *> evidence;
    for (Instruction &inst : instructions(function)) {
      if (!isWhole(&inst) || !splitsAsDefinition(inst))
        continue;
      classes.insert(&inst);
      for (const Use &operand : inst.operands())
        if (auto *from = dyn_cast<Instruction>(operand); from && isWhole(from) && splitsAsDefinition(*from))
          classes.unionSets(&inst, from);
      if (isEvidence(inst))
        evidence.push_back(&inst);
    }
    for (Instruction *inst : evidence)
      wanted.insert(classes.getLeaderValue(inst));
  }

  bool isEvidence(const Instruction &inst) const {
    if (isa<LoadInst>(inst) && (inst.hasMetadata(PackedMark) || holdFloat(markedLeaves(inst))))
      return true;
    if (isa<ZExtInst>(inst) && isFloatBits(inst.getOperand(0)))
      return true;
    if (isa<BitCastInst>(inst) && isTwoFloats(inst.getOperand(0)->getType()))
      return true;
    return any_of(inst.users(), [](const User *user) {
      return (isa<TruncInst>(user) && isFloatBits(user)) ||
             (isa<BitCastInst>(user) && isTwoFloats(user->getType())) ||
             (isa<StoreInst>(user) && (cast<Instruction>(user)->hasMetadata(PackedMark) ||
                                       holdFloat(markedLeaves(*cast<Instruction>(user)))));
    });
  }

  bool chosen(Value *value) const {
    auto *inst = dyn_cast<Instruction>(value);
    return inst && classes.contains(inst) && wanted.contains(classes.getLeaderValue(inst));
  }

  // The halves of any integer; of one that stays whole they are cut off where they are asked for.
  Halves of(Value *whole, IRBuilder<> &builder) {
    if (auto known = halves.find(whole); known != halves.end())
      return known->second;
    Type *word = builder.getInt32Ty();
    if (auto *number = dyn_cast<ConstantInt>(whole)) {
      uint64_t bits = number->getZExtValue();
      return {ConstantInt::get(word, bits & UINT32_MAX), ConstantInt::get(word, bits >> 32)};
    }
    if (isa<UndefValue>(whole)) {
      Value *nothing = isa<PoisonValue>(whole) ? PoisonValue::get(word) : UndefValue::get(word);
      return {nothing, nothing};
    }
    return {builder.CreateTrunc(whole, word), builder.CreateTrunc(builder.CreateLShr(whole, 32), word)};
  }

  static Value *behind(IRBuilder<> &builder, Value *pointer) {
    return builder.CreateConstInBoundsGEP1_64(builder.getInt8Ty(), pointer, 4);
  }

  void define(Instruction &inst) {
    IRBuilder<> builder(&inst);
    Type *word = builder.getInt32Ty();
    Value *zero = builder.getInt32(0);
    Halves made;
    switch (inst.getOpcode()) {
    case Instruction::Load: {
      auto &load = cast<LoadInst>(inst);
      Value *pointer = load.getPointerOperand();
      made.first = builder.CreateAlignedLoad(word, pointer, load.getAlign());
      made.second =
          builder.CreateAlignedLoad(word, behind(builder, pointer), commonAlignment(load.getAlign(), 4));
      break;
    }
    case Instruction::PHI: {
      unsigned count = cast<PHINode>(inst).getNumIncomingValues();
      auto pair = std::make_pair(builder.CreatePHI(word, count), builder.CreatePHI(word, count));
      phis.push_back({&cast<PHINode>(inst), pair});
      made = {pair.first, pair.second};
      break;
    }
    case Instruction::Freeze: {
      auto [low, high] = of(inst.getOperand(0), builder);
      made = {builder.CreateFreeze(low), builder.CreateFreeze(high)};
      break;
    }
    case Instruction::Select: {
      auto [a, b] = of(inst.getOperand(1), builder);
      auto [c, d] = of(inst.getOperand(2), builder);
      made = {builder.CreateSelect(inst.getOperand(0), a, c), builder.CreateSelect(inst.getOperand(0), b, d)};
      break;
    }
    case Instruction::ZExt:
      made = {builder.CreateZExt(inst.getOperand(0), word), zero};
      break;
    case Instruction::Shl:
      made = {zero, of(inst.getOperand(0), builder).first};
      break;
    case Instruction::LShr:
      made = {of(inst.getOperand(0), builder).second, zero};
      break;
    case Instruction::BitCast: {
      auto lane = [&](uint64_t i) {
        return builder.CreateBitCast(builder.CreateExtractElement(inst.getOperand(0), i), word);
      };
      made.first = lane(0);
      made.second = lane(1);
      break;
    }
    default:
      made = combine(inst, builder);
    }
    halves[&inst] = made;
    order.push_back(&inst);
  }

  Halves combine(Instruction &inst, IRBuilder<> &builder) {
    auto *joined = dyn_cast<PossiblyDisjointInst>(&inst);
    bool disjoint = inst.getOpcode() == Instruction::Add || (joined && joined->isDisjoint());
    for (unsigned i : {0u, 1u})
      if (disjoint && isHighHalf(inst.getOperand(i)) && !chosen(inst.getOperand(1 - i)) &&
          !isa<Constant>(inst.getOperand(1 - i)))
        // A number put below a float has nothing in its own high half.
        return {builder.CreateTrunc(inst.getOperand(1 - i), builder.getInt32Ty()),
                of(inst.getOperand(i), builder).second};
    auto opcode = Instruction::BinaryOps(inst.getOpcode());
    auto [a, b] = of(inst.getOperand(0), builder);
    auto [c, d] = of(inst.getOperand(1), builder);
    return {builder.CreateBinOp(opcode, a, c), builder.CreateBinOp(opcode, b, d)};
  }

  void replaceUses(Instruction &whole) {
    auto [low, high] = halves[&whole];
    Value *rejoined = nullptr;
    for (User *user : make_early_inc_range(whole.users())) {
      auto *inst = cast<Instruction>(user);
      IRBuilder<> builder(inst);
      if (chosen(inst))
        continue;
      if (auto *store = dyn_cast<StoreInst>(inst); store && store->isSimple()) {
        Value *pointer = store->getPointerOperand();
        builder.CreateAlignedStore(low, pointer, store->getAlign());
        builder.CreateAlignedStore(high, behind(builder, pointer), commonAlignment(store->getAlign(), 4));
        store->eraseFromParent();
      } else if (isa<TruncInst>(inst) && inst->getType()->getIntegerBitWidth() <= 32) {
        inst->replaceAllUsesWith(builder.CreateTrunc(low, inst->getType()));
        inst->eraseFromParent();
      } else if (isa<BitCastInst>(inst) && isTwoFloats(inst->getType())) {
        Value *vector = PoisonValue::get(inst->getType());
        vector = builder.CreateInsertElement(vector, builder.CreateBitCast(low, builder.getFloatTy()),
                                             uint64_t(0));
        vector = builder.CreateInsertElement(vector, builder.CreateBitCast(high, builder.getFloatTy()),
                                             uint64_t(1));
        inst->replaceAllUsesWith(vector);
        inst->eraseFromParent();
      } else {
        if (!rejoined)
          rejoined = rejoin(whole, low, high);
        inst->replaceUsesOfWith(&whole, rejoined);
      }
    }
  }

  static Value *rejoin(Instruction &whole, Value *low, Value *high) {
    IRBuilder<> builder(whole.getParent(), isa<PHINode>(whole) ? whole.getParent()->getFirstInsertionPt()
                                                               : std::next(whole.getIterator()));
    Type *type = whole.getType();
    return builder.CreateOr(builder.CreateShl(builder.CreateZExt(high, type), 32),
                            builder.CreateZExt(low, type));
  }

  Function &function;
  EquivalenceClasses<Instruction *> classes;
  SmallVector<Instruction *> order;
  SmallPtrSet<Instruction *, 16> wanted;
  DenseMap<Value *, Halves> halves;
  SmallVector<std::pair<PHINode *, std::pair<PHINode *, PHINode *>>> phis;
};

// --- calls ------------------------------------------------------------------------------------------------

enum class Pass { AsIs, Packed, Copy };

// How a function is to be called when what it packs into integers is to be seen.
struct Packing {
  SmallVector<Pass> arguments;
  bool result = false;

  bool any() const {
    return result || any_of(arguments, [](Pass pass) { return pass != Pass::AsIs; });
  }
};

class PackingFinder {
public:
  explicit PackingFinder(const Function &callee)
      : callee(callee), layout(callee.getDataLayout()), layouts(layoutsOf(callee)) {}

  Packing run() {
    Packing out;
    for (const Argument &argument : callee.args()) {
      SmallPtrSet<const Value *, 16> seen;
      if (argument.hasByValAttr())
        out.arguments.push_back(Pass::Copy);
      else
        out.arguments.push_back(isWhole(&argument) && forwards(argument, seen) ? Pass::Packed : Pass::AsIs);
    }
    out.result = returnsPacked();
    return out;
  }

private:
  bool accessesFloat(const Instruction &access) const {
    return holdFloat(leavesAt(*getLoadStorePointerOperand(&access), layouts, layout));
  }

  // Whether moves and shifts lead from an integer of 64 bits to the bits of a float.
  bool forwards(const Value &value, SmallPtrSetImpl<const Value *> &seen) const {
    if (!seen.insert(&value).second || seen.size() > 64)
      return false;
    return any_of(value.users(), [&](const User *user) {
      auto *inst = cast<Instruction>(user);
      if (auto *store = dyn_cast<StoreInst>(inst))
        return store->getValueOperand() == &value && accessesFloat(*store);
      if (isa<BitCastInst>(inst))
        return inst->getType()->isFloatTy() || isTwoFloats(inst->getType());
      return isa<PHINode, SelectInst, FreezeInst, TruncInst, BinaryOperator>(inst) && forwards(*inst, seen);
    });
  }

  bool backwards(const Value &value, SmallPtrSetImpl<const Value *> &seen) const {
    if (isa<Argument>(value) && isWhole(&value)) {
      SmallPtrSet<const Value *, 16> own;
      return forwards(value, own);
    }
    auto *inst = dyn_cast<Instruction>(&value);
    if (!inst || !seen.insert(&value).second || seen.size() > 64)
      return false;
    if (isa<LoadInst>(inst))
      return accessesFloat(*inst);
    if (isa<BitCastInst>(inst))
      return inst->getOperand(0)->getType()->isFloatTy() || isTwoFloats(inst->getOperand(0)->getType());
    return isa<PHINode, SelectInst, FreezeInst, ZExtInst, BinaryOperator, InsertValueInst>(inst) &&
           any_of(inst->operands(), [&](const Use &o) { return backwards(*o, seen); });
  }

  bool returnsPacked() const {
    Type *type = callee.getReturnType();
    auto *structure = dyn_cast<StructType>(type);
    bool whole = structure ? any_of(structure->elements(), [](Type *t) { return t->isIntegerTy(64); })
                           : type->isIntegerTy(64);
    return whole && any_of(callee, [&](const BasicBlock &block) {
             auto *ret = dyn_cast<ReturnInst>(block.getTerminator());
             SmallPtrSet<const Value *, 16> seen;
             return ret && backwards(*ret->getReturnValue(), seen);
           });
  }

  const Function &callee;
  const DataLayout &layout;
  Layouts layouts;
};

// A struct in memory, field by field.
void storeFields(IRBuilder<> &builder, Value *value, Value *to) {
  auto *type = dyn_cast<StructType>(value->getType());
  if (!type) {
    marked(builder.CreateStore(value, to));
    return;
  }
  for (unsigned i = 0; i < type->getNumElements(); ++i)
    marked(builder.CreateStore(builder.CreateExtractValue(value, i), builder.CreateStructGEP(type, to, i)));
}

Value *loadFields(IRBuilder<> &builder, Type *whole, Value *from) {
  auto *type = dyn_cast<StructType>(whole);
  if (!type)
    return marked(builder.CreateLoad(whole, from));
  Value *value = PoisonValue::get(type);
  for (unsigned i = 0; i < type->getNumElements(); ++i) {
    Value *field =
        marked(builder.CreateLoad(type->getElementType(i), builder.CreateStructGEP(type, from, i)));
    value = builder.CreateInsertValue(value, field, i);
  }
  return value;
}

// Choices between structs with integers in them become choices between their fields.
void splitStructPhis(Function &function) {
  SmallVector<PHINode *> structs;
  for (Instruction &inst : instructions(function))
    if (auto *phi = dyn_cast<PHINode>(&inst))
      if (auto *type = dyn_cast<StructType>(phi->getType());
          type && any_of(type->elements(), [](Type *t) { return t->isIntegerTy(64); }))
        structs.push_back(phi);
  for (PHINode *phi : structs) {
    auto *type = cast<StructType>(phi->getType());
    IRBuilder<> behind(phi->getParent(), phi->getParent()->getFirstInsertionPt());
    Value *whole = PoisonValue::get(type);
    for (unsigned i = 0; i < type->getNumElements(); ++i) {
      IRBuilder<> builder(phi);
      PHINode *field = builder.CreatePHI(type->getElementType(i), phi->getNumIncomingValues());
      for (unsigned k = 0; k < phi->getNumIncomingValues(); ++k) {
        BasicBlock *from = phi->getIncomingBlock(k);
        // Two edges from one block bring the same value.
        int before = field->getBasicBlockIndex(from);
        IRBuilder<> end(from->getTerminator());
        field->addIncoming(before < 0 ? end.CreateExtractValue(phi->getIncomingValue(k), i)
                                      : field->getIncomingValue(before),
                           from);
      }
      whole = behind.CreateInsertValue(whole, field, i);
    }
    phi->replaceAllUsesWith(whole);
    phi->eraseFromParent();
  }
}

// The copy of `callee` that takes packed arguments, and gives a packed result, in memory.
Function *inMemory(Function &callee, const Packing &packing) {
  Module &module = *callee.getParent();
  std::string name = (UnpackedPrefix + callee.getName()).str();
  if (Function *known = module.getFunction(name))
    return known;
  LLVMContext &context = module.getContext();
  PointerType *pointer = PointerType::getUnqual(context);
  SmallVector<Type *> types;
  if (packing.result)
    types.push_back(pointer);
  for (auto [type, pass] : zip(callee.getFunctionType()->params(), packing.arguments))
    types.push_back(pass == Pass::Packed ? pointer : type);
  Type *result = packing.result ? Type::getVoidTy(context) : callee.getReturnType();
  Function *made = Function::Create(FunctionType::get(result, types, false), GlobalValue::InternalLinkage,
                                    callee.getAddressSpace(), name, &module);
  ValueToValueMapTy map;
  SmallVector<LoadInst *> loads;
  unsigned next = packing.result ? 1 : 0;
  for (auto [argument, pass] : zip(callee.args(), packing.arguments)) {
    Argument *own = made->getArg(next++);
    own->setName(argument.getName());
    map[&argument] = own;
    if (pass == Pass::Packed) {
      loads.push_back(new LoadInst(argument.getType(), own, "", false, Align(8)));
      marked(loads.back());
      map[&argument] = loads.back();
    }
  }
  SmallVector<ReturnInst *> returns;
  CloneFunctionInto(made, &callee, map, CloneFunctionChangeType::LocalChangesOnly, returns);
  made->setLinkage(GlobalValue::InternalLinkage);
  made->setVisibility(GlobalValue::DefaultVisibility);
  made->setComdat(nullptr);
  // Attributes of the parameters and of the result do not fit any more, nor do promises about memory.
  AttrBuilder attributes(context, callee.getAttributes().getFnAttrs());
  attributes.removeAttribute(Attribute::Memory);
  made->setAttributes(AttributeList::get(context, AttributeList::FunctionIndex, attributes));
  BasicBlock &entry = made->getEntryBlock();
  for (LoadInst *load : loads)
    load->insertInto(&entry, entry.begin());
  for (ReturnInst *ret : returns)
    if (packing.result) {
      IRBuilder<> builder(ret);
      storeFields(builder, ret->getReturnValue(), made->getArg(0));
      builder.CreateRetVoid();
      ret->eraseFromParent();
    }
  return made;
}

void callInMemory(CallInst &call, Function &callee, const Packing &packing) {
  BasicBlock &entry = call.getFunction()->getEntryBlock();
  IRBuilder<> locals(&entry, entry.begin());
  IRBuilder<> builder(&call);
  SmallVector<Value *> arguments;
  Value *result = nullptr;
  if (packing.result)
    arguments.push_back(result = locals.CreateAlloca(call.getType()));
  for (auto [i, pass] : enumerate(packing.arguments)) {
    Value *argument = call.getArgOperand(i);
    if (pass == Pass::Packed) {
      Value *memory = locals.CreateAlloca(argument->getType());
      marked(builder.CreateStore(argument, memory));
      argument = memory;
    } else if (pass == Pass::Copy) {
      Type *type = call.getParamByValType(i);
      Align align = call.getParamAlign(i).valueOrOne();
      AllocaInst *memory = locals.CreateAlloca(type);
      memory->setAlignment(std::max(align, memory->getAlign()));
      uint64_t bytes = call.getDataLayout().getTypeAllocSize(type);
      builder.CreateMemCpy(memory, memory->getAlign(), argument, align, bytes);
      argument = memory;
    }
    arguments.push_back(argument);
  }
  CallInst *made = builder.CreateCall(&callee, arguments);
  made->setCallingConv(callee.getCallingConv());
  made->setDebugLoc(call.getDebugLoc());
  if (result)
    call.replaceAllUsesWith(loadFields(builder, call.getType(), result));
  else
    call.replaceAllUsesWith(made);
  call.eraseFromParent();
}

} // namespace

bool rgllvm::isUnpacked(const Function &function) { return function.getName().starts_with(UnpackedPrefix); }

void rgllvm::splitPackedIntegers(Function &function) { Splitter(function).run(); }

void rgllvm::passPackedInMemory(Function &function, function_ref<bool(const Function &)> stays) {
  for (Instruction &inst : make_early_inc_range(instructions(function))) {
    auto *call = dyn_cast<CallInst>(&inst);
    Function *callee = call ? call->getCalledFunction() : nullptr;
    if (!callee || callee->isDeclaration() || callee->isVarArg() || call->isMustTailCall() ||
        callee->getFunctionType() != call->getFunctionType() || !stays(*callee))
      continue;
    Packing packing = PackingFinder(*callee).run();
    if (packing.any())
      callInMemory(*call, *inMemory(*callee, packing), packing);
  }
  splitStructPhis(function);
}
