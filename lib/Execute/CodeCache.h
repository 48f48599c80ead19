//===- CodeCache.h - Compiled code that is kept between runs --------------===//
#ifndef LLAMA_MLIR_LIB_EXECUTE_CODECACHE_H
#define LLAMA_MLIR_LIB_EXECUTE_CODECACHE_H

#include "lib/Execute/Lowering.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/MemoryBuffer.h"

#include <memory>
#include <string>

namespace mlir::llama {

/// A folder of object files by what they were compiled from. Whatever goes
/// wrong with it only means that code is compiled again.
class CodeCache {
public:
  /// The user's: $LLAMA_CODE_CACHE, where an empty value means none, else
  /// llama-mlir/code in $XDG_CACHE_HOME or ~/.cache.
  static std::string getDefaultFolder();

  /// `folder` is made when something is stored; an empty one holds nothing.
  explicit CodeCache(std::string folder) : folder(std::move(folder)) {}

  /// The name of what a module becomes: a digest of it, the options, and the
  /// compiler itself, so that a new build compiles anew.
  static std::string getKey(ModuleOp module, const CompileOptions &options);

  /// The object that is stored under a key; null where there is none, it is
  /// damaged, or others could have written it.
  std::unique_ptr<llvm::MemoryBuffer> lookup(llvm::StringRef key) const;

  /// Stores an object; files not used for a month, and the oldest beyond 1 GB,
  /// make room.
  void store(llvm::StringRef key, llvm::StringRef object) const;

private:
  std::string getPath(llvm::StringRef key) const;

  std::string folder;
};

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_EXECUTE_CODECACHE_H
