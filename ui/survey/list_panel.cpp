// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/list_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/elided_label.h"
#include "ui/label.h"
#include "ui/render/icon.h"
#include "ui/render/theme.h"

namespace cx {
namespace {

constexpr int rowHeight = 25, headHeight = 26, mostRows = 8, numberGap = 8;

QToolButton* tool(QHBoxLayout& row) {
  auto* button = new QToolButton;
  button->setFocusPolicy(Qt::StrongFocus);
  row.addWidget(button);
  return button;
}

void name(QToolButton& button, const QString& words) {
  button.setToolTip(words);
  button.setAccessibleName(words);
}

}  // namespace

ListPanel::ListPanel(QWidget* parent)
    : QWidget(parent),
      theme_(&theme(ThemeKind::light)),
      title_(makeLabel("panel")),
      subtitle_(new ElidedLabel({})),
      none_(makeLabel("", "muted")),
      refusal_(makeLabel("small", "attention")),
      model_(new QStandardItemModel(this)),
      table_(new QTableView) {
  setVariant(subtitle_, "tone", "muted");
  none_->setWordWrap(true);
  refusal_->setWordWrap(true);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  column->addWidget(makeRule());
  auto* head = new QHBoxLayout;
  head->setSpacing(2);
  head->addWidget(title_);
  head->addSpacing(8);
  head->addWidget(subtitle_, 1);
  edit_ = tool(*head);
  remove_ = tool(*head);
  add_ = tool(*head);
  column->addLayout(head);
  table_->setModel(model_);
  table_->setStyleSheet(QStringLiteral("QTableView::item { padding: 0; } QHeaderView::section { padding: 4px 0; }"));
  table_->setShowGrid(false);
  table_->setTabKeyNavigation(false);
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  table_->setSelectionMode(QAbstractItemView::SingleSelection);
  table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  table_->verticalHeader()->hide();
  table_->horizontalHeader()->setMinimumSectionSize(1);
  table_->verticalHeader()->setDefaultSectionSize(rowHeight);
  table_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  table_->horizontalHeader()->setFixedHeight(headHeight);
  table_->horizontalHeader()->setHighlightSections(false);
  table_->installEventFilter(this);
  column->addWidget(table_);
  column->addWidget(none_);
  column->addWidget(refusal_);
  refusal_->hide();
  connect(add_, &QToolButton::clicked, this, &ListPanel::addAsked);
  connect(edit_, &QToolButton::clicked, this, &ListPanel::edit);
  connect(remove_, &QToolButton::clicked, this, [this] {
    if (selected()) Q_EMIT removeAsked(selected());
  });
  connect(table_, &QTableView::doubleClicked, this, &ListPanel::edit);
  connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListPanel::followSelection);
  followSelection();
}

void ListPanel::setWords(const QString& title, const QString& subtitle, const QString& add, const QString& edit,
                         const QString& remove, const QString& none) {
  title_->setText(title);
  subtitle_->setWords(subtitle);
  none_->setText(none);
  table_->setAccessibleName(title);
  name(*add_, add);
  name(*edit_, edit);
  name(*remove_, remove);
}

void ListPanel::setTheme(const Theme& theme) {
  theme_ = &theme;
  add_->setIcon(icon(QStringLiteral("plus"), theme));
  edit_->setIcon(icon(QStringLiteral("pencil"), theme));
  remove_->setIcon(icon(QStringLiteral("trash-2"), theme));
}

void ListPanel::setChangeable(bool changeable) {
  changeable_ = changeable;
  add_->setEnabled(changeable);
  followSelection();
}

void ListPanel::setRows(const std::vector<ListColumn>& columns, const std::vector<ListRow>& rows) {
  const std::int64_t kept = selected();
  columns_ = columns;
  rows_ = rows;
  model_->clear();
  table_->clearSpans();
  model_->setColumnCount(int(columns.size()));
  for (int c = 0; c < int(columns.size()); ++c) {
    auto* head = new QStandardItem(columns[std::size_t(c)].head);
    head->setTextAlignment(columns[std::size_t(c)].number ? Qt::AlignRight | Qt::AlignVCenter
                                                          : Qt::AlignLeft | Qt::AlignVCenter);
    model_->setHorizontalHeaderItem(c, head);
  }
  for (const ListRow& row : rows) {
    QList<QStandardItem*> items;
    for (int c = 0; c < row.cells.size(); ++c) {
      auto* item = new QStandardItem(row.cells[c]);
      const bool number = columns[std::size_t(c)].number;
      item->setTextAlignment(number ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
      if (row.strong && c == 0) item->setFont(theme_->font(Type::strong));
      if (!number && c > 0) item->setForeground(theme_->colour(Role::text_muted));
      item->setToolTip(row.tip);
      if (row.cells[c].isEmpty()) item->setData(row.cells.front(), Qt::AccessibleTextRole);  // which covers it
      items.append(item);
    }
    model_->appendRow(items);
    const bool roomBeside = row.cells.size() > 1 && row.cells[1].isEmpty();
    if (roomBeside) table_->setSpan(model_->rowCount() - 1, 0, 1, 2);  // a long name takes the empty cell beside it
  }
  const int shown = std::min(int(rows.size()), mostRows);
  table_->setVisible(!rows.empty());
  none_->setVisible(rows.empty());
  table_->setFixedHeight(headHeight + shown * rowHeight + 2);
  fitColumns();
  select(kept);
  followSelection();
}

void ListPanel::select(std::int64_t id) {
  const auto found = std::ranges::find(rows_, id, &ListRow::id);
  if (found == rows_.end()) return table_->clearSelection();
  table_->setCurrentIndex(model_->index(int(found - rows_.begin()), 0));
}

std::int64_t ListPanel::selected() const {
  const QModelIndexList chosen = table_->selectionModel()->selectedRows();
  return chosen.isEmpty() || chosen.front().row() >= int(rows_.size()) ? 0
                                                                       : rows_[std::size_t(chosen.front().row())].id;
}

void ListPanel::followSelection() {
  edit_->setEnabled(changeable_ && selected());
  remove_->setEnabled(changeable_ && selected());
}

void ListPanel::edit() {
  if (changeable_ && selected()) Q_EMIT editAsked(selected());
}

void ListPanel::refuse(const QString& sentence) {
  refusal_->setText(sentence);
  refusal_->setVisible(!sentence.isEmpty());
}

QString ListPanel::refusal() const {
  return refusal_->text();
}

int ListPanel::headWidth(int column) const {
  return table_->horizontalHeader()->fontMetrics().horizontalAdvance(columns_[std::size_t(column)].head) + numberGap;
}

int ListPanel::numberWidth(int column) const {
  int width = headWidth(column);
  for (const ListRow& row : rows_)
    width = std::max(width, table_->fontMetrics().horizontalAdvance(row.cells.value(column)) + numberGap);
  return width;
}

void ListPanel::fitColumns() {
  // Numbers are shown whole; words share what is left by their part, and the first column has the rest.
  const int whole = table_->viewport()->width();
  int shares = 0, words = 0, left = whole;
  for (const ListColumn& column : columns_) {
    shares += column.share;
    if (!column.number) words += column.share;
  }
  for (int c = 0; c < int(columns_.size()); ++c) {
    if (!columns_[std::size_t(c)].number) continue;
    const int width = std::max(whole * columns_[std::size_t(c)].share / std::max(1, shares), numberWidth(c));
    table_->setColumnWidth(c, width);
    left -= width;
  }
  int first = left;
  for (int c = 1; c < int(columns_.size()); ++c) {
    const ListColumn& column = columns_[std::size_t(c)];
    if (column.number) continue;
    const int part = left * column.share / std::max(1, words);
    const int width = std::max(std::min(part, first - headWidth(0)), headWidth(c));
    table_->setColumnWidth(c, width);
    first -= width;
  }
  if (!columns_.empty()) table_->setColumnWidth(0, first);
}

void ListPanel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fitColumns();
}

bool ListPanel::eventFilter(QObject* watched, QEvent* event) {
  if (watched == table_ && event->type() == QEvent::Resize) fitColumns();
  if (watched != table_ || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
  switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      edit();
      return true;
    case Qt::Key_Delete:
      if (changeable_ && selected()) Q_EMIT removeAsked(selected());
      return true;
    default:
      return QWidget::eventFilter(watched, event);
  }
}

}  // namespace cx
