// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/answer_words.h"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <utility>

#include "core/io/answer_labels.h"
#include "core/io/answer_text.h"
#include "core/io/plain_text.h"
#include "core/io/settle_answers.h"

namespace cx {
namespace {

constexpr std::string_view labelQuestion = "label:", codeQuestion = "code:";
constexpr const char *asNumber = "answer", *notApplicable = "not_applicable", *skipped = "skipped",
                     *notAsked = "not_asked", *setAside = "set_aside";

std::string optionOf(const Answer& answer) {
  switch (answer.state) {
    case Answer::State::score:
      return std::to_string(answer.value);
    case Answer::State::not_applicable:
      return notApplicable;
    case Answer::State::skipped:
      return skipped;
    case Answer::State::not_asked:
      return notAsked;
  }
  return {};
}

bool plainNumber(const std::string& word) {
  return word.find_first_of("0123456789") != std::string::npos &&
         word.find_first_not_of("0123456789.,-+ ") == std::string::npos;
}

/// What a word can be on one scale, and what it is there.
class OnScale {
 public:
  OnScale(AnswerScale scale, const AnswerMeanings& meanings, char decimal)
      : scale_(std::move(scale)), meanings_(meanings), decimal_(decimal) {}

  /// Nothing for a plain score, and for a number that is none and never a code.
  [[nodiscard]] std::optional<AnswerWord> look(const std::string& word) const {
    const auto at = meanings_.find(word);
    const auto decided = at == meanings_.end() ? std::nullopt : std::optional(optionOf(at->second));
    if (word.empty()) return AnswerWord{word, {}, 0, decided.value_or(skipped), {skipped, notApplicable}};
    if (const auto number = wholeNumberText(plainMinus(word), decimal_)) return lookAtNumber(word, *number, decided);
    const auto read = parseAnswer(word, scale_.min, scale_.max, decimal_);
    if (!decided && (read ? read->state == Answer::State::score : plainNumber(word))) return {};
    AnswerWord out{word, {}, 0, decided.value_or(read ? optionOf(*read) : setAside), scores()};
    out.options.insert(out.options.end(), {notApplicable, skipped});
    const auto state = stateWord(word);
    if (!state) out.options.emplace_back(setAside);
    if (state && state->state == Answer::State::not_asked) out.options.emplace_back(notAsked);
    return out;
  }

 private:
  [[nodiscard]] std::optional<AnswerWord> lookAtNumber(const std::string& word, int number,
                                                       const std::optional<std::string>& decided) const {
    if (number < scale_.min || number > scale_.max)
      return AnswerWord{word, {}, 0, decided.value_or(setAside), {notApplicable, skipped, setAside}};
    if (!decided) return {};
    return AnswerWord{word, {}, 0, *decided, {asNumber, notApplicable, skipped}};
  }
  [[nodiscard]] std::vector<std::string> scores() const {
    std::vector<std::string> out;
    for (int value = scale_.min; value <= scale_.max; ++value) out.push_back(std::to_string(value));
    return out;
  }

  AnswerScale scale_;
  const AnswerMeanings& meanings_;
  char decimal_;
};

/// What was given may be an option that is not offered: a score for a number.
void offerWhatItMeans(AnswerWord& word) {
  if (!word.means.empty() && std::ranges::find(word.options, word.means) == word.options.end())
    word.options.push_back(word.means);
}

/// The word that a question is about.
std::optional<std::string> wordAskedFor(const std::string& question) {
  for (const std::string_view kind : {labelQuestion, codeQuestion})
    if (question.starts_with(kind)) return question.substr(kind.size());
  return {};
}

bool isAsked(const std::vector<ImportQuestion>& questions, const std::string& word) {
  return std::ranges::any_of(questions, [&](const ImportQuestion& question) {
    return question.id.starts_with("codes") || wordAskedFor(question.id) == word;
  });
}

}  // namespace

std::vector<AnswerWord> answerWords(const std::vector<Column>& columns, const std::vector<WordCounts>& words,
                                    const Questionnaire& questionnaire, const SettledAnswers& settled, char decimal) {
  std::map<std::string, AnswerWord> found;
  for (std::size_t column = 0; column < columns.size(); ++column) {
    const auto scale = scaleOf(columns[column], questionnaire);
    if (!scale) continue;
    const OnScale here(*scale, settled.meanings[column], decimal);
    for (const auto& [word, count] : words[column].counts()) {
      auto one = here.look(word);
      if (!one) continue;
      if (one->means == setAside && isAsked(settled.questions, word)) one->means.clear();
      one->spelling = count.spelling;
      found.try_emplace(word, std::move(*one)).first->second.times += count.times;
    }
  }
  std::vector<AnswerWord> out;
  for (auto& [word, one] : found) {
    offerWhatItMeans(one);
    out.push_back(std::move(one));
  }
  std::ranges::stable_sort(out, std::greater(), &AnswerWord::times);
  return out;
}

void decide(Mapping& mapping, const std::string& word, const std::string& option) {
  const auto forget = [&](auto& entries) {
    std::erase_if(entries, [&](const auto& entry) { return folded(entry.first) == word; });
  };
  forget(mapping.labels);
  forget(mapping.codes);
  forget(mapping.missing);
  const std::string asCode = std::string(codeQuestion) + word, asLabel = std::string(labelQuestion) + word;
  mapping.answers.erase(asCode);
  mapping.answers.erase(asLabel);
  if (option == notApplicable) mapping.missing[word] = Answer::State::not_applicable;
  if (option == skipped) mapping.missing[word] = Answer::State::skipped;
  if (option == setAside) mapping.answers[wholeNumberText(plainMinus(word)) ? asCode : asLabel] = setAside;
  if (const auto score = wholeNumberText(option)) mapping.labels[word] = *score;
}

void answer(Mapping& mapping, const std::string& question, const std::string& option) {
  if (const auto word = wordAskedFor(question)) decide(mapping, *word, {});
  mapping.answers[question] = option;
}

}  // namespace cx
