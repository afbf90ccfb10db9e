// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

#include "core/base/words.h"
#include "core/survey/submission.h"

namespace cx {

/// Why an import left the row out, in the reader's language.
[[nodiscard]] QString reasonOf(const QuarantinedRow& row, const Words& words);

/// A row that an import could not accept: where it stood, why it was left out, and what it said.
class QuarantinedRowView : public QDialog {
  Q_OBJECT
 public:
  QuarantinedRowView(const QuarantinedRow& row, const Words& words, QWidget* parent);
};

}  // namespace cx
