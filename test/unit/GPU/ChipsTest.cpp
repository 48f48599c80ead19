//===- ChipsTest.cpp - Which chip executes which code ---------------------===//
#include "runtime/GPU/Chips.h"

#include "gtest/gtest.h"

using mlir::llama::gpurt::canExecute;

TEST(ChipsTest, MachineCodeIsForItsFamily) {
  EXPECT_TRUE(canExecute("sm_80", "sm_80", false));
  EXPECT_TRUE(canExecute("sm_86", "sm_80", false));
  EXPECT_FALSE(canExecute("sm_80", "sm_86", false));
  EXPECT_FALSE(canExecute("sm_90", "sm_80", false));
  EXPECT_FALSE(canExecute("sm_100", "sm_90", false));
}

TEST(ChipsTest, PtxIsForLaterChips) {
  EXPECT_TRUE(canExecute("sm_90", "sm_80", true));
  EXPECT_TRUE(canExecute("sm_120", "sm_90", true));
  EXPECT_FALSE(canExecute("sm_75", "sm_80", true));
}

TEST(ChipsTest, SuffixesBindToAChipOrAFamily) {
  for (bool isPortable : {false, true}) {
    EXPECT_TRUE(canExecute("sm_90", "sm_90a", isPortable));
    EXPECT_FALSE(canExecute("sm_100", "sm_90a", isPortable));
    EXPECT_FALSE(canExecute("sm_103", "sm_100a", isPortable));
    EXPECT_TRUE(canExecute("sm_103", "sm_100f", isPortable));
    EXPECT_FALSE(canExecute("sm_120", "sm_100f", isPortable));
  }
}

TEST(ChipsTest, AmdHasNoOrder) {
  EXPECT_TRUE(canExecute("gfx942:sramecc+:xnack-", "gfx942", false));
  EXPECT_FALSE(canExecute("gfx942", "gfx94", false));
  EXPECT_FALSE(canExecute("gfx1100", "gfx942", true));
  EXPECT_FALSE(canExecute("sm_90", "gfx942", true));
}

TEST(ChipsTest, VulkanHasNone) { EXPECT_TRUE(canExecute("", "", false)); }
