// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/sav_rows.h"

#include "core/base/result.h"
#include "core/io/byte_source.h"
#include "core/io/sav_child.h"
#include "core/io/sav_reader.h"
#include "core/io/utf8.h"

namespace cx {

#ifdef TOUCHSTONE_READSTAT
class SavRows::Reader : public SavReader {
 public:
  using SavReader::SavReader;
};

SavRows::SavRows(const std::filesystem::path& file, const std::set<std::size_t>& worded)
    : name_(displayName(file)), reader_(std::make_unique<Reader>(file, worded)) {
  readVariables();
}

SavRows::~SavRows() = default;

void SavRows::readVariables() {
  if (const SavRecord record = reader_->record(); record != SavRecord::variables) refuse(record);
  variables_.resize(reader_->number());
  for (SavVariable& variable : variables_) {
    variable.name = reader_->text();
    variable.label = reader_->text();
    for (auto left = reader_->number(); left > 0; --left) {
      const auto number = static_cast<std::int32_t>(reader_->number());
      variable.labels[number] = reader_->text();
    }
  }
  if (reader_->failed()) refuse(*reader_->failed());
  cells_.resize(variables_.size());
}

bool SavRows::next() {
  for (bool filled = false; !filled;) {
    const SavRecord record = reader_->record();
    if (record == SavRecord::end) return false;
    if (record != SavRecord::row) refuse(record);
    line_ = reader_->number();
    for (std::string& cell : cells_) {
      cell = reader_->text();
      filled = filled || !cell.empty();
    }
    if (reader_->failed()) refuse(*reader_->failed());
  }
  fields_.assign(cells_.begin(), cells_.end());
  return true;
}

std::int64_t SavRows::bytesRead() const {
  return reader_->bytesRead();
}

void SavRows::refuse(SavRecord why) const {
  if (why == SavRecord::too_much)
    throw Failure(ErrorKind::bad_data,
                  text(CX_TEXT("io",
                               "%1 needs more time or memory than a table of answers; export it as CSV in UTF-8 "
                               "and import that."),
                       {name_}));
  const std::vector<TextArg> where{name_, std::to_string(line_)};
  throw Failure(
      ErrorKind::bad_data,
      line_ > 0 ? text(CX_TEXT("io", "%1 is damaged behind case %2; save it again in SPSS."), where)
                : text(CX_TEXT("io", "%1 is damaged: its variables cannot be read; save it again in SPSS."), {name_}));
}

bool readsSav() {
  return true;
}
#else
class SavRows::Reader {};

bool readsSav() {
  return false;
}

SavRows::SavRows(const std::filesystem::path& file, const std::set<std::size_t>&) : name_(displayName(file)) {
  refuse(SavRecord::damaged);
}

SavRows::~SavRows() = default;

bool SavRows::next() {
  return false;
}

std::int64_t SavRows::bytesRead() const {
  return 0;
}

void SavRows::refuse(SavRecord) const {
  throw Failure(ErrorKind::bad_data,
                text(CX_TEXT("io",
                             "%1 is an SPSS file, which this build of Touchstone does not read; export it as CSV "
                             "in UTF-8 and import that."),
                     {name_}));
}
#endif

bool looksLikeSav(std::string_view firstBytes) {
  return firstBytes.starts_with("$FL2") || firstBytes.starts_with("$FL3");
}

}  // namespace cx
