// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/words.h"
#include "core/io/answer_words.h"
#include "ui/import/plain_table.h"

namespace cx {

/// Words, codes and blanks that stand where scores are expected: how often, and what each stands for, which is a
/// choice.
class WordTable : public PlainTable {
  Q_OBJECT
 public:
  explicit WordTable(Words words, QWidget* parent = nullptr);
  void show(const std::vector<AnswerWord>& found);

 Q_SIGNALS:
  /// `word` is to mean `option`, one of those it was shown with.
  void decided(const std::string& word, const std::string& option);

 private:
  void take(int row);

  Words words_;
  std::vector<AnswerWord> found_;
};

}  // namespace cx
