// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/paste_table.h"

#include <gtest/gtest.h>

namespace cx {
namespace {

TEST(PasteTable, SplitsTabsAndLinesOfAnySystem) {
  const PasteTable expected{{"4", "5"}, {"3", "2"}};
  EXPECT_EQ(pasteTable("4\t5\n3\t2"), expected);
  EXPECT_EQ(pasteTable("4\t5\r\n3\t2\r\n"), expected);
}

TEST(PasteTable, DropsEmptyLinesAtTheEndAndKeepsThoseBetween) {
  EXPECT_EQ(pasteTable("4\n\n3\n\n\n"), (PasteTable{{"4"}, {""}, {"3"}}));
  EXPECT_EQ(pasteTable("4\t\n\t\n"), (PasteTable{{"4", ""}}));
}

TEST(PasteTable, FillsShortRows) {
  EXPECT_EQ(pasteTable("4\t5\t1\n3"), (PasteTable{{"4", "5", "1"}, {"3", "", ""}}));
}

TEST(PasteTable, ReadsQuotedCellsWithTabsLineBreaksAndQuotes) {
  EXPECT_EQ(pasteTable("4\t\"slow,\nbut \"\"kind\"\"\"\n5\t\"a\tb\""),
            (PasteTable{{"4", "slow,\nbut \"kind\""}, {"5", "a\tb"}}));
}

TEST(PasteTable, AQuoteInsideOrNeverClosedIsAnOrdinaryCharacter) {
  EXPECT_EQ(pasteTable("5\" pipe\t\"never\n4\t2"), (PasteTable{{"5\" pipe", "\"never"}, {"4", "2"}}));
  EXPECT_EQ(pasteTable("\"a\"b\t1"), (PasteTable{{"\"a\"b", "1"}}));
}

TEST(PasteTable, TrimsSpacesAndKeepsEmptyCells) {
  EXPECT_EQ(pasteTable(" 4 \t\t  \t5"), (PasteTable{{"4", "", "", "5"}}));
  EXPECT_EQ(pasteTable("\t5"), (PasteTable{{"", "5"}}));
}

TEST(PasteTable, NothingIsNothing) {
  EXPECT_TRUE(pasteTable("").empty());
  EXPECT_TRUE(pasteTable("\r\n \n").empty());
}

}  // namespace
}  // namespace cx
