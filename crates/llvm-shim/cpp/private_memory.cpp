// Memory through which the iterations of a loop do not communicate.
//
// A read is safe if the same iteration wrote the place before. A write in inner loops that run to their ends
// covers a box: its address is a base and a multiple of a step for each of these loops, and each factor takes
// all values from none to the loop's last turn. A read lies in the box if its distance from the base is a sum
// of the same steps, and each factor is proved to be at most that last turn. All that is arithmetic of
// machine words: equal words are equal addresses, so nothing is asked about overflow but where a bound is
// taken, and there scalar evolution has to prove it.
//
// That the write comes first is proved on the graph, without the edges that are not taken if the conditions
// hold that the read stands behind.

#include "iterations.h"

#include "llvm/Analysis/AliasAnalysis.h"
#include "llvm/Analysis/LoopInfo.h"
#include "llvm/Analysis/MemoryBuiltins.h"
#include "llvm/Analysis/ScalarEvolution.h"
#include "llvm/Analysis/ScalarEvolutionExpressions.h"
#include "llvm/Analysis/TargetLibraryInfo.h"
#include "llvm/Analysis/ValueTracking.h"
#include "llvm/IR/Dominators.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/IntrinsicInst.h"

#include <optional>

using namespace llvm;
using namespace rgllvm;

namespace {

// More pairs of a read and a write are not looked at.
constexpr size_t MostPairs = 4096;
constexpr unsigned MostUses = 4096;
constexpr unsigned DeepestLoops = 8;

// Sign extensions of what is not negative as zero extensions.
class Plain : public SCEVRewriteVisitor<Plain> {
public:
  Plain(ScalarEvolution &se, function_ref<bool(const SCEV *)> isNotNegative)
      : SCEVRewriteVisitor(se), isNotNegative(isNotNegative) {}

  const SCEV *visitSignExtendExpr(const SCEVSignExtendExpr *s) {
    return isNotNegative(s->getOperand()) ? SE.getZeroExtendExpr(s->getOperand(), s->getType()) : s;
  }

private:
  function_ref<bool(const SCEV *)> isNotNegative;
};

struct Access {
  Instruction *inst = nullptr;
  Value *pointer = nullptr;
  // In bytes, and in 64 bits.
  const SCEV *bytes = nullptr;
  // From the start of the object; null if that cannot be told.
  const SCEV *offset = nullptr;

  BasicBlock *block() const { return inst->getParent(); }
};

struct Condition {
  Value *value;
  bool wanted;

  bool operator==(const Condition &other) const { return value == other.value && wanted == other.wanted; }
};

// The places that a write covers, once control has come to `point`.
struct Box {
  struct Side {
    const SCEV *step;
    // The factor is at most `last`, or smaller than `count`, which may be none.
    const SCEV *last = nullptr;
    const SCEV *count = nullptr;
    const Loop *loop = nullptr;
  };
  const SCEV *base = nullptr;
  // What is written at each place.
  const SCEV *bytes = nullptr;
  SmallVector<Side, 4> sides;
  BasicBlock *point = nullptr;
};

class PrivateMemory {
public:
  PrivateMemory(Function &function, Analyses &analyses, Loop &loop)
      : function(function), loop(loop), layout(function.getParent()->getDataLayout()),
        se(analyses.functions.getResult<ScalarEvolutionAnalysis>(function)),
        li(analyses.functions.getResult<LoopAnalysis>(function)),
        dt(analyses.functions.getResult<DominatorTreeAnalysis>(function)),
        library(analyses.functions.getResult<TargetLibraryAnalysis>(function)), dead(deadEnds(function)),
        word(Type::getInt64Ty(function.getContext())) {}

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

  // Whether all loops that the value moves with are around the block.
  bool isFrom(const SCEV *s, const BasicBlock &block) const {
    return !SCEVExprContains(s, [&](const SCEV *part) {
      auto *moving = dyn_cast<SCEVAddRecExpr>(part);
      return isa<SCEVCouldNotCompute>(part) || (moving && !moving->getLoop()->contains(&block));
    });
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

  static std::optional<uint64_t> number(const SCEV *s) {
    auto *constant = dyn_cast<SCEVConstant>(s);
    return constant ? constant->getAPInt().tryZExtValue() : std::nullopt;
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
    if (!isEmpty || writers.empty())
      return;
    addFacts(*writers.front()->getParent(), assumed);
    for (Instruction *writer : drop_begin(writers)) {
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

  // Whether so many bytes are all there are.
  bool reaches(const SCEV *width, const SCEV *size, BasicBlock &at) {
    std::optional<uint64_t> all = number(size), done = number(width);
    if (all && done)
      return *done >= *all;
    auto isNotNegative = [&](const SCEV *part) {
      return isGuarded(ICmpInst::ICMP_SGE, part, se.getZero(part->getType()), at);
    };
    Plain plain(se, isNotNegative);
    return size == width || plain.visit(size) == plain.visit(width);
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

  bool isWithin(const Access &read, const Box &box) {
    std::optional<uint64_t> wanted = number(read.bytes), there = number(box.bytes);
    if (!wanted)
      return isRunWithin(read, box);
    if (there && isAmong(read, *wanted, box, *there))
      return true;
    // What is written at once, in pieces of the size that is read.
    const SCEV *unit = se.getConstant(word, *wanted), *count = *wanted ? quotient(box.bytes, unit) : nullptr;
    Type *wide = Type::getInt128Ty(function.getContext());
    if (!count || se.getZeroExtendExpr(box.bytes, wide) !=
                      se.getMulExpr(se.getZeroExtendExpr(unit, wide), se.getZeroExtendExpr(count, wide)))
      return false;
    Box pieces = box;
    pieces.sides.push_back({unit, nullptr, count, nullptr});
    return isAmong(read, *wanted, pieces, *wanted);
  }

  bool isAmong(const Access &read, uint64_t wanted, const Box &box, uint64_t there) {
    auto sides = box.sides;
    // Computed steps first: what is a multiple of one of them may be one of a plain number too.
    llvm::stable_sort(sides, [](const Box::Side &a, const Box::Side &b) {
      auto rank = [](const Box::Side &side) {
        auto *step = dyn_cast<SCEVConstant>(side.step);
        return step ? step->getAPInt().abs().getLimitedValue(INT64_MAX) : UINT64_MAX;
      };
      return rank(a) > rank(b);
    });
    SmallVector<const SCEV *, 4> factors(sides.size(), se.getZero(word));
    APInt rest(64, 0);
    if (!split(se.getMinusSCEV(read.offset, box.base), se.getOne(word), sides, factors, rest))
      return false;
    for (unsigned i = 0; i < sides.size(); ++i)
      if (auto *step = dyn_cast<SCEVConstant>(sides[i].step); step && !step->isZero()) {
        APInt times = rest.sdiv(step->getAPInt());
        rest -= times * step->getAPInt();
        factors[i] = se.getAddExpr(factors[i], se.getConstant(times));
      }
    if (rest.isNegative() || rest.ugt(there) || wanted > there - rest.getZExtValue())
      return false;
    for (unsigned i = 0; i < sides.size(); ++i)
      if (!isTurn(factors[i], sides[i], sides, factors, read))
        return false;
    return true;
  }

  // A read of a computed length from where the writes start.
  bool isRunWithin(const Access &read, const Box &box) {
    if (!se.getMinusSCEV(read.offset, box.base)->isZero() || box.sides.size() > 1)
      return false;
    if (box.sides.empty())
      return isAtMost(read.bytes, box.bytes, *read.block());
    const Box::Side &side = box.sides.front();
    if (side.step != box.bytes || !isFrom(side.last, *read.block()))
      return false;
    const SCEV *count = quotient(read.bytes, side.step);
    const SCEV *there = se.getAddExpr(se.getNoopOrZeroExtend(side.last, word), se.getOne(word));
    return count && isAtMost(count, there, *read.block());
  }

  // The value as a sum of multiples of the steps, and a constant.
  bool split(const SCEV *value, const SCEV *index, ArrayRef<Box::Side> sides,
             MutableArrayRef<const SCEV *> factors, APInt &rest) {
    if (auto *number = dyn_cast<SCEVConstant>(value); number && index->isOne()) {
      rest += number->getAPInt();
      return true;
    }
    if (auto *sum = dyn_cast<SCEVAddExpr>(value))
      return all_of(sum->operands(),
                    [&](const SCEV *part) { return split(part, index, sides, factors, rest); });
    if (auto *moving = dyn_cast<SCEVAddRecExpr>(value); moving && index->isOne() && moving->isAffine()) {
      const SCEV *turn =
          se.getAddRecExpr(se.getZero(word), se.getOne(word), moving->getLoop(), SCEV::FlagAnyWrap);
      return split(moving->getStart(), index, sides, factors, rest) &&
             split(moving->getOperand(1), turn, sides, factors, rest);
    }
    for (unsigned i = 0; i < sides.size(); ++i)
      if (const SCEV *times = quotient(value, sides[i].step)) {
        factors[i] = se.getAddExpr(factors[i], se.getMulExpr(times, index));
        return true;
      }
    return false;
  }

  // A factor by which the step is the value, as words; null if none is seen.
  const SCEV *quotient(const SCEV *value, const SCEV *step) {
    if (value == step)
      return se.getOne(word);
    if (value->isZero())
      return value;
    if (auto *sum = dyn_cast<SCEVAddExpr>(value)) {
      SmallVector<const SCEV *, 4> parts;
      for (const SCEV *part : sum->operands()) {
        parts.push_back(quotient(part, step));
        if (!parts.back())
          return nullptr;
      }
      const SCEV *all = se.getZero(word);
      for (const SCEV *part : parts)
        all = se.getAddExpr(all, part);
      return all;
    }
    auto [number, others] = product(value);
    auto [divisor, gone] = product(step);
    if (divisor.isZero() || !number.srem(divisor).isZero())
      return nullptr;
    for (const SCEV *part : gone) {
      auto found = llvm::find(others, part);
      if (found == others.end())
        return nullptr;
      others.erase(found);
    }
    const SCEV *all = se.getConstant(number.sdiv(divisor));
    for (const SCEV *part : others)
      all = se.getMulExpr(all, part);
    return all;
  }

  std::pair<APInt, SmallVector<const SCEV *, 4>> product(const SCEV *value) {
    APInt number(64, 1);
    SmallVector<const SCEV *, 4> others;
    auto add = [&](const SCEV *part) {
      if (auto *constant = dyn_cast<SCEVConstant>(part))
        number *= constant->getAPInt();
      else
        others.push_back(part);
    };
    if (auto *factors = dyn_cast<SCEVMulExpr>(value))
      for (const SCEV *part : factors->operands())
        add(part);
    else
      add(value);
    return {number, others};
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

  // --- Bounds ---

  // Whether the factor is one that the write's loop went through.
  bool isTurn(const SCEV *factor, const Box::Side &side, ArrayRef<Box::Side> sides,
              ArrayRef<const SCEV *> factors, const Access &read) {
    if (side.count)
      return isAtMost(factor, se.getMinusSCEV(side.count, se.getOne(word)), *read.block()) &&
             isKnown(ICmpInst::ICMP_NE, side.count, se.getZero(word), *read.block());
    // The last turn may depend on the turn of a loop further out.
    const SCEV *last = side.last;
    while (auto *moving = dyn_cast<SCEVAddRecExpr>(last)) {
      auto outer = find_if(sides, [&](const Box::Side &other) { return other.loop == moving->getLoop(); });
      if (outer == sides.end())
        break;
      const SCEV *turn = factors[outer - sides.begin()];
      last = moving->evaluateAtIteration(se.getTruncateOrZeroExtend(turn, last->getType()), se);
      if (isa<SCEVCouldNotCompute>(last))
        return false;
    }
    return isFrom(last, *read.block()) && isAtMost(factor, se.getNoopOrZeroExtend(last, word), *read.block());
  }

  // As unsigned numbers, whenever control comes to the block.
  bool isAtMost(const SCEV *value, const SCEV *bound, BasicBlock &block) {
    const BasicBlock *at = &block;
    for (unsigned depth = 0; depth < DeepestLoops; ++depth) {
      if (isKnown(ICmpInst::ICMP_ULE, value, bound, *at))
        return true;
      const Loop *left = nullptr;
      value = highest(value, left);
      if (!value)
        return false;
      if (left && left->getLoopPreheader())
        at = left->getLoopPreheader();
    }
    return false;
  }

  bool isKnown(CmpPredicate predicate, const SCEV *a, const SCEV *b, const BasicBlock &at) {
    if (se.isKnownPredicate(predicate, a, b) || isGuarded(predicate, a, b, at))
      return true;
    const Loop *around = li.getLoopFor(&at);
    return around &&
           se.isKnownPredicate(predicate, se.applyLoopGuards(a, around), se.applyLoopGuards(b, around));
  }

  // By the conditions of the branches before a block. Scalar evolution stops where ways meet.
  bool isGuarded(CmpPredicate predicate, const SCEV *a, const SCEV *b, const BasicBlock &at) {
    bool isNew = true;
    for (auto *node = dt.getNode(&at); node; node = node->getIDom()) {
      BasicBlock *block = node->getBlock();
      if (!isFrom(a, *block) || !isFrom(b, *block))
        return false;
      if (isNew && se.isBasicBlockEntryGuardedByCond(block, predicate, a, b))
        return true;
      isNew = !block->getSinglePredecessor() && !li.isLoopHeader(block);
    }
    return false;
  }

  bool isKnownBefore(CmpPredicate predicate, const SCEV *a, const SCEV *b, const Loop &inner) {
    return se.isKnownPredicate(predicate, a, b) || se.isLoopEntryGuardedByCond(&inner, predicate, a, b) ||
           (inner.getLoopPreheader() && isGuarded(predicate, a, b, *inner.getLoopPreheader())) ||
           se.isKnownPredicate(predicate, se.applyLoopGuards(a, &inner), se.applyLoopGuards(b, &inner));
  }

  // The highest value over all turns of one of the loops that the value moves with; null if that is not
  // known.
  const SCEV *highest(const SCEV *value, const Loop *&left) {
    if (auto *extended = dyn_cast<SCEVIntegralCastExpr>(value)) {
      const SCEV *inner = extended->getOperand();
      bool same =
          isa<SCEVZeroExtendExpr>(value) || (isa<SCEVSignExtendExpr>(value) && se.isKnownNonNegative(inner));
      const SCEV *most = same ? highest(inner, left) : nullptr;
      return most ? se.getZeroExtendExpr(most, value->getType()) : nullptr;
    }
    auto *moving = dyn_cast<SCEVAddRecExpr>(value);
    auto *step = moving && moving->isAffine() ? dyn_cast<SCEVConstant>(moving->getOperand(1)) : nullptr;
    if (!step)
      return nullptr;
    left = moving->getLoop();
    BasicBlock *latch = left->getLoopLatch();
    const SCEV *turns = latch && left->isLoopExiting(latch) ? se.getExitCount(left, latch)
                                                            : se.getSymbolicMaxBackedgeTakenCount(left);
    Type *type = value->getType();
    if (isa<SCEVCouldNotCompute>(turns) ||
        se.getTypeSizeInBits(turns->getType()) > se.getTypeSizeInBits(type))
      return nullptr;
    turns = se.getNoopOrZeroExtend(turns, type);
    const SCEV *start = moving->getStart();
    const SCEV *end = se.getAddExpr(start, se.getMulExpr(step, turns));
    // By one at a time and not all the way round: if it had gone past the highest word, it would have ended
    // below where it started.
    if (step->isOne() &&
        (moving->hasNoUnsignedWrap() || isKnownBefore(ICmpInst::ICMP_ULE, start, end, *left)))
      return end;
    if (step->isAllOnesValue() && isKnownBefore(ICmpInst::ICMP_ULE, end, start, *left))
      return start;
    if (step->getAPInt().isStrictlyPositive())
      return moving->hasNoUnsignedWrap() || fits(start, turns, step->getAPInt()) ? end : nullptr;
    return nullptr;
  }

  bool fits(const SCEV *start, const SCEV *turns, const APInt &step) {
    bool over = false, more = false;
    APInt moved = se.getUnsignedRangeMax(turns).umul_ov(step, over);
    (void)se.getUnsignedRangeMax(start).uadd_ov(moved, more);
    return !over && !more;
  }

  Function &function;
  Loop &loop;
  const DataLayout &layout;
  ScalarEvolution &se;
  LoopInfo &li;
  DominatorTree &dt;
  TargetLibraryInfo &library;
  DenseSet<const BasicBlock *> dead;
  Type *word;
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
