// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/answer_cells.h"

#include "core/io/answer_text.h"
#include "core/io/plain_text.h"

namespace cx {

AnswerCells::AnswerCells(const AnswerMeanings& meanings, int min, int max, char decimal)
    : meanings_(meanings), min_(min), max_(max), decimal_(decimal), blank_(resolve({})) {
  for (int byte = 0; byte < 256; ++byte) {
    const char c = static_cast<char>(byte);
    single_[static_cast<std::size_t>(byte)] =
        static_cast<std::int16_t>(byte < 0x80 ? resolve(std::string_view(&c, 1)) : refused);
  }
}

int AnswerCells::readText(std::string_view field) {
  constexpr std::size_t mostRemembered = 1000, longest = 200;
  const std::size_t known = seen_.find(field);
  if (known != KeyIndex::none) return answers_[known];
  const int answer = resolve(field);
  if (seen_.keys().size() < mostRemembered && field.size() <= longest) {
    seen_.add(field);
    answers_.push_back(answer);
  }
  return answer;
}

int AnswerCells::resolve(std::string_view field) const {
  std::optional<Answer> answer;
  const auto decided = meanings_.empty() ? meanings_.end() : meanings_.find(folded(field));
  if (decided != meanings_.end()) {
    answer = decided->second;
    if (answer->state == Answer::State::score && (answer->value < min_ || answer->value > max_)) return refused;
  } else {
    answer = parseAnswer(field, min_, max_, decimal_);
  }
  return answer ? int{packed(*answer, min_)} : refused;
}

}  // namespace cx
