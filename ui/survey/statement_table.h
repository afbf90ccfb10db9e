// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <optional>
#include <vector>

#include "core/base/words.h"
#include "core/survey/questionnaire_parts.h"

class QStandardItem;
class QStandardItemModel;

namespace cx {

class Theme;

/// The questionnaire statement by statement, English and Korean side by side, dimensions as headings, and how each
/// statement differs from an older version. Enter edits, Delete removes, Alt with an arrow moves. As high as it needs
/// to be: the page scrolls, not the table.
class StatementTable : public QTableView {
  Q_OBJECT
 public:
  explicit StatementTable(QWidget* parent = nullptr);
  /// Without an older version nothing is compared.
  void follow(const Questionnaire& questionnaire, const Questionnaire* older, const Words& words);
  /// The wording for one channel instead of the organisation-wide one.
  void showChannelWording(bool channel);
  void setTheme(const Theme& theme);
  [[nodiscard]] Question chosen() const;
  void choose(const Question& question);

 Q_SIGNALS:
  void chosenChanged();
  void editAsked();
  void removeAsked();
  void moveAsked(int by);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void build();
  void addHeading(const QString& words, const Question& question);
  void addRow(const Question& question, const LocalText& text, const AnswerScale& scale, bool reverse);
  [[nodiscard]] QStandardItem* editItem(const Question& question) const;
  [[nodiscard]] bool scalesDiffer() const;
  void fit();

  Questionnaire questionnaire_;
  std::optional<Questionnaire> older_;
  std::vector<Question> rows_;
  Words words_;
  bool channel_ = false;
  const Theme* theme_;
  QStandardItemModel* model_;
};

}  // namespace cx
