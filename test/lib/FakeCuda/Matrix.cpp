//===- Matrix.cpp - Instructions of the matrix units ----------------------===//
// Products are exact and added up in f64, with one rounding at the end: closer
// than hardware, which rounds in between. Layouts of fragments are those of the
// PTX manual: lane l holds row l / 4, and of the columns those at l % 4.
//===----------------------------------------------------------------------===//
#include "test/lib/FakeCuda/Handlers.h"
#include "test/lib/FakeCuda/Machine.h"
#include "test/lib/FakeCuda/Numbers.h"

#include <algorithm>

using namespace fakecuda;

namespace {

unsigned bytesOf(MatrixType type) {
  switch (type) {
  case MatrixType::F16:
  case MatrixType::BF16:
    return 2;
  case MatrixType::S8:
  case MatrixType::U8:
    return 1;
  default:
    return 4;
  }
}

double numberOf(MatrixType type, const uint8_t *from) {
  switch (type) {
  case MatrixType::F16:
    return widen(F16{loadAs<uint16_t>(from)});
  case MatrixType::BF16:
    return widen(BF16{loadAs<uint16_t>(from)});
  case MatrixType::TF32:
    // The low bits are not looked at.
    return bitsAs<float>(loadAs<uint32_t>(from) & ~0x1FFFu);
  case MatrixType::S8:
    return static_cast<int8_t>(*from);
  case MatrixType::U8:
    return *from;
  case MatrixType::F32:
    return loadAs<float>(from);
  case MatrixType::S32:
    return loadAs<int32_t>(from);
  }
  return 0;
}

void storeNumber(MatrixType type, double value, uint8_t *to, bool saturates) {
  switch (type) {
  case MatrixType::F16:
    storeAs(to, narrow16<F16>(value).bits);
    break;
  case MatrixType::S32: {
    // 32 products of 8 bits and an accumulator are exact in f64.
    int64_t whole = static_cast<int64_t>(value);
    if (saturates)
      whole = std::clamp<int64_t>(whole, INT32_MIN, INT32_MAX);
    storeAs(to, static_cast<uint32_t>(whole));
    break;
  }
  default:
    storeAs(to, static_cast<float>(value));
  }
}

/// Reads or writes 16 bytes of shared memory that belong to all lanes.
uint8_t *rowOf(Warp &w, const Instr &i, unsigned lane, uint64_t address,
               bool isWrite) {
  w.isCollective = true;
  uint8_t *row = static_cast<Where>(i.target) == Where::Shared
                     ? w.sharedAt(i, lane, address, 16, isWrite)
                     : w.genericAt(i, lane, address, 16, isWrite);
  w.isCollective = false;
  return row;
}

void loadMatrix(Warp &w, const Instr &i, uint32_t mask) {
  if (!w.requireAll(i, mask))
    return;
  uint64_t addresses[32];
  w.addresses(i, i.o[1], addresses);
  ++w.sequence;
  uint8_t rows[32][16];
  for (unsigned r = 0; r < i.count * 8u; ++r) {
    uint8_t *row = rowOf(w, i, r, addresses[r], false);
    if (!row)
      return;
    memcpy(rows[r], row, 16);
  }
  for (unsigned m = 0; m < i.count; ++m) {
    uint32_t *d = w.row<uint32_t>(i.ext[m]);
    for (unsigned l = 0; l < 32; ++l) {
      uint16_t halves[2];
      for (unsigned e = 0; e < 2; ++e) {
        unsigned row = l / 4, column = l % 4 * 2 + e;
        if (i.mode)
          std::swap(row, column);
        halves[e] = loadAs<uint16_t>(&rows[m * 8 + row][column * 2]);
      }
      d[l] = halves[0] | uint32_t(halves[1]) << 16;
    }
  }
}

void storeMatrix(Warp &w, const Instr &i, uint32_t mask) {
  if (!w.requireAll(i, mask))
    return;
  uint64_t addresses[32];
  w.addresses(i, i.o[1], addresses);
  ++w.sequence;
  for (unsigned m = 0; m < i.count; ++m) {
    uint16_t tile[8][8];
    const uint32_t *a = w.row<uint32_t>(i.ext[m]);
    for (unsigned l = 0; l < 32; ++l)
      for (unsigned e = 0; e < 2; ++e) {
        unsigned row = l / 4, column = l % 4 * 2 + e;
        if (i.mode)
          std::swap(row, column);
        tile[row][column] = static_cast<uint16_t>(a[l] >> (16 * e));
      }
    for (unsigned r = 0; r < 8; ++r) {
      uint8_t *row = rowOf(w, i, m * 8 + r, addresses[m * 8 + r], true);
      if (!row)
        return;
      memcpy(row, tile[r], 16);
    }
  }
}

void moveMatrix(Warp &w, const Instr &i, uint32_t mask) {
  if (!w.requireAll(i, mask))
    return;
  uint16_t tile[8][8];
  const uint32_t *a = w.row<uint32_t>(i.o[1]);
  for (unsigned l = 0; l < 32; ++l)
    for (unsigned e = 0; e < 2; ++e)
      tile[l / 4][l % 4 * 2 + e] = static_cast<uint16_t>(a[l] >> (16 * e));
  uint32_t *d = w.row<uint32_t>(i.o[0]);
  for (unsigned l = 0; l < 32; ++l)
    d[l] = tile[l % 4 * 2][l / 4] | uint32_t(tile[l % 4 * 2 + 1][l / 4]) << 16;
}

/// A fragment of 16 rows: register r holds rows 8 * (r % 2) on, and columns
/// 4 * (elements of a register) * (r / 2) on.
void readA(Warp &w, const uint32_t *registers, unsigned k, MatrixType type,
           double (*a)[32]) {
  unsigned bytes = bytesOf(type), per = 4 / bytes;
  for (unsigned r = 0; r < 16 * k / 32 / per; ++r) {
    const uint8_t *values = w.rows + registers[r];
    for (unsigned l = 0; l < 32; ++l)
      for (unsigned e = 0; e < per; ++e)
        a[l / 4 + 8 * (r & 1)][l % 4 * per + e + 4 * per * (r >> 1)] =
            numberOf(type, values + l * 4 + e * bytes);
  }
}

void mma(Warp &w, const Instr &i, uint32_t mask) {
  if (!w.requireAll(i, mask))
    return;
  unsigned k = static_cast<unsigned>(i.imm);
  MatrixType ta = static_cast<MatrixType>(i.mode),
             tb = static_cast<MatrixType>(i.mode2),
             td = static_cast<MatrixType>(i.bytes);
  unsigned bytes = bytesOf(ta), per = 4 / bytes;
  unsigned perC = td == MatrixType::F16 ? 2 : 1, numC = 4 / perC;
  unsigned numA = 16 * k / 32 / per, numB = 8 * k / 32 / per;
  const uint32_t *rd = i.ext.data(), *ra = rd + numC, *rb = ra + numA,
                 *rc = rb + numB;
  double a[16][32], b[32][8];
  readA(w, ra, k, ta, a);
  for (unsigned r = 0; r < numB; ++r)
    for (unsigned l = 0; l < 32; ++l)
      for (unsigned e = 0; e < per; ++e)
        b[l % 4 * per + e + 4 * per * r][l / 4] =
            numberOf(tb, w.rows + rb[r] + l * 4 + e * bytes);
  uint32_t out[4][32];
  unsigned bytesC = 4 / perC;
  for (unsigned l = 0; l < 32; ++l)
    for (unsigned x = 0; x < 4; ++x) {
      unsigned row = l / 4 + 8 * (x / 2), column = l % 4 * 2 + x % 2;
      unsigned reg = x / perC, at = l * 4 + x % perC * bytesC;
      double sum = numberOf(td, w.rows + rc[reg] + at);
      for (unsigned j = 0; j < k; ++j)
        sum += a[row][j] * b[j][column];
      storeNumber(td, sum, reinterpret_cast<uint8_t *>(out[reg]) + at, i.count);
    }
  for (unsigned r = 0; r < numC; ++r)
    memcpy(w.rows + rd[r], out[r], sizeof out[r]);
}

//===----------------------------------------------------------------------===//
// wgmma
//===----------------------------------------------------------------------===//

/// What a matrix descriptor says.
struct Descriptor {
  uint32_t start, leading, stride;
  unsigned swizzle; ///< 0, or 1, 2, 3 for 32, 64, 128 bytes
};

bool readDescriptor(Warp &w, const Instr &i, uint64_t bits, Descriptor &out) {
  out.start = static_cast<uint32_t>(bits & 0x3FFF) << 4;
  out.leading = static_cast<uint32_t>(bits >> 16 & 0x3FFF) << 4;
  out.stride = static_cast<uint32_t>(bits >> 32 & 0x3FFF) << 4;
  unsigned base = bits >> 49 & 7, mode = bits >> 62 & 3;
  out.swizzle = mode == 0 ? 0 : 4 - mode;
  if (base) {
    w.fault(i, 0, "a matrix descriptor with a base offset is not known");
    return false;
  }
  return true;
}

/// Reads 16 bytes of a factor by way of the asynchronous proxy.
const uint8_t *factor(Warp &w, const Instr &i, uint32_t address) {
  w.isCollective = true;
  w.proxy = Warp::Wgmma;
  const uint8_t *at = w.sharedAt(i, 0, address, 16, false);
  w.isCollective = false;
  w.proxy = Warp::Generic;
  return at;
}

/// `rows` rows of `k` numbers from row `first` on. Without `isTransposed`, the
/// numbers of a row are neighbours in memory (K-major); with it, those of a
/// column. A tile is 8 rows of 16, 32, 64 or 128 bytes.
bool readFactor(Warp &w, const Instr &i, const Descriptor &d, bool isTransposed,
                unsigned first, unsigned rows, unsigned k, MatrixType type,
                double (*out)[32]) {
  unsigned bytes = bytesOf(type), per = 16 / bytes;
  uint32_t width = 16u << d.swizzle; // bytes of a row of a tile
  if (!isTransposed) {
    for (unsigned r = 0; r < rows; ++r)
      for (unsigned chunk = 0; chunk < k / per; ++chunk) {
        unsigned row = first + r;
        uint32_t address = d.start + row % 8 * width + row / 8 * d.stride +
                           chunk * (d.swizzle ? 16 : d.leading);
        const uint8_t *at = factor(w, i, swizzled(address, d.swizzle));
        if (!at)
          return false;
        for (unsigned e = 0; e < per; ++e)
          out[r][chunk * per + e] = numberOf(type, at + e * bytes);
      }
    return true;
  }
  unsigned chunks = width / 16; // of 16 bytes along the rows, in a tile
  for (unsigned r = 0; r < rows; r += per)
    for (unsigned j = 0; j < k; ++j) {
      unsigned chunk = (first + r) / per;
      uint32_t address =
          d.start + (d.swizzle
                         ? chunk % chunks * 16 + chunk / chunks * d.leading +
                               j % 8 * width + j / 8 * d.stride
                         : chunk * d.stride + j % 8 * 16 + j / 8 * d.leading);
      const uint8_t *at = factor(w, i, swizzled(address, d.swizzle));
      if (!at)
        return false;
      for (unsigned e = 0; e < per; ++e)
        out[r + e][j] = numberOf(type, at + e * bytes);
    }
  return true;
}

void wgmma(Warp &w, const Instr &i, uint32_t mask) {
  if (!w.requireAll(i, mask))
    return;
  if (w.index / 4 * 4 + 4 > w.grid().numWarps)
    return w.fault(i, 0, "wgmma takes whole groups of four warps");
  if (!w.wgmmaFenced)
    return w.fault(i, 0,
                   "wgmma without a wgmma.fence since registers were written");
  unsigned n = static_cast<unsigned>(i.imm) & 0xFFFF,
           k = static_cast<unsigned>(i.imm) >> 16;
  MatrixType ta = static_cast<MatrixType>(i.mode),
             tb = static_cast<MatrixType>(i.mode2),
             td = static_cast<MatrixType>(i.bytes);
  unsigned perC = td == MatrixType::F16 ? 2 : 1, numC = n / 2 / perC;
  ++w.sequence;
  static thread_local double a[16][32], b[256][32];
  unsigned first = w.index % 4 * 16;
  auto uniform = [&](uint32_t row, uint64_t &value) {
    const uint64_t *values = w.row<uint64_t>(row);
    value = values[0];
    for (unsigned l = 1; l < 32; ++l)
      if (values[l] != value) {
        w.fault(i, l, "lanes have different matrix descriptors");
        return false;
      }
    return true;
  };
  uint64_t bits;
  Descriptor descriptor;
  if (i.o[0] == kNoRow) {
    readA(w, i.ext.data() + numC, k, ta, a);
  } else if (!uniform(i.o[0], bits) ||
             !readDescriptor(w, i, bits, descriptor) ||
             !readFactor(w, i, descriptor, i.target & 4, first, 16, k, ta, a)) {
    return;
  }
  if (!uniform(i.o[1], bits) || !readDescriptor(w, i, bits, descriptor) ||
      !readFactor(w, i, descriptor, i.target & 8, 0, n, k, tb, b))
    return;
  if (i.target & 1)
    for (auto &row : a)
      for (unsigned j = 0; j < k; ++j)
        row[j] = -row[j];
  if (i.target & 2)
    for (unsigned c = 0; c < n; ++c)
      for (unsigned j = 0; j < k; ++j)
        b[c][j] = -b[c][j];
  bool accumulates = w.predicate(i.o[2]) & 1;
  unsigned bytesC = 4 / perC;
  for (unsigned x = 0; x < n / 2; ++x) {
    uint8_t *d = w.rows + i.ext[x / perC];
    for (unsigned l = 0; l < 32; ++l) {
      unsigned row = l / 4 + 8 * (x / 2 % 2),
               column = 8 * (x / 4) + l % 4 * 2 + x % 2;
      uint8_t *at = d + l * 4 + x % perC * bytesC;
      double sum = accumulates ? numberOf(td, at) : 0.0;
      for (unsigned j = 0; j < k; ++j)
        sum += a[row][j] * b[column][j];
      storeNumber(td, sum, at, false);
    }
  }
  ++w.wgmmaOpen;
}

void wgmmaSync(Warp &w, const Instr &i, uint32_t mask) {
  if (!w.requireAll(i, mask))
    return;
  if (i.mode == 0) {
    w.wgmmaFenced = true;
  } else if (i.mode == 1) {
    w.wgmmaOpen = 0;
    ++w.wgmmaGroups;
    ++w.wgmmaClock;
  } else {
    unsigned left = static_cast<unsigned>(i.imm);
    w.wgmmaGroups = std::min(w.wgmmaGroups, left);
    // The registers may be touched now; the next multiplication fences anew.
    if (left == 0)
      w.wgmmaFenced = false;
    // What the groups that have ended read may be overwritten by whoever
    // learns of it. Groups in flight keep their clocks.
    if (!w.clocks.empty())
      w.clocks[w.asyncAgent()] = w.wgmmaClock - w.wgmmaGroups - 1;
  }
}

} // namespace

Handler fakecuda::loadMatrixHandler() { return loadMatrix; }
Handler fakecuda::storeMatrixHandler() { return storeMatrix; }
Handler fakecuda::moveMatrixHandler() { return moveMatrix; }
Handler fakecuda::mmaHandler() { return mma; }
Handler fakecuda::wgmmaHandler() { return wgmma; }
Handler fakecuda::wgmmaSyncHandler() { return wgmmaSync; }
