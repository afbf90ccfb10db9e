// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_arguments.h"

#include <algorithm>
#include <charconv>

#include "core/base/result.h"

namespace cx {
namespace {

[[noreturn]] void refuse(const char* sentence, std::string_view option) {
  throw Failure(ErrorKind::usage, text(sentence, {std::string(option)}));
}

const CliOption& find(const std::vector<CliOption>& options, std::string_view name) {
  const auto found = std::ranges::find(options, name, &CliOption::name);
  if (found == options.end()) refuse(CX_TEXT("app", "There is no option %1 here; --help lists those that are."), name);
  return *found;
}

}  // namespace

Arguments::Arguments(const std::vector<std::string>& words, const std::vector<CliOption>& options) {
  bool only_operands = false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words[i];
    if (!only_operands && word == "--") {
      only_operands = true;
    } else if (only_operands || !word.starts_with("--")) {
      operands_.push_back(word);
    } else {
      const std::size_t equals = word.find('=');
      const std::string name = word.substr(0, equals);
      const CliOption& option = find(options, name);
      auto& values = values_[name];
      if (!values.empty() && !option.repeated) refuse(CX_TEXT("app", "Option %1 stands twice; give it once."), name);
      if (option.value.empty()) {
        if (equals != std::string::npos) refuse(CX_TEXT("app", "Option %1 takes no value."), name);
        values.emplace_back();
      } else if (equals != std::string::npos) {
        values.push_back(word.substr(equals + 1));
      } else if (i + 1 < words.size()) {
        values.push_back(words[++i]);
      } else {
        refuse(CX_TEXT("app", "Option %1 needs a value after it."), name);
      }
    }
  }
}

void Arguments::expectOperands(std::size_t least, std::size_t most, std::string_view names) const {
  if (operands_.size() < least)
    throw Failure(ErrorKind::usage, text(CX_TEXT("app", "Something is missing: the command goes %1. --help says more."),
                                         {std::string(names)}));
  if (operands_.size() > most)
    throw Failure(ErrorKind::usage, text(CX_TEXT("app", "“%1” is one word too many: the command goes %2."),
                                         {operands_[most], std::string(names)}));
}

std::optional<std::string> Arguments::value(std::string_view name) const {
  const auto found = values_.find(name);
  return found == values_.end() ? std::nullopt : std::optional(found->second.back());
}

std::vector<std::string> Arguments::values(std::string_view name) const {
  const auto found = values_.find(name);
  return found == values_.end() ? std::vector<std::string>() : found->second;
}

std::optional<int> Arguments::number(std::string_view name, int least, int most) const {
  const auto given = value(name);
  if (!given) return {};
  const auto number = wholeNumber(*given, least, most);
  if (!number)
    throw Failure(ErrorKind::usage, text(CX_TEXT("app", "%1 takes a whole number from %2 to %3, not “%4”."),
                                         {std::string(name), std::to_string(least), std::to_string(most), *given}));
  return number;
}

std::optional<int> wholeNumber(std::string_view text, int least, int most) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool whole = error == std::errc{} && end == text.data() + text.size();
  return whole && value >= least && value <= most ? std::optional(value) : std::nullopt;
}

}  // namespace cx
