// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "ui/find/find_offers.h"
#include "ui/page_entry.h"
#include "ui/text.h"

namespace cx {

QList<FindEntry> pageOffers(const QList<PageEntry>& pages, const std::function<void(int)>& go) {
  QList<FindEntry> out;
  for (int i = 0; i < pages.size(); ++i) {
    const QString keys = i < 9 ? QStringLiteral("Ctrl %1").arg(i + 1) : QString();
    out.append({FindEntry::Kind::go, pages[i].icon, pages[i].title(),
                QCoreApplication::translate("cx::FindPanel", "Page"), keys, [go, i] { go(i); }});
  }
  return out;
}

QList<FindEntry> figureOffers(const std::vector<Glance>& glances, const std::function<void(const Subject&)>& ask) {
  QList<FindEntry> out;
  for (const Glance& glance : glances)
    out.append({FindEntry::Kind::read,
                QStringLiteral("book-open"),
                qText(glance.name),
                qText(glance.words),
                {},
                [ask, subject = glance.subject] { ask(subject); }});
  return out;
}

}  // namespace cx
