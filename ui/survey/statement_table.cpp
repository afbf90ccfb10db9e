// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/statement_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QStandardItemModel>
#include <QWheelEvent>
#include <algorithm>

#include "core/base/from_to.h"
#include "core/survey/questionnaire_draft.h"
#include "ui/render/theme.h"
#include "ui/survey/wording_panel.h"
#include "ui/survey/wording_words.h"
#include "ui/text.h"

namespace cx {
namespace {

constexpr int idColumn = 0, englishColumn = 1, koreanColumn = 2, scaleColumn = 3, editColumn = 4, columns = 5;
constexpr int leastId = 40, idGap = 14, scaleWidth = 92, editWidth = 78, headHeight = 26, leastRow = 26,
              cellPadding = 10, linePadding = 8;

QStandardItem* item(const QString& words) {
  auto* made = new QStandardItem(words);
  made->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
  return made;
}

}  // namespace

StatementTable::StatementTable(QWidget* parent)
    : QTableView(parent), theme_(&theme(ThemeKind::light)), model_(new QStandardItemModel(0, columns, this)) {
  setModel(model_);
  setStyleSheet(QStringLiteral("QTableView::item { padding: 0 8px 0 0; } QHeaderView::section { padding: 4px 0; }"));
  setShowGrid(false);
  setWordWrap(true);
  setTabKeyNavigation(false);
  setSelectionBehavior(QAbstractItemView::SelectRows);
  setSelectionMode(QAbstractItemView::SingleSelection);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  verticalHeader()->hide();
  verticalHeader()->setMinimumSectionSize(leastRow);
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  horizontalHeader()->setFixedHeight(headHeight);
  horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  horizontalHeader()->setHighlightSections(false);
  connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &StatementTable::chosenChanged);
  connect(this, &QTableView::doubleClicked, this, &StatementTable::editAsked);
}

void StatementTable::setTheme(const Theme& theme) {
  theme_ = &theme;
}

void StatementTable::follow(const Questionnaire& questionnaire, const Questionnaire* older, const Words& words) {
  questionnaire_ = questionnaire;
  older_ = older ? std::optional(*older) : std::nullopt;
  words_ = words;
  build();
}

void StatementTable::showChannelWording(bool channel) {
  channel_ = channel;
  build();
}

void StatementTable::build() {
  const Question kept = chosen();
  rows_.clear();
  model_->removeRows(0, model_->rowCount());
  clearSpans();
  model_->setHorizontalHeaderLabels(
      {QString(), QStringLiteral("English"), QStringLiteral("한국어"), tr("Scale"),
       older_ ? QStringLiteral("v%1 → v%2").arg(older_->version).arg(questionnaire_.version) : QString()});
  model_->horizontalHeaderItem(0)->setData(tr("Key"), Qt::AccessibleTextRole);
  if (!older_) model_->horizontalHeaderItem(columns - 1)->setData(tr("Edit"), Qt::AccessibleTextRole);
  for (const Dimension& dimension : questionnaire_.dimensions) {
    addHeading(qText(words_(dimension.title)), {Question::Kind::dimension, dimension.id});
    for (const Statement& statement : dimension.statements)
      addRow({Question::Kind::statement, statement.id}, channel_ ? channelWording(statement) : statement.text,
             statement.scale, statement.reverse);
  }
  if (!questionnaire_.outcomes.empty()) addHeading(tr("Outcomes"), {});
  for (const OutcomeQuestion& outcome : questionnaire_.outcomes)
    addRow({Question::Kind::outcome, outcome.id}, outcome.title, outcome.scale, false);
  setAccessibleName(tr("Statements"));
  fit();
  choose(kept);
}

void StatementTable::addHeading(const QString& words, const Question& question) {
  rows_.push_back(question);
  QStandardItem* heading = item(words);
  heading->setFont(theme_->font(Type::strong));
  QList<QStandardItem*> row{heading};
  while (row.size() < columns) {
    row.append(item({}));
    row.back()->setData(words, Qt::AccessibleTextRole);  // the heading covers it
  }
  model_->appendRow(row);
  setSpan(model_->rowCount() - 1, 0, 1, columns);
}

/// Only what needs a second look stands out.
QStandardItem* StatementTable::editItem(const Question& question) const {
  if (!older_ || question.kind != Question::Kind::statement) return item({});
  const StatementEdit edit = editOf(*older_, questionnaire_, question.id);
  QStandardItem* made = item(editName(edit));
  const bool plain = edit == StatementEdit::same;
  if (!plain) made->setFont(theme_->font(Type::strong));
  made->setForeground(theme_->colour(plain                             ? Role::text_muted
                                     : edit == StatementEdit::breaking ? Role::attention
                                                                       : Role::text));
  return made;
}

void StatementTable::addRow(const Question& question, const LocalText& text, const AnswerScale& scale, bool reverse) {
  rows_.push_back(question);
  const QString range = qText(fromTo(words_, scale.min, scale.max));
  QStandardItem* name = item(qText(question.id));
  name->setForeground(theme_->colour(Role::text_muted));
  QStandardItem* points = item(reverse ? tr("%1, turned").arg(range) : range);
  points->setForeground(theme_->colour(Role::text_muted));
  if (reverse)
    points->setToolTip(tr("Agreement counts against the dimension: answers are turned before they are scored"));
  model_->appendRow({name, item(qText(text.en)), item(qText(text.ko)), points, editItem(question)});
}

/// Whether the scale is worth a column: the statements differ in it, or one of them is turned.
bool StatementTable::scalesDiffer() const {
  const std::vector<const Statement*> all = questionnaire_.statements();
  if (!questionnaire_.outcomes.empty()) return true;
  return std::ranges::any_of(all, [&](const Statement* one) {
    return one->reverse || one->scale.min != all.front()->scale.min || one->scale.max != all.front()->scale.max;
  });
}

void StatementTable::fit() {
  const bool scales = scalesDiffer();
  setColumnHidden(scaleColumn, !scales);
  setColumnHidden(editColumn, !older_);
  int idWidth = leastId;
  for (const Statement* one : questionnaire_.statements())
    idWidth = std::max(idWidth, fontMetrics().horizontalAdvance(qText(one->id)) + idGap);
  idWidth = std::min(idWidth, viewport()->width() / 5);
  const int room = viewport()->width() - idWidth - (scales ? scaleWidth : 0) - (older_ ? editWidth : 0);
  const int widths[] = {idWidth, room * 54 / 100, room - room * 54 / 100, scaleWidth, editWidth};
  for (int column = 0; column < columns; ++column) setColumnWidth(column, widths[column]);
  int height = headHeight + 2;
  for (int row = 0; row < model_->rowCount(); ++row) {
    int high = leastRow;
    for (int column = englishColumn; column <= koreanColumn; ++column) {
      const QRect space(0, 0, widths[column] - cellPadding, 1000);
      const QString words = model_->index(row, column).data().toString();
      high = std::max(high, fontMetrics().boundingRect(space, Qt::TextWordWrap, words).height() + linePadding);
    }
    setRowHeight(row, high);
    height += high;
  }
  setFixedHeight(height);
}

Question StatementTable::chosen() const {
  const int row = currentIndex().isValid() && selectionModel()->hasSelection() ? currentIndex().row() : -1;
  return row < 0 || row >= int(rows_.size()) ? Question{} : rows_[std::size_t(row)];
}

void StatementTable::choose(const Question& question) {
  const auto at = std::ranges::find(rows_, question);
  if (question.kind == Question::Kind::none || at == rows_.end()) return;
  setCurrentIndex(model_->index(int(at - rows_.begin()), idColumn));
}

void StatementTable::keyPressEvent(QKeyEvent* event) {
  const bool alt = event->modifiers() == Qt::AltModifier;
  switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      Q_EMIT editAsked();
      return;
    case Qt::Key_Delete:
      Q_EMIT removeAsked();
      return;
    case Qt::Key_Up:
    case Qt::Key_Down:
      if (alt) {
        Q_EMIT moveAsked(event->key() == Qt::Key_Up ? -1 : 1);
        return;
      }
      break;
    default:
      break;
  }
  QTableView::keyPressEvent(event);
}

void StatementTable::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  if (event->size().width() != event->oldSize().width()) fit();
}

void StatementTable::wheelEvent(QWheelEvent* event) {
  event->ignore();
}

}  // namespace cx
