// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/confirm_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/label.h"

namespace cx {
namespace {

constexpr int dialogWidth = 480;

}  // namespace

ConfirmDialog::ConfirmDialog(const QString& title, const QStringList& sentences, const QString& warning,
                             const QString& doIt, QWidget* parent)
    : QDialog(parent), doIt_(new QPushButton(doIt)) {
  setWindowTitle(title);
  setFixedWidth(dialogWidth);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 20, 24, 16);
  column->setSpacing(10);
  auto* head = makeLabel("page");
  head->setText(title);
  head->setWordWrap(true);
  column->addWidget(head);
  const auto add = [&](const QString& sentence, const char* tone) {
    auto* label = makeLabel("body", tone);
    label->setWordWrap(true);
    label->setText(sentence);
    column->addWidget(label);
    said_ += sentence + QLatin1Char('\n');
  };
  for (const QString& sentence : sentences) add(sentence, "");
  if (!warning.isEmpty()) add(warning, "attention");
  auto* buttons = new QDialogButtonBox;
  auto* cancel = new QPushButton(tr("Cancel"));
  buttons->addButton(cancel, QDialogButtonBox::RejectRole);
  setVariant(doIt_, "filled", "true");
  buttons->addButton(doIt_, QDialogButtonBox::AcceptRole);
  column->addSpacing(6);
  column->addWidget(buttons);
  cancel->setDefault(true);  // in the dialog: before, it would be forgotten
  cancel->setFocus();
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

}  // namespace cx
