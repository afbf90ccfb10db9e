// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/targets.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "core/io/delimited.h"
#include "core/io/plain_text.h"

namespace cx {
namespace {

constexpr std::array<std::string_view, 3> wanted{"variable", "level", "share"};

/// Where the three columns stand; nothing when one is missing.
std::optional<std::array<std::size_t, 3>> columnsOf(const std::vector<std::string_view>& header) {
  std::array<std::size_t, 3> out{};
  for (std::size_t column = 0; column < wanted.size(); ++column) {
    const auto at =
        std::ranges::find_if(header, [&](std::string_view cell) { return folded(trimmed(cell)) == wanted[column]; });
    if (at == header.end()) return {};
    out[column] = std::size_t(at - header.begin());
  }
  return out;
}

class Reader {
 public:
  Reader(const std::filesystem::path& file, char delimiter)
      : name_(displayName(file)), delimiter_(delimiter), records_(fileSource(file), name_, delimiter) {}

  bool findColumns() {
    if (records_.next()) columns_ = columnsOf(records_.fields());
    return columns_.has_value();
  }

  TargetTable rows() {
    TargetTable out;
    while (records_.next()) out.push_back(row());
    if (out.empty()) refuse(CX_TEXT("io", "%1 holds no target share."), {name_});
    return out;
  }

 private:
  TargetShare row() {
    const auto& fields = records_.fields();
    const std::string line = std::to_string(records_.line());
    const auto cell = [&](std::size_t column) -> std::string_view {
      return (*columns_)[column] < fields.size() ? trimmed(fields[(*columns_)[column]]) : std::string_view();
    };
    TargetShare out{composed(cell(0)), composed(cell(1)), 0, records_.line()};
    if (out.attribute.empty() || out.level.empty())
      refuse(CX_TEXT("io", "%1, line %2: a variable and a level must be named."), {name_, line});
    const auto share = shareFrom(cell(2), delimiter_ != ',');
    if (!share)
      refuse(CX_TEXT("io", "%1, line %2: “%3” is no share; give a number from 0 to 100."),
             {name_, line, std::string(cell(2))});
    out.share = *share;
    return out;
  }

  [[noreturn]] static void refuse(const char* sentence, std::vector<TextArg> args) {
    throw Failure(ErrorKind::bad_data, text(sentence, std::move(args)));
  }

  std::string name_;
  char delimiter_;
  DelimitedReader records_;
  std::optional<std::array<std::size_t, 3>> columns_;
};

}  // namespace

std::optional<double> shareFrom(std::string_view text, bool decimalComma) {
  std::string digits(trimmed(text));
  if (!digits.empty() && digits.back() == '%') digits.pop_back();
  if (decimalComma) std::ranges::replace(digits, ',', '.');
  const std::string_view number = trimmed(digits);
  double value = 0;
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
  if (error != std::errc() || end != number.data() + number.size() || !std::isfinite(value) || value < 0 || value > 100)
    return {};
  return value;
}

TargetTable readTargets(const std::filesystem::path& file) {
  for (const char delimiter : {',', ';', '\t'}) {
    Reader reader(file, delimiter);
    if (reader.findColumns()) return reader.rows();
  }
  throw Failure(
      ErrorKind::bad_data,
      text(CX_TEXT("io", "%1, line 1: the columns must be called variable, level and share."), {displayName(file)}));
}

}  // namespace cx
