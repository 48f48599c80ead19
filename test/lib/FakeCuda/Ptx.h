//===- Ptx.h - PTX text as data -------------------------------------------===//
// What the parser makes of a module: names are resolved to declarations, and
// nothing is known yet of what an instruction does.
//===----------------------------------------------------------------------===//
#ifndef LLAMA_MLIR_TEST_LIB_FAKECUDA_PTX_H
#define LLAMA_MLIR_TEST_LIB_FAKECUDA_PTX_H

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace fakecuda::ptx {

enum class Space { Param, Shared, Global, Const, Local };

/// A declared register.
struct Register {
  std::string name;
  /// Bits of a value; 1 for a predicate.
  unsigned bits;
};

/// A variable in memory, or a parameter.
struct Variable {
  std::string name;
  Space space;
  uint64_t bytes = 0;
  uint64_t align = 1;
  bool isExtern = false;
  /// Initial value; shorter than `bytes` where the rest is zero.
  std::vector<uint8_t> init;
  /// Addresses of other variables within the initial value.
  struct Fixup {
    uint64_t at;
    std::string symbol;
    int64_t addend;
  };
  std::vector<Fixup> fixups;
  unsigned line = 0;
};

struct Operand {
  enum Kind {
    Reg,     ///< index: into Function::registers
    Special, ///< name: %tid.x
    Int,     ///< value
    Float32, ///< value: its bits
    Float64, ///< value: its bits
    Var,     ///< variable, by its address
    Name,    ///< a label, a function, or what is not declared
    Address, ///< [elements[0] + offset], or with coordinates in elements[1]
    Vector,  ///< {elements}
    List,    ///< (elements)
    Pair,    ///< elements[0] | elements[1]
    Sink,    ///< _
  };
  Kind kind = Name;
  bool negated = false; ///< !%p
  unsigned index = 0;
  uint64_t value = 0;
  int64_t offset = 0;
  std::string name;
  const Variable *variable = nullptr;
  std::vector<Operand> elements;
};

struct Statement {
  unsigned line = 0;
  /// A label has an empty opcode and its name as only operand;
  /// `.branchtargets` is an opcode of its own.
  std::string opcode;
  bool hasGuard = false, guardNegated = false;
  unsigned guard = 0;
  std::vector<Operand> operands;
};

struct Function {
  std::string name;
  bool isKernel = false, hasBody = false;
  unsigned line = 0;
  std::vector<std::unique_ptr<Variable>> variables; ///< of its body
  std::vector<const Variable *> results, parameters;
  std::vector<Register> registers;
  std::vector<Statement> body;
  unsigned maxThreads[3] = {0, 0, 0}; ///< .maxntid
  unsigned reqThreads[3] = {0, 0, 0}; ///< .reqntid
  unsigned reqCluster[3] = {0, 0, 0}; ///< .reqnctapercluster
  unsigned maxRegisters = 0;          ///< .maxnreg
};

struct Module {
  std::string target;
  unsigned version = 0; ///< 80 for 8.0
  std::vector<std::string> lines;
  std::vector<std::unique_ptr<Variable>> variables;
  std::vector<std::unique_ptr<Function>> functions;

  Function *findFunction(const std::string &name) const {
    Function *found = nullptr;
    for (const auto &function : functions)
      if (function->name == name && (!found || function->hasBody))
        found = function.get();
    return found;
  }
};

/// Null with `error` set ("line 7: ...") if the text is not PTX.
std::unique_ptr<Module> parse(const std::string &text, std::string &error);

} // namespace fakecuda::ptx

#endif // LLAMA_MLIR_TEST_LIB_FAKECUDA_PTX_H
