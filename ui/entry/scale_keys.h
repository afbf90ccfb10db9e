// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>
#include <optional>
#include <vector>

#include "core/base/words.h"
#include "core/tally/answer.h"

namespace cx {

struct EntryQuestion;
class Theme;

/// One key of a question and the answer that it gives.
struct ScaleKey {
  QString key, label;
  Answer answer;
};

/// The keys of a question in the order of its scale, not applicable and skipped last.
[[nodiscard]] std::vector<ScaleKey> scaleKeys(const EntryQuestion& question, const Words& words);

/// "1–5": the keys that a question takes.
[[nodiscard]] QString keyRange(const EntryQuestion& question, const Words& words);

/// The keys of the focused question side by side, each with the words it stands for; a click gives the answer.
class ScaleKeyRow : public QWidget {
  Q_OBJECT
 public:
  explicit ScaleKeyRow(QWidget* parent = nullptr);
  void setKeys(std::vector<ScaleKey> keys);
  void setTheme(const Theme& theme);
  [[nodiscard]] QSize sizeHint() const override;

 Q_SIGNALS:
  void answered(const cx::Answer& answer);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  bool event(QEvent* event) override;

 private:
  [[nodiscard]] std::vector<QRectF> places() const;
  [[nodiscard]] std::optional<std::size_t> at(const QPointF& point) const;

  std::vector<ScaleKey> keys_;
  const Theme* theme_;
};

}  // namespace cx
