//===- Decoder.cpp - From PTX to what the interpreter executes ------------===//
#include "test/lib/FakeCuda/Handlers.h"
#include "test/lib/FakeCuda/Lanes.h"
#include "test/lib/FakeCuda/Program.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <map>

using namespace fakecuda;
using ptx::Operand;
using ptx::Statement;

namespace {

std::vector<std::string> split(const std::string &text) {
  std::vector<std::string> parts;
  size_t start = 0;
  for (;;) {
    size_t dot = text.find('.', start);
    parts.push_back(text.substr(start, dot - start));
    if (dot == std::string::npos)
      return parts;
    start = dot + 1;
  }
}

/// Bytes of an element type; 0 if it is none.
unsigned typeBytes(const std::string &type) {
  static const std::map<std::string, unsigned> sizes = {
      {"u8", 1},   {"s8", 1},    {"b8", 1},     {"u16", 2},  {"s16", 2},
      {"b16", 2},  {"f16", 2},   {"bf16", 2},   {"u32", 4},  {"s32", 4},
      {"b32", 4},  {"f32", 4},   {"u64", 8},    {"s64", 8},  {"b64", 8},
      {"f64", 8},  {"f16x2", 4}, {"bf16x2", 4}, {"tf32", 4}, {"b128", 16},
      {"e4m3", 1}, {"e5m2", 1}};
  auto found = sizes.find(type);
  return found == sizes.end() ? 0 : found->second;
}

/// `u32` for `b32` and so on: how the table of lanes names a type.
std::string asUnsigned(std::string type) {
  if (type[0] == 'b' && type[1] != 'f')
    type[0] = 'u';
  return type;
}
std::string asBits(const std::string &type) {
  return "b" + std::to_string(typeBytes(type) * 8);
}

/// One instantiation of a function: the kernel, or a function at a place where
/// it is called.
struct Instance {
  const ptx::Function *function;
  std::vector<uint32_t> rows; ///< of its registers; kNoRow until needed
  std::map<std::string, uint32_t> labels;
  struct Fixup {
    uint32_t instr;
    std::string label;
    unsigned line;
    int entry; ///< of a table, or -1
  };
  std::vector<Fixup> fixups;
  std::map<std::string, std::vector<std::string>> tables;
  std::vector<uint32_t> returns;
};

class Decoder {
public:
  Decoder(const ptx::Module &module, const SymbolAddress &addressOf,
          Kernel &kernel, std::string &error)
      : module(module), addressOf(addressOf), kernel(kernel), error(error) {}

  bool decodeKernel(const ptx::Function &function) {
    kernel.name = function.name;
    kernel.source = &module;
    std::copy(function.maxThreads, function.maxThreads + 3, kernel.maxThreads);
    std::copy(function.reqThreads, function.reqThreads + 3, kernel.reqThreads);
    std::copy(function.reqCluster, function.reqCluster + 3, kernel.reqCluster);
    for (const ptx::Variable *parameter : function.parameters) {
      uint64_t offset = (kernel.parameterBytes + parameter->align - 1) /
                        parameter->align * parameter->align;
      places[parameter] = offset;
      kernel.parameters.push_back({offset, parameter->bytes});
      kernel.parameterBytes = offset + parameter->bytes;
    }
    Instance instance{&function, {}, {}, {}, {}, {}};
    emit(instance);
    // Falling off the end is a return.
    Instr end;
    end.flow = Flow::Exit;
    end.line = 0;
    kernel.code.push_back(std::move(end));
    placeDynamicShared();
    finishRows();
    unsigned bits = 0;
    for (const ptx::Register &reg : function.registers)
      bits += reg.bits;
    kernel.numRegisters = std::min(255u, 16 + bits / 32 / 4);
    return !failed;
  }

private:
  //===--------------------------------------------------------------------===//
  // Failures
  //===--------------------------------------------------------------------===//

  void fail(const std::string &message) {
    if (!failed)
      error =
          "line " + std::to_string(current ? current->line : 0) + ": " +
          (current && !current->opcode.empty() ? "`" + current->opcode + "`: "
                                               : "") +
          message;
    failed = true;
  }

  //===--------------------------------------------------------------------===//
  // Modifiers of the current instruction
  //===--------------------------------------------------------------------===//

  bool take(const char *name) {
    auto found = std::find(mods.begin(), mods.end(), name);
    if (found == mods.end())
      return false;
    mods.erase(found);
    return true;
  }
  /// The place in the list of the one that is there, or -1.
  int takeOne(std::initializer_list<const char *> names) {
    int place = 0;
    for (const char *name : names) {
      if (take(name))
        return place;
      ++place;
    }
    return -1;
  }
  std::string takeType() {
    for (auto it = mods.begin(); it != mods.end(); ++it)
      if (*it == "pred" || typeBytes(*it)) {
        std::string type = *it;
        mods.erase(it);
        return type;
      }
    fail("has no type");
    return "b32";
  }
  void takeRounding(Instr &instr) {
    int place =
        takeOne({"rn", "rz", "rm", "rp", "rna", "rni", "rzi", "rmi", "rpi"});
    if (place < 0)
      return;
    instr.mode = place > 4 ? place - 5 : place;
    if (place > 4)
      instr.mode2 |= kIntegral;
  }
  void takeNumberFlags(Instr &instr) {
    if (take("ftz"))
      instr.mode2 |= kFlush;
    if (take("sat"))
      instr.mode2 |= kSaturate;
    if (take("relu"))
      instr.mode2 |= kRelu;
    if (take("NaN"))
      instr.mode2 |= kKeepNaN;
  }
  void takeCacheHints() {
    takeOne({"ca", "cg", "cs", "lu", "cv", "wb", "wt"});
    while (takeOne({"L1::evict_normal", "L1::evict_unchanged",
                    "L1::evict_first", "L1::evict_last", "L1::no_allocate",
                    "L2::64B", "L2::128B", "L2::256B", "L2::evict_last",
                    "L2::evict_normal", "L2::evict_first"}) >= 0)
      ;
    hasCachePolicy = take("L2::cache_hint");
  }
  void takeOrder() {
    takeOne({"weak", "volatile", "relaxed", "acquire", "release", "acq_rel",
             "sc", "mmio"});
    takeOne({"cta", "cluster", "gpu", "sys"});
  }
  Where takeWhere() {
    int place =
        takeOne({"global", "shared::cta", "shared::cluster", "shared", "local",
                 "param::entry", "param::func", "param", "const"});
    static const Where wheres[] = {Where::Global, Where::Shared, Where::Shared,
                                   Where::Shared, Where::Local,  Where::Param,
                                   Where::Param,  Where::Param,  Where::Global};
    return place < 0 ? Where::Generic : wheres[place];
  }

  //===--------------------------------------------------------------------===//
  // Rows
  //===--------------------------------------------------------------------===//

  uint32_t newRow(unsigned bytes) {
    uint32_t row = kernel.rowBytes;
    kernel.rowBytes += std::max(64u, bytes * 32);
    return row;
  }
  uint32_t constant(uint64_t value, unsigned bytes) {
    if (bytes < 8)
      value &= (uint64_t(1) << (8 * bytes)) - 1;
    auto [place, isNew] = constants.insert({{value, bytes}, 0});
    if (isNew)
      place->second = newRow(bytes);
    return place->second;
  }
  uint32_t constantPredicate(bool value) {
    auto [place, isNew] = constants.insert({{value ? ~0ull : 0, 0}, 0});
    if (isNew)
      place->second = newRow(4);
    return place->second;
  }
  uint32_t special(const std::string &name, unsigned bytes) {
    static const std::map<std::string, std::pair<Special, int>> names = {
        {"%tid", {Special::Tid, 3}},
        {"%ntid", {Special::Ntid, 3}},
        {"%ctaid", {Special::Ctaid, 3}},
        {"%nctaid", {Special::Nctaid, 3}},
        {"%laneid", {Special::LaneId, 0}},
        {"%warpid", {Special::WarpId, 0}},
        {"%nwarpid", {Special::NWarpId, 0}},
        {"%lanemask_eq", {Special::LaneMaskEq, 0}},
        {"%lanemask_le", {Special::LaneMaskLe, 0}},
        {"%lanemask_lt", {Special::LaneMaskLt, 0}},
        {"%lanemask_ge", {Special::LaneMaskGe, 0}},
        {"%lanemask_gt", {Special::LaneMaskGt, 0}},
        {"%smid", {Special::SmId, 0}},
        {"%nsmid", {Special::NSmId, 0}},
        {"%gridid", {Special::GridId, 0}},
        {"%dynamic_smem_size", {Special::DynamicSmemSize, 0}},
        {"%total_smem_size", {Special::TotalSmemSize, 0}},
        {"%is_explicit_cluster", {Special::IsExplicitCluster, -1}},
        {"%clusterid", {Special::ClusterId, 3}},
        {"%nclusterid", {Special::NClusterId, 3}},
        {"%cluster_ctaid", {Special::ClusterCtaid, 3}},
        {"%cluster_nctaid", {Special::ClusterNctaid, 3}},
        {"%cluster_ctarank", {Special::ClusterCtarank, 0}},
        {"%cluster_nctarank", {Special::ClusterNctarank, 0}},
    };
    size_t dot = name.find('.');
    auto found = names.find(name.substr(0, dot));
    uint8_t dimension = 0;
    if (dot != std::string::npos) {
      size_t place = std::string("xyz").find(name[dot + 1]);
      if (place == std::string::npos || name.size() != dot + 2)
        found = names.end();
      dimension = static_cast<uint8_t>(place);
    }
    if (found == names.end()) {
      fail("register '" + name +
           "' is not declared, and is no special "
           "register that is known");
      return 0;
    }
    for (const Kernel::SpecialRow &row : kernel.specials)
      if (row.special == found->second.first && row.index == dimension &&
          row.bytes == bytes)
        return row.row;
    kernel.specials.push_back({found->second.first, dimension,
                               static_cast<uint8_t>(bytes), newRow(bytes)});
    return kernel.specials.back().row;
  }
  uint32_t registerRow(unsigned index) {
    if (self->rows.empty())
      self->rows.assign(self->function->registers.size(), kNoRow);
    uint32_t &row = self->rows[index];
    if (row == kNoRow) {
      unsigned bits = self->function->registers[index].bits;
      row = newRow(std::max(1u, bits / 8));
    }
    return row;
  }
  unsigned registerBits(const Operand &operand) {
    return self->function->registers[operand.index].bits;
  }

  void finishRows() {
    kernel.rowBytes = (kernel.rowBytes + 63) / 64 * 64;
    kernel.initialRows.assign(kernel.rowBytes, 0xFF);
    for (auto &[key, row] : constants) {
      auto [value, bytes] = key;
      if (bytes == 0) {
        memcpy(&kernel.initialRows[row], &value, 4);
        continue;
      }
      uint64_t wide[2] = {value, 0};
      for (unsigned l = 0; l < 32; ++l)
        memcpy(&kernel.initialRows[row + l * bytes], wide, bytes);
    }
    // Where dynamic shared memory begins is known only now.
    for (const DynamicRow &dynamic : dynamicRows)
      for (unsigned l = 0; l < 32; ++l) {
        uint64_t value =
            kernel.dynamicSharedStart + static_cast<uint64_t>(dynamic.offset);
        memcpy(&kernel.initialRows[dynamic.row + l * dynamic.bytes], &value,
               dynamic.bytes);
      }
  }

  //===--------------------------------------------------------------------===//
  // Variables
  //===--------------------------------------------------------------------===//

  bool isDynamic(const ptx::Variable *variable) {
    return variable->space == ptx::Space::Shared && variable->bytes == 0;
  }

  /// Where a variable lies in its space.
  uint64_t placeOf(const ptx::Variable *variable) {
    auto found = places.find(variable);
    if (found != places.end())
      return found->second;
    uint64_t place = 0;
    auto align = [](uint64_t at, uint64_t to) {
      return (at + to - 1) / to * to;
    };
    switch (variable->space) {
    case ptx::Space::Shared: {
      if (isDynamic(variable)) {
        dynamicAlign = std::max(dynamicAlign, variable->align);
        return 0;
      }
      // A gap of 16 bytes: neighbours are told apart by granules of 16.
      uint64_t start =
          align(sharedEnd, std::max<uint64_t>(variable->align, 16));
      kernel.shared.push_back({variable->name, static_cast<uint32_t>(start),
                               static_cast<uint32_t>(variable->bytes)});
      kernel.staticSharedBytes = static_cast<uint32_t>(
          align(kernel.staticSharedBytes, variable->align) + variable->bytes);
      sharedEnd = align(start + variable->bytes, 16) + 16;
      place = start;
      break;
    }
    case ptx::Space::Local:
    case ptx::Space::Param:
      place = align(kernel.localBytes, std::max<uint64_t>(variable->align, 1));
      kernel.localBytes = static_cast<uint32_t>(
          align(place + std::max<uint64_t>(variable->bytes, 1), 16));
      break;
    default:
      place = addressOf(variable->name);
      if (!place)
        fail("variable '" + variable->name + "' has no address");
    }
    places[variable] = place;
    return place;
  }
  bool isKernelParameter(const ptx::Variable *variable) {
    const auto &parameters = kernelFunction->parameters;
    return std::find(parameters.begin(), parameters.end(), variable) !=
           parameters.end();
  }
  /// A parameter of a called function is what the caller passes.
  const ptx::Variable *resolve(const ptx::Variable *variable) {
    auto found = bindings.find(variable);
    return found == bindings.end() ? variable : resolve(found->second);
  }
  void placeDynamicShared() {
    uint64_t align = std::max<uint64_t>(dynamicAlign, 16);
    kernel.dynamicSharedStart =
        static_cast<uint32_t>((sharedEnd + align - 1) / align * align);
  }
  uint32_t variableRow(const ptx::Variable *variable, int64_t offset,
                       unsigned bytes) {
    variable = resolve(variable);
    uint64_t place = placeOf(variable) + static_cast<uint64_t>(offset);
    if (!isDynamic(variable))
      return constant(place, bytes);
    uint32_t row = newRow(bytes);
    dynamicRows.push_back({row, bytes, offset});
    return row;
  }

  //===--------------------------------------------------------------------===//
  // Operands
  //===--------------------------------------------------------------------===//

  /// The row of a source of `bytes` bytes.
  uint32_t source(const Operand &operand, unsigned bytes,
                  bool isFloat = false) {
    switch (operand.kind) {
    case Operand::Reg:
      if (registerBits(operand) != bytes * 8) {
        fail("register '" + operand.name + "' is of " +
             std::to_string(registerBits(operand)) + " bits, not of " +
             std::to_string(bytes * 8));
        return 0;
      }
      return registerRow(operand.index);
    case Operand::Special:
      return special(operand.name, bytes);
    case Operand::Int: {
      if (isFloat && operand.value != 0 && bytes >= 4) {
        fail("a number is written as an integer where it is a float");
        return 0;
      }
      return constant(operand.value, bytes);
    }
    case Operand::Float32: {
      if (bytes == 4)
        return constant(operand.value, 4);
      float narrow;
      memcpy(&narrow, &operand.value, 4);
      double wide = narrow;
      uint64_t bits;
      memcpy(&bits, &wide, 8);
      return constant(bits, 8);
    }
    case Operand::Float64: {
      if (bytes == 8)
        return constant(operand.value, 8);
      double wide;
      memcpy(&wide, &operand.value, 8);
      float narrow = static_cast<float>(wide);
      uint32_t bits;
      memcpy(&bits, &narrow, 4);
      return constant(bits, 4);
    }
    case Operand::Var:
      return variableRow(operand.variable, operand.offset, bytes);
    case Operand::Name: {
      // A variable that is defined further on.
      for (const auto &variable : module.variables)
        if (variable->name == operand.name)
          return variableRow(variable.get(), operand.offset, bytes);
      fail("'" + operand.name + "' is not declared");
      return 0;
    }
    default:
      fail("an operand is of a kind that is not known here");
      return 0;
    }
  }
  uint32_t dest(const Operand &operand, unsigned bytes) {
    if (operand.kind == Operand::Sink)
      return newRow(bytes);
    if (operand.kind != Operand::Reg) {
      fail("a result is no register");
      return 0;
    }
    return source(operand, bytes);
  }
  uint32_t predicate(const Operand &operand, bool *negated = nullptr) {
    if (negated)
      *negated = operand.negated;
    if (operand.kind == Operand::Sink)
      return kNoRow;
    if (operand.kind == Operand::Int)
      return constantPredicate(operand.value != 0);
    if (operand.kind != Operand::Reg || registerBits(operand) != 1) {
      fail("'" + operand.name + "' is no predicate");
      return 0;
    }
    return registerRow(operand.index);
  }
  /// An address: its row; `instr.addressBytes` and the offset are set.
  uint32_t address(const Operand &operand, Instr &instr,
                   const ptx::Variable **variable = nullptr) {
    const Operand *base = &operand;
    if (operand.kind == Operand::Address) {
      base = &operand.elements[0];
      instr.imm = operand.offset;
    }
    instr.addressBytes = 8;
    if (base->kind == Operand::Reg) {
      unsigned bits = registerBits(*base);
      if (bits != 32 && bits != 64) {
        fail("an address is in a register of " + std::to_string(bits) +
             " bits");
        return 0;
      }
      instr.addressBytes = static_cast<uint8_t>(bits / 8);
      return registerRow(base->index);
    }
    if (base->kind == Operand::Var && variable)
      *variable = resolve(base->variable);
    return source(*base, 8);
  }
  /// Registers of a value that is moved in pieces: {a, b} or a alone.
  const std::vector<Operand> &pieces(const Operand &operand,
                                     std::vector<Operand> &one) {
    if (operand.kind == Operand::Vector)
      return operand.elements;
    one.assign(1, operand);
    return one;
  }

  const Operand &op(size_t place) {
    static const Operand none;
    if (place < current->operands.size())
      return current->operands[place];
    fail("has too few operands");
    return none;
  }
  size_t numOps() const { return current->operands.size(); }

  //===--------------------------------------------------------------------===//
  // Functions
  //===--------------------------------------------------------------------===//

  void emit(Instance &instance) {
    Instance *outer = self;
    self = &instance;
    if (!kernelFunction)
      kernelFunction = instance.function;
    for (const Statement &statement : instance.function->body) {
      if (failed)
        break;
      current = &statement;
      emitStatement(statement);
    }
    uint32_t end = static_cast<uint32_t>(kernel.code.size());
    for (uint32_t at : instance.returns)
      kernel.code[at].target = end;
    for (const Instance::Fixup &fixup : instance.fixups) {
      auto found = instance.labels.find(fixup.label);
      if (found == instance.labels.end()) {
        if (!failed)
          error = "line " + std::to_string(fixup.line) + ": label '" +
                  fixup.label + "' is missing";
        failed = true;
        break;
      }
      Instr &instr = kernel.code[fixup.instr];
      (fixup.entry < 0 ? instr.target : instr.ext[size_t(fixup.entry)]) =
          found->second;
    }
    self = outer;
  }

  void emitStatement(const Statement &statement) {
    if (statement.opcode.empty()) {
      lastLabel = statement.operands[0].name;
      self->labels[lastLabel] = static_cast<uint32_t>(kernel.code.size());
      return;
    }
    mods = split(statement.opcode);
    std::string base = mods[0];
    mods.erase(mods.begin());
    if (base.empty() && !mods.empty() && mods[0] == "branchtargets") {
      for (const Operand &target : statement.operands)
        self->tables[lastLabel].push_back(target.name);
      return;
    }
    hasCachePolicy = false;
    Instr instr;
    instr.line = statement.line;
    if (statement.hasGuard) {
      instr.guard = registerRow(statement.guard);
      instr.guardNegated = statement.guardNegated;
    }
    emitInstruction(base, std::move(instr));
    if (!failed && !mods.empty())
      fail("modifier '." + mods[0] + "' is not known");
  }

  void push(Instr instr) {
    if (!failed)
      kernel.code.push_back(std::move(instr));
  }

  void emitInstruction(const std::string &base, Instr instr) {
    if (emitControl(base, instr) || emitMemory(base, instr) ||
        emitCollective(base, instr) || emitMatrix(base, instr) ||
        emitAsync(base, instr) || emitLanes(base, instr))
      return;
    fail("is an instruction that is not known");
  }

  //===--------------------------------------------------------------------===//
  // Control
  //===--------------------------------------------------------------------===//

  bool emitControl(const std::string &base, Instr &instr) {
    if (base == "bra") {
      take("uni");
      instr.flow = Flow::Branch;
      self->fixups.push_back({static_cast<uint32_t>(kernel.code.size()),
                              op(0).name, current->line, -1});
      push(instr);
    } else if (base == "brx") {
      take("idx"), take("uni");
      instr.flow = Flow::Table;
      instr.o[0] = source(op(0), 4);
      auto table = self->tables.find(op(1).name);
      if (table == self->tables.end()) {
        // The table may follow.
        collectTables();
        table = self->tables.find(op(1).name);
      }
      if (table == self->tables.end()) {
        fail("table '" + op(1).name + "' is missing");
        return true;
      }
      instr.ext.resize(table->second.size());
      for (size_t i = 0; i < table->second.size(); ++i)
        self->fixups.push_back({static_cast<uint32_t>(kernel.code.size()),
                                table->second[i], current->line,
                                static_cast<int>(i)});
      push(instr);
    } else if (base == "ret" || base == "exit") {
      take("uni");
      if (base == "exit" || self->function == kernelFunction) {
        instr.flow = Flow::Exit;
      } else {
        instr.flow = Flow::Branch;
        self->returns.push_back(static_cast<uint32_t>(kernel.code.size()));
      }
      push(instr);
    } else if (base == "call") {
      take("uni");
      emitCall(instr);
    } else if (base == "trap" || base == "brkpt") {
      instr.run = trapHandler();
      push(instr);
    } else if (base == "nop" || base == "pmevent" || base == "nanosleep") {
      take("u32");
    } else {
      return false;
    }
    return true;
  }

  void collectTables() {
    std::string label;
    for (const Statement &statement : self->function->body) {
      if (statement.opcode.empty())
        label = statement.operands[0].name;
      if (statement.opcode == ".branchtargets")
        for (const Operand &target : statement.operands)
          self->tables[label].push_back(target.name);
    }
  }

  void emitCall(Instr &instr) {
    size_t at = 0;
    std::vector<Operand> results, arguments;
    if (op(0).kind == Operand::List) {
      results = op(0).elements;
      at = 1;
    }
    const Operand &callee = op(at);
    if (callee.kind != Operand::Name)
      return fail("calls through a pointer are not known");
    if (at + 1 < numOps() && op(at + 1).kind == Operand::List)
      arguments = op(at + 1).elements;
    if (callee.name == "__assertfail" || callee.name == "__assert_fail") {
      instr.run = trapHandler();
      return push(instr);
    }
    const ptx::Function *function = module.findFunction(callee.name);
    if (!function || !function->hasBody)
      return fail("function '" + callee.name + "' is not defined");
    if (arguments.size() != function->parameters.size() ||
        results.size() != function->results.size())
      return fail("function '" + callee.name + "' takes " +
                  std::to_string(function->parameters.size()) +
                  " arguments and gives " +
                  std::to_string(function->results.size()) + " results");
    if (std::find(active.begin(), active.end(), function) != active.end())
      return fail("recursion is not known ('" + callee.name + "')");
    if (kernel.code.size() > 4000000)
      return fail("the kernel is too long");
    // A guarded call is jumped over.
    const Statement *call = current;
    uint32_t skip = kNoRow;
    if (instr.guard != kNoRow) {
      Instr jump = instr;
      jump.guardNegated = !jump.guardNegated;
      jump.flow = Flow::Branch;
      skip = static_cast<uint32_t>(kernel.code.size());
      push(jump);
    }
    auto bind = [&](const ptx::Variable *formal, const Operand &actual) {
      if (actual.kind != Operand::Var)
        return fail("an argument is no .param variable");
      if (actual.variable->bytes != formal->bytes)
        return fail("an argument of '" + callee.name + "' is of " +
                    std::to_string(actual.variable->bytes) + " bytes, not of " +
                    std::to_string(formal->bytes));
      bindings[formal] = resolve(actual.variable);
    };
    for (size_t i = 0; i < arguments.size(); ++i)
      bind(function->parameters[i], arguments[i]);
    for (size_t i = 0; i < results.size(); ++i)
      bind(function->results[i], results[i]);
    // Each copy has variables of its own.
    for (const auto &variable : function->variables)
      if (variable->space == ptx::Space::Local ||
          variable->space == ptx::Space::Param)
        places.erase(variable.get());
    active.push_back(function);
    Instance instance{function, {}, {}, {}, {}, {}};
    emit(instance);
    active.pop_back();
    for (const ptx::Variable *formal : function->parameters)
      bindings.erase(formal);
    for (const ptx::Variable *formal : function->results)
      bindings.erase(formal);
    current = call;
    mods.clear();
    if (skip != kNoRow && !failed)
      kernel.code[skip].target = static_cast<uint32_t>(kernel.code.size());
  }

  //===--------------------------------------------------------------------===//
  // Memory
  //===--------------------------------------------------------------------===//

  bool emitMemory(const std::string &base, Instr &instr) {
    if (base == "ld" || base == "ldu" || base == "st") {
      bool isLoad = base != "st";
      takeOrder();
      take("nc");
      Where where = takeWhere();
      takeCacheHints();
      int vector = takeOne({"v2", "v4", "v8"});
      instr.count = static_cast<uint8_t>(vector < 0 ? 1 : 2 << vector);
      std::string type = takeType();
      instr.bytes = static_cast<uint8_t>(typeBytes(type));
      instr.mode = type[0] == 's';
      const Operand &value = op(isLoad ? 0 : 1), &place = op(isLoad ? 1 : 0);
      std::vector<Operand> one;
      const std::vector<Operand> &values = pieces(value, one);
      if (values.size() != instr.count)
        return fail("has another number of values than its type"), true;
      if (instr.bytes * instr.count > 32)
        return fail("is wider than any memory access"), true;
      for (const Operand &operand : values) {
        if (operand.kind == Operand::Reg) {
          unsigned bits = registerBits(operand);
          if (bits < instr.bytes * 8u)
            return fail("register '" + operand.name + "' is too narrow"), true;
          if (instr.stride && instr.stride != bits / 8)
            return fail("its registers are of different widths"), true;
          instr.stride = static_cast<uint8_t>(bits / 8);
        }
      }
      if (!instr.stride)
        instr.stride = std::max<uint8_t>(instr.bytes, 2);
      for (const Operand &operand : values)
        instr.ext.push_back(
            isLoad ? dest(operand, instr.stride)
                   : source(operand, instr.stride, type[0] == 'f'));
      const ptx::Variable *variable = nullptr;
      instr.o[1] = address(place, instr, &variable);
      // Parameters of called functions lie in local memory.
      if (variable && variable->space == ptx::Space::Param &&
          !isKernelParameter(variable))
        where = Where::Local;
      instr.run = isLoad ? loadHandler(where) : storeHandler(where);
      push(instr);
      return true;
    }
    if (base == "atom" || base == "red") {
      if (take("async"))
        return fail("asynchronous reductions are not known"), true;
      takeOrder();
      Where where = takeWhere();
      takeCacheHints();
      int operation = takeOne({"add", "min", "max", "and", "or", "xor", "exch",
                               "cas", "inc", "dec"});
      take("noftz");
      int vector = takeOne({"v2", "v4", "v8"});
      std::string type = takeType();
      static const std::map<std::string, AtomicType> types = {
          {"u32", AtomicType::U32},   {"b32", AtomicType::U32},
          {"s32", AtomicType::S32},   {"u64", AtomicType::U64},
          {"b64", AtomicType::U64},   {"s64", AtomicType::S64},
          {"f32", AtomicType::F32},   {"f64", AtomicType::F64},
          {"f16", AtomicType::F16},   {"f16x2", AtomicType::F16x2},
          {"bf16", AtomicType::BF16}, {"bf16x2", AtomicType::BF16x2},
          {"b16", AtomicType::B16}};
      auto found = types.find(type);
      if (operation < 0 || found == types.end())
        return fail("is an atomic operation that is not known"), true;
      instr.bytes = static_cast<uint8_t>(typeBytes(type));
      instr.count = static_cast<uint8_t>(vector < 0 ? 1 : 2 << vector);
      instr.mode = static_cast<uint8_t>(operation);
      instr.mode2 = static_cast<uint8_t>(found->second);
      instr.target = static_cast<uint32_t>(where);
      size_t at = base == "atom" ? 1 : 0;
      instr.o[1] = address(op(at), instr);
      std::vector<Operand> one;
      if (instr.count > 1) {
        // Results, then operands.
        if (at)
          for (const Operand &operand : pieces(op(0), one))
            instr.ext.push_back(dest(operand, instr.bytes));
        for (const Operand &operand : pieces(op(at + 1), one))
          instr.ext.push_back(source(operand, instr.bytes));
        if (instr.ext.size() != instr.count * (at + 1))
          return fail("has another number of values than its type"), true;
      } else {
        if (at)
          instr.o[0] = dest(op(0), instr.bytes);
        instr.o[2] = source(op(at + 1), instr.bytes);
        if (static_cast<AtomicOp>(operation) == AtomicOp::Cas)
          instr.o[3] = source(op(at + 2), instr.bytes);
      }
      instr.run = atomicHandler();
      push(instr);
      return true;
    }
    if (base == "cvta") {
      bool isTo = take("to");
      Where where = takeWhere();
      std::string type = takeType();
      if (typeBytes(type) != 8)
        return fail("addresses are of 64 bits"), true;
      uint64_t window = where == Where::Shared  ? kSharedWindow
                        : where == Where::Local ? kLocalWindow
                        : where == Where::Param ? kParamWindow
                                                : 0;
      const Operand &from = op(1);
      if (from.kind == Operand::Var && where == Where::Param &&
          !isKernelParameter(resolve(from.variable)))
        window = kLocalWindow;
      instr.o[0] = dest(op(0), 8);
      instr.o[1] = source(from, 8);
      // Offsets in the windows are of 32 bits.
      instr.o[2] = constant(isTo && window ? 0xFFFFFFFF
                            : isTo         ? ~uint64_t(0)
                                           : window,
                            8);
      instr.run = findLanes(isTo ? "and.b64" : "add.u64");
      push(instr);
      return true;
    }
    if (base == "isspacep") {
      int place = takeOne({"global", "shared::cta", "shared::cluster", "shared",
                           "local", "const", "param::entry", "param"});
      static const Where wheres[] = {
          Where::Global, Where::Shared,  Where::Shared, Where::Shared,
          Where::Local,  Where::Generic, Where::Param,  Where::Param};
      if (place < 0)
        return fail("names no kind of memory"), true;
      instr.mode = static_cast<uint8_t>(wheres[place]);
      instr.o[0] = predicate(op(0));
      instr.o[1] = source(op(1), 8);
      instr.run = isSpaceHandler();
      push(instr);
      return true;
    }
    if (base == "prefetch" || base == "prefetchu" || base == "applypriority" ||
        base == "discard") {
      mods.clear();
      return true;
    }
    if (base == "createpolicy") {
      mods.clear();
      instr.o[0] = dest(op(0), 8);
      instr.o[1] = constant(0, 8);
      instr.run = findLanes("mov.b64");
      push(instr);
      return true;
    }
    if (base == "membar" || base == "fence") {
      bool isProxy = take("proxy") && (take("async") || take("async::global") ||
                                       take("async::shared::cta") ||
                                       take("async::shared::cluster"));
      if (!isProxy)
        takeOne({"alias", "tensormap::generic"});
      takeOne({"global", "shared::cta", "shared::cluster"});
      takeOne({"mbarrier_init", "sc", "acq_rel", "acquire", "release"});
      takeOne({"release", "acquire"});
      takeOne({"cta", "cluster", "gpu", "sys", "gl"});
      if (isProxy) {
        instr.run = proxyFenceHandler();
        push(instr);
      }
      return true;
    }
    return false;
  }

  //===--------------------------------------------------------------------===//
  // Between lanes
  //===--------------------------------------------------------------------===//

  bool emitCollective(const std::string &base, Instr &instr) {
    if (base == "shfl") {
      bool isSync = take("sync");
      int mode = takeOne({"up", "down", "bfly", "idx"});
      takeType();
      if (!isSync || mode < 0)
        return fail("is a shuffle that is not known"), true;
      instr.mode = static_cast<uint8_t>(mode);
      const Operand *result = &op(0);
      if (result->kind == Operand::Pair) {
        instr.o[5] = predicate(result->elements[1]);
        result = &result->elements[0];
      }
      instr.o[0] = dest(*result, 4);
      for (unsigned i = 1; i < 5; ++i)
        instr.o[i] = source(op(i), 4);
      instr.flow = Flow::Wait;
      instr.run = shuffleHandler();
    } else if (base == "vote") {
      bool isSync = take("sync");
      int mode = takeOne({"all", "any", "uni", "ballot"});
      bool isBallot = mode == 3;
      take(isBallot ? "b32" : "pred");
      if (!isSync || mode < 0)
        return fail("is a vote that is not known"), true;
      instr.mode = static_cast<uint8_t>(mode);
      instr.o[0] = isBallot ? dest(op(0), 4) : predicate(op(0));
      bool negated;
      instr.o[1] = predicate(op(1), &negated);
      instr.mode2 = negated;
      instr.o[2] = source(op(2), 4);
      instr.flow = Flow::Wait;
      instr.run = voteHandler();
    } else if (base == "match") {
      int mode = takeOne({"any", "all"});
      take("sync");
      instr.mode = static_cast<uint8_t>(mode == 1);
      instr.bytes = static_cast<uint8_t>(typeBytes(takeType()));
      const Operand *result = &op(0);
      if (result->kind == Operand::Pair) {
        instr.o[3] = predicate(result->elements[1]);
        result = &result->elements[0];
      }
      instr.o[0] = dest(*result, 4);
      instr.o[1] = source(op(1), instr.bytes);
      instr.o[2] = source(op(2), 4);
      instr.flow = Flow::Wait;
      instr.run = matchHandler();
    } else if (base == "redux") {
      take("sync");
      int mode = takeOne({"add", "min", "max", "and", "or", "xor"});
      bool isAbs = take("abs"), keepsNaN = take("NaN");
      std::string type = takeType();
      if (mode < 0)
        return fail("is a reduction that is not known"), true;
      instr.mode = static_cast<uint8_t>(mode);
      instr.mode2 = static_cast<uint8_t>((type == "s32"   ? 1
                                          : type == "f32" ? 2
                                                          : 0) |
                                         (isAbs ? 4 : 0) | (keepsNaN ? 8 : 0));
      instr.o[0] = dest(op(0), 4);
      instr.o[1] = source(op(1), 4);
      instr.o[2] = source(op(2), 4);
      instr.flow = Flow::Wait;
      instr.run = reduxHandler();
    } else if (base == "activemask") {
      takeType();
      instr.o[0] = dest(op(0), 4);
      instr.run = activeMaskHandler();
    } else if (base == "elect") {
      take("sync");
      const Operand &result = op(0);
      if (result.kind != Operand::Pair)
        return fail("has no predicate"), true;
      if (result.elements[0].kind != Operand::Sink)
        instr.o[0] = dest(result.elements[0], 4);
      instr.o[1] = predicate(result.elements[1]);
      instr.o[2] = source(op(1), 4);
      instr.flow = Flow::Wait;
      instr.run = electHandler();
    } else if (base == "bar" || base == "barrier") {
      if (take("warp")) {
        take("sync");
        instr.o[1] = source(op(0), 4);
        instr.flow = Flow::Wait;
        instr.run = warpSyncHandler();
        push(instr);
        return true;
      }
      if (take("cluster")) {
        int mode = takeOne({"arrive", "wait"});
        takeOne({"release", "relaxed", "acquire"});
        instr.mode2 = take("aligned");
        instr.mode = static_cast<uint8_t>(mode == 1);
        instr.flow = Flow::Wait;
        instr.run = clusterBarrierHandler();
        push(instr);
        return true;
      }
      take("cta");
      int mode = takeOne({"sync", "arrive"});
      if (mode < 0)
        return fail("is a barrier that is not known"), true;
      // `bar` is short for the aligned form.
      instr.mode2 = take("aligned") || base == "bar";
      instr.mode = static_cast<uint8_t>(mode);
      instr.o[1] = source(op(0), 4);
      if (numOps() > 1)
        instr.o[2] = source(op(1), 4);
      instr.flow = Flow::Wait;
      instr.run = barrierHandler();
    } else {
      return false;
    }
    push(instr);
    return true;
  }

  //===--------------------------------------------------------------------===//
  // Matrices
  //===--------------------------------------------------------------------===//

  bool matrixType(const std::string &name, MatrixType &type) {
    static const std::map<std::string, MatrixType> types = {
        {"f16", MatrixType::F16},   {"bf16", MatrixType::BF16},
        {"tf32", MatrixType::TF32}, {"s8", MatrixType::S8},
        {"u8", MatrixType::U8},     {"f32", MatrixType::F32},
        {"s32", MatrixType::S32}};
    auto found = types.find(name);
    if (found == types.end())
      return false;
    type = found->second;
    return true;
  }
  void appendRegisters(Instr &instr, const Operand &operand, size_t count,
                       bool isResult = false) {
    std::vector<Operand> one;
    const std::vector<Operand> &values = pieces(operand, one);
    if (values.size() != count)
      return fail("has " + std::to_string(values.size()) +
                  " registers where it takes " + std::to_string(count));
    for (const Operand &value : values)
      instr.ext.push_back(isResult ? dest(value, 4) : source(value, 4));
  }

  bool emitMatrix(const std::string &base, Instr &instr) {
    if (base == "ldmatrix" || base == "stmatrix") {
      bool isLoad = base == "ldmatrix";
      take("sync"), take("aligned");
      bool isKnown = take("m8n8");
      int count = takeOne({"x1", "x2", "x4"});
      instr.mode = take("trans");
      instr.target = static_cast<uint32_t>(takeWhere());
      if (!isKnown || count < 0 || takeType() != "b16")
        return fail("is of a shape that is not known"), true;
      instr.count = static_cast<uint8_t>(1 << count);
      appendRegisters(instr, op(isLoad ? 0 : 1), instr.count, isLoad);
      instr.o[1] = address(op(isLoad ? 1 : 0), instr);
      instr.run = isLoad ? loadMatrixHandler() : storeMatrixHandler();
      push(instr);
      return true;
    }
    if (base == "movmatrix") {
      take("sync"), take("aligned"), take("m8n8"), takeType();
      if (!take("trans"))
        fail("is of a shape that is not known");
      instr.o[0] = dest(op(0), 4);
      instr.o[1] = source(op(1), 4);
      instr.run = moveMatrixHandler();
      push(instr);
      return true;
    }
    if (base == "mma") {
      take("sync"), take("aligned");
      int shape = takeOne({"m16n8k4", "m16n8k8", "m16n8k16", "m16n8k32"});
      bool isRowCol = take("row") && take("col");
      bool saturates = take("satfinite");
      std::vector<std::string> types = mods;
      mods.clear();
      MatrixType d, a, b, c;
      if (shape < 0 || !isRowCol || types.size() != 4 ||
          !matrixType(types[0], d) || !matrixType(types[1], a) ||
          !matrixType(types[2], b) || !matrixType(types[3], c) || d != c)
        return fail("is a multiplication that is not known"), true;
      unsigned k = 4u << shape;
      bool is16 = a == MatrixType::F16 || a == MatrixType::BF16;
      bool is8 = a == MatrixType::S8 || a == MatrixType::U8;
      bool isKnown = (is16 && a == b && (k == 8 || k == 16) &&
                      (d == MatrixType::F32 ||
                       (d == MatrixType::F16 && a == MatrixType::F16))) ||
                     (a == MatrixType::TF32 && b == a && (k == 4 || k == 8) &&
                      d == MatrixType::F32) ||
                     (is8 && (b == MatrixType::S8 || b == MatrixType::U8) &&
                      (k == 16 || k == 32) && d == MatrixType::S32);
      if (!isKnown)
        return fail("is a multiplication that is not known"), true;
      unsigned perRegister = is16 ? 2 : is8 ? 4 : 1;
      unsigned registersOfC = d == MatrixType::F16 ? 2 : 4;
      instr.imm = k;
      instr.mode = static_cast<uint8_t>(a);
      instr.mode2 = static_cast<uint8_t>(b);
      instr.bytes = static_cast<uint8_t>(d);
      instr.count = saturates;
      appendRegisters(instr, op(0), registersOfC, true);
      appendRegisters(instr, op(1), 16 * k / 32 / perRegister);
      appendRegisters(instr, op(2), 8 * k / 32 / perRegister);
      appendRegisters(instr, op(3), registersOfC);
      instr.run = mmaHandler();
      push(instr);
      return true;
    }
    if (base == "wgmma") {
      if (take("fence")) {
        instr.mode = 0;
      } else if (take("commit_group")) {
        instr.mode = 1;
      } else if (take("wait_group")) {
        instr.mode = 2;
        instr.imm = static_cast<int64_t>(op(0).value);
      } else if (take("mma_async")) {
        emitWgmma(instr);
        return true;
      } else {
        return fail("is not known"), true;
      }
      take("sync"), take("aligned");
      instr.run = wgmmaSyncHandler();
      push(instr);
      return true;
    }
    if (base == "setmaxnreg") {
      takeOne({"inc", "dec"});
      take("sync"), take("aligned"), take("u32");
      uint64_t count = op(0).value;
      if (count < 24 || count > 256 || count % 8)
        fail("takes a multiple of 8 from 24 to 256");
      return true;
    }
    return false;
  }

  void emitWgmma(Instr &instr) {
    take("sync"), take("aligned");
    unsigned n = 0, k = 0;
    for (auto it = mods.begin(); it != mods.end(); ++it)
      if (sscanf(it->c_str(), "m64n%uk%u", &n, &k) == 2) {
        mods.erase(it);
        break;
      }
    bool saturates = take("satfinite");
    std::vector<std::string> types = mods;
    mods.clear();
    MatrixType d, a, b;
    if (types.size() != 3 || !matrixType(types[0], d) ||
        !matrixType(types[1], a) || !matrixType(types[2], b) || n < 8 ||
        n > 256 || n % 8)
      return fail("is a multiplication that is not known");
    bool is16 = a == MatrixType::F16 || a == MatrixType::BF16;
    bool is8 = a == MatrixType::S8 || a == MatrixType::U8;
    bool isKnown =
        (is16 && a == b && k == 16 &&
         (d == MatrixType::F32 ||
          (d == MatrixType::F16 && a == MatrixType::F16))) ||
        (a == MatrixType::TF32 && a == b && k == 8 && d == MatrixType::F32) ||
        (is8 && (b == MatrixType::S8 || b == MatrixType::U8) && k == 32 &&
         d == MatrixType::S32);
    if (!isKnown || saturates)
      return fail("is a multiplication that is not known");
    appendRegisters(instr, op(0), d == MatrixType::F16 ? n / 4 : n / 2, true);
    bool aInRegisters = op(1).kind == Operand::Vector;
    if (aInRegisters)
      appendRegisters(instr, op(1), 4);
    else
      instr.o[0] = source(op(1), 8);
    instr.o[1] = source(op(2), 8);
    // scale-d, imm-scale-a, imm-scale-b, imm-trans-a, imm-trans-b
    bool negated = false;
    instr.o[2] = predicate(op(3), &negated);
    if (negated)
      return fail("a negated scale-d is not known");
    size_t at = 4;
    auto immediate = [&](int64_t low, int64_t high) {
      int64_t value = static_cast<int64_t>(op(at).value);
      if (op(at).kind != Operand::Int || (value != low && value != high))
        fail("operand " + std::to_string(at) + " is neither " +
             std::to_string(low) + " nor " + std::to_string(high));
      ++at;
      return value;
    };
    if (!is8) {
      if (immediate(-1, 1) < 0)
        instr.target |= 1;
      if (immediate(-1, 1) < 0)
        instr.target |= 2;
      if (is16 && !aInRegisters && immediate(0, 1))
        instr.target |= 4;
      if (is16 && immediate(0, 1))
        instr.target |= 8;
    }
    if (at != numOps())
      return fail("has " + std::to_string(numOps()) + " operands, not " +
                  std::to_string(at));
    instr.imm = n | k << 16;
    instr.mode = static_cast<uint8_t>(a);
    instr.mode2 = static_cast<uint8_t>(b);
    instr.bytes = static_cast<uint8_t>(d);
    instr.run = wgmmaHandler();
    push(instr);
  }

  //===--------------------------------------------------------------------===//
  // Asynchronous copies and their barriers
  //===--------------------------------------------------------------------===//

  bool emitAsync(const std::string &base, Instr &instr) {
    if (base == "cp") {
      bool isReduction = take("reduce");
      if (!take("async"))
        return fail("is not known"), true;
      if (take("bulk"))
        emitBulk(instr, isReduction);
      else
        emitCopyAsync(instr);
      return true;
    }
    if (base == "mbarrier") {
      emitMBarrier(instr);
      return true;
    }
    if (base == "mapa") {
      bool isShared = take("shared::cluster");
      unsigned bytes = typeBytes(takeType());
      instr.mode = !isShared;
      instr.bytes = static_cast<uint8_t>(bytes);
      instr.o[0] = dest(op(0), bytes);
      instr.o[1] = source(op(1), bytes);
      instr.o[2] = source(op(2), 4);
      instr.run = mapaHandler();
      push(instr);
      return true;
    }
    if (base == "getctarank") {
      take("shared::cluster");
      unsigned bytes = typeBytes(takeType());
      instr.bytes = static_cast<uint8_t>(bytes);
      instr.o[0] = dest(op(0), 4);
      instr.o[1] = source(op(1), bytes);
      instr.run = ctaRankHandler();
      push(instr);
      return true;
    }
    if (base == "griddepcontrol") {
      takeOne({"launch_dependents", "wait"});
      return true;
    }
    return false;
  }

  void emitCopyAsync(Instr &instr) {
    if (take("commit_group")) {
      instr.mode = 0;
      instr.run = copyAsyncSyncHandler();
      return push(instr);
    }
    if (take("wait_group")) {
      instr.mode = 1;
      instr.imm = static_cast<int64_t>(op(0).value);
      instr.run = copyAsyncSyncHandler();
      return push(instr);
    }
    if (take("wait_all")) {
      instr.mode = 2;
      instr.run = copyAsyncSyncHandler();
      return push(instr);
    }
    if (take("mbarrier")) {
      take("arrive");
      instr.mode2 = take("noinc");
      takeWhere();
      takeType();
      instr.mode = static_cast<uint8_t>(MBarrierOp::CopyArrive);
      instr.o[1] = address(op(0), instr);
      instr.target = static_cast<uint32_t>(Where::Generic);
      instr.flow = Flow::Wait;
      instr.run = mbarrierHandler();
      return push(instr);
    }
    bool isCg = take("cg");
    bool isCa = take("ca");
    if (!take("shared") && !take("shared::cta"))
      return fail("does not copy to shared memory");
    take("global");
    takeCacheHints();
    if (!isCg && !isCa)
      return fail("is neither .ca nor .cg");
    instr.o[1] = address(op(0), instr);
    instr.stride = instr.addressBytes;
    int64_t to = instr.imm;
    instr.imm = 0;
    instr.o[2] = address(op(1), instr);
    instr.ext = {static_cast<uint32_t>(to), static_cast<uint32_t>(instr.imm)};
    if (static_cast<int32_t>(instr.imm) != instr.imm)
      return fail("has an offset of more than 32 bits");
    uint64_t bytes = op(2).value;
    if (op(2).kind != Operand::Int ||
        (bytes != 16 && (isCg || (bytes != 4 && bytes != 8))))
      return fail("copies 4, 8 or 16 bytes (.cg: 16)");
    instr.bytes = static_cast<uint8_t>(bytes);
    if (numOps() > 3 && !(hasCachePolicy && numOps() == 4)) {
      const Operand &size = op(3);
      if (size.kind == Operand::Reg && registerBits(size) == 1)
        instr.o[4] = predicate(size);
      else
        instr.o[3] = source(size, 4);
    }
    instr.run = copyAsyncHandler();
    push(instr);
  }

  void emitMBarrier(Instr &instr) {
    MBarrierOp operation;
    bool isParity = false;
    if (take("init"))
      operation = MBarrierOp::Init;
    else if (take("inval"))
      operation = MBarrierOp::Inval;
    else if (take("arrive"))
      operation =
          take("expect_tx") ? MBarrierOp::ArriveExpect : MBarrierOp::Arrive;
    else if (take("expect_tx"))
      operation = MBarrierOp::ExpectTx;
    else if (take("complete_tx"))
      operation = MBarrierOp::CompleteTx;
    else if (take("arrive_drop"))
      operation = MBarrierOp::ArriveDrop;
    else if (take("try_wait") || take("test_wait")) {
      isParity = take("parity");
      operation = isParity ? MBarrierOp::TestWaitParity : MBarrierOp::TestWait;
    } else if (take("pending_count")) {
      operation = MBarrierOp::PendingCount;
    } else {
      return fail("is not known");
    }
    take("noComplete");
    takeOrder();
    Where where = takeWhere();
    takeType();
    instr.mode = static_cast<uint8_t>(operation);
    instr.target = static_cast<uint32_t>(where);
    instr.flow = Flow::Wait;
    instr.run = mbarrierHandler();
    switch (operation) {
    case MBarrierOp::Init:
    case MBarrierOp::ExpectTx:
    case MBarrierOp::CompleteTx:
      instr.o[1] = address(op(0), instr);
      instr.o[2] = source(op(1), 4);
      break;
    case MBarrierOp::Inval:
      instr.o[1] = address(op(0), instr);
      break;
    case MBarrierOp::Arrive:
    case MBarrierOp::ArriveExpect:
    case MBarrierOp::ArriveDrop: {
      size_t at = op(0).kind == Operand::Address ? 0 : 1;
      if (at && op(0).kind != Operand::Sink)
        instr.o[0] = dest(op(0), 8);
      instr.o[1] = address(op(at), instr);
      if (at + 1 < numOps())
        instr.o[operation == MBarrierOp::ArriveExpect ? 2 : 3] =
            source(op(at + 1), 4);
      break;
    }
    case MBarrierOp::TestWait:
    case MBarrierOp::TestWaitParity:
      instr.o[0] = predicate(op(0));
      instr.o[1] = address(op(1), instr);
      instr.o[2] = source(op(2), isParity ? 4 : 8);
      break;
    case MBarrierOp::PendingCount:
      instr.o[0] = dest(op(0), 4);
      instr.o[2] = source(op(1), 8);
      break;
    default:
      break;
    }
    push(instr);
  }

  void emitBulk(Instr &instr, bool isReduction) {
    if (take("commit_group")) {
      instr.mode = 0;
      instr.run = bulkSyncHandler();
      return push(instr);
    }
    if (take("wait_group")) {
      take("read");
      instr.mode = 1;
      instr.imm = static_cast<int64_t>(op(0).value);
      instr.run = bulkSyncHandler();
      return push(instr);
    }
    if (take("prefetch")) {
      mods.clear();
      return;
    }
    bool isTensor = take("tensor");
    int dimensions = isTensor ? takeOne({"1d", "2d", "3d", "4d", "5d"}) + 1 : 0;
    if (isTensor && dimensions == 0)
      return fail("has no number of dimensions");
    // The first of the two spaces is the destination.
    bool toShared = !mods.empty() && mods[0].rfind("shared", 0) == 0;
    for (int i = 0; i < 2; ++i)
      takeOne({"shared::cluster", "shared::cta", "global"});
    take("tile");
    int reduction = takeOne({"add", "min", "max"});
    bool isMulticast = take("multicast::cluster");
    take("mbarrier::complete_tx::bytes");
    take("bulk_group");
    takeCacheHints();
    instr.count = static_cast<uint8_t>(dimensions);
    if (isReduction != (reduction >= 0))
      return fail("is a reduction that is not known");
    if (isReduction && !isTensor) {
      take("noftz");
      return fail("is a reduction that is not known");
    }
    instr.mode = static_cast<uint8_t>(
        toShared      ? BulkOp::Load
        : isReduction ? static_cast<BulkOp>(static_cast<int>(BulkOp::StoreAdd) +
                                            reduction)
                      : BulkOp::Store);
    const Operand &shared = op(toShared ? 0 : 1),
                  &global = op(toShared ? 1 : 0);
    Instr scratch;
    instr.o[0] = address(shared, scratch);
    instr.stride = scratch.addressBytes;
    int64_t sharedOffset = scratch.imm;
    scratch.imm = 0;
    instr.o[1] = address(global, scratch);
    instr.imm = scratch.imm;
    if (scratch.addressBytes != 8)
      return fail("a global address or map is not of 64 bits");
    if (isTensor) {
      if (global.elements.size() != 2)
        return fail("has no coordinates");
      std::vector<Operand> one;
      const std::vector<Operand> &coordinates = pieces(global.elements[1], one);
      if (coordinates.size() != size_t(dimensions))
        return fail("has another number of coordinates than dimensions");
      for (const Operand &coordinate : coordinates)
        instr.ext.push_back(source(coordinate, 4));
    }
    size_t at = 2;
    if (!isTensor)
      instr.o[4] = source(op(at++), 4);
    if (toShared) {
      scratch.imm = 0;
      instr.o[2] = address(op(at++), scratch);
      instr.bytes = scratch.addressBytes;
      instr.ext.push_back(static_cast<uint32_t>(scratch.imm));
    } else {
      instr.ext.push_back(0);
    }
    instr.ext.push_back(static_cast<uint32_t>(sharedOffset));
    if (isMulticast)
      instr.o[3] = source(op(at++), 2);
    instr.flow = Flow::Wait;
    instr.run = bulkHandler();
    push(instr);
  }

  //===--------------------------------------------------------------------===//
  // Within a lane
  //===--------------------------------------------------------------------===//

  void emitFound(Instr &instr, const std::string &key) {
    instr.run = findLanes(key);
    if (!instr.run)
      return fail("is not known");
    push(instr);
  }

  bool emitLanes(const std::string &base, Instr &instr) {
    if (base == "mov")
      return emitMove(instr), true;
    if (base == "cvt" || base == "cvt.pack")
      return emitConversion(instr), true;
    if (base == "setp" || base == "set")
      return emitCompare(base, instr), true;
    if (base == "selp" || base == "slct") {
      take("ftz");
      std::string type = takeType(), key = base + "." + asBits(type);
      unsigned bytes = typeBytes(type);
      instr.o[0] = dest(op(0), bytes);
      instr.o[1] = source(op(1), bytes);
      instr.o[2] = source(op(2), bytes);
      if (base == "selp") {
        bool negated = false;
        instr.o[3] = predicate(op(3), &negated);
        if (negated)
          std::swap(instr.o[1], instr.o[2]);
      } else {
        key += "." + takeType();
        instr.o[3] = source(op(3), 4);
      }
      return emitFound(instr, key), true;
    }
    if (base == "and" || base == "or" || base == "xor" || base == "not" ||
        base == "cnot" || base == "shl" || base == "popc" || base == "clz" ||
        base == "brev" || base == "bfi" || base == "shr" || base == "bfe" ||
        base == "bfind" || base == "prmt" || base == "lop3" || base == "shf")
      return emitBits(base, instr), true;
    if (base == "testp") {
      int mode = takeOne({"finite", "infinite", "number", "notanumber",
                          "normal", "subnormal"});
      std::string type = takeType();
      instr.mode = static_cast<uint8_t>(mode);
      instr.o[0] = predicate(op(0));
      instr.o[1] = source(op(1), typeBytes(type), true);
      return emitFound(instr, "testp." + type), true;
    }
    if (base == "dp4a" || base == "dp2a") {
      if (base == "dp2a")
        return false;
      std::string a = takeType(), b = takeType();
      instr.mode = static_cast<uint8_t>((a == "s32") | (b == "s32") << 1);
      instr.o[0] = dest(op(0), 4);
      for (unsigned i = 1; i < 4; ++i)
        instr.o[i] = source(op(i), 4);
      return emitFound(instr, base), true;
    }
    static const std::map<std::string, unsigned> arity = {
        {"add", 2},  {"sub", 2},  {"mul", 2},      {"mad", 3},  {"fma", 3},
        {"div", 2},  {"rem", 2},  {"min", 2},      {"max", 2},  {"neg", 1},
        {"abs", 1},  {"sad", 3},  {"rcp", 1},      {"sqrt", 1}, {"rsqrt", 1},
        {"sin", 1},  {"cos", 1},  {"ex2", 1},      {"lg2", 1},  {"tanh", 1},
        {"addc", 2}, {"subc", 2}, {"copysign", 2}, {"madc", 3}};
    auto found = arity.find(base);
    if (found == arity.end())
      return false;
    return emitArithmetic(base, found->second, instr), true;
  }

  void emitMove(Instr &instr) {
    std::string type = takeType();
    const Operand &to = op(0), &from = op(1);
    if (type == "pred") {
      bool negated = false;
      instr.o[0] = predicate(to);
      instr.o[1] = predicate(from, &negated);
      return emitFound(instr, negated ? "not.pred" : "mov.pred");
    }
    unsigned bytes = typeBytes(type);
    if (to.kind == Operand::Vector || from.kind == Operand::Vector) {
      bool packs = from.kind == Operand::Vector;
      const std::vector<Operand> &parts = (packs ? from : to).elements;
      if (parts.empty() || bytes % parts.size())
        return fail("divides into parts that are not known");
      unsigned part = bytes / static_cast<unsigned>(parts.size());
      for (const Operand &operand : parts)
        instr.ext.push_back(operand.kind == Operand::Sink ? kNoRow
                            : packs ? source(operand, part)
                                    : dest(operand, part));
      instr.o[0] = packs ? dest(to, bytes) : source(from, bytes);
      return emitFound(instr, (packs ? "pack." : "unpack.") +
                                  std::to_string(bytes) + "." +
                                  std::to_string(part));
    }
    instr.o[0] = dest(to, bytes);
    if (from.kind == Operand::Special &&
        (from.name.rfind("%clock", 0) == 0 ||
         from.name.rfind("%globaltimer", 0) == 0)) {
      instr.bytes = static_cast<uint8_t>(bytes);
      instr.run = clockHandler();
      return push(instr);
    }
    instr.o[1] = source(from, bytes);
    emitFound(instr, "mov." + asBits(type));
  }

  void emitConversion(Instr &instr) {
    takeRounding(instr);
    takeNumberFlags(instr);
    take("satfinite");
    std::string to = takeType(), from = takeType();
    if (to == "f16x2" || to == "bf16x2") {
      instr.o[0] = dest(op(0), 4);
      instr.o[1] = source(op(1), 4, true);
      instr.o[2] = source(op(2), 4, true);
      return emitFound(instr, "cvt." + to + "." + from);
    }
    if (to == "tf32") {
      instr.o[0] = dest(op(0), 4);
      instr.o[1] = source(op(1), 4, true);
      return emitFound(instr, "cvt.tf32." + from);
    }
    // From a floating-point type, to an integer, rounding is to integers.
    if (to[0] != 'f' && to[0] != 'b')
      instr.mode2 &= ~kIntegral;
    auto width = [&](const Operand &operand, unsigned bytes) {
      unsigned least = std::max(bytes, 2u);
      if (operand.kind != Operand::Reg)
        return least;
      unsigned found = registerBits(operand) / 8;
      if (found < least)
        fail("register '" + operand.name + "' is too narrow");
      return found;
    };
    unsigned toBytes = width(op(0), typeBytes(to)),
             fromBytes = width(op(1), typeBytes(from));
    if (failed)
      return;
    instr.stride = static_cast<uint8_t>(toBytes);
    instr.addressBytes = static_cast<uint8_t>(fromBytes);
    instr.o[0] = dest(op(0), toBytes);
    instr.o[1] = source(op(1), fromBytes);
    emitFound(instr, "cvt." + asUnsigned(to) + "." + asUnsigned(from));
  }

  void emitCompare(const std::string &base, Instr &instr) {
    int place =
        takeOne({"eq", "ne", "lt", "le", "gt", "ge", "lo", "ls", "hi", "hs",
                 "equ", "neu", "ltu", "leu", "gtu", "geu", "num", "nan"});
    static const char *const names[] = {
        "eq", "ne",  "lt",  "le",  "gt",  "ge",  "lo",  "ls",  "hi",
        "hs", "equ", "neu", "ltu", "leu", "gtu", "geu", "num", "nan"};
    if (place < 0)
      return fail("is a comparison that is not known");
    int join = takeOne({"and", "or", "xor"});
    if (take("ftz"))
      instr.mode2 |= kFlush;
    std::string key = base + "." + names[place] + ".";
    if (base == "set") {
      std::string to = takeType(), from = takeType();
      unsigned bytes = typeBytes(from);
      if (join >= 0)
        return fail("joined with a predicate is not known");
      instr.o[0] = dest(op(0), 4);
      instr.o[1] = source(op(1), bytes, from[0] == 'f');
      instr.o[2] = source(op(2), bytes, from[0] == 'f');
      return emitFound(instr, key + (to == "f32" ? "f32" : "u32") + "." +
                                  asUnsigned(from));
    }
    std::string type = takeType();
    unsigned bytes = typeBytes(type);
    if (type == "f16x2" || type == "bf16x2")
      return fail("of two halves is not known");
    const Operand &result = op(0);
    if (result.kind == Operand::Pair) {
      instr.o[0] = predicate(result.elements[0]);
      instr.o[1] = predicate(result.elements[1]);
    } else {
      instr.o[0] = predicate(result);
    }
    instr.o[2] = source(op(1), bytes, type[0] == 'f');
    instr.o[3] = source(op(2), bytes, type[0] == 'f');
    if (join >= 0) {
      bool negated = false;
      instr.o[4] = predicate(op(3), &negated);
      instr.mode = static_cast<uint8_t>(join);
      if (negated)
        instr.mode2 |= 128;
    }
    emitFound(instr, key + asUnsigned(type));
  }

  void emitBits(const std::string &base, Instr &instr) {
    if (base == "prmt") {
      takeType();
      instr.mode = static_cast<uint8_t>(
          takeOne({"f4e", "b4e", "rc8", "ecl", "ecr", "rc16"}) + 1);
      instr.o[0] = dest(op(0), 4);
      for (unsigned i = 1; i < 4; ++i)
        instr.o[i] = source(op(i), 4);
      return emitFound(instr, "prmt.b32");
    }
    if (base == "lop3") {
      takeType();
      instr.o[0] = dest(op(0), 4);
      for (unsigned i = 1; i < 4; ++i)
        instr.o[i] = source(op(i), 4);
      if (op(4).kind != Operand::Int || op(4).value > 255)
        return fail("has no table of 8 bits");
      instr.mode = static_cast<uint8_t>(op(4).value);
      return emitFound(instr, "lop3.b32");
    }
    if (base == "shf") {
      int direction = takeOne({"l", "r"});
      instr.mode = take("clamp");
      take("wrap");
      takeType();
      instr.o[0] = dest(op(0), 4);
      for (unsigned i = 1; i < 4; ++i)
        instr.o[i] = source(op(i), 4);
      return emitFound(instr, direction == 0 ? "shf.l.b32" : "shf.r.b32");
    }
    if (base == "bfind")
      instr.mode = take("shiftamt");
    std::string type = takeType();
    if (type == "pred") {
      bool negated[2] = {false, false};
      instr.o[0] = predicate(op(0));
      instr.o[1] = predicate(op(1), &negated[0]);
      if (base != "not")
        instr.o[2] = predicate(op(2), &negated[1]);
      if (negated[0] || negated[1])
        return fail("of a negated predicate is not known");
      return emitFound(instr, base + ".pred");
    }
    unsigned bytes = typeBytes(type);
    bool counts = base == "popc" || base == "clz" || base == "bfind";
    instr.o[0] = dest(op(0), counts ? 4 : bytes);
    instr.o[1] = source(op(1), bytes);
    if (base == "shl" || base == "shr") {
      instr.o[2] = source(op(2), 4);
    } else if (base == "bfe") {
      instr.o[2] = source(op(2), 4);
      instr.o[3] = source(op(3), 4);
    } else if (base == "bfi") {
      instr.o[2] = source(op(2), bytes);
      instr.o[3] = source(op(3), 4);
      instr.o[4] = source(op(4), 4);
    } else if (numOps() > 2) {
      instr.o[2] = source(op(2), bytes);
    }
    bool isTyped = base == "shr" || base == "bfe" || base == "bfind";
    emitFound(instr,
              base + "." + (isTyped && type[0] != 'b' ? type : asBits(type)));
  }

  void emitArithmetic(const std::string &base, unsigned arity, Instr &instr) {
    take("approx"), take("full");
    bool writesCarry = take("cc");
    int half = takeOne({"lo", "hi", "wide"});
    takeRounding(instr);
    takeNumberFlags(instr);
    if (take("xorsign"))
      return fail(".xorsign is not known");
    take("abs");
    std::string type = takeType();
    bool isFloat = type[0] == 'f' || type.rfind("bf", 0) == 0;
    unsigned bytes = typeBytes(type);
    std::string name = base;
    unsigned resultBytes = bytes;
    if (base == "addc" || base == "subc" || base == "madc" || writesCarry) {
      bool reads = base.back() == 'c';
      bool isMad = base.rfind("mad", 0) == 0;
      instr.mode = static_cast<uint8_t>(
          (reads ? 1 : 0) | (writesCarry ? 2 : 0) |
          (base.rfind("sub", 0) == 0 ? 4 : 0) | (half == 1 ? 8 : 0));
      name = isMad ? "madc" : "addc";
      if (half == 2 || isFloat)
        return fail("is not known");
    } else if (!isFloat && (base == "mul" || base == "mad")) {
      if (half < 0)
        return fail("is neither .lo, .hi nor .wide");
      name += half == 0 ? ".lo" : half == 1 ? ".hi" : ".wide";
      if (half == 2)
        resultBytes *= 2;
    } else if (!isFloat && (instr.mode2 & kSaturate)) {
      if (type != "s32")
        return fail(".sat of this type is not known");
      name += ".sat";
    } else if (half >= 0) {
      return fail("is neither .lo, .hi nor .wide");
    }
    if (isFloat && numOps() == 4 && arity == 2 && bytes == 4 &&
        (base == "min" || base == "max")) {
      arity = 3;
      name += "3";
    }
    if (numOps() != arity + 1)
      return fail("has " + std::to_string(numOps()) + " operands, not " +
                  std::to_string(arity + 1));
    instr.o[0] = dest(op(0), resultBytes);
    for (unsigned i = 1; i <= arity; ++i)
      instr.o[i] = source(op(i), half == 2 && i == 3 ? resultBytes : bytes,
                          type == "f32" || type == "f64");
    emitFound(instr, name + "." + asUnsigned(type));
  }

  const ptx::Module &module;
  const SymbolAddress &addressOf;
  Kernel &kernel;
  std::string &error;
  bool failed = false;

  const ptx::Function *kernelFunction = nullptr;
  Instance *self = nullptr;
  const Statement *current = nullptr;
  std::vector<std::string> mods;
  bool hasCachePolicy = false;
  std::string lastLabel;
  std::vector<const ptx::Function *> active;

  std::map<std::pair<uint64_t, unsigned>, uint32_t> constants;
  struct DynamicRow {
    uint32_t row;
    unsigned bytes;
    int64_t offset;
  };
  std::vector<DynamicRow> dynamicRows;
  std::map<const ptx::Variable *, uint64_t> places;
  std::map<const ptx::Variable *, const ptx::Variable *> bindings;
  uint64_t sharedEnd = kSharedStart, dynamicAlign = 16;
};

} // namespace

std::unique_ptr<Kernel> fakecuda::decode(const ptx::Module &module,
                                         const ptx::Function &function,
                                         const SymbolAddress &addressOf,
                                         std::string &error) {
  auto kernel = std::make_unique<Kernel>();
  if (!Decoder(module, addressOf, *kernel, error).decodeKernel(function))
    return nullptr;
  return kernel;
}
