// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/chart/benchmark.h"

namespace cx {
namespace {

/// One name with how it stands beside its figure.
struct Named {
  std::string name;
  Standing standing = Standing::too_few_answers;
};

/// The dimensions that have a figure; where none has, the statements.
std::vector<Named> standings(const Facts& facts, const Words& words) {
  std::vector<Named> out;
  for (std::size_t d = 0; d < facts.dimensions.size(); ++d)
    if (const auto& against = facts.dimensions[d].against)
      out.push_back({nameOf(facts.questionnaire().dimensions[d], words), against->standing});
  if (!out.empty()) return out;
  const auto statements = facts.questionnaire().statements();
  for (std::size_t i = 0; i < facts.statements.size(); ++i)
    if (const auto& against = facts.statements[i].against) out.push_back({statements[i]->id, against->standing});
  return out;
}

std::vector<std::string> namesWith(const std::vector<Named>& all, Standing standing) {
  std::vector<std::string> out;
  for (const Named& one : all)
    if (one.standing == standing) out.push_back(one.name);
  return out;
}

const char* clauseFor(Standing standing, bool one, bool first) {
  switch (standing) {
    case Standing::below:
      return one ? CX_TEXT("chart", "%1 is below the published figure")
                 : CX_TEXT("chart", "%1 are below the published figures");
    case Standing::above:
      if (!first) return one ? CX_TEXT("chart", "%1 is above") : CX_TEXT("chart", "%1 are above");
      return one ? CX_TEXT("chart", "%1 is above the published figure")
                 : CX_TEXT("chart", "%1 are above the published figures");
    case Standing::not_distinguishable:
      if (!first)
        return one ? CX_TEXT("chart", "%1 is not distinguishable") : CX_TEXT("chart", "%1 are not distinguishable");
      return one ? CX_TEXT("chart", "%1 is not distinguishable from the published figure")
                 : CX_TEXT("chart", "%1 are not distinguishable from the published figures");
    case Standing::too_few_answers:
      break;
  }
  return CX_TEXT("chart", "%1: too few answers");
}

}  // namespace

bool anyPublished(const Facts& facts) {
  return anyPublished(facts.questionnaire(), facts.selection.organisation().industry);
}

std::string benchmarkHeadline(const Facts& facts, const Words& words) {
  if (!anyPublished(facts))
    return words(CX_TEXT("chart", "No figure is published for this questionnaire: the scores stand alone"));
  if (facts.compared_rows == 0)
    return words(CX_TEXT("chart", "No form of a digital channel in this view: nothing to hold against the figures"));
  const auto all = standings(facts, words);
  std::vector<std::string> clauses;
  for (const Standing standing :
       {Standing::below, Standing::above, Standing::not_distinguishable, Standing::too_few_answers}) {
    const auto names = namesWith(all, standing);
    if (names.size() == all.size() && standing == Standing::too_few_answers)
      return words(CX_TEXT("chart", "Too few answers on digital channels to compare with the published figures"));
    if (!names.empty())
      clauses.push_back(words(text(clauseFor(standing, names.size() == 1, clauses.empty()), {listed(names, words)})));
  }
  return joined(clauses, "; ");
}

std::string benchmarkAnswer(const Facts& facts, const Words& words) {
  const auto statements = facts.questionnaire().statements();
  std::vector<std::string> differ;
  std::size_t published = 0;
  for (std::size_t i = 0; i < facts.statements.size(); ++i) {
    const auto& against = facts.statements[i].against;
    if (!against) continue;
    ++published;
    if (against->standing == Standing::above || against->standing == Standing::below)
      differ.push_back(statements[i]->id);
  }
  const Number has{double(published)}, of{double(facts.statements.size())};
  if (published == 0)
    return words(CX_TEXT("chart", "No statement has a published figure; no overall figure is published."));
  if (differ.empty())
    return words(text(CX_TEXT("chart",
                              "%1 of %2 statements have a published figure; none of them is detectably different. No "
                              "overall figure is published."),
                      {has, of}));
  return words(text(CX_TEXT("chart",
                            "%1 of %2 statements have a published figure; detectably different: %3. No overall figure "
                            "is published."),
                    {has, of, listed(differ, words)}));
}

std::string comparedForms(const Facts& facts, const Words& words) {
  const Wording say(words, facts.rules());
  if (!anyPublished(facts)) {
    const bool every = facts.selection.view().channels.empty();
    return joined({every ? words(CX_TEXT("chart", "all channels")) : std::string(), say.n(facts.compared_rows)}, " ");
  }
  std::vector<std::string> out;
  for (const ChannelScores& channel : facts.channels)
    if (!channel.compared) out.push_back(words(channel.channel.name()) + " " + say.n(channel.scores.rows));
  std::string line = words(text(CX_TEXT("chart", "digital channels %1"), {say.n(facts.compared_rows)}));
  if (!out.empty()) line += "; " + words(text(CX_TEXT("chart", "left out: %1"), {listed(out, words)}));
  return line;
}

}  // namespace cx
