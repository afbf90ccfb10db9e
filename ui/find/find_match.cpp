// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/find_match.h"

#include <algorithm>

namespace cx {
namespace {

constexpr ushort firstSyllable = 0xAC00, lastSyllable = 0xD7A3;
constexpr int finals = 28, vowelsAndFinals = 21 * finals;
/// The initial consonants in the order of the syllables, as a keyboard types them.
constexpr char16_t initials[] = u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

bool isSyllable(QChar letter) {
  return letter.unicode() >= firstSyllable && letter.unicode() <= lastSyllable;
}

bool fits(QChar typed, QChar letter) {
  if (typed.toCaseFolded() == letter.toCaseFolded()) return true;
  if (!isSyllable(letter)) return false;
  const int place = letter.unicode() - firstSyllable;
  if (typed == QChar(initials[place / vowelsAndFinals])) return true;
  const bool open = isSyllable(typed) && (typed.unicode() - firstSyllable) % finals == 0;
  return open && typed.unicode() - firstSyllable == place - place % finals;
}

bool beginsWord(const QString& text, int at) {
  return at == 0 || !text[at - 1].isLetterOrNumber();
}

/// Where a word fits best, or −1: at the start of the text, of one of its words, anywhere.
int placeOf(const QString& word, const QString& text) {
  int inside = -1;
  for (int at = 0; at + word.size() <= text.size(); ++at) {
    if (!std::equal(word.begin(), word.end(), text.begin() + at, fits)) continue;
    if (beginsWord(text, at)) return at;
    if (inside < 0) inside = at;
  }
  return inside;
}

}  // namespace

std::optional<Fit> fitOf(const QString& query, const QString& text) {
  Fit fit;
  for (const QString& word : query.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
    const int at = placeOf(word, text);
    if (at < 0) return {};
    fit.distance += at == 0 ? 0 : beginsWord(text, at) ? 1 : 2;
    fit.letters.append({at, int(word.size())});
  }
  std::ranges::sort(fit.letters, {}, &Letters::start);
  return fit;
}

}  // namespace cx
