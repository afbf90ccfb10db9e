// SPDX-License-Identifier: GPL-3.0-or-later
// The only code that knows readstat.
#include "core/io/sav_child.h"

#ifdef TOUCHSTONE_READSTAT
#include <readstat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <optional>

#include "core/base/date.h"
#include "core/io/json_text.h"

namespace cx {
namespace {

constexpr std::size_t mostVariables = 4096, mostCells = 50'000'000, mostBytes = 1 << 20;
constexpr int secondsOfDay = 86'400;

enum class NumberLook { number, day, moment };

/// SPSS counts seconds since the Gregorian calendar began.
NumberLook lookOf(std::string_view format) {
  for (const std::string_view moment : {"DATETIME", "YMDHMS"})
    if (format.starts_with(moment)) return NumberLook::moment;
  for (const std::string_view day : {"DATE", "ADATE", "EDATE", "SDATE", "JDATE"})
    if (format.starts_with(day)) return NumberLook::day;
  return NumberLook::number;
}

std::string dayText(double seconds, bool withTime) {
  constexpr double longest = 4e11;                       // the year 9999 lies before
  const bool known = seconds >= 0 && seconds < longest;  // not so what is no number
  if (!known) return decimalText(seconds);
  using namespace std::chrono;
  const auto whole = static_cast<std::int64_t>(std::floor(seconds));
  const Date day = year_month_day(sys_days(year(1582) / October / 14) + days(whole / secondsOfDay));
  if (!withTime) return isoDate(day);
  const int rest = static_cast<int>(whole % secondsOfDay);
  std::array<char, 16> time{};
  std::snprintf(time.data(), time.size(), " %02d:%02d:%02d", rest / 3600, rest / 60 % 60, rest % 60);
  return isoDate(day) + time.data();
}

struct Labels {
  std::map<double, std::string> numbers;
  std::map<std::string, std::string> texts;
};

struct Variable {
  SavVariable told;
  std::string set;  ///< of its value labels
  NumberLook look = NumberLook::number;
  std::vector<std::pair<double, double>> missing;
  const Labels* labels = nullptr;

  [[nodiscard]] bool isMissing(double number) const {
    for (const auto& [lo, hi] : missing)
      if (number >= lo && number <= hi) return true;
    return false;
  }
};

/// What readstat tells, one value at a time, as records of whole rows.
class Listener {
 public:
  Listener(const std::set<std::size_t>& worded, SavStream& out) : worded_(worded), out_(out) {}

  int variable(readstat_variable_t* one, const char* set) {
    if (variables_.size() == mostVariables) out_.finish(SavRecord::too_much);
    Variable& added = variables_.emplace_back();
    added.told.name = readstat_variable_get_name(one);
    if (const char* label = readstat_variable_get_label(one)) added.told.label = label;
    if (const char* format = readstat_variable_get_format(one)) added.look = lookOf(format);
    if (set) added.set = set;
    if (readstat_variable_get_type_class(one) == READSTAT_TYPE_CLASS_NUMERIC)
      for (int at = 0; at < readstat_variable_get_missing_ranges_count(one); ++at)
        added.missing.emplace_back(readstat_double_value(readstat_variable_get_missing_range_lo(one, at)),
                                   readstat_double_value(readstat_variable_get_missing_range_hi(one, at)));
    return READSTAT_HANDLER_OK;
  }
  int valueLabel(const char* set, readstat_value_t value, const char* label) {
    Labels& labels = labels_[set];
    if (readstat_value_type_class(value) == READSTAT_TYPE_CLASS_STRING)
      labels.texts[unpadded(readstat_string_value(value))] = label;
    else
      labels.numbers[readstat_double_value(value)] = label;
    return READSTAT_HANDLER_OK;
  }
  int value(int row, readstat_variable_t* variable, readstat_value_t value) {
    const auto at = static_cast<std::size_t>(readstat_variable_get_index(variable));
    if (at >= variables_.size()) return READSTAT_HANDLER_ABORT;
    if (cells_.empty()) tellVariables();
    cells_[at] = cellOf(at, variable, value);
    if (at + 1 == variables_.size()) tellRow(row);
    return READSTAT_HANDLER_OK;
  }
  [[noreturn]] void finish() {
    if (cells_.empty()) tellVariables();
    out_.finish(SavRecord::end);
  }

 private:
  void tellRow(int row) {
    if ((told_ += cells_.size()) > mostCells) out_.finish(SavRecord::too_much);
    out_.begin(SavRecord::row);
    out_.put(static_cast<std::uint32_t>(row + 1));
    for (std::string& cell : cells_) {
      out_.put(cell);
      cell.clear();
    }
    out_.endRecord();
  }
  void tellVariables() {
    out_.begin(SavRecord::variables);
    out_.put(static_cast<std::uint32_t>(variables_.size()));
    for (Variable& one : variables_) {
      if (const auto set = labels_.find(one.set); set != labels_.end()) one.labels = &set->second;
      if (one.labels)
        for (const auto& [number, label] : one.labels->numbers)
          if (const int whole = wholeOf(number); whole == number && !one.isMissing(number))
            one.told.labels[whole] = label;
      out_.put(one.told.name);
      out_.put(one.told.label);
      out_.put(static_cast<std::uint32_t>(one.told.labels.size()));
      for (const auto& [number, label] : one.told.labels) {
        out_.put(static_cast<std::uint32_t>(number));
        out_.put(label);
      }
    }
    out_.endRecord();
    cells_.resize(variables_.size());
  }
  [[nodiscard]] static int wholeOf(double number) {
    constexpr double most = 1e9;
    return std::abs(number) < most ? static_cast<int>(number) : 0;
  }
  [[nodiscard]] std::string cellOf(std::size_t at, readstat_variable_t* variable, readstat_value_t value) const {
    const Variable& one = variables_[at];
    const bool worded = worded_.contains(at);
    if (readstat_value_is_system_missing(value)) return {};
    if (readstat_value_is_defined_missing(value, variable)) return worded ? "" : "N/A";
    if (readstat_value_type_class(value) == READSTAT_TYPE_CLASS_STRING) {
      std::string text = unpadded(readstat_string_value(value));
      if (!worded || !one.labels) return text;
      const auto label = one.labels->texts.find(text);
      return label == one.labels->texts.end() ? text : label->second;
    }
    return numberCell(one, readstat_double_value(value), worded);
  }
  /// Without the blanks that fill a text up to the length of its variable.
  [[nodiscard]] static std::string unpadded(const char* text) {
    std::string out = text ? text : "";
    out.erase(out.find_last_not_of(' ') + 1);
    return out;
  }
  /// "5 - Strongly agree" of a question, so that number and word can be held against each other.
  [[nodiscard]] static std::string numberCell(const Variable& one, double number, bool worded) {
    if (one.look != NumberLook::number) return dayText(number, one.look == NumberLook::moment);
    std::string plain = decimalText(number);
    if (!one.labels) return plain;
    const auto label = one.labels->numbers.find(number);
    if (label == one.labels->numbers.end()) return plain;
    if (worded) return label->second;
    constexpr int highest = 99;
    const bool answer = number >= 0 && number <= highest && number == std::floor(number) &&
                        label->second.find_first_of("0123456789") == std::string::npos;
    return answer ? plain + " - " + label->second : plain;
  }

  const std::set<std::size_t>& worded_;
  SavStream& out_;
  std::vector<Variable> variables_;
  std::map<std::string, Labels> labels_;
  std::vector<std::string> cells_;
  std::size_t told_ = 0;
};

Listener& listener(void* context) {
  return *static_cast<Listener*>(context);
}

}  // namespace

void SavStream::put(std::uint32_t number) {
  for (int shift = 0; shift < 32; shift += 8) bytes_ += static_cast<char>(number >> shift & 0xFF);
}

void SavStream::put(std::string_view text) {
  if (text.size() > mostBytes) finish(SavRecord::too_much);
  put(static_cast<std::uint32_t>(text.size()));
  bytes_ += text;
}

void SavStream::endRecord() {
  constexpr std::size_t much = 64 << 10;
  if (bytes_.size() >= much) send();
}

void SavStream::finish(SavRecord record) {
  begin(record);
  send();
  ::_exit(0);
}

void SavStream::send() {
  for (std::string_view left = bytes_; !left.empty();) {
    const ssize_t sent = ::write(descriptor_, left.data(), left.size());
    if (sent < 0 && errno == EINTR) continue;
    if (sent <= 0) ::_exit(1);
    left.remove_prefix(static_cast<std::size_t>(sent));
  }
  bytes_.clear();
}

void readSav(const std::filesystem::path& file, const std::set<std::size_t>& worded, SavStream& out) {
  Listener heard(worded, out);
  readstat_parser_t* parser = readstat_parser_init();
  if (!parser) out.finish(SavRecord::too_much);
  readstat_set_variable_handler(parser, [](int, readstat_variable_t* variable, const char* set, void* context) {
    return listener(context).variable(variable, set);
  });
  readstat_set_value_label_handler(parser,
                                   [](const char* set, readstat_value_t value, const char* label, void* context) {
                                     return listener(context).valueLabel(set, value, label);
                                   });
  readstat_set_value_handler(parser, [](int row, readstat_variable_t* variable, readstat_value_t value, void* context) {
    return listener(context).value(row, variable, value);
  });
  const readstat_error_t failed = readstat_parse_sav(parser, file.c_str(), &heard);
  if (failed == READSTAT_ERROR_MALLOC) out.finish(SavRecord::too_much);
  if (failed != READSTAT_OK) out.finish(SavRecord::damaged);
  heard.finish();
}

}  // namespace cx
#endif
