//===- CompilerPages.cpp - Memory that the compiler itself takes ----------===//
#include "lib/Execute/CompilerPages.h"

#include "mlir/IR/Verifier.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Support/raw_ostream.h"

#include <link.h>
#include <sys/mman.h>
#include <unistd.h>

using namespace mlir;
using namespace mlir::llama;

namespace {

/// A file of the program as the dynamic linker has placed it.
class LoadedFile {
public:
  LoadedFile(const dl_phdr_info &info)
      : base(info.dlpi_addr), headers(info.dlpi_phdr, info.dlpi_phnum) {}

  bool contains(const void *address) const {
    auto at = reinterpret_cast<uintptr_t>(address);
    return llvm::any_of(headers, [&](const ElfW(Phdr) & header) {
      uintptr_t begin = base + header.p_vaddr;
      return header.p_type == PT_LOAD && begin <= at &&
             at - begin < header.p_memsz;
    });
  }

  /// Whether segments that are not for writing were written by the linker.
  bool hasRelocatedCode() const {
    for (const ElfW(Phdr) &header : headers) {
      if (header.p_type != PT_DYNAMIC)
        continue;
      auto *entry = reinterpret_cast<const ElfW(Dyn) *>(base + header.p_vaddr);
      for (; entry->d_tag != DT_NULL; ++entry)
        if (entry->d_tag == DT_TEXTREL ||
            (entry->d_tag == DT_FLAGS && (entry->d_un.d_val & DF_TEXTREL)))
          return true;
    }
    return false;
  }

  /// Unmaps the pages that lie wholly within segments that cannot be written;
  /// the bytes of these.
  size_t releasePages() const {
    uintptr_t page = sysconf(_SC_PAGESIZE);
    size_t released = 0;
    for (const ElfW(Phdr) &header : headers) {
      if (header.p_type != PT_LOAD || (header.p_flags & PF_W))
        continue;
      // Another segment may begin in the last page.
      uintptr_t begin = llvm::alignTo(base + header.p_vaddr, page);
      uintptr_t end = (base + header.p_vaddr + header.p_filesz) & ~(page - 1);
      if (begin < end && madvise(reinterpret_cast<void *>(begin), end - begin,
                                 MADV_DONTNEED) == 0)
        released += end - begin;
    }
    return released;
  }

private:
  uintptr_t base;
  llvm::ArrayRef<ElfW(Phdr)> headers;
};

} // namespace

size_t mlir::llama::releaseCompilerPages() {
  size_t released = 0;
  // MLIR and LLVM may be one file, or two.
  auto visit = [](dl_phdr_info *info, size_t, void *result) {
    const void *ofCompiler[] = {
        reinterpret_cast<const void *>(
            static_cast<LogicalResult (*)(Operation *, bool)>(&mlir::verify)),
        reinterpret_cast<const void *>(&llvm::nulls)};
    LoadedFile file(*info);
    auto isIn = [&](const void *address) { return file.contains(address); };
    if (llvm::any_of(ofCompiler, isIn) && !file.hasRelocatedCode())
      *static_cast<size_t *>(result) += file.releasePages();
    return 0;
  };
  dl_iterate_phdr(visit, &released);
  return released;
}
