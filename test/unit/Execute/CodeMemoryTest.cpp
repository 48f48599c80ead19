//===- CodeMemoryTest.cpp - Sections lie within reach of each other -------===//
#include "lib/Execute/CodeMemory.h"

#include "gtest/gtest.h"

#include <cstring>

using namespace mlir::llama;
using Purpose = llvm::SectionMemoryManager::AllocationPurpose;
using llvm::sys::Memory;

TEST(CodeMemory, SectionsAreWithinReach) {
  CodeMemory memory;
  std::error_code error;
  uintptr_t low = UINTPTR_MAX, high = 0;
  for (size_t bytes : {1, 4096, 5000, 1 << 20, 64 << 20}) {
    for (Purpose purpose : {Purpose::Code, Purpose::ROData, Purpose::RWData}) {
      llvm::sys::MemoryBlock block = memory.allocateMappedMemory(
          purpose, bytes, nullptr, Memory::MF_READ | Memory::MF_WRITE, error);
      ASSERT_FALSE(error) << error.message();
      ASSERT_GE(block.allocatedSize(), bytes);
      std::memset(block.base(), 1, bytes);
      auto address = reinterpret_cast<uintptr_t>(block.base());
      EXPECT_TRUE(address >= high) << "blocks overlap";
      low = std::min(low, address);
      high = std::max<uintptr_t>(high, address + block.allocatedSize());
    }
  }
  EXPECT_LT(high - low, uintptr_t(1) << 31);
}

TEST(CodeMemory, RefusesWhatDoesNotFit) {
  CodeMemory memory;
  std::error_code error;
  llvm::sys::MemoryBlock block = memory.allocateMappedMemory(
      Purpose::RWData, size_t(1) << 40, nullptr, Memory::MF_READ, error);
  EXPECT_TRUE(error);
  EXPECT_EQ(block.base(), nullptr);
}
