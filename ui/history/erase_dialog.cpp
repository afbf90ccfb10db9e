// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/erase_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/survey/erase.h"
#include "ui/document.h"
#include "ui/label.h"
#include "ui/text.h"

namespace cx {
namespace {

constexpr int dialogWidth = 520, foundHeight = 60;  // three lines, so that nothing moves when they come

}  // namespace

EraseDialog::EraseDialog(const Document& document, QWidget* parent)
    : QDialog(parent),
      document_(document),
      key_(new QLineEdit),
      found_(makeLabel("body")),
      look_(new QPushButton(tr("Look"))),
      erase_(new QPushButton(tr("Erase for good"))) {
  setWindowTitle(tr("Erase a person"));
  setFixedWidth(dialogWidth);
  auto* title = makeLabel("page");
  title->setText(windowTitle());
  auto* warning = makeLabel("body", "attention");
  warning->setWordWrap(true);
  warning->setText(
      tr("This cannot be taken back. The person's submissions go out of the scores, the undo list and the "
         "file itself. A backup is made before and marked; delete it when nobody needs it."));
  auto* label = makeLabel("label");
  label->setText(tr("The respondent's key, as it was imported"));
  label->setBuddy(key_);
  key_->setAccessibleName(label->text());
  found_->setWordWrap(true);
  found_->setMinimumHeight(foundHeight);
  found_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  auto* row = new QHBoxLayout;
  row->addWidget(key_, 1);
  row->addWidget(look_);
  auto* buttons = new QDialogButtonBox;
  auto* cancel = new QPushButton(tr("Cancel"));
  buttons->addButton(cancel, QDialogButtonBox::RejectRole);
  buttons->addButton(erase_, QDialogButtonBox::AcceptRole);
  setVariant(erase_, "filled", "true");
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 20, 24, 16);
  column->setSpacing(10);
  column->addWidget(title);
  column->addWidget(warning);
  column->addWidget(label);
  column->addLayout(row);
  column->addWidget(found_);
  column->addWidget(buttons);
  look_->setDefault(true);  // in the dialog: before, it would be forgotten
  connect(look_, &QPushButton::clicked, this, &EraseDialog::look);
  connect(key_, &QLineEdit::textChanged, this, &EraseDialog::forget);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  forget();
}

std::string EraseDialog::person() const {
  return utf8(key_->text().trimmed());
}

QString EraseDialog::found() const {
  return found_->text();
}

void EraseDialog::forget() {
  erase_->setEnabled(false);
  look_->setEnabled(!person().empty());
  found_->clear();
}

void EraseDialog::look() {
  const PersonTraces traces = tracesOf(document_.workspace(), person());
  erase_->setEnabled(traces.any());
  QStringList sentences;
  if (!traces.any()) sentences.append(tr("Nobody in this workspace has this key."));
  const auto count = [&](std::int64_t number, const char* source) {
    sentences.append(qText(document_.words()(counted(number, source))));
  };
  if (traces.any()) count(traces.forms, CX_TEXT_N("app", "%n submission(s) of this person are stored."));
  if (traces.changes > 0) count(traces.changes, CX_TEXT_N("app", "%n change(s) in the undo list hold them."));
  if (traces.quarantined > 0)
    count(traces.quarantined, CX_TEXT_N("app", "%n quarantined row(s) have this key in a cell."));
  found_->setText(sentences.join(QLatin1Char(' ')));
  found_->setAccessibleName(found_->text());
}

}  // namespace cx
