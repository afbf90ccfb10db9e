// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/dialect.h"

#include <algorithm>
#include <array>
#include <map>
#include <system_error>
#include <tuple>
#include <utility>

#include "core/base/result.h"
#include "core/io/byte_source.h"
#include "core/io/delimited.h"
#include "core/io/header_rows.h"
#include "core/io/json_rows.h"
#include "core/io/plain_text.h"
#include "core/io/sav_rows.h"
#include "core/io/xlsx_reader.h"

namespace cx {
namespace {

constexpr std::size_t sampleRows = 60, mostTitleRows = 5;

[[noreturn]] void refuse(const char* sentence, const std::string& name) {
  throw Failure(ErrorKind::bad_data, text(sentence, {name}));
}

/// Files that are no table of text, by how they begin.
void refuseOtherFormats(std::string_view front, const std::string& name) {
  if (front.starts_with("%PDF") || front.starts_with("SQLite format 3") || front.starts_with("\x89PNG") ||
      front.starts_with("\x1F\x8B"))
    refuse(CX_TEXT("io", "%1 is no table of text; export the answers as CSV and import that."), name);
  const std::string word = folded(std::string_view(front).substr(0, 9));
  if (word.starts_with("<html") || word.starts_with("<!doctype") || word.starts_with("<?xml"))
    refuse(CX_TEXT("io", "%1 is a web page or XML; export the answers as CSV and import that."), name);
}

/// The first rows under one delimiter; what breaks a later row is left to the reading of the whole file.
std::vector<Row> firstRows(const Dialect& dialect) {
  std::vector<Row> out;
  const auto source = openRows(dialect);
  const auto read = guarded([&] {
    while (out.size() < sampleRows && source->next())
      out.emplace_back(source->fields().begin(), source->fields().end());
  });
  if (!read && out.empty()) throw Failure(read.error());
  return out;
}

/// "sep=;" in the first line, which spreadsheets write and obey.
std::optional<char> announcedDelimiter(const Row& first) {
  std::string line;
  for (const std::string& field : first) line += field;
  const std::string word = folded(line);
  if (!word.starts_with("sep=") || first.size() > 2) return {};
  if (line.size() == 4) return first.size() == 2 ? std::optional(',') : std::nullopt;  // its delimiter divided it
  return line.size() == 5 ? std::optional(line[4]) : std::nullopt;
}

/// Whether a row says one thing at most, in one cell or in cells merged over the table.
bool isTitle(const Row& row) {
  std::string_view said;
  for (const std::string& cell : row) {
    const std::string_view words = trimmed(cell);
    if (!words.empty() && !said.empty() && words != said) return false;
    if (!words.empty()) said = words;
  }
  return true;
}

/// The width that most rows have.
std::size_t usualWidth(const std::vector<Row>& rows) {
  std::map<std::size_t, std::size_t> count;
  for (const Row& row : rows) ++count[row.size()];
  std::size_t width = 0;
  for (const auto& [columns, times] : count)
    if (width == 0 || times >= count[width]) width = columns;
  return width;
}

/// The header's width, or that of the rows where nearly all of them go on behind the last header.
std::size_t widthUnder(std::size_t header, const std::vector<Row>& rows) {
  const std::size_t width = usualWidth(rows);
  const auto even = std::ranges::count_if(rows, [&](const Row& row) { return row.size() == width; });
  return width > header && 5 * even >= 4 * std::ssize(rows) ? width : header;
}

struct Candidate {
  Dialect dialect;
  std::vector<Row> rows;
  std::tuple<std::size_t, bool, std::size_t> rank;
};

Candidate candidateFor(Dialect dialect, char delimiter, const CountKnown& known) {
  dialect.delimiter = delimiter;
  Candidate out{std::move(dialect), {}, {}};
  out.rows = firstRows(out.dialect);
  std::size_t most = 0;
  for (std::size_t row = 0; row < std::min<std::size_t>(out.rows.size(), 4); ++row)
    most = std::max(most, known(out.rows[row]));
  const std::size_t width = usualWidth(out.rows);
  const auto even =
      static_cast<std::size_t>(std::ranges::count_if(out.rows, [&](const Row& row) { return row.size() == width; }));
  out.rank = {most, width >= 2 && 5 * even >= 4 * out.rows.size(), width};
  return out;
}

Candidate bestCandidate(const Dialect& dialect, std::optional<char> given, const CountKnown& known) {
  if (given) return candidateFor(dialect, *given, known);
  auto best = guarded([&] { return candidateFor(dialect, ',', known); });
  const auto comma = best ? std::optional<Error>() : std::optional(best.error());
  if (best && !best->rows.empty())
    if (const auto announced = announcedDelimiter(best->rows.front()))
      if (std::string_view(",;\t|").find(*announced) != std::string_view::npos)
        return candidateFor(dialect, *announced, known);
  for (const char delimiter : {';', '\t', '|'}) {
    auto other = guarded([&] { return candidateFor(dialect, delimiter, known); });
    if (other && (!best || other->rank > best->rank)) best = std::move(other);
  }
  // What keeps the commas from being read says more than that nothing else divides the line.
  if (comma && best && best->rank == std::tuple(std::size_t{0}, false, std::size_t{1})) throw Failure(*comma);
  return std::move(best).value();
}

/// A line "sep=;", and rows with one filled cell over a table of several columns.
std::size_t rowsBefore(const std::vector<Row>& rows) {
  std::size_t out = 0;
  if (!rows.empty() && rows.front().size() <= 2 && folded(rows.front().front()).starts_with("sep=")) out = 1;
  const std::size_t width = usualWidth(rows);
  while (width >= 3 && out < mostTitleRows && out + 1 < rows.size() && isTitle(rows[out])) ++out;
  return out;
}

ImportQuestion encodingQuestion(const Encoding& encoding) {
  ImportQuestion out{"encoding", text(CX_TEXT("io", "Which encoding was the file saved in?")), {encoding.name}};
  out.options.insert(out.options.end(), encoding.rivals.begin(), encoding.rivals.end());
  return out;
}

void settleEncoding(Dialect& dialect, const Mapping& given, bool whole) {
  std::optional<std::string> name = given.encoding;
  if (const auto answer = given.answers.find("encoding"); !name && answer != given.answers.end())
    name = encodingNamed(answer->second);
  if (name) {
    dialect.encoding.name = *name;
    dialect.encoding.evidence = text(CX_TEXT("io", "as you said"));
    return;
  }
  dialect.encoding = findEncoding(fileSource(dialect.file), whole);
  if (!dialect.encoding.rivals.empty()) dialect.questions.push_back(encodingQuestion(dialect.encoding));
}

/// Lets the lines that are not ASCII, wherever they stand, say the encoding when the front of the file could not.
Candidate readFront(Dialect dialect, const Mapping& given, const CountKnown& known) {
  settleEncoding(dialect, given, false);
  auto found = guarded([&] { return bestCandidate(dialect, given.delimiter, known); });
  if (found) return std::move(found).value();
  if (dialect.encoding.name != "UTF-8" || given.encoding) throw Failure(found.error());
  settleEncoding(dialect, given, true);
  if (dialect.encoding.name == "UTF-8") throw Failure(found.error());
  return bestCandidate(dialect, given.delimiter, known);
}

/// The sheet that a person named, or the visible one with most known headers; asked where two are alike.
Candidate bestSheet(Dialect dialect, const Mapping& given, const CountKnown& known) {
  dialect.format = "xlsx";
  dialect.book = openXlsx(dialect.file);
  dialect.encoding.evidence = text(CX_TEXT("io", "a workbook"));
  const auto answer = given.answers.find("sheet");
  const std::string wanted = given.sheet                     ? *given.sheet
                             : answer == given.answers.end() ? std::string()
                                                             : answer->second;
  std::vector<Candidate> found;
  for (const XlsxSheet& sheet : dialect.book->sheets) {
    if (wanted.empty() ? sheet.hidden : folded(sheet.name) != folded(wanted)) continue;
    dialect.sheet = sheet.name;
    Candidate candidate = candidateFor(dialect, ',', known);
    if (!candidate.rows.empty()) found.push_back(std::move(candidate));
  }
  if (found.empty() && !wanted.empty())
    throw Failure(ErrorKind::bad_data, text(CX_TEXT("io", "%1 has no sheet called “%2” with anything in it."),
                                            {displayName(dialect.file), wanted}));
  if (found.empty())
    refuse(CX_TEXT("io", "%1 is empty; export it again from the survey tool."), displayName(dialect.file));
  const auto headers = [](const Candidate& candidate) { return std::get<0>(candidate.rank); };
  const auto best = std::ranges::max_element(found, {}, headers);
  ImportQuestion question{"sheet", text(CX_TEXT("io", "Which sheet of the workbook holds the answers?")), {}};
  for (const Candidate& one : found)
    if (headers(one) == headers(*best)) question.options.push_back(one.dialect.sheet);
  Candidate out = std::move(*best);
  if (question.options.size() > 1) out.dialect.questions.push_back(std::move(question));
  return out;
}

/// What the file is, by how it begins.
Candidate readFormat(Dialect dialect, std::string_view front, const Mapping& given, const CountKnown& known) {
  if (looksLikeWorkbook(front)) return bestSheet(std::move(dialect), given, known);
  if (looksLikeJsonExport(front)) {
    dialect.format = "json";
    dialect.encoding.evidence = text(CX_TEXT("io", "an export of Touchstone"));
    return candidateFor(std::move(dialect), ',', known);
  }
  refuseOtherFormats(front, displayName(dialect.file));
  return readFront(std::move(dialect), given, known);
}

/// Rows of a sheet that end early, filled up.
class FilledUp final : public RowSource {
 public:
  FilledUp(std::unique_ptr<RowSource> rows, std::size_t width) : rows_(std::move(rows)), width_(width) {}
  bool next() override {
    if (!rows_->next()) return false;
    fields_ = rows_->fields();
    if (fields_.size() < width_) fields_.resize(width_);
    return true;
  }
  [[nodiscard]] const std::vector<std::string_view>& fields() const override { return fields_; }
  [[nodiscard]] std::int64_t line() const override { return rows_->line(); }
  [[nodiscard]] std::int64_t bytesRead() const override { return rows_->bytesRead(); }

 private:
  std::unique_ptr<RowSource> rows_;
  std::size_t width_;
  std::vector<std::string_view> fields_;
};

/// Its header is no row of it: names, wordings and labels are told before the first case.
Dialect savDialect(const std::filesystem::path& file) {
  Dialect out;
  out.file = file;
  out.format = "sav";
  out.encoding.evidence = text(CX_TEXT("io", "an SPSS file"));
  out.header_rows = 0;
  SavRows rows(file, {});
  Row names, wordings;
  for (const SavVariable& variable : rows.variables()) {
    names.push_back(variable.name);
    wordings.push_back(variable.label);
    out.labels.push_back(variable.labels);
  }
  out.headings = headings({names, wordings}, names.size());
  while (out.sample.size() < sampleRows && rows.next())
    out.sample.emplace_back(rows.fields().begin(), rows.fields().end());
  if (out.sample.empty())
    refuse(CX_TEXT("io", "%1 is empty; export it again from the survey tool."), displayName(file));
  return out;
}

}  // namespace

Dialect findDialect(const std::filesystem::path& file, const Mapping& given, const CountKnown& known) {
  const std::string name = displayName(file);
  std::array<char, 16> bytes{};
  const std::string_view front(bytes.data(), fileSource(file)(bytes.data(), bytes.size()));
  if (looksLikeSav(front)) return savDialect(file);
  Dialect dialect;
  dialect.file = file;
  Candidate best = readFormat(std::move(dialect), front, given, known);
  if (best.rows.empty()) refuse(CX_TEXT("io", "%1 is empty; export it again from the survey tool."), name);
  Dialect& out = best.dialect;
  out.skipped = rowsBefore(best.rows);
  best.rows.erase(best.rows.begin(), best.rows.begin() + static_cast<std::ptrdiff_t>(out.skipped));
  if (best.rows.empty()) refuse(CX_TEXT("io", "%1 is empty; export it again from the survey tool."), name);
  const HeaderRows header = findHeaderRows(best.rows, given, known);
  if (header.question) out.questions.push_back(*header.question);
  out.header_rows = header.rows;
  const auto data = best.rows.begin() + static_cast<std::ptrdiff_t>(std::min(header.rows, best.rows.size()));
  const std::size_t width =
      header.rows == 0 ? usualWidth(best.rows) : widthUnder(best.rows.front().size(), {data, best.rows.end()});
  out.headings = headings({best.rows.begin(), data}, width);
  out.sample.assign(data, best.rows.end());
  return std::move(best.dialect);
}

std::unique_ptr<RowSource> openRows(const Dialect& dialect, const SeeBytes& seen) {
  if (dialect.book) {
    const auto sheet = std::ranges::find(dialect.book->sheets, dialect.sheet, &XlsxSheet::name);
    std::error_code unknown;
    return std::make_unique<XlsxReader>(dialect.book, *sheet,
                                        static_cast<std::int64_t>(std::filesystem::file_size(dialect.file, unknown)));
  }
  if (dialect.format == "sav") return std::make_unique<SavRows>(dialect.file, dialect.worded);
  if (dialect.format == "json") return std::make_unique<JsonRows>(dialect.file);
  const std::string name = displayName(dialect.file);
  ByteSource bytes = fileSource(dialect.file);
  if (seen)
    bytes = [seen, from = std::move(bytes)](char* to, std::size_t room) {
      const std::size_t got = from(to, room);
      seen({to, got});
      return got;
    };
  return std::make_unique<DelimitedReader>(decoded(std::move(bytes), dialect.encoding.name, name), name,
                                           dialect.delimiter);
}

std::unique_ptr<RowSource> openData(const Dialect& dialect, const SeeBytes& seen) {
  auto out = openRows(dialect, seen);
  for (std::int64_t row = 0; row < dialect.rowsAbove(); ++row) out->next();
  if (out->mayEndEarly()) return std::make_unique<FilledUp>(std::move(out), dialect.headings.size());
  return out;
}

}  // namespace cx
