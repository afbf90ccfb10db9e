// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/label_table.h"

#include <algorithm>

#include "ui/text.h"

namespace cx {
namespace {

enum Place { labelPlace, scorePlace };
constexpr int widest = 260;

bool isAnswer(const ImportReport& report, const std::string& column) {
  return std::ranges::any_of(report.columns,
                             [&](const Column& one) { return one.name == column && isQuestion(one.role); });
}

}  // namespace

LabelTable::LabelTable(QWidget* parent) : PlainTable(tr("Words as answers"), parent) {
  setHeads({tr("In the file"), tr("Score")});
  setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed |
                  QAbstractItemView::SelectedClicked | QAbstractItemView::DoubleClicked);
  connect(this, &QTableWidget::cellChanged, this, [this](int row, int place) {
    bool number = false;
    const int score = item(row, place)->text().trimmed().toInt(&number);
    if (number) Q_EMIT scored(labels_[std::size_t(row)], score);
  });
}

void LabelTable::show(const ImportReport& report) {
  const QSignalBlocker quiet(this);
  std::map<std::string, QString> scores;
  for (const auto& [label, score] : report.mapping.labels) scores[label] = QString::number(score);
  for (const ImportProblem& problem : report.problems) {
    const bool word = std::ranges::any_of(qText(problem.value), [](QChar one) { return one.isLetter(); });
    if (word && isAnswer(report, problem.column)) scores.try_emplace(problem.value);
  }
  labels_.clear();
  setRowCount(int(scores.size()));
  for (const auto& [label, score] : scores) {
    const int row = int(labels_.size());
    setLine(row, {qText(label), score});
    item(row, scorePlace)->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable);
    labels_.push_back(label);
  }
  fit(widest);
  if (currentRow() < 0 && rowCount() > 0) setCurrentCell(0, scorePlace);
}

}  // namespace cx
