//===- Header.cpp - The C header of a package -----------------------------===//
#include "lib/Package/Header.h"

#include "lib/Package/EmbeddedFiles.h"
#include "lib/Package/Exports.h"
#include "lib/Package/Package.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir::llama;
using llvm::StringRef;

static constexpr size_t kLineLength = 80;

/// A comment of as many lines as its text needs.
static void printComment(llvm::raw_ostream &os, StringRef comment) {
  // Names of functions may hold anything, also what begins or ends a comment.
  std::string clean;
  for (char c : comment) {
    bool isBracket = (c == '/' && StringRef(clean).ends_with("*")) ||
                     (c == '*' && StringRef(clean).ends_with("/"));
    clean += llvm::isPrint(c) && !isBracket ? c : '?';
  }
  StringRef text = clean;
  std::string line = "/*";
  while (!text.empty()) {
    auto [word, rest] = text.split(' ');
    text = rest;
    if (line.size() + 1 + word.size() + (text.empty() ? 3 : 0) > kLineLength) {
      os << line << '\n';
      line = " *";
    }
    line += " " + word.str();
  }
  os << line << " */\n";
}

/// "const char *" and a name, with a space only where C's habit has one.
static std::string join(StringRef type, const llvm::Twine &name) {
  return (type + (type.ends_with("*") ? "" : " ") + name).str();
}

static void printFunction(llvm::raw_ostream &os, StringRef prefix,
                          const FunctionSignature &signature) {
  std::vector<CParameter> parameters = getParameters(signature);
  std::string comment = "@" + signature.name + ":";
  for (auto [i, argument] : llvm::enumerate(signature.arguments)) {
    comment += " " + parameters[i].name + " is " + argument.text;
    if (argument.kind == ValueSignature::Kind::Buffer)
      comment += ", written in place";
    comment += ";";
  }
  for (auto [i, result] : llvm::enumerate(signature.results))
    comment += " result" + std::to_string(i) + " is " + result.text + ";";
  comment.back() = '.';
  printComment(os, comment);
  os << "llama_status " << prefix << '_' << getIdentifier(signature.name)
     << '(';
  if (parameters.empty())
    os << "void";
  llvm::interleaveComma(parameters, os, [&](const CParameter &parameter) {
    os << join(parameter.type, parameter.name);
  });
  os << ");\n\n";
}

std::string mlir::llama::makeHeader(StringRef prefix,
                                    llvm::ArrayRef<FunctionSignature> functions,
                                    bool isModel) {
  std::string text;
  llvm::raw_string_ostream os(text);
  std::string guard = prefix.upper() + "_LLAMA_PACKAGE_H";
  os << getAbiHeader() << "\n#ifndef " << guard << "\n#define " << guard
     << "\n\n#ifdef __cplusplus\nextern \"C\" {\n#endif\n\n";
  auto printForwards = [&](llvm::ArrayRef<Forward> forwards) {
    for (const Forward &forward : forwards) {
      printComment(os, forward.comment);
      os << join(forward.result, prefix + "_" + forward.name) << '('
         << forward.parameters << ");\n\n";
    }
  };
  printForwards(getForwards());
  if (isModel)
    printForwards(getModelForwards());
  else
    for (const FunctionSignature &signature : functions)
      printFunction(os, prefix, signature);
  os << "#ifdef __cplusplus\n}\n#endif\n\n#endif /* " << guard << " */\n";
  return text;
}
