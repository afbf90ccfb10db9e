// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/word_table.h"

#include <QHeaderView>
#include <algorithm>
#include <utility>

#include "ui/import/question_list.h"
#include "ui/text.h"

namespace cx {
namespace {

enum Place { wordPlace, timesPlace, meaningPlace };
constexpr int widest = 150, mostLines = 4;

}  // namespace

WordTable::WordTable(Words words, QWidget* parent)
    : PlainTable(tr("Words, codes and blanks"), parent), words_(std::move(words)) {
  setHeads({tr("In the file"), tr("Cells"), tr("Stands for")});
  horizontalHeaderItem(timesPlace)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  const auto offer = [this](int row) {
    QStringList options;
    for (const std::string& option : found_[std::size_t(row)].options) options.append(QuestionList::words(option));
    return options;
  };
  offerChoices(meaningPlace, offer, tr("Stands for"));
  connect(this, &QTableWidget::cellChanged, this, [this](int row, int place) {
    if (place == meaningPlace) take(row);
  });
}

void WordTable::show(const std::vector<AnswerWord>& found) {
  const QSignalBlocker quiet(this);
  found_ = found;
  setRowCount(int(found_.size()));
  for (int row = 0; row < rowCount(); ++row) {
    const AnswerWord& one = found_[std::size_t(row)];
    setLine(row, {one.word.empty() ? tr("(blank)") : qText(one.spelling), qText(words_.count(one.times)),
                  one.means.empty() ? tr("not decided yet") : QuestionList::words(one.means)});
    item(row, timesPlace)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    item(row, meaningPlace)->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable);
  }
  fit(widest);
  setFixedHeight(horizontalHeader()->sizeHint().height() +
                 verticalHeader()->defaultSectionSize() * std::min(rowCount(), mostLines) + 2 * frameWidth());
  if (currentRow() < 0 && rowCount() > 0) setCurrentCell(0, meaningPlace);
}

void WordTable::take(int row) {
  const AnswerWord one = found_[std::size_t(row)];
  for (const std::string& option : one.options)
    if (QuestionList::words(option) == item(row, meaningPlace)->text()) return Q_EMIT decided(one.word, option);
}

}  // namespace cx
