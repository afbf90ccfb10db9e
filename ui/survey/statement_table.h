// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include "core/base/words.h"
#include "core/survey/questionnaire.h"

class QStandardItemModel;

namespace cx {

class Theme;

/// The questionnaire statement by statement, English and Korean side by side, dimensions as headings; for reading.
/// As high as it needs to be: the page scrolls, not the table.
class StatementTable : public QTableView {
  Q_OBJECT
 public:
  explicit StatementTable(QWidget* parent = nullptr);
  void follow(const Questionnaire& questionnaire, const Words& words);
  /// The wording for one channel instead of the organisation-wide one.
  void showChannelWording(bool channel);
  void setTheme(const Theme& theme);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;

 private:
  void build();
  void addHeading(const QString& words);
  void addRow(const std::string& id, const LocalText& text, const AnswerScale& scale, bool reverse);
  [[nodiscard]] bool scalesDiffer() const;
  void fit();

  Questionnaire questionnaire_;
  Words words_;
  bool channel_ = false;
  const Theme* theme_;
  QStandardItemModel* model_;
};

}  // namespace cx
