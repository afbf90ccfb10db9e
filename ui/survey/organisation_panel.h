// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/base/words.h"
#include "core/survey/organisation.h"

class QGridLayout;
class QLabel;
class QToolButton;

namespace cx {

class Theme;

/// Whose survey it is, as facts in two columns, with a pencil.
class OrganisationPanel : public QWidget {
  Q_OBJECT
 public:
  explicit OrganisationPanel(QWidget* parent = nullptr);
  void follow(const Organisation& organisation, const Words& words);
  void setTheme(const Theme& theme);
  void setChangeable(bool changeable);
  [[nodiscard]] QToolButton& editButton() const { return *edit_; }

 Q_SIGNALS:
  void editAsked();

 private:
  void addFact(const QString& name, const QString& value);

  QLabel* title_;
  QToolButton* edit_;
  QGridLayout* facts_;
};

}  // namespace cx
