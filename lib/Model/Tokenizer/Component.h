//===- Component.h - The components of tokenizer.json ---------------------===//

#ifndef LLAMA_MODEL_TOKENIZER_COMPONENT_H
#define LLAMA_MODEL_TOKENIZER_COMPONENT_H

#include "lib/Model/Diagnostics.h"
#include "lib/Model/Json.h"

#include "llvm/ADT/STLFunctionalExtras.h"

#include <memory>
#include <vector>

namespace mlir::llama {

/// How a kind of component is written in tokenizer.json.
struct ComponentKind {
  llvm::StringLiteral name;
  /// The key of a Sequence that holds its parts.
  llvm::StringLiteral parts;
  /// The types that `createType` knows, for the message about another.
  llvm::StringLiteral types;
};

/// The component that `value` describes: an object with a "type", nothing where
/// it is null or absent. A Sequence is made of the parts that are something;
/// `createType` makes the other types, and gives nothing for one that it does
/// not know. `where` starts each message.
template <typename Component, typename Sequence>
llvm::Expected<std::unique_ptr<Component>>
createComponent(const llvm::json::Value *value, llvm::StringRef where,
                const ComponentKind &kind,
                llvm::function_ref<llvm::Expected<std::unique_ptr<Component>>(
                    llvm::StringRef type, const JsonReader &reader)>
                    createType) {
  if (!value || value->getAsNull())
    return nullptr;
  llvm::Expected<JsonReader> reader =
      JsonReader::create(*value, (where + ": " + kind.name).str());
  if (!reader)
    return reader.takeError();
  std::string type;
  if (llvm::Error error =
          reader->readString("type", type, JsonReader::Required))
    return std::move(error);

  if (type == "Sequence") {
    llvm::Expected<const llvm::json::Array *> array =
        reader->readArray(kind.parts, JsonReader::Required);
    if (!array)
      return array.takeError();
    std::vector<std::unique_ptr<Component>> parts;
    for (const llvm::json::Value &element : **array) {
      llvm::Expected<std::unique_ptr<Component>> part =
          Component::create(&element, where);
      if (!part)
        return part.takeError();
      if (*part)
        parts.push_back(std::move(*part));
    }
    return std::make_unique<Sequence>(std::move(parts));
  }
  llvm::Expected<std::unique_ptr<Component>> component =
      createType(type, *reader);
  if (component && !*component)
    return makeError(where + ": " + kind.name + " " + quoted(type) +
                     " is not supported; supported are Sequence, " +
                     kind.types);
  return component;
}

} // namespace mlir::llama

#endif // LLAMA_MODEL_TOKENIZER_COMPONENT_H
