//===- CodeMemory.cpp - Where compiled code lies --------------------------===//
#include "lib/Execute/CodeMemory.h"

#include "llvm/Support/MathExtras.h"
#include "llvm/Support/Process.h"

#include <sys/mman.h>

using namespace mlir::llama;

/// Addresses, not memory: far more than any program has, within 32 bits.
static constexpr size_t kReservedBytes = size_t(1) << 30;

CodeMemory::CodeMemory() {
  void *range = mmap(nullptr, kReservedBytes, PROT_NONE,
                     MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (range != MAP_FAILED)
    base = static_cast<char *>(range);
}

CodeMemory::~CodeMemory() {
  if (base)
    munmap(base, kReservedBytes);
}

llvm::sys::MemoryBlock CodeMemory::allocateMappedMemory(
    llvm::SectionMemoryManager::AllocationPurpose purpose, size_t bytes,
    const llvm::sys::MemoryBlock *near, unsigned flags,
    std::error_code &error) {
  size_t size = llvm::alignTo(bytes, llvm::sys::Process::getPageSizeEstimate());
  if (!base || size > kReservedBytes - used) {
    error = std::make_error_code(std::errc::not_enough_memory);
    return llvm::sys::MemoryBlock();
  }
  llvm::sys::MemoryBlock block(base + used, size);
  used += size;
  error = protectMappedMemory(block, flags);
  return block;
}

std::error_code
CodeMemory::protectMappedMemory(const llvm::sys::MemoryBlock &block,
                                unsigned flags) {
  return llvm::sys::Memory::protectMappedMemory(block, flags);
}

std::error_code CodeMemory::releaseMappedMemory(llvm::sys::MemoryBlock &block) {
  return {};
}
