// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/paste_preview.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "ui/entry/paste_model.h"
#include "ui/label.h"
#include "ui/render/theme.h"
#include "ui/text.h"

namespace cx {
namespace {

constexpr int wide = 880, high = 560, rowHeight = 28, cellWidth = 48, wordsWidth = 120, problemLines = 6;

/// The style sheet leaves the model's background out; a cell that cannot be stored needs it.
class CellPainter : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const QVariant background = index.data(Qt::BackgroundRole);
    if (background.isValid()) painter->fillRect(option.rect.adjusted(1, 1, -1, -2), background.value<QColor>());
    QStyledItemDelegate::paint(painter, option, index);
  }
};

QLabel* line(const QString& words, const char* type, const char* tone) {
  auto* label = makeLabel(type, tone);
  label->setText(words);
  label->setWordWrap(true);
  return label;
}

}  // namespace

PastePreview::PastePreview(PasteBlock block, PasteInto into, const QString& where, const Words& words,
                           const Theme& theme, QWidget* parent)
    : QDialog(parent),
      words_(words),
      model_(new PasteModel(std::move(block), std::move(into), words, theme, this)),
      store_(new QPushButton),
      tooMany_(model_->block().cells.size() > mostPastedRows) {
  setWindowTitle(tr("Paste from a spreadsheet"));
  resize(wide, high);
  describeProblems();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 20, 24, 20);
  column->setSpacing(8);
  column->addWidget(line(summary(), "page", ""));
  column->addWidget(line(tr("They go to %1, where the block does not say otherwise.").arg(where), "", "muted"));
  column->addWidget(table(), 1);
  if (const QString out = leftOut(); !out.isEmpty()) column->addWidget(line(out, "", "muted"));
  if (!problems_.isEmpty()) column->addWidget(problemList());

  const int good = int(model_->block().good());
  auto* buttons = new QDialogButtonBox;
  store_->setText(qText(words_(counted(good, CX_TEXT_N("app", "Store %n forms")))));
  setVariant(store_, "filled", "true");
  store_->setEnabled(good > 0 && !tooMany_);
  buttons->addButton(store_, QDialogButtonBox::AcceptRole);
  buttons->addButton(new QPushButton(tr("Cancel")), QDialogButtonBox::RejectRole);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  column->addWidget(buttons);
  store_->setDefault(true);  // in the dialog: before, it would be forgotten
}

std::vector<Submission> PastePreview::forms() const {
  std::vector<Submission> forms;
  for (const auto& row : model_->block().rows)
    if (row) forms.push_back(*row);
  return forms;
}

QString PastePreview::summary() const {
  const PasteBlock& block = model_->block();
  if (tooMany_)
    return qText(
        words_(counted(std::ssize(block.cells),
                       CX_TEXT_N("app", "%n rows are more than can be pasted at once; import them as a file"))));
  if (block.good() == 0) return tr("Nothing here can be stored as a form");
  return qText(words_(counted(std::int64_t(block.good()), CX_TEXT_N("app", "%n forms to store"))));
}

QString PastePreview::leftOut() const {
  QStringList columns;
  for (std::size_t i = 0; i < model_->block().columns.size(); ++i)
    if (model_->block().columns[i].role == PasteColumn::Role::unused) columns.append(model_->columnTitle(i));
  if (columns.isEmpty()) return {};
  return tr("Left out, because no question takes it: %1").arg(columns.join(QStringLiteral(", ")));
}

void PastePreview::describeProblems() {
  for (const PasteProblem& problem : model_->block().problems)
    problems_.append(
        tr("Row %1, %2, “%3”: %4")
            .arg(problem.row + 1)
            .arg(model_->columnTitle(problem.column), qText(problem.value), qText(words_(problem.reason))));
}

QWidget* PastePreview::problemList() {
  auto* holder = new QWidget;
  auto* column = new QVBoxLayout(holder);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  const PasteBlock& block = model_->block();
  int rows = 0;
  for (std::size_t row = 0; row < block.cells.size(); ++row)
    if (std::ranges::any_of(block.problems, [row](const PasteProblem& p) { return p.row == row; })) ++rows;
  column->addWidget(
      line(qText(words_(counted(rows, CX_TEXT_N("app",
                                                "%n rows with marked cells are left out; mend them in the spreadsheet "
                                                "and paste again")))),
           "", "attention"));
  auto* list = new QPlainTextEdit(problems_.join(QLatin1Char('\n')));
  list->setReadOnly(true);
  list->setTabChangesFocus(true);
  list->setAccessibleName(tr("Cells that cannot be stored"));
  list->setFixedHeight(20 * std::min(problemLines, int(problems_.size())) + 18);
  column->addWidget(list);
  return holder;
}

QWidget* PastePreview::table() {
  auto* view = new QTableView;
  view->setModel(model_);
  view->setItemDelegate(new CellPainter(view));
  view->setShowGrid(false);
  view->setSelectionMode(QAbstractItemView::SingleSelection);
  view->setTabKeyNavigation(false);
  view->verticalHeader()->setDefaultSectionSize(rowHeight);
  view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  for (int i = 0; i < model_->columnCount(); ++i) {
    const bool question = model_->block().columns[std::size_t(i)].role == PasteColumn::Role::question;
    view->setColumnWidth(i, question ? cellWidth : wordsWidth);
  }
  view->horizontalHeader()->setStretchLastSection(true);
  view->setAccessibleName(tr("Forms as they will be stored"));
  return view;
}

}  // namespace cx
