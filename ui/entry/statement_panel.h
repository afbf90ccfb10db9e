// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include "core/base/words.h"
#include "core/tally/answer.h"

class QLabel;

namespace cx {

class ElidedLabel;
class EntryDesk;
class ScaleKeyRow;
class Theme;

/// The focused question in full, above the grid: which one it is, its wording for the chosen channel, and its keys.
class StatementPanel : public QWidget {
  Q_OBJECT
 public:
  explicit StatementPanel(QWidget* parent = nullptr);
  void showDesk(const EntryDesk& desk, const Words& words);
  void setTheme(const Theme& theme);
  [[nodiscard]] QString wording() const;
  [[nodiscard]] const ScaleKeyRow& keys() const { return *keys_; }

 Q_SIGNALS:
  void answered(const cx::Answer& answer);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void showEnd(const EntryDesk& desk);
  void keepHeight();

  const Theme* theme_;
  QLabel *id_, *progress_, *wording_;
  ElidedLabel* place_;
  ScaleKeyRow* keys_;
  QStringList all_;  ///< every wording of the form, so that the panel is as high as the longest needs
};

/// The wording of the focused question of a desk, for its channel or for the whole organisation; "" behind the last
/// one.
[[nodiscard]] QString focusedWording(const EntryDesk& desk, const Words& words);
/// "Manage, statement 4 of 4".
[[nodiscard]] QString focusedPlace(const EntryDesk& desk, const Words& words);

}  // namespace cx
