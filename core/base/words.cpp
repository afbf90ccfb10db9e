// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"

#include <array>
#include <cmath>
#include <utility>

namespace cx {
namespace {

constexpr std::string_view minus = "\u2212";

std::string plainDecimal(double magnitude, int decimals) {
  std::array<char, 400> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "%.*f", decimals, magnitude);
  std::string out = buffer.data();
  const std::size_t point = out.find('.');
  for (std::size_t at = point == std::string::npos ? out.size() : point; at > 3;) out.insert(at -= 3, ",");
  return out;
}

/// Half away from zero in decimal: 0.25 is 0.3, as a reader would round.
double roundTo(double value, int decimals) {
  const double unit = std::pow(10.0, decimals);
  const double scaled = std::fabs(value) * unit;
  return std::floor(scaled + 0.5 + scaled * 1e-14) / unit;
}

std::string month(const Date& date) {
  static constexpr std::array names{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  return names.at(unsigned(date.month()) - 1);
}

/// "은/는" where "{은/는}" begins at `at`, else empty.
std::string_view choiceAt(std::string_view pattern, std::size_t at) {
  if (pattern[at] != '{') return {};
  const std::size_t slash = pattern.find('/', at), close = pattern.find('}', at);
  return close == std::string_view::npos || slash > close ? std::string_view() : pattern.substr(at + 1, close - at - 1);
}

std::string day(const Date& date) {
  return std::to_string(unsigned(date.day()));
}
std::string year(const Date& date) {
  return std::to_string(int(date.year()));
}

}  // namespace

std::string_view code(Language language) {
  return language == Language::ko ? "ko" : "en";
}

Words::Words(Language language, Translate translate) : language_(language), translate_(std::move(translate)) {}

std::string Words::operator()(const LocalText& local) const {
  const bool korean = language_ == Language::ko;
  const std::string& first = korean ? local.ko : local.en;
  return first.empty() ? (korean ? local.en : local.ko) : first;
}

std::string Words::operator()(const Text& text) const {
  const std::string pattern = translate_ ? translate_(text.source, text.count.value_or(-1)) : text.source;
  std::string out;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const char next = i + 1 < pattern.size() ? pattern[i + 1] : '\0';
    if (pattern[i] == '%' && next == 'n' && text.count) {
      out += count(*text.count);
      ++i;
    } else if (pattern[i] == '%' && next >= '1' && next <= '9' && std::size_t(next - '1') < text.args.size()) {
      const TextArg& arg = text.args[std::size_t(next - '1')];
      if (const auto* s = std::get_if<std::string>(&arg)) out += *s;
      if (const auto* n = std::get_if<Number>(&arg))
        out += n->sign ? signedNumber(n->value, n->decimals) : number(n->value, n->decimals);
      if (const auto* d = std::get_if<Date>(&arg)) out += date(*d);
      if (const auto* l = std::get_if<LocalText>(&arg)) out += (*this)(*l);
      if (const auto* t = std::get_if<std::vector<Text>>(&arg)) out += (*this)(t->at(0));
      ++i;
    } else if (const std::string_view choice = language_ == Language::ko ? choiceAt(pattern, i) : ""; !choice.empty()) {
      out += particleAfter(out, choice);
      i += choice.size() + 1;
    } else {
      out += pattern[i];
    }
  }
  return out;
}

std::string Words::number(double value, int decimals) const {
  const double rounded = roundTo(value, decimals);
  return (value < 0 && rounded > 0 ? std::string(minus) : std::string()) + plainDecimal(rounded, decimals);
}

std::string Words::signedNumber(double value, int decimals) const {
  return (value > 0 && roundTo(value, decimals) > 0 ? "+" : "") + number(value, decimals);
}

std::string Words::range(double lo, double hi, int decimals) const {
  return number(lo, decimals) + (language_ == Language::ko ? " ~ " : " to ") + number(hi, decimals);
}

std::string Words::pValue(double p) const {
  return p < 0.001 ? "< 0.001" : number(p, 3);
}

std::string Words::date(Date date) const {
  if (language_ == Language::ko)
    return year(date) + "년 " + std::to_string(unsigned(date.month())) + "월 " + day(date) + "일";
  return day(date) + " " + month(date) + " " + year(date);
}

std::string Words::dates(Date first, Date last) const {
  const bool korean = language_ == Language::ko;
  if (first == last || !last.ok()) return first.ok() ? date(first) : std::string();
  if (!first.ok()) return date(last);
  if (first.year() != last.year()) return date(first) + (korean ? " ~ " : " \u2013 ") + date(last);
  const bool sameMonth = first.month() == last.month();
  if (korean) {
    const std::string from = year(first) + "년 " + std::to_string(unsigned(first.month())) + "월 " + day(first);
    if (sameMonth) return from + "~" + day(last) + "일";
    return from + "일 ~ " + std::to_string(unsigned(last.month())) + "월 " + day(last) + "일";
  }
  return sameMonth ? day(first) + "\u2013" + date(last) : day(first) + " " + month(first) + " \u2013 " + date(last);
}

}  // namespace cx
