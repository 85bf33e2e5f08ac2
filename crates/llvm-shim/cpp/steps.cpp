// A loop as a function that runs a range of its iterations, and the memory that such a run may write.
//
//     preheader:  carried values into slots;  steps(0, trips, state…, slots…, other values);  rest: out of
//     the slots steps(lo, hi, …):  carried values out of their slots;  for k in lo..hi { body };  back into
//     the slots
//
// What iterations hand on lies in memory between two runs, so running lo..mid and then mid..hi is running
// lo..hi.
//
// The state is what a copy of memory has to hold so that a run can be made again: a list of ranges that
// covers all that the loop may write. A range is read and written as a whole, so it must not only be large
// enough, it must also be accessible. Blocks of known size are taken whole. Of others the range is between
// the lowest and the highest address of accesses that surely happen if the loop runs: in the first iteration
// at least (first_iteration.h), over rectangles of turns, whose corners are all reached. What else is written
// has to lie within, which a test at run time finds out; where it fails, another function of the same body is
// called, about which nothing is promised.

#include "analysis.h"
#include "bounds.h"
#include "first_iteration.h"

#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/Transforms/Utils/BasicBlockUtils.h"
#include "llvm/Transforms/Utils/Cloning.h"
#include "llvm/Transforms/Utils/Local.h"

using namespace llvm;
using namespace rgllvm;

namespace {

// More ranges than these are no state that is worth keeping often.
constexpr unsigned MostRanges = 32;

struct Access {
  Value *base;
  const SCEV *offset;
  const SCEV *bytes;
  Instruction *inst;
  // Whether the state has to hold what is accessed.
  bool kept;
};

// A range of one block of memory: from its pointer on, so many bytes.
struct Piece {
  Value *pointer;
  Value *bytes;
};

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
    if (!hasShape() || !gather() || !bounded())
      return false;
    bounds->start();
    exact->start();
    Value *sound = pieces();
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
    firsts.emplace(*loop, li, dt, se);
    auto lasting = [this](const SCEV *s) { return firsts->lasting(s); };
    auto early = [this](const SCEV *s) {
      bool always = true;
      return firsts->early(s, always);
    };
    bounds.emplace(function, se, li, dt, *preheader, lasting);
    exact.emplace(function, se, li, dt, *preheader, early, true);
    return bounds->isFixed(backEdges) && onlySwaps();
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

  // All accesses of the loop; false if something writes otherwise.
  bool gather() {
    for (BasicBlock *block : loop->blocks())
      for (Instruction &inst : *block) {
        if (isa<AllocaInst>(inst) || inst.isAtomic() || inst.isVolatile() || isa<InvokeInst>(inst) ||
            inst.getType()->isTokenTy())
          return false;
        if (auto *copy = dyn_cast<MemTransferInst>(&inst)) {
          add(inst, copy->getDest(), copy->getLength(), true);
          add(inst, copy->getSource(), copy->getLength(), false);
        } else if (auto *fill = dyn_cast<MemSetInst>(&inst)) {
          add(inst, fill->getDest(), fill->getLength(), true);
        } else if (auto *load = dyn_cast<LoadInst>(&inst)) {
          add(inst, load->getPointerOperand(), load->getType(), false);
        } else if (auto *store = dyn_cast<StoreInst>(&inst)) {
          add(inst, store->getPointerOperand(), store->getValueOperand()->getType(), true);
        } else if (!isa<CallInst>(inst) && inst.mayWriteToMemory()) {
          return false;
        }
      }
    return all_of(accesses, [](const Access &access) { return access.base || !access.kept; });
  }

  void add(Instruction &inst, Value *address, Value *length, bool writes) {
    const SCEV *bytes = nullptr;
    if (length->getType()->getIntegerBitWidth() <= 64)
      bytes = se.getNoopOrZeroExtend(se.getSCEVAtScope(length, li.getLoopFor(inst.getParent())), word);
    add(inst, address, bytes, writes);
  }

  void add(Instruction &inst, Value *address, Type *type, bool writes) {
    TypeSize size = layout.getTypeStoreSize(type);
    add(inst, address, size.isScalable() ? nullptr : se.getConstant(word, size.getFixedValue()), writes);
  }

  void add(Instruction &inst, Value *address, const SCEV *bytes, bool writes) {
    Access access = {nullptr, nullptr, bytes, &inst, writes || readers.contains(&inst)};
    if (bytes && address->getType()->getPointerAddressSpace() == 0 && se.isSCEVable(address->getType())) {
      const SCEV *place = se.getSCEVAtScope(address, li.getLoopFor(inst.getParent()));
      if (auto *base = dyn_cast<SCEVUnknown>(se.getPointerBase(place))) {
        access.base = base->getValue();
        access.offset = se.removePointerBase(place);
      }
    }
    accesses.push_back(access);
  }

  // What a pointer may be, through phis and selects, as far as that is known in front of the loop. Empty if
  // it is not.
  SmallVector<Value *, 4> leaves(Value *base) {
    SmallVector<Value *, 4> out;
    SetVector<Value *> work;
    work.insert(base);
    for (unsigned i = 0; i < work.size(); ++i) {
      Value *value = work[i];
      auto *inst = dyn_cast<Instruction>(value);
      if (inst && bounds->available(inst) &&
          !all_of(inst->operand_values(), [&](Value *operand) { return bounds->available(operand); })) {
        out.push_back(value);
        continue;
      }
      if (auto *phi = dyn_cast<PHINode>(value))
        work.insert(phi->value_op_begin(), phi->value_op_end());
      else if (auto *select = dyn_cast<SelectInst>(value)) {
        work.insert(select->getTrueValue());
        work.insert(select->getFalseValue());
      } else if (isa<ConstantPointerNull, UndefValue>(value))
        continue;
      else if (inst && !bounds->available(inst) || isa<Constant>(value) && !isa<GlobalVariable>(value))
        return {};
      else
        out.push_back(value);
    }
    return out;
  }

  // What a pointer surely is when the loop starts; null if that is not one thing.
  Value *first(Value *base) {
    while (auto *phi = dyn_cast<PHINode>(base)) {
      if (phi->getParent() != loop->getHeader())
        break;
      base = phi->getIncomingValueForBlock(preheader);
    }
    return bounds->available(base) ? base : nullptr;
  }

  // The bytes of a block of known size, where they are known in front of the loop.
  Value *size(Value *leaf, IRBuilder<> *code) {
    if (auto *local = dyn_cast<AllocaInst>(leaf)) {
      auto bytes = local->getAllocationSize(layout);
      return bytes && !bytes->isScalable() ? ConstantInt::get(word, bytes->getFixedValue()) : nullptr;
    }
    if (auto *global = dyn_cast<GlobalVariable>(leaf))
      return global->isConstant() || global->isThreadLocal() || global->isDeclaration()
                 ? nullptr
                 : ConstantInt::get(word, layout.getTypeAllocSize(global->getValueType()).getFixedValue());
    auto *call = dyn_cast<CallBase>(leaf);
    if (!call || !call->getFnAttr(Attribute::AllocSize).isValid())
      return nullptr;
    auto [each, count] = call->getFnAttr(Attribute::AllocSize).getAllocSizeArgs();
    Value *bytes = call->getArgOperand(each);
    if (!code || bytes->getType() != word)
      return bytes->getType() == word ? bytes : nullptr;
    return count ? code->CreateMul(bytes, call->getArgOperand(*count)) : bytes;
  }

  // A sum of affine steps of loops that all run so often as is known in front of the loop: each corner is
  // reached. `always` becomes false where that is so in the first iteration only.
  bool isBox(const SCEV *s, SmallPtrSetImpl<const Loop *> &seen, bool &always) {
    if (bounds->isFixed(s))
      return true;
    if (auto *sum = dyn_cast<SCEVAddExpr>(s))
      return all_of(sum->operands(), [&](const SCEV *part) { return isBox(part, seen, always); });
    if (isa<SCEVSignExtendExpr, SCEVZeroExtendExpr>(s))
      return isBox(cast<SCEVCastExpr>(s)->getOperand(), seen, always);
    if (auto *product = dyn_cast<SCEVMulExpr>(s); product && product->getNumOperands() == 2)
      return bounds->isFixed(product->getOperand(0)) && isBox(product->getOperand(1), seen, always);
    auto *step = dyn_cast<SCEVAddRecExpr>(s);
    if (!step || !step->isAffine() || !seen.insert(step->getLoop()).second ||
        !bounds->isFixed(step->getOperand(1)))
      return false;
    const SCEV *turns = se.getBackedgeTakenCount(step->getLoop());
    return !isa<SCEVCouldNotCompute>(turns) && bounds->isFixed(firsts->early(turns, always)) &&
           isBox(step->getStart(), seen, always);
  }

  bool isCertain(const Access &access) {
    if (!access.base || !first(access.base) || !bounds->isFixed(access.bytes))
      return false;
    Early here = firsts->reached(access.inst->getParent());
    SmallPtrSet<const Loop *, 4> seen;
    bool always = here.always && bounds->available(access.base);
    if (!here || !isBox(firsts->early(access.offset, always), seen, always) ||
        (!always && seen.contains(loop)))
      return false;
    return bool(exact->of(access.offset)) && bool(exact->of(access.bytes));
  }

  // Whether all that is written can be told, before any code is made.
  bool bounded() {
    for (Access &access : accesses)
      if (isCertain(access))
        certain.insert(access.inst);
    for (const Access &access : accesses) {
      if (!access.kept)
        continue;
      SmallVector<Value *, 4> all = leaves(access.base);
      if (all.empty())
        return false;
      for (Value *leaf : all) {
        if (size(leaf, nullptr))
          continue;
        if (!bounds->of(access.offset) || !bounds->of(access.bytes) || !hasProof(leaf))
          return false;
      }
    }
    return true;
  }

  bool hasProof(Value *leaf) {
    return any_of(accesses, [&](const Access &access) {
      return certain.contains(access.inst) && first(access.base) == leaf;
    });
  }

  // All that an access may touch.
  Interval reach(const Access &access) {
    Early here = firsts->reached(access.inst->getParent());
    return span(*bounds, access, here.always ? here.value : nullptr);
  }

  // What it surely touches; at least in the first iteration.
  Interval proof(const Access &access) {
    return span(*exact, access, firsts->reached(access.inst->getParent()).value);
  }

  // A range; one that adds nothing to a hull unless `here`, null for unconditionally.
  Interval span(Bounds &by, const Access &access, Value *here) {
    Interval offset = *by.of(access.offset);
    Interval range = {offset.low, by.sum(offset, *by.of(access.bytes))->high};
    IRBuilder<> &code = by.code();
    if (here)
      range = {code.CreateSelect(here, range.low, code.getInt64(INT64_MAX)),
               code.CreateSelect(here, range.high, code.getInt64(INT64_MIN))};
    return range;
  }

  // Fills the state; the result is whether it is all.
  Value *pieces() {
    IRBuilder<> &code = bounds->code();
    MapVector<Value *, Interval> written, proved;
    SetVector<Value *> whole;
    auto widen = [&](MapVector<Value *, Interval> &ranges, Value *leaf, Interval range) {
      auto [found, fresh] = ranges.try_emplace(leaf, range);
      if (!fresh)
        found->second = *bounds->hull(found->second, range);
    };
    for (const Access &access : accesses)
      for (Value *leaf : access.kept ? leaves(access.base) : SmallVector<Value *, 4>()) {
        if (size(leaf, nullptr))
          whole.insert(leaf);
        else
          widen(written, leaf, reach(access));
      }
    for (const Access &access : accesses)
      if (Value *leaf = certain.contains(access.inst) ? first(access.base) : nullptr; written.contains(leaf))
        widen(proved, leaf, proof(access));
    for (Value *leaf : whole)
      state.push_back({leaf, size(leaf, &code)});
    for (auto &[leaf, range] : written) {
      Interval proof = proved.lookup(leaf);
      bounds->require(code.CreateICmpSGE(range.low, proof.low));
      bounds->require(code.CreateICmpSLE(range.high, proof.high));
      Value *any = code.CreateICmpSLT(range.low, range.high);
      Value *from = code.CreateSelect(any, range.low, code.getInt64(0));
      Value *bytes = code.CreateSelect(any, code.CreateSub(range.high, range.low), code.getInt64(0));
      state.push_back({code.CreatePtrAdd(leaf, from), bytes});
    }
    if (Value *also = exact->sound())
      bounds->require(also);
    Value *sound = bounds->sound();
    return sound ? sound : code.getTrue();
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
  std::optional<Bounds> bounds;
  // For proofs: bounds that are reached.
  std::optional<Bounds> exact;
  std::optional<FirstIteration> firsts;
  std::vector<Access> accesses;
  DenseSet<Instruction *> certain;
  DenseSet<Instruction *> readers;
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
