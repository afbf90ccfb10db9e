// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/finder.h"

#include "core/chart/glances.h"
#include "ui/document.h"
#include "ui/find/find_offers.h"
#include "ui/find/find_panel.h"

namespace cx {

Finder::Finder(Document& document, const QList<PageEntry>& pages, const QMenuBar& menus, QWidget& window)
    : QObject(&window), document_(document), pages_(pages), menus_(menus), window_(window) {}

void Finder::open() {
  if (!panel_) {
    panel_ = new FindPanel(window_);
    panel_->setTheme(*theme_);
  }
  QList<FindEntry> offers;
  if (document_.isOpen()) offers += pageOffers(pages_, [this](int page) { Q_EMIT pageWanted(page); });
  panel_->open(offers + menuOffers(menus_) + filterOffers(document_));
  document_.compute(this, &glances, [this](const std::vector<Glance>& figures) {
    panel_->add(figureOffers(figures, [this](const Subject& figure) { Q_EMIT whyWanted(figure); }));
  });
}

void Finder::setTheme(const Theme& theme) {
  theme_ = &theme;
  if (panel_) panel_->setTheme(theme);
}

}  // namespace cx
