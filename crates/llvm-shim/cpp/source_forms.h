// What a front end writes down only before optimisation, or as assembly, in a form that analyses can read.

#pragma once

#include "llvm/IR/Function.h"

namespace rgllvm {

// Inline assembly that computes nothing, or a maximum or minimum, becomes plain instructions.
void readAssembly(llvm::Function &function);

// Accesses to whole numbers that a struct declares get a type tag, where the front end wrote none.
void tagDeclaredIntegers(llvm::Function &function);

} // namespace rgllvm
