//===- Lanes.cpp - Instructions of one lane -------------------------------===//
// The table of all instructions whose result in a lane depends on that lane
// alone. A handler is a template over an operation and the types of its rows.
//===----------------------------------------------------------------------===//
#include "test/lib/FakeCuda/Lanes.h"
#include "test/lib/FakeCuda/Machine.h"
#include "test/lib/FakeCuda/Numbers.h"

#include <algorithm>
#include <type_traits>
#include <unordered_map>

using namespace fakecuda;

uint32_t fakecuda::permuteBytes(uint32_t a, uint32_t b, uint32_t selector) {
  uint64_t bytes = uint64_t(b) << 32 | a;
  uint32_t result = 0;
  for (unsigned i = 0; i < 4; ++i) {
    unsigned which = selector >> (4 * i) & 15;
    uint8_t byte = static_cast<uint8_t>(bytes >> (8 * (which & 7)));
    if (which & 8)
      byte = byte & 0x80 ? 0xFF : 0;
    result |= uint32_t(byte) << (8 * i);
  }
  return result;
}

namespace {

using Table = std::unordered_map<std::string, Handler>;

//===----------------------------------------------------------------------===//
// Handlers
//===----------------------------------------------------------------------===//

/// Results go through memory of their own, so that the loops vectorise though a
/// register may be read and written.
template <class D> inline void write(D *to, const D *values, uint32_t mask) {
  if (mask == ~0u) {
    memcpy(to, values, 32 * sizeof(D));
    return;
  }
  for (unsigned l = 0; l < 32; ++l)
    to[l] = mask >> l & 1 ? values[l] : to[l];
}

template <class Op, class D, class A>
void unary(Warp &w, const Instr &i, uint32_t mask) {
  const A *a = w.row<A>(i.o[1]);
  D out[32];
  for (unsigned l = 0; l < 32; ++l)
    out[l] = Op::apply(i, a[l]);
  write(w.row<D>(i.o[0]), out, mask);
}
template <class Op, class D, class A, class B>
void binary(Warp &w, const Instr &i, uint32_t mask) {
  const A *a = w.row<A>(i.o[1]);
  const B *b = w.row<B>(i.o[2]);
  D out[32];
  for (unsigned l = 0; l < 32; ++l)
    out[l] = Op::apply(i, a[l], b[l]);
  write(w.row<D>(i.o[0]), out, mask);
}
template <class Op, class D, class A, class B, class C>
void ternary(Warp &w, const Instr &i, uint32_t mask) {
  const A *a = w.row<A>(i.o[1]);
  const B *b = w.row<B>(i.o[2]);
  const C *c = w.row<C>(i.o[3]);
  D out[32];
  for (unsigned l = 0; l < 32; ++l)
    out[l] = Op::apply(i, a[l], b[l], c[l]);
  write(w.row<D>(i.o[0]), out, mask);
}
template <class D, class A, class B, class C, class E, class Op>
void quaternary(Warp &w, const Instr &i, uint32_t mask) {
  const A *a = w.row<A>(i.o[1]);
  const B *b = w.row<B>(i.o[2]);
  const C *c = w.row<C>(i.o[3]);
  const E *e = w.row<E>(i.o[4]);
  D out[32];
  for (unsigned l = 0; l < 32; ++l)
    out[l] = Op::apply(i, a[l], b[l], c[l], e[l]);
  write(w.row<D>(i.o[0]), out, mask);
}

inline void writePredicate(Warp &w, uint32_t row, uint32_t value,
                           uint32_t mask) {
  if (row == kNoRow)
    return;
  uint32_t &to = w.predicate(row);
  to = (to & ~mask) | (value & mask);
}

/// setp: the comparison, joined with a predicate as Instr::mode says.
template <class Op, class T>
void compare(Warp &w, const Instr &i, uint32_t mask) {
  const T *a = w.row<T>(i.o[2]), *b = w.row<T>(i.o[3]);
  uint32_t result = 0;
  for (unsigned l = 0; l < 32; ++l)
    result |= uint32_t(Op::template apply<T>(i, a[l], b[l])) << l;
  uint32_t other = ~result;
  if (i.o[4] != kNoRow) {
    uint32_t with = w.predicate(i.o[4]);
    if (i.mode2 & 128)
      with = ~with;
    switch (i.mode) {
    case 0:
      result &= with, other &= with;
      break;
    case 1:
      result |= with, other |= with;
      break;
    default:
      result ^= with, other ^= with;
    }
  }
  writePredicate(w, i.o[0], result, mask);
  writePredicate(w, i.o[1], other, mask);
}

/// set: all ones, or 1.0, where it holds.
template <class Op, class D, class T>
void setValue(Warp &w, const Instr &i, uint32_t mask) {
  const T *a = w.row<T>(i.o[1]), *b = w.row<T>(i.o[2]);
  D out[32];
  for (unsigned l = 0; l < 32; ++l) {
    bool holds = Op::template apply<T>(i, a[l], b[l]);
    if constexpr (std::is_same_v<D, float>)
      out[l] = holds ? 1.0f : 0.0f;
    else
      out[l] = holds ? static_cast<D>(~D(0)) : D(0);
  }
  write(w.row<D>(i.o[0]), out, mask);
}

template <class T> void select(Warp &w, const Instr &i, uint32_t mask) {
  const T *a = w.row<T>(i.o[1]), *b = w.row<T>(i.o[2]);
  uint32_t which = w.predicate(i.o[3]);
  T out[32];
  for (unsigned l = 0; l < 32; ++l)
    out[l] = which >> l & 1 ? a[l] : b[l];
  write(w.row<T>(i.o[0]), out, mask);
}

template <class Op> void predicates(Warp &w, const Instr &i, uint32_t mask) {
  uint32_t a = w.predicate(i.o[1]);
  uint32_t b = i.o[2] == kNoRow ? 0 : w.predicate(i.o[2]);
  writePredicate(w, i.o[0], Op::apply(i, a, b), mask);
}

//===----------------------------------------------------------------------===//
// Integers
//===----------------------------------------------------------------------===//

#define OP1(NAME, EXPR)                                                        \
  struct NAME {                                                                \
    template <class T> static T apply(const Instr &i, T a) { return EXPR; }    \
  };
#define OP2(NAME, EXPR)                                                        \
  struct NAME {                                                                \
    template <class T> static T apply(const Instr &i, T a, T b) {              \
      return static_cast<T>(EXPR);                                             \
    }                                                                          \
  };
#define OP3(NAME, EXPR)                                                        \
  struct NAME {                                                                \
    template <class T> static T apply(const Instr &i, T a, T b, T c) {         \
      return static_cast<T>(EXPR);                                             \
    }                                                                          \
  };

template <class T> struct Wider;
template <> struct Wider<uint16_t> {
  using type = uint32_t;
};
template <> struct Wider<int16_t> {
  using type = int32_t;
};
template <> struct Wider<uint32_t> {
  using type = uint64_t;
};
template <> struct Wider<int32_t> {
  using type = int64_t;
};
template <> struct Wider<uint64_t> {
  using type = unsigned __int128;
};
template <> struct Wider<int64_t> {
  using type = __int128;
};
template <class T> using WiderT = typename Wider<T>::type;

/// Arithmetic that wraps.
template <class T> using Raw = std::make_unsigned_t<T>;
template <class T> inline T wrapMul(T a, T b) {
  return static_cast<T>(static_cast<uint64_t>(a) * static_cast<uint64_t>(b));
}
template <class T> inline T wrapAdd(T a, T b) {
  return static_cast<T>(static_cast<Raw<T>>(a) + static_cast<Raw<T>>(b));
}

OP2(Add, wrapAdd(a, b))
OP2(Sub, static_cast<Raw<T>>(a) - static_cast<Raw<T>>(b))
OP2(MulLo, wrapMul(a, b))
OP2(MulHi, (WiderT<T>(a) * WiderT<T>(b)) >> (sizeof(T) * 8))
OP3(MadLo, wrapAdd(wrapMul(a, b), c))
OP3(MadHi,
    wrapAdd(static_cast<T>((WiderT<T>(a) * WiderT<T>(b)) >> (sizeof(T) * 8)),
            c))
// Division by zero gives what PTX leaves open.
OP2(Div, b == 0 ? static_cast<T>(~T(0))
         : std::is_signed_v<T> && b == static_cast<T>(-1)
             ? static_cast<T>(0 - static_cast<Raw<T>>(a))
             : static_cast<T>(a / b))
OP2(Rem, b == 0 ? a
         : std::is_signed_v<T> && b == static_cast<T>(-1)
             ? T(0)
             : static_cast<T>(a % b))
OP2(Min, b < a ? b : a)
OP2(Max, a < b ? b : a)
OP1(Neg, static_cast<T>(0 - static_cast<Raw<T>>(a)))
OP1(Abs,
    static_cast<T>(a < 0 ? 0 - static_cast<Raw<T>>(a) : static_cast<Raw<T>>(a)))
OP2(And, a &b)
OP2(Or, a | b)
OP2(Xor, a ^ b)
OP1(Not, static_cast<T>(~a))
OP1(Cnot, static_cast<T>(a == 0))
OP1(Copy, a)

struct MulWide {
  template <class T> static WiderT<T> apply(const Instr &, T a, T b) {
    return static_cast<WiderT<T>>(a) * static_cast<WiderT<T>>(b);
  }
};
struct MadWide {
  template <class T>
  static WiderT<T> apply(const Instr &, T a, T b, WiderT<T> c) {
    return wrapAdd(static_cast<WiderT<T>>(static_cast<WiderT<T>>(a) *
                                          static_cast<WiderT<T>>(b)),
                   c);
  }
};
struct AddSat {
  static int32_t apply(const Instr &, int32_t a, int32_t b) {
    return static_cast<int32_t>(
        std::clamp<int64_t>(int64_t(a) + b, INT32_MIN, INT32_MAX));
  }
};
struct SubSat {
  static int32_t apply(const Instr &, int32_t a, int32_t b) {
    return static_cast<int32_t>(
        std::clamp<int64_t>(int64_t(a) - b, INT32_MIN, INT32_MAX));
  }
};
struct Shl {
  template <class T> static T apply(const Instr &, T a, uint32_t n) {
    return n >= sizeof(T) * 8 ? T(0) : static_cast<T>(a << n);
  }
};
struct Shr {
  template <class T> static T apply(const Instr &, T a, uint32_t n) {
    constexpr uint32_t bits = sizeof(T) * 8;
    if (std::is_signed_v<T>)
      return static_cast<T>(a >> (n >= bits ? bits - 1 : n));
    return n >= bits ? T(0) : static_cast<T>(a >> n);
  }
};
struct Popc {
  template <class T> static uint32_t apply(const Instr &, T a) {
    return static_cast<uint32_t>(__builtin_popcountll(a));
  }
};
struct Clz {
  template <class T> static uint32_t apply(const Instr &, T a) {
    return a == 0 ? sizeof(T) * 8
                  : static_cast<uint32_t>(__builtin_clzll(a)) -
                        (64 - sizeof(T) * 8);
  }
};
/// Instr::mode: .shiftamt
struct Bfind {
  template <class T> static uint32_t apply(const Instr &i, T a) {
    Raw<T> bits = static_cast<Raw<T>>(std::is_signed_v<T> && a < 0 ? ~a : a);
    if (bits == 0)
      return ~0u;
    uint32_t position = 63 - static_cast<uint32_t>(__builtin_clzll(bits));
    return i.mode ? sizeof(T) * 8 - 1 - position : position;
  }
};
struct Brev {
  template <class T> static T apply(const Instr &, T a) {
    T result = 0;
    for (unsigned b = 0; b < sizeof(T) * 8; ++b)
      result = static_cast<T>(result << 1 | (a >> b & 1));
    return result;
  }
};
struct Bfe {
  template <class T>
  static T apply(const Instr &, T a, uint32_t position, uint32_t length) {
    constexpr uint32_t bits = sizeof(T) * 8;
    position &= 0xFF, length &= 0xFF;
    if (length == 0)
      return 0;
    bool sign =
        std::is_signed_v<T> &&
        (static_cast<Raw<T>>(a) >> std::min(position + length - 1, bits - 1) &
         1);
    Raw<T> result = position >= bits ? 0 : static_cast<Raw<T>>(a) >> position;
    if (position >= bits && sign)
      return static_cast<T>(~Raw<T>(0));
    if (length < bits) {
      Raw<T> kept = (Raw<T>(1) << length) - 1;
      result &= kept;
      if (sign)
        result |= ~kept;
    } else if (sign && position) {
      result |= ~(~Raw<T>(0) >> position);
    }
    // A field that goes beyond the top is filled with the sign.
    if (sign && position + length > bits && position)
      result |= ~(~Raw<T>(0) >> position);
    return static_cast<T>(result);
  }
};
struct Bfi {
  template <class T>
  static T apply(const Instr &, T a, T b, uint32_t position, uint32_t length) {
    constexpr uint32_t bits = sizeof(T) * 8;
    position &= 0xFF, length &= 0xFF;
    if (length == 0 || position >= bits)
      return b;
    T field = length >= bits ? static_cast<T>(~T(0))
                             : static_cast<T>((T(1) << length) - 1);
    field = static_cast<T>(field << position);
    return static_cast<T>((b & ~field) | ((a << position) & field));
  }
};
/// Instr::mode: 0, or 1 + the place of f4e, b4e, rc8, ecl, ecr, rc16.
struct Prmt {
  static uint32_t apply(const Instr &i, uint32_t a, uint32_t b, uint32_t c) {
    static const uint16_t modes[6][4] = {
        {0x3210, 0x4321, 0x5432, 0x6543}, {0x5670, 0x6701, 0x7012, 0x0123},
        {0x0000, 0x1111, 0x2222, 0x3333}, {0x3210, 0x3211, 0x3222, 0x3333},
        {0x0000, 0x1110, 0x2210, 0x3210}, {0x1010, 0x3232, 0x1010, 0x3232}};
    return permuteBytes(a, b, i.mode ? modes[i.mode - 1][c & 3] : c);
  }
};
struct Lop3 {
  static uint32_t apply(const Instr &i, uint32_t a, uint32_t b, uint32_t c) {
    uint32_t result = 0;
    for (unsigned k = 0; k < 8; ++k)
      if (i.mode >> k & 1)
        result |= (k & 4 ? a : ~a) & (k & 2 ? b : ~b) & (k & 1 ? c : ~c);
    return result;
  }
};
/// Instr::mode: 1 for .clamp
struct ShfL {
  static uint32_t apply(const Instr &i, uint32_t a, uint32_t b, uint32_t c) {
    uint32_t n = i.mode ? std::min(c, 32u) : c & 31;
    return static_cast<uint32_t>((uint64_t(b) << 32 | a) << n >> 32);
  }
};
struct ShfR {
  static uint32_t apply(const Instr &i, uint32_t a, uint32_t b, uint32_t c) {
    uint32_t n = i.mode ? std::min(c, 32u) : c & 31;
    return static_cast<uint32_t>((uint64_t(b) << 32 | a) >> n);
  }
};
/// Instr::mode: 1 if a is signed, 2 if b is.
struct Dp4a {
  static uint32_t apply(const Instr &i, uint32_t a, uint32_t b, uint32_t c) {
    for (unsigned k = 0; k < 4; ++k) {
      uint8_t x = static_cast<uint8_t>(a >> (8 * k)),
              y = static_cast<uint8_t>(b >> (8 * k));
      int32_t p = i.mode & 1 ? int8_t(x) : int32_t(x),
              q = i.mode & 2 ? int8_t(y) : int32_t(y);
      c += static_cast<uint32_t>(p * q);
    }
    return c;
  }
};
struct Slct {
  template <class T, class C> static T apply(const Instr &, T a, T b, C c) {
    return c >= 0 ? a : b;
  }
};
struct Sad {
  template <class T> static T apply(const Instr &, T a, T b, T c) {
    return wrapAdd(
        c, static_cast<T>(
               a < b ? static_cast<Raw<T>>(b) - static_cast<Raw<T>>(a)
                     : static_cast<Raw<T>>(a) - static_cast<Raw<T>>(b)));
  }
};

/// add.cc, addc, sub.cc, subc, mad.cc, madc: Instr::mode has 1 if the carry is
/// read, 2 if it is written; 4 for a difference.
template <class T> void addCarry(Warp &w, const Instr &i, uint32_t mask) {
  const T *a = w.row<T>(i.o[1]), *b = w.row<T>(i.o[2]);
  T *d = w.row<T>(i.o[0]);
  uint32_t carry = w.carry;
  forLanes(mask, [&](unsigned l) {
    unsigned in = i.mode & 1 ? carry >> l & 1 : 0;
    unsigned __int128 wide =
        i.mode & 4 ? static_cast<unsigned __int128>(a[l]) - b[l] - in
                   : static_cast<unsigned __int128>(a[l]) + b[l] + in;
    d[l] = static_cast<T>(wide);
    uint32_t out = static_cast<uint32_t>(wide >> (sizeof(T) * 8)) & 1;
    carry = (carry & ~(1u << l)) | out << l;
  });
  if (i.mode & 2)
    w.carry = carry;
}
/// Instr::mode as above, and 8 for .hi.
template <class T> void madCarry(Warp &w, const Instr &i, uint32_t mask) {
  const T *a = w.row<T>(i.o[1]), *b = w.row<T>(i.o[2]), *c = w.row<T>(i.o[3]);
  T *d = w.row<T>(i.o[0]);
  uint32_t carry = w.carry;
  forLanes(mask, [&](unsigned l) {
    auto product = static_cast<WiderT<T>>(a[l]) * static_cast<WiderT<T>>(b[l]);
    Raw<T> half =
        static_cast<Raw<T>>(i.mode & 8 ? product >> (sizeof(T) * 8) : product);
    unsigned __int128 wide = static_cast<unsigned __int128>(half) +
                             static_cast<Raw<T>>(c[l]) +
                             (i.mode & 1 ? carry >> l & 1 : 0);
    d[l] = static_cast<T>(wide);
    uint32_t out = static_cast<uint32_t>(wide >> (sizeof(T) * 8)) & 1;
    carry = (carry & ~(1u << l)) | out << l;
  });
  if (i.mode & 2)
    w.carry = carry;
}

//===----------------------------------------------------------------------===//
// Comparisons
//===----------------------------------------------------------------------===//

template <class T> inline auto number(T x) { return x; }
inline float number(F16 x) { return widen(x); }
inline float number(BF16 x) { return widen(x); }
template <class T> inline T readFlushed(const Instr &i, T x) { return x; }
inline float readFlushed(const Instr &i, float x) {
  return i.mode2 & kFlush ? flush(x) : x;
}

#define COMPARE(NAME, EXPR)                                                    \
  struct NAME {                                                                \
    template <class T> static bool apply(const Instr &i, T x, T y) {           \
      auto a = readFlushed(i, number(x)), b = readFlushed(i, number(y));       \
      return EXPR;                                                             \
    }                                                                          \
  };
COMPARE(Eq, a == b)
COMPARE(Ne, a<b || a> b)
COMPARE(Lt, a < b)
COMPARE(Le, a <= b)
COMPARE(Gt, a > b)
COMPARE(Ge, a >= b)
COMPARE(Equ, !(a < b || a > b))
COMPARE(Neu, !(a == b))
COMPARE(Ltu, !(a >= b))
COMPARE(Leu, !(a > b))
COMPARE(Gtu, !(a <= b))
COMPARE(Geu, !(a < b))
COMPARE(Num, a == a && b == b)
COMPARE(Nan, a != a || b != b)

//===----------------------------------------------------------------------===//
// Floating point. Instr::mode rounds, Instr::mode2 has NumberFlags.
//===----------------------------------------------------------------------===//

inline float finish(const Instr &i, float x) {
  if (i.mode2 & kFlush)
    x = flush(x);
  if (i.mode2 & kSaturate)
    x = x > 0 ? std::min(x, 1.0f) : 0.0f; // NaN is 0
  if (i.mode2 & kRelu)
    x = x > 0 || x != x ? x : 0.0f;
  return x;
}
inline double finish(const Instr &i, double x) {
  return i.mode2 & kSaturate ? (x > 0 ? std::min(x, 1.0) : 0.0) : x;
}

#define FLOAT_OP(NAME, PARAMS, FLUSH, FAST, SLOW, DOUBLE)                      \
  struct NAME {                                                                \
    static float apply PARAMS(float) {                                         \
      FLUSH;                                                                   \
      return finish(i, i.mode == kNearest ? (FAST) : narrow(SLOW, i.mode));    \
    }                                                                          \
    static double apply PARAMS(double) {                                       \
      return finish(i, withRounding(i.mode, [&] { return DOUBLE; }));          \
    }                                                                          \
  };
/// Hides a value from the compiler, which would compute with it too early.
inline double opaque(double x) {
  volatile double hidden = x;
  return hidden;
}
#define P1(T) (const Instr &i, T a)
#define P2(T) (const Instr &i, T a, T b)
#define P3(T) (const Instr &i, T a, T b, T c)
#define F1 a = readFlushed(i, a)
#define F2 F1, b = readFlushed(i, b)
#define F3 F2, c = readFlushed(i, c)

FLOAT_OP(FAdd, P2, F2, a + b, addOdd(a, b, i.mode), opaque(a) + b)
FLOAT_OP(FSub, P2, F2, a - b, addOdd(a, -double(b), i.mode), opaque(a) - b)
FLOAT_OP(FMul, P2, F2, a *b, double(a) * b, opaque(a) * b)
FLOAT_OP(FFma, P3, F3, std::fmaf(a, b, c), fmaOdd(a, b, c, i.mode),
         std::fma(a, b, c))
FLOAT_OP(FDiv, P2, F2, a / b, divOdd(a, b), opaque(a) / b)
FLOAT_OP(FRcp, P1, F1, 1.0f / a, divOdd(1, a), 1.0 / opaque(a))
FLOAT_OP(FSqrt, P1, F1, std::sqrt(a), sqrtOdd(a), std::sqrt(a))
// Approximations: what the host computes in f64, rounded once.
FLOAT_OP(FRsqrt, P1, F1, float(1 / std::sqrt(double(a))),
         1 / std::sqrt(double(a)), 1 / std::sqrt(a))
FLOAT_OP(FSin, P1, F1, float(std::sin(double(a))), std::sin(double(a)),
         std::sin(a))
FLOAT_OP(FCos, P1, F1, float(std::cos(double(a))), std::cos(double(a)),
         std::cos(a))
FLOAT_OP(FEx2, P1, F1, float(std::exp2(double(a))), std::exp2(double(a)),
         std::exp2(a))
FLOAT_OP(FLg2, P1, F1, float(std::log2(double(a))), std::log2(double(a)),
         std::log2(a))
FLOAT_OP(FTanh, P1, F1, float(std::tanh(double(a))), std::tanh(double(a)),
         std::tanh(a))

template <class T> inline T minimum(const Instr &i, T a, T b, bool isMax) {
  a = readFlushed(i, a), b = readFlushed(i, b);
  if (a != a || b != b) {
    if ((i.mode2 & kKeepNaN) || (a != a && b != b))
      return std::numeric_limits<T>::quiet_NaN();
    return a != a ? b : a;
  }
  if (a == b) // -0 is less than +0
    return std::signbit(a) == isMax ? b : a;
  return (a < b) == isMax ? b : a;
}
struct FMin {
  template <class T> static T apply(const Instr &i, T a, T b) {
    return minimum(i, a, b, false);
  }
};
struct FMax {
  template <class T> static T apply(const Instr &i, T a, T b) {
    return minimum(i, a, b, true);
  }
};
struct FMin3 {
  static float apply(const Instr &i, float a, float b, float c) {
    return minimum(i, minimum(i, a, b, false), c, false);
  }
};
struct FMax3 {
  static float apply(const Instr &i, float a, float b, float c) {
    return minimum(i, minimum(i, a, b, true), c, true);
  }
};
struct FNeg {
  template <class T> static T apply(const Instr &i, T a) {
    return -readFlushed(i, a);
  }
};
struct FAbs {
  template <class T> static T apply(const Instr &i, T a) {
    return std::fabs(readFlushed(i, a));
  }
};
struct FCopysign {
  // PTX: the sign of a on the magnitude of b.
  template <class T> static T apply(const Instr &, T a, T b) {
    return std::copysign(b, a);
  }
};

/// Instructions on 16 bits, rounded once.
#define HALF_OP(NAME, P, DOUBLE)                                               \
  struct NAME {                                                                \
    template <class T> static T apply P(T) {                                   \
      double value = DOUBLE;                                                   \
      if (i.mode2 & kSaturate)                                                 \
        value = value > 0 ? std::min(value, 1.0) : 0.0;                        \
      T result = narrow16<T>(value, i.mode);                                   \
      if ((i.mode2 & kRelu) && result.bits >> 15 &&                            \
          !(widen(result) != widen(result)))                                   \
        result.bits = 0;                                                       \
      if (i.mode2 & kFlush && std::is_same_v<T, F16> &&                        \
          (result.bits & 0x7C00) == 0)                                         \
        result.bits &= 0x8000;                                                 \
      return result;                                                           \
    }                                                                          \
  };
inline float halfIn(const Instr &i, F16 x) {
  return i.mode2 & kFlush && (x.bits & 0x7C00) == 0
             ? std::copysign(0.0f, widen(x))
             : widen(x);
}
inline float halfIn(const Instr &, BF16 x) { return widen(x); }
HALF_OP(HAdd, P2, addOdd(halfIn(i, a), halfIn(i, b)))
HALF_OP(HSub, P2, addOdd(halfIn(i, a), -double(halfIn(i, b))))
HALF_OP(HMul, P2, double(halfIn(i, a)) * halfIn(i, b))
HALF_OP(HFma, P3, fmaOdd(halfIn(i, a), halfIn(i, b), halfIn(i, c)))
HALF_OP(HMin, P2, minimum(i, double(halfIn(i, a)), double(halfIn(i, b)), false))
HALF_OP(HMax, P2, minimum(i, double(halfIn(i, a)), double(halfIn(i, b)), true))
HALF_OP(HEx2, P1, std::exp2(double(halfIn(i, a))))
HALF_OP(HTanh, P1, std::tanh(double(halfIn(i, a))))
struct HNeg {
  template <class T> static T apply(const Instr &, T a) {
    return {static_cast<uint16_t>(a.bits ^ 0x8000)};
  }
};
struct HAbs {
  template <class T> static T apply(const Instr &, T a) {
    return {static_cast<uint16_t>(a.bits & 0x7FFF)};
  }
};

/// Both halves of 32 bits.
template <class Op, class T> struct Twice {
  static T low(uint32_t x) { return {static_cast<uint16_t>(x)}; }
  static T high(uint32_t x) { return {static_cast<uint16_t>(x >> 16)}; }
  template <class... A> static uint32_t apply(const Instr &i, A... a) {
    return uint32_t(Op::apply(i, low(a)...).bits) |
           uint32_t(Op::apply(i, high(a)...).bits) << 16;
  }
};

/// testp: Instr::mode is finite, infinite, number, notanumber, normal,
/// subnormal.
template <class T> void testNumber(Warp &w, const Instr &i, uint32_t mask) {
  const T *a = w.row<T>(i.o[1]);
  uint32_t result = 0;
  for (unsigned l = 0; l < 32; ++l) {
    bool holds = false;
    switch (i.mode) {
    case 0:
      holds = std::isfinite(a[l]);
      break;
    case 1:
      holds = std::isinf(a[l]);
      break;
    case 2:
      holds = !std::isnan(a[l]);
      break;
    case 3:
      holds = std::isnan(a[l]);
      break;
    case 4:
      holds = std::isnormal(a[l]);
      break;
    default:
      holds = std::fpclassify(a[l]) == FP_SUBNORMAL;
    }
    result |= uint32_t(holds) << l;
  }
  writePredicate(w, i.o[0], result, mask);
}

//===----------------------------------------------------------------------===//
// Conversions. Rows may be of wider registers than the types: Instr::stride is
// the destination's, Instr::addressBytes the source's.
//===----------------------------------------------------------------------===//

template <class T>
constexpr bool kIsFloat =
    std::is_same_v<T, float> || std::is_same_v<T, double> ||
    std::is_same_v<T, F16> || std::is_same_v<T, BF16>;

template <class T> inline double exact(T x) { return static_cast<double>(x); }
inline double exact(F16 x) { return widen(x); }
inline double exact(BF16 x) { return widen(x); }

inline double roundIntegral(double x, uint8_t rounding) {
  switch (rounding) {
  case kZero:
    return std::trunc(x);
  case kDown:
    return std::floor(x);
  case kUp:
    return std::ceil(x);
  default:
    return std::nearbyint(x);
  }
}

template <class D, class S> inline D convert(const Instr &i, S source) {
  if constexpr (!kIsFloat<D> && !kIsFloat<S>) {
    if (i.mode2 & kSaturate) {
      __int128 value = source;
      value = std::max<__int128>(value, std::numeric_limits<D>::min());
      value = std::min<__int128>(value, std::numeric_limits<D>::max());
      return static_cast<D>(value);
    }
    return static_cast<D>(source);
  } else if constexpr (!kIsFloat<D>) {
    double value = exact(source);
    if ((i.mode2 & kFlush) && sizeof(S) == 4)
      value = flush(static_cast<float>(value));
    // The conversion always saturates. NaN is 0, or the highest bit where
    // either type has 64 bits.
    if (value != value)
      return sizeof(D) == 8 || sizeof(S) == 8
                 ? static_cast<D>(uint64_t(1) << (sizeof(D) * 8 - 1))
                 : D(0);
    value = roundIntegral(value, i.mode);
    if (value <= static_cast<double>(std::numeric_limits<D>::min()))
      return std::numeric_limits<D>::min();
    if (value >= static_cast<double>(std::numeric_limits<D>::max()))
      return std::numeric_limits<D>::max();
    return static_cast<D>(value);
  } else {
    // Numbers of 64 bits are rounded to odd on their way to a shorter format.
    double value;
    if constexpr (std::is_same_v<S, int64_t> || std::is_same_v<S, uint64_t>) {
      if constexpr (std::is_same_v<D, double>) {
        return withRounding(i.mode, [&] {
          volatile S number = source;
          return static_cast<double>(number);
        });
      } else {
        value = static_cast<double>(source);
        __int128 rest =
            static_cast<__int128>(source) - static_cast<__int128>(value);
        value = roundToOdd(value, static_cast<double>(rest));
      }
    } else {
      value = exact(source);
    }
    if constexpr (std::is_same_v<S, float>)
      if (i.mode2 & kFlush)
        value = flush(source);
    uint8_t rounding = i.mode;
    if (i.mode2 & kIntegral) {
      value = roundIntegral(value, rounding);
      rounding = kNearest;
    }
    if (i.mode2 & kSaturate)
      value = value > 0 ? std::min(value, 1.0) : 0.0;
    if ((i.mode2 & kRelu) && value <= 0)
      value = 0;
    if constexpr (std::is_same_v<D, double>) {
      return value;
    } else if constexpr (std::is_same_v<D, float>) {
      float result = narrow(value, rounding);
      return i.mode2 & kFlush ? flush(result) : result;
    } else {
      return narrow16<D>(value, rounding);
    }
  }
}

template <class D, class S>
void convertLanes(Warp &w, const Instr &i, uint32_t mask) {
  const uint8_t *from = w.rows + i.o[1];
  uint8_t *to = w.rows + i.o[0];
  // A wider register receives the value extended as its type says.
  using Wide = std::conditional_t<
      kIsFloat<D>, uint64_t,
      std::conditional_t<std::is_signed_v<D>, int64_t, uint64_t>>;
  forLanes(mask, [&](unsigned l) {
    D result = convert<D, S>(i, loadAs<S>(from + l * i.addressBytes));
    if (i.stride == sizeof(D)) {
      storeAs(to + l * sizeof(D), result);
    } else {
      Wide wide = 0;
      if constexpr (kIsFloat<D>)
        memcpy(&wide, &result, sizeof result);
      else
        wide = static_cast<Wide>(result);
      memcpy(to + l * i.stride, &wide, i.stride);
    }
  });
}

/// cvt.rn.bf16x2.f32 d, a, b: a is the high half.
template <class T> struct Pack {
  static uint32_t apply(const Instr &i, float a, float b) {
    return uint32_t(convert<T, float>(i, a).bits) << 16 |
           convert<T, float>(i, b).bits;
  }
};

/// f32 to tf32: 10 bits of fraction, ties away (.rna) or to even.
struct ToTF32 {
  static uint32_t apply(const Instr &i, float a) {
    uint32_t bits = bitsAs<uint32_t>(a);
    if (a != a)
      return 0x7FFFFFFF;
    if (i.mode == kZero)
      return bits & ~0x1FFFu;
    uint32_t add = i.mode == kNearestAway ? 0x1000 : 0xFFF + (bits >> 13 & 1);
    uint32_t result = (bits + add) & ~0x1FFFu;
    return (i.mode2 & kRelu) && result >> 31 ? 0 : result;
  }
};

/// mov.b64 {a, b}, c and mov.b64 c, {a, b}: the wide operand is o[0], and the
/// parts are in `ext`, of `bytes` bytes each.
template <class Wide, class Part>
void pack(Warp &w, const Instr &i, uint32_t mask) {
  Wide *to = w.row<Wide>(i.o[0]);
  forLanes(mask, [&](unsigned l) {
    Wide value = 0;
    for (size_t k = 0; k < i.ext.size(); ++k)
      value |= static_cast<Wide>(w.row<Part>(i.ext[k])[l])
               << (8 * sizeof(Part) * k);
    to[l] = value;
  });
}
template <class Wide, class Part>
void unpack(Warp &w, const Instr &i, uint32_t mask) {
  Wide values[32];
  memcpy(values, w.row<Wide>(i.o[0]), sizeof values);
  for (size_t k = 0; k < i.ext.size(); ++k) {
    if (i.ext[k] == kNoRow)
      continue;
    Part *to = w.row<Part>(i.ext[k]);
    forLanes(mask, [&](unsigned l) {
      to[l] = static_cast<Part>(values[l] >> (8 * sizeof(Part) * k));
    });
  }
}

//===----------------------------------------------------------------------===//
// The table
//===----------------------------------------------------------------------===//

template <class T> void addInteger(Table &t, const std::string &type) {
  t["add." + type] = binary<Add, T, T, T>;
  t["sub." + type] = binary<Sub, T, T, T>;
  t["mul.lo." + type] = binary<MulLo, T, T, T>;
  t["mul.hi." + type] = binary<MulHi, T, T, T>;
  t["mad.lo." + type] = ternary<MadLo, T, T, T, T>;
  t["mad.hi." + type] = ternary<MadHi, T, T, T, T>;
  if constexpr (sizeof(T) < 8) {
    t["mul.wide." + type] = binary<MulWide, WiderT<T>, T, T>;
    t["mad.wide." + type] = ternary<MadWide, WiderT<T>, T, T, WiderT<T>>;
  }
  t["div." + type] = binary<Div, T, T, T>;
  t["rem." + type] = binary<Rem, T, T, T>;
  t["min." + type] = binary<Min, T, T, T>;
  t["max." + type] = binary<Max, T, T, T>;
  t["sad." + type] = ternary<Sad, T, T, T, T>;
  t["shr." + type] = binary<Shr, T, T, uint32_t>;
  if constexpr (std::is_signed_v<T>) {
    t["neg." + type] = unary<Neg, T, T>;
    t["abs." + type] = unary<Abs, T, T>;
  }
  if constexpr (sizeof(T) >= 4) {
    t["bfe." + type] = ternary<Bfe, T, T, uint32_t, uint32_t>;
    t["bfind." + type] = unary<Bfind, uint32_t, T>;
    t["addc." + type] = addCarry<Raw<T>>;
    t["madc." + type] = madCarry<T>;
  }
}

template <class T> void addBits(Table &t, const std::string &type) {
  t["and." + type] = binary<And, T, T, T>;
  t["or." + type] = binary<Or, T, T, T>;
  t["xor." + type] = binary<Xor, T, T, T>;
  t["not." + type] = unary<Not, T, T>;
  t["cnot." + type] = unary<Cnot, T, T>;
  t["shl." + type] = binary<Shl, T, T, uint32_t>;
  t["shr." + type] = binary<Shr, T, T, uint32_t>;
  t["mov." + type] = unary<Copy, T, T>;
  t["selp." + type] = select<T>;
  t["slct." + type + ".s32"] = ternary<Slct, T, T, T, int32_t>;
  t["slct." + type + ".f32"] = ternary<Slct, T, T, T, float>;
  if constexpr (sizeof(T) >= 4) {
    t["popc." + type] = unary<Popc, uint32_t, T>;
    t["clz." + type] = unary<Clz, uint32_t, T>;
    t["brev." + type] = unary<Brev, T, T>;
    t["bfi." + type] = quaternary<T, T, T, uint32_t, uint32_t, Bfi>;
  }
}

template <class T> void addCompares(Table &t, const std::string &type) {
  auto add = [&](const char *name, Handler setp, Handler word, Handler real) {
    t["setp." + std::string(name) + "." + type] = setp;
    t["set." + std::string(name) + ".u32." + type] = word;
    t["set." + std::string(name) + ".f32." + type] = real;
  };
#define ADD(NAME, OP)                                                          \
  add(NAME, compare<OP, T>, setValue<OP, uint32_t, T>, setValue<OP, float, T>)
  ADD("eq", Eq);
  ADD("ne", Ne);
  ADD("lt", Lt);
  ADD("le", Le);
  ADD("gt", Gt);
  ADD("ge", Ge);
  if constexpr (kIsFloat<T>) {
    ADD("equ", Equ);
    ADD("neu", Neu);
    ADD("ltu", Ltu);
    ADD("leu", Leu);
    ADD("gtu", Gtu);
    ADD("geu", Geu);
    ADD("num", Num);
    ADD("nan", Nan);
  } else if constexpr (!std::is_signed_v<T>) {
    ADD("lo", Lt);
    ADD("ls", Le);
    ADD("hi", Gt);
    ADD("hs", Ge);
  }
#undef ADD
}

template <class T> void addFloat(Table &t, const std::string &type) {
  t["add." + type] = binary<FAdd, T, T, T>;
  t["sub." + type] = binary<FSub, T, T, T>;
  t["mul." + type] = binary<FMul, T, T, T>;
  t["fma." + type] = t["mad." + type] = ternary<FFma, T, T, T, T>;
  t["div." + type] = binary<FDiv, T, T, T>;
  t["rcp." + type] = unary<FRcp, T, T>;
  t["sqrt." + type] = unary<FSqrt, T, T>;
  t["rsqrt." + type] = unary<FRsqrt, T, T>;
  t["min." + type] = binary<FMin, T, T, T>;
  t["max." + type] = binary<FMax, T, T, T>;
  t["neg." + type] = unary<FNeg, T, T>;
  t["abs." + type] = unary<FAbs, T, T>;
  t["copysign." + type] = binary<FCopysign, T, T, T>;
  t["testp." + type] = testNumber<T>;
}

template <class T> void addHalf(Table &t, const std::string &type) {
  auto unaries = [&](const std::string &name, Handler one, Handler two) {
    t[name + "." + type] = one;
    t[name + "." + type + "x2"] = two;
  };
#define U1(OP) unary<OP, T, T>, unary<Twice<OP, T>, uint32_t, uint32_t>
#define U2(OP)                                                                 \
  binary<OP, T, T, T>, binary<Twice<OP, T>, uint32_t, uint32_t, uint32_t>
#define U3(OP)                                                                 \
  ternary<OP, T, T, T, T>,                                                     \
      ternary<Twice<OP, T>, uint32_t, uint32_t, uint32_t, uint32_t>
  unaries("add", U2(HAdd));
  unaries("sub", U2(HSub));
  unaries("mul", U2(HMul));
  unaries("fma", U3(HFma));
  unaries("min", U2(HMin));
  unaries("max", U2(HMax));
  unaries("neg", U1(HNeg));
  unaries("abs", U1(HAbs));
  unaries("ex2", U1(HEx2));
  unaries("tanh", U1(HTanh));
#undef ADD
}

template <class D> void addConversionsTo(Table &t, const std::string &to) {
  std::string key = "cvt." + to + ".";
  t[key + "u8"] = convertLanes<D, uint8_t>;
  t[key + "s8"] = convertLanes<D, int8_t>;
  t[key + "u16"] = convertLanes<D, uint16_t>;
  t[key + "s16"] = convertLanes<D, int16_t>;
  t[key + "u32"] = convertLanes<D, uint32_t>;
  t[key + "s32"] = convertLanes<D, int32_t>;
  t[key + "u64"] = convertLanes<D, uint64_t>;
  t[key + "s64"] = convertLanes<D, int64_t>;
  t[key + "f16"] = convertLanes<D, F16>;
  t[key + "bf16"] = convertLanes<D, BF16>;
  t[key + "f32"] = convertLanes<D, float>;
  t[key + "f64"] = convertLanes<D, double>;
}

Table makeTable() {
  Table t;
  addInteger<uint16_t>(t, "u16");
  addInteger<int16_t>(t, "s16");
  addInteger<uint32_t>(t, "u32");
  addInteger<int32_t>(t, "s32");
  addInteger<uint64_t>(t, "u64");
  addInteger<int64_t>(t, "s64");
  addBits<uint16_t>(t, "b16");
  addBits<uint32_t>(t, "b32");
  addBits<uint64_t>(t, "b64");
  t["and.pred"] = predicates<And>;
  t["or.pred"] = predicates<Or>;
  t["xor.pred"] = predicates<Xor>;
  struct NotFirst {
    static uint32_t apply(const Instr &, uint32_t a, uint32_t) { return ~a; }
  };
  struct First {
    static uint32_t apply(const Instr &, uint32_t a, uint32_t) { return a; }
  };
  t["not.pred"] = predicates<NotFirst>;
  t["mov.pred"] = predicates<First>;
  addCompares<uint16_t>(t, "u16");
  addCompares<int16_t>(t, "s16");
  addCompares<uint32_t>(t, "u32");
  addCompares<int32_t>(t, "s32");
  addCompares<uint64_t>(t, "u64");
  addCompares<int64_t>(t, "s64");
  addCompares<F16>(t, "f16");
  addCompares<BF16>(t, "bf16");
  addCompares<float>(t, "f32");
  addCompares<double>(t, "f64");
  t["add.sat.s32"] = binary<AddSat, int32_t, int32_t, int32_t>;
  t["sub.sat.s32"] = binary<SubSat, int32_t, int32_t, int32_t>;
  t["prmt.b32"] = ternary<Prmt, uint32_t, uint32_t, uint32_t, uint32_t>;
  t["lop3.b32"] = ternary<Lop3, uint32_t, uint32_t, uint32_t, uint32_t>;
  t["shf.l.b32"] = ternary<ShfL, uint32_t, uint32_t, uint32_t, uint32_t>;
  t["shf.r.b32"] = ternary<ShfR, uint32_t, uint32_t, uint32_t, uint32_t>;
  t["dp4a"] = ternary<Dp4a, uint32_t, uint32_t, uint32_t, uint32_t>;
  addFloat<float>(t, "f32");
  addFloat<double>(t, "f64");
  t["min3.f32"] = ternary<FMin3, float, float, float, float>;
  t["max3.f32"] = ternary<FMax3, float, float, float, float>;
  t["sin.f32"] = unary<FSin, float, float>;
  t["cos.f32"] = unary<FCos, float, float>;
  t["ex2.f32"] = unary<FEx2, float, float>;
  t["lg2.f32"] = unary<FLg2, float, float>;
  t["tanh.f32"] = unary<FTanh, float, float>;
  addHalf<F16>(t, "f16");
  addHalf<BF16>(t, "bf16");
  addConversionsTo<uint8_t>(t, "u8");
  addConversionsTo<int8_t>(t, "s8");
  addConversionsTo<uint16_t>(t, "u16");
  addConversionsTo<int16_t>(t, "s16");
  addConversionsTo<uint32_t>(t, "u32");
  addConversionsTo<int32_t>(t, "s32");
  addConversionsTo<uint64_t>(t, "u64");
  addConversionsTo<int64_t>(t, "s64");
  addConversionsTo<F16>(t, "f16");
  addConversionsTo<BF16>(t, "bf16");
  addConversionsTo<float>(t, "f32");
  addConversionsTo<double>(t, "f64");
  t["cvt.f16x2.f32"] = binary<Pack<F16>, uint32_t, float, float>;
  t["cvt.bf16x2.f32"] = binary<Pack<BF16>, uint32_t, float, float>;
  t["cvt.tf32.f32"] = unary<ToTF32, uint32_t, float>;
  t["pack.4.2"] = pack<uint32_t, uint16_t>;
  t["pack.8.4"] = pack<uint64_t, uint32_t>;
  t["pack.8.2"] = pack<uint64_t, uint16_t>;
  t["unpack.4.2"] = unpack<uint32_t, uint16_t>;
  t["unpack.8.4"] = unpack<uint64_t, uint32_t>;
  t["unpack.8.2"] = unpack<uint64_t, uint16_t>;
  return t;
}

} // namespace

Handler fakecuda::findLanes(const std::string &key) {
  static const Table table = makeTable();
  auto found = table.find(key);
  return found == table.end() ? nullptr : found->second;
}
