//===- ChecksTest.cpp - Every check, where it fires and where it does not -===//
#include "test/unit/FakeCuda/Harness.h"

using namespace fakecuda;

namespace {

/// Executes a body on one block. The parameter `buffer` is of 128 bytes, zeros.
struct Outcome {
  bool isGood;
  std::string error;
};
Outcome run(const std::string &body, unsigned threads = 64,
            unsigned dynamicShared = 0, bool uninitialized = false) {
  std::string text = kernel(
      ".param .b64 buffer",
      ".reg .b32 t, v<4>, s; .reg .b64 x, y; .reg .pred p, q; .reg .b16 h;\n"
      ".shared .align 16 .b8 box[512];\n"
      "mov.u32 t, %tid.x; ld.param.b64 x, [buffer]; mov.u32 s, box;\n" +
          body + "\nret;");
  size_t at = text.find(".visible");
  Harness h(text.substr(0, at) + ".extern .shared .align 16 .b8 dynamic[];\n" +
            text.substr(at));
  h.launch.dynamicShared = dynamicShared;
  h.options.checks.uninitialized = uninitialized;
  h.options.instructionLimit = 1000000;
  bool isGood = h.run("k", 1, threads, h.put(std::vector<uint8_t>(128)));
  return {isGood, h.error};
}

void expectGood(const Outcome &outcome) {
  EXPECT_TRUE(outcome.isGood) << outcome.error;
}
void expectFinding(const Outcome &outcome, const std::string &text) {
  EXPECT_FALSE(outcome.isGood) << "and not: " << text;
  EXPECT_NE(outcome.error.find(text), std::string::npos) << outcome.error;
}

const char *const kOwn = "mad.lo.u32 s, t, 4, s;\n";

TEST(FakeCudaChecks, BoundsAndAlignment) {
  expectGood(run("setp.ne.u32 p, t, t; @p st.global.b32 [x+4096], t; "
                 "ld.global.b32 v0, [x+124];"));
  Outcome outcome = run("ld.global.b32 v0, [x+128];");
  expectFinding(outcome, "reads 4 bytes");
  expectFinding(outcome, "0 bytes past the end of an allocation of 128 bytes");
  // Kernel, block, thread and line are named.
  expectFinding(outcome, "kernel k, block (0,0,0), thread (0,0,0), PTX line");
  expectFinding(outcome, "`ld.global.b32 v0, [x+128];`");
  expectFinding(run("setp.eq.u32 p, t, 37; @p st.global.b8 [x+-1], t;"),
                "thread (37,0,0)");
  expectFinding(run("ld.global.b32 v0, [x+2];"), "not aligned");
  expectFinding(run("ld.global.v2.b32 {v0, v1}, [x+4];"), "not aligned");
  expectFinding(run("mov.u64 x, 0; ld.global.b32 v0, [x];"), "null pointer");
  expectFinding(run("ld.shared.b32 v0, [box+512];"),
                "0 bytes past the end of box of 512 bytes");
  expectFinding(run("ld.shared.b32 v0, [box+513];"), "not aligned");
  expectFinding(run("ld.shared.b32 v0, [dynamic+64];", 64, 64),
                "past the end of the 64 dynamic bytes");
  expectGood(run("ld.shared.b32 v0, [dynamic+60];", 64, 64));
  expectFinding(run("mov.u32 s, 0; ld.shared.b32 v0, [s];"), "out of bounds");
}

TEST(FakeCudaChecks, UseAfterFree) {
  Harness h(kernel(".param .b64 buffer",
                   ".reg .b64 x; .reg .b32 v; ld.param.b64 x, [buffer]; "
                   "ld.global.b32 v, [x]; ret;"));
  uint64_t at = h.put(std::vector<uint8_t>(64));
  std::string message;
  ASSERT_TRUE(h.run("k", 1, 1, at));
  ASSERT_TRUE(h.memory.release(at, message));
  ASSERT_FALSE(h.run("k", 1, 1, at));
  EXPECT_NE(h.error.find("into a freed allocation of 64 bytes"),
            std::string::npos)
      << h.error;
  EXPECT_FALSE(h.memory.release(at, message));
  EXPECT_NE(message.find("freed"), std::string::npos) << message;
}

TEST(FakeCudaChecks, RacesOfWarps) {
  std::string writeOwn = std::string(kOwn) + "st.shared.b32 [s], t;\n";
  std::string readOther =
      "xor.b32 v0, t, 32; mov.u32 s, box; mad.lo.u32 s, v0, 4, s;\n"
      "ld.shared.b32 v1, [s];\n";
  expectGood(run(writeOwn + "bar.sync 0;\n" + readOther));
  Outcome outcome = run(writeOwn + readOther);
  expectFinding(outcome, "race: writes 4 bytes at shared address");
  expectFinding(outcome, "that thread (0,0,0) read");
  expectFinding(outcome, "with no barrier in between");
  // Write after read.
  expectFinding(run(writeOwn + "bar.sync 0;\n" + readOther + kOwn +
                    "st.shared.b32 [box], t;\n"),
                "race: writes");
  // A barrier of another kind.
  expectGood(run(writeOwn + "barrier.sync 3, 64;\n" + readOther));
  // All of a warp at once is no race of different instructions, two warps are.
  expectFinding(run("st.shared.b32 [box], t;"), "race: writes");
  expectGood(run("st.shared.b32 [box], t;", 32));
  // Neighbours within a word are no race.
  expectGood(
      run("add.u32 s, s, t; st.shared.b8 [s], t; ld.shared.u8 v0, [s];"));
  // Atomic operations do not race with each other, but with others.
  expectGood(run("atom.shared.add.u32 v0, [box], 1;"));
  expectFinding(
      run("atom.shared.add.u32 v0, [box], 1; ld.shared.b32 v1, [box];"),
      "race");
}

TEST(FakeCudaChecks, RacesWithinWarps) {
  std::string writeOwn = std::string(kOwn) + "st.shared.b32 [s], t;\n";
  std::string readNeighbour = "xor.b32 v0, t, 1; mov.u32 s, box; mad.lo.u32 s, "
                              "v0, 4, s;\nld.shared.b32 v1, [s];\n";
  expectFinding(run(writeOwn + readNeighbour, 32),
                "in the same warp with no bar.warp.sync");
  expectGood(run(writeOwn + "bar.warp.sync -1;\n" + readNeighbour, 32));
  expectGood(run(writeOwn + "bar.sync 0;\n" + readNeighbour, 32));
  expectGood(
      run(writeOwn + "ld.shared.b32 v1, [s]; st.shared.b32 [s], v1;\n", 32));
}

TEST(FakeCudaChecks, ReadsOfNothing) {
  expectGood(run("ld.shared.b32 v0, [box];"));
  expectFinding(run("ld.shared.b32 v0, [box];", 64, 0, true),
                "that nothing has written");
  expectGood(
      run(std::string(kOwn) + "st.shared.b32 [s], t; ld.shared.b32 v0, [s];",
          64, 0, true));
}

TEST(FakeCudaChecks, DivergenceAtBarriers) {
  expectFinding(run("setp.lt.u32 p, t, 7; @p bar.sync 0;"), "divergence");
  expectFinding(run("setp.lt.u32 p, t, 32; @p bra over; bar.sync 0; over:"),
                "waits for ever at barrier 0: 32 threads of 64 have arrived");
  expectFinding(run("setp.lt.u32 p, t, 32; @p ret; bar.sync 0;"), "has ended");
  expectGood(run("setp.lt.u32 p, t, 32; @p bra over; bar.sync 1, 32; over:"));
  expectFinding(run("setp.lt.u32 p, t, 32; @p bar.sync 1, 32; @!p bar.sync 1, "
                    "64;"),
                "waits for ever");
  expectFinding(run("mov.u32 v0, 33; bar.sync 0, v0;"), "33 threads");
  // Producers arrive, consumers wait.
  expectGood(run("setp.lt.u32 p, t, 32; @p bar.arrive 2, 64; @!p bar.sync 2, "
                 "64;"));
  expectFinding(run("setp.lt.u32 p, t, 7; @p bra over; shfl.sync.idx.b32 v0, "
                    "t, 0, 31, -1; over:",
                    32),
                "divergence");
  expectGood(run("setp.lt.u32 p, t, 7; @p bra over; shfl.sync.idx.b32 v0, t, "
                 "8, 31, 0xFFFFFF80; over:",
                 32));
  expectFinding(run("shfl.sync.idx.b32 v0, t, 0, 31, 0xFF;", 32),
                "does not name it");
  // Lanes meet at what stands before the code that some of them come from.
  for (const char *meeting :
       {"bar.sync 0;", "shfl.sync.idx.b32 v0, t, 0, 31, -1;"})
    expectGood(run(std::string("bra.uni start; join: ") + meeting +
                       " bra.uni over; start: setp.lt.u32 p, t, 7; @p bra "
                       "join; add.u32 v1, t, t; bra join; over:",
                   32));
}

TEST(FakeCudaChecks, Hangs) {
  expectFinding(run("over: bra over;"), "hangs");
  expectFinding(run("mbarrier.init.shared.b64 [box], 2; over: "
                    "mbarrier.try_wait.parity.shared.b64 p, [box], 0; @!p bra "
                    "over;",
                    1),
                "spins for ever");
}

TEST(FakeCudaChecks, BarrierObjects) {
  expectFinding(run("mbarrier.arrive.shared.b64 y, [box];", 1),
                "there is no barrier object");
  expectFinding(run("mbarrier.init.shared.b64 [box], 1;", 2),
                "where there is one");
  expectFinding(run("mbarrier.init.shared.b64 [box+4], 1;", 1), "not aligned");
  expectFinding(run("mbarrier.init.shared.b64 [box], 1; "
                    "mbarrier.expect_tx.relaxed.cta.shared::cta.b64 [box], 16; "
                    "mbarrier.arrive.shared.b64 y, [box]; "
                    "mbarrier.arrive.shared.b64 y, [box];",
                    1),
                "expects 0 more of 1");
  std::string init = "setp.eq.u32 p, t, 0; @p mbarrier.init.shared.b64 [box], "
                     "64;\n";
  std::string use = "mbarrier.arrive.shared.b64 y, [box];\n"
                    "w: mbarrier.try_wait.shared.b64 q, [box], y; @!q bra w;\n";
  expectGood(run(init + "bar.sync 0;\n" + use));
  expectFinding(run(init + "@p bra n; n:\n" + use), "after its initialisation");
  // A barrier object orders accesses as a barrier does.
  std::string write = "mad.lo.u32 s, t, 4, s; st.shared.b32 [s+16], t;\n",
              read = "xor.b32 v0, t, 32; mov.u32 s, box; mad.lo.u32 s, v0, 4, "
                     "s; ld.shared.b32 v0, [s+16];\n";
  expectGood(run(init + "bar.sync 0;\n" + write + use + read));
  expectFinding(run(init + "bar.sync 0;\n" + use + write + read), "race");
}

TEST(FakeCudaChecks, AsynchronousCopies) {
  std::string issue = "cp.async.ca.shared.global [s], [x], 4;\n";
  expectFinding(run(std::string(kOwn) + issue), "has not been waited for");
  expectGood(run(std::string(kOwn) + issue + "cp.async.wait_all;\n"));
  // Waiting is of the thread; others need a barrier.
  expectFinding(run(std::string(kOwn) + issue +
                    "cp.async.wait_all; xor.b32 v0, t, 32; mov.u32 s, box; "
                    "mad.lo.u32 s, v0, 4, s; ld.shared.b32 v1, [s];"),
                "race");
  expectFinding(run("cp.async.cg.shared.global [box], [x+8], 16; "
                    "cp.async.wait_all;",
                    1),
                "not aligned");
  expectFinding(run("cp.async.cg.shared.global [box], [x+128], 16; "
                    "cp.async.wait_all;",
                    1),
                "out of bounds");
}

TEST(FakeCudaChecks, CopiesThatComeTooEarly) {
  // The other warp still reads when the copy into the same place is issued.
  // That it is waited for only after a barrier does not help.
  std::string copy =
                  "setp.lt.u32 p, t, 32; @!p bra reads;\n"
                  "mad.lo.u32 s, t, 4, s; cp.async.ca.shared.global [s], [x], "
                  "4; bra joined;\n",
              rest = "joined: bar.sync 0; cp.async.wait_all;";
  expectFinding(run(copy + "reads: ld.shared.b32 v0, [box];\n" + rest),
                "after it was issued");
  expectGood(run(copy + "reads: ld.shared.b32 v0, [box+256];\n" + rest));
}

TEST(FakeCudaChecks, Proxies) {
  // Threads write what a bulk store reads.
  auto text = [](const std::string &fence) {
    return std::string(kOwn) + "st.shared.b32 [s], t;\n" + fence +
           "bar.sync 0; setp.ne.u32 p, t, 0; @p bra over;\n"
           "cp.async.bulk.global.shared::cta.bulk_group [x], [box], 128;\n"
           "cp.async.bulk.commit_group; cp.async.bulk.wait_group 0;\nover:";
  };
  expectGood(run(text("fence.proxy.async.shared::cta;\n"), 32));
  expectFinding(run(text(""), 32), "no fence.proxy.async");
  expectFinding(run("setp.ne.u32 p, t, 0; @p bra over;\n"
                    "cp.async.bulk.global.shared::cta.bulk_group [x], [box], "
                    "128;\nover:"),
                "bulk store from shared memory has not been waited for");
}

TEST(FakeCudaChecks, UnknownInstructions) {
  Memory memory(1 << 20);
  auto reject = [&](const std::string &body, const std::string &want) {
    std::string error;
    auto source =
        ptx::parse(kernel("", ".reg .b32 a, b; .reg .b64 x; .reg .pred p;\n" +
                                  body + "\nret;"),
                   error);
    std::unique_ptr<LoadedModule> module;
    if (source)
      module = load(std::move(source), memory, error);
    EXPECT_EQ(module, nullptr) << body;
    EXPECT_NE(error.find(want), std::string::npos) << error;
  };
  reject("frobnicate.b32 a, b;", "`frobnicate.b32`: is an instruction that is "
                                 "not known");
  reject("add.quick.s32 a, b, b;", "modifier '.quick' is not known");
  reject("add.s32 a, b;", "operands");
  reject("add.s64 x, a, b;", "is of 32 bits, not of 64");
  reject("bra nowhere;", "label 'nowhere' is missing");
  reject("mov.u32 a, %undeclared;", "is not declared");
  reject("mov.u32 a b;", "expected ';'");
  reject("call.uni (a), outside, (b);", "'outside' is not defined");
  reject("add.f32 a, b, 1;", "is written as an integer");
  reject("mma.sync.aligned.m16n8k64.row.col.f32.bf16.bf16.f32 {a}, {a}, {a}, "
         "{a};",
         "not known");
}

TEST(FakeCudaChecks, TheOrderOfBlocksShows) {
  // The last block to write wins; which it is depends on the order.
  std::string text = kernel(".param .b64 buffer",
                            ".reg .b64 x; .reg .b32 v; ld.param.b64 x, "
                            "[buffer]; mov.u32 v, %ctaid.x; st.global.b32 [x], "
                            "v; ret;");
  Harness h(text);
  uint64_t at = h.put(std::vector<uint32_t>(1));
  ASSERT_TRUE(h.run("k", 9, 1, at));
  EXPECT_EQ(h.get<uint32_t>(at, 1)[0], 8u);
  h.options.reverseBlocks = true;
  ASSERT_TRUE(h.run("k", 9, 1, at));
  EXPECT_EQ(h.get<uint32_t>(at, 1)[0], 0u);
}

} // namespace
