//===- OptionParser.cpp - The options of one subcommand -------------------===//
#include "tools/llama-runner/OptionParser.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"

#include <cmath>

using namespace mlir::llama;
using llvm::StringRef;
using llvm::Twine;

llvm::Error OptionParser::error(const Twine &message) const {
  return llvm::createStringError(message + " (try llama-runner " + command +
                                 " --help)");
}

void OptionParser::addPositional(StringRef placeholder, StringRef help,
                                 std::string &value) {
  positionals.push_back({placeholder.str(), help.str(), &value});
}

void OptionParser::addFlag(StringRef name, StringRef help, bool &value) {
  options.push_back(
      {name.str(), "", help.str(), [&value](StringRef) -> llvm::Error {
         value = true;
         return llvm::Error::success();
       }});
}

void OptionParser::addText(StringRef name, StringRef placeholder,
                           StringRef help, std::string &value) {
  options.push_back(
      {name.str(), placeholder.str(), help.str(),
       [this, name = name.str(), &value](StringRef text) -> llvm::Error {
         if (text.empty())
           return error("--" + name + " needs a value");
         value = text.str();
         return llvm::Error::success();
       }});
}

void OptionParser::addInteger(StringRef name, StringRef placeholder,
                              StringRef help, int64_t min, int64_t max,
                              std::optional<int64_t> &value) {
  options.push_back({name.str(), placeholder.str(), help.str(),
                     [this, name = name.str(), min, max,
                      &value](StringRef text) -> llvm::Error {
                       int64_t number;
                       if (text.getAsInteger(10, number) || number < min ||
                           number > max)
                         return error("--" + name + " " + text +
                                      ": expected a whole number from " +
                                      Twine(min) + " to " + Twine(max));
                       value = number;
                       return llvm::Error::success();
                     }});
}

void OptionParser::addReal(StringRef name, StringRef placeholder,
                           StringRef help, std::optional<double> &value) {
  options.push_back(
      {name.str(), placeholder.str(), help.str(),
       [this, name = name.str(), &value](StringRef text) -> llvm::Error {
         double number;
         if (text.getAsDouble(number) || !std::isfinite(number) || number < 0)
           return error("--" + name + " " + text +
                        ": expected a number that is not negative");
         value = number;
         return llvm::Error::success();
       }});
}

llvm::Error OptionParser::parseOption(StringRef argument,
                                      llvm::ArrayRef<StringRef> &rest) {
  auto [name, value] = argument.drop_front(2).split('=');
  bool hasValue = argument.contains('=');
  auto option = llvm::find_if(options, [name = name](const Option &candidate) {
    return candidate.name == name;
  });
  if (option == options.end())
    return error("unknown option --" + name);
  if (option->placeholder.empty()) {
    if (hasValue)
      return error("--" + name + " takes no value");
    return option->set("");
  }
  if (!hasValue) {
    // A negative number may follow, another option may not.
    if (rest.empty() || rest.front().starts_with("--"))
      return error("--" + name + " needs a value: " + option->placeholder);
    value = rest.consume_front();
  }
  return option->set(value);
}

llvm::Expected<bool> OptionParser::parse(llvm::ArrayRef<StringRef> arguments) {
  if (llvm::is_contained(arguments, "--help") ||
      llvm::is_contained(arguments, "-h")) {
    printHelp(llvm::outs());
    return false;
  }
  size_t given = 0;
  while (!arguments.empty()) {
    StringRef argument = arguments.consume_front();
    // One dash is enough for options of one letter.
    std::string spelling =
        argument.size() == 2 && argument[0] == '-' && argument[1] != '-'
            ? "-" + argument.str()
            : argument.str();
    if (StringRef(spelling).starts_with("--")) {
      if (llvm::Error failure = parseOption(spelling, arguments))
        return std::move(failure);
      continue;
    }
    if (argument.size() > 1 && argument.starts_with("-"))
      return error("unknown option " + argument);
    if (given == positionals.size())
      return error("unexpected argument '" + argument + "'");
    *positionals[given++].value = argument.str();
  }
  if (given < positionals.size())
    return error("missing " + positionals[given].placeholder);
  return true;
}

void OptionParser::printHelp(llvm::raw_ostream &os) const {
  os << summary << "\n\nUsage: llama-runner " << command;
  for (const Positional &positional : positionals)
    os << ' ' << positional.placeholder;
  os << " [options]\n\n";
  auto print = [&](const std::string &left, StringRef help) {
    os << llvm::format("  %-28s ", left.c_str());
    StringRef separator;
    for (StringRef line : llvm::split(help, '\n')) {
      os << separator << line << '\n';
      separator = "                               ";
    }
  };
  for (const Positional &positional : positionals)
    print(positional.placeholder, positional.help);
  for (const Option &option : options) {
    std::string left = (option.name.size() == 1 ? "-" : "--") + option.name;
    if (!option.placeholder.empty())
      left += " " + option.placeholder;
    print(left, option.help);
  }
  os << "\nExample:\n";
  for (StringRef line : llvm::split(example, '\n'))
    os << "  " << line << '\n';
}
