//===- InstructionTest.cpp - What instructions compute --------------------===//
#include "test/unit/FakeCuda/Harness.h"

#include <cmath>
#include <limits>

using namespace fakecuda;

namespace {

std::string readFile(const std::string &path) {
  std::ifstream file(path);
  return std::string(std::istreambuf_iterator<char>(file), {});
}

TEST(FakeCudaInstruction, AddsVectors) {
  Harness h(kernel(".param .u64 a, .param .u64 b, .param .u32 n", R"(
    .reg .pred %p<2>;
    .reg .b32 %r<8>;
    .reg .b64 %rd<8>;
    ld.param.u64 %rd1, [a];
    ld.param.u64 %rd2, [b];
    ld.param.u32 %r1, [n];
    mov.u32 %r2, %tid.x;
    mov.u32 %r3, %ctaid.x;
    mov.u32 %r4, %ntid.x;
    mad.lo.s32 %r5, %r3, %r4, %r2;
    setp.ge.s32 %p1, %r5, %r1;
    @%p1 bra $done;
    mul.wide.s32 %rd3, %r5, 4;
    add.s64 %rd4, %rd1, %rd3;
    add.s64 %rd5, %rd2, %rd3;
    ld.global.b32 %r6, [%rd4];
    ld.global.b32 %r7, [%rd5];
    add.rn.f32 %r6, %r6, %r7;
    st.global.b32 [%rd4], %r6;
  $done:
    ret;)"));
  std::vector<float> a(100), b(100);
  for (int i = 0; i < 100; ++i)
    a[i] = i, b[i] = 1000 * i;
  uint64_t pa = h.put(a), pb = h.put(b);
  ASSERT_TRUE(h.run("k", 3, 48, pa, pb, 100)) << h.error;
  std::vector<float> c = h.get<float>(pa, 100);
  for (int i = 0; i < 100; ++i)
    EXPECT_EQ(c[i], 1001.0f * i);
}

} // namespace
