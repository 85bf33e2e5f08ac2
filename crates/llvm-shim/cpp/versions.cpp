// Two versions of the rest of a function, and a test at run time which of them is taken.
//
// The test is that the ranges of some accesses are disjoint (bounds.h has the arithmetic). Too large a range
// is harmless: the test fails more often. A range of several accesses of one base is their hull.
//
// The rest is what the block dominates whose end gets the test. Nothing in there is in a loop with
// something outside, so a copy needs no new phis: the blocks behind it get one more way in.

#include "analysis.h"
#include "bounds.h"

#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/Analysis/LoopInfo.h"
#include "llvm/Analysis/ScalarEvolution.h"
#include "llvm/Analysis/ScalarEvolutionExpressions.h"
#include "llvm/Analysis/ValueTracking.h"
#include "llvm/IR/Dominators.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/MDBuilder.h"
#include "llvm/Transforms/Utils/BasicBlockUtils.h"
#include "llvm/Transforms/Utils/Cloning.h"
#include "llvm/Transforms/Utils/Local.h"
#include "llvm/Transforms/Utils/ScalarEvolutionExpander.h"

#include <map>
#include <optional>
#include <tuple>

using namespace llvm;
using namespace rgllvm;

namespace {

// Larger functions are not doubled.
constexpr unsigned InstructionBudget = 5000;
// More objects than this make a test that is long and seldom true.
constexpr unsigned MostTests = 32;

// What an access touches: so many bytes from base and offset on.
struct Reach {
  Value *base = nullptr;
  const SCEV *offset = nullptr;
  const SCEV *bytes = nullptr;
};

class Versions {
public:
  explicit Versions(Function &function)
      : function(function), analyses(*function.getParent()),
        se(analyses.functions.getResult<ScalarEvolutionAnalysis>(function)),
        li(analyses.functions.getResult<LoopAnalysis>(function)),
        dt(analyses.functions.getResult<DominatorTreeAnalysis>(function)) {}

  void ask(Instruction *load, Instruction *writer) { writers[load].push_back(writer); }

  // Makes both versions. False, and nothing changed, if no load can be helped.
  bool make(LLVMBasicBlockRef *disjoint, LLVMBasicBlockRef *careful) {
    drop([&](Instruction *load) { return !reachable(load); });
    while (!writers.empty()) {
      BasicBlock *place = commonBlock();
      if (!place)
        return false;
      bounds.emplace(function, se, li, dt, *place);
      bool all = !drop([&](Instruction *load) { return !computable(load); });
      if (!all)
        continue;
      if (pairs().size() > MostTests)
        return false;
      build(*place, disjoint, careful);
      return true;
    }
    return false;
  }

private:
  using Pair = std::pair<Value *, Value *>;

  // Whether the loads that `condition` holds for, which it leaves out, were any.
  template <typename Condition> bool drop(Condition condition) {
    size_t before = writers.size();
    writers.remove_if([&](auto &entry) { return condition(entry.first); });
    return writers.size() != before;
  }

  // Whether what is to be compared can be named at all, wherever the test stands.
  bool reachable(Instruction *load) {
    Reach own = reachOf(load);
    return own.base && all_of(writers[load], [&](Instruction *writer) {
             Reach other = reachOf(writer);
             return other.base && other.base != own.base;
           });
  }

  bool computable(Instruction *load) {
    return canBound(load) && all_of(writers[load], [&](Instruction *writer) { return canBound(writer); });
  }

  bool canBound(Instruction *access) {
    Reach reach = reachOf(access);
    return bounds->available(reach.base) && bounds->of(reach.offset) && bounds->of(reach.bytes);
  }

  Reach reachOf(Instruction *access) {
    auto found = reaches.find(access);
    if (found == reaches.end())
      found = reaches.try_emplace(access, compute(access)).first;
    return found->second;
  }

  Reach compute(Instruction *access) {
    const DataLayout &layout = function.getParent()->getDataLayout();
    Value *pointer = nullptr;
    const SCEV *bytes = nullptr;
    Type *word = Type::getInt64Ty(function.getContext());
    auto fixed = [&](Type *type) {
      TypeSize size = layout.getTypeStoreSize(type);
      bytes = size.isScalable() ? nullptr : se.getConstant(word, size.getFixedValue());
    };
    if (auto *load = dyn_cast<LoadInst>(access); load && load->isSimple()) {
      pointer = load->getPointerOperand();
      fixed(load->getType());
    } else if (auto *store = dyn_cast<StoreInst>(access); store && store->isSimple()) {
      pointer = store->getPointerOperand();
      fixed(store->getValueOperand()->getType());
    } else if (auto *fill = dyn_cast<MemSetInst>(access); fill && !fill->isVolatile()) {
      pointer = fill->getDest();
      if (fill->getLength()->getType()->getIntegerBitWidth() <= 64)
        bytes = se.getNoopOrZeroExtend(se.getSCEVAtScope(fill->getLength(), li.getLoopFor(fill->getParent())),
                                       word);
    }
    if (!pointer || !bytes || pointer->getType()->getPointerAddressSpace() != 0 ||
        layout.getIndexTypeSizeInBits(pointer->getType()) != 64 || !se.isSCEVable(pointer->getType()))
      return {};
    const SCEV *address = se.getSCEVAtScope(pointer, li.getLoopFor(access->getParent()));
    auto *base = dyn_cast<SCEVUnknown>(se.getPointerBase(address));
    if (!base || isa<Constant>(base->getValue()) && !isa<GlobalVariable>(base->getValue()))
      return {};
    return {base->getValue(), se.removePointerBase(address), bytes};
  }

  SetVector<Instruction *> accesses() {
    SetVector<Instruction *> all;
    for (auto &[load, list] : writers) {
      all.insert(load);
      all.insert(list.begin(), list.end());
    }
    return all;
  }

  // The last block outside loops that comes before all accesses.
  BasicBlock *commonBlock() {
    BasicBlock *common = nullptr;
    for (Instruction *access : accesses())
      common = common ? dt.findNearestCommonDominator(common, access->getParent()) : access->getParent();
    auto *node = common ? dt.getNode(common) : nullptr;
    // An access in the block itself runs before its end.
    auto unfit = [&](BasicBlock *block) {
      return li.getLoopFor(block) || !isa<BranchInst>(block->getTerminator()) ||
             any_of(accesses(), [&](Instruction *access) { return access->getParent() == block; });
    };
    while (node && unfit(node->getBlock()))
      node = node->getIDom();
    return node ? node->getBlock() : nullptr;
  }

  // Whose ranges are compared.
  SetVector<Pair> pairs() {
    SetVector<Pair> all;
    for (auto &[load, list] : writers)
      for (Instruction *writer : list) {
        Value *a = reachOf(load).base, *b = reachOf(writer).base;
        if (!all.contains({b, a}))
          all.insert({a, b});
      }
    return all;
  }

  void build(BasicBlock &place, LLVMBasicBlockRef *disjoint, LLVMBasicBlockRef *careful) {
    SetVector<Pair> compared = pairs();
    Value *condition = test(compared);
    BasicBlock *rest = SplitBlock(&place, place.getTerminator(), &dt, &li);
    rest->setName("careful");
    SmallVector<BasicBlock *, 32> region;
    dt.getDescendants(rest, region);
    ValueToValueMapTy map;
    copy(region, map);
    LLVMContext &context = function.getContext();
    auto head = [&](const Twine &name, BasicBlock *to) {
      BasicBlock *block = BasicBlock::Create(context, name, &function, to);
      BranchInst::Create(to, block)->setDebugLoc(place.getTerminator()->getDebugLoc());
      return block;
    };
    BasicBlock *fast = head("disjoint.head", cast<BasicBlock>(map[rest]));
    BasicBlock *slow = head("careful.head", rest);
    auto *branch = BranchInst::Create(fast, slow, condition);
    branch->setDebugLoc(place.getTerminator()->getDebugLoc());
    ReplaceInstWithInst(place.getTerminator(), branch);
    mark(compared, map, *fast);
    *disjoint = wrap(fast);
    *careful = wrap(slow);
  }

  Value *test(const SetVector<Pair> &compared) {
    bounds->start();
    IRBuilder<> &code = bounds->code();
    MapVector<Value *, Interval> offsets;
    for (Instruction *access : accesses()) {
      Reach reach = reachOf(access);
      Found reached = bounds->of(reach.offset), bytes = bounds->of(reach.bytes);
      if (!reached || !bytes)
        return code.getFalse();
      Interval offset = bounds->reach(*reached, bytes->high);
      auto [found, fresh] = offsets.try_emplace(reach.base, offset);
      if (!fresh)
        found->second = *bounds->hull(found->second, offset);
    }
    MapVector<Value *, Interval> ranges;
    for (auto &[base, offset] : offsets) {
      Value *from = isGuaranteedNotToBePoison(base) ? base : code.CreateFreeze(base);
      Interval range = {code.CreatePtrAdd(from, offset.low), code.CreatePtrAdd(from, offset.high)};
      // A range that goes round the end of memory is none.
      bounds->require(code.CreateICmpULE(range.low, range.high));
      ranges.insert({base, range});
    }
    for (auto &[a, b] : compared) {
      Interval one = ranges[a], other = ranges[b];
      bounds->require(
          code.CreateOr(code.CreateICmpULE(one.high, other.low), code.CreateICmpULE(other.high, one.low)));
    }
    Value *condition = bounds->sound();
    // Of one opinion for good: forward and reverse sweep go the same way.
    return code.CreateFreeze(condition ? condition : code.getTrue(), "disjoint");
  }

  void copy(ArrayRef<BasicBlock *> region, ValueToValueMapTy &map) {
    SmallPtrSet<BasicBlock *, 32> inside(region.begin(), region.end());
    SmallVector<BasicBlock *, 32> copies;
    for (BasicBlock *block : region) {
      BasicBlock *made = CloneBasicBlock(block, map, ".disjoint", &function);
      map[block] = made;
      copies.push_back(made);
    }
    remapInstructionsInBlocks(copies, map);
    auto now = [&](Value *value) {
      auto found = map.find(value);
      return found == map.end() ? value : static_cast<Value *>(found->second);
    };
    for (BasicBlock *block : region) {
      SmallPtrSet<BasicBlock *, 4> done;
      for (BasicBlock *next : successors(block))
        if (!inside.contains(next) && done.insert(next).second)
          for (PHINode &phi : next->phis())
            for (unsigned i = 0, count = phi.getNumIncomingValues(); i < count; ++i)
              if (phi.getIncomingBlock(i) == block)
                phi.addIncoming(now(phi.getIncomingValue(i)), cast<BasicBlock>(map[block]));
    }
  }

  // What was compared does not overlap in the copy. Only accesses whose range was part of it say so.
  void mark(const SetVector<Pair> &compared, ValueToValueMapTy &map, BasicBlock &fast) {
    LLVMContext &context = function.getContext();
    MDBuilder builder(context);
    MDNode *domain = builder.createAnonymousAliasScopeDomain(CheckedDomain);
    MapVector<Value *, MDNode *> scopes;
    MapVector<Value *, SmallVector<Metadata *, 4>> others;
    auto scopeOf = [&](Value *base) {
      MDNode *&scope = scopes[base];
      if (!scope)
        scope = builder.createAnonymousAliasScope(domain);
      return scope;
    };
    for (auto &[a, b] : compared) {
      MDNode *one = scopeOf(a), *other = scopeOf(b);
      others[a].push_back(other);
      others[b].push_back(one);
    }
    auto add = [&](Instruction &inst, unsigned kind, MDNode *list) {
      inst.setMetadata(kind, MDNode::concatenate(inst.getMetadata(kind), list));
    };
    for (Instruction *access : accesses()) {
      auto *inst = dyn_cast_or_null<Instruction>(static_cast<Value *>(map[access]));
      if (!inst)
        continue;
      Value *base = reachOf(access).base;
      add(*inst, LLVMContext::MD_alias_scope, MDNode::get(context, scopes[base]));
      add(*inst, LLVMContext::MD_noalias, MDNode::get(context, others[base]));
    }
    // Should this be copied into a loop, each turn makes its own test.
    for (auto &[base, scope] : scopes)
      IRBuilder<>(fast.getTerminator()).CreateNoAliasScopeDeclaration(MDNode::get(context, scope));
  }

  Function &function;
  Analyses analyses;
  ScalarEvolution &se;
  LoopInfo &li;
  DominatorTree &dt;
  std::optional<Bounds> bounds;
  MapVector<Instruction *, SmallVector<Instruction *, 4>> writers;
  DenseMap<Instruction *, Reach> reaches;
};

} // namespace

RgStatus rgllvm_function_versions(LLVMValueRef functionRef, const char *newName, const RgQuestion *pairs,
                                  size_t count, RgVersions *out, RgText *error) {
  auto *function = unwrap<Function>(functionRef);
  *out = {};
  if (function->getInstructionCount() > InstructionBudget)
    return RG_OK;
  ValueToValueMapTy map;
  Function *clone = CloneFunction(function, map);
  clone->setName(newName);
  bool made = false;
  {
    Versions versions(*clone);
    for (size_t i = 0; i < count; ++i) {
      auto *load = dyn_cast_or_null<Instruction>(static_cast<Value *>(map.lookup(unwrap(pairs[i].load))));
      auto *writer = dyn_cast_or_null<Instruction>(static_cast<Value *>(map.lookup(unwrap(pairs[i].writer))));
      if (load && writer)
        versions.ask(load, writer);
    }
    made = versions.make(&out->disjoint, &out->careful);
  }
  if (!made) {
    clone->eraseFromParent();
    return RG_OK;
  }
  removeUnreachableBlocks(*clone);
  std::string problem;
  if (!runPasses(*clone, "mergereturn,adce,loop-simplify,lcssa", problem)) {
    *error = makeText(problem);
    return RG_FAILED;
  }
  out->function = wrap(clone);
  return RG_OK;
}
