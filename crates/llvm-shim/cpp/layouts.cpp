// What the module says that memory holds. All of it is weak evidence: it counts where no access says more,
// and where a union is involved nothing is said.

#include "layouts.h"

#include "llvm/BinaryFormat/Dwarf.h"
#include "llvm/IR/Constants.h"
#include "llvm/IR/DataLayout.h"
#include "llvm/IR/DebugInfo.h"
#include "llvm/IR/DebugInfoMetadata.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/Module.h"
#include "llvm/IR/Operator.h"

#include <numeric>

using namespace llvm;
using namespace rgllvm;

namespace {

// Arrays inside of structs are written out up to this many elements.
constexpr uint64_t ArrayLimit = 64;
constexpr unsigned DepthLimit = 8;
constexpr size_t LeafLimit = 512;
const char Mark[] = "retrograd.layout";

void add(Leaves &out, int64_t offset, uint64_t bytes, int64_t stride, uint32_t kind) {
  if (out.size() < LeafLimit)
    out.push_back({offset, bytes, stride, kind});
}

// Bytes of [from, to) that neither a leaf nor a hole covers are padding: they carry nothing.
void pad(Leaves &leaves, size_t first, int64_t from, int64_t to, int64_t stride,
         ArrayRef<std::pair<int64_t, int64_t>> holes) {
  SmallVector<std::pair<int64_t, int64_t>> taken(holes);
  for (size_t i = first; i < leaves.size(); ++i)
    taken.push_back({leaves[i].offset, leaves[i].offset + int64_t(leaves[i].bytes)});
  llvm::sort(taken);
  int64_t at = from;
  for (auto [start, end] : taken) {
    if (start > at)
      add(leaves, at, start - at, stride, RG_KIND_INTEGER);
    at = std::max(at, end);
  }
  if (at < to)
    add(leaves, at, to - at, stride, RG_KIND_INTEGER);
}

// --- LLVM's own types -------------------------------------------------------------------------------------

uint32_t floatKind(Type *type) {
  switch (type->getTypeID()) {
  case Type::FloatTyID:
    return RG_KIND_SINGLE;
  case Type::DoubleTyID:
    return RG_KIND_DOUBLE;
  case Type::X86_FP80TyID:
    return RG_KIND_X86_FP80;
  default:
    return RG_NONE;
  }
}

class TypeLeaves {
public:
  TypeLeaves(const DataLayout &layout, Leaves &out) : layout(layout), out(out) {}

  // False: some of it is not known, which is then a hole.
  bool visit(Type *type, int64_t at, int64_t stride, bool field, unsigned depth) {
    if (depth > DepthLimit || !type->isSized() || layout.getTypeAllocSize(type).isScalable())
      return false;
    if (uint32_t kind = floatKind(type); kind != RG_NONE)
      return add(out, at, layout.getTypeStoreSize(type), stride, kind), true;
    if (type->isPointerTy())
      return add(out, at, 8, stride, RG_KIND_POINTER), true;
    // An integer that is no field may be a register in memory.
    if (type->isIntegerTy())
      return field && (add(out, at, layout.getTypeStoreSize(type), stride, RG_KIND_INTEGER), true);
    if (auto *array = dyn_cast<ArrayType>(type))
      return visitArray(*array, at, stride, field, depth);
    if (auto *vector = dyn_cast<FixedVectorType>(type)) {
      Type *element = vector->getElementType();
      uint64_t bytes = layout.getTypeStoreSize(element);
      for (uint64_t i = 0; i < vector->getNumElements() && element->isFloatingPointTy(); ++i)
        visit(element, at + int64_t(i * bytes), stride, false, depth + 1);
      return element->isFloatingPointTy();
    }
    auto *structure = dyn_cast<StructType>(type);
    if (!structure || structure->isOpaque() || structure->getName().starts_with("union."))
      return false;
    return visitStruct(*structure, at, stride, depth), true;
  }

private:
  bool visitArray(ArrayType &array, int64_t at, int64_t stride, bool field, unsigned depth) {
    Type *element = array.getElementType();
    int64_t bytes = layout.getTypeAllocSize(element);
    // Eight and more bytes are text, or room for something else.
    if (element->isIntegerTy(8) && array.getNumElements() >= 8)
      return false;
    if (stride == 0 && !field)
      return visit(element, at, bytes, false, depth + 1);
    if (array.getNumElements() > ArrayLimit)
      return false;
    bool known = true;
    for (uint64_t i = 0; i < array.getNumElements(); ++i)
      known &= visit(element, at + int64_t(i) * bytes, stride, field, depth + 1);
    return known;
  }

  void visitStruct(StructType &type, int64_t at, int64_t stride, unsigned depth) {
    const StructLayout *places = layout.getStructLayout(&type);
    SmallVector<std::pair<int64_t, int64_t>> holes;
    size_t first = out.size();
    for (unsigned i = 0; i < type.getNumElements(); ++i) {
      int64_t place = at + int64_t(places->getElementOffset(i).getFixedValue());
      int64_t bytes = layout.getTypeStoreSize(type.getElementType(i));
      // A struct without a name may be what registers look like: only a named one has fields.
      if (!visit(type.getElementType(i), place, stride, !type.isLiteral(), depth + 1))
        holes.push_back({place, place + bytes});
    }
    pad(out, first, at, at + int64_t(places->getSizeInBytes().getFixedValue()), stride, holes);
  }

  const DataLayout &layout;
  Leaves &out;
};

// --- debug information ------------------------------------------------------------------------------------

const DIType *stripped(const DIType *type) {
  while (auto *derived = dyn_cast_or_null<DIDerivedType>(type)) {
    switch (derived->getTag()) {
    case dwarf::DW_TAG_typedef:
    case dwarf::DW_TAG_const_type:
    case dwarf::DW_TAG_volatile_type:
    case dwarf::DW_TAG_restrict_type:
    case dwarf::DW_TAG_member:
    case dwarf::DW_TAG_inheritance:
      type = derived->getBaseType();
      continue;
    default:
      return type;
    }
  }
  return type;
}

bool isPointerLike(const DIType *type) {
  auto *derived = dyn_cast_or_null<DIDerivedType>(type);
  return derived && (derived->getTag() == dwarf::DW_TAG_pointer_type ||
                     derived->getTag() == dwarf::DW_TAG_reference_type ||
                     derived->getTag() == dwarf::DW_TAG_rvalue_reference_type);
}

class DebugLeaves {
public:
  explicit DebugLeaves(Leaves &out) : out(out) {}

  bool visit(const DIType *type, int64_t at, int64_t stride, unsigned depth) {
    type = stripped(type);
    if (!type || depth > DepthLimit)
      return false;
    uint64_t bytes = type->getSizeInBits() / 8;
    if (isPointerLike(type))
      return add(out, at, 8, stride, RG_KIND_POINTER), true;
    if (auto *basic = dyn_cast<DIBasicType>(type))
      return visitBasic(*basic, at, bytes, stride);
    auto *composite = dyn_cast<DICompositeType>(type);
    if (!composite)
      return false;
    switch (composite->getTag()) {
    case dwarf::DW_TAG_enumeration_type:
      return add(out, at, bytes, stride, RG_KIND_INTEGER), true;
    case dwarf::DW_TAG_array_type:
      return visitArray(*composite, at, stride, depth);
    case dwarf::DW_TAG_structure_type:
    case dwarf::DW_TAG_class_type:
      return visitStruct(*composite, at, int64_t(bytes), stride, depth);
    default:
      return false;
    }
  }

private:
  bool visitBasic(const DIBasicType &type, int64_t at, uint64_t bytes, int64_t stride) {
    switch (type.getEncoding()) {
    case dwarf::DW_ATE_float:
      if (bytes != 4 && bytes != 8)
        return false;
      return add(out, at, bytes, stride, bytes == 4 ? RG_KIND_SINGLE : RG_KIND_DOUBLE), true;
    case dwarf::DW_ATE_complex_float:
      if (bytes != 8 && bytes != 16)
        return false;
      for (uint64_t half : {uint64_t(0), bytes / 2})
        add(out, at + int64_t(half), bytes / 2, stride, bytes == 8 ? RG_KIND_SINGLE : RG_KIND_DOUBLE);
      return true;
    case dwarf::DW_ATE_signed:
    case dwarf::DW_ATE_unsigned:
    case dwarf::DW_ATE_boolean:
    case dwarf::DW_ATE_signed_char:
      return bytes > 0 && (add(out, at, bytes, stride, RG_KIND_INTEGER), true);
    default:
      return false;
    }
  }

  bool visitArray(const DICompositeType &type, int64_t at, int64_t stride, unsigned depth) {
    const DIType *element = stripped(type.getBaseType());
    if (!element || element->getSizeInBits() == 0)
      return false;
    int64_t bytes = int64_t(element->getSizeInBits() / 8);
    uint64_t count = type.getSizeInBits() / element->getSizeInBits();
    if (bytes == 0 || count > ArrayLimit)
      return stride == 0 && bytes != 0 && visit(element, at, bytes, depth + 1);
    bool known = true;
    for (uint64_t i = 0; i < count; ++i)
      known &= visit(element, at + int64_t(i) * bytes, stride, depth + 1);
    return known;
  }

  bool visitStruct(const DICompositeType &type, int64_t at, int64_t bytes, int64_t stride, unsigned depth) {
    if (type.isForwardDecl() || bytes == 0)
      return false;
    SmallVector<std::pair<int64_t, int64_t>> holes;
    size_t first = out.size();
    for (const DINode *node : type.getElements()) {
      auto *member = dyn_cast_or_null<DIDerivedType>(node);
      // A variant part, as Rust's enumerations have, overlays what is there.
      if (node && node->getTag() == dwarf::DW_TAG_variant_part) {
        out.truncate(first);
        return false;
      }
      if (!member || member->isStaticMember() ||
          (member->getTag() != dwarf::DW_TAG_member && member->getTag() != dwarf::DW_TAG_inheritance))
        continue;
      int64_t place = at + int64_t(member->getOffsetInBits() / 8);
      if (member->isBitField()) {
        add(out, place, std::max<uint64_t>(1, (member->getSizeInBits() + 7) / 8), stride, RG_KIND_INTEGER);
        continue;
      }
      const DIType *inner = stripped(member);
      if (!visit(inner, place, stride, depth + 1))
        holes.push_back({place, place + (inner ? int64_t(inner->getSizeInBits() / 8) : bytes)});
    }
    pad(out, first, at, at + bytes, stride, holes);
    return true;
  }

  Leaves &out;
};

// --- type-based aliasing ----------------------------------------------------------------------------------

StringRef nodeName(const MDNode &node) {
  auto *name = node.getNumOperands() ? dyn_cast_or_null<MDString>(node.getOperand(0)) : nullptr;
  return name ? name->getString() : StringRef();
}

bool scalarLeaf(StringRef name, Leaf &leaf) {
  struct Row {
    StringRef name;
    uint64_t bytes;
    uint32_t kind;
  };
  static const Row rows[] = {{"double", 8, RG_KIND_DOUBLE},       {"float", 4, RG_KIND_SINGLE},
                             {"int", 4, RG_KIND_INTEGER},         {"long", 8, RG_KIND_INTEGER},
                             {"short", 2, RG_KIND_INTEGER},       {"long long", 8, RG_KIND_INTEGER},
                             {"any pointer", 8, RG_KIND_POINTER}, {"bool", 1, RG_KIND_INTEGER},
                             {"_Bool", 1, RG_KIND_INTEGER},       {"vtable pointer", 8, RG_KIND_POINTER}};
  for (const Row &row : rows)
    if (name == row.name)
      return leaf.bytes = row.bytes, leaf.kind = row.kind, true;
  if (name.size() > 1 && name[0] == 'p' && isDigit(name[1]))
    return leaf.bytes = 8, leaf.kind = RG_KIND_POINTER, true;
  return false;
}

void aliasLeaves(const MDNode &node, int64_t at, unsigned depth, Leaves &out) {
  Leaf leaf{at, 0, 0, 0};
  if (depth > DepthLimit)
    return;
  if (scalarLeaf(nodeName(node), leaf)) {
    add(out, at, leaf.bytes, 0, leaf.kind);
    return;
  }
  if (nodeName(node) == "omnipotent char" || node.getNumOperands() < 3 || node.getNumOperands() % 2 == 0)
    return;
  for (unsigned i = 1; i + 1 < node.getNumOperands(); i += 2) {
    auto *member = dyn_cast_or_null<MDNode>(node.getOperand(i));
    auto *offset = mdconst::dyn_extract_or_null<ConstantInt>(node.getOperand(i + 1));
    if (member && offset)
      aliasLeaves(*member, at + int64_t(offset->getZExtValue()), depth + 1, out);
  }
}

void copyLeaves(const MDNode &list, Leaves &out) {
  for (unsigned i = 0; i + 2 < list.getNumOperands(); i += 3) {
    auto *offset = mdconst::dyn_extract_or_null<ConstantInt>(list.getOperand(i));
    auto *bytes = mdconst::dyn_extract_or_null<ConstantInt>(list.getOperand(i + 1));
    auto *tag = dyn_cast_or_null<MDNode>(list.getOperand(i + 2));
    auto *access = tag && tag->getNumOperands() > 1 ? dyn_cast_or_null<MDNode>(tag->getOperand(1)) : nullptr;
    Leaf leaf{0, 0, 0, 0};
    if (!offset || !bytes || !access || !scalarLeaf(nodeName(*access), leaf) || leaf.bytes == 0)
      continue;
    uint64_t count = bytes->getZExtValue() / leaf.bytes;
    for (uint64_t k = 0; k < std::min(count, ArrayLimit); ++k)
      add(out, int64_t(offset->getZExtValue() + k * leaf.bytes), leaf.bytes, 0, leaf.kind);
  }
}

// --- everything together ----------------------------------------------------------------------------------

// Calls `each` with the number of a pointer operand and a leaf of what is there.
void readMark(const Instruction &inst, function_ref<void(unsigned, const Leaf &)> each) {
  const MDNode *mark = inst.getMetadata(Mark);
  if (!mark)
    return;
  auto number = [&](unsigned i) {
    auto *n = mdconst::dyn_extract_or_null<ConstantInt>(mark->getOperand(i));
    return n ? n->getSExtValue() : 0;
  };
  for (unsigned i = 0; i + 4 < mark->getNumOperands(); i += 5) {
    auto operand = unsigned(number(i));
    if (operand < inst.getNumOperands() && inst.getOperand(operand)->getType()->isPointerTy())
      each(operand, {number(i + 1), uint64_t(number(i + 2)), number(i + 3), uint32_t(number(i + 4))});
  }
}

class Collector {
public:
  explicit Collector(const Function &function) : function(function), layout(function.getDataLayout()) {}

  Layouts run() {
    for (const Argument &argument : function.args())
      if (Type *type = byValue(argument))
        ofType(argument, type, 0);
    for (const Instruction &inst : instructions(function)) {
      visit(inst);
      for (const DbgVariableRecord &record : filterDbgVars(inst.getDbgRecordRange()))
        visitVariable(record);
    }
    return std::move(found);
  }

private:
  static Type *byValue(const Argument &argument) {
    if (Type *type = argument.getParamByValType())
      return type;
    return argument.getParamStructRetType();
  }

  void ofType(const Value &pointer, Type *type, int64_t stride) {
    TypeLeaves(layout, found[&pointer]).visit(type, 0, stride, false, 0);
  }

  void visit(const Instruction &inst) {
    if (auto *local = dyn_cast<AllocaInst>(&inst))
      ofType(inst, local->getAllocatedType(), 0);
    else if (auto *address = dyn_cast<GetElementPtrInst>(&inst)) {
      Type *type = address->getSourceElementType();
      if (isa<StructType>(type) && type->isSized())
        ofType(*address->getPointerOperand(), type, layout.getTypeAllocSize(type).getFixedValue());
    } else if (auto *call = dyn_cast<CallBase>(&inst))
      visitCall(*call);
    if (const Value *address = getLoadStorePointerOperand(&inst))
      visitAccess(inst, *address);
    visitMark(inst);
  }

  void visitCall(const CallBase &call) {
    for (unsigned i = 0; i < call.arg_size(); ++i) {
      Type *type = call.getParamByValType(i);
      if (!type)
        type = call.getParamStructRetType(i);
      if (type)
        ofType(*call.getArgOperand(i), type, 0);
    }
    auto *transfer = dyn_cast<AnyMemTransferInst>(&call);
    const MDNode *list = transfer ? call.getMetadata(LLVMContext::MD_tbaa_struct) : nullptr;
    if (list)
      for (const Value *end : {transfer->getRawDest(), transfer->getRawSource()})
        copyLeaves(*list, found[end]);
  }

  void visitAccess(const Instruction &inst, const Value &address) {
    const MDNode *tag = inst.getMetadata(LLVMContext::MD_tbaa);
    if (!tag || tag->getNumOperands() < 3)
      return;
    auto *base = dyn_cast_or_null<MDNode>(tag->getOperand(0));
    auto *offset = mdconst::dyn_extract_or_null<ConstantInt>(tag->getOperand(2));
    if (base && offset && tag->getOperand(0) != tag->getOperand(1))
      aliasLeaves(*base, -int64_t(offset->getZExtValue()), 0, found[&address]);
  }

  void visitVariable(const DbgVariableRecord &record) {
    const DILocalVariable *variable = record.getVariable();
    const DIExpression *expression = record.getExpression();
    if (record.hasArgList() || record.isKillLocation() || !variable ||
        (expression && expression->getNumElements() != 0))
      return;
    const Value *value = record.getVariableLocationOp(0);
    if (!value || isa<Constant>(value) || !value->getType()->isPointerTy())
      return;
    const DIType *type = stripped(variable->getType());
    if (record.isDbgDeclare()) {
      DebugLeaves(found[value]).visit(type, 0, 0, 0);
    } else if (isPointerLike(type)) {
      const DIType *pointee = stripped(cast<DIDerivedType>(type)->getBaseType());
      // A pointer to plain whole numbers is also how blocks of anything are moved word by word.
      auto *basic = dyn_cast_or_null<DIBasicType>(pointee);
      if (pointee && pointee->getSizeInBits() >= 8 && (!basic || basic->getEncoding() == dwarf::DW_ATE_float))
        DebugLeaves(found[value]).visit(pointee, 0, int64_t(pointee->getSizeInBits() / 8), 0);
    }
  }

  void visitMark(const Instruction &inst) {
    readMark(inst, [&](unsigned operand, const Leaf &leaf) {
      if (!isa<Constant>(inst.getOperand(operand)))
        add(found[inst.getOperand(operand)], leaf.offset, leaf.bytes, leaf.stride, leaf.kind);
    });
  }

  const Function &function;
  const DataLayout &layout;
  Layouts found;
};

} // namespace

Layouts rgllvm::layoutsOf(const Function &function) { return Collector(function).run(); }

Leaves rgllvm::leavesAt(const Value &at, const Layouts &layouts, const DataLayout &layout) {
  Leaves out;
  const Value *pointer = &at;
  int64_t distance = 0, period = 0;
  for (unsigned step = 0; step < 16; ++step) {
    if (auto known = layouts.find(pointer); known != layouts.end())
      for (const Leaf &leaf : known->second) {
        int64_t offset = leaf.offset - distance;
        // Behind a variable index only what is the same at each of them counts.
        if (period != 0 && (leaf.stride == 0 || period % leaf.stride != 0))
          continue;
        if (leaf.stride != 0)
          offset = ((offset % leaf.stride) + leaf.stride) % leaf.stride;
        add(out, offset, leaf.bytes, leaf.stride, leaf.kind);
      }
    auto *address = dyn_cast<GEPOperator>(pointer);
    if (!address)
      break;
    SmallMapVector<Value *, APInt, 4> terms;
    APInt offset(64, 0);
    if (!address->collectOffset(layout, 64, terms, offset))
      break;
    for (auto &[index, scale] : terms)
      period = std::gcd(period, scale.getSExtValue());
    distance += offset.getSExtValue();
    pointer = address->getPointerOperand();
  }
  return out;
}

Leaves rgllvm::markedLeaves(const Instruction &access) {
  Leaves out;
  readMark(access, [&](unsigned, const Leaf &leaf) { out.push_back(leaf); });
  return out;
}

void rgllvm::markLayouts(Function &function) {
  Layouts layouts = layoutsOf(function);
  const DataLayout &layout = function.getDataLayout();
  IntegerType *type = Type::getInt64Ty(function.getContext());
  for (Instruction &inst : instructions(function)) {
    SmallVector<unsigned, 2> operands;
    Type *moved = isa<LoadInst, StoreInst>(inst) ? getLoadStoreType(&inst) : nullptr;
    if (isa<AnyMemTransferInst>(inst))
      operands = {0, 1};
    else if (isa<AnyMemSetInst>(inst))
      operands = {0};
    else if (moved && moved->isIntegerTy() && moved->getIntegerBitWidth() >= 32)
      operands = {unsigned(isa<StoreInst>(inst) ? 1 : 0)};
    if (operands.empty() || inst.getMetadata(Mark))
      continue;
    uint64_t reach = moved ? layout.getTypeStoreSize(moved).getFixedValue() : UINT64_MAX;
    SmallVector<Metadata *> list;
    for (unsigned operand : operands) {
      Leaves leaves = leavesAt(*inst.getOperand(operand), layouts, layout);
      for (const Leaf &leaf : leaves) {
        if (leaf.stride == 0 && (leaf.offset < 0 || uint64_t(leaf.offset) >= reach))
          continue;
        for (int64_t n :
             {int64_t(operand), leaf.offset, int64_t(leaf.bytes), leaf.stride, int64_t(leaf.kind)})
          list.push_back(ConstantAsMetadata::get(ConstantInt::getSigned(type, n)));
      }
    }
    if (!list.empty())
      inst.setMetadata(Mark, MDNode::get(function.getContext(), list));
  }
}

void rgllvm::keepLayoutMark(const Instruction &from, Instruction &to) {
  if (MDNode *mark = from.getMetadata(Mark))
    to.setMetadata(Mark, mark);
}
