// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/dimension_form.h"

#include <QLineEdit>

#include "ui/text.h"

namespace cx {

DimensionForm::DimensionForm(const Questionnaire& questionnaire, const Dimension* dimension, QWidget* parent)
    : FormDialog(dimension ? tr("Edit dimension") : tr("New dimension"),
                 dimension ? tr("Save") : tr("Go on to its first statement"), parent),
      questionnaire_(questionnaire),
      adds_(dimension == nullptr),
      title_(new LocalTextEdit(dimension ? dimension->title : LocalText{})),
      key_(lineEdit(dimension ? dimension->id : std::string())) {
  titleField_ = &add(tr("Title"), title_, tr("As pages and the report call it"));
  keyField_ = &add(tr("Key"), key_, tr("Names it in files, for life"));
  key_->setEnabled(adds_);
  if (!adds_) return;
  connect(&title_->english(), &QLineEdit::textEdited, this,
          [this](const QString& typed) { key_->setText(typed.simplified().toLower().replace(u' ', u'-')); });
}

void DimensionForm::check() {
  const LocalText title = title_->text();
  titleField_->setProblem(title == LocalText{} ? tr("Give the dimension a title") : QString());
  QString problem;
  if (key().empty()) problem = tr("Give the dimension a key, such as measure");
  if (adds_ && questionnaire_.dimension(key()))
    problem = tr("There is a dimension “%1” already; choose another key").arg(qText(key()));
  keyField_->setProblem(problem);
}

std::string DimensionForm::key() const {
  return typedText(*key_);
}

LocalText DimensionForm::title() const {
  return title_->text();
}

}  // namespace cx
