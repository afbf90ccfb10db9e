// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/text.h"
#include "core/io/answer_cells.h"
#include "core/io/column.h"
#include "core/io/day_text.h"
#include "core/io/places.h"
#include "core/survey/submission.h"

namespace cx {

/// How the rows of a file are read: decided once, before the first.
struct RowPlan {
  std::vector<Column> columns;
  char decimal = '.';
  DayOrder days = DayOrder::month_first;
  std::vector<AnswerMeanings> meanings;      ///< per column, where words of it were decided; may be empty
  bool ours = false;                         ///< an export of ours: neutralised texts are turned back
  std::optional<std::string> wave, channel;  ///< for every row; needed where there is no such column
};

/// The value that keeps a row out.
struct CellProblem {
  std::size_t column = 0;  ///< index; the number of columns when the row as a whole is wrong
  std::string value;
  Text reason;
};

/// Turns the fields of a row into a submission.
class RowReader {
 public:
  using Fields = std::vector<std::string_view>;
  static constexpr std::size_t longestKey = 200;  ///< bytes of the name of a wave, channel or level

  RowReader(const Workspace& workspace, RowPlan plan, Places& places);

  /// Fills `out`, or says why the row is kept out. Waves, channels and levels are made only for a row that is accepted.
  [[nodiscard]] std::optional<CellProblem> read(const Fields& fields, Submission& out);
  /// The row read last as it will be stored, cell by cell; empty where a column is left out.
  [[nodiscard]] std::vector<std::string> stored(const Fields& fields, const Submission& read) const;
  /// The row's number among forms (respondents.h); nothing where it names no respondent.
  [[nodiscard]] std::optional<std::uint64_t> form(const Fields& fields) const;
  /// Whether the row read last leaves a statement unanswered.
  [[nodiscard]] bool incomplete() const { return incomplete_; }

 private:
  struct Rule {
    int slot = -1;  ///< −1: this version does not ask it
    AnswerCells cells;
  };
  struct Rules {
    std::vector<Rule> of;   ///< in the order of questions_
    std::size_t bytes = 0;  ///< of the answers
  };
  struct Question {
    std::size_t column = 0;
    bool statement = true;
  };
  struct Segment {
    std::size_t column = 0, attribute = 0, level = 0;
    bool given = false;
  };
  void learnRules(const Questionnaire& questionnaire);
  [[nodiscard]] std::string_view textOf(std::string_view field) const;
  [[nodiscard]] std::optional<CellProblem> readAnswers(const Fields& fields, Rules& rules, std::string& answers);
  [[nodiscard]] std::optional<CellProblem> readWeight(const Fields& fields, Submission& out);
  [[nodiscard]] std::optional<CellProblem> readDate(const Fields& fields, Submission& out) const;
  [[nodiscard]] std::optional<CellProblem> readSegments(const Fields& fields);
  void settle(std::size_t wave, std::size_t channel, Submission& out);

  RowPlan plan_;
  Places& places_;
  std::vector<Question> questions_;
  std::vector<Segment> segments_;
  std::map<int, Rules> rules_;  ///< per questionnaire version
  int version_ = 0;             ///< of the row read last
  std::size_t wave_ = 0, channel_ = 0, person_ = 0, weight_ = 0, date_ = 0,
              comment_ = 0;  ///< columns; their number: none
  std::size_t fixed_wave_ = KeyIndex::none, fixed_channel_ = KeyIndex::none;
  std::string decimal_text_;
  bool incomplete_ = false, settled_ = false;
};

}  // namespace cx
