//===- Chips.cpp - Which chip executes which code -------------------------===//
#include "runtime/GPU/Chips.h"

#include <charconv>

using namespace mlir::llama::gpurt;

namespace {
/// "sm_90a": 90 and "a".
struct Capability {
  int number = 0;
  std::string_view suffix;
};
} // namespace

static bool parse(std::string_view chip, Capability &capability) {
  constexpr std::string_view prefix = "sm_";
  if (chip.substr(0, prefix.size()) != prefix)
    return false;
  chip.remove_prefix(prefix.size());
  auto [end, error] = std::from_chars(chip.data(), chip.data() + chip.size(),
                                      capability.number);
  if (error != std::errc())
    return false;
  capability.suffix = chip.substr(end - chip.data());
  return true;
}

bool mlir::llama::gpurt::canExecute(std::string_view device,
                                    std::string_view chip, bool isPortable) {
  if (chip.empty())
    return true;
  Capability has, needs;
  if (!parse(device, has) || !parse(chip, needs)) {
    // AMD's chips have no order; what follows the colon are settings.
    return device.substr(0, device.find(':')) == chip.substr(0, chip.find(':'));
  }
  // "sm_90a" is for this chip alone, "sm_100f" for its family.
  if (needs.suffix == "a")
    return has.number == needs.number;
  bool isFamily = has.number / 10 == needs.number / 10;
  return has.number >= needs.number &&
         (isFamily || (isPortable && needs.suffix.empty()));
}
