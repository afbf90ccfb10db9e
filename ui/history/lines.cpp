// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/lines.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>
#include <utility>

#include "ui/render/icon.h"

namespace cx {
namespace {

constexpr int lineHeight = 28, headHeight = 26, signSize = 16, signRoom = 22, barWidth = 3;

/// Cells without a ring of their own, their sign apart from the words.
class LineDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
    QStyledItemDelegate::initStyleOption(option, index);
    option->state.setFlag(QStyle::State_HasFocus, false);
    if (option->icon.isNull()) return;
    option->decorationSize = {signRoom, signSize};
    option->decorationAlignment = Qt::AlignLeft | Qt::AlignVCenter;
  }
};

}  // namespace

void LinesModel::setLines(std::vector<LineColumn> columns, std::vector<Line> lines) {
  beginResetModel();
  columns_ = std::move(columns);
  lines_ = std::move(lines);
  endResetModel();
}

int LinesModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(lines_.size());
}

int LinesModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(columns_.size());
}

QVariant LinesModel::fontOf(const Line& line, int column) const {
  QFont font = theme_->font(line.tone == Line::Tone::now && column > 0 ? Type::strong : Type::body);
  font.setStrikeOut(line.tone == Line::Tone::undone);
  return font;
}

QColor LinesModel::colourOf(const Line& line, int column) const {
  switch (line.tone) {
    case Line::Tone::undone:
      return theme_->colour(Role::text_faint);
    case Line::Tone::attention:
      return theme_->colour(Role::attention);
    case Line::Tone::plain:
    case Line::Tone::now:
      break;
  }
  return theme_->colour(columns_[std::size_t(column)].width == 0 ? Role::text : Role::text_muted);
}

QVariant LinesModel::data(const QModelIndex& index, int role) const {
  const Line& line = lines_[std::size_t(index.row())];
  const QString cell = line.cells.value(index.column());
  const bool number = columns_[std::size_t(index.column())].number;
  switch (role) {
    case Qt::DisplayRole:
      return cell;
    case Qt::AccessibleTextRole:
      return line.cells.join(QStringLiteral(", "));
    case Qt::ToolTipRole:
      return cell;  // what does not fit ends in “…”
    case Qt::FontRole:
      return fontOf(line, index.column());
    case Qt::ForegroundRole:
      return colourOf(line, index.column());
    case Qt::TextAlignmentRole:
      return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::DecorationRole:
      if (index.column() != 0 || line.icon.isEmpty()) return {};
      return icon(line.icon, line.tone == Line::Tone::now ? theme_->colour(Role::own) : colourOf(line, index.column()));
    default:
      return {};
  }
}

QVariant LinesModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  const LineColumn& column = columns_[std::size_t(section)];
  if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return column.head;
  if (role == Qt::TextAlignmentRole) return int((column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  return {};
}

LinesView::LinesView(QWidget* parent) : QTableView(parent), model_(new LinesModel(this)) {
  setModel(model_);
  setStyleSheet(QStringLiteral("QTableView::item { padding: 0 8px; } QHeaderView::section { padding: 4px 8px; }"));
  setItemDelegate(new LineDelegate(this));
  setShowGrid(false);
  setWordWrap(false);
  setTabKeyNavigation(false);
  setSelectionBehavior(QAbstractItemView::SelectRows);
  setSelectionMode(QAbstractItemView::SingleSelection);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  verticalHeader()->hide();
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  verticalHeader()->setDefaultSectionSize(lineHeight);
  horizontalHeader()->setFixedHeight(headHeight);
  horizontalHeader()->setMinimumSectionSize(1);
  horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  horizontalHeader()->setHighlightSections(false);
  connect(this, &QTableView::doubleClicked, this,
          [this](const QModelIndex& index) { Q_EMIT asked(lines()[std::size_t(index.row())].id); });
  connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &LinesView::chosenChanged);
}

int LinesView::heightOf(int rows) {
  return headHeight + rows * lineHeight + 2;
}

void LinesView::setLines(std::vector<LineColumn> columns, std::vector<Line> lines) {
  model_->setLines(std::move(columns), std::move(lines));
  setFixedHeight(heightOf(std::clamp(model_->rowCount(), 1, most_rows_)));
  fitColumns();
}

const Line* LinesView::chosen() const {
  const QModelIndexList rows = selectionModel()->selectedRows();
  return rows.isEmpty() ? nullptr : &lines()[std::size_t(rows.front().row())];
}

void LinesView::choose(std::int64_t id) {
  const auto at = std::ranges::find(lines(), id, &Line::id);
  if (at == lines().end()) return clearSelection();
  const QModelIndex index = model_->index(int(at - lines().begin()), 0);
  setCurrentIndex(index);
  scrollTo(index);
}

QModelIndex LinesView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
  if (action == MoveHome) return model_->index(0, 0);
  if (action == MoveEnd) return model_->index(model_->rowCount() - 1, 0);
  return QTableView::moveCursor(action, modifiers);
}

void LinesView::keyPressEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) return QTableView::keyPressEvent(event);
  if (chosen()) Q_EMIT asked(chosen()->id);
}

void LinesView::paintEvent(QPaintEvent* event) {
  QTableView::paintEvent(event);
  const QModelIndexList rows = selectionModel()->selectedRows();
  if (rows.isEmpty()) return;
  const int row = rows.front().row();
  const QRect line(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
  QPainter painter(viewport());
  painter.fillRect(QRect(line.topLeft(), QSize(barWidth, line.height())), model_->theme().colour(Role::own));
  if (!hasFocus()) return;
  painter.setPen(QPen(model_->theme().colour(Role::focus), 2, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
  painter.drawRect(line.adjusted(1, 1, -1, -1));
}

void LinesView::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  fitColumns();
}

void LinesView::fitColumns() {
  const std::vector<LineColumn>& columns = model_->columns();
  int left = viewport()->width(), open = 0;
  for (const LineColumn& column : columns) {
    left -= column.width;
    open += column.width == 0;
  }
  for (int c = 0; c < int(columns.size()); ++c) {
    const int width = columns[std::size_t(c)].width;
    setColumnWidth(c, width > 0 ? width : std::max(60, left / std::max(1, open)));
  }
}

}  // namespace cx
