#include "analysis.h"

#include "llvm/IR/CFG.h"
#include "llvm/IR/DebugInfoMetadata.h"
#include "llvm/IR/DebugProgramInstruction.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/TargetParser/Host.h"

#include <cstdlib>
#include <cstring>
#include <mutex>

using namespace llvm;

extern "C" void rgllvm_text_free(RgText text) { std::free(text.data); }

extern "C" void rgllvm_targets_initialise(void) {
  static std::once_flag once;
  std::call_once(once, [] {
    InitializeAllTargetInfos();
    InitializeAllTargets();
    InitializeAllTargetMCs();
    InitializeAllAsmPrinters();
    InitializeAllAsmParsers();
  });
}

RgText rgllvm::makeText(StringRef text) {
  char *data = static_cast<char *>(std::malloc(text.size() + 1));
  if (!data)
    return {nullptr, 0};
  std::memcpy(data, text.data(), text.size());
  data[text.size()] = 0;
  return {data, text.size()};
}

std::unique_ptr<TargetMachine> rgllvm::makeTargetMachine(const Module &module) {
  rgllvm_targets_initialise();
  Triple triple = module.getTargetTriple();
  if (triple.getArch() == Triple::UnknownArch)
    return nullptr;
  std::string error;
  const Target *target = TargetRegistry::lookupTarget(triple, error);
  if (!target || !target->hasTargetMachine())
    return nullptr;
  return std::unique_ptr<TargetMachine>(
      target->createTargetMachine(triple, "", "", TargetOptions(), Reloc::PIC_));
}

rgllvm::Analyses::Analyses(Module &module) : machine(makeTargetMachine(module)), builder(machine.get()) {
  builder.registerModuleAnalyses(modules);
  builder.registerCGSCCAnalyses(sccs);
  builder.registerFunctionAnalyses(functions);
  builder.registerLoopAnalyses(loops);
  builder.crossRegisterProxies(loops, functions, sccs, modules);
}

bool rgllvm::runPasses(Function &function, const char *pipeline, std::string &error) {
  Analyses analyses(*function.getParent());
  FunctionPassManager passes;
  if (Error problem = analyses.builder.parsePassPipeline(passes, pipeline)) {
    error = "pass pipeline: " + toString(std::move(problem));
    return false;
  }
  // Function passes only look at module analyses that exist already.
  passes.run(function, analyses.functions);
  return true;
}

DenseSet<const BasicBlock *> rgllvm::deadEnds(const Function &function) {
  DenseSet<const BasicBlock *> alive;
  SmallVector<const BasicBlock *, 16> work;
  for (const BasicBlock &block : function) {
    const Instruction *end = block.getTerminator();
    if (end && end->getNumSuccessors() == 0 && !isa<UnreachableInst>(end) && alive.insert(&block).second)
      work.push_back(&block);
  }
  while (!work.empty())
    for (const BasicBlock *from : predecessors(work.pop_back_val()))
      if (alive.insert(from).second)
        work.push_back(from);
  DenseSet<const BasicBlock *> dead;
  for (const BasicBlock &block : function)
    if (!alive.contains(&block))
      dead.insert(&block);
  return dead;
}

DenseMap<const Value *, StringRef> rgllvm::sourceNames(const Function &function) {
  DenseMap<const Value *, StringRef> own, inlined;
  for (const Instruction &inst : instructions(function))
    for (const DbgVariableRecord &record : filterDbgVars(inst.getDbgRecordRange())) {
      if (record.hasArgList() || record.isKillLocation() || !record.getVariable())
        continue;
      // An expression other than a fragment computes something else from the value.
      const DIExpression *expression = record.getExpression();
      if (expression && expression->getNumElements() && !expression->isFragment() && !record.isDbgDeclare())
        continue;
      const Value *value = record.getVariableLocationOp(0);
      StringRef name = record.getVariable()->getName();
      if (!value || isa<Constant>(value) || name.empty())
        continue;
      bool isInlined = record.getDebugLoc() && record.getDebugLoc()->getInlinedAt();
      (isInlined ? inlined : own).try_emplace(value, name);
    }
  for (auto &[value, name] : inlined)
    own.try_emplace(value, name);
  return own;
}
