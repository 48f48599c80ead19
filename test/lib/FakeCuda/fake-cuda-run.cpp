//===- fake-cuda-run.cpp - Executes a kernel on the host ------------------===//
// For tests of text: PTX, or what mlir-opt has made of a gpu.module with
// cubin-format=isa, is executed on buffers that the command line describes.
//===----------------------------------------------------------------------===//
#include "runtime/FloatBits.h"
#include "test/lib/FakeCuda/Loader.h"
#include "test/lib/FakeCuda/Machine.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>

using namespace fakecuda;

static const char *const kUsage =
    R"(usage: fake-cuda-run FILE KERNEL GRID BLOCK [--shared=BYTES] ARGUMENT...

FILE (- for standard input) holds PTX, or a gpu.binary with PTX in it. GRID and BLOCK are numbers like 4 or 4x2x1.
Arguments:
  f32:64:iota       a buffer of f32 (f16 bf16 f64 i8 i16 i32 i64) with 64 numbers: iota (0, 1, 2 ...), zero,
                    or wave (-3 to 3, all over)
  f32:64:zero:out   the same, printed at the end
  memref:f32:8x4:iota  a buffer as MLIR passes a memref: two pointers, an offset, sizes and strides
  i32=5             a number
)";

[[noreturn]] static void fail(const std::string &message) {
  fprintf(stderr, "fake-cuda-run: error: %s\n", message.c_str());
  exit(1);
}

/// The PTX of the first gpu.binary, whose string escapes bytes as \0A.
static std::string ptxOf(const std::string &text) {
  size_t start = text.find("assembly = \"");
  if (start == std::string::npos)
    return text;
  std::string result;
  for (size_t i = start + 12; i < text.size() && text[i] != '"'; ++i) {
    if (text[i] != '\\') {
      result += text[i];
      continue;
    }
    char byte = text[i + 1] == '\\' || text[i + 1] == '"'
                    ? text[i + 1]
                    : static_cast<char>(
                          strtoul(text.substr(i + 1, 2).c_str(), nullptr, 16));
    i += text[i + 1] == '\\' || text[i + 1] == '"' ? 1 : 2;
    if (byte)
      result += byte;
  }
  return result;
}

static std::vector<std::string> split(const std::string &text, char at) {
  std::vector<std::string> parts(1);
  for (char c : text)
    if (c == at)
      parts.emplace_back();
    else
      parts.back() += c;
  return parts;
}

static void parseTriple(const std::string &text, uint32_t *out) {
  std::vector<std::string> parts = split(text, 'x');
  if (parts.size() > 3)
    fail("'" + text + "' has more than three sizes");
  for (size_t i = 0; i < 3; ++i) {
    out[i] =
        i < parts.size() ? static_cast<uint32_t>(atoi(parts[i].c_str())) : 1;
    if (out[i] == 0)
      fail("'" + text + "' is no size");
  }
}

static unsigned bytesOf(const std::string &type) {
  size_t digit = type.find_first_of("0123456789");
  unsigned bits = digit == std::string::npos
                      ? 0
                      : static_cast<unsigned>(atoi(type.c_str() + digit));
  if ((type[0] != 'f' && type[0] != 'i' && type[0] != 'b') || bits % 8 ||
      !bits || bits > 64)
    fail("type '" + type + "' is not known");
  return bits / 8;
}

static void store(const std::string &type, double value, uint8_t *to) {
  unsigned bytes = bytesOf(type);
  if (type == "f64") {
    storeAs(to, value);
  } else if (type == "f32") {
    storeAs(to, static_cast<float>(value));
  } else if (type == "f16") {
    storeAs(to, mlir::llama::roundToF16(value));
  } else if (type == "bf16") {
    storeAs(to, mlir::llama::roundToBF16(value));
  } else {
    int64_t whole = static_cast<int64_t>(value);
    memcpy(to, &whole, bytes);
  }
}

static double load(const std::string &type, const uint8_t *from) {
  if (type == "f64")
    return loadAs<double>(from);
  if (type == "f32")
    return loadAs<float>(from);
  if (type == "f16")
    return mlir::llama::f16ToFloat(loadAs<uint16_t>(from));
  if (type == "bf16")
    return mlir::llama::bf16ToFloat(loadAs<uint16_t>(from));
  unsigned shift = 64 - 8 * bytesOf(type);
  uint64_t bits = 0;
  memcpy(&bits, from, bytesOf(type));
  return static_cast<double>(static_cast<int64_t>(bits << shift) >> shift);
}

int main(int argc, char **argv) {
  if (argc < 5) {
    fputs(kUsage,
          argc > 1 && std::string(argv[1]) == "--help" ? stdout : stderr);
    return argc > 1 && std::string(argv[1]) == "--help" ? 0 : 1;
  }
  std::string path = argv[1], name = argv[2], text;
  if (path == "-") {
    text.assign(std::istreambuf_iterator<char>(std::cin), {});
  } else {
    std::ifstream file(path);
    if (!file)
      fail("'" + path + "' cannot be read");
    text.assign(std::istreambuf_iterator<char>(file), {});
  }
  Launch launch;
  parseTriple(argv[3], launch.grid);
  parseTriple(argv[4], launch.block);

  Memory memory(uint64_t(4) << 30);
  std::string error;
  auto source = ptx::parse(ptxOf(text), error);
  auto module =
      source ? fakecuda::load(std::move(source), memory, error) : nullptr;
  if (!module)
    fail(error);
  auto found = module->kernels.find(name);
  if (found == module->kernels.end())
    fail("there is no kernel '" + name + "'");
  launch.kernel = found->second.get();

  struct Output {
    std::string type;
    uint64_t address, count;
  };
  std::vector<std::pair<int, Output>> outputs;
  std::vector<uint64_t> values;
  for (int i = 5; i < argc; ++i) {
    std::string argument = argv[i];
    if (argument.rfind("--shared=", 0) == 0) {
      launch.dynamicShared = static_cast<uint32_t>(atoi(argv[i] + 9));
      continue;
    }
    size_t equals = argument.find('=');
    if (equals != std::string::npos) {
      uint64_t bits = 0;
      store(argument.substr(0, equals), atof(argv[i] + equals + 1),
            reinterpret_cast<uint8_t *>(&bits));
      values.push_back(bits);
      continue;
    }
    std::vector<std::string> parts = split(argument, ':');
    bool isMemRef = parts[0] == "memref";
    if (isMemRef)
      parts.erase(parts.begin());
    bool isOutput = parts.size() == 4 && parts[3] == "out";
    if (parts.size() != 3 && !isOutput)
      fail("'" + argument + "' is not understood");
    std::vector<uint64_t> sizes;
    uint64_t count = 1;
    for (const std::string &size : split(parts[1], 'x')) {
      sizes.push_back(strtoull(size.c_str(), nullptr, 10));
      count *= sizes.back();
    }
    unsigned bytes = bytesOf(parts[0]);
    uint64_t address = memory.allocate(
        count * bytes, ("argument " + std::to_string(i - 5)).c_str());
    uint8_t *host =
        address ? memory.host(address, count * bytes, error) : nullptr;
    if (!host)
      fail("'" + argument + "' is too large");
    for (uint64_t e = 0; e < count; ++e) {
      double value =
          parts[2] == "iota"   ? static_cast<double>(e)
          : parts[2] == "zero" ? 0.0
          : parts[2] == "wave"
              ? static_cast<double>(e * e * 7 + e * 3) -
                    25.0 * static_cast<double>((e * e * 7 + e * 3) / 25)
              : NAN;
      if (value != value)
        fail("values '" + parts[2] + "' are not known");
      if (parts[2] == "wave")
        value = value / 4 - 3;
      store(parts[0], value, host + e * bytes);
    }
    if (isOutput)
      outputs.push_back({i - 5, {parts[0], address, count}});
    values.push_back(address);
    if (isMemRef) {
      values.push_back(address);
      values.push_back(0);
      values.insert(values.end(), sizes.begin(), sizes.end());
      for (size_t d = 0; d < sizes.size(); ++d) {
        uint64_t stride = 1;
        for (size_t inner = d + 1; inner < sizes.size(); ++inner)
          stride *= sizes[inner];
        values.push_back(stride);
      }
    }
  }
  if (values.size() != launch.kernel->parameters.size())
    fail("kernel '" + name + "' takes " +
         std::to_string(launch.kernel->parameters.size()) + " values, not " +
         std::to_string(values.size()));
  launch.parameters.assign(launch.kernel->parameterBytes, 0);
  for (size_t i = 0; i < values.size(); ++i) {
    const Kernel::Parameter &parameter = launch.kernel->parameters[i];
    if (parameter.bytes > 8)
      fail("a parameter of " + std::to_string(parameter.bytes) + " bytes");
    memcpy(&launch.parameters[parameter.offset], &values[i], parameter.bytes);
  }
  if (!execute(launch, memory, Options(), error))
    fail(error);
  for (auto &[place, output] : outputs) {
    printf("argument %d:", place);
    const uint8_t *host =
        memory.host(output.address, output.count * bytesOf(output.type), error);
    for (uint64_t e = 0; e < output.count; ++e)
      printf(" %g", ::load(output.type, host + e * bytesOf(output.type)));
    printf("\n");
  }
  return 0;
}
