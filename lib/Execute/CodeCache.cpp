//===- CodeCache.cpp - Compiled code that is kept between runs ------------===//
#include "lib/Execute/CodeCache.h"

#include "mlir/IR/Verifier.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/CachePruning.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/SHA256.h"
#include "llvm/Support/raw_ostream.h"

#include <cstdlib>

#include <dlfcn.h>
#include <unistd.h>

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

/// The size of the file that holds some code, and when it was written.
static std::string identifyFileOf(void *address) {
  Dl_info info;
  if (!dladdr(address, &info))
    return "";
  // Of the program itself the name is what it was called by.
  std::string file = info.dli_fname;
  if (!llvm::StringRef(file).contains('/') || !fs::is_regular_file(file))
    file = fs::getMainExecutable(nullptr, address);
  fs::file_status status;
  if (fs::status(file, status))
    return "";
  auto written = status.getLastModificationTime().time_since_epoch().count();
  return (llvm::Twine(status.getSize()) + " " + llvm::Twine(written) + "\n")
      .str();
}

/// What compiles: this file, MLIR and LLVM. Empty where that is not known.
static std::string getCompilerId() {
  std::string result;
  for (void *address :
       {reinterpret_cast<void *>(&getCompilerId),
        reinterpret_cast<void *>(
            static_cast<LogicalResult (*)(Operation *, bool)>(&mlir::verify)),
        reinterpret_cast<void *>(&llvm::nulls)}) {
    std::string file = identifyFileOf(address);
    if (file.empty())
      return "";
    result += file;
  }
  return result;
}

static llvm::StringRef getPipelineName(const CompileOptions &options) {
  switch (options.pipeline) {
  case PipelineKind::X86:
    return "x86";
  case PipelineKind::Loops:
    return "loops";
  case PipelineKind::GPU:
    break;
  }
  switch (options.gpu.backend) {
  case GpuBackend::Vulkan:
    return "spirv";
  case GpuBackend::Cuda:
    return "nvvm";
  case GpuBackend::Rocm:
    return "rocdl";
  }
  llvm_unreachable("all kinds are above");
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
                             getPipelineName(options),
                             options.gpu.chip};
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

/// What follows an object in its file: a digest of it.
using Digest = std::array<uint8_t, 32>;

static Digest getDigest(llvm::StringRef bytes) {
  return llvm::SHA256::hash(llvm::arrayRefFromStringRef(bytes));
}

std::unique_ptr<llvm::MemoryBuffer>
CodeCache::lookup(llvm::StringRef key) const {
  std::string file = getPath(key);
  int descriptor;
  if (file.empty() || fs::openFile(file, descriptor, fs::CD_OpenExisting,
                                   fs::FA_Read | fs::FA_Write, fs::OF_None))
    return nullptr;
  llvm::scope_exit close([&] {
    fs::file_t handle = fs::convertFDToNativeFile(descriptor);
    (void)fs::closeFile(handle);
  });
  // Code is executed: nobody else may have written it.
  fs::file_status status;
  if (fs::status(descriptor, status) ||
      status.type() != fs::file_type::regular_file ||
      status.getUser() != geteuid() ||
      (status.permissions() & (fs::group_write | fs::others_write)))
    return nullptr;
  auto buffer = llvm::MemoryBuffer::getOpenFile(
      fs::convertFDToNativeFile(descriptor), file, status.getSize(),
      /*RequiresNullTerminator=*/false);
  if (!buffer)
    return nullptr;
  llvm::StringRef bytes = (*buffer)->getBuffer();
  if (bytes.size() <= sizeof(Digest))
    return nullptr;
  llvm::StringRef object = bytes.drop_back(sizeof(Digest));
  if (llvm::toStringRef(getDigest(object)) != bytes.take_back(sizeof(Digest)))
    return nullptr;
  // Pruning goes by the time of the last use.
  auto now = std::chrono::system_clock::now();
  (void)fs::setLastAccessAndModificationTime(descriptor, now, now);
  return llvm::MemoryBuffer::getMemBufferCopy(object, file);
}

void CodeCache::store(llvm::StringRef key, llvm::StringRef object) const {
  std::string file = getPath(key);
  if (file.empty() || fs::create_directories(folder, /*IgnoreExisting=*/true,
                                             fs::perms::owner_all))
    return;
  // Others may store the same, or read: a file appears when it is whole.
  llvm::SmallString<128> temporary;
  int descriptor;
  if (fs::createUniqueFile(folder + "/" + kPrefix + "tmp-%%%%%%%%%%",
                           descriptor, temporary, fs::OF_None,
                           fs::owner_read | fs::owner_write))
    return;
  llvm::raw_fd_ostream os(descriptor, /*shouldClose=*/true);
  os << object << llvm::toStringRef(getDigest(object));
  os.close();
  bool isWhole = !os.has_error();
  os.clear_error();
  if (!isWhole || fs::rename(temporary, file)) {
    (void)fs::remove(temporary);
    return;
  }
  llvm::CachePruningPolicy policy;
  policy.Expiration = std::chrono::hours(30 * 24);
  policy.MaxSizeBytes = uint64_t(1) << 30;
  (void)llvm::pruneCache(folder, policy);
}
