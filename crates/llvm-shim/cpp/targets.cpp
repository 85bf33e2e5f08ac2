// Calls through pointers, led to the functions that the pointer may be.
//
// The module is asked once, before anything is generated, which functions' addresses it takes and where. An
// unresolved call then becomes a call of a small dispatching function: it compares the pointer with each
// candidate of the call's type, calls that one directly, and calls through the pointer if it is none of them.
// Taken in, it is a chain of branches over direct calls, which every later stage knows. What is left of a
// virtual call are the functions at that place of some table.

#include "targets.h"

#include "analysis.h"

#include "llvm/Analysis/ValueTracking.h"
#include "llvm/IR/Constants.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/Module.h"
#include "llvm/IR/Operator.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace rgllvm;

const char rgllvm::TargetMark[] = "retrograd.target";
const char rgllvm::BlockedMark[] = "retrograd.blocked";

bool rgllvm::isMarked(const CallBase &call) { return call.getAttributes().hasFnAttr(TargetMark); }

namespace {

const char Prefix[] = "retrograd.";

// Tables of virtual functions, by the names that C++'s and Rust's compilers give them.
bool isVirtualTable(const GlobalVariable &global) {
  StringRef name = global.getName();
  return global.isConstant() && global.hasInitializer() &&
         (name.starts_with("_ZTV") || name.starts_with("_ZTC") || name.starts_with("vtable."));
}

// Whether an unresolved call of this kind can be dispatched.
bool isUnresolved(const CallBase &call) {
  return !call.getCalledFunction() && !call.isInlineAsm() && !call.hasOperandBundles() &&
         !isa<Function>(call.getCalledOperand()->stripPointerCasts()) && !isMarked(call) &&
         !isa<CallBrInst>(call);
}

bool takes(const Function &function, const CallBase &call) {
  FunctionType *own = function.getFunctionType(), *type = call.getFunctionType();
  if (function.getCallingConv() != call.getCallingConv())
    return false;
  if (own == type)
    return true;
  // C without a prototype: the arguments say it.
  if (!type->isVarArg() || own->isVarArg() || own->getReturnType() != type->getReturnType() ||
      own->getNumParams() != call.arg_size())
    return false;
  for (unsigned i = 0; i < call.arg_size(); ++i)
    if (own->getParamType(i) != call.getArgOperand(i)->getType())
      return false;
  return true;
}

// Whether a use is the first thing a call is given, behind the memory for its result.
bool isFirstArgument(const CallBase &call, const Use &use) {
  unsigned first = call.arg_size() > 0 && call.paramHasAttr(0, Attribute::StructRet) ? 1 : 0;
  return call.isArgOperand(&use) && call.getArgOperandNo(&use) == first;
}

// All functions that a constant holds, in order.
void functionsIn(const Constant *constant, SmallVectorImpl<Function *> &out, unsigned depth = 0) {
  if (auto *function = dyn_cast<Function>(constant)) {
    out.push_back(const_cast<Function *>(function));
    return;
  }
  if (isa<GlobalValue>(constant) || depth > 16)
    return;
  for (const Use &part : constant->operands())
    if (auto *inner = dyn_cast<Constant>(part.get()))
      functionsIn(inner, out, depth + 1);
}

// The functions that `pointer` is one of, where that can be seen from here; false if it cannot.
bool leaves(const Value *pointer, SmallVectorImpl<Function *> &out, SmallPtrSetImpl<const Value *> &seen) {
  pointer = pointer->stripPointerCasts();
  if (!seen.insert(pointer).second)
    return true;
  if (auto *function = dyn_cast<Function>(pointer)) {
    out.push_back(const_cast<Function *>(function));
    return true;
  }
  // Calling one of these is undefined.
  if (isa<ConstantPointerNull, UndefValue>(pointer))
    return true;
  if (auto *phi = dyn_cast<PHINode>(pointer))
    return all_of(phi->incoming_values(), [&](const Use &use) { return leaves(use.get(), out, seen); });
  if (auto *select = dyn_cast<SelectInst>(pointer))
    return leaves(select->getTrueValue(), out, seen) && leaves(select->getFalseValue(), out, seen);
  if (auto *freeze = dyn_cast<FreezeInst>(pointer))
    return leaves(freeze->getOperand(0), out, seen);
  auto *load = dyn_cast<LoadInst>(pointer);
  auto *table = load ? dyn_cast<GlobalVariable>(getUnderlyingObject(load->getPointerOperand())) : nullptr;
  if (!table || !table->isConstant() || !table->hasDefinitiveInitializer())
    return false;
  functionsIn(table->getInitializer(), out);
  return true;
}

// Attributes of parameters and result that belong to how a call is made.
AttributeList callingAttributes(LLVMContext &context, AttributeList from, unsigned params) {
  AttributeList out;
  const Attribute::AttrKind kinds[] = {Attribute::ByVal, Attribute::StructRet, Attribute::InReg,
                                       Attribute::ZExt,  Attribute::SExt,      Attribute::Nest};
  for (Attribute::AttrKind kind : kinds) {
    if (from.hasRetAttr(kind))
      out = out.addRetAttribute(context, from.getRetAttrs().getAttribute(kind));
    for (unsigned i = 0; i < params; ++i)
      if (from.hasParamAttr(i, kind))
        out = out.addParamAttribute(context, i, from.getParamAttr(i, kind));
  }
  return out;
}

} // namespace

RgTargets::RgTargets(Module &module, const StringSet<> &ignored) {
  for (Function &function : module)
    if (!function.isIntrinsic() && !function.getName().starts_with(Prefix))
      collect(function, ignored);
  for (const GlobalVariable &global : module.globals())
    if (isVirtualTable(global))
      findAddressPoints(global);
  findRecursion(module);
}

void RgTargets::collect(Function &function, const StringSet<> &ignored) {
  RgTarget target{&function};
  // A constant that holds the address, and at which offset in it.
  SmallVector<std::tuple<const Use *, uint64_t>> work;
  const DataLayout &layout = function.getDataLayout();
  for (const Use &use : function.uses())
    work.push_back({&use, 0});
  bool taken = false;
  while (!work.empty()) {
    auto [use, offset] = work.pop_back_val();
    const User *user = use->getUser();
    if (auto *global = dyn_cast<GlobalVariable>(user)) {
      if (ignored.contains(global->getName()) || global->getName().starts_with("llvm."))
        continue;
      taken = true;
      if (isVirtualTable(*global))
        target.slots.push_back({global, offset});
      else
        target.anywhere = true;
    } else if (auto *aggregate = dyn_cast<ConstantAggregate>(user)) {
      uint64_t at = 0;
      if (auto *type = dyn_cast<StructType>(aggregate->getType()))
        at = layout.getStructLayout(type)->getElementOffset(use->getOperandNo());
      else if (auto *type = dyn_cast<ArrayType>(aggregate->getType()))
        at = layout.getTypeAllocSize(type->getElementType()) * use->getOperandNo();
      for (const Use &outer : user->uses())
        work.push_back({&outer, offset + at});
    } else if (isa<Constant>(user) && !isa<Function>(user)) {
      for (const Use &outer : user->uses())
        work.push_back({&outer, offset});
    } else if (auto *inst = dyn_cast<Instruction>(user)) {
      auto *call = dyn_cast<CallBase>(inst);
      const Function *callee = call ? call->getCalledFunction() : nullptr;
      bool harmless = isa<ICmpInst>(inst) || (call && call->isCallee(use)) ||
                      (callee && ignored.contains(callee->getName()) && isFirstArgument(*call, *use)) ||
                      inst->getFunction()->getName().starts_with(Prefix);
      taken |= !harmless;
      target.anywhere |= !harmless;
    }
  }
  if (taken)
    targets.push_back(std::move(target));
}

// The offsets at which code elsewhere takes a table's address: pointers to the table start there.
void RgTargets::findAddressPoints(const GlobalVariable &table) {
  SmallVector<uint64_t, 4> out{0};
  const DataLayout &layout = table.getDataLayout();
  bool all = true;
  SmallVector<std::pair<const User *, uint64_t>> work;
  for (const User *user : table.users())
    work.push_back({user, 0});
  while (!work.empty()) {
    auto [user, offset] = work.pop_back_val();
    if (auto *gep = dyn_cast<GEPOperator>(user)) {
      APInt by(layout.getIndexTypeSizeInBits(gep->getType()), 0);
      all &= gep->accumulateConstantOffset(layout, by);
      if (gep->hasAllConstantIndices())
        out.push_back(offset + by.getZExtValue());
    }
  }
  points[&table] = all ? std::optional(out) : std::nullopt;
}

// Whether a function that only tables hold can be what `pointer`, loaded from a table, is.
bool RgTargets::inSlot(const RgTarget &target, const Value *pointer) const {
  auto *load = dyn_cast<LoadInst>(pointer->stripPointerCasts());
  if (!load || target.anywhere)
    return true;
  const DataLayout &layout = target.function->getDataLayout();
  APInt by(layout.getIndexTypeSizeInBits(load->getPointerOperandType()), 0);
  const Value *base =
      load->getPointerOperand()->stripAndAccumulateConstantOffsets(layout, by, /*AllowNonInbounds=*/true);
  if (!isa<LoadInst, Argument>(base))
    return true;
  return any_of(target.slots, [&](auto &slot) {
    auto at = points.find(slot.first);
    if (at == points.end() || !at->second)
      return true;
    return is_contained(*at->second, slot.second - by.getZExtValue());
  });
}

// Whether a pointer is read from an object's table. A place of a table may be empty in all of them, as that
// of the destructor is for Rust's types that have none; it is asked for before the call, so none is made.
static bool readFromTable(const Value *pointer) {
  auto *load = dyn_cast<LoadInst>(pointer->stripPointerCasts());
  return load && isa<LoadInst>(load->getPointerOperand()->stripInBoundsConstantOffsets());
}

RgTargets::Choice RgTargets::choose(const CallBase &call) const {
  Choice out;
  SmallPtrSet<const Value *, 8> seen;
  SmallVector<Function *, 8> known;
  const Value *pointer = call.getCalledOperand();
  out.closed = leaves(pointer, known, seen) && !known.empty();
  auto add = [&](Function *function) {
    if (takes(*function, call) && !is_contained(out.functions, function))
      out.functions.push_back(function);
  };
  if (out.closed) {
    for_each(known, add);
    return out;
  }
  for (const RgTarget &target : targets)
    if (inSlot(target, pointer))
      add(target.function);
  return out;
}

Function *RgTargets::dispatcher(const CallBase &call, const Choice &choice, const StringSet<> &blocked) {
  FunctionType *type = call.getFunctionType();
  LLVMContext &context = call.getContext();
  SmallVector<Type *> params;
  for (const Value *argument : call.args())
    params.push_back(argument->getType());
  AttributeList attributes = callingAttributes(context, call.getAttributes(), params.size());
  std::string key;
  raw_string_ostream text(key);
  type->print(text);
  text << ' ' << call.getCallingConv() << ' ' << choice.closed << ' ';
  attributes.print(text);
  for (Type *param : params)
    param->print(text << ' ');
  for (const Function *function : choice.functions)
    text << ' ' << function->getName() << (blocked.contains(function->getName()) ? '!' : '.');
  Function *&known = made[key];
  if (known)
    return known;
  params.push_back(call.getCalledOperand()->getType());
  Module *module = targets.front().function->getParent();
  auto *own = FunctionType::get(type->getReturnType(), params, false);
  known = Function::Create(own, GlobalValue::InternalLinkage, "retrograd.dispatch." + Twine(made.size()),
                           *module);
  SmallVector<Value *> arguments;
  for (Argument &argument : known->args())
    arguments.push_back(&argument);
  Value *pointer = arguments.pop_back_val();
  IRBuilder<> builder(BasicBlock::Create(context, "", known));
  auto finish = [&](CallInst *result, AttributeList list) {
    result->setCallingConv(call.getCallingConv());
    result->setAttributes(list.addFnAttribute(context, Attribute::get(context, TargetMark)));
    result->getType()->isVoidTy() ? builder.CreateRetVoid() : builder.CreateRet(result);
  };
  for (Function *function : choice.functions) {
    BasicBlock *no = nullptr;
    if (!choice.closed || function != choice.functions.back()) {
      BasicBlock *yes = BasicBlock::Create(context, "", known);
      no = BasicBlock::Create(context, "", known);
      builder.CreateCondBr(builder.CreateICmpEQ(pointer, function), yes, no);
      builder.SetInsertPoint(yes);
    }
    AttributeList list = callingAttributes(context, function->getAttributes(), arguments.size());
    if (blocked.contains(function->getName()))
      list = list.addFnAttribute(context, Attribute::get(context, BlockedMark));
    reached.insert(function);
    finish(builder.CreateCall(function, arguments), list);
    if (no)
      builder.SetInsertPoint(no);
  }
  if (!choice.closed)
    finish(builder.CreateCall(type, pointer, arguments), attributes);
  return known;
}

bool RgTargets::dispatch(Function &function, const StringSet<> &blocked) {
  SmallVector<CallBase *> calls;
  for (Instruction &inst : instructions(function))
    if (auto *call = dyn_cast<CallBase>(&inst); call && isUnresolved(*call))
      calls.push_back(call);
  bool changed = false;
  for (CallBase *call : calls) {
    Choice choice = choose(*call);
    if (choice.functions.empty() && (targets.empty() || !readFromTable(call->getCalledOperand())))
      continue;
    Function *callee = dispatcher(*call, choice, blocked);
    SmallVector<Value *> arguments(call->args());
    arguments.push_back(call->getCalledOperand());
    CallBase *direct;
    if (auto *invoke = dyn_cast<InvokeInst>(call))
      direct = InvokeInst::Create(callee, invoke->getNormalDest(), invoke->getUnwindDest(), arguments, "",
                                  call->getIterator());
    else
      direct = CallInst::Create(callee, arguments, "", call->getIterator());
    if (call->doesNotThrow())
      direct->setDoesNotThrow();
    direct->setDebugLoc(call->getDebugLoc());
    direct->takeName(call);
    call->replaceAllUsesWith(direct);
    call->eraseFromParent();
    changed = true;
  }
  return changed;
}

std::string RgTargets::dispatched() const {
  std::string out;
  for (const Function *function : reached)
    if (!function->isDeclaration())
      out += (function->getName() + "\n").str();
  return out;
}

// Tarjan's strongly connected components over direct calls and candidates, without recursion.
void RgTargets::findRecursion(Module &module) {
  DenseMap<const Function *, SmallVector<const Function *>> edges;
  for (Function &function : module)
    for (Instruction &inst : instructions(function))
      if (auto *call = dyn_cast<CallBase>(&inst)) {
        auto &out = edges[&function];
        if (const Function *callee = call->getCalledFunction()) {
          if (!callee->isDeclaration())
            out.push_back(callee);
        } else if (isUnresolved(*call)) {
          Choice choice = choose(*call);
          out.append(choice.functions.begin(), choice.functions.end());
        }
      }
  struct Frame {
    const Function *function;
    size_t next = 0;
  };
  DenseMap<const Function *, unsigned> number, low;
  DenseSet<const Function *> open;
  std::vector<const Function *> stack;
  for (const Function &root : module) {
    if (number.contains(&root))
      continue;
    std::vector<Frame> frames{{&root}};
    while (!frames.empty()) {
      const Function *at = frames.back().function;
      if (frames.back().next == 0 && !number.contains(at)) {
        unsigned next = number.size() + 1;
        number[at] = next;
        low[at] = next;
        stack.push_back(at);
        open.insert(at);
      }
      auto &out = edges[at];
      if (frames.back().next < out.size()) {
        const Function *to = out[frames.back().next++];
        if (to == at)
          recursive.insert(at);
        if (!number.contains(to))
          frames.push_back({to});
        else if (open.contains(to))
          low[at] = std::min(low[at], number[to]);
        continue;
      }
      frames.pop_back();
      if (!frames.empty())
        low[frames.back().function] = std::min(low[frames.back().function], low[at]);
      if (low[at] != number[at])
        continue;
      size_t first = stack.size();
      do
        open.erase(stack[--first]);
      while (stack[first] != at);
      if (stack.size() - first > 1)
        recursive.insert(stack.begin() + first, stack.end());
      stack.resize(first);
    }
  }
}

RgStatus rgllvm_targets_create(LLVMModuleRef module, const char *const *ignored, size_t count,
                               RgTargets **out) {
  StringSet<> names;
  for (size_t i = 0; i < count; ++i)
    names.insert(ignored[i]);
  *out = new RgTargets(*unwrap(module), names);
  return RG_OK;
}

void rgllvm_targets_dispatched(RgTargets *targets, RgText *out) { *out = makeText(targets->dispatched()); }

void rgllvm_targets_free(RgTargets *targets) { delete targets; }
