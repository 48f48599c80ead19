//===- CodeMemory.h - Where compiled code lies ----------------------------===//
#ifndef LLAMA_MLIR_LIB_EXECUTE_CODEMEMORY_H
#define LLAMA_MLIR_LIB_EXECUTE_CODEMEMORY_H

#include "llvm/ExecutionEngine/SectionMemoryManager.h"

namespace mlir::llama {

/// Places all sections of a module in one range of addresses. Code refers to
/// its constants and to the addresses of the runtime's functions by 32-bit
/// distances; sections wherever the system puts them may lie further apart, and
/// the linker of the JIT does not notice.
class CodeMemory : public llvm::SectionMemoryManager::MemoryMapper {
public:
  CodeMemory();
  ~CodeMemory() override;

  llvm::sys::MemoryBlock
  allocateMappedMemory(llvm::SectionMemoryManager::AllocationPurpose purpose,
                       size_t bytes, const llvm::sys::MemoryBlock *near,
                       unsigned flags, std::error_code &error) override;
  std::error_code protectMappedMemory(const llvm::sys::MemoryBlock &block,
                                      unsigned flags) override;
  /// Nothing: the range is released as a whole.
  std::error_code releaseMappedMemory(llvm::sys::MemoryBlock &block) override;

private:
  char *base = nullptr;
  size_t used = 0;
};

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_EXECUTE_CODEMEMORY_H
