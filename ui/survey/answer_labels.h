// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <map>

#include "core/survey/questionnaire_parts.h"

class QGridLayout;

namespace cx {

class LocalTextEdit;

/// The words of every answer of a scale, in both languages: one line per answer.
class AnswerLabels : public QScrollArea {
  Q_OBJECT
 public:
  explicit AnswerLabels(const AnswerScale& scale, QWidget* parent = nullptr);
  /// Shows the answers of another scale; words of answers that are in both stay.
  void setRange(int min, int max);
  /// Of the answers shown, those that have words.
  [[nodiscard]] std::map<int, LocalText> labels() const;
  [[nodiscard]] LocalTextEdit& line(int answer) const { return *lines_.at(answer); }

 Q_SIGNALS:
  void changed();

 private:
  void addLine(int answer, QGridLayout& grid);

  std::map<int, LocalText> kept_;  ///< those of answers that are not shown, too
  std::map<int, LocalTextEdit*> lines_;
};

}  // namespace cx
