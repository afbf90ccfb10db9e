// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a delimited file: what is read must be sound, and survive being written and read again.
#include <cstdlib>
#include <stdexcept>

#include "core/base/result.h"
#include "core/base/words.h"
#include "core/io/answer_cells.h"
#include "core/io/answer_labels.h"
#include "core/io/day_text.h"
#include "core/io/delimited.h"
#include "core/io/encoding.h"
#include "core/io/header_rows.h"
#include "core/io/heading.h"
#include "core/io/known_export.h"
#include "core/io/utf8.h"
#include "core/io/word_count.h"

namespace {

using namespace cx;

void require(bool holds) {
  if (!holds) std::abort();
}

ByteSource bytes(std::string_view from) {
  return [from, at = std::size_t{0}](char* to, std::size_t room) mutable {
    const std::size_t got = from.copy(to, room, at);
    at += got;
    return got;
  };
}

/// The rows, or nothing when the file is refused; a refusal names the file.
std::optional<std::vector<Row>> rowsOf(ByteSource source, char delimiter, std::size_t chunk) {
  std::vector<Row> out;
  const auto read = guarded([&] {
    DelimitedReader reader(std::move(source), "fuzz.csv", delimiter, chunk);
    std::int64_t line = 0;
    while (reader.next()) {
      require(reader.line() > line);
      line = reader.line();
      out.emplace_back(reader.fields().begin(), reader.fields().end());
    }
  });
  if (!read) require(Words()(read.error().text).find("fuzz.csv") != std::string::npos);
  return read ? std::optional(std::move(out)) : std::nullopt;
}

void requireRoundTrip(const std::vector<Row>& rows, char delimiter) {
  std::string written;
  for (const Row& row : rows) {
    std::string record;
    for (std::size_t i = 0; i < row.size(); ++i) appendField(i == 0 ? record : record += delimiter, row[i], delimiter);
    // A row of one empty field would be an empty line, and a mark in front would be taken for the file's.
    if (record.empty()) record = "\"\"";
    written += (written.empty() ? std::string(utf8Mark) : std::string()) + record + "\n";
  }
  const auto again = rowsOf(bytes(written), delimiter, 64);
  require(again && *again == rows);
}

void readCells(const std::vector<Row>& rows) {
  AnswerCells five({{"meh", Answer::score(3)}}, 1, 5, '.'), ten({}, 0, 10, ',');
  WordCounts words;
  DayEvidence days;
  for (const Row& row : rows)
    for (const std::string& cell : row) {
      require(firstInvalidUtf8(cell) == std::string_view::npos);
      for (AnswerCells* cells : {&five, &ten}) {
        const int answer = cells->read(cell);
        require(answer == AnswerCells::refused || (answer > 0 && answer < 3 + 11) || answer == 0);
        require(answer == cells->read(cell));
      }
      words.see(cell);
      days.see(cell);
      (void)numberedLabel(cell);
    }
  (void)words.counts();
  (void)days.order();
}

void readHeader(const std::vector<Row>& rows) {
  const auto known = [](const Row& row) { return row.size() / 3; };
  const HeaderRows header = findHeaderRows(rows, {}, known);
  require(header.rows <= 3);
  const auto top = rows.begin() + static_cast<std::ptrdiff_t>(std::min(header.rows, rows.size()));
  const auto all = headings({rows.begin(), top}, rows.front().size());
  require(all.size() == rows.front().size());
  (void)knownExport(all);
  for (const Heading& heading : all) (void)spellings(heading);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  if (size < 2) return 0;
  const char delimiter = ",;\t|"[data[0] % 4];
  const std::size_t chunk = 1 + data[0] / 4;
  const std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
  // Trying a dozen encodings takes longer than all the rest.
  const Encoding encoding = data[0] % 16 == 0 ? findEncoding(bytes(text), size % 2 == 0) : Encoding{};
  const auto plain = rowsOf(bytes(text), delimiter, chunk);
  const auto whole = rowsOf(bytes(text), delimiter, 4096);
  require(plain == whole);
  const auto rows =
      encoding.name == "UTF-8" ? plain : rowsOf(decoded(bytes(text), encoding.name, "fuzz.csv"), delimiter, chunk);
  if (!rows || rows->empty()) return 0;
  requireRoundTrip(*rows, delimiter);
  readCells(*rows);
  readHeader(*rows);
  return 0;
}
