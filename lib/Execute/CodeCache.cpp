//===- CodeCache.cpp - Compiled code that is kept between runs ------------===//
#include "lib/Execute/CodeCache.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Config/llvm-config.h"
#include "llvm/Support/CachePruning.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/SHA256.h"

#include <cstdlib>

#include <dlfcn.h>

using namespace mlir;
using namespace mlir::llama;
namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

/// What LLVM's pruning takes for files of a cache.
static constexpr llvm::StringLiteral kPrefix = "llvmcache-";

std::string CodeCache::getDefaultFolder() {
  if (const char *named = std::getenv("LLAMA_CODE_CACHE"))
    return named;
  llvm::SmallString<128> folder;
  if (!path::cache_directory(folder))
    return "";
  path::append(folder, "llama-mlir", "code");
  return folder.str().str();
}

/// The file that holds this compiler: its size and the time it was written.
static std::string getCompilerId() {
  Dl_info info;
  fs::file_status status;
  if (!dladdr(reinterpret_cast<void *>(&getCompilerId), &info) ||
      fs::status(info.dli_fname, status))
    return "";
  auto written = status.getLastModificationTime().time_since_epoch().count();
  return (llvm::Twine(LLVM_VERSION_STRING) + " " +
          llvm::Twine(status.getSize()) + " " + llvm::Twine(written))
      .str();
}

std::string CodeCache::getKey(ModuleOp module, const CompileOptions &options) {
  static const std::string compiler = getCompilerId();
  if (compiler.empty())
    return "";
  // As text: the order of things in bytecode depends on where they lie.
  llvm::SmallVector<char, 0> bytes;
  llvm::raw_svector_ostream os(bytes);
  module->print(os);
  std::string features = options.target.featureString();
  llvm::StringRef parts[] = {os.str(),
                             compiler,
                             options.target.cpu,
                             features,
                             options.fuse,
                             options.quantCompute,
                             options.pipeline == PipelineKind::X86 ? "x86"
                                                                   : "loops"};
  llvm::SHA256 digest;
  for (llvm::StringRef part : parts) {
    digest.update(llvm::utostr(part.size()));
    digest.update(":");
    digest.update(part);
  }
  return llvm::toHex(digest.final(), /*LowerCase=*/true);
}

std::string CodeCache::getPath(llvm::StringRef key) const {
  if (folder.empty() || key.empty())
    return "";
  llvm::SmallString<128> file(folder);
  path::append(file, kPrefix + key);
  return file.str().str();
}

std::unique_ptr<llvm::MemoryBuffer>
CodeCache::lookup(llvm::StringRef key) const {
  std::string file = getPath(key);
  if (file.empty())
    return nullptr;
  auto buffer = llvm::MemoryBuffer::getFile(file, /*IsText=*/false,
                                            /*RequiresNullTerminator=*/false);
  if (!buffer)
    return nullptr;
  // Pruning goes by the time of the last use.
  int descriptor;
  if (!fs::openFileForWrite(file, descriptor, fs::CD_OpenExisting)) {
    auto now = std::chrono::system_clock::now();
    (void)fs::setLastAccessAndModificationTime(descriptor, now, now);
    llvm::sys::fs::file_t handle = fs::convertFDToNativeFile(descriptor);
    (void)fs::closeFile(handle);
  }
  return std::move(*buffer);
}

void CodeCache::store(
    llvm::StringRef key,
    llvm::function_ref<void(llvm::StringRef path)> write) const {
  std::string file = getPath(key);
  if (file.empty() || fs::create_directories(folder, /*IgnoreExisting=*/true,
                                             fs::perms::owner_all))
    return;
  // Others may store the same, or read: a file appears when it is whole.
  llvm::SmallString<128> temporary;
  int descriptor;
  if (fs::createUniqueFile(folder + "/tmp-%%%%%%%%%%", descriptor, temporary))
    return;
  llvm::sys::fs::file_t handle = fs::convertFDToNativeFile(descriptor);
  (void)fs::closeFile(handle);
  write(temporary);
  uint64_t size = 0;
  if (fs::file_size(temporary, size) || size == 0 ||
      fs::rename(temporary, file)) {
    (void)fs::remove(temporary);
    return;
  }
  llvm::CachePruningPolicy policy;
  policy.Expiration = std::chrono::hours(30 * 24);
  policy.MaxSizeBytes = uint64_t(1) << 30;
  (void)llvm::pruneCache(folder, policy);
}

void CodeCache::remove(llvm::StringRef key) const {
  if (std::string file = getPath(key); !file.empty())
    (void)fs::remove(file);
}
