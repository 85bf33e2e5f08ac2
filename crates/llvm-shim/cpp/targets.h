// Which functions a call through a pointer may reach.
#ifndef RGLLVM_TARGETS_H
#define RGLLVM_TARGETS_H

#include "shim.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/IR/Function.h"
#include "llvm/IR/GlobalVariable.h"
#include "llvm/IR/InstrTypes.h"

#include <map>

namespace rgllvm {

// Attributes of a call that a dispatch made: it is one of several ways on. A blocked one is to stay a call.
extern const char TargetMark[];
extern const char BlockedMark[];

bool isMarked(const llvm::CallBase &call);

} // namespace rgllvm

// A function whose address is taken, and where.
struct RgTarget {
  llvm::Function *function;
  // Also by something else than tables of virtual functions.
  bool anywhere = false;
  llvm::SmallVector<std::pair<const llvm::GlobalVariable *, uint64_t>, 2> slots;
};

struct RgTargets {
  RgTargets(llvm::Module &module, const llvm::StringSet<> &ignored);

  // The functions that an unresolved call may reach; `closed` if it can reach no others.
  struct Choice {
    llvm::SmallVector<llvm::Function *, 8> functions;
    bool closed = false;
  };
  Choice choose(const llvm::CallBase &call) const;

  // Puts a call of a dispatching function in the place of each unresolved call; says whether there was any.
  // Targets that `blocked` names are marked and stay calls.
  bool dispatch(llvm::Function &function, const llvm::StringSet<> &blocked);

  // The functions with a body that any dispatch leads to, one name a line.
  std::string dispatched() const;

  // Whether `function` can reach itself, calls through pointers included.
  bool reachesItself(const llvm::Function *function) const { return recursive.contains(function); }

private:
  void collect(llvm::Function &function, const llvm::StringSet<> &ignored);
  void findAddressPoints(const llvm::GlobalVariable &table);
  void findRecursion(llvm::Module &module);
  bool inSlot(const RgTarget &target, const llvm::Value *pointer) const;
  llvm::Function *dispatcher(const llvm::CallBase &call, const Choice &choice,
                             const llvm::StringSet<> &blocked);

  std::vector<RgTarget> targets;
  // Offsets at which the address of a table is taken; none if at any.
  llvm::DenseMap<const llvm::GlobalVariable *, std::optional<llvm::SmallVector<uint64_t, 4>>> points;
  llvm::DenseSet<const llvm::Function *> recursive;
  std::map<std::string, llvm::Function *> made;
  llvm::SetVector<const llvm::Function *> reached;
};

#endif
