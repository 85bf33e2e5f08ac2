// Memory through which the iterations of a loop do not communicate.
//
// A read is safe if the same iteration wrote the place before (places.h says how that is told).
//
// That the write comes first is proved on the graph, without the edges that are not taken if the conditions
// hold that the read stands behind.

#include "iterations.h"
#include "places.h"

#include "llvm/Analysis/AliasAnalysis.h"
#include "llvm/Analysis/CFG.h"
#include "llvm/Analysis/MemoryBuiltins.h"
#include "llvm/Analysis/TargetLibraryInfo.h"
#include "llvm/Analysis/ValueTracking.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/IntrinsicInst.h"

using namespace llvm;
using namespace rgllvm;

namespace {

// More pairs of a read and a write are not looked at.
constexpr size_t MostPairs = 4096;
constexpr unsigned MostUses = 4096;

struct Condition {
  Value *value;
  bool wanted;

  bool operator==(const Condition &other) const { return value == other.value && wanted == other.wanted; }
};

class PrivateMemory : Places {
public:
  PrivateMemory(Function &function, Analyses &analyses, Loop &loop)
      : Places(function, analyses.functions.getResult<ScalarEvolutionAnalysis>(function),
               analyses.functions.getResult<LoopAnalysis>(function),
               analyses.functions.getResult<DominatorTreeAnalysis>(function)),
        function(function), loop(loop), layout(function.getParent()->getDataLayout()),
        library(analyses.functions.getResult<TargetLibraryAnalysis>(function)), dead(deadEnds(function)) {}

  std::vector<Value *> find() {
    std::vector<Value *> found;
    for (Instruction &inst : instructions(function))
      if (isObject(inst) && isPrivate(inst))
        found.push_back(&inst);
    return found;
  }

private:
  bool isObject(const Instruction &inst) const {
    if (loop.contains(&inst) || !dt.dominates(&inst, loop.getHeader()))
      return false;
    if (auto *local = dyn_cast<AllocaInst>(&inst))
      return local->isStaticAlloca() && local->getAddressSpace() == 0;
    return isNoAliasCall(&inst) || isAllocLikeFn(&inst, &library) ||
           isLibrary(inst, {LibFunc_malloc, LibFunc_calloc, LibFunc_aligned_alloc});
  }

  // Declarations without optimisation do not say what the functions do.
  bool isLibrary(const Instruction &inst, ArrayRef<LibFunc> functions) const {
    auto *call = dyn_cast<CallBase>(&inst);
    LibFunc known;
    return call && library.getLibFunc(*call, known) && is_contained(functions, known);
  }

  bool isPrivate(Instruction &inst) {
    object = &inst;
    reads.clear();
    writes.clear();
    writers.clear();
    if (!followUses() || (reads.empty() && writes.empty()) || reads.size() * writes.size() > MostPairs)
      return false;
    findAssumed();
    return all_of(reads, [&](const Access &read) { return isCovered(read); });
  }

  // --- What is done with the object ---

  // All uses of all pointers into the object; false if one is not understood.
  bool followUses() {
    SmallPtrSet<Value *, 16> seen = {object};
    SmallVector<Value *, 16> work = {object};
    unsigned budget = MostUses;
    while (!work.empty()) {
      Value *pointer = work.pop_back_val();
      for (Use &use : pointer->uses()) {
        auto *user = dyn_cast<Instruction>(use.getUser());
        if (!user || budget-- == 0)
          return false;
        if (isa<GetElementPtrInst, PHINode, SelectInst, AddrSpaceCastInst, BitCastInst, FreezeInst>(user)) {
          if (!user->getType()->isPointerTy())
            return false;
          if (seen.insert(user).second)
            work.push_back(user);
        } else if (!noteUse(use, *user)) {
          return false;
        }
      }
    }
    return true;
  }

  bool noteUse(Use &use, Instruction &user) {
    bool inside = loop.contains(&user);
    if (auto *load = dyn_cast<LoadInst>(&user))
      return !inside || (load->isSimple() && note(reads, user, use.get(), sizeOf(load->getType())));
    if (auto *store = dyn_cast<StoreInst>(&user)) {
      if (use.getOperandNo() != StoreInst::getPointerOperandIndex())
        return false;
      writers.push_back(&user);
      return !inside || (store->isSimple() &&
                         note(writes, user, use.get(), sizeOf(store->getValueOperand()->getType())));
    }
    if (isa<ICmpInst>(user) || user.isLifetimeStartOrEnd())
      return true;
    auto *call = dyn_cast<CallBase>(&user);
    if (!call || !call->isArgOperand(&use))
      return false;
    unsigned argument = call->getArgOperandNo(&use);
    if (auto *copy = dyn_cast<MemIntrinsic>(call)) {
      bool isSource = isa<MemTransferInst>(copy) && argument == 1;
      if (!isSource)
        writers.push_back(&user);
      if (!inside)
        return true;
      return !copy->isVolatile() &&
             note(isSource ? reads : writes, user, use.get(), lengthOf(*copy->getLength(), user));
    }
    if (inside)
      return false;
    // Nothing is read behind it.
    if (isLibrary(*call, {LibFunc_free}) || getFreedOperand(call, &library) == use.get())
      return true;
    if (!call->onlyReadsMemory(argument))
      writers.push_back(&user);
    return call->doesNotCapture(argument);
  }

  const SCEV *sizeOf(Type *type) {
    TypeSize size = layout.getTypeStoreSize(type);
    return size.isScalable() ? nullptr : se.getConstant(word, size.getFixedValue());
  }

  const SCEV *lengthOf(Value &length, Instruction &at) {
    if (length.getType()->getIntegerBitWidth() > 64)
      return nullptr;
    return se.getNoopOrZeroExtend(valueAt(length, at), word);
  }

  const SCEV *valueAt(Value &value, const Instruction &at) {
    return se.getSCEVAtScope(&value, li.getLoopFor(at.getParent()));
  }

  bool note(std::vector<Access> &list, Instruction &inst, Value *pointer, const SCEV *bytes) {
    if (!bytes || !isFrom(bytes, *inst.getParent()))
      return false;
    Access access = {&inst, pointer, bytes, nullptr};
    const SCEV *address = valueAt(*pointer, inst);
    auto *base = dyn_cast<SCEVUnknown>(se.getPointerBase(address));
    if (base && base->getValue() == object && se.getTypeSizeInBits(address->getType()) == 64 &&
        isFrom(address, *inst.getParent()))
      access.offset = se.removePointerBase(address);
    list.push_back(access);
    return true;
  }

  // --- Reads and the writes before them ---

  bool isCovered(const Access &read) {
    facts = assumed;
    addFacts(*read.block(), facts);
    SmallVector<std::pair<uint64_t, uint64_t>, 4> pieces;
    std::optional<uint64_t> bytes = number(read.bytes);
    for (const Access &write : writes) {
      Box box;
      if (!comesBefore(write, read, box))
        continue;
      if (isWhole(box, *read.block()) || (read.offset && isWithin(read, box)))
        return true;
      if (bytes && box.sides.empty() && read.offset)
        addPiece(read, *bytes, box, pieces);
    }
    // Several writes may make up what is read at once.
    return (bytes && isFilled(pieces, *bytes)) || isBehind(read);
  }

  void addPiece(const Access &read, uint64_t bytes, const Box &box,
                SmallVectorImpl<std::pair<uint64_t, uint64_t>> &pieces) {
    auto *distance = dyn_cast<SCEVConstant>(se.getMinusSCEV(box.base, read.offset));
    std::optional<uint64_t> written = number(box.bytes);
    if (!distance || !written || *written > INT32_MAX || bytes > INT32_MAX ||
        distance->getAPInt().getSignificantBits() > 32)
      return;
    int64_t from = distance->getAPInt().getSExtValue(), to = from + int64_t(*written);
    if (to > 0 && from < int64_t(bytes))
      pieces.push_back({uint64_t(std::max<int64_t>(from, 0)), uint64_t(to)});
  }

  // Whether the iteration of the innermost loop around both has written all of the box when it reads.
  bool comesBefore(const Access &write, const Access &read, Box &box) {
    Loop *common = li.getLoopFor(write.block());
    while (common && !common->contains(read.block()))
      common = common->getParentLoop();
    if (!common || !loop.contains(common) || !write.offset || !makeBox(write, read, *common, box))
      return false;
    if (box.point == write.block() && box.point == read.block())
      return write.inst->comesBefore(read.inst);
    return runsBefore(box.point, read.block(), *common, *common, read);
  }

  bool makeBox(const Access &write, const Access &read, const Loop &common, Box &box) {
    SmallVector<Loop *, 4> turned;
    box.point = write.block();
    for (Loop *inner = li.getLoopFor(box.point); inner != &common; inner = inner->getParentLoop()) {
      BasicBlock *latch = inner->getLoopLatch(), *exit = latch ? onlyExit(*inner) : nullptr;
      if (!exit || turned.size() == DeepestLoops || li.getLoopFor(exit) != inner->getParentLoop() ||
          !runsBefore(box.point, latch, *inner, common, read))
        return false;
      turned.push_back(inner);
      box.point = exit;
    }
    const Loop *outermost = turned.empty() ? nullptr : turned.back();
    auto stays = [&](const SCEV *s) { return !outermost || se.isLoopInvariant(s, outermost); };
    box.base = write.offset;
    while (auto *moving = dyn_cast<SCEVAddRecExpr>(box.base)) {
      auto *inner = moving->getLoop();
      if (!is_contained(turned, inner))
        break;
      const SCEV *last = se.getExitCount(inner, inner->getLoopLatch());
      if (!moving->isAffine() || !stays(moving->getOperand(1)) || isa<SCEVCouldNotCompute>(last) ||
          se.getTypeSizeInBits(last->getType()) > 64)
        return false;
      box.sides.push_back({moving->getOperand(1), last, nullptr, inner});
      box.base = moving->getStart();
    }
    box.bytes = write.bytes;
    return stays(box.base) && stays(box.bytes);
  }

  // Where the loop is left at the end of a turn, if that is the only way out from which there is a return.
  BasicBlock *onlyExit(const Loop &inner) {
    SmallVector<std::pair<BasicBlock *, BasicBlock *>, 4> edges;
    inner.getExitEdges(edges);
    BasicBlock *exit = nullptr;
    for (auto [from, to] : edges) {
      if (dead.contains(to))
        continue;
      if (exit || from != inner.getLoopLatch())
        return nullptr;
      exit = to;
    }
    return exit;
  }

  // --- Order ---

  // Conditions of the branches on all ways to a block.
  void addFacts(BasicBlock &block, SmallVectorImpl<Condition> &out) {
    for (auto *node = dt.getNode(&block); node && node->getIDom(); node = node->getIDom()) {
      BasicBlock *above = node->getIDom()->getBlock();
      auto *branch = dyn_cast<BranchInst>(above->getTerminator());
      if (!branch || !branch->isConditional() || branch->getSuccessor(0) == branch->getSuccessor(1))
        continue;
      for (unsigned side : {0, 1})
        if (dt.dominates(BasicBlockEdge(above, branch->getSuccessor(side)), &block))
          out.push_back({branch->getCondition(), side == 0});
    }
  }

  // What holds whenever anything was written before. Memory that comes without contents has none to be read
  // but then.
  void findAssumed() {
    assumed.clear();
    bool isEmpty = isa<AllocaInst>(object) ||
                   isLibrary(*object, {LibFunc_malloc, LibFunc_aligned_alloc, LibFunc_Znwm, LibFunc_Znam});
    SmallVector<Instruction *, 8> before;
    for (Instruction *writer : writers)
      if (loop.contains(writer) ||
          isPotentiallyReachable(writer->getParent(), loop.getHeader(), nullptr, &dt, &li))
        before.push_back(writer);
    if (!isEmpty || before.empty())
      return;
    addFacts(*before.front()->getParent(), assumed);
    for (Instruction *writer : drop_begin(before)) {
      SmallVector<Condition, 8> own;
      addFacts(*writer->getParent(), own);
      llvm::erase_if(assumed, [&](const Condition &condition) { return !is_contained(own, condition); });
    }
    // As long as there is this object, a condition has one value.
    llvm::erase_if(assumed, [&](const Condition &condition) {
      auto *inst = dyn_cast<Instruction>(condition.value);
      const Loop *around = inst ? li.getLoopFor(inst->getParent()) : nullptr;
      return around && !around->contains(object);
    });
  }

  // Whether a turn of `scope` that comes to `to` came through `from` before, with what is known at the read.
  bool runsBefore(BasicBlock *from, BasicBlock *to, const Loop &scope, const Loop &common,
                  const Access &read) {
    SmallPtrSet<BasicBlock *, 16> seen;
    SmallVector<BasicBlock *, 16> work = {scope.getHeader()};
    while (!work.empty()) {
      BasicBlock *block = work.pop_back_val();
      if (block == from || !scope.contains(block) || !seen.insert(block).second)
        continue;
      if (block == to)
        return false;
      auto *branch = dyn_cast<BranchInst>(block->getTerminator());
      std::optional<bool> taken;
      if (branch && branch->isConditional())
        taken = decided(*branch->getCondition(), common, read);
      for (BasicBlock *next : successors(block))
        if (next != scope.getHeader() && (!taken || next == branch->getSuccessor(*taken ? 0 : 1)))
          work.push_back(next);
    }
    return true;
  }

  // Whether the value is the same throughout an iteration of the loop.
  bool isSteady(const Value &value, const Loop &common) const {
    auto *inst = dyn_cast<Instruction>(&value);
    const Loop *around = inst ? li.getLoopFor(inst->getParent()) : nullptr;
    return !around || around->contains(&common);
  }

  // A condition in the iteration of the loop in which the read stands.
  std::optional<bool> decided(Value &condition, const Loop &common, const Access &read) {
    if (!isSteady(condition, common))
      return std::nullopt;
    for (const Condition &fact : facts)
      if (isSteady(*fact.value, common))
        if (auto implied = isImpliedCondition(fact.value, &condition, layout, fact.wanted))
          return implied;
    auto *compare = dyn_cast<ICmpInst>(&condition);
    if (!compare || !se.isSCEVable(compare->getOperand(0)->getType()))
      return std::nullopt;
    const SCEV *left = se.getSCEV(compare->getOperand(0)), *right = se.getSCEV(compare->getOperand(1));
    BasicBlock &at = *read.block();
    for (bool answer : {true, false})
      if (isGuarded(answer ? compare->getPredicate() : compare->getInversePredicate(), left, right, at))
        return answer;
    return std::nullopt;
  }

  // --- Places ---

  // Whether the box is the whole object. Then it does not matter where in it is read.
  bool isWhole(const Box &box, BasicBlock &at) {
    if (!box.base->isZero())
      return false;
    const SCEV *size = objectSize(), *width = box.bytes;
    SmallVector<const Box::Side *, 4> sides;
    for (const Box::Side &side : box.sides)
      sides.push_back(&side);
    while (!sides.empty()) {
      auto next = find_if(sides, [&](const Box::Side *side) { return side->step == width; });
      if (next == sides.end() || !isFrom((*next)->last, *box.point))
        return false;
      const SCEV *last = se.getNoopOrZeroExtend((*next)->last, word);
      width = se.getMulExpr(width, se.getAddExpr(last, se.getOne(word)));
      sides.erase(next);
    }
    return size && reaches(width, size, at);
  }

  const SCEV *objectSize() {
    if (auto *local = dyn_cast<AllocaInst>(object)) {
      auto size = local->getAllocationSize(layout);
      return size && !size->isScalable() ? se.getConstant(word, size->getFixedValue()) : nullptr;
    }
    auto *call = cast<CallBase>(object);
    if (!isLibrary(*call, {LibFunc_malloc, LibFunc_Znwm, LibFunc_Znam}) ||
        call->getArgOperand(0)->getType() != word)
      return nullptr;
    return valueAt(*call->getArgOperand(0), *call);
  }

  // --- Writes one behind the other ---

  // Equal values: so many bytes from the start of the object on are written. None: it is not come by.
  using Ends = std::optional<SmallVector<const SCEV *, 4>>;

  // Optimisers make several loops of one: the second starts where the first has stopped.
  bool isBehind(const Access &read) {
    const SCEV *size = objectSize();
    for (Loop *inner = nullptr, *common = li.getLoopFor(read.block()); common && loop.contains(common);
         inner = common, common = common->getParentLoop()) {
      ends.clear();
      Ends done = endsAt(inner ? *inner->getHeader() : *read.block(), *common, read);
      for (const SCEV *end : done.value_or(SmallVector<const SCEV *, 4>())) {
        Box box = {se.getZero(word), end, {}, nullptr};
        if ((size && reaches(end, size, *read.block())) || (read.offset && isWithin(read, box)))
          return true;
      }
    }
    return false;
  }

  // At the start of a block of `common` itself, or of the header of a loop in it.
  Ends endsAt(BasicBlock &block, const Loop &common, const Access &read) {
    if (&block == common.getHeader())
      return Ends({se.getZero(word)});
    auto [found, fresh] = ends.try_emplace(&block, std::nullopt);
    if (!fresh)
      return found->second;
    Ends result;
    SmallVector<std::pair<BasicBlock *, Ends>, 4> ways;
    const Loop *own = li.getLoopFor(&block);
    for (BasicBlock *before : predecessors(&block)) {
      if (own != &common && own->contains(before))
        continue;
      Ends way = endsOn(*before, block, common, read);
      if (!way)
        continue;
      ways.push_back({before, way});
      if (result)
        llvm::erase_if(*result, [&](const SCEV *end) { return !is_contained(*way, end); });
      else
        result = way;
    }
    if (result)
      addPhis(block, ways, *result);
    return ends[&block] = result;
  }

  void addPhis(BasicBlock &block, ArrayRef<std::pair<BasicBlock *, Ends>> ways,
               SmallVectorImpl<const SCEV *> &result) {
    const SCEV *unit = unitOf(writes);
    if (li.isLoopHeader(&block) || !unit)
      return;
    for (PHINode &phi : block.phis())
      if (phi.getType() == word && all_of(ways, [&](const auto &way) {
            return is_contained(*way.second,
                                se.getMulExpr(unit, valueAt(*phi.getIncomingValueForBlock(way.first),
                                                            *way.first->getTerminator())));
          }))
        result.push_back(se.getMulExpr(unit, valueAt(phi, phi)));
  }

  const SCEV *unitOf(ArrayRef<Access> list) const {
    auto found = find_if(list, [](const Access &access) { return isa<StoreInst>(access.inst); });
    return found == list.end() ? nullptr : found->bytes;
  }

  Ends endsOn(BasicBlock &before, BasicBlock &block, const Loop &common, const Access &read) {
    if (!common.contains(&before))
      return Ends(SmallVector<const SCEV *, 4>());
    Loop *inner = li.getLoopFor(&before);
    while (inner != &common && inner->getParentLoop() != &common)
      inner = inner->getParentLoop();
    if (inner != &common) {
      Ends at = endsAt(*inner->getHeader(), common, read);
      if (at && onlyExit(*inner) == &block)
        addTurns(*inner, common, read, *at);
      return at;
    }
    auto *branch = dyn_cast<BranchInst>(before.getTerminator());
    bool isTest = branch && branch->isConditional() && branch->getSuccessor(0) != branch->getSuccessor(1);
    if (isTest)
      if (auto taken = decided(*branch->getCondition(), common, read);
          taken && branch->getSuccessor(*taken ? 0 : 1) != &block)
        return std::nullopt;
    Ends at = endsAt(before, common, read);
    if (!at)
      return at;
    addStraight(before, *at);
    if (isTest)
      addEqual(*branch, branch->getSuccessor(0) == &block, *at);
    return at;
  }

  // Where two values are equal, so are their multiples.
  void addEqual(BranchInst &branch, bool taken, SmallVectorImpl<const SCEV *> &at) {
    auto *compare = dyn_cast<ICmpInst>(branch.getCondition());
    const SCEV *unit = unitOf(writes);
    if (!compare || !unit || compare->getOperand(0)->getType() != word ||
        compare->getPredicate() != (taken ? ICmpInst::ICMP_EQ : ICmpInst::ICMP_NE))
      return;
    const SCEV *sides[2];
    for (unsigned i : {0, 1})
      sides[i] = se.getMulExpr(unit, valueAt(*compare->getOperand(i), *compare));
    for (unsigned i : {0, 1})
      if (is_contained(at, sides[i]))
        at.push_back(sides[1 - i]);
  }

  // Writes in the block itself that go on where it is written up to.
  void addStraight(BasicBlock &block, SmallVectorImpl<const SCEV *> &at) {
    SmallVector<const SCEV *, 4> moved;
    for (const Access &write : writes)
      if (write.block() == &block && write.offset && is_contained(moved.empty() ? at : moved, write.offset))
        moved = {se.getAddExpr(write.offset, write.bytes)};
    if (!moved.empty())
      at.assign(moved.begin(), moved.end());
  }

  // A loop whose turns write one behind the other.
  void addTurns(Loop &inner, const Loop &common, const Access &read, SmallVectorImpl<const SCEV *> &at) {
    for (const SCEV *end : at)
      for (const Access &first : writes)
        if (const SCEV *step = stepFrom(first, inner, end);
            step && fillsTurn(inner, common, read, end, step)) {
          SmallVector<const SCEV *, 4> moved;
          addAfter(inner, end, step, moved);
          at.assign(moved.begin(), moved.end());
          return;
        }
  }

  const SCEV *stepFrom(const Access &write, Loop &inner, const SCEV *start) {
    auto *moving = dyn_cast_or_null<SCEVAddRecExpr>(write.offset);
    bool fits = moving && moving->getLoop() == &inner && moving->isAffine() && moving->getStart() == start &&
                number(moving->getOperand(1));
    return fits && cast<SCEVConstant>(moving->getOperand(1))->getAPInt().isStrictlyPositive()
               ? moving->getOperand(1)
               : nullptr;
  }

  // Whether each turn writes all of the step.
  bool fillsTurn(Loop &inner, const Loop &common, const Access &read, const SCEV *start, const SCEV *step) {
    SmallVector<std::pair<uint64_t, uint64_t>, 4> pieces;
    for (const Access &write : writes) {
      auto *moving = dyn_cast_or_null<SCEVAddRecExpr>(write.offset);
      if (!moving || moving->getLoop() != &inner || !moving->isAffine() || moving->getOperand(1) != step ||
          li.getLoopFor(write.block()) != &inner ||
          !runsBefore(write.block(), inner.getLoopLatch(), inner, common, read))
        continue;
      Box box = {moving->getStart(), write.bytes, {}, nullptr};
      Access turn = read;
      turn.offset = start;
      addPiece(turn, *number(step), box, pieces);
    }
    return isFilled(pieces, *number(step));
  }

  static bool isFilled(SmallVectorImpl<std::pair<uint64_t, uint64_t>> &pieces, uint64_t bytes) {
    llvm::sort(pieces);
    uint64_t done = 0;
    for (auto [from, to] : pieces)
      if (from <= done)
        done = std::max(done, to);
    return done >= bytes;
  }

  // Where the loop has stopped: by its count, and by the value that it stops at.
  void addAfter(Loop &inner, const SCEV *start, const SCEV *step, SmallVectorImpl<const SCEV *> &out) {
    BasicBlock *latch = inner.getLoopLatch();
    const SCEV *last = se.getExitCount(&inner, latch);
    if (!isa<SCEVCouldNotCompute>(last) && se.getTypeSizeInBits(last->getType()) <= 64) {
      const SCEV *turns = se.getAddExpr(se.getNoopOrZeroExtend(last, word), se.getOne(word));
      out.push_back(se.getAddExpr(start, se.getMulExpr(step, turns)));
    }
    auto *branch = dyn_cast<BranchInst>(latch->getTerminator());
    auto *compare = branch && branch->isConditional() ? dyn_cast<ICmpInst>(branch->getCondition()) : nullptr;
    if (!compare || compare->getOperand(0)->getType() != word ||
        compare->getPredicate() !=
            (inner.contains(branch->getSuccessor(0)) ? ICmpInst::ICMP_NE : ICmpInst::ICMP_EQ))
      return;
    for (unsigned i : {0, 1}) {
      auto *moving = dyn_cast<SCEVAddRecExpr>(valueAt(*compare->getOperand(i), *compare));
      const SCEV *bound = valueAt(*compare->getOperand(1 - i), *compare);
      if (!moving || moving->getLoop() != &inner || !moving->isAffine() || !se.isLoopInvariant(bound, &inner))
        continue;
      if (const SCEV *times = quotient(step, moving->getOperand(1))) {
        const SCEV *moved = se.getAddExpr(se.getMinusSCEV(bound, moving->getStart()), moving->getOperand(1));
        out.push_back(se.getAddExpr(start, se.getMulExpr(times, moved)));
      }
    }
  }

  Function &function;
  Loop &loop;
  const DataLayout &layout;
  TargetLibraryInfo &library;
  DenseSet<const BasicBlock *> dead;
  Instruction *object = nullptr;
  // Within the loop.
  std::vector<Access> reads, writes;
  // All that may write, wherever it stands.
  std::vector<Instruction *> writers;
  SmallVector<Condition, 8> assumed, facts;
  DenseMap<const BasicBlock *, Ends> ends;
};

} // namespace

std::vector<Value *> rgllvm::privateMemory(Function &function, Analyses &analyses, BasicBlock &header) {
  Loop *loop = analyses.functions.getResult<LoopAnalysis>(function).getLoopFor(&header);
  if (!loop || loop->getHeader() != &header)
    return {};
  return PrivateMemory(function, analyses, *loop).find();
}

size_t rgllvm_private_memory(LLVMValueRef functionRef, LLVMBasicBlockRef header, LLVMValueRef *out,
                             size_t capacity) {
  auto *function = unwrap<Function>(functionRef);
  Analyses analyses(*function->getParent());
  std::vector<Value *> found = privateMemory(*function, analyses, *unwrap(header));
  for (size_t i = 0; i < found.size() && i < capacity; ++i)
    out[i] = wrap(found[i]);
  return found.size();
}
