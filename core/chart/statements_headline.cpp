// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <ranges>

#include "core/chart/statements.h"

namespace cx {
namespace {

constexpr std::size_t most = 3;

/// “Follow-up within 48 hours” and “Improved in real time”; the first few of many.
std::string quoted(const std::vector<StatementFacts>& all, const Words& words) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < std::min(all.size(), most); ++i)
    names.push_back("“" + nameOf(*all[i].statement, words) + "”");
  return listed(names, words);
}

std::string netOf(const StatementFacts& one, const Words& words) {
  return words.signedNumber(*one.answers.net, 0);
}

/// Where no interval lies below zero.
std::string noDisagreement(const std::vector<StatementFacts>& shown, const Words& words) {
  const StatementFacts& lowest = shown.back();
  const bool agreed = std::ranges::all_of(
      shown, [](const StatementFacts& one) { return one.answers.interval && one.answers.interval->lo > 0; });
  if (shown.size() == 1)
    return words(text(CX_TEXT("chart", "One statement has enough answers: “%1”, net %2"),
                      {nameOf(*lowest.statement, words), netOf(lowest, words)}));
  const std::vector<TextArg> args{nameOf(*lowest.statement, words), netOf(lowest, words)};
  return agreed ? words(text(CX_TEXT("chart", "Every statement draws net agreement, least of all “%1” (net %2)"), args))
                : words(text(
                      CX_TEXT("chart", "No statement is shown to draw net disagreement; the lowest is “%1” (net %2)"),
                      args));
}

}  // namespace

std::string statementsHeadline(const Facts& facts, const Words& words) {
  std::vector<StatementFacts> shown = statementsIn(facts, StatementOrder::net), disagreed;
  std::erase_if(shown, [](const StatementFacts& one) { return !one.answers.shown(); });
  if (shown.empty()) return words(CX_TEXT("chart", "Too few answers to show any statement"));
  for (const StatementFacts& one : std::views::reverse(shown))
    if (one.answers.interval && one.answers.interval->hi < 0) disagreed.push_back(one);
  if (disagreed.empty()) return noDisagreement(shown, words);
  const std::string names = quoted(disagreed, words);
  if (disagreed.size() > most)
    return words(text(CX_TEXT("chart", "%1 statements draw net disagreement, most of all %2"),
                      {Number{double(disagreed.size())}, names}));
  return words(counted(std::int64_t(disagreed.size()), CX_TEXT_N("chart", "%n statement(s) draw net disagreement: %1"),
                       {names}));
}

std::string agreementNote(const Facts& facts, const Statement& statement, const Words& words) {
  if (facts.questionnaire().id == "digital-cx" && statement.id == "T2")
    return words(CX_TEXT("chart",
                         "This is agreement with the statement, not the share of cases that get follow-up within "
                         "48 hours."));
  return words(CX_TEXT("chart", "This is agreement with the statement, not a measurement of what it speaks of."));
}

}  // namespace cx
