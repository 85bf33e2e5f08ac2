// What pointers a variable may hold when a function of the module is called.
//
// It starts with its initialiser; later any function of the module may have stored something else. The
// variable's address is followed to all stores through it: through address computations, into callees,
// through variables and locals that it is kept in (`holds`). What is stored is followed back to variables,
// whose contents may then come here too, as in `t = cur; cur = next; next = t`. Elements of variables may be
// linked with each other (`openUp`). Whatever cannot be followed makes the answer `unknown`.
// Flow-insensitive, and without an order of the calls. Functions of other modules are not looked at.

#include "initials.h"

#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/Analysis/ValueTracking.h"
#include "llvm/IR/Constants.h"
#include "llvm/IR/DataLayout.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/Module.h"
#include "llvm/IR/Operator.h"

using namespace llvm;
using namespace rgllvm;

namespace {

// So many values are looked at before the answer is that nothing is known.
constexpr size_t mostValues = 20000;
constexpr size_t mostNumbers = 64;

const Value *baseOf(const Value *address) { return getUnderlyingObject(address, 0); }

class Contents {
public:
  Contents(LaterPointers &out) : out(out) {}

  void run(GlobalVariable &global) {
    add(global);
    do
      followAll();
    while (!out.unknown && openUp());
  }

private:
  using Visit = void (Contents::*)(const Use &);

  void followAll() {
    while (!out.unknown && (!places.empty() || !holders.empty() || !stored.empty())) {
      if (visited.size() + visitedHolders.size() + visitedStored.size() > mostValues)
        return giveUp(nullptr);
      if (!places.empty())
        forEachUse(*places.pop_back_val(), &Contents::usePlace);
      else if (!holders.empty())
        forEachUse(*holders.pop_back_val(), &Contents::useHolder);
      else
        traceStored();
    }
  }

  // Addresses that are kept at, and pointers that are loaded from, memory that is neither a local nor named:
  // where it turned out to be the variables' own, as in lists of their elements, what is loaded there is a
  // place too.
  bool openUp() {
    if (!linked && !within.empty()) {
      link();
      return true;
    }
    for (auto &[base, at] : within)
      if (!visited.contains(base)) {
        giveUp(at);
        break;
      }
    return false;
  }

  void link() {
    if (!std::exchange(linked, true))
      places = order;
  }

  // The address of memory that keeps addresses is kept somewhere itself: all of it is taken as one.
  void merge(const Value *address) {
    link();
    const Value *base = baseOf(address);
    if (auto *global = dyn_cast<GlobalVariable>(base))
      return add(*global);
    place(*base);
  }

  void forEachUse(const Value &value, Visit visit) {
    for (const Use &use : value.uses())
      if (!out.unknown)
        (this->*visit)(use);
  }

  void giveUp(const Value *at) {
    out.unknown = true;
    out.at = dyn_cast_or_null<Instruction>(at);
  }

  // A variable whose contents may come to be in the one that was asked for.
  void add(const GlobalVariable &global) {
    if (!variables.insert(&global).second)
      return;
    if (!global.hasInitializer())
      return giveUp(nullptr);
    for (const InitialPointer &initial : initialPointers(global))
      target(initial.target);
    place(global);
    holder(global);
  }

  void target(GlobalVariable *variable) {
    if (!is_contained(out.targets, variable))
      out.targets.push_back(variable);
  }

  void place(const Value &address) {
    if (visited.insert(&address).second) {
      places.push_back(&address);
      order.push_back(&address);
    }
  }

  void holder(const Value &address) {
    if (visitedHolders.insert(&address).second)
      holders.push_back(&address);
  }

  void put(const Value *value, const Instruction *at) {
    if (visitedStored.insert(value).second)
      stored.push_back({value, at});
  }

  static bool derives(const User *user) {
    return isa<GEPOperator, BitCastOperator, AddrSpaceCastOperator, PHINode, SelectInst, FreezeInst>(user);
  }

  // Whether a number made of an address ends in comparisons, as in sanitisers' checks of alignment and range,
  // and in distances.
  static bool onlyCompared(const User *address) {
    SmallPtrSet<const User *, 8> seen{address};
    SmallVector<const User *, 8> work{address};
    while (!work.empty())
      for (const User *user : work.pop_back_val()->users()) {
        auto *op = dyn_cast<Operator>(user);
        if (isa<ICmpInst>(user) || (op && op->getOpcode() == Instruction::Sub))
          continue;
        bool number =
            isa<BinaryOperator, ZExtInst, SExtInst, TruncInst, PHINode, SelectInst, FreezeInst>(user);
        if (!number || seen.size() > mostNumbers)
          return false;
        if (seen.insert(user).second)
          work.push_back(user);
      }
    return true;
  }

  static bool harmless(const User *user) {
    if (isa<PtrToIntOperator>(user))
      return onlyCompared(user);
    if (auto *intrinsic = dyn_cast<IntrinsicInst>(user))
      return intrinsic->isAssumeLikeIntrinsic() || isa<MemSetInst>(user);
    return isa<ICmpInst>(user);
  }

  // `use` has an address of memory whose pointers are asked for.
  void usePlace(const Use &use) {
    const User *user = use.getUser();
    if (derives(user))
      return place(*user);
    if (isa<LoadInst>(user))
      return linked && user->getType()->isPointerTy() ? place(*user) : void();
    if (harmless(user))
      return;
    if (auto *store = dyn_cast<StoreInst>(user)) {
      if (use.getOperandNo() == StoreInst::getPointerOperandIndex())
        return stores(*store);
      return keptAt(store->getPointerOperand(), store);
    }
    if (auto *transfer = dyn_cast<MemTransferInst>(user)) {
      auto *from = dyn_cast<GlobalVariable>(baseOf(transfer->getRawSource()));
      if (use.getOperandNo() != 0)
        return linked ? keptAt(transfer->getRawDest(), transfer) : void();
      return from ? add(*from) : giveUp(user);
    }
    if (isa<Constant>(user))
      return keptByConstant(*user);
    passed(use, &Contents::place, !isa<CallBase>(user) || onlyRead(use));
  }

  // `use` has an address of memory that keeps such addresses.
  void useHolder(const Use &use) {
    const User *user = use.getUser();
    if (derives(user))
      return holder(*user);
    if (auto *load = dyn_cast<LoadInst>(user)) {
      if (load->getType()->isPointerTy())
        return place(*load);
      return load->getType()->isIntOrIntVectorTy() && load->getType()->getScalarSizeInBits() < 64 ? void()
             : load->getType()->isFloatingPointTy() ? void()
                                                    : giveUp(user);
    }
    if (harmless(user) || variables.contains(dyn_cast<GlobalVariable>(baseOf(use.get()))))
      return; // those are seen as places
    if (auto *store = dyn_cast<StoreInst>(user))
      return use.getOperandNo() == StoreInst::getPointerOperandIndex() ? void() : merge(use.get());
    if (isa<Constant>(user))
      return merge(use.get());
    passed(use, &Contents::holder, onlyRead(use));
  }

  static bool onlyRead(const Use &use) {
    auto *call = dyn_cast<CallBase>(use.getUser());
    if (!call || !call->isArgOperand(&use))
      return false;
    unsigned n = call->getArgOperandNo(&use);
    return call->onlyReadsMemory(n) && call->doesNotCapture(n);
  }

  // As an argument, or as a result.
  void passed(const Use &use, void (Contents::*follow)(const Value &), bool fine) {
    const User *user = use.getUser();
    if (auto *ret = dyn_cast<ReturnInst>(user)) {
      for (const Use &caller : ret->getFunction()->uses()) {
        auto *call = dyn_cast<CallBase>(caller.getUser());
        if (!call || !call->isCallee(&caller))
          return giveUp(user);
        (this->*follow)(*call);
      }
      return;
    }
    auto *call = dyn_cast<CallBase>(user);
    const Function *callee = call ? call->getCalledFunction() : nullptr;
    if (!callee || !call->isArgOperand(&use))
      return giveUp(user);
    unsigned n = call->getArgOperandNo(&use);
    if (!callee->isDeclaration() && n < callee->arg_size())
      return call->isByValArgument(n) ? giveUp(user) : (this->*follow)(*callee->getArg(n));
    if (!fine)
      giveUp(user);
  }

  void keptAt(const Value *address, const Instruction *at) {
    const Value *base = baseOf(address);
    if (isa<AllocaInst>(base) || isa<GlobalVariable>(base))
      return holder(*base);
    within.push_back({base, at});
  }

  void keptByConstant(const User &constant) {
    if (isa<GlobalVariable>(constant))
      return holder(constant);
    if (isa<ConstantAggregate>(constant)) {
      for (const User *user : constant.users())
        keptByConstant(*user);
      return;
    }
    giveUp(nullptr);
  }

  void stores(const StoreInst &store) {
    const Value *value = store.getValueOperand();
    Type *type = value->getType();
    if (type->isPointerTy())
      return put(value, &store);
    if (type->isFloatingPointTy() || isa<ConstantData>(value) ||
        (type->isIntOrIntVectorTy() && type->getScalarSizeInBits() < 64) || type->isFPOrFPVectorTy())
      return;
    if (type->isIntegerTy(64) && isNumberSlot(store))
      return;
    giveUp(&store);
  }

  // Whether the variable's type has an integer at the place of the store.
  static bool isNumberSlot(const StoreInst &store) {
    const DataLayout &layout = store.getDataLayout();
    const Value *address = store.getPointerOperand();
    APInt offset(layout.getIndexTypeSizeInBits(address->getType()), 0);
    auto *global = dyn_cast<GlobalVariable>(address->stripAndAccumulateConstantOffsets(layout, offset, true));
    if (!global)
      return false;
    Type *type = global->getValueType();
    while (type->isAggregateType() && layout.getGEPIndexForOffset(type, offset))
      continue;
    return type->isIntegerTy(64) && offset.isZero();
  }

  // Where a stored pointer comes from.
  void traceStored() {
    auto [value, at] = stored.pop_back_val();
    const Value *base = baseOf(value);
    if (isa<ConstantPointerNull, UndefValue, Function>(base))
      return;
    if (auto *global = dyn_cast<GlobalVariable>(base))
      return target(const_cast<GlobalVariable *>(global));
    if (auto *phi = dyn_cast<PHINode>(base)) {
      for (const Value *incoming : phi->incoming_values())
        put(incoming, at);
      return;
    }
    if (auto *select = dyn_cast<SelectInst>(base)) {
      put(select->getTrueValue(), at);
      return put(select->getFalseValue(), at);
    }
    if (auto *load = dyn_cast<LoadInst>(base))
      return traceLoaded(*load, at);
    if (auto *argument = dyn_cast<Argument>(base))
      return traceArgument(*argument, at);
    giveUp(at);
  }

  void traceLoaded(const LoadInst &load, const Instruction *at) {
    const Value *from = baseOf(load.getPointerOperand());
    if (auto *global = dyn_cast<GlobalVariable>(from))
      return add(*global);
    auto *local = dyn_cast<AllocaInst>(from);
    if (!local)
      return within.push_back({from, at});
    if (!local->getAllocatedType()->isPointerTy())
      return giveUp(at);
    for (const Use &use : local->uses()) {
      const User *user = use.getUser();
      auto *store = dyn_cast<StoreInst>(user);
      if (store && use.getOperandNo() == StoreInst::getPointerOperandIndex())
        put(store->getValueOperand(), at);
      else if (!isa<LoadInst>(user) && !harmless(user))
        return giveUp(at);
    }
  }

  void traceArgument(const Argument &argument, const Instruction *at) {
    const Function &function = *argument.getParent();
    if (!function.hasLocalLinkage() || function.use_empty())
      return giveUp(at);
    for (const Use &use : function.uses()) {
      auto *call = dyn_cast<CallBase>(use.getUser());
      if (!call || !call->isCallee(&use) || argument.getArgNo() >= call->arg_size())
        return giveUp(at);
      put(call->getArgOperand(argument.getArgNo()), at);
    }
  }

  LaterPointers &out;
  SmallPtrSet<const GlobalVariable *, 8> variables;
  SmallPtrSet<const Value *, 32> visited, visitedHolders, visitedStored;
  SmallVector<const Value *> places, holders, order;
  SmallVector<std::pair<const Value *, const Instruction *>> within;
  bool linked = false;
  SmallVector<std::pair<const Value *, const Instruction *>> stored;
};

} // namespace

LaterPointers rgllvm::laterPointers(GlobalVariable &global) {
  LaterPointers out;
  Contents(out).run(global);
  return out;
}
