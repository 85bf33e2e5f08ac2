// What a function with one call does to memory, written on it for alias analysis.
//
// An access belongs to the parameters that its address comes from. A parameter whose address is kept nowhere
// is touched by no other access, so what is said of it is the sum of these.

#include "iterations.h"

#include "llvm/Analysis/AliasAnalysis.h"
#include "llvm/Analysis/CaptureTracking.h"
#include "llvm/Analysis/TargetLibraryInfo.h"
#include "llvm/Analysis/ValueTracking.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/IntrinsicInst.h"

using namespace llvm;
using namespace rgllvm;

namespace {

// Pointers with more uses than this count as kept.
constexpr unsigned MostUses = 2000;

class Effects {
public:
  Effects(Function &body, TargetLibraryInfo &library)
      : body(body), library(library), reached(body.arg_size(), ModRefInfo::NoModRef) {}

  void find() {
    for (Instruction &inst : instructions(body)) {
      mayThrow |= inst.mayThrow();
      if (auto *call = dyn_cast<CallBase>(&inst))
        called(*call);
      else if (auto *load = dyn_cast<LoadInst>(&inst))
        touched(load->getPointerOperand(), ModRefInfo::Ref);
      else if (auto *store = dyn_cast<StoreInst>(&inst))
        touched(store->getPointerOperand(), ModRefInfo::Mod);
      else if (inst.mayReadOrWriteMemory())
        anything(ModRefInfo::ModRef);
    }
  }

  void write() {
    body.setMemoryEffects(body.getMemoryEffects() & effects);
    if (!mayThrow)
      body.setDoesNotThrow();
    for (Argument &parameter : body.args()) {
      if (!parameter.getType()->isPointerTy() || PointerMayBeCaptured(&parameter, false, MostUses))
        continue;
      parameter.addAttr(Attribute::getWithCaptureInfo(body.getContext(), CaptureInfo::none()));
      if (lost)
        continue;
      ModRefInfo how = reached[parameter.getArgNo()];
      if (how == ModRefInfo::NoModRef)
        parameter.addAttr(Attribute::ReadNone);
      else if (how == ModRefInfo::Ref)
        parameter.addAttr(Attribute::ReadOnly);
      else if (how == ModRefInfo::Mod)
        parameter.addAttr(Attribute::WriteOnly);
    }
  }

private:
  // Memory that is not the function's own and no parameter's.
  void anything(ModRefInfo how) {
    effects |= MemoryEffects::argMemOnly(how) | MemoryEffects::errnoMemOnly(how);
    effects = effects.getWithModRef(IRMemLocation::Other, effects.getModRef(IRMemLocation::Other) | how);
  }

  void touched(const Value *pointer, ModRefInfo how) {
    for (const Value *object : objectsOf(pointer)) {
      if (auto *parameter = dyn_cast<Argument>(object)) {
        reached[parameter->getArgNo()] |= how;
        effects |= MemoryEffects::argMemOnly(how);
      } else if (auto *variable = dyn_cast<GlobalVariable>(object)) {
        if (!variable->isConstant() || isModSet(how))
          anything(how);
      } else if (!isa<AllocaInst>(object) && !isNoAliasCall(object)) {
        // A pointer that was loaded comes from no parameter whose address is kept nowhere.
        lost |= !isa<LoadInst, Constant>(object);
        anything(how);
      }
    }
  }

  void called(CallBase &call) {
    MemoryEffects own = call.getMemoryEffects() & libraryEffects(call);
    ModRefInfo arguments = own.getModRef(IRMemLocation::ArgMem);
    for (unsigned i = 0; i < call.arg_size(); ++i) {
      if (!call.getArgOperand(i)->getType()->isPointerTy() || !isModOrRefSet(arguments))
        continue;
      ModRefInfo how = arguments;
      if (call.doesNotAccessMemory(i))
        how = ModRefInfo::NoModRef;
      else if (call.onlyReadsMemory(i))
        how &= ModRefInfo::Ref;
      else if (call.onlyWritesMemory(i))
        how &= ModRefInfo::Mod;
      if (isModOrRefSet(how))
        touched(call.getArgOperand(i), how);
    }
    effects |= own.getWithoutLoc(IRMemLocation::ArgMem);
    // Other memory may be a parameter's.
    ModRefInfo others = own.getModRef(IRMemLocation::Other);
    if (isModOrRefSet(others))
      anything(others);
  }

  // Functions of numbers in the library do not have their effects declared without optimisation.
  MemoryEffects libraryEffects(const CallBase &call) const {
    LibFunc known;
    bool numbers = call.getType()->isFloatingPointTy() &&
                   all_of(call.args(), [](const Use &use) { return !use->getType()->isPointerTy(); });
    const Function *callee = call.getCalledFunction();
    return numbers && callee && callee->isDeclaration() && library.getLibFunc(*callee, known)
               ? MemoryEffects::errnoMemOnly(ModRefInfo::Mod)
               : MemoryEffects::unknown();
  }

  Function &body;
  TargetLibraryInfo &library;
  MemoryEffects effects = MemoryEffects::none();
  std::vector<ModRefInfo> reached;
  bool mayThrow = false;
  // Whether an address was met that may come from a parameter in a way that was not followed.
  bool lost = false;
};

// Memory that only its own pointers lead to, for as long as the call runs.
bool isAlone(const Value &object) {
  bool identified = isa<AllocaInst>(object) || isNoAliasCall(&object);
  if (auto *argument = dyn_cast<Argument>(&object))
    identified = argument->hasNoAliasAttr();
  return identified && !PointerMayBeCaptured(&object, true, MostUses);
}

void markAlone(Function &body, const CallInst &call) {
  DenseMap<const Value *, unsigned> users;
  bool lost = false;
  SmallVector<SmallVector<const Value *, 4>, 8> pointed;
  for (const Use &argument : call.args()) {
    pointed.emplace_back();
    if (!argument->getType()->isPointerTy())
      continue;
    pointed.back() = objectsOf(argument);
    for (const Value *object : pointed.back()) {
      ++users[object];
      lost |= !isa<Argument, AllocaInst, LoadInst, Constant>(object) && !isNoAliasCall(object);
    }
  }
  for (Argument &parameter : body.args()) {
    const auto &objects = pointed[parameter.getArgNo()];
    if (!lost && objects.size() == 1 && users[objects.front()] == 1 && isAlone(*objects.front()))
      parameter.addAttr(Attribute::NoAlias);
  }
}

} // namespace

SmallVector<const Value *, 4> rgllvm::objectsOf(const Value *pointer) {
  SmallVector<const Value *, 4> objects;
  getUnderlyingObjects(pointer, objects, nullptr, 0);
  return objects;
}

void rgllvm::describeEffects(Function &body, CallInst &call, Analyses &analyses) {
  Effects effects(body, analyses.functions.getResult<TargetLibraryAnalysis>(body));
  effects.find();
  effects.write();
  markAlone(body, call);
}
