// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recent_menu.h"

#include "ui/preferences.h"
#include "ui/text.h"

namespace cx {

RecentMenu::RecentMenu(Preferences& preferences, QWidget* parent) : QMenu(parent), preferences_(preferences) {
  setToolTipsVisible(true);
  connect(this, &QMenu::aboutToShow, this, &RecentMenu::fill);
}

void RecentMenu::fill() {
  clear();
  for (const std::filesystem::path& file : preferences_.recentFiles()) {
    std::error_code failed;
    const bool there = std::filesystem::exists(file, failed);
    const QString name = pathText(file.filename()).replace(QLatin1Char('&'), QStringLiteral("&&"));
    QAction* action = addAction(there ? name : tr("%1 — not found").arg(name));
    action->setEnabled(there);
    action->setToolTip(pathText(file));
    connect(action, &QAction::triggered, this, [this, file] { Q_EMIT chosen(file); });
  }
  if (isEmpty()) addAction(tr("None yet"))->setEnabled(false);
  addSeparator();
  QAction* forget = addAction(tr("Clear this list"));
  forget->setEnabled(!preferences_.recentFiles().empty());
  connect(forget, &QAction::triggered, this, [this] { preferences_.forgetRecentFiles(); });
}

}  // namespace cx
