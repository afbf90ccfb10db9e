// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace cx {

/// Letters of a text, from `start`.
struct Letters {
  int start = 0, length = 0;
  bool operator==(const Letters&) const = default;
};

/// How well a query fits a text: 0 is best.
struct Fit {
  int distance = 0;
  QList<Letters> letters;  ///< what matched, in the order of the text
};

/// The fit of a query whose every word stands somewhere in the text, capitals or not; none where one does not. Words at
/// the start of the text fit best, those at the start of another word next. Hangul fits as it is typed: an initial
/// consonant alone stands for each syllable that begins with it (ㅊㄴ finds 채널), a syllable without a final consonant
/// for those that have one. An empty query fits everything.
[[nodiscard]] std::optional<Fit> fitOf(const QString& query, const QString& text);

}  // namespace cx
