// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;

namespace cx {

class Document;
class Page;

/// The foot of the window: facts about the workspace at the left, keys at the right.
class StatusLine : public QWidget {
  Q_OBJECT
 public:
  explicit StatusLine(QWidget* parent = nullptr);

  /// The facts of the page shown, or else, counted in the background, how much the workspace holds.
  void refresh(Document& document, const Page* page);
  [[nodiscard]] QString facts() const;

 private:
  void setFacts(const QStringList& facts);
  /// Each hint is a plain text or "KEY\tword"; the key is printed strong.
  void setHints(const QStringList& hints);

  QLabel *facts_, *hints_;
  bool pageSpeaks_ = false;
};

}  // namespace cx
