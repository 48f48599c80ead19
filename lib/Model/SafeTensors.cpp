//===- SafeTensors.cpp - The .safetensors file format ---------------------===//

#include "lib/Model/SafeTensors.h"

#include "lib/Model/Diagnostics.h"
#include "lib/Model/Json.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Support/raw_ostream.h"

#include <cassert>
#include <cstring>

using namespace llvm;
using namespace mlir::llama;

/// The limit of the reference implementation.
static constexpr uint64_t kMaxHeaderBytes = 100'000'000;
static constexpr StringLiteral kMetadataKey = "__metadata__";

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

Expected<std::unique_ptr<SafeTensorsFile>>
SafeTensorsFile::open(StringRef path) {
  Expected<std::unique_ptr<MemoryBuffer>> buffer = openRegularFile(path);
  if (!buffer)
    return buffer.takeError();
  return parse(std::move(*buffer), path);
}

Expected<std::unique_ptr<SafeTensorsFile>>
SafeTensorsFile::parse(std::unique_ptr<MemoryBuffer> contents,
                       StringRef where) {
  std::unique_ptr<SafeTensorsFile> file(new SafeTensorsFile());
  file->path = where.str();
  StringRef bytes = contents->getBuffer();
  if (bytes.size() < 8)
    return makeError(formatv("{0}: truncated: {1} bytes, but a safetensors "
                             "file starts with an 8-byte header length; copy "
                             "or download the file again",
                             where, bytes.size()));
  uint64_t headerSize = support::endian::read64le(bytes.data());
  if (headerSize > kMaxHeaderBytes)
    return makeError(formatv("{0}: the header claims {1} bytes, more than the "
                             "{2} allowed; this is not a safetensors file or "
                             "it is damaged",
                             where, headerSize, kMaxHeaderBytes));
  if (headerSize > bytes.size() - 8)
    return makeError(formatv("{0}: truncated: the header claims {1} bytes, "
                             "but only {2} follow; copy or download the file "
                             "again",
                             where, headerSize, bytes.size() - 8));
  StringRef header = bytes.substr(8, headerSize);
  if (!header.starts_with("{"))
    return makeError(where + ": the header does not start with '{'; this is "
                             "not a safetensors file or it is damaged");
  ArrayRef<uint8_t> data =
      arrayRefFromStringRef(bytes.drop_front(8 + headerSize));
  if (Error error = file->parseHeader(header, data.size()))
    return std::move(error);
  if (Error error = file->bindData(data))
    return std::move(error);
  file->contents = std::move(contents);
  return std::move(file);
}

/// Reads two integers begin <= end.
static Error readRange(const JsonReader &reader, uint64_t &begin,
                       uint64_t &end) {
  Expected<const json::Array *> array =
      reader.readArray("data_offsets", JsonReader::Required);
  if (!array)
    return array.takeError();
  std::optional<int64_t> first, last;
  if ((*array)->size() == 2) {
    first = (**array)[0].getAsInteger();
    last = (**array)[1].getAsInteger();
  }
  if (!first || !last || *first < 0 || *last < *first)
    return makeError(
        reader.getWhere() +
        ": 'data_offsets' must be two integers [begin, end] with "
        "0 <= begin <= end, found " +
        quoted(formatv("{0}", json::Value(json::Array(**array))).str()) +
        "; the header is damaged");
  begin = *first;
  end = *last;
  return Error::success();
}

/// Reads the entry of one tensor and checks it against itself.
static Expected<TensorView> readTensorEntry(const json::Value &value,
                                            StringRef name, StringRef path,
                                            uint64_t dataSize, uint64_t &begin,
                                            uint64_t &end) {
  Expected<JsonReader> reader =
      JsonReader::create(value, (path + ": tensor " + quoted(name)).str());
  if (!reader)
    return reader.takeError();

  TensorView tensor;
  tensor.name = name.str();
  std::string dtypeName;
  if (Error error =
          reader->readString("dtype", dtypeName, JsonReader::Required))
    return std::move(error);
  std::optional<DType> dtype = parseDType(dtypeName);
  if (!dtype) {
    return makeError(reader->getWhere() + ": unknown dtype " +
                     quoted(dtypeName) + "; supported are " + listDTypes());
  }
  tensor.dtype = *dtype;

  Expected<const json::Array *> shape =
      reader->readArray("shape", JsonReader::Required);
  if (!shape)
    return shape.takeError();
  for (const json::Value &dim : **shape) {
    std::optional<int64_t> size = dim.getAsInteger();
    if (!size || *size < 0)
      return makeError(reader->getWhere() + ": shape dimension " +
                       jsonText(dim) +
                       " is not a non-negative integer; the header is damaged");
    tensor.shape.push_back(*size);
  }
  std::optional<uint64_t> byteSize = getByteSize(tensor.shape, tensor.dtype);
  if (!byteSize)
    return makeError(reader->getWhere() + ": shape " + shapeText(tensor.shape) +
                     " overflows 64 bits; the header is damaged");

  if (Error error = readRange(*reader, begin, end))
    return std::move(error);
  if (end > dataSize)
    return makeError(formatv("{0}: its bytes end at {1}, but the file holds "
                             "{2} bytes of data; it is truncated: copy or "
                             "download it again",
                             reader->getWhere(), end, dataSize));
  if (end - begin != *byteSize)
    return makeError(formatv("{0}: shape {1} of {2} takes {3} bytes, but "
                             "'data_offsets' hold {4}; the header is damaged",
                             reader->getWhere(), shapeText(tensor.shape),
                             dtypeName, *byteSize, end - begin));
  for (const auto &[key, unused] : reader->getObject())
    if (key != "dtype" && key != "shape" && key != "data_offsets")
      return makeError(reader->getWhere() + ": unknown key " +
                       quoted(StringRef(key)) + "; the header is damaged");
  return tensor;
}

Error SafeTensorsFile::parseHeader(StringRef header, uint64_t dataSize) {
  Expected<json::Value> value = parseJson(header, path + ": header");
  if (!value)
    return value.takeError();
  Expected<JsonReader> reader = JsonReader::create(*value, path + ": header");
  if (!reader)
    return reader.takeError();

  for (const auto &[key, entry] : reader->getObject()) {
    StringRef name = key;
    if (name == kMetadataKey) {
      Expected<JsonReader> strings =
          JsonReader::create(entry, path + ": '__metadata__'");
      if (!strings)
        return strings.takeError();
      for (const auto &[metaKey, metaValue] : strings->getObject()) {
        std::optional<StringRef> text = metaValue.getAsString();
        if (!text)
          return strings->typeError(metaKey, "a string");
        metadata.emplace(StringRef(metaKey).str(), text->str());
      }
      continue;
    }
    Range range;
    range.tensor = tensors.size();
    Expected<TensorView> tensor =
        readTensorEntry(entry, name, path, dataSize, range.begin, range.end);
    if (!tensor)
      return tensor.takeError();
    tensors.push_back(std::move(*tensor));
    ranges.push_back(range);
  }
  return Error::success();
}

Error SafeTensorsFile::bindData(ArrayRef<uint8_t> data) {
  // Object order is not the file's; put the tensors into byte order, empty
  // ones (which share an offset with others) by name.
  llvm::sort(ranges, [&](const Range &a, const Range &b) {
    if (a.begin != b.begin)
      return a.begin < b.begin;
    if (a.end != b.end)
      return a.end < b.end;
    return tensors[a.tensor].name < tensors[b.tensor].name;
  });

  std::vector<TensorView> sorted;
  sorted.reserve(tensors.size());
  uint64_t covered = 0;
  for (const Range &range : ranges) {
    TensorView &tensor = tensors[range.tensor];
    if (range.begin < covered)
      return makeError(path + ": tensor " + quoted(tensor.name) +
                       " overlaps tensor " + quoted(sorted.back().name) +
                       "; the header is damaged");
    if (range.begin > covered)
      return makeError(formatv("{0}: {1} bytes before tensor {2} belong to no "
                               "tensor; the header is damaged",
                               path, range.begin - covered,
                               quoted(tensor.name)));
    covered = range.end;
    tensor.bytes = data.slice(range.begin, range.end - range.begin);
    unsigned width = getDTypeByteWidth(tensor.dtype);
    if (reinterpret_cast<uintptr_t>(tensor.bytes.data()) % width != 0) {
      size_t size = tensor.bytes.size();
      alignedCopies.emplace_back(new uint64_t[divideCeil(size, 8)]);
      auto *copy = reinterpret_cast<uint8_t *>(alignedCopies.back().get());
      if (size)
        std::memcpy(copy, tensor.bytes.data(), size);
      tensor.bytes = ArrayRef<uint8_t>(copy, size);
    }
    sorted.push_back(std::move(tensor));
  }
  if (covered != data.size())
    return makeError(formatv("{0}: {1} bytes at its end belong to no tensor; "
                             "the file is damaged",
                             path, data.size() - covered));
  tensors = std::move(sorted);
  totalBytes = covered;
  for (auto [index, tensor] : enumerate(tensors))
    indexByName[tensor.name] = index;
  return Error::success();
}

const TensorView *SafeTensorsFile::lookup(StringRef name) const {
  auto it = indexByName.find(name);
  return it == indexByName.end() ? nullptr : &tensors[it->second];
}

//===----------------------------------------------------------------------===//
// Writing
//===----------------------------------------------------------------------===//

/// The header, padded with spaces so that the data starts 8-byte aligned.
/// `order` lists the tensors by falling element width, so that each one lies
/// aligned.
static std::string
makeHeader(ArrayRef<const TensorView *> order,
           const std::map<std::string, std::string> &metadata) {
  std::string header;
  raw_string_ostream os(header);
  json::OStream json(os);
  json.object([&] {
    if (!metadata.empty())
      json.attributeObject(kMetadataKey, [&] {
        for (const auto &[key, value] : metadata)
          json.attribute(json::isUTF8(key) ? key : json::fixUTF8(key),
                         json::isUTF8(value) ? value : json::fixUTF8(value));
      });
    uint64_t offset = 0;
    for (const TensorView *tensor : order)
      json.attributeObject(tensor->name, [&] {
        json.attribute("dtype", getDTypeName(tensor->dtype));
        json.attributeArray("shape", [&] {
          for (int64_t dim : tensor->shape)
            json.value(dim);
        });
        json.attributeArray("data_offsets", [&] {
          json.value(static_cast<int64_t>(offset));
          offset += tensor->bytes.size();
          json.value(static_cast<int64_t>(offset));
        });
      });
  });
  header.append(offsetToAlignment(header.size(), Align(8)), ' ');
  return header;
}

Error mlir::llama::writeSafeTensors(
    StringRef path, ArrayRef<TensorView> tensors,
    const std::map<std::string, std::string> &metadata) {
  StringSet<> names;
  std::vector<const TensorView *> order;
  for (const TensorView &tensor : tensors) {
    if (tensor.name == kMetadataKey || !json::isUTF8(tensor.name) ||
        !names.insert(tensor.name).second)
      return makeError("cannot write " + quoted(path, 1024) +
                       ": the tensor name " + quoted(tensor.name) +
                       " is reserved, used twice or not UTF-8; rename it");
    std::optional<uint64_t> size = getByteSize(tensor.shape, tensor.dtype);
    if (!size || *size != tensor.bytes.size())
      return makeError(formatv(
          "cannot write {0}: tensor {1} of shape {2} and "
          "type {3} has {4} bytes, which do not match",
          quoted(path, 1024), quoted(tensor.name), shapeText(tensor.shape),
          getDTypeName(tensor.dtype), tensor.bytes.size()));
    order.push_back(&tensor);
  }
  llvm::sort(order, [](const TensorView *a, const TensorView *b) {
    unsigned widthA = getDTypeByteWidth(a->dtype);
    unsigned widthB = getDTypeByteWidth(b->dtype);
    return widthA != widthB ? widthA > widthB : a < b;
  });
  std::string header = makeHeader(order, metadata);

  auto unwritable = [&](const Twine &reason) {
    return makeError("cannot write " + quoted(path, 1024) + ": " + reason +
                     "; choose a path in a folder that exists and is writable");
  };
  // Renaming over a device or a folder would not do what the user meant.
  sys::fs::file_status status;
  if (!sys::fs::status(path, status) &&
      status.type() != sys::fs::file_type::regular_file)
    return unwritable("it exists and is not a regular file");
  Expected<sys::fs::TempFile> temp =
      sys::fs::TempFile::create(path + ".%%%%%%%%.tmp");
  if (!temp)
    return unwritable(toString(temp.takeError()));

  std::error_code writeError;
  {
    raw_fd_ostream os(temp->FD, /*shouldClose=*/false);
    char size[8];
    support::endian::write64le(size, header.size());
    os.write(size, sizeof(size));
    os << header;
    for (const TensorView *tensor : order)
      os << toStringRef(tensor->bytes);
    os.flush();
    writeError = os.error();
    os.clear_error();
  }
  if (writeError) {
    consumeError(temp->discard());
    return unwritable(writeError.message());
  }
  if (Error error = temp->keep(path))
    return unwritable(toString(std::move(error)));
  return Error::success();
}
