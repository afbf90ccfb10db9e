// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "core/base/date.h"
#include "core/base/text.h"

namespace cx {

enum class Language { en, ko };

/// "en" or "ko".
[[nodiscard]] std::string_view code(Language language);

/// How one language writes sentences, numbers and dates. Charts, reports and errors pass through it, so no other code
/// of core decides on a person's words.
class Words {
 public:
  /// Finds the translation of a source sentence, choosing the plural form for `count` (−1: none).
  using Translate = std::function<std::string(const std::string& source, std::int64_t count)>;

  /// Without `translate` the English sources are used as they stand, which is what core's tests do.
  explicit Words(Language language = Language::en, Translate translate = {});

  [[nodiscard]] Language language() const { return language_; }

  /// The sentence in this language: translated, arguments put in, Korean particles chosen.
  /// Translations write a particle as {은/는}; the final consonant of what stands before it decides.
  [[nodiscard]] std::string operator()(const Text& text) const;
  [[nodiscard]] std::string operator()(const char* source) const { return (*this)(Text{source, {}, {}}); }
  /// This language's wording, or the other one where it is empty.
  [[nodiscard]] std::string operator()(const LocalText& local) const;

  /// Rounded half away from zero first, then the sign (U+2212), so never "−0.0"; thousands by comma.
  [[nodiscard]] std::string number(double value, int decimals) const;
  /// The same with + before a positive number.
  [[nodiscard]] std::string signedNumber(double value, int decimals) const;
  [[nodiscard]] std::string count(std::int64_t value) const { return number(static_cast<double>(value), 0); }
  /// "−0.5 to 4.4"; "−0.5 ~ 4.4" in Korean.
  [[nodiscard]] std::string range(double lo, double hi, int decimals) const;
  /// Three decimals, "< 0.001" below.
  [[nodiscard]] std::string pValue(double p) const;

  /// "14 Sep 2026"; "2026년 9월 14일".
  [[nodiscard]] std::string date(Date date) const;
  /// "14–27 Sep 2026"; "2026년 9월 14~27일". Empty ends are left out.
  [[nodiscard]] std::string dates(Date first, Date last) const;

 private:
  Language language_;
  Translate translate_;
};

/// Of a choice such as "은/는", the form that follows a closed syllable first, what is said after `before`.
[[nodiscard]] std::string_view particleAfter(std::string_view before, std::string_view choice);

}  // namespace cx
