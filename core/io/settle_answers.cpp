// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/settle_answers.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "core/io/answer_labels.h"
#include "core/io/answer_text.h"
#include "core/io/plain_text.h"

namespace cx {
namespace {

using Counts = std::map<std::string, std::int64_t>;

/// The columns that are answered on one scale: what a word means in one of them it means in all.
struct Group {
  AnswerScale scale;
  std::vector<std::size_t> columns;
  Counts words;
};

/// A word that a tool writes for an option: "A1", "AO03", "SQ2".
struct Code {
  std::string letters;
  int number = 0;
};

std::optional<Code> codeIn(const std::string& word) {
  const std::size_t letters = std::min(word.find_first_not_of("abcdefghijklmnopqrstuvwxyz"), word.size());
  const std::string digits = word.substr(letters);
  if (letters == 0 || letters > 3 || digits.empty() || digits.size() > 2) return {};
  const auto number = wholeNumberText(digits);
  if (digits.find_first_not_of("0123456789") != std::string::npos || !number) return {};
  return Code{word.substr(0, letters), *number};
}

bool isMissingCode(int number) {
  constexpr std::array<int, 16> codes{77, 88, 97, 98, 99, 777, 888, 997, 998, 999, 9999, -1, -9, -99, -999, -77};
  return std::ranges::find(codes, number) != codes.end();
}

bool holds(const AnswerScale& scale, int number) {
  return number >= scale.min && number <= scale.max;
}

/// Numbers that are no answer on a scale where they stand. There they may be codes; on a scale that holds them they
/// stay answers: the 9 of a question from 0 to 10 does not go with the 9 of one from 1 to 5.
std::set<int> numbersOutside(const std::vector<Group>& groups, char decimal) {
  std::set<int> out;
  for (const Group& group : groups)
    for (const auto& [word, times] : group.words)
      if (const auto number = wholeNumberText(plainMinus(word), decimal); number && !holds(group.scale, *number))
        out.insert(*number);
  return out;
}

std::string upper(std::string text) {
  for (char& c : text)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return text;
}

class Settling {
 public:
  Settling(const Mapping& given, std::int64_t rows, char decimal, const std::vector<Group>& groups, SettledAnswers& out)
      : rows_(rows), decimal_(decimal), answers_(given.answers), outside_(numbersOutside(groups, decimal)), out_(out) {
    for (const auto& [label, value] : given.labels) labels_[folded(label)] = value;
    for (const auto& [code, value] : given.codes) labels_[folded(code)] = value;
    for (const auto& [word, state] : given.missing) missing_[folded(word)] = state;
    out_.decided.labels = given.labels;
    out_.decided.codes = given.codes;
    out_.decided.missing = given.missing;
  }

  AnswerMeanings settle(const Group& group) {
    meanings_.clear();
    std::set<std::string> labels, numbered_labels;
    std::map<std::string, Code> codes;
    std::map<std::string, NumberedLabel> numbered;
    for (const auto& [word, count] : group.words) sort(word, group.scale, labels, codes, numbered);
    settleCodes(group, codes, labels);
    settleNumbered(group, numbered);
    settleLabels(group, labels);
    return meanings_;
  }

 private:
  /// Words that need no decision are left; the others wait in the list of their kind.
  void sort(const std::string& word, const AnswerScale& scale, std::set<std::string>& labels,
            std::map<std::string, Code>& codes, std::map<std::string, NumberedLabel>& numbered) {
    const std::string plain = plainMinus(word);
    const auto number = wholeNumberText(plain, decimal_);
    const bool inside = number && holds(scale, *number);
    if (inside && outside_.contains(*number)) return;
    if (const auto at = missing_.find(missing_.contains(word) ? word : plain); at != missing_.end()) {
      meanings_[word] = {at->second, 0};
    } else if (const auto label = labels_.find(word); label != labels_.end()) {
      meanings_[word] = Answer::score(label->second);
    } else if (number) {
      if (!inside && isMissingCode(*number)) missing_codes_.insert(word);
    } else if (word.empty() || stateWord(word)) {
      return;
    } else if (auto numbered_label = numberedLabel(word)) {
      numbered.emplace(word, std::move(*numbered_label));
    } else if (const auto code = codeIn(word)) {
      codes.emplace(word, *code);
    } else if (word.find_first_not_of("0123456789.,-+ ") != std::string::npos) {
      labels.insert(word);
    }
  }

  /// Codes of one kind that count from 1 to the length of the scale have a direction; others are labels.
  void settleCodes(const Group& group, const std::map<std::string, Code>& codes, std::set<std::string>& labels) {
    if (codes.empty()) return;
    const std::string& letters = codes.begin()->second.letters;
    const int points = group.scale.points();
    const bool alike = std::ranges::all_of(codes, [&](const auto& code) {
      return code.second.letters == letters && code.second.number >= 1 && code.second.number <= points;
    });
    if (!alike) {
      for (const auto& [word, code] : codes) labels.insert(word);
      return;
    }
    const std::string first = upper(codes.begin()->first.substr(0, codes.begin()->first.size() - 1));
    const std::string up = first + "1=" + std::to_string(group.scale.min),
                      down = first + "1=" + std::to_string(group.scale.max);
    const std::string id = codes_asked_++ == 0 ? "codes" : "codes:" + std::to_string(points);
    const std::string answer = answerTo(id);
    if (answer != up && answer != down) {
      ask({id,
           text(CX_TEXT("io", "The answers are codes such as %1; does %2 stand for %3 or for %4?"),
                {upper(codes.begin()->first), first + "1", label(group.scale, group.scale.min),
                 label(group.scale, group.scale.max)}),
           {up, down}});
      return;
    }
    for (const auto& [word, code] : codes) {
      const int step = code.number - 1;
      const int value = answer == up ? group.scale.min + step : group.scale.max - step;
      meanings_[word] = Answer::score(value);
      out_.decided.codes[upper(word)] = value;
    }
  }

  static std::string label(const AnswerScale& scale, int value) {
    const auto at = scale.labels.find(value);
    const std::string words = at == scale.labels.end() ? std::string()
                              : at->second.en.empty()  ? at->second.ko
                                                       : at->second.en;
    return std::to_string(value) + (words.empty() ? "" : " (" + words + ")");
  }

  /// "5 - Strongly agree" is 5; where all words say the opposite of their numbers, a person decides.
  void settleNumbered(const Group& group, const std::map<std::string, NumberedLabel>& numbered) {
    std::set<std::string> labels;
    for (const auto& [word, one] : numbered)
      if (!one.label.empty()) labels.insert(one.label);
    const LabelReading reading = readLabels(labels, group.scale);
    const int turned = group.scale.min + group.scale.max;
    std::size_t against = 0, agreeing = 0;
    for (const auto& [word, one] : numbered) {
      const auto at = reading.values.find(one.label);
      if (at == reading.values.end()) continue;
      agreeing += at->second == one.number;
      against += at->second != one.number && at->second == turned - one.number;
    }
    if (against < 2 || against <= agreeing) return;
    const std::string answer = answerTo("direction");
    if (answer != "numbers" && answer != "labels")
      return ask({"direction",
                  text(CX_TEXT("io", "Numbers and words of the answers disagree, as in “%1”; which of them count?"),
                       {numbered.begin()->first}),
                  {"numbers", "labels"}});
    if (answer == "labels")
      for (const auto& [word, one] : numbered)
        if (const auto at = reading.values.find(one.label); at != reading.values.end())
          meanings_[word] = Answer::score(at->second);
  }

  void settleLabels(const Group& group, const std::set<std::string>& labels) {
    const LabelReading reading = readLabels(labels, group.scale);
    for (const auto& [word, value] : reading.values) {
      meanings_[word] = Answer::score(value);
      out_.decided.labels[word] = value;
    }
    for (const std::string& word : reading.unclear)
      if (const auto meaning = askFor("label:" + word, word, group, true)) meanings_[word] = *meaning;
    for (const std::string& word : missing_codes_)
      if (const auto meaning = askFor("code:" + word, word, group, false)) meanings_[word] = *meaning;
    missing_codes_.clear();
  }

  /// The answer to "what does this word mean", once it was given.
  std::optional<Answer> askFor(const std::string& id, const std::string& word, const Group& group, bool score) {
    const std::string answer = answerTo(id);
    if (answer == "not_applicable" || answer == "skipped") {
      const auto meaning = answer == "skipped" ? Answer::skipped() : Answer::notApplicable();
      out_.decided.missing[word] = meaning.state;
      return meaning;
    }
    if (answer == "set_aside") return {};
    if (const auto value = wholeNumberText(answer);
        score && value && *value >= group.scale.min && *value <= group.scale.max) {
      out_.decided.labels[word] = *value;
      return Answer::score(*value);
    }
    const std::int64_t times = group.words.at(word);
    const auto cells = rows_ * static_cast<std::int64_t>(group.columns.size());
    if (times < 3 && 2 * times < std::min(rows_, cells)) return {};
    ImportQuestion question{id, {}, {}};
    question.text =
        counted(times,
                score ? CX_TEXT_N("io", "“%1” is the answer in %n cell(s); which answer is it?")
                      : CX_TEXT_N("io", "“%1” is outside the scale in %n cell(s); is it a code for no answer?"),
                {word});
    if (score)
      for (int value = group.scale.min; value <= group.scale.max; ++value)
        question.options.push_back(std::to_string(value));
    for (const char* option : {"not_applicable", "skipped", "set_aside"}) question.options.emplace_back(option);
    ask(std::move(question));
    return {};
  }

  [[nodiscard]] std::string answerTo(const std::string& id) const {
    const auto at = answers_.find(id);
    return at == answers_.end() ? std::string() : at->second;
  }
  void ask(ImportQuestion question) {
    const auto same = std::ranges::find(out_.questions, question.id, &ImportQuestion::id);
    if (same == out_.questions.end()) out_.questions.push_back(std::move(question));
  }

  std::int64_t rows_;
  char decimal_;
  std::map<std::string, int> labels_;
  std::map<std::string, Answer::State> missing_;
  std::map<std::string, std::string> answers_;
  std::set<int> outside_;
  std::set<std::string> missing_codes_;
  AnswerMeanings meanings_;
  int codes_asked_ = 0;
  SettledAnswers& out_;
};

std::vector<Group> groupsOf(const std::vector<Column>& columns, const std::vector<WordCounts>& words,
                            const Questionnaire& questionnaire) {
  std::vector<Group> out;
  for (std::size_t column = 0; column < columns.size(); ++column) {
    const auto scale = scaleOf(columns[column], questionnaire);
    if (!scale) continue;
    auto group = std::ranges::find(out, *scale, &Group::scale);
    if (group == out.end()) group = out.insert(out.end(), {*scale, {}, {}});
    group->columns.push_back(column);
    for (const auto& [word, count] : words[column].counts()) group->words[word] += count.times;
  }
  return out;
}

}  // namespace

SettledAnswers settleAnswers(const std::vector<Column>& columns, const std::vector<WordCounts>& words,
                             std::int64_t rows, const Questionnaire& questionnaire, const Mapping& given,
                             char decimal) {
  SettledAnswers out;
  out.meanings.resize(columns.size());
  const std::vector<Group> groups = groupsOf(columns, words, questionnaire);
  Settling settling(given, rows, decimal, groups, out);
  for (const Group& group : groups) {
    const AnswerMeanings meanings = settling.settle(group);
    for (const std::size_t column : group.columns) out.meanings[column] = meanings;
  }
  return out;
}

}  // namespace cx
