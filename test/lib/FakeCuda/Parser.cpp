//===- Parser.cpp - PTX text to data --------------------------------------===//
#include "test/lib/FakeCuda/Ptx.h"

#include <cctype>
#include <cstdlib>
#include <cstring>

using namespace fakecuda::ptx;

namespace {

struct Token {
  enum Kind { Word, Number, String, Punctuation, End };
  Kind kind;
  unsigned line;
  std::string text;
};

bool isWordChar(char c) {
  return isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '$' ||
         c == '%' || c == '.';
}

/// Words hold their dots: `ld.global.v2.b32`, `.shared::cta`, `%tid.x`.
bool tokenize(const std::string &text, std::vector<Token> &tokens,
              std::string &error) {
  unsigned line = 1;
  size_t i = 0, n = text.size();
  while (i < n) {
    char c = text[i];
    if (c == '\n') {
      ++line;
      ++i;
    } else if (isspace(static_cast<unsigned char>(c))) {
      ++i;
    } else if (text.compare(i, 2, "//") == 0) {
      while (i < n && text[i] != '\n')
        ++i;
    } else if (text.compare(i, 2, "/*") == 0) {
      size_t end = text.find("*/", i + 2);
      if (end == std::string::npos) {
        error = "line " + std::to_string(line) + ": a comment does not end";
        return false;
      }
      for (; i < end; ++i)
        line += text[i] == '\n';
      i = end + 2;
    } else if (c == '"') {
      size_t end = i + 1;
      while (end < n && text[end] != '"')
        end += text[end] == '\\' ? 2 : 1;
      tokens.push_back({Token::String, line, text.substr(i + 1, end - i - 1)});
      i = end + 1;
    } else if (isdigit(static_cast<unsigned char>(c))) {
      size_t end = i;
      while (end < n && (isalnum(static_cast<unsigned char>(text[end])) ||
                         text[end] == '.'))
        ++end;
      tokens.push_back({Token::Number, line, text.substr(i, end - i)});
      i = end;
    } else if (isWordChar(c)) {
      size_t end = i;
      for (;;) {
        while (end < n && isWordChar(text[end]))
          ++end;
        if (end + 2 < n && text.compare(end, 2, "::") == 0 &&
            isWordChar(text[end + 2]))
          end += 2;
        else
          break;
      }
      tokens.push_back({Token::Word, line, text.substr(i, end - i)});
      i = end;
    } else {
      tokens.push_back({Token::Punctuation, line, std::string(1, c)});
      ++i;
    }
  }
  tokens.push_back({Token::End, line, ""});
  return true;
}

/// Bytes of a type such as `.f32`; 0 if it is none.
unsigned typeBits(const std::string &type) {
  if (type == ".pred")
    return 1;
  if (type == ".f16x2" || type == ".bf16x2" || type == ".tf32")
    return 32;
  size_t digits = type.find_first_of("0123456789");
  if (digits == std::string::npos || digits < 2)
    return 0;
  std::string base = type.substr(0, digits);
  if (base != ".b" && base != ".u" && base != ".s" && base != ".f" &&
      base != ".bf")
    return 0;
  char *end;
  unsigned bits =
      static_cast<unsigned>(strtoul(type.c_str() + digits, &end, 10));
  return *end == 0 ? bits : 0;
}

class Parser {
public:
  Parser(const std::vector<Token> &tokens, Module &module, std::string &error)
      : tokens(tokens), module(module), error(error) {
    scopes.emplace_back();
  }

  bool parseModule() {
    while (!failed && peek().kind != Token::End)
      parseTopLevel();
    return !failed;
  }

private:
  struct Symbol {
    enum { Reg, Var } kind;
    unsigned index;
    const Variable *variable;
  };
  struct Scope {
    std::unordered_map<std::string, Symbol> symbols;
    /// Of the labels of this block: the name they have in the function.
    std::unordered_map<std::string, std::string> labels;
  };

  const Token &peek(unsigned ahead = 0) const {
    size_t at = position + ahead;
    return at < tokens.size() ? tokens[at] : tokens.back();
  }
  Token take() {
    Token token = peek();
    if (token.kind != Token::End)
      ++position;
    return token;
  }
  bool at(const char *text) const { return peek().text == text; }
  bool accept(const char *text) {
    if (peek().kind == Token::String || !at(text))
      return false;
    take();
    return true;
  }
  void expect(const char *text) {
    if (!accept(text))
      fail(std::string("expected '") + text + "', found '" + peek().text + "'");
  }
  void fail(const std::string &message) { failAt(peek().line, message); }
  void failAt(unsigned line, const std::string &message) {
    if (!failed)
      error = "line " + std::to_string(line) + ": " + message;
    failed = true;
    position = tokens.size() - 1;
  }
  void skipLine() {
    unsigned line = peek().line;
    while (peek().kind != Token::End && peek().line == line)
      take();
  }
  void skipTo(const char *text) {
    while (peek().kind != Token::End && !at(text))
      take();
    expect(text);
  }

  int64_t parseInteger() {
    bool negative = accept("-");
    accept("+");
    Token token = take();
    if (token.kind != Token::Number) {
      failAt(token.line, "expected a number, found '" + token.text + "'");
      return 0;
    }
    int64_t value =
        static_cast<int64_t>(strtoull(token.text.c_str(), nullptr, 0));
    return negative ? -value : value;
  }

  void parseTopLevel() {
    Token token = peek();
    if (token.text == ".version") {
      take();
      Token number = take();
      unsigned major = 0, minor = 0;
      sscanf(number.text.c_str(), "%u.%u", &major, &minor);
      module.version = major * 10 + minor;
    } else if (token.text == ".target") {
      take();
      module.target = take().text;
      while (accept(","))
        take();
    } else if (token.text == ".address_size") {
      take();
      if (parseInteger() != 64)
        failAt(token.line, "addresses are of 64 bits only");
    } else if (token.text == ".file" || token.text == ".loc") {
      skipLine();
    } else if (token.text == ".section") {
      skipTo("{");
      for (unsigned depth = 1; depth && peek().kind != Token::End;) {
        std::string text = take().text;
        depth += text == "{" ? 1 : 0;
        depth -= text == "}" ? 1 : 0;
      }
    } else if (token.text == ".pragma" || token.text == ".alias") {
      skipTo(";");
    } else if (token.kind == Token::Word && token.text[0] == '.') {
      parseDeclaration();
    } else {
      fail("expected a directive, found '" + token.text + "'");
    }
  }

  void parseDeclaration() {
    bool isExtern = false;
    for (;;) {
      if (accept(".extern"))
        isExtern = true;
      else if (!accept(".visible") && !accept(".weak") && !accept(".common"))
        break;
    }
    if (accept(".entry"))
      return parseFunction(true);
    if (accept(".func"))
      return parseFunction(false);
    Space space;
    if (accept(".shared"))
      space = Space::Shared;
    else if (accept(".global"))
      space = Space::Global;
    else if (accept(".const"))
      space = Space::Const;
    else
      return fail("unknown directive '" + peek().text + "'");
    parseVariables(space, isExtern, module.variables);
    expect(";");
  }

  /// After the state space: `.align 4 .b8 name[16] = {...}, name2`.
  void parseVariables(Space space, bool isExtern,
                      std::vector<std::unique_ptr<Variable>> &into) {
    uint64_t align = 0;
    unsigned bits = 0, lanes = 1;
    while (peek().kind == Token::Word && peek().text[0] == '.') {
      Token token = take();
      if (token.text == ".align")
        align = static_cast<uint64_t>(parseInteger());
      else if (token.text == ".v2" || token.text == ".v4")
        lanes = token.text[2] - '0';
      else if (token.text == ".ptr" || token.text == ".attribute" ||
               token.text == ".global" || token.text == ".shared" ||
               token.text == ".const" || token.text == ".local") {
        // The kind of memory that a pointer points to says nothing here.
        if (token.text == ".attribute")
          skipTo(")");
        if (token.text == ".ptr")
          pointee = true;
      } else if (unsigned found = typeBits(token.text)) {
        bits = found;
        pointee = false;
      } else
        return failAt(token.line, "unknown type '" + token.text + "'");
      // `.u64 .ptr .align 1 name`: this alignment is the pointee's.
      if (pointee && token.text == ".align")
        align = 0;
    }
    pointee = false;
    if (bits < 8)
      return fail("a variable has no type");
    do {
      Token name = take();
      auto variable = std::make_unique<Variable>();
      variable->name = name.text;
      variable->space = space;
      variable->isExtern = isExtern;
      variable->line = name.line;
      uint64_t element = bits / 8 * lanes;
      variable->align = align ? align : element;
      uint64_t count = 1;
      while (accept("[")) {
        if (at("]"))
          count = 0;
        else
          count *= static_cast<uint64_t>(parseInteger());
        expect("]");
      }
      variable->bytes = element * count;
      if (accept("=")) {
        parseInit(*variable, bits / 8);
        if (count == 0)
          variable->bytes = variable->init.size();
      }
      // A declaration that was seen before (`.extern`, then the definition).
      auto &symbols = scopes.back().symbols;
      symbols[name.text] = {Symbol::Var, 0, variable.get()};
      into.push_back(std::move(variable));
    } while (!failed && space != Space::Param && accept(","));
  }

  void parseInit(Variable &variable, unsigned bytes) {
    if (accept("{")) {
      while (!failed && !accept("}")) {
        parseInit(variable, bytes);
        accept(",");
      }
      return;
    }
    uint64_t value = 0;
    if (peek().kind == Token::Word) {
      Token symbol = take();
      if (symbol.text == "generic") {
        expect("(");
        symbol = take();
        expect(")");
      }
      int64_t addend = 0;
      if (at("+") || at("-"))
        addend = parseInteger();
      variable.fixups.push_back({variable.init.size(), symbol.text, addend});
    } else {
      Operand number = parseNumber();
      value = number.value;
    }
    for (unsigned i = 0; i < bytes; ++i)
      variable.init.push_back(static_cast<uint8_t>(value >> (8 * i)));
  }

  void parseFunction(bool isKernel) {
    auto owned = std::make_unique<Function>();
    function = owned.get();
    function->isKernel = isKernel;
    module.functions.push_back(std::move(owned));
    scopes.emplace_back();
    numLabels = 0;
    if (!isKernel && at("("))
      parseParameters(function->results);
    Token name = take();
    function->name = name.text;
    function->line = name.line;
    if (at("("))
      parseParameters(function->parameters);
    while (!failed && !at("{") && !at(";")) {
      Token token = take();
      unsigned *triple = token.text == ".maxntid"   ? function->maxThreads
                         : token.text == ".reqntid" ? function->reqThreads
                         : token.text == ".reqnctapercluster"
                             ? function->reqCluster
                             : nullptr;
      if (triple) {
        triple[0] = static_cast<unsigned>(parseInteger());
        triple[1] = triple[2] = 1;
        for (unsigned i = 1; i < 3 && accept(","); ++i)
          triple[i] = static_cast<unsigned>(parseInteger());
      } else if (token.text == ".maxnreg") {
        function->maxRegisters = static_cast<unsigned>(parseInteger());
      } else if (token.text == ".minnctapersm" ||
                 token.text == ".maxnctapersm" ||
                 token.text == ".maxclusterrank") {
        parseInteger();
      } else if (token.text == ".pragma") {
        skipTo(";");
      } else if (token.text != ".noreturn" &&
                 token.text != ".explicitcluster" &&
                 token.text != ".blocksareclusters") {
        failAt(token.line, "unknown directive '" + token.text +
                               "' of function '" + function->name + "'");
      }
    }
    if (accept("{")) {
      function->hasBody = true;
      parseBlock();
    } else {
      expect(";");
    }
    scopes.pop_back();
    function = nullptr;
  }

  void parseParameters(std::vector<const Variable *> &into) {
    expect("(");
    while (!failed && !accept(")")) {
      if (accept(".reg"))
        return fail("parameters in registers are not known");
      expect(".param");
      parseVariables(Space::Param, false, function->variables);
      if (!failed)
        into.push_back(function->variables.back().get());
      accept(",");
    }
  }

  void parseBlock() {
    scopes.emplace_back();
    findLabels();
    while (!failed && !accept("}")) {
      if (peek().kind == Token::End)
        return fail("'}' is missing");
      parseStatement();
    }
    scopes.pop_back();
  }

  /// Labels belong to their block: those of an inline assembly that occurs
  /// twice have the same name.
  void findLabels() {
    unsigned depth = 0;
    for (size_t i = position; i + 1 < tokens.size(); ++i) {
      if (tokens[i].kind == Token::Punctuation) {
        if (tokens[i].text == "{")
          ++depth;
        if (tokens[i].text == "}" && depth-- == 0)
          return;
      }
      if (depth == 0 && tokens[i].kind == Token::Word &&
          tokens[i + 1].text == ":")
        scopes.back().labels[tokens[i].text] =
            tokens[i].text +
            (scopes.size() > 3 ? "." + std::to_string(numLabels++) : "");
    }
  }

  void parseStatement() {
    Token token = peek();
    if (accept("{"))
      return parseBlock();
    if (accept(";"))
      return;
    if (token.text == ".loc" || token.text == ".file")
      return skipLine();
    if (token.text == ".pragma")
      return skipTo(";");
    if (accept(".reg")) {
      parseRegisters();
      return expect(";");
    }
    for (auto [text, space] :
         {std::pair<const char *, Space>{".local", Space::Local},
          {".shared", Space::Shared},
          {".param", Space::Param},
          {".global", Space::Global},
          {".const", Space::Const}})
      if (accept(text)) {
        parseVariables(space, false,
                       space == Space::Global || space == Space::Const
                           ? module.variables
                           : function->variables);
        return expect(";");
      }
    if (token.kind == Token::Word && peek(1).text == ":") {
      take();
      take();
      Statement label;
      label.line = token.line;
      label.operands.push_back(name(labelName(token.text)));
      function->body.push_back(std::move(label));
      return;
    }
    Statement statement;
    statement.line = token.line;
    if (accept("@")) {
      statement.hasGuard = true;
      statement.guardNegated = accept("!");
      Operand guard = parseOperand();
      if (guard.kind != Operand::Reg ||
          function->registers[guard.index].bits != 1)
        return failAt(token.line, "a guard is not a predicate");
      statement.guard = guard.index;
    }
    Token opcode = take();
    if (opcode.kind != Token::Word)
      return failAt(opcode.line,
                    "expected an instruction, found '" + opcode.text + "'");
    statement.opcode = opcode.text;
    if (opcode.text == ".callprototype" || opcode.text == ".calltargets")
      return skipTo(";");
    while (!failed && !at(";")) {
      statement.operands.push_back(parseOperand());
      if (!accept(","))
        break;
    }
    expect(";");
    function->body.push_back(std::move(statement));
  }

  void parseRegisters() {
    Token type = take();
    unsigned bits = typeBits(type.text);
    if (!bits)
      return failAt(type.line, "unknown type '" + type.text + "'");
    do {
      Token name = take();
      unsigned count = 0;
      bool isRange = accept("<");
      if (isRange) {
        count = static_cast<unsigned>(parseInteger());
        expect(">");
      }
      if (failed || count > 1u << 20)
        return fail("too many registers");
      for (unsigned i = 0; i < (isRange ? count : 1); ++i) {
        std::string full = name.text + (isRange ? std::to_string(i) : "");
        auto [place, isNew] = scopes.back().symbols.insert(
            {full,
             {Symbol::Reg, static_cast<unsigned>(function->registers.size()),
              nullptr}});
        if (!isNew)
          return failAt(name.line, "'" + full + "' is declared twice");
        function->registers.push_back({full, bits});
      }
    } while (accept(","));
  }

  Operand name(const std::string &text) {
    Operand operand;
    operand.kind = Operand::Name;
    operand.name = text;
    return operand;
  }
  std::string labelName(const std::string &text) {
    for (auto scope = scopes.rbegin(); scope != scopes.rend(); ++scope) {
      auto found = scope->labels.find(text);
      if (found != scope->labels.end())
        return found->second;
    }
    return text;
  }

  Operand parseNumber() {
    Operand operand;
    bool negative = accept("-");
    accept("+");
    Token token = take();
    if (token.kind != Token::Number) {
      failAt(token.line, "expected a number, found '" + token.text + "'");
      return operand;
    }
    const std::string &text = token.text;
    bool isHex = text.size() > 1 && (text[1] == 'x' || text[1] == 'X');
    if (text.size() == 10 && (text[1] == 'f' || text[1] == 'F')) {
      operand.kind = Operand::Float32;
      operand.value = strtoull(text.c_str() + 2, nullptr, 16);
      if (negative)
        operand.value ^= 0x80000000u;
    } else if (text.size() == 18 && (text[1] == 'd' || text[1] == 'D')) {
      operand.kind = Operand::Float64;
      operand.value = strtoull(text.c_str() + 2, nullptr, 16);
      if (negative)
        operand.value ^= uint64_t(1) << 63;
    } else if (!isHex && text.find('.') != std::string::npos) {
      double value = strtod(text.c_str(), nullptr);
      value = negative ? -value : value;
      operand.kind = Operand::Float64;
      memcpy(&operand.value, &value, 8);
    } else {
      operand.kind = Operand::Int;
      char *end;
      bool isBinary = text.size() > 2 && text[1] == 'b';
      operand.value = isBinary ? strtoull(text.c_str() + 2, &end, 2)
                               : strtoull(text.c_str(), &end, 0);
      if (*end != 0 && strcmp(end, "U") != 0)
        failAt(token.line, "'" + text + "' is not a number");
      if (negative)
        operand.value = -operand.value;
    }
    return operand;
  }

  Operand parseOperand() {
    Operand operand = parsePrimary();
    if (accept("|")) {
      Operand pair;
      pair.kind = Operand::Pair;
      pair.elements.push_back(std::move(operand));
      pair.elements.push_back(parsePrimary());
      return pair;
    }
    // A variable's address plus a number.
    if (operand.kind == Operand::Var && (at("+") || at("-")))
      operand.offset = parseInteger();
    return operand;
  }

  Operand parsePrimary() {
    Operand operand;
    Token token = peek();
    if (token.kind == Token::Number || token.text == "-")
      return parseNumber();
    if (accept("!")) {
      operand = parsePrimary();
      operand.negated = true;
      return operand;
    }
    if (accept("[")) {
      operand.kind = Operand::Address;
      operand.elements.push_back(parsePrimary());
      if (accept("+"))
        operand.offset = parseInteger();
      else if (at("-"))
        operand.offset = parseInteger();
      if (accept(","))
        operand.elements.push_back(parsePrimary());
      expect("]");
      return operand;
    }
    for (auto [open, close, kind] :
         {std::tuple<const char *, const char *, Operand::Kind>{
              "{", "}", Operand::Vector},
          {"(", ")", Operand::List}})
      if (accept(open)) {
        operand.kind = kind;
        while (!failed && !accept(close)) {
          operand.elements.push_back(parseOperand());
          if (!at(close))
            expect(",");
        }
        return operand;
      }
    if (token.kind != Token::Word) {
      fail("expected an operand, found '" + token.text + "'");
      return operand;
    }
    take();
    if (token.text == "_") {
      operand.kind = Operand::Sink;
      return operand;
    }
    if (token.text == "WARP_SZ") {
      operand.kind = Operand::Int;
      operand.value = 32;
      return operand;
    }
    for (auto scope = scopes.rbegin(); scope != scopes.rend(); ++scope) {
      auto found = scope->symbols.find(token.text);
      if (found == scope->symbols.end())
        continue;
      if (found->second.kind == Symbol::Reg) {
        operand.kind = Operand::Reg;
        operand.index = found->second.index;
      } else {
        operand.kind = Operand::Var;
        operand.variable = found->second.variable;
      }
      operand.name = token.text;
      return operand;
    }
    if (token.text[0] == '%') {
      operand.kind = Operand::Special;
      operand.name = token.text;
      return operand;
    }
    return name(labelName(token.text));
  }

  const std::vector<Token> &tokens;
  Module &module;
  std::string &error;
  size_t position = 0;
  bool failed = false;
  bool pointee = false;
  unsigned numLabels = 0;
  Function *function = nullptr;
  std::vector<Scope> scopes;
};

} // namespace

std::unique_ptr<Module> fakecuda::ptx::parse(const std::string &text,
                                             std::string &error) {
  std::vector<Token> tokens;
  if (!tokenize(text, tokens, error))
    return nullptr;
  auto module = std::make_unique<Module>();
  size_t start = 0;
  while (start <= text.size()) {
    size_t end = text.find('\n', start);
    if (end == std::string::npos)
      end = text.size();
    module->lines.push_back(text.substr(start, end - start));
    start = end + 1;
  }
  if (!Parser(tokens, *module, error).parseModule())
    return nullptr;
  if (module->version == 0 || module->target.empty()) {
    error = "line 1: .version or .target is missing";
    return nullptr;
  }
  return module;
}
