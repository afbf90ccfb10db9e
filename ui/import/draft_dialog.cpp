// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/draft_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "ui/import/choice_cell.h"
#include "ui/import/plain_table.h"
#include "ui/label.h"
#include "ui/text.h"

namespace cx {
namespace {

enum DimensionPlace { englishTitle, koreanTitle };
enum StatementPlace { askedPlace, englishPlace, koreanPlace, scalePlace, dimensionPlace, reversePlace };

std::string typed(const QTableWidget& table, int row, int place) {
  return utf8(table.item(row, place)->text().simplified());
}

void allowEditing(QTableWidget& table, int row, std::initializer_list<int> places) {
  for (const int place : places)
    table.item(row, place)->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable);
}

void addCheck(QTableWidget& table, int row, int place, bool checked) {
  QTableWidgetItem* item = table.item(row, place);
  item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
  item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
}

}  // namespace

DraftDialog::DraftDialog(Questionnaire draft, const QString& file, const Words& words, QWidget* parent)
    : QDialog(parent),
      draft_(std::move(draft)),
      words_(words),
      titleEn_(new QLineEdit(qText(draft_.title.en))),
      titleKo_(new QLineEdit(qText(draft_.title.ko))),
      dimensions_(new PlainTable(tr("Dimensions"))),
      statements_(new PlainTable(tr("Statements"))),
      missing_(makeLabel("body", "attention")),
      next_(new QPushButton(tr("Go on to the workspace"))) {
  setWindowTitle(tr("Start from a file"));
  resize(980, 720);
  layOut(file);
  fillDimensions();
  fillStatements();
  connect(titleEn_, &QLineEdit::textChanged, this, &DraftDialog::judge);
  connect(titleKo_, &QLineEdit::textChanged, this, &DraftDialog::judge);
  connect(dimensions_, &QTableWidget::cellChanged, this, &DraftDialog::renamed);
  connect(statements_, &QTableWidget::cellChanged, this, &DraftDialog::judge);
  judge();
}

void DraftDialog::layOut(const QString& file) {
  constexpr int dimensionsHeight = 148;
  auto* title = makeLabel("page");
  title->setText(tr("What %1 asks").arg(file));
  title->setWordWrap(true);
  auto* lesson = makeLabel("body", "muted");
  lesson->setWordWrap(true);
  lesson->setText(
      tr("Drafted from the file; nothing is stored yet. Correct the wording, name the dimensions, and take out "
         "what is not to be counted."));
  auto* form = new QFormLayout;
  form->addRow(tr("Title, in English"), titleEn_);
  form->addRow(tr("Title, in Korean"), titleKo_);
  auto* add = new QPushButton(tr("Add dimension"));
  add->setAutoDefault(false);
  connect(add, &QPushButton::clicked, this, &DraftDialog::addDimension);
  const auto heading = [](const QString& words) {
    auto* label = makeLabel("panel");
    label->setText(words);
    return label;
  };
  dimensions_->setFixedHeight(dimensionsHeight);
  missing_->setWordWrap(true);
  auto* buttons = new QDialogButtonBox;
  setVariant(next_, "filled", "true");
  buttons->addButton(next_, QDialogButtonBox::AcceptRole);
  buttons->addButton(new QPushButton(tr("Cancel")), QDialogButtonBox::RejectRole);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 20, 24, 16);
  column->setSpacing(10);
  column->addWidget(title);
  column->addWidget(lesson);
  column->addLayout(form);
  column->addWidget(heading(tr("Dimensions")));
  column->addWidget(dimensions_);
  column->addWidget(add, 0, Qt::AlignLeft);
  column->addWidget(heading(tr("Statements")));
  column->addWidget(statements_, 1);
  column->addWidget(missing_);
  column->addWidget(buttons);
  next_->setDefault(true);  // in the dialog: before, it would be forgotten
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void DraftDialog::fillDimensions() {
  dimensions_->setHeads({tr("Name, in English"), tr("Name, in Korean")});
  dimensions_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  dimensions_->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed |
                               QAbstractItemView::SelectedClicked | QAbstractItemView::DoubleClicked);
  const QSignalBlocker quiet(dimensions_);
  dimensions_->setRowCount(int(draft_.dimensions.size()));
  for (int row = 0; row < dimensions_->rowCount(); ++row) {
    const LocalText& title = draft_.dimensions[std::size_t(row)].title;
    dimensions_->setLine(row, {qText(title.en), qText(title.ko)});
    allowEditing(*dimensions_, row, {englishTitle, koreanTitle});
  }
}

void DraftDialog::fillStatements() {
  constexpr int wordingWidth = 270, shortWidth = 96;
  statements_->setHeads({tr("Asked"), tr("In English"), tr("In Korean"), tr("Scale"), tr("Dimension"), tr("Reversed")});
  statements_->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked |
                               QAbstractItemView::DoubleClicked);
  const auto offer = [this](int) {
    QStringList names;
    for (std::size_t i = 0; i < draft_.dimensions.size(); ++i) names.append(dimensionName(i));
    return names;
  };
  statements_->setItemDelegateForColumn(dimensionPlace, new ChoiceCell(offer, tr("Dimension"), this));
  statements_->setRowCount(int(draft_.statements().size()));
  int row = 0;
  for (std::size_t i = 0; i < draft_.dimensions.size(); ++i)
    for (const Statement& statement : draft_.dimensions[i].statements) {
      statements_->setLine(row, {qText(statement.id),
                                 qText(statement.text.en),
                                 qText(statement.text.ko),
                                 tr("%1 to %2").arg(statement.scale.min).arg(statement.scale.max),
                                 dimensionName(i),
                                 {}});
      addCheck(*statements_, row, askedPlace, true);
      addCheck(*statements_, row, reversePlace, statement.reverse);
      allowEditing(*statements_, row, {englishPlace, koreanPlace, dimensionPlace});
      ++row;
    }
  statements_->fit(wordingWidth);
  statements_->setColumnWidth(dimensionPlace, std::max(shortWidth, statements_->columnWidth(dimensionPlace) + 24));
  if (row > 0) statements_->setCurrentCell(0, englishPlace);
}

QString DraftDialog::dimensionName(std::size_t dimension) const {
  const Dimension& one = draft_.dimensions[dimension];
  const QString name = qText(words_(one.title));
  const auto same = std::ranges::count(draft_.dimensions, one.title, &Dimension::title);
  return name.isEmpty() || same > 1 ? qText(one.id) : name;
}

void DraftDialog::addDimension() {
  Dimension added;
  for (std::size_t number = draft_.dimensions.size() + 1; added.id.empty(); ++number)
    if (const std::string id = "D" + std::to_string(number); !draft_.dimension(id)) added.id = id;
  draft_.dimensions.push_back(added);
  fillDimensions();
  const int row = dimensions_->rowCount() - 1;
  dimensions_->setFocus();
  dimensions_->setCurrentCell(row, englishTitle);
  dimensions_->editItem(dimensions_->item(row, englishTitle));
}

/// Statements are shown under the new name.
void DraftDialog::renamed(int row) {
  const QString before = dimensionName(std::size_t(row));
  draft_.dimensions[std::size_t(row)].title = {typed(*dimensions_, row, englishTitle),
                                               typed(*dimensions_, row, koreanTitle)};
  const QString now = dimensionName(std::size_t(row));
  const QSignalBlocker quiet(statements_);
  for (int i = 0; i < statements_->rowCount(); ++i)
    if (QTableWidgetItem* place = statements_->item(i, dimensionPlace); place->text() == before) place->setText(now);
  judge();
}

Questionnaire DraftDialog::questionnaire() const {
  Questionnaire out = draft_;
  out.title = {utf8(titleEn_->text().simplified()), utf8(titleKo_->text().simplified())};
  for (Dimension& dimension : out.dimensions) dimension.statements.clear();
  int row = 0;
  for (const Statement* drafted : draft_.statements()) {
    const int at = row++;
    if (statements_->item(at, askedPlace)->checkState() != Qt::Checked) continue;
    Statement statement = *drafted;
    statement.text = {typed(*statements_, at, englishPlace), typed(*statements_, at, koreanPlace)};
    statement.reverse = statements_->item(at, reversePlace)->checkState() == Qt::Checked;
    for (std::size_t i = 0; i < out.dimensions.size(); ++i)
      if (dimensionName(i) == statements_->item(at, dimensionPlace)->text()) {
        out.dimensions[i].statements.push_back(std::move(statement));
        break;
      }
  }
  std::erase_if(out.dimensions, [](const Dimension& dimension) { return dimension.statements.empty(); });
  return out;
}

QString DraftDialog::problem() const {
  const Questionnaire corrected = questionnaire();
  if (corrected.title == LocalText{}) return tr("Name the questionnaire in one language at least.");
  if (corrected.statements().empty()) return tr("At least one statement is to be asked.");
  for (const Dimension& dimension : corrected.dimensions)
    if (dimension.title == LocalText{}) return tr("Name the dimension %1.").arg(qText(dimension.id));
  for (const Statement* statement : corrected.statements())
    if (statement->text == LocalText{}) return tr("Write what statement %1 asks.").arg(qText(statement->id));
  const auto usable = guarded([&] { return parseQuestionnaire(questionnaireJson(corrected)); });
  return usable.has_error() ? qText(words_(usable.error().text)) : QString();
}

void DraftDialog::judge() {
  const QString wrong = problem();
  missing_->setText(wrong);
  missing_->setVisible(!wrong.isEmpty());
  next_->setEnabled(wrong.isEmpty());
}

}  // namespace cx
