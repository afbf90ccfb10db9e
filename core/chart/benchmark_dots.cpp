// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <utility>

#include "core/chart/axes.h"
#include "core/chart/benchmark.h"
#include "core/chart/charts.h"
#include "core/chart/conditions.h"
#include "core/chart/small_base.h"
#include "core/chart/tables.h"

namespace cx {
namespace {

/// What one row stands for.
struct Line {
  Scope scope;
  std::string code, label;
  const Published* published = nullptr;

  [[nodiscard]] std::string name() const { return joined({code, label}, " "); }
  [[nodiscard]] const Score& ours() const { return published->ours; }
  [[nodiscard]] const Against* against() const { return published->against ? &*published->against : nullptr; }
  [[nodiscard]] Subject subject(Subject::Kind kind) const { return {kind, scope}; }
  [[nodiscard]] bool dimension() const { return scope.kind == Scope::Kind::dimension; }
};

std::vector<Line> linesOf(const Facts& facts, const Words& words) {
  std::vector<Line> out;
  for (std::size_t d = 0; d < facts.dimensions.size(); ++d) {
    const Dimension& dimension = facts.questionnaire().dimensions[d];
    out.push_back({Scope::dimension(dimension.id), {}, nameOf(dimension, words), &facts.dimensions[d]});
  }
  const auto statements = facts.questionnaire().statements();
  for (std::size_t i = 0; i < facts.statements.size(); ++i) {
    const std::string label = nameOf(*statements[i], words), code = statements[i]->id;
    out.push_back({Scope::statement(code), code, label == code ? std::string() : label, &facts.statements[i]});
  }
  return out;
}

/// "published 70, −4.0 (−6.3 to −1.7), below".
std::string besideWords(const Line& line, const Wording& say) {
  if (!line.against()) return say(text(CX_TEXT("chart", "no published figure")));
  const Against& against = *line.against();
  return joined({say(text(CX_TEXT("chart", "published %1"), {say.figure(against.figure)})),
                 say.change(against.difference, against.interval), say.verdict(against).text},
                ", ");
}

std::vector<Mark> marksOf(const Line& line, const Wording& say) {
  using Kind = Mark::Kind;
  std::vector<Mark> out;
  const Score& ours = line.ours();
  if (line.against()) out.push_back({Kind::diamond, 0, line.against()->figure, Mark::Look::solid, 0, {}, {}});
  if (!ours.value) return out;
  if (ours.interval && !ours.no_variation)
    out.push_back({Kind::whisker, ours.interval->lo, ours.interval->hi, Mark::Look::solid, 0, {}, {}});
  const auto look = ours.small_base ? Mark::Look::hollow : Mark::Look::solid;
  const std::string spoken = joined({say.spoken(line.name(), ours), besideWords(line, say)}, ", ");
  out.push_back({Kind::dot, 0, *ours.value, look, 0, {}, spoken, line.subject(Subject::Kind::compared)});
  return out;
}

/// Instead of a score: a lock with the n it stands for, which takes no more room than a score does.
RowChart::Cell missingCell(const Line& line, const Wording& say) {
  Phrase main = say.missing(line.ours());
  std::vector<std::string> small{say.n(line.ours())};
  if (main.glyph == Glyph::lock) main.text = std::exchange(small, {}).front();
  return {main, small, true, joined({say.spoken(line.name(), line.ours()), besideWords(line, say)}, " "),
          line.subject(Subject::Kind::compared)};
}

RowChart::Cell ownCell(const Line& line, const Wording& say) {
  const Score& ours = line.ours();
  if (!ours.value) return missingCell(line, say);
  return {{say.value(*ours.value), Tone::strong, Glyph::none},
          {starred(say.plusMinus(ours), ours)},
          true,
          {},
          line.subject(Subject::Kind::compared)};
}

/// Published, difference, verdict; without a figure, or without a score of ours, words take the place of numbers.
std::vector<RowChart::Cell> besideCells(const Line& line, const Wording& say) {
  const Subject subject = line.subject(Subject::Kind::published);
  const std::string n = line.against() ? say.n(line.ours()) : std::string();
  const std::string spoken = line.name() + ": " + joined({besideWords(line, say), n}, ", ");
  if (!line.against())
    return {
        {{say(text(CX_TEXT("chart", "no published figure"))), Tone::muted, Glyph::none}, {}, false, spoken, subject, 3},
        {},
        {}};
  const Against& against = *line.against();
  const RowChart::Cell figure{{say.figure(against.figure), Tone::normal, Glyph::none}, {}, false, {}, subject};
  RowChart::Cell verdict{say.verdict(against), {}, false, spoken, subject};
  if (!against.difference) {
    verdict.span = 2;
    return {figure, verdict, {}};
  }
  RowChart::Cell difference{{say.difference(*against.difference), Tone::strong, Glyph::none}, {}, true, {}, subject};
  if (against.interval) difference.small = {say.interval(*against.interval)};
  return {figure, difference, verdict};
}

RowChart rowsOf(const Facts& facts, const std::vector<Line>& lines, const Wording& say) {
  RowChart chart;
  chart.pitch = RowChart::Pitch::ruled;
  const auto bounds = commonBounds(facts.questionnaire(), scopes(facts.questionnaire()), say.rules().scale);
  chart.panels.push_back({{}, scoreAxis(bounds.value_or(Bounds{}), say.words()), {}, 1});
  chart.columns = {{say(text(CX_TEXT("chart", "Own ± %1"), {say.level()})), true},
                   {say(text(CX_TEXT("chart", "Publ."))), true},
                   {say(text(CX_TEXT("chart", "Difference (%1)"), {say.level()})), true},
                   {say(text(CX_TEXT("chart", "Verdict"))), false}};
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const Line& line = lines[i];
    if (i > 0 && !line.dimension() && lines[i - 1].dimension()) {
      chart.rows.emplace_back();
      chart.rows.back().heading = true;
    }
    RowChart::Row row;
    row.code = line.code;
    row.label = line.label;
    row.strong = line.dimension();
    row.lock = line.ours().suppressed && !line.against();
    row.marks = {marksOf(line, say)};
    row.cells = {ownCell(line, say)};
    for (RowChart::Cell& cell : besideCells(line, say)) row.cells.push_back(std::move(cell));
    chart.rows.push_back(std::move(row));
  }
  // An axis on which nothing stands would say that something was measured.
  if (std::ranges::all_of(chart.rows,
                          [](const RowChart::Row& row) { return row.marks.empty() || row.marks[0].empty(); }))
    chart.panels.clear();
  return chart;
}

Table twinOf(const std::vector<Line>& lines, const Wording& say) {
  Table table;
  addColumns(table, {"", say(text(CX_TEXT("chart", "statement")))}, false);
  addScoreColumns(table, say, say(text(CX_TEXT("chart", "own"))));
  addColumns(table,
             {say(text(CX_TEXT("chart", "published"))), say(text(CX_TEXT("chart", "difference"))),
              say(text(CX_TEXT("chart", "%1 from"), {say.level()})), say(text(CX_TEXT("chart", "to")))},
             true);
  addColumns(table, {say(text(CX_TEXT("chart", "verdict"))), say(text(CX_TEXT("chart", "source")))}, false);
  for (const Line& line : lines) {
    Table::Row row{
        {line.code.empty() ? line.label : line.code, line.code.empty() ? "" : line.label}, line.dimension(), false};
    append(row, say.cells(line.ours()), line.subject(Subject::Kind::compared));
    std::vector<std::string> beside = publishedCells(line.published, say);
    beside.erase(beside.begin() + 1);  // ours stands before them
    if (line.against()) beside.back() = say.verdict(*line.against()).text;
    beside.push_back(line.published->figure ? sourceWords(*line.published->figure, say.words()) : dash);
    append(row, beside, line.subject(Subject::Kind::published));
    table.rows.push_back(std::move(row));
  }
  return table;
}

std::string answered(const std::vector<Line>& lines, const Words& words) {
  std::int64_t least = lines.front().ours().n, most = least;
  for (const Line& line : lines) {
    least = std::min(least, line.ours().n);
    most = std::max(most, line.ours().n);
  }
  if (least == most) return words(text(CX_TEXT("chart", "n %1 answered per row"), {Number{double(most)}}));
  return words(text(CX_TEXT("chart", "n %1–%2 answered per row"), {Number{double(least)}, Number{double(most)}}));
}

std::string noteOf(const std::vector<Line>& lines, const Wording& say) {
  std::vector<std::string> out;
  std::vector<const Score*> scores;
  for (const Line& line : lines) scores.push_back(&line.ours());
  out.push_back(reasons(scores, say.words()));
  if (std::ranges::any_of(lines, [](const Line& line) { return line.against() != nullptr; }))
    out.push_back(say(text(
        CX_TEXT("chart",
                "Below, above: the interval is clear of the figure by more than its rounding. “±5”: the 90 % interval "
                "of the difference lies that near. The figures are taken as exact, answers coded 1–5; their own "
                "sampling error is not published."))));
  return joined(out, " ");
}

std::vector<LegendItem> legendOf(const std::vector<Line>& lines, const Wording& say) {
  using Sign = LegendItem::Sign;
  std::vector<LegendItem> out{{Sign::interval, say(text(CX_TEXT("chart", "own score ± %1"), {say.level()}))}};
  if (std::ranges::any_of(lines, [](const Line& line) { return line.against() != nullptr; }))
    out.push_back({Sign::published, say(text(CX_TEXT("chart", "published figure, no interval published")))});
  if (std::ranges::any_of(lines, [](const Line& line) { return line.ours().small_base; }))
    out.push_back(smallBaseSign(say.words()));
  return out;
}

}  // namespace

Chart benchmarkChart(const Facts& facts, const Words& words) {
  const Wording say(words, facts.rules());
  const auto lines = linesOf(facts, words);
  Chart chart;
  chart.id = "benchmark";
  chart.title = words(CX_TEXT("chart", "Own score and published figure"));
  chart.subtitle = answered(lines, words);
  if (anyPublished(facts)) chart.subtitle += "; " + words(CX_TEXT("chart", "an overall figure was never published"));
  chart.body = rowsOf(facts, lines, say);
  chart.legend = legendOf(lines, say);
  chart.note = noteOf(lines, say);
  chart.summary = benchmarkHeadline(facts, words) + ".";
  chart.source =
      sourceLine(facts, words) + " " + words(text(CX_TEXT("chart", "Compared: %1."), {comparedForms(facts, words)}));
  chart.table = twinOf(lines, say);
  return chart;
}

}  // namespace cx
