// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/attribute_form.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>
#include <algorithm>
#include <set>

#include "ui/text.h"

namespace cx {
namespace {

constexpr int english = 0, korean = 1, levelKey = 2, columns = 3;
constexpr int levelHeight = 30, shownLevels = 6;

}  // namespace

AttributeForm::AttributeForm(const std::vector<Attribute>& all, const std::optional<Attribute>& attribute,
                             QWidget* parent)
    : FormDialog(attribute ? tr("Edit attribute") : tr("New attribute"), attribute ? tr("Save") : tr("Add attribute"),
                 parent),
      others_(all),
      before_(attribute.value_or(Attribute{})),
      keyTyped_(attribute.has_value()),
      title_(new LocalTextEdit(before_.title)),
      key_(lineEdit(before_.key)),
      levels_(new QTableWidget(0, columns)) {
  std::erase_if(others_, [this](const Attribute& other) { return other.id == before_.id; });
  add(tr("Title"), title_, tr("What segments are made of, such as Department or Region"));
  keyField_ = &add(tr("Key"), key_, tr("What files head the column with; it stays when the title changes"));
  buildLevels();
  levelsField_ =
      &add(tr("Levels"), levels_, tr("Type in the empty line to add one. A level keeps its forms when it is renamed"));
  connect(&title_->english(), &QLineEdit::textEdited, this, &AttributeForm::proposeKey);
  connect(&title_->korean(), &QLineEdit::textEdited, this, &AttributeForm::proposeKey);
  connect(key_, &QLineEdit::textEdited, this, [this](const QString& typed) { keyTyped_ = !typed.isEmpty(); });
}

void AttributeForm::buildLevels() {
  levels_->setHorizontalHeaderLabels({tr("English"), QStringLiteral("한국어"), tr("Key")});
  levels_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  levels_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  levels_->verticalHeader()->hide();
  levels_->verticalHeader()->setDefaultSectionSize(levelHeight);
  levels_->setShowGrid(false);
  levels_->setTabKeyNavigation(false);
  levels_->setEditTriggers(QAbstractItemView::AllEditTriggers);
  levels_->setFixedHeight(levelHeight * (shownLevels + 1));
  for (const Level& level : before_.levels) {
    const int row = levels_->rowCount();
    levels_->insertRow(row);
    levels_->setItem(row, english, new QTableWidgetItem(qText(level.title.en)));
    levels_->setItem(row, korean, new QTableWidgetItem(qText(level.title.ko)));
    levels_->setItem(row, levelKey, new QTableWidgetItem(qText(level.key)));
  }
  keepEmptyLine();
  connect(levels_, &QTableWidget::itemChanged, this, &AttributeForm::keepEmptyLine);
}

void AttributeForm::keepEmptyLine() {
  const int last = levels_->rowCount() - 1;
  bool empty = last >= int(before_.levels.size());
  for (int column = 0; column < columns; ++column) empty = empty && cell(last, column).empty();
  if (!empty) levels_->insertRow(last + 1);
}

std::string AttributeForm::cell(int row, int column) const {
  const QTableWidgetItem* item = row < 0 ? nullptr : levels_->item(row, column);
  return item ? utf8(item->text().simplified()) : std::string();
}

void AttributeForm::proposeKey() {
  if (keyTyped_) return;
  const LocalText title = title_->text();
  key_->setText(qText(title.en.empty() ? title.ko : title.en).toLower());
}

void AttributeForm::check() {
  const std::string typed = typedText(*key_);
  QString problem;
  if (typed.empty()) problem = tr("Give the attribute a key, such as department");
  if (std::ranges::any_of(others_, [&](const Attribute& other) { return other.key == typed; }))
    problem = tr("There is an attribute “%1” already; choose another key").arg(qText(typed));
  keyField_->setProblem(problem);
  levelsField_->setProblem(levelProblem());
}

QString AttributeForm::levelProblem() const {
  const std::vector<Level> levels = attribute().levels;
  if (levels.empty()) return tr("Give it at least one level, such as Marketing");
  std::set<std::string> keys;
  for (const Level& level : levels) {
    if (level.key.empty()) return tr("A level that is there cannot be taken away; give it a name");
    if (!keys.insert(level.key).second) return tr("Two levels are called “%1”").arg(qText(level.key));
  }
  return {};
}

Attribute AttributeForm::attribute() const {
  Attribute out = before_;
  out.title = title_->text();
  out.key = typedText(*key_);
  out.levels.clear();
  for (int row = 0; row < levels_->rowCount(); ++row) {
    const bool known = row < int(before_.levels.size());
    Level level{known ? before_.levels[std::size_t(row)].number : 0,
                cell(row, levelKey),
                {cell(row, english), cell(row, korean)}};
    if (level.key.empty()) level.key = level.title.en.empty() ? level.title.ko : level.title.en;
    if (!known && level.key.empty()) continue;
    out.levels.push_back(level);
  }
  return out;
}

}  // namespace cx
