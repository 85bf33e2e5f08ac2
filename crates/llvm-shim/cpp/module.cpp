// Reading modules without a word on stderr.

#include "analysis.h"

#include "llvm/AsmParser/Parser.h"
#include "llvm/Bitcode/BitcodeReader.h"
#include "llvm/Config/llvm-config.h"
#include "llvm/IR/DebugInfo.h"
#include "llvm/IR/DiagnosticHandler.h"
#include "llvm/IR/DiagnosticInfo.h"
#include "llvm/IR/DiagnosticPrinter.h"
#include "llvm/IR/Verifier.h"
#include "llvm/Support/CrashRecoveryContext.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using rgllvm::makeText;

namespace {

// Keeps errors for rgllvm_context_take_errors; drops everything milder.
struct Quiet final : DiagnosticHandler {
  std::string errors;

  bool handleDiagnostics(const DiagnosticInfo &info) override {
    if (info.getSeverity() == DS_Error) {
      raw_string_ostream out(errors);
      DiagnosticPrinterRawOStream printer(out);
      info.print(printer);
      out << '\n';
    }
    return true;
  }
};

RgStatus fail(RgReadError *error, const Twine &message, uint32_t line = 0, uint32_t column = 0) {
  *error = {makeText(message.str()), line, column};
  return RG_FAILED;
}

std::unique_ptr<Module> readBitcode(MemoryBufferRef buffer, LLVMContext &context, RgReadError *error) {
  Expected<std::unique_ptr<Module>> module = parseBitcodeFile(buffer, context);
  if (module)
    return std::move(*module);
  std::string message = "invalid bitcode: " + toString(module.takeError());
  Expected<std::string> producer = getBitcodeProducerString(buffer);
  if (producer && !producer->empty())
    message += " (written by " + *producer + "; this build reads up to LLVM " LLVM_VERSION_STRING ")";
  else if (!producer)
    consumeError(producer.takeError());
  fail(error, message);
  return nullptr;
}

// LLVM's bitcode reader believes what it reads: sizes of a damaged file make it abort or run out of memory.
// What it had begun is left as it is, so after RG_CRASHED the context must not be touched again.
RgStatus readBitcodeSafely(MemoryBufferRef buffer, LLVMContext &context, std::unique_ptr<Module> *out,
                           RgReadError *error) {
  CrashRecoveryContext::Enable();
  Module *module = nullptr;
  CrashRecoveryContext recovery;
  bool survived = recovery.RunSafely([&] { module = readBitcode(buffer, context, error).release(); });
  if (!survived) {
    fail(error, "invalid bitcode: LLVM's reader gave up on it");
    return RG_CRASHED;
  }
  out->reset(module);
  return module ? RG_OK : RG_FAILED;
}

std::unique_ptr<Module> readText(StringRef text, StringRef name, LLVMContext &context, RgReadError *error) {
  if (text.contains('\0')) {
    fail(error, "neither LLVM bitcode nor textual IR");
    return nullptr;
  }
  // The parser wants a terminator behind the text.
  std::unique_ptr<MemoryBuffer> buffer = MemoryBuffer::getMemBufferCopy(text, name);
  SMDiagnostic diagnostic;
  std::unique_ptr<Module> module = parseAssembly(buffer->getMemBufferRef(), diagnostic, context);
  if (!module)
    fail(error, diagnostic.getMessage(), diagnostic.getLineNo() > 0 ? diagnostic.getLineNo() : 0,
         diagnostic.getColumnNo() >= 0 ? diagnostic.getColumnNo() + 1 : 0);
  return module;
}

} // namespace

void rgllvm_context_quiet(LLVMContextRef context) {
  unwrap(context)->setDiagnosticHandler(std::make_unique<Quiet>());
}

void rgllvm_context_take_errors(LLVMContextRef context, RgText *out) {
  auto *quiet = const_cast<Quiet *>(static_cast<const Quiet *>(unwrap(context)->getDiagHandlerPtr()));
  *out = makeText(StringRef(quiet->errors).rtrim());
  quiet->errors.clear();
}

RgStatus rgllvm_module_read(LLVMContextRef context, const char *bytes, size_t length, const char *name,
                            LLVMModuleRef *out, RgReadError *error) {
  StringRef content(bytes, length);
  if (content.trim().empty())
    return fail(error, "the file is empty");
  auto *begin = reinterpret_cast<const unsigned char *>(bytes);
  LLVMContext &ctx = *unwrap(context);
  std::unique_ptr<Module> module;
  if (isBitcode(begin, begin + length)) {
    // The reader wants words to be aligned and of full length.
    std::unique_ptr<MemoryBuffer> buffer = MemoryBuffer::getMemBufferCopy(content, name);
    RgStatus status = readBitcodeSafely(buffer->getMemBufferRef(), ctx, &module, error);
    if (status != RG_OK)
      return status;
  } else {
    module = readText(content, name, ctx, error);
  }
  if (!module)
    return RG_FAILED;
  std::string broken;
  raw_string_ostream stream(broken);
  bool brokenDebugInfo = false;
  if (verifyModule(*module, &stream, &brokenDebugInfo))
    return fail(error, "invalid module: " + StringRef(broken).rtrim());
  if (brokenDebugInfo)
    StripDebugInfo(*module);
  *out = wrap(module.release());
  return RG_OK;
}
