//===- InstructionTest.cpp - What instructions compute --------------------===//
// One instruction in 32 lanes, against what C++ says on the same numbers.
//===----------------------------------------------------------------------===//
#include "test/unit/FakeCuda/Harness.h"

#include "runtime/FloatBits.h"

#include <cfenv>
#include <cmath>
#include <limits>

using namespace fakecuda;

namespace {

template <class To, class From> To bits(From value) {
  static_assert(sizeof(To) == sizeof(From), "");
  To to;
  memcpy(&to, &value, sizeof to);
  return to;
}

/// Executes `instructions` on registers a, b, c (each of its row of `inputs`)
/// in 32 lanes; the result is in d. Registers are of the width of their
/// numbers.
template <class D, class A, class B = uint32_t, class C = uint32_t>
std::vector<D> compute(const std::string &instructions, std::vector<A> a,
                       std::vector<B> b = {}, std::vector<C> c = {},
                       const std::string &version = "8.3") {
  auto width = [](size_t bytes) { return std::to_string(bytes * 8); };
  a.resize(32), b.resize(32), c.resize(32);
  std::string w[4] = {width(sizeof(D)), width(sizeof(A)), width(sizeof(B)),
                      width(sizeof(C))};
  size_t sizes[4] = {sizeof(D), sizeof(A), sizeof(B), sizeof(C)};
  std::string body = ".reg .pred p, q; .reg .b32 t, lo, hi; .reg .b64 x, y;\n"
                     "mov.u32 t, %tid.x;\n";
  const char *names[4] = {"d", "a", "b", "c"};
  for (int i = 0; i < 4; ++i)
    body += std::string(".reg .b") + w[i] + " " + names[i] + ";\n";
  for (int i = 1; i < 4; ++i)
    body += std::string("ld.param.b64 x, [p") + names[i] +
            "];\nmul.wide.u32 y, t, " + std::to_string(sizes[i]) +
            ";\nadd.u64 x, x, y;\nld.global.b" + w[i] + " " + names[i] +
            ", [x];\n";
  body += "mov.b" + w[0] + " d, 0;\n" + instructions +
          "\nld.param.b64 x, [pd];\nmul.wide.u32 y, t, " +
          std::to_string(sizes[0]) + ";\nadd.u64 x, x, y;\nst.global.b" + w[0] +
          " [x], d;\nret;";
  Harness h(kernel(".param .b64 pd, .param .b64 pa, .param .b64 pb, .param "
                   ".b64 pc",
                   body, "sm_90a", version));
  uint64_t pd = h.put(std::vector<D>(32));
  EXPECT_TRUE(h.run("k", 1, 32, pd, h.put(a), h.put(b), h.put(c))) << h.error;
  return h.get<D>(pd, 32);
}

// Numbers that hurt.
const std::vector<uint32_t> kWords = {
    0,          1,          2,          3,          7,          31,
    32,         33,         0x7FFFFFFF, 0x80000000, 0x80000001, 0xFFFFFFFF,
    0xFFFFFFFE, 0x12345678, 0xDEADBEEF, 0xFF00FF00, 100,        1000,
    65535,      65536,      0x55555555, 0xAAAAAAAA, 8,          16,
    24,         0xF0F0F0F0, 5,          9,          0x01010101, 0x80808080,
    17,         255};
const std::vector<uint32_t> kOthers = {
    1,          0xFFFFFFFF, 3,     0,          31,     5,      32,     2,
    0x80000000, 0xFFFFFFFF, 7,     0x7FFFFFFF, 0x3210, 4,      0xFFFF, 16,
    33,         10,         65537, 255,        8,      12,     1,      2,
    0x88,       0xABCD1234, 6,     100,        0x7654, 0x0123, 40,     9};
const std::vector<float> kFloats = {
    0.0f,           -0.0f,      1.0f,        -1.0f,
    0.5f,           1.5f,       2.5f,        -2.5f,
    3.1415927f,     1e10f,      -1e10f,      1e-10f,
    1e38f,          -3e38f,     1e-40f,      -1e-45f,
    INFINITY,       -INFINITY,  NAN,         65504.0f,
    65520.0f,       1e-7f,      6e-8f,       0.1f,
    100.25f,        -0.75f,     16777217.0f, 2147483648.0f,
    -2147483904.0f, 1.0000001f, 0.99999994f, 123456.789f};
const std::vector<float> kMoreFloats = {
    1.0f,      1.0f,     1e-8f, 3.0f,   -0.5f, 1.1f,  0.1f,   NAN,
    -0.0f,     1e10f,    7.0f,  1e-30f, 10.0f, 2.0f,  1e-40f, 1.0f,
    -INFINITY, 5.0f,     1.0f,  2.0f,   16.0f, 0.3f,  1e-8f,  0.2f,
    -7.5f,     1.0f / 3, 1.0f,  0.5f,   1.0f,  1e-8f, 1.0f,   0.0f};

template <class T>
void expectSame(const std::vector<T> &got, const std::vector<T> &want,
                const std::string &what) {
  for (size_t i = 0; i < 32; ++i) {
    bool bothNaN = got[i] != got[i] && want[i] != want[i];
    EXPECT_TRUE(bothNaN || memcmp(&got[i], &want[i], sizeof(T)) == 0)
        << what << " in lane " << i << ": " << +got[i] << " and not "
        << +want[i];
  }
}

/// Applies a function of two numbers to 32 lanes.
template <class D, class A, class B, class F>
std::vector<D> map2(const std::vector<A> &a, const std::vector<B> &b, F f) {
  std::vector<D> out(32);
  for (int i = 0; i < 32; ++i)
    out[i] = f(a[i], b[i]);
  return out;
}

#define WORDS(INSTRUCTION, EXPR)                                               \
  expectSame(compute<uint32_t>(INSTRUCTION, kWords, kOthers),                  \
             map2<uint32_t>(kWords, kOthers,                                   \
                            [](uint32_t a, uint32_t b) -> uint32_t {           \
                              int32_t sa = a, sb = b;                          \
                              (void)sa, (void)sb;                              \
                              return EXPR;                                     \
                            }),                                                \
             INSTRUCTION)

TEST(FakeCudaInstruction, IntegerArithmetic) {
  WORDS("add.s32 d, a, b;", a + b);
  WORDS("add.sat.s32 d, a, b;",
        std::max<int64_t>(INT32_MIN,
                          std::min<int64_t>(INT32_MAX, int64_t(sa) + sb)));
  WORDS("sub.s32 d, a, b;", a - b);
  WORDS("mul.lo.s32 d, a, b;", a * b);
  WORDS("mul.hi.s32 d, a, b;", (int64_t(sa) * sb) >> 32);
  WORDS("mul.hi.u32 d, a, b;", (uint64_t(a) * b) >> 32);
  WORDS("mad.lo.s32 d, a, b, a;", a * b + a);
  WORDS("mad.hi.u32 d, a, b, b;", ((uint64_t(a) * b) >> 32) + b);
  WORDS("@!q bra go; go: setp.ne.u32 p, b, 0; @p div.u32 d, a, b;",
        b ? a / b : 0);
  WORDS("setp.ne.u32 p, b, 0; @p div.s32 d, a, b;", b == 0     ? 0
                                                    : sb == -1 ? 0 - a
                                                               : sa / sb);
  WORDS("setp.ne.u32 p, b, 0; @p rem.s32 d, a, b;",
        b == 0 || sb == -1 ? 0 : sa % sb);
  WORDS("setp.ne.u32 p, b, 0; @p rem.u32 d, a, b;", b ? a % b : 0);
  WORDS("min.s32 d, a, b;", std::min(sa, sb));
  WORDS("max.u32 d, a, b;", std::max(a, b));
  WORDS("neg.s32 d, a;", 0 - a);
  WORDS("abs.s32 d, a;", sa < 0 ? 0 - a : a);
  WORDS("sad.u32 d, a, b, a;", (a < b ? b - a : a - b) + a);
}

TEST(FakeCudaInstruction, Bits) {
  WORDS("and.b32 d, a, b;", a & b);
  WORDS("or.b32 d, a, b;", a | b);
  WORDS("xor.b32 d, a, b;", a ^ b);
  WORDS("not.b32 d, a;", ~a);
  WORDS("cnot.b32 d, a;", a == 0);
  WORDS("shl.b32 d, a, b;", b > 31 ? 0 : a << b);
  WORDS("shr.u32 d, a, b;", b > 31 ? 0 : a >> b);
  WORDS("shr.s32 d, a, b;", sa >> std::min(b, 31u));
  WORDS("popc.b32 d, a;", __builtin_popcount(a));
  WORDS("clz.b32 d, a;", a ? __builtin_clz(a) : 32);
  WORDS("bfind.u32 d, a;", a ? 31 - __builtin_clz(a) : ~0u);
  WORDS("bfind.shiftamt.s32 d, a;",
        (sa < 0 ? ~a : a) ? __builtin_clz(sa < 0 ? ~a : a) : ~0u);
  WORDS("brev.b32 d, a;", __builtin_bitreverse32(a));
  WORDS("lop3.b32 d, a, b, a, 0x96;", a ^ b ^ a);
  WORDS("lop3.b32 d, a, b, 255, 0xEA;", (a & b) | 255);
  WORDS("shf.l.wrap.b32 d, a, b, 8;", b << 8 | a >> 24);
  WORDS("shf.r.wrap.b32 d, a, b, 40;", b << 24 | a >> 8);
  WORDS("shf.r.clamp.b32 d, a, b, 40;", b);
  WORDS("prmt.b32 d, a, b, 0x5410;", (a & 0xFFFF) | b << 16);
  WORDS("prmt.b32 d, a, b, 0xF0B7;", (b >> 24) | (sa < 0 ? 0xFF00 : 0) |
                                         (a & 0xFF) << 16 |
                                         (sb < 0 ? 0xFF000000 : 0));
  WORDS("prmt.b32.f4e d, a, b, 1;", a >> 8 | b << 24);
  WORDS("bfe.u32 d, a, 4, 8;", a >> 4 & 0xFF);
  WORDS("bfe.s32 d, a, 28, 8;", sa >> 28);
  WORDS("bfe.s32 d, a, 3, 5;", int32_t(a << 24) >> 27);
  WORDS("bfe.u32 d, a, b, 32;", (b & 255) > 31 ? 0 : a >> (b & 255));
  WORDS("bfi.b32 d, a, b, 4, 8;", (b & ~0xFF0u) | (a & 0xFF) << 4);
  WORDS("dp4a.s32.s32 d, a, b, 7;", [&] {
    uint32_t sum = 7;
    for (int i = 0; i < 4; ++i)
      sum += int8_t(a >> (8 * i)) * int8_t(b >> (8 * i));
    return sum;
  }());
  WORDS("{ .reg .u32 e; add.cc.u32 e, a, b; addc.u32 d, 0, 0; }",
        (uint64_t(a) + b) >> 32);
  WORDS("{ .reg .u32 e; sub.cc.u32 e, a, b; subc.u32 d, 0, 0; }",
        a < b ? ~0u : 0);
  WORDS("{ .reg .u32 e; mad.lo.cc.u32 e, a, b, a; madc.hi.u32 d, a, b, 0; }",
        (uint64_t(a) * b + a) >> 32);
}

TEST(FakeCudaInstruction, Widths) {
  expectSame(compute<uint64_t>("mul.wide.s32 d, a, b;", kWords, kOthers),
             map2<uint64_t>(kWords, kOthers,
                            [](uint32_t a, uint32_t b) {
                              return uint64_t(int64_t(int32_t(a)) * int32_t(b));
                            }),
             "mul.wide.s32");
  expectSame(compute<uint64_t>("mul.wide.u32 d, a, b; mad.wide.u32 d, a, 3, d;",
                               kWords, kOthers),
             map2<uint64_t>(kWords, kOthers,
                            [](uint32_t a, uint32_t b) {
                              return uint64_t(a) * b + uint64_t(a) * 3;
                            }),
             "mad.wide.u32");
  std::vector<uint64_t> longs(32), others(32);
  std::vector<uint16_t> shorts(32);
  for (int i = 0; i < 32; ++i) {
    longs[i] = uint64_t(kWords[i]) << 32 | kOthers[i];
    others[i] = uint64_t(kOthers[31 - i]) << 16 | 1;
    shorts[i] = static_cast<uint16_t>(kWords[i] ^ kWords[i] >> 16);
  }
#define LONGS(INSTRUCTION, EXPR)                                               \
  expectSame(compute<uint64_t>(INSTRUCTION, longs, others),                    \
             map2<uint64_t>(longs, others,                                     \
                            [](uint64_t a, uint64_t b) -> uint64_t {           \
                              int64_t sa = a, sb = b;                          \
                              (void)sa, (void)sb;                              \
                              return EXPR;                                     \
                            }),                                                \
             INSTRUCTION)
  LONGS("add.s64 d, a, b;", a + b);
  LONGS("mul.lo.s64 d, a, b;", a * b);
  LONGS("mul.hi.s64 d, a, b;", (__int128(sa) * sb) >> 64);
  LONGS("div.u64 d, a, b;", a / b);
  LONGS("rem.s64 d, a, b;", sa % sb);
  LONGS("shl.b64 d, a, 40;", a << 40);
  LONGS("shr.s64 d, a, 70;", sa >> 63);
  LONGS("bfe.s64 d, a, 60, 8;", sa >> 60);
  LONGS("max.s64 d, a, b;", std::max(sa, sb));
  LONGS("mov.b64 {lo, hi}, a; mov.b64 d, {hi, lo};", a << 32 | a >> 32);
  expectSame(compute<uint16_t>("add.s16 d, a, a; mul.lo.u16 d, d, 7; shr.s16 "
                               "d, d, 3;",
                               shorts),
             map2<uint16_t>(shorts, shorts,
                            [](uint16_t a, uint16_t) {
                              return uint16_t(int16_t(uint16_t(a * 14)) >> 3);
                            }),
             "16 bits");
  expectSame(compute<uint32_t>("mul.wide.u16 d, a, a;", shorts),
             map2<uint32_t>(shorts, shorts,
                            [](uint16_t a, uint16_t) {
                              return uint32_t(a) * uint32_t(a);
                            }),
             "mul.wide.u16");
}

TEST(FakeCudaInstruction, ComparisonsAndSelections) {
  WORDS("setp.lt.s32 p, a, b; selp.u32 d, 1, 0, p;", sa < sb);
  WORDS("setp.lo.u32 p, a, b; selp.u32 d, 1, 0, p;", a < b);
  WORDS("setp.hs.u32 p, a, b; selp.u32 d, a, b, p;", a >= b ? a : b);
  WORDS("setp.eq.u32 q, b, 3; setp.gt.and.s32 p, a, 0, q; selp.u32 d, 1, 0, p;",
        sa > 0 && b == 3);
  WORDS("setp.eq.u32 q, b, 3; setp.gt.or.s32 p|q, a, 0, !q; selp.u32 d, 1, 0, "
        "p; @q add.u32 d, d, 2;",
        (sa > 0 || b != 3) + 2 * (!(sa > 0) || b != 3));
  WORDS("set.le.u32.s32 d, a, b;", sa <= sb ? ~0u : 0);
  WORDS("slct.b32.s32 d, a, 5, b;", sb >= 0 ? a : 5);
  WORDS("setp.lt.s32 p, a, b; setp.ne.s32 q, a, 7; and.pred p, p, q; not.pred "
        "p, p; selp.u32 d, 1, 0, p;",
        !(sa < sb && sa != 7));
  auto floats = [](const char *how, auto f) {
    std::string text = std::string("setp.") + how +
                       ".f32 p, a, b; selp.u32 d, "
                       "1, 0, p;";
    expectSame(
        compute<uint32_t>(text, kFloats, kMoreFloats),
        map2<uint32_t>(kFloats, kMoreFloats,
                       [&](float a, float b) -> uint32_t { return f(a, b); }),
        text);
  };
  auto isNaN = [](float a, float b) { return a != a || b != b; };
  floats("eq", [](float a, float b) { return a == b; });
  floats("ne", [&](float a, float b) { return !isNaN(a, b) && a != b; });
  floats("lt", [](float a, float b) { return a < b; });
  floats("gtu", [&](float a, float b) { return isNaN(a, b) || a > b; });
  floats("neu", [&](float a, float b) { return isNaN(a, b) || a != b; });
  floats("equ", [&](float a, float b) { return isNaN(a, b) || a == b; });
  floats("num", [&](float a, float b) { return !isNaN(a, b); });
  floats("nan", isNaN);
}

#define FLOATS(INSTRUCTION, EXPR)                                              \
  expectSame(compute<float>(INSTRUCTION, kFloats, kMoreFloats),                \
             map2<float>(kFloats, kMoreFloats,                                 \
                         [&](float a, float b) -> float { return EXPR; }),     \
             INSTRUCTION)

/// The arithmetic of the host with another rounding.
template <class F> float rounded(int mode, F f) {
  int before = fegetround();
  fesetround(mode);
  volatile float result = f();
  fesetround(before);
  return result;
}
float flushed(float x) {
  return std::fabs(x) < 1.17549435e-38f ? std::copysign(0.0f, x) : x;
}

TEST(FakeCudaInstruction, FloatingPoint) {
  FLOATS("add.rn.f32 d, a, b;", a + b);
  FLOATS("sub.f32 d, a, b;", a - b);
  FLOATS("mul.rn.f32 d, a, b;", a * b);
  FLOATS("mul.ftz.f32 d, a, b;", flushed(flushed(a) * flushed(b)));
  FLOATS("add.sat.f32 d, a, b;",
         a + b != a + b ? 0.0f : std::min(1.0f, std::max(0.0f, a + b)));
  FLOATS("fma.rn.f32 d, a, b, a;", std::fma(a, b, a));
  FLOATS("div.rn.f32 d, a, b;", a / b);
  FLOATS("rcp.rn.f32 d, b;", 1 / b);
  FLOATS("sqrt.rn.f32 d, a;", std::sqrt(a));
  FLOATS("neg.f32 d, a;", -a);
  FLOATS("abs.f32 d, a;", std::fabs(a));
  FLOATS("copysign.f32 d, a, b;", std::copysign(b, a));
  FLOATS("min.f32 d, a, b;", a != a   ? b
                             : b != b ? a
                             : a == b ? (std::signbit(a) ? a : b)
                                      : std::min(a, b));
  FLOATS("max.NaN.f32 d, a, b;", a != a || b != b ? NAN
                                 : a == b         ? (std::signbit(a) ? b : a)
                                                  : std::max(a, b));
  for (const auto &entry : {std::pair<const char *, int>{"rz", FE_TOWARDZERO},
                            {"rm", FE_DOWNWARD},
                            {"rp", FE_UPWARD}}) {
    std::string r = entry.first;
    int mode = entry.second;
    auto check = [&](const std::string &text, auto f) {
      expectSame(compute<float>(text, kFloats, kMoreFloats),
                 map2<float>(kFloats, kMoreFloats,
                             [&](float x, float y) {
                               volatile float a = x, b = y;
                               return rounded(mode, [&] { return f(a, b); });
                             }),
                 text);
    };
    check("add." + r + ".f32 d, a, b;",
          [](volatile float &a, volatile float &b) { return a + b; });
    check("mul." + r + ".f32 d, a, b;",
          [](volatile float &a, volatile float &b) { return a * b; });
    check("div." + r + ".f32 d, a, b;",
          [](volatile float &a, volatile float &b) { return a / b; });
    check("fma." + r + ".f32 d, a, b, b;",
          [](volatile float &a, volatile float &b) { return fmaf(a, b, b); });
    check("sqrt." + r + ".f32 d, a;",
          [](volatile float &a, volatile float &) { return sqrtf(a); });
  }
  // Approximations, against the host's.
  FLOATS("ex2.approx.ftz.f32 d, b;",
         flushed(float(std::exp2(double(flushed(b))))));
  FLOATS("rsqrt.approx.f32 d, a;", float(1 / std::sqrt(double(a))));
  FLOATS("lg2.approx.f32 d, a;", float(std::log2(double(a))));
  FLOATS("tanh.approx.f32 d, a;", float(std::tanh(double(a))));
  FLOATS("sin.approx.f32 d, b;", float(std::sin(double(b))));
  std::vector<double> doubles(kFloats.begin(), kFloats.end()),
      more(kMoreFloats.begin(), kMoreFloats.end());
  expectSame(
      compute<double>(
          "fma.rn.f64 d, a, b, b; div.rn.f64 d, d, 0d3FF8000000000000;",
          doubles, more),
      map2<double>(doubles, more,
                   [](double a, double b) { return std::fma(a, b, b) / 1.5; }),
      "f64");
}

TEST(FakeCudaInstruction, Conversions) {
  using mlir::llama::bf16ToFloat;
  using mlir::llama::f16ToFloat;
  using mlir::llama::roundToBF16;
  using mlir::llama::roundToF16;
#define CONVERT(D, INSTRUCTION, A, EXPR)                                       \
  expectSame(compute<D>(INSTRUCTION, A),                                       \
             map2<D>(A, A, [](auto a, auto) -> D { return EXPR; }),            \
             INSTRUCTION)
#define INTEGRAL(ROUND, LOW, HIGH)                                             \
  (a != a ? 0.0                                                                \
          : std::min(double(HIGH), std::max(double(LOW), double(ROUND(a)))))
  CONVERT(int32_t, "cvt.rzi.s32.f32 d, a;", kFloats,
          INTEGRAL(std::trunc, INT32_MIN, INT32_MAX));
  CONVERT(int32_t, "cvt.rni.s32.f32 d, a;", kFloats,
          INTEGRAL(std::nearbyint, INT32_MIN, INT32_MAX));
  CONVERT(int32_t, "cvt.rmi.s32.f32 d, a;", kFloats,
          INTEGRAL(std::floor, INT32_MIN, INT32_MAX));
  CONVERT(uint32_t, "cvt.rpi.u32.f32 d, a;", kFloats,
          INTEGRAL(std::ceil, 0, UINT32_MAX));
  CONVERT(float, "cvt.rn.f32.s32 d, a;", kWords, float(int32_t(a)));
  CONVERT(float, "cvt.rn.f32.u32 d, a;", kWords, float(a));
  CONVERT(float, "cvt.rmi.f32.f32 d, a;", kFloats, std::floor(a));
  CONVERT(float, "cvt.sat.f32.f32 d, a;", kFloats,
          a != a ? 0.0f : std::min(1.0f, std::max(0.0f, a)));
  CONVERT(double, "cvt.f64.f32 d, a;", kFloats, a);
  CONVERT(uint32_t, "cvt.s32.s8 d, a;", kWords, uint32_t(int8_t(a)));
  CONVERT(uint32_t, "cvt.u32.u16 d, a;",
          std::vector<uint16_t>(kWords.begin(), kWords.end()), a);
  CONVERT(uint64_t, "cvt.s64.s32 d, a;", kWords, uint64_t(int32_t(a)));
  CONVERT(uint16_t, "cvt.u16.u32 d, a;", kWords, uint16_t(a));
  CONVERT(uint16_t, "cvt.sat.u8.s32 d, a;", kWords,
          std::min(255, std::max(0, int32_t(a))));
  auto noNaN = kFloats;
  for (float &x : noNaN)
    x = x != x ? 7.0f : x;
  CONVERT(uint16_t, "cvt.rn.f16.f32 d, a;", noNaN, roundToF16(a));
  CONVERT(uint16_t, "cvt.rn.bf16.f32 d, a;", noNaN, roundToBF16(a));
  CONVERT(uint32_t, "cvt.rn.bf16x2.f32 d, a, b;", noNaN,
          uint32_t(roundToBF16(a)) << 16);
  CONVERT(uint32_t, "cvt.rn.f16x2.f32 d, b, a;", noNaN, roundToF16(a));
  // .rna to tf32: 13 bits go, ties away from zero.
  CONVERT(uint32_t, "cvt.rna.tf32.f32 d, a;", noNaN,
          std::isinf(a) ? bits<uint32_t>(a)
                        : ((bits<uint32_t>(a) + 0x1000) & ~0x1FFFu));
  std::vector<uint16_t> halves(32);
  for (int i = 0; i < 32; ++i)
    halves[i] = static_cast<uint16_t>(kWords[i] * 2654435761u >> 17);
  CONVERT(float, "cvt.f32.f16 d, a;", halves, f16ToFloat(a));
  CONVERT(float, "cvt.f32.bf16 d, a;", halves, bf16ToFloat(a));
  // Towards zero: the largest number of the format that is no larger.
  CONVERT(uint16_t, "cvt.rz.bf16.f32 d, a;", noNaN,
          uint16_t(bits<uint32_t>(a) >> 16));
}

TEST(FakeCudaInstruction, Halves) {
  using namespace mlir::llama;
  std::vector<uint16_t> a(32), b(32), c(32);
  std::vector<uint32_t> pairs(32), others(32);
  for (uint32_t i = 0; i < 32; ++i) {
    a[i] = roundToF16(std::ldexp(1.0 + i / 37.0, int(i % 11) - 5));
    b[i] = roundToF16(std::ldexp(-2.0 + i / 11.0, int(i % 7) - 3));
    c[i] = roundToF16(i * 0.01 - 0.1);
    pairs[i] = a[i] | uint32_t(b[i]) << 16;
    others[i] = b[i] | uint32_t(c[i]) << 16;
  }
  auto sum = compute<uint16_t>("add.rn.f16 d, a, b;", a, b);
  auto fma = compute<uint16_t>("fma.rn.f16 d, a, b, c;", a, b, c);
  auto relu = compute<uint16_t>("fma.rn.relu.f16 d, a, b, c;", a, b, c);
  auto twice = compute<uint32_t>("mul.rn.f16x2 d, a, b;", pairs, others);
  auto brain = compute<uint16_t>("fma.rn.bf16 d, a, b, c;", a, b, c);
  auto most = compute<uint32_t>("max.bf16x2 d, a, b;", pairs, others);
  for (int i = 0; i < 32; ++i) {
    double x = f16ToFloat(a[i]), y = f16ToFloat(b[i]), z = f16ToFloat(c[i]);
    EXPECT_EQ(sum[i], roundToF16(x + y));
    EXPECT_EQ(fma[i], roundToF16(x * y + z));
    EXPECT_EQ(relu[i], x * y + z < 0 ? 0 : roundToF16(x * y + z));
    EXPECT_EQ(twice[i], roundToF16(x * y) | uint32_t(roundToF16(y * z)) << 16);
    double p = bf16ToFloat(a[i]), q = bf16ToFloat(b[i]), r = bf16ToFloat(c[i]);
    EXPECT_EQ(brain[i], roundToBF16(p * q + r));
    EXPECT_EQ(most[i] & 0xFFFF, roundToBF16(std::max(p, q)));
    EXPECT_EQ(most[i] >> 16, roundToBF16(std::max(q, r)));
  }
}

TEST(FakeCudaInstruction, RoundsFusedBF16Once) {
  // 1.5 * (1 + 2^-7) = 1.51171875 is halfway between 1.5078125 and 1.515625;
  // with a tiny addend it is not.
  using namespace mlir::llama;
  std::vector<uint16_t> a(32, roundToBF16(1.5)), b(32, roundToBF16(1.0078125)),
      c(32, roundToBF16(std::ldexp(1.0, -100)));
  c[1] = roundToBF16(-std::ldexp(1.0, -100));
  auto d = compute<uint16_t>("fma.rn.bf16 d, a, b, c;", a, b, c);
  EXPECT_EQ(bf16ToFloat(d[0]), 1.515625f);
  EXPECT_EQ(bf16ToFloat(d[1]), 1.5078125f);
}

TEST(FakeCudaInstruction, Collectives) {
  std::vector<uint32_t> lanes(32);
  for (uint32_t i = 0; i < 32; ++i)
    lanes[i] = i * 10;
  auto check = [&](const std::string &text, auto f) {
    auto got = compute<uint32_t>(text, lanes);
    for (int i = 0; i < 32; ++i)
      EXPECT_EQ(got[i], uint32_t(f(i))) << text << " in lane " << i;
  };
  check("shfl.sync.bfly.b32 d, a, 1, 31, -1;",
        [](int i) { return (i ^ 1) * 10; });
  check("shfl.sync.idx.b32 d, a, 5, 31, -1;", [](int) { return 50; });
  // Segments of 8 lanes: clamp and mask are 0x1818 and its like.
  check("shfl.sync.idx.b32 d|p, a, 5, 0x1807, -1;",
        [](int i) { return (i / 8 * 8 + 5) * 10; });
  check("shfl.sync.up.b32 d|p, a, 1, 0, -1; @!p mov.u32 d, 7;",
        [](int i) { return i ? (i - 1) * 10 : 7; });
  check("shfl.sync.down.b32 d|p, a, 2, 0x181f, -1; @!p mov.u32 d, 7;",
        [](int i) { return i % 8 < 6 ? (i + 2) * 10 : 7; });
  check("setp.gt.u32 p, t, 3; vote.sync.ballot.b32 d, p, -1;",
        [](int) { return 0xFFFFFFF0; });
  check(
      "setp.gt.u32 p, t, 3; vote.sync.any.pred q, p, -1; selp.u32 d, 1, 0, q;",
      [](int) { return 1; });
  check(
      "setp.gt.u32 p, t, 3; vote.sync.all.pred q, p, -1; selp.u32 d, 1, 0, q;",
      [](int) { return 0; });
  check("and.b32 lo, t, 3; match.any.sync.b32 d, lo, -1;",
        [](int i) { return 0x11111111u << (i & 3); });
  check("redux.sync.add.s32 d, a, -1;", [](int) { return 4960; });
  check("redux.sync.max.u32 d, a, -1;", [](int) { return 310; });
  check("elect.sync _|p, -1; selp.u32 d, 1, 0, p;",
        [](int i) { return i == 0; });
  check("setp.lt.u32 p, t, 8; @p activemask.b32 d;",
        [](int i) { return i < 8 ? 0xFF : 0; });
  check("mov.u32 d, %lanemask_lt;", [](int i) { return (1u << i) - 1; });
}

TEST(FakeCudaInstruction, DivergesAndMeetsAgain) {
  // Each lane counts its own number of steps; then all shuffle together.
  std::vector<uint32_t> steps(32);
  for (uint32_t i = 0; i < 32; ++i)
    steps[i] = i * 7 % 13;
  auto got = compute<uint32_t>(R"(
    mov.u32 lo, 0;
  loop:
    setp.ge.u32 p, lo, a;
    @p bra done;
    add.u32 lo, lo, 1;
    and.b32 hi, lo, 1;
    setp.eq.u32 q, hi, 0;
    @q bra even;
    add.u32 d, d, 1;
    bra.uni loop;
  even:
    add.u32 d, d, 100;
    bra.uni loop;
  done:
    shfl.sync.bfly.b32 d, d, 1, 31, -1;)",
                               steps);
  for (uint32_t i = 0; i < 32; ++i) {
    uint32_t n = steps[i ^ 1];
    EXPECT_EQ(got[i], (n + 1) / 2 + n / 2 * 100);
  }
}

TEST(FakeCudaInstruction, BranchesByTable) {
  std::vector<uint32_t> lanes(32);
  for (uint32_t i = 0; i < 32; ++i)
    lanes[i] = i % 3;
  auto got = compute<uint32_t>(R"(
    ts: .branchtargets zero, one, two;
    brx.idx a, ts;
  zero: add.u32 d, d, 10; bra.uni end;
  one: add.u32 d, d, 20; bra.uni end;
  two: add.u32 d, d, 30;
  end: add.u32 d, d, 1;)",
                               lanes);
  for (uint32_t i = 0; i < 32; ++i)
    EXPECT_EQ(got[i], 11 + i % 3 * 10);
}

TEST(FakeCudaInstruction, CallsFunctions) {
  Harness h(R"(
.version 8.3
.target sm_90a
.address_size 64
.global .align 4 .b32 factor = 3;
.func (.param .b32 r) scale(.param .b32 x, .param .align 8 .b8 pair[16])
{
  .reg .b32 v<4>;
  .reg .pred p;
  ld.param.b32 v0, [x];
  ld.param.b32 v1, [pair+8];
  ld.global.b32 v2, [factor];
  setp.gt.u32 p, v0, 5;
  @p bra large;
  mul.lo.u32 v0, v0, v2;
  add.u32 v0, v0, v1;
  st.param.b32 [r], v0;
  ret;
large:
  st.param.b32 [r], v1;
  ret;
}
.visible .entry k(.param .b64 out)
{
  .reg .b32 t, d;
  .reg .b64 x, y;
  .reg .b32 i;
  mov.u32 t, %tid.x;
  mov.u32 i, 0;
  {
    .param .b32 a; .param .align 8 .b8 b[16]; .param .b32 result;
    st.param.b32 [a], t;
    st.param.b32 [b+8], 1000;
    call.uni (result), scale, (a, b);
    ld.param.b32 d, [result];
  }
  {
    .param .b32 a; .param .align 8 .b8 b[16]; .param .b32 result;
    st.param.b32 [a], d;
    st.param.b32 [b+8], t;
    call (result), scale, (a, b);
    ld.param.b32 i, [result];
  }
  add.u32 d, d, i;
  ld.param.b64 x, [out];
  mul.wide.u32 y, t, 4;
  add.u64 x, x, y;
  st.global.b32 [x], d;
  ret;
})");
  uint64_t out = h.put(std::vector<uint32_t>(32));
  ASSERT_TRUE(h.run("k", 1, 32, out)) << h.error;
  auto got = h.get<uint32_t>(out, 32);
  auto scale = [](uint32_t x, uint32_t y) { return x > 5 ? y : 3 * x + y; };
  for (uint32_t i = 0; i < 32; ++i)
    EXPECT_EQ(got[i], scale(i, 1000) + scale(scale(i, 1000), i));
}

TEST(FakeCudaInstruction, Memory) {
  Harness h(R"(
.version 8.3
.target sm_90a
.address_size 64
.const .align 4 .b32 table[4] = {10, 20, 30, 40};
.global .align 4 .b32 table2[2] = {7, 8};
.global .align 8 .u64 pointer = generic(table2);
.extern .shared .align 16 .b8 dynamic[];
.visible .entry k(.param .b64 out, .param .b64 in)
{
  .local .align 16 .b8 depot[32];
  .shared .align 8 .b8 box[256];
  .reg .b32 t, d, e;
  .reg .b16 h;
  .reg .f32 f<4>;
  .reg .pred p;
  .reg .b64 x, y, z;
  mov.u32 t, %tid.x;
  ld.param.b64 x, [in];
  cvta.to.global.u64 x, x;
  and.b32 d, t, 3;
  mul.wide.u32 y, d, 16;
  add.u64 x, x, y;
  ld.global.nc.v4.f32 {f0, f1, f2, f3}, [x];
  mov.u64 y, depot;
  cvta.local.u64 z, y;
  st.local.v2.f32 [y+8], {f1, f2};
  ld.f32 f1, [z+12];
  mov.u64 y, box;
  mul.wide.u32 z, t, 8;
  add.u64 y, y, z;
  st.shared.v2.b32 [y], {t, d};
  cvta.shared.u64 z, y;
  isspacep.shared p, z;
  bar.sync 0;
  xor.b32 e, t, 1;
  mov.u32 d, box;
  mad.lo.u32 d, e, 8, d;
  ld.shared.b32 e, [d];
  @p ld.b32 d, [z+4];
  add.u32 e, e, d;
  st.shared.b8 [dynamic], 200;
  ld.const.b32 d, [table+8];
  add.u32 e, e, d;
  ld.global.b64 y, [pointer];
  ld.b32 d, [y+4];
  add.u32 e, e, d;
  cvt.rzi.u32.f32 d, f1;
  add.u32 e, e, d;
  bar.warp.sync -1;
  ld.shared.s8 h, [dynamic];
  cvt.s32.s16 d, h;
  add.u32 e, e, d;
  ld.param.b64 x, [out];
  mul.wide.u32 y, t, 4;
  add.u64 x, x, y;
  st.global.b32 [x], e;
  ret;
})");
  h.launch.dynamicShared = 64;
  h.options.checks.races = false; // all lanes write one byte, the same value
  std::vector<float> in(16);
  for (int i = 0; i < 16; ++i)
    in[i] = 1000.0f * i;
  uint64_t out = h.put(std::vector<uint32_t>(32)), from = h.put(in);
  ASSERT_TRUE(h.run("k", 1, 32, out, from)) << h.error;
  auto got = h.get<uint32_t>(out, 32);
  for (uint32_t i = 0; i < 32; ++i)
    EXPECT_EQ(got[i],
              (i ^ 1) + (i & 3) + 30 + 8 + 1000 * ((i & 3) * 4 + 2) - 56);
}

TEST(FakeCudaInstruction, AtomicsOfManyBlocks) {
  Harness h(kernel(".param .b64 out", R"(
    .reg .b64 x; .reg .b32 d, t; .reg .f32 f; .reg .b64 l;
    ld.param.b64 x, [out];
    atom.global.add.u32 d, [x], 1;
    mov.u32 t, %ctaid.x;
    atom.global.max.s32 d, [x+4], t;
    red.global.add.f32 [x+8], 0f3F000000;
    atom.global.cas.b32 d, [x+12], 0, 5;
    atom.global.exch.b32 d, [x+16], 9;
    mov.u64 l, 3;
    red.global.add.u64 [x+24], l;
    mov.b32 t, 0x3C003C00;
    red.global.add.noftz.f16x2 [x+32], t;
    atom.global.inc.u32 d, [x+36], 4;
    ret;)"));
  h.options.threads = 4;
  uint64_t out = h.put(std::vector<uint32_t>(16));
  ASSERT_TRUE(h.run("k", 50, 40, out)) << h.error;
  auto got = h.get<uint32_t>(out, 16);
  EXPECT_EQ(got[0], 2000u);
  EXPECT_EQ(got[1], 49u);
  EXPECT_EQ(bits<float>(got[2]), 1000.0f);
  EXPECT_EQ(got[3], 5u);
  EXPECT_EQ(got[4], 9u);
  EXPECT_EQ(got[6], 6000u);
  EXPECT_EQ(mlir::llama::f16ToFloat(got[8] & 0xFFFF), 2000.0f);
  EXPECT_EQ(got[9], 0u); // 2000 steps of 0, 1, 2, 3, 4
}

} // namespace
