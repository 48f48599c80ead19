//===- ShapeList.cpp - The value of --shapes ------------------------------===//
#include "tools/llama-runner/ShapeList.h"

#include "llvm/ADT/StringExtras.h"

#include <cmath>

using namespace mlir::llama;
using llvm::StringRef;

static llvm::Error parseItem(StringRef item,
                             std::map<unsigned, ShapeSpec> &specs) {
  auto error = [&](const llvm::Twine &what) {
    return llvm::createStringError("--shapes '" + item + "': " + what +
                                   "; expected e.g. arg0=1x128x2048 or, with "
                                   "a range of values, arg3=4:100");
  };
  auto [name, rest] = item.split('=');
  unsigned index;
  if (!name.consume_front("arg") || name.getAsInteger(10, index) ||
      !item.contains('='))
    return error("no argument's name");
  auto [dims, range] = rest.split(':');
  ShapeSpec spec;
  if (!dims.empty()) {
    spec.shape.emplace();
    for (StringRef dim : llvm::split(dims, 'x')) {
      int64_t size;
      if (dim.getAsInteger(10, size) || size < 0)
        return error("'" + dim + "' is no size");
      spec.shape->push_back(size);
    }
  }
  if (rest.contains(':')) {
    double value;
    if (range.getAsDouble(value) || !std::isfinite(value) || value <= 0)
      return error("'" + range + "' is no positive number");
    spec.range = value;
  }
  if (!spec.shape && !spec.range)
    return error("neither a shape nor a range");
  if (!specs.emplace(index, std::move(spec)).second)
    return error("the argument is there twice");
  return llvm::Error::success();
}

llvm::Expected<std::map<unsigned, ShapeSpec>>
mlir::llama::parseShapeList(StringRef text) {
  std::map<unsigned, ShapeSpec> specs;
  if (text.empty())
    return specs;
  for (StringRef item : llvm::split(text, ','))
    if (llvm::Error error = parseItem(item.trim(), specs))
      return std::move(error);
  return specs;
}
