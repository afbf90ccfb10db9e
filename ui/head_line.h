// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QLabel;

namespace cx {

/// The top of a page: one sentence, the finding, and the grey line of its conditions.
class HeadLine : public QWidget {
  Q_OBJECT
 public:
  explicit HeadLine(QWidget* parent = nullptr);
  void setWords(const QString& headline, const QString& line);
  [[nodiscard]] QString headline() const;

 private:
  QLabel *headline_, *line_;
  QString words_;  ///< of the headline, as they were given
};

}  // namespace cx
