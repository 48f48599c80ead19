//===- Gguf.cpp - The .gguf file format -----------------------------------===//

#include "lib/Model/Gguf.h"

#include "lib/Model/Diagnostics.h"
#include "lib/Model/Json.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/MathExtras.h"

#include <cmath>

using namespace llvm;
using namespace mlir::llama;

static constexpr uint64_t kDefaultAlignment = 32;
/// Beyond any page; products with it stay far from overflow.
static constexpr uint64_t kMaxAlignment = uint64_t(1) << 30;
static constexpr uint32_t kMaxDimensions = 4;
static constexpr StringLiteral kAlignmentKey = "general.alignment";

namespace {
/// A type of tensors by its number in the file; those without a DType are known
/// by name only.
struct TensorType {
  uint32_t number;
  StringLiteral name;
  std::optional<DType> dtype;
};

/// A type of metadata by its number in the file.
enum class ValueType : uint32_t {
  UInt8,
  Int8,
  UInt16,
  Int16,
  UInt32,
  Int32,
  Float32,
  Bool,
  String,
  Array,
  UInt64,
  Int64,
  Float64,
};
constexpr uint32_t kNumValueTypes = 13;
} // namespace

static const TensorType kTensorTypes[] = {
    {0, "F32", DType::F32},       {1, "F16", DType::F16},
    {2, "Q4_0", DType::Q4_0},     {3, "Q4_1", std::nullopt},
    {6, "Q5_0", std::nullopt},    {7, "Q5_1", std::nullopt},
    {8, "Q8_0", DType::Q8_0},     {9, "Q8_1", std::nullopt},
    {10, "Q2_K", std::nullopt},   {11, "Q3_K", std::nullopt},
    {12, "Q4_K", DType::Q4_K},    {13, "Q5_K", std::nullopt},
    {14, "Q6_K", DType::Q6_K},    {15, "Q8_K", std::nullopt},
    {20, "IQ4_NL", std::nullopt}, {23, "IQ4_XS", std::nullopt},
    {30, "BF16", DType::BF16},    {34, "TQ1_0", std::nullopt},
    {35, "TQ2_0", std::nullopt},  {39, "MXFP4", std::nullopt},
};

/// Bytes of a value, 0 where they vary.
static uint64_t getWidth(ValueType type) {
  switch (type) {
  case ValueType::UInt8:
  case ValueType::Int8:
  case ValueType::Bool:
    return 1;
  case ValueType::UInt16:
  case ValueType::Int16:
    return 2;
  case ValueType::UInt32:
  case ValueType::Int32:
  case ValueType::Float32:
    return 4;
  case ValueType::UInt64:
  case ValueType::Int64:
  case ValueType::Float64:
    return 8;
  case ValueType::String:
  case ValueType::Array:
    return 0;
  }
  llvm_unreachable("unknown type of a value");
}

static GgufValue::Kind getKind(ValueType type) {
  switch (type) {
  case ValueType::UInt8:
  case ValueType::UInt16:
  case ValueType::UInt32:
  case ValueType::UInt64:
    return GgufValue::Kind::Unsigned;
  case ValueType::Int8:
  case ValueType::Int16:
  case ValueType::Int32:
  case ValueType::Int64:
    return GgufValue::Kind::Integer;
  case ValueType::Float32:
  case ValueType::Float64:
    return GgufValue::Kind::Real;
  case ValueType::Bool:
    return GgufValue::Kind::Boolean;
  case ValueType::String:
    return GgufValue::Kind::String;
  case ValueType::Array:
    return GgufValue::Kind::Array;
  }
  llvm_unreachable("unknown type of a value");
}

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

/// Walks over the bytes before the tensors' own.
class GgufFile::Parser {
public:
  Parser(GgufFile &file, StringRef bytes) : file(file), bytes(bytes) {}

  Error parse();

private:
  /// Where the bytes of a tensor are, relative to the first of all.
  struct Range {
    uint64_t begin, end;
    size_t tensor;
  };

  uint64_t getRest() const { return bytes.size() - at; }
  Error fail(const Twine &message) const {
    return makeError(file.path + ": " + message);
  }
  Error failCutOff(const Twine &what) const {
    return fail("truncated: the file ends inside of " + what +
                "; copy or download it again");
  }

  template <typename T> Error readRaw(T &value, const Twine &what) {
    if (getRest() < sizeof(T))
      return failCutOff(what);
    value =
        support::endian::read<T, llvm::endianness::little>(bytes.data() + at);
    at += sizeof(T);
    return Error::success();
  }
  Error readText(StringRef &text, const Twine &what);
  Error readType(ValueType &type, const Twine &what);
  Error readScalar(ValueType type, GgufValue &value, const Twine &what);
  Error readArray(GgufValue &value, const Twine &what);
  Error readHeader(uint64_t &numTensors, uint64_t &numKeys);
  Error readKey();
  Error readTensor();
  Error readAlignment();
  Error bindData();

  GgufFile &file;
  StringRef bytes;
  uint64_t at = 0;
  uint64_t alignment = kDefaultAlignment;
  StringSet<> names;
  std::vector<Range> ranges;
};

Error GgufFile::Parser::readText(StringRef &text, const Twine &what) {
  uint64_t length;
  if (Error error = readRaw(length, what))
    return error;
  if (length > getRest())
    return fail(formatv("{0} claims {1} bytes, but only {2} follow; the file "
                        "is truncated or damaged",
                        what.str(), length, getRest())
                    .str());
  text = bytes.substr(at, length);
  at += length;
  return Error::success();
}

Error GgufFile::Parser::readType(ValueType &type, const Twine &what) {
  uint32_t number;
  if (Error error = readRaw(number, what))
    return error;
  if (number >= kNumValueTypes)
    return fail(what + " has the unknown type " + Twine(number) +
                "; the file is damaged or of a newer version");
  type = static_cast<ValueType>(number);
  return Error::success();
}

Error GgufFile::Parser::readScalar(ValueType type, GgufValue &value,
                                   const Twine &what) {
  value.kind = getKind(type);
  auto read = [&](auto raw) -> Error {
    if (Error error = readRaw(raw, what))
      return error;
    if constexpr (std::is_floating_point_v<decltype(raw)>)
      value.real = raw;
    else
      value.integer = static_cast<int64_t>(raw);
    return Error::success();
  };
  switch (type) {
  case ValueType::UInt8:
    return read(uint8_t());
  case ValueType::Int8:
    return read(int8_t());
  case ValueType::UInt16:
    return read(uint16_t());
  case ValueType::Int16:
    return read(int16_t());
  case ValueType::UInt32:
    return read(uint32_t());
  case ValueType::Int32:
    return read(int32_t());
  case ValueType::UInt64:
    return read(uint64_t());
  case ValueType::Int64:
    return read(int64_t());
  case ValueType::Float32:
    return read(float());
  case ValueType::Float64:
    return read(double());
  case ValueType::Bool:
    if (Error error = read(uint8_t()))
      return error;
    if (value.integer > 1)
      return fail(what + " is neither true nor false; the file is damaged");
    return Error::success();
  case ValueType::String:
    return readText(value.text, what);
  case ValueType::Array:
    return readArray(value, what);
  }
  llvm_unreachable("unknown type of a value");
}

Error GgufFile::Parser::readArray(GgufValue &value, const Twine &what) {
  ValueType type;
  if (Error error = readType(type, what))
    return error;
  if (type == ValueType::Array)
    return fail(what + " is an array of arrays, which is not supported");
  if (Error error = readRaw(value.count, what))
    return error;
  value.elementKind = getKind(type);
  // A string takes at least the bytes of its length.
  uint64_t width = type == ValueType::String ? 8 : getWidth(type);
  if (value.count > getRest() / width)
    return fail(formatv("{0} claims {1} elements, but only {2} bytes follow; "
                        "the file is truncated or damaged",
                        what.str(), value.count, getRest())
                    .str());
  if (type != ValueType::String) {
    value.elementWidth = width;
    value.elements = bytes.substr(at, value.count * width);
    at += value.count * width;
    return Error::success();
  }
  uint64_t begin = at;
  for (uint64_t i = 0; i < value.count; ++i) {
    StringRef text;
    if (Error error = readText(text, what))
      return error;
  }
  value.elements = bytes.slice(begin, at);
  return Error::success();
}

Error GgufFile::Parser::readHeader(uint64_t &numTensors, uint64_t &numKeys) {
  if (!bytes.starts_with("GGUF"))
    return fail("the file does not start with 'GGUF'; this is not a GGUF file "
                "or it is damaged");
  at = 4;
  uint32_t version;
  if (Error error = readRaw(version, "the header"))
    return error;
  if (version != 2 && version != 3)
    return fail("version " + Twine(version) +
                ((version & 0xFFFF) == 0 ? " is that of a big-endian file"
                                         : " of the format is not supported") +
                "; versions 2 and 3 in little-endian order are");
  if (Error error = readRaw(numTensors, "the header"))
    return error;
  if (Error error = readRaw(numKeys, "the header"))
    return error;
  // What the shortest key and the shortest tensor take.
  constexpr uint64_t kKeyBytes = 8 + 4 + 1, kTensorBytes = 8 + 4 + 4 + 8;
  if (numKeys > getRest() / kKeyBytes || numTensors > getRest() / kTensorBytes)
    return fail(formatv("the header claims {0} keys and {1} tensors, but only "
                        "{2} bytes follow; the file is truncated or damaged",
                        numKeys, numTensors, getRest())
                    .str());
  return Error::success();
}

Error GgufFile::Parser::readKey() {
  StringRef key;
  if (Error error = readText(key, "a key"))
    return error;
  std::string what = "key " + quoted(key);
  ValueType type;
  if (Error error = readType(type, what))
    return error;
  GgufValue value;
  if (Error error = readScalar(type, value, what))
    return error;
  if (!file.metadata.try_emplace(key, std::move(value)).second)
    return fail(what + " is there twice; the file is damaged");
  return Error::success();
}

Error GgufFile::Parser::readTensor() {
  StringRef name;
  if (Error error = readText(name, "the name of a tensor"))
    return error;
  std::string what = "tensor " + quoted(name);
  TensorView tensor;
  tensor.name = name.str();
  if (!names.insert(name).second)
    return fail(what + " is there twice; the file is damaged");
  uint32_t rank, number;
  if (Error error = readRaw(rank, what))
    return error;
  if (rank > kMaxDimensions)
    return fail(what + " has " + Twine(rank) + " dimensions, more than the " +
                Twine(kMaxDimensions) + " allowed; the file is damaged");
  for (uint32_t i = 0; i < rank; ++i) {
    int64_t dim;
    if (Error error = readRaw(dim, what))
      return error;
    tensor.shape.insert(tensor.shape.begin(), dim);
  }
  if (Error error = readRaw(number, what))
    return error;
  const auto *type = find_if(
      kTensorTypes, [&](const TensorType &t) { return t.number == number; });
  if (type == std::end(kTensorTypes) || !type->dtype) {
    std::string found = type == std::end(kTensorTypes)
                            ? "the unknown type " + std::to_string(number)
                            : "type " + type->name.str();
    return fail(what + " has " + found +
                "; supported are F32, F16, BF16, Q8_0, Q4_0, Q4_K and Q6_K");
  }
  tensor.dtype = *type->dtype;
  std::optional<uint64_t> size = getByteSize(tensor.shape, tensor.dtype);
  if (!size)
    return fail(what + " has shape " + shapeText(tensor.shape) +
                ", which is no shape of type " + type->name +
                " (rows are whole blocks of " +
                Twine(getDTypeBlock(tensor.dtype).elements) +
                " elements); the file is damaged");
  Range range;
  range.tensor = file.tensors.size();
  if (Error error = readRaw(range.begin, what))
    return error;
  if (range.begin > static_cast<uint64_t>(INT64_MAX) - *size)
    return fail(what + " has its bytes at " + Twine(range.begin) +
                ", beyond any file; the file is damaged");
  range.end = range.begin + *size;
  file.tensors.push_back(std::move(tensor));
  ranges.push_back(range);
  return Error::success();
}

Error GgufFile::Parser::readAlignment() {
  const GgufValue *value = file.lookupKey(kAlignmentKey);
  if (!value)
    return Error::success();
  if (value->kind != GgufValue::Kind::Unsigned ||
      !isPowerOf2_64(value->integer) ||
      static_cast<uint64_t>(value->integer) > kMaxAlignment)
    return fail("key '" + kAlignmentKey +
                "' must be a power of two; the file is damaged");
  alignment = value->integer;
  return Error::success();
}

Error GgufFile::Parser::bindData() {
  uint64_t start = std::min<uint64_t>(alignTo(at, alignment), bytes.size());
  ArrayRef<uint8_t> data = arrayRefFromStringRef(bytes.drop_front(start));
  for (const Range &range : ranges) {
    TensorView &tensor = file.tensors[range.tensor];
    std::string what = "tensor " + quoted(tensor.name);
    if (range.begin % alignment != 0)
      return fail(what + " has its bytes at " + Twine(range.begin) +
                  ", which is no multiple of the alignment " +
                  Twine(alignment) + "; the file is damaged");
    if (range.end > data.size())
      return fail(formatv("{0} has its bytes up to {1}, but the file holds {2} "
                          "bytes of data; it is truncated: copy or download "
                          "it again",
                          what, range.end, data.size())
                      .str());
    tensor.bytes = data.slice(range.begin, range.end - range.begin);
  }
  llvm::sort(ranges, [](const Range &a, const Range &b) {
    return std::tie(a.begin, a.end, a.tensor) <
           std::tie(b.begin, b.end, b.tensor);
  });
  for (size_t i = 1; i < ranges.size(); ++i)
    if (ranges[i].begin < ranges[i - 1].end)
      return fail("tensor " + quoted(file.tensors[ranges[i].tensor].name) +
                  " overlaps tensor " +
                  quoted(file.tensors[ranges[i - 1].tensor].name) +
                  "; the file is damaged");
  return Error::success();
}

Error GgufFile::Parser::parse() {
  uint64_t numTensors, numKeys;
  if (Error error = readHeader(numTensors, numKeys))
    return error;
  for (uint64_t i = 0; i < numKeys; ++i)
    if (Error error = readKey())
      return error;
  if (Error error = readAlignment())
    return error;
  for (uint64_t i = 0; i < numTensors; ++i)
    if (Error error = readTensor())
      return error;
  return bindData();
}

Expected<std::unique_ptr<GgufFile>> GgufFile::open(StringRef path) {
  Expected<std::unique_ptr<MemoryBuffer>> buffer = openRegularFile(path);
  if (!buffer)
    return buffer.takeError();
  return parse(std::move(*buffer), path);
}

Expected<std::unique_ptr<GgufFile>>
GgufFile::parse(std::unique_ptr<MemoryBuffer> contents, StringRef where) {
  std::unique_ptr<GgufFile> file(new GgufFile());
  file->path = where.str();
  file->contents = std::move(contents);
  if (Error error = Parser(*file, file->contents->getBuffer()).parse())
    return std::move(error);
  return std::move(file);
}

//===----------------------------------------------------------------------===//
// Metadata
//===----------------------------------------------------------------------===//

int64_t GgufValue::getInteger(uint64_t index) const {
  assert(hasIntegers() && index < count && "no such integer");
  const char *at = elements.data() + index * elementWidth;
  uint64_t bits = 0;
  for (uint64_t i = 0; i < elementWidth; ++i)
    bits |= uint64_t(static_cast<uint8_t>(at[i])) << (8 * i);
  return elementKind == Kind::Integer ? SignExtend64(bits, 8 * elementWidth)
                                      : static_cast<int64_t>(bits);
}

double GgufValue::getReal(uint64_t index) const {
  assert(elementKind == Kind::Real && index < count && "no such real");
  const char *at = elements.data() + index * elementWidth;
  if (elementWidth == sizeof(float))
    return support::endian::read<float, llvm::endianness::little>(at);
  return support::endian::read<double, llvm::endianness::little>(at);
}

std::vector<StringRef> GgufValue::getStrings() const {
  assert(elementKind == Kind::String && "no strings");
  std::vector<StringRef> strings;
  strings.reserve(count);
  StringRef rest = elements;
  for (uint64_t i = 0; i < count; ++i) {
    auto length =
        support::endian::read<uint64_t, llvm::endianness::little>(rest.data());
    strings.push_back(rest.substr(sizeof(length), length));
    rest = rest.drop_front(sizeof(length) + length);
  }
  return strings;
}

const GgufValue *GgufFile::lookupKey(StringRef key) const {
  auto it = metadata.find(key);
  return it == metadata.end() ? nullptr : &it->second;
}

Expected<const GgufValue *> GgufFile::find(StringRef key,
                                           Presence presence) const {
  const GgufValue *value = lookupKey(key);
  if (!value && presence == Required)
    return makeError(path + ": key " + quoted(key) +
                     " is missing; the file does not describe its model");
  return value;
}

Error GgufFile::readInt(StringRef key, int64_t &result, int64_t min,
                        int64_t max, Presence presence) const {
  Expected<const GgufValue *> value = find(key, presence);
  if (!value || !*value)
    return value.takeError();
  bool isInteger = (*value)->kind == GgufValue::Kind::Integer ||
                   (*value)->kind == GgufValue::Kind::Unsigned;
  if (!isInteger || (*value)->integer < min || (*value)->integer > max)
    return makeError(formatv("{0}: key {1} must be an integer from {2} to {3}",
                             path, quoted(key), min, max));
  result = (*value)->integer;
  return Error::success();
}

Error GgufFile::readNumber(StringRef key, double &result,
                           Presence presence) const {
  Expected<const GgufValue *> value = find(key, presence);
  if (!value || !*value)
    return value.takeError();
  if ((*value)->kind != GgufValue::Kind::Real || !std::isfinite((*value)->real))
    return makeError(path + ": key " + quoted(key) +
                     " must be a finite number");
  result = (*value)->real;
  return Error::success();
}

Error GgufFile::readString(StringRef key, std::string &result,
                           Presence presence) const {
  Expected<const GgufValue *> value = find(key, presence);
  if (!value || !*value)
    return value.takeError();
  if ((*value)->kind != GgufValue::Kind::String)
    return makeError(path + ": key " + quoted(key) + " must be text");
  result = (*value)->text.str();
  return Error::success();
}

Error GgufFile::readBool(StringRef key, bool &result, Presence presence) const {
  Expected<const GgufValue *> value = find(key, presence);
  if (!value || !*value)
    return value.takeError();
  if ((*value)->kind != GgufValue::Kind::Boolean)
    return makeError(path + ": key " + quoted(key) + " must be true or false");
  result = (*value)->integer;
  return Error::success();
}

static StringRef getPluralName(GgufValue::Kind kind) {
  switch (kind) {
  case GgufValue::Kind::Integer:
  case GgufValue::Kind::Unsigned:
    return "integers";
  case GgufValue::Kind::Real:
    return "reals";
  case GgufValue::Kind::Boolean:
    return "truth values";
  case GgufValue::Kind::String:
    return "texts";
  case GgufValue::Kind::Array:
    return "arrays";
  }
  llvm_unreachable("unknown kind of a value");
}

Expected<const GgufValue *> GgufFile::readArray(StringRef key,
                                                GgufValue::Kind elementKind,
                                                Presence presence) const {
  Expected<const GgufValue *> value = find(key, presence);
  if (!value || !*value)
    return value;
  if ((*value)->kind != GgufValue::Kind::Array ||
      (*value)->elementKind != elementKind)
    return makeError(path + ": key " + quoted(key) + " must be an array of " +
                     getPluralName(elementKind));
  return value;
}
