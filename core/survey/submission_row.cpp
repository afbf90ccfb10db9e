// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/submission_row.h"

namespace cx {
namespace {

std::string packedLevels(const std::vector<LevelId>& levels) {
  std::string out;
  for (const LevelId& level : levels) {
    const auto at = std::size_t(level.attribute.value - 1) * 2;
    if (out.size() < at + 2) out.resize(at + 2, '\0');
    out[at] = static_cast<char>(level.number & 255);
    out[at + 1] = static_cast<char>(level.number >> 8);
  }
  return out;
}

}  // namespace

const std::string selectSubmission =
    "SELECT id, wave, channel, weight, answers, levels, person, date, comment, hash FROM submission";

std::vector<LevelId> unpackedLevels(std::string_view bytes) {
  std::vector<LevelId> out;
  for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
    const int number = static_cast<unsigned char>(bytes[at]) | static_cast<unsigned char>(bytes[at + 1]) << 8;
    if (number != 0) out.push_back({AttributeId{std::int64_t(at / 2 + 1)}, number});
  }
  return out;
}

Submission readSubmission(const BareStatement& row) {
  Submission out;
  out.id.value = row.number(0);
  out.wave.value = row.number(1);
  out.channel.value = row.number(2);
  out.weight = row.number(3);
  out.answers = row.bytes(4);
  out.levels = unpackedLevels(row.bytes(5));
  out.person = row.bytes(6);
  if (const std::string_view date = row.bytes(7); !date.empty()) out.date = parseIsoDate(date);
  out.comment = row.bytes(8);
  return out;
}

std::int64_t hashOf(const Submission& submission) {
  StoredRow row;
  store(submission, submission.id.value, row);
  return row.hash;
}

void store(const Submission& submission, std::int64_t id, StoredRow& row) {
  row.id = id;
  row.wave = submission.wave.value;
  row.channel = submission.channel.value;
  row.weight = submission.weight;
  row.answers = submission.answers;
  row.levels = packedLevels(submission.levels);
  row.person = submission.person;
  row.date = submission.date ? isoDate(*submission.date) : std::string();
  row.comment = submission.comment;
  row.hash = hashOf(row);
}

std::string insertSql(std::size_t rows, bool texts) {
  std::string sql = "INSERT INTO submission(batch, wave, channel, weight, answers, levels, hash";
  sql += texts ? ", person, date, comment) VALUES " : ") VALUES ";
  const std::string row = texts ? "(?1, ?, ?, ?, ?, ?, ?, ?, ?, ?)" : "(?1, ?, ?, ?, ?, ?, ?)";
  for (std::size_t i = 0; i < rows; ++i) sql += (i == 0 ? "" : ", ") + row;
  return sql;
}

int bindRow(BareStatement& statement, const StoredRow& row, bool texts, int place) {
  for (const std::int64_t number : {row.wave, row.channel, row.weight}) statement.bind(place++, number);
  for (const std::string* bytes : {&row.answers, &row.levels}) statement.bindBytes(place++, *bytes);
  statement.bind(place++, row.hash);
  if (!texts) return place;
  for (const std::string* words : {&row.person, &row.date, &row.comment}) statement.bindText(place++, *words);
  return place;
}

}  // namespace cx
