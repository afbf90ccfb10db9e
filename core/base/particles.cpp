// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>
#include <string_view>

#include "core/base/words.h"

namespace cx {
namespace {

/// The last code point of UTF-8 text, brackets and quotes at the end passed over; 0 where there is none.
char32_t lastSound(std::string_view text) {
  while (!text.empty()) {
    std::size_t at = text.size() - 1;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
    const auto lead = static_cast<unsigned char>(text[at]);
    char32_t point = lead < 0x80 ? lead : lead < 0xE0 ? lead & 0x1F : lead < 0xF0 ? lead & 0x0F : lead & 0x07;
    for (std::size_t i = at + 1; i < text.size(); ++i)
      point = (point << 6) | (static_cast<unsigned char>(text[i]) & 0x3F);
    const bool silent =
        point == ')' || point == '"' || point == '\'' || point == ' ' || point == 0x201D || point == 0x2019;
    if (!silent) return point;
    text.remove_suffix(text.size() - at);
  }
  return 0;
}

enum class Ending { vowel, rieul, consonant };

Ending endingOf(char32_t sound) {
  if (sound >= 0xAC00 && sound <= 0xD7A3) {
    const auto final = (sound - 0xAC00) % 28;
    return final == 0 ? Ending::vowel : final == 8 ? Ending::rieul : Ending::consonant;
  }
  switch (sound) {  // how the digit or letter is read aloud: 영 일 이 삼 …, 엘 엠 엔 알
    case '0':
    case '3':
    case '6':
    case 'm':
    case 'M':
    case 'n':
    case 'N':
    case '%':
      return sound == '%' ? Ending::vowel : Ending::consonant;
    case '1':
    case '7':
    case '8':
    case 'l':
    case 'L':
    case 'r':
    case 'R':
      return Ending::rieul;
    default:
      return Ending::vowel;
  }
}

}  // namespace

std::string_view particleAfter(std::string_view before, std::string_view choice) {
  const std::size_t slash = choice.find('/');
  if (slash == std::string_view::npos) return choice;
  const std::string_view closed = choice.substr(0, slash), opened = choice.substr(slash + 1);
  const Ending ending = endingOf(lastSound(before));
  const bool afterVowel = ending == Ending::vowel || (ending == Ending::rieul && closed == "으로");
  return afterVowel ? opened : closed;
}

}  // namespace cx
