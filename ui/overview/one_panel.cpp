// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/one_panel.h"

#include <algorithm>

namespace cx {

Chart onePanel(Chart strongest, const Chart& weakest, const std::vector<LegendItem>& explained) {
  auto* rows = std::get_if<RowChart>(&strongest.body);
  const auto* more = std::get_if<RowChart>(&weakest.body);
  if (!rows || !more || more->rows.empty()) return strongest;
  RowChart::Row title;
  title.label = weakest.title;
  title.heading = true;
  rows->rows.push_back(title);
  rows->rows.insert(rows->rows.end(), more->rows.begin(), more->rows.end());
  strongest.table.rows.push_back({{weakest.title}, false, true});
  strongest.table.rows.insert(strongest.table.rows.end(), weakest.table.rows.begin(), weakest.table.rows.end());
  for (const LegendItem& item : weakest.legend) {
    if (std::ranges::find(strongest.legend, item) == strongest.legend.end()) strongest.legend.push_back(item);
  }
  std::erase_if(strongest.legend, [&](const LegendItem& item) {
    const bool alike = item.sign == LegendItem::Sign::published || item.sign == LegendItem::Sign::target;
    return alike && std::ranges::find(explained, item) != explained.end();
  });
  strongest.summary += " " + weakest.summary;
  return strongest;
}

}  // namespace cx
