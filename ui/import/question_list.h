// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <map>
#include <string>
#include <vector>

#include "core/base/words.h"
#include "core/io/import_question.h"

class QVBoxLayout;
class QLabel;

namespace cx {

/// What the file cannot tell. A question stays once it is answered, so that another answer can be given.
class QuestionList : public QWidget {
  Q_OBJECT
 public:
  explicit QuestionList(Words words, QWidget* parent = nullptr);
  /// The questions that are open now, and the answers there are.
  void show(const std::vector<ImportQuestion>& open, const std::map<std::string, std::string>& answers);
  /// An option of a question in the reader's words.
  [[nodiscard]] static QString words(const std::string& option);
  /// Puts the keyboard on the first question, if one is asked.
  void focusFirst();

 Q_SIGNALS:
  void answered(const std::string& question, const std::string& answer);

 private:
  void build(const std::map<std::string, std::string>& answers);

  Words words_;
  std::vector<ImportQuestion> asked_;
  QLabel* title_;
  QWidget* list_ = nullptr;
  QVBoxLayout* column_;
};

}  // namespace cx
