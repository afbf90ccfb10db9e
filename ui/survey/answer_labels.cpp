// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/answer_labels.h"

#include <QGridLayout>
#include <QLineEdit>

#include "ui/label.h"
#include "ui/survey/form_dialog.h"

namespace cx {
namespace {

constexpr int linesHeight = 176, gap = 4, scrollBarRoom = 12;

}  // namespace

AnswerLabels::AnswerLabels(const AnswerScale& scale, QWidget* parent) : QScrollArea(parent), kept_(scale.labels) {
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::NoFocus);
  setFrameShape(QFrame::NoFrame);
  setFixedHeight(linesHeight);
  setRange(scale.min, scale.max);
}

void AnswerLabels::setRange(int min, int max) {
  const bool same = !lines_.empty() && lines_.begin()->first == min && lines_.rbegin()->first == max;
  if (same) return;
  for (const auto& [answer, line] : lines_) kept_[answer] = line->text();
  lines_.clear();
  auto* content = new QWidget;
  auto* grid = new QGridLayout(content);
  grid->setContentsMargins(0, 0, scrollBarRoom, 0);
  grid->setVerticalSpacing(gap);
  grid->setColumnStretch(1, 1);
  for (int answer = min; answer <= max; ++answer) addLine(answer, *grid);
  grid->setRowStretch(grid->rowCount(), 1);
  setWidget(content);  // lets the lines before it go
}

void AnswerLabels::addLine(int answer, QGridLayout& grid) {
  auto* number = makeLabel("label", "muted");
  number->setNum(answer);
  auto* line = new LocalTextEdit(kept_[answer]);
  line->english().setAccessibleName(tr("Words for answer %1, in English").arg(answer));
  line->korean().setAccessibleName(tr("Words for answer %1, in Korean").arg(answer));
  const int row = grid.rowCount();
  grid.addWidget(number, row, 0, Qt::AlignRight);
  grid.addWidget(line, row, 1);
  for (const QLineEdit* edit : {&line->english(), &line->korean()})
    connect(edit, &QLineEdit::textChanged, this, &AnswerLabels::changed);
  lines_[answer] = line;
}

std::map<int, LocalText> AnswerLabels::labels() const {
  std::map<int, LocalText> out;
  for (const auto& [answer, line] : lines_)
    if (const LocalText words = line->text(); words != LocalText{}) out[answer] = words;
  return out;
}

}  // namespace cx
