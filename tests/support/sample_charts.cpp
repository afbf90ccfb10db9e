// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_charts.h"

#include <array>

namespace cx {
namespace {

const Words words;

std::string figure(double value) {
  return words.number(value, 1);
}
std::string plusMinus(double half) {
  return "±" + figure(half);
}
std::string base(int n) {
  return "n " + std::to_string(n) + (n < 30 ? "*" : "");
}

Mark at(Mark::Kind kind, double value, Mark::Look look = Mark::Look::solid, std::string name = {}) {
  return {kind, 0, value, look, 0, {}, std::move(name)};
}
Mark between(Mark::Kind kind, double from, double to, Mark::Look look = Mark::Look::solid) {
  return {kind, from, to, look, 0, {}, {}};
}

std::string named(const std::string& scope, double value, double half, int n) {
  return scope + ", " + figure(value) + ", 95 % interval " + words.range(value - half, value + half, 1) + ", " +
         base(n);
}

RowChart::Cell cell(std::string main, Tone tone, std::vector<std::string> small = {}, Glyph glyph = Glyph::none) {
  return {{std::move(main), tone, glyph}, std::move(small), false};
}

constexpr std::array channels{"Website", "App", "E-mail", "Chat", "Store"};
constexpr std::array channelsKo{"웹사이트", "앱", "이메일", "채팅", "매장"};
constexpr std::array bases{62, 51, 33, 24, 14};
constexpr std::array codes{"M1", "M2", "M3", "M4", "G1", "G2", "G3", "G4", "T1", "T2", "T3", "T4"};
constexpr std::array statements{"Same extent on every channel",
                                "As much attention as offline",
                                "Feedback collected continuously",
                                "Part of campaigns and releases",
                                "Shared with all departments",
                                "KPIs reported at board level",
                                "Structured analysis",
                                "Regular reports in the team",
                                "Recurring stakeholder meetings",
                                "Follow-up within 48 hours",
                                "Improved in real time",
                                "Organisation-wide initiatives"};

/// Every number of a row chart with its row, so that the twin has the same content.
Table twin(const RowChart& rows) {
  Table out;
  out.columns.push_back({"", false});
  for (const auto& column : rows.columns) out.columns.push_back({column.title, column.numeric});
  for (const auto& row : rows.rows) {
    Table::Row line{{row.code.empty() ? row.label : row.code + " " + row.label}, row.strong, row.heading};
    for (const auto& each : row.cells) {
      std::string all = each.main.text;
      for (const auto& small : each.small) all += " " + small;
      line.cells.push_back(all);
    }
    out.rows.push_back(line);
  }
  return out;
}

Chart finish(Chart chart, RowChart rows) {
  chart.table = twin(rows);
  chart.body = std::move(rows);
  chart.source =
      "Source: own survey, n 184, 14–27 Sep 2026. Scale: benchmark %, floor 20, neutral 60. Unweighted. Intervals 95 "
      "%.";
  return chart;
}

}  // namespace

Axis sampleAxis() {
  return {20, 100, {{20, "20", false}, {40, "40", false}, {60, "60", true}, {80, "80", false}, {100, "100", false}}};
}

Chart sampleBullets(Language language) {
  const bool ko = language == Language::ko;
  struct Line {
    const char *en, *ko;
    double value, half, last;
    const char* change;
    const char* detail;
    double published;
    const char *verdict, *difference;
  };
  const std::array lines{
      Line{"Overall", "전체", 64.9, 1.7, 63.0, "no detectable change", "+1.9 (−0.5 to 4.4)", 0, "", ""},
      Line{"Measure", "측정", 66.2, 2.2, 65.8, "no detectable change", "+0.4 (−2.7 to 3.6)", 70, "70 below",
           "−4.0 (−6.3 to −1.7)"},
      Line{"Manage", "관리", 69.9, 2.1, 65.2, "rose", "+4.7 (1.8 to 7.7)", 70, "70 not distinguishable",
           "−0.2 (−2.4 to 2.0)"},
      Line{"Master", "실행", 58.7, 2.0, 58.1, "no detectable change", "+0.6 (−2.4 to 3.5)", 65, "65 below",
           "−6.9 (−9.0 to −4.8)"}};
  RowChart rows;
  rows.pitch = RowChart::Pitch::bullet;
  Axis axis = sampleAxis();
  axis.ticks[0].label = ko ? "20 최저" : "20 floor";
  axis.ticks[2].label = ko ? "60 중립" : "60 neutral";
  rows.panels.push_back({"", axis, {}, 1});
  rows.columns = {{ko ? "점수 ± 95 %" : "Score ± 95 %", false},
                  {ko ? "2026년 3월 대비" : "Since Mar 2026", false},
                  {ko ? "2023 공개 수치 · 디지털" : "Published 2023 · digital", false}};
  for (const Line& line : lines) {
    RowChart::Row row;
    row.label = ko ? line.ko : line.en;
    std::vector<Mark> marks{
        at(Mark::Kind::bar, line.value, Mark::Look::solid, named(row.label, line.value, line.half, 184)),
        between(Mark::Kind::whisker, line.value - line.half, line.value + line.half), at(Mark::Kind::ring, line.last),
        at(Mark::Kind::tick, line.published > 0 ? line.published : 68)};
    if (line.published > 0) marks.push_back(at(Mark::Kind::diamond, line.published));
    row.marks.push_back(marks);
    const bool rose = std::string(line.change) == "rose", below = std::string(line.verdict).ends_with("below");
    RowChart::Cell score = cell(figure(line.value), Tone::strong, {plusMinus(line.half), base(184)});
    score.figure = true;
    row.cells = {score,
                 cell(ko ? (rose ? "상승" : "확인된 변화 없음") : line.change, rose ? Tone::strong : Tone::muted,
                      {line.detail}, rose ? Glyph::up : Glyph::same),
                 line.published > 0 ? cell(line.verdict, below ? Tone::strong : Tone::muted,
                                           {std::string(line.difference) + " · n 170"}, Glyph::diamond)
                                    : cell(ko ? "공개 수치 없음" : "no published figure", Tone::muted)};
    rows.rows.push_back(row);
  }
  Chart chart;
  chart.id = "overview-bullets";
  chart.title = ko ? "차원별 점수" : "Score by dimension";
  chart.subtitle = ko ? "하늘리테일, 모든 채널" : "Haneul Retail, all channels";
  chart.legend = {{LegendItem::Sign::own, ko ? "이번 차수" : "this wave"},
                  {LegendItem::Sign::interval, ko ? "95 % 구간" : "95 % interval"},
                  {LegendItem::Sign::published, ko ? "공개 수치" : "published figure"},
                  {LegendItem::Sign::target, ko ? "목표" : "target"},
                  {LegendItem::Sign::last_wave, ko ? "지난 차수" : "last wave"},
                  {LegendItem::Sign::neutral, ko ? "중립 60" : "neutral 60"}};
  chart.summary = "Manage rose 4.7 points; overall, Measure and Master: no detectable change.";
  return finish(chart, rows);
}

Chart sampleDots() {
  RowChart rows;
  rows.pitch = RowChart::Pitch::dense;
  rows.panels.push_back({"", {20, 100, {{20, "20", false}, {60, "60", true}, {100, "100", false}}}, {}, 1});
  rows.columns = {{"", true}, {"", true}};
  const std::array<double, 5> values{73.8, 72.9, 70.4, 70.1, 49.6}, halves{3.0, 2.7, 2.9, 3.0, 2.9},
      published{0, 72, 0, 0, 52};
  const std::array<int, 5> statement{2, 4, 7, 6, 9}, n{182, 181, 183, 181, 24};
  for (std::size_t i = 0; i < values.size(); ++i) {
    RowChart::Row row;
    row.code = codes[std::size_t(statement[i])];
    row.label = statements[std::size_t(statement[i])];
    std::vector<Mark> marks{between(Mark::Kind::whisker, values[i] - halves[i], values[i] + halves[i]),
                            at(Mark::Kind::dot, values[i], n[i] < 30 ? Mark::Look::hollow : Mark::Look::solid,
                               named(row.label, values[i], halves[i], n[i]))};
    if (published[i] > 0) marks.push_back(at(Mark::Kind::diamond, published[i]));
    row.marks.push_back(marks);
    row.cells = {cell(figure(values[i]), Tone::strong, {plusMinus(halves[i])}), cell(base(n[i]), Tone::muted)};
    rows.rows.push_back(row);
  }
  RowChart::Row locked;
  locked.code = "T3";
  locked.label = statements[10];
  locked.lock = true;
  locked.cells = {cell("–", Tone::muted), cell("n < 5", Tone::muted)};
  rows.rows.push_back(locked);
  Chart chart;
  chart.id = "overview-strongest";
  chart.title = "Strongest and weakest";
  chart.summary = "Five statements with their intervals.";
  return finish(chart, rows);
}

Chart sampleDumbbells() {
  struct Line {
    int statement;
    double before, now, change, lo, hi;
    const char* p;
    int verdict;
  };
  const std::array lines{
      Line{4, 63.9, 72.9, 9.0, 5.0, 13.1, "< 0.001", 1}, Line{8, 64.0, 69.6, 5.6, 1.4, 9.7, "0.086", 0},
      Line{6, 66.1, 70.1, 3.9, -0.1, 8.0, "0.521", 0},   Line{11, 60.8, 64.2, 3.4, -0.7, 7.6, "0.846", 0},
      Line{5, 62.6, 65.9, 3.3, -1.0, 7.6, "0.941", 0},   Line{7, 67.8, 70.4, 2.6, -1.5, 6.7, "1.000", 0},
      Line{1, 62.0, 63.0, 1.0, -3.5, 5.5, "1.000", 0},   Line{10, 49.3, 50.1, 0.8, -3.8, 5.4, "1.000", 0},
      Line{3, 65.5, 66.3, 0.8, -3.6, 5.1, "1.000", 0},   Line{2, 73.5, 73.8, 0.4, -3.8, 4.5, "1.000", 0},
      Line{0, 61.9, 61.4, -0.5, -4.8, 3.8, "1.000", 0},  Line{9, 57.5, 49.6, -7.9, -12.1, -3.8, "0.002", -1}};
  RowChart rows;
  rows.pitch = RowChart::Pitch::normal;
  Axis score = sampleAxis();
  score.ticks[2].label = "60 neutral";
  rows.panels.push_back({"Score: Mar 2026, Sep 2026", score, {}, 3});
  rows.panels.push_back(
      {"Change, points, 95 % interval",
       {-15, 15, {{-10, "−10", false}, {-5, "−5", false}, {0, "0", true}, {5, "+5", false}, {10, "+10", false}}},
       {},
       2});
  rows.columns = {{"Mar → Sep", false}, {"Change (95 %)", true}, {"p (Holm)", true}, {"Verdict", false}};
  for (const Line& line : lines) {
    const bool tested = line.verdict != 0;
    RowChart::Row row;
    row.code = codes[std::size_t(line.statement)];
    row.label = statements[std::size_t(line.statement)];
    row.strong = tested;
    row.marks = {{between(Mark::Kind::link, line.before, line.now, tested ? Mark::Look::solid : Mark::Look::muted),
                  at(Mark::Kind::ring, line.before),
                  at(Mark::Kind::dot, line.now, Mark::Look::solid, row.label + ", " + figure(line.now))},
                 {between(Mark::Kind::whisker, line.lo, line.hi),
                  at(Mark::Kind::dot, line.change, tested ? Mark::Look::solid : Mark::Look::hollow,
                     row.label + ", change " + figure(line.change))}};
    row.cells = {cell(figure(line.before) + " → " + figure(line.now), tested ? Tone::strong : Tone::normal),
                 cell(words.signedNumber(line.change, 1), Tone::strong, {words.range(line.lo, line.hi, 1)}),
                 cell(line.p, Tone::muted),
                 line.verdict > 0   ? cell("rose", Tone::strong, {}, Glyph::up)
                 : line.verdict < 0 ? cell("fell", Tone::attention, {}, Glyph::down)
                                    : cell("no detectable change", Tone::muted, {}, Glyph::same)};
    rows.rows.push_back(row);
  }
  Chart chart;
  chart.id = "changes";
  chart.title = "Change by statement";
  chart.subtitle = "sorted by change since Mar 2026";
  chart.legend = {{LegendItem::Sign::last_wave, "last wave"},
                  {LegendItem::Sign::link_tested, "rose or fell"},
                  {LegendItem::Sign::link_untested, "no detectable change"},
                  {LegendItem::Sign::change, "change with 95 % interval"}};
  chart.note =
      "T1 moved +5.6 (1.4 to 9.7), an interval without zero. Over twelve tests a result this strong turns up about "
      "once in ten "
      "times, so the page says “no detectable change”.";
  chart.summary = "Two of twelve statements moved.";
  return finish(chart, rows);
}

Chart sampleForest(Language language) {
  const bool ko = language == Language::ko;
  const std::array<double, 5> difference{1.4, 3.7, -3.2, -7.6, 3.7}, half{3.6, 3.75, 3.95, 4.75, 5.55},
      inner{3.0, 3.1, 3.3, 3.9, 4.6};
  const std::array<const char*, 5> p{"0.427", "0.216", "0.347", "0.014", "0.347"};
  RowChart rows;
  rows.pitch = RowChart::Pitch::two_line;
  rows.panels.push_back({"",
                         {-13,
                          13,
                          {{-10, "−10", false},
                           {-5, "−5", false},
                           {0, ko ? "나머지" : "rest", true},
                           {5, "+5", false},
                           {10, "+10", false}}},
                         Interval{-5, 5},
                         1});
  rows.columns = {{ko ? "차이" : "Difference", true}, {ko ? "판정, p (Holm)" : "Verdict, p (Holm)", false}};
  for (std::size_t i = 0; i < difference.size(); ++i) {
    const bool equal = i == 0, different = i == 3;
    RowChart::Row row;
    row.label = ko ? channelsKo[i] : channels[i];
    row.small = base(bases[i]);
    const std::string name = row.label + ", " + words.signedNumber(difference[i], 1);
    row.marks = {{between(Mark::Kind::whisker, difference[i] - half[i], difference[i] + half[i]),
                  between(Mark::Kind::thick, difference[i] - inner[i], difference[i] + inner[i]),
                  different
                      ? at(Mark::Kind::square, difference[i], Mark::Look::attention, name)
                      : at(Mark::Kind::dot, difference[i], equal ? Mark::Look::solid : Mark::Look::hollow, name)}};
    row.cells = {cell(words.signedNumber(difference[i], 1), Tone::strong),
                 cell(different ? (ko ? "다름" : "different")
                      : equal   ? (ko ? "동등" : "equal")
                                : (ko ? "판정 보류" : "undecided"),
                      different ? Tone::attention : Tone::normal,
                      {words.range(difference[i] - half[i], difference[i] + half[i], 1) + " · p " + p[i]})};
    rows.rows.push_back(row);
  }
  Chart chart;
  chart.id = "parity";
  chart.title = ko ? "동등성" : "Parity";
  chart.subtitle = ko ? "채널 − 나머지, ±5점 범위" : "channel − rest, ±5 band";
  chart.note = ko ? "굵은 선: 90 % 구간, 범위 안이면 동등. 빈 점: 판정 보류."
                  : "Thick: 90 % interval, inside the band = equal. Hollow: undecided. No shared ids.";
  chart.summary = "Chat is different from the rest; only Website is equal to it.";
  return finish(chart, rows);
}

Chart sampleDiverging() {
  const std::array<std::array<int, 5>, 3> shares{{{17, 34, 35, 12, 2}, {4, 11, 22, 41, 22}, {2, 4, 5, 2, 1}}};
  const std::array<int, 3> statement{9, 4, 10};
  RowChart rows;
  rows.pitch = RowChart::Pitch::normal;
  rows.panels.push_back({"",
                         {-75,
                          100,
                          {{-75, "75 %", false},
                           {-50, "50 %", false},
                           {-25, "25 %", false},
                           {0, "0", true},
                           {25, "25 %", false},
                           {50, "50 %", false},
                           {75, "75 %", false}}},
                         {},
                         1});
  rows.columns = {{"Net", true}, {"", true}};
  for (std::size_t i = 0; i < shares.size(); ++i) {
    RowChart::Row row;
    row.code = codes[std::size_t(statement[i])];
    row.label = statements[std::size_t(statement[i])];
    const bool small = i == 2;
    const double unit = small ? 100.0 / 14 : 1;
    double x = -(shares[i][0] + shares[i][1] + shares[i][2] / 2.0) * unit;
    row.marks.emplace_back();
    for (int level = 1; level <= 5; ++level) {
      const double wide = shares[i][std::size_t(level - 1)] * unit;
      row.marks.back().push_back({Mark::Kind::segment, x, x + wide, small ? Mark::Look::hollow : Mark::Look::solid,
                                  level, std::to_string(shares[i][std::size_t(level - 1)]),
                                  row.label + ", answer " + std::to_string(level)});
      x += wide;
    }
    const int net = shares[i][3] + shares[i][4] - shares[i][0] - shares[i][1];
    row.cells = {cell(words.signedNumber(net, 0), net < 0 ? Tone::attention : Tone::strong, {"±10"}),
                 cell(small ? "n 14*" : "n 184", Tone::muted)};
    rows.rows.push_back(row);
  }
  Chart chart;
  chart.id = "statements-answers";
  chart.title = "Answers";
  chart.summary = "Answers per statement.";
  return finish(chart, rows);
}

namespace {

Table trendTwin(const TrendChart& trend) {
  Table out;
  out.columns.push_back({"", false});
  for (const auto& wave : trend.waves) out.columns.push_back({wave, true});
  for (const auto& panel : trend.panels) {
    Table::Row row{{panel.title}, false, false};
    for (const auto& point : panel.points) row.cells.push_back(point.value ? figure(*point.value) : "–");
    out.rows.push_back(row);
  }
  return out;
}

TrendChart::Panel trendPanel(const std::string& title, std::array<double, 4> values, std::array<double, 4> halves) {
  TrendChart::Panel panel;
  panel.title = title;
  for (std::size_t i = 0; i < values.size(); ++i)
    panel.points.push_back({values[i], Interval{values[i] - halves[i], values[i] + halves[i]}, false, false,
                            named(title, values[i], halves[i], 180)});
  panel.end = figure(values[3]);
  panel.end_small = {{plusMinus(halves[3]), Tone::muted, Glyph::none}};
  return panel;
}

}  // namespace

Chart sampleTrend() {
  TrendChart trend;
  trend.axis = sampleAxis();
  trend.waves = {"Mar ’25", "Sep ’25", "Mar ’26", "Sep ’26"};
  trend.wave_small = {"n 176", "n 183", "n 178", "n 184"};
  trend.panels = {trendPanel("Measure", {63.9, 65.0, 65.8, 66.2}, {2.3, 2.2, 2.3, 2.2}),
                  trendPanel("Manage", {63.3, 64.5, 65.2, 69.9}, {2.4, 2.1, 2.1, 2.1}),
                  trendPanel("Master", {56.0, 57.0, 58.1, 58.7}, {2.1, 2.1, 2.2, 2.0})};
  for (std::size_t i = 0; i < 3; ++i) {
    const double value = i == 2 ? 65 : 70;
    trend.panels[i].references.push_back(
        {TrendChart::Reference::Kind::published, value, words.number(value, 0) + " = target"});
  }
  trend.panels[1].breaks.push_back({1, "† G2 reworded", "v1 → v2, not comparable"});
  trend.panels[2].points[1].small_base = true;
  trend.panels[0].references.push_back({TrendChart::Reference::Kind::target, 72, "72 target"});
  Chart chart;
  chart.id = "trend";
  chart.title = "Score by wave";
  chart.subtitle = "ribbon: 95 % interval · dashed: published 2023 · dotted: target";
  chart.table = trendTwin(trend);
  chart.body = trend;
  chart.summary = "Manage rose since Mar 2026.";
  return chart;
}

Chart sampleChange() {
  TrendChart trend;
  trend.change = true;
  trend.axis = {-4, 10, {{0, "0", true}, {5, "+5", false}, {10, "+10", false}}};
  trend.waves = {"Mar ’25", "Sep ’25", "Mar ’26", "Sep ’26"};
  trend.panels = {trendPanel("", {0, 1.1, 1.9, 2.3}, {0, 3.1, 3.2, 3.15}),
                  trendPanel("", {0, 0, 0.7, 5.4}, {0, 0, 2.9, 3.0}),
                  trendPanel("", {0, 1.0, 2.1, 2.6}, {0, 3.0, 2.9, 2.9})};
  for (auto& panel : trend.panels) {
    panel.points[0] = {0.0, {}, false, true, "start"};
    panel.end = words.signedNumber(*panel.points[3].value, 1);
    panel.end_small = {{"−0.9 to 5.4", Tone::muted, Glyph::none},
                       {"no det. change", Tone::muted, Glyph::same},
                       {"p (Holm) 0.160", Tone::muted, Glyph::none}};
  }
  trend.panels[1].points[0] = {};
  trend.panels[1].points[1] = {0.0, {}, false, true, "start"};
  trend.panels[1].breaks.push_back({1, "n. c. †", ""});
  trend.panels[1].end_small[1] = {"rose", Tone::strong, Glyph::up};
  Chart chart;
  chart.id = "trend-change";
  chart.title = "Change since the first comparable wave";
  chart.subtitle = "points, own axis, not the score axis · 95 % interval";
  chart.table = trendTwin(trend);
  chart.body = trend;
  chart.summary = "Manage rose 5.4 points since Sep 2025.";
  return chart;
}

Chart sampleBars() {
  const std::array<std::array<double, 5>, 3> values{
      {{68.1, 68.2, 61.9, 61.5, 68.6}, {69.5, 73.9, 69.3, 62.6, 71.4}, {59.9, 60.6, 56.0, 51.1, 65.0}}};
  const std::array<double, 5> halves{4.0, 4.2, 5.6, 5.7, 8.0};
  const std::array groups{"Measure", "Manage", "Master"};
  GroupedBars bars;
  bars.axis = sampleAxis();
  Table table;
  table.columns = {{"Channel", false}, {"Measure", true}, {"Manage", true}, {"Master", true}};
  for (std::size_t i = 0; i < channels.size(); ++i)
    table.rows.push_back(
        {{channels[i], figure(values[0][i]), figure(values[1][i]), figure(values[2][i])}, false, false});
  for (std::size_t g = 0; g < values.size(); ++g) {
    GroupedBars::Group group{groups[g], {}, g == 2 ? 65.0 : 70.0, 4};
    for (std::size_t i = 0; i < channels.size(); ++i)
      group.bars.push_back({channels[i], base(bases[i]), values[g][i],
                            Interval{values[g][i] - halves[i], values[g][i] + halves[i]}, figure(values[g][i]),
                            bases[i] < 30, false,
                            named(std::string(groups[g]) + ", " + channels[i], values[g][i], halves[i], bases[i])});
    bars.groups.push_back(group);
  }
  bars.groups[2].bars[4] = {"Store", "n < 5", {}, {}, "", false, true, "Master, Store: suppressed"};
  bars.groups[1].bars[2] = {"E-mail", "n 0", {}, {}, "–", false, false, "Manage, E-mail: no answers"};
  Chart chart;
  chart.id = "channels-bars";
  chart.title = "Score by channel";
  chart.subtitle = "per dimension";
  chart.body = bars;
  chart.table = table;
  chart.legend = {{LegendItem::Sign::small_base, "small base, n < 30 (*)"},
                  {LegendItem::Sign::suppressed, "suppressed: n < 5, or would reveal one"},
                  {LegendItem::Sign::published, "published"}};
  chart.summary = "Chat is lowest in every dimension.";
  return chart;
}

Chart sampleHeat(Language language) {
  const bool ko = language == Language::ko;
  const std::array<std::array<double, 12>, 6> values{
      {{65.5, 66.0, 75.4, 66.1, 72.8, 63.9, 68.2, 72.6, 70.0, 50.6, 52.1, 67.0},
       {66.3, 64.1, 75.7, 67.3, 75.6, 72.8, 74.9, 71.8, 71.8, 51.4, 52.4, 65.9},
       {52.7, 57.5, 71.3, 64.4, 74.4, 63.6, 73.1, 66.3, 70.0, 43.6, 48.5, 62.5},
       {55.7, 55.7, 70.8, 61.7, 65.8, 56.4, 59.2, 67.5, 60.0, 45.0, 0, 57.5},
       {55.7, 71.4, 71.4, 75.7, 72.9, 70.0, 72.3, 70.0, 75.7, 60.0, 0, 78.4},
       {61.4, 63.0, 73.8, 66.3, 72.9, 65.9, 70.1, 70.4, 69.6, 49.6, 50.1, 64.2}}};
  const std::array<int, 12> published{62, 60, 0, 0, 72, 68, 0, 0, 72, 52, 0, 0};
  const std::array shorts{"same extent", "as offline",   "continuous", "in campaigns", "departments", "board KPIs",
                          "structured",  "team reports", "meetings",   "48 hours",     "real time",   "initiatives"};
  Heatmap map;
  map.groups = ko ? std::vector<Heatmap::ColumnGroup>{{"측정", 4}, {"관리", 4}, {"실행", 4}}
                  : std::vector<Heatmap::ColumnGroup>{{"Measure", 4}, {"Manage", 4}, {"Master", 4}};
  for (std::size_t i = 0; i < codes.size(); ++i) map.columns.push_back({codes[i], shorts[i]});
  map.neutral = 60;
  map.edges = {52, 60, 64, 68, 72, 76};
  Table table;
  table.columns.push_back({"", false});
  for (const char* code : codes) table.columns.push_back({code, true});
  for (std::size_t r = 0; r < values.size(); ++r) {
    Heatmap::Row row;
    const bool total = r == 5;
    const int n = total ? 184 : bases[r];
    row.label = total ? (ko ? "전체 채널" : "All channels") : ko ? channelsKo[r] : channels[r];
    row.small = base(n);
    row.total = total;
    for (std::size_t c = 0; c < codes.size(); ++c) {
      if (values[r][c] == 0)
        row.cells.push_back({{}, "", "", false, true, row.label + ", " + codes[c] + ": suppressed"});
      else
        row.cells.push_back({values[r][c], figure(values[r][c]), "n " + std::to_string(n), n < 30, false,
                             row.label + ", " + codes[c] + ", " + figure(values[r][c])});
    }
    map.rows.push_back(row);
    Table::Row line{{row.label}, total, false};
    for (const auto& each : row.cells) line.cells.push_back(each.lock ? "suppressed" : each.text);
    table.rows.push_back(line);
  }
  Heatmap::Row figures;
  figures.label = ko ? "공개 2023" : "Publ. 2023";
  figures.published = true;
  for (const int value : published)
    figures.cells.push_back(value > 0 ? Heatmap::Cell{double(value), std::to_string(value), "", false, false, ""}
                                      : Heatmap::Cell{{}, ko ? "없음" : "no figure", "", false, false, ""});
  map.rows.push_back(figures);
  Chart chart;
  chart.id = "channels-statements";
  chart.title = ko ? "채널 × 문항" : "Channel × statement";
  chart.subtitle = ko ? "점수와 응답 수" : "value, n answered";
  chart.body = map;
  chart.table = table;
  chart.legend = {
      {LegendItem::Sign::small_base, ko ? "표본 적음 n < 30" : "small base, n < 30 (*)"},
      {LegendItem::Sign::suppressed, ko ? "비공개: n < 5이거나 역산 가능" : "suppressed: n < 5, or would reveal one"},
      {LegendItem::Sign::published, ko ? "공개 수치" : "published"}};
  chart.summary = "E-mail is lowest on follow-up.";
  return chart;
}

Chart sampleMiniHeat() {
  const Chart bars = sampleBars();
  Heatmap map;
  map.neutral = 60;
  map.edges = {52, 60, 64, 68, 72, 76};
  for (std::size_t i = 0; i < channels.size(); ++i) map.columns.push_back({channels[i], base(bases[i])});
  for (const auto& group : std::get<GroupedBars>(bars.body).groups) {
    Heatmap::Row row;
    row.label = group.label;
    for (const auto& bar : group.bars)
      row.cells.push_back({bar.value, bar.text, "", bar.small_base, bar.lock, bar.name});
    map.rows.push_back(row);
  }
  Chart chart;
  chart.id = "overview-channels";
  chart.title = "Dimension by channel";
  chart.body = map;
  chart.table = bars.table;
  chart.legend = {{LegendItem::Sign::small_base, "small base, n < 30"}};
  chart.summary = "Master is below neutral on most channels.";
  return chart;
}

Chart sampleRadar() {
  RadarChart radar;
  radar.axis = sampleAxis();
  const std::vector<double> values{62, 62, 74, 66, 73, 66, 70, 70, 69, 49, 50, 64};
  for (std::size_t i = 0; i < codes.size(); ++i) {
    RadarChart::Spoke spoke;
    spoke.label = codes[i];
    spoke.value = values[i];
    spoke.interval = Interval{values[i] - 3, values[i] + 3};
    spoke.name = std::string(codes[i]) + ": " + std::to_string(int(values[i])) + ", n 170";
    radar.spokes.push_back(spoke);
  }
  for (const auto& [at, figure] : {std::pair(0, 62), std::pair(1, 60), std::pair(4, 72), std::pair(9, 52)}) {
    radar.spokes[std::size_t(at)].published = figure;
    radar.spokes[std::size_t(at)].published_name =
        std::string(codes[std::size_t(at)]) + ": published " + std::to_string(figure);
  }
  radar.spokes[6].value.reset();  // nobody answered G3, T3 is suppressed, T4 stands on a small base
  radar.spokes[6].interval.reset();
  radar.spokes[10].value.reset();
  radar.spokes[10].interval.reset();
  radar.spokes[10].lock = true;
  radar.spokes[11].small_base = true;
  Chart chart;
  chart.id = "radar";
  chart.title = "Twelve statements";
  chart.body = radar;
  chart.legend = {{LegendItem::Sign::own, "own score"}, {LegendItem::Sign::published, "published figure"}};
  return chart;
}

std::vector<Chart> sampleCharts() {
  return {sampleBullets(), sampleDots(), sampleDumbbells(), sampleForest(),   sampleDiverging(), sampleTrend(),
          sampleChange(),  sampleBars(), sampleHeat(),      sampleMiniHeat(), sampleRadar()};
}

}  // namespace cx
