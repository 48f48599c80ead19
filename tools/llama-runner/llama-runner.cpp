//===- llama-runner.cpp - Compile and execute llama modules ---------------===//
#include "tools/llama-runner/Commands.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir::llama;
using llvm::StringRef;

namespace {
struct Command {
  StringRef name;
  StringRef summary;
  llvm::Expected<int> (*run)(llvm::ArrayRef<StringRef>);
};
} // namespace

static constexpr Command kCommands[] = {
    {"generate", "Continue a text with a model", runGenerate},
    {"info", "Describe a model and say whether it is supported", runInfo},
    {"exec", "Execute a function of a module on files or random data", runExec},
    {"verify", "Compare the optimised code with the plain decomposition in f64",
     runVerify},
    {"bench", "Time a function against the limits of this machine", runBench},
    {"limits", "Measure what this machine can do at best", runLimits},
    {"compile",
     "Write a model's program, or LLVM IR, assembly or an object of a module",
     runCompile},
    {"targets", "List the processors that code can be generated for",
     runTargets},
};

static void printHelp(llvm::raw_ostream &os) {
  os << "llama-runner compiles and executes llama modules.\n\n"
        "Usage: llama-runner <command> [options]\n\n";
  for (const Command &command : kCommands)
    os << llvm::format("  %-10s ", command.name.data()) << command.summary
       << '\n';
  os << "\nllama-runner <command> --help tells more, with an example.\n";
}

/// Prints an error on one line: of several diagnostics the first.
static int report(llvm::Error error) {
  std::string text = llvm::toString(std::move(error));
  auto [first, rest] = StringRef(text).trim().split('\n');
  llvm::errs() << "error: " << first;
  if (!rest.empty())
    llvm::errs() << " (and " << rest.count('\n') + 1 << " more)";
  llvm::errs() << '\n';
  return 1;
}

int main(int argc, char **argv) {
  llvm::SmallVector<StringRef> arguments(argv + 1, argv + argc);
  if (arguments.empty()) {
    printHelp(llvm::errs());
    return 1;
  }
  StringRef name = arguments.front();
  if (name == "--help" || name == "-h" || name == "help") {
    printHelp(llvm::outs());
    return 0;
  }
  const Command *command =
      llvm::find_if(kCommands, [&](const Command &candidate) {
        return candidate.name == name;
      });
  if (command == std::end(kCommands))
    return report(llvm::createStringError("unknown command '" + name +
                                          "' (try llama-runner --help)"));
  llvm::Expected<int> code =
      command->run(llvm::ArrayRef(arguments).drop_front());
  return code ? *code : report(code.takeError());
}
