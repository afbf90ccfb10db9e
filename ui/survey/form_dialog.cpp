// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/form_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/label.h"
#include "ui/text.h"

namespace cx {
namespace {

constexpr int edge = 24, formWidth = 520;

void mark(QWidget& editor, bool wrong) {
  const QList<QLineEdit*> inner = editor.findChildren<QLineEdit*>();
  QList<QWidget*> all(inner.begin(), inner.end());
  all.append(&editor);
  for (QWidget* widget : all) setVariant(widget, "problem", wrong ? "true" : "false");
}

}  // namespace

FormField::FormField(const QString& name, QWidget* editor, const QString& hint, QWidget* parent)
    : QWidget(parent), editor_(editor), hint_(makeLabel("small", "muted")), problem_(makeLabel("small", "attention")) {
  auto* label = makeLabel("label");
  label->setText(name);
  label->setBuddy(editor);
  if (editor->accessibleName().isEmpty()) editor->setAccessibleName(name);
  hint_->setText(hint);
  hint_->setVisible(!hint.isEmpty());
  hint_->setWordWrap(true);
  problem_->setWordWrap(true);
  problem_->hide();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(3);
  column->addWidget(label);
  column->addWidget(editor);
  column->addWidget(hint_);
  column->addWidget(problem_);
}

void FormField::setProblem(const QString& sentence) {
  if (sentence == problem_->text()) return;
  problem_->setText(sentence);
  problem_->setVisible(!sentence.isEmpty());
  hint_->setVisible(sentence.isEmpty() && !hint_->text().isEmpty());
  editor_->setAccessibleDescription(sentence);
  mark(*editor_, !sentence.isEmpty());
}

QString FormField::problem() const {
  return problem_->text();
}

LocalTextEdit::LocalTextEdit(const LocalText& text, QWidget* parent)
    : QWidget(parent),
      english_(lineEdit(text.en, tr("English"))),
      korean_(lineEdit(text.ko, QStringLiteral("한국어"))) {
  english_->setAccessibleName(tr("English"));
  korean_->setAccessibleName(QStringLiteral("한국어"));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(8);
  row->addWidget(english_);
  row->addWidget(korean_);
  setFocusProxy(english_);
}

LocalText LocalTextEdit::text() const {
  return {typedText(*english_), typedText(*korean_)};
}

void LocalTextEdit::setText(const LocalText& text) {
  english_->setText(qText(text.en));
  korean_->setText(qText(text.ko));
}

FormDialog::FormDialog(const QString& title, const QString& done, QWidget* parent)
    : QDialog(parent), column_(new QVBoxLayout), done_(new QPushButton(done)) {
  setWindowTitle(title);
  setMinimumWidth(formWidth);
  auto* whole = new QVBoxLayout(this);
  whole->setContentsMargins(edge, 20, edge, 20);
  whole->setSpacing(16);
  auto* heading = makeLabel("page");
  heading->setText(title);
  whole->addWidget(heading);
  column_->setSpacing(12);
  whole->addLayout(column_, 1);
  auto* buttons = new QDialogButtonBox;
  setVariant(done_, "filled", "true");
  buttons->addButton(done_, QDialogButtonBox::AcceptRole);
  buttons->addButton(new QPushButton(tr("Cancel")), QDialogButtonBox::RejectRole);
  connect(buttons, &QDialogButtonBox::accepted, this, &FormDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  whole->addWidget(buttons);
  done_->setDefault(true);  // in the dialog: before, it would be forgotten as soon as another button has the focus
}

FormField& FormDialog::add(const QString& name, QWidget* editor, const QString& hint) {
  auto* field = new FormField(name, editor, hint);
  fields_.push_back(field);
  column_->addWidget(field);
  return *field;
}

void FormDialog::addSideBySide(const std::vector<FormField*>& fields) {
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  for (FormField* field : fields) {
    column_->removeWidget(field);
    row->addWidget(field, 1, Qt::AlignTop);
  }
  column_->addLayout(row);
}

void FormDialog::addBeside(const std::vector<FormField*>& fields, FormField& wide) {
  auto* row = new QHBoxLayout;
  row->setSpacing(24);
  auto* narrow = new QVBoxLayout;
  narrow->setSpacing(12);
  for (FormField* field : fields) {
    column_->removeWidget(field);
    narrow->addWidget(field);
  }
  narrow->addStretch();
  column_->removeWidget(&wide);
  row->addLayout(narrow);
  row->addWidget(&wide, 1, Qt::AlignTop);
  column_->addLayout(row);
}

void FormDialog::accept() {
  check();
  const auto wrong = std::ranges::find_if(fields_, [](const FormField* field) { return !field->problem().isEmpty(); });
  if (wrong == fields_.end()) return QDialog::accept();
  (*wrong)->editor().setFocus(Qt::OtherFocusReason);
}

QLineEdit* lineEdit(const std::string& text, const QString& placeholder) {
  auto* edit = new QLineEdit(qText(text));
  edit->setPlaceholderText(placeholder);
  return edit;
}

std::string typedText(const QLineEdit& edit) {
  return utf8(edit.text().simplified());
}

}  // namespace cx
