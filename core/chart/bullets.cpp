// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/chart/aims.h"
#include "core/chart/axes.h"
#include "core/chart/charts.h"
#include "core/chart/conditions.h"
#include "core/chart/movements.h"
#include "core/chart/outcomes.h"
#include "core/chart/small_base.h"
#include "core/chart/tables.h"

namespace cx {
namespace {

/// What one row stands for; companions are null where there are none.
struct Line {
  Scope scope;
  std::string name;
  const Score* now = nullptr;
  const Change* change = nullptr;
  const Published* published = nullptr;
  std::optional<double> aim = {};

  [[nodiscard]] Subject subject(Subject::Kind kind = Subject::Kind::score) const { return {kind, scope}; }
};

std::vector<Line> linesOf(const Facts& facts, const Words& words) {
  std::vector<Line> out;
  const Changes* changes = facts.changes ? &*facts.changes : nullptr;
  out.push_back({Scope::overall(), scopeName(facts.questionnaire(), Scope::overall(), words), &facts.now.overall,
                 changes ? &changes->overall : nullptr, nullptr});
  for (std::size_t d = 0; d < facts.questionnaire().dimensions.size(); ++d) {
    const Dimension& dimension = facts.questionnaire().dimensions[d];
    out.push_back({Scope::dimension(dimension.id), nameOf(dimension, words), &facts.now.dimensions[d],
                   changes ? &changes->dimensions[d] : nullptr, &facts.dimensions[d]});
  }
  for (Line& line : out) line.aim = aimOf(facts, line.scope);
  return out;
}

bool hasPublished(const Line& line) {
  return line.published && line.published->against;
}

/// The last wave's value where it measures the same.
std::optional<double> lastValue(const Line& line) {
  if (!line.change || line.change->verdict == Verdict::not_comparable) return std::nullopt;
  return line.change->older.value;
}

std::string spoken(const Line& line, const Wording& say) {
  std::vector<std::string> parts{say.spoken(line.name, *line.now)};
  if (line.change) parts.push_back(say.verdict(*line.change).text);
  if (hasPublished(line))
    parts.push_back(say(text(CX_TEXT("chart", "published %1"), {say.standing(*line.published->against).text})));
  parts.push_back(spokenAim(line.aim, say));
  return joined(parts, ", ");
}

std::vector<Mark> marksOf(const Line& line, const Bounds& bounds, const Wording& say) {
  std::vector<Mark> out;
  using Kind = Mark::Kind;
  if (line.now->value) {
    const auto look = line.now->small_base ? Mark::Look::hatched : Mark::Look::solid;
    out.push_back({Kind::bar, bounds.floor, *line.now->value, look, 0, {}, spoken(line, say), line.subject()});
    if (line.now->interval && !line.now->no_variation)
      out.push_back({Kind::whisker, line.now->interval->lo, line.now->interval->hi, Mark::Look::solid, 0, {}, {}});
  }
  if (hasPublished(line))
    out.push_back({Kind::diamond, 0, line.published->against->figure, Mark::Look::solid, 0, {}, {}});
  if (const auto last = lastValue(line)) out.push_back({Kind::ring, 0, *last, Mark::Look::muted, 0, {}, {}});
  if (!line.now->suppressed) addAim(out, line.aim);
  return out;
}

RowChart::Cell scoreCell(const Line& line, const Wording& say) {
  const Score& score = *line.now;
  if (!score.value) return {say.missing(score), {say.n(score)}, false, say.spoken(line.name, score), line.subject()};
  return {{say.value(*score.value), Tone::strong, Glyph::none},
          {say.plusMinus(score), say.n(score)},
          true,
          {},
          line.subject()};
}

RowChart::Cell changeCell(const Line& line, const Wording& say) {
  if (!line.change) return {{say(text(CX_TEXT("chart", "first wave"))), Tone::muted, Glyph::none}, {}, false};
  std::string small = say.change(line.change->difference, line.change->interval);
  if (line.change->p_adjusted) small = joined({small, "p " + say.p(line.change->p_adjusted)});
  const Phrase verdict = say.verdict(*line.change);
  return {
      verdict,
      {small},
      false,
      line.name + ": " +
          joined({verdict.text, small, say.n(line.change->older, line.change->newer), say.test(*line.change)}, ", "),
      line.subject(Subject::Kind::change)};
}

RowChart::Cell publishedCell(const Line& line, const Wording& say) {
  if (!hasPublished(line))
    return {{say(text(CX_TEXT("chart", "no published figure"))), Tone::muted, Glyph::none},
            {},
            false,
            line.name + ": " + say(text(CX_TEXT("chart", "no published figure"))),
            line.subject(Subject::Kind::published)};
  const Against& against = *line.published->against;
  const Phrase standing = say.standing(against);
  const std::string difference = say.change(against.difference, against.interval), n = say.n(against.ours);
  const std::string spoken = say(text(CX_TEXT("chart", "published %1"), {standing.text}));
  return {standing,
          {difference.empty() ? difference : joined({difference, n})},
          false,
          line.name + ": " + joined({spoken, difference, n}, ", "),
          line.subject(Subject::Kind::published)};
}

std::string sinceTitle(const Facts& facts, const Words& words) {
  if (!facts.changes) return words(CX_TEXT("chart", "Change"));
  return words(text(CX_TEXT("chart", "Since %1, p (Holm)"), {facts.compare()->name()}));
}

std::string publishedTitle(const Facts& facts, const Words& words) {
  for (const Published& one : facts.dimensions)
    if (one.figure) return words(text(CX_TEXT("chart", "Published %1 · digital"), {one.figure->edition}));
  return words(CX_TEXT("chart", "Published"));
}

RowChart rowsOf(const Facts& facts, const std::vector<Line>& lines, const Bounds& bounds, const Wording& say) {
  RowChart chart;
  chart.pitch = RowChart::Pitch::bullet;
  chart.panels.push_back({{}, scoreAxis(bounds, say.words(), true), {}, 1});
  chart.columns = {{say(text(CX_TEXT("chart", "Score ± %1"), {say.level()})), true},
                   {sinceTitle(facts, say.words()), false},
                   {publishedTitle(facts, say.words()), false}};
  for (const Line& line : lines) {
    RowChart::Row row;
    row.label = line.name;
    row.strong = true;
    row.lock = line.now->suppressed;
    row.marks = {marksOf(line, bounds, say)};
    row.cells = {scoreCell(line, say), changeCell(line, say), publishedCell(line, say)};
    chart.rows.push_back(std::move(row));
  }
  return chart;
}

Table twinOf(const Facts& facts, const std::vector<Line>& lines, const Wording& say) {
  Table table;
  addColumns(table, {""}, false);
  addScoreColumns(table, say);
  const bool aims = std::ranges::any_of(lines, [](const Line& line) { return line.aim.has_value(); });
  if (aims) addColumns(table, {say(text(CX_TEXT("chart", "target")))}, true);
  if (facts.changes) addChangeColumns(table, *facts.compare(), say);
  addPublishedColumns(table, say);
  for (const Line& line : lines) {
    Table::Row row{{line.name}, line.scope.kind == Scope::Kind::overall, false};
    append(row, say.cells(*line.now), line.subject());
    if (aims) append(row, {aimCell(line.aim, say)}, line.subject());
    if (line.change) append(row, changeCells(*line.change, say), line.subject(Subject::Kind::change));
    append(row, publishedCells(line.published, say), line.subject(Subject::Kind::published));
    table.rows.push_back(std::move(row));
  }
  return table;
}

std::vector<LegendItem> legendOf(const Facts& facts, const std::vector<Line>& lines, const Wording& say) {
  using Sign = LegendItem::Sign;
  std::vector<LegendItem> out{{Sign::own, say(text(CX_TEXT("chart", "this wave")))},
                              {Sign::interval, say(text(CX_TEXT("chart", "%1 interval"), {say.level()}))}};
  bool published = false, last = false, small = false, aims = false;
  for (const Line& line : lines) {
    published = published || hasPublished(line);
    last = last || lastValue(line);
    small = small || line.now->small_base;
    aims = aims || (line.aim && !line.now->suppressed);
  }
  if (published) out.push_back({Sign::published, say(text(CX_TEXT("chart", "published figure")))});
  if (aims) out.push_back({Sign::target, say(text(CX_TEXT("chart", "target")))});
  if (last) out.push_back({Sign::last_wave, say(text(CX_TEXT("chart", "last wave, %1"), {facts.compare()->name()}))});
  if (small) out.push_back(smallBaseSign(say.words()));
  return out;
}

std::string noteOf(const std::vector<Line>& lines, const Questionnaire& questionnaire, bool shares,
                   const Words& words) {
  std::vector<std::string> out;
  std::vector<const Score*> scores;
  for (const Line& line : lines) scores.push_back(line.now);
  out.push_back(reasons(scores, words));
  std::vector<const Change*> changes;
  for (const Line& line : lines)
    if (line.change) changes.push_back(line.change);
  out.push_back(pairsLine(changes, questionnaire, words));
  if (std::ranges::any_of(lines, hasPublished))
    out.push_back(words(CX_TEXT("chart",
                                "Published figures are taken as exact, answers coded 1–5; their own sampling "
                                "error is not published.")));
  if (shares)
    out.push_back(
        words(CX_TEXT("chart", "Top-2-box exists for statements only: overall and dimensions stay on benchmark %.")));
  return joined(out, " ");
}

}  // namespace

Chart bulletChart(const Facts& facts, const Words& words) {
  const Wording say(words, facts.rules());
  const auto lines = linesOf(facts, words);
  Chart chart;
  chart.id = "overview-bullets";
  chart.title = words(CX_TEXT("chart", "Score by dimension"));
  const std::string filter = filterLine(facts, words);
  chart.subtitle = joined(
      {words(facts.selection.organisation().name), filter.empty() ? words(CX_TEXT("chart", "all channels")) : filter},
      ", ");
  const auto bounds = commonBounds(facts.questionnaire(), indexScopes(facts.questionnaire()), facts.rules().scale);
  chart.body = rowsOf(facts, lines, bounds.value_or(Bounds{}), say);
  chart.legend = legendOf(facts, lines, say);
  chart.note = qualityLine(facts, words) + " " +
               noteOf(lines, facts.questionnaire(), facts.statementRules().scale == Scale::top2, words);
  chart.summary = overviewHeadline(facts, words) + ". " + spoken(lines.front(), say) + ".";
  chart.source = sourceLine(facts, words);
  chart.table = twinOf(facts, lines, say);
  return chart;
}

}  // namespace cx
