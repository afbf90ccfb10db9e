// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cstdint>
#include <map>

#include "core/base/result.h"
#include "core/io/encoding.h"
#include "core/io/utf8.h"

namespace cx {
namespace {

constexpr std::size_t chunk = 256 << 10, mostEvidence = 1 << 20;

unsigned char byteAt(std::string_view bytes, std::size_t at) {
  return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : std::uint8_t{0};
}

/// What was gathered of a file: its front, its zero bytes, and its lines that are not ASCII.
struct Gathered {
  std::string front, lines;
  std::array<std::size_t, 2> zeros{};  ///< at even and at odd offsets
  std::size_t size = 0;
  std::int64_t read = 0, first = 0;  ///< lines seen; the first that is kept
};

void keepLines(Gathered& out, std::string_view bytes) {
  while (!bytes.empty() && out.lines.size() < mostEvidence) {
    const std::size_t end = std::min(bytes.find('\n'), bytes.size() - 1) + 1;
    ++out.read;
    if (!isAscii(bytes.substr(0, end))) {
      if (out.lines.empty()) out.first = out.read;
      out.lines += bytes.substr(0, end);
    }
    bytes.remove_prefix(end);
  }
}

Gathered gather(const ByteSource& source, bool whole) {
  Gathered out;
  std::string buffer(chunk, '\0');
  std::string rest;  // a line that the chunk cuts
  while (const std::size_t got = source(buffer.data(), buffer.size())) {
    const std::string_view bytes(buffer.data(), got);
    if (out.front.size() < 4) out.front += bytes.substr(0, 4);
    for (std::size_t i = 0; i < got; ++i)
      if (bytes[i] == '\0') ++out.zeros[(out.size + i) % 2];
    out.size += got;
    rest += bytes;
    const std::size_t end = rest.rfind('\n');
    if (end != std::string::npos) {
      keepLines(out, std::string_view(rest).substr(0, end + 1));
      rest.erase(0, end + 1);
    }
    if (!whole && got == buffer.size()) break;
    if (rest.size() > mostEvidence || out.lines.size() >= mostEvidence) break;
  }
  if (out.size < chunk || whole || out.lines.empty()) keepLines(out, rest);
  return out;
}

/// Characters beyond ASCII that are well-formed UTF-8, and places that are not.
std::pair<std::size_t, std::size_t> utf8Counts(std::string_view bytes) {
  std::size_t good = 0, bad = 0;
  while (!bytes.empty()) {
    const std::size_t end = std::min(firstInvalidUtf8(bytes), bytes.size());
    good += static_cast<std::size_t>(
        std::ranges::count_if(bytes.substr(0, end), [](char c) { return static_cast<unsigned char>(c) >= 0xC0; }));
    bytes.remove_prefix(end);
    if (bytes.empty()) break;
    ++bad;
    bytes.remove_prefix(1);
  }
  return {good, bad};
}

/// Decoded code points, or nothing when the bytes are not of this encoding.
std::optional<std::u32string> decodedAs(const std::string& name, std::string_view bytes) {
  std::size_t at = 0;
  const auto source = decoded(
      [&](char* to, std::size_t room) {
        const std::size_t got = bytes.copy(to, room, at);
        at += got;
        return got;
      },
      name, "");
  std::string utf8, buffer(64 << 10, '\0');
  const auto read = guarded([&] {
    while (const std::size_t got = source(buffer.data(), buffer.size())) utf8.append(buffer, 0, got);
  });
  if (!read) return {};
  std::u32string out;
  for (std::size_t i = 0; i < utf8.size();) {
    const unsigned char lead = byteAt(utf8, i);
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    char32_t point = length == 1 ? lead : lead & (0x7FU >> length);
    for (std::size_t k = 1; k < length; ++k) point = point << 6 | (byteAt(utf8, i + k) & 0x3FU);
    out += point;
    i += length;
  }
  return out;
}

double share(std::size_t part, std::size_t whole) {
  return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

/// How far the pairs of bytes look like each of three East Asian languages; 0 where the bytes are not valid.
struct EastAsian {
  double korean = 0, japanese = 0, chinese = 0;
  std::size_t pairs = 0;
};

EastAsian eastAsian(std::string_view bytes) {
  std::size_t pairs = 0, hangul = 0, hanzi = 0, late = 0, kana = 0, kanji = 0, half = 0;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const unsigned char lead = byteAt(bytes, i), trail = byteAt(bytes, i + 1);
    if (lead < 0x80) continue;
    ++pairs;
    ++i;
    const bool upper = trail >= 0xA1;
    hangul += (lead >= 0xB0 && lead <= 0xC8 && upper) || (lead == 0xA1 && upper);
    hanzi += (lead >= 0xB0 && lead <= 0xD7 && upper) || ((lead == 0xA1 || lead == 0xA3) && upper);
    late += lead >= 0xC9 && lead <= 0xF7 && upper;
  }
  std::size_t japanesePairs = 0;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const unsigned char lead = byteAt(bytes, i), trail = byteAt(bytes, i + 1);
    if (lead < 0x80) continue;
    ++japanesePairs;
    if (lead >= 0xA1 && lead <= 0xDF) {
      ++half;
      continue;
    }
    ++i;
    kana += (lead == 0x82 && trail >= 0x9F && trail <= 0xF1) || (lead == 0x83 && trail >= 0x40 && trail <= 0x96) ||
            (lead == 0x81 && trail <= 0x7C);
    kanji += lead >= 0x88 && lead <= 0x97;
  }
  EastAsian out;
  out.pairs = pairs;
  if (decodedAs("CP949", bytes)) out.korean = share(hangul, pairs);
  if (decodedAs("Shift-JIS", bytes)) out.japanese = share(kana + kanji, japanesePairs + half);
  // The most frequent Chinese characters have leads behind those of Hangul; a text without any is not Chinese.
  if (decodedAs("GB18030", bytes) && share(late, pairs) >= 0.12) out.chinese = share(hanzi, pairs);
  return out;
}

struct Alphabet {
  std::string_view name;
  char32_t first, last;        ///< of a script of its own; 0: Latin
  std::u32string_view common;  ///< the letters beyond ASCII that its languages use daily
};
constexpr std::array<Alphabet, 8> alphabets{{
    {"Windows-1252", 0, 0, U"éèàçêîôûùâëïäöüßñóíáúåæøœãõÄÖÜÉÀÈÇÅØÆÑÁÓÍÚ"},
    {"Windows-1250", 0, 0, U"ąćęłńóśźżčďěňřšťůýžáéíőúűöüäßľĺôŁŚŻŹČŘŠŽĆŐŰÁÉÍÓÚÝ"},
    {"Windows-1254", 0, 0, U"çğıöşüâîûÇĞİÖŞÜ"},
    {"Windows-1257", 0, 0, U"āčēģīķļņšūžąęėįųõäöüĀČĒŠŪŽĖĮŲÕÄÖÜ"},
    {"Windows-1251", 0x400, 0x4FF, U""},
    {"Windows-1253", 0x370, 0x3FF, U""},
    {"Windows-1255", 0x590, 0x5FF, U""},
    {"Windows-1256", 0x600, 0x6FF, U""},
}};

bool isLetter(char32_t c) {
  return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= 0xC0 && c != 0xD7 && c != 0xF7 && c < 0x2000);
}

/// Words that no one writes: two scripts mixed, or in a Latin word more accents than plain letters.
bool plausible(std::u32string_view word, const Alphabet& alphabet) {
  const auto beyond = static_cast<std::size_t>(std::ranges::count_if(word, [](char32_t c) { return c >= 0x80; }));
  if (alphabet.first == 0) return 2 * beyond <= word.size() + 1;
  const auto own = static_cast<std::size_t>(
      std::ranges::count_if(word, [&](char32_t c) { return c >= alphabet.first && c <= alphabet.last; }));
  if (own != word.size()) return false;
  constexpr char32_t sigma = U'σ', lastSigma = U'ς';
  if (word.substr(0, word.size() - 1).find(lastSigma) != std::u32string_view::npos || word.back() == sigma)
    return false;
  const auto capital = [](char32_t c) { return (c >= 0x410 && c <= 0x42F) || (c >= 0x391 && c <= 0x3A9); };
  const auto capitals = static_cast<std::size_t>(std::ranges::count_if(word, capital));
  return capitals == 0 || capitals == word.size() || (capitals == 1 && capital(word.front()));
}

struct Read {
  std::string name;
  std::u32string text;
  double score = 0;
};

Read readAs(const Alphabet& alphabet, std::string_view bytes) {
  constexpr std::u32string_view marks = U"’‘“”„–—…€£°«»·©®™§½²µ¿¡\u00A0";
  Read out{std::string(alphabet.name), decodedAs(std::string(alphabet.name), bytes).value_or(U""), 0};
  std::size_t all = 0, good = 0;
  for (std::size_t i = 0; i < out.text.size(); ++i) {
    if (!isLetter(out.text[i])) {
      if (out.text[i] < 0x80) continue;
      ++all;
      good += marks.find(out.text[i]) != std::u32string_view::npos;
      continue;
    }
    std::size_t end = i;
    while (end < out.text.size() && isLetter(out.text[end])) ++end;
    const std::u32string_view word(out.text.data() + i, end - i);
    const bool fits = plausible(word, alphabet);
    for (const char32_t c : word) {
      if (c < 0x80) continue;
      ++all;
      good += fits && (alphabet.first != 0 || alphabet.common.find(c) != std::u32string_view::npos);
    }
    i = end - 1;
  }
  out.score = share(good, all);
  return out;
}

Encoding told(std::string name, const char* sentence, std::vector<TextArg> args) {
  Encoding out;
  out.name = std::move(name);
  out.evidence = text(sentence, std::move(args));
  return out;
}

/// One byte a character: by script, then by which accented letters are in daily use.
Encoding oneByte(std::string_view bytes) {
  constexpr double good = 0.9, sure = 0.97;
  std::vector<Read> reads;
  for (const Alphabet& alphabet : alphabets) reads.push_back(readAs(alphabet, bytes));
  const auto high = static_cast<std::size_t>(
      std::ranges::count_if(bytes, [](char c) { return static_cast<unsigned char>(c) >= 0x80; }));
  const Read latin = reads.front();
  std::ranges::stable_sort(reads, std::ranges::greater{}, &Read::score);
  const Read& best = latin.score >= sure ? latin : reads.front();
  Encoding out = told(best.name, CX_TEXT("io", "%1 letter(s) beyond ASCII, %2 % of them in daily use in %3"),
                      {Number{static_cast<double>(high)}, Number{100 * best.score}, best.name});
  const bool enough = high >= 2 || bytes.size() - high >= 40;
  const bool clear = best.score >= good && enough;
  for (const Read& other : reads)
    if (other.name != best.name && other.text != best.text && latin.score < sure &&
        (!clear || other.score > best.score - 0.05))
      out.rivals.push_back(other.name);
  if (!enough && out.rivals.empty()) out.rivals = {"Windows-1250", "Windows-1251", "CP949"};
  return out;
}

Encoding manyBytes(std::string_view bytes) {
  constexpr double good = 0.85;
  constexpr std::size_t few = 4;
  const EastAsian found = eastAsian(bytes);
  struct Candidate {
    const char* name;
    double score;
  };
  std::array<Candidate, 3> candidates{
      {{"CP949", found.korean}, {"Shift-JIS", found.japanese}, {"GB18030", found.chinese}}};
  std::ranges::stable_sort(candidates, std::ranges::greater{}, &Candidate::score);
  if (candidates[0].score < good) return oneByte(bytes);
  Encoding out = told(
      candidates[0].name, CX_TEXT("io", "%1 characters of two bytes, %2 % of them common in %3"),
      {Number{static_cast<double>(found.pairs)}, Number{100 * candidates[0].score}, std::string(candidates[0].name)});
  for (const Candidate& other : candidates)
    if (other.name != out.name &&
        (other.score > candidates[0].score - 0.05 || (found.pairs < few && decodedAs(other.name, bytes))))
      out.rivals.emplace_back(other.name);
  return out;
}

}  // namespace

Encoding findEncoding(const ByteSource& source, bool whole) {
  const Gathered seen = gather(source, whole);
  const auto marked = [&](std::string name) {
    Encoding out = told(std::move(name), CX_TEXT("io", "a byte-order mark"), {});
    out.mark = true;
    return out;
  };
  if (seen.front.starts_with(utf8Mark)) return marked("UTF-8");
  if (seen.front.starts_with("\xFF\xFE")) return marked("UTF-16LE");
  if (seen.front.starts_with("\xFE\xFF")) return marked("UTF-16BE");
  const std::size_t zeros = seen.zeros[0] + seen.zeros[1];
  if (zeros > 1 && seen.size >= 4 && 8 * zeros >= seen.size) {
    const bool little = seen.zeros[1] > seen.zeros[0];
    if (50 * std::min(seen.zeros[0], seen.zeros[1]) <= zeros)
      return told(little ? "UTF-16LE" : "UTF-16BE", CX_TEXT("io", "%1 % of the bytes are the zero halves of letters"),
                  {Number{100 * share(zeros, seen.size)}});
  }
  if (seen.lines.empty() || zeros > 0) return told("UTF-8", CX_TEXT("io", "nothing but ASCII"), {});
  const auto [good, bad] = utf8Counts(seen.lines);
  if (bad == 0 || good >= 4 * bad)
    return told("UTF-8", CX_TEXT("io", "%1 characters of UTF-8"), {Number{static_cast<double>(good)}});
  Encoding out = manyBytes(seen.lines);
  out.line = seen.first;
  return out;
}

}  // namespace cx
