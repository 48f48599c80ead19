//===- Regex.cpp - The regular expressions of tokenizer.json --------------===//

#include "lib/Model/Tokenizer/Regex.h"

#include "lib/Model/Diagnostics.h"
#include "lib/Model/Tokenizer/Unicode.h"

#include "llvm/ADT/StringSwitch.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

using namespace llvm;
using namespace mlir::llama;

namespace {
template <auto Free> struct Deleter {
  template <typename T> void operator()(T *object) const { Free(object); }
};
} // namespace
using CompileContext =
    std::unique_ptr<pcre2_compile_context, Deleter<pcre2_compile_context_free>>;
using MatchContext =
    std::unique_ptr<pcre2_match_context, Deleter<pcre2_match_context_free>>;
using MatchData =
    std::unique_ptr<pcre2_match_data, Deleter<pcre2_match_data_free>>;

/// Steps after which a match is given up; a run of a million spaces takes a few
/// million.
static constexpr uint32_t kMatchLimit = 50'000'000;

void Regex::CodeDeleter::operator()(void *code) const {
  pcre2_code_free(static_cast<pcre2_code *>(code));
}

static std::string errorText(int code) {
  PCRE2_UCHAR buffer[256] = {};
  pcre2_get_error_message(code, buffer, sizeof(buffer));
  return reinterpret_cast<const char *>(buffer);
}

//===----------------------------------------------------------------------===//
// Translation
//===----------------------------------------------------------------------===//

/// Oniguruma's \w, as the inside of a class. Outside of one it matches these
/// few more.
static constexpr StringLiteral kWordSet = "\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}";
static constexpr StringLiteral kMoreWords = "\\xB2\\xB3\\xB9\\xBC-\\xBE";

/// The replacement of an escape such as `s` in \s.
static Expected<std::string> translateEscape(char escape, bool inClass,
                                             StringRef where) {
  std::string word = (kWordSet + kMoreWords).str();
  switch (escape) {
  case 's':
    return std::string("\\p{White_Space}");
  case 'S':
    return std::string("\\P{White_Space}");
  case 'w':
    return inClass ? kWordSet.str() : "[" + word + "]";
  case 'h':
    return std::string(inClass ? "0-9a-fA-F" : "[0-9a-fA-F]");
  case 'W':
    if (!inClass)
      return "[^" + word + "]";
    break;
  case 'H':
    if (!inClass)
      return std::string("[^0-9a-fA-F]");
    break;
  case 'b':
  case 'B':
    // Word boundaries, by another idea of a word; a backspace in a class.
    if (!inClass)
      return makeError(where + ": \\" + Twine(escape) + " is not supported");
    return std::string{'\\', escape};
  default:
    return std::string{'\\', escape};
  }
  return makeError(where + ": \\" + Twine(escape) +
                   " inside a character class is not supported");
}

static pcre2_code *compilePattern(StringRef pattern, int &code) {
  CompileContext context(pcre2_compile_context_create(nullptr));
  pcre2_set_newline(context.get(), PCRE2_NEWLINE_LF);
  PCRE2_SIZE offset = 0;
  return pcre2_compile(
      reinterpret_cast<PCRE2_SPTR>(pattern.data()), pattern.size(),
      PCRE2_UTF | PCRE2_UCP | PCRE2_MULTILINE | PCRE2_NEVER_BACKSLASH_C, &code,
      &offset, context.get());
}

/// The property at the front of `text`, \p{…} or \P{…}, empty for any other
/// text. A script name means the script alone, which PCRE2 spells with "sc:".
static std::string translateProperty(StringRef text, size_t &length) {
  if (!text.starts_with("\\p{") && !text.starts_with("\\P{"))
    return "";
  length = text.find('}') + 1;
  if (length == 0)
    return "";
  std::string script =
      (text.take_front(3) + "sc:" + text.slice(3, length)).str();
  int code = 0;
  pcre2_code *compiled = compilePattern(script, code);
  pcre2_code_free(compiled);
  return compiled ? script : text.take_front(length).str();
}

/// The inside of a class that means what the POSIX class `name` does in
/// Oniguruma; empty when there is none.
static StringRef translatePosixClass(StringRef name) {
  return StringSwitch<StringRef>(name)
      .Case("alpha", "\\p{Alphabetic}")
      .Case("digit", "\\p{Nd}")
      .Case("lower", "\\p{Lowercase}")
      .Case("punct", "\\p{P}\\p{S}")
      .Case("space", "\\p{White_Space}")
      .Case("upper", "\\p{Uppercase}")
      .Default("");
}

Expected<std::string> mlir::llama::translatePattern(StringRef pattern,
                                                    StringRef where) {
  std::string result;
  bool inClass = false;
  // Position just after the '[' or '[^' of the open class.
  size_t classStart = 0;
  for (size_t i = 0; i < pattern.size(); ++i) {
    char c = pattern[i];
    StringRef rest = pattern.drop_front(i);
    size_t propertyLength = 0;
    std::string property = translateProperty(rest, propertyLength);
    if (!property.empty()) {
      result += property;
      i += propertyLength - 1;
      continue;
    }
    if (c == '\\') {
      if (++i == pattern.size())
        return makeError(where + ": the pattern ends in a lone backslash");
      Expected<std::string> escape =
          translateEscape(pattern[i], inClass, where);
      if (!escape)
        return escape.takeError();
      result += *escape;
      continue;
    }
    if (inClass) {
      if (c == ']' && i != classStart) {
        inClass = false;
      } else if (rest.starts_with("[:")) {
        size_t end = rest.find(":]");
        StringRef name = rest.slice(2, end);
        StringRef set = translatePosixClass(name);
        if (set.empty())
          return makeError(where + ": the POSIX class " + quoted(name) +
                           " is not supported");
        result += set;
        i += end + 1;
        continue;
      }
      if (c == '[' || rest.starts_with("&&"))
        return makeError(where + ": nested sets and && inside a character "
                                 "class are not supported");
    } else if (c == '[') {
      inClass = true;
      classStart = i + 1 + (rest.starts_with("[^") ? 1 : 0);
    } else if (c == '}' && rest.starts_with("}+")) {
      // Repeats the repetition in Oniguruma, is possessive in PCRE2.
      StringRef before = pattern.take_front(i);
      size_t open = before.rfind('{');
      if (open != StringRef::npos && open + 1 < i &&
          before.drop_front(open + 1).find_first_not_of("0123456789,") ==
              StringRef::npos)
        return makeError(where + ": the quantifier {n,m}+ is not supported");
    }
    result += c;
  }
  return result;
}

//===----------------------------------------------------------------------===//
// Compiling and matching
//===----------------------------------------------------------------------===//

Expected<Regex> Regex::compile(StringRef pattern, StringRef where) {
  Expected<std::string> translated = translatePattern(pattern, where);
  if (!translated)
    return translated.takeError();
  int code = 0;
  pcre2_code *compiled = compilePattern(*translated, code);
  if (!compiled)
    return makeError(where + ": cannot compile the pattern " + quoted(pattern) +
                     ": " + errorText(code));
  Regex regex;
  regex.code.reset(compiled);
  regex.pattern = pattern.str();
  return std::move(regex);
}

Expected<std::vector<ByteRange>> Regex::findAll(StringRef text) const {
  const auto *compiled = static_cast<const pcre2_code *>(code.get());
  MatchContext context(pcre2_match_context_create(nullptr));
  pcre2_set_match_limit(context.get(), kMatchLimit);
  MatchData data(pcre2_match_data_create_from_pattern(compiled, nullptr));
  const PCRE2_SIZE *bounds = pcre2_get_ovector_pointer(data.get());
  auto subject = reinterpret_cast<PCRE2_SPTR>(text.data());

  std::vector<ByteRange> matches;
  size_t position = 0;
  size_t lastEnd = StringRef::npos;
  while (position <= text.size()) {
    int result = pcre2_match(compiled, subject, text.size(), position,
                             PCRE2_NO_UTF_CHECK, data.get(), context.get());
    if (result == PCRE2_ERROR_NOMATCH)
      break;
    if (result < 0)
      return makeError("the pattern " + quoted(pattern) +
                       " could not be matched: " + errorText(result));
    size_t begin = bounds[0], end = bounds[1];
    // \K in a lookaround may put the start behind the end.
    if (begin > end || begin < position)
      return makeError("the pattern " + quoted(pattern) +
                       " moves the start of its match, which is not supported");
    if (begin == end) {
      // Step over one character, lest the same empty match come again.
      if (begin != lastEnd)
        matches.emplace_back(begin, end);
      lastEnd = end;
      position = end;
      position += end < text.size() ? getUtf8Length(text[end]) : 1;
      continue;
    }
    matches.emplace_back(begin, end);
    lastEnd = position = end;
  }
  return matches;
}
