// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/benchmark/check_grid.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include "ui/label.h"
#include "ui/render/icon.h"
#include "ui/render/theme.h"
#include "ui/text.h"

namespace cx {
namespace {

constexpr int across = 2, signSize = 16;

}  // namespace

CheckGrid::CheckGrid(QWidget* parent) : QWidget(parent) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
}

void CheckGrid::show(const std::vector<Check>& checks, const Theme& theme) {
  delete rows_;
  rows_ = new QWidget(this);
  auto* grid = new QGridLayout(rows_);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(8);
  grid->setVerticalSpacing(6);
  for (int i = 0; i < int(checks.size()); ++i) {
    const Check& check = checks[std::size_t(i)];
    auto* sign = new QLabel;
    const QColor ink = theme.colour(check.holds ? Role::text : Role::attention);
    const QString file = check.holds ? QStringLiteral("check") : QStringLiteral("triangle-alert");
    sign->setPixmap(iconPixmap(file, signSize, ink, devicePixelRatioF()));
    sign->setAccessibleName(check.holds ? tr("Holds") : tr("To be minded"));
    auto* words = makeLabel("body", check.holds ? "" : "attention");
    words->setText(qText(check.words));
    words->setWordWrap(true);
    const int row = i / across, column = i % across * 2;
    grid->addWidget(sign, row, column, Qt::AlignTop);
    grid->addWidget(words, row, column + 1, Qt::AlignTop);
  }
  for (int i = 0; i < across; ++i) grid->setColumnStretch(2 * i + 1, 1);
  layout()->addWidget(rows_);
  setVisible(!checks.empty());
}

}  // namespace cx
