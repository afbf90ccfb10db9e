// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_report.h"

#include <chrono>

#include "tests/support/sample_charts.h"

namespace cx {
namespace {

Block full(auto body) {
  return {Block::Place::full, std::move(body)};
}
Block left(auto body) {
  return {Block::Place::left, std::move(body)};
}
Block right(auto body) {
  return {Block::Place::right, std::move(body)};
}

FindingsBlock findings(bool ko) {
  if (ko)
    return {"주요 결과",
            {{{"관리는 2026년 3월 이후 4.7점 올랐다", Tone::strong, Glyph::up},
              "95 % 구간 1.8 ~ 7.7 · p (Holm) 0.005 · n 178 → 184"},
             {{"48시간 후속 조치 동의(T2)가 7.9점 내린 49.6이다", Tone::attention, Glyph::down},
              "95 % 구간 −12.1 ~ −3.8 · p (Holm) 0.002"},
             {{"채팅은 나머지보다 7.6점 낮다", Tone::strong, Glyph::square},
              "95 % 구간 −12.3 ~ −2.8 · p (Holm) 0.014 · n 24*"}}};
  return {"Findings",
          {{{"Manage rose 4.7 points since Mar 2026", Tone::strong, Glyph::up},
            "95 % interval 1.8 to 7.7 · p (Holm) 0.005 · n 178 → 184 · clearest in G1, shared with all departments, "
            "+9.0 (5.0 to 13.1)"},
           {{"Agreement that we follow up within 48 hours (T2) fell 7.9 points to 49.6", Tone::attention, Glyph::down},
            "95 % interval −12.1 to −3.8 · p (Holm) 0.002 · n 177 → 184 · below neutral 60 in both waves"},
           {{"Chat scores 7.6 points below the rest", Tone::strong, Glyph::square},
            "95 % interval −12.3 to −2.8 · p (Holm) 0.014 · n 24* · Website equal; App, E-mail and Store* undecided"}}};
}

TableBlock decisions(bool ko) {
  TableBlock block;
  block.title = ko ? "결정 요청" : "Decisions asked";
  block.table.columns = {
      {ko ? "결정" : "Decision", false}, {ko ? "담당" : "Owner", false}, {ko ? "기한" : "By", false}};
  block.table.rows = {{{"Weekend cover for e-mail follow-up", "Service desk", "15 Dec 2026"}, false, false},
                      {{"One owner for Chat experience", "Product", "15 Dec 2026"}, false, false},
                      {{"Budget line for digital measurement", "Finance", "28 Feb 2027"}, false, false}};
  return block;
}

TableBlock submissions() {
  TableBlock block;
  block.title = "Submissions by wave and channel";
  for (const char* title : {"Wave", "Website", "App", "E-mail", "Chat", "Store", "All", "Version"})
    block.table.columns.push_back({title, *title != 'W' || title[1] == 'e'});
  block.table.rows = {{{"Mar 2025", "60", "50", "34", "20*", "12*", "176", "v1 †"}, false, false},
                      {{"Sep 2025", "63", "51", "33", "22*", "14*", "183", "v2"}, false, false},
                      {{"Mar 2026", "61", "50", "34", "21*", "12*", "178", "v2"}, false, false},
                      {{"Sep 2026", "62", "51", "33", "24*", "14*", "184", "v2"}, true, false}};
  return block;
}

NotesBlock rules(bool ko) {
  if (ko)
    return {
        "규칙",
        {{"점수",
          "응답지마다 받은 점수 ÷ 받을 수 있는 점수. 집단은 응답지의 평균. 답은 1~5이므로 20이 최저, 60이 중립이다"},
         {"구간", "95 %, 응답지 점수의 Student t"},
         {"", "어느 값도 채워 넣지 않았다. 응답이 없는 칸은 비워 두고 그 수를 적는다."}}};
  return {"Rules",
          {{"Score",
            "per form: points given ÷ points possible; a group is the mean of its forms. Answers 1–5, so 20 is the "
            "floor, 60 neutral"},
           {"Half rule", "a dimension needs half of its statements; overall needs every dimension"},
           {"Interval", "95 %, Student t on the form scores; shares: Wilson"},
           {"Movement",
            "Welch test on independent groups (fewer than 10 shared ids); “rose” or “fell” only if p (Holm) < 0.05 "
            "over the dimensions, or over the statements of the table"},
           {"Small base", "n < 30 is marked *; n < 5 is suppressed"},
           {"", "A paragraph without a term, as in the office staff file: staff find affluent offices efficient."}}};
}

/// 12 statements by 6 groups: value, interval and n each; long enough for several sheets.
TableBlock numbers() {
  TableBlock block;
  block.title = "All numbers";
  block.subtitle = "score, 95 % interval, n answered";
  block.table.columns = {
      {"Statement", false}, {"Group", false},  {"Score", true},          {"95 % interval", true},
      {"n", true},          {"Skipped", true}, {"Not applicable", true}, {"Change since Mar 2026", true},
      {"Verdict", false}};
  for (int dimension = 0; dimension < 3; ++dimension) {
    block.table.rows.push_back({{dimension == 0 ? "Measure" : dimension == 1 ? "Manage" : "Master"}, false, true});
    for (int statement = 1; statement <= 4; ++statement)
      for (const char* group : {"Website", "App", "E-mail", "Chat", "Store", "All channels"})
        block.table.rows.push_back(
            {{"S" + std::to_string(statement) + " Feedback is collected continuously on all digital channels", group,
              "65.5", "60.4 to 70.5", "62", "1", "0", "+1.9", "no detectable change"},
             group[1] == 'l',
             false});
  }
  return block;
}

}  // namespace

Report sampleReport(Language language) {
  const bool ko = language == Language::ko;
  Report report;
  report.language = language;
  report.running_title = ko ? "하늘리테일 · 디지털 CX 벤치마크 보고서" : "Haneul Retail · Digital CX benchmark report";
  report.sample_mark = ko ? "예시" : "SAMPLE";
  report.wave = ko ? "2026년 9월" : "Sep 2026";
  report.title = report.running_title;
  report.subject = ko ? "2026년 9월 차수" : "Wave Sep 2026";
  report.source = ko ? "출처: 자체 조사 n 184, 2026년 9월 14~27일, 비교 n 178, 2026년 3월. 척도: 벤치마크 %, 최저 20, "
                       "중립 60. 설문 v2. 가중 안 함. 구간 95 %."
                     : "Source: own survey, n 184, 14–27 Sep 2026, compared with n 178, Mar 2026. Scale: benchmark %, "
                       "floor 20, neutral 60. Questionnaire v2. Unweighted. Intervals 95 %.";
  report.legend = ko ? "* 표본 적음(n < 30) ** 검정 안 함 † 비교 불가. ◆ 디지털 CX 벤치마크 2023, 전 업종."
                     : "* small base (n < 30) ** not tested † not comparable. ◆ digital CX benchmark 2023, all "
                       "industries; compared with own digital channels, n 170.";
  report.page_of = ko ? "%1 / %2쪽" : "page %1 of %2";
  report.made = std::chrono::sys_days(std::chrono::year(2026) / 11 / 20) + std::chrono::hours(9);
  report.sections = {
      {"summary",
       ko ? "요약" : "Summary",
       ko ? "관리는 4.7점 올랐고 48시간 후속 조치 동의는 7.9점 내렸다"
          : "Manage rose 4.7 points; agreement on 48-hour follow-up fell 7.9; overall: no detectable change",
       ko ? "전체는 중립보다 높고, 측정과 실행은 공개 수치보다 낮다."
          : "Are we good? Above neutral overall, below the published figure in Measure and Master. Are we better? In "
            "Manage, yes.",
       {full(sampleBullets(language)), left(findings(ko)), right(decisions(ko))}},
      {"changes",
       ko ? "변화" : "What changed",
       ko ? "열두 문항 가운데 둘이 움직였다"
          : "Two of twelve statements moved: sharing with departments rose 9.0, 48-hour follow-up fell 7.9",
       "Ten show no detectable change. Sorted by change since Mar 2026; n 178 → 184 submissions, answered per "
       "statement 160–184.",
       {full(sampleDumbbells())}},
      {"trend",
       ko ? "추이" : "Trend",
       ko ? "관리는 2026년 3월 이후 4.7점 올랐다"
          : "Manage rose 4.7 points since Mar 2026; overall rose 2.7 since Sep 2025",
       "Measure and Master: no detectable change.",
       {full(sampleTrend()), full(sampleChange())}},
      {"channels",
       ko ? "채널" : "Channels",
       ko ? "채팅은 나머지보다 7.6점 낮고, 웹사이트만 나머지와 동등하다"
          : "Chat scores 7.6 points below the rest; only Website is equal to it",
       "Largest gap 10.0 points (Welch ANOVA p = 0.006).",
       {full(sampleHeat(language)), left(sampleForest(language)), right(rules(ko))}},
      {"method",
       ko ? "부록 A 방법" : "Appendix A Method",
       ko ? "방법: 184개 응답지에 근거한다"
          : "Method: the figures rest on 184 submissions; 44 of 2,208 answers are missing, none is filled in",
       "How sure is this? A dimension is known to about ±2 points, a statement to about ±3, a channel to ±3 to ±5.",
       {left(submissions()), right(rules(ko)), left(sampleDots())}},
      {"numbers",
       ko ? "부록 B 모든 수치" : "Appendix B All numbers",
       ko ? "모든 수치" : "Every number of this report, with its interval and base",
       "",
       {full(numbers())}},
  };
  return report;
}

}  // namespace cx
