// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;

namespace cx {

class Document;

/// The foot of the window: facts about the workspace at the left, keys at the right.
class StatusLine : public QWidget {
  Q_OBJECT
 public:
  explicit StatusLine(QWidget* parent = nullptr);

  /// Counts in the background; `charts` says whether the page shown has charts with table twins.
  void refresh(Document& document, bool charts);
  [[nodiscard]] QString facts() const;

 private:
  void setFacts(const QStringList& facts);
  /// Each hint is a plain text or "KEY\tword"; the key is printed strong.
  void setHints(const QStringList& hints);

  QLabel *facts_, *hints_;
};

}  // namespace cx
