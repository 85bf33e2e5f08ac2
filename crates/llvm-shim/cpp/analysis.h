// Analysis managers with everything registered, and small helpers shared by the shim's files.
#ifndef RGLLVM_ANALYSIS_H
#define RGLLVM_ANALYSIS_H

#include "shim.h"

#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/IR/Function.h"
#include "llvm/IR/Module.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Target/TargetMachine.h"

#include <deque>
#include <memory>
#include <string>

namespace rgllvm {

// Text for Rust.
RgText makeText(llvm::StringRef text);

// Texts that slices point into; addresses stay.
class TextPool {
public:
  RgSlice keep(llvm::StringRef text) {
    if (text.empty())
      return {nullptr, 0};
    texts.emplace_back(text.str());
    return {texts.back().data(), texts.back().size()};
  }

private:
  std::deque<std::string> texts;
};

// The target machine of the module's triple, or null when this LLVM does not have the target.
std::unique_ptr<llvm::TargetMachine> makeTargetMachine(const llvm::Module &module);

// One set of analysis managers. Analyses of any kind can be asked of `functions`.
struct Analyses {
  explicit Analyses(llvm::Module &module);

  std::unique_ptr<llvm::TargetMachine> machine;
  // Destroyed in reverse order, as LLVM wants it.
  llvm::LoopAnalysisManager loops;
  llvm::FunctionAnalysisManager functions;
  llvm::CGSCCAnalysisManager sccs;
  llvm::ModuleAnalysisManager modules;
  llvm::PassBuilder builder;
};

// A pipeline of function passes in `opt`'s notation. False, and why, if it cannot be read.
bool runPasses(llvm::Function &function, const char *pipeline, std::string &error);

// Blocks from which no return can be reached: aborts, panics, endless loops.
llvm::DenseSet<const llvm::BasicBlock *> deadEnds(const llvm::Function &function);

// The domain of the scopes of accesses that a test at run time has told apart (versions.cpp).
inline constexpr char CheckedDomain[] = "retrograd.checked";

// On functions that were taken out of prepared code.
inline constexpr char PreparedMark[] = "retrograd.prepared";

// The source variable that debug records bind to each value; empty text when there is none.
llvm::DenseMap<const llvm::Value *, llvm::StringRef> sourceNames(const llvm::Function &function);

} // namespace rgllvm

#endif
