// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;

namespace cx {

/// The foot of the window: facts about the workspace at the left, keys at the right.
class StatusLine : public QWidget {
  Q_OBJECT
 public:
  explicit StatusLine(QWidget* parent = nullptr);
  void setFacts(const QStringList& facts);
  /// Each hint is a plain text or "KEY\tword"; the key is printed strong.
  void setHints(const QStringList& hints);
  [[nodiscard]] QString facts() const;

 private:
  QLabel *facts_, *hints_;
};

}  // namespace cx
