//===- FileFormat.h - Packages as files -----------------------------------===//
#ifndef LLAMA_MLIR_LIB_PACKAGE_FILEFORMAT_H
#define LLAMA_MLIR_LIB_PACKAGE_FILEFORMAT_H

#include "lib/Package/Package.h"

#include <optional>

namespace mlir::llama {

enum class FileFormat {
  Object,        ///< .o
  Archive,       ///< .a
  SharedLibrary, ///< .so
};

/// By the extension of `path`.
std::optional<FileFormat> getFileFormat(llvm::StringRef path);

/// Writes a file, replacing it in one step, or to a device, a pipe or ("-")
/// standard output; an error that names it where that fails.
llvm::Error writeFile(llvm::StringRef path, llvm::StringRef contents);

/// Writes a package to `path`, replacing it in one step. A shared library needs
/// a linker: `compiler` names the C compiler that calls it; empty for one of
/// cc, clang and gcc.
llvm::Error writePackage(const Package &package, FileFormat format,
                         llvm::StringRef path, llvm::StringRef compiler = "");

/// The manifest of the package in a file of any of the formats, which is read,
/// not loaded. Fails where there is none.
llvm::Expected<std::string> readPackageManifest(llvm::StringRef path);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_PACKAGE_FILEFORMAT_H
