//===- MatrixTest.cpp - Instructions of the matrix units ------------------===//
// Fragments are laid out by the formulas of the PTX manual, element by element,
// and products computed in f64.
//===----------------------------------------------------------------------===//
#include "test/unit/FakeCuda/Harness.h"

#include "runtime/FloatBits.h"
#include "test/lib/FakeCuda/Handlers.h"

#include <cmath>

using namespace fakecuda;
using namespace mlir::llama;

namespace {

/// Small numbers that bf16 holds exactly, none of them alike in a row or
/// column.
double element(unsigned row, unsigned column, unsigned seed) {
  return int((row * 37 + column * 11 + seed * 5 + row * column) % 61) / 8.0 - 3;
}

enum Kind { F16, BF16, TF32, S8, U8 };
unsigned sizeOf(Kind kind) { return kind == TF32 ? 4 : kind >= S8 ? 1 : 2; }
double valueOf(Kind kind, double x) {
  return kind == S8   ? std::floor(x * 8)
         : kind == U8 ? std::floor(x * 8) + 40
                      : x;
}
uint32_t bitsOf(Kind kind, double x) {
  if (kind == F16)
    return roundToF16(x);
  if (kind == BF16)
    return roundToBF16(x);
  if (kind >= S8)
    return static_cast<uint8_t>(static_cast<int>(x));
  float narrow = static_cast<float>(x);
  uint32_t bits;
  memcpy(&bits, &narrow, 4);
  return bits;
}

/// Multiplies 16 x k by k x 8 and adds, by one mma.
void checkMma(const std::string &shape, const std::string &types, unsigned k,
              Kind ka, Kind kb, bool halfC) {
  unsigned bytes = sizeOf(ka), per = 4 / bytes;
  unsigned na = 16 * k / 32 / per, nb = 8 * k / 32 / per, nc = halfC ? 2 : 4;
  auto list = [](const std::string &name, unsigned count) {
    std::string text = "{";
    for (unsigned i = 0; i < count; ++i)
      text += (i ? ", " : "") + name + std::to_string(i);
    return text + "}";
  };
  std::string body = ".reg .b32 a<8>, b<4>, c<4>, d<4>, t; .reg .b64 x, y;\n"
                     "mov.u32 t, %tid.x;\n";
  auto load = [&](const std::string &name, unsigned count) {
    body += "ld.param.b64 x, [p" + name + "]; mul.wide.u32 y, t, " +
            std::to_string(count * 4) + "; add.u64 x, x, y;\n";
    for (unsigned i = 0; i < count; ++i)
      body += "ld.global.b32 " + name + std::to_string(i) + ", [x+" +
              std::to_string(4 * i) + "];\n";
  };
  load("a", na), load("b", nb), load("c", nc);
  body += "mma.sync.aligned." + shape + ".row.col." + types + " " +
          list("d", nc) + ", " + list("a", na) + ", " + list("b", nb) + ", " +
          list("c", nc) + ";\nld.param.b64 x, [pd]; mul.wide.u32 y, t, " +
          std::to_string(nc * 4) + "; add.u64 x, x, y;\n";
  for (unsigned i = 0; i < nc; ++i)
    body += "st.global.b32 [x+" + std::to_string(4 * i) + "], d" +
            std::to_string(i) + ";\n";
  Harness h(kernel(".param .b64 pd, .param .b64 pa, .param .b64 pb, .param "
                   ".b64 pc",
                   body + "ret;"));

  std::vector<uint32_t> a(32 * na), b(32 * nb), c(32 * nc);
  for (unsigned lane = 0; lane < 32; ++lane) {
    unsigned group = lane / 4, thread = lane % 4;
    auto put = [&](std::vector<uint32_t> &to, unsigned count, unsigned i,
                   uint32_t bits, unsigned width) {
      to[lane * count + i * width / 4] |= bits << (8 * (i * width % 4));
    };
    // "row = groupID for ai where (0 <= i < 2) || (4 <= i < 6)" and so on.
    for (unsigned i = 0; i < na * per; ++i) {
      unsigned row, column;
      if (bytes == 2) {
        row = (i / 2) % 2 == 0 ? group : group + 8;
        column = thread * 2 + (i & 1) + (i < 4 ? 0 : 8);
      } else if (bytes == 1) {
        row = (i / 4) % 2 == 0 ? group : group + 8;
        column = thread * 4 + (i & 3) + (i < 8 ? 0 : 16);
      } else {
        row = i % 2 == 0 ? group : group + 8;
        column = thread + (i < 2 ? 0 : 4);
      }
      put(a, na, i, bitsOf(ka, valueOf(ka, element(row, column, 1))), bytes);
    }
    for (unsigned i = 0; i < nb * per; ++i) {
      unsigned row = bytes == 2   ? thread * 2 + (i & 1) + (i < 2 ? 0 : 8)
                     : bytes == 1 ? thread * 4 + (i & 3) + (i < 4 ? 0 : 16)
                                  : thread + 4 * i;
      put(b, nb, i, bitsOf(kb, valueOf(kb, element(row, group, 2))), bytes);
    }
    for (unsigned i = 0; i < 4; ++i) {
      double x = element(i < 2 ? group : group + 8, thread * 2 + (i & 1), 3);
      if (ka >= S8)
        c[lane * nc + i] = static_cast<uint32_t>(static_cast<int>(x * 8));
      else
        put(c, nc, i, bitsOf(halfC ? F16 : TF32, x), halfC ? 2 : 4);
    }
  }
  uint64_t pd = h.put(std::vector<uint32_t>(32 * nc));
  ASSERT_TRUE(h.run("k", 1, 32, pd, h.put(a), h.put(b), h.put(c))) << h.error;
  auto d = h.get<uint32_t>(pd, 32 * nc);
  for (unsigned lane = 0; lane < 32; ++lane)
    for (unsigned i = 0; i < 4; ++i) {
      unsigned row = lane / 4 + (i < 2 ? 0 : 8),
               column = lane % 4 * 2 + (i & 1);
      double want = element(row, column, 3) * (ka >= S8 ? 8 : 1);
      for (unsigned j = 0; j < k; ++j)
        want += valueOf(ka, element(row, j, 1)) *
                valueOf(kb, element(j, column, 2));
      double got;
      if (ka >= S8) {
        got = static_cast<int32_t>(d[lane * nc + i]);
      } else if (halfC) {
        got = f16ToFloat(d[lane * nc + i / 2] >> (16 * (i & 1)) & 0xFFFF);
        want = f16ToFloat(roundToF16(want));
      } else {
        float narrow;
        memcpy(&narrow, &d[lane * nc + i], 4);
        got = narrow;
      }
      EXPECT_EQ(got, want) << shape << " " << types << " row " << row
                           << " column " << column;
    }
}

TEST(FakeCudaMatrix, Multiplies) {
  checkMma("m16n8k16", "f32.bf16.bf16.f32", 16, BF16, BF16, false);
  checkMma("m16n8k16", "f32.f16.f16.f32", 16, F16, F16, false);
  checkMma("m16n8k16", "f16.f16.f16.f16", 16, F16, F16, true);
  checkMma("m16n8k8", "f32.bf16.bf16.f32", 8, BF16, BF16, false);
  checkMma("m16n8k8", "f32.tf32.tf32.f32", 8, TF32, TF32, false);
  checkMma("m16n8k4", "f32.tf32.tf32.f32", 4, TF32, TF32, false);
  checkMma("m16n8k32", "s32.s8.s8.s32", 32, S8, S8, false);
  checkMma("m16n8k32", "s32.u8.s8.s32", 32, U8, S8, false);
  checkMma("m16n8k16", "s32.s8.s8.s32", 16, S8, S8, false);
}

TEST(FakeCudaMatrix, LoadsAndStoresTiles) {
  // Four tiles; lane l gives the row l % 8 of tile l / 8. Loaded, transposed,
  // stored transposed elsewhere: the same again.
  Harness h(kernel(".param .b64 in, .param .b64 out", R"(
    .shared .align 16 .b8 tiles[1024];
    .reg .b32 t, s, r<4>, q<4>; .reg .b64 x, y;
    mov.u32 t, %tid.x;
    mul.wide.u32 y, t, 16;
    ld.param.b64 x, [in];
    add.u64 x, x, y;
    ld.global.v4.b32 {r0, r1, r2, r3}, [x];
    mov.u32 s, tiles;
    mad.lo.u32 s, t, 16, s;
    st.shared.v4.b32 [s], {r0, r1, r2, r3};
    bar.warp.sync -1;
    ldmatrix.sync.aligned.m8n8.x4.shared.b16 {r0, r1, r2, r3}, [s];
    ldmatrix.sync.aligned.m8n8.x2.trans.shared::cta.b16 {q0, q1}, [s];
    stmatrix.sync.aligned.m8n8.x2.trans.shared.b16 [s+512], {q0, q1};
    bar.warp.sync -1;
    ld.shared.b32 q2, [s+512];
    movmatrix.sync.aligned.m8n8.trans.b16 q3, r3;
    ld.param.b64 x, [out];
    mul.wide.u32 y, t, 28;
    add.u64 x, x, y;
    st.global.b32 [x], r0;
    st.global.b32 [x+4], r1;
    st.global.b32 [x+8], r2;
    st.global.b32 [x+12], r3;
    st.global.b32 [x+16], q0;
    st.global.b32 [x+20], q2;
    st.global.b32 [x+24], q3;
    ret;)"));
  std::vector<uint16_t> in(256);
  for (unsigned i = 0; i < 256; ++i)
    in[i] = static_cast<uint16_t>(i * 3 + 1);
  uint64_t out = h.put(std::vector<uint32_t>(32 * 7));
  ASSERT_TRUE(h.run("k", 1, 32, h.put(in), out)) << h.error;
  auto got = h.get<uint32_t>(out, 32 * 7);
  auto at = [&](unsigned tile, unsigned row, unsigned column) {
    return uint32_t(in[tile * 64 + row * 8 + column]);
  };
  for (unsigned l = 0; l < 32; ++l) {
    for (unsigned tile = 0; tile < 4; ++tile)
      EXPECT_EQ(got[l * 7 + tile], at(tile, l / 4, l % 4 * 2) |
                                       at(tile, l / 4, l % 4 * 2 + 1) << 16);
    EXPECT_EQ(got[l * 7 + 4],
              at(0, l % 4 * 2, l / 4) | at(0, l % 4 * 2 + 1, l / 4) << 16);
    if (l < 16)
      EXPECT_EQ(got[l * 7 + 5], at(l / 8, l % 8, 0) | at(l / 8, l % 8, 1)
                                                          << 16);
    EXPECT_EQ(got[l * 7 + 6],
              at(3, l % 4 * 2, l / 4) | at(3, l % 4 * 2 + 1, l / 4) << 16);
  }
}

//===----------------------------------------------------------------------===//
// wgmma on tiles that the tensor memory accelerator has brought
//===----------------------------------------------------------------------===//

TensorMap mapOf(uint64_t address, unsigned rows, unsigned columns,
                unsigned boxRows, unsigned boxColumns, unsigned swizzle) {
  TensorMap map = {};
  map.magic = kTensorMapMagic;
  map.type = 9; // bf16
  map.rank = 2;
  map.swizzle = static_cast<uint8_t>(swizzle);
  map.elementBytes = 2;
  map.elementStrides[0] = map.elementStrides[1] = 1;
  map.address = address;
  map.sizes[0] = columns, map.sizes[1] = rows;
  map.strides[0] = columns * 2;
  map.box[0] = static_cast<uint16_t>(boxColumns);
  map.box[1] = static_cast<uint16_t>(boxRows);
  return map;
}

uint64_t putMap(Harness &h, const TensorMap &map) {
  std::vector<uint8_t> bytes(128);
  memcpy(bytes.data(), &map, sizeof map);
  return h.put(bytes);
}

/// 64 x k by k x n. B lies as n x k, or with `transposed` as k x n.
std::string wgmmaKernel(unsigned n, unsigned k, unsigned swizzle,
                        bool transposed, const std::string &afterIssue = "",
                        const std::string &wait = R"(
  wait:
    mbarrier.try_wait.parity.shared::cta.b64 p, [mb], 0;
    @!p bra wait;)") {
  unsigned width = 16u << swizzle; // bytes of a row of a tile
  unsigned bytesA = 64 * k * 2, bytesB = n * k * 2;
  std::string body =
      ".reg .b32 t, sa, sb, mb; .reg .b64 ma, mbb, da, db, x, y; "
      ".reg .pred p; .reg .f32 d<" +
      std::to_string(n / 2) + ">;\n";
  body += "mov.u32 t, %tid.x; mov.u32 sa, smem; add.u32 sb, sa, " +
          std::to_string(bytesA) + "; add.u32 mb, sb, " +
          std::to_string(bytesB) + R"(;
    ld.param.b64 ma, [mapA]; ld.param.b64 mbb, [mapB];
    setp.ne.u32 p, t, 0;
    @p bra ready;
    mbarrier.init.shared.b64 [mb], 1;
    fence.proxy.async;
  ready:
    bar.sync 0;
    @p bra issued;
    mbarrier.arrive.expect_tx.shared.b64 _, [mb], )" +
          std::to_string(bytesA + bytesB) + R"(;
    cp.async.bulk.tensor.2d.shared::cluster.global.mbarrier::complete_tx::bytes [sa], [ma, {0, 0}], [mb];
    cp.async.bulk.tensor.2d.shared::cluster.global.mbarrier::complete_tx::bytes [sb], [mbb, {0, 0}], [mb];
  issued:)" +
          afterIssue + wait + "\n";
  auto descriptor = [&](const char *name, const char *from, uint64_t stride,
                        uint64_t leading) {
    uint64_t rest = (leading >> 4) << 16 | (stride >> 4) << 32 |
                    uint64_t(swizzle == 0 ? 0 : 4 - swizzle) << 62;
    body += std::string("cvt.u64.u32 ") + name + ", " + from + "; shr.u64 " +
            name + ", " + name + ", 4; mov.b64 x, " +
            std::to_string(int64_t(rest)) + "; or.b64 " + name + ", " + name +
            ", x;\n";
  };
  descriptor("da", "sa", 8 * width, 16);
  descriptor("db", "sb", 8 * width, 16);
  body += "wgmma.fence.sync.aligned;\n";
  for (unsigned step = 0; step < k / 16; ++step) {
    body += std::string("setp.ne.u32 p, ") + (step ? "1" : "0") +
            ", 0;\nwgmma.mma_async.sync.aligned.m64n" + std::to_string(n) +
            "k16.f32.bf16.bf16 {";
    for (unsigned i = 0; i < n / 2; ++i)
      body += (i ? ", d" : "d") + std::to_string(i);
    body += std::string("}, da, db, p, 1, 1, 0, ") + (transposed ? "1" : "0") +
            ";\nadd.u64 da, da, 2;\nadd.u64 db, db, " +
            std::to_string(transposed ? 16 * width / 16 : 2) + ";\n";
  }
  body +=
      "wgmma.commit_group.sync.aligned;\nwgmma.wait_group.sync.aligned 0;\n";
  body += "ld.param.b64 x, [out]; mul.wide.u32 y, t, " + std::to_string(n * 2) +
          "; add.u64 x, x, y;\n";
  for (unsigned i = 0; i < n / 2; ++i)
    body += "st.global.f32 [x+" + std::to_string(4 * i) + "], d" +
            std::to_string(i) + ";\n";
  std::string text = kernel(
      ".param .b64 out, .param .b64 mapA, .param .b64 mapB", body + "ret;");
  size_t at = text.find(".visible");
  return text.substr(0, at) + ".extern .shared .align 1024 .b8 smem[];\n" +
         text.substr(at);
}

/// `more` threads behind the four warps end at once.
void checkWgmma(unsigned n, unsigned k, unsigned swizzle, bool transposed,
                unsigned more = 0) {
  std::string text = wgmmaKernel(n, k, swizzle, transposed);
  if (more) {
    std::string start = "ld.param.b64 ma, [mapA];";
    text.replace(text.find(start), start.size(),
                 "setp.gt.u32 p, t, 127; @p ret; " + start);
    std::string all = "bar.sync 0;";
    text.replace(text.find(all), all.size(),
                 "fence.mbarrier_init.release.cluster; bar.sync 0, 128;");
  }
  Harness h(text);
  h.launch.dynamicShared = (64 + n) * k * 2 + 16;
  std::vector<uint16_t> a(64 * k), b(n * k);
  for (unsigned r = 0; r < 64; ++r)
    for (unsigned j = 0; j < k; ++j)
      a[r * k + j] = roundToBF16(element(r, j, 4));
  for (unsigned c = 0; c < n; ++c)
    for (unsigned j = 0; j < k; ++j)
      b[transposed ? j * n + c : c * k + j] = roundToBF16(element(c, j, 9));
  unsigned inner = (16u << swizzle) / 2;
  uint64_t mapA = putMap(h, mapOf(h.put(a), 64, k, 64, inner, swizzle));
  uint64_t mapB =
      putMap(h, transposed ? mapOf(h.put(b), k, n, k, inner, swizzle)
                           : mapOf(h.put(b), n, k, n, inner, swizzle));
  uint64_t out = h.put(std::vector<float>(64 * n));
  ASSERT_TRUE(h.run("k", 1, 128 + more, out, mapA, mapB)) << h.error;
  auto got = h.get<float>(out, 64 * n);
  for (unsigned t = 0; t < 128; ++t)
    for (unsigned i = 0; i < n / 2; ++i) {
      unsigned row = t / 32 * 16 + t % 32 / 4 + 8 * (i / 2 % 2),
               column = i / 4 * 8 + t % 4 * 2 + i % 2;
      double want = 0;
      for (unsigned j = 0; j < k; ++j)
        want += element(row, j, 4) * element(column, j, 9);
      ASSERT_EQ(got[t * (n / 2) + i], want)
          << "swizzle " << swizzle << " row " << row << " column " << column;
    }
}

TEST(FakeCudaMatrix, MultipliesTilesOfWarpGroups) {
  checkWgmma(64, 64, 3, false);
  checkWgmma(64, 64, 3, true);
  checkWgmma(8, 64, 3, false);
  checkWgmma(32, 32, 2, false);
  checkWgmma(32, 32, 2, true);
  checkWgmma(128, 16, 1, false);
  checkWgmma(16, 16, 1, true);
}

TEST(FakeCudaMatrix, MultipliesBesideOtherWarps) {
  checkWgmma(64, 64, 3, false, 32);
  std::string alone = wgmmaKernel(8, 64, 3, false);
  Harness h(alone);
  h.launch.dynamicShared = 72 * 128 + 16;
  std::vector<uint16_t> a(64 * 64);
  uint64_t map = putMap(h, mapOf(h.put(a), 64, 64, 64, 64, 3));
  uint64_t small = putMap(h, mapOf(h.put(a), 64, 64, 8, 64, 3));
  uint64_t out = h.put(std::vector<float>(64 * 64));
  EXPECT_FALSE(h.run("k", 1, 96, out, map, small));
  EXPECT_NE(h.error.find("whole groups of four warps"), std::string::npos)
      << h.error;
}

/// What is found in a kernel whose text was changed.
std::string findingOf(const std::string &text, const std::string &from,
                      const std::string &to) {
  std::string changed = text;
  size_t at = changed.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  changed.replace(at, from.size(), to);
  Harness h(changed);
  h.launch.dynamicShared = 128 * 128 + 16;
  std::vector<uint16_t> a(64 * 64);
  uint64_t map = putMap(h, mapOf(h.put(a), 64, 64, 64, 64, 3));
  uint64_t out = h.put(std::vector<float>(64 * 64));
  return h.run("k", 1, 128, out, map, map) ? "" : h.error;
}

TEST(FakeCudaMatrix, ChecksFencesAndWaits) {
  std::string text = wgmmaKernel(64, 64, 3, false);
  std::string commit = "wgmma.commit_group.sync.aligned;",
              wait = "wgmma.wait_group.sync.aligned 0;",
              fence = "wgmma.fence.sync.aligned;";
  EXPECT_EQ(findingOf(text, fence, fence), "");
  EXPECT_NE(findingOf(text, fence, "").find("without a wgmma.fence"),
            std::string::npos);
  EXPECT_NE(findingOf(text, wait, "").find("wgmma has not been waited for"),
            std::string::npos);
  // Tiles are overwritten while they are read: by other warps after a barrier,
  // and by a bulk copy.
  std::string overwrite = "bar.sync 0; st.shared.b32 [sa], t; ";
  std::string finding = findingOf(text, wait, overwrite + wait);
  EXPECT_NE(finding.find("wgmma of warp"), std::string::npos) << finding;
  finding = findingOf(
      text, wait,
      "mbarrier.expect_tx.relaxed.cta.shared::cta.b64 [mb], 8192; setp.ne.u32 "
      "p, t, 0; @!p cp.async.bulk.tensor.2d.shared::cluster.global.mbarrier::"
      "complete_tx::bytes [sa], [ma, {0, 0}], [mb];\n"
      "@!p mbarrier.arrive.shared.b64 _, [mb];\n"
      "again: @!p mbarrier.try_wait.parity.shared.b64 p, [mb], 1;\n" +
          wait);
  EXPECT_NE(finding.find("a bulk copy writes"), std::string::npos) << finding;
  // Threads write what wgmma reads.
  finding =
      findingOf(text, fence, "st.shared.b32 [sa], t; bar.sync 0; " + fence);
  EXPECT_NE(finding.find("race"), std::string::npos) << finding;
  finding = findingOf(text, fence,
                      "setp.eq.u32 p, t, 0; @p st.shared.b32 [sa], t; bar.sync "
                      "0; " +
                          fence);
  EXPECT_NE(finding.find("no fence.proxy.async"), std::string::npos) << finding;
  EXPECT_EQ(findingOf(text, fence,
                      "setp.eq.u32 p, t, 0; @p st.shared.b32 [sa], t; "
                      "fence.proxy.async; bar.sync 0; " +
                          fence),
            "");
}

TEST(FakeCudaMatrix, WaitsForTiles) {
  // Without the wait the copies have not happened.
  Harness h(wgmmaKernel(64, 64, 3, false, "", "bar.sync 0;"));
  h.launch.dynamicShared = 128 * 128 + 16;
  std::vector<uint16_t> a(64 * 64);
  uint64_t map = putMap(h, mapOf(h.put(a), 64, 64, 64, 64, 3));
  uint64_t out = h.put(std::vector<float>(64 * 64));
  ASSERT_FALSE(h.run("k", 1, 128, out, map, map));
  EXPECT_NE(
      h.error.find("bulk copy into its shared memory has not been waited"),
      std::string::npos)
      << h.error;
}

TEST(FakeCudaMatrix, MultipliesRegistersByTilesWithoutSwizzle) {
  // A (64 x 16) in registers; B (8 x 16) as two core matrices of 8 rows of 16
  // bytes, 128 bytes apart.
  std::string text =
      kernel(".param .b64 out, .param .b64 pa, .param .b64 pb", R"(
    .shared .align 128 .b8 tile[256];
    .reg .b32 t, s, u, v, a<4>; .reg .f32 d<4>; .reg .b64 x, y, db; .reg .pred p;
    mov.u32 t, %tid.x;
    mov.u32 s, tile;
    setp.gt.u32 p, t, 15;
    @p bra written;
    // Thread r + 8 c brings bytes 16 c to 16 c + 15 of row r.
    ld.param.b64 x, [pb];
    and.b32 u, t, 7;
    shr.u32 v, t, 3;
    shl.b32 u, u, 5;
    mad.lo.u32 u, v, 16, u;
    cvt.u64.u32 y, u;
    add.u64 x, x, y;
    ld.global.v4.b32 {a0, a1, a2, a3}, [x];
    mad.lo.u32 u, t, 16, s;
    st.shared.v4.b32 [u], {a0, a1, a2, a3};
    fence.proxy.async;
  written:
    bar.sync 0;
    ld.param.b64 x, [pa];
    mul.wide.u32 y, t, 16;
    add.u64 x, x, y;
    ld.global.v4.b32 {a0, a1, a2, a3}, [x];
    cvt.u64.u32 db, s;
    shr.u64 db, db, 4;
    or.b64 db, db, 0x0000001000080000;
    mov.b32 d0, 0f3F800000;
    mov.b32 d1, 0f3F800000;
    mov.b32 d2, 0f3F800000;
    mov.b32 d3, 0f3F800000;
    setp.eq.u32 p, 0, 0;
    wgmma.fence.sync.aligned;
    wgmma.mma_async.sync.aligned.m64n8k16.f32.f16.f16 {d0, d1, d2, d3}, {a0, a1, a2, a3}, db, p, -1, 1, 0;
    wgmma.commit_group.sync.aligned;
    wgmma.wait_group.sync.aligned 0;
    ld.param.b64 x, [out];
    add.u64 x, x, y;
    st.global.v4.f32 [x], {d0, d1, d2, d3};
    ret;)");
  Harness h(text);
  std::vector<uint16_t> a(128 * 8), b(8 * 16);
  for (unsigned t = 0; t < 128; ++t)
    for (unsigned i = 0; i < 8; ++i) {
      unsigned row = t / 32 * 16 + t % 32 / 4 + (i / 2 % 2) * 8,
               column = t % 4 * 2 + i % 2 + (i / 4) * 8;
      a[t * 8 + i] = roundToF16(element(row, column, 7));
    }
  for (unsigned c = 0; c < 8; ++c)
    for (unsigned j = 0; j < 16; ++j)
      b[c * 16 + j] = roundToF16(element(c, j, 8));
  uint64_t out = h.put(std::vector<float>(128 * 4));
  ASSERT_TRUE(h.run("k", 1, 128, out, h.put(a), h.put(b))) << h.error;
  auto got = h.get<float>(out, 128 * 4);
  for (unsigned t = 0; t < 128; ++t)
    for (unsigned i = 0; i < 4; ++i) {
      unsigned row = t / 32 * 16 + t % 32 / 4 + i / 2 * 8,
               column = t % 4 * 2 + i % 2;
      double want = 1;
      for (unsigned j = 0; j < 16; ++j)
        want -= element(row, j, 7) * element(column, j, 8);
      EXPECT_EQ(got[t * 4 + i], want) << row << " " << column;
    }
}

TEST(FakeCudaMatrix, FillsWhatLiesOutside) {
  // A box over the corner of a 5 x 24 matrix, from (3, 16) and from (-1, -8).
  Harness h(R"(
.version 8.3
.target sm_90a
.address_size 64
.visible .entry k(.param .b64 out, .param .b64 map, .param .b32 row, .param .b32 column)
{
  .shared .align 128 .b8 tile[128];
  .shared .align 8 .b64 mb;
  .reg .b32 t, r, c, v<2>; .reg .b64 m, x, y; .reg .pred p;
  mov.u32 t, %tid.x;
  ld.param.b64 m, [map];
  ld.param.b32 r, [row];
  ld.param.b32 c, [column];
  setp.ne.u32 p, t, 0;
  @!p mbarrier.init.shared.b64 [mb], 1;
  bar.sync 0;
  @p bra wait;
  mbarrier.arrive.expect_tx.shared.b64 _, [mb], 128;
  cp.async.bulk.tensor.2d.shared::cluster.global.mbarrier::complete_tx::bytes [tile], [m, {c, r}], [mb];
wait:
  mbarrier.try_wait.parity.shared.b64 p, [mb], 0;
  @!p bra wait;
  mov.u32 r, tile;
  mad.lo.u32 r, t, 4, r;
  ld.shared.b32 v0, [r];
  ld.param.b64 x, [out];
  mul.wide.u32 y, t, 4;
  add.u64 x, x, y;
  st.global.b32 [x], v0;
  // And back, one row lower: what lies outside is not written.
  add.u32 v0, v0, 0x00010001;
  st.shared.b32 [r], v0;
  fence.proxy.async;
  bar.sync 0;
  setp.ne.u32 p, t, 0;
  @p bra end;
  ld.param.b32 r, [row];
  add.u32 r, r, 1;
  cp.async.bulk.tensor.2d.global.shared::cta.bulk_group [m, {c, r}], [tile];
  cp.async.bulk.commit_group;
  cp.async.bulk.wait_group 0;
end:
  ret;
})");
  for (auto start : {std::pair<int, int>{3, 16}, {-1, -8}}) {
    int row = start.first, column = start.second;
    std::vector<uint16_t> matrix(5 * 24);
    for (unsigned i = 0; i < matrix.size(); ++i)
      matrix[i] = static_cast<uint16_t>(i + 1);
    uint64_t at = h.put(matrix), out = h.put(std::vector<uint16_t>(64));
    TensorMap map = mapOf(at, 5, 24, 4, 16, 0);
    ASSERT_TRUE(h.run("k", 1, 32, out, putMap(h, map), row, column)) << h.error;
    auto got = h.get<uint16_t>(out, 64);
    auto after = h.get<uint16_t>(at, 5 * 24);
    auto inside = [](int r, int c) {
      return r >= 0 && r < 5 && c >= 0 && c < 24;
    };
    std::vector<uint16_t> want = matrix;
    for (int r = 0; r < 4; ++r)
      for (int c = 0; c < 16; ++c) {
        uint16_t value = inside(row + r, column + c)
                             ? matrix[(row + r) * 24 + column + c]
                             : 0;
        EXPECT_EQ(got[r * 16 + c], value) << r << " " << c;
        if (inside(row + r + 1, column + c))
          want[(row + r + 1) * 24 + column + c] = value + 1;
      }
    EXPECT_EQ(after, want);
  }
}

TEST(FakeCudaMatrix, CopiesAsynchronously) {
  // Two groups in flight; the last 16 bytes are filled with zeros.
  Harness h(kernel(".param .b64 in, .param .b64 out", R"(
    .shared .align 16 .b8 buffer[1024];
    .reg .b32 t, s, v<8>, n; .reg .b64 x, y;
    mov.u32 t, %tid.x;
    mul.wide.u32 y, t, 16;
    ld.param.b64 x, [in];
    add.u64 x, x, y;
    mov.u32 s, buffer;
    mad.lo.u32 s, t, 16, s;
    cp.async.cg.shared.global [s], [x], 16;
    cp.async.commit_group;
    mov.u32 n, 4;
    cp.async.ca.shared.global [s+512], [x], 16, n;
    cp.async.commit_group;
    cp.async.wait_group 1;
    ld.shared.b32 v0, [s];
    cp.async.wait_group 0;
    ld.shared.v2.b32 {v1, v2}, [s+512];
    ld.param.b64 x, [out];
    mul.wide.u32 y, t, 12;
    add.u64 x, x, y;
    st.global.b32 [x], v0;
    st.global.b32 [x+4], v1;
    st.global.b32 [x+8], v2;
    ret;)"));
  std::vector<uint32_t> in(128);
  for (unsigned i = 0; i < 128; ++i)
    in[i] = i + 1;
  uint64_t out = h.put(std::vector<uint32_t>(96));
  ASSERT_TRUE(h.run("k", 1, 32, h.put(in), out)) << h.error;
  auto got = h.get<uint32_t>(out, 96);
  for (unsigned t = 0; t < 32; ++t) {
    EXPECT_EQ(got[t * 3], t * 4 + 1);
    EXPECT_EQ(got[t * 3 + 1], t * 4 + 1);
    EXPECT_EQ(got[t * 3 + 2], 0u);
  }
}

TEST(FakeCudaMatrix, Clusters) {
  // Each block writes into the next one's shared memory, and signals a barrier
  // there.
  Harness h(R"(
.version 8.3
.target sm_90a
.address_size 64
.visible .entry k(.param .b64 out) .reqnctapercluster 4, 1, 1
{
  .shared .align 4 .b32 box;
  .shared .align 8 .b64 mb;
  .reg .b32 rank, next, at, v, m; .reg .b64 x, y; .reg .pred p;
  mov.u32 rank, %cluster_ctarank;
  mbarrier.init.shared.b64 [mb], 1;
  barrier.cluster.arrive.release.aligned;
  barrier.cluster.wait.acquire.aligned;
  add.u32 next, rank, 1;
  and.b32 next, next, 3;
  mov.u32 at, box;
  mapa.shared::cluster.u32 at, at, next;
  mov.u32 m, mb;
  mapa.shared::cluster.u32 m, m, next;
  mad.lo.u32 v, rank, 10, 7;
  st.shared::cluster.b32 [at], v;
  mbarrier.arrive.release.cluster.shared::cluster.b64 _, [m];
wait:
  mbarrier.try_wait.parity.acquire.cluster.shared::cta.b64 p, [mb], 0;
  @!p bra wait;
  ld.shared.b32 v, [box];
  mov.u32 at, %ctaid.x;
  ld.param.b64 x, [out];
  mul.wide.u32 y, at, 4;
  add.u64 x, x, y;
  st.global.b32 [x], v;
  barrier.cluster.arrive.aligned;
  barrier.cluster.wait.aligned;
  ret;
})");
  h.launch.cluster[0] = 4;
  uint64_t out = h.put(std::vector<uint32_t>(8));
  ASSERT_TRUE(h.run("k", 8, 1, out)) << h.error;
  auto got = h.get<uint32_t>(out, 8);
  for (unsigned b = 0; b < 8; ++b)
    EXPECT_EQ(got[b], (b + 3) % 4 * 10 + 7);
}

} // namespace
