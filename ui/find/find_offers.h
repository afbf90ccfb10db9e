// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <functional>
#include <vector>

#include "core/chart/glances.h"
#include "ui/find/find_entry.h"

class QMenuBar;

namespace cx {

class Document;
struct PageEntry;

/// A place to go to for each page; `go` gets its place in the list.
[[nodiscard]] QList<FindEntry> pageOffers(const QList<PageEntry>& pages, const std::function<void(int)>& go);
/// What the filter bar can be set to and is not: waves, comparisons, channels, segments, weighting, scales.
[[nodiscard]] QList<FindEntry> filterOffers(Document& document);
/// What can be chosen in the menus now, the pages left out.
[[nodiscard]] QList<FindEntry> menuOffers(const QMenuBar& bar);
/// A figure to read for each glance; `ask` gets what it is about.
[[nodiscard]] QList<FindEntry> figureOffers(const std::vector<Glance>& glances,
                                            const std::function<void(const Subject&)>& ask);

}  // namespace cx
