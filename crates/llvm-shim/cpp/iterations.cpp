// The bodies of loops as functions of their own, in a copy of a function.
//
// What stays in the loop is what steers it: the header's phis, and what their next values and the exit
// condition are computed from where that is integer arithmetic on phis and values from outside. It is
// computed a second time behind the call, so that trip counts are found as before. All else that the next
// iteration or the code behind the loop wants goes through memory: a local of the copy, which the body is
// handed the address of.
//
// Blocks from which there is no return go with the body, as copies of its own.

#include "iterations.h"

#include "llvm/ADT/SetVector.h"
#include "llvm/Analysis/LoopInfo.h"
#include "llvm/Analysis/ValueTracking.h"
#include "llvm/IR/DebugInfoMetadata.h"
#include "llvm/IR/Dominators.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/Transforms/Utils/BasicBlockUtils.h"
#include "llvm/Transforms/Utils/Cloning.h"
#include "llvm/Transforms/Utils/CodeExtractor.h"
#include "llvm/Transforms/Utils/Local.h"

using namespace llvm;
using namespace rgllvm;

struct RgOutlined {
  std::vector<RgBody> bodies;
  std::deque<std::vector<uint8_t>> flags;
};

namespace {

// Blocks without a way back are copied up to this size.
constexpr unsigned DeadEndBudget = 64;
// More than this is not computed a second time.
constexpr unsigned SteeringBudget = 64;

using Region = SetVector<BasicBlock *>;

bool canMove(const Instruction &inst) {
  if (isa<InvokeInst, CallBrInst, IndirectBrInst, AllocaInst>(inst) || inst.isEHPad() ||
      inst.getType()->isTokenTy() || inst.isVolatile() || inst.isAtomic())
    return false;
  auto *call = dyn_cast<CallBase>(&inst);
  return !call ||
         !(call->isInlineAsm() || call->isMustTailCall() || call->hasFnAttr(Attribute::ReturnsTwice) ||
           call->hasOperandBundles() || isa<VAStartInst, VACopyInst, VAEndInst>(call));
}

bool canMove(const BasicBlock &block) {
  return !block.hasAddressTaken() && all_of(block, [](const Instruction &inst) { return canMove(inst); });
}

// Whether the only way out, other than into dead ends, is at the end of each iteration.
bool hasOneWayOut(const Loop &loop, const DenseSet<const BasicBlock *> &dead) {
  BasicBlock *latch = loop.getLoopLatch();
  if (!latch || !loop.isLoopSimplifyForm())
    return false;
  auto *end = dyn_cast<BranchInst>(latch->getTerminator());
  if (!end || !end->isConditional() || end->getSuccessor(0) == end->getSuccessor(1))
    return false;
  SmallVector<std::pair<BasicBlock *, BasicBlock *>, 4> exits;
  loop.getExitEdges(exits);
  bool left = false;
  for (auto [from, to] : exits) {
    if (from != latch && !dead.contains(to))
      return false;
    left |= from == latch && !dead.contains(to);
  }
  return left;
}

// Gives the region copies of the dead ends that it leads into. False, and nothing changed, if they are large.
bool takeDeadEnds(Region &region, const DenseSet<const BasicBlock *> &dead) {
  Region ends;
  for (BasicBlock *block : region)
    for (BasicBlock *next : successors(block))
      if (!region.contains(next) && dead.contains(next))
        ends.insert(next);
  unsigned size = 0;
  for (unsigned i = 0; i < ends.size(); ++i) {
    size += ends[i]->size();
    if (size > DeadEndBudget || !canMove(*ends[i]))
      return false;
    for (BasicBlock *next : successors(ends[i]))
      ends.insert(next);
  }
  ValueToValueMapTy map;
  SmallVector<BasicBlock *, 8> copies;
  for (BasicBlock *end : ends) {
    BasicBlock *copy = CloneBasicBlock(end, map, ".own", end->getParent());
    map[end] = copy;
    copies.push_back(copy);
  }
  remapInstructionsInBlocks(copies, map);
  Region own(copies.begin(), copies.end());
  for (BasicBlock *copy : copies)
    for (PHINode &phi : copy->phis())
      phi.removeIncomingValueIf(
          [&](unsigned i) {
            BasicBlock *from = phi.getIncomingBlock(i);
            return !region.contains(from) && !own.contains(from);
          },
          false);
  for (BasicBlock *block : region) {
    Instruction *end = block->getTerminator();
    for (unsigned i = 0, count = end->getNumSuccessors(); i < count; ++i) {
      BasicBlock *next = end->getSuccessor(i);
      if (!ends.contains(next))
        continue;
      next->removePredecessor(block, true);
      end->setSuccessor(i, cast<BasicBlock>(map[next]));
    }
  }
  region.insert(copies.begin(), copies.end());
  return true;
}

// Computes again behind the region what steers the loop.
class Steering {
public:
  Steering(const Region &region, BasicBlock &next) : region(region), next(next) {}

  void keepOutside() {
    SmallVector<Use *, 16> uses;
    for (BasicBlock *block : region)
      for (Instruction &inst : *block)
        for (Use &use : inst.uses())
          if (!region.contains(cast<Instruction>(use.getUser())->getParent()))
            uses.push_back(&use);
    for (Use *use : uses) {
      unsigned budget = SteeringBudget;
      if (isSteering(use->get(), budget))
        use->set(again(use->get()));
    }
  }

private:
  static bool isWord(const Value *value) {
    return value->getType()->isIntegerTy() || value->getType()->isPointerTy();
  }

  bool isSteering(Value *value, unsigned &budget) {
    auto *inst = dyn_cast<Instruction>(value);
    if (!inst || !region.contains(inst->getParent()) || copies.count(inst))
      return true;
    if (!isa<BinaryOperator, CastInst, ICmpInst, SelectInst, GetElementPtrInst, MinMaxIntrinsic>(inst) ||
        !isWord(inst) || budget == 0)
      return false;
    --budget;
    auto good = [&](Value *operand) { return isWord(operand) && isSteering(operand, budget); };
    auto *call = dyn_cast<CallBase>(inst);
    return call ? all_of(call->args(), good) : all_of(inst->operand_values(), good);
  }

  Value *again(Value *value) {
    auto *inst = dyn_cast<Instruction>(value);
    if (!inst || !region.contains(inst->getParent()))
      return value;
    if (Value *made = copies.lookup(inst))
      return made;
    Instruction *copy = inst->clone();
    for (Use &operand : copy->operands())
      operand.set(again(operand.get()));
    copy->insertBefore(next.getTerminator()->getIterator());
    copy->setName(inst->getName());
    copies[inst] = copy;
    return copy;
  }

  const Region &region;
  BasicBlock &next;
  DenseMap<Instruction *, Value *> copies;
};

void deleteDead(ArrayRef<BasicBlock *> blocks) {
  SmallVector<WeakTrackingVH, 32> dead;
  for (BasicBlock *block : blocks)
    for (Instruction &inst : *block)
      if (isInstructionTriviallyDead(&inst))
        dead.push_back(&inst);
  RecursivelyDeleteTriviallyDeadInstructionsPermissive(dead);
}

void deleteDead(Function &function) {
  SmallVector<BasicBlock *, 32> blocks;
  for (BasicBlock &block : function)
    blocks.push_back(&block);
  deleteDead(blocks);
}

// Whether there is anything in it to be called for.
bool doesSomething(const Region &region) {
  return any_of(region, [&](BasicBlock *block) {
    return any_of(*block, [&](Instruction &inst) {
      return inst.mayHaveSideEffects() || any_of(inst.users(), [&](User *user) {
               return !region.contains(cast<Instruction>(user)->getParent());
             });
    });
  });
}

void mergeStraight(Function &function) {
  for (BasicBlock &block : make_early_inc_range(function))
    MergeBlockIntoPredecessor(&block);
}

void dropLifetimes(Function &function) {
  for (BasicBlock &block : function)
    for (Instruction &inst : make_early_inc_range(block))
      if (inst.isLifetimeStartOrEnd())
        inst.eraseFromParent();
}

// What the caller gets is stored at the end of the body, as the loop got it at the end of the iteration.
void storeLast(Function &body, const SetVector<Value *> &outputs) {
  for (BasicBlock &block : body) {
    auto *end = dyn_cast<ReturnInst>(block.getTerminator());
    if (!end)
      continue;
    for (Value *output : outputs)
      for (User *user : make_early_inc_range(output->users())) {
        auto *store = dyn_cast<StoreInst>(user);
        auto *to = store ? dyn_cast<Argument>(store->getPointerOperand()) : nullptr;
        // The extractor's own parameters are the last ones.
        if (to && store->getValueOperand() == output && to->getParent() == &body &&
            to->getArgNo() + outputs.size() >= body.arg_size())
          store->moveBefore(end->getIterator());
      }
  }
}

// The call of the body of the loop with this header, which is a function now; null if it stays where it is.
CallInst *takeOut(Function &function, BasicBlock *header) {
  Region region;
  BasicBlock *latch = nullptr;
  {
    DominatorTree tree(function);
    LoopInfo loops(tree);
    Loop *loop = loops.getLoopFor(header);
    DenseSet<const BasicBlock *> dead = deadEnds(function);
    if (!loop || loop->getHeader() != header || !hasOneWayOut(*loop, dead) ||
        !all_of(loop->blocks(), [](BasicBlock *block) { return canMove(*block); }))
      return nullptr;
    latch = loop->getLoopLatch();
    region.insert(loop->block_begin(), loop->block_end());
    if (!takeDeadEnds(region, dead))
      return nullptr;
  }
  removeUnreachableBlocks(function);
  // Behind what never returns there may have been some of the region.
  SmallPtrSet<BasicBlock *, 32> left;
  for (BasicBlock &block : function)
    left.insert(&block);
  if (!left.contains(header) || !left.contains(latch))
    return nullptr;
  region.remove_if([&](BasicBlock *block) { return !left.contains(block); });
  BasicBlock *body = SplitBlock(header, header->getFirstNonPHIIt());
  BasicBlock *next =
      SplitBlock(latch == header ? body : latch, (latch == header ? body : latch)->getTerminator());
  SmallVector<BasicBlock *, 16> blocks = {body};
  for (BasicBlock *block : region)
    if (block != header)
      blocks.push_back(block);
  region = Region(blocks.begin(), blocks.end());
  Steering(region, *next).keepOutside();
  deleteDead(blocks);
  if (!doesSomething(region))
    return nullptr;
  CodeExtractorAnalysisCache cache(function);
  CodeExtractor extractor(blocks, nullptr, false, nullptr, nullptr, nullptr, false, false,
                          &function.getEntryBlock(), "iteration");
  if (!extractor.isEligible())
    return nullptr;
  SetVector<Value *> inputs, outputs;
  Function *taken = extractor.extractCodeRegion(cache, inputs, outputs);
  if (taken)
    storeLast(*taken, outputs);
  auto *call = taken && taken->hasOneUse() ? dyn_cast<CallInst>(taken->user_back()) : nullptr;
  // Where both functions tell of the source, what is to be inlined has a place in it.
  if (DISubprogram *scope = function.getSubprogram(); call && scope && !call->getDebugLoc())
    call->setDebugLoc(DILocation::get(function.getContext(), scope->getLine(), 0, scope));
  return call;
}

std::string freshName(const Module &module, const std::string &start) {
  for (unsigned number = 1;; ++number) {
    std::string name = start + "." + std::to_string(number);
    if (!module.getNamedValue(name))
      return name;
  }
}

class Outlining {
public:
  Outlining(Function &copy, ValueToValueMapTy &map) : copy(copy), map(map) {}

  void take(BasicBlock *header, ArrayRef<Value *> privates, StringRef bodyName) {
    auto *there = dyn_cast_or_null<BasicBlock>(static_cast<Value *>(map.lookup(header)));
    CallInst *call = there ? takeOut(copy, there) : nullptr;
    if (!call)
      return;
    Function *body = call->getCalledFunction();
    body->setName(freshName(*body->getParent(), bodyName.str()));
    body->setLinkage(GlobalValue::InternalLinkage);
    body->setMetadata(PreparedMark, MDNode::get(body->getContext(), {}));
    body->setDSOLocal(true);
    body->removeFnAttr(Attribute::NoInline);
    SmallPtrSet<const Value *, 8> own;
    for (Value *object : privates)
      if (Value *now = map.lookup(object))
        own.insert(now);
    std::vector<uint8_t> flags;
    for (Value *argument : call->args())
      flags.push_back(argument->getType()->isPointerTy() &&
                      all_of(objectsOf(argument), [&](const Value *object) { return own.contains(object); }));
    found.push_back({header, call, std::move(flags)});
  }

  bool finish(std::string &problem) {
    if (found.empty())
      return true;
    if (!tidy(copy, problem))
      return false;
    for (Found &each : found) {
      Function &body = *each.call->getCalledFunction();
      if (!tidy(body, problem))
        return false;
      Analyses analyses(*body.getParent());
      describeEffects(body, *each.call, analyses);
    }
    return true;
  }

  std::unique_ptr<RgOutlined> result() {
    auto out = std::make_unique<RgOutlined>();
    for (Found &each : found) {
      out->flags.push_back(std::move(each.flags));
      const auto &flags = out->flags.back();
      out->bodies.push_back({wrap(each.header), wrap(each.call->getCalledFunction()), wrap(each.call),
                             flags.data(), flags.size()});
    }
    return out;
  }

private:
  struct Found {
    BasicBlock *header;
    CallInst *call;
    std::vector<uint8_t> flags;
  };

  bool tidy(Function &function, std::string &problem) {
    dropLifetimes(function);
    deleteDead(function);
    removeUnreachableBlocks(function);
    mergeStraight(function);
    return runPasses(function, "loop-simplify,lcssa", problem);
  }

  Function &copy;
  ValueToValueMapTy &map;
  std::vector<Found> found;
};

} // namespace

RgStatus rgllvm_function_outline(LLVMValueRef functionRef, const char *newName, const char *bodyName,
                                 const LLVMBasicBlockRef *headers, size_t count, LLVMBasicBlockRef *marks,
                                 size_t markCount, LLVMValueRef *copyOut, RgOutlined **out,
                                 RgOutlinedView *view, RgText *error) {
  auto *function = unwrap<Function>(functionRef);
  *copyOut = nullptr;
  *out = nullptr;
  *view = {};
  std::vector<std::vector<Value *>> privates;
  {
    Analyses analyses(*function->getParent());
    for (size_t i = 0; i < count; ++i)
      privates.push_back(privateMemory(*function, analyses, *unwrap(headers[i])));
  }
  ValueToValueMapTy map;
  Function *copy = CloneFunction(function, map);
  copy->setName(newName);
  Outlining outlining(*copy, map);
  // Blocks that are taken in by others are followed.
  SmallVector<WeakTrackingVH, 4> marked;
  for (size_t i = 0; i < markCount; ++i)
    marked.push_back(map.lookup(unwrap(marks[i])));
  for (size_t i = 0; i < count; ++i)
    outlining.take(unwrap(headers[i]), privates[i], bodyName);
  std::string problem;
  if (!outlining.finish(problem)) {
    *error = makeText(problem);
    return RG_FAILED;
  }
  auto result = outlining.result();
  if (result->bodies.empty()) {
    copy->eraseFromParent();
    return RG_OK;
  }
  for (size_t i = 0; i < markCount; ++i)
    marks[i] = wrap(cast<BasicBlock>(static_cast<Value *>(marked[i])));
  *copyOut = wrap(copy);
  *view = {result->bodies.data(), result->bodies.size()};
  *out = result.release();
  return RG_OK;
}

void rgllvm_outlined_free(RgOutlined *outlined) { delete outlined; }
