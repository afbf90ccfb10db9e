// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/quarantined_row_view.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <exception>

#include "ui/label.h"
#include "ui/text.h"

namespace cx {
namespace {

constexpr int wide = 560, rawHeight = 96;

QLabel* line(const QString& words, const char* type, const char* tone) {
  auto* label = makeLabel(type, tone);
  label->setText(words);
  label->setWordWrap(true);
  return label;
}

}  // namespace

QString reasonOf(const QuarantinedRow& row, const Words& words) {
  try {
    return qText(words(textFromJson(row.reason)));
  } catch (const std::exception&) {
    return qText(row.reason);  // kept by a program that writes reasons another way
  }
}

QuarantinedRowView::QuarantinedRowView(const QuarantinedRow& row, const Words& words, QWidget* parent)
    : QDialog(parent) {
  setWindowTitle(tr("A row that was not imported"));
  setMinimumWidth(wide);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 20, 24, 20);
  column->setSpacing(8);
  column->addWidget(line(tr("%1, line %2").arg(qText(row.file)).arg(row.line), "panel", ""));
  column->addWidget(line(reasonOf(row, words), "", "attention"));
  auto* raw = new QPlainTextEdit(qText(row.raw));
  raw->setReadOnly(true);
  raw->setTabChangesFocus(true);
  raw->setFixedHeight(rawHeight);
  raw->setAccessibleName(tr("The row as it stood in the file"));
  column->addWidget(raw);
  column->addWidget(line(tr("Key it here if it is sound, or mend the file and import the row again."), "", "muted"));
  auto* buttons = new QDialogButtonBox;
  buttons->addButton(new QPushButton(tr("Close")), QDialogButtonBox::RejectRole);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  column->addWidget(buttons);
}

}  // namespace cx
