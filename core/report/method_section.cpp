// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/base/digest.h"
#include "core/chart/charts.h"
#include "core/chart/conditions.h"
#include "core/chart/missing.h"
#include "core/chart/notices.h"
#include "core/chart/tables.h"
#include "core/chart/wave_line.h"
#include "core/data/history.h"
#include "core/report/sections.h"
#include "core/scoring/coverage.h"
#include "core/stats/weights.h"
#include "core/survey/submission.h"
#include "core/survey/workspace.h"

namespace cx {
namespace {

std::string headlineOf(const Facts& facts, const Words& words) {
  const MissingAnswers missing = total(missingAnswers(facts));
  const auto asked = facts.now.rows * std::int64_t(facts.questionnaire().statements().size()) - missing.not_asked;
  return words(text(
      CX_TEXT("report", "Method: the figures rest on %1 submissions; %2 of %3 answers are missing, none is filled in"),
      {Number{double(facts.now.rows)}, Number{double(missing.unanswered())}, Number{double(asked)}}));
}

std::string answerOf(const Facts& facts, const Words& words) {
  const Wording say(words, facts.rules()), shares(words, facts.statementRules());
  std::vector<const Score*> channels;
  for (const ChannelScores& channel : facts.channels) channels.push_back(&channel.scores.overall);
  const std::string dimension = knownTo(pointers(facts.now.dimensions), say),
                    statement = knownTo(pointers(facts.now.statements), shares), channel = knownTo(channels, say);
  if (dimension.empty() || statement.empty() || channel.empty()) return {};
  return words(text(CX_TEXT("report",
                            "How sure is this? A dimension is known to about %1 points, a statement to %2, a channel "
                            "to %3 at the worst."),
                    {dimension, statement, channel}));
}

Table byWaveAndChannel(const Facts& facts, const Words& words) {
  std::vector<const Channel*> columns;
  for (const Channel& channel : facts.selection.channels()) {
    const auto judged = [&](const Wave& wave) { return facts.selection.tally(wave.id, channel.id).rows() > 0; };
    if (std::ranges::any_of(facts.waves, judged)) columns.push_back(&channel);
  }
  Table table;
  addColumns(table, {words(CX_TEXT("report", "Wave"))}, false);
  for (const Channel* channel : columns) addColumns(table, {words(channel->name())}, true);
  addColumns(table, {words(CX_TEXT("report", "All")), words(CX_TEXT("report", "Version"))}, true);
  for (std::size_t at = 0; at < facts.waves.size(); ++at) {
    const Wave& wave = facts.waves[at];
    Table::Row row{{words(wave.name())}, at + 1 == facts.waves.size(), false};
    for (const Channel* channel : columns) {
      const std::int64_t n = facts.selection.tally(wave.id, channel->id).rows();
      row.cells.push_back(words.count(n) + (n > 0 && double(n) < smallBase ? "*" : ""));
    }
    row.cells.push_back(words.count(facts.history[at].rows));
    row.cells.push_back("v" + std::to_string(wave.questionnaire) +
                        (comparableNow(facts, at, Scope::overall()) ? "" : " †"));
    table.rows.push_back(std::move(row));
  }
  return table;
}

std::string publishedRule(const Facts& facts, const Words& words) {
  for (const auto* list : {&facts.dimensions, &facts.statements})
    for (const Published& one : *list)
      if (one.figure)
        return words(
            text(CX_TEXT("report",
                         "%1, %2: treated as exact, answers coded 1–5 assumed, compared with our digital channels, n "
                         "%3; “below” and “above” need an interval clear of the figure by 0.5"),
                 {one.figure->source.publisher, one.figure->source.title, Number{double(facts.compared_rows)}}));
  return words(CX_TEXT("report", "no figure is published for this questionnaire"));
}

std::string comparableRule(const Facts& facts, const Words& words) {
  const auto breaks = breaksAlong(facts, Scope::overall(), words);
  const std::string minor = minorLine(facts, words);
  if (breaks.empty() && minor.empty())
    return words(CX_TEXT("report", "all waves asked the same statements on the same scales"));
  std::vector<std::string> out;
  if (!minor.empty()) out.push_back(minor);
  for (const TrendChart::Break& one : breaks)
    out.push_back(one.label + " (" + one.small + "), " + words(facts.waves[std::size_t(one.before)].name()));
  return joined(out, "; ");
}

std::string weightsRule(const Facts& facts, const Words& words) {
  const Count& all = facts.total.total();
  const double n = double(all.n), w = static_cast<double>(all.w), deff = n * static_cast<double>(all.w2) / (w * w);
  const bool on = facts.rules().weighted;
  const auto margin = marginOfError(n, facts.rules().confidence, on ? deff : 1);
  const Number moe{100 * margin.value_or(0), 1};
  const Text sentence =
      on ? text(CX_TEXT("report",
                        "On. n %1, effective n %2, design effect %3. Worst-case margin of a share: ±%4 points."),
                {Number{n}, Number{n / deff}, Number{deff, 2}, moe})
         : text(CX_TEXT("report",
                        "Off. Effective n = n = %1, design effect 1.00. Worst-case margin of a share: ±%2 points."),
                {Number{n}, moe});
  return words(sentence);
}

/// "3f9c 41d2 …": hexadecimal in groups of four.
std::string grouped(const std::string& digits) {
  std::string out;
  for (std::size_t at = 0; at < digits.size(); ++at) out += (at > 0 && at % 4 == 0 ? " " : "") + digits.substr(at, 1);
  return out;
}

/// What lets a reader of the paper prove later that data and history are the same.
NotesBlock fingerprint(const Workspace& workspace, const Facts& facts, const Words& words) {
  Filter filter{{}, facts.selection.view().channels, facts.selection.view().levels};
  for (const Wave& wave : facts.waves) filter.waves.push_back(wave.id);
  const std::string data = grouped(dataFingerprint(workspace, filter).substr(0, 32));
  const Date day{std::chrono::floor<std::chrono::days>(workspace.now())};
  return {words(CX_TEXT("report", "Fingerprint")),
          {{words(CX_TEXT("report", "Data")), data},
           {words(CX_TEXT("report", "Audit log head")), grouped(auditHead(workspace.database()))},
           {words(CX_TEXT("report", "Made by")),
            words(text(CX_TEXT("report", "Touchstone %1, %2. The same data gives the same file."),
                       {std::string(TOUCHSTONE_VERSION), day}))}}};
}

NotesBlock rules(const Facts& facts, const Words& words) {
  const Wording say(words, facts.rules());
  const Number alpha{1 - facts.rules().confidence, 2}, least{double(facts.rules().min_n)};
  NotesBlock notes{words(CX_TEXT("report", "Rules")), {}};
  const auto add = [&](const char* term, std::string rule) { notes.items.push_back({words(term), std::move(rule)}); };
  add(CX_TEXT("report", "Score"),
      words(text(CX_TEXT("report", "per form: points given ÷ points possible; a group is the mean of its forms; %1"),
                 {scaleLine(facts, words)})));
  add(CX_TEXT("report", "Half rule"),
      words(CX_TEXT("report", "a dimension needs half of its statements answered; overall needs every dimension")));
  add(CX_TEXT("report", "Interval"),
      words(text(CX_TEXT("report", "%1, Student t on the form scores; shares: Wilson"), {say.level()})));
  std::vector<std::string> limits;
  for (const Text& limit : methodLimits(facts.rules().weighted)) limits.push_back(words(limit));
  add(CX_TEXT("report", "Known limits"), joined(limits, " "));
  add(CX_TEXT("report", "Movement"),
      words(
          text(CX_TEXT("report",
                       "Welch test of independent groups, or a paired t test, unweighted, where ten people or more "
                       "and half of the smaller wave are met in both; “rose” or “fell” only if p (Holm) < %1 over the "
                       "dimensions, or over the statements of the table; overall is tested alone"),
               {alpha})));
  add(CX_TEXT("report", "Channels"),
      words(text(CX_TEXT("report",
                         "channel − rest: different if p (Holm over channels) < %1, equal if the 90 % interval "
                         "lies inside the band, else undecided"),
                 {alpha})));
  add(CX_TEXT("report", "Published"), publishedRule(facts, words));
  add(CX_TEXT("report", "Small base"),
      words(
          text(CX_TEXT("report",
                       "n < 30 is marked *; n < %1 is suppressed, and with it what would give it away by subtraction"),
               {least})));
  add(CX_TEXT("report", "Comparable"), comparableRule(facts, words));
  add(CX_TEXT("report", "Weights"), weightsRule(facts, words));
  return notes;
}

/// The statements word for word; nothing where they have no words but their codes.
std::optional<TableBlock> wordings(const Facts& facts, const Words& words) {
  const std::vector<const Statement*> all = facts.questionnaire().statements();
  if (std::ranges::all_of(all, [&](const Statement* one) { return words(one->text) == one->id; })) return {};
  const bool channels = std::ranges::any_of(all, [](const Statement* one) { return one->channel_text != LocalText{}; });
  TableBlock block{words(CX_TEXT("report", "What was asked")), {}, {}};
  Table& table = block.table;
  addColumns(table, {"", words(CX_TEXT("report", "About the organisation"))}, false);
  if (channels) addColumns(table, {words(CX_TEXT("report", "About one channel"))}, false);
  for (const Dimension& dimension : facts.questionnaire().dimensions) {
    table.rows.push_back({{nameOf(dimension, words)}, false, true});
    for (const Statement& one : dimension.statements) {
      Table::Row row{{one.id, words(one.text)}, false, false};
      if (channels) row.cells.push_back(words(one.channel_text == LocalText{} ? one.text : one.channel_text));
      table.rows.push_back(std::move(row));
    }
  }
  return block;
}

NotesBlock notShown(const Facts& facts, const Words& words) {
  std::vector<std::string> lines;
  for (const std::string& line : suppressedCells(facts, words)) lines.push_back(line + ".");
  if (lines.empty()) lines.push_back(words(CX_TEXT("report", "No cell had to be suppressed.")));
  lines.push_back(words(CX_TEXT("report", "No comment and no single form is printed.")));
  return {words(CX_TEXT("report", "Not shown")), {{{}, joined(lines, " ")}}};
}

}  // namespace

ReportSection methodSection(const Workspace& workspace, const Facts& facts, const Words& words) {
  ReportSection section{
      "method", words(CX_TEXT("report", "Method")), headlineOf(facts, words), answerOf(facts, words), {}};
  using enum Block::Place;
  section.blocks.push_back(
      {left,
       TableBlock{words(CX_TEXT("report", "Submissions by wave and channel")), {}, byWaveAndChannel(facts, words)}});
  section.blocks.push_back({left, missingChart(facts, words)});
  section.blocks.push_back({left, notShown(facts, words)});
  section.blocks.push_back({right, rules(facts, words)});
  if (std::optional<TableBlock> asked = wordings(facts, words)) section.blocks.push_back({full, std::move(*asked)});
  section.blocks.push_back({full, fingerprint(workspace, facts, words)});
  return section;
}

}  // namespace cx
