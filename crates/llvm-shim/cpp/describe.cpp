// What one function is, in flat arrays: blocks, instructions, loops, source places.

#include "analysis.h"
#include "initials.h"
#include "layouts.h"

#include "llvm/ADT/PostOrderIterator.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/Analysis/CFG.h"
#include "llvm/Analysis/LoopInfo.h"
#include "llvm/Analysis/TargetTransformInfo.h"
#include "llvm/Analysis/ValueTracking.h"
#include "llvm/IR/Constants.h"
#include "llvm/IR/DebugInfoMetadata.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/Operator.h"

using namespace llvm;
using namespace rgllvm;

struct RgDescription {
  std::vector<RgInst> insts;
  std::vector<RgBlock> blocks;
  std::vector<RgLoop> loops;
  std::vector<RgLoc> locs;
  std::vector<RgSlice> params;
  std::vector<RgGlobal> globals;
  std::vector<RgInitial> initials;
  std::vector<RgLater> later;
  std::vector<RgHint> hints;
  TextPool texts;
};

namespace {

class Describer {
public:
  Describer(Function &function, RgDescription &out)
      : function(function), out(out), analyses(*function.getParent()),
        loops(analyses.functions.getResult<LoopAnalysis>(function)),
        costs(analyses.functions.getResult<TargetIRAnalysis>(function)), names(sourceNames(function)) {}

  void run() {
    describeLoops();
    describeParams();
    auto dead = deadEnds(function);
    for (BasicBlock &block : function) {
      const Loop *loop = loops.getLoopFor(&block);
      out.blocks.push_back({wrap(&block), loop ? loopIndex.lookup(loop) : RG_NONE, dead.contains(&block),
                            out.insts.size(), block.size()});
      for (Instruction &inst : block)
        out.insts.push_back(describe(inst));
    }
    describeGlobals();
    for (auto &[pointer, leaves] : layoutsOf(function))
      for (const Leaf &leaf : leaves)
        out.hints.push_back(
            {wrap(const_cast<Value *>(pointer)), leaf.offset, leaf.bytes, leaf.stride, leaf.kind});
  }

  uint32_t functionLoc() {
    DISubprogram *subprogram = function.getSubprogram();
    if (!subprogram)
      return RG_NONE;
    out.locs.push_back({text(subprogram->getFilename()), text(subprogram->getDirectory()),
                        text(subprogram->getName()), subprogram->getLine(), 0, RG_NONE});
    return out.locs.size() - 1;
  }

  bool irreducible() {
    ReversePostOrderTraversal<const Function *> order(&function);
    return containsIrreducibleCFG<const BasicBlock *>(order, loops);
  }

private:
  void describeLoops() {
    DenseMap<const BasicBlock *, uint32_t> position;
    uint32_t next = 0;
    for (const BasicBlock &block : function)
      position[&block] = next++;
    auto at = [&](const BasicBlock *block) { return block ? position.lookup(block) : RG_NONE; };
    for (const Loop *loop : loops.getLoopsInPreorder()) {
      loopIndex[loop] = out.loops.size();
      const Loop *parent = loop->getParentLoop();
      out.loops.push_back({at(loop->getHeader()), at(loop->getLoopPreheader()), at(loop->getLoopLatch()),
                           parent ? loopIndex.lookup(parent) : RG_NONE, loop->getLoopDepth()});
    }
  }

  void describeParams() {
    for (const Argument &argument : function.args())
      out.params.push_back(name(argument));
  }

  RgSlice text(StringRef string) {
    auto [entry, fresh] = kept.try_emplace(string);
    if (fresh)
      entry->second = out.texts.keep(string);
    return entry->second;
  }

  RgSlice name(const Value &value) {
    StringRef source = names.lookup(&value);
    return text(source.empty() ? value.getName() : source);
  }

  RgInst describe(Instruction &inst) {
    InstructionCost cost = costs.getInstructionCost(&inst, TargetTransformInfo::TCK_RecipThroughput);
    uint32_t price =
        cost.isValid() ? static_cast<uint32_t>(std::clamp<int64_t>(cost.getValue(), 0, UINT32_MAX)) : 1;
    return {
        wrap(&inst), name(inst), tbaaName(inst), text(inst.getOpcodeName()), loc(inst.getDebugLoc().get()),
        price,       flags(inst)};
  }

  static uint32_t flags(const Instruction &inst) {
    uint32_t flags = 0;
    if (auto *call = dyn_cast<CallBase>(&inst)) {
      flags |= call->doesNotAccessMemory() || call->onlyWritesMemory() ? 0 : RG_MAY_READ;
      flags |= call->onlyReadsMemory() ? 0 : RG_MAY_WRITE;
      flags |= call->onlyAccessesArgMemory() ? RG_ONLY_ARGUMENTS : 0;
      flags |= call->doesNotReturn() ? RG_NO_RETURN : 0;
    }
    if (auto *memory = dyn_cast<MemIntrinsic>(&inst))
      flags |= memory->isVolatile() ? RG_VOLATILE : 0;
    flags |= inst.isVolatile() ? RG_VOLATILE : 0;
    flags |= inst.isAtomic() ? RG_ATOMIC : 0;
    if (auto *load = dyn_cast<LoadInst>(&inst)) {
      auto *global = dyn_cast<GlobalVariable>(getUnderlyingObject(load->getPointerOperand()));
      if (load->hasMetadata(LLVMContext::MD_invariant_load) || (global && isNeverWritten(*global)))
        flags |= RG_INVARIANT;
    }
    return flags;
  }

  // The accessed scalar type of the tag: its second operand; the first is the object around it.
  RgSlice tbaaName(const Instruction &inst) {
    const MDNode *tag = inst.getMetadata(LLVMContext::MD_tbaa);
    if (!tag || tag->getNumOperands() < 3)
      return {nullptr, 0};
    auto *access = dyn_cast_or_null<MDNode>(tag->getOperand(1));
    if (!access)
      return {nullptr, 0};
    for (const MDOperand &operand : access->operands())
      if (auto *string = dyn_cast_or_null<MDString>(operand))
        return text(string->getString());
    return {nullptr, 0};
  }

  uint32_t loc(const DILocation *location) {
    if (!location)
      return RG_NONE;
    if (auto known = locIndex.find(location); known != locIndex.end())
      return known->second;
    uint32_t outer = loc(location->getInlinedAt());
    DISubprogram *subprogram = location->getScope()->getSubprogram();
    out.locs.push_back({text(location->getFilename()), text(location->getDirectory()),
                        text(subprogram ? subprogram->getName() : StringRef()), location->getLine(),
                        location->getColumn(), outer});
    return locIndex[location] = out.locs.size() - 1;
  }

  // The variables that the function names, and those whose addresses these start with.
  void describeGlobals() {
    SetVector<GlobalVariable *> found;
    for (Instruction &inst : instructions(function))
      for (Value *operand : inst.operand_values())
        if (auto *global = dyn_cast<GlobalVariable>(operand))
          found.insert(global);
    for (size_t i = 0; i < found.size(); ++i) {
      GlobalVariable *global = found[i];
      uint32_t code = isCodeTable(*global);
      out.globals.push_back({wrap(global), isNeverWritten(*global) + code});
      if (!code && global->hasInitializer())
        describeInitials(*global, found);
    }
    for (GlobalVariable *global : found)
      if (!isNeverWritten(*global) && mayHoldPointer(*global->getValueType()))
        describeLater(*global);
  }

  // Bytes may be anything; a variable of floats and narrow numbers holds no pointer.
  static bool mayHoldPointer(Type &type) {
    if (auto *structure = dyn_cast<StructType>(&type))
      return any_of(structure->elements(), [](Type *element) { return mayHoldPointer(*element); });
    if (auto *array = dyn_cast<ArrayType>(&type))
      return array->getElementType()->isIntegerTy(8) || mayHoldPointer(*array->getElementType());
    return type.isPtrOrPtrVectorTy() || type.isIntegerTy(64) || type.isIntegerTy(128);
  }

  void describeLater(GlobalVariable &global) {
    LaterPointers later = laterPointers(global);
    for (GlobalVariable *target : later.targets)
      out.later.push_back({wrap(&global), wrap(target), RG_NONE});
    if (later.unknown)
      out.later.push_back({wrap(&global), nullptr, later.at ? loc(later.at->getDebugLoc().get()) : RG_NONE});
  }

  void describeInitials(GlobalVariable &global, SetVector<GlobalVariable *> &found) {
    for (const InitialPointer &initial : initialPointers(global)) {
      found.insert(initial.target);
      out.initials.push_back({wrap(&global), initial.offset, wrap(initial.target), initial.targetOffset});
    }
  }

  // A table of functions, as a class has one: nothing in it is data, though integers may stand there.
  static uint32_t isCodeTable(const GlobalVariable &global) {
    if (!global.isConstant() || !global.hasInitializer())
      return global.isConstant() && global.getName().starts_with("_ZTV");
    bool code = false;
    SmallVector<const Constant *> work{global.getInitializer()};
    while (!work.empty()) {
      const Constant *part = work.pop_back_val();
      code |= isa<Function>(part);
      if (part->getType()->isFloatingPointTy())
        return 0;
      if (!isa<GlobalValue>(part))
        for (const Use &use : part->operands())
          if (auto *inner = dyn_cast<Constant>(use.get()))
            work.push_back(inner);
    }
    return code;
  }

  Function &function;
  RgDescription &out;
  Analyses analyses;
  LoopInfo &loops;
  TargetTransformInfo &costs;
  DenseMap<const Value *, StringRef> names;
  DenseMap<const Loop *, uint32_t> loopIndex;
  DenseMap<const DILocation *, uint32_t> locIndex;
  DenseMap<StringRef, RgSlice> kept;
};

} // namespace

RgStatus rgllvm_function_describe(LLVMValueRef functionRef, RgDescription **out, RgDescriptionView *view) {
  Function &function = *unwrap<Function>(functionRef);
  auto description = std::make_unique<RgDescription>();
  Describer describer(function, *description);
  describer.run();
  view->function_loc = describer.functionLoc();
  view->irreducible = describer.irreducible();
  RgDescription &d = *description;
  view->insts = d.insts.data(), view->inst_count = d.insts.size();
  view->blocks = d.blocks.data(), view->block_count = d.blocks.size();
  view->loops = d.loops.data(), view->loop_count = d.loops.size();
  view->locs = d.locs.data(), view->loc_count = d.locs.size();
  view->params = d.params.data(), view->param_count = d.params.size();
  view->initials = d.initials.data(), view->initial_count = d.initials.size();
  view->later = d.later.data(), view->later_count = d.later.size();
  view->hints = d.hints.data(), view->hint_count = d.hints.size();
  view->globals = d.globals.data(), view->global_count = d.globals.size();
  *out = description.release();
  return RG_OK;
}

void rgllvm_description_free(RgDescription *description) { delete description; }

RgStatus rgllvm_constant_to_double(LLVMValueRef constant, double *out) {
  auto *number = dyn_cast<ConstantFP>(unwrap(constant));
  if (!number)
    return RG_FAILED;
  APFloat value = number->getValueAPF();
  bool lost = false;
  value.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven, &lost);
  if (lost)
    return RG_FAILED;
  *out = value.convertToDouble();
  return RG_OK;
}
