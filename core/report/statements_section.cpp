// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/statements.h"
#include "core/report/sections.h"

namespace cx {

ReportSection statementsSection(const Workspace&, const Facts& facts, const Words& words) {
  const Wording say(words, facts.rules());
  Chart chart = statementsChart(facts, words, {});
  const std::string rule = std::move(chart.note);
  chart.title.clear();  // the page says it
  chart.subtitle.clear();
  chart.note.clear();
  const std::string answer =
      words(text(CX_TEXT("report", "Share of answers by level, in per cent, neutral in the centre. %1 Intervals %2."),
                 {rule, say.level()}));
  return {"statements",
          words(CX_TEXT("report", "Statements")),
          statementsHeadline(facts, words),
          answer,
          {{Block::Place::full, std::move(chart)}}};
}

}  // namespace cx
