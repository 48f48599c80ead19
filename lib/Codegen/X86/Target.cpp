//===- Target.cpp - What code generation knows of an x86-64 processor -----===//
#include "lib/Codegen/X86/Target.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Target/TargetMachine.h"
#include "llvm/TargetParser/Host.h"
#include "llvm/TargetParser/Triple.h"

using namespace mlir::llama;

namespace {
struct KnownTarget {
  llvm::StringLiteral name;
  llvm::StringLiteral cpu;
  /// Number of levels of kLevels that the target has.
  unsigned levels;
  /// Whether it has kAvx512Extra.
  bool hasAvx512Extra;
  /// Features beyond these, separated by commas.
  llvm::StringLiteral extra;
};
} // namespace

/// The psABI's levels; each adds to the one before.
static constexpr llvm::StringLiteral kLevels[] = {
    "cx8,cmov,fxsr,mmx,sse,sse2,64bit",
    "cx16,sahf,popcnt,sse3,ssse3,sse4.1,sse4.2,crc32",
    "avx,avx2,bmi,bmi2,f16c,fma,lzcnt,movbe,xsave",
    "avx512f,avx512bw,avx512cd,avx512dq,avx512vl",
};

static constexpr llvm::StringLiteral kAvx512Extra =
    "avx512vnni,avx512bf16,avx512vbmi,avx512vbmi2,avx512bitalg,"
    "avx512vpopcntdq,avx512ifma,vaes,vpclmulqdq,gfni";

static constexpr KnownTarget kTargets[] = {
    {"x86-64", "x86-64", 1, false, ""},
    {"x86-64-v3", "x86-64-v3", 3, false, ""},
    {"x86-64-v4", "x86-64-v4", 4, false, ""},
    {"znver4", "znver4", 4, true, ""},
    {"sapphirerapids", "sapphirerapids", 4, true,
     "avx512fp16,avxvnni,amx-tile,amx-bf16,amx-int8"},
};

/// Every feature that some described target has: the ones switched off where
/// a target lacks them.
static llvm::ArrayRef<std::string> allFeatures() {
  static const std::vector<std::string> all = [] {
    std::vector<std::string> result;
    auto add = [&](llvm::StringRef list) {
      for (llvm::StringRef f : llvm::split(list, ','))
        if (!f.empty() && !llvm::is_contained(result, f))
          result.push_back(f.str());
    };
    for (llvm::StringRef level : kLevels)
      add(level);
    add(kAvx512Extra);
    for (const KnownTarget &t : kTargets)
      add(t.extra);
    return result;
  }();
  return all;
}

/// CPUID does not report long mode to a process that runs in it.
static bool isAlwaysThere(llvm::StringRef feature) {
  return feature == "64bit";
}

static void deriveVectorShape(X86Target &target) {
  if (target.has("avx512f")) {
    target.vectorBytes = 64;
    target.vectorRegisters = 32;
  } else if (target.has("avx2") && target.has("fma")) {
    target.vectorBytes = 32;
    target.vectorRegisters = 16;
  } else {
    target.vectorBytes = 16;
    target.vectorRegisters = 16;
  }
}

bool X86Target::has(llvm::StringRef feature) const {
  return llvm::is_contained(features, feature);
}

bool X86Target::isExecutableOnHost() const {
  llvm::StringMap<bool> hostFeatures = llvm::sys::getHostCPUFeatures();
  return llvm::all_of(features, [&](const std::string &f) {
    return isAlwaysThere(f) || hostFeatures.lookup(f);
  });
}

std::string X86Target::featureString() const {
  std::string result;
  for (const std::string &f : allFeatures()) {
    if (!result.empty())
      result += ',';
    result += has(f) ? '+' : '-';
    result += f;
  }
  // LLVM would otherwise prefer 256-bit vectors on some processors.
  result += ",-prefer-256-bit";
  return result;
}

void mlir::llama::initializeCodeGenerators() {
  static const bool initialised = [] {
    llvm::InitializeAllTargets();
    llvm::InitializeAllTargetMCs();
    llvm::InitializeAllAsmPrinters();
    llvm::InitializeAllAsmParsers();
    return true;
  }();
  (void)initialised;
}

llvm::Expected<std::unique_ptr<llvm::TargetMachine>>
X86Target::createTargetMachine() const {
  initializeCodeGenerators();
  llvm::Triple triple("x86_64-unknown-linux-gnu");
  std::string error;
  const llvm::Target *target =
      llvm::TargetRegistry::lookupTarget(triple, error);
  if (!target)
    return llvm::createStringError("no code generator for x86-64: " + error);
  llvm::TargetOptions options;
  options.AllowFPOpFusion = llvm::FPOpFusion::Standard;
  return std::unique_ptr<llvm::TargetMachine>(target->createTargetMachine(
      triple, cpu, featureString(), options, llvm::Reloc::PIC_, std::nullopt,
      llvm::CodeGenOptLevel::Aggressive));
}

llvm::Expected<X86Target> X86Target::get(llvm::StringRef name) {
  if (name.empty() || name == "host")
    return host();
  for (const KnownTarget &known : kTargets) {
    if (known.name != name)
      continue;
    X86Target target;
    target.name = known.name.str();
    target.cpu = known.cpu.str();
    auto add = [&](llvm::StringRef list) {
      for (llvm::StringRef f : llvm::split(list, ','))
        if (!f.empty())
          target.features.push_back(f.str());
    };
    for (unsigned level = 0; level < known.levels; ++level)
      add(kLevels[level]);
    if (known.hasAvx512Extra)
      add(kAvx512Extra);
    add(known.extra);
    deriveVectorShape(target);
    return target;
  }
  return llvm::createStringError("unknown target '" + name +
                                 "': expected host, " +
                                 llvm::join(names(), ", "));
}

X86Target X86Target::host() {
  llvm::StringMap<bool> hostFeatures = llvm::sys::getHostCPUFeatures();
  X86Target target;
  target.name = "host";
  for (const std::string &f : allFeatures())
    if (isAlwaysThere(f) || hostFeatures.lookup(f))
      target.features.push_back(f);
  // The processor's name sets only the scheduling model; a masked CPUID makes
  // LLVM guess a name, so it is taken from the features that are there.
  target.cpu = target.has("amx-tile")     ? "sapphirerapids"
               : target.has("avx512bf16") ? "znver4"
               : target.has("avx512f")    ? "x86-64-v4"
               : target.has("avx2")       ? "x86-64-v3"
                                          : "x86-64";
  deriveVectorShape(target);
  return target;
}

llvm::ArrayRef<llvm::StringLiteral> X86Target::names() {
  static constexpr llvm::StringLiteral list[] = {
      "x86-64", "x86-64-v3", "x86-64-v4", "znver4", "sapphirerapids"};
  return list;
}
