//===- Json.h - Strict JSON reading for model files -----------------------===//
//
// llvm::json with what untrusted files need on top: a depth limit (the parser
// recurses), rejection of duplicate keys (it keeps the last one silently), and
// typed access whose errors name the file and the key.
//
//===----------------------------------------------------------------------===//

#ifndef LLAMA_MODEL_JSON_H
#define LLAMA_MODEL_JSON_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"

#include <cstdint>
#include <memory>
#include <string>

namespace mlir::llama {

/// Opens the regular file `path`, memory-mapped when it is large. Fails on a
/// missing or unreadable path, a directory or a device, and on a file of more
/// than `maxBytes` bytes. The buffer is not null-terminated.
llvm::Expected<std::unique_ptr<llvm::MemoryBuffer>>
openRegularFile(llvm::StringRef path, uint64_t maxBytes = UINT64_MAX);

/// Frees the memory that the pages of a mapped file take; whoever reads them
/// again gets them from the file. Nothing is done where a file was read.
void releaseFilePages(const llvm::MemoryBuffer &file);

/// Parses `text` strictly. `where` (a file name, usually) starts each message.
llvm::Expected<llvm::json::Value> parseJson(llvm::StringRef text,
                                            llvm::StringRef where);

/// Reads and parses the JSON file `path`.
llvm::Expected<llvm::json::Value> readJsonFile(llvm::StringRef path);

/// `value` as short JSON text for a message.
std::string jsonText(const llvm::json::Value &value);

/// Typed access to the keys of one JSON object. Every `read` leaves its result
/// untouched, and succeeds, when the key is absent or null, unless `required`.
class JsonReader {
public:
  enum Presence { Optional, Required };

  /// `object` must outlive the reader. `where` starts each message.
  JsonReader(const llvm::json::Object &object, std::string where)
      : object(object), where(std::move(where)) {}

  /// The reader of `value`, which must be an object.
  static llvm::Expected<JsonReader> create(const llvm::json::Value &value,
                                           std::string where);

  /// The value of `key`, or null when it is absent or a JSON null.
  const llvm::json::Value *get(llvm::StringRef key) const;
  /// True when `key` is there, be it null.
  bool hasKey(llvm::StringRef key) const;
  llvm::StringRef getWhere() const { return where; }
  const llvm::json::Object &getObject() const { return object; }

  /// An integer in [min, max].
  llvm::Error readInt(llvm::StringRef key, int64_t &result, int64_t min,
                      int64_t max, Presence presence = Optional) const;
  /// A finite number.
  llvm::Error readNumber(llvm::StringRef key, double &result,
                         Presence presence = Optional) const;
  llvm::Error readBool(llvm::StringRef key, bool &result,
                       Presence presence = Optional) const;
  llvm::Error readString(llvm::StringRef key, std::string &result,
                         Presence presence = Optional) const;
  /// An array; null when absent (and optional).
  llvm::Expected<const llvm::json::Array *>
  readArray(llvm::StringRef key, Presence presence = Optional) const;
  /// An object; null when absent (and optional).
  llvm::Expected<const llvm::json::Object *>
  readObject(llvm::StringRef key, Presence presence = Optional) const;

  /// "`where`: key 'x' must be `expected`, found …".
  llvm::Error typeError(llvm::StringRef key, const llvm::Twine &expected) const;
  /// "`where`: key 'x' is missing".
  llvm::Error missingError(llvm::StringRef key,
                           const llvm::Twine &expected) const;

private:
  const llvm::json::Object &object;
  std::string where;
};

} // namespace mlir::llama

#endif // LLAMA_MODEL_JSON_H
