// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/plain_text.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>

#include "core/io/utf8.h"

namespace cx {
namespace {

using Form = const icu::Normalizer2* (*)(UErrorCode&);

std::string normalized(std::string_view text, Form form) {
  UErrorCode status = U_ZERO_ERROR;
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  form(status)->normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())), sink, nullptr,
                              status);
  return U_SUCCESS(status) ? out : std::string(text);
}

bool isSpace(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

}  // namespace

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && isSpace(text.front())) text.remove_prefix(1);
  while (!text.empty() && isSpace(text.back())) text.remove_suffix(1);
  return text;
}

std::string folded(std::string_view text) {
  const std::string form = normalized(text, &icu::Normalizer2::getNFKCCasefoldInstance);
  std::string out;
  for (const char c : trimmed(form))
    if (!isSpace(c)) {
      out += c;
    } else if (out.back() != ' ') {
      out += ' ';
    }
  return out;
}

std::string composed(std::string_view text) {
  return isAscii(text) ? std::string(text) : normalized(text, &icu::Normalizer2::getNFCInstance);
}

}  // namespace cx
