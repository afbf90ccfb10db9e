// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recent_list.h"

#include <QEvent>
#include <QFontMetrics>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/label.h"
#include "ui/preferences.h"
#include "ui/text.h"

namespace cx {
namespace {

constexpr std::size_t mostShown = 3;
constexpr int nameWidth = 240, folderWidth = 460;

}  // namespace

RecentList::RecentList(Preferences& preferences, QWidget* parent)
    : QWidget(parent), preferences_(preferences), title_(makeLabel("panel", "", this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  column->addWidget(makeRule());
  column->addWidget(title_);
  refresh();
}

void RecentList::refresh() {
  title_->setText(tr("Opened last"));
  delete rows_;
  rows_ = new QWidget(this);
  grid_ = new QGridLayout(rows_);
  grid_->setContentsMargins(0, 0, 0, 0);
  grid_->setHorizontalSpacing(16);
  grid_->setVerticalSpacing(0);
  grid_->setColumnStretch(2, 1);
  const auto files = preferences_.recentFiles();
  for (std::size_t i = 0; i < std::min(files.size(), mostShown); ++i) addRow(files[i]);
  layout()->addWidget(rows_);
  setVisible(!files.empty());
}

void RecentList::addRow(const std::filesystem::path& file) {
  std::error_code failed;
  const bool there = std::filesystem::exists(file, failed);
  const int row = grid_->rowCount();
  auto* open = new QPushButton;
  setVariant(open, "quiet", "true");
  const QString name = pathText(file.filename());
  open->setText(QFontMetrics(open->font())
                    .elidedText(name, Qt::ElideMiddle, nameWidth)
                    .replace(QLatin1Char('&'), QStringLiteral("&&")));
  open->setAccessibleName(tr("Open %1").arg(name));
  open->setToolTip(pathText(file));
  open->setEnabled(there);
  connect(open, &QPushButton::clicked, this, [this, file] { Q_EMIT chosen(file); });
  QLabel* where = makeLabel("body", "muted");
  const QString folder = pathText(file.parent_path());
  where->setText(QFontMetrics(where->font()).elidedText(folder, Qt::ElideMiddle, folderWidth));
  where->setToolTip(folder);
  QLabel* gone = makeLabel("body", "attention");
  gone->setText(there ? QString() : tr("not found: moved or deleted"));
  grid_->addWidget(open, row, 0, Qt::AlignLeft);
  grid_->addWidget(where, row, 1);
  grid_->addWidget(gone, row, 2);
}

void RecentList::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) refresh();
}

}  // namespace cx
