// Compiling a module into this process.

#include "analysis.h"

#include "llvm/Bitcode/BitcodeReader.h"
#include "llvm/ExecutionEngine/Orc/AbsoluteSymbols.h"
#include "llvm/ExecutionEngine/Orc/ExecutionUtils.h"
#include "llvm/ExecutionEngine/Orc/LLJIT.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace llvm;
using rgllvm::makeText;

struct RgJit {
  std::unique_ptr<orc::LLJIT> engine;
};

namespace {

RgStatus fail(Error error, RgText *out) {
  *out = makeText(toString(std::move(error)));
  return RG_FAILED;
}

Expected<std::unique_ptr<orc::LLJIT>> makeEngine(uint32_t optLevel) {
  auto machine = orc::JITTargetMachineBuilder::detectHost();
  if (!machine)
    return machine.takeError();
  machine->setCodeGenOptLevel(static_cast<CodeGenOptLevel>(std::min(optLevel, 3u)));
  auto engine = orc::LLJITBuilder().setJITTargetMachineBuilder(std::move(*machine)).create();
  if (!engine)
    return engine.takeError();
  // Its default reporter prints; the caller gets the error itself.
  (*engine)->getExecutionSession().setErrorReporter([](Error error) { consumeError(std::move(error)); });
  char prefix = (*engine)->getDataLayout().getGlobalPrefix();
  auto process = orc::DynamicLibrarySearchGenerator::GetForCurrentProcess(prefix);
  if (!process)
    return process.takeError();
  (*engine)->getMainJITDylib().addGenerator(std::move(*process));
  return engine;
}

Error addModule(orc::LLJIT &engine, StringRef bitcode) {
  auto context = std::make_unique<LLVMContext>();
  auto buffer = MemoryBuffer::getMemBufferCopy(bitcode, "jit");
  auto module = parseBitcodeFile(buffer->getMemBufferRef(), *context);
  if (!module)
    return module.takeError();
  (*module)->setDataLayout(engine.getDataLayout());
  return engine.addIRModule(orc::ThreadSafeModule(std::move(*module), std::move(context)));
}

} // namespace

RgStatus rgllvm_jit_create(const char *bitcode, size_t length, const RgSymbol *symbols, size_t symbolCount,
                           uint32_t optLevel, RgJit **out, RgText *error) {
  rgllvm_targets_initialise();
  auto engine = makeEngine(optLevel);
  if (!engine)
    return fail(engine.takeError(), error);
  orc::SymbolMap map;
  for (size_t i = 0; i < symbolCount; ++i)
    map[(*engine)->mangleAndIntern(symbols[i].name)] = {orc::ExecutorAddr(symbols[i].address),
                                                        JITSymbolFlags::Exported | JITSymbolFlags::Callable};
  if (Error problem = (*engine)->getMainJITDylib().define(orc::absoluteSymbols(std::move(map))))
    return fail(std::move(problem), error);
  if (Error problem = addModule(**engine, StringRef(bitcode, length)))
    return fail(std::move(problem), error);
  if (Error problem = (*engine)->initialize((*engine)->getMainJITDylib()))
    return fail(std::move(problem), error);
  *out = new RgJit{std::move(*engine)};
  return RG_OK;
}

RgStatus rgllvm_jit_lookup(RgJit *jit, const char *name, uint64_t *address, RgText *error) {
  auto found = jit->engine->lookup(name);
  if (!found)
    return fail(found.takeError(), error);
  *address = found->getValue();
  return RG_OK;
}

void rgllvm_jit_free(RgJit *jit) {
  if (Error problem = jit->engine->deinitialize(jit->engine->getMainJITDylib()))
    consumeError(std::move(problem));
  delete jit;
}
