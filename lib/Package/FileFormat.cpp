//===- FileFormat.cpp - Packages as files ---------------------------------===//
#include "lib/Package/FileFormat.h"

#include "lib/Package/EmbeddedFiles.h"

#include "llvm/ADT/ScopeExit.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Object/Archive.h"
#include "llvm/Object/ArchiveWriter.h"
#include "llvm/Object/Binary.h"
#include "llvm/Object/ObjectFile.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Program.h"

using namespace mlir::llama;
using llvm::StringRef;

std::optional<FileFormat> mlir::llama::getFileFormat(StringRef path) {
  return llvm::StringSwitch<std::optional<FileFormat>>(
             llvm::sys::path::extension(path))
      .Case(".o", FileFormat::Object)
      .Case(".a", FileFormat::Archive)
      .Case(".so", FileFormat::SharedLibrary)
      .Default(std::nullopt);
}

/// A name beside `path`, so that renaming puts the file there. Not LLVM's
/// functions for this: they take a '%' in the path for a part of a pattern.
static std::string getTemporaryName(StringRef path) {
  return (path + "." + llvm::Twine(llvm::sys::Process::getProcessId())).str();
}

static std::error_code writeTo(StringRef path, StringRef contents) {
  std::error_code code;
  llvm::raw_fd_ostream os(path, code);
  if (code)
    return code;
  os << contents;
  os.flush();
  code = os.error();
  os.clear_error();
  return code;
}

/// Standard output, or a device or pipe, which nothing may take the place of.
static bool isStream(StringRef path) {
  llvm::sys::fs::file_status status;
  return path == "-" || (!llvm::sys::fs::status(path, status) &&
                         llvm::sys::fs::is_other(status));
}

llvm::Error mlir::llama::writeFile(StringRef path, StringRef contents) {
  std::error_code code;
  if (isStream(path)) {
    code = writeTo(path, contents);
  } else {
    std::string temporary = getTemporaryName(path);
    code = writeTo(temporary, contents);
    if (!code)
      code = llvm::sys::fs::rename(temporary, path);
    if (code)
      llvm::sys::fs::remove(temporary);
  }
  if (!code)
    return llvm::Error::success();
  return llvm::createStringError("cannot write " + path + ": " +
                                 code.message());
}

static StringRef getObject(const Package &package) {
  return StringRef(package.object.data(), package.object.size());
}

static llvm::Error writeArchive(const Package &package, StringRef path) {
  std::string member = (llvm::sys::path::stem(path) + ".o").str();
  llvm::NewArchiveMember object(
      llvm::MemoryBufferRef(getObject(package), member));
  auto archive = llvm::writeArchiveToBuffer(
      object, llvm::SymtabWritingMode::NormalSymtab,
      llvm::object::Archive::K_GNU, /*Deterministic=*/true, /*Thin=*/false);
  if (!archive)
    return archive.takeError();
  return writeFile(path, (*archive)->getBuffer());
}

static llvm::Expected<std::string> findCompiler(StringRef name) {
  llvm::SmallVector<StringRef> names{"cc", "clang", "gcc", "clang-22"};
  if (!name.empty())
    names = {name};
  for (StringRef candidate : names)
    if (auto found = llvm::sys::findProgramByName(candidate))
      return *found;
  if (!name.empty())
    return llvm::createStringError("there is no program '" + name +
                                   "' to link with");
  return llvm::createStringError(
      "a shared library needs a linker, and there is no cc, clang or gcc: "
      "install one, name one with --cc, or write a .a or .o instead");
}

/// Writes the library that calls of GPUs go to into the folder of `path`.
static llvm::Error writeGpuLibrary(StringRef path) {
  llvm::SmallString<128> library(llvm::sys::path::parent_path(path));
  llvm::sys::path::append(library, kGpuLibrary);
  return writeFile(library, getGpuLibrary());
}

static llvm::Error link(const Package &package, StringRef path,
                        StringRef compiler) {
  auto program = findCompiler(compiler);
  if (!program)
    return program.takeError();
  if (StringRef folder = llvm::sys::path::parent_path(path);
      !folder.empty() && !llvm::sys::fs::is_directory(folder))
    return llvm::createStringError("cannot write " + path +
                                   ": there is no folder " + folder);
  llvm::SmallString<128> object, log, gpuLibrary;
  std::string library = getTemporaryName(path);
  std::error_code code =
      llvm::sys::fs::createTemporaryFile("llama", "o", object);
  if (!code)
    code = llvm::sys::fs::createTemporaryFile("llama", "log", log);
  auto cleanUp = llvm::scope_exit([&] {
    for (StringRef file :
         {object.str(), StringRef(library), log.str(), gpuLibrary.str()})
      if (!file.empty())
        llvm::sys::fs::remove(file);
  });
  if (code)
    return llvm::createStringError("cannot write " + path + ": " +
                                   code.message());
  if (llvm::Error error = writeFile(object, getObject(package)))
    return error;
  llvm::SmallVector<StringRef> arguments{*program,
                                         "-shared",
                                         object,
                                         "-o",
                                         library,
                                         "-Xlinker",
                                         "-soname",
                                         "-Xlinker",
                                         llvm::sys::path::filename(path),
                                         "-Wl,-Bsymbolic",
                                         "-Wl,--no-undefined",
                                         "-Wl,-z,noexecstack",
                                         "-Wl,--gc-sections",
                                         "-lm",
                                         "-lpthread"};
  if (package.needsGpuLibrary) {
    code = llvm::sys::fs::createTemporaryFile("llama-gpu", "so", gpuLibrary);
    if (code)
      return llvm::createStringError("cannot write " + path + ": " +
                                     code.message());
    if (llvm::Error error = writeFile(gpuLibrary, getGpuLibrary()))
      return error;
    // Found in the file's own folder. It stays when it is closed, since the GPU
    // runtime knows programs by their addresses.
    arguments.append({gpuLibrary, "-Wl,-rpath,$ORIGIN", "-Wl,-z,nodelete"});
  }
  std::optional<StringRef> redirects[] = {StringRef(""), log.str(), log.str()};
  std::string problem;
  int result = llvm::sys::ExecuteAndWait(*program, arguments, std::nullopt,
                                         redirects, 0, 0, &problem);
  if (result != 0) {
    if (auto text = llvm::MemoryBuffer::getFile(log); problem.empty() && text)
      problem = (*text)->getBuffer().trim().str();
    return llvm::createStringError(*program + " cannot link " + path + ": " +
                                   problem);
  }
  if (std::error_code code = llvm::sys::fs::rename(library, path))
    return llvm::createStringError("cannot write " + path + ": " +
                                   code.message());
  library.clear();
  return llvm::Error::success();
}

static llvm::Error write(const Package &package, FileFormat format,
                         StringRef path, StringRef compiler) {
  switch (format) {
  case FileFormat::Object:
    return writeFile(path, getObject(package));
  case FileFormat::Archive:
    return writeArchive(package, path);
  case FileFormat::SharedLibrary:
    return link(package, path, compiler);
  }
  llvm_unreachable("unknown format");
}

llvm::Error mlir::llama::writePackage(const Package &package, FileFormat format,
                                      StringRef path, StringRef compiler) {
  if (llvm::Error error = write(package, format, path, compiler))
    return error;
  if (package.needsGpuLibrary && !isStream(path))
    return writeGpuLibrary(path);
  return llvm::Error::success();
}

/// The manifest in an object, or none.
static std::optional<std::string>
findManifest(const llvm::object::ObjectFile &object) {
  for (const llvm::object::SectionRef &section : object.sections()) {
    auto name = section.getName();
    if (!name) {
      llvm::consumeError(name.takeError());
      continue;
    }
    if (*name != kManifestSection)
      continue;
    auto contents = section.getContents();
    if (contents)
      return contents->take_until([](char c) { return c == '\0'; }).str();
    llvm::consumeError(contents.takeError());
  }
  return std::nullopt;
}

llvm::Expected<std::string> mlir::llama::readPackageManifest(StringRef path) {
  auto opened = llvm::object::createBinary(path);
  if (!opened)
    return llvm::createStringError("cannot read " + path + ": " +
                                   llvm::toString(opened.takeError()));
  const llvm::object::Binary *binary = opened->getBinary();
  std::optional<std::string> manifest;
  if (const auto *object = llvm::dyn_cast<llvm::object::ObjectFile>(binary))
    manifest = findManifest(*object);
  if (const auto *archive = llvm::dyn_cast<llvm::object::Archive>(binary)) {
    llvm::Error error = llvm::Error::success();
    for (const llvm::object::Archive::Child &child : archive->children(error)) {
      auto member = child.getAsBinary();
      if (!member) {
        llvm::consumeError(member.takeError());
        continue;
      }
      if (const auto *object =
              llvm::dyn_cast<llvm::object::ObjectFile>(member->get());
          object && !manifest)
        manifest = findManifest(*object);
    }
    llvm::consumeError(std::move(error));
  }
  if (!manifest)
    return llvm::createStringError(
        path + " is not a compiled package: it has no section " +
        kManifestSection);
  return *manifest;
}
