// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "ui/survey/survey_content.h"

namespace cx {

class Theme;

/// The lineage of the questionnaire as boxes from left to right, the one in use marked.
class VersionRow : public QWidget {
  Q_OBJECT
 public:
  explicit VersionRow(QWidget* parent = nullptr);
  void setVersions(std::vector<CountedVersion> versions, int inUse);
  void setTheme(const Theme& theme);
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  [[nodiscard]] QString facts(const CountedVersion& version) const;

  std::vector<CountedVersion> versions_;
  int inUse_ = 0;
  const Theme* theme_;
};

}  // namespace cx
