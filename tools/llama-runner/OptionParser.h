//===- OptionParser.h - The options of one subcommand ---------------------===//
#ifndef LLAMA_MLIR_TOOLS_LLAMA_RUNNER_OPTIONPARSER_H
#define LLAMA_MLIR_TOOLS_LLAMA_RUNNER_OPTIONPARSER_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/raw_ostream.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace mlir::llama {

/// Options are declared with the variables that take their values, then parsed
/// from `--name value`, `--name=value` and `--flag`. Every error is one line.
class OptionParser {
public:
  /// `summary` is one sentence; `example` are whole command lines.
  OptionParser(llvm::StringRef command, llvm::StringRef summary,
               llvm::StringRef example)
      : command(command), summary(summary), example(example) {}

  void addPositional(llvm::StringRef placeholder, llvm::StringRef help,
                     std::string &value);
  void addFlag(llvm::StringRef name, llvm::StringRef help, bool &value);
  void addText(llvm::StringRef name, llvm::StringRef placeholder,
               llvm::StringRef help, std::string &value);
  /// A number in [min, max].
  void addInteger(llvm::StringRef name, llvm::StringRef placeholder,
                  llvm::StringRef help, int64_t min, int64_t max,
                  std::optional<int64_t> &value);
  /// A number that is not negative.
  void addReal(llvm::StringRef name, llvm::StringRef placeholder,
               llvm::StringRef help, std::optional<double> &value);

  /// Sets the variables. False where --help was asked for and printed.
  llvm::Expected<bool> parse(llvm::ArrayRef<llvm::StringRef> arguments);

  void printHelp(llvm::raw_ostream &os) const;

private:
  struct Option {
    std::string name;
    std::string placeholder; ///< Empty for a flag.
    std::string help;
    std::function<llvm::Error(llvm::StringRef)> set;
  };
  struct Positional {
    std::string placeholder;
    std::string help;
    std::string *value;
  };

  llvm::Error error(const llvm::Twine &message) const;
  /// Consumes an option's value too where it is the next argument.
  llvm::Error parseOption(llvm::StringRef argument,
                          llvm::ArrayRef<llvm::StringRef> &rest);

  std::string command;
  std::string summary;
  std::string example;
  std::vector<Option> options;
  std::vector<Positional> positionals;
};

} // namespace mlir::llama

#endif // LLAMA_MLIR_TOOLS_LLAMA_RUNNER_OPTIONPARSER_H
