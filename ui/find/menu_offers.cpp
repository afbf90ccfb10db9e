// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QRegularExpression>

#include "ui/find/find_offers.h"
#include "ui/recent_menu.h"

namespace cx {
namespace {

/// Without the marks that tell a menu which letter chooses.
QString plain(QString title) {
  static const QRegularExpression marks(QStringLiteral("\\(&.\\)|&(?!&)"));
  title.remove(marks);
  return title.replace(QStringLiteral("&&"), QStringLiteral("&"));
}

QString keysOf(const QAction& action) {
  const QString written = action.text().section(QLatin1Char('\t'), 1);
  const QString keys = written.isEmpty() ? action.shortcut().toString(QKeySequence::NativeText) : written;
  return QString(keys).replace(QLatin1Char('+'), QLatin1Char(' '));
}

FindEntry offer(QAction& action, const QString& menu) {
  const QString sign = action.property("sign").toString();  // "icon" is the menu's own
  return {FindEntry::Kind::act,
          sign.isEmpty() ? QStringLiteral("arrow-right") : sign,
          plain(action.text().section(QLatin1Char('\t'), 0, 0)),
          menu,
          keysOf(action),
          [action = QPointer<QAction>(&action)] {
            if (action) action->trigger();
          }};
}

void addAll(const QList<QAction*>& actions, const QString& menu, QList<FindEntry>& out) {
  for (QAction* action : actions) {
    if (QMenu* inner = action->menu()) {
      if (auto* recent = qobject_cast<RecentMenu*>(inner)) recent->fill();
      addAll(inner->actions(), plain(inner->title()), out);
      continue;
    }
    // Pages are found as places, and whoever finds needs no finding.
    const bool known = action->data().isValid();
    const bool already = action->isCheckable() && action->actionGroup() && action->isChecked();
    if (action->isSeparator() || !action->isEnabled() || !action->isVisible() || known || already) continue;
    out.append(offer(*action, menu));
  }
}

}  // namespace

QList<FindEntry> menuOffers(const QMenuBar& bar) {
  QList<FindEntry> out;
  addAll(bar.actions(), {}, out);
  return out;
}

}  // namespace cx
