//===- Harness.h - Kernels from text, executed ----------------------------===//
#ifndef LLAMA_MLIR_TEST_UNIT_FAKECUDA_HARNESS_H
#define LLAMA_MLIR_TEST_UNIT_FAKECUDA_HARNESS_H

#include "test/lib/FakeCuda/Loader.h"
#include "test/lib/FakeCuda/Machine.h"

#include "gtest/gtest.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <unistd.h>

namespace fakecuda {

/// Whether NVIDIA's assembler takes the text: the tests' PTX is to be PTX. True
/// where there is no assembler (PTXAS, or ptxas in PATH).
inline bool assembles(const std::string &text, const std::string &chip) {
  static const std::string ptxas = [] {
    const char *named = getenv("PTXAS");
    std::string command = named ? named : "ptxas";
    return system((command + " --version > /dev/null 2>&1").c_str()) == 0
               ? command
               : std::string();
  }();
  if (ptxas.empty())
    return true;
  char path[] = "/tmp/fakecuda-XXXXXX";
  int file = mkstemp(path);
  bool written = file >= 0 && write(file, text.data(), text.size()) ==
                                  static_cast<ssize_t>(text.size());
  close(file);
  int status = system(
      (ptxas + " -arch=" + chip + " -o /dev/null " + path + " > /dev/null 2>&1")
          .c_str());
  unlink(path);
  return written && status == 0;
}

/// One module, device memory and launches of its kernels.
class Harness {
public:
  explicit Harness(const std::string &text, const std::string &chip = "sm_90a")
      : memory(uint64_t(1) << 30) {
    EXPECT_TRUE(assembles(text, chip)) << text;
    if (auto source = ptx::parse(text, error))
      module = load(std::move(source), memory, error);
  }

  /// A buffer on the device with these values.
  template <class T> uint64_t put(const std::vector<T> &values) {
    uint64_t at = memory.allocate(values.size() * sizeof(T), "buffer");
    std::string message;
    memcpy(memory.host(at, values.size() * sizeof(T), message), values.data(),
           values.size() * sizeof(T));
    return at;
  }
  template <class T> std::vector<T> get(uint64_t at, size_t count) {
    std::string message;
    std::vector<T> values(count);
    const uint8_t *from = memory.host(at, count * sizeof(T), message);
    EXPECT_NE(from, nullptr) << message;
    if (from)
      memcpy(values.data(), from, count * sizeof(T));
    return values;
  }

  /// Executes a kernel; false with `error` set after a finding.
  template <class... Arguments>
  bool run(const std::string &name, unsigned grid, unsigned block,
           Arguments... arguments) {
    launch.grid[0] = grid;
    launch.block[0] = block;
    if (!module || !module->kernels.count(name)) {
      ADD_FAILURE() << "no kernel " << name << ": " << error;
      return false;
    }
    launch.kernel = module->kernels[name].get();
    launch.parameters.assign(launch.kernel->parameterBytes, 0);
    size_t place = 0;
    (pass(place++, arguments), ...);
    EXPECT_EQ(place, launch.kernel->parameters.size());
    return execute(launch, memory, options, error);
  }

  Memory memory;
  Options options;
  Launch launch;
  std::unique_ptr<LoadedModule> module;
  std::string error;

private:
  template <class T> void pass(size_t place, T value) {
    const Kernel::Parameter &parameter = launch.kernel->parameters.at(place);
    ASSERT_EQ(sizeof value, parameter.bytes) << "of parameter " << place;
    memcpy(&launch.parameters[parameter.offset], &value, sizeof value);
  }
};

/// A module of one kernel `k` with these parameters and this body.
inline std::string kernel(const std::string &parameters,
                          const std::string &body,
                          const std::string &target = "sm_90a",
                          const std::string &version = "8.3") {
  return ".version " + version + "\n.target " + target +
         "\n.address_size 64\n.visible .entry k(" + parameters + ")\n{\n" +
         body + "\n}\n";
}

} // namespace fakecuda

#endif // LLAMA_MLIR_TEST_UNIT_FAKECUDA_HARNESS_H
