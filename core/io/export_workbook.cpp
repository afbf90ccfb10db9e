// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/export_workbook.h"

#include <algorithm>

#include "core/io/export_rows.h"
#include "core/io/method_sheet.h"
#include "core/io/score_json.h"
#include "core/io/xlsx_writer.h"
#include "core/survey/workspace.h"

namespace cx {
namespace {

class XlsxSink final : public ExportSink {
 public:
  explicit XlsxSink(XlsxWriter& writer) : writer_(writer) {}
  void words(std::string_view text) override { writer_.words(text); }
  void weight(Weight weight) override { writer_.number(static_cast<double>(weight) / static_cast<double>(oneWeight)); }
  void answer(Answer answer) override {
    if (answer.state == Answer::State::score) {
      writer_.number(answer.value);
    } else {
      writer_.words(exportedAnswer(answer));
    }
  }
  void day(const std::optional<Date>& day) override { writer_.day(day); }
  void endRow() override {
    writer_.endRow();
    ++rows_;
  }
  [[nodiscard]] std::int64_t rows() const { return rows_; }

 private:
  XlsxWriter& writer_;
  std::int64_t rows_ = 0;
};

/// Usual widths, but room for what people write.
std::vector<double> widthsOf(const std::vector<std::string>& headers, std::string_view wide, double width) {
  constexpr double least = 8, most = 30;
  std::vector<double> widths;
  for (const std::string& header : headers)
    widths.push_back(header == wide ? width : std::clamp(static_cast<double>(header.size()) + 2, least, most));
  return widths;
}

void writeScore(XlsxWriter& writer, const ScoreQuery& query, const ScoreTable& table, const ScoreGroup& group,
                const Scope& scope, const Score& score, const Words& words) {
  const auto format =
      decimals(table.rules.scale) == 2 ? XlsxWriter::Format::two_decimals : XlsxWriter::Format::one_decimal;
  for (const Split& split : query.by) {
    const auto at = std::ranges::find(group.key, split.name, &std::pair<std::string, std::string>::first);
    writer.words(at == group.key.end() ? std::string() : at->second);
  }
  writer.words(scope.key());
  writer.words(code(table.rules.scale));
  writer.number(score.value, format);
  writer.number(score.interval ? std::optional(score.interval->lo) : std::nullopt, format);
  writer.number(score.interval ? std::optional(score.interval->hi) : std::nullopt, format);
  writer.number(static_cast<double>(score.n));
  writer.number(score.n_eff, XlsxWriter::Format::one_decimal);
  std::string flags;
  for (const std::string& flag : flagsOf(score, group.not_comparable.contains(scope.key())))
    flags += (flags.empty() ? "" : " ") + flag;
  writer.words(flags);
  writer.words(score.reason ? words(*score.reason) : std::string());
  writer.endRow();
}

}  // namespace

std::string submissionsXlsx(const Workspace& workspace, const SubmissionExport& options, const Words& words) {
  constexpr double comment = 60;
  const std::string title = words(CX_TEXT("io", "Submissions"));
  XlsxWriter writer(title, workspace.now());
  const std::vector<std::string> headers = exportHeaders(workspace, options);
  writer.beginSheet(title, headers, widthsOf(headers, "comment", comment));
  XlsxSink sink(writer);
  writeSubmissions(workspace, options, sink);
  addMethodOfSubmissions(writer, workspace, options.filter, sink.rows(), words);
  return writer.finish();
}

std::string scoresXlsx(const Workspace& workspace, const ScoreQuery& query, const ScoreTable& table, bool statements,
                       const Words& words) {
  constexpr double reason = 50;
  const std::string title = words(CX_TEXT("io", "Scores"));
  XlsxWriter writer(title, workspace.now());
  std::vector<std::string> headers;
  for (const Split& split : query.by) headers.push_back(split.name);
  for (const char* column : {"scope", "scale", "value", "lo", "hi", "n", "n_eff", "flags", "reason"})
    headers.emplace_back(column);
  writer.beginSheet(title, headers, widthsOf(headers, "reason", reason));
  forEachScore(table, statements, [&](const ScoreGroup& group, const Scope& scope, const Score& score) {
    writeScore(writer, query, table, group, scope, score, words);
  });
  addMethodOfScores(writer, workspace, query.filter, table, words);
  return writer.finish();
}

}  // namespace cx
