// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/wording_diff.h"

#include <algorithm>
#include <array>
#include <set>

namespace cx {
namespace {

using WordList = std::vector<std::string>;

bool isSpace(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

WordList wordsOf(std::string_view text) {
  WordList out;
  std::string word;
  for (const char c : text) {
    if (!isSpace(c)) {
      word += c;
      continue;
    }
    if (!word.empty()) out.push_back(std::move(word));
    word.clear();
  }
  if (!word.empty()) out.push_back(std::move(word));
  return out;
}

/// Lengths of the longest common run of words from each pair of places to the ends.
std::vector<std::vector<int>> commonFrom(const WordList& a, const WordList& b) {
  std::vector<std::vector<int>> out(a.size() + 1, std::vector<int>(b.size() + 1, 0));
  for (std::size_t i = a.size(); i-- > 0;)
    for (std::size_t j = b.size(); j-- > 0;)
      out[i][j] = a[i] == b[j] ? out[i + 1][j + 1] + 1 : std::max(out[i + 1][j], out[i][j + 1]);
  return out;
}

void append(std::vector<WordingPiece>& pieces, WordingPiece::Kind kind, const std::string& word) {
  if (pieces.empty() || pieces.back().kind != kind) return pieces.push_back({kind, word});
  pieces.back().text += " " + word;
}

bool isPunctuation(char c) {
  return std::string_view(".,;:!?\"'()[]-").find(c) != std::string_view::npos;
}

/// Letters and numbers alone, the Latin ones small: what a word says.
std::string bare(const std::string& word) {
  static constexpr std::array<std::string_view, 8> marks{"“", "”", "‘", "’", "·", "–", "—", "…"};
  std::string out;
  for (std::size_t i = 0; i < word.size();) {
    const auto mark =
        std::ranges::find_if(marks, [&](std::string_view m) { return word.compare(i, m.size(), m) == 0; });
    if (mark != marks.end()) {
      i += mark->size();
      continue;
    }
    const char c = word[i++];
    if (!isPunctuation(c)) out += c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
  }
  return out;
}

WordList bareWords(const std::string& text) {
  WordList out;
  for (const std::string& word : wordsOf(text))
    if (std::string said = bare(word); !said.empty()) out.push_back(std::move(said));
  return out;
}

bool holdsDigit(const std::string& word) {
  return std::ranges::any_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

bool negates(const std::string& word) {
  static const std::set<std::string, std::less<>> english{
      "no", "not", "never", "none", "without", "cannot", "cant", "dont", "doesnt", "isnt", "arent", "hardly", "rarely"};
  static constexpr std::array<std::string_view, 4> korean{"않", "없", "못", "아니"};
  return english.contains(word) ||
         std::ranges::any_of(korean, [&](std::string_view part) { return word.find(part) != std::string::npos; }) ||
         word == "안";
}

/// The words of which a change is never small.
std::multiset<std::string> weighty(const WordList& words) {
  std::multiset<std::string> out;
  for (const std::string& word : words) {
    if (holdsDigit(word)) out.insert(word);
    if (negates(word)) out.insert("¬");
  }
  return out;
}

WordingChange classOf(const std::string& older, const std::string& newer) {
  constexpr double most = 1.0 / 3;
  const WordList was = bareWords(older), is = bareWords(newer);
  if (was == is) return WordingChange::cosmetic;
  if (was.empty() || is.empty()) return WordingChange::minor;  // a translation or labels came or went
  if (weighty(was) != weighty(is)) return WordingChange::breaking;
  const int kept = commonFrom(was, is)[0][0];
  const auto longer = double(std::max(was.size(), is.size()));
  return (longer - kept) / longer > most ? WordingChange::breaking : WordingChange::minor;
}

/// The wording for one channel: where none is given, the organisation-wide one is asked.
const LocalText& channelWording(const Statement& statement) {
  return statement.channel_text == LocalText{} ? statement.text : statement.channel_text;
}

std::string labelsOf(const Statement& statement, std::string LocalText::*language) {
  std::string out;
  for (const auto& [value, label] : statement.scale.labels) out += label.*language + " ";
  return out;
}

}  // namespace

std::vector<WordingPiece> wordingDiff(std::string_view older, std::string_view newer) {
  const WordList was = wordsOf(older), is = wordsOf(newer);
  const auto common = commonFrom(was, is);
  std::vector<WordingPiece> out;
  std::size_t i = 0, j = 0;
  while (i < was.size() || j < is.size()) {
    if (i < was.size() && j < is.size() && was[i] == is[j]) {
      append(out, WordingPiece::Kind::same, is[j++]);
      ++i;
    } else if (i < was.size() && (j == is.size() || common[i + 1][j] >= common[i][j + 1])) {
      append(out, WordingPiece::Kind::removed, was[i++]);
    } else {
      append(out, WordingPiece::Kind::added, is[j++]);
    }
  }
  return out;
}

WordingChange suggestedClass(const Statement& older, const Statement& newer) {
  WordingChange out = WordingChange::cosmetic;
  for (const auto language : {&LocalText::en, &LocalText::ko}) {
    out = std::max(out, classOf(older.text.*language, newer.text.*language));
    out = std::max(out, classOf(channelWording(older).*language, channelWording(newer).*language));
    out = std::max(out, classOf(labelsOf(older, language), labelsOf(newer, language)));
  }
  return out;
}

}  // namespace cx
