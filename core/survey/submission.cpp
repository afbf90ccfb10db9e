// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/submission.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <charconv>

#include "core/base/digest.h"
#include "core/data/bare_statement.h"
#include "core/survey/submission_row.h"
#include "core/survey/submission_rules.h"
#include "core/survey/workspace.h"
#include "core/tally/weight_batch.h"

namespace cx {
namespace {

constexpr int weightPlaces = 6;

template <class IdType>
std::string listed(const char* column, const std::vector<IdType>& ids) {
  if (ids.empty()) return {};
  std::string out = std::string(" AND ") + column + " IN (";
  for (const IdType id : ids) out += std::to_string(id.value) + ",";
  out.back() = ')';
  return out;
}

/// SQL for waves and channels; levels are read from the row.
std::string where(const Filter& filter) {
  return " WHERE 1" + listed("wave", filter.waves) + listed("channel", filter.channels);
}

bool carries(const Filter& filter, const std::vector<LevelId>& given) {
  return std::ranges::all_of(filter.levels, [&](const LevelId& any) {
    return std::ranges::any_of(filter.levels, [&](const LevelId& one) {
      return one.attribute == any.attribute && std::ranges::find(given, one) != given.end();
    });
  });
}

/// The id that SQLite gives to the next row: the hash is over it. Ids grow, so that rows of one import stand together.
std::int64_t nextSubmission(SQLite::Database& database) {
  return database.execAndGet("SELECT coalesce(max(id), 0) + 1 FROM submission").getInt64();
}

[[noreturn]] void refuseOutdatedWeights() {
  throw Failure(ErrorKind::bad_data,
                text(CX_TEXT("core", "Submissions have changed since the weights were computed. Compute them again.")));
}

}  // namespace

void setAnswer(std::string& answers, int slot, Answer answer, int min) {
  if (answer.state == Answer::State::score &&
      (answer.value < min || answer.value > min + highestScoreByte - firstScoreByte))
    throw Failure(ErrorKind::bad_data, text(CX_TEXT("core", "The answer %1 is outside its scale, which starts at %2."),
                                            {std::to_string(answer.value), std::to_string(min)}));
  if (answers.size() <= std::size_t(slot)) answers.resize(std::size_t(slot) + 1, '\0');
  answers[std::size_t(slot)] = static_cast<char>(packed(answer, min));
}

Answer answerAt(std::string_view answers, int slot, int min) {
  return unpacked(std::size_t(slot) < answers.size() ? static_cast<std::uint8_t>(answers[std::size_t(slot)]) : 0, min);
}

std::optional<Weight> parseWeight(std::string_view text) {
  const std::size_t point = text.find('.');
  const std::string_view whole = text.substr(0, point),
                         part = point == std::string_view::npos ? std::string_view() : text.substr(point + 1);
  const auto digits = [](std::string_view s) {
    return std::ranges::all_of(s, [](char c) { return c >= '0' && c <= '9'; });
  };
  if ((whole.empty() && part.empty()) || !digits(whole) || !digits(part) || part.size() > weightPlaces ||
      whole.size() > 6)
    return {};
  Weight weight = 0;
  std::from_chars(whole.data(), whole.data() + whole.size(), weight);
  for (std::size_t place = 0; place < weightPlaces; ++place)
    weight = weight * 10 + (place < part.size() ? part[place] - '0' : 0);
  return weight;
}

std::string weightText(Weight weight) {
  std::string part = std::to_string(weight % oneWeight + oneWeight).substr(1);
  while (!part.empty() && part.back() == '0') part.pop_back();
  return std::to_string(weight / oneWeight) + (part.empty() ? "" : "." + part);
}

SubmissionId addSubmission(Workspace& workspace, const Submission& submission) {
  SubmissionRules(workspace).check(submission);
  StoredRow row;
  store(submission, nextSubmission(workspace.database()), row);
  BareStatement insert(workspace.database(), insertSql(1, true));
  bindRow(insert, row, true, 2);
  insert.run();
  return {row.id};
}

void updateSubmission(Workspace& workspace, const Submission& submission) {
  SubmissionRules(workspace).check(submission);
  StoredRow row;
  store(submission, submission.id.value, row);
  BareStatement update(
      workspace.database(),
      "UPDATE submission SET wave=?2, channel=?3, weight=?4, answers=?5, levels=?6, hash=?7, person=?8, "
      "date=?9, comment=?10 WHERE id=?1");
  update.bind(1, row.id);
  bindRow(update, row, true, 2);
  update.run();
}

void setWeights(Workspace& workspace, const std::vector<SubmissionId>& rows, const std::vector<Weight>& weights) {
  BareStatement update(workspace.database(), "UPDATE submission SET weight=?2, hash=?3 WHERE id=?1");
  for (std::size_t at = 0; at < rows.size(); ++at) {
    std::optional<Submission> row = submission(workspace, rows[at]);
    if (!row) refuseOutdatedWeights();
    row->weight = weights[at];
    update.bind(1, row->id.value);
    update.bind(2, row->weight);
    update.bind(3, hashOf(*row));
    update.run();
  }
}

std::int64_t setWeights(Workspace& workspace, BatchId batch, const std::vector<SubmissionId>& rows,
                        const std::vector<Weight>& weights) {
  Exchanged done;
  workspace.history().uncaptured([&] {
    layWeightsAside(workspace.database(), batch, rows, weights);
    done = exchangeWeights(workspace.database(), batch);
  });
  if (done.rows != std::ssize(rows)) refuseOutdatedWeights();
  return done.changed;
}

void removeSubmission(Workspace& workspace, SubmissionId submission) {
  SQLite::Statement row(workspace.database(), "DELETE FROM submission WHERE id=?");
  row.bind(1, submission.value);
  row.exec();
}

std::optional<Submission> submission(const Workspace& workspace, SubmissionId id) {
  BareStatement row(workspace.database(), selectSubmission + " WHERE id=?");
  row.bind(1, id.value);
  return row.next() ? std::optional(readSubmission(row)) : std::nullopt;
}

void forEachSubmission(const Workspace& workspace, const Filter& filter,
                       const std::function<bool(const Submission&)>& visit) {
  BareStatement row(workspace.database(), selectSubmission + where(filter) + " ORDER BY id");
  while (row.next()) {
    const Submission found = readSubmission(row);
    if (carries(filter, found.levels) && !visit(found)) return;
  }
}

void forEachKeyedForm(const Workspace& workspace, const Filter& filter,
                      const std::function<void(const KeyedForm&)>& visit) {
  BareStatement row(workspace.database(), "SELECT wave, channel, answers, person, levels FROM submission" +
                                              where(filter) + " AND person IS NOT NULL AND weight>0 ORDER BY id");
  while (row.next())
    if (filter.levels.empty() || carries(filter, unpackedLevels(row.bytes(4))))
      visit({{row.number(0)}, {row.number(1)}, row.bytes(2), row.bytes(3)});
}

std::vector<Submission> latestSubmissions(const Workspace& workspace, WaveId wave, int limit) {
  std::vector<Submission> out;
  BareStatement row(workspace.database(),
                    selectSubmission + (wave ? " WHERE wave=?1" : "") + " ORDER BY id DESC LIMIT ?2");
  if (wave) row.bind(1, wave.value);
  row.bind(2, limit);
  while (row.next()) out.push_back(readSubmission(row));
  std::ranges::reverse(out);
  return out;
}

std::int64_t submissionCount(const Workspace& workspace, const Filter& filter) {
  const Tally tally = tallyOf(workspace.database(), filter);
  return tally.rows() + tally.zeroWeight();
}

std::vector<SubmissionId> damagedSubmissions(const Workspace& workspace) {
  std::vector<SubmissionId> out;
  BareStatement row(workspace.database(), selectSubmission + " ORDER BY id");
  while (row.next()) {
    const Submission found = readSubmission(row);
    if (hashOf(found) != row.number(9)) out.push_back(found.id);
  }
  return out;
}

std::string dataFingerprint(const Workspace& workspace, const Filter& filter) {
  std::string hashes;
  BareStatement row(workspace.database(), selectSubmission + where(filter) + " ORDER BY id");
  while (row.next())
    if (carries(filter, readSubmission(row).levels)) hashes += std::to_string(row.number(9)) + ",";
  return hex(sha256(hashes));
}

void addQuarantinedRow(Workspace& workspace, const QuarantinedRow& row) {
  SQLite::Statement insert(workspace.database(), "INSERT INTO quarantine(file, line, raw, reason) VALUES (?, ?, ?, ?)");
  insert.bind(1, row.file);
  insert.bind(2, row.line);
  insert.bind(3, row.raw);
  insert.bind(4, row.reason);
  insert.exec();
}

void removeQuarantinedRow(Workspace& workspace, std::int64_t id) {
  SQLite::Statement removal(workspace.database(), "DELETE FROM quarantine WHERE id=?");
  removal.bind(1, id);
  removal.exec();
}

std::vector<QuarantinedRow> quarantinedRows(const Workspace& workspace) {
  std::vector<QuarantinedRow> out;
  SQLite::Statement row(workspace.database(), "SELECT id, file, line, raw, reason FROM quarantine ORDER BY id");
  while (row.executeStep())
    out.push_back({row.getColumn(0).getInt64(), row.getColumn(1).getString(), row.getColumn(2).getInt64(),
                   row.getColumn(3).getString(), row.getColumn(4).getString()});
  return out;
}

}  // namespace cx
