//===- Npy.cpp - The .npy file format -------------------------------------===//
#include "lib/Execute/Npy.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Support/raw_ostream.h"

#include <cstring>

using namespace mlir::llama;
using llvm::StringRef;
using llvm::Twine;

static constexpr StringRef kMagic("\x93NUMPY", 6);
/// NumPy's own limit for headers that it does not trust.
static constexpr size_t kMaxHeader = 10000;
/// NumPy arrays have at most 64 dimensions.
static constexpr size_t kMaxRank = 64;

namespace {

struct Header {
  std::optional<ElementType> type;
  llvm::SmallVector<int64_t, 4> shape;
};

/// Parses the header: a Python dictionary literal with three keys.
class HeaderParser {
public:
  HeaderParser(StringRef text, StringRef where) : rest(text), where(where) {}

  llvm::Expected<Header> parse();

private:
  llvm::Error error(const Twine &message) const {
    return llvm::createStringError(where + ": " + message);
  }
  llvm::Error malformed() const {
    return error("malformed .npy header at '" +
                 rest.take_front(16).take_while(llvm::isPrint) + "'");
  }
  bool consume(StringRef token) {
    rest = rest.ltrim(" \n\t\r");
    return rest.consume_front(token);
  }
  bool parseString(StringRef &value);
  bool parseBool(bool &value);
  bool parseShape(llvm::SmallVectorImpl<int64_t> &shape);
  llvm::Error parseType(StringRef descr, Header &header) const;

  StringRef rest;
  StringRef where;
};

} // namespace

bool HeaderParser::parseString(StringRef &value) {
  char quote = consume("'") ? '\'' : consume("\"") ? '"' : '\0';
  size_t end = quote ? rest.find(quote) : StringRef::npos;
  if (end == StringRef::npos)
    return false;
  value = rest.take_front(end);
  rest = rest.drop_front(end + 1);
  return true;
}

bool HeaderParser::parseBool(bool &value) {
  value = consume("True");
  return value || consume("False");
}

bool HeaderParser::parseShape(llvm::SmallVectorImpl<int64_t> &shape) {
  if (!consume("("))
    return false;
  while (!consume(")")) {
    rest = rest.ltrim();
    int64_t dim;
    if (shape.size() == kMaxRank || rest.consumeInteger(10, dim) || dim < 0)
      return false;
    rest.consume_front("L"); // Python 2 wrote long integers so.
    shape.push_back(dim);
    if (!consume(",") && !rest.ltrim().starts_with(")"))
      return false;
  }
  return true;
}

llvm::Error HeaderParser::parseType(StringRef descr, Header &header) const {
  if (descr.starts_with(">"))
    return error("big-endian values ('" + descr +
                 "'): save the array with .astype(\"<\" + dtype.str[1:])");
  StringRef code = descr;
  if (!code.consume_front("<") && !code.consume_front("|"))
    code.consume_front("=");
  header.type = llvm::StringSwitch<std::optional<ElementType>>(code)
                    .Case("f8", ElementType::F64)
                    .Case("f4", ElementType::F32)
                    .Case("f2", ElementType::F16)
                    .Case("V2", ElementType::BF16)
                    .Case("i8", ElementType::I64)
                    .Case("i4", ElementType::I32)
                    .Case("i2", ElementType::I16)
                    .Case("i1", ElementType::I8)
                    .Case("b1", ElementType::I1)
                    .Case("u8", ElementType::UI64)
                    .Case("u4", ElementType::UI32)
                    .Case("u2", ElementType::UI16)
                    .Case("u1", ElementType::UI8)
                    .Default(std::nullopt);
  if (!header.type)
    return error("dtype '" + descr.take_front(16) +
                 "' is not supported: save f8, f4, f2, i8, i4, i2, i1, u8, "
                 "u4, u2, u1 or b1");
  return llvm::Error::success();
}

llvm::Expected<Header> HeaderParser::parse() {
  Header header;
  bool hasShape = false, hasOrder = false;
  if (!consume("{"))
    return malformed();
  while (!consume("}")) {
    StringRef key;
    if (!parseString(key) || !consume(":"))
      return malformed();
    if (key == "descr" && !header.type) {
      StringRef descr;
      if (!parseString(descr))
        return error("the dtype is not a plain one: structured arrays are not "
                     "supported");
      if (llvm::Error typeError = parseType(descr, header))
        return std::move(typeError);
    } else if (key == "fortran_order" && !hasOrder) {
      bool isFortran;
      if (!parseBool(isFortran))
        return malformed();
      if (isFortran)
        return error("Fortran order: save numpy.ascontiguousarray(array)");
      hasOrder = true;
    } else if (key == "shape" && !hasShape) {
      if (!parseShape(header.shape))
        return malformed();
      hasShape = true;
    } else {
      return malformed();
    }
    if (!consume(",") && !rest.ltrim().starts_with("}"))
      return malformed();
  }
  if (!header.type || !hasOrder || !hasShape)
    return error("the .npy header lacks descr, fortran_order or shape");
  return header;
}

llvm::Expected<HostTensor> mlir::llama::parseNpy(StringRef contents,
                                                 StringRef where) {
  if (!contents.starts_with(kMagic))
    return llvm::createStringError(where + ": not a .npy file");
  StringRef rest = contents.drop_front(kMagic.size());
  auto truncated = [&] {
    return llvm::createStringError(where +
                                   ": truncated before its header's end");
  };
  if (rest.size() < 2)
    return truncated();
  unsigned version = static_cast<uint8_t>(rest[0]);
  if (version < 1 || version > 3)
    return llvm::createStringError(where + ": .npy format version " +
                                   Twine(version) +
                                   " is not supported, only 1 to 3");
  rest = rest.drop_front(2);
  size_t lengthBytes = version == 1 ? 2 : 4;
  if (rest.size() < lengthBytes)
    return truncated();
  size_t headerSize = version == 1
                          ? llvm::support::endian::read16le(rest.data())
                          : llvm::support::endian::read32le(rest.data());
  rest = rest.drop_front(lengthBytes);
  if (headerSize > kMaxHeader)
    return llvm::createStringError(where + ": .npy header of " +
                                   Twine(headerSize) + " bytes");
  if (rest.size() < headerSize)
    return truncated();

  llvm::Expected<Header> header =
      HeaderParser(rest.take_front(headerSize), where).parse();
  if (!header)
    return header.takeError();
  StringRef data = rest.drop_front(headerSize);
  int64_t expected = getByteWidth(*header->type);
  for (int64_t dim : header->shape)
    if (llvm::MulOverflow(expected, dim, expected))
      return llvm::createStringError(where +
                                     ": the shape is larger than any file");
  if (static_cast<uint64_t>(expected) != data.size())
    return llvm::createStringError(
        where + ": the shape needs " + Twine(expected) +
        " bytes of data, but the file has " + Twine(data.size()));
  llvm::Expected<HostTensor> tensor =
      HostTensor::allocate(*header->type, header->shape);
  if (tensor && expected)
    std::memcpy(tensor->getData(), data.data(), expected);
  return tensor;
}

llvm::Expected<HostTensor> mlir::llama::readNpy(StringRef path) {
  auto buffer = llvm::MemoryBuffer::getFile(path, /*IsText=*/false,
                                            /*RequiresNullTerminator=*/false);
  if (std::error_code code = buffer.getError())
    return llvm::createStringError("cannot read " + path + ": " +
                                   code.message());
  return parseNpy((*buffer)->getBuffer(), path);
}

/// NumPy's name of an element type.
static StringRef getDescr(ElementType type) {
  switch (type) {
  case ElementType::F64:
    return "<f8";
  case ElementType::F32:
    return "<f4";
  case ElementType::F16:
    return "<f2";
  case ElementType::I64:
    return "<i8";
  case ElementType::I32:
    return "<i4";
  case ElementType::I16:
    return "<i2";
  case ElementType::I8:
  case ElementType::I4:
    return "|i1";
  case ElementType::I1:
    return "|b1";
  case ElementType::UI64:
    return "<u8";
  case ElementType::UI32:
    return "<u4";
  case ElementType::UI16:
  case ElementType::BF16:
    return "<u2";
  case ElementType::UI8:
    return "|u1";
  }
  llvm_unreachable("covered switch");
}

static std::string getHeader(const HostTensor &tensor) {
  std::string header;
  llvm::raw_string_ostream os(header);
  os << "{'descr': '" << getDescr(tensor.getElementType())
     << "', 'fortran_order': False, 'shape': (";
  for (int64_t dim : tensor.getShape())
    os << dim << ", ";
  os << "), }";
  // The data begins at a multiple of 64, after magic, version and length.
  size_t prefix = kMagic.size() + 2 + 2;
  os.indent(llvm::alignTo(prefix + header.size() + 1, 64) - prefix -
            header.size() - 1);
  os << '\n';
  return header;
}

llvm::Error mlir::llama::writeNpy(StringRef path, const HostTensor &tensor) {
  if (tensor.getElementType() == ElementType::I4) {
    llvm::Expected<HostTensor> bytes = tensor.convertTo(ElementType::I8);
    return bytes ? writeNpy(path, *bytes) : bytes.takeError();
  }
  std::string header = getHeader(tensor);
  llvm::Error error =
      llvm::writeToOutput(path, [&](llvm::raw_ostream &os) -> llvm::Error {
        char length[2];
        llvm::support::endian::write16le(length, header.size());
        os << kMagic << '\1' << '\0' << StringRef(length, 2) << header
           << llvm::toStringRef(tensor.getBytes());
        return llvm::Error::success();
      });
  if (error)
    return llvm::createStringError("cannot write " + path + ": " +
                                   llvm::toString(std::move(error)));
  return llvm::Error::success();
}
