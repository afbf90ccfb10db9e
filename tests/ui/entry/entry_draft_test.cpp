// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entry_draft.h"

#include <gtest/gtest.h>

#include "core/survey/questionnaire.h"
#include "tests/support/forms.h"
#include "ui/entry/entry_form.h"

namespace cx::test {
namespace {

EntryDraft halfTyped(const EntryForm& form) {
  EntryDraft draft{
      {{4}, {2}, {{{1}, 3}, {{2}, 1}}, parseIsoDate("2026-09-26"), 1'084'600}, EntryRow(form.ranges()), "half “done”"};
  for (const EntryKey key : {EntryKey{EntryKey::Kind::digit, 4}, EntryKey{EntryKey::Kind::not_applicable, 0},
                             EntryKey{EntryKey::Kind::skip, 0}})
    draft.row.press(key);
  return draft;
}

TEST(EntryDraft, ComesBackAsItWasKept) {
  const EntryForm form = entryForm(twelve());
  const EntryDraft draft = halfTyped(form);
  const auto back = draftFromJson(toJson(draft, form), form);
  ASSERT_TRUE(back);
  EXPECT_EQ(back->header, draft.header);
  EXPECT_EQ(back->row.answers(), draft.row.answers());
  EXPECT_EQ(back->row.cell(), 3u);
  EXPECT_EQ(back->comment, draft.comment);
  EXPECT_EQ(headerFromJson(toJson(draft, form)), draft.header);
}

TEST(EntryDraft, KeepsAnswersBySlotWhenTheQuestionnaireChanges) {
  const EntryForm before = entryForm(instrument({{"A", {"a1", "a2", "a3"}}}));
  Questionnaire next = instrument({{"A", {"a3", "a2"}}});
  next.dimensions[0].statements[0].slot = 2;  // a3 keeps its slot for life
  const EntryForm after = entryForm(next);
  const auto back = draftFromJson(toJson(halfTyped(before), before), after);
  ASSERT_TRUE(back);
  EXPECT_EQ(back->row.answers(), (std::vector<Answer>{Answer::skipped(), Answer::notApplicable()}));
}

TEST(EntryDraft, AnAnswerOutsideTheScaleIsLeftBlank) {
  const EntryForm ten = entryForm(instrument({{"A", {"a1"}}}, 1, 10)), five = entryForm(instrument({{"A", {"a1"}}}));
  EntryDraft draft{{{1}, {1}, {}, {}, oneWeight}, EntryRow(ten.ranges()), ""};
  draft.row.press({EntryKey::Kind::digit, 9});
  EXPECT_TRUE(draftFromJson(toJson(draft, ten), five)->row.blank());
}

TEST(EntryDraft, AnythingElseIsNoDraft) {
  const EntryForm form = entryForm(twelve());
  for (const char* text : {"", "{}", "[]", "nonsense", "{\"wave\""}) EXPECT_FALSE(draftFromJson(text, form)) << text;
  EXPECT_TRUE(draftFromJson("{\"wave\": \"x\", \"levels\": 7, \"answers\": [], \"cell\": 99}", form)->blank());
}

}  // namespace
}  // namespace cx::test
