// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/render/theme.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace cx {

/// One sentence across the page: what happened and what to do next. Hidden while there is nothing to say.
class MessageBar : public QWidget {
  Q_OBJECT
 public:
  enum class Tone { note, attention };
  explicit MessageBar(QWidget* parent = nullptr);

  /// Says it until it is dismissed or replaced; `action` and `way` are the words of buttons, or empty.
  void say(Tone tone, const QString& sentence, const QString& action = {}, const QString& way = {});
  /// For what stays true: it cannot be dismissed.
  void state(Tone tone, const QString& sentence);
  void dismiss();
  /// Takes the action away: the sentence stays true, what it offers does not.
  void withdraw();
  [[nodiscard]] QString sentence() const;
  void setTheme(const Theme& theme);

 Q_SIGNALS:
  void acted();
  /// The other button: it leads to what the sentence speaks of.
  void wayTaken();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void put(Tone tone, const QString& sentence, const QString& action, const QString& way, bool closable);

  const Theme* theme_ = &theme(ThemeKind::light);
  Tone tone_ = Tone::note;
  QLabel *icon_, *sentence_;
  QPushButton *way_, *action_;
  QToolButton* close_;
};

}  // namespace cx
