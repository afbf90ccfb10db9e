// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/submission_row.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include "core/base/digest.h"
#include "core/survey/attribute.h"
#include "core/survey/channel.h"
#include "core/survey/workspace.h"

namespace cx {
namespace {

constexpr const char* insertSql =
    "INSERT INTO submission(id, wave, channel, weight, answers, levels, person, date, comment, hash, batch) VALUES (?, "
    "?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char* updateSql =
    "UPDATE submission SET wave=?2, channel=?3, weight=?4, answers=?5, levels=?6, person=?7, date=?8, comment=?9, "
    "hash=?10 WHERE id=?1";

void appendNumber(std::string& out, std::int64_t number) {
  char bytes[sizeof number];
  std::memcpy(bytes, &number, sizeof number);
  if constexpr (std::endian::native == std::endian::big) std::reverse(std::begin(bytes), std::end(bytes));
  out.append(bytes, sizeof bytes);
}

void appendField(std::string& out, std::string_view field) {
  appendNumber(out, std::int64_t(field.size()));
  out += field;
}

std::string bytesOf(const SQLite::Column& column) {
  return {static_cast<const char*>(column.getBlob()), std::size_t(column.getBytes())};
}

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

void hashInto(std::string& bytes, std::int64_t id, const Submission& submission, std::string_view levels,
              std::string_view date) {
  bytes.clear();
  for (const std::int64_t number : {id, submission.wave.value, submission.channel.value, submission.weight})
    appendNumber(bytes, number);
  for (const std::string_view field : {std::string_view(submission.answers), levels,
                                       std::string_view(submission.person), date, std::string_view(submission.comment)})
    appendField(bytes, field);
}

}  // namespace

const std::string selectSubmission =
    "SELECT id, wave, channel, weight, answers, levels, person, date, comment, hash FROM submission";

Submission readSubmission(SQLite::Statement& row) {
  Submission out;
  out.id.value = row.getColumn(0).getInt64();
  out.wave.value = row.getColumn(1).getInt64();
  out.channel.value = row.getColumn(2).getInt64();
  out.weight = row.getColumn(3).getInt64();
  out.answers = bytesOf(row.getColumn(4));
  const std::string levels = bytesOf(row.getColumn(5));
  for (std::size_t at = 0; at + 1 < levels.size(); at += 2) {
    const int number = static_cast<unsigned char>(levels[at]) | static_cast<unsigned char>(levels[at + 1]) << 8;
    if (number != 0) out.levels.push_back({AttributeId{std::int64_t(at / 2 + 1)}, number});
  }
  if (!row.getColumn(6).isNull()) out.person = row.getColumn(6).getString();
  if (!row.getColumn(7).isNull()) out.date = parseIsoDate(row.getColumn(7).getString());
  if (!row.getColumn(8).isNull()) out.comment = row.getColumn(8).getString();
  return out;
}

std::int64_t hashOf(const Submission& submission) {
  std::string bytes;
  hashInto(bytes, submission.id.value, submission, packedLevels(submission.levels),
           submission.date ? isoDate(*submission.date) : "");
  return static_cast<std::int64_t>(rowHash(bytes));
}

RowWriter::RowWriter(Workspace& workspace, BatchId batch)
    : workspace_(workspace), batch_(batch), insert_(workspace.database(), insertSql) {
  learn();
  next_ = workspace.database().execAndGet("SELECT coalesce(max(id), 0) FROM submission").getInt64();
}

void RowWriter::learn() {
  layouts_ = layoutsByWave(workspace_.database());
  for (const Channel& channel : cx::channels(workspace_)) channels_.insert(channel.id);
  for (const Attribute& attribute : attributes(workspace_))
    for (const Level& level : attribute.levels) known_levels_.insert({attribute.id, level.number});
}

bool RowWriter::knows(const Submission& submission) const {
  return layouts_.contains(submission.wave) && channels_.contains(submission.channel) &&
         std::ranges::all_of(submission.levels, [&](const LevelId& level) { return known_levels_.contains(level); });
}

void RowWriter::check(const Submission& submission) {
  if (!knows(submission)) learn();  // made since
  const auto layout = layouts_.find(submission.wave);
  if (layout == layouts_.end())
    throw Failure(ErrorKind::bad_data, text(CX_TEXT("core", "The submission names a wave that does not exist.")));
  if (!channels_.contains(submission.channel))
    throw Failure(ErrorKind::bad_data, text(CX_TEXT("core", "The submission names a channel that does not exist.")));
  if (submission.weight < 0) throw Failure(ErrorKind::bad_data, text(CX_TEXT("core", "A weight cannot be negative.")));
  for (const LevelId& level : submission.levels)
    if (!known_levels_.contains(level))
      throw Failure(ErrorKind::bad_data,
                    text(CX_TEXT("core", "The submission names an attribute level that does not exist.")));
  for (auto level = submission.levels.begin(); level != submission.levels.end(); ++level)
    if (std::find_if(level + 1, submission.levels.end(), [&](const LevelId& other) {
          return other.attribute == level->attribute;
        }) != submission.levels.end())
      throw Failure(ErrorKind::bad_data, text(CX_TEXT("core", "The submission names two levels of one attribute.")));
  std::size_t known = 0;
  for (const SlotRule& rule : layout->second.slots) {
    if (std::size_t(rule.slot) >= submission.answers.size()) continue;
    const Answer answer = unpacked(static_cast<std::uint8_t>(submission.answers[std::size_t(rule.slot)]), rule.min);
    known += answer.state != Answer::State::not_asked;
    if (answer.state == Answer::State::score && answer.value > rule.max)
      throw Failure(ErrorKind::bad_data,
                    text(CX_TEXT("core", "The answer %1 is outside %2–%3."),
                         {std::to_string(answer.value), std::to_string(rule.min), std::to_string(rule.max)}));
  }
  if (std::size_t(std::ranges::count_if(submission.answers, [](char byte) { return byte != 0; })) != known)
    throw Failure(ErrorKind::bad_data,
                  text(CX_TEXT("core", "The submission answers a statement that its wave did not ask.")));
}

void RowWriter::bind(SQLite::Statement& statement, const Submission& submission, std::int64_t id) {
  levels_ = packedLevels(submission.levels);
  date_ = submission.date ? isoDate(*submission.date) : std::string();
  hashInto(hashed_, id, submission, levels_, date_);
  statement.reset();
  statement.clearBindings();
  statement.bind(1, id);
  statement.bind(2, submission.wave.value);
  statement.bind(3, submission.channel.value);
  statement.bind(4, submission.weight);
  statement.bindNoCopy(5, submission.answers.data(), int(submission.answers.size()));
  statement.bindNoCopy(6, levels_.data(), int(levels_.size()));
  if (!submission.person.empty()) statement.bindNoCopy(7, submission.person);
  if (!date_.empty()) statement.bindNoCopy(8, date_);
  if (!submission.comment.empty()) statement.bindNoCopy(9, submission.comment);
  statement.bind(10, static_cast<std::int64_t>(rowHash(hashed_)));
}

SubmissionId RowWriter::insert(const Submission& submission) {
  check(submission);
  bind(insert_, submission, ++next_);
  if (batch_) insert_.bind(11, batch_.value);
  insert_.exec();
  return {next_};
}

void RowWriter::update(const Submission& submission) {
  check(submission);
  SQLite::Statement statement(workspace_.database(), updateSql);
  bind(statement, submission, submission.id.value);
  statement.exec();
}

}  // namespace cx
