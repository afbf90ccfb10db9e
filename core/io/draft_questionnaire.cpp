// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/draft_questionnaire.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

#include "core/io/answer_labels.h"
#include "core/io/answer_text.h"
#include "core/io/byte_source.h"
#include "core/io/column.h"
#include "core/io/dialect.h"
#include "core/io/known_export.h"
#include "core/io/plain_text.h"
#include "core/io/utf8.h"
#include "core/io/word_count.h"

namespace cx {
namespace {

constexpr std::int64_t rowsRead = 5000;
constexpr int highest = 11;
constexpr std::size_t mostDimensions = 12;

bool isDigit(char c) {
  return c >= '0' && c <= '9';
}

bool isLetter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// A column whose cells are answers, and what they have in common.
struct AnswerColumn {
  std::size_t column = 0;
  Heading heading;
  int least = 0, most = 0;                       ///< of the numbers
  std::set<std::string> words;                   ///< of those that are no numbers
  std::optional<std::vector<LocalText>> labels;  ///< of the known scale that explains the words
  std::map<int, std::string> written;            ///< what the file itself says that numbers stand for
  std::string id;
  std::string group;  ///< what its name shares with others
};

/// Numbers within 0 to 11 and words of one known scale, but for one cell in ten.
std::optional<AnswerColumn> answersIn(const std::map<std::string, WordCount>& words) {
  std::int64_t all = 0, numbers = 0, worded = 0;
  AnswerColumn out;
  out.least = highest;
  for (const auto& [word, count] : words) {
    if (word.empty() || stateWord(word)) continue;
    const std::int64_t times = count.times;
    all += times;
    auto number = wholeNumberText(word);
    if (const auto numbered = numberedLabel(word); !number && numbered) number = numbered->number;
    if (number && *number >= 0 && *number <= highest) {
      numbers += times;
      out.least = std::min(out.least, *number);
      out.most = std::max(out.most, *number);
    } else if (!number) {
      worded += times;
      out.words.insert(word);
    }
  }
  if (all == 0) return {};
  if (10 * numbers >= 9 * all && out.most >= 3) return out;
  if (10 * worded >= 9 * all && out.words.size() >= 2) out.labels = scaleOf(out.words);
  return out.labels ? std::optional(std::move(out)) : std::nullopt;
}

/// "M1", "Q1_2", "trust-3": letters and numbers, as columns are named.
bool isId(std::string_view name) {
  constexpr std::size_t longest = 16;
  return !name.empty() && name.size() <= longest && isLetter(name.front()) && isDigit(name.back()) &&
         std::ranges::all_of(name,
                             [](char c) { return isLetter(c) || isDigit(c) || c == '_' || c == '-' || c == '.'; });
}

/// The id without its last number and what divides it.
std::string groupOfId(std::string_view id) {
  while (!id.empty() && isDigit(id.back())) id.remove_suffix(1);
  while (!id.empty() && !isLetter(id.back()) && !isDigit(id.back())) id.remove_suffix(1);
  return std::string(id);
}

/// "M1" of "M1. wording", where it has that form.
std::string idInWording(const std::string& wording) {
  const std::size_t end = wording.find_first_of(".:) ");
  if (end == std::string::npos) return {};
  const std::string front = wording.substr(0, end);
  return isId(front) ? front : std::string();
}

void nameColumn(AnswerColumn& column) {
  const std::string name(trimmed(column.heading.name));
  column.id = isId(name) ? name : idInWording(name);
  column.group = column.heading.stem;
  if (column.group.empty() && !column.id.empty()) column.group = groupOfId(column.id);
  const std::size_t colon = name.find(": ");
  if (column.group.empty() && colon != std::string::npos) column.group = name.substr(0, colon);
}

bool recommends(const Heading& heading) {
  const std::string words = folded(heading.name + " " + heading.text);
  return words.find("recommend") != std::string::npos || words.find("추천") != std::string::npos ||
         words == "nps nps" || words.starts_with("nps ");
}

/// The scale that numbers from `least` to `most` are usually asked on.
AnswerScale numberScale(int least, int most) {
  constexpr std::array<int, 3> ends{5, 7, 10};
  AnswerScale out;
  out.min = least == 0 ? 0 : 1;
  const auto* end = std::ranges::find_if(ends, [&](int one) { return most <= one; });
  out.max = end == ends.end() ? most : *end;
  return out;
}

AnswerScale labelScale(const std::vector<LocalText>& labels) {
  AnswerScale out;
  out.max = static_cast<int>(labels.size());
  for (int value = 1; value <= out.max; ++value) out.labels[value] = labels[static_cast<std::size_t>(value - 1)];
  return out;
}

LocalText wording(const std::string& text) {
  return isAscii(text) ? LocalText{text, {}} : LocalText{{}, text};
}

/// Columns of one group share their scale: the lowest and highest number of all of them count.
std::vector<AnswerScale> scalesOf(const std::vector<AnswerColumn>& columns) {
  std::map<std::string, std::pair<int, int>> ends;
  for (const AnswerColumn& column : columns) {
    if (column.labels) continue;
    const auto [at, fresh] = ends.emplace(column.group, std::pair(column.least, column.most));
    at->second = {std::min(at->second.first, column.least), std::max(at->second.second, column.most)};
  }
  std::vector<AnswerScale> out;
  for (const AnswerColumn& column : columns) {
    out.push_back(column.labels ? labelScale(*column.labels)
                                : numberScale(ends[column.group].first, ends[column.group].second));
    for (const auto& [value, label] : column.written) out.back().labels[value] = wording(label);
  }
  return out;
}

/// Columns of words are answered on one scale where one explains the words of them all.
void shareLabels(std::vector<AnswerColumn>& columns) {
  std::set<std::string> all;
  for (const AnswerColumn& column : columns)
    if (column.labels) all.insert(column.words.begin(), column.words.end());
  const auto labels = scaleOf(all);
  for (AnswerColumn& column : columns)
    if (column.labels && labels) column.labels = labels;
}

/// Ids that are there and different stay; the others are counted.
std::vector<std::string> idsOf(const std::vector<AnswerColumn>& columns) {
  std::set<std::string> taken;
  std::vector<std::string> out;
  for (const AnswerColumn& column : columns)
    out.push_back(!column.id.empty() && taken.insert(column.id).second ? column.id : std::string());
  int next = 1;
  for (std::string& id : out)
    while (id.empty()) {
      const std::string counted = "S" + std::to_string(next++);
      if (taken.insert(counted).second) id = counted;
    }
  return out;
}

/// Groups make dimensions where each has two statements at least.
bool groupsAreDimensions(const std::vector<AnswerColumn>& columns) {
  std::map<std::string, int> sizes;
  for (const AnswerColumn& column : columns) ++sizes[column.group];
  return sizes.size() > 1 && sizes.size() <= mostDimensions &&
         std::ranges::all_of(sizes, [](const auto& size) { return size.second >= 2 && !size.first.empty(); });
}

std::string dimensionId(const std::string& group, std::size_t number) {
  const bool plain =
      group.size() <= 20 && std::ranges::all_of(group, [](char c) { return isLetter(c) || isDigit(c) || c == '_'; });
  return plain && !group.empty() ? group : "D" + std::to_string(number);
}

Questionnaire questionnaireOf(const std::vector<AnswerColumn>& columns, const std::string& title) {
  Questionnaire out;
  out.id = "from-file";
  out.title = wording(title);
  const auto scales = scalesOf(columns);
  const auto ids = idsOf(columns);
  const bool grouped = groupsAreDimensions(columns);
  std::map<std::string, int> wordings;
  for (const AnswerColumn& column : columns) ++wordings[column.heading.text];
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const AnswerColumn& column = columns[i];
    const std::string group = grouped ? column.group : std::string();
    auto dimension =
        std::ranges::find(out.dimensions, grouped ? wording(group) : LocalText{"Index", "지수"}, &Dimension::title);
    if (dimension == out.dimensions.end()) {
      out.dimensions.push_back({grouped ? dimensionId(group, out.dimensions.size() + 1) : "index",
                                grouped ? wording(group) : LocalText{"Index", "지수"},
                                {}});
      dimension = out.dimensions.end() - 1;
    }
    Statement& statement = dimension->statements.emplace_back();
    statement.id = ids[i];
    const bool alone = wordings[column.heading.text] == 1 && !column.heading.text.empty();
    statement.text = wording(alone ? column.heading.text : column.heading.name);
    statement.scale = scales[i];
  }
  return out;
}

using Labels = std::map<int, std::string>;

/// How many numbers are called the same in both.
std::ptrdiff_t alike(const Labels& one, const Labels& other) {
  return std::ranges::count_if(one, [&](const auto& label) {
    const auto at = other.find(label.first);
    return at != other.end() && at->second == label.second;
  });
}

/// Numbers with labels are answers where the labels are of a known scale, or where another column has some of them too:
/// departments have theirs alone. The scale then reaches as far as the labels, but for codes behind a gap: 9 for those
/// whom it does not concern.
bool takeLabels(AnswerColumn& column, const Dialect& dialect) {
  if (column.column >= dialect.labels.size() || dialect.labels[column.column].empty()) return true;
  const Labels& labels = dialect.labels[column.column];
  std::set<std::string> words;
  for (const auto& [value, label] : labels) words.insert(folded(label));
  const auto shared =
      std::ranges::count_if(dialect.labels, [&](const Labels& other) { return alike(labels, other) >= 2; });
  if (!scaleOf(words) && shared < 2) return false;
  if (labels.begin()->first < 0) return true;
  column.least = std::min(column.least, labels.begin()->first);
  for (const auto& [value, label] : labels) {
    if (value > column.most + 1 || value > highest) break;
    column.most = std::max(column.most, value);
    column.written[value] = label;
  }
  return true;
}

/// The columns that nothing else is known of and that hold answers.
std::vector<AnswerColumn> answerColumns(const Dialect& dialect, const std::vector<Column>& columns) {
  std::vector<WordCounts> words(columns.size());
  const auto rows = openData(dialect);
  for (std::int64_t row = 0; row < rowsRead && rows->next(); ++row)
    for (std::size_t column = 0; column < std::min(columns.size(), rows->fields().size()); ++column)
      words[column].see(rows->fields()[column]);
  std::vector<AnswerColumn> out;
  for (std::size_t column = 0; column < columns.size(); ++column) {
    if (!columns[column].guessed) continue;
    auto found = answersIn(words[column].counts());
    if (!found) continue;
    found->column = column;
    if (!takeLabels(*found, dialect)) continue;
    found->heading = dialect.headings[column];
    nameColumn(*found);
    out.push_back(std::move(*found));
  }
  shareLabels(out);
  return out;
}

Questionnaire draft(const std::filesystem::path& file, const Mapping& given) {
  const CountKnown usual = [](const Row& headers) {
    return static_cast<std::size_t>(std::ranges::count_if(
        headers, [](const std::string& header) { return usualRole(folded(header)).has_value(); }));
  };
  const Dialect dialect = findDialect(file, given, usual);
  auto columns = recogniseColumns(dialect.headings, {}, {}, knownExport(dialect.headings));
  auto answers = answerColumns(dialect, columns);
  std::optional<OutcomeQuestion> nps;
  const auto recommendation = std::ranges::find_if(answers, [](const AnswerColumn& column) {
    return !column.labels && column.most > 7 && recommends(column.heading);
  });
  if (recommendation != answers.end()) {
    nps.emplace();
    nps->id = "nps";
    nps->title =
        wording(recommendation->heading.text.empty() ? recommendation->heading.name : recommendation->heading.text);
    nps->scale.min = 0;
    nps->scale.max = 10;
    answers.erase(recommendation);
  }
  if (answers.empty())
    throw Failure(ErrorKind::bad_data,
                  text(CX_TEXT("io",
                               "%1 has no column that looks like answers, such as numbers from 1 to 5 or words of "
                               "agreement."),
                       {displayName(file)}));
  Questionnaire out = questionnaireOf(answers, std::string(displayName(file.stem())));
  if (nps) out.outcomes.push_back(*nps);
  return parseQuestionnaire(questionnaireJson(out));
}

}  // namespace

Result<Questionnaire> draftQuestionnaire(const std::filesystem::path& file, const Mapping& given) {
  return guarded([&] { return draft(file, given); });
}

}  // namespace cx
