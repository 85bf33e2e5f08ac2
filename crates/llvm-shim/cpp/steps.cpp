// A loop as a function that runs a range of its iterations, and the memory that such a run may write.
//
//     preheader:  carried values into slots;  steps(0, trips, state…, slots…, other values);  rest: out of
//     the slots steps(lo, hi, …):  carried values out of their slots;  for k in lo..hi { body };  back into
//     the slots
//
// What iterations hand on lies in memory between two runs, so running lo..mid and then mid..hi is running
// lo..hi.
//
// loop_state.h finds the memory; where it cannot tell at run time, another function of the same body is
// called, about which nothing is promised.

#include "analysis.h"
#include "loop_state.h"

#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/Transforms/Utils/BasicBlockUtils.h"
#include "llvm/Transforms/Utils/Cloning.h"
#include "llvm/Transforms/Utils/Local.h"

using namespace llvm;
using namespace rgllvm;

namespace {

// More ranges than these are no state that is worth keeping often.
constexpr unsigned MostRanges = 32;

class Steps {
public:
  Steps(Function &function, BasicBlock &header)
      : function(function), analyses(*function.getParent()),
        se(analyses.functions.getResult<ScalarEvolutionAnalysis>(function)),
        li(analyses.functions.getResult<LoopAnalysis>(function)),
        dt(analyses.functions.getResult<DominatorTreeAnalysis>(function)), loop(li.getLoopFor(&header)),
        layout(function.getParent()->getDataLayout()), word(Type::getInt64Ty(function.getContext())),
        pointer(PointerType::get(function.getContext(), 0)) {}

  // The state has to hold what this instruction reads, too.
  void keep(Instruction &reader) { readers.insert(&reader); }

  // False, and nothing changed, if the loop cannot be taken out.
  bool make(RgSteps &out) {
    if (!hasShape() || !memory->known())
      return false;
    Value *sound = memory->make(state);
    if (state.size() > MostRanges)
      return false;
    Value *trips = countTrips();
    carry();
    Function *steps = outline("steps");
    BasicBlock *exit = loop->getUniqueExitBlock();
    SmallVector<BasicBlock *, 16> gone(loop->blocks());
    IRBuilder<> builder(preheader->getTerminator());
    builder.SetCurrentDebugLocation(loop->getStartLoc());
    if (auto *constant = dyn_cast<ConstantInt>(sound); constant && constant->isOne()) {
      call(*steps, trips, builder);
      redirect(*exit);
    } else {
      Function *careful = outline("careful");
      BasicBlock *yes = BasicBlock::Create(function.getContext(), "steps.known", &function, exit);
      BasicBlock *no = BasicBlock::Create(function.getContext(), "steps.unknown", &function, exit);
      sound = builder.CreateFreeze(sound, "bounded");
      auto *branch = BranchInst::Create(yes, no, sound);
      branch->setDebugLoc(preheader->getTerminator()->getDebugLoc());
      ReplaceInstWithInst(preheader->getTerminator(), branch);
      for (auto [block, callee] : {std::pair(yes, steps), std::pair(no, careful)}) {
        IRBuilder<> end(block);
        end.SetCurrentDebugLocation(loop->getStartLoc());
        call(*callee, trips, end);
        end.CreateBr(exit);
      }
      out.careful = wrap(careful);
    }
    reload(*exit);
    DeleteDeadBlocks(gone);
    out.steps = wrap(steps);
    out.pointers = pointerSlots;
    out.pieces = slots.size() - results + state.size();
    return true;
  }

private:
  bool hasShape() {
    if (!loop || loop->getParentLoop() || !loop->isLoopSimplifyForm())
      return false;
    latch = loop->getLoopLatch();
    preheader = loop->getLoopPreheader();
    BasicBlock *exit = loop->getUniqueExitBlock();
    if (!exit || loop->getExitingBlock() != latch || exit->getSinglePredecessor() != latch)
      return false;
    auto *branch = dyn_cast<BranchInst>(latch->getTerminator());
    if (!branch || !branch->isConditional() || !isa<BranchInst>(preheader->getTerminator()))
      return false;
    backEdges = se.getExitCount(loop, latch);
    if (isa<SCEVCouldNotCompute>(backEdges) || se.getTypeSizeInBits(backEdges->getType()) > 64)
      return false;
    memory.emplace(function, *loop, se, li, dt, readers);
    return memory->isFixed(backEdges) && onlySwaps();
  }

  // Whether pointers that are handed on, or left behind, are among those that the loop starts with: it may
  // swap them, not move them.
  bool onlySwaps() {
    SmallPtrSet<Value *, 8> starts, handed;
    for (PHINode &phi : loop->getHeader()->phis()) {
      starts.insert(phi.getIncomingValueForBlock(preheader));
      handed.insert(phi.getIncomingValueForBlock(latch));
    }
    for (PHINode &phi : loop->getUniqueExitBlock()->phis())
      if (Value *value = phi.getIncomingValueForBlock(latch);
          holdsPointer(phi.getType()) && !loop->isLoopInvariant(value) && !handed.contains(value))
        return false;
    SetVector<Value *> work;
    for (PHINode &phi : loop->getHeader()->phis())
      if (holdsPointer(phi.getType()))
        work.insert(phi.getIncomingValueForBlock(latch));
    for (unsigned i = 0; i < work.size(); ++i) {
      Value *value = work[i];
      auto *inst = dyn_cast<Instruction>(value);
      if (auto *phi = dyn_cast<PHINode>(value); phi && loop->contains(phi)) {
        if (phi->getParent() != loop->getHeader())
          work.insert(phi->value_op_begin(), phi->value_op_end());
      } else if (auto *select = dyn_cast<SelectInst>(value); select && loop->contains(select)) {
        work.insert(select->getTrueValue());
        work.insert(select->getFalseValue());
      } else if (!value->getType()->isPointerTy() || inst && loop->contains(inst) ||
                 !starts.contains(value)) {
        return false;
      }
    }
    return true;
  }

  static bool holdsPointer(Type *type) {
    return type->isPtrOrPtrVectorTy() ||
           any_of(type->subtypes(), [](Type *part) { return holdsPointer(part); });
  }

  Value *countTrips() {
    SCEVExpander expander(se, "steps");
    Value *turns = expander.expandCodeFor(backEdges, backEdges->getType(), preheader->getTerminator());
    IRBuilder<> builder(preheader->getTerminator());
    return builder.CreateAdd(builder.CreateZExt(turns, word), builder.getInt64(1), "trips");
  }

  AllocaInst *slot(Type *type, const Twine &name) {
    IRBuilder<> builder(&function.getEntryBlock(), function.getEntryBlock().begin());
    return builder.CreateAlloca(type, nullptr, name);
  }

  // Gives each value that iterations hand on, or leave behind, a slot. Pointers come first.
  void carry() {
    BasicBlock *header = loop->getHeader(), *exit = loop->getUniqueExitBlock();
    for (PHINode &phi : make_early_inc_range(exit->phis())) {
      Value *value = phi.getIncomingValueForBlock(latch);
      if (phi.use_empty() || loop->isLoopInvariant(value)) {
        phi.replaceAllUsesWith(value);
        phi.eraseFromParent();
      }
    }
    auto *branch = cast<BranchInst>(latch->getTerminator());
    Value *condition = branch->getCondition();
    branch->setCondition(ConstantInt::getTrue(function.getContext()));
    RecursivelyDeleteTriviallyDeadInstructions(condition);
    SmallVector<WeakTrackingVH, 8> phis;
    for (PHINode &phi : header->phis())
      phis.push_back(&phi);
    for (auto &phi : phis)
      if (auto *live = dyn_cast_or_null<PHINode>(static_cast<Value *>(phi)))
        RecursivelyDeleteDeadPHINode(live);
    for (bool pointers : {true, false})
      for (PHINode &phi : header->phis())
        if (phi.getType()->isPointerTy() == pointers)
          slots.insert({&phi, slot(phi.getType(), phi.getName() + ".slot")});
    pointerSlots = count_if(header->phis(), [](PHINode &phi) { return phi.getType()->isPointerTy(); });
    size_t carried = slots.size();
    for (PHINode &phi : exit->phis())
      if (!handedOn(phi.getIncomingValueForBlock(latch)))
        slots.insert({&phi, slot(phi.getType(), phi.getName() + ".slot")});
    results = slots.size() - carried;
    IRBuilder<> builder(preheader->getTerminator());
    builder.SetCurrentDebugLocation(loop->getStartLoc());
    for (auto &[phi, place] : slots)
      if (phi->getParent() == header)
        builder.CreateStore(phi->getIncomingValueForBlock(preheader), place);
  }

  // The slot of a header phi that gets this value next.
  AllocaInst *handedOn(Value *value) {
    for (PHINode &phi : loop->getHeader()->phis())
      if (phi.getIncomingValueForBlock(latch) == value)
        return slots.lookup(&phi);
    return nullptr;
  }

  // What the loop reads of the function around it.
  SetVector<Value *> inputs() {
    SetVector<Value *> all;
    for (BasicBlock *block : loop->blocks())
      for (Instruction &inst : *block)
        for (Use &use : inst.operands()) {
          auto *phi = dyn_cast<PHINode>(&inst);
          if (phi && !loop->contains(phi->getIncomingBlock(use)))
            continue;
          auto *from = dyn_cast<Instruction>(use.get());
          if (isa<Argument>(use.get()) || from && !loop->contains(from))
            all.insert(use.get());
        }
    return all;
  }

  Function *outline(const char *ending) {
    LLVMContext &context = function.getContext();
    SetVector<Value *> given = inputs();
    SmallVector<Type *, 16> types{word, word};
    for (size_t i = 0; i < state.size(); ++i)
      types.append({pointer, word});
    for (size_t i = 0; i < slots.size(); ++i)
      types.append({pointer, word});
    for (Value *value : given)
      types.push_back(value->getType());
    auto *made = Function::Create(FunctionType::get(Type::getVoidTy(context), types, false),
                                  GlobalValue::InternalLinkage, function.getName() + "." + ending,
                                  function.getParent());
    AttrBuilder attributes(context, function.getAttributes().getFnAttrs());
    for (auto kind : {Attribute::Memory, Attribute::AlwaysInline, Attribute::Speculatable})
      attributes.removeAttribute(kind);
    attributes.addAttribute(Attribute::NoInline);
    made->addFnAttrs(attributes);
    made->setSubprogram(nullptr);
    made->setMetadata(PreparedMark, MDNode::get(context, {}));
    ValueToValueMapTy map;
    unsigned next = 2 + 2 * slots.size() + 2 * state.size();
    for (Value *value : given) {
      Argument *argument = made->getArg(next++);
      argument->setName(value->getName());
      if (value->getType()->isPointerTy() && isAlone(value, given))
        argument->addAttr(Attribute::NoAlias);
      map[value] = argument;
    }
    fill(*made, map);
    std::string problem;
    runPasses(*made, "adce,loop-simplify,lcssa", problem);
    return made;
  }

  // Whether nothing else that the loop is given leads to the same memory.
  bool isAlone(Value *value, const SetVector<Value *> &given) {
    auto *argument = dyn_cast<Argument>(value);
    auto *call = dyn_cast<CallBase>(value);
    if (!isa<AllocaInst>(value) && !(argument && argument->hasNoAliasAttr()) &&
        !(call && call->returnDoesNotAlias()))
      return false;
    auto leadsThere = [&](Value *other) {
      if (!other->getType()->isPointerTy() || other == value)
        return false;
      SmallVector<const Value *, 4> objects;
      getUnderlyingObjects(other, objects);
      // What is loaded from memory may be anything whose address was given away.
      return any_of(objects, [&](const Value *object) {
        return object == value ||
               !isa<Argument, AllocaInst, GlobalVariable>(object) &&
                   !(isa<CallBase>(object) && cast<CallBase>(object)->returnDoesNotAlias());
      });
    };
    return none_of(given, leadsThere) && none_of(slots, [&](auto &entry) {
             if (entry.first->getParent() != loop->getHeader() || !entry.first->getType()->isPointerTy())
               return false;
             Value *start = entry.first->getIncomingValueForBlock(preheader);
             return start == value || leadsThere(start);
           });
  }

  // Parameters: lo, hi, then a pointer and a size for each slot that is carried, each range of the state,
  // each slot of a result; then what the loop reads.
  unsigned position(size_t slot) const {
    size_t carried = slots.size() - results;
    return 2 + 2 * (slot < carried ? slot : slot + state.size());
  }

  void fill(Function &made, ValueToValueMapTy &map) {
    LLVMContext &context = made.getContext();
    BasicBlock *entry = BasicBlock::Create(context, "entry", &made);
    SmallVector<BasicBlock *, 16> blocks;
    for (BasicBlock *block : loop->blocks()) {
      BasicBlock *copy = CloneBasicBlock(block, map, "", &made);
      map[block] = copy;
      blocks.push_back(copy);
    }
    map[preheader] = entry;
    IRBuilder<> builder(entry);
    builder.SetCurrentDebugLocation(loop->getStartLoc());
    for (size_t i = 0; i < slots.size(); ++i) {
      auto &[phi, place] = *std::next(slots.begin(), i);
      Argument *at = made.getArg(position(i));
      at->setName(place->getName());
      at->addAttr(Attribute::NoAlias);
      if (phi->getParent() != loop->getHeader())
        continue;
      auto *copy = cast<PHINode>(map[phi]);
      copy->setIncomingValueForBlock(preheader, builder.CreateLoad(phi->getType(), at, phi->getName()));
    }
    auto *header = cast<BasicBlock>(map[loop->getHeader()]);
    builder.CreateBr(header);
    remapInstructionsInBlocks(blocks, map);
    auto *last = cast<BasicBlock>(map[latch]);
    auto *counter = PHINode::Create(word, 2, "step", header->begin());
    builder.SetInsertPoint(last->getTerminator());
    builder.SetCurrentDebugLocation(last->getTerminator()->getDebugLoc());
    Value *next = builder.CreateAdd(counter, builder.getInt64(1), "step.next", true, true);
    counter->addIncoming(made.getArg(0), entry);
    counter->addIncoming(next, last);
    BasicBlock *end = BasicBlock::Create(context, "end", &made);
    builder.CreateCondBr(builder.CreateICmpEQ(next, made.getArg(1)), end, header);
    last->getTerminator()->eraseFromParent();
    finish(made, map, *end);
  }

  void finish(Function &made, ValueToValueMapTy &map, BasicBlock &end) {
    IRBuilder<> builder(&end);
    builder.SetCurrentDebugLocation(loop->getStartLoc());
    for (size_t i = 0; i < slots.size(); ++i) {
      PHINode *phi = std::next(slots.begin(), i)->first;
      Value *value = phi->getIncomingValueForBlock(latch);
      auto found = map.find(value);
      Value *own = found == map.end() ? value : static_cast<Value *>(found->second);
      builder.CreateStore(own, made.getArg(position(i)));
    }
    builder.CreateRetVoid();
  }

  void call(Function &steps, Value *trips, IRBuilder<> &builder) {
    SmallVector<Value *, 16> arguments{builder.getInt64(0), trips};
    auto give = [&](AllocaInst *place) {
      uint64_t bytes = layout.getTypeStoreSize(place->getAllocatedType()).getFixedValue();
      arguments.append({place, builder.getInt64(bytes)});
    };
    size_t carried = slots.size() - results;
    for (size_t i = 0; i < carried; ++i)
      give(std::next(slots.begin(), i)->second);
    for (const Piece &piece : state)
      arguments.append({piece.pointer, piece.bytes});
    for (size_t i = carried; i < slots.size(); ++i)
      give(std::next(slots.begin(), i)->second);
    SetVector<Value *> given = inputs();
    arguments.append(given.begin(), given.end());
    builder.CreateCall(&steps, arguments);
  }

  void redirect(BasicBlock &exit) {
    auto *branch = BranchInst::Create(&exit);
    branch->setDebugLoc(preheader->getTerminator()->getDebugLoc());
    ReplaceInstWithInst(preheader->getTerminator(), branch);
  }

  void reload(BasicBlock &exit) {
    IRBuilder<> builder(&exit, exit.getFirstInsertionPt());
    builder.SetCurrentDebugLocation(loop->getStartLoc());
    for (PHINode &phi : make_early_inc_range(exit.phis())) {
      AllocaInst *place = handedOn(phi.getIncomingValueForBlock(latch));
      if (!place)
        place = slots.lookup(&phi);
      phi.replaceAllUsesWith(builder.CreateLoad(phi.getType(), place, phi.getName()));
      phi.eraseFromParent();
    }
  }

  Function &function;
  Analyses analyses;
  ScalarEvolution &se;
  LoopInfo &li;
  DominatorTree &dt;
  Loop *loop;
  const DataLayout &layout;
  Type *word;
  Type *pointer;
  BasicBlock *latch = nullptr;
  BasicBlock *preheader = nullptr;
  const SCEV *backEdges = nullptr;
  DenseSet<Instruction *> readers;
  std::optional<LoopState> memory;
  std::vector<Piece> state;
  // Of header phis, then of phis behind the loop.
  MapVector<PHINode *, AllocaInst *> slots;
  size_t results = 0;
  size_t pointerSlots = 0;
};

} // namespace

RgStatus rgllvm_function_steps(LLVMValueRef functionRef, const char *newName, LLVMBasicBlockRef header,
                               const LLVMValueRef *readers, size_t readerCount, RgSteps *out, RgText *error) {
  auto *function = unwrap<Function>(functionRef);
  *out = {};
  ValueToValueMapTy map;
  Function *clone = CloneFunction(function, map);
  clone->setName(newName);
  auto *own = dyn_cast_or_null<BasicBlock>(static_cast<Value *>(map.lookup(unwrap(header))));
  bool made = false;
  if (own) {
    Steps steps(*clone, *own);
    for (LLVMValueRef reader : ArrayRef(readers, readerCount))
      if (auto *inst = dyn_cast_or_null<Instruction>(static_cast<Value *>(map.lookup(unwrap(reader)))))
        steps.keep(*inst);
    made = steps.make(*out);
  }
  std::string problem;
  if (!made) {
    clone->eraseFromParent();
    return RG_OK;
  }
  removeUnreachableBlocks(*clone);
  if (!runPasses(*clone, "mergereturn,adce,loop-simplify,lcssa", problem)) {
    *error = makeText(problem);
    return RG_FAILED;
  }
  out->function = wrap(clone);
  return RG_OK;
}
