//===- Loader.cpp - Modules in device memory ------------------------------===//
#include "test/lib/FakeCuda/Loader.h"

#include <algorithm>
#include <cstring>

using namespace fakecuda;

void LoadedModule::unload(Memory &memory) {
  std::string message;
  for (auto &[name, place] : variables)
    memory.release(place.address, message);
  variables.clear();
}

/// Variables first: kernels hold their addresses.
static bool placeVariables(LoadedModule &module, Memory &memory,
                           std::string &error) {
  std::string message;
  for (const auto &variable : module.source->variables) {
    if (variable->space == ptx::Space::Shared)
      continue;
    if (variable->isExtern) {
      error = "line " + std::to_string(variable->line) + ": variable '" +
              variable->name + "' is not defined";
      return false;
    }
    uint64_t bytes = std::max<uint64_t>(variable->bytes, 1);
    uint64_t at =
        memory.allocate(bytes, ("variable " + variable->name).c_str());
    if (!at) {
      error = "there is no memory for variable '" + variable->name + "'";
      return false;
    }
    module.variables[variable->name] = {at, variable->bytes};
    uint8_t *host = memory.host(at, bytes, message);
    memset(host, 0, bytes);
    if (!variable->init.empty())
      memcpy(host, variable->init.data(),
             std::min<uint64_t>(variable->init.size(), variable->bytes));
  }
  for (const auto &variable : module.source->variables)
    for (const auto &fixup : variable->fixups) {
      auto symbol = module.variables.find(fixup.symbol);
      uint64_t at = module.variables[variable->name].address + fixup.at;
      uint8_t *host = memory.host(at, 8, message);
      if (symbol == module.variables.end() || !host) {
        error = "line " + std::to_string(variable->line) + ": '" +
                fixup.symbol + "' is not defined, or does not fit";
        return false;
      }
      uint64_t value =
          symbol->second.address + static_cast<uint64_t>(fixup.addend);
      memcpy(host, &value, 8);
    }
  return true;
}

std::unique_ptr<LoadedModule>
fakecuda::load(std::unique_ptr<ptx::Module> source, Memory &memory,
               std::string &error) {
  auto module = std::make_unique<LoadedModule>();
  module->source = std::move(source);
  bool isGood = placeVariables(*module, memory, error);
  auto addressOf = [&](const std::string &name) -> uint64_t {
    auto found = module->variables.find(name);
    return found == module->variables.end() ? 0 : found->second.address;
  };
  for (const auto &function : module->source->functions) {
    if (!isGood)
      break;
    if (!function->isKernel || !function->hasBody)
      continue;
    std::shared_ptr<Kernel> kernel =
        decode(*module->source, *function, addressOf, error);
    if (kernel && kernel->staticSharedBytes > 48 * 1024) {
      error = "declares " + std::to_string(kernel->staticSharedBytes) +
              " bytes of shared memory; beyond 49152 it must be dynamic";
      kernel = nullptr;
    }
    if (!kernel) {
      error = "kernel " + function->name + ": " + error;
      isGood = false;
    }
    module->kernels[function->name] = std::move(kernel);
  }
  if (isGood)
    return module;
  module->unload(memory);
  return nullptr;
}
